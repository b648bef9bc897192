"""Reporters: pure functions from what came out of a run to text, one module for each format."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from notelint.reporters.outcome import Outcome

__all__ = ["EXPLAINING", "FORMATS", "MACHINE", "reporter"]

_MODULES = {
    "full": "full",
    "concise": "concise",
    "json": "json_document",
    "json-lines": "json_lines",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "checkstyle": "checkstyle",
    "rdjson": "rdjson",
    "html": "html",
}

FORMATS = tuple(_MODULES)
"""Names of the output formats."""

MACHINE = frozenset(FORMATS) - {"full", "concise", "html"}
"""Formats for programs: errors are part of the output, and nothing is colored."""

EXPLAINING = frozenset({"sarif", "html"})
"""Formats that hold the pages of the checks they name."""


def reporter(name: str) -> Callable[[Outcome], str]:
    """Return the function that renders the format `name`."""
    render: Callable[[Outcome], str] = import_module(f"notelint.reporters.{_MODULES[name]}").render
    return render
