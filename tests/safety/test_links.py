"""Links, pipes, devices and closed folders: none leads out of the folder of releases, none is waited for."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import extract
from tests.safety.hostile import GOOD, cli, one_line, reasons, texts


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


# Links to a file outside the folder, made in many ways.
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
    with pytest.raises(extract.InputError, match=r"but 1 link to files outside it: name those files or their folders"):
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
