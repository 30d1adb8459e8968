"""DATE: points and stretches on the calendar, resolved against the release's own date."""
