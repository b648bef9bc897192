"""Organizations named where the target employer is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from notelint import Draft, Pattern, Sentence, analysis
from notelint_checks.analysis.address_terms import FUNCTION_WORDS, NOT_NAMES, ORGANIZATION_WORDS, TRADES
from notelint_checks.analysis.company_spelling import resembles
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
from notelint_checks.analysis.known_people import known_people
from notelint_checks.analysis.names import TITLES, fold
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.organizations import PLACES, Organization
from notelint_checks.analysis.well_known import FAMOUS, TOOLS

__all__ = ["other_employers"]

_ITS_THING = Pattern(r"['’]s[ ](?!team|mission|culture|office|values|company|vision|approach|products?|growth|work\b)")
_EVENT = Pattern(
    r"[ ](?:call|meeting|channel|workspace|community|newsletter|conference|course|class|event|webinar|session|demo|group[ ]chat)\b"
)
_MET = Pattern(
    r"\b(?:met|meet|meeting|see|seeing|saw|find|finding)[ ](?:with[ ])?you\b[^.!?]{0,30}[ ](?:at|in)[ ]$", re.IGNORECASE
)
_VENUES = frozenset("cafe café hotel restaurant bar inn tavern diner bistro pub grill lounge station".split())
"""Where people also meet who do not work there."""
_JOINING = Pattern(r"\b(?:work|working|join|joining)\b")
_KINDS = frozenset(form for word in ORGANIZATION_WORDS | TRADES for form in (word, word.removesuffix("s"), f"{word}s"))
"""What says what kind of organization it is: "Labs", "Shop", "Shops"."""
_FIRST_KINDS = frozenset(
    "camp hotel restaurant cafe café bistro casa chateau château maison studio atelier team bank university college".split()
)
"""Words with which the name of an organization begins."""
_SCHOOLS = frozenset({"university", "college", "school", "academy", "conference"})


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
            if not is_word or not (_is_no_employer([fold(text)]) or fold(text) in _taken(draft)):
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
            if _is_other(draft, words, text[stop:], before, strong=strong):
                yield Organization(*span)
            elif draft.is_entity("organization", *span) and _is_other(draft, words, text[stop:], before, named=True):
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
            and not _names_target(draft, text)
            and _is_other(draft, words, after, before, named=True)
        ):
            yield Organization(entity.start, entity.end, guessed=True)


def _names_target(draft: Draft, text: str) -> bool:
    """Whether the employer of the facts is named too, so that the other one is compared with it."""
    return any(name.casefold() in text.casefold() for name in draft.situation.facts.company.names)


def _is_past(before: str) -> bool:
    clause = re.split(r"[;:.]|,[ ](?:and|but|so)\b", before)[-1]
    return PAST.search(OWN_TARGET.sub(" ", clause)) is not None


def _is_other(draft: Draft, words: str, after: str, before: str, *, strong: bool = False, named: bool = False) -> bool:
    """Whether `words` are an employer, and not the one of the facts.

    Args:
        draft: the draft.
        words: what may be its name.
        after, before: the text around it.
        strong: whether hardly anything else could stand there.
        named: whether a model takes it for an organization.
    """
    folded = [re.sub(r"\W", "", fold(word)) for word in words.split()]
    plain = "".join(folded)
    target_words = _target_words(draft)
    if _is_target(draft, words, plain) or _is_agency(draft, words, plain):
        return False
    if folded[0] in TITLES or _is_no_employer(folded) or folded[0] in _taken(draft):
        return False
    if _EVENT.match(after) or (_MET.search(before) and not _VENUES.isdisjoint((folded[0], folded[-1]))):
        return False
    certain = (
        named
        or plain in FAMOUS
        or folded[0] in FAMOUS
        or (len(folded) > 1 and (folded[-1] in _KINDS or folded[0] in _FIRST_KINDS or folded[-1] in target_words))
    )
    if certain and folded[-1] in _SCHOOLS - target_words and not _JOINING.search(before[-40:]):
        return False
    return certain or (strong and not words.isupper() and len(plain) > 3)


def _target_words(draft: Draft) -> set[str]:
    return {fold(word) for name in draft.situation.facts.company.names for word in name.split()}


def _is_target(draft: Draft, words: str, plain: str) -> bool:
    """Whether `words`, or `plain` without blanks and marks, mean the company of the facts, be it misspelled."""
    for name in draft.situation.facts.company.names:
        target = re.sub(r"\W", "", fold(name))
        initials = "".join(fold(word)[:1] for word in name.split())
        if plain in (target, f"the{target}", initials) or target in plain or (len(plain) > 2 and plain in target):
            return True
        if resembles(words, name):
            return True
    return False


def _is_agency(draft: Draft, words: str, plain: str) -> bool:
    recruiter = draft.situation.facts.recruiter
    if not recruiter or not recruiter.agency:
        return False
    return fold(recruiter.agency) in (fold(words), plain)


@analysis
def _taken(draft: Draft) -> set[str]:
    """Return the words of the facts, and of what their people do and did: no other employer begins with one."""
    texts = [text for person in known_people(draft) for text in (person.role or "", *person.background)]
    words = [word for text in texts for word in text.split()]
    words += [word for entry in draft.situation.known_words() for word in re.findall(r"[\w'’-]+", entry)]
    return _target_words(draft).union(map(fold, words)) - _KINDS


def _is_no_employer(folded: list[str]) -> bool:
    """Whether the words are a person's name, a tool, a function, or no name at all."""
    return (
        (folded[0] in GIVEN_NAMES and folded[0] not in ("april", "june"))
        or (folded[0] in TOOLS and folded[-1] not in ORGANIZATION_WORDS)
        or folded[-1] in TOOLS
        or all(word in FUNCTION_WORDS or word in NOT_NAMES for word in folded)
        or (folded[0] in NOT_NAMES and folded[0] not in FUNCTION_WORDS)
    )
