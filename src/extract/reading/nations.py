"""The nation whose dollars a text counts in, by the bodies, places and people that it names: `Kāinga Ora`, `Otago`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from extract.figures.lexicon import any_of, load, words_of

# What a text has to bring together for a nation: one name of a government is enough, or the nation beside one of its
# places where a minister speaks or English is not spelled as in the United States. Of each kind so many count at most.
_ENOUGH = 3
_WEIGHTS = {"government": (3, 2), "names": (1, 2), "places": (1, 3), "also": (1, 2), "offices": (2, 1)}
_ADDRESS = 2  # a telephone number, an address, a body with the nation's name
_TITLE = 3  # who is international in the title is named so many times as often
_OWN = 2  # parts and places without any of that
# A text that names the United States too is told by twice that, where it names its own nation so many times as often.
_SURE, _RARELY = 6, 4
_NAMES = ("names", "short")
_KINDS = (*_NAMES, "government", "parts", "places")
# A minister who speaks: `Housing Minister Chris Doe says`, `said the Premier`; or whose office only parliaments have.
_SPEAKERS = ("Minister", "Premier", "Member", "MP")
_SPEAKER = re.compile(
    r"(?P<alone>Minister for (?!Foreign)[A-Z]|M(?:ember|P) for [A-Z])"
    r"|(?:Minister|Premier(?!,? (?:Inc|Corp|League|Health|Bank)))\b"
)
_SAYS = re.compile(r"\b(?:says?|said|announce[ds]?|welcome[ds]?|confirmed|unveiled|launched|opened|told)\b")
_CAPITAL = re.compile(r"[A-Z]\w*")
# What names no United States: their dollars, which who has others marks, the other Americas, a race of sailors.
_NOT_AMERICAN = re.compile(r"U\.?\s?S\.?\s?\$|(?i:(?:north|south|latin|central) america|america's cup)")
STATES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA "
    "RI SC SD TN TX UT VT VA WA WV WI WY"
).split()
# As newspapers shorten them (Associated Press Stylebook).
_SHORTENED = (
    "Ala. Ariz. Ark. Calif. Colo. Conn. Del. D.C. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. "
    "Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Vt. Va. Wash. W.Va. Wis. Wyo."
).split()
_DATELINE = re.compile(
    rf"[A-Z][\w.' ]{{2,30}},\s(?:{'|'.join(map(re.escape, (*STATES, *_SHORTENED)))})"
    r"(?=,?\s(?:[A-Z][a-z]{2,8}\.?\s\d|\(|[–—-]))|Washington,?\s(?:D\.C\.|DC)(?!\w)"
)


@cache
def nations() -> dict[str, dict[str, Any]]:
    """The nations of the lexicon, by the ISO 4217 code of their money."""
    return {code: entry for code, entry in load("nations").items() if code.isupper()}


@cache
def _own() -> dict[str, dict[str, Any]]:
    """The nations with dollars of their own that more than an address tells, but the United States."""
    return {code: entry for code, entry in nations().items() if code != "USD" and "adjectives" in entry}


def _by_word(codes: Iterable[str]) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """The names that tell nations under their longest capitalized word: ISO 4217 code, kind, name."""
    index: dict[str, list[tuple[str, str, str]]] = {}
    for code in codes:
        for kind in _KINDS:
            for name in nations()[code].get(kind, ()):
                for written in {name, name.upper()} if kind != "government" else {name}:
                    index.setdefault(longest(written), []).append((code, kind, written))
    return {word: tuple(found) for word, found in index.items()}


@cache
def _index() -> dict[str, tuple[tuple[str, str, str], ...]]:
    """The names of the nations with dollars of their own by a word of each."""
    return _by_word(_own())


@cache
def _american() -> dict[str, tuple[tuple[str, str, str], ...]]:
    """The names of the United States by a word of each."""
    return _by_word(["USD"])


@cache
def _index_words() -> frozenset[str]:
    return frozenset(_index())


@cache
def _american_words() -> frozenset[str]:
    return frozenset(_american())


@cache
def _governments(code: str) -> re.Pattern[str]:
    """How the governments of a nation's parts are called: `the Ontario government`, `Government of Ontario`."""
    parts = any_of(nations()[code]["parts"])
    return re.compile(rf"\b(?:(?:{parts})(?:'s)? [Gg]overnment|(?:[Gg]overnment|Province) of (?:{parts}))\b")


