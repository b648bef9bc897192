from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.closeness import AFFECTION, CONFIDENCES
from notelint_checks.analysis.frames import apart
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.intimacies import FONDNESS, PRIVATE_MATTERS
from notelint_checks.analysis.private_hits import private_hits
from notelint_checks.analysis.whole_act import act_end
from notelint_checks.analysis.wording import Line

_ARGUED = Pattern(
    r"\b(?:rent is due|can not afford|bills to pay|need (?:this|the|a) (?:\w+ )?job|desperate\w*|to feed|depends? on (?:me|this)|savings (?:are|have) (?:gone|running|run)|my visa)\b"
)
_PROFESSIONAL = Pattern(
    r"\b(?:patients?|clients?|customers?|clinic|ward|charity|app|users?|study|research|hospice|nurs(?:e|es|ing)|caseworker|social work\w*|counsel(?:or|ling|ing)|parishes|archive|congregation you|voter lists?|polling|ballots?)\b"
)
_OWN = Pattern(r"\b(?:i (?:have|had|was|am|suffer\w*|take|went|voted|pray\w*|live)|my)\b")
_WORDS = Pattern(r"[a-z]{4,}")
_INNOCENT = Pattern(r"i thought of you|my heart beats? for .*|(?:are|were) (?:still )?a family(?! (?:now|of))")
_COMMON = frozenset("about with that your from what this they them were have when been family years love life".split())


class OverFamiliar(Check):
    """Too private or too close: affection, "already friends", own health, family, money, politics, faith.

    The reader has met the sender once, at work. Closeness that is not returned makes them step back, and some of it they
    are not even allowed to know.
    """

    code = "TON019"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {"close": "'{span}' is closer than one talk makes people.", "private": "'{span}' is private."}
    advice = {
        "close": "Warm is fine, private is early. Say what you liked about the talk.",
        "private": "Leave it out; the reader may not even take it into account.",
    }
    sources = ("PR News 2009 (S1-11)", "Careerealism panel (S3-10)", "University of Missouri careers")
    bad = (
        "⟦I feel like we're already friends⟧.",
        "⟦Since my divorce⟧ I have been looking for a family at work.",
        "⟦Love you guys⟧!",
        "⟦Sending you a big hug⟧.",
        "⟦God bless you⟧.",
        "⟦I was diagnosed with depression two years ago⟧.",
        "⟦You remind me of my late mother⟧.",
        "⟦My husband left me in March⟧.",
        "⟦My right shoulder was operated on in June⟧.",
        "Please ⟦consider yourself hugged⟧.",
    )
    good = (
        "It was easy to talk with you about planning.",
        "I love tuning queries, and I love your product.",
        "A family-owned business is where I learned the trade.",
        "My patients often have diabetes and need a slow talk.",
        "I ran the voter lists for two elections in the county.",
        "The church archive you keep holds nine thousand letters.",
        "We clicked through the prototype together.",
        Example("My divorce taught me to plan.", facts={"topics": ["my divorce and planning"]}),
        "Warm regards, Sam",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        raised = {
            word
            for topic in draft.situation.facts.topics or ()
            for word in _WORDS.findall(topic.text.lower())
            if word not in _COMMON
        }
        found = gated_hits(draft, FONDNESS, PRIVATE_MATTERS, AFFECTION, CONFIDENCES)
        for line, hit in apart([*found, *private_hits(draft)]):
            said = hit.prose.norms[hit.first : hit.stop]
            if _INNOCENT.search(" ".join(said)) or _is_others(hit):
                continue
            if raised.isdisjoint(said) and not (hit.phrase % 2 and _is_work(line, hit)):
                end = act_end(hit) if hit.phrase == 1 else hit.end
                yield self.finding(("close", "private")[hit.phrase % 2], (hit.start, end))


def _is_others(hit: Hit) -> bool:
    """Whether somebody else gave the hug that is told of."""
    said, norms = hit.prose.norms[hit.first : hit.stop], hit.prose.norms
    return said[:2] == ("a", "hug") and hit.first > 0 and norms[hit.first - 1] not in _GIVEN


_GIVEN = frozenset("you sending send sends with deserve need have is are all , . and".split())


def _is_work(line: Line, hit: Hit) -> bool:
    """Whether it is the work, or need as an argument, which is another check's."""
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    if _ARGUED.search(line.text):
        return True
    return bool(_PROFESSIONAL.search(line.text)) and not _OWN.match(said)
