from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Kind, Severity
from notelint_checks.analysis.thanked_for import gratitudes
from notelint_checks.analysis.topics import topics


class GratitudeGeneric(Check):
    """All thanks are for time, the opportunity or nothing named.

    Readers are pleased by the reason more than by the thanks. One act of theirs, named, shows that it was noticed.
    """

    code = "TON002"
    dimension = Dimension.TONE
    severity = Severity.INFO
    channels = ("email", "letter", "li-message", "card", "voice")
    stages = ("thanks", "rejected", "small-thanks")
    messages = {
        "found": "'{span}' would fit every interview, and no other thanks name anything.",
        "alone": "'{span}' would fit every interview, and the message holds nothing else.",
    }
    advice = {
        "found": "Thank them for something they did or told you.",
        "alone": "Thank them for something they did or told you.",
    }
    sources = (
        "The Muse (S0-11, S0-12)",
        "Algoe and others 2016: name the act",
        "Kumar & Epley 2018: readers are pleased by the reasons",
    )
    bad = (
        Example("⟦Thank you for your time⟧.", severity=Severity.WARNING),
        "⟦Thanks for everything⟧!",
        "⟦Thank you for the opportunity⟧.",
        Example(
            "⟦Thank you for your time⟧ on Tuesday. Your plan to book the returns at the dock made me think of the"
            " loader that we ran at Acme.",
            severity=Severity.INFO,
        ),
        "⟦I am grateful for the chance to be considered⟧. Thanks again.",
        Example("Dear Dana,\n\n⟦Your time was much appreciated⟧.", stage="rejected"),
        "⟦Thank you for your time and consideration⟧.",
        "⟦Thank you so much for the hour you gave me⟧ on Friday about the pump fitter post. The dock was colder than I had thought.",
        "⟦Thank you for taking the time to talk to me⟧ about the routes.",
        Example(
            "Dear Dana,\n\n⟦Thank you for your time⟧ yesterday in the yard. Your tale of the blue crane stays on my mind.",
            channel="card",
            severity=Severity.INFO,
        ),
    )
    good = (
        "Thank you for drawing out the planning week on the whiteboard.",
        "Thank you for your time and for being frank about the on-call load.",
        Example("Thank you for your time.", channel="sms"),
        Example("Thank you for your time.", stage="status-1"),
        "Thank you for your time. I am grateful that you drew the planning week for me.",
        "Thank you for the tour of the cold store.",
        "Thank you for the interview on Tuesday. I hope to hear from you.",
        "Thank you for seeing me yesterday. It was nice to meet you.",
        "Thank you for taking the time to show me the furnace.",
        "Thank you both for yesterday, and thank you for your time.",
        "Thank you for the conversation on Tuesday. Your plan to book returns at the dock made me think of the loader.",
    )

    empty_words: int = 15

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        marked = []
        for each in gratitudes(draft):
            if each.object == "named":
                return
            if each.kind in (Kind.BODY, Kind.POSTSCRIPT):
                marked.append(each)
        first = next((each for each in marked if each.object == "generic"), next(iter(marked), None))
        if first is None:
            return
        alone = draft.words() < self.empty_words and all(topic.level == "generic" for topic in topics(draft))
        yield self.finding(
            "alone" if alone else "found", (first.start, first.end), severity=Severity.WARNING if alone else None
        )
