"""How right the figures are, on whole releases with gold made by hand: `python benchmarks/quality.py GOLD`.

GOLD is a folder that holds for each release ID the raw file (and its sidecar ID.meta.json) and

    ID.lines        its text, a passage a line
    ID.gold.jsonl   a figure a line: `id`, `line` (from 1), `start` and `end` (offsets into the line), `label`, and the
                    columns of a figure that are not null; `doubt` names columns on which careful readers differ
    ID.gold.json    `date`, and `content`: the first and the last line that are the release itself

Gold and figures are laid over each other by the letters and digits of the text alone, each gold figure with the figure
that shares most of them. Printed are precision, recall and F1 in percent, by label, of

    span    the place and the label          exact   the very letters
    value   and the value (DATE: both ends)   figure  and unit and modifier (DATE: granularity): right as a whole

and, over the pairs, of each further column where either side says something; `measure~` counts those that share most of
their words. `--floor FILE` (JSON, name of a score to its least F1) exits with 1 when a score is below its floor;
`--write-floor FILE` writes the present scores, rounded down.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from extract.figures import extract_release
from extract.model import LINKS
from extract.reading import read

LABELS = ("MONEY", "PERCENT", "QUANTITY", "DATE")
DEPTHS = ("span", "exact", "value", "figure")
RAW = (".txt", ".html", ".htm", ".md")
SIGNIFICANT = re.compile(r"[A-Za-z0-9$%€£]")
SMALL_WORDS = frozenset(
    "a an the of in for to and or by on at with from its their our this that these those as into".split()
)

Row = dict[str, Any]
Span = tuple[int, int]


class Stream:
    """The letters and digits of lines of text, one after the other, and where each line's begin."""

    def __init__(self, lines: list[str]) -> None:
        self.places: list[list[int]] = []  # of each character of each line, how many letters stand before it
        self.starts: list[int] = []
        letters: list[str] = []
        for line in lines:
            self.starts.append(len(letters))
            places = []
            for character in line:
                places.append(len(letters))
                if SIGNIFICANT.match(character):
                    letters.append(character.lower())
            self.places.append([*places, len(letters)])
        self.letters = "".join(letters)

    def span(self, line: int, start: int, end: int) -> Span:
        """A stretch of a line as a stretch of the stream."""
        return self.places[line][start], self.places[line][end]


@dataclass(frozen=True)
class Scored:
    """Counts by score: what was right, what was said, what gold says; and the errors in words."""

    right: Counter[str]
    said: Counter[str]
    gold: Counter[str]
    errors: list[str]

    def f1(self, score: str) -> tuple[float, float, float]:
        """Precision, recall and F1 of a score, in percent; 100 where there is nothing to say and nothing was said."""
        right, said, gold = self.right[score], self.said[score], self.gold[score]
        if not said and not gold:
            return 100.0, 100.0, 100.0
        precision, recall = right / said if said else 0.0, right / gold if gold else 0.0
        both = 2 * precision * recall / (precision + recall) if right else 0.0
        return 100 * precision, 100 * recall, 100 * both


def score_folder(folder: Path) -> Scored:
    """Reads every release of a folder and scores its figures. Raises SystemExit where the folder holds no gold."""
    scored = Scored(Counter(), Counter(), Counter(), [])
    names = sorted(p.name.removesuffix(".gold.jsonl") for p in folder.glob("*.gold.jsonl"))
    if not names:
        sys.exit(f"{folder}: no *.gold.jsonl here; a folder of releases with gold is wanted")
    for name in names:
        _score_release(folder, name, scored)
    return scored


def _score_release(folder: Path, name: str, scored: Scored) -> None:
    raw = next(folder / (name + suffix) for suffix in RAW if (folder / (name + suffix)).is_file())
    about = json.loads((folder / f"{name}.gold.json").read_text(encoding="utf-8"))
    gold_text = Stream((folder / f"{name}.lines").read_text(encoding="utf-8").split("\n"))
    rows = [json.loads(r) for r in (folder / f"{name}.gold.jsonl").read_text(encoding="utf-8").splitlines()]
    golds = [{**r, "span": gold_text.span(r["line"] - 1, r["start"], r["end"])} for r in rows]
    release = read(raw, root=folder).release
    if release is None:
        sys.exit(f"{raw}: cannot be read")
    texts = Stream([p.text for p in release.passages])
    shifts = _laid(texts, gold_text)
    first, last = about.get("content", (1, len(gold_text.starts)))
    inside = (gold_text.starts[first - 1], gold_text.places[last - 1][-1])
    said = []
    for figure in map(asdict, extract_release(release).figures):
        place = _shifted(texts.span(figure["passage"], figure["start"], figure["end"]), shifts)
        if place is None or not inside[0] <= place[0] < inside[1]:
            scored.errors.append(f"{name}: outside the release: {figure['label']} {figure['text']!r}")
            scored.said["inside"] += 1
        else:
            said.append({**figure, "span": place})
    scored.said["inside"] += len(said)
    scored.right["inside"] += len(said)
    scored.gold["inside"] += len(said)
    scored.said["release date"] += 1
    scored.gold["release date"] += 1
    scored.right["release date"] += (str(release.date) if release.date else None) == about["date"]
    _score_figures(name, golds, said, scored)


def _laid(texts: Stream, gold: Stream) -> list[tuple[int, int, int]]:
    """How the passages lie over the gold text: (start, end, shift) of stretches of the stream of passages."""
    shifts, cursor = [], 0
    for start, end in zip(texts.starts, [*texts.starts[1:], len(texts.letters)], strict=True):
        letters = texts.letters[start:end]
        at = gold.letters.find(letters, cursor) if letters else -1
        if at >= 0:
            shifts.append((start, end, at - start))
            cursor = at + len(letters)
    return shifts


