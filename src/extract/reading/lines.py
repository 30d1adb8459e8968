"""Where a text of a page stands in its raw file: found along the raw text, without positions from a parser."""

from __future__ import annotations

import re

_UNSHOWN = "|".join(rf"<{name}\b[^<]*+(?:<(?!/{name}\b)[^<]*+)*+" for name in ("script", "style", "title"))
_MARKUP = re.compile(rf"(?:\s++|<!--[^-]*+(?:-(?!->)[^-]*+)*+(?:-->)?|{_UNSHOWN}|<[a-z/!?][^<>]*+>?)*+", re.IGNORECASE)
_PLAIN = re.compile(r"[!#$%()-;=?-~][ !#$%()-;=?-~]{0,39}")
# Characters of a text that are looked for, and how many of them are found anywhere, not only near.
_PROBE, _SURE = 40, 12
# Characters in which a short text is looked for.
_NEAR = 3000


class Lines:
    """Gives the line of one text after the other, in the order of the page, in time linear in the raw file.

    In a page (`markup`) a text ends where the next tag begins; elsewhere `seek` says where the next one may be.
    """

    def __init__(self, raw: str, markup: bool = True) -> None:
        self.raw, self.markup = raw, markup
        self.cursor = self.counted = 0
        self.line = 1
        self.budget = 20 * len(raw) + 100_000  # characters that may be searched in all: keeps hostile pages linear

    def seek(self, line: int) -> None:
        """Moves on to the beginning of a line, where the format knows it."""
        at = self.cursor
        for _ in range(line - self._line(at)):
            at = self.raw.find("\n", at) + 1
            if not at:
                return
        self.cursor = at

    def of(self, text: str) -> int:
        """The line where `text` begins: behind the markup after the last text, or the next place that has its words."""
        match = _MARKUP.match(self.raw, self.cursor)
        at = match.end() if match else self.cursor
        plain = _PLAIN.search(text)
        probe = plain.group() if plain else ""
        if probe and not self.raw.startswith(probe, at):
            limit = min(at + max(self.budget, 0), at + _NEAR if len(probe) < _SURE else len(self.raw))
            found = self.raw.find(probe, at, limit)
            self.budget -= (found if found >= 0 else limit) - at
            if found < 0:
                self.cursor = at
                return self._line(at)
            at = found
        end = self.raw.find("<", at) if self.markup else at + len(probe)
        self.cursor = end if end >= 0 else len(self.raw)
        return self._line(at)

    def skip(self, text: str) -> None:
        """Moves on behind a text whose line is not asked for."""
        at = self.raw.find(text[:_PROBE], self.cursor, self.cursor + _NEAR) if len(text) >= _PROBE else -1
        if at < 0:
            self.of(text)
            return
        end = self.raw.find("<", at) if self.markup else at + len(text)
        self.cursor = end if end >= 0 else len(self.raw)

    def _line(self, at: int) -> int:
        if at > self.counted:
            self.line += self.raw.count("\n", self.counted, at)
            self.counted = at
        return self.line
