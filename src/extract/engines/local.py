"""This machine's processes: files go in, their rows come out in the same order, whatever the number of workers."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from itertools import starmap
from multiprocessing.context import BaseContext
from types import ModuleType

from extract.engines import Site
from extract.shards import Part, Rules, Shard, part_of
from extract.work import FileRows, Job, lost_file, rows_of_file

_TASK = 8  # files that a worker gets at once
_AHEAD = 4  # tasks in flight for each worker: enough to keep it busy, few enough to keep memory flat
_YOUNG = 50_000  # new objects between two looks for garbage, of which a soup is the most
_FEW = 64  # files below which starting processes costs more than it saves
_LOADED = [
    "extract.work",
    "extract.reading",
    "extract.reading.html",
    "extract.figures.pipeline",
    "extract.dataset.rows",
]


def workers_for(files: int | None, wanted: int | None) -> int:
    """How many processes to use: as many as wanted; where nothing is said, the cores at hand, or 1 for few files.

    `files` is None where few files are no reason to use less.
    """
    if wanted is not None:
        return wanted
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores if files is None or files >= _FEW else 1


def parts(shards: Sequence[Shard], rules: Rules, site: Site) -> Iterator[tuple[Shard, Part]]:
    """The shards in order, each with its part."""
    jobs = [job for shard in shards for job in shard.jobs]

    def told(results: Iterator[FileRows]) -> Iterator[FileRows]:
        for done, found in enumerate(results, 1):
            yield found
            site.progress(done, len(jobs))
            if site.stopped():
                return

    with _settled(), closing(rows_of_files(jobs, workers_for(len(jobs), site.workers))) as results:
        going = told(results)
        for shard in shards:
            yield shard, part_of(shard, going, rules, site.dataset)


def rows_of_files(jobs: Sequence[Job], workers: int) -> Generator[FileRows, None, None]:
    """The rows of each job's file, in order. A file whose process is killed gives a reject; the rest is done again."""
    if workers == 1:
        yield from starmap(rows_of_file, jobs)
        return
    todo = deque(jobs[i : i + _TASK] for i in range(0, len(jobs), _TASK))
    flying: deque[tuple[Sequence[Job], Future[list[FileRows]]]] = deque()
    pool = _pool(workers)
    try:
        while todo or flying:
            while todo and len(flying) < workers * _AHEAD:
                task = todo.popleft()
                with without_main():
                    flying.append((task, pool.submit(_work, task)))
            task, future = flying.popleft()
            try:
                results = future.result()
            except BrokenProcessPool:
                pool.shutdown(wait=False, cancel_futures=True)
                pool = _pool(workers)
                todo.extendleft(task for task, _ in reversed(flying))
                flying.clear()
                results = [_alone(job) for job in task]
            yield from results
    finally:
        pool.shutdown(cancel_futures=True)


def start(files: int, wanted: int | None) -> None:
    """Has the package loaded for the processes that so many files will need, while the caller goes on."""
    if workers_for(files, wanted) > 1 and _context().get_start_method() == "forkserver":
        from multiprocessing.forkserver import ensure_running

        with without_main():
            ensure_running()


def _context() -> BaseContext:
    """How processes start: by copying one that has loaded the package, where the system has that."""
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(_LOADED)
    return context


def _pool(workers: int) -> ProcessPoolExecutor:
    """A pool whose processes load the package once, leave Ctrl-C to the process that started them, and end with it."""
    return ProcessPoolExecutor(workers, mp_context=_context(), initializer=_follow)


@contextmanager
def without_main() -> Iterator[None]:
    """Processes that start in here do not run the caller's script again: it needs no `if __name__ == "__main__"`."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


@contextmanager
def _settled() -> Iterator[None]:
    """Inside, the collector seldom looks for garbage, and never through what was there before (libraries, lexicons)."""
    frozen, thresholds = gc.get_freeze_count(), gc.get_threshold()
    _settle()
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        if not frozen:
            gc.unfreeze()


def _settle() -> None:
    gc.freeze()
    gc.set_threshold(_YOUNG)


def _follow() -> None:
    _settle()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A process that waits for work does not see that the one which would send it was killed."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _work(task: Sequence[Job]) -> list[FileRows]:
    return list(starmap(rows_of_file, task))


def _alone(job: Job) -> FileRows:
    """One file in a process of its own, so that it can be told which file kills its process."""
    with _pool(1) as pool:
        try:
            with without_main():
                done = pool.submit(rows_of_file, *job)
            return done.result()
        except BrokenProcessPool:
            path, root, keep_suffix, _ = job
            return lost_file(path, root, keep_suffix)
