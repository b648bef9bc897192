from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.log import in_touch_on, thanked
from notelint_checks.analysis.permission import permission_in_text
from notelint_checks.analysis.specimen import ORBIT, THANKED

_BAD = "Hi Dana, ⟦thank you for Tuesday and the cold store.⟧ Let us stay in touch. Sam Lee"
_GOOD = "Hi Dana, thank you for Tuesday and the cold store. Let us stay in touch. Sam Lee"


class InviteUnpermitted(Check):
    """A LinkedIn invitation that nobody agreed to.

    People have rules of their own about whom they accept. To be asked first leaves them free.
    """

    code = "CHA006"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = ("li-invite",)
    stages = ("connect", "thanks", "rejected")
    messages = {
        "refused": "They did not agree to an invitation.",
        "unasked": "Nothing says that they agreed to an invitation, and no thank-you went before it.",
        "thanked": "Nothing says that they agreed to an invitation.",
        "unknown": "Nothing says that they agreed to an invitation.",
    }
    advice = {
        "refused": "Leave it, or send your note by email.",
        "unasked": "Ask in your thank-you whether an invitation is welcome.",
        "thanked": "If they did agree, set permissions.linkedin; else ask in an email.",
        "unknown": "If they did agree, set permissions.linkedin; else ask in your thank-you whether it is welcome.",
    }
    sources = ("Work It Daily (S2-01, S2-02, S2-06, S2-07)", "University of Missouri careers")
    supersedes = ("CHA019",)
    bad = (
        Example(_BAD, channel="li-invite", stage="connect", facts={"permissions": {"linkedin": False}}, severity=Severity.WARNING),
        Example(_BAD, channel="li-invite", stage="connect", facts={**ORBIT, "sent": []}, severity=Severity.WARNING),
        Example(_BAD, channel="li-invite", stage="thanks", facts={**ORBIT, "sent": [{**THANKED, "to": "Priya Nair"}]}, severity=Severity.WARNING),
        Example(_BAD, channel="li-invite", stage="connect", facts={**ORBIT, "sent": [THANKED]}, severity=Severity.INFO),
        Example(_BAD, channel="li-invite", stage="connect", severity=Severity.INFO),
        Example(_BAD, channel="li-invite", stage="rejected", facts={"permissions": {"linkedin": False}}),
    )  # fmt: skip
    good = (
        Example(_GOOD, channel="li-invite", stage="connect", facts={"permissions": {"linkedin": True}}),
        Example(_GOOD, channel="li-invite", stage="connect", facts={"decision": {"status": "rejected"}, "sent": []}),
        Example("Hi Dana, as you said an invitation was fine, here it is. Thank you for Tuesday. Sam Lee", channel="li-invite", stage="connect"),
        Example("Hi Dana, you kindly offered to connect. Thank you for Tuesday! Sam Lee", channel="li-invite", stage="connect", facts={"sent": []}),
        Example("Hi Dana, you invited me to connect after Tuesday's talk. Sam Lee", channel="li-invite", stage="connect"),
        Example("Hi Dana, you were happy to link up here, so thank you for Tuesday's tour and for this. Sam", channel="li-invite", stage="connect", facts={"permissions": {"linkedin": True}}),
        Example(_GOOD, channel="li-invite", stage="connect", facts={"received": [{"channel": "li-message", "text": "Hello"}]}),
        Example(_GOOD, channel="li-invite", stage="rejected", facts={"sent": []}),
        "Dear Dana,\n\nWould it be all right if I sent you a LinkedIn invitation?",
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        facts = draft.situation.facts
        permission = facts.permissions.linkedin
        if permission or draft.message.is_empty:
            return
        if permission is False:
            yield self.finding("refused", draft.first_sentence, whole=True)
            return
        if not draft.situation.before_decision or draft.situation.stage == "rejected":
            return
        if permission_in_text(draft) or in_touch_on(draft, "li-message", "li-invite"):
            return
        if facts.sent is None:
            yield self.finding("unknown", draft.first_sentence, severity=Severity.INFO, whole=True)
        elif thanked(draft):
            yield self.finding("thanked", draft.first_sentence, severity=Severity.INFO, whole=True)
        else:
            yield self.finding("unasked", draft.first_sentence, whole=True)
