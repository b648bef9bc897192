from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Hit, Severity, moment_of
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.lines import around, line_of, lines
from notelint_checks.analysis.result_asked import DIRECT, POLITE
from notelint_checks.analysis.verdict import VERDICT
from notelint_checks.analysis.wording import wording

_UNSURE = frozenset(
    {
        "you asked",
        "you wondered",
        "you expected",
        "when do you",
        "when might",
        "when you",
        "how did you decide",
        "by when",
    }
)

_INVERTED = frozenset({"should", "were", "had"})
_CONSEQUENCE = wording(
    r"(?:i|we|my|it|you|that|please|there|then|tuesdays?|the|this)(?: \S+){0,6}? (?:would|will|can|could|should|shall|am|is|are|might|may|have|know|let)"
)
"""How the other half of a condition goes on."""
_THINGS = wording(
    r"(?:hire|hiring|employ|choose|choosing|pick|picking|select|selecting|chosen|picked|selected) (?:an?|the|your|this|that|these|those|its|between) (?!(?:\w+ )?(?:candidates?|person|applicants?|someone|winner|one|finalists?|other|best candidate)(?!\S))\w+",
    r"(?:someone|somebody|anyone|anybody) (?:to (?!(?:fill|replace|take (?:the|over))(?!\S))\w+|who (?:can|could|knows?|would))",
    r"decid(?:e|ed) (?:on|about|against) (?:the|an?|your|which) (?!(?:\w+ ){0,2}(?:candidates?|person|applicants?|job|role|post|position|vacancy|hire|one|appointment)(?!\S))\w+",
    r"is it an? (?:yes|no|go) (?:from|to|on|for (?!me))",
)


class OutcomeQuestion(Check):
    """A question for the verdict or for a job, instead of one about the timing.

    The reader often may not answer yet, and a question that cannot be answered is remembered as pressure. A question
    about the timing always can.
    """

    code = "TOP010"
    dimension = Dimension.TOPICS
    severity = Severity.WARNING
    severity_on = {"thanks": Severity.ERROR}
    channels = tuple(sorted(PRIVATE))
    stages = ("thanks", "status-1", "status-2", "rapport", "rejected")
    messages = {
        "found": "'{span}' asks for the verdict or for a job.",
        "polite": "'{span}' asks for the result; a question about the timing is easier to answer.",
    }
    advice = {
        "found": "Ask about the timing, or show ability; asking for the result puts them on the spot.",
        "polite": "Ask about the timing instead.",
    }
    sources = (
        "Careerealism panel (S3-03, S3-19, S3-28)",
        "Danescu-Niculescu-Mizil et al. 2013: a direct question reads as impolite",
    )
    bad = (
        "⟦Have you found a better job for me yet⟧?",
        "So, ⟦did I get it⟧?",
        "⟦Am I your first choice⟧?",
        Example("⟦did you pick me⟧", severity=Severity.ERROR),
        "⟦have you guys decided yet⟧?",
        Example("⟦Am I still in the running⟧?", stage="status-1", severity=Severity.WARNING),
        "⟦Could you tell me whether I got the job⟧?",
        "Thank you. ⟦What are my chances⟧?",
        "⟦Are you going with somebody else⟧?",
        "⟦May I count on an offer⟧?",
        Example("⟦Do you have any other jobs for me⟧?", stage="rejected", severity=Severity.WARNING),
    )
    good = (
        "Could you tell me when you expect to decide?",
        "I would like to pursue a suitable role with you.",
        "What are the next steps, and when might I hear?",
        "Have you decided which queue to use? Have you considered event queues?",
        "Did I understand correctly that returns are not in the forecast?",
        "Is there anything else I can send?",
        "Should you hire me, I would sort the valves first. Had you picked me in May, I would have said yes.",
        "Would you choose a lathe by its bed? Have you found anyone to mend the lift?",
        Example("Have you decided on a start date?", stage="offer"),
        Example("I would be glad if you kept me in mind for other roles.", stage="rejected"),
        "Has the decision on the sensor vendor been made?",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for _, hit in gated_hits(draft, *POLITE, *DIRECT, *VERDICT, negatable=False):
            if _is_about_timing(draft, hit) or _is_condition(draft, hit) or _is_of_things(draft, hit):
                continue
            polite = hit.phrase < len(POLITE) and draft.situation.stage in ("status-1", "status-2") and _is_due(draft)
            yield self.finding(
                "polite" if polite else "found", (hit.start, hit.end), severity=Severity.INFO if polite else None
            )


def _is_about_timing(draft: Draft, hit: Hit) -> bool:
    """Whether it asks when, keeps in touch, or tells what somebody asked."""
    before, _ = around(draft, hit)
    inside = " ".join(hit.prose.norms[hit.first : hit.stop])
    if draft.situation.stage == "rejected" and ("mind" in inside or "future" in inside or "keep" in inside):
        return True
    return any(f" {words}" in f" {before} {inside}" for words in _UNSURE) or before.endswith((" when", "by when"))


def _is_due(draft: Draft) -> bool:
    """Whether the date that was named has passed."""
    situation = draft.situation
    date = situation.facts.next_step.date
    return date is not None and situation.clock is not None and moment_of(date, end_of_day=True) < situation.clock


def _is_condition(draft: Draft, hit: Hit) -> bool:
    """Whether it is no question: "Should you take me on, I would …", "Had you hired me then, …"."""
    inverted = hit.prose.norms[hit.first : hit.first + 1] and hit.prose.lowers[hit.first] in _INVERTED
    if not inverted:
        return False
    before, after = around(draft, hit)
    inside = " ".join(hit.prose.norms[hit.first : hit.stop])
    clauses = f"{inside} {after}".split(" , ", 1)
    continued = len(clauses) > 1 and _CONSEQUENCE.search(clauses[1]) is not None
    return continued or not lines(draft)[line_of(draft, hit)].text.rstrip().endswith("?") or "if" in before.split()[-2:]


def _is_of_things(draft: Draft, hit: Hit) -> bool:
    """Whether the choice is one of things, or somebody is looked for to do a task."""
    _, after = around(draft, hit)
    inside = " ".join(hit.prose.norms[hit.first : hit.stop])
    return _THINGS.search(f"{inside} {after}") is not None
