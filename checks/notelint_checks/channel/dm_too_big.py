from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.as_sent import as_sent
from notelint_checks.analysis.counted import counted
from notelint_checks.analysis.logged import logged
from notelint_checks.analysis.permission import permission_in_text
from notelint_checks.analysis.specimen import ORBIT, THANKED

_HELLO = "Hi Dana, ⟦thank you for the talk on Tuesday.⟧ Sam Lee"
_PLAIN = "Hi Dana, thank you for the talk on Tuesday. Sam Lee"
_MORE = " The walk through the cold store showed me why your planners trust the sensors more than the forecast." * 3


class DmTooBig(Check):
    """The main thank-you, a status check or an answer to an offer as a direct message on X.

    Between strangers such a message waits under requests, often unseen. People expect nothing there that matters.
    """

    code = "CHA010"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    severity_on = {"offer": Severity.ERROR}
    channels = ("x-dm",)
    stages = ("thanks", "status-1", "status-2", "offer")
    messages = {
        "refused": "They did not agree to direct messages on X.",
        "unasked": "You have not written to each other on X, and nothing says that they want it.",
        "long": "{n} characters, and nothing says that they want direct messages on X.",
        "unknown": "Nothing says that they want direct messages on X.",
    }
    advice = {
        "refused": "Send this as an email.",
        "unasked": "A direct message is right for a repost, not for an interview. Send this as an email.",
        "long": "Send it as an email; if they did ask for it there, set permissions.x.",
        "unknown": "If they do, set permissions.x; else send this as an email.",
    }
    sources = ("PR News 2009 (S1-21)",)
    supersedes = ("CHA019",)
    bad = (
        Example(_HELLO, channel="x-dm", facts={**ORBIT, "sent": [THANKED]}, severity=Severity.WARNING),
        Example(_HELLO, channel="x-dm", facts={"permissions": {"x": False}}, severity=Severity.WARNING),
        Example(_HELLO, channel="x-dm", severity=Severity.INFO),
        Example(_HELLO + _MORE, channel="x-dm", severity=Severity.WARNING),
        Example("⟦Following up on my interview, any decision?⟧ Sam Lee", channel="x-dm", stage="status-1", facts={"received": []}, severity=Severity.WARNING),
        Example("Hi Dana, ⟦I gladly accept.⟧ Sam Lee", channel="x-dm", stage="offer", facts={"sent": []}, severity=Severity.ERROR),
        Example(_HELLO, channel="x-dm", facts={"company": {"name": "Orbit", "official_channels": ["Facebook"]}}, severity=Severity.INFO),
        Example("⟦Is the data engineer role still open?⟧ Sam Lee", channel="x-dm", stage="status-2", facts={"sent": [{"channel": "email", "stage": "status-1"}]}),
    )  # fmt: skip
    good = (
        Example("Hi Dana, thank you for sharing my post on route planning.", channel="x-dm", stage="small-thanks"),
        Example(_PLAIN + _MORE, channel="x-dm", facts={"permissions": {"x": True}}),
        Example(_PLAIN, channel="x-dm", facts={"sent": [], "company": {"name": "Orbit", "official_channels": ["X"]}}),
        Example(_PLAIN, channel="x-dm", facts={"company": {"name": "Orbit", "official_channels": ["Twitter @orbitfoods"]}}),
        Example(_PLAIN, channel="x-dm", facts={"received": [{"channel": "x-dm", "text": "Do come by"}]}),
        Example("Hi Dana, you asked me to message you here: thank you for Tuesday. Sam", channel="x-dm", facts={"sent": []}),
        Example("Hi Dana, I gladly accept. Sam Lee", channel="x-dm", stage="offer"),
        Example("Hi Dana, let us keep in touch. Sam Lee", channel="x-dm", stage="rejected", facts={"sent": []}),
        _PLAIN,
    )  # fmt: skip

    characters: int = 280

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        permission = draft.situation.facts.permissions.x
        if permission or draft.message.is_empty:
            return
        if permission is False:
            yield self.finding("refused", draft.first_sentence, whole=True)
            return
        known = logged(draft, "x-dm")
        if known or _is_official(draft) or permission_in_text(draft):
            return
        start, end = as_sent(draft)
        count = counted(draft.text[start:end], draft.channel.counting, self.characters).count
        verdict = draft.channel.verdicts.get(draft.stage.id)
        if known is False:
            yield self.finding("unasked", draft.first_sentence, whole=True)
        elif count > self.characters:
            yield self.finding("long", draft.first_sentence, n=count, whole=True)
        elif verdict is None or verdict.verdict != "wrong":  # else CHA019 says more than a remark would
            yield self.finding("unknown", draft.first_sentence, severity=Severity.INFO, whole=True)


def _is_official(draft: Draft) -> bool:
    """Whether the company hires or answers on X."""
    names = (name.casefold() for name in draft.situation.facts.company.official_channels)
    return any("twitter" in name or {"x", "x.com", "x-dm"}.intersection(name.split()) for name in names)
