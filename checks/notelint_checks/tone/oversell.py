from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Severity
from notelint_checks.analysis.absolutes import MILD, STRONG
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.gifts_boasted import GIFTED
from notelint_checks.analysis.lines import around
from notelint_checks.analysis.self_praise import PRAISE

_REFEREE = frozenset(
    {"reference", "reference,", "referee", "manager", "boss", "professor", "supervisor", "mentor", "review", "letter"}
)


class Oversell(Check):
    """Absolute self-praise: "the perfect candidate", "you won't regret it", "I guarantee".

    Readers have met people who say this and could not do it. They believe one result and a modest "I think I can help".
    """

    code = "TON012"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {"found": "'{span}' claims more than anybody can show.", "mild": "'{span}' is for them to say."}
    advice = {"found": "Let one result speak instead.", "mild": "Let one result speak instead."}
    sources = (
        "PR News 2009 (S1-10)",
        "Waung and others 2017: self-promotion of low intensity works",
        "Higgins and Judge 2004",
        "Cenedella 2012: 'perfect for the job' is presumptuous",
    )
    supersedes = ("TOP006", "PER011")
    bad = (
        "⟦You will not find a better engineer⟧.",
        "⟦I guarantee I'll double your sales⟧.",
        "⟦I am the ideal, most driven, best-prepared candidate⟧.",
        "⟦Nobody you interview will be a better match⟧.",
        "⟦You won't regret hiring me⟧, and ⟦my skills are second to none⟧.",
        "I would give ⟦110 percent⟧ every day.",
        "⟦Nobody mends nets better than I do⟧, and as a cook ⟦I am second to none⟧.",
        "⟦You will never meet a tailor half as careful as me⟧.",
        "⟦I promise you a full house every night⟧.",
        "⟦You simply have to take me⟧.",
        "⟦Hire me and your backlog is gone in a month⟧.",
        Example("I believe ⟦I am the ideal candidate⟧.", severity=Severity.INFO),
        Example("⟦I am the ideal candidate⟧, so ⟦look no further⟧.", severity=Severity.WARNING),
    )
    good = (
        "I could start whenever you need me.",
        "I don't drink, and I am never late.",
        "I have cleared two backlogs like this one, so I believe I could help soon.",
        "It is best practice to test the rollback.\n\nBest,\nSam",
        "Terraform would be ideal for this.",
        "My manager wrote in her reference that I was the best analyst of the team.",
        "You said you are looking for the perfect candidate who knows both.",
        "I do not claim to be the perfect candidate.",
        "I guarantee that the report will reach you by Friday.",
        "I hope you find the best person for the role.",
        "I never fail to be surprised by returns data.",
        "Nobody explained the kiln better than you did.",
        "You will never find a better view than the one from your roof.",
        "I am best reached by phone, and I promise to send the plan by Friday.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        found = [hit for _, hit in gated_hits(draft, *PRAISE, *STRONG, *GIFTED, *MILD) if not _is_elsewhere(draft, hit)]
        alone = len(found) == 1
        for hit in found:
            mild = hit.phrase >= _MILDLY and alone
            yield self.finding(
                "mild" if mild else "found", (hit.start, hit.end), severity=Severity.INFO if mild else None
            )


_MILDLY = len(PRAISE) + len(STRONG) + len(GIFTED)


def _is_elsewhere(draft: Draft, hit: Hit) -> bool:
    """Whether a referee says it, or the sentence asks or supposes it."""
    before, after = around(draft, hit)
    words = before.split()
    return (
        not _REFEREE.isdisjoint(words)
        or after.endswith("?")
        or words[:1] == ["if"]
        or "whether" in words
        or (words[-1:] == ["to"] and "need" in words and "you" in words)
    )
