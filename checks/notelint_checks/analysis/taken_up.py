"""Where the message takes up what the reader liked or doubted, in words of its own: "You feared that I might …"."""

from __future__ import annotations

import re

from notelint import Draft, Pattern, Sentence, analysis

__all__ = ["doubts_met", "praise_taken_up"]

_SOFT = r"(?:[ ](?:had|have|were|was|also|even|twice|rightly|openly|kindly|both|all|then|once|quite|rather|a|little|bit|may|might|seemed?|looked|sounded|felt))*"
_DOUBT = Pattern(
    rf"\byou{_SOFT}[ ](?:wonder\w*|doubt\w*|fear\w*|worr\w*|hesitat\w*|ask\w*[ ](?:me[ ])?(?:whether|if|how|straight|about)|(?:not|n['’]t)[ ](?:quite[ ])?(?:sure|certain|convinced)"
    r"|unsure|uncertain|skeptical|sceptical|concerned|(?:raised|voiced|mentioned|had)[ ](?:a|one|your|the|some)[ ](?:\w+[ ])?(?:doubts?|concerns?|worr\w+|questions?|reservations?))\b"
    r"|\byour[ ](?:one[ ]|only[ ]|main[ ])?(?:doubts?|concerns?|worr(?:y|ies)|reservations?|hesitation|question)\b"
    r"|\basking[ ]me[ ](?:straight|openly|about|whether|if|how)\b",
    re.IGNORECASE,
)
_PRAISE = Pattern(
    rf"\byou{_SOFT}[ ](?:like[ds]?|liked|prais\w+|smil\w+|laugh\w*|glad|pleased|happy|kind|enjoy\w*|appreciat\w+|approv\w+|nodd\w+|struck|impressed|taken|compliment\w*"
    r"|(?:said|told[ ]me|thought|found)[ ](?:that[ ])?(?:I|my|me))\b|\byour[ ](?:kind[ ]|warm[ ])?(?:praise|compliment|smile|interest[ ]in[ ]my)\b",
    re.IGNORECASE,
)


@analysis
def doubts_met(draft: Draft) -> tuple[Sentence, ...]:
    """Return the sentences that take up a doubt of the reader."""
    return _matching(draft, _DOUBT)


@analysis
def praise_taken_up(draft: Draft) -> tuple[Sentence, ...]:
    """Return the sentences that come back to something that the reader liked."""
    return _matching(draft, _PRAISE)


def _matching(draft: Draft, pattern: Pattern) -> tuple[Sentence, ...]:
    return tuple(each for each in draft.body if pattern.search(draft.on_one_line(each.start, each.end)))
