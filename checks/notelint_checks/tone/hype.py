from __future__ import annotations

from collections.abc import Iterator

from notelint import Dimension, Draft, Evidence, Example, Finding, Phrase, PhraseCheck, Severity


class Hype(PhraseCheck):
    """Inflated enthusiasm: "so awesome", "over the moon", "dream come true".

    Readers discount what sounds the same about every employer. Warmth that names its reason works; extreme positivity
    does little better than a neutral note.
    """

    code = "TON006"
    dimension = Dimension.TONE
    severity = Severity.INFO
    messages = {
        "found": "'{span}' is turned up too high.",
        "often": "'{span}' is turned up too high, and it is not the only one.",
    }
    advice = {
        "found": "Say what you liked; the warmth will show.",
        "often": "Turn it down: say what you liked, the warmth will show.",
    }
    sources = ("The Muse (S0-06)", "PR News 2009 (S1-10)", "Boomerang 2016: excess does no better than neutral")
    phrases = (
        "(so|super|totally|truly|absolutely|insanely|beyond|incredibly|ridiculously) (awesome|amazing|incredible|excited|stoked|pumped|thrilled)",
        "so so (excited|happy|grateful)",
        "over the moon",
        Phrase("dream (job|company)", unless_before=('"',)),
    )
    bad = (
        Example("It was ⟦so awesome⟧ spending the day with you!", severity=Severity.INFO),
        Example("I am ⟦over the moon⟧ and ⟦super excited⟧.", severity=Severity.WARNING),
    )
    good = (
        "I really enjoyed it and I am excited.",
        'You said the launch was "so awesome" that nobody slept.',
    )

    per_words: int = 100

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        found = [entry for entry in super().run(draft) if isinstance(entry, Finding)]
        often = len(found) > 1
        for entry in found:
            yield self.finding(
                "often" if often else "found", (entry.start, entry.end), severity=Severity.WARNING if often else None
            )
