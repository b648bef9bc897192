from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Kind, Severity
from notelint_checks.analysis.as_sent import as_sent
from notelint_checks.analysis.counted import counted
from notelint_checks.analysis.platform import platform

_LONG = "Hi Dana, " + "thank_you_for_the_talk_on_sensors." * 400


class HardLimit(Check):
    """A message that is longer than the platform takes.

    What is past the limit is cut off or never sent, and that is where the name and the point often stand.
    """

    code = "LEN001"
    dimension = Dimension.LENGTH
    severity = Severity.ERROR
    channels = ("li-invite", "li-message", "x-dm", "fb-message", "sms", "post", "wall")
    messages = {
        "over": "{n} characters; {what} takes {limit}: {over} must go.",
        "plan": "{n} characters; an invitation takes {limit} on a free account and {paid} on a paid one: {over} must go.",
    }
    advice = {
        "over": "Keep the point and your name; say the rest elsewhere.",
        "plan": "Cut it to {limit}, or set me.linkedin_plan if your account is a paid one.",
    }
    any_language = True
    sources = ("Limits of the platforms, as collected in channels.toml",)
    bad = (
        Example(_LONG[:200] + "⟦" + _LONG[200:260] + "⟧", channel="li-invite", stage="connect", severity=Severity.WARNING),
        Example(_LONG[:200] + "⟦" + _LONG[200:420] + "⟧", channel="li-invite", severity=Severity.ERROR),
        Example(
            _LONG[:200] + "⟦" + _LONG[200:230] + "⟧",
            channel="li-invite",
            facts={"me": {"linkedin_plan": "free"}},
            severity=Severity.ERROR,
        ),
        Example(
            _LONG[:300] + "⟦" + _LONG[300:320] + "\r\n\r\nPS: See you!⟧\r\n",
            channel="li-invite",
            facts={"me": {"linkedin_plan": "paid"}},
            severity=Severity.ERROR,
        ),
        Example(_LONG[:1600] + "⟦" + _LONG[1600:1700] + "⟧", channel="sms"),
        Example("1/ https://example.com/" + "x" * 300 + " 🧵 " + "ice " * 62 + "ic⟦e" + " ice" * 9 + "⟧", channel="post", stage="rapport"),
        Example(_LONG[:10000] + "⟦" + _LONG[10000:10010] + "⟧", channel="x-dm"),
    )  # fmt: skip
    good = (
        Example(
            "Hi Dana, thank you for Tuesday's talk on cold-chain data. As you agreed, I am sending this invitation. "
            "Best regards, Sam Lee",
            channel="li-invite",
            stage="connect",
        ),
        Example(
            "Hi Dana, " + "thanks for all of it. " * 12 + "Sam" + "\n" * 90,
            channel="li-invite",
            facts={"me": {"linkedin_plan": "paid"}},
        ),
        Example("Thank you, Dana. " * 300, channel="li-message"),
        Example("1/ Two notes: " + "https://example.com/" + "x" * 280 + " 🧵", channel="post", stage="rapport"),
        Example("Cold chain. " * 200, channel="post", stage="rapport"),
        Example("Thank you. " * 140, channel="sms"),
        "Dear Dana,\n\n" + "Thank you. " * 1000,
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        limits = draft.channel.limits
        if draft.channel.id == "li-invite":
            yield from self._invitation(draft)
            return
        key, what = _LIMITS[draft.channel.id]
        counting = draft.channel.counting
        if draft.channel.id == "post":
            if platform(draft) == "x":
                key, what = "x", "a post on X"
            else:
                counting = "code-points"
        elif draft.channel.id == "li-message" and draft.message.part(Kind.SUBJECT):
            key, what = "inmail-body", "an InMail"
        if key in limits:
            yield from self._over(draft, limits[key].value, counting, what)

    def _over(self, draft: Draft, limit: float, counting: str, what: str) -> Iterator[Finding]:
        start, end = as_sent(draft)
        length = counted(draft.text[start:end], counting, limit)
        if length.count > limit:
            over = length.count - int(limit)
            yield self.finding(
                "over", (start + length.cut, end), n=length.count, limit=int(limit), over=over, what=what
            )

    def _invitation(self, draft: Draft) -> Iterator[Finding]:
        free, paid = (draft.channel.limits[plan].value for plan in ("free", "paid"))
        plan = draft.situation.facts.me.linkedin_plan
        if plan is not None:
            what = f"an invitation on a {plan} account"
            yield from self._over(draft, paid if plan == "paid" else free, draft.channel.counting, what)
            return
        start, end = as_sent(draft)
        length = counted(draft.text[start:end], draft.channel.counting, free)
        if length.count > free:
            yield self.finding(
                "plan",
                (start + length.cut, end),
                severity=Severity.ERROR if length.count > paid else Severity.WARNING,
                n=length.count,
                limit=int(free),
                paid=int(paid),
                over=length.count - int(free),
            )


_LIMITS = {
    "li-message": ("connection", "a LinkedIn message"),
    "x-dm": ("body", "a direct message on X"),
    "fb-message": ("body", "a Facebook message"),
    "sms": ("body", "a text message"),
    "wall": ("facebook", "a Facebook post"),
    "post": ("linkedin", "a LinkedIn post"),
}
