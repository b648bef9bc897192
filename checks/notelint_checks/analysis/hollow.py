"""Clauses made of stock words only: "I am eager to bring my skills to your team"."""

from __future__ import annotations

import re
from itertools import pairwise

from notelint import Draft, Hit, analysis
from notelint_checks.analysis.cliches import Cliche
from notelint_checks.analysis.lines import Line, lines
from notelint_checks.analysis.stock_words import COURTESY, FILLERS, HOLLOW

__all__ = ["hollow_clauses"]

_NEW_CLAUSE = re.compile(
    r" (?:;|\)|\()(?: |$)|(?: ,)? (?=(?:and|but|so) (?:i|we|it|my|you|your|the|everyone|that|this|just|thank|please|am|would) )|(?: ,) (?=(?:i|it) )"
)
_OPENS = re.compile(r"(?:(?:,|and|but|so|then|also|sir|madam|dear|please) )+")
_WEIGHTY = COURTESY | HOLLOW
_STOCK = FILLERS | _WEIGHTY
_LEAST_WORDS = 6
_LEAST_WEIGHT = 3
_LONG = 12
"""Words of a clause whose emptiness shows even without weighty words."""
_POLITE = frozenset({"forward", "thank", "thanks"})
_SCANT = re.compile(
    r"(?:as|since|because|having|given|if|when|while|where|before|could|can|may|what|how|would you|you said|you told)(?= )"
)
"""A clause that leans on another, or asks."""


@analysis
def hollow_clauses(draft: Draft) -> tuple[Cliche, ...]:
    """Return the clauses of the body in which nothing but stock words stands, in order."""
    body = {sentence.start for sentence in draft.body}
    return tuple(
        cliche
        for line in lines(draft)
        if line.sentence.start in body and not line.text.endswith("?") and not _WEIGHTY.isdisjoint(line.words)
        for cliche in _in_line(line)
    )


def _in_line(line: Line) -> list[Cliche]:
    found = []
    bounds = [0, *(match.end() for match in _NEW_CLAUSE.finditer(line.text)), len(line.text)]
    for start, end in pairwise(bounds):
        lead = _OPENS.match(line.text, start)
        start = lead.end() if lead else start
        words = line.text[start:end].rstrip(" .!,;()…").split()
        if (
            len(words) < _LEAST_WORDS
            or _weight(words) < _LEAST_WEIGHT - (len(words) >= _LONG)
            or _SCANT.match(line.text, start)
        ):
            continue
        first = line.token_at(start)
        stop = line.token_at(start + len(line.text[start:end].rstrip(" .!,;()…")) - 1) + 1
        prose = line.sentence.prose
        found.append(Cliche("hollow", Hit(1, prose, first, stop, *prose.offsets(first, stop)), line.sentence))
    return found


def _weight(words: list[str]) -> int:
    """Return how stock a clause is: nothing if a single word of it is its own."""
    if not _STOCK.issuperset(words):
        return 0
    hollow = len([word for word in words if word in HOLLOW])
    if not hollow and (len(words) < _LONG or not _POLITE.isdisjoint(words)):
        return 0
    return 2 * hollow + len([word for word in words if word in COURTESY])
