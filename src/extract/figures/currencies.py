"""The currencies of the lexicon, by how they are written: signs, ISO codes, names, prefixed dollars."""

from __future__ import annotations

import re
from functools import cache

from extract.figures.lexicon import load


class Currencies:
    """The currencies of the lexicon, indexed by how they are written."""

    def __init__(self) -> None:
        data = load("currencies")
        self.ambiguous: dict[str, dict[str, str]] = data["ambiguous"]
        self.hundredths = {form: name for name, forms in data["hundredths"].items() for form in forms}
        self.codes = {code for code in data if len(code) == 3 and code.isupper()}
        self.names: dict[str, str] = {}
        self.signs: dict[str, str] = {}
        self.dollars: dict[str, str] = {}
        for code in self.codes:
            self.names.update(dict.fromkeys(data[code]["names"], code))
            self.dollars[code.lower()] = code
            for sign in data[code].get("signs", ()):
                if sign.endswith("$"):
                    self.dollars[sign[:-1].strip().lower()] = code
                else:
                    self.signs[sign] = code
        for name in self.ambiguous:
            for form in (name, name + "s"):
                self.names.setdefault(form, "")
        self.first: dict[str, int] = {}
        for name in self.names:
            words = name.replace("-", " - ").split()
            self.first[words[0]] = max(self.first.get(words[0], 0), len(words))
        self.glued_code = re.compile(rf"([kMB]|mn|bn)?({'|'.join(sorted(self.codes))})\Z")


@cache
def currencies() -> Currencies:
    """The index of the lexicon's currencies, made once."""
    return Currencies()


def ambiguous(name: str, own: str | None) -> tuple[str, str]:
    """The currency that a bare `dollar`, `peso` … stands for, and the assumption in words."""
    entry = currencies().ambiguous[name]
    code = own if own and own in entry["among"].split() else entry["default"]
    return code, f"{code} assumed for a bare “{name}”"
