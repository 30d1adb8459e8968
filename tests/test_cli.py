"""The command line as its user meets it: what it prints, and the exit code."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import polars as pl
import pytest

import extract
from extract.places import place
from extract.testing import assert_figures
from tests.conftest import ROOT
from tests.runs import cli

EXPECTED = ROOT / "tests/expected/colombia.csv"


def test_run_says_what_it_read_found_and_wrote(tmp_path: Path) -> None:
    done = cli("run", "raw", "-o", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "dataset   1 release, 18 passages" in done.stdout
    assert "figures   30 (14 DATE, 9 MONEY, 1 PERCENT, 6 QUANTITY)" in done.stdout
    assert f"{tmp_path}: README.md, croissant.json, figures.parquet" in done.stdout


def test_a_run_that_finds_nothing_new_says_so(tmp_path: Path) -> None:
    for _ in range(2):
        done = cli("run", "raw", "-o", str(tmp_path))
    lines = done.stdout.splitlines()
    assert lines[0] == "dataset   1 release, 18 passages"
    assert lines[-2] == "inputs    0 read, 1 unchanged, 0 removed; 0 files skipped"
    assert re.fullmatch(r"written   nothing, the dataset is up to date \(\d+\.\d\d s\)", lines[-1])


def test_run_in_json_is_one_object(tmp_path: Path) -> None:
    assert json.loads(cli("run", "raw", "-o", str(tmp_path), "--json").stdout)["figures"]["MONEY"] == 9


def test_a_file_that_is_no_text_is_a_reject_and_the_rest_is_done(tmp_path: Path) -> None:
    shutil.copy(ROOT / "raw/colombia.txt", tmp_path / "colombia.txt")
    (tmp_path / "scan.html").write_bytes(b"%PDF-1.7\n...")
    done = cli("run", str(tmp_path), "-o", str(tmp_path / "out"))
    reason = "the file is a PDF, not text; save it as plain text or HTML"
    assert (done.returncode, done.stderr) == (1, f"extract: scan.html: {reason}\n")
    rejects = extract.load(tmp_path / "out", "rejects").to_pylist()
    assert [r["reason"] for r in rejects if r["table"] == "releases"] == [reason]
    assert extract.load(tmp_path / "out", "figures").num_rows == 30


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("run", "nowhere"), "nowhere: no such file or folder"),
        (("show", "raw/colombia.txt", "--date", "5/9"), "--date 5/9: not a date; write it as YYYY-MM-DD"),
        (("show", "raw/colombia.txt", "--currency", "dollars"), "--currency dollars: not an ISO 4217 code"),
        (("show", "raw/colombia.txt", "--format", "pdf"), "--format pdf: not one of text, html, markdown"),
        (("show", "raw/colombia.txt", "--html", "--json"), "--html and --json: choose one of them"),
        (("schema", "--markdown", "--json"), "--markdown and --json: choose one of them"),
        (("export", "output", "--format", "pdf"), "--format pdf: not one of csv, jsonl, xlsx, sqlite, delta"),
        (("diff", "raw", "raw", "-o", "x"), "--output is the file of --format json or parquet; say which"),
        (("show", "nowhere.txt"), "nowhere.txt: No such file or directory"),
        (("diff", "tests/expected/colombia.csv", "nowhere"), "nowhere: no dataset here"),
        (("diff", "nowhere.csv", "output"), "nowhere.csv: no such file of expected figures"),
        (("check", "nowhere"), "nowhere: no dataset here"),
        (("explain", "5 percent", "--date", "18.9.2020"), "not a date; write it as YYYY-MM-DD"),
        (("schema", "figurs"), "no table 'figurs'; the tables are releases, passages, figures, rejects"),
        (("run", "raw", "--schemas", "nowhere"), "nowhere: no such folder of schemas"),
        (
            ("run", "raw", "--schemas", "raw"),
            "raw: no schemas in this folder; it may have releases.yaml, passages.yaml",
        ),
        (("run", "raw", "--corrections", "nowhere.yaml"), "nowhere.yaml: No such file or directory"),
        (("run", "raw", "--output", "raw"), "raw: raw files and a dataset cannot share a folder"),
        (("run", "raw", "--ouput", "x"), "No such option: --ouput"),
        (
            ("run", "raw", "--output", "README.md"),
            "README.md: this is a file, and a dataset is a folder; choose another output",
        ),
        (("run", "raw", "--workers", "two"), "--workers two: not a number of processes; write 1 or more"),
        (("run", "raw", "--workers", "0"), "--workers 0: not a number of processes; write 1 or more"),
        (("run", "raw", "--engine", "spark"), "--engine spark: not one of local, dask"),
        (("runn",), "No such command 'runn'"),
        (("show",), "Missing argument 'FILE'. (`python -m extract show --help` has the options)"),
        (("show", "raw"), "raw: a folder; `extract show` takes a file"),
        (("diff", "raw", "README.md"), "the expected figures come first: extract diff README.md raw"),
        (("explain", "$5", "--currency", "usd"), "--currency usd: not an ISO 4217 code; write USD"),
        (("run", ""), "an empty path; name a file or a folder"),
        (("explain", " "), "TEXT is empty; write a sentence in quotes, such as"),
        (("explain", "raw/colombia.txt"), "raw/colombia.txt: a file; `extract show` takes a file"),
    ],
)
def test_wrong_use_is_one_clear_line_and_exit_2(args: tuple[str, ...], message: str) -> None:
    done = cli(*args)
    assert done.returncode == 2
    assert message in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("command", ["review", "check"])
def test_a_dataset_of_an_older_schema_is_one_clear_line_and_exit_2(command: str, tmp_path: Path) -> None:
    extract.run(ROOT / "raw", output=tmp_path)
    figures = tmp_path / "figures.parquet"
    pl.read_parquet(figures).drop("counts_in_total").write_parquet(figures)
    done = cli(command, str(tmp_path))
    assert done.returncode == 2
    assert "figures lacks the columns counts_in_total; of an older version, `extract run` writes it anew" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_version_and_help_are_options_of_all() -> None:
    assert cli("--version").stdout == f"extract {version('extract')}\n"
    assert cli("-h").stdout == cli("--help").stdout
    assert cli("run", "-h").stdout == cli("run", "--help").stdout


def test_files_that_are_skipped_are_told_by_suffix(tmp_path: Path) -> None:
    shutil.copy(ROOT / "raw/colombia.txt", tmp_path / "Bericht für März.txt")
    for name in (
        "a.pdf",
        "b.PDF",
        "c.docx",
        "LICENSE",
        "Bericht für März",
        "d.meta.json",
        "Bericht für März.txt.meta.json",
    ):
        (tmp_path / name).write_text("x")
    (tmp_path / "Bericht für März.meta.json").write_text("{}")
    done = cli("run", str(tmp_path), "-o", str(tmp_path / "out"))
    assert "7 files skipped (1 .docx, 2 .meta.json, 2 .pdf, 2 without a suffix)" in done.stdout


def test_sidecars_without_their_release_are_named(tmp_path: Path) -> None:
    shutil.copy(ROOT / "raw/colombia.txt", tmp_path)
    for name in ("colombia.meta.json", "orphan.meta.json", "colombia.txt.meta.json"):
        (tmp_path / name).write_text("{}")
    done = cli("run", str(tmp_path), "-o", str(tmp_path / "out"), "--json")
    said = "extract: 2 sidecars without a release: colombia.txt.meta.json, orphan.meta.json\n"
    assert (done.returncode, done.stderr) == (0, said)
    assert json.loads(done.stdout)["sidecars"] == ["colombia.txt.meta.json", "orphan.meta.json"]


def test_documents_that_are_skipped_are_named(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.docx", "c.rtf", "d.PDF", "e.png"):
        (tmp_path / name).write_text("x")
    done = cli("run", str(tmp_path), "-o", str(tmp_path / "out"))
    assert done.returncode == 2
    assert "file there, but a.pdf, d.PDF, b.docx and 1 more: save as plain text or HTML first\n" in done.stderr
    shutil.copy(ROOT / "raw/colombia.txt", tmp_path)
    said = "extract: 4 files to be saved as plain text or HTML first: a.pdf, d.PDF, b.docx and 1 more\n"
    done = cli("run", str(tmp_path), "-o", str(tmp_path / "out"), "--json")
    assert (done.returncode, done.stderr) == (0, said)
    assert json.loads(done.stdout)["documents"] == ["a.pdf", "d.PDF", "b.docx", "c.rtf"]


@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        (("export", "DATASET", "--format", "sqlite"), 2, "an export is written to this machine; choose another output"),
        (("review", "DATASET"), 0, "written   memory://"),
        (("diff", "DATASET", "DATASET", "--format", "parquet"), 0, "written   memory://"),
    ],
)
def test_an_output_may_be_a_url_and_is_never_taken_for_a_folder_of_that_name(
    command: tuple[str, ...], code: int, said: str, dataset: Path, tmp_path: Path
) -> None:
    command = tuple(str(dataset) if part == "DATASET" else part for part in command)
    done = cli(*command, "-o", "memory://store/x.db", cwd=tmp_path)
    assert (done.returncode, list(tmp_path.iterdir())) == (code, []), done.stderr
    assert said in done.stdout + done.stderr


def test_schemas_of_ones_own_may_be_in_a_store(tmp_path: Path) -> None:
    own = place("memory://schemas-of-ones-own")
    own.mkdir()
    (own / "figures.yaml").write_text((ROOT / "schemas/figures.yaml").read_text().replace("    - DATE\n", ""))
    assert "DATE" not in extract.run(ROOT / "raw", tmp_path / "out", schemas="memory://schemas-of-ones-own").figures
    done = cli("schema", "--schemas", "nowhere://own")
    assert (done.returncode, "nowhere://own: cannot be reached" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    "args",
    [
        ("run", "https://nowhere.invalid/release.html"),
        ("show", "HTTP://nowhere.invalid/release.html"),
        ("run", str(ROOT / "raw"), "-o", "http://nowhere.invalid/out"),
    ],
)
def test_pages_of_the_web_are_not_fetched_and_the_way_out_is_said(args: tuple[str, ...]) -> None:
    done = cli(*args)
    said = "pages are not fetched from the web; save the page as a file and name that"
    assert (done.returncode, done.stderr) == (2, f"extract: {args[-1]}: {said}\n")


def test_an_address_that_no_store_has_is_named() -> None:
    done = cli("run", "nowhere://nowhere.invalid/raw")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "nowhere://nowhere.invalid/raw: cannot be reached" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="what opens a page is xdg-open")
@pytest.mark.parametrize("there", [True, False])
def test_no_browser_is_one_line_with_the_page(dataset: Path, tmp_path: Path, there: bool) -> None:
    if there:
        (tmp_path / "xdg-open").write_text("#!/bin/sh\necho no browser here >&2\necho nor there\nexit 3\n")
        (tmp_path / "xdg-open").chmod(0o755)
    page = tmp_path / "page.html"
    command = [sys.executable, "-m", "extract", "review", str(dataset), "-o", str(page), "--open"]
    env = {**os.environ, "PATH": str(tmp_path) if not there else f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    said = f"extract: no browser could be opened; open {page} yourself\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, f"written   {page}\n", said)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read anything")
def test_what_may_not_be_read_is_no_wrong_use(dataset: Path, tmp_path: Path) -> None:
    shutil.copytree(dataset, tmp_path / "d")
    shutil.copy(ROOT / "raw/colombia.txt", tmp_path)
    for path in (tmp_path / "d/figures.parquet", tmp_path / "colombia.txt"):
        path.chmod(0)
    assert "cannot be opened: Permission denied" in cli("check", str(tmp_path / "d")).stderr
    assert cli("show", str(tmp_path / "colombia.txt")).returncode == 1


def test_explain_names_what_it_assumed() -> None:
    said = cli("explain", "it gave $5 million on Monday").stdout
    assert "USD assumed for a bare “$”: f1" in said
    assert "no release date to resolve it against: f2" in said


def test_an_empty_folder_says_what_is_missing(tmp_path: Path) -> None:
    done = cli("run", str(tmp_path))
    assert (done.returncode, "nothing to read" in done.stderr) == (2, True)


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = cli("run", "raw", "-o", str(tmp_path / "file/dataset"))
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "cannot write there" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize("command", [["schema"], ["schema", "--json"], ["explain", "5 percent"], ["check"]])
def test_output_that_cannot_be_written_is_one_line(dataset: Path, command: list[str]) -> None:
    arguments = [sys.executable, "-m", "extract", *command, *([str(dataset)] if command == ["check"] else [])]
    with open("/dev/full", "w") as full:
        done = subprocess.run(arguments, stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (1, "extract: cannot write the output: No space left on device\n")


LONG = "".join(f"The state gave ${n} million to {n + 3} schools in 2020.\n\n" for n in range(1, 700))


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a release of many figures, and its dataset."""
    folder = tmp_path_factory.mktemp("long")
    (folder / "raw").mkdir()
    (folder / "raw/x.txt").write_text(LONG)
    extract.run([folder / "raw"], folder / "out")
    return folder


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["show", "raw/x.txt"], 0),
        (["show", "raw/x.txt", "--json"], 0),
        (["show", "raw/x.txt", "--html"], 0),
        (["explain", LONG[:9000]], 0),
        (["schema"], 0),
        (["schema", "--json"], 0),
        (["check", "out"], 0),
        (["diff", str(EXPECTED), "out"], 1),  # there are differences, whoever reads them
        (["show", "nowhere.txt"], 2),
    ],
)
def test_a_reader_who_leaves_is_no_error(long: Path, arguments: list[str], code: int) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "extract", *arguments]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, cwd=long, check=False)
    os.close(writer)
    assert done.returncode == code
    assert len(done.stderr.splitlines()) == (code == 2)


