from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Kind, Severity
from notelint_checks.analysis.thanks import thanks


class GratitudeMissing(Check):
    """The message never says thank you to its reader.

    Somebody gave up an hour; thanks is what every reader expects first, and people who are thanked help again.
    """

    code = "TON001"
    dimension = Dimension.TONE
    severity = Severity.ERROR
    severity_on = {
        "rejected": Severity.WARNING,
        "offer": Severity.WARNING,
        "status-1": Severity.INFO,
        "status-2": Severity.INFO,
        "final": Severity.INFO,
    }
    channels = PRIVATE
    stages = ("thanks", "small-thanks", "rejected", "offer", "status-1", "status-2", "final")
    messages = {
        "missing": "This follow-up never says thank you.",
        "subject": "Only the subject says thank you.",
    }
    advice = {"missing": "Thank them for one thing they did or told you.", "subject": "Say it in the message too."}
    sources = (
        "The Muse (S0-02, S0-11)",
        "CareerBuilder 2011",
        "Grant & Gino 2010: thanked helpers help again",
        "Kumar & Epley 2018: writers underrate what thanks do",
    )
    bad = (
        Example("It was nice to see the office. When can I expect an answer?⟦⟧", severity=Severity.ERROR),
        "I enjoyed it.⟦⟧",
        "Hi Dana,\n\nThanks to Tom I knew about the cold store. I liked the tour.⟦⟧\n\nBest,\nSam Lee",
        "I would appreciate an update before Thanksgiving.⟦⟧",
        "The tack room is the best that I have seen.⟦⟧",
        Example("Subject: Thank you\n\nDear Dana,\n\nI liked the tour.⟦⟧\n\nBest,\nSam", severity=Severity.INFO),
        Example(
            "Hi Dana,\n\nA pity, but I see your reasons. Keep my number.⟦⟧\n\nSam",
            stage="rejected",
            severity=Severity.WARNING,
        ),
        Example("Hi Dana, is there any update?⟦⟧", stage="status-1", severity=Severity.INFO),
        Example("Dear Dana,\n\nThe tour was good.⟦⟧", facts={"locale": "de-DE"}, severity=Severity.WARNING),
        "Dear Dana,\n\nOur customers were grateful when I fixed the loader. You'd be obliged to hire me.⟦⟧",
    )
    good = (
        "Thank you for the tour of the cold store.",
        "I much appreciated the tour.",
        "Your time meant a lot.",
        "Much obliged for the tour.",
        "It was very kind of you to show me the dock.",
        "I'm grateful that you were frank about the rota.",
        "I can't thank you enough.",
        "God bless you and your staff for the tour.",
        "Hi Dana,\n\nI liked the tour.\n\nWith thanks,\nSam Lee",
        "thx for today dana",
        "Decent of you to drive me back to the station.",
        "Diolch yn fawr for the tour.",
        Example("I saw your talk on routing.", stage="connect"),
        Example("Great news about the award!", stage="rapport"),
        Example("So glad I interviewed with them!", channel="post"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        said = thanks(draft)
        if any(entry.sentence.kind is not Kind.SUBJECT for entry in said):
            return
        severity = self.severity_in(draft)
        if severity is None:
            return
        if said:
            yield self.finding("subject", draft.end_of_body, severity=Severity.INFO, whole=True)
            return
        if not _expects_much(draft.situation.facts.locale):
            severity = severity.softer
        if not draft.situation.stage_is_known:
            severity = severity.softer
        yield self.finding("missing", draft.end_of_body, severity=severity, whole=True)


def _expects_much(locale: str | None) -> bool:
    """Whether thanks after an interview is an institution there: in North America, or where nobody said."""
    return locale is None or bool({"US", "CA"} & set(locale.upper().replace("_", "-").split("-")))
