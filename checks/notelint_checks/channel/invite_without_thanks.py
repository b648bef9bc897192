from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Severity
from notelint_checks.analysis.log import thanked
from notelint_checks.analysis.meeting import mentions_meeting
from notelint_checks.analysis.plain import plain
from notelint_checks.analysis.specimen import THANKED
from notelint_checks.analysis.thanks import thanks


class InviteWithoutThanks(Check):
    """An invitation after an interview that does not thank, or does not mention the talk.

    The note beside the button is all that the reader sees. Without thanks and the talk it could be anybody's.
    """

    code = "CHA008"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = ("li-invite",)
    stages = ("thanks", "connect", "rejected")
    messages = {
        "both": "The note neither thanks nor mentions the talk.",
        "thanks": "The note does not thank.",
        "talk": "The note does not mention the talk.",
    }
    advice = {
        "both": "This note is what they read: thank them, and name the day or a subject of the talk.",
        "thanks": "This note is what they read: put a word of thanks in.",
        "talk": "Name the day or a subject of the talk, so that they know at once who writes.",
    }
    sources = ("Work It Daily (S2-14, S2-16)", "Elliott Scott HR 2015")
    supersedes = ("CHA019",)
    bad = (
        Example("Hi Dana, ⟦let's stay connected.⟧ Sam", channel="li-invite", stage="connect"),
        Example("⟦I'd like to grow my network in food tech.⟧", channel="li-invite", stage="connect"),
        Example("Hi Dana, ⟦great interview on Tuesday, let us keep in touch.⟧ Sam", channel="li-invite", stage="connect"),
        Example("Hi Dana, ⟦thank you for connecting!⟧ Sam", channel="li-invite", stage="thanks"),
        Example("Hi Dana, ⟦I would be glad to stay in touch after your decision.⟧ Sam", channel="li-invite", stage="rejected"),
        Example("Hi Dana, ⟦thank you again, and let us stay in touch.⟧ Sam", channel="li-invite", stage="connect"),
    )  # fmt: skip
    good = (
        Example(
            "Hi Dana, thank you for Tuesday, above all for the cold-store tour. If you like, let us stay in touch here. "
            "Best wishes, Sam Lee",
            channel="li-invite",
            stage="connect",
        ),
        Example("Hi Dana, thank you again. Shall we stay in touch here? Sam", channel="li-invite", stage="connect", facts={"sent": [THANKED]}),
        Example("Hi Dana, I appreciated our conversation about returns. Sam Lee", channel="li-invite", stage="connect"),
        Example("Dana, many thanks for explaining how the planners work. Sam Lee", channel="li-invite", stage="thanks"),
        Example("Hi Dana, thank you for considering me. I would be glad to stay in touch. Sam", channel="li-invite", stage="rejected"),
        Example("Hi Dana, I'm grateful for the hour yesterday. Sam Lee", channel="li-invite", stage="connect"),
        Example("Hi Dana, any update?", channel="li-invite", stage="status-1"),
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if draft.message.is_empty:
            return
        said = plain(draft)
        grateful = any(not _CONNECTING.match(_after(draft, entry.end)) for entry in thanks(draft))
        talk = mentions_meeting(draft) or (
            grateful and bool(thanked(draft)) and re.search(r"\b(?:again|once more)\b", said) is not None
        )
        if not (grateful and talk):
            message = "talk" if grateful else "thanks" if talk else "both"
            yield self.finding(message, draft.first_sentence, whole=True)


_CONNECTING = Pattern(
    r"[ ](?:so much |very much |a lot )?(?:in advance|for (?:\w+ )?(?:connecting|accepting|adding|the (?:connection|add)|your (?:connection|acceptance)))",
    re.IGNORECASE,
)


def _after(draft: Draft, offset: int) -> str:
    """Return the words that follow `offset`, enough to see what the thanks are for."""
    return f" {' '.join(draft.text[offset : offset + 80].split())}"
