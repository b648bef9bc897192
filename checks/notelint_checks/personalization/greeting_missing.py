from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Given, Severity
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.known_people import fact_key
from notelint_checks.analysis.names import fold
from notelint_checks.analysis.specimen import ORBIT

_CHATS = ("li-message", "fb-message")


class GreetingMissing(Check):
    """A message that begins without greeting or naming anybody.

    Any greeting makes an answer more likely than none. Without one the reader cannot tell whether the note is meant for
    them.
    """

    code = "PER002"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.WARNING
    severity_on = {"li-message": Severity.INFO}
    channels = ("email", "letter", "card", "li-message", "fb-message", "voice")
    messages = {"missing": "Nobody is greeted.", "missing-name": "Nobody is greeted, and your notes name {name}."}
    advice = {
        "missing": "Open by addressing the reader by name.",
        "missing-name": "Open by addressing {name}.",
    }
    sources = (
        "The Muse (S0-10)",
        "Danescu-Niculescu-Mizil et al. 2013: a greeting reads as polite",
        "Boomerang 2017: any opening beats none",
    )
    absence_of = "recipient"
    bad = (
        "⟦⟧Thanks for today, the team sounds good.",
        Example("⟦⟧I am following up on my interview.", stage="status-1", severity=Severity.WARNING),
        Example("⟦⟧It was a pleasure to talk about sensors.", channel="li-message", severity=Severity.INFO),
        Example("⟦⟧This is Sam Lee. We talked on Tuesday about the data engineer job.", channel="voice"),
        "Subject: Thank you\n\n⟦⟧Overall, it was a great day.\n\nBest regards,\nSam Lee",
        Example("⟦⟧Yesterday's walk through the cold store was a treat.\n\nSam Lee", channel="card", facts=ORBIT),
    )
    good = (
        Example("All right Dana, cheers for the trial day.\n\nNath", channel="fb-message"),
        "Hi Dana,\n\nThank you.",
        "Dear Ms. Ruiz,\n\nThank you.",
        "Dana, thank you for the walk through the cold store.",
        "Thank you so much for Tuesday, Dana!",
        "Good morning Dana, it was good to meet you.",
        Example("This is Sam Lee for Dana Ruiz. Thank you for Tuesday.", channel="voice"),
        Example("12 High Street\nLeeds\n\n18 November 2026\n\nDear Dana,\n\nThank you.", channel="letter"),
        Example("To Dana,\nthank you for the tour.\nSam Lee", channel="card"),
        Example(
            "The article is online now.",
            channel="li-message",
            facts={"sent": [{"channel": "li-message", "date": "2026-11-17"}]},
        ),
        "To whom it may concern:\n\nThank you.",
        Example("Thanks for today!", channel="sms"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if greeting(draft) is not None or _is_open_chat(draft):
            return
        place = draft.message.body_start, draft.message.body_start
        people = draft.situation.recipients
        if len(people) == 1 and fold(people[0].name):
            yield self.finding("missing-name", place, name=Given(fact_key(draft, people[0])))
        else:
            yield self.finding("missing", place)


def _is_open_chat(draft: Draft) -> bool:
    """Whether this is a later message of a chat, where nobody greets each time."""
    facts, channel = draft.situation.facts, draft.situation.channel
    log = (*(facts.sent or ()), *(facts.received or ()))
    return channel in _CHATS and any(exchange.channel == channel for exchange in log)
