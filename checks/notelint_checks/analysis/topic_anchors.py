"""Where a topic may begin: after "your point about", "you mentioned", "we talked about", "how", or at the head of a clause."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from notelint_checks.analysis.topic_lexicon import TALK

__all__ = ["Anchor", "Frame", "anchors", "is_tied"]


@dataclass(frozen=True, eq=False)
class Frame:
    """A pattern over word classes up to where a topic may begin.

    Attributes:
        kind: what it is, such as ``your``, ``you``, ``talk``, ``start``.
        needs: classes that are in every sentence in which it matches.
        pattern: begins with what is quick to find.
        personal: whether it is the reader's own doing or saying.
        said: words of which one must be in the sentence; none: any will do.
        fits: what else its words must be, and their classes.
        clause: whether a statement always follows, not a thing.
    """

    kind: str
    needs: str
    pattern: re.Pattern[str]
    personal: bool = False
    fits: Callable[[tuple[str, ...], str], bool] | None = None
    said: frozenset[str] = frozenset()

    @cached_property
    def clause(self) -> bool:
        return self.kind in _CLAUSAL


Anchor = tuple[Frame, int, int, bool]
"""A place at which a topic may begin: its frame, the tokens (first and after the last) after which that is, and whether a statement follows."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WITH = _set("with without")
_AWAY = _set("at from by under behind near off")
_ABOUT = _set("about on over regarding around against concerning")
_KEEN = _set("happy glad keen curious grateful thankful fascinating interesting important helpful")
_SAYING = _set(
    "something anything thought thoughts chat reading case note thing research words word talk homework add more much bit lot"
)
_SAID = _set("said say mentioned told think thought reckon reckoned believe admitted explained feel felt feared")
_ESPECIALLY = _set("above especially particularly including like notably")
_JOINTLY = _set(
    """talked spoke discussed chatted agreed covered looked saw compared debated went touched walked met grumbled joked drew argued laughed got spent
    ran talking speaking discussing looking tried tasted visited share shared started"""
)
"""What "we" did together in the talk; "we asked the supplier" tells of the sender and others."""
_GATHER = _set("gather understand hear")
_COLON, _OVER, _ON, _WAY = _set(":"), _set("over"), _set("on for of at"), _set("way part bit story")


def _last(words: frozenset[str]) -> Callable[[tuple[str, ...], str], bool]:
    return lambda said, letters: said[-1] in words


def _is_talk(said: tuple[str, ...], letters: str) -> bool:
    """Whether "our talk about" speaks of words said: any noun of saying, or a word such as "call" with "about"."""
    if said[-1] in _AWAY:
        return False
    head = max(place for place, letter in enumerate(letters) if letter in "Tn")
    return letters[head] == "T" or (said[head] in TALK and said[-1] in _ABOUT)


def _is_told(said: tuple[str, ...], letters: str) -> bool:
    if letters[-1] in "pzq":
        return said[-1] not in _WITH
    return said[0].endswith("ing") or said[0] == "discussed"


def _is_said(said: tuple[str, ...], letters: str) -> bool:
    """Whether "you said …": not "you said with a smile", where no topic follows."""
    return said[-1] not in _WITH or said[-2:-1] == ("talked",) or letters[-2:-1] != "s"


def _is_moved_by(said: tuple[str, ...], letters: str) -> bool:
    if letters[0] == "x":
        return said[-1] in _set("with by at")
    return letters[0] != "n" or said[0].endswith("ed") or said[0] in _KEEN


