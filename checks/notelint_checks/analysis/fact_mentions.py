"""Facts found again in the text: a topic or background as people write it, inflected and partly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from notelint import Draft, Sentence
from notelint_checks.analysis.specificity import stem
from notelint_checks.analysis.vocabulary import CALENDAR, GENERIC, GRAMMAR

__all__ = ["Mention", "mentions"]

_WORD = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*|[^\W_]+[+#]+")
_WINDOW = 14


@dataclass(frozen=True)
class Mention:
    """Where the fact ``key`` is touched: tokens ``first`` to ``stop`` of ``sentence``."""

    sentence: Sentence
    first: int
    stop: int
    key: str


def mentions(draft: Draft, facts: Sequence[tuple[str, str]]) -> Iterator[Mention]:
    """Yield where the facts (key, text) are touched: half of their own words, close together in one sentence."""
    wanted = [(key, stems) for key, text in facts if (stems := _stems(text))]
    for sentence in draft.body if wanted else ():
        places: dict[str, list[int]] = {}
        for number in range(sentence.first, sentence.stop):
            places.setdefault(stem(sentence.prose.lowers[number]), []).append(number)
        for key, stems in wanted:
            found = sorted(number for word in stems for number in places.get(word, ())[:1])
            if len(found) * 2 >= len(stems) and found[-1] - found[0] < _WINDOW:
                yield Mention(sentence, found[0], found[-1] + 1, key)


def _stems(text: str) -> frozenset[str]:
    """Return the stems of the words of a fact that say something of their own; all words if none does."""
    words = [match.group() for match in _WORD.finditer(text.casefold())]
    own = [word for word in words if word not in GRAMMAR and word not in CALENDAR and word not in GENERIC]
    return frozenset(stem(word) for word in own or [word for word in words if word not in GRAMMAR])
