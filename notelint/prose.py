"""The sender's prose as tokens: segments, sentences, and where phrases stand in them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from notelint.entities import Entity
from notelint.message.model import Kind, Segment

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

__all__ = ["DocMaker", "Hit", "Prose", "Sentence", "sentences_of"]


class DocMaker(Protocol):
    """What makes spaCy's Doc of a prose: the language it was tokenized with."""

    def doc(self, prose: Prose) -> Doc:
        """Return the Doc of `prose`."""


@dataclass(frozen=True, eq=False)
class Prose:
    """One segment of the sender's prose, tokenized by spaCy.

    There are no white-space tokens, so a line wrap never breaks a pattern. Tokens are counted from 0 in each segment.

    Attributes:
        texts: the tokens as written.
        starts, ends: each token's span in the source.
        lowers: the tokens in lower case.
        norms: … in spaCy's normal form: "n't" is "not", curly quotes are straight.
        marks: whether each is a punctuation mark.
        numerals: whether each is a number, in figures or in words.
        sentence_starts: the tokens with which sentences begin, the first among them.
        language: what makes the Doc.
        cuts: words that begin or end inside a word of the text, where a token does.
        entities: the names that a model found; none without one.
    """

    segment: Segment
    texts: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    lowers: tuple[str, ...]
    norms: tuple[str, ...]
    marks: tuple[bool, ...]
    numerals: tuple[bool, ...]
    sentence_starts: tuple[int, ...]
    language: DocMaker = field(repr=False)
    cuts: frozenset[str] = frozenset()
    entities: tuple[Entity, ...] = ()

    @cached_property
    def doc(self) -> Doc:
        """spaCy's Doc of the segment, made when it is first asked for; ``token.idx`` means nothing in it."""
        return self.language.doc(self)

    def place(self, span: Span) -> tuple[int, int]:
        """Return the source span of a spaCy span."""
        return self.offsets(span.start, span.end)

    def offsets(self, first: int, stop: int) -> tuple[int, int]:
        """Return the source span of the tokens ``first`` to ``stop`` (exclusive)."""
        return self.starts[first], self.ends[stop - 1]

    def token_at(self, offset: int) -> int:
        """Return the number of the token at or before `offset`."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def sentence_start(self, token: int) -> int:
        """Return the first token of the sentence that holds `token`."""
        return self.sentence_starts[bisect_right(self.sentence_starts, token) - 1]

    def sentence_stop(self, token: int) -> int:
        """Return the token after the sentence that holds `token`."""
        number = bisect_right(self.sentence_starts, token)
        return self.sentence_starts[number] if number < len(self.sentence_starts) else len(self.texts)


@dataclass(frozen=True)
class Sentence:
    """A sentence: its tokens (``first`` to ``stop``, exclusive) in ``prose`` and its span in the source."""

    prose: Prose
    first: int
    stop: int
    start: int
    end: int

    @cached_property
    def lowers(self) -> tuple[str, ...]:
        """The tokens in lower case."""
        return self.prose.lowers[self.first : self.stop]

    @cached_property
    def norms(self) -> tuple[str, ...]:
        """The tokens in spaCy's normal form: "n't" is "not", curly quotes are straight."""
        return self.prose.norms[self.first : self.stop]

    @property
    def kind(self) -> Kind:
        return self.prose.segment.kind


@dataclass(frozen=True)
class Hit:
    """Where a phrase of a phrase check stands: tokens ``first`` to ``stop`` (exclusive), source span ``start`` to ``end``."""

    phrase: int
    prose: Prose
    first: int
    stop: int
    start: int
    end: int


def sentences_of(proses: Iterable[Prose]) -> Iterator[Sentence]:
    """Yield the sentences of all segments, in order."""
    for prose in proses:
        stops = (*prose.sentence_starts[1:], len(prose.texts))
        for first, stop in zip(prose.sentence_starts, stops, strict=True):
            yield Sentence(prose, first, stop, prose.starts[first], prose.ends[stop - 1])
