from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.chasing import CHASING, WAITING
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.lines import around
from notelint_checks.analysis.urging import AGREED, URGING

"""On the sender's own page this is another check's."""
_TOLD = frozenset({"told", "said", "tell", "say", "saying", "wrote", "reads", "sign", "rule"})
_ON = frozenset({"on", "about", "regarding", "concerning"})
_JOBS = frozenset(
    "job role position post application vacancy opening interview candidacy this it me whether hiring".split()
)
_READERS = frozenset({"you", "your", "@company", "hr", "anyone", "someone", "either", "now"})
_OWN_ANSWER = Pattern(
    r"^i (?:need|have|must|ought)(?: to)? (?:answer|reply|respond|decide|sign|let (?:them|him|her)|tell (?:them|him|her))\b"
)
"""The sender's own answer to somebody else."""
_IDEA = Pattern(
    r"^why (?:do|did|would|could|can) not (?:you|we)\b(?!.{0,200}\b(?:me|my|mine|hire|call|ring|phone|answer|reply|respond|decide|choose|pick up|accept|get back|say (?:yes|no|so)|make (?:up )?your)\b)"
)
"""A proposal for the reader's business."""
_HELPED = Pattern(r"\b(?:helps?|helped|assist\w*|lets?|allows?|easier for) you(?: to)?$")
_QUESTION = Pattern(r"(?:to (?:\w+ ){1,3}?questions?\b|between (?!me\b))")
"""What an answer or a choice in the work is about."""
_DETAILS = frozenset({"whether", "if", "which", "what", "how", "when", "about"})


class Pressure(Check):
    """Urging, demanding or chasing the reader: "ASAP", "I need an answer by Friday".

    The reader decides when, often with others, and remembers who pushed. One polite question about the timing is always
    welcome.
    """

    code = "TON014"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {"found": "'{span}' pushes the reader."}
    advice = {"found": "They decide when. Ask, don't push: 'Could you tell me when you expect to decide?'"}
    sources = (
        "Work It Daily (S2-10)",
        "Careerealism panel (S3-26)",
        "ProSky 2016 (S4-24)",
        "Robert Half 2017: do not be pushy",
        "Adobe 2018: 'please advise' annoys",
    )
    bad = (
        "⟦Please get back to me ASAP⟧.",
        "⟦I expect your decision by Friday⟧.",
        "⟦Why have you not accepted my LinkedIn request⟧?",
        "When can I expect your answer, ⟦I need to know by Friday⟧.",
        "⟦I am waiting for your response⟧.",
        "⟦I will call you every day until I hear something⟧.",
        "⟦Did you get my email⟧? ⟦Please advise⟧.",
        "⟦Kindly revert back⟧.",
        "⟦You must let me know today⟧.",
        "⟦Write back to me the minute you read this⟧.",
        "⟦I require a clear yes or no from you before the weekend⟧.",
        "⟦Please do not leave me in limbo⟧.",
        "⟦Kindly think again about your decision before Monday⟧.",
        "⟦I will be coming to your reception tomorrow⟧.",
        "⟦Pick up the phone⟧.",
        "⟦If I don't hear back by Friday I'll swing by your house⟧.",
    )
    good = (
        Example("Subject: Your offer, and a reply by Monday\n\nDear Dana,\n\nThank you for the offer.", stage="offer"),
        "I need an answer to only one question before I draw it: is the wall brick or block?",
        "Why don't you hang the menu lower, where the children can read it?",
        "A trial day might help you make up your mind about me.",
        "Another studio made me an offer, and I need to answer by Thursday.",
        "If the timing has changed, a line would help me plan.",
        "I look forward to hearing from you.",
        "Could you tell me when you expect to decide? When can I expect to hear from you?",
        "What are the next steps, and when might I hear?",
        "Thanks in advance. Please reply at your convenience, or when you have a moment.",
        "Please let me know if you need anything.",
        "Please confirm the slot on Tuesday.",
        "I will send the slides as soon as possible.",
        "You said you need an answer by Friday; here it is.",
        "I do not expect an answer before the 12th.",
        "If writing is a nuisance, pick up the phone and I shall answer whenever you like.",
        "The foreman wanted a yes or no by noon, and the valve was still open.",
        "I will come to your office on Monday at nine, as we agreed.",
        "If the rain has not stopped by then, I will come to your house on Monday for the trial clean, as we agreed.",
        "I was still waiting for an answer from the port when the crane came.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        own_page = draft.situation.channel == "post"
        patterns = (*URGING, *CHASING) if own_page else (*URGING, *CHASING, *WAITING)
        for _, hit in gated_hits(draft, *patterns):
            if not _is_logistics(draft, hit) and not _is_usual(draft, hit):
                yield self.finding("found", (hit.start, hit.end))


def _is_usual(draft: Draft, hit: Hit) -> bool:
    """Whether the channel or another employer's deadline calls for it."""
    situation = draft.situation
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    if _OWN_ANSWER.search(said) or _IDEA.search(said):
        return True
    if said.startswith("make up your") and _HELPED.search(around(draft, hit)[0]):
        return True
    if situation.channel == "voice" and "call me" in said:
        return True
    if situation.channel == "li-invite" and "accept" in said:
        return True
    return situation.facts.other_offer.deadline is not None and f" {said} ".count(" by ") > 0


def _is_logistics(draft: Draft, hit: Hit) -> bool:
    """Whether the sender speaks of what others asked, or of what he will do himself."""
    before, after = around(draft, hit)
    words = before.split()
    said = {"asked", "asks", "said", "told", "wanted", "mentioned", "expected", "hoped", "suggested"} & set(words)
    if _QUESTION.match(after):
        return True
    following = after.split()[:1]
    inside = hit.prose.norms[hit.first : hit.stop]
    if words[-1:] == [":"] and not _TOLD.isdisjoint(words):
        return True
    if len(URGING) <= hit.phrase < len(URGING) + len(CHASING) and ("and", "i") in pairwise(inside):
        return True
    if _of_others(hit, after) or (
        hit.phrase < len(URGING) and AGREED.search(after) is not None and "phone" not in after
    ):
        return True
    if following and following[0] in _DETAILS and "decid" not in after:
        return True
    if hit.prose.norms[hit.first] == "you" and words[-1:] and words[-1] in _DETAILS | {"do", "did", "does", "that"}:
        return True
    return bool(said and {"you", "they", "she", "he"} & set(words)) or words[-2:] == ["i", "will"]


def _of_others(hit: Hit, after: str) -> bool:
    """Whether the answer is awaited from somebody else, or is the result of something else."""
    words = after.split()
    if words[:1] == ["from"] and words[1:2] and words[1] not in _READERS:
        return True
    if words[:1] and words[0] in _ON and words[1:2] != ["my"] and _JOBS.isdisjoint(words[1:6]):
        return True
    return hit.prose.norms[hit.stop - 1] in ("result", "results") and words[:2] in (["of", "my"], ["of", "the"])
