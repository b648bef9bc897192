from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Kind, Pattern, Severity
from notelint_checks.analysis.answered import greeted_in_thread
from notelint_checks.analysis.sender import is_signed
from notelint_checks.analysis.specimen import ORBIT

_THREADS = ("sms", "x-dm", "fb-message", "li-message")
_BLANK = Pattern(r"[\[{<(_%].{0,40}(?:name|signature)|_{3,}|\byour name\b", re.IGNORECASE)


class SenderUnidentified(Check):
    """A message that does not say who wrote it.

    Somebody who talked with eight candidates has no saved number and no memory for voices. A note without a name is
    nobody's.
    """

    code = "PER012"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.WARNING
    severity_on = {
        "sms": Severity.ERROR,
        "voice": Severity.ERROR,
        "x-dm": Severity.ERROR,
        "card": Severity.ERROR,
        "li-message": Severity.INFO,
        "fb-message": Severity.INFO,
    }
    channels = ("email", "li-message", "x-dm", "fb-message", "sms", "card", "letter", "voice")
    messages = {"nameless": "Nothing says who writes."}
    advice = {"nameless": "Say who is writing and when you met."}
    sources = (
        "Cenedella 2012: no last name, no number",
        "PressOne for HR on voicemail",
        "our estimate for text messages",
    )
    bad = (
        Example(
            "Thanks for today, hope to hear from you⟦⟧", channel="sms", facts={"sent": []}, severity=Severity.ERROR
        ),
        Example("Thanks for today, hope to hear from you⟦⟧", channel="sms", severity=Severity.WARNING),
        Example("Hi Dana, it's me from last week, call me back⟦⟧", channel="voice"),
        Example("Dear Dana,\n\nThank you for the tour.⟦⟧\n\nBest regards,", facts=ORBIT, severity=Severity.WARNING),
        Example("Dear Dana,\n\nThank you for the tour.⟦⟧\n\nSent from my iPhone"),
        Example("Dear Dana,\n\nTuesday suits me.⟦⟧\n\nDana Ruiz wrote:\n> Hello all,\n> does Tuesday suit you?"),
        Example("Dear Dana, thank you for the tour on Tuesday.⟦⟧", channel="card", severity=Severity.ERROR),
        "hey dana, the tour was good⟦⟧\n\nthanks, dana",
        Example("Hi Dana, it was great to meet you and Tom on Tuesday.⟦⟧", channel="x-dm"),
        Example("Hi Dana, thank you for Tuesday's talk.⟦⟧", channel="li-message", severity=Severity.INFO),
    )
    good = (
        Example("Hello Dana, this is Blessing speaking. Thank you for Tuesday.", channel="voice"),
        Example("Hello Dana, it's Mrs Pugh. Thank you for Tuesday.", channel="voice"),
        Example("Hi Dana, Sam Lee here, we talked on Tuesday about the data engineer role.", channel="sms"),
        Example("hi dana, sam here. thanks for today", channel="sms", facts=ORBIT),
        Example(
            "Thanks, I'll be there at 3.", channel="sms", facts={"sent": [{"channel": "sms", "date": "2026-11-17"}]}
        ),
        Example("Hello Dana, my name is Sam Lee. We talked on Tuesday.", channel="voice"),
        Example("Hi Dana, thank you for Tuesday.", channel="li-invite"),
        "Dear Dana,\n\nThank you.\n\nBest,\nSam",
        "From: Sam Lee <sam@lee.example>\nSubject: Thank you\n\nDear Dana,\n\nThank you for the tour.",
        "Dear Dana,\n\nThank you.\n\nKind regards,\n[Your Name]",
        "Dear Dana,\n\nTuesday suits me.\n\nKind regards,\n\nFrom: Dana Ruiz\nSent: Monday\nTo: Sam Lee\nSubject: Tuesday\n\nDear Sam,",
        Example("Dear Dana, thank you for the tour. With best wishes, Sam Lee", channel="card"),
        "Dear Dana,\n\nThank you.\n\nbest,\nsam",
        "hey dana, thx for the tour of the bike shed\n\ncheers, jodie",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        facts, channel = draft.situation.facts, draft.situation.channel
        log = (*(facts.sent or ()), *(facts.received or ()))
        if (
            is_signed(draft)
            or greeted_in_thread(draft)
            or (channel in _THREADS and any(exchange.channel == channel for exchange in log))
        ):
            return
        header = draft.message.header("from")
        if header and re.search(
            r"[^\W\d_]{2}[^@<]*(?:<|$)", header.value.split("@")[0] if "<" not in header.value else header.value
        ):
            return
        ending = " ".join(
            draft.text[part.start : part.end] for part in draft.message.parts(Kind.CLOSING, Kind.SIGNATURE)
        )
        if _BLANK.search(ending or draft.text[-60:]):
            return
        fixes: tuple[Fix, ...] = ()
        closing = draft.message.part(Kind.CLOSING)
        name = facts.me.name
        if closing and name and len(name.splitlines()) == 1 and channel in ("email", "letter"):
            end = draft.message.trimmed(closing)[1]
            fixes = (Fix((Edit(end, end, f"{draft.message.source.line_ending}{name}"),)),)
        # Whether it is the first message there is a fact, and an unknown one is never held against the sender.
        unknown = (
            channel in _THREADS
            and facts.sent is None
            and facts.received is None
            and self.severity_on[channel] is Severity.ERROR
        )
        yield self.finding("nameless", draft.end_of_body, severity=Severity.WARNING if unknown else None, fixes=fixes)
