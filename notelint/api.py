"""Drafts linted in one call, without a `Linter` to be kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from notelint.config import Config
from notelint.engine import Linter
from notelint.report import Report
from notelint.situation.layers import flags_layer
from notelint.source import Source

__all__ = ["lint", "lint_many"]


def lint(text: str | Source, *, situation: Mapping[str, Any] | None = None, config: Config | None = None) -> Report:
    """Lint one draft.

    Args:
        text: the draft as the sender sees it, or a `Source`.
        situation: facts in the shape of ``interview.toml``, such as ``{"channel": "email", "company": "Orbit Foods"}``.
        config: a `Config`; by default all checks with their own severities.

    Raises:
        NotelintError: the draft, the facts or the configuration cannot be used.
    """
    return next(iter(lint_many([text], situation=situation, config=config)))


def lint_many(
    texts: Iterable[str | Source], *, situation: Mapping[str, Any] | None = None, config: Config | None = None
) -> list[Report]:
    """Lint several drafts of one situation; spaCy is loaded once. Arguments and errors are those of `lint`."""
    linter = Linter(config)
    flags = [flags_layer(situation)] if situation else []
    sources = [
        text if isinstance(text, Source) else Source(f"<text {number}>", text)
        for number, text in enumerate(texts, start=1)
    ]
    reports = (linter.lint(source, flags=flags) for source in sources)
    return [replace(report, errors=(*linter.registry.problems, *report.errors)) for report in reports]
