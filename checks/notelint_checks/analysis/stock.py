"""Which sentences could stand in any message, and how many words are left without them."""

from __future__ import annotations

from notelint import Draft, Sentence, analysis
from notelint_checks.analysis.cliches import cliches
from notelint_checks.analysis.telling import telling_words, tells

__all__ = ["specific_words", "stock_sentences"]

_ENOUGH = 2
"""Telling words that make a sentence specific in spite of a stock phrase."""


@analysis
def stock_sentences(draft: Draft) -> tuple[Sentence, ...]:
    """Return the sentences of the body that hold a stock phrase and next to nothing besides."""
    stock = {}
    for cliche in cliches(draft):
        sentence, least = cliche.sentence, 1
        if sentence.start in stock:
            continue
        if cliche.habit != "plain":
            least = _ENOUGH + telling_words(draft, sentence.prose, cliche.hit.first, cliche.hit.stop)
        if not tells(draft, sentence.prose, sentence.first, sentence.stop, least):
            stock[sentence.start] = sentence
    return tuple(stock[start] for start in sorted(stock))


@analysis
def specific_words(draft: Draft) -> int:
    """Count the words of the body that are not in stock sentences."""
    stock = {sentence.start for sentence in stock_sentences(draft)}
    return sum(draft.words_in(sentence.start, sentence.end) for sentence in draft.body if sentence.start not in stock)
