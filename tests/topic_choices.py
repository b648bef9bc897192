"""The sentences under corpora/topics/ as choices between their readings, and the weights by which such choices are made.

Multinomial logistic regression with a Gaussian prior, by Newton's method with conjugate gradients. Of a specific message it is only known
that one of its sentences has a specific topic: which one is estimated in turns with the weights (expectation
maximization).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

import numpy as np

from notelint_checks.analysis.topic_classes import classes
from notelint_checks.analysis.topic_context import surroundings
from notelint_checks.analysis.topic_odds import is_telling
from notelint_checks.analysis.topic_readings import Reading, readings
from notelint_checks.analysis.topic_scale import Scale
from topic_set import Item, Marked, Whole, draft_of

RARE = 12
"""Readings in which a sign must occur to get a weight."""
PRIOR = 2.5
"""Inverse variance of the prior: larger values keep weights nearer to 0."""
SLIGHT = 0.03
"""Log-odds below which a weight is left out."""
NEAR = 0.3
"""Share of their common characters from which on a reading stands for a marked topic that no reading is exactly."""
NEARLY = 0.7
"""How much such a choice counts."""
_STEPS = 15
ROUNDS = 3
"""Turns of expectation maximization."""


class _Names(frozenset[str]):
    """Names of signs, added up as weights are: to each other, and to 0."""

    def __add__(self, other: frozenset[str] | int) -> _Names:
        return _Names(self | other) if isinstance(other, frozenset) else self

    __radd__ = __add__


NAMES = Scale(lambda family: lambda key, _: _Names({f"{family} {key}" if family else key}))  # type: ignore[arg-type]
"""Gives for "what the signs count" the names of the signs."""


@dataclass(frozen=True)
class Choice:
    """A sentence: the signs of its readings, which of them make a specific topic, and how right each is, "none" first.

    Attributes:
        message: the number of the specific message of which nothing more is known than that it has a topic.
    """

    signs: Sequence[frozenset[str]]
    telling: Sequence[bool]
    right: Sequence[float]
    message: int | None = None


def choices(items: Iterable[Item | Whole]) -> list[Choice]:
    """Return the choices that the sentences of `items` set, those without a reading left out."""
    made = []
    for number, item in enumerate(items):
        draft = draft_of(item)
        around = surroundings(draft)
        whole = isinstance(item, Whole) and item.specific
        for sentence in draft.body:
            letters = classes(draft, sentence)
            told = {"C", "N"} & set(letters)
            found = readings(letters, sentence.norms, around[sentence.start], NAMES) if told else []
            spans = [
                sentence.prose.offsets(sentence.first + each.chunk.first, sentence.first + each.chunk.stop)
                for each in found
            ]
            marked = [mark for mark in item.gold if mark.level != "generic"] if isinstance(item, Item) else []
            right = _right(spans, [mark for mark in marked if sentence.start <= mark.start < sentence.end])
            if found and (whole or sum(right)):
                telling = [False, *(is_telling(each.chunk, letters) for each in found)]
                made.append(Choice([signs_of(each) for each in found], telling, right, number if whole else None))
    return made


def signs_of(reading: Reading) -> frozenset[str]:
    """Return the signs of a reading by `NAMES`."""
    return cast("_Names", reading.weight)


def _right(spans: Sequence[tuple[int, int]], marked: Sequence[Marked]) -> list[float]:
    right = [0.0] * (len(spans) + 1)
    for mark in marked:
        shares = [_share(mark, *span) for span in spans]
        nearest = max(shares, default=0.0)
        if nearest > NEAR:
            right[shares.index(nearest) + 1] += 1.0 if nearest == 1 else NEARLY
    right[0] = 0.0 if marked else 1.0
    return right


def _share(mark: Marked, start: int, end: int) -> float:
    common = min(mark.end, end) - max(mark.start, start)
    return max(0, common) / (max(mark.end, end) - min(mark.start, start))


class _Table:
    """The choices as arrays: a row for each reading and for none of them; the rows of one choice stand together."""

    def __init__(self, made: Sequence[Choice]) -> None:
        counted = Counter(sign for choice in made for each in choice.signs for sign in each)
        self.signs = sorted(sign for sign, count in counted.items() if count >= RARE)
        place = {sign: number for number, sign in enumerate(self.signs, start=1)}
        sizes = [len(choice.right) for choice in made]
        self.starts = np.cumsum([0, *sizes[:-1]])
        self.owner = np.repeat(np.arange(len(made)), sizes)
        self.rows = np.zeros((sum(sizes), len(self.signs) + 1))
        for choice, start in zip(made, self.starts, strict=True):
            for number, signs in enumerate(choice.signs, start=1):
                self.rows[start + number, [0, *(place[sign] for sign in signs if sign in place)]] = 1
        self.right = np.concatenate([choice.right for choice in made])
        self.telling = np.concatenate([choice.telling for choice in made])
        self.message = np.array([-1 if choice.message is None else choice.message for choice in made])

    def chances(self, weights: Any) -> Any:
        """Return how likely each row is the choice."""
        scores = self.rows @ weights
        powers = np.exp(scores - np.maximum.reduceat(scores, self.starts)[self.owner])
        return powers / np.add.reduceat(powers, self.starts)[self.owner]

    def expected(self, weights: Any) -> Any:
        """Return how right each row is, estimated for messages of which it is not known, given that they have a topic."""
        chances = self.chances(weights)
        specific = np.minimum(np.add.reduceat(chances * self.telling, self.starts), 1 - 1e-9)
        none = np.zeros(self.message.max() + 2)
        np.add.at(none, self.message, np.log1p(-specific))
        given = np.minimum(1, specific / np.maximum(1 - np.exp(none[self.message]), 1e-6))
        share = np.where(
            self.telling, (given / np.maximum(specific, 1e-9))[self.owner], ((1 - given) / (1 - specific))[self.owner]
        )
        return np.where((self.message >= 0)[self.owner], chances * share, self.right)

    def fitted(self, right: Any, weights: Any) -> Any:
        """Return the likeliest weights, from `weights` on, if each row is as right as `right` says."""
        prior = np.full(len(weights), PRIOR)
        prior[0] = 1e-6
        total = np.add.reduceat(right, self.starts)

        def loss(tried: Any) -> float:
            return float(-(right @ np.log(np.maximum(self.chances(tried), 1e-300))) + prior @ (tried * tried) / 2)

        for _ in range(_STEPS):
            chances = self.chances(weights)
            slope = prior * weights + self.rows.T @ (total[self.owner] * chances - right)
            step = _solved(partial(self._curved, prior, total, chances), slope)
            size, before = 1.0, loss(weights)
            while loss(weights - size * step) > before and size > 1e-3:
                size /= 2
            weights = weights - size * step
            if np.abs(step).max() < 0.01:
                break
        return weights

    def _curved(self, prior: Any, total: Any, chances: Any, direction: Any) -> Any:
        """Return the curvature of the loss along a direction."""
        moved = self.rows @ direction
        mean = np.add.reduceat(chances * moved, self.starts)[self.owner]
        return prior * direction + self.rows.T @ (total[self.owner] * chances * (moved - mean))


def _solved(curved: Callable[[Any], Any], slope: Any) -> Any:
    """Return the step at which the curvature meets the slope: conjugate gradients."""
    step = np.zeros(len(slope))
    rest = slope.copy()
    direction = rest.copy()
    for _ in range(_STEPS * 10):
        bent = curved(direction)
        length = (rest @ rest) / (direction @ bent)
        step += length * direction
        left = rest - length * bent
        if left @ left < 1e-6 * (slope @ slope):
            break
        direction = left + (left @ left) / (rest @ rest) * direction
        rest = left
    return step


def weights_of(items: Iterable[Item | Whole]) -> tuple[int, dict[str, int]]:
    """Return the bias and the weight of each sign, in hundredths of log-odds."""
    made = choices(items)
    table = _Table(made)
    known = np.where((table.message < 0)[table.owner], table.right, 0)
    weights = table.fitted(known, np.zeros(len(table.signs) + 1))
    for _ in range(ROUNDS):
        weights = table.fitted(table.expected(weights), weights)
    kept = {
        sign: round(100 * weight)
        for sign, weight in zip(table.signs, weights[1:], strict=True)
        if abs(weight) >= SLIGHT
    }
    return round(100 * weights[0]), kept
