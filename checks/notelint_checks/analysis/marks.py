"""Runs of marks, and whether a place in the source is the sender speaking."""

from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Draft, Kind, Pattern, analysis

__all__ = ["is_spoken", "mark_runs", "speaking_regions"]

_SPEAKING = (Kind.SUBJECT, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.SIGNATURE, Kind.POSTSCRIPT)
"""Kinds in which the marks are the sender's, the name at the end included."""

_RUN = Pattern(
    r"(?:[ ]?[!?！？]){2,40}(?![=\w])|(?<=[\w)\]!?…'\"”’])(?:\.{4,40}|…[….]{1,40}|(?:\.{3} ?){2,9})|(?<=[A-Za-z]{2})\.\.(?![.\w/\\])"
    r"|(?<=[\w!?.,])~{2,9}(?!\w)|(?<=\w),,{1,9}(?=\s)"
)
_DOUBLED = Pattern(r"[!?！？.…~,] ?[!?！？.…~,]")
"""What each of `_RUN` holds, found far sooner."""
_CODE = Pattern(r"`[^`\n]{1,300}`|\bhttps?://\S+|\bwww\.\S+")
_OPERATOR = Pattern(r"\s+(?:operators?|and|or|null|in code|[a-z_]\w*\()")


@analysis
def speaking_regions(draft: Draft) -> tuple[tuple[int, int], ...]:
    """Return the spans of the sender's words, segments that touch taken together."""
    regions: list[tuple[int, int]] = []
    for segment in draft.message.parts(*_SPEAKING):
        if regions and regions[-1][1] == segment.start:
            regions[-1] = (regions[-1][0], segment.end)
        else:
            regions.append((segment.start, segment.end))
    return tuple(regions)


_TWICE = ("..", "…", "~~", ",,")


def _may_be_doubled(text: str) -> bool:
    """Whether a mark may stand twice: two counts cost less than one expression."""
    return any(map(text.__contains__, _TWICE)) or sum(map(text.count, "!?！？")) > 1


@analysis
def mark_runs(draft: Draft) -> tuple[tuple[int, int], ...]:
    """Return the spans of doubled marks in the sender's words."""
    found = []
    for match in _runs(draft) if _may_be_doubled(draft.text) else ():
        start, end = match.start(), match.end() - (match.group().endswith(" "))
        spaced = draft.text[start] == " " or start == 0 or draft.text[start - 1].isspace()
        if not (spaced and _OPERATOR.match(draft.text, end)):
            found.append((start, end))
    return tuple(found)


def _runs(draft: Draft) -> Iterator[re.Match[str]]:
    """Yield what `_RUN` finds: it begins with a mark of a pair, or with the blank before it."""
    for left, right in speaking_regions(draft):
        stop = left
        for pair in _DOUBLED.finditer(draft.text, left, right):
            for place in range(max(left, pair.start() - 1), pair.end()):
                if place >= stop and (match := _RUN.match(draft.text, place, right)):
                    stop = match.end()
                    yield match


@analysis
def _code_spans(draft: Draft) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in draft.finditer(_CODE, draft.text))


def is_spoken(draft: Draft, start: int, end: int) -> bool:
    """Whether the span is neither quoted, nor code, nor part of a name of the facts."""
    return not (
        draft.is_quoted(start, end)
        or draft.is_known(start, end)
        or any(left <= start and end <= right for left, right in _code_spans(draft))
    )
