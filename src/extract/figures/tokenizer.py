"""The tokenizer of the pipeline: a spaCy Doc whose tokens are the grammar's lexemes, so that figures fit tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.lex import Lexemes

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab


class FigureTokenizer:
    """Text → Doc. `doc.text == text` for any text; white space beyond one space is a token of its own."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        return doc_of(self.vocab, Lexemes(text))

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
    """A Doc of the lexemes of a whole text; `doc.user_data["extract.lexemes"]` holds them."""
    from spacy.tokens import Doc

    text, at = lex.text, 0
    words: list[str] = []
    spaces: list[bool] = []
    for word, start, end in zip([*lex.words, ""], [*lex.starts, len(text)], [*lex.ends, len(text)], strict=True):
        if start > at and text[at] == " " and spaces and not spaces[-1]:
            spaces[-1] = True
            at += 1
        if start > at:
            words.append(text[at:start])
            spaces.append(False)
        if word:
            words.append(word)
            spaces.append(False)
        at = end
    try:
        doc = Doc(vocab, words=words, spaces=spaces)
    except UnicodeEncodeError:  # half a character (a lone surrogate), which spaCy cannot hold
        doc = Doc(vocab, words=[w.encode("utf-8", "replace").decode() for w in words], spaces=spaces)
    doc.user_data["extract.lexemes"] = lex
    return doc
