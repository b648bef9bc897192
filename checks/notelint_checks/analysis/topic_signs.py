"""What speaks for and against a run of words being the topic of its sentence: named signs, to be weighed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from notelint_checks.analysis.topic_anchors import Anchor, anchors, is_tied
from notelint_checks.analysis.topic_chunks import Chunk, chunk_from, trimmed
from notelint_checks.analysis.topic_lexicon import LOGISTICS, PAST, SMALL_TALK

__all__ = ["Reading", "readings"]

_TOLD_AFTER = re.compile(r",?[zqp]?[zq]?,?[uwh][ax]*[sk]|z?[uw][ax]*[xlrV](?!e)|a*pu(?:[,;&a]|$)")
_NOT_TOLD = frozenset("where when how why because since as whose if for to from".split())
_STAYED = re.compile(r",?z?[ax]*[rlksVCx]+[ap]*e")
_FRONTED = re.compile(r",?[iu][ax]*[kslV]|,?a*,?[whiuz]|,[ab]+[;,]")
_VERB = re.compile(r",?[zq]?a*[xrVl]")
_QUOTED = re.compile(r"[^,;]{3,80}(?:,[^,;]{1,60})?,(?:[uw][ax]*s(?:[,;]|$)|bi[ax]*[lrkx]ua)")
_I_FOLLOW = re.compile(r",?i[ax]*[^k]")
_AFTER_MY = re.compile(r"m[aj#n]*$")
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
        qualifications certified fluent used bring grew born qualified registered chartered managed including credentials level cv résumé resume
        attached references reference notice background""".split()
    ),
    "recent": frozenset("since yesterday afterwards afterward tonight weekend".split()),
    "idea": frozenset("idea ideas question questions thought thoughts suggestion answer solution".split()),
    "ever": frozenset("ever happen wherever whenever".split()),
    "logistic": LOGISTICS,
}
_NEVER = frozenset("never not n't n’t rarely".split())
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
        likely = anchor.clause or quoted
        for clause in (likely, not likely):
            reading = _reading(anchor, letters, words, clause=clause, quoted=quoted)
            key = (reading.chunk.first, reading.chunk.stop) if reading else (0, 0)
            if reading and (clause is likely or key not in found):
                found[key] = _merged(reading, found.get(key), shared)
    return [_with_pairs(reading, tuple(found.values())) for _, reading in sorted(found.items())]


def _reading(anchor: Anchor, letters: str, words: tuple[str, ...], *, clause: bool, quoted: bool) -> Reading | None:
    """Return what stands at an anchor, read as a thing or as a statement."""
    subject = anchor.kind in ("start", "of") and not clause
    chunk = chunk_from(letters, words, anchor.end, clause=clause, subject=subject)
    if chunk is None:
        return None
    chunk = _before_verb(letters, words, chunk) if subject else chunk
    signs = {*_of_anchor(anchor, letters, words), *_of_chunk(chunk, letters, words), "statement" if clause else "name"}
    if quoted:
        signs.add("quoted")
    if clause is not (anchor.clause or quoted):
        signs.add("other")
    done = anchor.kind in ("about", "told", "over") and bool(signs & {"of u", "of w"})
    personal = anchor.personal or done or bool(signs & {"quoted", "told", "shown"})
    return Reading(chunk, personal, personal or anchor.kind in ("hear", "told", "back"), frozenset(signs))


