"""Whether words are the name of a company with a slip in it."""

from __future__ import annotations

import re
from functools import lru_cache

from notelint_checks.analysis.names import fold

__all__ = ["plain_name", "resembles", "slips_in"]


def resembles(words: str, name: str) -> bool:
    """Whether `words` is `name` with one or two slips: every word equal or close, none of them another known word."""
    mine, theirs = [plain_name(word) for word in words.split()], [plain_name(word) for word in name.split()]
    if len(mine) != len(theirs) or mine == theirs:
        return False
    if sum(map(len, theirs)) < 5:
        return False
    total = 0
    for word, right in zip(mine, theirs, strict=True):
        slips = slips_in(word, right)
        if slips is None:
            return False
        total += slips
    plural = len(theirs) == 1 and (mine[0] == theirs[0] + "s" or mine[0] + "s" == theirs[0])
    return 0 < total <= 2 and not plural


def slips_in(word: str, right: str) -> int | None:
    """Return how many slips a plain word of a name is away from the `right` one; None: too many for its length."""
    most = 2 if len(right) >= 7 else 1 if len(right) >= 4 else 0
    if abs(len(word) - len(right)) > most:
        return None
    from rapidfuzz.distance import DamerauLevenshtein

    slips = DamerauLevenshtein.distance(word, right, score_cutoff=most)
    return slips if slips <= most else None


@lru_cache(maxsize=4096)
def plain_name(text: str) -> str:
    """Return `text` folded, without blanks and marks."""
    return re.sub(r"[\W_]", "", fold(text))
