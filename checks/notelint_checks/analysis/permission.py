"""Leave that the text itself records: "as you said an invitation was fine"."""

from __future__ import annotations

import re

from notelint import Draft, Pattern, analysis
from notelint_checks.analysis.plain import plain

__all__ = ["permission_in_text"]

_KINDLY = r"(?:\w+ly |so |both |all |had |have |'d |just |also )?"
_GAVE = r"(?:said|told me|mentioned|agreed|offered|suggested|proposed|invited|asked|encouraged|allowed|let me know|wrote|indicated|confirmed|wanted|recommended|requested|urged|welcomed)"
_WAY = (
    r"(?:invit\w+|connect\w*|linkedin|linked in|request\w*|stay\w* in touch|keep\w* in touch|add(?:ing|ed)? (?:me|you)|text\w*|messag\w+|"
    r"dm\w*|write|writing|contact\w*|reach\w*|get in touch|facebook|messenger|here\b|this way|this number|your (?:cell|mobile|number)|link up|call|ring|phone|follow\w*|send\w* (?:it|this|one))"
)
_RECORDED = Pattern(
    rf"\byou {_KINDLY}{_GAVE}\b[^.!?]{{0,70}}\b{_WAY}"
    rf"|\b(?:as|like|just as|since|because) you {_KINDLY}(?:said|agreed|offered|suggested|proposed|invited|asked|allowed|requested|told me|wished|encouraged)\b"
    r"|\bas (?:we )?(?:agreed|discussed|arranged|promised)\b"
    r"|\b(?:at|on|upon|per|following|after|with|taking up|taking you up on|thank(?:s| you) for) your (?:kind |very kind |generous )?(?:invitation|suggestion|offer|request|permission|ok|okay|encouragement|leave|agreement|advice|blessing)\b"
    r"|\bthank(?:s| you)[^.!?]{0,30} for (?:your |the )?(?:\w+ )?(?:invite|invitation|permission|leave|text|offer to connect|(?:offering|agreeing|saying)\b[^.!?]{0,40})"
    rf"|\bthank(?:s| you)[^.!?]{{0,30}} for (?:inviting|letting|allowing) me (?:to )?(?:\w+ )?{_WAY}"
    r"|\byou (?:were|'d be|would be|are|said you'd be|said you were|seemed) (?:\w+ )?(?:happy|glad|open|fine|ok|okay|willing|kind enough|pleased)\b[^.!?]{0,30}\b(?:connect|invit|linkedin|text|messag|stay|keep|touch|with (?:it|me))"
    r"|\byou (?:were|are) (?:so |very )?(?:kind|nice|good|gracious|generous|happy|glad) (?:enough )?(?:to|and) (?:suggest|offer|invite|agree|say|said|propose|let|allow|encourage)"
    r"|\byou (?:\w+ )?(?:invited me|wrote to me|messaged me|texted me|reached out|contacted me|gave me (?:your|this) (?:cell|mobile|number|card))\b"
    r"|\b(?:since|as|because) (?:we|you) (?:first |already |have )?(?:\w+ )?(?:here|on (?:linkedin|facebook|messenger|x|twitter))\b"
)
_ASKED = Pattern(r"\bwould (?:it be|you be)\b|\bis it (?:all right|ok|okay|fine)\b|\bmay i\b")


@analysis
def permission_in_text(draft: Draft) -> bool:
    """Whether the text says that the reader agreed to be written to this way."""
    return any(
        _RECORDED.search(sentence) and not _ASKED.search(sentence)
        for sentence in re.split(r"(?<=[.!?]) ", plain(draft))
    )
