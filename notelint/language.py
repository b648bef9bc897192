"""Tokens with exact source spans, and newline-aware sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from notelint.chunks import Chunks
from notelint.message.model import PROSE, Message, Segment
from notelint.nfc import composed_text
from notelint.plain_chunks import spacy_version
from notelint.prose import Prose
from notelint.sentences import sentence_starts

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Language"]

_LONGEST = 150
_CHUNK = re.compile(rf"\S{{1,{_LONGEST}}}")
"""What is tokenized at a time: spaCy's tokenizer is quadratic in a long run of marks, and no word is this long."""

_BREAK = re.compile(r"[\r\n]+")


class Language:
    """English for drafts, made once for a run.

    Chunks between white space are tokenized one by one and remembered: this gives the tokens of spaCy's blank English pipeline
    without the white-space ones, keeps every token's place, and stays fast after the first lone newline or "don't"
    (explosion/spaCy issue 13950).
    """

    def __init__(self) -> None:
        self._chunks = Chunks()

    @property
    def version(self) -> str:
        """spaCy's version, on which the tokens depend."""
        return spacy_version()

    def prose(self, message: Message) -> tuple[Prose, ...]:
        """Return the sender's prose, an entry for each segment that holds a word or mark."""
        proses = (self._prose(message, segment) for segment in message.segments if segment.kind in PROSE)
        return tuple(prose for prose in proses if prose.texts)

    def tokens(self, text: str) -> list[tuple[str, str]]:
        """Return the tokens of `text` alone, tokenized like a draft, in lower case and in normal form: what a phrase is."""
        return [
            (token.lower, token.norm)
            for match in _CHUNK.finditer(composed_text(text))
            for token in self._chunks[match.group()].tokens
        ]

    def doc(self, prose: Prose) -> Doc:
        """Return spaCy's Doc of a segment, with its sentences and normal forms."""
        from spacy.tokens import Doc

        starts = {*prose.sentence_starts}
        begins = [number in starts for number in range(len(prose.texts))]
        doc = Doc(self._chunks.tokenizer.vocab, words=list(prose.texts), sent_starts=begins)  # type: ignore[arg-type]
        for token, norm in zip(doc, prose.norms, strict=True):
            if token.norm_ != norm:
                token.norm_ = norm
        return doc

    def _prose(self, message: Message, segment: Segment) -> Prose:
        text = message.text
        words = _words(text[segment.start : segment.end])
        if not words:
            return Prose(segment, (), (), (), (), (), (), (), (), self)
        places = []
        place = segment.start
        for word in words:
            place = text.index(word, place)
            places.append(place)
            place += len(word)
        chunks = [self._chunks[word] for word in words]
        starts = [place + start for place, chunk in zip(places, chunks, strict=True) for start in chunk.starts]
        ends = [place + end for place, chunk in zip(places, chunks, strict=True) for end in chunk.ends]
        tokens = [token for chunk in chunks for token in chunk.tokens]
        suspects: list[int] = []
        number = 1
        for chunk in chunks:
            following = number + len(chunk.tokens)
            if chunk.may_end:
                suspects += range(number, following)
            number = following
        texts, lowers, norms, marks, numerals = zip(*tokens, strict=True)
        breaks = {bisect_left(starts, match.end()) for match in _BREAK.finditer(text, segment.start, segment.end)}
        sentences = sentence_starts(text, texts, starts, ends, sorted({*suspects, *breaks} - {0, len(texts)}))
        return Prose(
            segment,
            texts,
            tuple(starts),
            tuple(ends),
            lowers,
            norms,
            marks,
            numerals,
            tuple(sentences),
            self,
            frozenset().union(*[chunk.cuts for chunk in chunks if chunk.cuts]),
        )


def _words(text: str) -> list[str]:
    """Return what stands between white space, no more than `_LONGEST` characters at a time."""
    words = text.split()
    if max(map(len, words), default=0) > _LONGEST:
        return _CHUNK.findall(text)
    return words
