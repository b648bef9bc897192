"""What speaks for and against a run of words being the topic of its sentence: named signs, to be weighed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from notelint_checks.analysis.topic_anchors import Anchor, is_tied
from notelint_checks.analysis.topic_chunks import Chunk
from notelint_checks.analysis.topic_lexicon import LOGISTICS, PAST, SMALL_TALK, is_listed

__all__ = ["of_anchor", "of_chunk", "of_sentence"]

_TOLD_AFTER = re.compile(r",?[zqp]?[zq]?,?[uwh][ax]*[sk]|z?[uw][ax]*[xlrV](?!e)|a*pu(?:[,;&a]|$)")
_NOT_TOLD = frozenset("where when how why because since as whose if for to from".split())
_STAYED = re.compile(r",?z?[ax]*[rlksVCx]+[ap]*e")
_FRONTED = re.compile(r",?[iu][ax]*[kslV]|,?a*,?[whiuz]|,[ab]+[;,]")
_VERB = re.compile(r",?[zq]?a*[xrVl]")
_I_FOLLOW = re.compile(r",?i[ax]*[^k]")
_AFTER_MY = re.compile(r"m[aj#n]*$")
_AS_ASKED = re.compile(r"[bp]u[ax]*sa*(?:[,;&]|$)")
_CLAIMS = re.compile(r"ixa*d")
_SAID_BEFORE = {
    "thanks": frozenset("thank thanks thx thnx tks ty cheers grateful appreciate grazie merci".split()),
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
_UNSAID = frozenset("CNDP;,-#")
_OWN = frozenset("CNVDP")
_HOLDING = frozenset("pqz&btxa")
_REGARDING = frozenset("about regarding concerning on as re regards".split())


def of_sentence(letters: str, words: tuple[str, ...]) -> Iterator[str]:
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
    yield from {
        f"word {word}" for word, letter in zip(words, letters, strict=True) if letter not in _UNSAID and is_listed(word)
    }


def of_anchor(anchor: Anchor, letters: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield the signs of what points at the chunk."""
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


def of_chunk(chunk: Chunk, letters: str, words: tuple[str, ...]) -> Iterator[str]:
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
    yield from _of_edges(chunk, letters, words)


def _of_edges(chunk: Chunk, letters: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield the words and classes on both sides of both ends of the chunk, and the words that hold it together."""
    first, stop = chunk.first, chunk.stop
    yield f"left {_shown(letters, words, first - 1)}"
    yield f"right {_shown(letters, words, stop)}"
    yield f"second left {_shown(letters, words, first - 2)}"
    yield f"second right {_shown(letters, words, stop + 1)}"
    yield f"left two {letters[max(0, first - 2) : first]}"
    yield f"right two {letters[stop : stop + 2]}"
    yield f"first {_shown(letters, words, first)}"
    yield f"last {_shown(letters, words, stop - 1)}"
    yield f"first class {letters[first]}"
    yield f"last class {letters[stop - 1]}"
    yield f"first two {letters[first : min(first + 2, stop)]}"
    yield f"last two {letters[max(first, stop - 2) : stop]}"
    for place in range(first, stop):
        if letters[place] in _HOLDING:
            yield f"within {words[place]}"


def _shown(letters: str, words: tuple[str, ...], place: int) -> str:
    """Return a word that the lexicon knows, else the class; "." outside the sentence."""
    if not 0 <= place < len(words):
        return "."
    return words[place] if letters[place] not in _OWN and is_listed(words[place]) else letters[place]


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
