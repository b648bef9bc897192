"""Where the sender was wronged at work: "I was bullied there", "treated like dirt by my boss"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from notelint_checks.analysis.blamed_people import SMALL
from notelint_checks.analysis.work_people import DONE_TO, PEOPLE, PERSONS

__all__ = ["wronged_spans"]

_AGENT = 5
"""Words after "by" that may name who did it."""
_SUFFERERS = frozenset("i we people everyone staff you".split())
_SUFFERING = frozenset("was were am are got get have had been felt just constantly always is".split())
_BETWEEN = SMALL | {"been", "got", "get"}
_THEM = frozenset("him her them everyone everybody".split())


def wronged_spans(words: Sequence[str], tied: bool) -> Iterator[tuple[int, int]]:
    """Yield "I was bullied there", "we were treated like dirt by my boss"."""
    if not tied and "by" not in words:
        return
    for first, word in enumerate(words):
        place = first + 1
        if word not in _SUFFERERS or place >= len(words) or words[place] not in _SUFFERING:
            continue
        while place < min(first + 7, len(words)):
            if stop := DONE_TO.end(words, place):
                by = _done_by_work(words, stop)
                if by or (tied and by is None):
                    yield first, stop
                break
            if words[place] not in _BETWEEN and not words[place].endswith("ly"):
                break
            place += 1


def _done_by_work(words: Sequence[str], place: int) -> bool | None:
    """Whether what ends at `place` was done by people of work; None if nobody says who did it."""
    by = next((number for number in range(place, min(place + _AGENT, len(words))) if words[number] == "by"), None)
    if by is None:
        return None
    return any(
        words[number] in _THEM or PEOPLE.end(words, number) or PERSONS.end(words, number)
        for number in range(by + 1, min(by + _AGENT, len(words)))
    )
