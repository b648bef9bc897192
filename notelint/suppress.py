"""What is found but not shown: ignores from the facts, and checks that give way to a sharper one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import attrgetter
from pathlib import PurePath
from typing import NamedTuple

from notelint.diagnostics import Diagnostic, Suppressed
from notelint.situation.facts import IgnoreEntry

__all__ = ["give_way", "ignored"]


def give_way(diagnostics: Sequence[Diagnostic]) -> tuple[list[Diagnostic], list[Suppressed]]:
    """Split off the diagnostics that another one supersedes: on an overlapping span, or anywhere if either is about the whole."""
    sharper: dict[str, list[Diagnostic]] = {}
    for diagnostic in sorted(diagnostics, key=attrgetter("start")):
        for code in diagnostic.supersedes:
            sharper.setdefault(code, []).append(diagnostic)
    rivals = {code: _Rivals.of(found) for code, found in sharper.items()}
    kept: list[Diagnostic] = []
    suppressed: list[Suppressed] = []
    for diagnostic in diagnostics:
        by = rivals[diagnostic.code].over(diagnostic) if diagnostic.code in rivals else None
        if by is None:
            kept.append(diagnostic)
        else:
            suppressed.append(Suppressed(diagnostic, by.code))
    return kept, suppressed


def _later_end(left: Diagnostic, right: Diagnostic) -> Diagnostic:
    return right if right.end > left.end else left


class _Rivals(NamedTuple):
    """The diagnostics that one code gives way to: their starts, and of those up to each the one that ends last."""

    starts: list[int]
    reaching: list[Diagnostic]
    whole: Diagnostic | None

    @classmethod
    def of(cls, found: list[Diagnostic]) -> _Rivals:
        reaching = accumulate(found, _later_end)
        whole = next((diagnostic for diagnostic in found if diagnostic.whole), None)
        return cls([diagnostic.start for diagnostic in found], list(reaching), whole)

    def over(self, diagnostic: Diagnostic) -> Diagnostic | None:
        """Return one that overlaps `diagnostic`, or any when either is about the whole message."""
        if self.whole or diagnostic.whole:
            return self.whole or self.reaching[0]
        number = bisect_right(self.starts, diagnostic.end)
        last = self.reaching[number - 1] if number else None
        return last if last and last.end >= diagnostic.start else None


def ignored(
    diagnostics: Iterable[Diagnostic], entries: Sequence[IgnoreEntry], *, draft: str
) -> tuple[list[Diagnostic], list[Suppressed], list[str]]:
    """Split off what the facts say to ignore, and name the entries that match nothing."""
    kept: list[Diagnostic] = []
    suppressed: list[Suppressed] = []
    used: set[int] = set()
    applicable = [
        (number, entry)
        for number, entry in enumerate(entries)
        if entry.draft is None or PurePath(draft).match(entry.draft)
    ]
    for diagnostic in diagnostics:
        matching = [
            (number, entry)
            for number, entry in applicable
            if entry.code.upper() == diagnostic.code or entry.code.lower() == diagnostic.name
        ]
        if matching:
            used.update(number for number, _ in matching)
            reason = next((entry.reason for _, entry in matching if entry.reason), None)
            suppressed.append(Suppressed(diagnostic, "ignore", reason))
        else:
            kept.append(diagnostic)
    unused = [
        f"ignore of {entry.code} matches nothing and can go" for number, entry in applicable if number not in used
    ]
    return kept, suppressed, unused
