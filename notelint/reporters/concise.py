"""One line for each finding, as compilers print them: for editors, terminals and grep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from notelint.reporters.full import headline, summary
from notelint.reporters.outcome import Linted, Outcome
from notelint.reporters.paint import Paint

__all__ = ["document", "piece", "render"]


def render(outcome: Outcome) -> str:
    """Return a line for each finding, and a summary unless only findings are wanted."""
    return "".join(document((piece(entry, outcome) for entry in outcome.linted), outcome))


def piece(entry: Linted, outcome: Outcome) -> str:
    """Return the lines of one draft."""
    paint, positions = Paint(outcome.color), outcome.positions(entry.report)
    return "".join(f"{headline(diagnostic, positions, paint)}\n" for diagnostic in entry.report.diagnostics)


def document(pieces: Iterable[str], outcome: Outcome) -> Iterator[str]:
    """Yield the output, made of the lines of each draft; `outcome` may be filled while they are told."""
    yield from pieces
    yield from (f"{line}\n" for line in (summary(outcome) if outcome.verbosity >= 0 else ()))
