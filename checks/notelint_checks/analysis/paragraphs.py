"""The paragraphs of a message."""

from __future__ import annotations

import re

from notelint import Draft, Kind, Pattern, analysis

__all__ = ["items_in", "paragraphs"]

_PARAGRAPH = Pattern(r"\S[^\r\n]*(?:(?:\r\n|\r|\n)(?![ \t]*(?:\r|\n|\Z))[^\r\n]*)*")
_ITEM = Pattern(r"^[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+\S", re.MULTILINE)


@analysis
def paragraphs(draft: Draft) -> tuple[tuple[Kind, int, int], ...]:
    """Return kind and span of each paragraph of body and postscript, in order."""
    return tuple(
        (part.kind, *draft.message.trim(*match.span()))
        for part in draft.message.parts(Kind.BODY, Kind.POSTSCRIPT)
        for match in _PARAGRAPH.finditer(draft.text, part.start, part.end)
    )


def items_in(draft: Draft, start: int, end: int) -> int:
    """Count the items of lists, each on a line of its own, in a span of the text."""
    return len(_ITEM.findall(draft.text[start:end]))
