"""The days that a release may bear; one with any other keeps its text and its figures, and loses its date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extract.dataset.manifest import latest_date
from extract.model import Reject, Release

EARLIEST = date(1900, 1, 1)
CHECK, REASON = "plausible_date", "the release's date lies before 1900 or after the end of next year"


def plausibly_dated(release: Release) -> tuple[Release, Reject | None]:
    """The release without a date that cannot be its own, and the reject that says so."""
    if release.date is None or EARLIEST <= release.date <= latest_date():
        return release, None
    day = release.date.isoformat()
    reject = Reject(
        release_id=release.release_id,
        table="releases",
        row=release.release_id,
        column="date",
        check=CHECK,
        value=day,
        reason=REASON,
    )
    return replace(release, date=None, notes=(*release.notes, f"the date {day} is left out: {REASON}")), reject
