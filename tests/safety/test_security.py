"""What SECURITY.md promises: no network, no code from input, no write outside the output, and a test for every promise."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from importlib.metadata import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SECURITY = (ROOT / "SECURITY.md").read_text(encoding="utf-8")

# Python loads it first, in every process: it notes what the process does that a stranger's file could want.
WATCH = """
import os, sys
LOG = os.open(os.environ["WATCH_LOG"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
CODE = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile")

def note(event, args):
    if event.startswith("socket.") and event not in ("socket.__new__", "socket.gethostname"):
        inside = args and getattr(args[0], "family", 0) == 1  # AF_UNIX: between our processes
        if not inside and (event, args[1:]) != ("socket.bind", (("::1", 0),)):  # urllib3 asks whether there is IPv6
            os.write(LOG, f"network {event} {args!r}\\n".encode())
    elif event in ("urllib.Request", "http.client.connect", "ftplib.connect", "smtplib.connect"):
        os.write(LOG, f"network {event} {args!r}\\n".encode())
    elif event in CODE and WATCHED not in str(args):
        os.write(LOG, f"code {event} {args!r}\\n".encode())
    elif event == "open" and isinstance(args[0], (str, bytes)) and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        os.write(LOG, f"write {os.path.abspath(os.fsdecode(args[0]))}\\n".encode("utf-8", "replace"))

WATCHED = os.environ["WATCH_LOG"]
sys.addaudithook(note)
"""
# Files that ask for connections, code or other files.
HOSTILE = {
    "good.txt": "The State Gives to Schools\n\nMay 1, 2020\n\nThe state gave $5 million to 5 schools.\n",
    "page.html": "<html><head><link rel=stylesheet href='http://127.0.0.1:9/a.css'><base href='http://127.0.0.1:9/'></head><body>"
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><h1>News of the Day</h1><script>fetch('http://127.0.0.1:9')</script>"
    "<p>It gave <img src=http://127.0.0.1:9/i.png>$5 million &x; to <iframe src=http://127.0.0.1:9></iframe>5 schools.</p></body></html>",
    "entities.xhtml": "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'http://127.0.0.1:9/x'>]><html><body><p>&x; 5 dogs</p></body></html>",
    "call.md": "---\ntitle: !!python/object/apply:os.system ['touch called']\n---\n5 dogs\n",
    "link.md": "---\ntitle: A\nurl: http://127.0.0.1:9/a\n---\n# News\n\n![a](http://127.0.0.1:9/i.png) 5 dogs [b](file:///etc/passwd)\n",
    "title.txt": "It gave $5 million.\n",
    "title.meta.json": '{"title": "../../called", "url": "http://127.0.0.1:9/", "issuer": "`touch called` $(touch called) {{7*7}}"}',
    "$(touch called).txt": "It gave 5 dogs.\n",
}  # fmt: skip


def stranger(place: Path) -> Path:
    """A folder to stand in, with raw files of strangers, a home, and one file that nobody may touch."""
    for name in ("raw", "home", "temporary", "watch"):
        (place / name).mkdir()
    for name, text in HOSTILE.items():
        (place / "raw" / name).write_text(text)
    (place / "precious").write_text("years of work")
    (place / "watch/sitecustomize.py").write_text(WATCH)
    return place


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Such a folder."""
    return stranger(tmp_path)


# Every command that is watched.
COMMANDS = [
    ["run", "raw", "-o", "output", "--workers", "1"],
    ["run", "raw", "-o", "output", "--workers", "2", "--fresh"],
    ["review", "output"],
    ["show", "raw/page.html"],
    ["check", "output"],
    ["diff", "output", "output"],
    ["export", "output", "--format", "csv"],
    ["export", "output", "--format", "sqlite"],
    ["explain", "5 dogs at http://127.0.0.1:9/"],
    ["schema"],
]

# One process does them one after the other: most of a command's time is the loading of libraries.
ALL = f"""
import sys
from extract.__main__ import main
for command in {COMMANDS!r}:
    sys.argv = ["extract", *command]
    try:
        main()
    except SystemExit as done:
        assert done.code in (None, 0, 1), command
"""


def kept(place: Path) -> dict[str, tuple[str, int]]:
    """Every file that is no output: content and time of change."""
    return {
        str(path.relative_to(place)): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in place.rglob("*")
        if path.is_file() and not path.is_relative_to(place / "output") and path != place / "watch/log"
    }


@dataclass(frozen=True)
class Noted:
    """What all commands did, one after the other: notes by kind, and the files beside the output before and after."""

    place: Path
    notes: dict[str, list[str]]
    before: dict[str, tuple[str, int]]
    after: dict[str, tuple[str, int]]


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Noted:
    """All commands, by the entry point that a user calls."""
    place = stranger(tmp_path_factory.mktemp("stranger"))
    log, before = place / "watch/log", kept(place)
    env = {
        **os.environ, "PYTHONPATH": str(place / "watch"), "WATCH_LOG": str(log), "HOME": str(place / "home"),
        "TMPDIR": str(place / "temporary"), "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    done = python(place, ["-c", ALL], env)
    assert done.returncode == 0, done.stderr
    notes: dict[str, list[str]] = {"network": [], "code": [], "write": []}
    for line in log.read_text().splitlines():
        kind, _, what = line.partition(" ")
        notes[kind].append(what)
    return Noted(place, notes, before, kept(place))


def extract(place: Path, command: list[str]) -> subprocess.CompletedProcess[str]:
    """The command, in a place."""
    return python(place, ["-m", "extract", *command])


def python(place: Path, arguments: list[str], env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Python with these arguments, in a place."""
    done = subprocess.run([sys.executable, *arguments], cwd=place, env=env, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    return done


def test_no_command_opens_a_connection(noted: Noted) -> None:
    assert noted.notes["network"] == []


def test_nothing_of_the_input_is_run(noted: Noted, place: Path) -> None:
    assert noted.notes["code"] == []
    assert [path.name for path in noted.place.rglob("*called*")] == ["$(touch called).txt"]
    (place / "corrections.yaml").write_text("!!python/object/apply:os.system ['touch called']\n")
    done = extract(place, ["run", "raw"])
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert not (place / "called").exists()


def test_nothing_is_written_outside_the_output(noted: Noted) -> None:
    assert noted.after == noted.before
    outside = {path for path in map(Path, noted.notes["write"]) if not path.is_relative_to(noted.place / "output")}
    # Python tries where it may put temporary files; none is there any more.
    assert {path for path in outside if not path.is_relative_to(noted.place / "temporary")} <= {Path(os.devnull)}
    assert (noted.place / "output/manifest.json").is_file()


@pytest.mark.parametrize("name", ["figures.parquet", "manifest.json", ".next", ".commit", ".lock"])
def test_a_link_in_the_output_is_replaced_and_not_followed(place: Path, name: str) -> None:
    """Of a dataset that came from elsewhere."""
    (place / "output").mkdir()
    (place / "elsewhere").mkdir()
    (place / "elsewhere/precious").write_text("years of work")
    target = place / ("elsewhere" if name in (".next", ".commit") else "precious")
    (place / "output" / name).symlink_to(target)
    before = kept(place)
    for _ in range(2):
        extract(place, ["run", "raw"])
    assert kept(place) == before


def test_no_control_character_reaches_the_terminal(place: Path) -> None:
    evil = "\x1b]0;evil\x07\x1b[2J\x9b31m"
    (place / "raw/evil.txt").write_text(
        f"Head{evil}line\n\nMay 1, 2020\n\nIt gave {evil} $5 million to 5 {evil} schools.\n"
    )
    name = f"raw/{evil}.txt"
    (place / name).write_text("5 dogs")
    commands = [
        ["run", "raw", name],
        ["show", "raw/evil.txt"],
        ["explain", f"5 {evil} dogs"],
        ["show", f"no{evil}.txt"],
        ["check"],
    ]
    for command in commands:
        done = extract(place, command)
        assert re.findall(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", done.stdout + done.stderr) == []


def test_every_promise_has_its_test() -> None:
    rows = re.findall(r"^\| (.+) \| (`test_.+`) \|$", SECURITY, re.MULTILINE)
    assert len(rows) > 8
    defined = {
        name
        for path in ROOT.glob("tests/**/test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text(), re.MULTILINE)
    }
    assert {name for _, names in rows for name in re.findall(r"`(test_\w+)`", names)} - defined == set()


def test_the_licence_of_every_dependency_is_listed() -> None:
    """As its own metadata says."""
    listed = dict(re.findall(r"^\| (MIT|BSD|Apache-2\.0) \| (.+) \|$", SECURITY, re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for requirement in project["dependencies"]:
        name = re.split(r"[^\w.-]", requirement)[0]
        (licence,) = [licence for licence, names in listed.items() if name.lower() in names.lower().split(", ")]
        told = metadata(name)
        said = [told.get("License-Expression", ""), told.get("License", ""), *told.get_all("Classifier", [])]
        assert any(licence.split("-")[0] in line for line in said), name
