"""What a phrase addresses that is not people by name: a function, a group, a company, a friend."""

from __future__ import annotations

import re
from typing import Literal

from notelint import Draft, Pattern
from notelint_checks.analysis.address_terms import CROWDS, FAMILIAR, FUNCTION_WORDS, GROUPS, ROLE_HEADS
from notelint_checks.analysis.company_addresses import CompanyAddresses
from notelint_checks.analysis.known_people import known_people
from notelint_checks.analysis.names import TITLES, Likeness, fold, likeness_to
from notelint_checks.analysis.nicknames import GIVEN_NAMES

__all__ = ["HONORIFICS", "Address", "AddressKinds"]

Address = Literal["person", "generic", "company", "group", "familiar", "bare", "hole"]
"""A person by name, a function or nobody in particular, a company or its crowd, a group, a friend, nothing, a blank."""

HONORIFICS = frozenset("mr ms mrs mx miss dr prof".split())
"""Titles that say nothing without a name."""

_LEAD = frozenset("the dear hello of you my again there".split())
_MET = frozenset("panel interviewers panelists panellists gentlemen".split())
_COMMITTEES = frozenset(
    {"interview team", "interviewing team", "the interview team", "committee members", "team members"}
)
_MEMBERS = Pattern(r"(?:all )?(?:the )?members of (?:the|your) (?:\w+ ){0,2}(?:panel|committee|board|team|jury)")
_EVERYBODY = Pattern(
    r"(?:all|every(?:one|body))[ ](?:of[ ]you|(?:on|in|i|who|whom)\b)|(?:all|every(?:one|body))$",
)
_OFFICE = Pattern(
    r"(?:the[ ])?(?:(?:head|director|vp|chief|manager|team)[ ](?:of|for)[ ]"
    r"|(?:person|people|one|someone|somebody|lady|gentleman|whoever|whomever)[ ](?:in[ ]charge|responsible|who|that|doing|hiring|handling|concerned)\b)"
)
_DEPARTMENTS = frozenset({"department", "dept", "division"})
_FAMILIAR_WORDS = FAMILIAR | {"my", "the", "old", "and", "dear", "hello", "there"}
_SMALL_CROWDS = CROWDS | {"panel", "committee"}


class AddressKinds:
    """Tells what phrases address, for one draft."""

    def __init__(self, draft: Draft) -> None:
        self.stage = draft.situation.stage
        self.people = known_people(draft)
        self.known = {
            word for person in self.people for name in (person.name, *person.aliases) for word in fold(name).split()
        }
        self.companies = CompanyAddresses(draft, self.known)

    def kind_of(self, phrase: str) -> Address | None:
        """Say what a whole phrase addresses if it is not people by name."""
        if any(likeness_to(phrase, person) is Likeness.SAME for person in self.people):
            return None
        lowers = phrase.replace("’", "'").lower().replace(",", " ").replace("/", " ")
        words = [word.strip("().") for word in lowers.split()]
        if self.companies.is_company(phrase) or self.companies.is_crowd(phrase):
            return "company"
        if _is_group(phrase, words):
            return "group"
        if not words:
            return "generic" if self._is_office(phrase) else None
        if all(word in HONORIFICS or word in ("", "and", "or") for word in words):
            return "hole"
        if _is_function(words):
            return "company" if self._is_department(words) else "generic"
        if self._is_job_title(phrase, words) or self._is_office(phrase):
            return "generic"
        if len(words) <= 4 and _FAMILIAR_WORDS.issuperset(words):
            return None if self.known.intersection(words) else "familiar"
        return "generic" if len(words) <= 3 and words[-1] in _SMALL_CROWDS and phrase.islower() else None

    def _is_department(self, words: list[str]) -> bool:
        """Whether a department is addressed at a stage at which the sender has met people."""
        return words[-1] in _DEPARTMENTS and self.stage in ("thanks", "rejected", "small-thanks")

    def _is_job_title(self, phrase: str, words: list[str]) -> bool:
        return (
            len(words) > 1
            and phrase.istitle()
            and words[-1] in ROLE_HEADS
            and words[-1] not in TITLES
            and words[0] not in GIVEN_NAMES
            and words[0] not in TITLES
            and words[0] not in self.known
        )

    def _is_office(self, phrase: str) -> bool:
        """Whether the phrase is the role of a known person, or describes whom it concerns."""
        roles = {fold(person.role) for person in self.people if person.role}
        return fold(phrase) in roles or _OFFICE.match(phrase.lower()) is not None


def _is_group(phrase: str, words: list[str]) -> bool:
    head = [word for word in words if word not in _LEAD]
    if head and head[0] in GROUPS and len(head) <= 2 and head[0] != "guys":
        return True
    if len(head) <= 5 and not _MET.isdisjoint(head) and not re.search(r"\band [A-Z]", phrase):
        return True
    joined = " ".join(words)
    return joined in _COMMITTEES or _MEMBERS.fullmatch(joined) is not None or _EVERYBODY.match(joined) is not None


def _is_function(words: list[str]) -> bool:
    """Whether only words of functions stand there, with a head among them; a title may not lead, for a name follows it."""
    titled = len(words) > 1 and words[0] in HONORIFICS and not HONORIFICS.issuperset({*words} - {"and", "or"})
    return (
        not titled
        and all(word in FUNCTION_WORDS or word in ("/", "&", "-") for word in words)
        and not ROLE_HEADS.isdisjoint(words)
    )
