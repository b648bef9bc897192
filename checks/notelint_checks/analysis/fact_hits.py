"""Whether the words found of a fact tell enough of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from notelint import Sentence
from notelint_checks.analysis.fact_parts import OWN, Term, Terms
from notelint_checks.analysis.fact_terms import FactTerms

__all__ = ["Hit", "telling_hits"]

_WINDOW = 14
_MOST_HITS = 40
_STRONG, _WITH_NUMBER, _HALF, _CLEARLY = 0.3, 0.4, 0.5, 0.7
_LONG = 7
_NEAR, _LOOSE = 5, 2
_ALL = 0.99
_ME, _YOU = frozenset({"i", "my", "me"}), frozenset({"you", "your", "yours", "we", "our", "us"})


@dataclass(frozen=True)
class Hit:
    """Terms of a fact at the tokens ``first`` to ``stop``; none: one of its numbers.

    Attributes:
        factor: what a plainer word of the same root tells, as a part of what the word of the fact tells.
        right: how the fact spells what is misspelled there.
        is_other_case: whether a word noted with a capital stands there without, or the other way round.
    """

    first: int
    stop: int
    terms: Terms
    factor: float = 1.0
    right: str | None = None
    is_other_case: bool = False


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
        windows = [[hit for hit in placed if 0 <= hit.first - begin.first < _WINDOW] for begin in placed[:_MOST_HITS]]
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
        return fact.is_plain and share >= _ALL and _is_several(hits) and _reach(hits) <= len(hits) + _LOOSE
    if share >= _ALL or (share >= _HALF and _is_phrase(hits)):
        return True
    if len(own) >= 2:
        return share >= _CLEARLY or (
            share >= _HALF and (_reach(hits) <= _NEAR or _is_in_order(hits) or not _is_about_me(sentence))
        )
    if any(not hit.terms for hit in hits):
        return share >= _WITH_NUMBER
    other_case = any(hit.is_other_case for hit in hits)
    if own[0].is_strong and not (other_case or own[0].is_place or own[0].is_cased):
        return share >= _STRONG
    return (_tells_alone(fact, own[0], share, other_case)) and not _is_about_me(sentence)


def _is_several(hits: Sequence[Hit]) -> bool:
    return len({hit.first for hit in hits}) > 1


def _reach(hits: Sequence[Hit]) -> int:
    """Return over how many tokens the hits spread."""
    return max(hit.stop for hit in hits) - min(hit.first for hit in hits)


def _is_in_order(hits: Sequence[Hit]) -> bool:
    """Whether the words stand in the order of the fact."""
    numbers = [min(hit.terms) for hit in hits if hit.terms]
    return numbers == sorted(numbers)


def _is_phrase(hits: Sequence[Hit]) -> bool:
    """Whether two neighbors of the fact stand side by side, in their order: "unit testing" for "unit tests missing"."""
    return any(
        other.first - one.stop in (0, 1) and max(one.terms, default=-2) + 1 == min(other.terms, default=-1)
        for one in hits[:_MOST_HITS]
        for other in hits[:_MOST_HITS]
    )


def _tells_alone(fact: FactTerms, term: Term, share: float, other_case: bool) -> bool:
    """Whether one word is enough: a strong one, or what a short fact without such a word is about.

    That is its last word; a longer one before it will do.
    """
    if term.is_strong and not other_case:
        return share >= _STRONG
    return (
        not fact.is_named and share >= _HALF and fact.own <= 2 and (term is fact.terms[-1] or len(term.text) >= _LONG)
    )


def _is_about_me(sentence: Sentence | None) -> bool:
    words = sentence.lowers if sentence else ()
    return not _ME.isdisjoint(words) and _YOU.isdisjoint(words)