def _merged(reading: Reading, known: Reading | None, shared: frozenset[str]) -> Reading:
    """Return the reading with the signs of the sentence, and of another anchor that points at the same words."""
    if known is None:
        return replace(reading, signs=reading.signs | shared)
    return Reading(
        reading.chunk,
        reading.personal or known.personal,
        reading.anchored or known.anchored,
        reading.signs | known.signs,
    )


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
    """Yield the signs that the words of the chunk give, and its place."""
    own, said = letters[chunk.first : chunk.stop], words[chunk.first : chunk.stop]
    clause = letters.rfind(";", 0, chunk.first) + 1
    yield f"own {min(chunk.own, 5)}"
    yield f"place {min(3, (chunk.first - clause) // 4)}"
    if own[-1] in "arlj":
        yield f"ends {own[-1]}"
    marks = {
        "telling": bool({"N", "#"} & set(own)),
        "states": chunk.states,
        "holds your": "Y" in own,
        "relative": bool({"z", "q"} & set(own)),
        "lone name": chunk.own == 1 and own.count("N") == 1,
        "arrangement": not LOGISTICS.isdisjoint(said),
        "small talk": not SMALL_TALK.isdisjoint(said),
        "never before": not _NEVER.isdisjoint(words[clause : chunk.first]),
        **{f"{name} before": not some.isdisjoint(words[clause : chunk.first]) for name, some in _SAID_BEFORE.items()},
    }
    yield from (mark for mark, holds in marks.items() if holds)
    yield from _of_lead(chunk, letters, words)
    yield from _of_rest(chunk, letters, words)


def _of_rest(chunk: Chunk, letters: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield the signs of what follows the chunk: "… you told me about", "… stayed with me", a verb."""
    told = _TOLD_AFTER.match(letters, chunk.stop)
    if told and _NOT_TOLD.isdisjoint(words[chunk.stop : told.end()]):
        yield "told"
    elif _STAYED.match(letters, chunk.stop):
        yield "stayed"
    elif _FRONTED.match(letters, chunk.stop):
        yield "fronted"
    if _VERB.match(letters, chunk.stop):
        yield "verb follows"
    if _I_FOLLOW.match(letters, chunk.stop):
        yield "I follow"
    yield f"then {letters[chunk.stop : chunk.stop + 1] or ';'}"


def _of_lead(chunk: Chunk, letters: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield the signs of what leads to the chunk: its article, the preposition before it, the subject and the verb."""
    before = letters[: chunk.first]
    yield f"det {words[chunk.first - 1] if before and before[-1] in 'dYomzpt#' else '-'}"
    yield f"of {_governor(letters, chunk.first) or '-'}"
    if _AFTER_MY.search(before):
        yield "after my"
    place = chunk.first - 1
    while place >= 0 and letters[place] in "dYomaj#T":
        place -= 1
    if place >= 0 and letters[place] == "p":
        yield f"prep {words[place]}"
    verb = next((number for number in range(chunk.first - 1, -1, -1) if letters[number] in "VlskrxC"), None)
    if verb is None:
        yield "no verb before"
        return
    yield f"verb {letters[verb]}"
    word = words[verb]
    yield "past verb" if word.endswith("ed") or word in PAST else "ing verb" if word.endswith("ing") else "other verb"


_PAIRED = (
    *(
        (f"of {one}", two)
        for one in "imuwh-"
        for two in (
            "tied",
            "det the",
            "det a",
            "det that",
            "det your",
            "det -",
            "past verb",
            "other verb",
            "relative",
            "claim",
            "commas",
            "recent",
            "as asked",
            "thanks before",
            "logistic",
        )
    ),
    *(
        ("of i", two)
        for two in (
            "wish before",
            "never before",
            "hear",
            "about",
            "over",
            "yours",
            "that",
            "why",
            "told",
            "by",
            "thing",
            "deed",
            "belief before",
            "hope before",
        )
    ),
    *(
        (one, two)
        for one in ("start", "thing", "name", "statement", "other")
        for two in ("told", "stayed", "fronted", "verb follows", "tied", "det the", "thanks before", "states", "own 1")
    ),
    ("of", "I follow"),
    ("own 1", "telling"),
    ("arrangement", "tied"),
    ("thanks before", "shown"),
    ("det the", "relative"),
    ("det the", "telling"),
    ("det -", "list"),
    ("det -", "claim"),
)
"""Signs that mean more together than each by itself."""


def _with_pairs(reading: Reading, others: Sequence[Reading]) -> Reading:
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
