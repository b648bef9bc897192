"""Whether words are the name of an employer, and not of the one in the facts."""

from __future__ import annotations

import re

from notelint import Draft, Pattern, analysis
from notelint_checks.analysis.address_terms import FUNCTION_WORDS, NOT_NAMES, ORGANIZATION_WORDS, TRADES
from notelint_checks.analysis.company_spelling import resembles
from notelint_checks.analysis.known_people import known_people
from notelint_checks.analysis.names import TITLES, fold
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.well_known import FAMOUS, TOOLS

__all__ = ["is_no_employer", "is_other_employer", "names_target", "taken_words"]

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


def is_other_employer(
    draft: Draft, words: str, after: str, before: str, *, strong: bool = False, named: bool = False
) -> bool:
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
    if folded[0] in TITLES or is_no_employer(folded) or folded[0] in taken_words(draft):
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


def names_target(draft: Draft, text: str) -> bool:
    """Whether the employer of the facts is named too, so that the other one is compared with it."""
    return any(name.casefold() in text.casefold() for name in draft.situation.facts.company.names)


@analysis
def taken_words(draft: Draft) -> set[str]:
    """Return the words of the facts, and of what their people do and did: no other employer begins with one."""
    texts = [text for person in known_people(draft) for text in (person.role or "", *person.background)]
    words = [word for text in texts for word in text.split()]
    words += [word for entry in draft.situation.known_words() for word in re.findall(r"[\w'’-]+", entry)]
    return _target_words(draft).union(map(fold, words)) - _KINDS


def is_no_employer(folded: list[str]) -> bool:
    """Whether the words are a person's name, a tool, a function, or no name at all."""
    return (
        (folded[0] in GIVEN_NAMES and folded[0] not in ("april", "june"))
        or (folded[0] in TOOLS and folded[-1] not in ORGANIZATION_WORDS)
        or folded[-1] in TOOLS
        or all(word in FUNCTION_WORDS or word in NOT_NAMES for word in folded)
        or (folded[0] in NOT_NAMES and folded[0] not in FUNCTION_WORDS)
    )
