"""One word of a name against another: a slip of the pen, a short or familiar form."""

from __future__ import annotations

from notelint_checks.analysis.nicknames import GIVEN_NAMES, are_full_names, are_nicknames

__all__ = ["is_familiar", "is_misspelling"]


def is_misspelling(word: str, right: str) -> bool:
    """Whether `word` is one or two slips away from `right` (both folded), and long enough for that to mean something."""
    shortest, longest = sorted((len(word), len(right)))
    if word == right or shortest < 3 or longest < 4 or longest - shortest > 2:
        return False
    from rapidfuzz.distance import DamerauLevenshtein

    distance = DamerauLevenshtein.distance(word, right, score_cutoff=2)
    return distance == 1 or (distance == 2 and longest >= 6 and (word[0] == right[0] or longest >= 8))


def is_familiar(word: str, other: str, *, last: bool) -> bool:
    """Whether one word stands for the other: an initial, a nickname, a short form unless it is the last name
    (its beginning, or its end: Ming for Xiaoming)."""
    short, long = sorted((word, other), key=len)
    if len(short) == 1:
        return long.startswith(short)
    if are_nicknames(word, other):
        return True
    if are_full_names(word, other):
        return False
    if not last and len(short) >= 4 and len(long) >= len(short) + 3 and long.endswith(short):
        return True
    long_enough = len(short) >= 3 and len(long) >= len(short) + 2
    return (not last or short in GIVEN_NAMES) and long_enough and long.startswith(short)
