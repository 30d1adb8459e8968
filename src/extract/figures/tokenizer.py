"""The tokenizer of the pipeline: a spaCy Doc whose tokens are the grammar's lexemes, so that figures fit tokens."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from extract.figures.lex import Lexemes
from extract.figures.sentences import sentences

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab


class FigureTokenizer:
    """Text → Doc. `doc.text == text` for any text; white space beyond one space is a token of its own."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        return doc_of(self.vocab, Lexemes(text, sentences(text)))

    def to_bytes(self, **_: object) -> bytes:
        """Nothing to save: the tokenizer has no state of its own."""
        return b""

    def from_bytes(self, _: bytes, **__: object) -> FigureTokenizer:
        """Nothing to load."""
        return self

    def to_disk(self, *_: object, **__: object) -> None:
        """Nothing to save."""

    def from_disk(self, *_: object, **__: object) -> FigureTokenizer:
        """Nothing to load."""
        return self


def doc_of(vocab: Vocab, lex: Lexemes) -> Doc:
    """A Doc of the lexemes. `doc.user_data["extract.starts"]` holds the offset of each token in the lexemes' text."""
    from spacy.tokens import Doc

    text = lex.text
    words: list[str] = []
    spaces: list[bool] = []
    starts: list[int] = []
    i = before = 0
    for at, last in lex.stretches:
        if spaces and at > before:
            spaces[-1] = True
        before = last
        j = bisect_left(lex.starts, last, i)
        for word, start, end in zip(
            [*lex.words[i:j], ""], [*lex.starts[i:j], last], [*lex.ends[i:j], last], strict=True
        ):
            if start > at:
                if text[at] == " " and spaces and not spaces[-1]:
                    spaces[-1] = True
                    at += 1
                if start > at:
                    words.append(text[at:start])
                    spaces.append(False)
                    starts.append(at)
            if word:
                words.append(word)
                spaces.append(False)
                starts.append(start)
            at = end
        i = j
    try:
        doc = Doc(vocab, words=words, spaces=spaces)
    except UnicodeEncodeError:  # half a character (a lone surrogate), which spaCy cannot hold
        doc = Doc(vocab, words=[w.encode("utf-8", "replace").decode() for w in words], spaces=spaces)
    doc.user_data["extract.lexemes"] = lex
    doc.user_data["extract.starts"] = starts
    return doc
