"""Whose words are these? What every phrase check must not hold against the sender, in one place."""

from __future__ import annotations

from notelint.draft import Draft
from notelint.findings import Edit, Fix
from notelint.prose import Hit, Prose

__all__ = ["is_negated", "is_reported", "is_senders_own", "replacement"]

_NEGATORS = frozenset(
    {"not", "never", "no", "without", "hardly", "nor", "neither", "cannot", "nt", "n't", "nobody", "none", "rather"}
)
_NOT_NEGATING = frozenset(
    {"only", "just", "more", "less", "wait", "help", "doubt", "sure", "merely", "thank", "stress", "because"}
)
_REPORTING = frozenset(
    {
        "said",
        "say",
        "says",
        "told",
        "mentioned",
        "called",
        "described",
        "wrote",
        "joked",
        "asked",
        "warned",
        "quoted",
        "admitted",
        "explained",
        "named",
    }
)
_OTHERS = frozenset(
    {"you", "they", "he", "she", "who", "manager", "team", "colleague", "boss", "ad", "posting", "description"}
)
_OWN = frozenset({"i", "my", "me", "we", "mine"})
_WINDOW = 4
_REPORT_WINDOW = 25


def is_senders_own(draft: Draft, hit: Hit, *, negatable: bool = True, reportable: bool = True) -> bool:
    """Whether a phrase is used by the sender, in earnest: not quoted, no name, not negated, not reported."""
    if (
        draft.is_quoted(hit.start, hit.end)
        or draft.is_known(hit.start, hit.end)
        or _is_name(hit.prose, hit.first, hit.stop)
    ):
        return False
    if negatable and is_negated(hit.prose, hit.first):
        return False
    return not (reportable and is_reported(hit.prose, hit.first))


def is_negated(prose: Prose, first: int) -> bool:
    """Whether a negation stands within four words before token `first`, in the same sentence."""
    sentence = prose.sentence_start(first)
    window = prose.norms[max(sentence, first - _WINDOW) : first]
    for place, word in enumerate(window):
        if word in _NEGATORS:
            return not _NOT_NEGATING.intersection(window[place + 1 :]) and not {",", ";", "but"} & set(
                window[place + 1 :]
            )
    return False


def is_reported(prose: Prose, first: int) -> bool:
    """Whether somebody else says it: "you said …" or "you told me …" before token `first`, with no "I" or "my" between."""
    sentence = max(prose.sentence_start(first), first - _REPORT_WINDOW)
    before = prose.norms[sentence:first]
    for place in range(len(before) - 1, -1, -1):
        told = place > 0 and before[place] in ("me", "us") and before[place - 1] in _REPORTING
        if before[place] in _OWN and not told:
            return False
        if before[place] in _REPORTING:
            if place > 1 and before[place - 1] in ("and", "also", "even", "then"):
                return before[0] in _OTHERS
            if place == 0 or before[place - 1] in _OWN:
                return False
            return before[place - 1] in _OTHERS or prose.texts[sentence + place - 1].istitle()
    return False


def _is_name(prose: Prose, first: int, stop: int) -> bool:
    """Whether the words are capitalized in mid-sentence, as a name is and a shout is not."""
    words = [text for text in prose.texts[first:stop] if text.isalpha()]
    if not words or not all(map(str.istitle, words)) or prose.sentence_start(first) == first:
        return False
    if len(words) == 1 and words[0].lower() == "i":
        return False
    return not prose.marks[first - 1] or prose.texts[first - 1] in (",", "(", "/", "-", "&")


def replacement(draft: Draft, hit: Hit, text: str) -> Fix:
    """Return the fix that writes `text` in the place of a hit, capitalized if the hit is."""
    found = draft.text[hit.start : hit.end]
    if found[:1].isupper() and (len(found) == 1 or not found.isupper()):
        text = text[:1].upper() + text[1:]
    return Fix((Edit(hit.start, hit.end, text),))
