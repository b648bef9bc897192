"""Whether the words around a capitalized word say that it is a person who is spoken to or of."""

from __future__ import annotations

import re

from notelint import Pattern
from notelint_checks.analysis.names import TITLES, fold
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.right_names import RightName
from notelint_checks.analysis.spelling import is_known

__all__ = ["SURE", "is_titled", "means_person"]

_OWNED = Pattern(r"['’]s$")
_WHOSE = frozenset("my your our his her their the a an".split())
SURE = 4
"""A longer word that no list has, a letter away from a name, means that name wherever it stands."""
_SPOKEN_TO = Pattern(
    r"(?:,[ ]*|\b(?:thank[ ]you|thanks|again|hi|hello|hey|dear|cheers|much|all|and|soon|morning|afternoon)[ ]+|^)(?:and[ ]+)?$",
    re.IGNORECASE,
)
_CUE = Pattern(r"\b(?:thank|thanks|again|your?|hi|hello|dear|cheers|soon)\b", re.IGNORECASE)
_AFTER_VOCATIVE = Pattern(r"[ ]*(?:[,.!?;–—]|[ ]-[ ]|$)")
_AT = Pattern(r"\bat[ ]$", re.IGNORECASE)
"""What stands before a place, an employer among them, and before a person's only with what is that person's."""
_PERSON_BEFORE = Pattern(
    r"\b(?:meet|meeting|met|thank|thanking|tell|told|asked|(?:speak|speaking|spoke|talk|talking|talked|chat|chatting|chatted|call|conversation|interview|interviewed|discussion|lunch|coffee|met|sat)[ ](?:with|to))[ ](?:you[ ]and[ ]|both[ ])?$",
    re.IGNORECASE,
)
_PERSON_AFTER = Pattern(
    r"[ ](?:said|says|mentioned|told|explained|showed|asked|described|introduced|suggested|pointed|was[ ]kind|kindly|walked|gave|shared|wrote|promised|raised)\b"
)


def is_titled(text: str, match: re.Match[str]) -> bool:
    """Whether a title stands before it: "Dr Ruiz", but not "my sister Diana"."""
    before = text[: match.start()].split()[-2:]
    if not before or fold(before[-1]) not in TITLES:
        return False
    return before[-1][0].isupper() or before[0].lower() not in _WHOSE


def means_person(text: str, match: re.Match[str], entry: RightName) -> bool:
    """Whether the words around a misspelled name say that it is the person, and no other word or person."""
    word = fold(_OWNED.sub("", match.group()))
    before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 25]
    previous = fold((before.split() or [""])[-1])
    following = fold(re.match(r"[ ]?([\w'’]*)", after).group(1))  # type: ignore[union-attr]
    if is_titled(text, match) or (entry.companions and (previous in entry.companions or following in entry.companions)):
        return True
    if _SPOKEN_TO.search(before) and before.strip() and _AFTER_VOCATIVE.match(after):
        clause = re.split(r"[.!?]", before)[-1]
        if _opens(text, match) or _CUE.search(clause):
            return True
    if word in GIVEN_NAMES or re.search(rf"\b{re.escape(word)}\b", text):
        return False
    if re.match(r"[ ][^\W\d_a-z]", after) or (_AT.search(before) and not _OWNED.search(match.group())):
        return False
    sure = len(word) > SURE and (_OWNED.search(match.group()) or before.strip())
    if (sure or (_OWNED.search(match.group()) and before.strip())) and not is_known(word):
        return True
    return bool(_PERSON_BEFORE.search(before) or (_PERSON_AFTER.match(after) and before.strip()))


def _opens(text: str, match: re.Match[str]) -> bool:
    return re.match(r",[ ](?:thank|thanks|it|you|your|I)\b", text[match.end() :]) is not None
