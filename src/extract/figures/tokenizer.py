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
        from spacy.tokens import Doc

        lex = Lexemes(text)
        words: list[str] = []
        spaces: list[bool] = []
        at = 0
        for word, start, end in zip(lex.words, lex.starts, lex.ends, strict=True):
            if start > at:
                _space(text[at:start], words, spaces)
            words.append(word)
            spaces.append(False)
            at = end
        if at < len(text):
            _space(text[at:], words, spaces)
        doc = Doc(self.vocab, words=words, spaces=spaces)
        doc.user_data["extract.lexemes"] = lex
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


def _space(gap: str, words: list[str], spaces: list[bool]) -> None:
    if gap[0] == " " and words and not spaces[-1]:
        spaces[-1] = True
        gap = gap[1:]
    if gap:
        words.append(gap)
        spaces.append(False)
