from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Kind, Pattern, Severity
from notelint_checks.analysis.subject_line import PREFIX, telling_at


class SubjectWeak(Check):
    """A subject that tells nothing, shouts, baits, or pretends to answer.

    The reader has met many candidates and cannot place it; one that shouts or pretends is remembered for that.
    """

    code = "LEN009"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    channels = ("email", "li-message")
    messages = {
        "weak": "The subject '{span}' could stand over any message.",
        "loud": "The subject '{span}' shouts or baits.",
        "reply": "The subject '{span}' claims to be an answer, and nothing is answered.",
    }
    advice = {
        "weak": "Name the job or the day, so that they can place it.",
        "loud": "Say plainly what it is about: thanks and the job.",
        "reply": "Leave 'Re:' out, unless you write in their thread.",
    }
    sources = ("Boomerang 2016", "Danescu-Niculescu-Mizil et al. 2013", "Careerealism panel (S3-10)")
    bad = (
        Example("Subject: ⟦Hi⟧\n\nDear Dana,\n\nThank you for Tuesday.", severity=Severity.INFO),
        Example("Subject: ⟦URGENT: my application⟧\n\nDear Dana,\n\nThank you.", severity=Severity.WARNING),
        Example("Subject: ⟦Re: your offer⟧\n\nDear Dana,\n\nThank you for Tuesday.", severity=Severity.WARNING),
        "Subject: ⟦Update?⟧\n\nDear Dana,\n\nIs there news?",
        "Subject: ⟦Just following up⟧\n\nDear Dana,\n\nThank you.",
        "Subject: ⟦Quick question⟧\n\nDear Dana,\n\nThank you.",
        "Subject: ⟦THANK YOU FOR THE INTERVIEW⟧\n\nDear Dana,\n\nThank you.",
        "Subject: ⟦Thank you, Dana! 🎉⟧\n\nDear Dana,\n\nThank you.",
        "Subject: ⟦You won't believe what I built⟧\n\nDear Dana,\n\nThank you.",
        "Subject: ⟦Hello from Sam⟧\n\nDear Dana,\n\nThank you.",
    )
    good = (
        "Subject: Thank you, Tuesday's data engineer interview\n\nDear Dana,\n\nThank you.",
        "Subject: Thank you for Saturday\n\nDear Dana,\n\nThank you.",
        "Subject: Data engineer\n\nDear Dana,\n\nThank you.",
        Example("Subject: Re: Tuesday\n\nDear Dana,\n\nThank you.", facts={"thread": {"subject": "Tuesday"}}),
        "Subject: Re: Next steps\n\nDear Dana,\n\nThank you for your email. Thursday suits me.",
        "Subject: Re:\n\nDear Dana,\n\nThank you.",
        "Subject: SQL and AWS role\n\nDear Dana,\n\nThank you.",
        Example("Subject: Re: Data engineer interview\n\nDear Dana,\n\nIs there news?", stage="status-1"),
        "Subject: Follow-up on the data engineer interview\n\nDear Dana,\n\nThank you.",
        "Dear Dana,\n\nThank you.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        header = draft.message.header("subject")
        if header is None or draft.situation.facts.thread.subject:
            return
        span = draft.message.trim(header.start, header.end)
        subject = draft.text[slice(*span)]
        prefix = PREFIX.match(subject)
        rest = subject[prefix.end() :] if prefix else subject
        if not _WORD.search(rest):
            return
        if draft.holds(_LOUD, rest) or _is_shouted(rest) or _EMOJI.search(rest):
            yield self.finding("loud", span, severity=Severity.WARNING)
        elif prefix and prefix.group()[0] in "rR" and not _answers(draft):
            yield self.finding("reply", span, severity=Severity.WARNING)
        elif (
            not prefix
            and _WEAK.fullmatch(rest.strip().lower())
            and not ((_DAY.search(rest) or telling_at(draft, rest) is not None) and _names(rest))
        ):
            yield self.finding("weak", span)


_WORD = Pattern(r"[^\W_]")
_STOCK = (
    r"hi|hello|hey|hey there|hi there|greetings|dear \w+|good (?:morning|afternoon|evening|day)|thanks|thank you|thanks again|thank you again|many thanks|thank you (?:so|very) much|"
    r"thanks so much|follow(?:ing)?[ -]?up|checking in|check[ -]?in|touching base|circling back|reaching out|interview|the interview|my interview|our interview|"
    r"(?:a )?(?:quick |short |small |one )?questions?|(?:any |status |an )?updates?|any news|news|status|application|my application|job|the job|job application|(?:a )?(?:quick )?"
    r"(?:note|message|hello|email|word|reminder|chat|thought)|regarding (?:the |my |our )?interview|about (?:the |my |our )?interview|interview follow[ -]?up|follow[ -]?up email|"
    r"nice (?:to meet|meeting) you|great (?:to meet|meeting) you|good (?:to meet|meeting) you|our (?:meeting|call|chat|conversation|talk)|meeting|important|hello again|introduction|it's me|me again|"
    r"well\?|so\?|opportunity|the position|position|the role|feedback|decision|hoping to hear from you|looking forward|information|info|request|inquiry|enquiry"
)
_WEAK = Pattern(
    rf"(?:(?:just|a|an|my|our|the|quick|another|small)[ ]){{0,2}}(?:{_STOCK})(?:[ ](?:from|for)[ ](?:me|you|\w+))?[\s.,!?…-]{{0,9}}",
)
_NAMED = Pattern(r"\b(?:from|for)\s+(?:me|you|[A-Z]\w+)\W*\Z|\bdear\b", re.IGNORECASE)
_DAY = Pattern(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|yesterday|tonight|this (?:morning|afternoon|week)|last (?:week|night))\b",
    re.IGNORECASE,
)
_LOUD = Pattern(
    r"\burgent(?:ly)?\b|\bplease (?:read|open|respond|reply)\b|\bread (?:this|me|now|asap)\b|\bmust[- ]read\b|\basap\b|\bopen (?:this|me|now)\b|\bimportant!|\btime[- ]sensitive\b|"
    r"\byou (?:won['’]t|will not) (?:believe|regret|want to miss)|\b(?:don['’]t|do not) (?:miss|delete|ignore|overlook)\b|\bdo not ignore\b|\blast chance\b|\baction required\b|\bimmediate\b|"
    r"\byour (?:next|new) (?:star|hire|best hire|rock ?star|superstar|employee)\b|\bguess (?:what|who)\b|\bhire me\b|\bsurprise\b|\bone weird\b|\bthe (?:one|candidate) you(?:['’]ve| have)? been waiting for\b|[!?]{2,}",
    re.IGNORECASE,
)
_EMOJI = Pattern("[\u2600-\u27bf\U0001f1e6-\U0001faff]")
_ANSWERING = Pattern(
    r"\b(?:thank(?:s| you)[^.!?\n]{0,30} for (?:your (?:\w+ ){0,2}(?:e-?mail|reply|message|note|response|answer|update|letter|invitation|offer)|getting back|the (?:update|reply|news|e-?mail|message|offer|confirmation|note|information|details)"
    r"|letting|writing|replying|responding|sending|confirming|reaching out)|your (?:\w+ )?(?:e-?mail|message|reply|note|question)|you (?:asked|wrote|requested|wanted to know)|as requested|(?:works|suits|fine) (?:for )?me|to answer)\b",
    re.IGNORECASE,
)
_FIRST = ("thanks", "connect", "small-thanks")


def _names(subject: str) -> bool:
    """Whether a job, a day or a thing of the facts is in it, not only stock words."""
    return _DAY.search(subject) is not None or (_NAMED.search(subject) is None and len(subject.split()) > 3)


def _is_shouted(subject: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", subject)
    return sum(map(len, words)) > 9 and all(map(str.isupper, words))


def _answers(draft: Draft) -> bool:
    """Whether there is a thread, or may well be one: only the first note to somebody has none for certain."""
    facts, message = draft.situation.facts, draft.message
    if facts.received or message.part(Kind.QUOTE) or any(map(message.header, ("in-reply-to", "references"))):
        return True
    if draft.stage.id not in _FIRST and not (facts.sent is not None and not facts.sent):
        return True
    return _ANSWERING.search(draft.text, message.body_start) is not None
