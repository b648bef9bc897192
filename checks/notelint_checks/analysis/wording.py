"""Wordings as patterns over the normal form of a sentence, where a plain list of phrases would be endless."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from operator import attrgetter

from notelint import (
    Draft,
    Gate,
    Hit,
    Pattern,
    analysis,
    digest_of,
    first_of,
    is_senders_own,
)
from notelint_checks.analysis.lines import hit_at, lines
from notelint_checks.analysis.openings import Openings, Part, Tried, first_in

__all__ = ["Wording", "hits", "may_be_said", "tried", "wording"]

_ADVERBS = r"(?: (?:\w+ly|just|still|so|very|also|quite|even|ever|always|already|now|then|soon|again|all)){0,2}"
_WORD = r"(?: (?![.!?;:]+(?: |$))\S+)"
_GAP = _WORD + "{0,6}?"
_REST = _WORD + "{0,40}"
_REPEAT = Pattern(r"(\\.|\[\^?\]?(?:\\.|[^\]\\]){0,80}\]|.)([*+])(?![+])")
"""A character, a set or the end of a group, repeated without end."""
_LONGEST_WORD = 150
_MANY_WORDS = 20
_SIGNS = digest_of(f"{_ADVERBS} {_GAP} {_REST} {_LONGEST_WORD} {_MANY_WORDS}", 0)


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
def _openings(draft: Draft) -> Openings:
    # What is tried on spaCy's own normal form (see `cliches`) is looked up together with the rest.
    return Openings(draft, (line.words.union(line.sentence.norms) for line in lines(draft)))


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
