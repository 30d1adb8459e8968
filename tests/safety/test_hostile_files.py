"""Files that no friend would send: each ends as a release or as one reject, and the rest is done."""

from __future__ import annotations

import errno
import gzip
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import extract
from extract.dataset.validate import validate
from extract.reading.source import MAX_BYTES

ROOT = Path(__file__).resolve().parents[2]
GOOD = "The state gave $5 million to 5 schools.\n"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A folder with one good release; whatever stands beside it, its figures must come out."""
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD)
    return folder


def reasons(raw: Path, *paths: Path) -> dict[str, str]:
    """Runs over a folder (or paths) and gives why files were refused, by name; the good release must be there."""
    out = raw.parent / "out"
    summary = extract.run(list(paths) or [raw], out)
    assert "$5 million" in extract.load(out)["text"].to_pylist()
    rejects = [r for r in extract.load(out, "rejects").to_pylist() if r["table"] == "releases"]
    assert all(r["check"] == "readable" for r in rejects)
    assert all("\n" not in r["reason"] for r in rejects)
    assert summary.unreadable == len(rejects)
    assert summary.read == summary.releases + len(rejects)
    return {r["value"]: r["reason"] for r in rejects}


def cli(*args: str | Path, cwd: Path, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "extract", *map(str, args)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, timeout=timeout)


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    """The one line in which the command says what is wrong."""
    assert done.returncode in (1, 2), done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    (line,) = done.stderr.strip().splitlines()
    assert line.isprintable()
    return line


def test_links_that_loop_or_lead_nowhere(raw: Path) -> None:
    (raw / "folder").symlink_to(raw)
    (raw / "self.txt").symlink_to("self.txt")
    (raw / "gone.txt").symlink_to("nowhere.txt")
    found = reasons(raw)
    assert sorted(found) == ["gone.txt", "self.txt"]
    assert all(reason.startswith("the file cannot be opened: ") for reason in found.values())


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file outside the folder of releases."""
    path = tmp_path / "raw secret" / "secret.txt"  # a sibling whose name begins as the folder's does
    path.parent.mkdir()
    path.write_text("The secret fund holds $777 million.\n")
    return path


def texts(out: Path) -> set[str]:
    return {f["text"] for f in extract.load(out).to_pylist()}


LINKS_OUT = {
    "absolute": lambda link, secret: link.symlink_to(secret),
    "relative": lambda link, secret: link.symlink_to(Path("../raw secret/secret.txt")),
    "by a link beside it": lambda link, secret: (
        (link.parent / ".hop").symlink_to(secret),
        link.symlink_to(".hop"),
    ),
    "by a folder that is a link": lambda link, secret: (
        (link.parent / "hop").symlink_to(secret.parent),
        link.symlink_to("hop/secret.txt"),
    ),
    "to a folder": lambda link, secret: link.symlink_to(secret.parent),
    "to a device": lambda link, secret: link.symlink_to("/dev/zero"),
    "to nowhere": lambda link, secret: link.symlink_to(secret.parent / "nowhere.txt"),
    "in a folder of it": lambda link, secret: (
        (link.parent / "deep").mkdir(),
        (link.parent / "deep/link.md").symlink_to(secret),
    ),
}


@pytest.mark.parametrize("case", LINKS_OUT)
def test_links_that_lead_outside_the_folder(raw: Path, secret: Path, case: str) -> None:
    LINKS_OUT[case](raw / "link.txt", secret)
    (raw / "more.txt").write_text(GOOD)
    out = raw.parent / "out"
    summary = extract.run([raw], out)
    assert (summary.releases, summary.rejects) == (2, 0)
    assert texts(out) == {"$5 million", "5 schools"}
    kind = "folder link" if case == "to a folder" else "link to outside"
    assert summary.skipped[kind] == 1


def test_a_folder_of_links_to_outside_is_told(tmp_path: Path, secret: Path) -> None:
    (tmp_path / "links").mkdir()
    (tmp_path / "links/a.txt").symlink_to(secret)
    with pytest.raises(extract.InputError, match=r"links to outside \(1\): name their files or folders"):
        extract.run([tmp_path / "links"], tmp_path / "out")


