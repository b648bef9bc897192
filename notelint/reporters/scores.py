"""The scores of one draft in words: every dimension, what was earned, what was capped and by which finding."""

from __future__ import annotations

from collections.abc import Iterator

from notelint.diagnostics import CAP_DIMENSION, CAP_OVERALL
from notelint.findings import Dimension, Severity
from notelint.printable import printable
from notelint.report import Report
from notelint.reporters.outcome import Linted, plural, points
from notelint.reporters.paint import Paint

__all__ = ["reasons", "score_block"]

_BAR = 10


def score_block(entry: Linted, paint: Paint, *, verbosity: int = 0) -> Iterator[str]:
    """Yield the lines of the block."""
    report, scores = entry.report, entry.report.scores
    overall = "not checked" if scores.overall is None else f"{points(scores.overall)} of 100"
    said = [overall, *reasons(report, None)]
    if entry.too_low is not None:
        said.append(f"below the minimum of {points(entry.too_low)}")
    yield paint.bold(f"{printable(report.source.name)}: score {', '.join(said)}")
    for dimension, value in scores.dimensions.items():
        if value is None:
            yield f"  {dimension:<15} not checked"
        else:
            why = "; ".join(reasons(report, dimension))
            yield f"  {dimension:<15} {points(value):>5} {_bar(value)}  {why}".rstrip()
    situation = report.situation
    yield printable(
        f"  channel {situation.channel} ({situation.origins['channel']}), "
        f"stage {situation.stage} ({situation.origins['stage']}), mode {report.mode}"
    )
    if report.skipped and verbosity == 0:
        yield f"  {plural(len(report.skipped), 'check')} skipped; -v says why"


def reasons(report: Report, dimension: Dimension | None) -> Iterator[str]:
    """Say what was earned in `dimension`, or None for the overall score, and which errors cap it."""
    if dimension:
        yield from _earned(report, dimension)
    yield from _capped(report, dimension)


def _bar(value: float) -> str:
    filled = int(value * _BAR / 100)
    return f"[{'#' * filled}{'.' * (_BAR - filled)}]"


def _earned(report: Report, dimension: Dimension) -> Iterator[str]:
    steps = [step for step in report.scores.ladders if step.dimension is dimension]
    if steps:
        yield "earned " + ", ".join(f"{step.part} {points(step.earned)} of {points(step.possible)}" for step in steps)


def _capped(report: Report, dimension: Dimension | None) -> Iterator[str]:
    """Say which errors cap this dimension, or the overall score."""
    codes = {
        diagnostic.code
        for diagnostic in report.diagnostics
        if diagnostic.severity is Severity.ERROR and dimension in (None, diagnostic.dimension)
    }
    if codes and (dimension or "overall") in report.scores.caps:
        yield f"capped at {CAP_OVERALL if dimension is None else CAP_DIMENSION} by {', '.join(sorted(codes))}"
