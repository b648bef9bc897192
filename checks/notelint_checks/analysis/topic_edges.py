"""Where a run of words that could be a topic may begin and end, and which phrases only say where or when."""

from __future__ import annotations

import re

from notelint_checks.analysis.topic_lexicon import CONTENT, SPANS, TALK

__all__ = ["LEADS", "after_lead", "after_subject", "is_loose", "last_word", "opening"]

_PRONOUN = re.compile("a*[uwhi]")
_PRONOUNS = frozenset("auwhi")
_COPE = frozenset("manage cope deal work go".split())
_RIDING = re.compile(r"[Clskr][ap]+p")
_RIDES = frozenset("Clskr")
_NAMED = frozenset("CN")
_JOINED = frozenset("pz")


def opening(letters: str, words: tuple[str, ...], first: int, stop: int, *, clause: bool) -> int:
    """Return where the topic begins at or after `first`; `stop` if nothing there can open one."""
    if clause:
        first = after_subject(letters, first)
        if letters[first + 1 : first + 2] == "p" and words[first] in _COPE:
            first += 2
    if letters[first : first + 1] in _RIDES and words[first].endswith("ing"):
        riding = _RIDING.match(letters, first)
        first = riding.end() if riding else first
    while first < stop and letters[first] not in CONTENT and not _opens(letters, first, stop, clause=clause):
        if letters[first] in "uiwhz,;Bb":
            return stop
        first += 1
    return first


def after_subject(letters: str, first: int) -> int:
    """Return where a pronoun that opens a statement at `first` ends; `first` if none stands there."""
    match = _PRONOUN.match(letters, first) if letters[first : first + 1] in _PRONOUNS else None
    return match.end() if match else first


def _opens(letters: str, first: int, stop: int, *, clause: bool) -> bool:
    """Whether a topic can begin here: with an adjective or a stock word only when words of its own follow at once."""
    letter = letters[first]
    if letters[first + 1 : first + 2] == "-":
        return True
    if clause and (letter in "lskr" or (letter in "nj" and not CONTENT.isdisjoint(letters[first:stop]))):
        return True
    if letter not in "#jTnDl":
        return False
    if letter == "D":
        return letters[first + 1 : first + 2] in _NAMED
    rest = letters[first:stop].lstrip("njD#-'T")[:1]
    return rest in CONTENT or (rest in _JOINED and letter in "Tn#j") or (rest == "t" and letter in "Tn")


LEADS = frozenset("ajTn")
"""Classes with which what `after_lead` leaves out may begin."""
_LEAD = re.compile(r"[aj]*([Tn])a*(?:p|p?[qz])+[dYoae]*")
_ABOUT = frozenset("about on over regarding around concerning".split())
_WITHIN = frozenset("at in with from by under behind near".split())
_PARTS = frozenset(
    "detail details part parts side sides aspect aspects kind sort update updates news history importance need needs reality time".split()
)


def after_lead(letters: str, words: tuple[str, ...], first: int, stop: int) -> int | None:
    """Return where "details of the", "story about your" ends, so that the topic is what comes after it; None without one."""
    lead = _LEAD.match(letters, first, stop)
    if lead is None or CONTENT.isdisjoint(letters[lead.end() : stop]):
        return None
    head, end = lead.start(1), lead.end()
    if words[end - 1] in _WITHIN or (end - 2 > head and words[end - 2] in _WITHIN):
        return None
    talked = words[head] in TALK and not _ABOUT.isdisjoint(words[head:end])
    return end if letters[head] == "T" or words[head] in _PARTS or talked else None


_MANNER = frozenset("first last much late early enough fast alone badly wrong well twice again more less".split())
_AFTER_VERB = frozenset("themselves itself up down off apart twice away out".split())


def last_word(letters: str, words: tuple[str, ...], first: int, stop: int, *, clause: bool) -> int:
    """Return where the topic ends at or before `stop`: after its last word that is part of it."""
    while stop > first and not _closes(letters, words, first, stop - 1, clause=clause):
        stop -= 1
    return stop


def _closes(letters: str, words: tuple[str, ...], first: int, number: int, *, clause: bool) -> bool:
    letter = letters[number]
    if letter in CONTENT or letter == "#" or number == first:
        return True
    word, before = words[number], letters[first:number]
    if clause and (word in SPANS or (letter in "rlV" and before[-1:] in tuple("CN"))):
        return True
    if letter in "nT" and word not in SPANS:
        return _closes_with_stock(word, before)
    if word in SPANS or letter == "D":
        return _closes_with_time(letters, words, first, number, clause=clause)
    if letter in "lsk" and word.endswith("ing") and before[-1:] == "p":
        return True
    if letter == "j":
        return before[-1:] in tuple("xrla")
    if clause and letter == "a" and (word in _MANNER or word.endswith("ly")):
        return before.rstrip("a")[-1:] in tuple("CVNnlrxsk")
    paired = words[number - 1 : number + 1] == ("each", "other")
    return paired or (word in _AFTER_VERB and before[-1:] in tuple("CVNnlrx"))


def _closes_with_stock(word: str, before: str) -> bool:
    """Whether a stock noun ends it: "returns process", "handover between teams", but not "in our talk"."""
    rest = before.rstrip("nTj#-'d")[-1:]
    loose = word in _LOOSE and before[-1:] in tuple("ptdYo&")
    return rest in CONTENT or (rest in tuple("p&t") and not loose)


def _closes_with_time(letters: str, words: tuple[str, ...], first: int, number: int, *, clause: bool) -> bool:
    """Whether a time ends it: "once a month", "every April", "after the long weekend", but not "on Tuesday"."""
    if words[number - 1] in ("a", "per", "each", "every"):
        return True
    at = letters.rfind("p", first, number)
    return letters[number] == "D" and (clause or (at > first and words[at] not in _WHEN))


_ON_THE_WAY = frozenset("way light course middle supper dinner breakfast beer drink".split())
_LOOSE = TALK | frozenset("company firm team role position job day days office view place".split())
_PLACE = re.compile(r"[pt][dYoaj#]*([nTDPem]|C|$)")
_WHEN = frozenset("on at in during for since until by this last over".split())
_NOUNS = frozenset("CNnT-")


def is_loose(letters: str, words: tuple[str, ...], number: int, *, clause: bool) -> bool:
    """Whether the phrase at `number`, such as "in our talk", "with me", "at your company", only says where or when."""
    match = _PLACE.match(letters, number)
    if match is None:
        return False
    kind, place = match[1], match.end() - 1
    if not kind or kind in "ePm":
        return True
    following = letters[place + 1 : place + 2]
    if words[place] in _ON_THE_WAY and following not in _NOUNS:
        return True
    if kind == "C" or following in _NOUNS | {"'", "p", "#"}:
        return False
    if kind == "D":
        return words[number] in _WHEN and not (clause and place > number + 1)
    return words[place] in _LOOSE and not (clause and words[number + 1] in ("a", "an"))
