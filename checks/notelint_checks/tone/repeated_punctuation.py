from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Edit, Evidence, Finding, Fix, Severity
from notelint_checks.analysis.marks import is_spoken, mark_runs


class RepeatedPunctuation(Check):
    """Doubled or dramatic punctuation: two exclamation marks, a question with a shout, a trail of dots.

    Readers take doubled marks for strain, and think less of the writer's competence and of helping.
    """

    code = "TON008"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {"found": "One mark is enough; '{span}' reads as strain."}
    any_language = True
    sources = ("Sidi, Glikson & Cheshin 2021: repeated punctuation lowers perceived competence",)
    supersedes = ("TON007",)
    bad = (
        "Thank you⟦!!!⟧",
        "Any news⟦??⟧",
        "So excited⟦!?!⟧",
        "It was great⟦....⟧ I liked it⟦..⟧ a lot",
        "Is it still open⟦?!⟧",
        "Thank you⟦~~⟧",
        "Hi Dana⟦!!⟧\n\nIt was good.\n\nThanks⟦!!⟧\nSam⟦!!⟧",
        "Any news⟦ ??⟧",
        "I waited⟦…..⟧ and waited.",
    )
    good = (
        "Thank you.",
        "I thought about it… and I would keep the loader.",
        "So... here it is.",
        "We write C++ and use the ?? operator and `!!x` in code.",
        'You asked "Really?!" and laughed.',
        "Sensors, loaders (trucks etc.). That was all.",
        "The config is in ../data and the range is 1..5.",
        "Really? Yes! I did.",
        "A dash -- like this -- is fine.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for start, end in mark_runs(draft):
            if is_spoken(draft, start, end):
                run = draft.text[start:end]
                yield self.finding("found", (start, end), fixes=(Fix((Edit(start, end, _collapsed(run)),)),))


def _collapsed(run: str) -> str:
    """Return the one mark that a run stands for."""
    if "?" in run:
        return "?"
    if "!" in run:
        return "!"
    if "~" in run:
        return ""
    return "," if "," in run else "." if len(run) == len(re.sub("…", "", run)) and len(run) < 4 else "…"
