from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Given, Severity
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
    advice = {"decided": "Write {kind} message instead."}
    sources = ("Work It Daily (S2-18)", "ProSky 2016 (S4-20)")
    bad = (
        Example(
            "Dear Dana,\n\n⟦Is there any update on the data engineer role?⟧",
            stage="status-1",
            facts={**ORBIT, "decision": {"status": "rejected"}},
            severity=Severity.ERROR,
        ),
    )
    good = (
        Example(
            "Dear Dana,\n\nIs there any update?", stage="status-1", facts={**ORBIT, "decision": {"status": "open"}}
        ),
        Example("Dear Dana,\n\nIs there any update?", stage="status-1"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        status = draft.situation.facts.decision.status
        if status in _INSTEAD:
            yield self.finding(
                "decided", draft.first_sentence, status=Given("decision.status"), kind=_INSTEAD[status], whole=True
            )


_INSTEAD = {
    "rejected": "a keep-in-touch",
    "filled": "a keep-in-touch",
    "withdrawn": "no status",
    "offer": "an offer",
    "accepted": "an offer",
}
