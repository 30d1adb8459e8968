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
    """A Doc of the lexemes. `doc.user_data["extract.starts"]` holds the offset of each token in the lexemes' text."""
    from spacy.tokens import Doc

    text = lex.text
    words: list[str] = []
    spaces: list[bool] = []
    starts: list[int] = []
    i, n = 0, len(lex.words)
    for at, last in lex.stretches:
        if spaces:
            spaces[-1] = True
        while True:
            start = lex.starts[i] if i < n and lex.starts[i] < last else last
            if start > at:
                gap = text[at:start]
                if gap[0] == " " and spaces and not spaces[-1]:
                    spaces[-1] = True
                    at, gap = at + 1, gap[1:]
                if gap:
                    words.append(gap)
                    spaces.append(False)
                    starts.append(at)
            if start == last:
                break
            words.append(lex.words[i])
            spaces.append(False)
            starts.append(start)
            at = lex.ends[i]
            i += 1
    try:
        doc = Doc(vocab, words=words, spaces=spaces)
    except UnicodeEncodeError:  # half a character (a lone surrogate), which spaCy cannot hold
        doc = Doc(vocab, words=[w.encode("utf-8", "replace").decode() for w in words], spaces=spaces)
    doc.user_data["extract.lexemes"] = lex
    doc.user_data["extract.starts"] = starts
    return doc
