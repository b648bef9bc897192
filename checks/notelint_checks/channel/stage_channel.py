from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.log import in_touch_on, thanked
from notelint_checks.analysis.permission import permission_in_text
from notelint_checks.analysis.plain import plain
from notelint_checks.analysis.specimen import ORBIT, THANKED


class StageChannel(Check):
    """A message that goes the wrong way for its purpose.

    A text for an offer or a card for a question about timing: the reader notices the way before the words.
    """

    code = "CHA019"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    messages = {
        "discouraged": "A {stage} by {channel} is discouraged. {reason}",
        "wrong": "A {stage} does not go by {channel}. {reason}",
        "none": "A {stage} by {channel} has no use. {reason}",
        "unknown": "A {stage} by {channel} is discouraged unless {condition}. {reason}",
    }
    advice = {
        "better": "Better: {better}.",
        "fact": "If so, set {fact}; else better: {better}.",
    }
    any_language = True
    sources = ("Matrix of stages and channels, with sources, in channels.toml", "ProSky 2016 (S4-12)")
    bad = (
        Example("Dear Dana,\n\n⟦Is there any news about the job?⟧\n\nSam Lee", channel="card", stage="status-1", severity=Severity.ERROR),
        Example("⟦I accept the offer of @orbitfoods!⟧", channel="post", stage="offer", severity=Severity.ERROR),
        Example("Hi Dana, ⟦any news on the role?⟧ Sam", channel="li-invite", stage="status-1", severity=Severity.ERROR),
        Example("Hi Dana, ⟦let us stay in touch.⟧", channel="x-dm", stage="rejected", severity=Severity.INFO),
        Example("Hi Dana, ⟦let us stay in touch.⟧", channel="x-dm", stage="rejected", facts={"permissions": {"x": False}}, severity=Severity.WARNING),
        Example("Hi Dana, ⟦thank you for Tuesday.⟧", channel="li-message", facts={**ORBIT, "sent": []}, severity=Severity.WARNING),
        Example("Dear Dana,\n\n⟦Thank you for Tuesday.⟧\n\nSam Lee", channel="letter", facts={"sent": []}, severity=Severity.WARNING),
        Example("Dear Dana,\n\n⟦Thank you for Tuesday.⟧\n\nSam Lee", channel="card", severity=Severity.INFO),
        Example("Dear Dana, ⟦let us connect.⟧", channel="letter", stage="connect", severity=Severity.INFO),
        Example("Dear Dana,\n\n⟦I take it the role is filled.⟧\n\nSam Lee", channel="letter", stage="final", severity=Severity.INFO),
    )  # fmt: skip
    good = (
        Example("Dear Dana,\n\nIs there any news?", stage="status-1"),
        Example("Hi Dana, thank you for Tuesday.", channel="li-invite", facts={"permissions": {"linkedin": True}}),
        Example("Hi Dana, Sam Lee here, thank you!", channel="sms", facts={"sent": []}),
        Example("Hi Dana, thank you for Tuesday.", channel="x-dm", stage="status-1", facts={"permissions": {"x": False}}),
        Example("Hi Dana, Sam Lee here, thank you!", channel="sms", stage="rejected", facts={"received": [{"channel": "sms", "text": "On my way"}]}),
        Example("Dear Dana,\n\nThank you for Tuesday.\n\nSam Lee", channel="card", facts={"sent": [THANKED]}),
        Example("Hi Dana, thank you for Tuesday.", channel="li-message", facts={"received": [{"channel": "li-message"}]}),
        Example("Hi Dana, thank you for the link!", channel="fb-message", stage="small-thanks", facts={"received": [{"channel": "fb-message"}]}),
        Example("Hi Dana, as you asked me to text you: I can take the call. Sam Lee", channel="sms", stage="offer"),
        Example("Dear Dana,\n\nAs I wrote in my email, thank you for Tuesday.\n\nSam Lee", channel="letter"),
        Example("Hi Dana, let us keep in touch.", channel="x-dm", stage="rejected", facts={"permissions": {"x": True}}),
        Example("Thank you for the repost!", channel="x-dm", stage="small-thanks"),
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        verdict = draft.channel.verdicts.get(draft.stage.id)
        if verdict is None or verdict.verdict == "acceptable" or not draft.situation.channel_is_known:
            return
        if draft.channel.id == "wall" and draft.stage.id != "small-thanks":
            return
        if draft.stage.id in _SHARPER.get(draft.channel.id, ()):
            return
        message = verdict.verdict if verdict.verdict in self.messages else "discouraged"
        severity = _SEVERITIES[message]
        permitted, fact, condition = _leave(draft, verdict.unless)
        if message != "wrong" and permitted:
            return
        advice = "better"
        if message == "discouraged" and verdict.source.startswith(_UNSOURCED) and not _refused(draft):
            severity = Severity.INFO
        if message == "discouraged" and permitted is None:
            message, severity, advice = "unknown", Severity.INFO, "fact"
        yield self.finding(
            message,
            draft.first_sentence,
            severity=severity if draft.situation.stage_is_known else severity.softer,
            advice=(advice,) if verdict.better else (),
            stage=draft.stage.title,
            channel=draft.channel.title,
            reason=verdict.reason,
            better=" or ".join(draft.profiles.channels[name].title for name in verdict.better),
            fact=fact,
            condition=condition,
            whole=True,
        )


_SHARPER = {
    "sms": ("thanks", "connect", "status-1", "status-2", "final"),
    "x-dm": ("thanks", "status-1", "status-2"),
}
"""Where CHA009 and CHA010 judge alone, by the same facts and more."""
_UNSOURCED = "our estimate"
"""How the source of a verdict begins that rests on neighboring evidence alone; such a verdict is only a remark."""
_SEVERITIES = {"discouraged": Severity.WARNING, "wrong": Severity.ERROR, "none": Severity.INFO}
_PERMISSIONS = {
    "li-invite": "linkedin",
    "li-message": "linkedin",
    "x-dm": "x",
    "fb-message": "facebook",
    "sms": "sms",
    "voice": "phone",
}
_CONDITIONS = {
    "connected": "you are connected",
    "open-thread": "they text with you already",
    "they-wrote-there": "they wrote to you there",
    "began-there": "your talk with them began there",
    "mutual-follow": "you follow each other",
}
_EMAILED = (
    "my email",
    "my e-mail",
    "my mail",
    "emailed you",
    "e-mailed you",
    "wrote by email",
    "by email",
    "paper copy",
)


def _refused(draft: Draft) -> bool:
    """Whether the facts say that the reader does not want to be written to there."""
    kind = _PERMISSIONS.get(draft.channel.id)
    return kind is not None and getattr(draft.situation.facts.permissions, kind) is False


def _leave(draft: Draft, unless: str | None) -> tuple[bool | None, str, str]:
    """Return whether the way is open (None: nobody says), the fact that would tell, and what it would mean."""
    facts, channel = draft.situation.facts, draft.channel.id
    if unless == "extra":
        emailed = any(entry.channel in ("email", None) for entry in thanked(draft))
        if emailed or facts.company.style == "traditional" or any(words in plain(draft) for words in _EMAILED):
            return True, "", ""
        return None if facts.sent is None else False, "[[sent]]", "a thank-you went by email already"
    kind = _PERMISSIONS.get(channel)
    if kind is None:
        return False, "", ""
    permission: bool | None = getattr(facts.permissions, kind)
    there = (channel, "li-invite") if channel == "li-message" else (channel,)
    if permission is False:
        return False, "", ""
    if permission or in_touch_on(draft, *there) or permission_in_text(draft):
        return True, "", ""
    known = facts.sent is not None or facts.received is not None
    return False if known else None, f"permissions.{kind}", _CONDITIONS.get(unless or "", "they agreed to it")
