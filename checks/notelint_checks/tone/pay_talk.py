from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.conditions import ASKED, WISHED
from notelint_checks.analysis.frames import apart, framed_hits
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.lines import Line, line_of, lines
from notelint_checks.analysis.pay import MONEY, OWN, TERMS

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
_AWAY = Pattern(
    r"^(?:i|we) (?:am|are|will be|shall be) (?:\w+ )?(?:on|away on) (?:\w+ )?(?:holidays?|vacation|leave)\b(?!.{0,300}\b(?:need|want|paid|unpaid)\b)"
)
_FREE_DAYS = Pattern(
    r"^(?:i|we) (?:have|have got|am taking|take) (?:(?:an?|one|two|three|the|some|\d+|this|next|few|couple of) )+(?:weeks?|days?|fortnight)\b(?!.{0,300}\b(?:need|want|require|get|keep)\b)"
)
_REACHED = Pattern(
    r"\b(?:phone|mobile|reach\w*|e ?mails?|ring|call|contact|suits?|free|trial|come|travel|visit|read)\b"
)
"""Where the sender is, and how to be reached meanwhile."""
_OFFERED = Pattern(
    r"^(?:(?:i|we) (?:can|could|will|would|am able to|am free to|am (?:\w+ )?(?:happy|willing|ready) to|would be (?:\w+ )?(?:happy|willing|glad) to)(?: also| easily| gladly| happily| always)? )?(?:do|work|cover|take on)\b"
    r"(?!.{0,300}\b(?:only|not|just|no more|at (?:most|least)|max\w{0,20}|must|need|unless|salary|pay|paid|money|rate|from home|at home|home office|remote\w{0,20}|hybrid|wfh|(?:two|three|four|\d) days?|part|off|leave|less|flexi\w{0,20})\b)"
)
"""Hours that are offered."""
_DAY = Pattern(
    r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues|wednes|thurs|fri|satur|sun)day \w+s|mornings|afternoons|evenings|early mornings)(?: and \w+)? (?:are|is|would be|suits?|works?)\b(?!.{0,300}\b(?:off|free|home)\b)"
)
"""A day that suits, for whatever is proposed."""
_PRICED = Pattern(r"\bworth (?:the|their|its|your|every|all the|that) (?:money|price|rate|cost|penny|budget)\b")
_ENTRUSTED = Pattern(
    r"\b(?:looking after|look after|in charge of|responsible for|managing|running|handling|portfolio|turnover|insured|worth of|book|sales|tenders?)\b"
)
_OWN_PAY = Pattern(r"\b(?:salary|wages?|pay|paid|earn\w*|hourly|an hour|a month|a year|package|expect\w*)\b")
_REQUESTED = Pattern(
    r"\b(?:you|i (?:was|have been|am)|been|as) (?:\w+ )?(?:asked|wanted|requested|wished|told)\b(?: [^\s.!?]\S*){0,8}? (?:details|writing|write|confirm|salary|pay|rate|hours|wages?|expect\w*|notice|availability|form|figures?|days|shifts)\b"
    r"|\b(?:salary|pay|rate|hours|wages?|expectations?|notice|availability|shifts) (?:question )?(?:that )?you asked\b|\byour question (?:about|on) (?:my |the )?(?:salary|pay|rate|hours|wages?|notice|availability|shifts)\b"
)
"""What the reader asked to have in writing."""
_SUBJECTS = frozenset("i we you they he she it who that".split())
_HELPING = frozenset("have has had do does did".split())
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
        "The salary question you asked I answer here: I earn 3,400 gross.",
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
        "I'm on holiday until the 9th but I read my mail every evening.",
        "I can work any hours, nights and Sundays included.",
        "You asked me to put my hours in writing: I would need to finish at three on school days.",
        "As for the night nurses who skip the second round, a list at the door might help.",
        "If you need a hand at the fair, Wednesdays are best.",
        "I would begin with the stock in Bergen, and I'd look at the remote sensors first.",
        "I'd cut the overtime of the crane and plot bonus miles against delay.",
        Example("What is the salary for the role?", stage="offer"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        raised = any(_ABOUT_PAY.search(topic.text) for topic in draft.situation.facts.topics or ())
        listed = [
            (line, hit)
            for line, hit in gated_hits(draft, TERMS, MONEY, OWN, negatable=False)
            if not _is_work(line, hit) and not _is_harmless(draft, line, hit)
        ]
        framed = [
            (line, hit)
            for line, hit in framed_hits(draft, *ASKED, *WISHED, negatable=False)
            if not _is_others(line, hit) and not _is_harmless(draft, line, hit)
        ]
        for _, hit in apart(listed + framed):
            yield self.finding("found", (hit.start, hit.end), severity=Severity.INFO if raised else None)


def _is_harmless(draft: Draft, line: Line, hit: Hit) -> bool:
    """Whether it asks for nothing: when the sender is away, what he or she can do, what the reader wanted to know."""
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    if any(kind.search(said) for kind in (_AWAY, _OFFERED, _DAY, _PRICED)):
        return True
    if _FREE_DAYS.search(said) and _REACHED.search(line.text):
        return True
    if _ENTRUSTED.search(line.text) and not _OWN_PAY.search(line.text):
        return True
    if hit.first and hit.prose.norms[hit.first] in _HELPING and hit.prose.norms[hit.first - 1] in _SUBJECTS:
        return hit.prose.norms[hit.first - 1] not in ("i", "we") or not _OWN_PAY.search(said)
    return any(_REQUESTED.search(other.text) for other in _up_to(draft, hit))


def _up_to(draft: Draft, hit: Hit) -> tuple[Line, ...]:
    """Return the line of a hit and the few before it."""
    number = line_of(draft, hit)
    return lines(draft)[max(0, number - _BEFORE) : number + 1]


_BEFORE = 6
"""Sentences that an answer may stand after the mention of the question."""


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
    return bool(_OTHERS.search(said)) or (
        bool(_TOPIC.match(said)) and (not _MINE.search(line.text) or bool(re.search(r"\bwho\b", said)))
    )


_OF_THINGS = Pattern(r"\b(?:remote|hours?|leave|benefits?|bonus)\b")
_OF_PEOPLE = Pattern(
    r"\b(?:i|me|my|we|us|our|one|staff|people|role|job|position|post|shifts?|week|weekends?|month|year|team|work|working|there|you|pay|paid|offer|get|home|flexible|contract|any|chance|options?|possible|possibility|part|full)\b"
)
"""Words of terms of work that are as often those of things ("the remote pumps"), and what makes them a person's."""
