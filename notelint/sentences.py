"""Where sentences begin."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["CLOSERS", "ENDS", "LONGEST_SENTENCE", "sentence_starts"]

ENDS = frozenset({".", "!", "?", "…", "...", "....", "!!", "!!!", "??", "?!", "!?"})
"""Tokens with which a sentence ends."""
CLOSERS = frozenset({'"', "”", "’", "'", ")", "]", "»"})
"""Tokens that may stand between such a mark and the next sentence."""
_TITLES = frozenset("mr. mrs. ms. mx. dr. prof. st. rev. sgt. capt. gen. e.g. i.e. vs. no. approx.".split())
_SHORTENED = frozenset(
    "no nos approx ca dept tel ext est min max vol fig pp incl excl resp esp inc ltd corp co jr sr".split()
)
"""Words that spaCy parts from the full stop which shortens them, where no sentence ends before a figure or a small letter."""
_STRAIGHT = frozenset({'"', "'"})
"""Quotation marks that open too, after a blank."""
_BULLETS = frozenset({"-", "*", "•", "–", "·", "‣"})

LONGEST_SENTENCE = 250
"""Tokens after which a sentence is cut, so that what looks at one sentence stays linear on hostile text."""


def sentence_starts(
    text: str, texts: Sequence[str], starts: Sequence[int], ends: Sequence[int], suspects: Sequence[int]
) -> list[int]:
    """Return the tokens with which sentences begin: after an end mark, a blank line, or a line that stands alone.

    Only at `suspects` may one begin: after a mark and after a line break.
    """
    found = [0]
    ended = False
    line_start = starts[0]
    previous = 0
    for number in suspects:
        gap = text[ends[number - 1] : starts[number]]
        last, this = texts[number - 1], texts[number]
        breaks = gap.count("\n") or gap.count("\r")
        ended = last in ENDS or (ended and previous == number - 1 and last in CLOSERS)
        previous = number
        if breaks > 1:
            begins = True
        elif breaks:
            begins = (
                ended or this in _BULLETS or last == ":" or _stands_alone(text[line_start : ends[number - 1]], this)
            )
        elif ended:
            begins = (
                this not in ENDS
                and (this not in CLOSERS or (this in _STRAIGHT and gap != ""))
                and not (last in CLOSERS and this.islower())
                and not (last == "!" and this.islower() and number > 1 and texts[number - 2].istitle())
                and not (
                    last == "."
                    and (this.islower() or this[0].isdigit())
                    and number > 1
                    and texts[number - 2].lower() in _SHORTENED
                )
            )
        else:
            begins = (
                last.endswith(".")
                and len(last) > 2
                and last.lower() not in _TITLES
                and gap != ""
                and this[:1].isupper()
                and not last[:-1].isupper()
            )
        if breaks:
            line_start = starts[number]
        if begins:
            found.append(number)
            ended = False
    if len(texts) <= LONGEST_SENTENCE:
        return found
    stops = [*found[1:], len(texts)]
    return [cut for first, stop in zip(found, stops, strict=True) for cut in range(first, stop, LONGEST_SENTENCE)]


def _stands_alone(line: str, following: str) -> bool:
    """Whether a short line without an end mark is an item of a list or a heading, not a wrapped sentence."""
    return (
        len(line) < 45
        and not line.endswith((",", ";", "-", "–"))
        and (following[:1].isupper() or following[:1].isdigit())
        and following != "I"
    )
