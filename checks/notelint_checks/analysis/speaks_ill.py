"""Where somebody at work is run down: a target, nothing but small words, and a fault or a deed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from notelint import Draft, Hit, is_senders_own
from notelint_checks.analysis.lines import Line, lines
from notelint_checks.analysis.slurs import DEEDS, FAULTS
from notelint_checks.analysis.word_class import WordClass
from notelint_checks.analysis.work_people import AGENTS, CLIMATE, DONE_TO, PEOPLE, PERSONS, RIVALS, TIE

__all__ = ["ill_hits"]

_OWN = frozenset(
    "current present former previous last old ex past own then first so called new then own line direct area "
    "regional general store branch site whole entire great dear beloved immediate two three other head team "
    "senior shift night day ".split()
)
_MINE = frozenset({"my", "our"})
_SMALL = frozenset(
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
_PLACED = frozenset("at in of from for with under on over near".split())
_SIGNS = FAULTS | DEEDS | DONE_TO | CLIMATE | WordClass("not trust")
"""Where somebody is run down, there is one of them."""
_TYING = frozenset({"i", "at", "for", "from"})
_FAR, _NAMES, _AGENT = 12, 4, 5
_THEM = frozenset("him her them everyone everybody".split())
_PASSIVE = (["was"], ["were"], ["got"], ["is"])
"""A manager who was bullied did no wrong."""
_ENDS = frozenset(". ! ? ; : ( ) because so until when while".split())
_SOLE = frozenset("they he she nobody everyone everybody one none".split())
_TOLD = WordClass(
    "so|too much, nothing but, constant, endless, all the|that|this, tired of, sick of, fed up with, because of, "
    "due to, full of, lots of, plenty of, a lot of, away from, escape+, flee, the usual, the daily, daily, is "
    "all, there is|was, years of, was simple, simple :, reason is|was, reason :, enough of, left over, thanks to, "
    "done with, drowning in, survive|survived "
)
_FED_UP = WordClass("had enough of, tired of, sick of, fed up with, done with, sick to death of, away from, escape+")
_WORKED_ON = frozenset(
    "against policy training prevent report reported handle handled handling reduce reduced ended ending cases "
    "case lessons workshop complaints app tool software study thesis project reduced fixed cut ".split()
)
_MENDED = frozenset("until before first fixed cleaned improved turned rebuilt".split())


def ill_hits(draft: Draft) -> Iterator[tuple[Line, Hit]]:
    """Yield the lines and hits in which somebody at work other than the reader is run down."""
    everything = lines(draft)
    for number, line in enumerate(everything):
        words = line.text.split(" ") if _SIGNS.may_stand_in(line.words) else []
        if not _SIGNS.stands_in(words):
            continue
        tied = any(map(_is_tied, everything[max(0, number - 2) : number + 1]))
        behind = 0
        for first, stop in sorted(
            (
                *_faulted(words, tied),
                *_suffered(words, tied),
                *_reigning(words, tied),
                *_distrusted(words),
                *_fed_up(words),
            )
        ):
            if first < behind:
                continue
            behind = stop
            hit = _hit(line, first, stop)
            if is_senders_own(draft, hit, negatable=False):
                yield line, hit


def _is_tied(line: Line) -> bool:
    """Whether a line speaks of a place where the sender works or worked."""
    words = line.text.split(" ")
    if TIE.stands_in(words):
        return True
    for place, word in enumerate(words[:-2]):
        if word not in _TYING:
            continue
        if word == "i" and words[place + 2] in ("for", "under") and place and PEOPLE.end(words, place - 1):
            return True
        if word != "i" and words[place + 1] not in ("@company", "your"):
            token = line.tokens[place + 1]
            if line.sentence.prose.texts[token][:1].isupper() and words[place + 2 : place + 3] in (
                [","],
                ["they"],
                ["the"],
                ["nobody"],
                ["everyone"],
                ["management"],
                ["it"],
            ):
                return True
    return False


def _faulted(words: Sequence[str], tied: bool) -> Iterator[tuple[int, int]]:
    for first, stop in _targets(words, tied):
        place, free = stop, 0
        while place < min(stop + _FAR, len(words)) and words[place] not in _ENDS:
            found = 0 if free else (FAULTS.end(words, place) or DEEDS.end(words, place))
            if found:
                if _MENDED.isdisjoint(words[found:]) and not _asked(words):
                    yield first, found
                break
            if words[place] in _PLACED and words[place - 1] not in (
                "full",
                "bunch",
                "pack",
                "sort",
                "kind",
                "bit",
                "lot",
                "load",
            ):
                free = _NAMES
            elif words[place - 1] == "i" and words[place + 1 : place + 2] and words[place + 1] in _PLACED:
                pass
            elif words[place] in _SMALL or words[place].endswith("ly"):
                free = 0
            elif free:
                free -= 1
            else:
                break
            place += 1


def _asked(words: Sequence[str]) -> bool:
    return words[-1] == "?" and not {"you", "your"}.isdisjoint(words)


def _targets(words: Sequence[str], tied: bool) -> Iterator[tuple[int, int]]:
    for place, word in enumerate(words):
        after = place + 1
        if word in _MINE:
            while after < min(place + 4, len(words)) and words[after] in _OWN and not PEOPLE.end(words, after):
                after += 1
            yield from _if_ends(PEOPLE, words, place, after)
        elif word in ("the", "your", "those", "that", "these", "all", "most", "half", "one", "unlike"):
            yield from _others(words, place, tied)
        elif word in ("a", "an", "some", "any") and after < len(words):
            yield from _some_one(words, place)
        elif tied and (
            place == 0
            or words[place - 1] in (",", "and", "but", "that", "because", "there", "where", "since", "then", "so")
        ):
            if word in _SOLE:
                yield place, place + 1
            else:
                yield from _if_ends(PERSONS, words, place, place)
        elif tied and word in ("they", "nobody", "everyone", "management"):
            yield place, place + 1


def _others(words: Sequence[str], place: int, tied: bool) -> Iterator[tuple[int, int]]:
    """Yield the rivals, recruiters, or people of a place spoken of that begin at `place`."""
    after = place + 1
    while after < min(place + 5, len(words)) and words[after] in (
        "of",
        "the",
        "your",
        "rest",
        "a",
        "one",
        "previous",
    ):
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


def _suffered(words: Sequence[str], tied: bool) -> Iterator[tuple[int, int]]:
    """Yield "I was bullied there", "we were treated like dirt by my boss"."""
    if not tied and "by" not in words:
        return
    for first, word in enumerate(words):
        if word not in ("i", "we", "people", "everyone", "staff", "you"):
            continue
        place = first + 1
        if place >= len(words) or words[place] not in (
            "was",
            "were",
            "am",
            "are",
            "got",
            "get",
            "have",
            "had",
            "been",
            "felt",
            "just",
            "constantly",
            "always",
            "is",
        ):
            continue
        while place < min(first + 7, len(words)):
            if stop := DONE_TO.end(words, place):
                by = _done_by_work(words, stop)
                if by or (tied and by is None):
                    yield first, stop
                break
            if (
                words[place] not in _SMALL
                and not words[place].endswith("ly")
                and words[place] not in ("been", "got", "get")
            ):
                break
            place += 1


def _done_by_work(words: Sequence[str], place: int) -> bool | None:
    """Whether what ends at `place` was done by people of work; None if nobody says who did it."""
    by = next((number for number in range(place, min(place + _AGENT, len(words))) if words[number] == "by"), None)
    if by is None:
        return None
    return any(
        words[number] in _THEM or PEOPLE.end(words, number) or PERSONS.end(words, number)
        for number in range(by + 1, min(by + _AGENT, len(words)))
    )


def _distrusted(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield "I would not trust half the drivers"."""
    for place in range(2, len(words) - 1) if "trust" in words else ():
        if words[place] == "trust" and words[place - 1] == "not":
            for first, stop in _targets(words[place:], True):
                if first < 3:
                    yield place - (3 if words[place - 3] == "i" else 2), place + stop
                    return


def _fed_up(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield "had enough of cowboy outfits"."""
    for first, told in _FED_UP.spans(words):
        for place in range(told, min(told + 4, len(words))):
            if stop := FAULTS.end(words, place):
                yield first, stop
                return


def _reigning(words: Sequence[str], tied: bool) -> Iterator[tuple[int, int]]:
    """Yield "so much backstabbing in my department", "tired of the politics"."""
    if not _WORKED_ON.isdisjoint(words):
        return
    reigning = [*CLIMATE.spans(words)]
    for (first, end), (place, stop) in pairwise(reigning):
        if words[end:place] in ([","], ["and"], [",", "and"], []) and first < end <= place:
            yield first, stop
            return
    if not tied:
        return
    for first, told in _TOLD.spans(words):
        for place in range(told, min(told + 4, len(words))):
            if stop := CLIMATE.end(words, place):
                yield first, stop
                return


def _hit(line: Line, first: int, stop: int) -> Hit:
    begin, end = line.tokens[first], line.tokens[stop - 1] + 1
    return Hit(0, line.sentence.prose, begin, end, *line.sentence.prose.offsets(begin, end))