_NP = r"(?=[dYomCNnjTD#lsk])"
_WE = re.compile(r"w[ax]*[skrl][aepT]*[zq]?")
_FRAMES = (
    Frame("your", "Y", re.compile(r"(?:Y[ajn]*T[aT]*|[#dT]*T*pY[ajn]*,?)[pzqt]+"), True),
    Frame("your", "YCp", re.compile(r"Y[ajn]*Cp"), True, _last(_ABOUT)),
    Frame("you", "u", re.compile(r"u(?<!tu)[ax]*s[ae]*(?:&a*s[ae]*)?p*[zq]?a*"), True, _is_said),
    Frame("you", "uz", re.compile(r"u(?<!tu)[ax]*[krlV]a*z"), True),
    Frame("you", "ut", re.compile(r"ut[sl]a*(?:e[ls]?)?p*"), True, _is_said),
    Frame("you", "up", re.compile(r"u[ax]*[a-zA-Z][eh]p"), True, _is_said),
    Frame("gather", "i", re.compile(r"i[ax]*[a-zA-Z]z?(?=[dYoCN])"), True, lambda said, _: not _GATHER.isdisjoint(said[-2:]), _GATHER),
    Frame("colon", ";", re.compile(r";(?<=[CNnTaskrl].)(?=[dYoCNnj#])"), True, _last(_COLON), _COLON),
    Frame("above", ",", re.compile(r",[ap]+(?=[dYoCN#j])"), False, lambda said, _: not _ESPECIALLY.isdisjoint(said), _ESPECIALLY),
    Frame("does", "u", re.compile(r"(?<![^,;&B])[ab]*+(?=ua*(?:xa+)?[VlC])|(?<![^,;&B])[ab]*+x(?=a*ua*[VC])|b(?=ua*[VlCr])"), True),
    Frame("account", "", re.compile(r"^[aB]*(?:pY[ajn]*[TC]n?|[alkC]tu|pu|b?i[ax]*[krl]u[aj]*),?(?=[dYoCNnjT#])|^pu,(?=[iw])"), True),
    Frame("how", "u", re.compile(r"[qz](?=a*u[^sx])"), True),
    Frame("how", "uT", re.compile(r"T(?=a*u[^sx])"), True, _last(_WAY), _WAY),
    Frame("honest", "qup", re.compile(r"q[aj]+[CjnNV]?u[ax]*[lskVC]?a*p"), True),
    Frame("firm", "up", re.compile(r"u[axB]+[jCVn]p"), True, _last(_set("about on over with against"))),
    Frame("care", "up", re.compile(r"u[ax]*[VlC]a*p"), True, _last(_set("about for over on"))),
    Frame("with", "uxp", re.compile(r"ua*x[ax]*p"), True),
    Frame("we", "w", _WE, True, lambda said, _: not _JOINTLY.isdisjoint(said)),
    Frame("we did", "w", _WE, False, lambda said, _: _JOINTLY.isdisjoint(said)),
    Frame("talk", "", re.compile(r"[odT][ajn]*[Tn][aenp]*[pzq](?!m)"), True, _is_talk),
    Frame("agree", "sp", re.compile(r"s[ax]*puz|spY[ajn]*[TC][pz]"), True),
    Frame("about", "p", re.compile(r"[a-zA-Z]p(?=[dYoCNnj#lskrT])"), False, lambda said, _: said[-1] == "about" or (said[-1] in ("on", "against") and said[0] in _SAYING), _set("about on against")),
    Frame("over", "p", re.compile(r"[lCVk]p"), False, _last(_OVER), _OVER),
    Frame("mine", "mT", re.compile(r"m[aj]*Ta*[pzq]"), True),
    Frame("back", "", re.compile(r"[la]a*[tp]"), False, lambda said, _: "back" in said or "returning" in said or said[-2:] == ("up", "on"), _set("back returning on")),
    Frame("told", "s", re.compile(r"s[ae]*(?:[pzq]|(?=[dYo]))"), False, _is_told),
    Frame("shown", "ep", re.compile(r"p[lskC]ea*[lskrCV]?[ap]*"), True, lambda said, _: said[1].endswith("ing") and said[2] in ("me", "us")),
    Frame("hear", "k", re.compile(r"k[ae]*(?:[pqz]+)?")),
    Frame("by", "p", re.compile(r"[rjkn][aej]*p|xa*[lVC]p"), False, _is_moved_by),
    Frame("of", "p", re.compile(r"(?<![^,;&])a*b?p+")),
    Frame("why", "q", re.compile(r"q(?=[dYaomCNnjT#])")),
    Frame("that", "z", re.compile(r"z(?<![CNnT'&^;].)(?=[dYoCNnj#])")),
    Frame("noun that", "z", re.compile(r"z(?<=[CNnT].)(?=[dYoCNnj#])")),
    Frame("is", "qx", re.compile(r"^q[^,;]{1,14}?x(?=[dYoCNn#])")),
    Frame("rule", "YTx", re.compile(r"Y[ajn]*Ta*x[,;]?z?"), True),
    Frame("on", "p", re.compile(r"[CNnTaeYujrlsk]p(?=[dYoCNnj#lskrT])"), False, _last(_ON), _ON),
    Frame("deed", "", re.compile(r"(?<=[uwhn])a*(?=[VlskrC])|(?<=[pt])(?=[lskrV])")),
    Frame("yours", "Y", re.compile(r"(?=Y)")),
    Frame("start", "", re.compile(r"(?<![^,;&b])[ab]*+" + _NP)),
    Frame("start", "B", re.compile(r"(?<=[,;&b]B)[ab]*+" + _NP + r"|^B[ab]*+" + _NP)),
    Frame("start", "x", re.compile(r"x(?<![^,;&B].)(?=[dYoCN])")),
    Frame("thing", "", re.compile(r"(?=[do])")),
    Frame("thing", "", re.compile(r"(?<=[ptxlsVrk,;&])(?=[CN#jT])")),
)  # fmt: skip
_NEEDED = frozenset("".join(frame.needs for frame in _FRAMES))
_CLAUSAL = _set("how why that does account rule gather deed") | {"noun that"}
_NO_VERB = re.compile(r"[lskrV]|C[dYemo]")


