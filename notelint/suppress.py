"""What is found but not shown: ignores from the facts, and checks that give way to a sharper one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from notelint.report import Diagnostic, Suppressed
from notelint.situation.facts import IgnoreEntry

__all__ = ["give_way", "ignored"]


def give_way(diagnostics: Sequence[Diagnostic]) -> tuple[list[Diagnostic], list[Suppressed]]:
    """Split off the diagnostics that another one supersedes: on an overlapping span, or anywhere if either is about the whole."""
    kept: list[Diagnostic] = []
    suppressed: list[Suppressed] = []
    for diagnostic in diagnostics:
        by = next((other.code for other in diagnostics if _supersedes(other, diagnostic)), None)
        if by is None:
            kept.append(diagnostic)
        else:
            suppressed.append(Suppressed(diagnostic, by))
    return kept, suppressed


def _supersedes(sharper: Diagnostic, other: Diagnostic) -> bool:
    if other.code not in sharper.supersedes:
        return False
    overlaps = sharper.start <= other.end and other.start <= sharper.end
    return overlaps or sharper.whole or other.whole


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
        match = next(
            (
                (number, entry)
                for number, entry in applicable
                if entry.code.upper() == diagnostic.code or entry.code.lower() == diagnostic.name
            ),
            None,
        )
        if match is None:
            kept.append(diagnostic)
        else:
            used.add(match[0])
            suppressed.append(Suppressed(diagnostic, "ignore", match[1].reason))
    unused = [
        f"ignore of {entry.code} matches nothing and can go" for number, entry in applicable if number not in used
    ]
    return kept, suppressed, unused
