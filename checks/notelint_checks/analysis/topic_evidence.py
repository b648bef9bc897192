"""How likely a message has a specific topic: what its sentences give, taken together."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from math import exp, log, log1p

from notelint import Draft, analysis
from notelint_checks.analysis.topic_context import FEW
from notelint_checks.analysis.topic_odds import weighed
from notelint_checks.analysis.topic_weights import MESSAGE, MESSAGE_BIAS

__all__ = ["likelihood", "measures"]

_SHORT = 60
"""Words below which a message is not taken to be shorter: the weights were fitted to few such."""
_SURE = 9.0
"""Log-odds beyond which nothing is surer."""
_TAKEN_UP = frozenset("it they them that there".split())
_SPAN = 20
"""Words to which counts are related."""


@analysis
def likelihood(draft: Draft) -> float:
    """Return how likely some sentence of the body has a specific topic, from 0 to 1."""
    if len(weighed(draft)) <= FEW:
        return 1 - exp(_none(draft))
    odds = MESSAGE_BIAS + sum(MESSAGE[name] * value for name, value in measures(draft).items())
    return 1 / (1 + exp(-odds / 100))


def measures(draft: Draft) -> Mapping[str, float]:
    """Return what speaks for a topic in a message, by name: log-odds, and counts for twenty words."""
    found = list(weighed(draft).values())
    specific = [each.specific for each in found]
    best = sorted(specific, reverse=True)
    words = [word for sentence in draft.body for word in sentence.norms]
    count = max(1, len(words))
    digits = sum(map(str.isdigit, [word[:1] for word in words]))
    return {
        "any": _log_odds(1 - exp(_none(draft))),
        "best": _log_odds(best[0]),
        "second": _log_odds(best[1]),
        "beside": max(one + other / 2 for one, other in pairwise([*specific, 0.0])),
        "weak too": _log_odds(max(each.likely for each in found)),
        "taken up": _SPAN * sum(map(_TAKEN_UP.__contains__, words)) / count,
        "numbers": _SPAN * digits / count,
        "words": log(max(_SHORT, count)),
    }


def _none(draft: Draft) -> float:
    """Return the logarithm of the likelihood that no sentence has a specific topic, each taken for itself."""
    return sum(log1p(-min(each.specific, 1 - 1e-9)) for each in weighed(draft).values())


def _log_odds(chance: float) -> float:
    chance = min(max(chance, 1e-9), 1 - 1e-9)
    return min(max(log(chance / (1 - chance)), -_SURE), _SURE)
