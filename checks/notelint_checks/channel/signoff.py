from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import (
    Check,
    Dimension,
    Draft,
    Edit,
    Evidence,
    Example,
    Finding,
    Fix,
    Kind,
    Pattern,
    Segment,
    Severity,
)
from notelint_checks.analysis.casual_closings import is_casual
from notelint_checks.analysis.forms import forms
from notelint_checks.analysis.specimen import ORBIT

_CHEERFUL = "Dear Dana,\n\nThank you for Tuesday.\n\n⟦Cheers⟧,\nSam Lee"


class Signoff(Check):
    """No closing words and name at the end, or a closing that is too casual.

    The last line is what stays. Without one the message breaks off, and a joke there undoes the tone of the rest.
    """

    code = "CHA016"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = ("email", "letter", "card")
    messages = {
        "casual": "'{span}' is too casual a closing here.",
        "missing": "The message ends without a closing line and a name.",
        "bare": "The name stands without a closing line.",
    }
    advice = {
        "casual": "Close with Kind regards, Best wishes or Thanks again.",
        "missing": "Close with a line and your name.",
        "bare": "Put a line before it, such as Kind regards.",
    }
    sources = ("Careerealism panel (S3-10)", "Boomerang 2017: closings that thank do well")
    bad = (
        Example("Dear Dana,\n\nThank you for Tuesday.⟦⟧", severity=Severity.WARNING),
        Example("Dear Dana,\n\nThank you for Tuesday.\n\n⟦Later⟧,\nS.", severity=Severity.INFO),
        Example("Dear Dana,\n\nThank you for Tuesday.\n\n⟦xoxo⟧\nSam Lee", channel="card", severity=Severity.INFO),
        Example(_CHEERFUL, severity=Severity.INFO),
        Example("Dear Dana,\n\nThank you for Tuesday.\n\n⟦Peace out⟧,\nSam Lee", channel="letter"),
        Example("Dear Dana,\n\nThank you for Tuesday.⟦⟧\n\nSam Lee", severity=Severity.INFO),
        Example("Dear Dana,\n\nThank you for Tuesday.⟦⟧\n\nSent from my iPhone", severity=Severity.WARNING),
        Example("Dear Dana,\r\n\r\nThank you for Tuesday.⟦⟧\r\n", facts=ORBIT, severity=Severity.WARNING),
        Example("Dear Dana,\n\nThank you for Tuesday.\n\n⟦Rock on⟧,\nSam Lee", severity=Severity.INFO),
        Example("Dear Dana,\n\nThank you for Tuesday.\n\nThanks again!\n⟦Catch you later⟧,\nSam Lee"),
        Example("Dear Dana,\n\nThank you for Tuesday.\n\n⟦Your buddy⟧,\nSam Lee", channel="card"),
    )
    good = (
        Example("hey dana, thx for the tour\n\ncheers, jodie", facts={"locale": "en-AU"}),
        Example("Dear Dana,\n\nThank you for Sunday.\n\nWith best wishes from Poppy Aldous", channel="card"),
        "Dear Dana,\n\nThank you for Tuesday.\n\nKind regards,\nSam Lee, 555 0134",
        "Dear Dana,\n\nThank you for Tuesday.\n\nThanks again,\nSam",
        Example(_CHEERFUL.replace("⟦", "").replace("⟧", ""), facts={"locale": "en-GB"}),
        Example("Dear Dana, thank you for the tour on Tuesday. With best wishes, Sam Lee", channel="card"),
        Example("Dear Dana,\n\nThank you for the tour on Tuesday.\n\nSam Lee", channel="card"),
        Example("Hi Dana, thank you for Tuesday!", channel="li-message"),
        Example("Dear Dana,\n\nTuesday at ten is fine.\n\nSam", facts={"received": [{"channel": "email", "text": "Ten?"}]}),
        "Dear Dana,\n\nThank you for Tuesday.\n\nYours in logistics,\nSam Lee",
        "Dear Dana,\n\nThank you for Tuesday. Best wishes, Sam Lee",
        "Dear Dana,\n\nThank you. We can speak later.\n\nWarmly,\nSam Lee\n\nPS: The link is below.",
        "Dear Dana,\n\nThank you for Tuesday.\n\nWarm regards from a rainy Leeds,\n\nSam Lee\nData engineer",
        "Dear Dana,\n\nThank you for Tuesday.\n\n--\nSam Lee\n555 0134\n\n> Kind regards,\n> Dana",
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        closing, signature = draft.message.part(Kind.CLOSING), _signature(draft)
        last = _last_line(draft)
        place = (
            draft.message.trimmed(closing)
            if closing
            else last
            if _is_closing_line(draft, last, signed=signature is not None)
            else None
        )
        if place is not None:
            yield from self._casual(draft, place)
            return
        if signature is not None and _is_casual_line(draft, first := _first_line(draft, signature.start)):
            yield from self._casual(draft, first)
            return
        if draft.message.is_empty or _signs_in_text(draft):
            return
        running = _is_reply(draft)
        if signature is not None:
            if draft.channel.id != "card" and not running and not _is_delimited(draft):
                yield self.finding("bare", draft.end_of_body, severity=Severity.INFO)
        else:
            severity = Severity.INFO if running else None
            yield self.finding("missing", draft.end_of_body, severity=severity, fixes=_closing_fix(draft))

    def _casual(self, draft: Draft, place: tuple[int, int]) -> Iterator[Finding]:
        words = _WORDS.finditer(draft.text, *place)
        for line in words:
            start, end = draft.message.trim(*line.span())
            said = " ".join(draft.text[start:end].lower().replace("’", "'").split())
            if is_casual(said) and not (said.startswith("cheer") and _is_british(draft) and "mate" not in said):
                yield self.finding("casual", (start, end), severity=Severity.INFO)


def _signature(draft: Draft) -> Segment | None:
    """Return the signature, None if it is nothing but the line of a device: that names nobody."""
    signature = draft.message.part(Kind.SIGNATURE)
    if signature is None:
        return None
    devices = [form for form in forms(draft) if form.kind == "device"]
    span = draft.message.trimmed(signature)
    return None if any((form.start, form.end) == span for form in devices) else signature


_WORDS = Pattern(r"[^\W_](?:[^\r\n,.!?~:;–—]{0,90}[^\W_])?")
_SIGNOFF_WORDS = 9
_BRITISH = frozenset({"GB", "UK", "AU", "IE", "NZ"})


def _last_line(draft: Draft) -> tuple[int, int]:
    """Return the span of the last line of the body."""
    end = draft.message.body_end
    start = max(draft.text.rfind("\n", 0, end), draft.text.rfind("\r", 0, end)) + 1
    return draft.message.trim(max(start, draft.message.body_start), end) if start < end else (end, end)


def _first_line(draft: Draft, start: int) -> tuple[int, int]:
    """Return the span of the line that begins at `start`."""
    line = re.compile(r"[^\r\n]*").match(draft.text, start)
    return draft.message.trim(*line.span()) if line else (start, start)


def _is_casual_line(draft: Draft, span: tuple[int, int]) -> bool:
    bare = re.sub(r"[\W_]{1,20}$", "", draft.text[slice(*span)]).lower().replace("’", "'")
    return is_casual(" ".join(bare.split()))


_FROM = Pattern(
    r"(?i:(?:(?:with|all|best|kind|kindest|warm|warmest|many|much|lots of|my|our)[ ]){0,3}(?:love|wishes|regards|thanks|greetings)[ ]from)(?:[ ][^\W\d_][\w'’.-]{0,25}){1,3}[ .!]?"
)
"""A closing and a name in one line."""


def _is_closing_line(draft: Draft, span: tuple[int, int], *, signed: bool) -> bool:
    """Whether the last line of the body closes it in words of its own: short, with a comma, above the name."""
    words = draft.text[slice(*span)]
    if span[0] <= draft.message.body_start and not signed:
        return False
    if _is_casual_line(draft, span) or _FROM.fullmatch(words):
        return True
    return signed and words.endswith((",", "–", "—")) and len(words.split()) <= _SIGNOFF_WORDS


def _signs_in_text(draft: Draft) -> bool:
    """Whether the body itself ends with the sender's name, after a closing word or a dash."""
    name = draft.situation.facts.me.name
    if not name:
        return False
    tail = draft.text[max(0, draft.message.body_end - 60) : draft.message.body_end].rstrip(" .!")
    return any(tail.endswith(part) for part in {name, name.split()[0]} if part) and re.search(
        r"(?:regards|wishes|thanks|sincerely|best|you)[\s,.–—-]{1,4}[^,.!?]{1,30}$|[–—-] ?[^,.!?]{1,30}$", tail, re.IGNORECASE
    ) is not None  # fmt: skip


def _is_delimited(draft: Draft) -> bool:
    """Whether the signature is a block below its delimiter, as mail programs add it."""
    signature = draft.message.part(Kind.SIGNATURE)
    return signature is not None and draft.text.startswith("--", signature.start)


def _is_reply(draft: Draft) -> bool:
    facts = draft.situation.facts
    subject = draft.message.header("subject")
    return (
        draft.channel.id == "email"
        and (
            any(entry.channel in ("email", None) for entry in facts.received or ())
            or draft.message.part(Kind.QUOTE) is not None
            or facts.thread.subject is not None
            or (subject is not None and re.match(r"\s*(?:re|aw|sv)\s*:\s*\S", subject.value, re.IGNORECASE) is not None)
        )
    )  # fmt: skip


def _is_british(draft: Draft) -> bool:
    locale = (draft.situation.facts.locale or "").replace("_", "-")
    return locale.rpartition("-")[2].upper() in _BRITISH


def _closing_fix(draft: Draft) -> tuple[Fix, ...]:
    name = draft.situation.facts.me.name
    end = draft.message.body_end
    if not name or len(name.splitlines()) > 1:
        return ()
    line = draft.message.source.line_ending
    return (Fix((Edit(end, end, f"{line}{line}Kind regards,{line}{name}"),)),)
