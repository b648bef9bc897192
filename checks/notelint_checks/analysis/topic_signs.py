"""What speaks for and against a run of words being the topic of its sentence: signs, weighed by a scale."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from notelint_checks.analysis.topic_anchors import Anchor, is_tied
from notelint_checks.analysis.topic_chunks import Chunk
from notelint_checks.analysis.topic_lexicon import (
    LOGISTICS,
    PAST,
    SAID_ANYWHERE,
    SAID_BEFORE,
    SMALL_TALK,
    lexicon,
)
from notelint_checks.analysis.topic_scale import Scale

__all__ = ["Part", "Signs", "of_anchor"]

_TOLD_AFTER = re.compile(r",?[zqp]?[zq]?,?[uwh][ax]*[sk]|z?[uw][ax]*[xlrV](?!e)|a*pu(?:[,;&a]|$)")
_NOT_TOLD = frozenset("where when how why because since as whose if for to from".split())
_STAYED = re.compile(r",?z?[ax]*[rlksVCx]+[ap]*e")
_FRONTED = re.compile(r",?[iu][ax]*[kslV]|,?a*,?[whiuz]|,[ab]+[;,]")
_VERB = re.compile(r",?[zq]?a*[xrVl]")
_I_FOLLOW = re.compile(r",?i[ax]*[^k]")
_GOES_ON = frozenset(",zqpuwhiaxrlksVC")
"""Classes with which one of these may begin."""
_AS_ASKED = re.compile(r"[bp]u[ax]*sa*(?:[,;&]|$)")
_CLAIMS = re.compile(r"ixa*d")
_SUBJECT = re.compile(r"[uwh]")
_UNSAID = frozenset("CNDP;,-#")
_OWN = frozenset("CNVDP")
_HOLDING = frozenset("pqz&btxa")
_REGARDING = frozenset("about regarding concerning on as re regards".split())
_NO_VERB = "uYieNmwohjdtpqz&Bb#aTnDP,;'-"
"""All classes but those of verbs, and words of their own."""
_NO_SUBJECT = "YeNojdtpqz&Bb#aTnDP,'-xskrlCV"
"""All classes but those of pronouns that are subjects, "my" and the marks between sentences."""


@cache
def _said_before() -> Mapping[str, str]:
    """Return the sign that a word gives to what comes after it."""
    return {word: f"{name} before" for name, words in SAID_BEFORE.items() for word in words}


class Part(NamedTuple):
    """Signs of a part of the sentence that may mean more in pairs, and what all signs of the part count."""

    signs: set[str]
    weight: int


class Signs:
    """What the signs of the chunks of one sentence count; what several chunks share is weighed once."""

    def __init__(self, letters: str, words: tuple[str, ...], around: Iterable[str], scale: Scale) -> None:
        self._letters, self._words, self._scale = letters, words, scale
        known = lexicon()
        shown = [
            word if letter not in _OWN and word in known else letter
            for word, letter in zip(words, letters, strict=True)
        ]
        self._shown = [".", ".", *shown, ".", "."]
        self._leads: dict[int, Part] = {}
        self._rests: dict[int, Part] = {}
        self._shared = self._of_sentence(around)

    def of(self, chunk: Chunk, pointed: set[str]) -> Part:
        """Return what the signs of a chunk count, those of what points at it and of the other readings among them."""
        lead = self._leads.get(chunk.first) or self._of_lead(chunk.first)
        rest = self._rests.get(chunk.stop) or self._of_rest(chunk.stop)
        signs = {*pointed, *rest.signs, *self._of_words(chunk)}
        weight = self._shared.weight + lead.weight + rest.weight + self._of_edges(chunk) + self._scale.sum(signs)
        signs |= lead.signs
        signs |= self._shared.signs
        return Part(signs, weight + self._scale.pairs(signs))

    def _of_sentence(self, around: Iterable[str]) -> Part:
        """Weigh the signs that the whole sentence and its surroundings give."""
        letters, words, scale = self._letters, self._words, self._scale
        signs = {name for name, said in SAID_ANYWHERE.items() if not said.isdisjoint(words)}
        commas = letters.count(",")
        marks = {
            "tied": is_tied(letters, words),
            "as asked": _AS_ASKED.search(letters),
            "commas": commas > 1,
            "list": commas > 2 and not _SUBJECT.search(letters),
            "claim": _CLAIMS.search(letters),
            "asks": words[-1] == "?",
            "short": len(words) < 7,
        }
        signs.update(mark for mark, holds in marks.items() if holds)
        weight = scale.sum({*around, *signs}) + scale.opens(letters[0], 0)
        said = {word for word, letter in zip(words, letters, strict=True) if letter not in _UNSAID}
        for word in said & lexicon().keys():
            weight += scale.word(word, 0)
        return Part(signs, weight)

    def _of_lead(self, first: int) -> Part:
        """Weigh the signs of what leads to a chunk: its article, the preposition before it, the subject and the verb."""
        letters, words, shown, scale = self._letters, self._words, self._shown, self._scale
        before, clause = letters[:first], letters.rfind(";", 0, first) + 1
        table = _said_before()
        signs = {table[word] for word in words[clause:first] if word in table}
        signs.add(f"det {words[first - 1]}" if before and before[-1] in "dYomzpt#" else "det -")
        signs.add(f"of {_governor(before) or '-'}")
        if before.rstrip("aj#n")[-1:] == "m":
            signs.add("after my")
        weight = scale.place(str(min(3, (first - clause) // 4)), 0)
        outside = len(before.rstrip("dYomaj#T"))
        if outside and letters[outside - 1] == "p":
            weight += scale.prep(words[outside - 1], 0)
        verb = len(before.rstrip(_NO_VERB)) - 1
        if verb < 0:
            signs.add("no verb before")
        else:
            weight += scale.verb(letters[verb], 0)
            word = words[verb]
            past = word.endswith("ed") or word in PAST
            signs.add("past verb" if past else "ing verb" if word.endswith("ing") else "other verb")
        weight += scale.left(shown[first + 1], 0) + scale.second_left(shown[first], 0)
        weight += scale.left_two(letters[max(0, first - 2) : first], 0)
        weight += scale.first(shown[first + 2], 0) + scale.first_class(letters[first], 0)
        lead = self._leads[first] = Part(signs, weight + scale.sum(signs))
        return lead

    def _of_rest(self, stop: int) -> Part:
        """Weigh what follows a chunk, "… you told me about", "… stayed with me", a verb, and its last word; the signs count by themselves."""
        letters, shown, scale = self._letters, self._shown, self._scale
        following = letters[stop : stop + 1]
        signs = set(_following(letters, self._words, stop)) if following in _GOES_ON else set()
        weight = scale.then(following or ";", 0)
        weight += scale.right(shown[stop + 2], 0) + scale.second_right(shown[stop + 3], 0)
        weight += scale.right_two(letters[stop : stop + 2], 0)
        weight += scale.last(shown[stop + 1], 0) + scale.last_class(letters[stop - 1], 0)
        rest = self._rests[stop] = Part(signs, weight)
        return rest

    def _of_words(self, chunk: Chunk) -> Iterator[str]:
        """Yield the signs that the words of a chunk give."""
        own, said = self._letters[chunk.first : chunk.stop], self._words[chunk.first : chunk.stop]
        yield f"own {min(chunk.own, 5)}"
        if own[-1] in "arlj":
            yield f"ends {own[-1]}"
        if "N" in own or "#" in own:
            yield "telling"
        if chunk.states:
            yield "states"
        if "Y" in own:
            yield "holds your"
        if "z" in own or "q" in own:
            yield "relative"
        if chunk.own == 1 and own.count("N") == 1:
            yield "lone name"
        if not LOGISTICS.isdisjoint(said):
            yield "arrangement"
        if not SMALL_TALK.isdisjoint(said):
            yield "small talk"

    def _of_edges(self, chunk: Chunk) -> int:
        """Weigh the classes within both ends of a chunk, and the words that hold it together."""
        first, stop = chunk.first, chunk.stop
        letters, words, scale = self._letters, self._words, self._scale
        weight = scale.first_two(letters[first : min(first + 2, stop)], 0)
        weight += scale.last_two(letters[max(first, stop - 2) : stop], 0)
        for word in {words[place] for place in range(first, stop) if letters[place] in _HOLDING}:
            weight += scale.within(word, 0)
        return weight


def of_anchor(anchor: Anchor, letters: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield the signs of what points at a chunk."""
    yield anchor.kind
    if anchor.start < anchor.end:
        first = words[anchor.start]
        if anchor.kind == "told" and first.endswith("ing") and "e" in letters[anchor.start : anchor.end]:
            yield "shown"
        if anchor.kind == "of" and first in _REGARDING:
            yield "regarding"
        yield f"after {letters[anchor.end - 1]}"
    if anchor.kind in ("why", "that"):
        yield f"{anchor.kind} after {letters[: anchor.start].rstrip('ae')[-1:]}"


def _following(letters: str, words: tuple[str, ...], stop: int) -> Iterator[str]:
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


def _governor(before: str) -> str:
    """Return the subject of the clause that begins so: the nearest "I", "you", "we", "my …", if any."""
    while before := before.rstrip(_NO_SUBJECT):
        letter = before[-1]
        if letter != "m":
            return "" if letter == ";" else letter
        if before[-2:-1] in ("", ",", "&", "B", "b"):
            return "m"
        before = before[:-1]
    return ""
