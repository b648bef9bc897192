from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity, day_of, moment_of
from notelint_checks.analysis.hours import hours_between
from notelint_checks.analysis.log import in_touch_on, thanked
from notelint_checks.analysis.permission import permission_in_text
from notelint_checks.analysis.specimen import ORBIT, THANKED
from notelint_checks.analysis.thanks import thanks

_BARE = "Hi Dana, ⟦let us stay in touch here.⟧ Sam Lee"
_PLAIN = "Hi Dana, let us stay in touch here. Sam Lee"
_THANKING = "Hi Dana, thank you for Tuesday. Let us stay in touch here. Sam Lee"


class InviteBeforeThanks(Check):
    """An invitation to connect before any thank-you went out, or within a day of the interview.

    The reader owes you nothing yet and has heard no thanks. Hours after the talk it looks like collecting contacts.
    """

    code = "CHA005"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = ("li-invite", "fb-message", "x-dm")
    stages = ("connect",)
    messages = {
        "unthanked": "An invitation goes out, and no thank-you has been sent.",
        "hours": "An invitation within a day of the interview, before a thank-you can have done its work.",
        "agreed": "They agreed to an invitation; a thank-you of its own should still come first.",
    }
    advice = {
        "unthanked": "Send the thank-you first, then the invitation a day or more later.",
        "hours": "Let the thank-you go first and wait a day or two with the invitation.",
        "agreed": "Send the thank-you by email as well.",
    }
    sources = (
        "PR News 2009 (S1-01, S1-04, S1-07, S1-08)",
        "The Muse on LinkedIn requests",
        "Northeastern careers 2016",
    )
    supersedes = ("CHA006", "CHA019")
    bad = (
        Example(_BARE, channel="li-invite", stage="connect", facts={**ORBIT, "sent": []}, now=datetime(2026, 11, 17, 16, 0), severity=Severity.ERROR),
        Example(_BARE, channel="li-invite", stage="connect", facts={**ORBIT, "sent": [{**THANKED, "stage": "rapport"}]}, severity=Severity.WARNING),
        Example(_BARE, channel="li-invite", stage="connect", facts={**ORBIT, "sent": [THANKED]}, now=datetime(2026, 11, 18, 9, 0), severity=Severity.WARNING),
        Example(_BARE, channel="x-dm", stage="connect", facts={"interviewed": date(2026, 11, 17)}, now=datetime(2026, 11, 17, 20, 0), severity=Severity.WARNING),
        Example("Hi Dana, ⟦thank you for Tuesday.⟧ Let us stay in touch here. Sam Lee", channel="li-invite", stage="connect", facts={"sent": [], "permissions": {"linkedin": True}}, severity=Severity.INFO),
        Example(_BARE, channel="li-invite", stage="connect", facts={"to": "Dana Ruiz", "sent": [{**THANKED, "to": "Priya Nair"}]}),
    )  # fmt: skip
    good = (
        Example(_PLAIN, channel="li-invite", stage="connect", facts={**ORBIT, "sent": [THANKED]}, now=datetime(2026, 11, 19, 9, 0)),
        Example(_PLAIN, channel="li-invite", stage="connect", facts=ORBIT),
        Example(_PLAIN, channel="li-invite", stage="connect"),
        Example(_PLAIN, channel="li-invite", stage="connect", facts={"sent": [], "decision": {"status": "rejected"}}),
        Example("Hi Dana, thank you for your invitation to connect. Sam Lee", channel="li-invite", stage="connect", facts={"sent": [], "received": [{"channel": "li-invite"}]}),
        Example(_THANKING, channel="li-invite", stage="thanks", facts={"sent": []}),
        Example(_THANKING, channel="li-invite", stage="connect", facts={"sent": [THANKED], "permissions": {"linkedin": True}}),
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        facts = draft.situation.facts
        if not draft.situation.before_decision or in_touch_on(draft, "li-invite", "li-message", draft.channel.id):
            return
        hours = _hours_since(draft)
        within_day = hours is not None and hours <= _DAY
        unthanked = facts.sent is not None and not thanked(draft)
        if not (within_day or unthanked):
            return
        permission = facts.permissions.linkedin if draft.channel.id == "li-invite" else None
        agreed = permission is not False and (permission or permission_in_text(draft)) and bool(thanks(draft))
        if agreed:
            yield self.finding("agreed", draft.first_sentence, severity=Severity.INFO, whole=True)
            return
        hasty = unthanked and hours is not None and hours <= _HASTY and isinstance(facts.interview.at, datetime)
        yield self.finding(
            "unthanked" if unthanked else "hours",
            draft.first_sentence,
            severity=Severity.ERROR if hasty else None,
            whole=True,
        )


_DAY = 24
_HASTY = 3


def _hours_since(draft: Draft) -> float | None:
    """Return the hours since the interview if they can be known; a bare day counts only while it lasts."""
    at, now = draft.situation.facts.interview.at, draft.situation.clock
    if at is None or now is None or now < moment_of(at):
        return None
    if isinstance(at, datetime):
        return hours_between(moment_of(at), now)
    return 0 if day_of(at) == now.date() else None
