"""Whether a message asks where the decision stands."""

from __future__ import annotations

from notelint import Draft, Kind, Pattern, analysis
from notelint_checks.analysis.plain import flat, plain

__all__ = ["asks_status"]

_ASKS = Pattern(
    r"\b(?:any|an|some|the latest|latest|further|more|new|for|no|your) (?:\w+ )?(?:updates?|news|word|progress|developments?|feedback|information|info|decision|response|reply|answer)\b"
    r"|\bupdates?\b|\bstatus\b|\btime ?(?:line|frame|table|scale)s?\b|\bwhere (?:things|we|you|i|it|the \w+|my \w+) (?:are|is|stands?|currently|now|am)\b"
    r"|\b(?:check|follow|chas|circl|touch|reach(?=\w* out)|writ|enquir|inquir|ask|get|ping|nudg)\w* (?:\w+ ){0,2}(?:in|up|back|base|out|to see|to ask|about|regarding|after|on|to find out|to inquire|to enquire|you again)\b"
    r"|\b(?:made|make|making|reached|reach|reaching|taken|take|come to|have|been|is|was|about|on|for|expect|give|tell) (?:\w+ ){0,3}(?:decisions?|decided|verdict|conclusion|choice)\b|\bdecided\b|\b(?:choice|decision|selection|verdict|pick)\b[^.!?]{0,60}\b(?:made|taken|reached|due|final)\b|\bwhen (?:do|will|can|might|should|could|would|are) (?:you|i|we|they)\b|\bwhen you (?:\w+ )?(?:expect|plan|hope|think|will|might|decide)"
    r"|\b(?:hear|heard|hearing) (?:anything|back|more|from|something|of)\b|\bnext (?:steps?|stage|round)\b|\bstill (?:open|available|interested|under|in the running|considering|being|waiting|hop)"
    r"|\b(?:how|what)(?:'s| is| are| does| do)? (?:\w+ ){0,4}(?:going|looking|stand|coming along|progress\w*|outcome|results?|happening)\b|\b(?:outcome|results?) of\b|\bstill (?:no|not|haven't|have not)\b|\bam i (?:still )?|\bdid i (?:get|make)\b|\bprocess\b|\bwho (?:gets|got|will get|is getting) (?:it|the job|the role)\b|\bstill (?:\w+ )?(?:interested|keen|eager|in the running|hopeful|hoping)\b"
)
_LATER = Pattern(
    r"\b(?:contracts?|paper ?work|onboarding|start(?:ing)? date|first day|background check|references? check|relocation|work permit|visa|equipment|laptop|welcome pack"
    r"|payroll|signed|countersigned|documents?|forms?|induction|expenses?|reimbursement|travel costs|receipts?|invoice|offer letter|written offer|next round|second round|final round|other (?:roles?|positions?|openings?|vacanc\w+)"
    r"|another (?:role|position|opening|vacancy|team)|new (?:role|position|opening|posting|vacancy)|different (?:role|position|opening)|feedback (?:on|about|from)|some feedback|any feedback)\b"
)


@analysis
def asks_status(draft: Draft) -> bool:
    """Whether the text asks how the decision stands, and not about what comes after it, such as the contract."""
    subject = draft.message.part(Kind.SUBJECT)
    said = plain(draft)
    if subject:
        said = f"{flat(draft.message.slice(subject.start, subject.end))}. {said}"
    return _ASKS.search(said) is not None and _LATER.search(said) is None
