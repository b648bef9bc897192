"""Workflow commands of GitHub Actions: each finding becomes an annotation of the pull request.

The escapes are those of the runner's own toolkit: percent, CR and LF everywhere, colon and comma in properties.
"""

from __future__ import annotations

from collections.abc import Iterator

from notelint.diagnostics import Diagnostic
from notelint.findings import Severity
from notelint.positions import Positions
from notelint.printable import printable
from notelint.reporters.identity import repository_path
from notelint.reporters.outcome import Failure, Linted, Outcome, points

__all__ = ["render"]

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(outcome: Outcome) -> str:
    """Return a command for each finding, each score that is too low, and each failure; none when all is well."""
    found = (line for entry in outcome.linted for line in _commands(entry, outcome))
    failed = (_failure(failure, outcome.root) for failure in outcome.failures)
    return "".join(f"{line}\n" for line in (*found, *failed))


def _commands(entry: Linted, outcome: Outcome) -> Iterator[str]:
    positions = outcome.positions(entry.report)
    file = repository_path(entry.report.source.name, outcome.root)
    for diagnostic in entry.report.diagnostics:
        title = f"{diagnostic.code} {diagnostic.name}"
        place = _place(diagnostic, positions)
        yield _command(
            _LEVELS[diagnostic.severity],
            [diagnostic.message, *diagnostic.suggestions],
            {"file": file, **place, "title": title},
        )
    if entry.too_low is not None:
        text = f"the score is below the minimum of {points(entry.too_low)}"
        yield _command("error", [text], {"file": file, "line": 1, "title": "notelint"})


def _place(diagnostic: Diagnostic, positions: Positions) -> dict[str, int]:
    """Return lines, and columns where both ends stand on one line: elsewhere GitHub refuses them."""
    start, end = positions.position(diagnostic.start), positions.position(diagnostic.end)
    columns = {"col": start.column, "endColumn": end.column} if start.line == end.line else {}
    return {"line": start.line, "endLine": end.line, **columns}


def _failure(failure: Failure, root: str) -> str:
    file = {"file": repository_path(failure.path, root)} if failure.path else {}
    return _command("error", [failure.message], {**file, "title": f"notelint {failure.kind}"})


def _command(level: str, lines: list[str], properties: dict[str, str | int]) -> str:
    said = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{level} {said}::{'%0A'.join(map(_data, lines))}"


def _data(text: str) -> str:
    return printable(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
