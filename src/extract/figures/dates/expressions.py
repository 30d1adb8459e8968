"""The shapes in which releases write dates, as regular expressions with bounded repeats."""

from __future__ import annotations

import re

from extract.figures.lexicon import load

DATA = load("dates")
MONTHS: dict[str, int] = DATA["months"]
WEEKDAYS: dict[str, int] = {**DATA["weekdays"], **DATA["weekday_abbreviations"]}
ORDINALS: dict[str, int] = DATA["ordinals"]
NUMBERS: dict[str, int] = DATA["numbers"]
SEASONS: dict[str, int] = DATA["seasons"]
HOLIDAYS: dict[str, str] = DATA["holidays"]


def _any(words: list[str]) -> str:
    return "|".join(re.escape(w).replace("'", "['’]?") for w in sorted(words, key=len, reverse=True))


# Month names in capitals or with a capital; `may`, `march` in lower case are verbs.
_FULL = [m for m in MONTHS if len(m) > 4 or m in ("may", "june", "july")]
_SHORT = [m for m in MONTHS if m not in _FULL and m != "mar"]
MONTH = (
    rf"(?:{_any([form for m in _FULL for form in (m.title(), m.upper())])})\b"
    rf"|(?:{_any([form for m in _SHORT for form in (m.title(), m.upper())])})(?:\.|\b)|Mar\."
)
_LOWER = rf"(?:{_any([m for m in _FULL if m not in ('may', 'march')])})\b|(?:sept|oct|nov|dec)(?:\.|\b)"
M = rf"(?:{MONTH}|{_LOWER}|march(?= \d)|may(?= \d))"
D = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d%]|[.,]\d|:\d|\s?(?:percent|million|billion)\b)"
Y = r"(?:1[5-9]\d\d|20\d\d)(?!\d|,\d|\.\d|%)"
WD = rf"(?:{_any([w.title() for w in WEEKDAYS])}|{_any([w.upper() for w in DATA['weekdays']])}|{_any(list(DATA['weekdays']))})\b\.?"
DASH = r"(?:\s?[-–—]\s?|\s(?:to|through|thru|until|till)\s)"
WDAY = rf"(?:{_any([w.title() for w in DATA['weekdays']])}|{_any(list(DATA['weekdays']))})"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_WORDY = f"{_TEENS}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|{_ONES}"
UNIT = r"(?:day|week|weekend|fortnight|month|quarter|year|decade|century|centurie)s?"
N = rf"(?:\d{{1,3}}|{_any(list(NUMBERS))})"
PART = (
    r"(?:(?:the\s)?(?:early|mid|late)(?:\sin)?[\s-](?:the\s)?"
    r"|(?:the\s)?(?:middle|beginning|start|end|very end|first part|latter part|close)\sof\s(?:the\s)?)"
)
SEASON = r"(?:spring|summer|fall|autumn|winter|Spring|Summer|Fall|Autumn|Winter)"
HOLIDAY = rf"(?:{_any(list(HOLIDAYS))})"
ORD = rf"(?:{_any(list(ORDINALS))})"
FY = r"(?:[Ff]iscal\s[Yy]ears?|FISCAL YEARS?|FYs?|[Ff]iscal|[Ff]inancial\s[Yy]ears?)"

