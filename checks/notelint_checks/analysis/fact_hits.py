"""Whether the words found of a fact tell enough of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter

from notelint import Sentence
from notelint_checks.analysis.fact_alone import Hit, is_about_me, is_elsewhere, tells_alone
from notelint_checks.analysis.fact_parts import OWN
from notelint_checks.analysis.fact_terms import FactTerms

__all__ = ["telling_hits"]

_WINDOW = 14
_MOST_HITS = 40
_WITH_NUMBER, _HALF, _MOSTLY, _CLEARLY = 0.4, 0.49, 0.6, 0.7
_NEAR, _WIDE, _LOOSE = 5, 7, 2
_ALL = 0.99


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
    told, counted = 0.0, False
    for hit in hits:
        if not hit.terms:
            counted = True
        for place in hit.terms:
            term = fact.terms[place]
            weight, before = term.weight * hit.factor, weights.get(place, 0.0)
            if weight > before:
                weights[place] = weight
                told += (weight - before) * term.portion
    return told + (fact.number_weight if counted and _counts_the_same(fact, weights) else 0.0), weights


def _counts_the_same(fact: FactTerms, weights: Mapping[int, float]) -> bool:
    """Whether what the fact counts with a hyphen is there beside the number: "two-metre" and "2 metres", but not "two sons"."""
    return not fact.units or not fact.units.isdisjoint(weights)


def _is_enough(
    fact: FactTerms, hits: Sequence[Hit], told: float, weights: Mapping[int, float], sentence: Sentence | None
) -> bool:
    """Whether what is found tells enough of the fact, and more than any message would."""
    own = [fact.terms[number] for number, weight in weights.items() if weight >= OWN]
    share = told / fact.total
    if not own:
        dated = share >= _HALF and any(hit.is_rare for hit in hits)
        counts_only = bool(weights) and fact.units.issuperset(weights) and _reach(hits) <= len(hits)
        if dated and (fact.is_plain or not is_about_me(sentence)):
            return True
        return fact.is_plain and not counts_only and _is_whole(hits, share)
    if (share >= _ALL and not (len(own) == 1 and is_elsewhere(own[0], hits[0], sentence))) or (
        share >= _HALF and _is_phrase(hits)
    ):
        return True
    if len(own) >= 2 and not (own[0].is_capital and all(hit.is_other_case for hit in hits)):
        near = _reach(hits) <= _NEAR or _is_in_order(hits) or not is_about_me(sentence)
        if share >= _CLEARLY or (share >= _HALF and near):
            return True
        if sum(term.portion for term in own) > 1:
            return False
    if any(not hit.terms for hit in hits) and _counts_the_same(fact, weights):
        return share >= _WITH_NUMBER
    near = own[0].is_strong or _reach(hits) <= len(hits) + 1
    several = len(weights) > 1 and not any(hit.is_other_case for hit in hits)
    if several and (share >= _MOSTLY or (near and share >= _HALF)):
        return True
    return tells_alone(fact, own[0], share, max(hits, key=attrgetter("is_other_case")), sentence)


def _is_whole(hits: Sequence[Hit], share: float) -> bool:
    """Whether a fact of plain words is there as one, or nearly all of it beside its number."""
    if share < _ALL:
        return share >= _CLEARLY and _is_several(hits) and any(not hit.terms for hit in hits) and _reach(hits) <= _WIDE
    return _is_several(hits) and _reach(hits) <= len(hits) + _LOOSE


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
    """Whether two neighbors of the fact stand side by side, in their order: "unit testing" for "unit tests missing"; or as one."""
    return any(hit.is_short for hit in hits) or any(
        other.first - one.stop in (0, 1) and max(one.terms, default=-2) + 1 == min(other.terms, default=-1)
        for one in hits[:_MOST_HITS]
        for other in hits[:_MOST_HITS]
    )
