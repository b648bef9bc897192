"""What no fix may change: quoted words, facts, code, and names other than the one that is reported as wrong."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from notelint.draft import Draft, analysis
from notelint.findings import Dimension, Edit, Finding, Fix
from notelint.message.model import Kind

__all__ = ["permitted"]

_FOREIGN = (Kind.METADATA, Kind.QUOTE, Kind.CODE)
"""Segments that are not the sender's words: facts, what somebody else wrote, and what is meant to the letter."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""What a name of the facts could smuggle into a draft."""


def permitted(fix: Fix, finding: Finding, *, dimension: Dimension, draft: Draft) -> bool:
    """Whether `fix` leaves alone what no fix may change, and writes nothing but text.

    Args:
        fix: one of the fixes of `finding`.
        finding: what a check of `dimension` found. Only a check of personalization finds names, and its fix may change
            the very span that it reports, no other name.
        draft: the draft.
    """
    named = dimension is Dimension.PERSONALIZATION
    return not any(
        _CONTROL.search(edit.text)
        or _touches(edit, _foreign(draft))
        or _touches(edit, draft.quotations)
        or (
            not (named and (edit.start, edit.end) == (finding.start, finding.end)) and _touches(edit, draft.known_spans)
        )
        for edit in fix.edits
    )


@analysis
def _foreign(draft: Draft) -> tuple[tuple[int, int], ...]:
    return tuple((part.start, part.end) for part in draft.message.parts(*_FOREIGN))


def _touches(edit: Edit, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether an edit changes something in one of `spans`, which are sorted; text put in at an end of one does not."""
    number = bisect_left(spans, edit.end, key=itemgetter(0)) - 1
    return number >= 0 and spans[number][1] > edit.start
