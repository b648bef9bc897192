from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.as_sent import as_sent
from notelint_checks.analysis.counted import is_gsm
from notelint_checks.analysis.segments import is_sms, segments

_PLAN = "Thank you for today, the cold store made the problem clear and I see why the rota matters. "


class SmsSegments(Check):
    """A text message that is sent in more than one segment.

    It may arrive in pieces, and a long text asks more of a busy reader than a text should.
    """

    code = "LEN004"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    channels = ("sms",)
    messages = {"found": "This takes {n} segments ({size} characters; one holds {limit})."}
    advice = {"found": "Say it in one and send the rest by email."}
    any_language = True
    sources = ("Twilio, as collected in channels.toml", "repokit.com: long texts annoy")
    bad = (
        Example("Hi Dana, Sam here. " + (_PLAN * 2).strip() + "⟦⟧", channel="sms", severity=Severity.INFO),
        Example("Hi Dana, Sam here. " + (_PLAN * 4).strip() + "⟦⟧", channel="sms", severity=Severity.WARNING),
        Example("Hi Dana, Sam Lee here. Thank you for today, the cold store made the problem clear 🙂⟦⟧", channel="sms"),
        Example(
            "Hi Dana, Sam Lee here. It’s been a pleasure to see the cold store and the night shift.⟦⟧",
            channel="sms",
            severity=Severity.INFO,
        ),
        Example("Hi Dana, " + "é" * 3 + "ç" + "a" * 60 + "⟦⟧", channel="sms"),
        Example("a" * 161 + "⟦⟧", channel="sms"),
        Example("{" * 81 + "⟦⟧", channel="sms"),
    )  # fmt: skip
    good = (
        Example(
            "Hi Dana, Sam Lee here. Thank you for today, the cold store made the problem clear. I'll send the plan by "
            "email tonight.",
            channel="sms",
        ),
        Example("a" * 160, channel="sms"),
        Example("ç" * 70, channel="sms"),
        Example("Hi Dana, " + _PLAN * 3, channel="sms", facts={"me": {"texting_app": "WhatsApp"}}),
        Example("Hi Dana, " + _PLAN * 3, channel="li-message"),
        Example("Thank you 🙂", channel="sms"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        start, end = as_sent(draft)
        text = draft.text[start:end].replace("\r\n", "\n")
        count = segments(draft, text)
        if count < 2 or not is_sms(draft):
            return
        limits = draft.channel.limits
        severe = count > 2 or len(text) > limits["comfort"].value
        yield self.finding(
            "found",
            draft.end_of_body,
            severity=Severity.WARNING if severe else None,
            n=count,
            size=len(text),
            limit=int(limits["segment-gsm-7" if is_gsm(text) else "segment-ucs-2"].value),
            whole=True,
        )
