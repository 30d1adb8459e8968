"""The tokenizer of the pipeline: a spaCy Doc whose tokens are the grammar's lexemes, so that figures fit tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.tokens import Doc

from extract.figures.lex import Lexemes
from extract.figures.sentences import sentences

if TYPE_CHECKING:
    from spacy.vocab import Vocab


class FigureTokenizer:
    """Text → Doc. `doc.text == text` for any text; white space beyond one space is a token of its own."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        lex = Lexemes(text, sentences(text))
        words: list[str] = []
        spaces: list[bool] = []
        starts: list[int] = []
        at = 0
        for word, start, end in zip([*lex.words, ""], [*lex.starts, len(text)], [*lex.ends, len(text)], strict=True):
            if start > at and text[at] == " " and spaces:
                spaces[-1] = True
                at += 1
            for token, begins in ((text[at:start], at), (word, start)):
                if token:
                    words.append(token)
                    spaces.append(False)
                    starts.append(begins)
            at = end
        doc = _doc(self.vocab, words, spaces)
        doc.user_data["extract.lexemes"] = lex
        doc.user_data["extract.starts"] = starts
        return doc

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


def _doc(vocab: Vocab, words: list[str], spaces: list[bool]) -> Doc:
    try:
        return Doc(vocab, words=words, spaces=spaces)
    except UnicodeEncodeError:  # half a character (a lone surrogate), which spaCy cannot hold
        return Doc(vocab, words=[w.encode("utf-8", "replace").decode() for w in words], spaces=spaces)
