"""Topics that are named and left at that, and talk of a talk in which nothing is named."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from notelint import Draft, Pattern, Sentence, analysis
from notelint_checks.analysis.topic_classes import classes
from notelint_checks.analysis.topic_lexicon import CONTENT
from notelint_checks.analysis.topics import Topic, topics

__all__ = ["Hollow", "hollow_topics"]

_EMPTY = Pattern(
    r"\byour (?:\w+ ){0,2}?(?:insights?|thoughts|perspectives?|views|input|wisdom|knowledge|feedback|comments|remarks|reflections|words of wisdom|pearls of wisdom)\b(?! (?:on|about|into|of|that|regarding|around)\b)"
    r"|\b(?:all|everything|many of|some of) (?:the |of the )?(?:(?:many|various|different|interesting) )*(?:things|topics|points|subjects|issues)(?: that)? we (?:\w+ )?(?:discussed|covered|talked about|touched on|went over)\b"
    r"|\bthe (?:(?:many|various|different|interesting|numerous|countless) ){1,2}(?:things|topics|points|subjects|issues|matters|questions)\b"
    r"|\b(?:the|a) (?:(?:wide|broad|whole|great|vast|huge) )?(?:range|variety|number|host|spectrum) of (?:(?:interesting|different|various|exciting) )?(?:things|topics|points|subjects|issues|matters|questions)\b(?: that (?:came up|we \w+))?"
    r"|\bas (?:we )?(?:discussed|talked about|spoke about|agreed|mentioned)\b",
    re.IGNORECASE,
)
_THANKS = frozenset("thank thanks grateful thankful appreciate appreciated".split())
_TAKEN_UP = Pattern(
    r"\W*(?:it|that|this|these|those|they|he|she|there|which|both|such|one|so|since|after|because|at)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Hollow:
    """A span; ``named``: whether it is a topic of which nothing is said, not talk that names none."""

    start: int
    end: int
    named: bool


@analysis
def hollow_topics(draft: Draft) -> tuple[Hollow, ...]:
    """Return what is hollow, in a draft that says something of no topic at all; else nothing."""
    body = list(draft.body)
    if not body:
        return ()
    told = _Told(
        topic for topic in topics(draft) if topic.level == "specific" or (topic.level == "weak" and not topic.is_guess)
    )
    starts = [sentence.start for sentence in body]
    for topic in told.topics:
        place = max(0, bisect_right(starts, topic.start) - 1)
        place = place if topic.start < body[place].end else 0
        if topic.is_guess or _is_developed(draft, body, place, told):
            return ()
    named = [Hollow(start, end, named=True) for start, end in _runs(draft, told.topics)]
    return tuple(sorted([*named, *_empty(draft, body, told)], key=lambda hollow: hollow.start))


class _Told:
    """Topics by their places."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        self.topics = sorted(topics, key=attrgetter("start"))
        self._starts = [topic.start for topic in self.topics]
        self._longest = max((topic.end - topic.start for topic in self.topics), default=0)

    def touching(self, sentence: Sentence) -> Sequence[Topic]:
        """Return the topics that have a character in common with a sentence."""
        first = bisect_left(self._starts, sentence.start - self._longest)
        near = self.topics[first : bisect_left(self._starts, sentence.end)]
        return [topic for topic in near if sentence.start < topic.end]


_JOINT = Pattern(r"\s*(?:,|and|or|&|,\s*and)\s+(?:the |a |an |your )?", re.IGNORECASE)


def _runs(draft: Draft, told: Sequence[Topic]) -> list[tuple[int, int]]:
    """Return the spans of topics, those of one list as one: "dust masks and tyre pressure"."""
    runs: list[tuple[int, int]] = []
    for topic in told:
        if runs and _JOINT.fullmatch(draft.text, runs[-1][1], topic.start):
            runs[-1] = runs[-1][0], topic.end
        else:
            runs.append((topic.start, topic.end))
    return runs


def _is_developed(draft: Draft, body: Sequence[Sentence], place: int, told: _Told) -> bool:
    """Whether something is said of a topic in its sentence, or in the next or the one before."""
    sentence = body[place]
    letters = classes(draft, sentence)
    if not _THANKS.isdisjoint(sentence.norms) or _own(draft, sentence, told):
        return True
    if re.search(r"[rlk]+[ap]*e|q[aj]*u[^sx]|z.{0,6}[xrlV]|m[aj]*[nT]", letters):
        return True
    following = body[place + 1] if place + 1 < len(body) else None
    if following and _TAKEN_UP.match(draft.text, following.start):
        return True
    beside = (following, body[place - 1] if place else None)
    return any(each and _is_near(draft, sentence, each) and _own(draft, each, told) for each in beside)


def _is_near(draft: Draft, one: Sentence, other: Sentence) -> bool:
    """Whether two sentences stand in one paragraph."""
    between = draft.text[min(one.end, other.end) : max(one.start, other.start)]
    return between.count("\n") + between.count("\r") - between.count("\r\n") < 2


def _own(draft: Draft, sentence: Sentence, told: _Told) -> bool:
    """Whether words of its own stand in the sentence outside the topics."""
    letters = classes(draft, sentence)
    near = told.touching(sentence)
    for number, letter in enumerate(letters):
        if letter in CONTENT:
            start, end = sentence.prose.offsets(sentence.first + number, sentence.first + number + 1)
            if not any(topic.start <= start and end <= topic.end for topic in near):
                return True
    return False


def _empty(draft: Draft, body: Sequence[Sentence], told: _Told) -> Iterator[Hollow]:
    for sentence in body if draft.may_hold(_EMPTY) else ():
        if told.topics and (_own(draft, sentence, told) or told.touching(sentence)):
            continue
        text = draft.on_one_line(sentence.start, sentence.end)
        for match in _EMPTY.finditer(text):
            yield Hollow(sentence.start + match.start(), sentence.start + match.end(), named=False)
