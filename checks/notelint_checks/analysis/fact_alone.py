"""Whether one word found of a fact is enough: what it stands for there must show from its sentence."""

from __future__ import annotations

from dataclasses import dataclass

from notelint import Sentence
from notelint_checks.analysis.fact_parts import Term, Terms
from notelint_checks.analysis.fact_terms import FactTerms
from notelint_checks.analysis.spelling import is_known

__all__ = ["Hit", "is_about_me", "tells_alone"]

_STRONG, _HALF, _MOSTLY = 0.3, 0.5, 0.75
_LONG = 7
_ME, _YOU = frozenset({"i", "my", "me"}), frozenset({"you", "your", "yours", "we", "our", "us"})
_READER = frozenset({"you", "your", "yours", "you're", "you've", "you'd", "you'll", "y'all"})
_TALK = frozenset(
    """mentioned described discussed mentioning describing telling showing explaining sharing talked spoke said told explained showed asked raised wondered promised discussion question questions point
    stayed remark story struck problem""".split()
)
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_WHERE = frozenset({"in", "at", "from", "to", "near", "of", "for", "on", "with", "about"})
_OFFER = frozenset("could would can will should may might begin start help glad happy 'd 'll".split())


@dataclass(frozen=True)
class Hit:
    """Terms of a fact at the tokens ``first`` to ``stop``; none: one of its numbers.

    Attributes:
        factor: what a plainer word of the same root tells, as a part of what the word of the fact tells.
        right: how the fact spells what is misspelled there.
        is_short: whether it is the short form of several words.
        is_other_case: whether a word noted with a capital stands there without, or the other way round.
    """

    first: int
    stop: int
    terms: Terms
    factor: float = 1.0
    right: str | None = None
    is_other_case: bool = False
    is_short: bool = False


def tells_alone(fact: FactTerms, term: Term, share: float, hit: Hit, sentence: Sentence | None) -> bool:
    """Whether the one word of its own that a sentence has of `fact`, which is `share` of what the fact tells, is enough.

    A word that has other meanings too counts where the sentence speaks to the reader or of the talk: "I am typing this on a
    tablet" has nothing to do with tablet coating.
    """
    if sentence is not None and not hit.is_other_case and _is_definite(term, hit, sentence):
        offered = fact.terms[fact.head] is term and share >= _STRONG and not _OFFER.isdisjoint(sentence.lowers)
        personal = not (_ME | _YOU).isdisjoint(sentence.lowers)
        if (share >= _MOSTLY and personal) or (offered and term.weight >= 1):
            return True
    if term.is_strong and not hit.is_other_case:
        return share >= _STRONG and _is_meant(term, share, hit, sentence)
    telling = term is fact.terms[-1] or len(term.text) >= _LONG
    meant = share >= _MOSTLY or sentence is None or _is_to_reader(sentence)
    return not fact.is_named and share >= _HALF and fact.own <= 2 and telling and meant and not is_about_me(sentence)


def is_about_me(sentence: Sentence | None) -> bool:
    """Whether a sentence is about its sender, and not the reader."""
    words = sentence.lowers if sentence else ()
    return not _ME.isdisjoint(words) and _YOU.isdisjoint(words)


def _is_meant(term: Term, share: float, hit: Hit, sentence: Sentence | None) -> bool:
    """Whether a telling word stands there for what the fact means by it."""
    if sentence is None or term.is_short:
        return True
    if term.is_cased or term.is_place:
        return not is_about_me(sentence)
    if term.is_capital and hit.first == sentence.first:
        return not _READER.isdisjoint(sentence.lowers)
    if not term.is_word:
        sure = share >= _MOSTLY and not is_known(term.text)
        return sure or not is_about_me(sentence) or _is_to_reader(sentence)
    before = sentence.prose.lowers[hit.first - 1] if hit.first > sentence.first else ""
    if term.is_capital and before not in _WHERE | _READER | _DEFINITE:
        return share >= _MOSTLY
    if _is_to_reader(sentence):
        return True
    if term.is_capital:
        return share >= _MOSTLY or not is_about_me(sentence)
    return share >= _HALF and _is_definite(term, hit, sentence) and not is_about_me(sentence)


def _is_to_reader(sentence: Sentence) -> bool:
    """Whether a sentence says something to or of the reader besides thanks, or tells of the talk."""
    words = sentence.lowers
    spoken = any(
        word in _READER and (word != "you" or before != "thank")
        for before, word in zip(("", *words), words, strict=False)
    )
    return spoken or words[0] == "please" or not _TALK.isdisjoint(words)


def _is_definite(term: Term, hit: Hit, sentence: Sentence) -> bool:
    """Whether "the" stands within the sentence before the word that the fact has too, and not before one of its family: gardeners, the garden."""
    lowers = sentence.prose.lowers
    written = "".join(lowers[hit.first : hit.stop]).replace("-", "")
    same = written.removesuffix("s") == term.text.removesuffix("s")
    return same and hit.first > sentence.first + 1 and lowers[hit.first - 1] in _DEFINITE
