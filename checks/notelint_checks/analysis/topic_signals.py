"""What speaks for and against a run of words being the topic of its sentence: named signs, to be weighed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from notelint_checks.analysis.topic_anchors import Anchor, anchors, is_tied
from notelint_checks.analysis.topic_chunks import Chunk, chunk_from, trimmed
from notelint_checks.analysis.topic_lexicon import LOGISTICS

__all__ = ["Reading", "readings"]

_TOLD_AFTER = re.compile(r",?[zqp]?[zq]?,?[uwh][ax]*[sk]|z?[uw][ax]*[xlrV](?!e)|a*pu(?:[,;&a]|$)")
_NOT_TOLD = frozenset("where when how why because since as whose if for to from".split())
_STAYED = re.compile(r",?z?[ax]*[rlksVCx]+[ap]*e")
_FRONTED = re.compile(r",?[iu][ax]*[kslV]|,?a*,?[whiuz]|,[ab]+[;,]")
_VERB = re.compile(r",?[zq]?a*[xrVl]")
_QUOTED = re.compile(r"[^,;]{3,80}(?:,[^,;]{1,60})?,(?:[uw][ax]*s(?:[,;]|$)|bi[ax]*[lrkx]ua)")
_AS_ASKED = re.compile(r"[bp]u[ax]*sa*(?:[,;&]|$)")
_CLAIMS = re.compile(r"ixa*d")
_SAID_BEFORE = {
    "thanks": frozenset("thank thanks cheers grateful appreciate grazie merci".split()),
    "sorry": frozenset("sorry apologies apologize apologise forgive excuse pardon".split()),
    "please": frozenset({"please"}),
    "hope": frozenset("hope trust wish".split()),
    "belief": frozenset("know think believe feel imagine guess sure confident".split()),
    "wish": frozenset("would will shall could can want intend like love happy glad".split()),
}
_SAID_ANYWHERE = {
    "claim": frozenset(
        """have 've had years year experience skills degree certificate licence license trained worked work working ran led managed built
        last former current previous present employer job hold know can speak taught own owned spent currently diploma qualification
        qualifications certified fluent used bring grew born""".split()
    ),
    "recent": frozenset("since yesterday afterwards afterward tonight weekend".split()),
    "idea": frozenset("idea ideas question questions thought thoughts suggestion answer solution".split()),
    "ever": frozenset("ever happen wherever whenever".split()),
    "logistic": LOGISTICS,
}
_REGARDING = frozenset("about regarding concerning on as re regards".split())


@dataclass(frozen=True)
class Reading:
    """A chunk that could be the topic, with the signs for and against it.

    Attributes:
        personal: whether it is the reader's own doing or saying.
        anchored: whether the sentence ties it to the talk, so that it is no mere guess.
    """

    chunk: Chunk
    personal: bool
    anchored: bool
    signs: frozenset[str]


def readings(letters: str, words: tuple[str, ...]) -> list[Reading]:
    """Return every chunk that an anchor of the sentence points at, in order of their places."""
    found: dict[tuple[int, int], Reading] = {}
    shared = frozenset(_of_sentence(letters, words))
    for anchor in anchors(letters, words):
        quoted = anchor.kind == "start" and _QUOTED.match(letters, anchor.end) is not None
        subject = anchor.kind in ("start", "of") and not quoted
        chunk = chunk_from(letters, words, anchor.end, clause=anchor.clause or quoted, subject=subject)
        if chunk is None:
            continue
        chunk = _before_verb(letters, words, chunk) if subject else chunk
        signs = frozenset(_of_anchor(anchor, letters, words)) | frozenset(_of_chunk(chunk, letters, words)) | shared
        signs |= {"quoted"} if quoted else set()
        personal = anchor.personal or quoted or "told" in signs or "shown" in signs or (anchor.kind in ("about", "told", "over") and bool(signs & {"of u", "of w"}))
        anchored = personal or anchor.kind in ("hear", "told", "back")
        key = chunk.first, chunk.stop
        if known := found.get(key):
            personal, anchored, signs = personal or known.personal, anchored or known.anchored, signs | known.signs
        found[key] = Reading(chunk, personal, anchored, signs)
    return [_with_pairs(reading, found.values()) for _, reading in sorted(found.items())]


def _of_sentence(letters: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield the signs that the whole sentence gives."""
    if is_tied(letters, words):
        yield "tied"
    if _AS_ASKED.search(letters):
        yield "as asked"
    if letters.count(",") > 1:
        yield "commas"
    if letters.count(",") > 2 and not re.search("[uwh]", letters):
        yield "list"
    if _CLAIMS.search(letters):
        yield "claim"
    if words[-1] == "?":
        yield "asks"
    if len(words) < 7:
        yield "short"
    for name, said in _SAID_ANYWHERE.items():
        if not said.isdisjoint(words):
            yield name
    yield f"opens {letters[0]}"


