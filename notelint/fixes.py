"""Diagnostics and a text in, a mended text out: which fixes are applied, how, and until when."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from notelint.diagnostics import Diagnostic
from notelint.errors import InputError, NotelintError
from notelint.findings import Edit, Fix, Severity
from notelint.report import Report
from notelint.source import MAX_BYTES, Source

__all__ = ["Applied", "Mended", "applies", "chosen", "edited", "mend", "written"]

ROUNDS = 10
"""How often a draft is linted again before its fixes count as ones that never come to rest."""

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Applied:
    """A fix that is applied, and the diagnostic that it mends."""

    diagnostic: Diagnostic
    fix: Fix

    @property
    def code(self) -> str:
        return self.diagnostic.code


@dataclass(frozen=True)
class Mended:
    """A draft after its fixes.

    Attributes:
        before: the draft as it was.
        source: the draft with the new text.
        report: the report on it.
        applied: the fixes, round by round; their offsets are those of the text of their round.
        barred: codes whose fixes were left out, because they brought errors or would have gone on forever.
    """

    before: Source
    source: Source
    report: Report
    applied: tuple[Applied, ...] = ()
    barred: tuple[str, ...] = ()


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


def mend(source: Source, report: Report, lint: Callable[[Source], Report], *, unsafe: bool = False) -> Mended:
    """Apply fixes and lint again, until nothing is left to mend.

    A check whose fixes bring errors, leave nothing to lint or never come to rest is left out, and the draft is mended
    without it, so that mending it once more changes nothing.

    Args:
        source: the draft.
        report: the report on it.
        lint: lints the draft with a new text.
        unsafe: whether fixes count that may change what is said.
    """
    mended = Mended(source, source, report)
    for _ in range(ROUNDS):
        before = mended.source.text
        mended = _mended_without_harm(mended, lint, unsafe=unsafe)
        # What was left out for what it did to the draft as it was may be welcome in what has become of it.
        if not mended.barred or mended.source.text == before:
            break
    return mended


def _mended_without_harm(mended: Mended, lint: Callable[[Source], Report], *, unsafe: bool) -> Mended:
    """Return the draft mended as far as that makes nothing worse, with the codes of the checks that were left out."""
    barred: set[str] = set()
    while True:
        after, culprits = _settled(mended, lint, unsafe=unsafe, barred=barred)
        if not culprits:
            return replace(after, barred=tuple(sorted(barred)))
        barred |= culprits


def _settled(
    mended: Mended, lint: Callable[[Source], Report], *, unsafe: bool, barred: Collection[str]
) -> tuple[Mended, set[str]]:
    """Return the mended draft, or the codes without which it must be tried again."""
    start = len(mended.applied)
    seen = {mended.source.text: start}
    for _ in range(ROUNDS):
        picked = chosen(mended.report.diagnostics, mended.source, unsafe=unsafe, without=barred)
        if not picked:
            return mended, set()
        after = _after(mended, picked, lint)
        if after is None:
            return mended, _culprits(mended, picked, lint)
        start, mended = len(mended.applied), after
        if mended.source.text in seen:
            start = seen[mended.source.text]
            break
        seen[mended.source.text] = len(mended.applied)
    return mended, {entry.code for entry in mended.applied[start:]}


def _after(mended: Mended, picked: Sequence[Applied], lint: Callable[[Source], Report]) -> Mended | None:
    """Return the draft with these fixes; None if that makes it worse."""
    text = edited(mended.source, (edit for entry in picked for edit in entry.fix.edits))
    source = replace(mended.source, text=text)
    try:
        if len(source.encode(text)) > MAX_BYTES:
            return None
        report = lint(source)
    except NotelintError:
        return None
    if any(_grave(report)[kind] > _grave(mended.report)[kind] for kind in (0, 1)):
        return None
    return replace(mended, source=source, report=report, applied=(*mended.applied, *picked))


def _grave(report: Report) -> tuple[int, int]:
    """Count the errors of a draft and the checks that crashed on it."""
    return report.count(Severity.ERROR), len(report.errors)


def _culprits(mended: Mended, picked: Sequence[Applied], lint: Callable[[Source], Report]) -> set[str]:
    """Return the codes whose fixes alone make the draft worse; all of them if it takes several."""
    codes = {entry.code for entry in picked}
    alone = {
        code
        for code in codes
        if len(codes) > 1 and _after(mended, [entry for entry in picked if entry.code == code], lint) is None
    }
    return alone or codes


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
