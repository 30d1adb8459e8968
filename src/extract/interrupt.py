"""Ctrl-C that ends a run where it may end: after the file in hand."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_STOPPING = b"extract: stopping: finishing what is being read (Ctrl-C again to leave at once)\n"


@contextmanager
def interruptible() -> Iterator[Callable[[], bool]]:
    """Within it Ctrl-C is kept in mind and said on stderr: the function tells of it. A second one ends the process.

    Only the main thread gets to know of Ctrl-C; in any other the function is never true.
    """
    asked = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield asked.is_set
        return
    before: Any = signal.getsignal(signal.SIGINT)

    def keep(*_: object) -> None:
        asked.set()
        os.write(
            2, b"\n" * os.isatty(2) + _STOPPING
        )  # as it is: what Python has of stderr may be in the middle of a line
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, keep)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def ours_alone() -> Iterator[None]:
    """Processes that are started within it leave Ctrl-C to this one."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before: Any = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