# (name, pattern) in the order in which they are tried; the longest at a place wins, then the first.
SHAPES: list[tuple[str, str]] = [
    (
        "day_month_first",
        rf"(?:(?P<wd>{WD}),?\s)?(?P<m>{M})\s?(?P<d>{D})(?:,?\s(?P<y0>{Y}))?{DASH}(?:{WD},?\s)?(?P<m2>{M})\s(?P<d2>{D})(?:,?\s?(?P<y>{Y}))?",
    ),
    (
        "day",
        rf"(?:(?P<wd>{WD}),?\s)?(?P<m>{M})\s?(?P<d>{D})(?:{DASH}(?:the\s)?(?P<d2>{D}))?(?:\s?,?\s?(?:in\s|of\s)?(?P<y>{Y})|,?\sof\s(?P<rel>this|last|next)\syear)?",
    ),
    (
        "day_first",
        rf"(?:(?P<wd>{WD}),?\s)?(?:the\s)?(?P<d>{D})(?:{DASH}(?P<d2>{D}))?(?:\sof)?[\s-]?(?P<m>{M})(?:[,\s-]{{1,2}}(?P<y>{Y})|,?\sof\s(?P<rel>this|last|next)\syear)?",
    ),
    ("iso", r"(?P<y>(?:1[5-9]|20)\d\d)-(?P<mo>0\d|1[0-2])-(?P<dd>[0-2]\d|3[01])(?![\d-])"),
    (
        "numeric",
        r"(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<yy>(?:1[5-9]|20)\d\d|(?<=/)\d\d)(?![\d/]|[.,]\d)",
    ),
    ("numeric_month", r"(?P<mo>0?[1-9]|1[0-2])/(?P<y>(?:19|20)\d\d)(?![\d/])"),
    (
        "months",
        rf"(?P<part>{PART})?(?P<m>{M})(?:\s(?P<y0>{Y}))?(?:{DASH}|(?P<between>\sand\s))(?P<m2>{M})(?:(?:\sof)?,?\s(?P<y>{Y}))?",
    ),
    ("month", rf"(?P<part>{PART})?(?:the\smonth\sof\s)?(?P<m>{M})(?:\sof)?,?\s(?P<y>{Y})"),
    (
        "relative_month",
        rf"(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?:\spast|\scoming)?|[Pp]ast|[Ee]arlier\sthis)\s(?P<m>{M})(?!\s\d)",
    ),
    (
        "month_alone",
        rf"(?P<part>{PART})?(?:the\smonth\sof\s)?(?P<m>{M})(?:\sof\s(?P<rel>this|last|next)\syear)?(?!\s\d)",
    ),
    (
        "fiscal",
        rf"{FY}[\s-]?['’]?(?P<f>(?:19|20)\d\d|\d\d)(?!\d|,\d|\.\d|%)(?:(?:{DASH}|\s?/\s?|(?P<and>\sand\s))(?:FY\s?|fiscal year\s)?['’]?(?P<f2>(?:19|20)\d\d|\d\d)(?!\d|,\d|\.\d|%|\s(?:percent|million)))?",
    ),
    (
        "fiscal_relative",
        r"(?:the\s)?(?P<rel>[Cc]urrent|[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Pp]rior|[Cc]oming)\s(?:fiscal|financial)\syear",
    ),
    (
        "quarter",
        rf"(?:the\s)?(?:(?P<y0>{Y})\s)?(?P<fiscal0>fiscal\s)?(?P<q>{ORD})[\s-]quarter(?:(?:\s(?:of|in))?\s(?:the\s)?(?P<fiscal>fiscal(?:\syear)?\s|FY\s?)?(?:(?P<y>{Y})|(?P<rel>this|last|next)\syear)|(?=\s(?:of|in)\b)|)",
    ),
    (
        "quarter_code",
        rf"(?:Q(?P<q1>[1-4])|(?P<q2>[1-4])Q)(?:\sof)?[\s-]?(?:(?P<fiscal>FY\s?|fiscal\s)?['’]?(?P<y>{Y}|\d\d(?!\d)))?",
    ),
    ("year_quarter", rf"(?P<y>{Y})\s?[Qq](?P<q>[1-4])\b"),
    (
        "half",
        rf"(?:the\s)?(?P<h>first|second|latter)\shalf\sof\s(?:(?:the\s)?(?P<fiscal>fiscal(?:\syear)?\s)?(?P<y>{Y})|(?P<rel>this|last|next)\syear)",
    ),
    ("half_code", rf"(?:H(?P<h1>[12])|(?P<h2>[12])H)[\s-]?['’]?(?P<y>{Y})"),
    (
        "academic",
        rf"(?:the\s)?(?P<y>{Y})\s?[-–/]\s?(?P<y2>{Y}|\d\d)\s(?P<kind>academic|school|fiscal|marketing|crop|season|flu)(?:\s(?:year|season))?",
    ),
    (
        "season",
        rf"(?:(?P<rel>[Tt]his(?:\spast|\scoming)?|[Ll]ast|[Nn]ext|[Tt]he|[Pp]ast)\s)?(?P<part>{PART})?(?P<s>{SEASON})(?:(?:\sof)?,?\s(?P<y>{Y})|\sof\s(?P<rely>this|last|next)\syear)?",
    ),
    (
        "decade",
        r"(?P<part>(?:the\s)?(?:early|mid|late)[\s-](?:to\s?-?\s?late\s|to\s?-?\s?mid\s)?(?:the\s)?)?(?:the\s)?(?P<dec>(?:1[5-9]|20)\d0|['’]\d0)['’]?s\b",
    ),
    (
        "century",
        r"(?P<part>(?:the\s)?(?:early|mid|late|turn\sof\sthe)[\s-](?:the\s)?)?(?:the\s)?(?P<c>1[0-9]th|2[01]st|2[2-9]th|[Tt]wenty[- ]first|[Tt]wentieth|[Nn]ineteenth|[Ee]ighteenth)[\s-][Cc]entury",
    ),
    (
        "stretch",
        rf"(?P<the>[Tt]he\s|[Tt]his\s|[Tt]hese\s|[Oo]ur\s)?(?P<rel>[Pp]ast|[Ll]ast|[Pp]revious|[Pp]receding|[Nn]ext|[Cc]oming|[Ff]ollowing|[Uu]pcoming|[Ff]irst)\s(?:(?P<n>{N})(?:\s(?:to|or|and|-)\s\w+)?[\s-](?:full\s|fiscal\s|calendar\s|consecutive\s)?)?(?P<u>{UNIT})\b",
    ),
    (
        "this",
        r"(?P<when>[Ee]arlier|[Ll]ater|[Bb]y\sthe\send\sof|[Tt]he\send\sof|[Ee]nd\sof|[Ll]ate|[Ee]arly|[Tt]he\sbeginning\sof|[Tt]he\sstart\sof|[Tt]he\srest\sof|[Tt]he\sremainder\sof)?\s?\b(?P<this>[Tt]his|[Tt]he\scurrent|[Tt]he\spresent)\s(?P<u>week|month|quarter|year|decade|century|weekend|day)\b",
    ),
    (
        "end_of_unit",
        r"(?:the\s)?(?P<when>end|beginning|start)\sof\s(?P<rel>the|this|next|last)\s(?P<u>week|month|quarter|year|decade|century)\b(?!\s\d)",
    ),
    ("year_end", rf"[Yy]ear[- ]end(?:\s(?P<y>{Y}))?"),
    ("ago", rf"(?P<n>{N})\s(?P<u>{UNIT})\s(?P<dir>ago|from\snow|from\stoday)\b"),
    (
        "day_word",
        r"(?P<w>[Tt]oday|TODAY|[Tt]omorrow|[Yy]esterday|[Tt]onight|[Tt]his\s(?:morning|afternoon|evening)|[Tt]he\sday\s(?:after\stomorrow|before\syesterday)|[Ll]ast\snight)\b",
    ),
    (
        "weekday",
        rf"(?:(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?:\spast|\scoming)?|[Pp]ast|[Cc]oming)\s)?(?P<wd>{_any([w.title() for w in DATA['weekdays']])}|{_any(list(DATA['weekdays']))})\b",
    ),
    (
        "week_of",
        rf"(?:the\s)?week\s(?:of|beginning|starting|ending|ended)\s(?:on\s)?(?:{WD},?\s)?(?P<m>{M})\s(?P<d>{D})(?:,?\s(?P<y>{Y}))?",
    ),
    (
        "weekday_in_week",
        rf"(?:(?P<wd>{WDAY})\s(?P<rel>this|next|last)\sweek|(?P<rel0>[Tt]his|[Nn]ext|[Ll]ast)\sweek\s(?P<wd0>{WDAY}))\b",
    ),
    (
        "weekday_number",
        rf"(?P<wd>{WDAY}|{_any([w.title() for w in DATA['weekday_abbreviations']])}),?\s(?:the\s)?(?P<d>(?:[12]?\d|3[01])(?:st|nd|rd|th))\b",
    ),
    (
        "nth_weekday",
        rf"(?:the\s)?(?P<n>first|second|third|fourth|last|final)\s(?P<wd>{WDAY})\s(?:of|in)\s(?:(?P<m>{M})(?:,?\s(?P<y>{Y}))?|(?P<rel>the|this|next|last)\s(?P<u>month))",
    ),
    (
        "nth_week",
        rf"(?:the\s)?(?P<n>first|second|third|fourth|last|final)\s(?:full\s)?week\s(?:of|in)\s(?:(?P<m>{M})(?:,?\s(?P<y>{Y}))?|(?P<rel>the|this|next|last)\s(?P<u>month|year)\b|(?P<y0>{Y}))",
    ),
    (
        "days_of_relative",
        rf"(?:between\s)?(?:the\s)?(?P<d>{D})(?:(?:{DASH}|\sand\s)(?:the\s)?(?P<d2>{D}))?\s(?:of\s|in\s)?(?P<rel>this|next|last)\smonth\b",
    ),
    (
        "part_relative",
        r"(?:[Ee]arly|[Ll]ate|[Mm]id|[Mm]iddle\sof)(?:\sin)?[\s-](?:the\s)?(?P<rel>this|last|next|coming|current)\s(?P<u>week|month|quarter|year|decade|century|weekend)\b",
    ),
    ("part_relative", r"(?:[Tt]he\s)?(?P<rel>current|coming)\s(?P<u>week|month|quarter|year|decade|weekend)\b"),
    (
        "rest",
        r"(?:the\s)?(?:[Rr]est|[Rr]emainder|[Bb]alance)\s(?:of\s)?(?:the\s|this\s)(?:current\s)?(?P<u>week|month|quarter|year|decade)\b",
    ),
    (
        "word_decade",
        r"(?:the\s)(?:early\s|mid-?\s?|late\s)?(?P<tens>(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)\b",
    ),
    ("short_decade", r"the\s(?:early\s|mid-?\s?|late\s)?['’]?(?P<dec>[2-9]0)['’]?s\b"),
    ("year_month", rf"(?P<y>{Y})\s?,?\s(?P<m>{M})(?!\s\d)"),
    ("year_month", r"(?P<y>(?:19|20)\d\d)(?:-|\s?/\s?)(?P<mo>0?[1-9]|1[0-2])(?![\d/-]|[.,]\d)"),
    ("year_half", rf"(?P<y>{Y})\sH(?P<h>[12])\b"),
    ("slash_day", r"(?P<y>(?:19|20)\d\d)(?P<sep>[/.])(?P<mo>\d{1,2})(?P=sep)(?P<dd>\d{1,2})(?![\d/])"),
    (
        "year_words",
        rf"(?:(?P<m>{M})(?:\sof)?,?\s)?(?P<w>(?:(?:nineteen|eighteen)[\s-](?:{_WORDY})(?:[\s-](?:{_ONES}))?|twenty[\s-](?:{_TEENS})|two\sthousand(?:\sand)?\s(?:{_WORDY})(?:[\s-](?:{_ONES}))?))\b(?!\s(?:million|thousand|hundred|percent|dollars|people))",
    ),
    ("holiday", rf"(?P<h>(?i:{HOLIDAY}))\b(?:,?\s(?:in\s)?(?P<y>{Y}))?"),
    (
        "years",
        rf"(?P<part>{PART})?(?:the\syears?\s|calendar\syears?\s)?(?P<y>{Y})(?:{DASH}|\s?/\s?)(?:the\s)?(?P<y2>{Y}|\d\d(?![\d,]|\.\d|\s?%))(?:\sseason\b)?",
    ),
    ("years_between", rf"between\s(?P<part>{PART})?(?P<y>{Y})\sand\s(?P<y2>{Y})"),
    (
        "months_between",
        rf"between\s(?P<m>{M})(?:\s(?P<d>{D}))?(?:,?\s(?P<y0>{Y}))?\sand\s(?P<m2>{M})(?:\s(?P<d2>{D}))?(?:,?\s(?P<y>{Y}))?",
    ),
    ("days_between", rf"between\s(?P<d>{D})\sand\s(?P<d2>{D})(?:\sof)?\s(?P<m>{M})(?:,?\s(?P<y>{Y}))?"),
    ("part_year", rf"(?P<part>{PART})(?:the\syear\s|calendar\syear\s)?(?P<y>{Y})"),
    ("year", rf"(?:the\syear\s|calendar\syear\s|[Cc]alendar\s[Yy]ear\s|CY\s?)?(?P<y>{Y})"),
]