def _of_anchor(anchor: Anchor, letters: str, words: tuple[str, ...]) -> Iterator[str]:
    yield anchor.kind
    said = words[anchor.start : anchor.end]
    if anchor.kind == "told" and said[0].endswith("ing") and "e" in letters[anchor.start : anchor.end]:
        yield "shown"
    if anchor.kind == "of" and said and said[0] in _REGARDING:
        yield "regarding"
    if said:
        yield f"after {letters[anchor.end - 1]}"
    if anchor.kind in ("why", "that"):
        yield f"{anchor.kind} after {letters[: anchor.start].rstrip('ae')[-1:]}"


def _of_chunk(chunk: Chunk, letters: str, words: tuple[str, ...]) -> Iterator[str]:
    own, after = letters[chunk.first : chunk.stop], letters[chunk.stop :]
    yield f"own {min(chunk.own, 5)}"
    if {"N", "#"} & set(own):
        yield "telling"
    if chunk.states:
        yield "states"
    if "Y" in own:
        yield "holds your"
    if re.search(r"m[aj#n]*$", letters[: chunk.first]):
        yield "after my"
    yield f"of {_governor(letters, chunk.first) or '-'}"
    if not LOGISTICS.isdisjoint(words[chunk.first : chunk.stop]):
        yield "arrangement"
    for name, said in _SAID_BEFORE.items():
        if not said.isdisjoint(words[: chunk.first]):
            yield f"{name} before"
    if (told := _TOLD_AFTER.match(after)) and _NOT_TOLD.isdisjoint(words[chunk.stop : chunk.stop + told.end()]):
        yield "told"
    elif _STAYED.match(after):
        yield "stayed"
    elif _FRONTED.match(after):
        yield "fronted"
    if _VERB.match(after):
        yield "verb follows"
    if re.match(r",?i[ax]*[^k]", after):
        yield "I follow"
    yield f"then {after[:1] or ';'}"
    place = min(3, chunk.first // 4)
    yield f"place {place}"


_PAIRED = (("of i", "tied"), ("of i", "claim"), ("of i", "wish before"), ("of i", "recent"), ("of i", "hear"), ("of i", "about"), ("of i", "yours"), ("of i", "that"), ("of i", "why"),
    ("of i", "told"), ("of i", "by"), ("of i", "thing"), ("of i", "as asked"), ("of m", "tied"), ("of i", "commas"), ("start", "told"), ("start", "stayed"), ("start", "fronted"), ("start", "verb follows"),
    ("of", "I follow"), ("thing", "tied"), ("start", "tied"), ("thing", "of -"), ("start", "of -"), ("of -", "tied"), ("own 1", "telling"), ("arrangement", "tied"), ("thanks before", "of -"), ("thanks before", "shown"), ("start", "thanks before"))
"""Signs that mean more together than each by itself."""


def _with_pairs(reading: Reading, others: Iterator[Reading]) -> Reading:
    signs = set(reading.signs)
    signs |= {f"{one} + {other}" for one, other in _PAIRED if one in signs and other in signs}
    rivals = [other for other in others if other.chunk is not reading.chunk]
    if any(other.chunk.first <= reading.chunk.first and reading.chunk.stop <= other.chunk.stop for other in rivals):
        signs.add("inner")
    if any(reading.chunk.first <= other.chunk.first and other.chunk.stop <= reading.chunk.stop for other in rivals):
        signs.add("outer")
    if any(other.chunk.own > reading.chunk.own for other in rivals):
        signs.add("poorer")
    if not rivals:
        signs.add("alone")
    return replace(reading, signs=frozenset(signs))


def _before_verb(letters: str, words: tuple[str, ...], chunk: Chunk) -> Chunk:
    """Cut a subject before its verb where that is a word that the lexicon does not know: "The workshop smelled of pine"."""
    if _VERB.match(letters, chunk.stop):
        return chunk
    for number in range(chunk.first + 1, chunk.stop):
        unknown = letters[number] == "C" and letters[number - 1] in "CNnT" and words[number].endswith("ed")
        if unknown and letters[number + 1 : number + 2] in ("p", "a", "t", ""):
            return trimmed(letters, words, chunk.first, number) or chunk
    return chunk


def _governor(letters: str, place: int) -> str:
    """Return the subject of the clause that holds `place`: the nearest "I", "you", "we", "my …" before it, if any."""
    for number in range(place - 1, -1, -1):
        letter = letters[number]
        if letter in "iuwh":
            return letter
        if letter == ";":
            return ""
        if letter == "m" and (not number or letters[number - 1] in ",&Bb"):
            return "m"
    return ""
