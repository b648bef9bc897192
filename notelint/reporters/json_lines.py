"""One JSON object for each finding and each error, on a line of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from notelint.reporters.json_document import as_json, failure_entry
from notelint.reporters.outcome import Linted, Outcome

__all__ = ["document", "piece", "render"]


def render(outcome: Outcome) -> str:
    """Return the lines; none when there is nothing to report."""
    return "".join(document((piece(entry, outcome) for entry in outcome.linted), outcome))


def piece(entry: Linted, outcome: Outcome) -> str:
    """Return the lines of one draft."""
    draft = entry.report.to_dict(position_encoding=outcome.position_encoding)
    return "".join(f"{as_json({'path': draft['path'], **diagnostic})}\n" for diagnostic in draft["diagnostics"])


def document(pieces: Iterable[str], outcome: Outcome) -> Iterator[str]:
    """Yield the output, made of the lines of each draft; `outcome` may be filled while they are told."""
    yield from pieces
    yield from (f"{as_json({'error': failure_entry(failure)})}\n" for failure in outcome.failures)
