"""Which phrases address a company or its crowd."""

from __future__ import annotations

import re

from notelint import Draft, Pattern
from notelint_checks.analysis.address_terms import CROWDS, FUNCTION_WORDS, NOT_NAMES, ORGANIZATION_WORDS
from notelint_checks.analysis.names import TITLES, Likeness, fold, likeness
from notelint_checks.analysis.nicknames import GIVEN_NAMES

__all__ = ["CompanyAddresses"]

_CROWD_AT = Pattern(
    r"(?:to[ \t]+)?(?:the[ \t]+)?(?:dear[ \t]+)?(?:all|every(?:one|body)|folks|friends|people|guys|gang|crew|team|family|staff|colleagues|ladies[ \t]+and[ \t]+gentlemen|whole[ \t]+team|entire[ \t]+team|(?:\w+[ \t]+){1,2}team)"
    r"(?:[ \t]+of[ \t]+you)?(?:[ \t]+(?:over|back|there|here|out))?[ \t]+(?:at|from|of|with|in)[ \t]++(.+)",
    re.IGNORECASE,
)
_PLACE = Pattern(
    r"(?:the[ \t]+|your[ \t]+)(?:company|office|firm|hq|headquarters|organi[sz]ation|shop|store|hospital|school|agency|studio)\b",
    re.IGNORECASE,
)
_CROWD_ENDS = CROWDS | {"recruiting", "recruitment", "hr", "panel", "hiring"}
_TRIMMINGS = frozenset("the dear whole entire all amazing wonderful lovely great".split())


class CompanyAddresses:
    """Tells which phrases address a company, for one draft; `known` are the words of the names of known people."""

    def __init__(self, draft: Draft, known: set[str]) -> None:
        self.names = [name for name in draft.situation.facts.company.names if fold(name)]
        self.known = known

    def is_company(self, phrase: str) -> bool:
        """Whether the phrase is the company of the facts, or is written like one."""
        folded = re.sub(r"[^a-z0-9]", "", fold(phrase)) if self.names else ""
        for name in self.names:
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
        return (
            2 <= len(words) <= 4
            and words[-1].strip(".") in ORGANIZATION_WORDS
            and all(word[:1].isupper() or word in ("&", "and", "of", "the") for word in phrase.split())
            and words[0] not in TITLES
            and words[0] not in GIVEN_NAMES
            and not all(word in FUNCTION_WORDS for word in words)
            and words[-1] not in self.known
        )

    def is_crowd(self, phrase: str) -> bool:
        """Whether the phrase is the people of a company: "Orbit crew", "everyone at Orbit Foods"."""
        if at := _CROWD_AT.fullmatch(phrase):
            return bool(
                self.is_company(at.group(1)) or _PLACE.match(at.group(1)) or re.match(r"(?:the[ ])?[A-Z]", at.group(1))
            )
        words = phrase.split()
        if not 2 <= len(words) <= 6 or fold(words[-1]) not in _CROWD_ENDS:
            return False
        before = [re.sub(r"['’]s?$", "", word) for word in words[:-1] if fold(word) not in _TRIMMINGS]
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
        return any(re.match(rf"{re.escape(fold(name))}\b", fold(words)) for name in self.names)
