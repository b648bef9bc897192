"""Whether one word found of a fact is enough: what it stands for there must show from its sentence."""

from __future__ import annotations

from dataclasses import dataclass

from notelint import Sentence
from notelint_checks.analysis.fact_parts import Term, Terms
from notelint_checks.analysis.fact_shorts import MEANING_MORE
from notelint_checks.analysis.fact_terms import FactTerms
from notelint_checks.analysis.spelling import is_known
from notelint_checks.analysis.word_families import LANGUAGES, NAMES_TOO

__all__ = ["Hit", "is_about_me", "is_elsewhere", "tells_alone"]

_STRONG, _HALF, _MOSTLY = 0.3, 0.5, 0.75
_LONG, _SHORT = 7, 5
_ME, _YOU = frozenset({"i", "my", "me"}), frozenset({"you", "your", "yours", "we", "our", "us"})
_READER = frozenset({"you", "your", "yours", "you're", "you've", "you'd", "you'll", "y'all"})
_TALK = frozenset(
    """mentioned described discussed mentioning describing telling showing explaining sharing talked spoke said told explained showed asked raised wondered promised discussion question questions point
    stayed remark story struck problem""".split()
)
_SPOKEN = frozenset(
    "speak speaks spoke spoken speaking speaker language languages fluent fluently native bilingual tongue lesson lessons learn learning learned translate translated translation".split()
)
_IS = frozenset("is was will has comes got needs should would".split())
_CREDENTIALS = frozenset(
    "certificate certificates certification training course courses license licence qualification card badge diploma degree ticket".split()
)
_READ_UP = frozenset("read reading looked googled researched thinking thought curious studied studying".split())
_UPON = frozenset({"about", "into", "up", "on", "of"})
_USED = frozenset(
    "use used using uses ran run running know knew learned learnt write wrote written writing coded".split()
)
_LIVING = frozenset(
    "live lives lived living born grew flew flight trip holiday cousin sister brother aunt uncle parents mother father daughter son wife husband friend".split()
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
        is_rare: whether it is a date, "24/7", or a number that few texts have.
        is_other_case: whether a word noted with a capital stands there without, or the other way round.
    """

    first: int
    stop: int
    terms: Terms
    factor: float = 1.0
    right: str | None = None
    is_other_case: bool = False
    is_short: bool = False
    is_rare: bool = False


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
    if sentence is not None and not hit.is_other_case and share >= _STRONG and _is_shown(term, hit, sentence):
        return True
    if term.is_strong and not hit.is_other_case:
        return share >= _STRONG and _is_meant(term, share, hit, sentence)
    telling = term is fact.terms[-1] or len(term.text) >= _LONG or share >= _MOSTLY
    meant = share >= _MOSTLY or sentence is None or _is_to_reader(sentence)
    return not fact.is_named and share >= _HALF and fact.own <= 2 and telling and meant and not is_about_me(sentence)


def _is_shown(term: Term, hit: Hit, sentence: Sentence) -> bool:
    """Whether the words around show what is meant: a language that is spoken, a certificate, what was read up on since, a fellow rower."""
    lowers = sentence.prose.lowers
    before = lowers[max(sentence.first, hit.first - 4) : hit.first]
    after = lowers[hit.stop] if hit.stop < sentence.stop else ""
    if hit.is_short or (hit.right and term.weight >= 1 and len(term.text) > _SHORT):
        return True
    if term.text in LANGUAGES:
        return not _SPOKEN.isdisjoint(sentence.lowers) or ("my" in before[-1:] and after in _IS)
    if term.weight < 1:
        return False
    if term.text in NAMES_TOO and not _USED.isdisjoint(before[-1:]):
        return True
    if after in _CREDENTIALS and not term.is_capital:
        return True
    if not _READ_UP.isdisjoint(sentence.lowers) and not _UPON.isdisjoint(before) and not term.is_capital:
        return True
    if term.is_strong and after == "," and "too" in sentence.prose.lowers[hit.stop + 1 : hit.stop + 2]:
        return True
    return "fellow" in before[-1:] or ("one" in before[-1:] and after == "to")


def is_about_me(sentence: Sentence | None) -> bool:
    """Whether a sentence is about its sender, and not the reader."""
    words = sentence.lowers if sentence else ()
    return not _ME.isdisjoint(words) and _YOU.isdisjoint(words)


def is_elsewhere(term: Term, hit: Hit, sentence: Sentence | None) -> bool:
    """Whether a word of many meanings has another there: "My cousin moved to Phoenix", "I ate Japanese noodles"."""
    if sentence is None or not is_about_me(sentence):
        return False
    if term.text in LANGUAGES or term.text in MEANING_MORE:
        return not _is_shown(term, hit, sentence)
    if term.text not in NAMES_TOO:
        return False
    before = sentence.prose.lowers[hit.first - 1]
    return before in ("to", "in", "from", "near") and not _LIVING.isdisjoint(sentence.lowers)


def _is_meant(term: Term, share: float, hit: Hit, sentence: Sentence | None) -> bool:
    """Whether a telling word stands there for what the fact means by it."""
    if sentence is None:
        return True
    if term.text in LANGUAGES and is_about_me(sentence):
        return False
    if term.is_short:
        return term.text not in MEANING_MORE or not is_about_me(sentence)
    if term.is_cased or term.is_place:
        return not is_about_me(sentence)
    if term.is_capital and hit.first == sentence.first:
        return not _READER.isdisjoint(sentence.lowers)
    if not term.is_word:
        return not is_known(term.text) or not is_about_me(sentence) or _is_to_reader(sentence)
    before = sentence.prose.lowers[hit.first - 1] if hit.first > sentence.first else ""
    if term.is_capital and not any(before in words for words in (_WHERE, _READER, _DEFINITE)):
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
    same = _uninflected(written) == _uninflected(term.text)
    return same and hit.first > sentence.first + 1 and lowers[hit.first - 1] in _DEFINITE


def _uninflected(word: str) -> str:
    return word.removesuffix("s").removesuffix("ing").removesuffix("e")
