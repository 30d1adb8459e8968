"""Fuzzing by coverage (atheris): python -m tests.fuzz TARGET [--minutes 20] [--corpus FOLDER]

Ends with 0 where nothing was found; else the input that breaks TARGET is left in the current folder as `crash-…`,
`timeout-…` (10 s for one input) or `oom-…` (2 GB).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

try:
    import atheris
except ImportError:
    sys.exit("fuzzing needs another package: pip install -e '.[fuzz]'")

with atheris.instrument_imports(include=["extract"], enable_loader_override=False):
    import extract.figures.pipeline
    import extract.reading.html
    import extract.reading.markdown
    import extract.reading.text  # noqa: F401

from tests.fuzz.targets import TARGETS, dictionary, seeds


def main() -> None:
    """Runs one target for so long, or until something breaks."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("target", choices=list(TARGETS))
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--longest", type=int, default=600, help="bytes of an input at most")
    parser.add_argument("--corpus", type=Path, help="a folder that keeps what was found to be new")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpus = arguments.corpus or Path(folder, "corpus")
        corpus.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(seeds(arguments.target)):
            (corpus / f"seed{number}").write_bytes(seed)
        words = Path(folder, "words.dict")
        words.write_text(dictionary(arguments.target), encoding="ascii")
        options = [
            f"-max_total_time={int(arguments.minutes * 60)}",
            f"-max_len={arguments.longest}",
            f"-dict={words}",
            "-timeout=10",
            "-rss_limit_mb=2048",
            str(corpus),
        ]
        atheris.Setup([sys.argv[0], *options], TARGETS[arguments.target])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