@cache
def _giving(code: str) -> re.Pattern[str]:
    """A nation that does what a government does: `Australia will commit`, `Canada is investing`."""
    verbs = any_of(words_of("nations", "others", "gives"))
    return re.compile(rf"(?:{any_of(nations()[code]['names'])}) (?:will|is|has)(?: [a-z]+ly| also| now)? (?:{verbs})")


@cache
def _of_its_own(code: str) -> tuple[str, ...]:
    """The parts and places of a nation but the cities that business goes to."""
    entry = nations()[code]
    return tuple(
        name for kind in ("parts", "places") for name in entry.get(kind, ()) if name not in entry.get("cities", ())
    )


@cache
def _bodies(code: str) -> re.Pattern[str]:
    """How a nation's public bodies are called by its name: `Singapore Food Agency`, `Australian Research Council`."""
    entry = nations()[code]
    nation, body = any_of((*entry["names"], *entry.get("short", ()))), any_of(words_of("nations", "others", "bodies"))
    return re.compile(
        rf"\b(?:{nation}) (?:[A-Z][\w-]+,? (?:(?:and|of|for) )?){{0,5}}?(?:{body})\b"
        rf"|\b(?:{body})(?: (?:of|for)(?: [A-Z][\w-]+)+)?(?: of|,) (?:{nation})\b"
    )


@cache
def _issuer(code: str) -> re.Pattern[str]:
    """A firm or body called by a nation that opens a sentence: `Singapore Airlines`, `Bank of Canada`."""
    nation = any_of(word for name in nations()[code]["names"] for word in (name, name.upper()))
    return re.compile(
        rf"(?:\A|[.!?:|–—-]\s)(?:The\s)?(?:(?:{nation})\s(?!Dollar)[A-Z][A-Za-z]{{2,}}|(?!In\b|For\b)[A-Z][a-z]+\s(?:of\s)?(?:{nation})\b)"
    )


@cache
def _sites() -> tuple[re.Pattern[str], dict[str, str]]:
    """The addresses and telephone numbers in a text, and the nations by the ends of those and the openings of these."""
    told = {entry["phone"]: code for code, entry in _own().items() if "phone" in entry}
    told |= {ending: code for code, entry in _own().items() for ending in entry["endings"]}
    phones, endings = any_of(sign for sign in told if sign[0] == "+"), any_of(sign for sign in told if sign[0] != "+")
    return re.compile(
        rf"(?:www\.|://)[\w.-]*\.(?P<ending>{endings})(?![\w-]|\.\w)|(?P<phone>{phones})[\s-]?(?:\(0\)\s?)?\d[\d\s-]{{6,}}\d"
    ), told


@cache
def _pages() -> tuple[re.Pattern[str], dict[str, str]]:
    """Where governments have their pages, and whose they are: `published at www.mbie.govt.nz`."""
    told = {page: code for code, entry in _own().items() for page in entry.get("pages", ())}
    return re.compile(rf"\.({any_of(told)})\b"), told


@cache
def _others() -> dict[str, tuple[str, ...]]:
    """What belongs to no one of these nations: offices, spellings, who writes of all nations, the names of others."""
    others = load("nations")["others"]
    centre = sorted(words_of("nations", "others", "centre"))
    spelled = {
        "centre": tuple(f" {word}" for word in (*centre, *map(str.capitalize, centre), "per cent ")),
        "center": tuple(f" {word} " for word in words_of("nations", "others", "center")),
    }
    known = [name for code, entry in nations().items() if code not in _own() for name in entry.get("names", ())]
    return {**others, **spelled, "nations": (*others["nations"], *known), "bodies": tuple(others["bodies"].split())}