# Where a date can begin: a digit, or a word that begins one of the shapes.
ANCHOR = re.compile(
    r"(?<![\w$€£#@/.-])(?:\d{1,4}(?=[\s/.Q–-]|0s|st|nd|rd|th|H\s?\d|$|[,;:)\]!?’'”\"—s])|['’]\d0s|"
    + rf"(?:{_any(sorted({w for w in [*MONTHS, *WEEKDAYS, *SEASONS, *ORDINALS] if w[0].isalpha()} - {'may', 'mar', 'second', 'sun', 'sat', 'mon', 'wed', 'fall', 'march'}))}|"
    + r"May|Mar\.|MAY|MARCH|March|march|may(?= \d)|Mon|Sun|Sat|Wed|fall|Fall|[Ss]econd|"
    + r"[Tt]oday|TODAY|[Tt]omorrow|[Yy]esterday|[Tt]onight|[Tt]his|[Ll]ast|[Nn]ext|[Pp]ast|[Pp]revious|[Pp]receding|[Cc]oming|[Uu]pcoming|[Ff]ollowing|"
    + r"(?:[Tt]he|[Oo]ur|[Tt]hese)(?=\s(?:['’]?\d|past|last|next|previous|preceding|coming|following|upcoming|first|second|third|fourth|final|latter|early|mid|middle|late|end|very|beginning|start|close|current|present|fiscal|financial|year|years|month|week|rest|remainder|balance|day|spring|summer|fall|winter|autumn|twent|thirt|fort|fift|sixt|sevent|eight|ninet|turn|calendar))|[Ee]arly|[Ee]arlier|[Ll]ater|[Ll]ate|[Mm]id|(?:[Ee]nd|[Bb]eginning|[Ss]tart)(?=\sof\s)|FY|[Ff]iscal|FISCAL|[Ff]inancial|Q[1-4]|H[12]|[Cc]alendar|CY|[Yy]ear|week|nineteen|eighteen|twenty|two thousand|[Bb]etween|[Cc]urrent|[Rr]est|[Rr]emainder|[Mm]iddle|[Ff]inal|"
    + rf"(?:{'|'.join(n for n in NUMBERS)})(?=\s(?:day|week|month|year|decade|centur|quarter|fortnight))|"
    + rf"(?:{_any(sorted({h.split()[0] for h in HOLIDAYS} - {'may', 'july', 'fourth'}))}))(?![a-z]))",
    re.IGNORECASE,
)
COMPILED = [(name, re.compile(pattern)) for name, pattern in SHAPES]
