from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.any_of import any_of
from notelint_checks.analysis.begging import PLEA
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.hardships import PERMIT, SHORT_OF
from notelint_checks.analysis.lines import around
from notelint_checks.analysis.need import HARDSHIP, PLEADING
from notelint_checks.analysis.stakes import STAKES
from notelint_checks.analysis.wording import wording

_VISAS = len(HARDSHIP) + len(SHORT_OF)
_PLEAS = _VISAS + len(PERMIT)
"""Hits of a lower number are hardships."""
_STORY = wording(
    r"(?:years ago|when i was (?:an? )?(?:child|boy|girl|student|young|apprentice|\w+teen)|back then|in those days|tenants?|clients?|patients?|customers?|used the time|i (?:learn|have learn|took)\w*|the manual|the book|the novel|the play)"
)


class Desperation(Check):
    """Pleading, or need as an argument: "I'd take anything", "please give me a chance".

    A reader who is begged feels cornered, and wonders why nobody else has hired the sender. Interest is an argument;
    need is not.
    """

    code = "TON013"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    gate = any_of(*HARDSHIP, *SHORT_OF, *PERMIT, *PLEADING, *PLEA, *STAKES)
    messages = {
        "found": "'{span}' pleads.",
        "hardship": "'{span}' makes the reader responsible for a hardship of yours.",
    }
    advice = {"found": "State interest, not need.", "hardship": "State interest, not need."}
    sources = ("ProSky 2016 (S4-19, S4-25)", "Cenedella 2012: available is good, desperate is not")
    bad = (
        "⟦I desperately need this job⟧, ⟦my savings are gone⟧.",
        "⟦Please, please consider me⟧.",
        "⟦I would take anything⟧.",
        Example("⟦I would honestly do anything for this job⟧.", severity=Severity.WARNING),
        "⟦Whatever position you have, I'll take it⟧.",
        Example("⟦My rent is due⟧ next week.", severity=Severity.ERROR),
        Example("⟦I have two kids to feed⟧.", severity=Severity.ERROR),
        Example("⟦My visa expires in May⟧, as you know.", severity=Severity.ERROR),
        "⟦Please give me a chance⟧.",
        Example("⟦I've got four mouths to feed⟧.", severity=Severity.ERROR),
        Example("⟦The landlord is going to throw us out⟧.", severity=Severity.ERROR),
        "⟦I am down to my last few coins⟧.",
        "⟦You would be giving a struggling mother a chance⟧.",
        "⟦I would mop the floors if you let me⟧.",
    )
    good = (
        "I could do any shift between six and ten.",
        "I remain very interested in the role.",
        "Please let me know if you need anything else.",
        "You said we need someone who knows Kafka, and this role needs patience.",
        "You told me the team is desperate for engineers.",
        "I would be glad of any feedback.",
        Example("My visa expires in May, so I would start after the renewal.", stage="offer"),
        "Thank you for giving me a chance to meet the team.",
        "I would take any of the three slots.",
        "You have three mouths to feed and a mill to run, as you put it.",
        "The bills of exchange are due on the 3rd, and I would file them.",
        "My son depends on me to drive him to practice at five.",
        "I hope you will consider me for future roles.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for severe, start, end in _joined(draft):
            yield self.finding(
                "hardship" if severe else "found", (start, end), severity=Severity.ERROR if severe else None
            )


def _joined(draft: Draft) -> Iterator[tuple[bool, int, int]]:
    """Yield whether it is a hardship, and where it stands; two hardships joined by "and" are one."""
    last: Hit | None = None
    start = 0
    for _, hit in gated_hits(draft, *HARDSHIP, *SHORT_OF, *PERMIT, *PLEADING, *PLEA, *STAKES, negatable=False):
        if (_VISAS <= hit.phrase < _PLEAS and draft.situation.stage == "offer") or _is_harmless(draft, hit):
            continue
        joined = last is not None and _are_joined(last, hit)
        if last is not None and not joined:
            yield last.phrase < _PLEAS, start, last.end
        start = start if joined else hit.start
        last = hit
    if last is not None:
        yield last.phrase < _PLEAS, start, last.end


def _are_joined(left: Hit, right: Hit) -> bool:
    """Whether nothing but "and" stands between two hardships."""
    return (
        left.phrase < _PLEAS
        and right.phrase < _PLEAS
        and left.prose is right.prose
        and left.prose.norms[left.stop : right.first] == ("and",)
    )


_SHIFTS = Pattern(r"\b(?:any|whatever|whichever) (?:\w+ )?(?:shifts?|tasks?|departments?|location)$")
"""What the sender is free for, and no plea."""


def _is_harmless(draft: Draft, hit: Hit) -> bool:
    """Whether it is taken back, or somebody else's need."""
    before, after = around(draft, hit)
    words = before.split()[-4:]
    first = hit.prose.norms[hit.first]
    if _SHIFTS.search(" ".join(hit.prose.norms[hit.first : hit.stop])) or _STORY.search(f"{before} {after}"):
        return True
    if "never" in words or ("not" in words and words[words.index("not") + 1 :][:1] != ["least"]):
        return True
    return first not in ("i", "my", "please") and words[-1:] == ["you"]
