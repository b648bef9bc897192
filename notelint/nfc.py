"""Text in composed form (Unicode's NFC): "e" and an accent of its own become "é", in time linear in the text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

__all__ = ["LONGEST", "composed_text", "is_composed", "pieces"]

LONGEST = 31
"""Characters that are composed together: a base and 30 marks, as in Unicode's stream-safe format (UAX 15). No script needs
more, and putting marks in order takes the square of their number."""


def is_composed(text: str) -> bool:
    """Whether `text` is in composed form already."""
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def composed_text(text: str) -> str:
    """Return `text` in composed form; a base with more than 30 marks stays as it is."""
    return text if is_composed(text) else "".join(made for _, _, made in pieces(text))


def pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the spans of what is composed by itself, a base with its marks, and what it becomes."""
    for first, stop in _spans(text):
        piece = text[first:stop]
        yield first, stop, unicodedata.normalize("NFC", piece) if stop - first <= LONGEST else piece


def _spans(text: str) -> Iterator[tuple[int, int]]:
    first = 0
    for place, character in enumerate(text):
        if place > first and (
            character < "\u0300" or _stands_alone(text[max(first, place - LONGEST) : place], character)
        ):
            yield first, place
            first = place
    if text:
        yield first, len(text)


def _stands_alone(before: str, character: str) -> bool:
    """Whether a character never joins what is written before it."""
    if unicodedata.combining(character):
        return False
    return _nfc(before + character) == _nfc(before) + _nfc(character)


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)
