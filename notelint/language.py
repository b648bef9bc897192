"""The only module that builds a spaCy pipeline: tokens with exact source spans, and newline-aware sentences."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from notelint.loading import loading
from notelint.message.model import PROSE, Message, Segment
from notelint.nfc import composed_text
from notelint.prose import Prose

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["LONGEST_SENTENCE", "Language"]

_LONGEST = 150
_CHUNK = re.compile(rf"\S{{1,{_LONGEST}}}")
"""What is tokenized at a time: spaCy's tokenizer is quadratic in a long run of marks, and no word is this long."""

_WORD = re.compile(r"\w+")
_BREAK = re.compile(r"[\r\n]+")
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
_SHORTENED = frozenset(
    "no nos approx ca dept tel ext est min max vol fig pp incl excl resp esp inc ltd corp co jr sr".split()
)
"""Words that spaCy parts from the full stop which shortens them, where no sentence ends before a figure or a small letter."""
_ENDS = frozenset({".", "!", "?", "…", "...", "....", "!!", "!!!", "??", "?!", "!?"})
_CLOSERS = frozenset({'"', "”", "’", "'", ")", "]", "»"})
_STRAIGHT = frozenset({'"', "'"})
"""Quotation marks that open too, after a blank."""
_BULLETS = frozenset({"-", "*", "•", "–", "·", "‣"})
_CACHED_CHUNKS = 50_000
"""Chunks after which all are forgotten, so that memory is bounded however many texts are seen."""

LONGEST_SENTENCE = 250
"""Tokens after which a sentence is cut, so that what looks at one sentence stays linear on hostile text."""


_WHOLE = frozenset("did does had has have is are was were could would should might must need".split())
"""Words that stay themselves before "n't": spaCy's normal form of "did" in "didn't" would be "do"."""


class _Token(NamedTuple):
    """A token of a chunk: what a `Prose` keeps of it."""

    text: str
    lower: str
    norm: str
    is_punct: bool
    is_numeral: bool


class _Chunk(NamedTuple):
    """What stands between two blanks, taken apart once.

    Attributes:
        tokens: its tokens.
        starts, ends: offsets of each in the chunk.
        may_end: whether a sentence may end in it or after it.
        cuts: words that begin or end where a token does.
    """

    tokens: tuple[_Token, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    may_end: bool
    cuts: frozenset[str]


class Language:
    """A blank English pipeline for drafts, made once for a run.

    Chunks between white space are tokenized one by one and remembered: this gives spaCy's own tokens without the
    white-space ones, keeps every token's place, and stays fast after the first lone newline or "don't"
    (explosion/spaCy issue 13950).
    """

    def __init__(self) -> None:
        self._tokenizer = _english_tokenizer()
        self._chunks: dict[str, _Chunk] = {}

    @property
    def version(self) -> str:
        """spaCy's version, on which the tokens depend."""
        from spacy.about import __version__

        return __version__

    def prose(self, message: Message) -> tuple[Prose, ...]:
        """Return the sender's prose, an entry for each segment that holds a word or mark."""
        proses = (self._prose(message, segment) for segment in message.segments if segment.kind in PROSE)
        return tuple(prose for prose in proses if prose.texts)

    def tokens(self, text: str) -> list[tuple[str, str]]:
        """Return the tokens of `text` alone, tokenized like a draft, in lower case and in normal form: what a phrase is."""
        return [
            (token.lower, token.norm)
            for match in _CHUNK.finditer(composed_text(text))
            for token in self._chunk(match.group()).tokens
        ]

    def doc(self, prose: Prose) -> Doc:
        """Return spaCy's Doc of a segment, with its sentences and normal forms."""
        from spacy.tokens import Doc

        starts = {*prose.sentence_starts}
        begins = [number in starts for number in range(len(prose.texts))]
        doc = Doc(self._tokenizer.vocab, words=list(prose.texts), sent_starts=begins)  # type: ignore[arg-type]
        for token, norm in zip(doc, prose.norms, strict=True):
            if token.norm_ != norm:
                token.norm_ = norm
        return doc

    def _prose(self, message: Message, segment: Segment) -> Prose:
        text = message.text
        known = self._chunks
        tokens: list[_Token] = []
        starts: list[int] = []
        ends: list[int] = []
        cuts: list[frozenset[str]] = []
        suspects: list[int] = []
        place = segment.start
        for word in _words(text[segment.start : segment.end]):
            place = text.index(word, place)
            chunk = known.get(word) or self._chunk(word)
            if chunk.may_end:
                suspects += range(len(tokens) + 1, len(tokens) + len(chunk.tokens) + 1)
            tokens += chunk.tokens
            if len(chunk.tokens) == 1:
                starts.append(place)
                place += len(word)
                ends.append(place)
            else:
                starts += [place + start for start in chunk.starts]
                ends += [place + end for end in chunk.ends]
                cuts.append(chunk.cuts)
                place += len(word)
        if not tokens:
            return Prose(segment, (), (), (), (), (), (), (), (), self)
        texts, lowers, norms, marks, numerals = zip(*tokens, strict=True)
        breaks = {bisect_left(starts, match.end()) for match in _BREAK.finditer(text, segment.start, segment.end)}
        sentences = _sentence_starts(text, texts, starts, ends, sorted({*suspects, *breaks} - {0, len(texts)}))
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
            frozenset().union(*cuts),
        )

    def _chunk(self, text: str) -> _Chunk:
        chunk = self._chunks.get(text)
        if chunk is None:
            if len(self._chunks) >= _CACHED_CHUNKS:
                # spaCy keeps every string that it has seen; a new tokenizer begins with none.
                self._chunks.clear()
                self._tokenizer = _english_tokenizer()
            found = list(self._tokenizer(text))
            tokens = tuple(
                _Token(
                    token.text,
                    token.lower_,
                    token.lex.norm_ if token.lower_ in _WHOLE else token.norm_,
                    token.is_punct,
                    token.is_digit or token.like_num,
                )
                for token in found
            )
            starts = tuple(token.idx for token in found)
            ends = tuple(token.idx + len(token.text) for token in found)
            may_end = any(token.text in _ENDS or token.text in _CLOSERS or token.text.endswith(".") for token in tokens)
            chunk = _Chunk(tokens, starts, ends, may_end, _cuts([token.lower for token in tokens]))
            self._chunks[text] = chunk
        return chunk


