"""Wordings as patterns over the normal form of a sentence, where a plain list of phrases would be endless."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from operator import attrgetter, itemgetter
from typing import NamedTuple

from notelint import (
    Draft,
    Gate,
    Hit,
    Pattern,
    Sentence,
    analysis,
    digest_of,
    first_of,
    is_senders_own,
)
from notelint_checks.analysis.openings import Openings, Part, Tried, first_in

__all__ = [
    "DANGLING",
    "Line",
    "Wording",
    "around",
    "hit_at",
    "hits",
    "line_from",
    "line_of",
    "lines",
    "may_be_said",
    "tried",
    "wording",
]

_ADVERBS = r"(?: (?:\w+ly|just|still|so|very|also|quite|even|ever|always|already|now|then|soon|again|all)){0,2}"
_WORD = r"(?: (?![.!?;:]+(?: |$))\S+)"
_GAP = _WORD + "{0,6}?"
_REST = _WORD + "{0,40}"
_FAR = 60
_HYPHENS = frozenset({"-", "–"})
_REPEAT = Pattern(r"(\\.|\[\^?\]?(?:\\.|[^\]\\]){0,80}\]|.)([*+])(?![+])")
"""A character, a set or the end of a group, repeated without end."""
_LONGEST_WORD = 150
_MANY_WORDS = 20
_SIGNS = digest_of(f"{_ADVERBS} {_GAP} {_REST} {_LONGEST_WORD} {_MANY_WORDS}", 0)
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


class _Written(Part):
    """A part that is written as `wording` takes it, and spelled out when it is compiled: most never are."""

    @cached_property
    def pattern(self) -> str:
        """The expression that is meant."""
        spelled = self.written.replace("~", _ADVERBS).replace("_", _GAP).replace("…", _REST)
        return rf"(?<!\S)(?:{_REPEAT.sub(_bounded, spelled)})(?!\S)"

    @property
    def digest(self) -> str:
        """What it is called in the table of known gates, together with what the signs in it stand for."""
        return digest_of(f"{_SIGNS} {self.written}", self.flags)


class Wording:
    """Patterns over the text of a line, each compiled when a text first holds its words."""

    def __init__(self, alternatives: tuple[str, ...]) -> None:
        self._alternatives = alternatives

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The patterns, in the order in which they win."""
        return self.parts_of(self)

    def parts_of(self, owner: Tried, *also: Gate, after: tuple[Gate, ...] = ()) -> tuple[Part, ...]:
        """Return the patterns as parts of something else."""
        return tuple(_Written(each, owner, also=also, after=after) for each in self._alternatives)

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """Yield where the patterns stand in `text`, from `start` on: the leftmost match, of those at one place the first pattern's."""
        return first_of(self._open_in(text), text, start)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first place where a pattern stands in `text`, from `start` on."""
        return next(self.finditer(text, start), None)

    def match(self, text: str) -> re.Match[str] | None:
        """Return what the first pattern finds that matches at the beginning of `text`."""
        return next((match for part in self._open_in(text) if (match := part.match(text))), None)

    def _open_in(self, text: str) -> list[Part]:
        return [part for part in self.parts if part.may_stand_in(text)]


def wording(*alternatives: str) -> Wording:
    """Return patterns over the text of a line.

    After a word, ``~`` allows up to two adverbs, ``_`` up to six words of any kind, and ``…`` takes the rest of the clause.
    """
    return Wording(alternatives)


def _bounded(match: re.Match[str]) -> str:
    """Give a repeat an end, so that two of them in a row cannot share out a long sentence in endlessly many ways."""
    repeated, sign = match.groups()
    most = _MANY_WORDS if repeated == ")" else _LONGEST_WORD
    return f"{repeated}{{{int(sign == '+')},{most}}}"


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
    ends = accumulate(map(len, words[:-1]), initial=0)
    text = " ".join(words)
    starts = _starts(text)
    places = tuple([end + number for number, end in enumerate(ends)])
    return Line(sentence, text, places, tuple(tokens), starts, frozenset(starts))


def _starts(text: str) -> Mapping[str, Sequence[int]]:
    """Return where each piece of `text` between blanks begins."""
    found: dict[str, list[int]] = {}
    place = 0
    for word in text.split(" "):
        if word in found:
            found[word].append(place)
        else:
            found[word] = [place]
        place += len(word) + 1
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


@analysis
def _openings(draft: Draft) -> Openings:
    # What is tried on spaCy's own normal form (see `cliches`) is looked up together with the rest.
    return Openings(draft, (line.words.union(line.sentence.norms) for line in lines(draft)), kind="lines")


def tried(draft: Draft, owners: Sequence[Tried]) -> Sequence[tuple[int, int, list[Part]]]:
    """Return the number of an owner, the number of a line, and the parts of the one that may stand in the other."""
    return _openings(draft).of(owners)


def may_be_said(draft: Draft, owners: Collection[Tried]) -> bool:
    """Whether a part of one of `owners` may stand in a line; false: certainly none does."""
    return not _openings(draft).are_closed(owners)


def hits(draft: Draft, *patterns: Wording, negatable: bool = True, reportable: bool = True) -> Iterator[Hit]:
    """Yield where the sender uses a wording; the hit's ``phrase`` is the number of the pattern.

    Of overlapping hits the first pattern's counts, then the first in the text.
    """
    opened = tried(draft, patterns)
    if not opened:
        return
    everything = lines(draft)
    found: dict[int, list[Hit]] = {}
    for number, place, parts in opened:
        line, kept = everything[place], found.setdefault(place, [])
        for match in first_in(parts, line):
            hit = hit_at(line, match.start(), match.end(), number)
            if not any(hit.first < other.stop and other.first < hit.stop for other in kept) and is_senders_own(
                draft, hit, negatable=negatable, reportable=reportable
            ):
                kept.append(hit)
    for place in sorted(found):
        yield from sorted(found[place], key=attrgetter("first"))


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
