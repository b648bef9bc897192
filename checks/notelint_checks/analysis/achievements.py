"""Lists of what the sender has done: their items, and whether one of them is measured."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Kind, Pattern, Sentence, analysis

__all__ = ["DEEDS", "Achievements", "achievements"]

DEEDS = frozenset(
    """accelerated accomplished achieved administered advanced advised analyzed analysed assembled attracted audited
    automated balanced boosted brought budgeted built centralized championed coached collaborated completed conceived
    conducted consolidated converted coordinated co-ordinated created cut debugged decreased delivered deployed designed
    developed devised digitized digitised directed doubled drove edited eliminated enabled engineered enhanced
    established exceeded executed expanded facilitated fixed founded generated guided halved handled headed helped hired
    implemented improved increased initiated innovated inspected installed instituted integrated introduced invented
    launched led lowered maintained managed mentored merged migrated modernized modernised motivated negotiated
    onboarded opened operated optimized optimised orchestrated organized organised overhauled oversaw partnered
    piloted pioneered planned produced programmed promoted published raised rebuilt recruited redesigned reduced
    refactored renegotiated reorganized reorganised replaced resolved restored restructured revamped revised
    saved scaled secured serviced shipped shortened simplified slashed sold solved spearheaded standardized standardised
    started strengthened streamlined supervised supported sustained taught trained transformed tripled turned unified
    upgraded won wrote
    drafted run ran instructed rewrote rewritten drawn called brushed dressed mended calmed repaired cleaned cooked served answered packed loaded
    unloaded sorted cared nursed treated painted laid planted pruned harvested baked typed filed booked scheduled ordered stocked counted
    checked tested measured reviewed investigated researched surveyed mapped translated interpreted hosted welcomed settled soothed comforted chaired presented
    prepared reconciled sewn sewed stitched tailored wired welded rewired tuned calibrated assisted catalogued cataloged chased driven delivered""".split()
)
_HEAD = frozenset({"i", "we"})
_BETWEEN = frozenset("have had 've also then even successfully personally single-handedly both all".split())
_SUBORDINATE = frozenset("when while after before as since how if until where what that".split())
_WORK = Pattern(
    r"\b(?:at|with|for|in) (?:[A-Z]\w+)|\b(?:job|role|position|post|career|employer|employers|company|years|achievements?|accomplish\w+|experience|track record|record|successes|résumé|resume|cv|clinic|hospital|school|shop|store|bank|firm|factory|plant|restaurant|hotel|warehouse|agency|ward|laboratory|manager|lead|leader|supervisor|head|teams?|i've|i have)\b"
)
_LATELY = Pattern(
    r"\b(?:since (?:we|our|then|you|the|my)|after (?:our|we|the|you)|yesterday|last night|tonight|this (?:morning|week|weekend|afternoon)|over the weekend|at home|at school|as a child|garden|your (?:advice|tip|idea|suggestion|question)|you (?:asked|told|said|suggested|mentioned|advised))\b",
    re.IGNORECASE,
)
_JUST_NOW = Pattern(
    r"\b(?:yesterday|last night|tonight|this (?:morning|week|weekend|afternoon)|over the weekend|at home|at school|as a child|garden)\b",
    re.IGNORECASE,
)
_MEASURE = Pattern(
    r"\d|%|\b(?:percent\w*|per cent|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half|halves|third|thirds|quarter|quarters|fifth|tenth|twice|double[sd]?|triple[sd]?|halved|fold|once|from \w+ to|down to|up to|before|previously|used to|instead of|rather than|within|in (?:an?|one) (?:day|week|month|year|hour|night|season|quarter)|hours?|minutes?|overnight|ahead of|under budget|zero|none|no (?:\w+ )?(?:complaints?|errors?|accidents?|losses|returns?|downtime|incidents?)|every (?:\w+ )?(?:one|customer|shift|nurse)|fewer|faster|so that|which (?:cut|saved|reduced|halved|doubled|brought))\b",
    re.IGNORECASE,
)
_LEAST = 2
"""Items of a list."""
_BULLET = Pattern(r"^[ \t]*(?:[-*•–·‣]|\d{1,2}[.)])[ \t]+(?:I )?(?P<verb>[\w-]++)[^\n]*", re.MULTILINE)


@dataclass(frozen=True)
class Achievements:
    """A list of things done: the span of each, and whether a number, a share, a time or a before and after is there."""

    items: tuple[tuple[int, int], ...]
    measured: bool


@analysis
def achievements(draft: Draft) -> tuple[Achievements, ...]:
    """Return the lists of two or more of the sender's own deeds in a working life."""
    return (*_bullets(draft), *_sentences(draft))


