"""The only module that builds a spaCy pipeline: tokens with exact source spans, and newline-aware sentences."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NamedTuple

from notelint.draft import Prose
from notelint.message.model import PROSE, Message, Segment

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

__all__ = ["LONGEST_SENTENCE", "Language"]

_CHUNK = re.compile(r"\S{1,150}")
"""What is tokenized at a time: spaCy's tokenizer is quadratic in a long run of marks, and no word is this long."""

_TITLES = frozenset(
    {
        "mr.",
        "mrs.",
        "ms.",
        "mx.",
        "dr.",
        "prof.",
        "st.",
        "rev.",
        "sgt.",
        "capt.",
        "gen.",
        "e.g.",
        "i.e.",
        "vs.",
        "no.",
        "approx.",
    }
)
_ENDS = frozenset({".", "!", "?", "…", "...", "....", "!!", "!!!", "??", "?!", "!?"})
_CLOSERS = frozenset({'"', "”", "’", "'", ")", "]", "»"})
_BULLETS = frozenset({"-", "*", "•", "–", "·", "‣"})
_CACHED_CHUNKS = 50_000

LONGEST_SENTENCE = 250
"""Tokens after which a sentence is cut, so that what looks at one sentence stays linear on hostile text."""


_WHOLE = frozenset("did does had has have is are was were could would should might must need".split())
"""Words that stay themselves before "n't": spaCy's normal form of "did" in "didn't" would be "do"."""


class _Piece(NamedTuple):
    """A token of a chunk: text, normal form if it is not the lexeme's own, and offset in the chunk."""

    text: str
    norm: str | None
    offset: int


class Language:
    """A blank English pipeline for drafts, made once for a run.

    Chunks between white space are tokenized one by one and remembered: this gives spaCy's own tokens without the
    white-space ones, keeps every token's place, and stays fast after the first lone newline or "don't"
    (explosion/spaCy issue 13950).
    """

    def __init__(self) -> None:
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        import spacy

        self._nlp = spacy.blank("en")
        self._chunks: dict[str, tuple[_Piece, ...]] = {}

    @property
    def vocab(self) -> Vocab:
        return self._nlp.vocab

    def prose(self, message: Message) -> tuple[Prose, ...]:
        """Return the sender's prose, a Doc for each segment that holds a word or mark."""
        proses = (self._prose(message, segment) for segment in message.segments if segment.kind in PROSE)
        return tuple(prose for prose in proses if len(prose.doc))

    def plain_doc(self, text: str) -> Doc:
        """Return a Doc of `text` alone, tokenized like a draft: what a phrase is matched by."""
        return self._doc([piece for match in _CHUNK.finditer(text) for piece in self._pieces(match.group())], None)

    def _prose(self, message: Message, segment: Segment) -> Prose:
        pieces: list[_Piece] = []
        starts: list[int] = []
        for match in _CHUNK.finditer(message.text, segment.start, segment.end):
            chunk = self._pieces(match.group())
            pieces += chunk
            starts += [match.start() + piece.offset for piece in chunk]
        ends = [start + len(piece.text) for start, piece in zip(starts, pieces, strict=True)]
        doc = self._doc(pieces, _sentence_starts(message.text, pieces, starts, ends))
        lowers = tuple(token.lower_ for token in doc)
        norms = tuple(token.norm_ for token in doc)
        return Prose(segment, doc, tuple(starts), tuple(ends), lowers, norms)

    def _doc(self, pieces: list[_Piece], sentence_starts: list[bool] | None) -> Doc:
        from spacy.tokens import Doc

        doc = Doc(self._nlp.vocab, words=[piece.text for piece in pieces], sent_starts=sentence_starts)  # type: ignore[arg-type]
        for token, piece in zip(doc, pieces, strict=True):
            if piece.norm is not None:
                token.norm_ = piece.norm
        return doc

    def _pieces(self, chunk: str) -> tuple[_Piece, ...]:
        pieces = self._chunks.get(chunk)
        if pieces is None:
            if len(self._chunks) >= _CACHED_CHUNKS:
                self._chunks.clear()
            pieces = tuple(
                _Piece(
                    token.text,
                    None if token.norm_ == token.lex.norm_ or token.lower_ in _WHOLE else token.norm_,
                    token.idx,
                )
                for token in self._nlp.tokenizer(chunk)
            )
            self._chunks[chunk] = pieces
        return pieces


def _sentence_starts(text: str, pieces: list[_Piece], starts: list[int], ends: list[int]) -> list[bool]:
    """Say for each token whether a sentence begins there: after an end mark, a blank line, or a line that stands alone."""
    begins = [True] * len(pieces)
    ended = False
    line_start = starts[0] if starts else 0
    first = 0
    for number in range(1, len(pieces)):
        gap = text[ends[number - 1] : starts[number]]
        last, this = pieces[number - 1].text, pieces[number].text
        breaks = gap.count("\n") or gap.count("\r")
        ended = last in _ENDS or (ended and last in _CLOSERS)
        if breaks > 1:
            begins[number] = True
        elif breaks:
            begins[number] = (
                ended or this in _BULLETS or last == ":" or _stands_alone(text[line_start : ends[number - 1]], this)
            )
        elif ended:
            begins[number] = (
                this not in _ENDS
                and this not in _CLOSERS
                and not (last == "!" and this.islower() and number > 1 and pieces[number - 2].text.istitle())
            )
        else:
            begins[number] = (
                last.endswith(".")
                and len(last) > 2
                and last.lower() not in _TITLES
                and gap != ""
                and this[:1].isupper()
                and not last[:-1].isupper()
            )
        if breaks:
            line_start = starts[number]
        first = number if begins[number] or number - first >= LONGEST_SENTENCE else first
        begins[number] = first == number
    return begins


def _stands_alone(line: str, following: str) -> bool:
    """Whether a short line without an end mark is an item of a list or a heading, not a wrapped sentence."""
    return (
        len(line) < 45
        and not line.endswith((",", ";", "-", "–"))
        and (following[:1].isupper() or following[:1].isdigit())
        and following != "I"
    )
