"""Classes of words and short phrases, looked up word by word: long lists cost nothing and read as lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from notelint import cost_of

__all__ = ["WordClass"]

_GAP = 3
"""Words that a "*" stands for at most."""


class WordClass:
    """Phrases separated by commas; `a|b` is either word, `shout+` all its forms, `*` up to three words."""

    def __init__(self, *lists: str) -> None:
        self._lists = lists

    def __or__(self, other: WordClass) -> WordClass:
        """Return the class of the phrases of both."""
        return WordClass(*self._lists, *other._lists)

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[frozenset[str] | None, ...]]]:
        found: dict[str, list[tuple[frozenset[str] | None, ...]]] = {}
        for entry in ",".join(self._lists).split(","):
            words = [None if word == "*" else _forms(word) for word in entry.split()]
            if words and words[0]:
                for first in words[0]:
                    found.setdefault(first, []).append(tuple(words[1:]))
        return found

    @cached_property
    def _by_rarest(self) -> dict[str, list[list[frozenset[str]]]]:
        """The words of each phrase, by those of its rarest place."""
        found: dict[str, list[list[frozenset[str]]]] = {}
        for entry in ",".join(self._lists).split(","):
            words = sorted((_forms(word) for word in entry.split() if word != "*"), key=cost_of)
            for word in words[0] if words else ():
                found.setdefault(word, []).append(words[1:])
        return found

    @cached_property
    def _rarest(self) -> frozenset[str]:
        return frozenset(self._by_rarest)

    def may_stand_in(self, words: frozenset[str]) -> bool:
        """Whether `words` hold all that some phrase is made of."""
        for word in self._rarest & words:
            if any(not any(map(words.isdisjoint, others)) for others in self._by_rarest[word]):
                return True
        return False

    def stands_in(self, words: Sequence[str]) -> bool:
        """Whether one of the phrases stands in `words`."""
        return next(self.spans(words), None) is not None

    def end(self, words: Sequence[str], place: int) -> int:
        """Return where the longest phrase that begins at `place` ends, or 0."""
        rests = self._by_first.get(words[place])
        if not rests:
            return 0
        second = words[place + 1] if place + 1 < len(words) else ""
        likely = [rest for rest in rests if not rest or rest[0] is None or second in rest[0]]
        return max([_end(words, place + 1, rest) for rest in likely], default=0)

    def spans(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Yield the first word and the end of every phrase in `words`."""
        if self._by_first.keys().isdisjoint(words):
            return
        for place, word in enumerate(words):
            if word in self._by_first and (stop := self.end(words, place)):
                yield place, stop


def _end(words: Sequence[str], place: int, rest: tuple[frozenset[str] | None, ...]) -> int:
    for number, each in enumerate(rest):
        if each is None:
            wanted = rest[number + 1] or frozenset()
            place = next((at for at in range(place, min(place + _GAP + 1, len(words))) if words[at] in wanted), -1)
            if place < 0:
                return 0
        elif place < len(words) and words[place] in each:
            place += 1
        else:
            return 0
    return place


def _forms(word: str) -> frozenset[str]:
    """Return the words that a word of an entry stands for."""
    forms: set[str] = set()
    for each in word.split("|"):
        verb = each.removesuffix("+")
        forms.add(verb)
        if verb != each:
            forms |= _inflected(verb)
    return frozenset(forms)


def _inflected(verb: str) -> set[str]:
    if verb.endswith("e"):
        return {verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    return {verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s"), verb + "ed", verb + "ing"}