def test_links_within_a_folder_and_named_outright_are_read(raw: Path, secret: Path) -> None:
    (raw / "deep").mkdir()
    (raw / "deep/up.txt").symlink_to("../good.txt")
    (raw / "absolute.txt").symlink_to(raw / "good.txt")
    (raw.parent / "way to raw").symlink_to(raw)  # the folder itself may be named by a link
    out = raw.parent / "out"
    for folder in (raw, raw.parent / "way to raw"):
        assert extract.run([folder], out, fresh=True, prune=True).releases == 3
    (raw / "link.txt").symlink_to(secret)
    secret.with_name("secret.meta.json").write_text('{"title": "A fund"}')
    (raw / "link.meta.json").symlink_to(secret.with_name("secret.meta.json"))
    extract.run([raw / "link.txt"], out, fresh=True, prune=True)
    assert texts(out) == {"$777 million"}
    assert extract.load(out, "releases")["title"].to_pylist() == ["A fund"]


@pytest.mark.parametrize("given", ["folder", "file"])
def test_a_sidecar_that_leads_outside_the_folder(raw: Path, secret: Path, given: str) -> None:
    side = secret.with_name("side.json")
    side.write_text('{"title": "The secret fund"}')
    (raw / "a.txt").write_text(GOOD)
    (raw / "a.meta.json").symlink_to(side)
    paths = [raw] if given == "folder" else [raw / "a.txt", raw / "good.txt"]
    assert reasons(raw, *paths) == {"a.txt": "the sidecar a.meta.json is a link to outside the folder"}
    (raw / "a.meta.json").unlink()
    (raw / "inside.json").write_text('{"title": "A fund"}')
    (raw / "a.meta.json").symlink_to("inside.json")
    assert extract.run(paths, raw.parent / "out").rejects == 0
    assert "A fund" in extract.load(raw.parent / "out", "releases")["title"].to_pylist()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_never_waited_for(raw: Path) -> None:
    os.mkfifo(raw / "pipe.txt")
    os.mkfifo(raw / "good.meta.json")
    (raw / "other.txt").write_text(GOOD)
    done = cli("run", raw, raw / "pipe.txt", "-o", raw.parent / "out", cwd=raw)
    assert done.returncode == 1, done.stderr
    rejects = {r["value"]: r["reason"] for r in extract.load(raw.parent / "out", "rejects").to_pylist()}
    assert "it is no regular file" in rejects["pipe.txt"]
    assert "it is no regular file" in rejects["good.txt"]
    assert extract.load(raw.parent / "out", "releases")["release_id"].to_pylist() == ["other"]
    assert "it is no regular file" in one_line(cli("show", raw / "pipe.txt", cwd=raw))


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no devices as files")
def test_a_device_without_end_is_refused(raw: Path) -> None:
    found = reasons(raw, raw / "good.txt", Path("/dev/zero"))
    assert found == {"zero": "the file cannot be opened: it is no regular file"}


