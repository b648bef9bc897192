from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity, is_reported
from notelint_checks.analysis.blame import BLAMING, ELSEWHERE, LAMENTING, OTHERS, THEIR_WORDS, UNDERSTANDING
from notelint_checks.analysis.complaints import ACCUSING, CHARGED, COMPLAINING
from notelint_checks.analysis.gated import Gated, gated_hits
from notelint_checks.analysis.lines import around

_PATTERNS = tuple(Gated(CHARGED, each) for each in (BLAMING, THEIR_WORDS, LAMENTING, ACCUSING, COMPLAINING))
_ACCUSATIONS = frozenset({0, 1, 3})
_ABOUT = frozenset({"about", "on", "with", "of"})
_NEWS_VERBS = frozenset({"tell", "told", "tells", "give", "gave", "given", "send", "sent", "let", "wrote", "answered"})
_GO_ON = frozenset({"anything", "whether", "if", "since", "and", "but", "so", "either", "back", "yet", "for", "in"})


class SilenceComplaint(Check):
    """Blame for silence or for the process: "you promised", "per my last email", "still nothing".

    The reader may have been waiting for others, too. Blame makes answering a duty and the sender a nuisance.
    """

    code = "TON022"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    severity_on = {"rejected": None}
    messages = {"accuses": "'{span}' accuses the reader.", "complains": "'{span}' complains about the wait."}
    advice = {
        "accuses": "You do not know what happened inside. Ask for the new date without the blame.",
        "complains": "You do not know what happened inside. Ask for the new date without the blame.",
    }
    sources = (
        "Careerealism panel (S3-25)",
        "ProSky 2016 (S4-22)",
        "ProSky 2016 (S4-20)",
        "Adobe 2018: 'per my last email' annoys",
    )
    bad = (
        "⟦I still haven't heard from you⟧, ⟦which is disappointing⟧.",
        Example("⟦You promised an answer last week⟧.", severity=Severity.ERROR),
        Example("⟦Per my last email⟧, I am interested.", severity=Severity.WARNING),
        Example("⟦You ignored me⟧.", stage="status-1", severity=Severity.ERROR),
        Example("⟦You haven't replied to my messages⟧.", severity=Severity.WARNING),
        "⟦I was told I'd hear by Friday⟧.",
        Example("⟦Your recruiter has forgotten all of my calls⟧.", severity=Severity.ERROR),
        Example("⟦You stole two months of my life⟧.", severity=Severity.ERROR),
        Example("⟦You told me that you would ring on Monday, and nobody did⟧.", severity=Severity.ERROR),
        Example("⟦Nobody there could be bothered to answer⟧.", severity=Severity.ERROR),
        Example("⟦Ten days without any reply⟧.", severity=Severity.WARNING),
        "⟦None of my letters has been answered⟧.",
        "⟦I've been waiting since Monday and nothing⟧.",
        "⟦Not sure if you saw my last email⟧.",
        Example("⟦I still have not heard back⟧.", stage="status-2", severity=Severity.INFO),
    )
    good = (
        "It would be unfair to the night shift to start the line at five.",
        "I still have not heard the new bell.",
        "You expected to decide by the 12th; I know plans move. Is there a new date?",
        Example("I have not heard back yet and wondered about timing.", stage="status-1"),
        Example("I have not heard yet and wondered about timing.", stage="status-2"),
        "As promised, here is the rollback plan. I have attached the notes I promised.",
        "If you haven't had the chance to look, no problem.",
        "You said the slow process in returns is the biggest pain, and that suppliers never replied to your orders.",
        "You have not replied yet, and that is fine.",
        "You told me I would hear by Friday; I know plans change.",
        "I had not heard of that method before.",
        "You said that it stalls when the oil is thick, and that nobody knows why.",
        "The bell rang and nobody answered, so I opened the gate myself.",
        "This is the last time I write, and only to thank you.",
        "You shook your head and said I deserve better than a cold bench.",
        "We wasted a month on the wrong pump before anybody read the plate.",
        "I hope that I was not impolite when I asked about the noise; it was rude of me to whisper.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if draft.situation.stage == "rejected":
            return  # a reproach after the decision argues with it
        found = [
            hit
            for _, hit in gated_hits(draft, *_PATTERNS, negatable=False, reportable=False)
            if not _is_kind(draft, hit) and not _is_told(draft, hit)
        ]
        for hit in found:
            accuses = hit.phrase in _ACCUSATIONS
            neutral = (
                not accuses
                and len(found) == 1
                and draft.situation.stage == "status-2"
                and "heard" in hit.prose.norms[hit.first : hit.stop]
            )
            severity = Severity.ERROR if accuses else Severity.INFO if neutral else None
            yield self.finding("accuses" if accuses else "complains", (hit.start, hit.end), severity=severity)


def _is_kind(draft: Draft, hit: Hit) -> bool:
    """Whether the sentence shows understanding, supposes it, or speaks of others."""
    before, after = around(draft, hit)
    inside = " ".join(hit.prose.norms[hit.first : hit.stop])
    sentence = f" {before} {inside} {after}"
    if not OTHERS.isdisjoint(sentence.split()):
        return True
    if hit.phrase not in _ACCUSATIONS and any(f" {words}" in sentence for words in UNDERSTANDING):
        return True
    words = before.split()
    return words[:1] == ["if"] or (words[-1:] == ["if"]) or "even if" in before


_HEARD_THING = Pattern(
    r"(?:the|an?|it|that|this|those|his|her|their|your) (?!(?:\w+ )?(?:word|outcome|results?|decision|answer|reply|news|response|thing|sound|peep|verdict)\b)\w+"
)
"""What is heard with the ears."""


def _is_told(draft: Draft, hit: Hit) -> bool:
    """Whether it is what somebody else said, or the story of another place."""
    before, after = around(draft, hit)
    inside = " ".join(hit.prose.norms[hit.first : hit.stop])
    if inside.endswith(("question", "questions")) and after.split()[:1] and after.split()[0] in _ABOUT:
        return True
    following = after.split()[:1]
    end = inside.split()[-2:]
    if (
        end[-1:] == ["me"]
        and end[0] in _NEWS_VERBS
        and following
        and following[0].isalpha()
        and following[0] not in _GO_ON
    ):
        return True
    if inside.endswith(" heard") and _HEARD_THING.match(after):
        return True
    if not inside.startswith(("you ", "your ")) and is_reported(hit.prose, hit.first):
        return True
    return ELSEWHERE.search(f"{before} {inside} {after}") is not None
