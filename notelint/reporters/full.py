"""The format for people: each finding with its line and a way out, then the scores, then a summary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from notelint.diagnostics import Diagnostic
from notelint.findings import Severity
from notelint.positions import Positions
from notelint.printable import printable
from notelint.report import Report
from notelint.reporters.details import details
from notelint.reporters.excerpt import excerpt
from notelint.reporters.outcome import Linted, Outcome, plural, points
from notelint.reporters.paint import Paint
from notelint.reporters.scores import score_block
from notelint.reporters.wording import fix_in_words

__all__ = ["document", "headline", "piece", "render", "summary"]

_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "remark"}


def render(outcome: Outcome) -> str:
    """Return the whole output, or an empty string when there is nothing to say."""
    return "".join(document((piece(entry, outcome) for entry in outcome.linted), outcome))


def piece(entry: Linted, outcome: Outcome) -> str:
    """Return what is said about one draft."""
    return "\n\n".join(_blocks(entry, outcome, Paint(outcome.color)))


def document(pieces: Iterable[str], outcome: Outcome) -> Iterator[str]:
    """Yield the output, made of what is said about each draft; `outcome` may be filled while that is told."""
    begun = False
    for text in filter(None, pieces):
        yield f"\n\n{text}" if begun else text
        begun = True
    for text in summary(outcome) if outcome.verbosity >= 0 else ():
        yield f"\n\n{text}" if begun else text
        begun = True
    yield "\n" if begun else ""


def headline(diagnostic: Diagnostic, positions: Positions, paint: Paint) -> str:
    """Return ``path:line:col: severity: CODE message [name]``."""
    line, column = positions.position(diagnostic.start)
    return (
        f"{paint.bold(printable(positions.source.name))}:{line}:{column}: "
        f"{paint.graded(f'{diagnostic.severity}:', diagnostic.severity)} {diagnostic.code} "
        f"{printable(diagnostic.message)} {paint.faint(f'[{diagnostic.name}]')}"
    )


def summary(outcome: Outcome) -> Iterator[str]:
    """Yield the last line, unless no draft was linted."""
    total = outcome.total
    drafts = plural(total.drafts, "draft")
    found = ", ".join(plural(count, _NOUNS[severity]) for severity, count in total.counts.items() if count)
    if found:
        yield f"Found {found} in {drafts}."
    elif total.drafts and outcome.failures:
        yield f"Found nothing in {drafts}, but not everything could be checked."
    elif low := total.too_low:
        yield f"Found nothing in {drafts}, but {plural(low, 'score')} {'is' if low == 1 else 'are'} too low."
    elif total.drafts:
        yield f"All clear: {drafts}."


def _blocks(entry: Linted, outcome: Outcome, paint: Paint) -> Iterator[str]:
    report, verbosity, positions = entry.report, outcome.verbosity, outcome.positions(entry.report)
    for diagnostic in report.diagnostics:
        yield "\n".join(_finding(diagnostic, report, positions, verbosity, paint))
    if verbosity >= 0:
        yield "\n".join(score_block(entry, paint, verbosity=verbosity))
    if verbosity > 0:
        yield "\n".join(details(entry, positions))


def _finding(
    diagnostic: Diagnostic, report: Report, positions: Positions, verbosity: int, paint: Paint
) -> Iterator[str]:
    yield headline(diagnostic, positions, paint)
    number, line, carets = excerpt(report.source, diagnostic.start, diagnostic.end)
    gutter, blank = f"{number:>5} |", f"{'':>5} |"
    yield f"{paint.faint(gutter)} {line}".rstrip()
    yield f"{paint.faint(blank)} {paint.graded(carets, diagnostic.severity)}"
    for suggestion in diagnostic.suggestions:
        yield f"  help: {printable(suggestion)}"
    for fix in diagnostic.fixes:
        yield f"  help: {fix_in_words(fix, report)}"
    if verbosity > 0:
        capped = f", and caps {' and '.join(diagnostic.caps)}" if diagnostic.caps else ""
        yield f"  cost: {points(diagnostic.cost)} points of the overall score{capped}"
