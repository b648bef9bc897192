"""Invisible characters that change what is read: words turned round, words split, words that nobody sees."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Pattern, analysis
from notelint_checks.analysis.misread import SENT

__all__ = ["Hidden", "hidden"]

_OPENERS = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
_CLOSERS = {**dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c"), **dict.fromkeys("\u2066\u2067\u2068", "\u2069")}
_TO_THE_LEFT = "\u202b\u2067"
_INVISIBLE = Pattern(
    "[\u034f\u115f\u1160\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2069\u3164\ufeff\uffa0\U000e0000-\U000e01ef]"
)
"""What each of the patterns below holds, found far sooner."""
_BIDI = Pattern("[\u202a-\u202e\u2066-\u2069\r\n\u2029]")
_LETTER = r"[A-Za-z0-9À-ɏ@]"
_SPLIT = Pattern(
    rf"(?<={_LETTER})[\u200b-\u200d\u180e\u2060-\u2064\ufeff\u034f\u115f\u1160\u3164\uffa0]{{1,200}}(?={_LETTER}|[.:/]{_LETTER})"
    rf"|(?<={_LETTER}[.:/])[\u200b-\u200d\u2060-\u2064\ufeff]{{1,200}}(?={_LETTER})"
)
"""Between Latin letters nothing invisible belongs; Persian and the scripts of India do join letters with such marks."""
_UNSEEN = Pattern("[\U000e0000-\U000e007f]{1,4000}|(?<=[ -~])[\U000e0100-\U000e01ef]{1,4000}")
_FLAG = Pattern("\U0001f3f4[\U000e0061-\U000e007a\U000e0030-\U000e0039]{2,6}\U000e007f")
"""A flag of a region, such as Scotland's, is written with these characters."""


@dataclass(frozen=True)
class Hidden:
    """Invisible characters that change what is read.

    Attributes:
        kind: ``turned``: text is shown in another order; ``split``: a word is no word for programs; ``unseen``: words that
            nobody sees.
        places: where the characters stand; the first one is reported.
    """

    kind: str
    places: tuple[tuple[int, int], ...]


@analysis
def hidden(draft: Draft) -> tuple[Hidden, ...]:
    """Return what invisible characters change in the text that is sent, in order."""
    found: list[Hidden] = []
    for start, end in _sent(draft) if _INVISIBLE.search(draft.text) else ():
        found += _turned(draft.text, start, end)
        found += [Hidden("split", (match.span(),)) for match in _SPLIT.finditer(draft.text, start, end)]
        flags = {match.start() + 1 for match in _FLAG.finditer(draft.text, start, end)}
        found += [
            Hidden("unseen", (match.span(),))
            for match in _UNSEEN.finditer(draft.text, start, end)
            if match.start() not in flags
        ]
    return tuple(sorted(found, key=lambda entry: entry.places))


def _sent(draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield the spans of what is sent, neighbors joined: a line may hold a greeting and the body."""
    span: tuple[int, int] | None = None
    for part in draft.message.parts(*SENT):
        if span and span[1] == part.start:
            span = span[0], part.end
        else:
            if span:
                yield span
            span = part.start, part.end
    if span:
        yield span


def _turned(text: str, start: int, end: int) -> Iterator[Hidden]:
    """Yield the marks of direction that change the order of what is shown; each lasts until its closing or the line's end."""
    open_marks: list[int] = []
    for match in _BIDI.finditer(text, start, end):
        mark = match.group()
        if mark in _OPENERS:
            open_marks.append(match.start())
        elif mark in "\u202c\u2069":
            if open_marks and _CLOSERS[text[open_marks[-1]]] == mark:
                opened = open_marks.pop()
                if _changes(text[opened], text[opened + 1 : match.start()], closed=True):
                    yield Hidden("turned", ((opened, opened + 1), (match.start(), match.end())))
        else:
            yield from _unclosed(text, open_marks, match.start())
            open_marks = []
    yield from _unclosed(text, open_marks, end)


def _unclosed(text: str, open_marks: list[int], stop: int) -> Iterator[Hidden]:
    for opened in open_marks[:1]:
        if _changes(text[opened], text[opened + 1 : stop], closed=False):
            yield Hidden("turned", tuple((mark, mark + 1) for mark in open_marks))


def _changes(opener: str, inside: str, *, closed: bool) -> bool:
    """Whether `inside` is shown in another order than its letters have by themselves."""
    directions = {unicodedata.bidirectional(character) for character in inside}
    left, right = "L" in directions, not directions.isdisjoint({"R", "AL"})
    if opener == "\u202e":
        return left or bool(directions & {"EN", "AN"})
    if opener == "\u202d":
        return right
    if opener in _TO_THE_LEFT:
        return (left or "EN" in directions) and not (right and closed) and len(inside.strip()) > 1
    return False