@contextmanager
def nobody() -> Iterator[None]:
    """As a user who may read nothing of what is closed; the administrator may read all."""
    if os.geteuid():
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_files_and_folders_without_permission(raw: Path) -> None:
    (raw / "closed.txt").write_text(GOOD)
    (raw / "side.txt").write_text(GOOD)
    (raw / "side.meta.json").write_text("{}")
    (raw / "folder").mkdir()
    (raw / "folder/inside.txt").write_text(GOOD)
    closed = [raw / "closed.txt", raw / "side.meta.json", raw / "folder"]
    for place in (raw.parent, *raw.parent.parents[:-2]):
        place.chmod(place.stat().st_mode | 0o011)
    raw.chmod(0o755)
    (raw.parent / "out").mkdir(mode=0o777)
    (raw.parent / "out").chmod(0o777)
    extract.run([raw / "good.txt"], raw.parent / "warm")  # loads what a run loads, while it may
    for path in closed:
        path.chmod(0)
    try:
        with nobody():
            found = reasons(raw)
    finally:
        for path in closed:
            path.chmod(0o700)
    assert found["closed.txt"] == found["folder"] == "the file cannot be opened: Permission denied"
    assert "side.meta.json is not readable" in found["side.txt"]


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_place_that_may_not_be_entered_is_named(raw: Path) -> None:
    closed = raw.parent / "closed"
    closed.mkdir()
    extract.run([raw], raw.parent / "warm")  # loads what the verbs load, while they may
    for place in (raw, raw.parent, *raw.parent.parents[:-2]):
        place.chmod(place.stat().st_mode | 0o011)
    closed.chmod(0)
    named = f"closed.*: {os.strerror(errno.EACCES)}"
    try:
        with nobody():
            with pytest.raises(extract.InputError, match=named):
                extract.run([closed], raw.parent / "out")
            with pytest.raises(extract.InputError, match=named):
                extract.run([raw], closed / "out")
            with pytest.raises(extract.DatasetError, match=named):
                extract.load(closed)
    finally:
        closed.chmod(0o700)


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


LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGES = "a: &a {x: 1}\n" + "".join(f"m{n}: &m{n} {{<<: [{', '.join([f'*{p}'] * 9)}]}}\n" for n, p in enumerate(["a", "m0", "m1", "m2", "m3", "m4", "m5", "m6"]))  # fmt: skip
SIDECARS = {
    "no JSON": ("{", "is not readable JSON"),
    "another encoding": (b"\xff\xfe\x00", "is not readable JSON"),
    "a list": ("[1]", "is not an object of fields"),
    "a number": ("5", "is not an object of fields"),
    "nested": ("[" * 100_000, "is not readable JSON"),
    "a number without end": ('{"fiscal_year_start": ' + "9" * 5000 + "}", "is not readable JSON"),
    "too large": ('{"a": "' + "x" * 2**20 + '"}', "is larger than 1 MiB"),
    "a field that is not known": ('{"curency": "CAD"}', "unknown field 'curency'; known are title, date, url"),
    "a currency in words": ('{"currency": "dollars"}', "currency 'dollars' is no code of ISO 4217"),
    "a currency that is none": ('{"currency": "XXQ"}', "currency 'XXQ' is no code of ISO 4217"),
    "currencies": ('{"currency": ["USD"]}', "currency is not text"),
    "a title that is a number": ('{"title": 5}', "title is not text"),
    "an issuer that is a list": ('{"issuer": ["a"]}', "issuer is not text"),
    "a date that is a word": ('{"date": "yesterday"}', "is not YYYY-MM-DD"),
    "a date in figures that can be read two ways": ('{"date": "5/9/2023"}', "is not YYYY-MM-DD"),
    "a date that is a list": ('{"date": [2020, 1, 1]}', "is not YYYY-MM-DD"),
    "a month that is text": ('{"fiscal_year_start": "10"}', "is not a month from 1 to 12"),
    "a month that is true": ('{"fiscal_year_start": true}', "is not a month from 1 to 12"),
}


@pytest.mark.parametrize("case", SIDECARS)
def test_sidecars_that_are_no_sidecars(raw: Path, case: str) -> None:
    content, reason = SIDECARS[case]
    (raw / "a.txt").write_text(GOOD)
    (raw / "a.meta.json").write_bytes(content if isinstance(content, bytes) else content.encode())
    assert reason in reasons(raw)["a.txt"]


def test_a_sidecar_that_is_a_folder_or_loops(raw: Path) -> None:
    for name in ("a", "b"):
        (raw / f"{name}.txt").write_text(GOOD)
    (raw / "a.meta.json").mkdir()
    (raw / "b.meta.json").symlink_to("b.meta.json")
    assert sorted(reasons(raw)) == ["a.txt", "b.txt"]


