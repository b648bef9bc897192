"""Drafts linted with the tiny plug-in, as an outcome that a reporter renders."""

from __future__ import annotations

from functools import cache

from notelint.config import Config
from notelint.engine import Linter
from notelint.reporters.outcome import Failure, Linted, Outcome
from notelint.situation.layers import flags_layer
from notelint.source import Source
from tiny_checks import TINY

MISSING = Failure("missing.txt", "not-found", "no such file")


@cache
def _linter() -> Linter:
    return Linter(Config(), TINY)


def outcome(
    *texts: str | Source, failures: tuple[Failure, ...] = (), verbosity: int = 0, color: bool = False, **facts: object
) -> Outcome:
    """Return the outcome of linting `texts`, which are called ``1.md`` and so on, as cards."""
    linter = _linter()
    flags = [flags_layer({"channel": "card", **facts})]
    sources = [
        text if isinstance(text, Source) else Source(f"{number}.md", text) for number, text in enumerate(texts, start=1)
    ]
    return Outcome(
        tuple(Linted(linter.lint(source, flags=flags)) for source in sources),
        failures,
        verbosity,
        color,
        checks=TINY.checks,
    )
