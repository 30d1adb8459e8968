"""A Dask cluster gives the rows of a local run, whatever happens to its workers, on folders and in an object store."""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import extract
from extract.dataset.export import export
from extract.dataset.schemas import TABLES
from extract.dataset.validate import validate
from extract.places import place
from extract.review import review
from tests.conftest import ROOT

distributed = pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", silence_logs=logging.CRITICAL
    ) as cluster:
        yield cluster


@pytest.fixture(autouse=True)
def _small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extract.plan.SIZE", 20)


def write(folder: Path, count: int) -> Path:
    folder.mkdir(parents=True)
    for n in range(count):
        text = (
            f"Release {n}\n\nJune {n % 28 + 1}, 2021 – It gave ${n + 1}.5 million to {n + 2} schools, 5 percent more.\n"
        )
        (folder / f"r{n:03}.txt").write_text(text)
    (folder / "broken.html").write_bytes(b"%PDF-1.7\n")
    (folder / "r001.meta.json").write_text('{"currency": "CAD"}')
    for path in folder.iterdir():
        os.utime(path, (1.6e9, 1.6e9))
    return folder


def rows(dataset: str | Path) -> dict[str, bytes]:
    """Each table as bytes: its schema with all that it describes, and its rows sorted."""
    found = {}
    for name in TABLES:
        table = extract.load(dataset, name)
        lines = [table.schema.to_string(truncate_metadata=False), *sorted(map(repr, table.to_pylist()))]
        found[name] = "\n".join(lines).encode()
    return found


def told(dataset: str | Path) -> dict[str, Any]:
    """The manifest without the time and the names of the files."""
    manifest = json.loads((place(dataset) / "manifest.json").read_text())
    return {name: value for name, value in manifest.items() if name not in ("written", "files", "seal")}


def test_a_cluster_that_loses_a_worker_gives_what_a_local_run_gives(tmp_path: Path, cluster: Any) -> None:
    raw = write(tmp_path / "raw", 200)
    pids = [worker.process.process.pid for worker in cluster.workers.values()]
    progress = []

    def kill_one(done: int, files: int) -> None:
        if not progress:
            os.kill(pids[0], signal.SIGKILL)
        progress.append((done, files))

    summary = extract.run(
        [raw], tmp_path / "far", engine="dask", scheduler=cluster.scheduler_address, progress=kill_one
    )
    extract.run([raw], tmp_path / "near")
    assert (summary.read, summary.releases, summary.unreadable) == (201, 200, 1)
    assert progress[-1] == (201, 201)
    assert rows(tmp_path / "far") == rows(tmp_path / "near")
    assert told(tmp_path / "far") == told(tmp_path / "near")
    assert (tmp_path / "far/statistics.json").read_bytes() == (tmp_path / "near/statistics.json").read_bytes()
    parts = [path.name for path in sorted((tmp_path / "far/figures").iterdir())]
    assert parts == [f"part-{n:05}.parquet" for n in range(11)]
    assert pids[0] not in [worker.process.process.pid for worker in cluster.workers.values()]


def test_every_verb_reads_a_folder_of_parts(tmp_path: Path, cluster: Any) -> None:
    raw = write(tmp_path / "raw", 30)
    far, near = tmp_path / "far", tmp_path / "near"
    extract.run([raw], far, engine="dask", scheduler=cluster.scheduler_address)
    extract.run([raw], near)
    assert validate(far) == []
    assert extract.diff_datasets(near, far)[1].num_rows == 0
    assert (export(far, "jsonl") / "figures.jsonl").read_text().count("\n") == extract.load(near).num_rows
    assert review(far).read_text().count("schools") > 30
    card = yaml.safe_load((far / "README.md").read_text().split("---\n")[1])
    assert card["configs"][2] == {"config_name": "figures", "data_files": "figures/*.parquet", "default": True}
    mlcroissant = pytest.importorskip("mlcroissant")
    described = mlcroissant.Dataset(jsonld=str(far / "croissant.json"))
    assert len(list(described.records("figures"))) == extract.load(near).num_rows


def test_either_engine_goes_on_where_the_other_left_off(tmp_path: Path, cluster: Any) -> None:
    raw, out = write(tmp_path / "raw", 50), tmp_path / "out"
    far: dict[str, Any] = {"engine": "dask", "scheduler": cluster.scheduler_address}
    assert extract.run([raw], out).read == 51
    assert extract.run([raw], out, **far).read == 0
    (raw / "r005.txt").write_text("News\n\nMay 1, 2021\n\nThe state gave $70 million.\n")
    (raw / "r006.txt").unlink()
    summary = extract.run([raw], out, prune=True, **far)
    assert (summary.read, summary.unchanged, summary.removed) == (1, 49, 1)
    assert sorted(path.name for path in out.glob("figures*")) == ["figures"]
    extract.run([raw], tmp_path / "whole")
    assert rows(out) == rows(tmp_path / "whole")
    (raw / "r007.txt").write_text("News\n\nMay 1, 2021\n\nThe state gave $80 million.\n")
    assert extract.run([raw], out).read == 1
    assert sorted(path.name for path in out.glob("figures*")) == ["figures.parquet"]
    extract.run([raw], tmp_path / "whole")
    assert rows(out) == rows(tmp_path / "whole")


