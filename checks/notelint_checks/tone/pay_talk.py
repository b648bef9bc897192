from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.conditions import ASKED, WISHED
from notelint_checks.analysis.frames import apart, framed_hits
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.pay import MONEY, OWN, TERMS
from notelint_checks.analysis.wording import Line

_ABOUT_PAY = Pattern(
    r"\b(?:pay|salary|wages?|compensation|bonus|benefits|holidays?|vacation|leave|remote|home office|working hours|hours|flexible|relocation|pension|package|remuneration|part[- ]time|hybrid)\b",
    re.IGNORECASE,
)
_OF_WORK = Pattern(
    r"\b(?:payroll|spreadsheet|dataset|data set|simulation|my (?:old|last|former|previous) (?:team|job|firm) (?:ran|built|handled)|your (?:customers|clients|users|drivers|couriers|nurses|stores|shops|farmers|restaurants?|product|software|app|tool)|drivers|couriers|invoice|invoices|how you (?:re)?\w+ (?:the|your)|how your|you (?:re)?(?:built|build|run|calculate|price|plan|handle|sell|rebuilt|model))\b"
)
_INVERTED = Pattern(r"(?:is|are|will|would|does|do|'d|could|can) (?!like |love |prefer |rather |need |want |expect )")
"""How a question begins: in a statement the words have another subject."""
_ELSEWHERE = Pattern(
    r"^(?:is|are|was|were|will be) (?:\w+ )?(?:on (?:leave|holidays?|vacation)|after the)|your (?:holidays?|vacation|leave)\b|\bask (?!for|about|you|if|whether|what|how|at|a|the (?:salary|pay|rate)|your)|went from|are entitled"
)
_OTHERS = Pattern(
    r"^(?:could|can|would|will|should) (?:someone|somebody|anyone|they|he|she|one of)\b|\bon the (?:late|early|night|day) shift\b"
    r"|\b(?:ask|asking|recommend|suggest|propose|urge|advise|require) (?:that )?(?:we|departments|managers|staff|all|everyone|they|each|him|her|them|families|members|parents)\b"
    r"|\b(?:purchases?|budget request|suppliers?|vendors?|tender|grant|donations?|refund|deposit|per family)\b"
    r"|\b(?:happy|glad|willing|ready|pleased|prepared|free) (?:to|with)\b(?! (?:get|earn|have|be paid))(?!.*\b(?:only|salary|pay|for)\b)"
)
"""Other people's money and hours, and the sender's own readiness."""
_TOPIC = Pattern(r"^(?:regarding|concerning|as (?:for|to)|about)\b")
_MINE = Pattern(r"\?|\b(?:i|me|my|mine|job|role|position|post|vacancy|offer)\b")
_MEETING = Pattern(
    r"\b(?:call you|reach you|meet|meeting|for the call|for a call|interview|a call|phone call|talk again|catch you)\b"
)


class PayTalk(Check):
    """Pay, bonus, leave, remote days or working hours asked about or wished for before an offer.

    Before an offer it tells the reader what the sender wants, not what he or she brings. Every one of these questions
    has its place, and a stronger hand, once there is an offer.
    """

    code = "TON027"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    stages = ("thanks", "connect", "status-1", "status-2", "final", "rapport", "rejected", "small-thanks")
    messages = {"found": "'{span}' brings up pay and conditions before an offer."}
    advice = {"found": "Keep pay for the offer."}
    sources = ("Dorigan, Call Center Times 2014", "Robert Half 2017: not when following up", "PR News 2009 (S1-11)")
    bad = (
        "⟦Would I get the school holidays off⟧?",
        "⟦Any chance of part-time hours⟧?",
        "By the way, ⟦what does it pay⟧?",
        "⟦I'd expect at least $120k⟧.",
        "⟦How many vacation days would I have⟧?",
        "⟦Is there a signing bonus⟧?",
        "⟦Can I work remotely two days a week⟧?",
        "⟦I'd prefer a four-day week⟧.",
        "⟦My current salary is £38,000⟧.",
        Example(
            "⟦What is the salary for the role⟧?", facts={"topics": ["the salary and benefits"]}, severity=Severity.INFO
        ),
    )
    good = (
        "I would be happy to start at five in the morning.",
        "I hope that your holiday was a good one.",
        "The payroll you run for four thousand drivers is a fine problem.",
        "We cut costs by $40k in a year.",
        "What benefits did you see after the move?",
        "How do you pay the drivers who wait at the border?",
        "I would like to hear how you rebuilt the holiday rota.",
        "Thank you for the two hours you gave me.",
        "Do customers pay by invoice?",
        "The compensation plate on the crane was new to me.",
        Example("What is the salary for the role?", stage="offer"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        raised = any(_ABOUT_PAY.search(topic.text) for topic in draft.situation.facts.topics or ())
        listed = [
            (line, hit)
            for line, hit in gated_hits(draft, TERMS, MONEY, OWN, negatable=False)
            if not _is_work(line, hit)
        ]
        framed = [
            (line, hit)
            for line, hit in framed_hits(draft, *ASKED, *WISHED, negatable=False)
            if not _is_others(line, hit)
        ]
        for _, hit in apart(listed + framed):
            yield self.finding("found", (hit.start, hit.end), severity=Severity.INFO if raised else None)


def _is_work(line: Line, hit: Hit) -> bool:
    """Whether it is the business of the firm, or the hour of a call."""
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    if _INVERTED.match(said) and "?" not in line.text and not re.search(r"\b(?:whether|if|wonder)\b", line.text):
        return True
    if _ELSEWHERE.search(said) or _is_others(line, hit):
        return True
    if _OF_WORK.search(line.text) and not re.search(r"\b(?:i be|my (?:salary|pay|hours)|would i|for me)\b", said):
        return True
    return bool(_MEETING.search(line.text)) and not re.search(
        r"\b(?:salary|pay|bonus|benefits|compensation|package)\b", said
    )


def _is_others(line: Line, hit: Hit) -> bool:
    """Whether it is not about the sender's own terms of work."""
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    if re.search(r"\bpaid (?:for|by)\b", said) and not re.search(r"\b(?:i|me|my|we|us)\b", said):
        return True
    if _OF_THINGS.search(said) and not _OF_PEOPLE.search(said):
        return True
    return bool(_OTHERS.search(said)) or (bool(_TOPIC.match(said)) and not _MINE.search(line.text))


_OF_THINGS = Pattern(r"\b(?:remote|hours?|leave|benefits?|bonus)\b")
_OF_PEOPLE = Pattern(
    r"\b(?:i|me|my|we|us|our|one|staff|people|role|job|position|post|shifts?|week|weekends?|month|year|team|work|working|there|you|pay|paid|offer|get|home|flexible|contract|any|chance|options?|possible|possibility|part|full)\b"
)
"""Words of terms of work that are as often those of things ("the remote pumps"), and what makes them a person's."""
