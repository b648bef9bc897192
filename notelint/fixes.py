"""Which fixes can be applied together, and the text that they make."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from notelint.diagnostics import Diagnostic
from notelint.errors import InputError
from notelint.findings import Edit, Fix
from notelint.source import Source

__all__ = ["Applied", "applies", "chosen", "edited", "written"]


_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Applied:
    """A fix that is applied, and the diagnostic that it mends."""

    diagnostic: Diagnostic
    fix: Fix

    @property
    def code(self) -> str:
        return self.diagnostic.code


def chosen(
    diagnostics: Iterable[Diagnostic], source: Source, *, unsafe: bool = False, without: Collection[str] = ()
) -> tuple[Applied, ...]:
    """Return the fixes that can be applied together, sorted by place.

    Of each diagnostic it is the first fix that is safe enough, changes something, and can be written in the encoding of
    the draft. Of fixes that overlap or touch the same place the one with the smaller code wins, then the earlier one.

    Args:
        diagnostics: the diagnostics of one report.
        source: the draft that they are about.
        unsafe: whether fixes count that may change what is said.
        without: codes to leave out.
    """
    taken = _Taken()
    picked = []
    for diagnostic in sorted(diagnostics, key=lambda entry: (entry.code, entry.start, entry.end)):
        fix = next((fix for fix in diagnostic.fixes if applies(fix, source, unsafe=unsafe)), None)
        if fix and diagnostic.code not in without and taken.take(fix.edits):
            picked.append(Applied(diagnostic, fix))
    return tuple(sorted(picked, key=lambda entry: min(edit.start for edit in entry.fix.edits)))


def edited(source: Source, edits: Iterable[Edit]) -> str:
    """Return the text of `source` with `edits` applied, which do not overlap; their lines end as its own do."""
    pieces, done = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        pieces += [source.text[done : edit.start], written(edit, source)]
        done = edit.end
    return "".join((*pieces, source.text[done:]))


def applies(fix: Fix, source: Source, *, unsafe: bool) -> bool:
    """Whether a fix is safe enough, changes something, and can be written in the encoding of the draft."""
    if not fix.edits or (fix.safety != "safe" and not unsafe):
        return False
    try:
        source.encode("".join(edit.text for edit in fix.edits))
    except InputError:
        return False
    return any(source.text[edit.start : edit.end] != written(edit, source) for edit in fix.edits)


def written(edit: Edit, source: Source) -> str:
    """Return the text of `edit` with the line endings of the draft."""
    return _LINE_END.sub(source.line_ending, edit.text)


class _Taken:
    """Spans that fixes have claimed, sorted."""

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []

    def take(self, edits: Sequence[Edit]) -> bool:
        """Claim the spans of all `edits`, or of none if one of them is taken."""
        claimed: list[tuple[int, int]] = []
        for edit in edits:
            span = edit.start, edit.end
            place = bisect_left(self._spans, span)
            if any(_collide(span, other) for other in self._spans[max(0, place - 1) : place + 1]):
                for other in claimed:
                    self._spans.remove(other)
                return False
            self._spans.insert(place, span)
            claimed.append(span)
        return True


def _collide(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans overlap, or one is empty and touches the other."""
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1]
    return one[0] < other[1] and other[0] < one[1]