@cache
def longest(name: str) -> str:
    """The longest capitalized word of a name: a text without it can't hold the name."""
    word: str = max(_CAPITAL.findall(name), key=len)
    return word


@cache
def _words(name: str) -> frozenset[str]:
    """The capitalized words of a name."""
    return frozenset(_CAPITAL.findall(name))


@cache
def _in_text(name: str) -> re.Pattern[str]:
    """A name of several words, or with a sign in it, as it stands in a text."""
    return re.compile(rf"{re.escape(name)}(?!\w)")


@cache
def _begins(name: str) -> re.Pattern[str]:
    """The words that begin with the name of a nation: `India`, `Indian`, but no `Indiana`."""
    return re.compile(rf"\b{re.escape(name)}(?!na\b)")


class Named:
    """What texts name of the nations with dollars of their own.

    `words` are their capitalized words: one look at them tells which of all names they can hold.
    """

    def __init__(self, texts: list[str]) -> None:
        self._texts = texts
        self._whole = "\n".join(texts).replace("’", "'")
        self._capitals = _CAPITAL.findall(self._whole)
        self.words = frozenset(self._capitals)

    def nation(self) -> tuple[str, str] | None:
        """The ISO 4217 code of the one nation that the texts tell, and the words that say what tells it.

        None where they tell half as much of another; where they name what only Americans have, or the United States
        more than in passing; and where somebody writes who counts in American dollars for all nations.
        """
        counted = self._counted()
        american = self._american() if counted else None
        if american is None:
            return None
        for code, kinds in counted.items():
            for kind, calling in (("parts", _governments), ("names", _giving)):
                if kind in kinds and (governments := calling(code).findall(self._whole)):
                    kinds.setdefault("government", []).append(len(governments))
        shared = self._shared()
        weighed = {code: self._points(code, kinds, shared) for code, kinds in counted.items()}
        code = max(weighed, key=lambda code: weighed[code])
        points = weighed.pop(code)
        if points + shared < _ENOUGH or any(other * 2 > points for other in weighed.values()):
            return None
        kinds = counted[code]
        if not self._is_own(points + shared, kinds, american):
            return None
        told = "government" if "government" in kinds else "places" if kinds.keys().isdisjoint(_NAMES) else "nation"
        return code, f"the {told} that it speaks of"

    def issuer(self, head: int) -> str | None:
        """The nation that texts name whose bare dollars are none of the United States: `Singapore Airlines`.

        One that is called by it opens a sentence of the first texts (`head` of them), or it is named twice with its
        parts and places; no other nation is named half as often, and nobody American.
        """
        american, counted = self._american(), self._counted()
        if american is None or american > 0 or not counted:
            return None
        mentions = {code: sum(map(sum, kinds.values())) for code, kinds in counted.items()}
        code = max(mentions, key=lambda code: mentions[code])
        most = mentions.pop(code)
        others = [*mentions.values(), *map(self._begun, _others()["nations"])]
        if any(other * 2 >= most for other in others) or not self._is_own(_ENOUGH, {"government": [most]}, american):
            return None
        twice = most > 1 and not counted[code].keys().isdisjoint(_NAMES)
        return code if twice or any(map(_issuer(code).search, self._texts[:head])) else None

    def _counted(self) -> dict[str, dict[str, list[int]]]:
        """How often each name stands in the texts, by ISO 4217 code and kind."""
        counted: dict[str, dict[str, list[int]]] = {}
        for word in _index_words() & self.words:
            for code, kind, name in _index()[word]:
                if times := self._times(name, word):
                    counted.setdefault(code, {}).setdefault(kind, []).append(times)
        pattern, told = _pages()
        for page in pattern.finditer(self._whole):
            counted.setdefault(told[page[1]], {}).setdefault("government", []).append(1)
        return counted

    def _american(self) -> int | None:
        """How often the texts name the United States, their states and cities; None where they surely are."""
        times = 0
        for word in _american_words() & self.words:
            for _, kind, name in _american()[word]:
                if found := self._times(name, word):
                    if kind == "government":
                        return None
                    times += found
        return times - len(_NOT_AMERICAN.findall(self._whole)) if times else 0

    def _times(self, name: str, word: str) -> int:
        """How often a name stands in the texts, whose longest capitalized word is one of theirs."""
        if name == word:
            return self._capitals.count(word)
        return len(_in_text(name).findall(self._whole)) if _words(name) <= self.words else 0

    def _begun(self, name: str) -> int:
        """How often a word of the texts begins with the name of a nation."""
        return len(_begins(name).findall(self._whole)) if name in self._whole else 0

    def _shared(self) -> int:
        """How much the texts hold of what the nations with dollars of their own share, and Americans do not have."""
        offices = self._has_offices() or any(word in self._whole for word in _others()["centre"])
        return offices + (not self.words.isdisjoint(_SPEAKERS) and self._speaks())

    def _speaks(self) -> bool:
        """Whether a minister speaks, or a member of a parliament."""
        return any(
            match["alone"] or _SAYS.search(self._whole, max(match.start() - 60, 0), match.end() + 80)
            for match in _SPEAKER.finditer(self._whole)
        )

    def _has_offices(self) -> bool:
        return not self.words.isdisjoint(_others()["offices"])

    def _names(self, names: Iterable[str]) -> int:
        """How many of these names stand in the texts."""
        return sum(_words(name) <= self.words and name in self._whole for name in names)

    def _points(self, code: str, kinds: dict[str, list[int]], shared: int) -> int:
        """How much the texts tell of a nation; none where it is no more than its name and where business goes."""
        entry = nations()[code]
        found = {
            "government": len(kinds.get("government", ())),
            "names": sum(sum(kinds.get(kind, ())) for kind in _NAMES),
            "places": sum(kinds.get("parts", ())) + len(kinds.get("places", ())),
            "also": self._names(entry.get("also", ())),
            "offices": self._names(entry.get("offices", ())),
        }
        body = found["names"] > 0 and not self.words.isdisjoint(_others()["bodies"])
        body = body and _bodies(code).search(self._whole) is not None
        alone = found["places"] >= _WEIGHTS["places"][1] and self._names(_of_its_own(code)) >= _OWN
        sure = bool(found["government"] or found["offices"] or shared or alone)
        if not (sure or body):
            return 0
        points = sum(min(found[kind], most) * each for kind, (each, most) in _WEIGHTS.items())
        if found["names"] and len(self._texts) > 1:
            points += any(name in self._texts[0] for kind in _NAMES for name in entry.get(kind, ()))
        pattern, by = _sites()
        written = any(sign in self._whole for sign in ("www.", "://", "+"))
        address = written and any(by[m["ending"] or m["phone"]] == code for m in pattern.finditer(self._whole))
        return points + (body + address) * _ADDRESS - (not sure)

    def _is_own(self, points: int, kinds: dict[str, list[int]], american: int) -> bool:
        """Whether texts that tell a nation are its own, and no other's that speaks of it."""
        if (
            "£" in self._whole
            or any(map(_DATELINE.match, self._texts))
            or ("Senator" in self.words and not self.words & {"Minister", "Ministers"})
        ):
            return False
        foreign = american + self._whole.count("€")
        title = self._texts[0] if len(self._texts) > 1 else ""
        foreign += _TITLE * sum(map(title.count, _others()["international"]))
        if not self._has_offices():
            foreign += sum(map(self._whole.count, _others()["international"]))
            foreign += any(word in self._whole for word in _others()["center"])
        mentions = sum(map(sum, kinds.values()))
        if foreign > 0:
            return points >= _SURE and mentions >= _RARELY * foreign
        return "government" in kinds or all(self._begun(name) * 2 <= mentions for name in _others()["nations"])
