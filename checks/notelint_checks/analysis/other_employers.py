"""Organizations named where the target employer is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from notelint import Draft, Pattern, Sentence, analysis
from notelint_checks.analysis.employer_frames import (
    DOING,
    FRAME_WORDS,
    FRAMES,
    GOVERNORS,
    OWN_TARGET,
    PAST,
    SOMETIME,
    STRONG_FRAME,
    WISH,
    YOU_THERE,
)
from notelint_checks.analysis.employer_names import is_no_employer, is_other_employer, names_target, taken_words
from notelint_checks.analysis.names import fold
from notelint_checks.analysis.organizations import PLACES, Organization
from notelint_checks.analysis.well_known import FAMOUS

__all__ = ["other_employers"]

_ITS_THING = Pattern(r"['’]s[ ](?!team|mission|culture|office|values|company|vision|approach|products?|growth|work\b)")


@analysis
def other_employers(draft: Draft) -> tuple[Organization, ...]:
    """Return the organizations that stand where the employer of the facts is meant."""
    if not draft.situation.facts.company.names:
        return ()
    found: dict[int, Organization] = {}
    for sentence in draft.sentences:
        if sentence.kind in PLACES and (first := next(_possible_names(draft, sentence), None)) is not None:
            for place in _in(draft, sentence, first):
                found.setdefault(place.start, place)
    for place in _governed(draft):
        if not any(place.start < other.end and other.start < place.end for other in found.values()):
            found[place.start] = place
    return tuple(found[start] for start in sorted(found))


def _possible_names(draft: Draft, sentence: Sentence) -> Iterator[int]:
    """Yield the tokens behind the end of a frame that begin as a name does, and are not certainly something else."""
    prose, ends = sentence.prose, _frame_ends()
    for number, (before, text) in enumerate(
        zip(sentence.lowers[:-1], prose.texts[sentence.first + 1 : sentence.stop], strict=True), sentence.first + 1
    ):
        if before in ends and (text[0].isupper() or text[0].isdigit()) and text != "I":
            follows = draft.text[prose.ends[number] : prose.ends[number] + 1]
            is_word = not follows or follows in " ,;:?)\r\n"
            if not is_word or not (is_no_employer([fold(text)]) or fold(text) in taken_words(draft)):
                yield number


@cache
def _frame_ends() -> frozenset[str]:
    return frozenset().union(*FRAMES.values())


def _in(draft: Draft, sentence: Sentence, first: int) -> Iterator[Organization]:
    """Yield the organizations of a sentence whose `first` token that may begin a name is known."""
    text = draft.on_one_line(sentence.start, sentence.end)
    begin = sentence.prose.starts[max(sentence.first, first - FRAME_WORDS)] - sentence.start
    before_names = {*sentence.lowers[first - 1 - sentence.first :]}
    for pattern, ends in FRAMES.items():
        if ends.isdisjoint(before_names):
            continue
        for match in draft.finditer(pattern, text, begin):
            start, stop = match.span("org")
            words = re.sub(r"(?:['’]s?|[.!])$", "", match.group("org"))
            stop = start + len(words)
            span = sentence.start + start, sentence.start + stop
            before = text[max(0, start - 160) : match.end("frame") if "frame" in match.groupdict() else start]
            if draft.is_quoted(*span) or _is_past(before) or _ITS_THING.match(text[stop:]):
                continue
            if pattern is DOING and fold(words) in FAMOUS:
                continue
            strong = pattern in (STRONG_FRAME, YOU_THERE)
            if is_other_employer(draft, words, text[stop:], before, strong=strong):
                yield Organization(*span)
            elif draft.is_entity("organization", *span) and is_other_employer(
                draft, words, text[stop:], before, named=True
            ):
                yield Organization(*span, guessed=True)


def _governed(draft: Draft) -> Iterator[Organization]:
    """Yield the organizations that a model finds where the wording is further away: "the job we spoke of at Northwind"."""
    for entity in draft.entities:
        sentence = draft.sentence_at(entity.start)
        if entity.kind != "organization" or sentence is None or sentence.kind not in PLACES:
            continue
        word, preposition = entity.governor
        if word not in GOVERNORS.get(preposition, ()) or draft.is_quoted(entity.start, entity.end):
            continue
        text = draft.on_one_line(sentence.start, sentence.end)
        start, stop = entity.start - sentence.start, entity.end - sentence.start
        before, after = text[max(0, start - 160) : start], text[stop:]
        words = re.sub(r"^[Tt]he[ ]|['’]s?$", "", text[start:stop])
        elsewhere = not WISH.search(before) or _is_past(before) or SOMETIME.search(before) or _ITS_THING.match(after)
        if (
            words
            and not elsewhere
            and not names_target(draft, text)
            and is_other_employer(draft, words, after, before, named=True)
        ):
            yield Organization(entity.start, entity.end, guessed=True)


def _is_past(before: str) -> bool:
    clause = re.split(r"[;:.]|,[ ](?:and|but|so)\b", before)[-1]
    return PAST.search(OWN_TARGET.sub(" ", clause)) is not None
