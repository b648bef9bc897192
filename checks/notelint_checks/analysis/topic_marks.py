"""Signs by their names: of how a sentence is built, and of what stands around a chunk."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["governor", "of_anchor", "of_following", "of_form"]

_TOLD_AFTER = re.compile(r",?[zqp]?[zq]?,?[uwh][ax]*[sk]|z?[uw][ax]*[xlrV](?!e)|a*pu(?:[,;&a]|$)")
_NOT_TOLD = frozenset("where when how why because since as whose if for to from".split())
_STAYED = re.compile(r",?z?[ax]*[rlksVCx]+[ap]*e")
_FRONTED = re.compile(r",?[iu][ax]*[kslV]|,?a*,?[whiuz]|,[ab]+[;,]")
_VERB = re.compile(r",?[zq]?a*[xrVl]")
_I_FOLLOW = re.compile(r",?i[ax]*[^k]")
_GOES_ON = frozenset(",zqpuwhiaxrlksVC")
"""Classes with which one of these begins."""
_AS_ASKED = re.compile(r"[bp]u[ax]*sa*(?:[,;&]|$)")
_CLAIMS = re.compile(r"ixa*d")
_SUBJECT = re.compile(r"[uwh]")
_REGARDING = frozenset("about regarding concerning on as re regards".split())
_NO_SUBJECT = "YeNojdtpqz&Bb#aTnDP,'-xskrlCV"
"""All classes but those of pronouns that are subjects, "my" and the marks between sentences."""


def of_anchor(kind: str, letters: str, words: tuple[str, ...], start: int, end: int) -> list[str]:
    """Return the signs of what points at a chunk: the tokens from `start` to `end`, or nothing but a place."""
    signs = [kind]
    if start < end:
        signs.append(f"after {letters[end - 1]}")
        if kind == "told" and words[start].endswith("ing") and "e" in letters[start:end]:
            signs.append("shown")
        if kind == "of" and words[start] in _REGARDING:
            signs.append("regarding")
    if kind in ("why", "that"):
        signs.append(f"{kind} after {letters[:start].rstrip('ae')[-1:]}")
    return signs


def of_form(letters: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield the signs of how a sentence is built."""
    if "u" in letters and _AS_ASKED.search(letters):
        yield "as asked"
    commas = letters.count(",")
    if commas > 1:
        yield "commas"
        if commas > 2 and not _SUBJECT.search(letters):
            yield "list"
    if "i" in letters and _CLAIMS.search(letters):
        yield "claim"
    if words[-1] == "?":
        yield "asks"
    if len(words) < 7:
        yield "short"


def of_following(letters: str, words: tuple[str, ...], stop: int) -> Iterator[str]:
    """Yield the signs of what follows a chunk: "… you told me about", "… stayed with me", a verb."""
    if letters[stop : stop + 1] not in _GOES_ON:
        return
    told = _TOLD_AFTER.match(letters, stop)
    if told and _NOT_TOLD.isdisjoint(words[stop : told.end()]):
        yield "told"
    elif _STAYED.match(letters, stop):
        yield "stayed"
    elif _FRONTED.match(letters, stop):
        yield "fronted"
    if _VERB.match(letters, stop):
        yield "verb follows"
    if _I_FOLLOW.match(letters, stop):
        yield "I follow"


def governor(before: str) -> str:
    """Return the subject of the clause that begins so: the nearest "I", "you", "we", "my …", if any."""
    while before := before.rstrip(_NO_SUBJECT):
        letter = before[-1]
        if letter != "m":
            return "" if letter == ";" else letter
        if before[-2:-1] in ("", ",", "&", "B", "b"):
            return "m"
        before = before[:-1]
    return ""