def _may_be_item(line: str) -> bool:
    mark = line.lstrip(" \t")[:1]
    return mark.isdigit() or (mark != "" and mark in "-*•–·‣")


def _bullets(draft: Draft) -> Iterator[Achievements]:
    for part in draft.message.parts(Kind.BODY, Kind.POSTSCRIPT):
        text = draft.text[part.start : part.end]
        if sum(map(_may_be_item, text.split("\n"))) < _LEAST:
            continue
        found = [match for match in _BULLET.finditer(text) if match["verb"].lower() in DEEDS]
        if len(found) >= _LEAST:
            items = tuple(
                (part.start + match.start("verb"), part.start + len(text[: match.end()].rstrip())) for match in found
            )
            yield Achievements(
                items,
                any(
                    _MEASURE.search(match["verb"] + match.group()[match.start("verb") - match.start() :])
                    for match in found
                ),
            )


def _sentences(draft: Draft) -> Iterator[Achievements]:
    body = list(draft.body)
    for number, sentence in enumerate(body):
        norms = sentence.lowers
        if len(DEEDS.intersection(norms)) < _FEWEST or _HEAD.isdisjoint(norms):
            continue
        text = draft.text[sentence.start : sentence.end]
        verbs = _listed(sentence)
        lately = _LATELY if len(verbs) <= _FEWEST else _JUST_NOW
        if "?" in text or draft.is_quoted(sentence.start, sentence.end) or lately.search(text):
            continue
        before = draft.text[body[number - 1].start : body[number - 1].end] if number else ""
        framed = _WORK.search(text) or _WORK.search(before)
        if len(verbs) < _FEWEST or (len(verbs) == _FEWEST and not framed) or lately.search(before):
            continue
        after = draft.text[body[number + 1].start : body[number + 1].end] if number + 1 < len(body) else ""
        yield Achievements(
            tuple(_spans(sentence, verbs)), _MEASURE.search(text) is not None or _MEASURE.search(after) is not None
        )


_FEWEST = 2
_GOES_ON = frozenset("and but which so because as while though although".split())


def _listed(sentence: Sentence) -> list[int]:
    """Return the tokens of the deeds that "I" heads and commas or "and" join, the first run of them."""
    lowers = sentence.lowers
    verbs: list[int] = []
    subject = None
    for place, word in enumerate(lowers):
        if word in ("you", "they", "he", "she", "who", "which", "team") and (
            place + 1 < len(lowers) and (lowers[place + 1] in DEEDS or lowers[place + 1] in _BETWEEN)
        ):
            subject = "other"
        elif word == "i":
            subject = "other" if place and lowers[place - 1] in _SUBORDINATE else "i"
        elif word in DEEDS and subject == "i":
            back = place - 1
            while back >= 0 and lowers[back] in _BETWEEN:
                back -= 1
            if back >= 0 and lowers[back] in ("i", ",", "and", ";", "&"):
                verbs.append(place)
    return verbs


def _spans(sentence: Sentence, verbs: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the span of each item: from its verb to before the next, without comma and "and"."""
    prose, lowers = sentence.prose, sentence.lowers
    for verb, following in zip(verbs, [*verbs[1:], len(lowers)], strict=True):
        stop = following
        if following == len(lowers):
            stop = next(
                (place for place in range(verb, stop - 1) if lowers[place] == "," and lowers[place + 1] in _GOES_ON),
                stop,
            )
        while stop > verb + 1 and (
            lowers[stop - 1] in _BETWEEN or lowers[stop - 1] in ("i", "and", "&") or not lowers[stop - 1][0].isalnum()
        ):
            stop -= 1
        yield prose.offsets(sentence.first + verb, sentence.first + stop)
