"""What a run did, as an object and in the lines that a person reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from extract.model import number_of


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: the dataset's counts, what was read for it, the files written, and the seconds it took.

    `failed` counts corrections and expected figures that do not hold, `skipped` by suffix the files that are no
    releases, `read` the files read, `unread` those left when the run was stopped, `unchanged` those whose rows were
    there, `vanished` those kept though they are not among the files any more, `removed` those taken out.
    """

    releases: int
    passages: int
    figures: dict[str, int]
    rejects: int
    unreadable: int
    failed: int
    skipped: dict[str, int]
    undated: int
    read: int
    unread: int
    unchanged: int
    vanished: int
    removed: int
    output: str
    written: tuple[str, ...]
    seconds: float

    def lines(self) -> Iterator[str]:
        """The summary as a person reads it, what is nought left out where that says nothing."""
        undated = f", {self.undated} without a date" if self.undated else ""
        kinds = ", ".join(f"{n} {kind}" for kind, n in sorted(self.skipped.items()))
        skipped = f"{number_of(sum(self.skipped.values()), 'file')} skipped{f' ({kinds})' if kinds else ''}"
        read = f"{number_of(self.releases, 'release')}, {number_of(self.passages, 'passage')}"
        yield f"read      {read}{undated}; {skipped}"
        found = ", ".join(f"{n} {label}" for label, n in sorted(self.figures.items())) or "none"
        yield f"figures   {sum(self.figures.values())} ({found})"
        yield f"rejects   {self.rejects}, {self.unreadable} of them files that could not be read"
        vanished = f"; {self.vanished} kept that are not among them (--prune takes them out)" if self.vanished else ""
        yield f"inputs    {self.read} read, {self.unchanged} unchanged, {self.removed} removed{vanished}"
        if self.unread:
            yield f"stopped   {self.unread} files not read; the next run goes on from there"
        names = ", ".join(written.rpartition("/")[2] for written in self.written)
        written = f"{self.output}: {names}" if names else "nothing, the dataset is up to date"
        yield f"written   {written} in {self.seconds:.2f} s"
