"""Whom at work a sentence may run down: one's own boss, rivals, recruiters, the people of a place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from notelint_checks.analysis.word_class import WordClass
from notelint_checks.analysis.work_people import AGENTS, DONE_TO, PEOPLE, PERSONS, RIVALS

__all__ = ["SMALL", "blamed"]

SMALL = frozenset(
    "is are was were be been being am 's seem seems seemed look looks looked sound sounds sounded feel feels felt "
    "act acts acted behave behaves behaved come comes came across as prove proves proved turned turns out to into "
    "become becomes became appear appears appeared struck strikes me remain remains "
    "a an the such so very too just quite rather pretty always also all both of kind sort bit bunch pack lot load "
    "loads total complete absolute real right proper utter nothing but plain downright like either and or known "
    "often simply frankly still has have had would will used even more most than run by full led managed there "
    "here now who which that himself herself "
    "themselves , can could must does do did only one biggest worst little old certified regularly ever never "
    "hardly i where at heart with work worked works under deal report working long before today then nowadays "
    "currently everyone everybody somewhat truly every single day in turn between themselves basically honestly "
    "sadly times weekly again pure part times two three four five years months one big bloody damn freaking we he "
    "she they call would say must ".split()
)
"""Words that may stand between people and what is said of them."""
_OWN = frozenset(
    "current present former previous last old ex past own then first so called new then own line direct area "
    "regional general store branch site whole entire great dear beloved immediate two three other head team "
    "senior shift night day ".split()
)
_MINE = frozenset({"my", "our"})
_PASSIVE = (["was"], ["were"], ["got"], ["is"])
"""A manager who was bullied did no wrong."""
_THOSE = frozenset("the your those that these all most half one unlike".split())
_OF_THOSE = frozenset("of the your rest a one previous".split())
_OPENING = frozenset(", and but that because there where since then so".split())
"""After these a subject may stand."""
_SOLE = frozenset("they he she nobody everyone everybody one none".split())


def blamed(words: Sequence[str], tied: bool) -> Iterator[tuple[int, int]]:
    """Yield the spans of those people; `tied`: whether a place is spoken of where the sender works or worked."""
    for place, word in enumerate(words):
        after = place + 1
        if word in _MINE:
            while after < min(place + 4, len(words)) and words[after] in _OWN and not PEOPLE.end(words, after):
                after += 1
            yield from _if_ends(PEOPLE, words, place, after)
        elif word in _THOSE:
            yield from _others(words, place, tied)
        elif word in ("a", "an", "some", "any") and after < len(words):
            yield from _some_one(words, place)
        elif tied and (place == 0 or words[place - 1] in _OPENING):
            if word in _SOLE:
                yield place, place + 1
            else:
                yield from _if_ends(PERSONS, words, place, place)
        elif tied and word in ("they", "nobody", "everyone", "management"):
            yield place, place + 1


def _others(words: Sequence[str], place: int, tied: bool) -> Iterator[tuple[int, int]]:
    """Yield the rivals, recruiters, or people of a place spoken of that begin at `place`."""
    after = place + 1
    while after < min(place + 5, len(words)) and words[after] in _OF_THOSE:
        after += 1
    if after < len(words) and words[after] in ("other", "rival", "competing"):
        yield from _if_ends(RIVALS, words, place, after + 1)
    elif after < len(words):
        yield from _if_ends(AGENTS, words, place, after)
        if tied and words[place] != "your":
            yield from _if_ends(PERSONS, words, place, after)


def _some_one(words: Sequence[str], place: int) -> Iterator[tuple[int, int]]:
    """Yield "a manager" of "with a manager who"."""
    for first, stop in _if_ends(PERSONS, words, place, place + 1):
        if (
            words[stop : stop + 1] in (["who"], ["that"])
            and "would" not in words[:place]
            and not (words[stop + 1 : stop + 2] in _PASSIVE and DONE_TO.end(words, stop + 2))
            and not {"with", "under", "by", "have", "had"}.isdisjoint(words[max(0, place - 3) : place])
        ):
            yield first, stop


def _if_ends(people: WordClass, words: Sequence[str], first: int, place: int) -> Iterator[tuple[int, int]]:
    if place < len(words) and (stop := people.end(words, place)):
        yield first, stop
