"""One page that needs nothing else: each draft with its findings in the text, what worked, and how its scores came about.

No script, nothing from outside, and every word of a draft escaped by the template engine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from notelint.check import Check
from notelint.diagnostics import Diagnostic
from notelint.findings import Dimension, Severity
from notelint.positions import Positions
from notelint.printable import printable
from notelint.reference import page_dict
from notelint.reporters.details import details
from notelint.reporters.marked import Piece, pieces
from notelint.reporters.outcome import Linted, Outcome, points
from notelint.reporters.scores import reasons
from notelint.reporters.wording import fix_in_words
from notelint.version import VERSION

__all__ = ["render"]


@dataclass(frozen=True)
class _Finding:
    """A finding in words."""

    diagnostic: Diagnostic
    place: str
    message: str
    suggestions: tuple[str, ...]
    fixes: tuple[str, ...]
    cost: str
    why: str


@dataclass(frozen=True)
class _Row:
    """A dimension, or the overall score: its value in words, its width as a bar, and how it came about."""

    name: str
    value: str
    width: float
    reasons: str


@dataclass(frozen=True)
class _Draft:
    """Everything that the page says about a draft."""

    name: str
    situation: str
    counts: tuple[int, ...]
    rows: tuple[_Row, ...]
    pieces: tuple[Piece, ...]
    findings: tuple[_Finding, ...]
    details: tuple[str, ...]


def render(outcome: Outcome) -> str:
    """Return the page."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("notelint.reporters", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.jinja").render(
        version=VERSION,
        dimensions=[str(dimension) for dimension in Dimension],
        severities=[str(severity) for severity in Severity],
        drafts=[_draft(entry, outcome) for entry in outcome.linted],
        failures=[printable(str(failure)) for failure in outcome.failures],
    )


def _draft(entry: Linted, outcome: Outcome) -> _Draft:
    report, positions = entry.report, outcome.positions(entry.report)
    situation = report.situation
    return _Draft(
        name=printable(report.source.name),
        situation=printable(
            f"channel {situation.channel} ({situation.origins['channel']}), "
            f"stage {situation.stage} ({situation.origins['stage']}), mode {report.mode}"
        ),
        counts=tuple(report.count(severity) for severity in Severity),
        rows=tuple(_rows(entry)),
        pieces=tuple(pieces(report)),
        findings=tuple(_finding(diagnostic, entry, positions, outcome.checks) for diagnostic in report.diagnostics),
        details=tuple(line.strip() for line in list(details(entry, positions))[1:]),
    )


def _rows(entry: Linted) -> Iterator[_Row]:
    """Yield the overall score, then the dimensions."""
    scores = entry.report.scores
    for dimension, value in ((None, scores.overall), *scores.dimensions.items()):
        said = list(reasons(entry.report, dimension))
        if dimension is None and entry.too_low is not None:
            said.append(f"below the minimum of {points(entry.too_low)}")
        shown = "not checked" if value is None else points(value)
        yield _Row(str(dimension or "overall"), shown, value or 0, "; ".join(said))


def _finding(
    diagnostic: Diagnostic, entry: Linted, positions: Positions, checks: Mapping[str, type[Check]]
) -> _Finding:
    line, column = positions.position(diagnostic.start)
    capped = f", and caps {' and '.join(diagnostic.caps)}" if diagnostic.caps else ""
    check = checks.get(diagnostic.code)
    page: dict[str, Any] = page_dict(check) if check else {}
    return _Finding(
        diagnostic=diagnostic,
        place=f"{line}:{column}",
        message=printable(diagnostic.message),
        suggestions=tuple(map(printable, diagnostic.suggestions)),
        fixes=tuple(fix_in_words(fix, entry.report) for fix in diagnostic.fixes),
        cost=f"{points(diagnostic.cost)} points of the overall score{capped}",
        why=page.get("why", ""),
    )