def _shifted(span: Span, shifts: list[tuple[int, int, int]]) -> Span | None:
    return next((((span[0] + by), (span[1] + by)) for start, end, by in shifts if start <= span[0] < end), None)


def _score_figures(name: str, golds: list[Row], said: list[Row], scored: Scored) -> None:
    pairs: list[tuple[Row, Row]] = []
    free = list(said)
    for gold in golds:
        best = max(free, key=lambda f: (_common(gold, f), f["label"] == gold["label"]), default=None)
        if best is not None and _common(gold, best) > 0:
            free.remove(best)
            pairs.append((gold, best))
        elif not _doubts(gold) & {"label", "figure"}:
            scored.errors.append(f"{name}: missed {gold['label']} {gold['text']!r}")
    scored.errors.extend(f"{name}: no figure {f['label']} {f['text']!r}" for f in free)
    for depth in DEPTHS:
        for row in golds:
            scored.gold[f"{row['label']} {depth}"] += 1
        for row in said:
            scored.said[f"{row['label']} {depth}"] += 1
    gold_id = {figure["figure_id"]: gold["id"] for gold, figure in pairs}
    for gold, figure in pairs:
        if gold["label"] != figure["label"]:
            scored.errors.append(f"{name}: {gold['label']} {gold['text']!r} taken for {figure['label']}")
            continue
        _score_pair(name, gold, figure, gold_id, scored)


def _score_pair(name: str, gold: Row, figure: Row, gold_id: dict[str, str], scored: Scored) -> None:
    doubts, label = _doubts(gold), gold["label"]

    def wrong(*columns: str) -> list[str]:
        return [c for c in columns if c not in doubts and not _same(gold.get(c), figure.get(c))]

    value = wrong("date_start", "date_end") if label == "DATE" else wrong("value", "value_max")
    whole = value + (wrong("granularity") if label == "DATE" else wrong("unit", "modifier"))
    for depth, right in zip(DEPTHS, (True, gold["span"] == figure["span"], not value, not whole), strict=True):
        scored.right[f"{label} {depth}"] += right
    said = {**figure, **{link: gold_id.get(figure[link], "another") for link in LINKS if figure.get(link)}}
    for column in ("per", "trend", *LINKS):
        if column not in doubts:
            _count(scored, column, gold.get(column), said.get(column), _same(gold.get(column), said.get(column)))
            whole += [column] if not _same(gold.get(column), said.get(column)) else []
    if label != "DATE" and "measure" not in doubts:
        a, b = _words(gold.get("measure")), _words(figure.get("measure"))
        _count(scored, "measure", a, b, a == b)
        _count(scored, "measure~", a, b, len(a & b) * 2 >= max(len(a), len(b)))
        whole += ["measure"] if a != b else []
    for column in whole:
        scored.errors.append(f"{name}: {column} of {gold['text']!r} is {gold.get(column)!r}, not {said.get(column)!r}")


def _count(scored: Scored, score: str, gold: object, said: object, same: bool) -> None:
    scored.gold[score] += bool(gold)
    scored.said[score] += bool(said)
    scored.right[score] += bool(gold) and same


def _common(a: Row, b: Row) -> int:
    return int(min(a["span"][1], b["span"][1]) - max(a["span"][0], b["span"][0]))


def _same(a: object, b: object) -> bool:
    if isinstance(a, int | float) and isinstance(b, int | float):
        return math.isclose(a, b, rel_tol=1e-6)
    return a == b or (a is not None and b is not None and str(a).lower() == str(b).lower())


def _doubts(gold: Row) -> set[str]:
    return set(re.split(r"[,\s]+", gold.get("doubt") or ""))


def _words(text: str | None) -> set[str]:
    return set(re.findall(r"[a-z0-9]+", (text or "").lower())) - SMALL_WORDS


def scores(scored: Scored) -> dict[str, tuple[float, float, float]]:
    """Every score by name, in the order of the table; over all labels first."""
    for depth in DEPTHS:
        for counts in (scored.right, scored.said, scored.gold):
            counts[f"ALL {depth}"] = sum(counts[f"{label} {depth}"] for label in LABELS)
    figures = [f"{label} {depth}" for label in ("ALL", *LABELS) for depth in DEPTHS]
    return {
        s: scored.f1(s) for s in (*figures, "per", "trend", *LINKS, "measure", "measure~", "inside", "release date")
    }


def main() -> int:
    """Prints the table; 1 when a score is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--floor", type=Path, help="JSON of the least F1 by score")
    parser.add_argument("--write-floor", type=Path, help="write the present scores, rounded down, as floors")
    parser.add_argument("--errors", type=int, default=0, help="print up to so many errors")
    options = parser.parse_args()
    scored = score_folder(options.gold)
    table = scores(scored)
    print(f"{'':18}{'precision':>10}{'recall':>8}{'F1':>8}{'gold':>7}")
    for name, (precision, recall, f1) in table.items():
        print(f"{name:18}{precision:10.1f}{recall:8.1f}{f1:8.1f}{scored.gold[name]:7}")
    for error in scored.errors[: options.errors]:
        print(error)
    if options.write_floor:
        floors = {name: math.floor(f1) for name, (_, _, f1) in table.items()}
        options.write_floor.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
    if options.floor:
        floors = json.loads(options.floor.read_text(encoding="utf-8"))
        fallen = [
            f"{name}: {table[name][2]:.1f} is below its floor of {least}"
            for name, least in floors.items()
            if table[name][2] < least
        ]
        print("\n".join(fallen) or "no score is below its floor")
        return int(bool(fallen))
    return 0


if __name__ == "__main__":
    sys.exit(main())
