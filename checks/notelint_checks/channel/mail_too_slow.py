from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Severity, day_of
from notelint_checks.analysis.logged import sent_on
from notelint_checks.analysis.plain import plain
from notelint_checks.analysis.specimen import ORBIT, THANKED

_NOW = datetime(2026, 11, 18, 9, 30)
_TEXT = "Dear Dana,\n\n⟦Thank you for the tour on Tuesday.⟧ I liked it.\n\nSam Lee"
_PLAIN = "Dear Dana,\n\nThank you for the tour on Tuesday. I liked it.\n\nSam Lee"
_FRIDAY = {"decision": {"expected": date(2026, 11, 20)}}
_TECH = {"company": {"name": "Orbit Foods", "style": "tech"}}


class MailTooSlow(Check):
    """A card or letter alone, where the decision comes faster than the post.

    It lies on the desk when the choice is made. Until then the reader has heard nothing from you.
    """

    code = "CHA011"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = ("card", "letter")
    stages = ("thanks", "status-1", "status-2", "offer")
    messages = {
        "date": "The decision is expected in {n} days; the post takes {days}.",
        "soon": "The decision is expected today or tomorrow; the post takes {days} days.",
        "style": "A company of this style decides faster than the post comes.",
    }
    advice = {
        "alone": "Email now, and let this follow as an extra.",
        "unknown": "If no email went out yet, send one now; else note it under [[sent]].",
    }
    any_language = True
    sources = ("ProSky 2016 (S4-03, S4-04)", "CNBC 2017: a card that never arrived", "PR News 2009 (S1-13 disagrees)")
    supersedes = ("CHA019",)
    bad = (
        Example(_TEXT, channel="card", facts={**ORBIT, **_FRIDAY, "sent": []}, now=_NOW, severity=Severity.WARNING),
        Example(_TEXT, channel="card", facts={**ORBIT, **_FRIDAY}, now=_NOW, severity=Severity.INFO),
        Example(_TEXT, channel="letter", facts={**_TECH, "sent": []}, severity=Severity.WARNING),
        Example(_TEXT, channel="letter", facts=_TECH, severity=Severity.INFO),
        Example(_TEXT, channel="card", facts={"company": {"style": "startup"}, "sent": [{"channel": "li-invite"}]}, severity=Severity.WARNING),
        Example(_TEXT, channel="card", facts={"decision": {"expected": date(2026, 11, 19)}, "sent": []}, now=_NOW),
        Example("Dear Dana,\n\n⟦Is there any news?⟧\n\nSam Lee", channel="card", stage="status-1", facts={**_TECH, "sent": []}, severity=Severity.ERROR),
        Example(_TEXT, channel="card", facts={**ORBIT, **_FRIDAY, "to": "Dana Ruiz", "sent": [{**THANKED, "to": "Priya Nair"}]}, now=_NOW),
        Example(_TEXT, channel="card", facts={"decision": {"expected": date(2026, 11, 24)}, "mail": {"days": 7}, "sent": []}, now=_NOW),
    )  # fmt: skip
    good = (
        Example(_PLAIN, channel="card", facts={**ORBIT, **_FRIDAY, "sent": [THANKED]}, now=_NOW),
        Example(_PLAIN, channel="card", facts={**ORBIT, "decision": {"expected": date(2026, 12, 1)}, "sent": []}, now=_NOW),
        Example(_PLAIN, channel="card", facts={**_FRIDAY, "sent": []}),
        Example(_PLAIN, channel="letter", facts={**_FRIDAY, "company": {"style": "traditional"}, "sent": []}, now=_NOW),
        Example("Dear Dana,\n\nAs I wrote in my email, thank you.\n\nSam Lee", channel="card", facts={**_FRIDAY, "sent": []}, now=_NOW),
        Example("Dear Dana,\n\nI am leaving this at your front desk. Thank you!\n\nSam Lee", channel="card", facts={**_TECH, "sent": []}),
        Example(_PLAIN, channel="card", facts={**_FRIDAY, "mail": {"days": 1}, "sent": []}, now=_NOW),
        Example(_PLAIN, channel="card", stage="rejected", facts={**_TECH, "sent": []}),
        Example("Dear Dana,\n\nIs there any news?\n\nSam Lee", channel="card", stage="status-1", facts=_TECH),
        Example(_PLAIN, facts={**_TECH, "sent": []}),
    )  # fmt: skip

    days: float = 4.0

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        facts = draft.situation.facts
        emailed = sent_on(draft, "email")
        decided = facts.decision.status not in (None, "open") and draft.stage.id != "offer"
        if emailed or decided or facts.company.style == "traditional" or _ELSEWAYS.search(plain(draft)):
            return
        days = self.days if facts.mail.days is None else facts.mail.days
        left = _days_left(draft)
        if left is not None and 0 <= left <= days:
            message = "soon" if left <= 1 else "date"
        elif facts.company.style in ("tech", "startup"):
            message = "style"
        else:
            return
        verdict = draft.channel.verdicts.get(draft.stage.id)
        wrong = verdict is not None and verdict.verdict == "wrong"
        if emailed is None and wrong:
            return  # CHA019 says more than a remark would
        severity = Severity.INFO if emailed is None else Severity.ERROR if wrong else None
        advice = ("unknown",) if emailed is None else ("alone",)
        span = draft.first_sentence
        number = int(days) if days == int(days) else days
        yield self.finding(message, span, severity=severity, advice=advice, whole=True, n=left or 0, days=number)


def _days_left(draft: Draft) -> int | None:
    expected, now = draft.situation.facts.decision.expected, draft.situation.clock
    return (day_of(expected) - now.date()).days if expected is not None and now is not None else None


_ELSEWAYS = Pattern(
    r"\b(?:in|after|following|with|to|repeats?|on top of|besides|since|adds? to|told you in) (?:my|an|the) (?:\w+ )?e-?mail\b(?! (?:address|is|below|above))"
    r"|\bmy (?:\w+ )?e-?mail (?:of|from|on|this|yesterday|last|today|already|has|should|will have|went)\b"
    r"|\be-?mailed (?:you|this|my|the|it|already|today|yesterday)\b|\b(?:wrote|said|sent|thanked)[^.!?]{0,30} by e-?mail\b|\bpaper copy\b|\bcourier\b"
    r"|\b(?:hand(?:ed|ing)?|drop(?:ped|ping)?|leav(?:e|ing)|left|bring(?:ing)?|brought|deliver(?:ed|ing)?) (?:this|it|off|you this|my (?:card|note|thanks|letter))\b[^.!?]{0,20}\b(?:desk|reception\w*|office|off|in person|by hand|over|personally|with|by|myself|lobby|mailbox|pigeonhole)\b"
)
"""It went by email as well, or not by post."""
