"""Sentences of a public post that give its readers something: a lesson, figures, a text, a tool."""

from __future__ import annotations

import re

from notelint import Draft, Pattern, Sentence, analysis
from notelint_checks.analysis.telling import telling_words

__all__ = ["substance"]

_SIGNAL = Pattern(
    r"\b(?:articles?|papers?|stud(?:y|ies)|data ?sets?|datasets?|talks?|reviews?|librar(?:y|ies)|notes (?:from|on)|comparisons?|compared|lessons?|"
    r"how (?:i|we) (?:\w+ed|built|made|cut|found|ran|kept|taught|wrote|grew)|(?:what|things) (?:i|we) (?:learned|learnt|found|tried)|i (?:\w+ )?(?:measured|tested|tried|"
    r"learned|learnt|wrote|built|compared|timed|counted|found|read)|write-?up|guide|tutorials?|code|charts?|figures|results?|mistakes?|tips?)\b",
    re.IGNORECASE,
)
_TELLING = 5
_WITH_FIGURE = 3
_FIGURE = Pattern(r"\d|https?:|%")


@analysis
def substance(draft: Draft) -> tuple[Sentence, ...]:
    """Return the sentences that tell others something they can use."""
    return tuple(sentence for sentence in draft.body if _is_substantial(draft, sentence))


def _is_substantial(draft: Draft, sentence: Sentence) -> bool:
    text = draft.on_one_line(sentence.start, sentence.end)
    if not _SIGNAL.search(text):
        return False
    least = _WITH_FIGURE if _FIGURE.search(text) else _TELLING
    return telling_words(draft, sentence.prose, sentence.first, sentence.stop) >= least
