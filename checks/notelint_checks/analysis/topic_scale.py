"""How much the signs of a reading count: by families, so that a sign is looked up without its name being put together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from notelint_checks.analysis.topic_weights import WEIGHTS

__all__ = ["Scale", "fitted", "weighing"]

_Lookup = Callable[[str, int], int]

_PAIRED = (
    *(
        (f"of {one}", two)
        for one in "imuwh-"
        for two in (
            "tied",
            "det the",
            "det a",
            "det that",
            "det your",
            "det -",
            "past verb",
            "other verb",
            "relative",
            "claim",
            "commas",
            "recent",
            "as asked",
            "thanks before",
            "logistic",
        )
    ),
    *(
        ("of i", two)
        for two in (
            "wish before",
            "never before",
            "hear",
            "about",
            "over",
            "yours",
            "that",
            "why",
            "told",
            "by",
            "thing",
            "deed",
            "belief before",
            "hope before",
        )
    ),
    *(
        (one, two)
        for one in ("start", "thing", "name", "statement", "other")
        for two in ("told", "stayed", "fronted", "verb follows", "tied", "det the", "thanks before", "states", "own 1")
    ),
    ("of", "I follow"),
    ("own 1", "telling"),
    ("arrangement", "tied"),
    ("thanks before", "shown"),
    ("det the", "relative"),
    ("det the", "telling"),
    ("det -", "list"),
    ("det -", "claim"),
)
"""Signs that mean more together than each by itself."""


class Scale:
    """What each sign counts, in hundredths of log-odds; a sign's name is its family and its key, as in "left the".

    Each attribute gives, for a key of its family, what the sign counts, or the default if it counts nothing; ``named`` does so for
    a whole name. What counts may be anything that can be added up, such as the names themselves.
    """

    def __init__(self, family: Callable[[str], _Lookup]) -> None:
        self.named = family("")
        self.opens, self.word = family("opens"), family("word")
        self.place, self.prep, self.verb, self.then = family("place"), family("prep"), family("verb"), family("then")
        self.left, self.second_left, self.left_two = family("left"), family("second left"), family("left two")
        self.right, self.second_right, self.right_two = family("right"), family("second right"), family("right two")
        self.first, self.first_class, self.first_two = family("first"), family("first class"), family("first two")
        self.last, self.last_class, self.last_two = family("last"), family("last class"), family("last two")
        self.within = family("within")
        self._pairs: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for one, other in _PAIRED:
            if counts := self.named(f"{one} + {other}", 0):
                self._pairs[one].append((other, counts))
        self._paired = frozenset(self._pairs)

    def sum(self, signs: Iterable[str]) -> int:
        """Return what these signs, by their names, count together."""
        total, named = 0, self.named
        for sign in signs:
            total += named(sign, 0)
        return total

    def pairs(self, signs: set[str]) -> int:
        """Return what the pairs among these signs count together."""
        total = 0
        for one in signs & self._paired:
            for other, counts in self._pairs[one]:
                if other in signs:
                    total += counts
        return total


def weighing(weights: Mapping[str, int]) -> Scale:
    """Return the scale of these weights."""
    families: dict[str, dict[str, int]] = defaultdict(dict)
    for sign, weight in weights.items():
        family, _, key = sign.rpartition(" ")
        families[family][key] = weight
    return Scale(lambda family: families[family].get if family else weights.get)


@cache
def fitted() -> Scale:
    """Return the scale of the weights that were fitted."""
    return weighing(WEIGHTS)
