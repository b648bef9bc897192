"""Sentences about the reader's own doing: "you trained each other's successors", "your years on the boats"."""

from __future__ import annotations

from notelint import Draft, Sentence
from notelint_checks.analysis.specificity import content_words

__all__ = ["is_about_reader"]

_NOT_DOING = frozenset(
    """for and to at with in on again so very both all soon about is will would can could may might need have are know were
    want like think feel require decide expect consider do should must then the a an my me i we it , . ! ? ; : - ( ) who as
    or but if when today yesterday tomorrow much once kindly sincerely personally if that this well good great have had did
    having through by from because since while until next please let already still not also just here there""".split()
)
_GIVING = frozenset("gave give sharing shared share provided offered made took taking extended granted".split())
"""What every interviewer does: "the opportunity you gave me"."""
_SUPPOSED = frozenset("hope hoping hopefully trust wish sure confident if should whether".split())
_THANKS = frozenset({"thank", "thanks", "grateful"})
_REACH = 3
_TEXTED = {"u": "you", "ur": "your"}


def is_about_reader(draft: Draft, sentence: Sentence) -> bool:
    """Whether the sentence tells something that the reader did, said, has or was good enough to do."""
    norms, prose = _spelled_out(sentence), sentence.prose
    for place, norm in enumerate(norms[:-1]):
        following = norms[place + 1]
        if (
            norm == "you"
            and norms[max(0, place - 1)] not in ("thank", "meet", "meeting")
            and following not in _NOT_DOING
            and not _is_supposed(norms, place)
            and (following not in _GIVING or _tells(draft, sentence, place + 2))
        ):
            return True
        if norm == "you" and following == "to" and norms[max(0, place - 1)] == "of":
            return True
        done = norm == "you" and following in ("have", "had", "did", "were", "are") and not _is_supposed(norms, place)
        if done and _tells(draft, sentence, place + 2):
            return True
        if norm == "you" and following == "let" and "know" not in norms[place : place + 4]:
            return True
        thanked = norm == "for" and following.endswith("ing") and not _THANKS.isdisjoint(norms[:place])
        if thanked and content_words(draft, prose, sentence.first + place + 1, sentence.first + place + 2):
            return True
        if norm == "your" and content_words(draft, prose, sentence.first + place + 1, _stop(sentence, place + 1)):
            return True
    return False


def _is_supposed(norms: tuple[str, ...], place: int) -> bool:
    """Whether what follows "you" at `place` is wished or supposed: "I hope you enjoy", "I am sure that you have"."""
    before = norms[max(0, place - 2) : place]
    return not _SUPPOSED.isdisjoint(before[-1:]) or (before[-1:] == ("that",) and not _SUPPOSED.isdisjoint(before))


def _spelled_out(sentence: Sentence) -> tuple[str, ...]:
    """Return the normal forms with "u" and "ur" of text messages, in small letters, as "you" and "your"."""
    norms = sentence.norms
    if "u" not in norms and "ur" not in norms:
        return norms
    texts = sentence.prose.texts[sentence.first : sentence.stop]
    return tuple(_TEXTED.get(text, norm) for text, norm in zip(texts, norms, strict=True))


def _tells(draft: Draft, sentence: Sentence, place: int) -> bool:
    return bool(content_words(draft, sentence.prose, sentence.first + place, _stop(sentence, place)))


def _stop(sentence: Sentence, place: int) -> int:
    return min(sentence.stop, sentence.first + place + _REACH)