def anchors(letters: str, words: tuple[str, ...]) -> Iterator[Anchor]:
    """Yield the anchors of a sentence, given its word classes and its words."""
    present = frozenset(words)
    for frame in _open_for(_NEEDED.intersection(letters)):
        if frame.said and frame.said.isdisjoint(present):
            continue
        fits, clause = frame.fits, frame.clause
        for match in frame.pattern.finditer(letters):
            start, end = match.span()
            if start == end:
                yield frame, start, end, clause
            elif fits is None or fits(words[start:end], match.group()):
                yield frame, start, end, clause or _opens_clause(letters, words, end - 1)


@lru_cache(maxsize=1_000)
def _open_for(present: frozenset[str]) -> tuple[Frame, ...]:
    """Return the frames that need no other classes than these."""
    return tuple(frame for frame in _FRAMES if present.issuperset(frame.needs))


def _opens_clause(letters: str, words: tuple[str, ...], last: int) -> bool:
    """Whether a statement follows the token `last`: "that …", "how …", "you said …", "your advice to …"."""
    if letters[last] == "t":
        return _NO_VERB.match(letters, last + 1) is not None
    return letters[last] in "qz" or words[last] in _SAID or (letters[last] == "e" and words[last - 1] in _SAID)


_DOING = re.compile(r"(?P<we>[uw])(?:[ax]*[slkVrC]|[ax]+(?:[pjnC,;]|$))|(?<=[rV])u|[Yo][ajn]*[CNT]")
_STOCK_ADDRESS = _set("thank from meet meeting thanks")


def is_tied(letters: str, words: tuple[str, ...]) -> bool:
    """Whether the reader's doing or the talk is in the sentence, apart from "thank you", "hear from you", "your team"."""
    return any(
        match["we"] is None or not match.start() or words[match.start() - 1] not in _STOCK_ADDRESS
        for match in _DOING.finditer(letters)
    )
