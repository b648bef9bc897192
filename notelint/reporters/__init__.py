"""Reporters: pure functions from what came out of a run to text, one module for each format."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from notelint.reporters.outcome import Outcome

__all__ = ["FORMATS", "MACHINE", "reporter"]

FORMATS = ("full", "concise", "json", "json-lines")
"""Names of the output formats."""

MACHINE = frozenset({"json", "json-lines"})
"""Formats for programs: errors are part of the output, and nothing is colored."""

_MODULES = {"full": "full", "concise": "concise", "json": "json_document", "json-lines": "json_lines"}


def reporter(name: str) -> Callable[[Outcome], str]:
    """Return the function that renders the format `name`."""
    render: Callable[[Outcome], str] = import_module(f"notelint.reporters.{_MODULES[name]}").render
    return render
