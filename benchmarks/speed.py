"""How fast the project is, beside spaCy's bare tokenizer, Beautiful Soup alone, and peers where they are installed.

    python benchmarks/speed.py FOLDER [--rounds 3] [--releases 100 1000 10000] [--json]

Every system reads the same text on one core, each in a process of its own (so that memory is its own), in turns; the
numbers are medians over the rounds, the ratios are taken within a round. FOLDER holds raw releases.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

HTML = {".html", ".htm", ".xhtml"}
TEXT = {".txt", ".text", ".md", ".markdown"}
PEERS = {"quantulum3": "quantulum3", "recognizers": "recognizers_text", "duckling": "duckling"}
WARM = 20  # documents that every system reads before the clock starts, so that nothing is loaded on it
PEER_BUDGET = 20.0  # seconds after which a peer stops; its speed is that of what it has read


def main() -> int:
    """Measures and prints; exit code 2 for a folder without releases."""
    arguments = _arguments()
    if arguments.one:
        print(json.dumps(_measure(arguments.one, arguments.folder)))
        return 0
    try:
        here = {path.suffix.lower() for path in _raw(arguments.folder)}
    except ValueError as error:
        print(f"speed.py: {error}", file=sys.stderr)
        return 2
    without = [name for name, suffixes in NEEDS.items() if not suffixes & here]
    missing = sorted(name for name, module in PEERS.items() if not find_spec(module))
    names = [name for name in MEASURES if name not in (*without, *missing)]
    rounds = [{name: _in_a_process(name, arguments.folder) for name in names} for _ in range(arguments.rounds)]
    table = {name: _median([r[name] for r in rounds], [r[_against(name)] for r in rounds]) for name in names}
    growth = {str(n): _growth(arguments.folder, n) for n in arguments.releases}
    if arguments.json:
        found = {"speed": table, "growth": growth, "no file for": without, "not installed": missing}
        print(json.dumps(found, indent=1))
        return 0
    print(f"{'what':22} {'MB/s':>8} {'documents/s':>12} {'peak MB':>8}  ratio")
    for name, row in table.items():
        ratio = f"{row['ratio']:.2f} of {_against(name)}" if name != _against(name) else ""
        print(f"{name:22} {row['mb_per_s']:8.2f} {row['documents_per_s']:12.1f} {row['peak_mb']:8.0f}  {ratio}")
    for number, row in growth.items():
        print(f"{number:>6} releases to Parquet: {row['seconds']:.2f} s, peak {row['peak_mb']:.0f} MB")
    if without:
        print(f"no file for: {', '.join(without)}")
    print(f"not installed: {', '.join(missing)}" if missing else "all peers installed")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--releases", type=int, nargs="*", default=[], help="numbers of releases to see growth with")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--one", choices=list(MEASURES), help=argparse.SUPPRESS)
    return parser.parse_args()


def _against(name: str) -> str:
    return "soup" if name.startswith(("soup", "html")) else "tokenizer"


def _in_a_process(name: str, folder: Path) -> dict[str, float]:
    command = [sys.executable, __file__, str(folder), "--one", name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr.strip().splitlines()[-1]}")
    row: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return row


def _median(rows: list[dict[str, float]], against: list[dict[str, float]]) -> dict[str, float]:
    median = {key: statistics.median(row[key] for row in rows) for key in rows[0]}
    ratios = (row["mb_per_s"] / other["mb_per_s"] for row, other in zip(rows, against, strict=True))
    return {**median, "ratio": statistics.median(ratios)}


def _measure(name: str, folder: Path) -> dict[str, float]:
    size, documents, seconds = MEASURES[name](folder)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"mb_per_s": size / 1e6 / seconds, "documents_per_s": documents / seconds, "peak_mb": peak}


def _raw(folder: Path, suffixes: set[str] | None = None) -> list[Path]:
    from extract.inputs import raw_files

    files = [path for path, _ in raw_files([folder])[0]]
    return [path for path in files if suffixes is None or path.suffix.lower() in suffixes]


def _texts(folder: Path) -> list[str]:
    import extract

    texts = []
    for path in _raw(folder):
        try:
            release = extract.read(path)
        except (OSError, extract.ReadError):
            continue
        texts.append("\n".join(p.text for p in release.passages if p.kind != "boilerplate"))
    return texts


def _over(texts: list[str], read: Callable[[str], Any], budget: float = float("inf")) -> tuple[int, int, float]:
    """Bytes, documents and seconds."""
    for text in texts[:WARM]:
        read(text[:2000])
    size = documents = 0
    began = time.perf_counter()
    for text in texts:
        read(text)
        size, documents = size + len(text.encode()), documents + 1
        if time.perf_counter() - began > budget:
            break
    return size, documents, time.perf_counter() - began


def _tokenizer(folder: Path) -> tuple[int, int, float]:
    import spacy

    return _over(_texts(folder), spacy.blank("en").make_doc)


def _figures(folder: Path) -> tuple[int, int, float]:
    import extract

    return _over(_texts(folder), extract.figures)


def _to_parquet(folder: Path, suffixes: set[str]) -> tuple[int, int, float]:
    """Raw files to a dataset, in one process."""
    import extract

    files = _raw(folder, suffixes)
    with tempfile.TemporaryDirectory() as output:
        extract.run(files[:WARM], Path(output) / "warm", workers=1)
        began = time.perf_counter()
        extract.run(files, Path(output) / "dataset", workers=1)
        return sum(f.stat().st_size for f in files), len(files), time.perf_counter() - began


def _soup(folder: Path) -> tuple[int, int, float]:
    from bs4 import BeautifulSoup

    pages = [path.read_bytes() for path in _raw(folder, HTML)]
    for page in pages[:WARM]:
        BeautifulSoup(page, "lxml")
    began = time.perf_counter()
    for page in pages:
        BeautifulSoup(page, "lxml")
    return sum(map(len, pages)), len(pages), time.perf_counter() - began


def _html_to_passages(folder: Path) -> tuple[int, int, float]:
    from extract.reading import read_bytes

    pages = [path.read_bytes() for path in _raw(folder, HTML)]
    for page in pages[:WARM]:
        read_bytes(page, release_id="page", source="page.html")
    began = time.perf_counter()
    for page in pages:
        read_bytes(page, release_id="page", source="page.html")
    return sum(map(len, pages)), len(pages), time.perf_counter() - began


def _quantulum3(folder: Path) -> tuple[int, int, float]:
    from quantulum3 import parser

    return _over(_texts(folder), parser.parse, PEER_BUDGET)


def _recognizers(folder: Path) -> tuple[int, int, float]:
    from recognizers_number_with_unit import recognize_currency

    return _over(_texts(folder), lambda text: recognize_currency(text, "en-us"), PEER_BUDGET)


def _duckling(folder: Path) -> tuple[int, int, float]:
    from duckling import DucklingWrapper

    return _over(_texts(folder), DucklingWrapper().parse, PEER_BUDGET)


def _growth(folder: Path, number: int) -> dict[str, float]:
    """Seconds and memory of a run over `number` releases, made by repeating the folder's."""
    files = _raw(folder)
    with tempfile.TemporaryDirectory() as scratch:
        raw = Path(scratch) / "raw"
        raw.mkdir()
        for n in range(number):
            source = files[n % len(files)]
            shutil.copyfile(source, raw / f"{n:06}{source.suffix}")
        code = f"import extract; extract.run([{str(raw)!r}], {str(Path(scratch) / 'out')!r}, workers=1)"
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        seconds = time.perf_counter() - began
    return {"seconds": seconds, "peak_mb": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024}


MEASURES: dict[str, Callable[[Path], tuple[int, int, float]]] = {
    "tokenizer": _tokenizer,
    "figures": _figures,
    "text to Parquet": lambda folder: _to_parquet(folder, TEXT),
    "soup": _soup,
    "html to passages": _html_to_passages,
    "html to Parquet": lambda folder: _to_parquet(folder, HTML),
    "quantulum3": _quantulum3,
    "recognizers": _recognizers,
    "duckling": _duckling,
}
# Measures that need files of some suffix.
NEEDS = {"text to Parquet": TEXT, "soup": HTML, "html to passages": HTML, "html to Parquet": HTML}

if __name__ == "__main__":
    sys.exit(main())