def test_halves_of_characters_in_a_sidecar_do_not_cost_the_dataset(raw: Path) -> None:
    (raw / "a.txt").write_text(GOOD)
    (raw / "a.meta.json").write_text('{"title": "half \\ud800", "url": "\\udfff"}')
    assert reasons(raw) == {}
    assert "half" in extract.load(raw.parent / "out", "releases")["title"].to_pylist()


YAML = {
    "aliases that grow": LAUGHS + "date: *i\n",
    "merges that grow": MERGES + "date: *m7\n",
    "an alias of itself": "date: &a [*a]\n",
    "a tag of Python": "title: !!python/object/apply:os.system ['echo']\n",
    "a name of Python": "title: !!python/name:os.system\n",
    "a tag of its own": "title: !money 5\n",
    "a tag that does not fit": "date: !!timestamp nonsense\n",
    "another": "date: !!int ''\n",
    "a day that is none": "date: 2020-99-99\n",
    "nested": "title: " + "[" * 3000 + "\n",
    "a number without end": "title: " + "9" * 5000 + "\n",
    "an unhashable name": "? [a]\n: b\n",
}


@pytest.mark.parametrize("case", YAML)
def test_front_matter_that_is_hostile(raw: Path, case: str) -> None:
    (raw / "a.md").write_text(f"---\n{YAML[case]}---\n\n{GOOD}")
    assert reasons(raw) == {}
    (row,) = (r for r in extract.load(raw.parent / "out", "releases").to_pylist() if r["release_id"] == "a")
    assert row["figures"] > 0
    assert "money" not in (row["title"] or "")
    assert "front matter" in "".join(row["notes"]) or case == "an unhashable name"  # that is text between two rules


@pytest.mark.parametrize("case", YAML)
@pytest.mark.parametrize("name", ["figures.yaml", "expect.yaml", "corrections.yaml"])
def test_schemas_expectations_and_corrections_that_are_hostile(raw: Path, case: str, name: str) -> None:
    own = raw.parent / "own"
    own.mkdir()
    (own / "expect.yaml").write_text("[]")
    (raw.parent if name == "corrections.yaml" else own).joinpath(name).write_text(YAML[case])
    with pytest.raises(ValueError, match=name) as caught:
        extract.run([raw], raw.parent / "out", schemas=own)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 800


def test_wrong_schemas_are_one_line_on_the_command_line(raw: Path) -> None:
    (raw.parent / "figures.yaml").write_text(YAML["a tag of Python"])
    assert "figures.yaml" in one_line(cli("run", raw, "--schemas", raw.parent, cwd=raw.parent))


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


def column(name: str, values: Callable[[int], Any]) -> Callable[[Path], None]:
    """Puts other values into a column of the table of figures."""

    def change(path: Path) -> None:
        table = pq.read_table(path)
        pq.write_table(table.set_column(table.column_names.index(name), name, values(table.num_rows)), path)

    return change


def no_utf8(n: int) -> pa.Array:
    return pa.Array.from_buffers(pa.string(), n, pa.array([b"\xff"] * n).buffers())


def swap(path: Path, what: Callable[[Path], Any]) -> None:
    path.unlink()
    what(path)


def two_schemas(path: Path) -> None:
    table = pq.read_table(path)
    swap(path, Path.mkdir)
    pq.write_table(table, path / "a.parquet")
    pq.write_table(pa.table({"release_id": [[1]]}), path / "b.parquet")


