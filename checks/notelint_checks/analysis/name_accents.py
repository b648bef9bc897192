"""Accents of a name: one that is missing is no mistake, another one than the name has is."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import zip_longest

__all__ = ["has_other_accents", "is_accented_otherwise"]

_STROKES = str.maketrans({"ø": "o\u0338", "ł": "l\u0338", "đ": "d\u0335"})
_SAME = str.maketrans({"\u0326": "\u0327", "\u030c": "\u0306"})
"""Marks that fonts and keyboards take for each other: comma and cedilla below, caron and breve."""


@lru_cache(maxsize=4096)
def has_other_accents(written: str, right: str) -> bool:
    """Whether the words have the same letters, and on one of them different accents: Äsa for Åsa, Zoé for Zoë, but not Asa or Zoe."""
    if written.isascii() or right.isascii():
        return False
    pairs = list(zip_longest(_letters(written), _letters(right)))
    if any(one is None or other is None or one[0] != other[0] for one, other in pairs):
        return False
    return any(not (one[1] <= other[1] or other[1] <= one[1]) for one, other in pairs)


def is_accented_otherwise(written: str, name: str) -> bool:
    """Whether a word of the `written` name is one of `name` with other accents."""
    words = [word.casefold().strip(".,") for word in re.split(r"[\s-]+", name)]
    return not (written.isascii() or name.isascii()) and any(
        has_other_accents(word, right)
        for word in (part.casefold().strip(".,") for part in re.split(r"[\s-]+", written))
        for right in words
        if word not in words
    )


def _letters(word: str) -> list[tuple[str, frozenset[str]]]:
    """Return each letter with the marks on it."""
    letters: list[tuple[str, frozenset[str]]] = []
    for mark in unicodedata.normalize("NFKD", word.casefold()).translate(_STROKES).translate(_SAME):
        if unicodedata.combining(mark) and letters:
            base, marks = letters[-1]
            letters[-1] = base, marks | {mark}
        else:
            letters.append((mark, frozenset()))
    return letters
