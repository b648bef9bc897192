"""Edits as a restless writer would make them, from a seed: characters, words and lines that are hard on positions."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

__all__ = ["edits"]

PIECES = (
    *"abcdefgh ,.!?'\n",
    "é",
    "é́",
    "😀",
    "👩🏽‍💻",
    "\r\n",
    "\r",
    "\x0c",
    "\u2028",
    "\x85",
    "\t",
    " [Name]",
    "!!!",
    " would of ",
    " I am a perfectionist.",
    "\n\nHi Dena,\n\n",
    "\n> quoted\n",
    "\n---\n",
    " sensors ",
    " ASAP ",
)
LONGEST = 3000
"""Characters beyond which a text only shrinks, so that it stays as long as a message is."""


def edits(text: str, count: int, *, seed: int) -> Iterator[str]:
    """Yield `count` versions of `text`, each one edit after the one before."""
    random = Random(seed)
    for _ in range(count):
        start = random.randrange(len(text) + 1)
        end = min(len(text), start + random.choice((0, 0, 0, 1, 1, 3, 12)))
        new = "" if len(text) > LONGEST else random.choice(PIECES)
        if len(text) > LONGEST:
            end = min(len(text), start + 40)
        text = text[:start] + new + text[end:]
        yield text
