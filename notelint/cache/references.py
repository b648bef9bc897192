"""Strings stored without the words of a draft: each word that stands in the texts read is a reference into them."""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["Index", "NotStorable", "Packed", "References"]

Reference = int | tuple[int, int, int]
"""The place of a word, times four, plus the way in which it is changed; or place, length and the letters that are capital,
as bits, the first letter the lowest."""

Packed = str | tuple[str | Reference, ...]
"""A string as it is stored: words of its own, and references."""

_WORD = re.compile(r"\w\w+")
_SHOWN = re.compile(r"\\u[0-9a-f]{4}|\\[a-z]|(\w\w+)")
"""A word, where it is shown; an escape before it is none of its letters."""
_WAYS: tuple[Callable[[str], str], ...] = (str, str.lower, str.upper, str.capitalize)
"""How a word may differ from the one that it is a reference to."""


class NotStorable(Exception):  # noqa: N818 - no error: the result is not kept, and linted again
    """A result that cannot be stored without text of the draft."""


class Index:
    """Where the words of a text stand; made when it is first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._exact: dict[str, int] = {}
        self._folded: dict[str, int] = {}

    def find(self, word: str) -> Reference | None:
        """Return the reference to `word`, whose case may be another; None: the text does not hold it.

        Raises:
            NotStorable: it holds the word with letters that have no such case.
        """
        if not self._exact:
            for match in _WORD.finditer(self.text):
                self._exact.setdefault(match.group(), match.start())
            self._folded = {held.casefold(): place for held, place in reversed(self._exact.items())}
        place = self._exact.get(word)
        if place is not None:
            return place * len(_WAYS)
        place = self._folded.get(word.casefold())
        if place is None:
            return None
        held = self.word_at(place)
        for way, change in enumerate(_WAYS):
            if change(held) == word:
                return place * len(_WAYS) + way
        capitals = sum(letter.isupper() << number for number, letter in enumerate(word))
        if self.capitalized(place, len(word), capitals) != word:
            raise NotStorable
        return place, len(word), capitals

    def capitalized(self, place: int, length: int, capitals: int) -> str:
        """Return a piece of the text with these letters capital and the others small."""
        piece = self.text[place : place + length]
        return "".join(
            letter.upper() if capitals >> number & 1 else letter.lower() for number, letter in enumerate(piece)
        )

    def word_at(self, place: int) -> str:
        """Return the word that begins at `place`."""
        match = _WORD.match(self.text, place)
        return match.group() if match else ""


class References:
    """Packs strings against the text of a draft and what was read beside it, and unpacks them against the same.

    Places in the second text go on after those in the first. Part of a word, cut for display, is a reference too.
    """

    def __init__(self, draft: str, beside: Index) -> None:
        self._indexes = (Index(draft), beside)
        self._offset = (len(draft) + 1) * len(_WAYS)

    def pack(self, text: str) -> Packed:
        """Return `text` with every word of two letters or more that the texts hold, in any case, as a reference.

        Raises:
            NotStorable: a word of the texts would have to be stored.
        """
        pieces: list[str | Reference] = []
        done = 0
        for match in _SHOWN.finditer(text):
            word = match.group(1)
            found = self._reference(word, cut=text.startswith("…", match.end())) if word else None
            if found is not None:
                if match.start() > done:
                    pieces.append(text[done : match.start()])
                pieces.append(found)
                done = match.end()
        return (*pieces, text[done:]) if pieces else text

    def unpack(self, packed: Packed) -> str:
        """Return what was packed."""
        if isinstance(packed, str):
            return packed
        return "".join(piece if isinstance(piece, str) else self._words(piece) for piece in packed)

    def _reference(self, word: str, *, cut: bool) -> Reference | None:
        draft, beside = self._indexes
        found = draft.find(word)
        if found is None and (elsewhere := beside.find(word)) is not None:
            if isinstance(elsewhere, int):
                return elsewhere + self._offset
            return elsewhere[0] + self._offset // len(_WAYS), *elsewhere[1:]
        if found is None and cut and (start := draft.text.find(word)) >= 0:
            return start, len(word), sum(letter.isupper() << number for number, letter in enumerate(word))
        return found

    def _words(self, reference: Reference) -> str:
        draft, beside = self._indexes
        if isinstance(reference, tuple):
            place, length, capitals = reference
            start = self._offset // len(_WAYS)
            index, place = (draft, place) if place < start else (beside, place - start)
            return index.capitalized(place, length, capitals)
        index, reference = (draft, reference) if reference < self._offset else (beside, reference - self._offset)
        place, way = divmod(reference, len(_WAYS))
        return _WAYS[way](index.word_at(place))
