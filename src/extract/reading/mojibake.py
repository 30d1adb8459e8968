"""Text that a converter decoded wrongly: `Ã©` for `é`; `yearâs`, of whose apostrophe the first byte alone is left."""

from __future__ import annotations

import re

_MOJIBAKE = re.compile(r"(?:Ã[\x80-\xbf©¨¡±³³´¶¼]|â€[™œ\x9d“”˜¦¢]|â\x80[\x90-\xa6]|Â[\xa0£©®°])")
_MISREAD = "ÃâÂ"  # what it begins with
# In a text without other accents a word that ends in `âs` had an apostrophe there, and other signs were lost with it.
_LOST, _ACCENTED = re.compile(r"[A-Za-z]{2}âs\b"), re.compile(r"[À-ÖØ-áã-öø-ɏ]")
# What `â` was, by what stands around it: `yearâs`, `workersâ`, `â¢ $5 million`, `it,â? he said`, `a road â ours`.
_WERE = [
    (re.compile(r"(?<=\w)â(?=(?:s|t|re|ve|ll|d|m)\b)|(?<=s)â(?=\s)"), "’"),
    (re.compile(r"â¢"), "•"),
    (re.compile(r"â\?"), "”"),
    (re.compile(r"(?<!\w)â(?=[\w.])"), "“"),
    (re.compile(r"(?<=\s)â(?=\s)"), "–"),
]


def repaired(text: str) -> tuple[str, list[str]]:
    """The text as its writer meant it, and what was repaired, in words."""
    if not any(sign in text for sign in _MISREAD):
        return text, []
    notes = []
    if _MOJIBAKE.search(text):
        import ftfy

        fixed = "\n".join(ftfy.fix_encoding(line) if _MOJIBAKE.search(line) else line for line in text.split("\n"))
        if fixed != text:
            text = fixed
            notes.append("UTF-8 that had been read as Latin-1 repaired")
    if _LOST.search(text) and not _ACCENTED.search(text):
        for was, sign in _WERE:
            text = was.sub(sign, text)
        notes.append("apostrophes, quotes and dashes of which `â` was left repaired")
    return text, notes
