"""What `check` writes to standard error: what is not a finding, and what has no place in the format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from notelint.cli.mending import remarks as what_was_mended
from notelint.cli.silencing import new_ignores

if TYPE_CHECKING:
    from notelint.cli.collected import Inputs
    from notelint.reporters.outcome import Linted, Outcome

__all__ = ["about_draft", "about_run"]


def about_run(given: Mapping[str, Any], inputs: Inputs | None, outcome: Outcome) -> Iterator[str]:
    """Yield errors first, then what became of files."""
    yield from (f"error: {failure}" for failure in outcome.failures)
    if inputs and not given["quiet"]:
        yield from inputs.remarks()
    if given["fix"] and not given["quiet"]:
        yield from what_was_mended(outcome)
    if given["add_ignore"]:
        yield from new_ignores(outcome)


def about_draft(given: Mapping[str, Any], entry: Linted, outcome: Outcome) -> Iterator[str]:
    """Yield what a format without scores and details leaves out about a draft."""
    from notelint.reporters.details import details
    from notelint.reporters.outcome import points

    if not given["quiet"] and given["output_format"] != "concise":
        return
    if entry.too_low is not None:
        yield f"{entry.report.source.name}: the score is below the minimum of {points(entry.too_low)}"
    if given["verbose"]:
        yield from details(entry, outcome.positions(entry.report))
