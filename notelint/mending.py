"""A draft mended until nothing is left to mend, and never made worse."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from notelint.errors import NotelintError
from notelint.findings import Severity
from notelint.fixes import Applied, chosen, edited
from notelint.report import Report
from notelint.source import MAX_BYTES, Source

__all__ = ["Mended", "mend"]

ROUNDS = 10
"""How often a draft is linted again before its fixes count as ones that never come to rest."""


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
