"""How many of our messages hold a word that is no fact of theirs: what they share tells nothing of one talk."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

__all__ = ["share"]


def share(word: str) -> float:
    """Return the share (0 to 1) of the corpus's texts that hold a form of `word`, a root; 0 below one in a hundred.

    The table is generated from ``corpora/`` by ``python tests/measure.py --write``.
    """
    return _table().get(word, 0.0)


@cache
def _table() -> dict[str, float]:
    lines = files(__package__).joinpath("word_data", "document_frequency.txt").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {word: float(percent) / 100 for word, percent in rows}
