"""Sentences in normal form, one line each, and the places of what is found in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from notelint import Draft, Hit, Sentence, analysis

__all__ = ["DANGLING", "Line", "around", "hit_at", "line_from", "line_of", "lines"]

_FAR = 60
_HYPHENS = frozenset({"-", "–"})
_PAST = frozenset({"did", "had"})
"""Their normal form before "n't" is the present."""
_SAME = {
    "'d": "would",
    "nt": "not",
    "n’t": "not",
    "m": "am",
    "ve": "have",
    "im": "i am",
    "ive": "i have",
    "id": "i would",
    "ill": "i will",
    "wanna": "want to",
    "gimme": "give me",
    "lemme": "let me",
    "lets": "let us",
    "pls": "please",
    "plz": "please",
    "u": "you",
    "ur": "your",
    "'ll": "will",
    "'ve": "have",
    "cannot": "can not",
    "havent": "have not",
    "didnt": "did not",
    "honour": "honor",
    "honoured": "honored",
    "favour": "favor",
    "favourite": "favorite",
    "colour": "color",
    "—": ",",
    "–": ",",
    "-": ",",
    "...": ",",
    "…": ",",
}

DANGLING = frozenset({"at", "the", "a", "an", "of", "and", "or"})
"""Words at which no phrase ends: what they begin was cut off."""


class Line(NamedTuple):
    """A sentence in normal form.

    Attributes:
        text: its words in lower case, one blank between them; a hyphen inside a word is a blank too, and the name of
            the employer is "@company".
        places: where each word of ``text`` begins.
        tokens: number of the token that each word comes from.
        starts: where each piece of ``text`` between blanks begins.
        words: what stands between the blanks.
    """

    sentence: Sentence
    text: str
    places: tuple[int, ...]
    tokens: tuple[int, ...]
    starts: Mapping[str, Sequence[int]]
    words: frozenset[str]

    def token_at(self, place: int) -> int:
        """Return the number of the token at offset `place` of ``text``."""
        return self.tokens[max(0, bisect_right(self.places, place) - 1)]


@analysis
def lines(draft: Draft) -> tuple[Line, ...]:
    """Return every sentence of the sender's prose in normal form."""
    employer = _employer(draft)
    return tuple([_line(sentence, employer) for sentence in draft.sentences])


def _employer(draft: Draft) -> tuple[tuple[int, int], ...]:
    """Return where the employer is named."""
    names = sorted((name for name in draft.situation.facts.company.names if name.strip()), key=len, reverse=True)
    if not names:
        return ()
    pattern = r"(?<!\w)(?:" + "|".join(r"\s+".join(map(re.escape, name.split())) for name in names) + r")(?!\w)"
    return tuple(match.span() for match in re.finditer(pattern, draft.text, re.IGNORECASE))


def _line(sentence: Sentence, employer: Sequence[tuple[int, int]]) -> Line:
    prose, first, stop = sentence.prose, sentence.first, sentence.stop
    words: Sequence[str] = prose.norms[first:stop]
    if not _SAME.keys().isdisjoint(words):
        words = [_SAME.get(word, word) for word in words]
    lowers = prose.lowers[first:stop]
    if not _PAST.isdisjoint(lowers):
        words = [lower if lower in _PAST else word for lower, word in zip(lowers, words, strict=True)]
    tokens: Sequence[int] = range(first, stop)
    left_out = set() if _HYPHENS.isdisjoint(prose.norms[first:stop]) else _inner_hyphens(sentence)
    for start, end in employer[bisect_right(employer, sentence.start, key=itemgetter(1)) :] if employer else ():
        if start >= sentence.end:
            break
        named = [number for number in tokens if start <= prose.starts[number] < end]
        if named and prose.starts[named[0]] == start:
            words = [*words[: named[0] - first], "@company", *words[named.pop(0) - first + 1 :]]
        left_out.update(named)
    if left_out:
        tokens = [number for number in tokens if number not in left_out]
        words = [words[number - first] for number in tokens]
    return line_from(sentence, words, tokens)


def line_from(sentence: Sentence, words: Sequence[str], tokens: Sequence[int]) -> Line:
    """Return the line that these words of a sentence are, each from one of its tokens."""
    text = " ".join(words)
    places = tuple(_beginnings(words))
    pieces = text.split(" ")
    # A word such as "i am", for "im", is two pieces.
    starts = _starts(pieces, places if len(pieces) == len(words) else _beginnings(pieces))
    return Line(sentence, text, places, tuple(tokens), starts, frozenset(starts))


def _beginnings(pieces: Sequence[str]) -> Sequence[int]:
    """Return where each of the pieces begins, which blanks join."""
    return [end + number for number, end in enumerate(accumulate(map(len, pieces[:-1]), initial=0))]


def _starts(pieces: Sequence[str], places: Sequence[int]) -> Mapping[str, Sequence[int]]:
    """Return where each piece of a text between blanks begins, by what it is."""
    found: dict[str, list[int]] = {}
    for piece, place in zip(pieces, places, strict=True):
        if piece in found:
            found[piece].append(place)
        else:
            found[piece] = [place]
    return found


def _inner_hyphens(sentence: Sentence) -> set[int]:
    """Return the tokens that are hyphens inside a word."""
    prose = sentence.prose
    return {
        number
        for number in range(sentence.first + 1, sentence.stop - 1)
        if prose.norms[number] in _HYPHENS
        and prose.ends[number - 1] == prose.starts[number]
        and prose.ends[number] == prose.starts[number + 1]
    }


def hit_at(line: Line, start: int, end: int, number: int, *, loose: frozenset[str] = DANGLING) -> Hit:
    """Return the hit at these offsets of a line, without the marks around it and without `loose` words at its end."""
    first, stop = line.token_at(start), line.token_at(max(start, end - 1)) + 1
    prose = line.sentence.prose
    while first < stop - 1 and prose.marks[first]:
        first += 1
    while stop > first + 1 and (
        (prose.marks[stop - 1] and prose.lowers[stop - 1] != "%") or prose.lowers[stop - 1] in loose
    ):
        stop -= 1
    return Hit(number, prose, first, stop, *prose.offsets(first, stop))


def line_of(draft: Draft, hit: Hit) -> int:
    """Return the number of the line that holds a hit."""
    return bisect_right(_line_starts(draft), hit.start) - 1


@analysis
def _line_starts(draft: Draft) -> tuple[int, ...]:
    return tuple(line.sentence.start for line in lines(draft))


def around(draft: Draft, hit: Hit) -> tuple[str, str]:
    """Return the text of a hit's line before it and after it, of either no more than a long sentence."""
    line = lines(draft)[line_of(draft, hit)]
    first, stop = bisect_left(line.tokens, hit.first), bisect_left(line.tokens, hit.stop)
    start = line.places[max(0, first - _FAR)]
    end = line.places[stop + _FAR] if stop + _FAR < len(line.places) else len(line.text)
    left = line.text[start : line.places[first]] if first < len(line.places) else ""
    return left.strip(), line.text[line.places[stop] : end].strip() if stop < len(line.places) else ""
