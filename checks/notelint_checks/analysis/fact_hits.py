"""Whether the words found of a fact tell enough of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from notelint import Sentence
from notelint_checks.analysis.fact_terms import OWN, FactTerms, Term, Terms

__all__ = ["Hit", "telling_hits"]

_WINDOW = 14
_MOST = 40
_HALF, _WITH_NUMBER, _STRONG = 0.5, 0.4, 0.3
_ALL = 0.99
_ME, _YOU = frozenset({"i", "my", "me"}), frozenset({"you", "your", "yours", "we", "our", "us"})


@dataclass(frozen=True)
class Hit:
    """Terms of a fact at the tokens ``first`` to ``stop``; none: one of its numbers.

    Attributes:
        factor: what a plainer word of the same root tells, as a part of what the word of the fact tells.
        right: how the fact spells what is misspelled there.
    """

    first: int
    stop: int
    terms: Terms
    factor: float = 1.0
    right: str | None = None


def telling_hits(fact: FactTerms, hits: Sequence[Hit], sentence: Sentence | None) -> Sequence[Hit] | None:
    """Return the hits close together that tell most of the fact, or None if they do not tell enough.

    In a `sentence` about nobody but the sender the name of a place alone tells nothing; None: the fact is about the sender too.
    """
    if len(hits) == 1:
        return hits if _is_enough(fact, hits, *_told(fact, hits), sentence) else None
    placed = sorted(hits, key=attrgetter("first"))
    if placed[-1].first - placed[0].first < _WINDOW:
        windows = [placed]
    else:
        windows = [[hit for hit in placed if 0 <= hit.first - begin.first < _WINDOW] for begin in placed[:_MOST]]
    found = [(_told(fact, near), near) for near in windows]
    told, best = max(found, key=lambda entry: entry[0][0])
    return best if _is_enough(fact, best, *told, sentence) else None


def _told(fact: FactTerms, hits: Sequence[Hit]) -> tuple[float, dict[int, float]]:
    """Return what the hits tell together, and what each term among them does."""
    weights: dict[int, float] = {}
    told, number = 0.0, 0.0
    for hit in hits:
        if not hit.terms:
            number = fact.number_weight
        for place in hit.terms:
            term = fact.terms[place]
            weight, before = term.weight * hit.factor, weights.get(place, 0.0)
            if weight > before:
                weights[place] = weight
                told += (weight - before) * term.portion
    return told + number, weights


def _is_enough(
    fact: FactTerms, hits: Sequence[Hit], told: float, weights: Mapping[int, float], sentence: Sentence | None
) -> bool:
    """Whether what is found tells enough of the fact, and more than any message would."""
    own = [fact.terms[number] for number, weight in weights.items() if weight >= OWN]
    share = told / fact.total
    if not own:
        return fact.is_plain and share >= _ALL and len(weights) > 1
    if len(own) >= 2:
        return share >= _HALF
    if any(not hit.terms for hit in hits):
        return share >= _WITH_NUMBER
    return _tells_alone(fact, own[0], share) and not (own[0].is_place and _is_about_me(sentence))


def _tells_alone(fact: FactTerms, term: Term, share: float) -> bool:
    """Whether one word is enough: a strong one, or what a short fact without such a word is about."""
    if term.is_strong:
        return share >= _STRONG
    return not fact.is_named and share >= _HALF and fact.own <= 2 and term is fact.terms[-1]


def _is_about_me(sentence: Sentence | None) -> bool:
    words = sentence.lowers if sentence else ()
    return not _ME.isdisjoint(words) and _YOU.isdisjoint(words)
