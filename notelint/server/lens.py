"""The scores above the first line."""

from __future__ import annotations

from lsprotocol import types

from notelint.server.analysis import Analysis
from notelint.server.pages import headline

__all__ = ["SCORES", "lenses"]

SCORES = "notelint.scores"
"""The command that shows the score card of a document."""


def lenses(analysis: Analysis) -> list[types.CodeLens]:
    """Return one lens with the scores; none where nothing was linted."""
    if analysis.report is None:
        return []
    document = analysis.document
    command = types.Command(title=headline(analysis.report), command=SCORES, arguments=[document.uri])
    return [types.CodeLens(document.range(0, 0), command)]
