"""What a run did, as an object and in the lines that a person reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from extract.model import few, number_of


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: the dataset's counts, what was read for it, the files written, and the seconds it took.

    `unreadable` counts files that could not be read, `refused` those with the path of another file, `failed`
    corrections and expected figures that do not hold, `skipped` by suffix the files that are no releases, `read` the
    files read, `unread` those left when the run was stopped, `unchanged` those whose rows were there, `vanished` those
    kept though they are not among the files any more, `removed` those taken out.

    `documents` names the skipped files that are PDFs or of a word processor, `sidecars` those without their release,
    `replaced` the releases that another file of that name tells now, `renamed` those whose name gained or lost the
    file's suffix, `altered` the files beside the tables that somebody had changed.
    """

    releases: int
    passages: int
    figures: dict[str, int]
    rejects: int
    unreadable: int
    refused: int
    failed: int
    skipped: dict[str, int]
    documents: tuple[str, ...]
    sidecars: tuple[str, ...]
    undated: int
    read: int
    unread: int
    unchanged: int
    vanished: int
    removed: int
    replaced: tuple[str, ...]
    renamed: tuple[str, ...]
    altered: tuple[str, ...]
    output: str
    written: tuple[str, ...]
    seconds: float

    def warnings(self) -> Iterator[str]:
        """What a person should hear of, a line each: releases that were replaced or renamed, files not read."""
        if self.documents:
            files = number_of(len(self.documents), "file")
            yield f"{files} to be saved as plain text or HTML first: {few(self.documents)}"
        if self.sidecars:
            yield f"{number_of(len(self.sidecars), 'sidecar')} without a release: {few(self.sidecars)}"
        if self.replaced:
            yield f"{number_of(len(self.replaced), 'release')} replaced: {few(self.replaced)}"
        if self.renamed:
            yield f"{number_of(len(self.renamed), 'release')} renamed: {few(self.renamed)}"
        if self.unread:
            yield f"stopped: {number_of(self.unread, 'file')} not read; the next run continues from there"

    def lines(self) -> Iterator[str]:
        """The summary as a person reads it, what is nought left out where that says nothing."""
        undated = f" ({self.undated:,} without a date)" if self.undated else ""
        kinds = ", ".join(f"{n:,} {kind}" for kind, n in sorted(self.skipped.items()))
        skipped = f"{number_of(sum(self.skipped.values()), 'file')} skipped{f' ({kinds})' if kinds else ''}"
        yield f"dataset   {number_of(self.releases, 'release')}{undated}, {number_of(self.passages, 'passage')}"
        found = ", ".join(f"{n:,} {label}" for label, n in sorted(self.figures.items())) or "none"
        yield f"figures   {sum(self.figures.values()):,} ({found})"
        refused = f", {self.refused:,} with the path of another file" if self.refused else ""
        yield f"rejects   {self.rejects:,}, {self.unreadable:,} of them files that could not be read{refused}"
        vanished = f"; {self.vanished:,} kept from earlier runs (--prune removes them)" if self.vanished else ""
        inputs = f"{self.read:,} read, {self.unchanged:,} unchanged, {self.removed:,} removed"
        yield f"inputs    {inputs}; {skipped}{vanished}"
        if self.altered:
            yield f"changed   {', '.join(self.altered)}: edited since the last run; written again"
        if self.unread:
            yield f"stopped   {number_of(self.unread, 'file')} not read; the next run continues from there"
        if self.replaced:
            yield f"replaced  {number_of(len(self.replaced), 'release')}, read from another file than before"
        names = ", ".join(written.rpartition("/")[2] for written in self.written)
        written = f"{self.output}: {names}" if names else "nothing, the dataset is up to date"
        yield f"written   {written} ({self.seconds:.2f} s)"
