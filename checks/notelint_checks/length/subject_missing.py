from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Given, Pattern, Severity
from notelint_checks.analysis.specimen import ORBIT


class SubjectMissing(Check):
    """An email without a subject, or with nothing but "Re:" in it.

    Mail without a subject is seldom opened and hardly ever answered: the reader cannot see what it is about.
    """

    code = "LEN007"
    dimension = Dimension.LENGTH
    severity = Severity.ERROR
    channels = ("email",)
    messages = {
        "empty": "The subject is empty.",
        "hollow": "The subject '{span}' says nothing.",
        "none": "This email has no subject.",
    }
    advice = {
        "plain": "Give it a subject: what it is about and the job, such as a thank-you for the interview.",
        "thanks": "Try: Thank you, {role} interview",
        "other": "Try: {role} interview",
    }
    sources = ("Boomerang 2016: 14 % of mails without a subject were answered",)
    bad = (
        "Subject: ⟦⟧\n\nDear Dana,\n\nThank you for Tuesday.",
        "Subject: ⟦Re:⟧\n\nDear Dana,\n\nThank you for Tuesday.",
        "Subject: ⟦(no subject)⟧\n\nDear Dana,\n\nThank you for Tuesday.",
        "To: Dana Ruiz <dana@orbit.example>\n\n⟦⟧Dear Dana,\n\nThank you for Tuesday.",
        "To: Dana Ruiz <dana@orbit.example>\nSubject: ⟦FW: RE:⟧\n\nDear Dana,\n\nThank you.",
        Example("⟦⟧Dear Dana,\n\nThank you for Tuesday.", facts={"subject": "Re: "}),
        Example("Subject:⟦⟧\r\n\r\nDear Dana,\r\n\r\nThank you.", facts=ORBIT),
        "Subject: ⟦<no subject>⟧\n\nDear Dana,\n\nThank you.",
        "Subject: ⟦...⟧\n\nDear Dana,\n\nThank you.",
    )
    good = (
        "Subject: Thank you, data engineer interview\n\nDear Dana,\n\nThank you.",
        "Dear Dana,\n\nThank you for Tuesday.",
        "Subject: Re: Data engineer interview\n\nDear Dana,\n\nThank you.",
        Example("Subject: \n\nDear Dana,\n\nThank you.", facts={"thread": {"subject": "Your interview"}}),
        Example("To: Dana Ruiz <dana@orbit.example>\n\nDear Dana,\n\nThank you.", facts={"subject": "Thank you"}),
        Example("Hi Dana,\n\nThank you.", channel="li-message"),
        "Subject: Thanks\n\nDear Dana,\n\nThank you.",
        "Subject: Re: Tuesday\n\nDear Dana,\n\nThank you.",
        "To: Dana Ruiz <dana@orbit.example>\nIn-Reply-To: <1@orbit.example>\n\nDear Dana,\n\nThank you.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        facts = draft.situation.facts
        if facts.thread.subject and not _HOLLOW.fullmatch(facts.thread.subject.strip()):
            return
        header = draft.message.header("subject")
        start = (draft.message.body_start,) * 2
        if header is not None:
            if _HOLLOW.fullmatch(header.value.strip()):
                message = "hollow" if header.value.strip() else "empty"
                yield self._missing(draft, message, (header.start, header.end))
        elif facts.subject is not None:
            if _HOLLOW.fullmatch(facts.subject.strip()):
                yield self._missing(draft, "empty", start)
        elif draft.message.headers and not any(map(draft.message.header, ("in-reply-to", "references"))):
            yield self._missing(draft, "none", start)

    def _missing(self, draft: Draft, message: str, span: tuple[int, int]) -> Finding:
        if not draft.situation.facts.role.title:
            return self.finding(message, span, advice=("plain",))
        suggestion = "thanks" if draft.stage.id == "thanks" else "other"
        return self.finding(message, span, advice=(suggestion,), role=Given("role.title"))


_HOLLOW = Pattern(
    r"(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|antw|odp)[ \t]{0,3}(?:\[\d{1,3}\])?[ \t]{0,3}:[ \t]{0,9}){0,9}"
    r"[(\[<*_-]{0,3}(?:(?:no|without|enter|add|insert|your|empty|blank)[ \t_-]{0,2}(?:subject(?:[ ]line)?|title)|re|fwd?|none|null|undefined|untitled|blank|empty|subject(?:[ ]line)?|tb[adc])?"
    r"(?:[ ]here)?[)\]>*_-]{0,3}[\s.,;:…?!#–—-]{0,20}",
    re.IGNORECASE,
)
