"""Parts told without saying of what: `It hired 400 people. About two-thirds were women.`, `and 90 are new`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.figures.fitting import is_share, is_whole
from extract.figures.found import Found
from extract.figures.grammar import AUXILIARIES
from extract.figures.lexicon import any_of, words_of
from extract.figures.linking.cues import QUALIFIED
from extract.figures.sentences import SENTENCE
from extract.figures.units import TIME

# The verb of which a share is the subject, with nothing that it is of.
_VERBS = AUXILIARIES | words_of("links", "elliptical", "verbs")
_VERB = re.compile(rf"\s(?:also\s|now\s|still\s)?(?:{any_of(_VERBS)}|[a-z]{{3,}}ed)\b(?!-)")
# Behind a share `of these homes`, what leads to a number of the same: `are new, and over`.
_OF_THESE = re.compile(rf"\sof\s(?:the|these|those)\s[^.;:()]{{1,90}},\s(?:and|but|while)\s{QUALIFIED}", re.IGNORECASE)
# What leads to a share whose verb tells that it is of several: `charged 310 people in Ohio, and more than half are`.
_AND, _OF_ONE = re.compile(rf"[^.;:(),]{{0,80}},\s(?:and|but|while)\s{QUALIFIED}"), re.compile(r"\s(?:is|was|has)\b")
# Between a number of members and the body that has more: `two members remaining on the five-member board`.
_ON_BODY = re.compile(
    r"(?:\s[a-z]+){0,2}\s(?:on|of|in|to)\s(?:the|its|their|our|this|that|a|an)\s(?:[a-z]+\s){0,2}", re.IGNORECASE
)


def of_body(text: str, group: list[Found]) -> None:
    """`two members on the five-member board`: some of those that a body is told to have."""
    for part, whole in pairwise(group):
        if whole.rule != "quantity.compound" or part.rule != "quantity.count" or part.unit != whole.unit:
            continue
        fits = part.part_of is None and part.trend is None and part.unit not in TIME and is_whole(whole, part)
        if fits and _ON_BODY.fullmatch(text, part.end, whole.start):
            part.part_of = whole


def and_bare(text: str, group: list[Found]) -> None:
    """`Half of these homes are new, and over 90 are empty`: a number alone behind a share of those it counts."""
    for share, f in pairwise(group):
        whole = share.part_of if is_share(share) else None
        if whole is None or f.rule != "quantity.bare" or f.part_of or f.trend or f.unit != whole.unit:
            continue
        told = whole.is_count and f.unit not in TIME and is_whole(whole, f) and _VERB.match(text, f.end)
        if told and _OF_THESE.fullmatch(text, share.end, f.lead):
            f.part_of = whole


def and_share(text: str, group: list[Found]) -> None:
    """`It charged 310 people, and more than half have been convicted`: a share of the one count before it."""
    counts = [w for w in group if w.is_count and w.unit not in TIME]
    for whole, f in pairwise(group):
        if not is_share(f) or f.part_of or f.trend or counts[:1] != [whole] or (whole.value or 0) <= 1:
            continue
        told = whole.trend is None and _AND.fullmatch(text, whole.end, f.lead) and _VERB.match(text, f.end)
        if told and not _OF_ONE.match(text, f.end) and is_whole(whole, f, share=True):
            f.part_of = whole


def share_of_last(text: str, sentence: int, f: Found, before: Sequence[Found]) -> Found | None:
    """The one count of the sentence before (its figures are `before`) that the share opening a sentence is of."""
    if not is_share(f) or f.trend or text[sentence : f.lead].strip() or not _VERB.match(text, f.end):
        return None
    counts = [w for w in before if w.is_count and w.unit not in TIME]
    if len(counts) != 1 or counts[0].part_of is not None or not is_whole(counts[0], f, share=True):
        return None
    apart = any(end.end() < sentence for end in SENTENCE.finditer(text, before[-1].end, sentence))
    return None if apart else counts[0]
