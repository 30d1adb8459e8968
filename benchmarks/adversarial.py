"""How time grows with input that was made to be slow: each family at n and at 2n, seconds and growth.

    python benchmarks/adversarial.py [FAMILY…] [--least 0.3] [--most 2.8] [--json]

Every family is read and its figures are found, as a run does for one file. n grows until it takes --least seconds; a
family that takes more than --most times as long for twice as much is a fault: exit code 1.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable

from extract.figures import extract_release
from extract.reading import read_bytes

LARGEST = 4_000_000  # characters: a family that is still quicker than --least there is quick
DAYS = "Monday, January 3, 2022 to Friday, March 4 "

# What to repeat, by the suffix of the file that it makes; a family of functions makes its text itself.
FAMILIES: dict[str, tuple[str, str | Callable[[int], str]]] = {
    "nested tags": ("html", lambda n: "<div>" * (n // 11) + "5 dogs" + "</div>" * (n // 11)),
    "nested inline tags": ("html", lambda n: "<b>" * (n // 8) + "5 dogs" + "</b>" * (n // 8)),
    "nested lists": ("html", lambda n: "<ul><li>5 dogs" * (n // 14)),
    "nested tables": ("html", lambda n: "<table><tr><td>5 dogs<td>6" * (n // 26)),
    "nested menus": ("html", lambda n: "<h1>A</h1>" + "<div class=menu><p>It gave 5 dogs and more than that to us all here, they said today.</p>" * (n // 88)),
    "unclosed tags": ("html", "<p><b><i><a href=x>$5 million "),
    "unclosed attributes": ("html", '<p title="a> '),
    "open angles": ("html", "<"),
    "open comments": ("html", "<!-- "),
    "open sections": ("html", "<![CDATA[ "),
    "open conditionals": ("html", "<![if "),
    "entities": ("html", "&amp;&#36;5&nbsp;"),
    "entities without end": ("html", "&amp"),
    "a table of many cells": ("html", lambda n: "<table>" + "<tr>" + "<td>5" * (n // 10) + "<tr>" + "<td>6" * (n // 10)),
    "a table of many rows": ("html", lambda n: "<table>" + "<tr><td>5<td>$6" * (n // 15)),
    "many headings": ("html", "<h1>A</h1><p>5 dogs"),
    "many links": ("html", "<h1>A</h1><p><a href=x>5 dogs</a>"),
    "many metas": ("html", "<meta name=date content=2020>"),
    "many times": ("html", "<time>x</time>"),
    "many attributes": ("html", lambda n: "<p " + " ".join(f"a{i}=b" for i in range(n // 8)) + ">5 dogs"),
    "line breaks of a page": ("html", "5 dogs<br>"),
    "short paragraphs of a page": ("html", "<p>5 dogs\n"),
    "titles with bars": ("html", lambda n: "<title>" + "a | " * (n // 4) + "</title>5 dogs"),
    "quotes of Markdown": ("md", "> "),
    "lists of Markdown": ("md", lambda n: "\n".join("  " * i + "- 5" for i in range(int(n**0.5)))),
    "stars": ("md", "*a "),
    "underscores": ("md", "_a__b "),
    "brackets": ("md", "["),
    "images": ("md", "![a]("),
    "backticks": ("md", lambda n: " ".join("`" * i for i in range(int((2 * n) ** 0.5)))),
    "tables of Markdown": ("md", lambda n: "|a" * (n // 10) + "\n" + "|-" * (n // 10) + "\n" + "|5" * (n // 10)),
    "rows of Markdown": ("md", lambda n: "|a|b|\n|-|-|\n" + "|5|\n" * (n // 4)),
    "references": ("md", "[a]: b\n"),
    "items with asides": ("txt", "5.1% (1 mg), "),
    "rows of cells": ("txt", "Trips: 100 / 90 / 3% / "),
    "days told again": ("txt", "On June 5, 2004 he fled; on June 5 he "),
    "years told again": ("txt", "In 2004 it grew; that year, it fell; "),
    "rates of two": ("txt", "$5 per person per month, "),
    "commas in numbers": ("txt", "1,2,3 percent "),
    "halves of it": ("txt", "$5 million, half of it, "),
    "short paragraphs": ("txt", "It gave 5 dogs.\n\n"),
    "wrapped lines": ("txt", "It gave 5 dogs to the county and then to all of those who had none, they said\n"),
    "short lines": ("txt", "5 dogs\n"),
    "empty lines": ("txt", "\n"),
    "bullets": ("txt", "• 5 dogs\n"),
    "deeper bullets": ("txt", lambda n: "\n".join(" " * (i % 200) + "- 5" for i in range(n // 100))),
    "bullet signs": ("txt", "•"),
    "stars of a rule": ("txt", "* "),
    "capitals": ("txt", "A HEADING OF FIVE\n"),
    "tabs": ("txt", "\t- 5\n"),
    "spaces": ("txt", " " * 50 + "5"),
    "invisible characters": ("txt", "5\u200b"),
    "one giant line": ("txt", "The state gave $5 million to 12 schools in 2019, up 5 percent. "),
    "one giant sentence": ("txt", "the state gave $5 million to 12 schools in 2019, up 5 percent, and "),
    "one giant word": ("txt", "dogs5"),
    "sentences without figures": ("txt", "It was a good day for all who came. "),
    "abbreviations": ("txt", "Mr. U.S. D.C. 5 "),
    "letters with stops": ("txt", "A."),
    "digits": ("txt", "5"),
    "digits and spaces": ("txt", "5 "),
    "digits and letters": ("txt", "5a"),
    "digits and stops": ("txt", "5."),
    "digits and slashes": ("txt", "5/"),
    "digits and colons": ("txt", "5:"),
    "commas": ("txt", ","),
    "commas between digits": ("txt", "5,"),
    "commas between words": ("txt", "5 dogs, cats, "),
    "thousands": ("txt", ",000"),
    "number words": ("txt", "five "),
    "number words with hyphens": ("txt", "twenty-five-"),
    "hundreds": ("txt", "hundred thousand "),
    "magnitudes": ("txt", "million "),
    "fractions": ("txt", "1/2 a third "),
    "half a": ("txt", "half a "),
    "a million and a": ("txt", "a million and "),
    "points": ("txt", "point five "),
    "powers": ("txt", "5×10^3 "),
    "signs of fractions": ("txt", "½"),
    "parentheses": ("txt", "("),
    "parentheses with figures": ("txt", "(5 dogs "),
    "closing parentheses": ("txt", "5)"),
    "square brackets": ("txt", "[5]"),
    "dates": ("txt", "January 3, 2022 "),
    "dates and dashes": ("txt", "January 3-"),
    "dates to dates": ("txt", DAYS + "to "),
    "numeric dates": ("txt", "1/2/2022 "),
    "dates that count": ("txt", "two years after "),
    "years": ("txt", "2019 "),
    "years and dashes": ("txt", "2019-"),
    "years and commas": ("txt", "2019, "),
    "months": ("txt", "March "),
    "months and": ("txt", "May and "),
    "weekdays": ("txt", "Monday "),
    "quarters": ("txt", "first quarter of "),
    "the past": ("txt", "the past "),
    "the last five": ("txt", "over the last five "),
    "times of day": ("txt", "10:30 a.m. "),
    "qualifiers": ("txt", "more than "),
    "qualifiers of figures": ("txt", "more than about $5 "),
    "up to": ("txt", "up to at least 5 "),
    "between": ("txt", "between 5 and "),
    "ranges": ("txt", "5-10-"),
    "to": ("txt", "5 to "),
    "percent signs": ("txt", "%"),
    "percents": ("txt", "5% "),
    "percent of percent": ("txt", "5 percent of "),
    "hyphens": ("txt", "-"),
    "hyphens in words": ("txt", "a-"),
    "hyphens after digits": ("txt", "5-"),
    "dashes": ("txt", "— "),
    "currency signs": ("txt", "$"),
    "currency signs and spaces": ("txt", "$ "),
    "amounts": ("txt", "$5 million "),
    "amounts joined": ("txt", "$5 million and "),
    "amounts that include": ("txt", "$5 million, including "),
    "amounts of which": ("txt", "of which $5 million is for "),
    "an additional": ("txt", "an additional $5 million "),
    "codes": ("txt", "USD 5 "),
    "per": ("txt", "$5 per day per "),
    "units": ("txt", "5 square miles "),
    "of the of the": ("txt", "of the "),
    "figures of the of the": ("txt", "5 dogs of the "),
    "nouns": ("txt", "5 red green blue dogs and cats "),
    "nouns in capitals": ("txt", "5 Red Green Blue Dogs "),
    "names": ("txt", "Boeing 737 Section 230 "),
    "identifiers": ("txt", "COVID-19 H.R. 1234 "),
    "letters and hyphens and digits": ("txt", "A-5-"),
    "phone numbers": ("txt", "202-555-0100 "),
    "addresses": ("txt", "12 Main Street, "),
    "web addresses": ("txt", "https://a.b/5?"),
    "mail addresses": ("txt", "a@b.5 "),
    "enumerators": ("txt", "1. 5 (a) 2) "),
    "rose": ("txt", "rose 5 percent to "),
    "rose from": ("txt", "from 5 to 6 dogs "),
    "compared with": ("txt", "5 compared with "),
    "doubled": ("txt", "doubled "),
    "times": ("txt", "five times "),
    "one in": ("txt", "one in "),
    "ages": ("txt", "aged 5-year-old "),
    "quotes": ("txt", '"'),
    "curly quotes": ("txt", "“5” "),
    "apostrophes": ("txt", "'s"),
    "apostrophes of years": ("txt", "’90s "),
    "mojibake": ("txt", "â€™5 "),
    "mojibake on one line": ("txt", "Ã©"),
    "letters of other scripts": ("txt", "五٣३ "),
    "capital letters": ("txt", "A"),
    "dateline": ("txt", "January 3, 2022 — "),
    "NUL characters": ("txt", "5\x00"),
    "front matter": ("md", lambda n: "---\n" + "a: [" * (n // 4) + "\n---\n5"),
    "dashes of front matter": ("md", "---\n"),
}  # fmt: skip


def main() -> int:
    """Measures and prints; 1 where a family grows faster than it may."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("families", nargs="*", choices=[[], *FAMILIES], metavar="FAMILY")
    parser.add_argument("--least", type=float, default=0.3, help="seconds that the smaller size takes at least")
    parser.add_argument("--most", type=float, default=2.8, help="growth that is allowed for twice the size")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    seconds("txt", "It gave $5 million in 2019 to 12 schools, up 5 percent.")  # loads what is loaded once
    rows = []
    for name in arguments.families or FAMILIES:
        rows.append(measure(name, arguments.least, arguments.most))
        if not arguments.json:
            print(
                "{name:32} {characters:>9,} {seconds:8.3f} s {twice:8.3f} s {growth:6.2f}".format(**rows[-1]),
                flush=True,
            )
    faults = [row["name"] for row in rows if row["growth"] > arguments.most and row["twice"] > arguments.least]
    if arguments.json:
        print(json.dumps({"families": rows, "faults": faults}, indent=1))
    else:
        slowest = max(rows, key=lambda row: row["twice"] / row["characters"])
        print(
            f"slowest: {slowest['name']}, {slowest['twice'] / slowest['characters'] * 5e5:.2f} s a million characters"
        )
        print(
            f"{len(faults)} families grow faster than they may: {', '.join(faults)}" if faults else "none grows faster"
        )
    return 1 if faults else 0


def measure(name: str, least: float, most: float) -> dict[str, float | str | int]:
    """One family at the size that takes `least` seconds, and at twice that; the better of two tries where it is close."""
    suffix, piece = FAMILIES[name]
    size = 4000
    first = seconds(suffix, text(piece, size))
    while first < least and size < LARGEST:
        size *= 2
        first = seconds(suffix, text(piece, size))
    twice = seconds(suffix, text(piece, 2 * size))
    if twice > most * first:
        first, twice = seconds(suffix, text(piece, size)), seconds(suffix, text(piece, 2 * size))
    return {"name": name, "characters": size, "seconds": first, "twice": twice, "growth": twice / max(first, 1e-9)}


def text(piece: str | Callable[[int], str], size: int) -> str:
    """A text of about that many characters."""
    return (piece * (size // len(piece) + 1))[:size] if isinstance(piece, str) else piece(size)


def seconds(suffix: str, content: str) -> float:
    """How long it takes to read a file of this content and to find its figures."""
    data = content.encode()
    began = time.perf_counter()
    reading = read_bytes(data, release_id="a", source=f"a.{suffix}")
    if reading.release is not None:
        extract_release(reading.release)
    return time.perf_counter() - began


if __name__ == "__main__":
    raise SystemExit(main())
