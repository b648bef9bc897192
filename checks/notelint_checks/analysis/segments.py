"""How many pieces a text message is sent in."""

from __future__ import annotations

from notelint import Draft
from notelint_checks.analysis.counted import is_gsm, sms_units

__all__ = ["SMART", "is_sms", "segments"]

SMART = {
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u00b4\u0060", "'"),
    **dict.fromkeys("\u201c\u201d\u201f\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2013\u2014", "-"),
    "\u2026": "...",
    **dict.fromkeys("\u00a0\u2009\u200a\u202f", " "),
    **dict.fromkeys("\u200b\ufeff", ""),
}
"""Characters that a phone or an editor puts in for plain ones, and the plain ones; letters are never changed."""

_SMS_APPS = frozenset({"", "sms", "text", "texts", "messages", "android messages", "google messages"})


def is_sms(draft: Draft) -> bool:
    """Whether the message goes out as SMS, not by a chat app that has no segments."""
    app = draft.situation.facts.me.texting_app
    return app is None or app.strip().lower() in _SMS_APPS


def segments(draft: Draft, text: str) -> int:
    """Return the number of segments that `text` takes."""
    limits, alphabet = draft.channel.limits, "gsm-7" if is_gsm(text) else "ucs-2"
    units = sms_units(text)
    if units <= limits[f"segment-{alphabet}"].value:
        return 1
    return -(-units // int(limits[f"segment-{alphabet}-multipart"].value))
