"""Reporters: pure functions from what came out of a run to text, one module for each format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from notelint.reporters.outcome import Linted, Outcome

__all__ = ["EXPLAINING", "FORMATS", "MACHINE", "STREAMED", "reporter", "streamed"]

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


STREAMED = frozenset({"full", "concise", "json", "json-lines"})
"""Formats that are made draft by draft: each has, besides ``render``, a ``piece`` for a draft and the ``document`` of them."""


def streamed(name: str) -> tuple[Callable[[Linted, Outcome], str], Callable[[Iterable[str], Outcome], Iterator[str]]]:
    """Return the functions ``piece`` and ``document`` of a format that is made draft by draft."""
    module = import_module(f"notelint.reporters.{_MODULES[name]}")
    return module.piece, module.document


def reporter(name: str) -> Callable[[Outcome], str]:
    """Return the function that renders the format `name`."""
    render: Callable[[Outcome], str] = import_module(f"notelint.reporters.{_MODULES[name]}").render
    return render
