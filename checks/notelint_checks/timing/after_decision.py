from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Given, Severity
from notelint_checks.analysis.asks_status import asks_status
from notelint_checks.analysis.specimen import ORBIT


class AfterDecision(Check):
    """A status check although the decision has been made.

    The reader has answered already. Asking again shows that the answer was not read, or not accepted.
    """

    code = "TIM007"
    dimension = Dimension.TIMING
    severity = Severity.ERROR
    channels = PRIVATE
    stages = ("status-1", "status-2")
    needs = ("decision.status",)
    messages = {"decided": "They have answered: the decision is '{status}'."}
    advice = {"decided": "Write {kind} instead."}
    any_language = True
    sources = ("Work It Daily (S2-18)", "ProSky 2016 (S4-20)")
    supersedes = ("CHA019", "TIM005")
    bad = (
        Example(
            "Dear Dana,\n\n⟦Is there any update on the data engineer role?⟧",
            stage="status-1",
            facts={**ORBIT, "decision": {"status": "rejected"}},
            severity=Severity.ERROR,
        ),
        Example(
            "Dear Dana,\n\n⟦Thank you again for Tuesday.⟧ When will you decide?",
            stage="status-2",
            facts={**ORBIT, "decision": {"status": "offer"}},
        ),
        Example(
            "Hi Dana, ⟦Sam Lee here, just checking in on the role.⟧",
            channel="sms",
            stage="status-1",
            facts={"decision": {"status": "filled"}},
        ),
        Example(
            "Dear Dana,\n\n⟦I wondered where things stand with my application.⟧",
            stage="status-1",
            facts={"decision": {"status": "withdrawn"}},
        ),
        Example(
            "Dear Dana,\n\n⟦Might you have heard anything from the committee yet?⟧",
            stage="status-2",
            facts={"decision": {"status": "rejected"}},
        ),
    )
    good = (
        Example(
            "Dear Dana,\n\nIs there any update?", stage="status-1", facts={**ORBIT, "decision": {"status": "open"}}
        ),
        Example("Dear Dana,\n\nIs there any update?", stage="status-1"),
        Example(
            "Dear Dana,\n\nIs there any update on the contract and the start date?",
            stage="status-1",
            facts={"decision": {"status": "accepted"}},
        ),
        Example(
            "Dear Dana,\n\nIs there any news about the second round?",
            stage="status-1",
            facts={"decision": {"status": "rejected"}},
        ),
        Example(
            "Dear Dana,\n\nThank you for your kind words. I wish Orbit a good winter.",
            stage="status-1",
            facts={"decision": {"status": "rejected"}},
        ),
        Example(
            "Dear Dana,\n\nIs there any update?", stage="rejected", facts={**ORBIT, "decision": {"status": "rejected"}}
        ),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        status = draft.situation.facts.decision.status
        if status in _INSTEAD and asks_status(draft):
            yield self.finding(
                "decided", draft.first_sentence, status=Given("decision.status"), kind=_INSTEAD[status], whole=True
            )


_INSTEAD = {
    "rejected": "a thank-you that keeps the door open",
    "filled": "a thank-you that keeps the door open",
    "withdrawn": "a short thank-you, if anything,",
    "offer": "a reply to the offer",
    "accepted": "a question about what comes next",
}
