"""Files that no friend would send, by name, size and content: each ends as a release or as one reject, and the rest is done."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

import extract
from extract.reading.source import MAX_BYTES
from tests.safety.hostile import GOOD, cli, one_line, reasons


@pytest.mark.parametrize(
    "name", [b"two\nlines.txt", b"caf\xe9.txt", b"\xff\xfe.txt", b"\x1b[31mred.txt", b"a..txt", b" .txt", b"-o.txt", b"%s{0}.txt"]
)  # fmt: skip
@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are no bytes there")
def test_names_of_any_bytes(raw: Path, name: bytes) -> None:
    path = Path(os.fsdecode(os.path.join(os.fsencode(raw), name)))
    path.write_text(GOOD)
    os.mkdir(os.fsdecode(os.path.join(os.fsencode(raw), b"folder\n\xe9")))
    assert reasons(raw) == {}
    assert extract.load(raw.parent / "out", "releases").num_rows == 2
    path.unlink()
    assert len(one_line(cli("show", path, cwd=raw))) < 200


def test_a_name_as_long_as_names_can_be(raw: Path) -> None:
    (raw / ("n" * 250 + ".txt")).write_text(GOOD)
    assert reasons(raw) == {}


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are no bytes there")
def test_an_output_whose_name_is_no_utf8_is_refused(raw: Path) -> None:
    assert "need a path that is valid UTF-8" in one_line(cli("run", raw, "-o", os.fsdecode(b"out\xe9"), cwd=raw))


def bomb() -> bytes:
    with io.BytesIO() as data:
        with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.html", b"<p>5 dogs</p>" * 2**20)
        return data.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (bomb(), "of type application/zip"),
        (gzip.compress(b"<p>5 dogs</p>" * 2**20), "of type application/gzip"),
        (b"%PDF-1.7\n" + b"0" * 100, "a PDF"),
        (b"\x7fELF" + bytes(range(256)) * 8, "not text"),
        (hashlib.shake_256(b"packed").digest(5000), "binary"),
        (b"{\\rtf1 5 dogs}", "an RTF document, not text; save it as plain text or HTML"),
        (b"", "the file is empty"),
        (b"\x00" * 5000, "the file is empty"),
    ],
)
def test_what_is_no_page_whatever_its_name(raw: Path, data: bytes, reason: str) -> None:
    (raw / "page.html").write_bytes(data)
    assert reason in reasons(raw)["page.html"]


def test_a_file_over_the_limit_is_not_read_to_its_end(raw: Path) -> None:
    with (raw / "huge.txt").open("wb") as handle:
        handle.truncate(200 * MAX_BYTES)
    assert reasons(raw) == {"huge.txt": "the file is larger than 64 MiB"}


@pytest.mark.parametrize("change", ["vanish", "empty", "grow", "become a folder", "become a link to itself"])
def test_files_that_change_while_the_run_reads(raw: Path, change: str) -> None:
    for n in range(6):
        (raw / f"r{n}.txt").write_text(GOOD)
    later = raw / "r5.txt"

    def act(done: int, _: int) -> None:
        if done > 1:
            return
        if change == "grow":
            later.write_text(GOOD * 50)
            return
        later.unlink()
        if change == "empty":
            later.touch()
        elif change == "become a folder":
            later.mkdir()
        elif change == "become a link to itself":
            later.symlink_to(later.name)

    out = raw.parent / "out"
    summary = extract.run([raw], out, workers=1, progress=act)
    refused = {r["value"]: r["reason"] for r in extract.load(out, "rejects").to_pylist()}
    assert summary.releases == (7 if change == "grow" else 6)
    assert list(refused) == ([] if change == "grow" else ["r5.txt"])
    again = extract.run([raw], out)
    assert again.releases == summary.releases


def test_a_folder_that_vanishes_while_the_run_reads(raw: Path) -> None:
    for n in range(3):
        (raw / f"r{n}.txt").write_text(GOOD)
    out = raw.parent / "out"
    summary = extract.run([raw], out, workers=1, progress=lambda done, _: shutil.rmtree(raw) if done == 1 else None)
    assert (summary.releases, summary.unreadable) == (1, 3)
    assert (out / "figures.parquet").is_file()
