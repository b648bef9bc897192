from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from notelint import Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Pattern, Severity
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.names import fold, name_words
from notelint_checks.analysis.nicknames import are_nicknames
from notelint_checks.analysis.plain import plain
from notelint_checks.analysis.sender import sender_names
from notelint_checks.analysis.specimen import ORBIT
from notelint_checks.analysis.spoken_numbers import phone_numbers

_TWICE = "Hello Dana, this is Sam Lee, 555 0134. Thank you for the tour. Again, Sam Lee, five five five, zero one three four."


class VoicemailCallback(Check):
    """A voicemail that cannot be answered: no number, a number said only once, or a name that comes late.

    The listener writes while you speak. Who misses one figure must play the whole message again, or lets it be.
    """

    code = "CHA012"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = ("voice",)
    messages = {
        "number": "The message gives no number to call back.",
        "theirs": "The message gives no number; it counts on one that they have.",
        "once": "The number comes only once.",
        "name": "Your name comes only after the second sentence.",
    }
    advice = {
        "number": "Say name and number at the start and slowly at the end.",
        "theirs": "Say it all the same, slowly, at the end.",
        "once": "Say name and number at the start and slowly at the end.",
        "name": "Say who is calling in the first sentence.",
    }
    sources = (
        "Cenedella 2012: no last name, no number",
        "PressOne for HR on voicemail",
        "ProRecruiters on phone etiquette",
        "Tony Beshara on voicemail",
        "Careerealism panel (S3-14)",
    )
    bad = (
        Example("Hi Dana, it's Sam, call me back!⟦⟧", channel="voice", severity=Severity.WARNING),
        Example("Hello Dana, this is Sam Lee. Thank you for the tour. My number is 555 0134.⟦⟧", channel="voice", severity=Severity.INFO),
        Example("Hello Dana, this is Sam Lee at five five five, oh one three four. Thank you for Tuesday.⟦⟧ Goodbye.", channel="voice", facts=ORBIT, severity=Severity.INFO),
        Example("Hello Dana. ⟦I hope you are well.⟧ Thank you for the tour. This is Sam Lee, 555 0134, again, 555 0134.", channel="voice", facts=ORBIT, severity=Severity.WARNING),
        Example("Hi Dana, Sam Lee here. In 2019 we moved 40 000 boxes a day, from nine to five. Thank you.⟦⟧", channel="voice", severity=Severity.WARNING),
        Example("Hi Dana, this is Sam Lee about requisition number 2026 0417. Thank you for Tuesday.⟦⟧", channel="voice", severity=Severity.WARNING),
        Example("Hi Dana, Sam Lee here. You have my number. Thanks for the tour!⟦⟧", channel="voice", severity=Severity.INFO),
        Example("Good morning, Dana. Thank you for the tour.⟦⟧\n\nKind regards,\nSam Lee", channel="voice", stage="rapport", facts=ORBIT),
    )  # fmt: skip
    good = (
        Example(_TWICE, channel="voice"),
        Example("Hi Dana, it's Sam, call me back!", channel="voice", facts={"voice": {"kind": "call"}}),
        Example("Hi Dana, Sam Lee, 555-0134. Thank you for Tuesday. That's 555-0134.", channel="voice"),
        Example("Hi Dana, Sam Lee, my number is 0113 496 0122, that's 0113 496 0122. Thank you!", channel="voice"),
        Example("Hi Dana, Sam Lee, oh one one three, four nine six, oh one double two. Thanks. Once more: oh one one three, four nine six, oh one double two.", channel="voice"),
        Example("Hi Dana, Sam Lee on extension 412. Thank you for Tuesday. Again, Sam Lee, extension 412.", channel="voice"),
        Example("Hi Dana, this is Sam Lee, [phone number]. Thank you. Again, Sam Lee, [phone number].", channel="voice"),
        Example("Hello! Sam Lee here, 555 0134. Thank you.\n\nSam Lee, 555 0134", channel="voice"),
        "Dear Dana,\n\nThank you for Tuesday.\n\nSam Lee",
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if draft.situation.facts.voice.kind == "call" or draft.message.is_empty:
            return
        numbers = phone_numbers(draft)
        if not numbers:
            said = plain(draft)
            theirs = any(words in said for words in _THEIRS) or _CALLED_FROM.search(said) is not None
            message, severity = ("theirs", Severity.INFO) if theirs else ("number", None)
            yield self.finding(message, draft.end_of_body, severity=severity, fixes=_fix(draft))
        elif len(numbers) == 1:
            yield self.finding("once", draft.end_of_body, severity=Severity.INFO, fixes=_fix(draft))
        second = next(islice(draft.body, 1, None), None)
        names = _own_names(draft)
        if second is not None and names and names[0] >= second.end:
            yield self.finding("name", draft.first_sentence)


_THEIRS = (
    "have my number",
    "got my number",
    "have my details",
    "have my contact",
    "have my phone",
    "have my cell",
    "have my mobile",
    "my number is on",
    "my number is in",
    "my number is at the",
    "and you have mine",
    "know my number",
    "my number on file",
)


_CALLED_FROM = Pattern(
    r"\b(?:number|one|phone) (?:that )?i(?:'m| am) (?:now )?(?:calling|ringing|phoning)(?: you)? (?:from|on)\b|\b(?:on|at|from) this number\b"
)
"""The number that the telephone shows."""


def _own_names(draft: Draft) -> list[int]:
    """Return where the sender's name stands: by the facts, if it is there as they give it, else by its shape."""
    wanted = name_words(draft.situation.facts.me.name or "")
    found = sorted(sender_names(draft))
    hello = greeting(draft)
    if not wanted and hello and len(hello.names) > 1:
        return [hello.start]  # "Hi Dana, Sam Lee, 555 0134": the second name may well be the sender's
    known = [
        start
        for start, end in found
        if any(
            word == name or are_nicknames(word, name)
            for word in (fold(part) for part in draft.text[start:end].split())
            for name in wanted
        )
    ]
    return known or [start for start, _ in found]


def _fix(draft: Draft) -> tuple[Fix, ...]:
    """Return the closing words that say name and number, if the facts hold both."""
    me, end = draft.situation.facts.me, draft.message.body_end
    if not me.name or not me.phone or "\n" in me.name + me.phone or "\r" in me.name + me.phone:
        return ()
    stop = "" if end == 0 or draft.text[end - 1] in ".!?…" else "."
    return (Fix((Edit(end, end, f"{stop} Again, {me.name}, {me.phone}."),)),)
