"""Facts found again in the text: a topic, a background, a promise as people write it, inflected, in part, in other figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from notelint import Draft, Sentence
from notelint_checks.analysis.fact_alone import Hit, is_about_me
from notelint_checks.analysis.fact_hits import telling_hits
from notelint_checks.analysis.fact_index import FactIndex, Lookup, Touch, fact_index
from notelint_checks.analysis.known_names import names_of_facts
from notelint_checks.analysis.names import TITLES, fold
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.quantities import NUMERIC, are_equal, quantity_at
from notelint_checks.analysis.spelling import is_known
from notelint_checks.analysis.vocabulary import GENERIC, GRAMMAR
from notelint_checks.analysis.word_roots import root

__all__ = ["Mention", "mentions"]

_PLAIN_FACTOR, _PHRASAL_FACTOR = 0.4, 0.5  # "check out" for "check-out"
_MARKS = frozenset("-/‑")
_OF_SENDER = ("liked_about_me", "concerns", "promised_items", "attachments", "me.")


@dataclass(frozen=True)
class Mention:
    """Where the fact ``key`` is touched: tokens ``first`` to ``stop`` of ``sentence``.

    Attributes:
        slip: the token that is a misspelling of a word of the fact, if the match rests on one.
        right: how the fact spells it, in lower case.
    """

    sentence: Sentence
    first: int
    stop: int
    key: str
    slip: int | None = None
    right: str | None = None


def mentions(draft: Draft, facts: Sequence[tuple[str, str]]) -> Iterator[Mention]:
    """Yield where the facts (key, text) are touched, each at most once in a sentence.

    A fact is touched where half of what it tells stands close together, or its most telling word; never by words of grammar
    or by what is said in every such message. The keys are dotted, as `Given` has them.
    """
    key = (mentions, tuple(facts))
    if key not in draft.memo:
        draft.memo[key] = tuple(_found(draft, facts)) if facts else ()
    yield from draft.memo[key]


def _found(draft: Draft, facts: Sequence[tuple[str, str]]) -> Iterator[Mention]:
    index = fact_index(tuple(text for _, text in facts), names_of_facts(draft))
    for sentence in draft.body:
        for number, hits in _hits(draft, sentence, index).items():
            key = facts[number][0]
            told = telling_hits(index.facts[number], hits, None if key.startswith(_OF_SENDER) else sentence)
            if told:
                first, stop = min(hit.first for hit in told), max(hit.stop for hit in told)
                slip = next((hit for hit in told if hit.right), None)
                mention = Mention(sentence, first, stop, key)
                yield replace(mention, slip=slip.first, right=slip.right) if slip else mention


def _hits(draft: Draft, sentence: Sentence, index: FactIndex) -> dict[int, list[Hit]]:
    """Return, for each fact, what in the sentence may belong to it."""
    found: dict[int, list[Hit]] = defaultdict(list)
    lowers, words = sentence.prose.lowers, index.words
    for place in range(sentence.first, sentence.stop):
        if lowers[place] == "-" and sentence.first < place < sentence.stop - 1:
            for touch in _joined(lowers, place, words):
                found[touch.fact].append(Hit(place - 1, place + 2, touch.terms))
        lookup = words[lowers[place]]
        if lookup is not None:
            for number, hit in _hits_at(draft, sentence, place, lookup, index):
                found[number].append(hit)
    for touch, first, stop in index.written_out.find(lowers, sentence.first, sentence.stop):
        found[touch.fact].append(Hit(first, stop, touch.terms))
    return found


def _joined(lowers: Sequence[str], place: int, words: Mapping[str, Lookup | None]) -> Iterator[Touch]:
    """Yield what the two words around a hyphen are as one: "bee-keeper", "re-branding"."""
    lookup = words[lowers[place - 1] + lowers[place + 1]]
    for touch in lookup.touches if lookup else ():
        if not touch.is_cased and touch.right is None:
            yield touch


def _hits_at(
    draft: Draft, sentence: Sentence, place: int, lookup: Lookup, index: FactIndex
) -> Iterator[tuple[int, Hit]]:
    """Yield what begins at one token: the number of the fact and the hit."""
    lowers = sentence.prose.lowers
    written = _written(draft, sentence, place)
    capital = place > sentence.first and written[0].isupper()
    for touch in lookup.touches:
        if (capital or not touch.is_cased) and not (capital and _is_somebody(draft, sentence, place, touch)):
            yield touch.fact, _word_hit(lowers[place], place, touch, written[0].isupper(), capital)
    for rest, touch in lookup.runs:
        stop = _run_end(lowers, place + 1, sentence.stop, rest)
        if stop and not (touch.is_whole and _is_plural_count(lowers, place, stop)):
            phrasal = touch.is_whole and stop == place + len(rest) + 1 and lowers[stop - 1] in GRAMMAR
            yield touch.fact, Hit(place, stop, touch.terms, _PHRASAL_FACTOR if phrasal else 1.0)
    if lookup.shorts and _is_short(written):
        for touch in lookup.shorts:
            yield touch.fact, Hit(place, place + 1, touch.terms, is_short=len(touch.terms) > 1)
    if lookup.is_number and (said := quantity_at(lowers, place, sentence.stop)):
        for number, fact in enumerate(index.facts):
            if any(are_equal(said, noted) for noted in fact.numbers):
                yield (
                    number,
                    Hit(
                        said.first,
                        said.stop,
                        frozenset(),
                        is_rare=said.is_dated or (said.is_rare and not is_about_me(sentence)),
                    ),
                )


def _is_plural_count(lowers: Sequence[str], place: int, stop: int) -> bool:
    """Whether it counts, "four days", and is no "four-day" anything, nor "four days a week"."""
    counts = (lowers[place] in NUMERIC or lowers[place].isdigit()) and "-" not in lowers[place:stop]
    return counts and lowers[stop - 1].endswith("s") and lowers[stop : stop + 1] not in (("a",), ("per",))


def _is_short(written: str) -> bool:
    """Whether it is in capitals, or holds some: "SLAs", "RevPAR"."""
    return written.removesuffix("s").isupper() or sum(map(str.isupper, written)) > 1


def _written(draft: Draft, sentence: Sentence, place: int) -> str:
    return draft.text[sentence.prose.starts[place] : sentence.prose.ends[place]]


def _is_somebody(draft: Draft, sentence: Sentence, place: int, touch: Touch) -> bool:
    """Whether a word noted without a capital is part of somebody's name there: Ms Crane, Harry Potter."""
    if touch.is_capital:
        return False
    before = fold(sentence.prose.lowers[place - 1])
    return before in TITLES or (before in GIVEN_NAMES and _written(draft, sentence, place - 1)[0].isupper())


def _word_hit(lower: str, place: int, touch: Touch, upper: bool, capital: bool) -> Hit:
    plainer = lower in GENERIC and lower not in touch.texts
    other_case = not upper if touch.is_capital else capital and is_known(lower)
    return Hit(place, place + 1, touch.terms, _PLAIN_FACTOR if plainer else 1.0, touch.right, other_case)


def _run_end(lowers: Sequence[str], place: int, stop: int, roots: Sequence[str]) -> int | None:
    """Return where the words with these roots end, hyphens between them left out; None: others stand there."""
    for wanted in roots:
        while place < stop and wanted != "-" and lowers[place] in _MARKS:
            place += 1
        if place >= stop or wanted not in (lowers[place], root(lowers[place])):
            return None
        place += 1
    return place