def test_what_is_printed_is_the_same_in_a_pipe_and_in_a_file(long: Path) -> None:
    with (long / "shown.txt").open("w") as file:
        subprocess.run([sys.executable, "-m", "extract", "show", "raw/x.txt"], stdout=file, cwd=long, check=True)
    assert (long / "shown.txt").read_text() == cli("show", "raw/x.txt", cwd=long).stdout
    assert "$699 million" in (long / "shown.txt").read_text()


def test_strict_says_why_it_exits_1(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/a.txt").write_text("It gave $5 million to 9 schools, as section 12 of the act says.\n")
    out = tmp_path / "out"
    done = cli("run", str(tmp_path / "raw"), "-o", str(out), "--strict")
    assert done.returncode == 1
    found = re.search(r"^rejects   (\d+),", done.stdout, re.MULTILINE)
    assert found
    rejects = f"{found[1]} reject{'s' * (found[1] != '1')}"
    assert done.stderr == f"extract: {rejects} (--strict): see {out / 'rejects.parquet'}\n"
    told = cli("run", str(tmp_path / "raw"), "-o", str(out), "--strict", "--json")
    assert (told.returncode, told.stderr) == (1, done.stderr)
    assert cli("run", str(tmp_path / "raw"), "-o", str(out)).stderr == ""
    (tmp_path / "raw/a.txt").write_text("It gave $5 million to 9 schools.\n")
    held = cli("run", str(tmp_path / "raw"), "-o", str(out), "--strict")
    assert (held.returncode, held.stderr) == (0, "")


def test_check_says_what_does_not_hold_and_where(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own/expect.yaml").write_text("- {release: a, label: MONEY, value: 1}\n")
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/a.txt").write_text("It gave $5 million to 9 schools.\n")
    extract.run([tmp_path / "raw"], tmp_path / "out")
    figures = tmp_path / "out/figures.parquet"
    pl.read_parquet(figures).with_columns(value=pl.lit(None, pl.Float64)).write_parquet(figures)
    done = cli("check", str(tmp_path / "out"), "--schemas", str(tmp_path / "own"))
    lines = done.stdout.splitlines()
    expected = "figures of a: expected_figure: no figure of this release is as expect.yaml says (label MONEY, value 1)"
    assert expected in lines
    assert any(line.startswith("figures a:f1: ") for line in lines)
    assert "None" not in done.stdout


def test_the_colombia_figures_are_as_expected(dataset: Path) -> None:
    assert_figures(dataset, EXPECTED)
    done = cli("diff", str(EXPECTED), str(dataset))
    assert (done.returncode, done.stdout.strip()) == (0, "no difference")


def test_diff_says_what_is_missing_new_and_changed(dataset: Path, tmp_path: Path) -> None:
    with EXPECTED.open(newline="") as source:
        rows = list(csv.DictReader(source))
    gone = rows.pop(3)
    rows[3]["value"] = "1"
    rows.append({**rows[0], "text": "a figure of nobody"})
    path = tmp_path / "expected.csv"
    with path.open("w", newline="") as out:
        writer = csv.DictWriter(out, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    done = cli("diff", str(path), str(dataset))
    assert done.returncode == 1
    assert f"new      {gone['label']} '{gone['text']}'" in done.stdout
    assert "missing  DATE 'a figure of nobody'" in done.stdout
    assert f"changed  {rows[3]['label']} '{rows[3]['text']}' value: expected 1.0" in done.stdout
    with pytest.raises(AssertionError, match="3 differences"):
        assert_figures(dataset, path)


def test_show_prints_the_release_and_its_figures() -> None:
    done = cli("show", "raw/colombia.txt")
    assert done.returncode == 0
    assert "$23.6 million" in done.stdout
    assert "30 figures" in done.stdout


def test_show_reads_what_comes_in_and_gives_a_figure_a_line() -> None:
    page = "<h1>Bridges get $5 million</h1><p>It gave 12 bridges $5 million today.</p>"
    options = ("--format", "html", "--date", "2020-03-03", "--currency", "CAD", "--json")
    done = cli("show", "-", *options, stdin=page)
    assert done.returncode == 0, done.stderr
    figures = [json.loads(line) for line in done.stdout.splitlines()]
    assert [f["figure_id"] for f in figures] == ["stdin:f1", "stdin:f2", "stdin:f3", "stdin:f4"]
    assert [(f["text"], f["value"], f["unit"], f["date_start"]) for f in figures[2:]] == [
        ("$5 million", 5e6, "CAD", None),
        ("today", None, None, "2020-03-03"),
    ]
    assert "Bridges get $5 million" in cli("show", "-", stdin=page).stdout.splitlines()


def test_show_takes_what_is_known_of_a_file() -> None:
    done = cli("show", "raw/colombia.txt", "--date", "2021-01-02", "--currency", "AUD", "--json")
    figures = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(figures) == 30
    assert {f["unit"] for f in figures if f["label"] == "MONEY"} == {"AUD"}
    assert [f["date_end"] for f in figures if f["text"] == "the past two decades"] == ["2021-01-02"]


@pytest.mark.parametrize("width", [80, 140])
def test_tables_keep_their_words_whole(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    text = "direct support to peace implementation of more than $1,234 billion from 2016, under Section 230"
    explained, shown, schema = (cli(*a).stdout for a in (("explain", text), ("show", "raw/colombia.txt"), ("schema",)))
    assert {">1,234,000,000,000", "implementation", "money.prefix", "identifier.numbered_name"} <= set(
        explained.split()
    )
    assert {">1,000,000,000", "implementation", "agriculture", "2000-09-18", "identifier.idiom"} <= set(shown.split())
    assert "…" not in explained + schema
    assert all(len(line) <= width for line in (explained + schema).splitlines())


def test_help_fits_a_line_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    shown = cli("--help").stdout
    assert all(f"\n  {name} " in shown for name in ("run", "review", "show", "diff", "export", "check", "explain"))
    assert "..." not in shown.partition("Commands:")[2]
    assert cli().stdout == shown


@pytest.mark.parametrize("command", ["run", "show", "diff", "export", "check", "review", "explain", "schema"])
def test_help_names_arguments_as_a_person_does(command: str) -> None:
    usage, _, rest = cli(command, "--help").stdout.partition("\n")
    assert re.fullmatch(r"Usage: python -m extract \w+ \[OPTIONS\](?: \[?[A-Z]+\]?(?:\.{3})?)+", usage)
    for name in re.findall(r"[A-Z]+", usage.partition("]")[2]):
        assert re.search(rf"^  {name} +\S", rest, re.MULTILINE)
    assert not re.search(r"<|Path|list\[", usage + rest)


def test_the_formats_of_an_export_are_those_of_the_option() -> None:
    from extract.dataset.export import FORMS

    assert f"[{'|'.join(FORMS)}]" in cli("export", "--help").stdout


def test_a_dataset_among_raw_files_is_not_read(tmp_path: Path) -> None:
    shutil.copy(ROOT / "raw/colombia.txt", tmp_path / "colombia.txt")
    for name in ("one", "two"):
        assert extract.run([tmp_path], tmp_path / name).releases == 1
    with pytest.raises(extract.InputError, match="raw files and a dataset cannot share a folder"):
        extract.run([tmp_path / "one"], tmp_path / "two")


def test_a_correction_that_does_not_hold_is_told(tmp_path: Path) -> None:
    entry = {
        "release": "colombia",
        "text": "$8.1 million",
        "expect": "no longer there",
        "remove": True,
        "reason": "why",
    }
    (tmp_path / "corrections.yaml").write_text(json.dumps([entry]))
    done = cli("run", "raw", "-o", str(tmp_path / "out"), "--corrections", str(tmp_path / "corrections.yaml"))
    assert done.returncode == 1
    assert done.stderr.startswith("extract: colombia: ")
    assert len(done.stderr.splitlines()) == 1


def test_check_passes_on_our_own_dataset(dataset: Path) -> None:
    assert cli("check", str(dataset)).returncode == 0


def test_explain_draws_the_links() -> None:
    shown = cli("explain", "It gave $23 million, including $15 million in loans.").stdout
    assert "kept f1" in shown
    assert "part of f1" in " ".join(shown.split())


def test_explain_shows_kept_and_refused() -> None:
    rows = json.loads(cli("explain", "more than $5 million under Section 230", "--json").stdout)["candidates"]
    assert [(r["kept"], r["text"]) for r in rows] == [(True, "$5 million"), (False, "Section 230")]


def test_schema_prints_every_column() -> None:
    assert "part_of" in cli("schema", "figures").stdout
    assert "| `part_of` |" in cli("schema", "figures", "--markdown").stdout
    assert "part_of" in json.loads(cli("schema", "figures", "--json").stdout)["figures"]["columns"]