DATASETS: dict[str, Callable[[Path], Any]] = {
    "empty": lambda p: p.write_bytes(b""),
    "cut short": lambda p: p.write_bytes(p.read_bytes()[:-200]),
    "zeros inside": lambda p: p.write_bytes(p.read_bytes()[:4] + bytes(8000) + p.read_bytes()[8004:]),
    "a broken footer": lambda p: p.write_bytes(p.read_bytes()[:-300] + b"\xff" * 200 + p.read_bytes()[-100:]),
    "no Parquet": lambda p: p.write_text("release_id,label,text\n"),
    "a folder without parts": lambda p: swap(p, Path.mkdir),
    "a folder of two schemas": two_schemas,
    "a link to itself": lambda p: swap(p, lambda q: q.symlink_to(q.name)),
    "not there": lambda p: p.unlink(),
    "another table": lambda p: pq.write_table(pa.table({"x": [1]}), p),
    "no column": lambda p: pq.write_table(pa.table({}), p),
    "a column twice": lambda p: pq.write_table(
        pa.Table.from_arrays([*pq.read_table(p).columns, pq.read_table(p)["text"]], names=[*pq.read_table(p).column_names, "text"]), p
    ),
    "names that are lists": column("release_id", lambda n: pa.array([["a"]] * n)),
    "names that are structs": column("release_id", lambda n: pa.array([{"a": 1}] * n)),
    "text that is no UTF-8": column("text", no_utf8),
    "values that are text": column("value", lambda n: pa.array(["5"] * n)),
    "days outside the calendar": column("date_start", lambda n: pa.array([2**31 - 1] * n, pa.date32())),
    "times outside the calendar": column("date_start", lambda n: pa.array([2**62] * n, pa.timestamp("ms"))),
    "a flag that is text": column("counts_in_total", lambda n: pa.array(["yes"] * n)),
}  # fmt: skip


@pytest.mark.parametrize("case", DATASETS)
def test_datasets_that_are_broken_or_foreign(dataset: Path, tmp_path: Path, case: str) -> None:
    """`check`, `diff` (on either side) and `load` say what is wrong in one line; a run writes the dataset anew."""
    broken = tmp_path / "broken"
    shutil.copytree(dataset, broken)
    DATASETS[case](broken / "figures.parquet")
    commands = [
        lambda: extract.load(broken, additive=True),
        lambda: validate(broken),
        lambda: extract.diff(ROOT / "tests/expected/colombia.csv", broken),
        lambda: extract.diff(broken / "figures.parquet", dataset),
    ]
    for command in commands:
        with pytest.raises(ValueError, match=r"broken|expected figures") as caught:
            command()
        assert type(caught.value).__name__ in ("DatasetError", "ExpectedError")
        assert "\n" not in str(caught.value)
    if case not in ("a folder without parts", "a folder of two schemas"):
        extract.run([ROOT / "raw"], broken)
        assert extract.load(broken).equals(extract.load(dataset))


@pytest.mark.parametrize("name", ["start", "end", "passage"])
@pytest.mark.parametrize("number", [-(2**63), -1, 2**62])
def test_offsets_from_elsewhere_are_checked_and_not_trusted(
    dataset: Path, tmp_path: Path, name: str, number: int
) -> None:
    shutil.copytree(dataset, tmp_path / "d")
    column(name, lambda n: pa.array([number] * n))(tmp_path / "d/figures.parquet")
    done = cli("check", tmp_path / "d", cwd=tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "colombia:f30: " in done.stdout


def test_broken_datasets_are_one_line_on_the_command_line(dataset: Path, tmp_path: Path) -> None:
    shutil.copytree(dataset, tmp_path / "d")
    (tmp_path / "d/figures.parquet").write_bytes(b"PAR1")
    for args in (["check", "d"], ["diff", str(ROOT / "tests/expected/colombia.csv"), "d"], ["review", "d"]):
        assert "not readable as Parquet" in one_line(cli(*args, cwd=tmp_path))


@pytest.mark.parametrize(
    ("part", "value"), [("counts", None), ("files", 5), ("inputs", {"good": [{}]}), ("corrections", {})]
)
def test_a_manifest_that_was_changed_is_not_believed(raw: Path, part: str, value: Any) -> None:
    out = raw.parent / "out"
    extract.run([raw], out)
    manifest = json.loads((out / "manifest.json").read_text())
    (out / "manifest.json").write_text(json.dumps({**manifest, part: value}))
    assert extract.run([raw], out).read == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are no bytes there")
def test_an_output_whose_name_is_no_utf8_is_refused(raw: Path) -> None:
    assert "no UTF-8" in one_line(cli("run", raw, "-o", os.fsdecode(b"out\xe9"), cwd=raw))