def _english_tokenizer() -> Any:
    """Return spaCy's English tokenizer; chunks hold no white space, so its special cases of white space are left out."""
    with loading():
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        from spacy.lang.en import English
        from spacy.lang.en import EnglishDefaults as Defaults

        cases = {word: case for word, case in Defaults.tokenizer_exceptions.items() if not word.isspace()}
        lean = type("Lean", (Defaults,), {"tokenizer_exceptions": cases})
        return type("LeanEnglish", (English,), {"Defaults": lean})().tokenizer


def _words(text: str) -> list[str]:
    """Return what stands between white space, no more than `_LONGEST` characters at a time."""
    words = text.split()
    if max(map(len, words), default=0) > _LONGEST:
        return _CHUNK.findall(text)
    return words


def _cuts(texts: Sequence[str]) -> frozenset[str]:
    """Return the words that begin or end where a token of a chunk does: "im" holds "i" and "m"."""
    runs = ("".join(texts[first:stop]) for first in range(len(texts)) for stop in range(first + 1, first + 4))
    return frozenset(word for run in runs for word in _WORD.findall(run))


def _sentence_starts(
    text: str, texts: Sequence[str], starts: Sequence[int], ends: Sequence[int], suspects: Sequence[int]
) -> list[int]:
    """Return the tokens with which sentences begin: after an end mark, a blank line, or a line that stands alone.

    Only at `suspects` may one begin: after a mark and after a line break.
    """
    found = [0]
    ended = False
    line_start = starts[0]
    previous = 0
    for number in suspects:
        gap = text[ends[number - 1] : starts[number]]
        last, this = texts[number - 1], texts[number]
        breaks = gap.count("\n") or gap.count("\r")
        ended = last in _ENDS or (ended and previous == number - 1 and last in _CLOSERS)
        previous = number
        if breaks > 1:
            begins = True
        elif breaks:
            begins = (
                ended or this in _BULLETS or last == ":" or _stands_alone(text[line_start : ends[number - 1]], this)
            )
        elif ended:
            begins = (
                this not in _ENDS
                and (this not in _CLOSERS or (this in _STRAIGHT and gap != ""))
                and not (last in _CLOSERS and this.islower())
                and not (last == "!" and this.islower() and number > 1 and texts[number - 2].istitle())
                and not (
                    last == "."
                    and (this.islower() or this[0].isdigit())
                    and number > 1
                    and texts[number - 2].lower() in _SHORTENED
                )
            )
        else:
            begins = (
                last.endswith(".")
                and len(last) > 2
                and last.lower() not in _TITLES
                and gap != ""
                and this[:1].isupper()
                and not last[:-1].isupper()
            )
        if breaks:
            line_start = starts[number]
        if begins:
            found.append(number)
            ended = False
    if len(texts) <= LONGEST_SENTENCE:
        return found
    stops = [*found[1:], len(texts)]
    return [cut for first, stop in zip(found, stops, strict=True) for cut in range(first, stop, LONGEST_SENTENCE)]


def _stands_alone(line: str, following: str) -> bool:
    """Whether a short line without an end mark is an item of a list or a heading, not a wrapped sentence."""
    return (
        len(line) < 45
        and not line.endswith((",", ";", "-", "–"))
        and (following[:1].isupper() or following[:1].isdigit())
        and following != "I"
    )
