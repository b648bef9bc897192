"""Every word that the facts hold, apart from what the sender wrote: none of them is a mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import is_dataclass

from notelint import Draft, analysis

__all__ = ["fact_words"]

_WORD = re.compile(r"\w+")
_OWN_TEXT = frozenset({"sent", "subject"})


@analysis
def fact_words(draft: Draft) -> frozenset[str]:
    """Return the words of all facts and notes, in lower case."""
    noted = (note.text for _, notes in draft.situation.notes.kinds() for note in notes)
    return frozenset(word.lower() for text in (*_texts(draft.situation.facts), *noted) for word in _WORD.findall(text))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for name, part in vars(value).items():
            if part and name not in _OWN_TEXT:
                yield from _texts(part)
