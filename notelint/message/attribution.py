"""Lines that say who wrote what is quoted below them, as mail programs write them in the languages that are met."""

from __future__ import annotations

import re

__all__ = ["ATTRIBUTION_LINES", "introduces_history", "is_attribution"]

ATTRIBUTION_LINES = 3
"""Lines over which a mail program may wrap an attribution."""

LONGEST = 300
"""Characters that an attribution may have."""

_WROTE = (
    r"wrote|writes|said|says|schrieb|schreibt|a[ ]écrit|a[ ]ecrit|écrit|escribió|escribio|ha[ ]scritto|schreef|escreveu|skrev"
    r"|kirjoitti|napisał(?:\(a\))?|napisała|pisze|napsal(?:\(a\))?|написал(?:\(а\)|а)?|пишет|yazdı|napísal(?:\(a\))?"
)
_AT_END = re.compile(
    rf"(?:^|[\s>,\"”)])(?:{_WROTE})(?:[ ]on[ ][^\n]{{4,80}})?(?:[ ]?:|[ ]?-{{2,}}|[ ]?：)?[ ]*$", re.IGNORECASE
)
_IN_MIDDLE = re.compile(r"[\s,](?:schrieb|schreef|skrev)[ ][^:]{2,120}:[ ]*$", re.IGNORECASE)
"""German, Dutch and Nordic programs put the name behind the verb."""

_STAMPED = re.compile(r"<[^<>\s]{1,120}@[^<>\s]{1,120}>:[ ]*$|(?:写道|寫道)[ ]?[:：][ ]*$")
"""Programs in other languages say nothing but date and address, or put a verb that is not Latin."""

_QUOTING = re.compile(r"(?:Quoting|Zitat[ ]von|Citando(?:[ ]a)?|Citát)[ ][^\n]{2,120}:[ ]*$", re.IGNORECASE)
_SPOKEN_TO = re.compile(
    rf"\b(?:you|I|we|he|she|they|it|who)[ ](?:(?:also|once|just|both|all|have|has|had)[ ])?(?:{_WROTE})\b",
    re.IGNORECASE,
)
"""A sentence of the sender: "On Tuesday you wrote:"."""

_NAMED = re.compile(
    rf"(?:On[ ][^:\n]{{3,30}},[ ]?)?(?:[A-ZÀ-ÞŁŚŽ][\w.'’-]{{0,30}},?[ ]){{1,4}}(?:{_WROTE})[ ]?:|(?:Quoting|Zitat[ ]von|Citando(?:[ ]a)?)(?:[ ][A-ZÀ-Þ][\w.'’-]{{0,30}}){{1,4}}[ ]?:"
)
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:h]\d\d(?!\d)")
_DAY = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)")
_MAILBOX = re.compile(r"[^\s<>@]{1,64}@[^\s<>@]{1,120}")
_BEGINNING = re.compile(
    r"\s*(?:-{2,}[ ]?)?(?:On|Am|Le|El|Op|Il|Em|Den|Dne|W[ ]dniu|\d|[^\W\d_]{2,12}[.,]{1,2}[ ]\d|[A-Z])"
)


def is_attribution(text: str) -> bool:
    """Whether `text`, lines joined by blanks, says who wrote the quoted lines below it.

    It has a day, a time or an address, or is nothing but a name with its verb: "Dana Ruiz wrote:".
    """
    if not 6 <= len(text) <= LONGEST or _SPOKEN_TO.search(text) or not _BEGINNING.match(text):
        return False
    if not any(pattern.search(text) for pattern in (_CLOCK, _DAY, _MAILBOX)):
        return _NAMED.fullmatch(text.strip()) is not None
    patterns = (_AT_END, _IN_MIDDLE, _STAMPED, _QUOTING)
    return any(pattern.search(text) for pattern in patterns)


def introduces_history(text: str) -> bool:
    """Whether `text` is so surely an attribution that all below it is an earlier mail, with marks before its lines or not.

    It has two of day, time and address: no sentence of a message does and then ends in "wrote:".
    """
    sure = (_CLOCK, _DAY, _MAILBOX)
    return is_attribution(text) and sum(pattern.search(text) is not None for pattern in sure) >= 2
