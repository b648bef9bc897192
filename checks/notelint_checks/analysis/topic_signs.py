"""What speaks for and against a run of words being the topic of its sentence: signs, weighed by a scale."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from functools import cache
from itertools import compress

from notelint_checks.analysis.topic_chunks import Chunk
from notelint_checks.analysis.topic_lexicon import (
    LOGISTICS,
    PAST,
    SAID_ANYWHERE,
    SAID_BEFORE,
    SMALL_TALK,
    lexicon,
)
from notelint_checks.analysis.topic_marks import governor, of_following, of_form
from notelint_checks.analysis.topic_scale import Scale

__all__ = ["Signs"]

_ORDINARY = LOGISTICS | SMALL_TALK
_SAID = frozenset("YiemwohdjtpqzBbxskrlTVau&n'")
"""Classes of words that may count by themselves."""
_OWN = frozenset("CNVDP")
_OWN_WORDS = ("own 0", "own 1", "own 2", "own 3", "own 4", "own 5")
_HOLDING = frozenset("pqz&btxa")
_NO_VERB = "uYieNmwohjdtpqz&Bb#aTnDP,;'-"
"""All classes but those of verbs, and words of their own."""


@cache
def _said_before() -> Mapping[str, str]:
    """Return the sign that a word gives to what comes after it."""
    return {word: f"{name} before" for name, words in SAID_BEFORE.items() for word in words}


@cache
def _said_anywhere() -> Mapping[str, Sequence[str]]:
    """Return the signs that a word gives to its sentence."""
    table: dict[str, list[str]] = defaultdict(list)
    for name, words in SAID_ANYWHERE.items():
        for word in words:
            table[word].append(name)
    return table


_Part = tuple[set[str], int]
"""Signs of a part of the sentence that may mean more in pairs, and what the part counts."""


class Signs:
    """What the signs of the chunks of one sentence count; what several chunks share is weighed once."""

    def __init__(self, letters: str, words: tuple[str, ...], around: Set[str], scale: Scale) -> None:
        self._letters, self._words, self._scale = letters, words, scale
        known = lexicon()
        shown = [
            word if letter not in _OWN and word in known else letter
            for word, letter in zip(words, letters, strict=True)
        ]
        self._shown = [".", ".", *shown, ".", "."]
        self._leads: dict[int, _Part] = {}
        self._rests: dict[int, _Part] = {}
        self._is_ordinary = not _ORDINARY.isdisjoint(words)
        self._shared = self._of_sentence(around)

    def weigh(self, chunk: Chunk, signs: set[str]) -> int:
        """Return what the signs of a chunk count together, `signs` among them: what points at it, and what the other readings give.

        Those of its own that may mean more in pairs are added to `signs`.
        """
        scale, first, stop = self._scale, chunk.first, chunk.stop
        lead, weight = self._leads.get(first) or self._of_lead(first)
        rest, more = self._rests.get(stop) or self._of_rest(stop)
        shared, most = self._shared
        signs |= rest
        weight += more + most + self._of_words(chunk, signs) + scale.sum(signs)
        signs |= lead
        signs |= shared
        return weight + scale.pairs(signs)

    def _of_sentence(self, around: Set[str]) -> _Part:
        """Weigh the signs that the whole sentence and its surroundings give."""
        letters, words, scale = self._letters, self._words, self._scale
        signs = {sign for word in _said_anywhere().keys() & words for sign in _said_anywhere()[word]}
        signs.update(of_form(letters, words))
        if "tied" in around:
            signs.add("tied")
        weight = scale.sum({*around, *signs}) + scale.opens(letters[0], 0)
        for word in lexicon().keys() & set(compress(words, map(_SAID.__contains__, letters))):
            weight += scale.word(word, 0)
        return signs, weight

    def _of_lead(self, first: int) -> _Part:
        """Weigh the signs of what leads to a chunk: its article, the preposition before it, the subject and the verb."""
        letters, words, shown, scale = self._letters, self._words, self._shown, self._scale
        before, clause = letters[:first], letters.rfind(";", 0, first) + 1
        table = _said_before()
        signs = {table[word] for word in words[clause:first] if word in table}
        signs.add(f"det {words[first - 1]}" if before and before[-1] in "dYomzpt#" else "det -")
        signs.add(f"of {governor(before) or '-'}")
        if before.rstrip("aj#n")[-1:] == "m":
            signs.add("after my")
        weight = scale.place("0123"[min(3, (first - clause) // 4)], 0)
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
        lead = self._leads[first] = signs, weight + scale.sum(signs)
        return lead

    def _of_rest(self, stop: int) -> _Part:
        """Weigh the end of a chunk and what follows it, but for the signs of `of_following`, which anchors may give as well."""
        letters, shown, scale = self._letters, self._shown, self._scale
        signs = set(of_following(letters, self._words, stop))
        weight = scale.then(letters[stop : stop + 1] or ";", 0)
        weight += scale.right(shown[stop + 2], 0) + scale.second_right(shown[stop + 3], 0)
        weight += scale.right_two(letters[stop : stop + 2], 0)
        weight += scale.last(shown[stop + 1], 0) + scale.last_class(letters[stop - 1], 0)
        rest = self._rests[stop] = signs, weight
        return rest

    def _of_words(self, chunk: Chunk, signs: set[str]) -> int:
        """Weigh both ends of a chunk and the words that hold it together, and add to `signs` those of its words, not weighed yet."""
        first, stop, own = chunk.first, chunk.stop, chunk.own
        letters, scale = self._letters[first:stop], self._scale
        signs.add(_OWN_WORDS[min(own, 5)])
        if letters[-1] in "arlj":
            signs.add(f"ends {letters[-1]}")
        if "N" in letters or "#" in letters:
            signs.add("telling")
            if own == 1 and letters.count("N") == 1:
                signs.add("lone name")
        if chunk.states:
            signs.add("states")
        if "Y" in letters:
            signs.add("holds your")
        if "z" in letters or "q" in letters:
            signs.add("relative")
        if self._is_ordinary:
            words = self._words[first:stop]
            if not LOGISTICS.isdisjoint(words):
                signs.add("arrangement")
            if not SMALL_TALK.isdisjoint(words):
                signs.add("small talk")
        weight = scale.first_two(letters[:2], 0) + scale.last_two(letters[-2:], 0)
        for word in set(compress(self._words[first:stop], map(_HOLDING.__contains__, letters))):
            weight += scale.within(word, 0)
        return weight
