from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Kind, Severity
from notelint_checks.analysis.names import first_name
from notelint_checks.analysis.slots import Slot, slots
from notelint_checks.analysis.specimen import ORBIT


class PlaceholderUnfilled(Check):
    """A template blank left open: "[Name]", "{company}", "XXX", or the hole where one came out empty.

    A blank proves that the note was not written for this reader. No other slip is remembered so well.
    """

    code = "PER001"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.ERROR
    messages = {
        "slot": "A template blank is still open: '{span}'.",
        "hole": "Something is missing after '{span}': a template slot came out empty.",
    }
    advice = {"slot": "Fill it or cut the sentence.", "hole": "Fill it or cut the sentence."}
    any_language = True
    sources = ("The Muse (S0-12, S0-14)", "Creative Job Search Tactics 2011")
    supersedes = ("PER003", "PER002", "PER005", "TON010", "TON008")
    bad = (
        "I enjoyed our talk about ⟦[insert topic]⟧.",
        "Dear ⟦{first_name}⟧,\n\nThank you.",
        "Thank you for seeing me for the position ⟦at ⟧.",
        "⟦Dear ⟧,\n\nThank you.",
        "Hi ⟦null⟧,\n\nThank you.",
        "Hi ⟦{{name}}⟧, thank you for the ⟦<role>⟧ interview.",
        "Thank you for the ⟦%ROLE%⟧ interview at ⟦XXX⟧ on ⟦____⟧.",
        "Dear Dana,\n\n⟦Lorem ipsum⟧.",
        "Dear Dana,\n\nIt was great to visit ⟦your company name here⟧.",
        "Thank you for ⟦the  ⟧position at Orbit.",
        "Dear Dana,\n\nThank you.\n\nBest,\n⟦[Your Name]⟧",
        "Dear ⟦Mr./Ms.⟧,\n\nThank you.",
        "Dear Dana,\n\nI look forward to joining ⟦Company Name⟧ on ⟦[start date]⟧.",
        "Dear Dana,\n\nI can start on the ⟦TBD⟧ project.",
        "Dear ⟦???⟧,\n\nThank you.",
        Example("Subject: Thank you for the ⟦[Job Title]⟧ interview\n\nDear Dana,\n\nThank you.", facts=ORBIT),
    )
    good = (
        "I enjoyed our talk about the cold-chain sensors.",
        "The paper is [here](https://example.org/paper) and also in [1].",
        "The `rows[i]` bug and the `{name}` template are fixed.",
        "You said the start date is still TBD.",
        "The XXL boxes and Super Bowl XXX came up.",
        "We drop null values, and the undefined behavior is gone.",
        "Dear Dana,\n\nThank you.\n\nLove, Sam xxx",
        Example("Dear Dana,\n\nI like [Orbit].", facts={"company": "[Orbit]"}),
        "I <3 the warehouse.",
        "That is what I am good at.  The rest can be learned.",
        "Hi,\n\nThank you.",
        "- [ ] send the plan\n- [x] thank Dana",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for slot in slots(draft):
            if draft.is_quoted(slot.start, slot.end):
                continue
            value = _value(draft, slot)
            fixes = (Fix((Edit(slot.start, slot.end, value),)),) if value else ()
            yield self.finding("slot" if slot.words else "hole", (slot.start, slot.end), fixes=fixes)


def _value(draft: Draft, slot: Slot) -> str | None:
    """Return what the facts say belongs into the slot, if it is plain which fact that is."""
    facts = draft.situation.facts
    words = " ".join(re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", slot.words).lower()))
    words = re.sub(r"^(?:insert|enter|add|type|the|their) | (?:here)$", "", words)
    signed = any(part.start <= slot.start < part.end for part in draft.message.parts(Kind.CLOSING, Kind.SIGNATURE))
    people = draft.situation.recipients
    person = people[0] if len(people) == 1 else None
    if words in ("company", "company name", "employer", "organization", "name of company", "name of the company"):
        return facts.company.name
    if words in ("role", "job title", "position", "position title", "role title", "job", "title of the job"):
        return facts.role.title
    if words in ("your name", "my name", "sender name", "your full name") or (
        signed and words in ("name", "full name", "first last")
    ):
        return facts.me.name
    if words in ("phone", "phone number", "your phone", "your phone number", "my phone number"):
        return facts.me.phone
    if words in ("your email", "email", "email address", "your email address"):
        return facts.me.email
    if person is None or signed:
        return None
    if words in ("name", "first name", "firstname", "fname", "interviewer", "recipient", "interviewer first name"):
        return first_name(person)
    if words in ("interviewer name", "recipient name", "full name", "interviewer s name", "hiring manager name"):
        return person.name
    if words in ("last name", "lastname", "surname", "lname") and len(person.name.split()) > 1:
        return person.name.split()[-1]
    return None
