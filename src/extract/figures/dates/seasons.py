"""Seasons: `this winter`, `spring 2024`, `the summer of last year`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.figures.dates import calendar as cal
from extract.figures.dates.context import Context, Groups, Resolved, shape
from extract.figures.dates.words import CAPITAL, PART, SEASON, SEASONS, YEAR

# A noun that a season stands before: `spring-like`, `fall semester`.
_NOUN_AFTER = re.compile(r"\s?-|\s[a-z]+s?\b(?<!\sin)(?<!\sof)(?<!\sand)(?<!\swas)")
# `for the summer crop`, `in the winter months`: what is sown, or every year.
_CROP = re.compile(r"\s(?:crops?|sowing|jobs|camps?|months)\b")
# `open through the fall`: the one of the calendar, but `in the fall of the city`.
_YEARLY = re.compile(r"\b(?:by|in|since|until|during|for|over|through|throughout) the (?:fall|spring)\Z", re.IGNORECASE)
# After these a season needs no article: `by summer`.
_CLOSING = re.compile(r"\b(?:by|until|since|before|over)\s\Z", re.IGNORECASE)


def _season(ctx: Context, g: Groups, m: re.Match[str]) -> Resolved | None:
    word, rel = (g["s"] or "").lower(), (g.get("rel") or "").lower()
    if not (rel or g.get("y") or g.get("part") or g.get("rely") or _CLOSING.search(ctx.before(m, 8))):
        return None
    noun = _NOUN_AFTER.match(ctx.text[m.end() : m.end() + 12])
    if rel in ("", "the") and not g.get("y") and CAPITAL.match(ctx.text, m.end()):
        return None  # `the Summer Food Service Program`
    if noun and not (rel or g.get("y")):
        return None
    dated = g.get("y") or g.get("rely") or g.get("part")
    if not dated and _CROP.match(ctx.text, m.end()):
        return None
    if rel == "the" and not dated and not (word in ("summer", "winter") and ctx.timed(m)):
        yearly = _YEARLY.search(ctx.before(m, 12) + m[0]) and not ctx.text.startswith(" of ", m.end())
        if noun or (word in ("fall", "spring") and not yearly):
            return None
    year = ctx.year({"y": g.get("y"), "rel": g.get("rely")})
    if year is not None and g.get("y2") and int(g["y2"] or 0) % 100 != (year + 1) % 100:
        return None
    if year is not None:
        span = cal.months_span(year, _first_month(ctx, word), 3)
        if ctx.release and span[0].year == year < span[1].year and span[0] > ctx.release and not ctx.ahead(m):
            span = cal.months_span(year - 1, _first_month(ctx, word), 3)  # `its Winter 2024 forecast`, said in May
        return Resolved(span, "season")
    if ctx.release is None:
        return ctx.unresolved("season")
    over = rel in ("", "the") and (ctx.since(m) or ctx.text.startswith(" was ", m.end()) or ctx.ahead(m) is False)
    return Resolved(season_of(_first_month(ctx, word), "past" if over else rel, ctx.release), "season")


def _first_month(ctx: Context, word: str) -> int:
    """The month in which a season begins: half a year later in the south."""
    return (SEASONS[word] + 6 * ctx.southern - 1) % 12 + 1


def season_of(first: int, rel: str, here: date, months: int = 3) -> tuple[date, date]:
    """The season of so many months from a first one that is meant on a day: the last, the next, this year's, or else the nearest.

    `last` is one that is over, `past` one that has begun; `earlier this` ends and `later this` begins on the day.
    """
    spans = [cal.months_span(y, first, months) for y in range(here.year - 2, here.year + 2)]
    if rel == "last":
        return [s for s in spans if s[1] < here][-1]
    if rel in ("past", "this past"):
        return [s for s in spans if s[0] <= here][-1]
    if rel in ("next", "this coming"):
        return next((s for s in spans if s[0] > here), spans[-1])
    if rel.endswith("this") and first != 12:
        start, end = cal.months_span(here.year, first, months)
    else:
        middle = cal.nearest([s[0] + timedelta(days=45) for s in spans], here)
        start, end = next(s for s in spans if s[0] <= middle <= s[1])
    if rel.startswith("earlier") and start <= here:
        end = min(end, here)
    elif rel.startswith("later") and here <= end:
        start = max(start, here)
    return start, end


SHAPES = [
    shape(
        "season",
        "rel the part season later",
        rf"(?:(?P<rel>(?:earlier\s|later\s)?this(?:\spast|\scoming)?|last|next|the|past)\s)?(?P<part>{PART})?(?P<s>{SEASON})(?:(?:\sof)?,?\s(?P<y>{YEAR})(?:[-–/](?P<y2>(?:20)?\d\d(?!\d)))?|\sof\s(?P<rely>this|last|next)\syear)?",
        _season,
    ),
]
