"""What one would rather look at than read: pictures as geometry in percent, which the templates draw as inline SVG."""
