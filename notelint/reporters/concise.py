"""One line for each finding, as compilers print them: for editors, terminals and grep."""

from __future__ import annotations

from notelint.reporters.full import headline, summary
from notelint.reporters.outcome import Outcome
from notelint.reporters.paint import Paint

__all__ = ["render"]


def render(outcome: Outcome) -> str:
    """Return a line for each finding, and a summary unless only findings are wanted."""
    paint = Paint(outcome.color)
    lines = [
        headline(diagnostic, positions, paint)
        for entry in outcome.linted
        for positions in (outcome.positions(entry.report),)
        for diagnostic in entry.report.diagnostics
    ]
    if outcome.verbosity >= 0:
        lines += summary(outcome)
    return "".join(f"{line}\n" for line in lines)
