from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Given, Pattern, Person, Severity
from notelint_checks.analysis.names import Likeness, likeness_to, name_words
from notelint_checks.analysis.permission import permission_in_text
from notelint_checks.analysis.plain import flat, plain

_AGENCY: dict[str, Any] = {
    "interviewers": [{"name": "Dana Ruiz"}],
    "recruiter": {"name": "Lena Vogt", "agency": "Northgate Search", "in_house": False},
}
_TEXT = "Dear Dana,\n\n⟦Thank you for Tuesday.⟧ The cold store stays with me.\n\nSam Lee"
_PLAIN = "Dear Dana,\n\nThank you for Tuesday. The cold store stays with me.\n\nSam Lee"


class RecruiterBypassed(Check):
    """A message straight to the interviewer, past the recruiter who stands between.

    An agency is paid for the contact, and the reader has agreed to go through it. Writing past it puts both on the spot.
    """

    code = "CHA015"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = PRIVATE
    stages = ("thanks", "status-1", "status-2", "final")
    needs = ("recruiter",)
    messages = {
        "agency": "An agency stands between you, and this leaves it out.",
        "refused": "They asked you to go through the recruiter, and this leaves the recruiter out.",
        "unknown": "A recruiter stands between you, and this leaves the recruiter out.",
    }
    advice = {
        "named": "Copy {recruiter}, or send it through them.",
        "nameless": "Copy the recruiter, or send it through the agency.",
        "fact": "If the recruiter works for the company, set recruiter.in_house; else copy the recruiter.",
    }
    sources = (
        "Careerealism panel (S3-06, S3-08, S3-12)",
        "Careers Done Write: copy the recruiter",
        "Appoint and Andersen, agencies, on contact with clients",
        "TCI",
    )
    bad = (
        Example(_TEXT, facts=_AGENCY, severity=Severity.WARNING),
        Example("Dear Dana,\n\n⟦Thank you for letting me watch the night bake.⟧\n\nSam Lee", facts=_AGENCY),
        Example("Hi Dana, ⟦Sam Lee here, the agency is slow, so I am asking you directly.⟧ Any news?", channel="sms", stage="status-1", facts=_AGENCY, severity=Severity.WARNING),
        Example(_TEXT, facts={"recruiter": {"name": "Lena Vogt"}}, severity=Severity.INFO),
        Example(_TEXT, facts={"recruiter": {"name": "Lena Vogt"}, "permissions": {"direct": False}}, severity=Severity.WARNING),
        Example(_TEXT, facts={"recruiter": {"agency": "Northgate Search"}}, severity=Severity.WARNING),
        Example(_TEXT, channel="letter", stage="final", facts={**_AGENCY, "to": "Dana Ruiz"}),
        Example("Dear Dana,\n\n⟦I copied the schema twice, as you saw.⟧ Thank you.\n\nSam Lee", facts=_AGENCY),
        Example("Dear Dana,\n\n⟦I would rather not go through the recruiter again.⟧ Is there any news?", stage="status-2", facts=_AGENCY),
    )  # fmt: skip
    good = (
        Example(_PLAIN, facts={**_AGENCY, "permissions": {"direct": True}}),
        Example(_PLAIN, facts={"recruiter": {"name": "Lena Vogt", "in_house": True}}),
        Example(_PLAIN, facts={**_AGENCY, "to": ["Dana Ruiz", "Lena Vogt"]}),
        Example("Dear Dana,\n\nThank you for Tuesday. I have copied Lena.\n\nSam Lee", facts=_AGENCY),
        Example("Dear Lena,\n\nPlease pass my thanks to Dana.\n\nSam Lee", facts=_AGENCY),
        Example("To: Dana Ruiz\nCc: Lena Vogt <lena@northgate.example>\nSubject: Thank you\n\n" + _PLAIN, facts=_AGENCY),
        Example("Dear Dana,\n\nThank you for Tuesday. My recruiter is in cc.\n\nSam Lee", facts=_AGENCY),
        Example("Dear Dana,\n\nNorthgate tells me that you decide on Friday. Thank you.\n\nSam Lee", facts=_AGENCY),
        Example("Dear Dana,\n\nAs you suggested, I am writing to you directly. Thank you.\n\nSam Lee", facts=_AGENCY),
        Example(_PLAIN, facts={**_AGENCY, "decision": {"status": "rejected"}}),
        Example(_PLAIN, stage="small-thanks", facts=_AGENCY),
        _PLAIN,
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        facts = draft.situation.facts
        recruiter, direct = facts.recruiter, facts.permissions.direct
        if recruiter is None or recruiter.in_house or direct or not draft.situation.before_decision:
            return
        if draft.message.is_empty or _goes_elsewhere(draft, recruiter.name):
            return
        said = " ".join(
            [flat(header.value) for header in draft.message.headers if header.name in _HEADERS] + [plain(draft)]
        )
        if (
            _names(said, recruiter.name, recruiter.agency)
            or _INVOLVED.search(said)
            or (direct is None and permission_in_text(draft))
        ):
            return
        if any(_RECRUITER.search(sentence) and not _PAST_THEM.search(sentence) for sentence in _END.split(said)):
            return
        sure = direct is False or recruiter.in_house is False or bool(recruiter.agency)
        message = "refused" if direct is False else "agency" if sure else "unknown"
        yield self.finding(
            message,
            draft.first_sentence,
            severity=None if sure else Severity.INFO,
            advice=("fact",) if not sure else ("named",) if recruiter.name else ("nameless",),
            recruiter=Given("recruiter.name"),
            whole=True,
        )


_HEADERS = ("to", "cc", "bcc", "subject")
_END = Pattern(r"(?<=[.!?;]) ")
_RECRUITER = Pattern(
    r"\b(?:recruiters?|recruitment|agency|agencies|agent|headhunters?|consultants?|consultancy|staffing|search firm|intermediary)\b"
)
_INVOLVED = Pattern(r"\b(?:cc|bcc|cc'd|cc'ed|cc'ing|ccing|cced|in copy|on copy|carbon copy|copied in|copying in)\b")
_PAST_THEM = Pattern(
    r"\b(?:direct|directly|straight|personally|slow|slowly|instead|rather|without|past|around|bypass\w*|skip\w*|avoid\w*|cut(?:ting)? out|leave out|leaving out|behind|unresponsive|silent|vague|useless|unreachable|privately|middleman|middle man"
    r"|not (?:\w+ ){0,3}(?:hear\w*|had|seen|got\w*|receiv\w+|trust|answer\w*|respond\w*|repl\w+|tell\w*|told|know|return\w*|go|going|involve|pass|forward|reach|help\w*)|[a-z]{2,6}n't|no (?:answer|reply|news|word)|never)\b"
)
"""The recruiter is spoken of as the one to get past."""
_COMMON = frozenset({"the", "and", "group", "search", "recruitment", "recruiting", "staffing", "partners", "agency", "people", "talent", "consulting", "international", "executive", "personnel", "selection", "associates", "company"})  # fmt: skip


def _goes_elsewhere(draft: Draft, recruiter: str | None) -> bool:
    """Whether it is addressed to the recruiter, or to nobody who interviewed."""
    facts = draft.situation.facts
    if not facts.to:
        return False
    if recruiter and any(_is(name, recruiter) for name in facts.to):
        return True
    interviewers = {person.name for person in facts.interviewers or ()}
    return bool(interviewers) and interviewers.isdisjoint(person.name for person in draft.situation.recipients)


def _is(written: str, name: str) -> bool:
    return likeness_to(written, Person(name)) <= Likeness.FAMILIAR


def _names(said: str, name: str | None, agency: str | None) -> bool:
    """Whether a word of the recruiter's or the agency's name is said."""
    own = name_words(name or "") + [word for word in name_words(agency or "") if word not in _COMMON]
    words = [re.escape(word) for word in own if len(word) > 1]
    return bool(words) and re.search(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", _unaccented(said)) is not None


def _unaccented(said: str) -> str:
    return " ".join(name_words(said)) if not said.isascii() else said
