"""Chunks: what stands between two blanks, taken apart as spaCy's English tokenizer does.

Most chunks are plain (see `notelint.plain_chunks`); every other one is spaCy's own work. So a short message seldom has to
wait for its import, which takes half a second.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate
from typing import Any, NamedTuple

from notelint.loading import loading
from notelint.plain_chunks import Token, plain
from notelint.sentences import CLOSERS, ENDS

__all__ = ["Chunk", "Chunks"]

_MOST = 50_000
"""Chunks after which all are forgotten, so that memory is bounded however many texts are seen."""

_WORD = re.compile(r"\w+")
_WHOLE = frozenset("did does had has have is are was were could would should might must need".split())
"""Words that stay themselves before "n't": spaCy's normal form of "did" in "didn't" would be "do"."""


class Chunk(NamedTuple):
    """What stands between two blanks, taken apart once.

    Attributes:
        tokens: its tokens.
        starts, ends: offsets of each in the chunk.
        may_end: whether a sentence may end in it or after it.
        cuts: words that begin or end where a token does, if it has several.
    """

    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    may_end: bool
    cuts: frozenset[str]


class Chunks(dict[str, Chunk]):
    """The chunks of a run: each is taken apart when it is first asked for, and remembered."""

    def __missing__(self, text: str) -> Chunk:
        """Take a chunk apart; it holds no white space."""
        if len(self) >= _MOST:
            # spaCy keeps every string that it has seen; a new tokenizer begins with none.
            self.clear()
            self.__dict__.pop("tokenizer", None)
        tokens = plain(text)
        self[text] = chunk = _chunk(self.by_spacy(text) if tokens is None else tokens)
        return chunk

    @cached_property
    def tokenizer(self) -> Any:
        """spaCy's English tokenizer; chunks hold no white space, so its special cases of white space are left out."""
        with loading():
            os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
            from spacy.lang.en import English
            from spacy.lang.en import EnglishDefaults as Defaults

            cases = {word: case for word, case in Defaults.tokenizer_exceptions.items() if not word.isspace()}
            lean = type("Lean", (Defaults,), {"tokenizer_exceptions": cases})
            return type("LeanEnglish", (English,), {"Defaults": lean})().tokenizer

    def by_spacy(self, text: str) -> list[Token]:
        """Take a chunk apart with spaCy."""
        return [
            Token(
                token.text,
                token.lower_,
                token.lex.norm_ if token.lower_ in _WHOLE else token.norm_,
                token.is_punct,
                token.is_digit or token.like_num,
            )
            for token in self.tokenizer(text)
        ]


def _chunk(tokens: Sequence[Token]) -> Chunk:
    stops = tuple(accumulate(len(token.text) for token in tokens))
    may_end = any(token.text in ENDS or token.text in CLOSERS or token.text.endswith(".") for token in tokens)
    return Chunk(tuple(tokens), (0, *stops[:-1]), stops, may_end, _cuts([token.lower for token in tokens]))


def _cuts(texts: Sequence[str]) -> frozenset[str]:
    """Return the words that begin or end where a token of a chunk does: "im" holds "i" and "m"; none of a chunk that is a token."""
    if len(texts) == 1:
        return frozenset()
    runs = ("".join(texts[first:stop]) for first in range(len(texts)) for stop in range(first + 1, first + 4))
    return frozenset(word for run in runs for word in _WORD.findall(run))
