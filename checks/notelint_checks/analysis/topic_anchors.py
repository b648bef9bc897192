"""Where a topic may begin: after "your point about", "you mentioned", "we talked about", "how", or at the head of a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint_checks.analysis.topic_lexicon import TALK

__all__ = ["Anchor", "anchors", "is_tied"]

_NP = r"(?=[dYomCNnjTD#lsk])"
_ANCHORS = (
    # kind, whether the reader's own doing, pattern up to where the topic begins
    ("your", True, re.compile(r"(?:Y[ajn]*T[aT]*|[#dT]*T*pY[ajn]*,?)(?:[pzqt]+)")),
    ("your", True, re.compile(r"Y[ajn]*Cp")),
    ("you", True, re.compile(r"(?<!t)u[ax]*s[ae]*(?:&a*s[ae]*)?p*[zq]?a*")),
    ("you", True, re.compile(r"(?<!t)u[ax]*[krlV]a*z")),
    ("you", True, re.compile(r"ut[sl]a*(?:e[ls]?)?p*")),
    ("you", True, re.compile(r"u[ax]*[a-zA-Z][eh]p")),
    ("gather", True, re.compile(r"i[ax]*[a-zA-Z]z?(?=[dYoCN])")),
    ("colon", True, re.compile(r";(?=[dYoCNnj#])")),
    ("above", False, re.compile(r",[ap]+(?=[dYoCN#j])")),
    (
        "does",
        True,
        re.compile(r"(?:^|(?<=[,;&B]))[ab]*+(?=ua*(?:xa+)?[VlC])|(?:^|(?<=[,;&B]))[ab]*+x(?=a*ua*[VC])|b(?=ua*[VlCr])"),
    ),
    (
        "account",
        True,
        re.compile(r"^[aB]*(?:pY[ajn]*[TC]n?|[alkC]tu|pu|b?i[ax]*[krl]u[aj]*),?(?=[dYoCNnjT#])|^pu,(?=[iw])"),
    ),
    ("how", True, re.compile(r"[qzT](?=a*u[^sx])")),
    ("honest", True, re.compile(r"q[aj]+[CjnNV]?u[ax]*[lskVC]?a*p")),
    ("firm", True, re.compile(r"u[axB]+[jCVn]p")),
    ("care", True, re.compile(r"u[ax]*[VlC]a*p(?<=p)")),
    ("with", True, re.compile(r"ua*x[ax]*p")),
    ("we", True, re.compile(r"w[ax]*[skrl][aepT]*[zq]?")),
    ("talk", True, re.compile(r"[odT][ajn]*[Tn][aenp]*[pzq](?!m)")),
    ("agree", True, re.compile(r"s[ax]*puz|spY[ajn]*[TC][pz]")),
    ("about", False, re.compile(r"[a-zA-Z]p(?=[dYoCNnj#lskrT])")),
    ("over", False, re.compile(r"[lCVk]p")),
    ("mine", True, re.compile(r"m[aj]*Ta*[pzq]")),
    ("back", False, re.compile(r"[la]a*[tp]")),
    ("told", False, re.compile(r"s[ae]*(?:[pzq]|(?=[dYo]))")),
    ("hear", False, re.compile(r"k[ae]*(?:[pqz]+)?")),
    ("by", False, re.compile(r"[rjkn][aej]*p|xa*[lVC]p")),
    ("of", False, re.compile(r"(?:^|(?<=[,;&]))a*b?p+")),
    ("why", False, re.compile(r"q(?=[dYaomCNnjT#])")),
    ("that", False, re.compile(r"(?<![CNnT'&^;])z(?=[dYoCNnj#])")),
    ("is", False, re.compile(r"^q[^,;]{1,14}?x(?=[dYoCNn#])")),
    ("rule", True, re.compile(r"Y[ajn]*Ta*x[,;]?z?")),
    ("yours", False, re.compile(r"(?=Y)")),
    ("start", False, re.compile(r"(?:^|(?<=[,;&Bb]))[ab]*+" + _NP)),
    ("start", False, re.compile(r"(?:^|(?<=[,;&B]))x(?=[dYoCN])")),
    ("thing", False, re.compile(r"(?=[do])")),
    ("thing", False, re.compile(r"(?<=[ptxlsVrk,;&])(?=[CN#jT])")),
    ("deed", False, re.compile(r"(?<=[uwhn])a*(?=[VlskrC])|(?<=[pt])(?=[lskrV])")),
    ("on", False, re.compile(r"[CNnTaeYujrlsk]p(?=[dYoCNnj#lskrT])")),
    ("noun that", False, re.compile(r"(?<=[CNnT])z(?=[dYoCNnj#])")),
)


@dataclass(frozen=True)
class Anchor:
    """A place at which a topic may begin: after the tokens ``start`` to ``end`` of its sentence.

    Attributes:
        kind: what it is, such as ``your``, ``you``, ``talk``, ``start``.
        personal: whether it is the reader's own doing or saying.
        clause: whether a statement follows, not a thing.
    """

    kind: str
    start: int
    end: int
    personal: bool
    clause: bool


_CLAUSAL = frozenset({"how", "why", "that", "does", "account", "rule", "gather", "deed", "noun that"})


def anchors(letters: str, words: tuple[str, ...]) -> Iterator[Anchor]:
    """Yield the anchors of a sentence, given its word classes and its words."""
    for kind, personal, pattern in _ANCHORS:
        for match in pattern.finditer(letters):
            if _fits(kind, match, letters, words):
                last = match.end() - 1
                clause = kind in _CLAUSAL or (last >= match.start() and _opens_clause(letters, words, last))
                yield Anchor(kind, match.start(), match.end(), personal, clause)


def _fits(kind: str, match: re.Match[str], letters: str, words: tuple[str, ...]) -> bool:
    said = words[match.start() : match.end()]
    if kind == "your" and letters[match.start() : match.end()].endswith("Cp"):
        return said[-1] in ("about", "on", "over", "regarding", "against", "concerning")
    if kind == "firm":
        return said[-1] in ("about", "on", "over", "with", "against")
    if kind == "care":
        return said[-1] in ("about", "for", "over", "on")
    if kind == "told":
        direct = letters[match.end() - 1] not in "pzq"
        return (said[0].endswith("ing") or said[0] == "discussed") if direct else said[-1] not in ("with", "without")
    if kind == "gather":
        return not _GATHER.isdisjoint(said[-2:])
    if kind == "colon":
        return said[-1] == ":" and is_tied(letters[: match.start()], words)
    if kind == "by" and letters[match.start()] == "x":
        return said[-1] in ("with", "by", "at")
    if kind == "by" and letters[match.start()] == "n":
        return said[0].endswith("ed") or said[0] in _KEEN
    if kind == "you":
        return not (said[-1] in ("with", "without") and said[-2:-1] != ("talked",) and letters[match.end() - 2] == "s")
    if kind == "how" and letters[match.start()] == "T":
        return said[0] in ("way", "part", "bit", "story")
    if kind == "about":
        return said[-1] == "about" or (said[-1] in ("on", "against") and said[0] in _SAYING)
    if kind == "on":
        return said[-1] in ("on", "for", "of", "at")
    if kind == "over":
        return said[-1] == "over"
    if kind == "above":
        return not _ESPECIALLY.isdisjoint(said)
    if kind == "talk" and said[-1] in _PLACES:
        return False
    if kind == "talk":
        head = said[max(place for place in range(len(said)) if letters[match.start() + place] in "Tn")]
        return letters[match.start() : match.end()].rstrip("aenpzq")[-1:] == "T" or (
            head in TALK and said[-1] in ("about", "on", "over", "regarding", "around")
        )
    if kind == "start" and match.start():
        return words[match.start() - 1] not in ("than", "as", "like") and not (
            words[match.start() - 1] == "so" and match.start() > 1 and letters[match.start() - 2] != ","
        )
    if kind == "back":
        return "back" in said or "returning" in said or said[-2:] == ("up", "on")
    return True


_GATHER = frozenset("gather understand hear".split())
_SAID = frozenset(
    "said say mentioned told think thought reckon reckoned believe admitted explained feel felt feared".split()
)


def _opens_clause(letters: str, words: tuple[str, ...], last: int) -> bool:
    """Whether a statement follows the token `last`: "that …", "how …", "you said …", "your advice to …"."""
    if letters[last] == "t":
        return re.compile(r"[lskrV]|C[dYemo]").match(letters, last + 1) is not None
    return letters[last] in "qz" or words[last] in _SAID or (letters[last] == "e" and words[last - 1] in _SAID)


def is_tied(letters: str, words: tuple[str, ...]) -> bool:
    """Whether the reader's doing or the talk is in the sentence, apart from "thank you", "hear from you", "your team"."""
    for number, letter in enumerate(letters):
        if letter == "u" and number and letters[number - 1] in "rV":
            return True
        if letter in "uw" and re.match(r"[ax]*[slkVrC]|[ax]+(?:[pjnC,;]|$)", letters[number + 1 :]):
            if not (number and words[number - 1] in ("thank", "from", "meet", "meeting", "thanks")):
                return True
        if letter in "Yo" and re.match(r"[ajn]*[CNT]", letters[number + 1 :]):
            return True
    return False


_PLACES = frozenset("at from by under behind near off".split())
_SAYING = frozenset(
    "something anything thought thoughts chat reading case note thing research words word talk homework add more much bit lot".split()
)
_ESPECIALLY = frozenset("above especially particularly including like notably".split())
_KEEN = frozenset("happy glad keen curious grateful thankful fascinating interesting important helpful".split())