KILLER = """
import os, signal, sys
import extract.engines.cluster as cluster
import extract, extract.work

def rows_of_file(path, root, keep_suffix=False, model=None):
    if path.name == "r005.txt":
        os.kill(os.getpid(), signal.SIGKILL)
    return extract.work.rows_of_file(path, root, keep_suffix, model)

cluster.rows_of_file = rows_of_file
"""


def test_a_file_that_kills_every_worker_is_a_reject(tmp_path: Path) -> None:
    """The workers load a module that makes one file deadly; the driver, too, sends that module's function.

    Dask is told to give up a lost worker at once: that the run waits until it has started again is its own doing.
    """
    raw = write(tmp_path / "raw", 8)
    (tmp_path / "killer.py").write_text(KILLER)
    script = (
        "import dask, sys, killer, extract\n"
        "if __name__ == '__main__':\n"
        "    dask.config.set({'distributed.scheduler.allowed-failures': 0,\n"
        "                     'distributed.deploy.lost-worker-timeout': '0 s',\n"
        "                     'distributed.worker.preload': ['killer']})\n"
        "    s = extract.run([sys.argv[1]], sys.argv[2], engine='dask', workers=1)\n"
        "    print(s.releases, s.unreadable)\n"
    )
    (tmp_path / "main.py").write_text(script)
    command = [sys.executable, "main.py", str(raw), str(tmp_path / "out")]
    env = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False, timeout=300)
    assert done.stdout == "7 2\n", done.stderr
    rejects = extract.load(tmp_path / "out", "rejects").to_pylist()
    assert [r["row"] for r in rejects if "killed" in r["reason"]] == ["r005"]


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An S3 of this machine, a process of its own that ends with the test."""
    pytest.importorskip("s3fs")
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    address = "http://{}:{}".format(*server.get_host_and_port())
    for name, value in (
        ("AWS_ACCESS_KEY_ID", "test"),
        ("AWS_SECRET_ACCESS_KEY", "test"),
        ("AWS_DEFAULT_REGION", "us-east-1"),
        ("AWS_ENDPOINT_URL", address),
    ):
        monkeypatch.setenv(name, value)
    import s3fs

    s3fs.S3FileSystem.clear_instance_cache()
    s3fs.S3FileSystem().mkdir("releases")
    yield "s3://releases"
    s3fs.S3FileSystem.clear_instance_cache()
    server.stop()


def test_raw_files_and_dataset_may_be_in_an_object_store(tmp_path: Path, bucket: str) -> None:
    raw = write(tmp_path / "raw", 45)
    for path in raw.iterdir():
        (place(bucket) / "raw" / path.name).write_bytes(path.read_bytes())
    far = f"{bucket}/dataset"
    summary = extract.run([f"{bucket}/raw"], far, engine="dask", workers=2)
    extract.run([raw], tmp_path / "near")
    assert (summary.read, summary.releases, summary.unreadable) == (46, 45, 1)
    assert rows(far) == rows(tmp_path / "near")
    names = sorted(path.name for path in place(far).iterdir())
    assert names == sorted(["README.md", "croissant.json", "manifest.json", "statistics.json", *TABLES])
    assert extract.run([f"{bucket}/raw"], far, engine="dask", workers=1).read == 0
    (place(bucket) / "raw/r003.txt").write_bytes(b"News\n\nMay 1, 2021\n\nThe state gave $70 million.\n")
    (raw / "r003.txt").write_bytes(b"News\n\nMay 1, 2021\n\nThe state gave $70 million.\n")
    assert extract.run([f"{bucket}/raw"], far).read == 1
    extract.run([raw], tmp_path / "near")
    assert rows(far) == rows(tmp_path / "near")
    done = subprocess.run([sys.executable, "-m", "extract", "check", far], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "every row holds\n"), done.stderr


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--engine", "dask", "--scheduler", "tcp://127.0.0.1:9"], "no Dask scheduler answers at tcp://127.0.0.1:9"),
        (["--scheduler", "tcp://127.0.0.1:9"], "scheduler needs engine dask"),
        (["-o", "nowhere://here/out"], "nowhere://here/out: cannot be reached"),
    ],
)
def test_a_cluster_or_store_that_is_not_there_is_one_line(tmp_path: Path, options: list[str], message: str) -> None:
    command = [sys.executable, "-m", "extract", "run", str(ROOT / "raw"), "-o", str(tmp_path), *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1), done.stderr
    assert message in done.stderr


@pytest.mark.parametrize(
    "command",
    [
        ["run", "s3://none/raw"],
        ["run", str(ROOT / "raw"), "-o", "s3://none/out"],
        ["run", str(ROOT / "raw"), "--corrections", "s3://none/mine.yaml"],
        ["diff", "s3://none/expected.csv"],
        ["check", "s3://none/out"],
        ["show", "s3://none/raw/a.txt"],
    ],
)
def test_a_store_that_lets_nobody_in_is_one_line(tmp_path: Path, command: list[str]) -> None:
    pytest.importorskip("s3fs")
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "AWS_EC2_METADATA_DISABLED": "true"}
    done = subprocess.run(
        [sys.executable, "-m", "extract", *command], capture_output=True, text=True, check=False, cwd=tmp_path, env=env
    )
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1), done.stderr
    assert "s3://none/" in done.stderr
    assert "cannot be reached: Unable to locate credentials" in done.stderr
