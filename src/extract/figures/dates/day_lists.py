"""Days of one month in a list, told with the month once: `December 9th, 10th and 11th`, `2, 9 and 16 May 2024`."""

from __future__ import annotations

import re

from extract.figures.dates.context import Context, Groups
from extract.figures.dates.words import DIGIT_DAY, YEAR

# `and 10th`, `, 6 and 7`: another day of the month named before, where nothing is counted.
_ANOTHER_DAY = re.compile(
    rf"(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)(?:the\s)?(?P<d>{DIGIT_DAY})(?:,?\s(?P<y>{YEAR}))?"
    r"(?!\s(?:of\s(?:each|every|the)\b|(?-i:[A-Z])))(?:(?<=st)|(?<=nd)|(?<=rd)|(?<=th)|(?<=\d{4})|(?=[.;:)?!]|,(?!\d)|$|\s(?:respectively|in|at|from|to|for|and|or|by|with|the)\s))",
    re.IGNORECASE,
)
# `on 2, 9 and` before `16 May`, and a day of it.
_DAYS_BEFORE = re.compile(
    r"(?:\A|[(:;,]\s?|\b(?:on|of|by|the|for|until)\s)(?P<days>(?:(?:0?[1-9]|[12]\d|3[01])(?:,\s(?:and\s)?|\s(?:and|or|&)\s)){1,9})\Z",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(r"\d+")
_FAR = 60


def more_days(ctx: Context, m: re.Match[str]) -> list[tuple[int, int, Groups]]:
    """The days that a list goes on with after `December 9th`: their places, and groups as `_days` reads them."""
    if m.groupdict().get("d2") or m.groupdict().get("y") or m.groupdict().get("m") is None:
        return []
    found: list[tuple[int, int, Groups]] = []
    at = m.end()
    while len(found) < 31 and (another := _ANOTHER_DAY.match(ctx.text, at)):
        found.append((another.start("d"), another.end(), {"m": m["m"], "d": another["d"], "y": another["y"]}))
        at = another.end()
    return found


def days_before(ctx: Context, m: re.Match[str]) -> list[tuple[int, int, Groups]]:
    """The days that a list names before `16 May`, in their order and below it: their places, and groups as `_days` reads them."""
    groups = m.groupdict()
    if groups.get("d2") or not (groups.get("d") or "").isdigit() or groups.get("wd"):
        return []
    low = max(m.start() - _FAR, 0)
    listed = _DAYS_BEFORE.search(ctx.text[low : m.start()])
    if listed is None:
        return []
    days = [(low + listed.start("days") + d.start(), d[0]) for d in _DAY_BEFORE.finditer(listed["days"])]
    numbers = [*(int(number) for _, number in days), int(m["d"])]
    if sorted(set(numbers)) != numbers:
        return []
    return [(at, at + len(number), {**groups, "d": number}) for at, number in days]
