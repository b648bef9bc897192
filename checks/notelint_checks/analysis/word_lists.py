"""The lists of words that are spelled rightly, loaded when a message first needs them."""

from __future__ import annotations

import gzip
from functools import cache, lru_cache
from importlib.resources import files

__all__ = ["common_words", "is_further_word", "read"]

_LETTERS = 64
"""First letters whose words are kept."""


@cache
def common_words() -> frozenset[str]:
    """Return the frequent words, in lower case."""
    return frozenset(read("common.txt.gz").split())


def is_further_word(word: str) -> bool:
    """Whether `word`, in lower case, is known though it is not frequent."""
    return word in _further_words(word[:1])


@lru_cache(maxsize=_LETTERS)
def _further_words(letter: str) -> frozenset[str]:
    """Return the other known words that begin with `letter`: a message asks for few letters."""
    words = _sorted_lines()
    start, end = words.find(f"\n{letter}"), words.rfind(f"\n{letter}")
    return frozenset(words[start + 1 : words.find("\n", end + 1)].split("\n")) if letter and start >= 0 else frozenset()


@cache
def _sorted_lines() -> str:
    """Return them with a line break before and behind each."""
    return "\n" + read("words.txt.gz")


def read(name: str) -> str:
    """Return the text of a file of ``spelling_data``."""
    data = files("notelint_checks.analysis").joinpath("spelling_data", name).read_bytes()
    return (gzip.decompress(data) if name.endswith(".gz") else data).decode()
