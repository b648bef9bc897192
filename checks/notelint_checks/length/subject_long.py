from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.subject_line import PREFIX, telling_at


class SubjectLong(Check):
    """A subject that a phone cuts off before it has said what it is about.

    The reader decides by the first words whether to open it now, later or never.
    """

    code = "LEN008"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    channels = ("email", "li-message")
    messages = {
        "long": "{n} characters; a phone shows about {shown} of them.",
        "late": "What it is about comes only after {at} characters; a phone shows about {shown}.",
        "prefixes": "The subject begins with {n} forwarding marks.",
    }
    advice = {
        "long": "Begin with the thanks or the job, and drop what the message says anyway.",
        "late": "Begin with the thanks or the job.",
        "prefixes": "One is enough.",
    }
    any_language = True
    sources = ("emailtooltester.com", "theorchardagency.com.au", "Knotice 2012", "Boomerang 2016")
    bad = (
        "Subject: ⟦Following up on our very interesting conversation of last Tuesday afternoon⟧\n\nDear Dana,\n\nThank you.",
        "Subject: ⟦Re: Re: Fwd: Re: interview⟧\n\nDear Dana,\n\nThank you.",
        "Subject: ⟦A few words about what we talked of on Tuesday⟧\n\nDear Dana,\n\nThank you.",
        "Subject: ⟦Thank you so much for the wonderful and inspiring interview⟧\n\nDear Dana,\n\nThank you.",
        "Subject: ⟦Some more notes, ideas and questions after our interview⟧\n\nDear Dana,\n\nThank you.",
    )
    good = (
        "Subject: Thank you for Tuesday's interview\n\nDear Dana,\n\nThank you.",
        "Subject: Thank you, data engineer interview\n\nDear Dana,\n\nThank you.",
        Example(
            "Subject: Re: Your interview for the role of senior data engineer in the Leeds office\n\nDear Dana,\n\nThank you.",
            facts={"thread": {"subject": "Your interview for the role of senior data engineer in the Leeds office"}},
        ),
        "Subject: Re: Data engineer interview\n\nDear Dana,\n\nThank you.",
        "Subject: \n\nDear Dana,\n\nThank you.",
        "Subject: Hi\n\nDear Dana,\n\nThank you.",
        "Dear Dana,\n\nThank you.",
    )

    longest: int = 50
    """Characters that a subject may have."""
    shown: int = 33
    """Characters within which it must begin to say what it is about."""

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        header = draft.message.header("subject")
        if header is None or not header.value.strip() or draft.situation.facts.thread.subject:
            return
        start, end = draft.message.trim(header.start, header.end)
        subject = draft.text[start:end]
        prefix = PREFIX.match(subject)
        width = sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in subject)
        marks = prefix.group().count(":") if prefix else 0
        if width > self.longest:
            yield self.finding("long", (start, end), n=width, shown=self.shown)
        elif marks > 1:
            yield self.finding("prefixes", (start, end), n=marks)
        elif len(subject) > self.shown and (telling := telling_at(draft, subject) or 0) >= self.shown:
            yield self.finding("late", (start, end), at=telling, shown=self.shown)
