from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Pattern, Severity
from notelint_checks.analysis.as_sent import as_sent
from notelint_checks.analysis.segments import SMART, is_sms, segments


class SmsEncoding(Check):
    """A curly quote, dash, ellipsis or odd blank in a text message.

    One of them changes how the whole text is encoded: a segment holds 70 characters instead of 160, and the text may
    reach the reader in pieces.
    """

    code = "LEN005"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    channels = ("sms",)
    messages = {
        "more": "'{span}' makes this {n} segments instead of {plain}.",
        "found": "'{span}' shrinks what one segment holds from {wide} characters to {narrow}.",
    }
    advice = {"more": "Plain characters do as well.", "found": "Plain characters do as well."}
    any_language = True
    sources = ("Twilio, Telnyx and Sinch, as collected in channels.toml",)
    bad = (
        Example("Thank you ⟦—⟧ it was great…", channel="sms"),
        Example("It⟦’⟧s been a pleasure, Dana. Sam", channel="sms"),
        Example("Hi Dana, you said ⟦“⟧cold chain first” today. Sam", channel="sms"),
        Example("Hi Dana,⟦\u00a0⟧thank you. Sam", channel="sms"),
        Example("Thank you⟦…⟧ Sam", channel="sms"),
        Example("Hi Dana, see you 9⟦–⟧10 tomorrow. Sam Lee", channel="sms"),
        Example("Renée⟦’⟧s plan is good. Paweł", channel="sms"),
    )
    good = (
        Example("Thank you - it was great...", channel="sms"),
        Example("It's been a pleasure", channel="sms"),
        Example("Thank you, Paweł and François 🙂", channel="sms"),
        Example("Thank you — it was great…", channel="li-message"),
        Example("It’s been a pleasure", channel="sms", facts={"me": {"texting_app": "iMessage"}}),
        Example("José, thank you for the señal. Ünal", channel="sms"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        start, end = as_sent(draft)
        places = [(match.start(), _plain(match)) for match in _SMART.finditer(draft.text, start, end)]
        if not places or not is_sms(draft):
            return
        text = draft.text[start:end].replace("\r\n", "\n")
        now, narrow = segments(draft, text), segments(draft, _SMART.sub(_plain, text))
        limits = draft.channel.limits
        yield self.finding(
            "more" if now > narrow else "found",
            (places[0][0], places[0][0] + 1),
            fixes=(Fix(tuple(Edit(place, place + 1, plain) for place, plain in places)),),
            n=now,
            plain=narrow,
            wide=int(limits["segment-gsm-7"].value),
            narrow=int(limits["segment-ucs-2"].value),
        )


_SMART = Pattern("[" + "".join(SMART) + "]")


def _plain(match: re.Match[str]) -> str:
    """Return what is written instead; a dash that joins two words gets blanks, or it would make one word of them."""
    text, place = match.string, match.start()
    plain = SMART[match.group()]
    joins = plain == "-" and text[max(0, place - 1) : place].isalpha() and text[place + 1 : place + 2].isalpha()
    return f" {plain} " if joins else plain
