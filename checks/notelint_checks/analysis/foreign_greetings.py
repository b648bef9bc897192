"""Greetings of other languages: "Kia ora Wiremu,", "Grüezi Frau Kunz,", and any short unknown word in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from notelint_checks.analysis.address_terms import NOT_NAMES
from notelint_checks.analysis.foreign_hellos import LISTED
from notelint_checks.analysis.names import TITLES, fold
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.opening_text import OpeningText
from notelint_checks.analysis.spelling import is_known

__all__ = ["greeting_words"]

_MOST_WORDS = 3
_LONGEST_UNKNOWN = 10
_GOES_ON = re.compile(r"[ \t]*+[,:!–—]?[ \t]*+[\r\n]\s*+(?:[a-zà-ÿ]|Thank|Many|It |I |I['’]|What|My |This |How )")


def greeting_words(opening: OpeningText, phrase: str, end: int) -> Iterator[int]:
    """Yield how many characters of `phrase`, which ends at `end`, may be a greeting before a name, the longest first.

    A greeting on the list needs only a capital after it; of words that no list has, one or two before a name count
    where they open a line of their own above the text.
    """
    found = list(re.finditer(r"\S+", phrase))
    for count in range(min(_MOST_WORDS, len(found) - 1), 0, -1):
        rest = phrase[found[count].start() :]
        first = fold(rest.split()[0])
        if first not in TITLES and (not rest[0].isupper() or first in NOT_NAMES):
            continue
        words = [fold(match.group().strip(",")) for match in found[:count]]
        if " ".join(words) in LISTED or (count < _MOST_WORDS and _is_unknown(opening, words, phrase, end)):
            yield found[count].start()


def _is_unknown(opening: OpeningText, words: list[str], phrase: str, end: int) -> bool:
    """Whether the words are none that are known, and stand like a greeting: "Hafa adai Tasi," above the text."""
    if len(words) > 1 and not phrase.split()[1][0].islower():
        return False
    known = opening.kinds.known | opening.sender
    return (
        all(
            word.isalpha()
            and len(word) <= _LONGEST_UNKNOWN
            and not any(word in names for names in (known, GIVEN_NAMES, TITLES))
            and not is_known(word)
            for word in words
        )
        and _GOES_ON.match(opening.text[end:]) is not None
    )
