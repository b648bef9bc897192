"""What the two talked about, as far as the draft shows it: topics with their level, anchored in the talk or in the facts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter

from notelint import Draft, Kind, Level, Sentence, analysis
from notelint_checks.analysis.addressed import is_about_reader
from notelint_checks.analysis.anchors import Anchored, anchored
from notelint_checks.analysis.fact_mentions import mentions
from notelint_checks.analysis.noted import noted
from notelint_checks.analysis.specificity import level_of
from notelint_checks.analysis.topic_candidates import candidates
from notelint_checks.analysis.topic_classes import classes
from notelint_checks.analysis.topic_context import FEW
from notelint_checks.analysis.topic_evidence import likelihood
from notelint_checks.analysis.topic_lexicon import CONTENT
from notelint_checks.analysis.vocabulary import STOCK_TOPICS

__all__ = ["Topic", "may_have_topic", "topics"]

_TOGETHER = frozenset({"you", "your", "yours", "we", "our", "us", "conversation", "discussion", "interview", "talk"})
_JOB = frozenset({"role", "position", "job", "opportunity", "opening", "vacancy"})
_THANKED = frozenset({"thank", "thanks", "appreciate", "appreciated", "grateful"})
_SAID = (Kind.BODY, Kind.POSTSCRIPT)
_RANK = {"specific": 0, "weak": 1, "generic": 2}


@dataclass(frozen=True)
class Topic:
    """A topic of the talk.

    Attributes:
        level: ``specific``, ``weak`` or ``generic``.
        personal: whether it is the reader's own doing or saying: a personal detail.
        fact: dotted key of the fact that it touches.
        is_guess: whether nothing but the words of the sentence speaks for it.
    """

    start: int
    end: int
    level: Level
    personal: bool = False
    fact: str | None = None
    is_guess: bool = False


@analysis
def topics(draft: Draft) -> tuple[Topic, ...]:
    """Return the topics of body and postscript in order, none overlapping; the most telling reading of a place wins."""
    found = [*_from_facts(draft), *_from_anchors(draft), *_from_words(draft)]
    chosen: list[Topic] = []
    for topic in sorted(
        found,
        key=lambda topic: (
            topic.fact is None,
            _RANK[topic.level],
            topic.is_guess,
            topic.start - topic.end,
            topic.start,
        ),
    ):
        place = bisect_left(chosen, topic.start, key=attrgetter("start"))
        free = (not place or chosen[place - 1].end <= topic.start) and (
            place == len(chosen) or topic.end <= chosen[place].start
        )
        if free:
            own = not topic.personal and _is_told_of_reader(draft, topic)
            chosen.insert(place, replace(topic, personal=True) if own else topic)
    return tuple(chosen)


def _is_told_of_reader(draft: Draft, topic: Topic) -> bool:
    """Whether a topic stands in a sentence about the reader's own doing."""
    sentence = draft.sentence_at(topic.start) if topic.level != "generic" else None
    return sentence is not None and sentence.kind in _SAID and is_about_reader(draft, sentence)


def _from_facts(draft: Draft) -> Iterator[Topic]:
    for mention in mentions(draft, noted(draft)):
        start, end = mention.sentence.prose.offsets(mention.first, mention.stop)
        background = mention.key.startswith("interviewers")
        near = _TOGETHER.intersection(mention.sentence.norms)
        yield Topic(start, end, "specific", personal=background or bool({"you", "your"} & near), fact=mention.key)


def _from_anchors(draft: Draft) -> Iterator[Topic]:
    """Yield the general topics that an anchor points at: "the role and the company"."""
    for sentence in draft.body:
        if STOCK_TOPICS.isdisjoint(sentence.lowers):
            continue
        prose = sentence.prose
        for run in anchored(sentence):
            first, stop = _stock_run(run)
            if first < stop and level_of(draft, prose, run.first, run.stop) == "generic":
                start, end = prose.offsets(first, stop)
                if not draft.is_quoted(start, end):
                    yield Topic(start, end, "generic")


def _from_words(draft: Draft) -> Iterator[Topic]:
    """Yield what the sentences are about; where nothing stands out in a whole message, what it tells of the reader."""
    chosen = [
        (sentence, each.first, each.stop, each.level, each.personal, each.anchored)
        for sentence in draft.body
        for each in candidates(draft, sentence)
    ]
    if not chosen and len(list(draft.body)) > FEW:
        for sentence in filter(partial(_tells, draft), draft.body):
            letters = classes(draft, sentence)
            own = [number for number, letter in enumerate(letters) if letter in CONTENT]
            chosen.append((sentence, own[0], own[-1] + 1, "weak", True, False))
    for sentence, first, stop, level, personal, tied in chosen:
        start, end = sentence.prose.offsets(sentence.first + first, sentence.first + stop)
        if not draft.is_quoted(start, end):
            yield Topic(start, end, level, personal=personal, is_guess=not tied)


def _tells(draft: Draft, sentence: Sentence) -> bool:
    """Whether the sentence tells what the reader did, in words of its own."""
    own = sum(letter in CONTENT for letter in classes(draft, sentence))
    return own >= _TELLING and _SUPPOSED.isdisjoint(sentence.norms) and is_about_reader(draft, sentence)


_TELLING = 2
_SUPPOSED = frozenset({"will", "shall", "if", "ever", "hope", "wish", "should", "whenever", "would", "?"})


def _stock_run(run: Anchored) -> tuple[int, int]:
    """Return the tokens of "the role and the company" with its article; an empty run if no stock topic is named."""
    lowers = run.sentence.prose.lowers
    stock = [number for number in range(run.first, run.stop) if lowers[number] in STOCK_TOPICS]
    occasion = (
        "about" if all(lowers[number] in _JOB for number in stock) and _THANKED.intersection(run.sentence.norms) else ""
    )
    if not stock or occasion in lowers[max(run.sentence.first, run.first - 6) : stock[-1]]:
        return run.first, run.first
    first = run.first
    while first > run.sentence.first and lowers[first - 1] in ("the", "your", "this", "that", "a", "its", "our"):
        first -= 1
    return first, stock[-1] + 1


@analysis
def may_have_topic(draft: Draft) -> bool:
    """Return whether some sentence may well name a specific topic, though none is sure enough to be credited."""
    return likelihood(draft) >= _POSSIBLE


_POSSIBLE = 0.04
"""Likelihood from which on it would be rash to say that there is no topic: our messages without one stay below."""
