from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Severity
from notelint_checks.analysis.forms import Form, forms

_SPOKEN = "Hi Dana, this is Sam Lee, 555 0134. "


class FormatMismatch(Check):
    """Form that the medium cannot carry: marks of emphasis in a text message, a link on a card.

    The reader sees the marks and not what they mean, or cannot follow a link at all. It looks pasted from elsewhere.
    """

    code = "CHA013"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = PRIVATE
    messages = {
        "emphasis": "Marks of emphasis arrive as plain marks here.",
        "heading": "A heading has no place here; its marks arrive as they stand.",
        "bullets": "A list with bullets cannot be {carried}.",
        "link": "A link cannot be {carried}.",
        "emoji": "'{span}' cannot be read aloud.",
        "subject": "A subject line has no place here; it arrives as part of the message.",
        "html": "HTML marks arrive as they stand.",
        "device": "The line of your device tells them that you wrote in passing.",
    }
    advice = {
        "emphasis": "Let the words carry the stress.",
        "heading": "Begin with the greeting.",
        "bullets": "Say it in a sentence.",
        "link": "Promise an email with it.",
        "emoji": "Say it in words.",
        "subject": "Leave it out and begin with the greeting.",
        "html": "Write plain text.",
        "device": "Delete it.",
    }
    any_language = True
    sources = ("The Muse (S0-21) leaves links allowed elsewhere", "our estimate")
    bad = (
        Example("⟦**Dear Dana**⟧, thank you for Tuesday. Sam Lee", channel="sms", severity=Severity.WARNING),
        Example(_SPOKEN + "See ⟦https://samlee.example/plan⟧ for the plan.", channel="voice", severity=Severity.WARNING),
        Example("⟦Subject: Thank you⟧\n\nDear Dana,\n\nThank you for the tour.\n\nSam Lee", channel="card"),
        Example("⟦# Thank you⟧\n\nHi Dana, thanks for Tuesday. Sam Lee", channel="sms"),
        Example(_SPOKEN + "Three points:\n⟦- sensors\n- loaders\n- returns⟧\nThank you.", channel="voice"),
        Example(_SPOKEN + "It is at ⟦double-u double-u double-u dot samlee dot example slash plan⟧.", channel="voice"),
        Example("Dear Dana,\n\nThank you for the ⟦**tour**⟧.\n\nSam Lee", channel="li-message"),
        Example(_SPOKEN + "Thank you ⟦😊⟧ for Tuesday.", channel="voice"),
        Example("Dear Dana,\n\nMy plan is at ⟦samlee.example/plan⟧.\n\nSam Lee", channel="card"),
        Example("Hi Dana, it was a ⟦*great*⟧ tour and a ⟦_good_⟧ talk. Sam Lee", channel="li-invite"),
        Example("Dear Dana,\r\n\r\nThank you.\r\n\r\nBest,\r\nSam Lee\r\n\r\n⟦Sent from my iPhone⟧\r\n", severity=Severity.INFO),
        Example("Dear Dana,\n\nThank you.\n\nBest,\nSam\n\n⟦Get Outlook for iOS<https://aka.ms/o0ukef>⟧\n\nOn Tue, Dana wrote:\n> Hello"),
        Example("Dear Dana,⟦<br>⟧\n\nThank you for ⟦<b>Tuesday</b>⟧.\n\nSam Lee", severity=Severity.WARNING),
    )  # fmt: skip
    good = (
        Example("Hi Dana, 5*3 boxes is 15, you are #1 and C# is fine. *Tuesday, I mean. Sam Lee", channel="sms"),
        Example(_SPOKEN + "You can write to sam at lee dot example.", channel="voice"),
        "Dear Dana,\n\n1. Sensors\n2. Loaders\n\n- one\n- two\n\nSee https://samlee.example/plan.\n\nSam Lee",
        "Dear Dana,\n\nThank you.\n\nSam Lee\n\nOn Tue, Dana wrote:\n> Fine.\n> Sent from my iPhone",
        Example("Dear Dana,\n\nThank you.\n\nWith best wishes,\nSam Lee\nhttps://samlee.example", channel="card"),
        Example("Dear Dana,\n\nThank you for the tour - and the talk.\n\n- Sam", channel="card"),
        "Dear Dana,\n\nIf a < b and c > d, List<String> is fine, and so is <https://samlee.example>.\n\nSam Lee",
        "Dear Dana,\n\nThe order was sent from my phone on the depot floor.\n\nSam Lee",
        Example("Hi Dana, my_file_name is in the _repo now. The Booking.com case, too. Sam", channel="voice"),
        Example("**News** from https://samlee.example", channel="post", stage="rapport"),
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        carried = "read aloud" if draft.channel.id == "voice" else "followed from paper"
        for form in forms(draft):
            if form.kind == "bullets" and draft.channel.id == "card":
                carried = "kept in handwriting"
            severity = Severity.INFO if form.kind == "device" else None
            fixes = _fix(draft, form)
            yield self.finding(form.kind, (form.start, form.end), severity=severity, fixes=fixes, carried=carried)


def _fix(draft: Draft, form: Form) -> tuple[Fix, ...]:
    """Return the deletion of the marks, or of the device's line with the blank lines before it."""
    start, end = form.start, form.end
    if form.kind == "emphasis":
        width = form.width
        return (Fix((Edit(start, start + width, ""), Edit(end - width, end, ""))),)
    if form.kind == "device":
        return (Fix((Edit(len(draft.text[:start].rstrip()), end, ""),)),)
    return ()
