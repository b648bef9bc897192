"""What a phrase addresses that is not people by name: a function, a group, a company, a friend."""

from __future__ import annotations

import re
from typing import Literal

from notelint import Draft
from notelint_checks.analysis.address_terms import (
    CROWDS,
    FAMILIAR,
    FUNCTION_WORDS,
    GROUPS,
    NOT_NAMES,
    ORGANIZATION_WORDS,
    ROLE_HEADS,
)
from notelint_checks.analysis.names import TITLES, Likeness, fold, known_people, likeness, likeness_to
from notelint_checks.analysis.nicknames import GIVEN_NAMES

__all__ = ["HONORIFICS", "Address", "AddressKinds"]

Address = Literal["person", "generic", "company", "group", "familiar", "bare", "hole"]
"""A person by name, a function or nobody in particular, a company or its crowd, a group, a friend, nothing, a blank."""

HONORIFICS = frozenset("mr ms mrs mx miss dr prof".split())
"""Titles that say nothing without a name."""

_CROWD_AT = re.compile(
    r"(?:to[ \t]+)?(?:the[ \t]+)?(?:dear[ \t]+)?(?:all|every(?:one|body)|folks|friends|people|guys|gang|crew|team|family|staff|colleagues|ladies[ \t]+and[ \t]+gentlemen|whole[ \t]+team|entire[ \t]+team|(?:\w+[ \t]+){1,2}team)"
    r"(?:[ \t]+of[ \t]+you)?(?:[ \t]+(?:over|back|there|here|out))?[ \t]+(?:at|from|of|with|in)[ \t]+(.+)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:the[ \t]+|your[ \t]+)(?:company|office|firm|hq|headquarters|organi[sz]ation|shop|store|hospital|school|agency|studio)\b",
    re.IGNORECASE,
)


class AddressKinds:
    """Tells what phrases address, for one draft."""

    def __init__(self, draft: Draft) -> None:
        self.stage = draft.situation.stage
        self.people = known_people(draft)
        self.companies = [name for name in draft.situation.facts.company.names if fold(name)]
        self.known = {
            word for person in self.people for name in (person.name, *person.aliases) for word in fold(name).split()
        }

    def kind_of(self, phrase: str) -> Address | None:
        """Say what a whole phrase addresses if it is not people by name."""
        if any(likeness_to(phrase, person) is Likeness.SAME for person in self.people):
            return None
        words = [word for word in re.split(r"[\s,/]+", phrase.replace("’", "'").lower()) if word]
        plain = [word.strip("().") for word in words]
        if self.is_company(phrase) or self._is_crowd(phrase):
            return "company"
        head = [word for word in plain if word not in ("the", "dear", "hello", "of", "you", "my", "again", "there")]
        if (
            (head and head[0] in GROUPS and len(head) <= 2 and head[0] not in ("guys",))
            or (
                len(head) <= 5
                and any(word in ("panel", "interviewers", "panelists", "panellists", "gentlemen") for word in head)
                and not re.search(r"\band [A-Z]", phrase)
            )
            or plain
            in (
                ["interview", "team"],
                ["interviewing", "team"],
                ["the", "interview", "team"],
                ["committee", "members"],
                ["team", "members"],
            )
            or re.match(
                r"(?:all|every(?:one|body))[ ](?:of[ ]you|(?:on|in|i|who|whom)\b)|(?:all|every(?:one|body))$",
                " ".join(plain),
            )
        ):
            return "group"
        roles = {fold(person.role) for person in self.people if person.role}
        if plain and all(word in HONORIFICS or word in ("", "and", "or") for word in plain):
            return "hole"
        titled = len(plain) > 1 and plain[0] in HONORIFICS and not HONORIFICS.issuperset({*plain} - {"and", "or"})
        if (
            plain
            and not titled
            and (
                all(word in FUNCTION_WORDS or word in ("/", "&", "-") for word in plain)
                and any(word in ROLE_HEADS for word in plain)
            )
        ):
            return (
                "company"
                if plain[-1] in ("department", "dept", "division")
                and self.stage in ("thanks", "rejected", "small-thanks")
                else "generic"
            )
        if (
            len(plain) > 1
            and phrase.istitle()
            and plain[-1] in ROLE_HEADS - TITLES
            and plain[0] not in GIVEN_NAMES | TITLES
            and plain[0] not in self.known
        ):
            return "generic"
        if fold(phrase) in roles or re.match(
            r"(?:the[ ])?(?:(?:head|director|vp|chief|manager|team)[ ](?:of|for)[ ]"
            r"|(?:person|people|one|someone|somebody|lady|gentleman|whoever|whomever)[ ](?:in[ ]charge|responsible|who|that|doing|hiring|handling|concerned)\b)",
            phrase.lower(),
        ):
            return "generic"
        if (
            plain
            and len(plain) <= 4
            and all(word in FAMILIAR or word in ("my", "the", "old", "and", "dear", "hello", "there") for word in plain)
        ):
            return "familiar" if not self.known.intersection(plain) else None
        if len(plain) <= 3 and plain and plain[-1] in CROWDS | {"panel", "committee"} and phrase.islower():
            return "generic"
        return None

    def is_company(self, phrase: str) -> bool:
        folded = re.sub(r"[^a-z0-9]", "", fold(phrase))
        for name in self.companies:
            wanted = re.sub(r"[^a-z0-9]", "", fold(name))
            if folded == wanted and len(phrase.split()) > 1:
                return True
            if folded in (wanted, "the" + wanted) or (
                len(wanted) > 5
                and likeness(phrase, name) is Likeness.MISSPELLED
                and len(phrase.split()) == len(name.split())
            ):
                return not self.known.intersection(fold(phrase).split())
        words = fold(phrase).split()
        capitals = all(word[:1].isupper() or word in ("&", "and", "of", "the") for word in phrase.split())
        return (
            2 <= len(words) <= 4
            and capitals
            and words[-1].strip(".") in ORGANIZATION_WORDS
            and words[0] not in TITLES
            and words[0] not in GIVEN_NAMES
            and not all(word in FUNCTION_WORDS for word in words)
            and words[-1] not in self.known
        )

    def _is_crowd(self, phrase: str) -> bool:
        if at := _CROWD_AT.fullmatch(phrase):
            return bool(
                self.is_company(at.group(1)) or _PLACE.match(at.group(1)) or re.match(r"(?:the[ ])?[A-Z]", at.group(1))
            )
        words = phrase.split()
        if not 2 <= len(words) <= 6 or fold(words[-1]) not in CROWDS | {
            "recruiting",
            "recruitment",
            "hr",
            "panel",
            "hiring",
        }:
            return False
        before = [
            re.sub(r"['’]s?$", "", word)
            for word in words[:-1]
            if fold(word) not in ("the", "dear", "whole", "entire", "all", "amazing", "wonderful", "lovely", "great")
        ]
        if any(word in ("and", "&") or fold(word) in TITLES for word in before[1:2]) or any(
            fold(word) in self.known for word in before
        ):
            return self._has_company(" ".join(before))
        strange = [
            word
            for word in before
            if word[:1].isupper() and fold(word) not in FUNCTION_WORDS and fold(word) not in NOT_NAMES
        ]
        return self._has_company(" ".join(before)) or (
            bool(strange) and strange[0] == before[0] and fold(strange[0]) not in GIVEN_NAMES
        )

    def _has_company(self, words: str) -> bool:
        return any(re.match(rf"{re.escape(fold(name))}\b", fold(words)) for name in self.companies)
