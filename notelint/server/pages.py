"""Pages for the reader: the page of a check, a finding with its ways out, and the score card of a draft."""

from __future__ import annotations

from collections.abc import Iterable

from notelint.diagnostics import Diagnostic
from notelint.printable import printable
from notelint.reference import page_markdown
from notelint.registry import Registry
from notelint.report import Report
from notelint.reporters.outcome import Linted, points
from notelint.reporters.paint import Paint
from notelint.reporters.scores import score_block

__all__ = ["escaped", "finding_page", "headline", "rule_page", "score_card"]


def rule_page(registry: Registry, code: str) -> str:
    """Return the page of a check as Markdown.

    Raises:
        ConfigError: there is no such check.
    """
    return page_markdown(registry.find(code))


def finding_page(diagnostics: Iterable[Diagnostic], registry: Registry) -> str:
    """Return what was found at one place, each finding with its ways out and, below all of them, its check's page."""
    found = list(diagnostics)
    told = [
        "\n".join([f"**{escaped(entry.message)}**", "", *(f"* {escaped(way)}" for way in entry.suggestions)])
        for entry in found
    ]
    pages = [rule_page(registry, code) for code in dict.fromkeys(entry.code for entry in found)]
    return "\n\n---\n\n".join([*told, *pages])


def headline(report: Report) -> str:
    """Return the scores in one line: ``72/100 · tone 90 · topics 55``."""
    scores = report.scores
    overall = "not scored" if scores.overall is None else f"{points(scores.overall)}/100"
    parts = [f"{dimension} {points(value)}" for dimension, value in scores.dimensions.items() if value is not None]
    return " · ".join([overall, *parts])


def score_card(report: Report) -> str:
    """Return the scores as Markdown, with everything that they rest on; findings are named, and no word of them is quoted."""
    costs = sorted((entry for entry in report.diagnostics if entry.cost), key=lambda entry: (-entry.cost, entry.code))
    blocks = [
        f"# {headline(report)}",
        "\n".join(
            [
                "```text",
                *(line.strip() for line in list(score_block(Linted(report), Paint(False), verbosity=1))[1:]),
                "```",
            ]
        ),
    ]
    if costs:
        blocks.append("What costs points:")
        blocks.append("\n".join(f"* {entry.cost:.1f}: {entry.code} {entry.name}" for entry in costs))
    if report.skipped:
        blocks.append("What was not checked:")
        blocks.append("\n".join(f"* {skip.code}: {escaped(skip.reason)}" for skip in report.skipped))
    blocks += ["\n".join(f"* {escaped(notice)}" for notice in report.notices)] if report.notices else []
    return "\n\n".join(blocks) + "\n"


_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_{}[]<>#|&"})


def escaped(text: str) -> str:
    """Return `text`, which may quote a draft, so that Markdown shows it as it is."""
    return printable(text).translate(_MARKS)
