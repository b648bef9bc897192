from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.achievements import achievements
from notelint_checks.analysis.specimen import ORBIT


class ProblemImpact(Check):
    """A list of what you have done without a single measure, or with more than three items.

    Deeds without a number, a share, a time or a before and after cannot be weighed by the reader. A long list hides the
    strongest of them.
    """

    code = "TOP007"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    channels = ("email", "letter", "li-message", "fb-message", "voice")
    stages = ("rapport", "status-1", "thanks")
    messages = {
        "unmeasured": "'{span}' names {n} things done, and none has a number, a time or a before and after.",
        "many": "'{span}' goes beyond {most} things done.",
    }
    advice = {
        "unmeasured": "Give the strongest a measure: how many, how fast, how much?",
        "many": "Keep the strongest {most} and leave out the rest.",
    }
    sources = ("Careerealism panel (S3-22, S3-23)",)
    bad = (
        Example("At Acme I ⟦improved reporting, solved issues with suppliers and helped the team⟧.", stage="rapport"),
        Example("In my last job I ⟦led projects and trained new colleagues⟧.", stage="thanks"),
        Example("I have ⟦managed budgets, launched products and negotiated contracts⟧.", stage="status-1"),
        "In my last place I ⟦drafted letters, reviewed files and answered calls⟧.",
        Example("Over the years I ⟦streamlined processes and strengthened the team⟧. Best, Sam", facts=ORBIT),
        Example(
            "In short:\n\n- ⟦Improved the reporting\n- Solved supplier issues\n- Trained the team⟧\n", stage="rapport"
        ),
        Example(
            "At Acme I cut waste by 9 %, trained 12 people, opened two sites, ⟦launched an app and won a prize⟧.",
            stage="rapport",
        ),
    )
    good = (
        Example(
            "Three problems I solved: stock-outs at Acme, down 30 %; month-end close, nine days to four; a supplier portal "
            "that saved 12 hours a week.",
            stage="rapport",
        ),
        Example("At Acme I cut waste by about a third and trained the team.", stage="rapport"),
        "At Acme I joined returns to the sales feed.",
        Example("I improved reporting, solved issues with suppliers and helped the team.", channel="card"),
        "You improved the dock, solved the label problem and trained the crew.",
        "Since we spoke I built a small model and tested it on public data.",
        "At Acme I rebuilt the intake form and trained the staff. Complaints fell by half.",
        "I enjoyed the tour, met the team and learned how you plan.",
        "I took your advice, wrote the memo and fixed the chart.",
    )

    most: int = 3
    """Things done that a message may name."""

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for found in achievements(draft):
            items = found.items
            if not found.measured:
                yield self.finding("unmeasured", (items[0][0], items[-1][1]), n=len(items))
            elif len(items) > self.most:
                yield self.finding("many", (items[self.most][0], items[-1][1]), most=self.most)
