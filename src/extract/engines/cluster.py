"""A Dask cluster: shards go out to its workers, each stores its own part of every table; only counts come back.

A shard whose worker is lost is done again, and its part stored again under the same name.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import starmap
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.engines import EngineError, Site
from extract.engines.local import without_main, workers_for
from extract.interrupt import ours_alone
from extract.shards import Part, Rules, Shard, part_of
from extract.work import FileRows, Job, lost_file, rows_of_file

if TYPE_CHECKING:
    from distributed import Client

_PATIENCE = 5  # seconds for a scheduler to answer
# How long a lost worker of this machine has to start again; Dask's 15 s are too few where all cores are busy, and the
# cluster would then have one worker less, or none.
_RESTART = "1 hour"
_AHEAD = 2  # shards in flight for each thread of the cluster
_one_at_a_time = threading.Lock()  # the pipeline of a process serves one thread


def parts(shards: Sequence[Shard], rules: Rules, site: Site) -> Iterator[tuple[Shard, Part]]:
    """The shards as they are done, each with its part, whose rows are stored in the folder `following` already.

    Without the address of a cluster, processes of this machine are one. Raises EngineError.
    """
    with _client(site.scheduler, site.workers) as client:
        from distributed import KilledWorker, as_completed

        if any(found != site.extractor for found in client.run(_extractor).values()):
            raise EngineError(
                "the workers run another version of extract or its libraries: install the same version there"
            )
        place = (rules, site.dataset.absolute(), site.following.absolute())
        todo = deque(enumerate(map(_everywhere, shards)))
        files, read = sum(len(shard.jobs) for shard in shards), 0
        flying: dict[Any, tuple[int, Shard]] = {}
        lost: list[tuple[int, Shard]] = []
        done = as_completed()
        ahead = _AHEAD * sum(client.nthreads().values())
        while todo or flying:
            while todo and len(flying) < max(ahead, 1):
                number, shard = todo.popleft()
                shard = shard.unread() if site.stopped() else shard
                future = client.submit(_stored, number, shard, *place, pure=False)
                flying[future] = (number, shard)
                done.add(future)
            future = next(done)
            number, shard = flying.pop(future)
            try:
                part = future.result()
            except KilledWorker:
                lost.append((number, shard))
                continue
            yield shards[number], part
            read += len(part.hashes)
            site.progress(read, files)
        for number, shard in lost:  # with nothing beside it, the file that kills its worker can be told
            found = [_alone(client, job) for job in shard.jobs]
            yield shards[number], client.submit(_stored, number, shard, *place, found, pure=False).result()


def _everywhere(shard: Shard) -> Shard:
    """The shard with paths that mean the same wherever the work is done."""
    jobs = ((path.absolute(), root.absolute(), keep, model) for path, root, keep, model in shard.jobs)
    return replace(shard, jobs=tuple(jobs))


@contextmanager
def _client(scheduler: str | None, workers: int | None) -> Iterator[Client]:
    """A client of the scheduler at an address, or of a cluster of this machine, which ends with it."""
    try:
        from distributed import Client, LocalCluster
    except ImportError as error:
        raise EngineError(f"engine dask needs other packages: pip install -e '.[dask]' ({error})") from error
    if scheduler is None:
        import dask

        number = workers_for(None, workers)
        with without_main(), dask.config.set({"distributed.deploy.lost-worker-timeout": _RESTART}):
            with ours_alone():
                cluster = LocalCluster(
                    n_workers=number,
                    threads_per_worker=1,
                    dashboard_address="127.0.0.1:0",
                    silence_logs=logging.CRITICAL,
                )
            with cluster, Client(cluster) as client:
                yield client
        return
    try:
        client = Client(scheduler, timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        raise EngineError(f"no Dask scheduler answers at {scheduler}: {' '.join(str(error).split())}") from error
    with client:
        yield client


def _extractor() -> str:
    from extract.dataset.manifest import extractor_hash

    return extractor_hash()


def _stored(
    number: int, shard: Shard, rules: Rules, dataset: Path, following: Path, found: Iterable[FileRows] | None = None
) -> Part:
    """Runs on a worker: does one shard and stores its rows; gives the part without them."""
    from extract.dataset.writing import store_part

    with _one_at_a_time:
        part = part_of(shard, found or starmap(rows_of_file, shard.jobs), rules, dataset)
    return replace(part, rows={}, stored=store_part(part.rows, following, number))


def _alone(client: Client, job: Job) -> FileRows:
    """One file by itself, so that it can be told which file kills its worker."""
    from distributed import KilledWorker

    try:
        found: FileRows = client.submit(rows_of_file, *job, pure=False).result()
        return found
    except KilledWorker:
        path, root, keep_suffix, _ = job
        return lost_file(path, root, keep_suffix)
