"""Wordings as patterns over the normal form of a sentence, where a plain list of phrases would be endless."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter

from notelint import Draft, Hit, Sentence, analysis, is_senders_own

__all__ = ["DANGLING", "Line", "Wording", "around", "hit_at", "hits", "line_of", "lines", "wording"]

_ADVERBS = r"(?: (?:\w+ly|just|still|so|very|also|quite|even|ever|always|already|now|then|soon|again|all)){0,2}"
_WORD = r"(?: (?![.!?;:]+(?: |$))\S+)"
_GAP = _WORD + "{0,6}?"
_REST = _WORD + "{0,40}"
_FAR = 60
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


@dataclass(frozen=True)
class Line:
    """A sentence in normal form.

    Attributes:
        text: its words in lower case, one blank between them; a hyphen inside a word is a blank too, and the name of
            the employer is "@company".
        places: where each word of ``text`` begins.
        tokens: number of the token that each word comes from.
    """

    sentence: Sentence
    text: str
    places: tuple[int, ...]
    tokens: tuple[int, ...]

    def token_at(self, place: int) -> int:
        """Return the number of the token at offset `place` of ``text``."""
        return self.tokens[max(0, bisect_right(self.places, place) - 1)]


class Wording:
    """Patterns over the text of a line, compiled when they are first used and not at import."""

    def __init__(self, alternatives: tuple[str, ...]) -> None:
        self._alternatives = alternatives

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        joined = "|".join(self._alternatives).replace("~", _ADVERBS).replace("_", _GAP).replace("…", _REST)
        return re.compile(rf"(?<!\S)(?:{joined})(?!\S)")

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where the patterns stand in `text`."""
        return self._pattern.finditer(text)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place where a pattern stands in `text`."""
        return self._pattern.search(text)


def wording(*alternatives: str) -> Wording:
    """Return patterns over the text of a line.

    After a word, ``~`` allows up to two adverbs, ``_`` up to six words of any kind, and ``…`` takes the rest of the clause.
    """
    return Wording(alternatives)


@analysis
def lines(draft: Draft) -> tuple[Line, ...]:
    """Return every sentence of the sender's prose in normal form."""
    return tuple(_line(draft, sentence) for sentence in draft.sentences)


@analysis
def _employer(draft: Draft) -> tuple[tuple[int, int], ...]:
    """Return where the employer is named."""
    names = sorted((name for name in draft.situation.facts.company.names if name.strip()), key=len, reverse=True)
    if not names:
        return ()
    pattern = r"(?<!\w)(?:" + "|".join(r"\s+".join(map(re.escape, name.split())) for name in names) + r")(?!\w)"
    return tuple(match.span() for match in re.finditer(pattern, draft.text, re.IGNORECASE))


def _line(draft: Draft, sentence: Sentence) -> Line:
    prose = sentence.prose
    words: list[str] = []
    places: list[int] = []
    tokens: list[int] = []
    length = 0
    employer = _employer(draft)
    for number in range(sentence.first, sentence.stop):
        lower, norm = prose.lowers[number], prose.norms[number]
        norm = lower if lower in _PAST else norm
        if norm in ("-", "–") and sentence.first < number < sentence.stop - 1:
            joined = prose.ends[number - 1] == prose.starts[number] and prose.ends[number] == prose.starts[number + 1]
            if joined:
                continue
        place = bisect_right(employer, prose.starts[number], key=itemgetter(0)) - 1
        named = employer[place][0] if place >= 0 and prose.starts[number] < employer[place][1] else None
        if named is not None:
            if named != prose.starts[number]:
                continue
            norm = "@company"
        words.append(_SAME.get(norm, norm))
        places.append(length)
        tokens.append(number)
        length += len(words[-1]) + 1
    return Line(sentence, " ".join(words), tuple(places), tuple(tokens))


def hits(draft: Draft, *patterns: Wording, negatable: bool = True, reportable: bool = True) -> Iterator[Hit]:
    """Yield where the sender uses a wording; the hit's ``phrase`` is the number of the pattern.

    Of overlapping hits the first pattern's counts, then the first in the text.
    """
    for line in lines(draft):
        found: list[Hit] = []
        taken: set[int] = set()
        for number, pattern in enumerate(patterns):
            for match in pattern.finditer(line.text):
                hit = hit_at(line, match.start(), match.end(), number)
                if taken.isdisjoint(range(hit.first, hit.stop)) and is_senders_own(
                    draft, hit, negatable=negatable, reportable=reportable
                ):
                    found.append(hit)
                    taken.update(range(hit.first, hit.stop))
        yield from sorted(found, key=lambda hit: hit.first)


def hit_at(line: Line, start: int, end: int, number: int, *, loose: frozenset[str] = DANGLING) -> Hit:
    """Return the hit at these offsets of a line, without the marks around it and without `loose` words at its end."""
    first, stop = line.token_at(start), line.token_at(max(start, end - 1)) + 1
    prose = line.sentence.prose
    while first < stop - 1 and prose.doc[first].is_punct:
        first += 1
    while stop > first + 1 and (
        (prose.doc[stop - 1].is_punct and prose.lowers[stop - 1] != "%") or prose.lowers[stop - 1] in loose
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
