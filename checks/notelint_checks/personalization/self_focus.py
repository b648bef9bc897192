from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Sentence, Severity
from notelint_checks.analysis.achievements import achievements
from notelint_checks.analysis.greeting import greeting

_ME = frozenset({"i", "me", "my", "mine", "myself"})
_YOU = frozenset({"you", "your", "yours", "yourself", "yourselves"})
_THANKING = frozenset({"thank", "thanks", "grateful", "appreciate", "appreciated", "obliged"})


class SelfFocus(Check):
    """Sentence after sentence begins with "I", or the note speaks mostly of you and hardly of the reader.

    The reader looks for the conversation and finds a résumé. Turned towards them, the same facts are an answer.
    """

    code = "PER014"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.INFO
    channels = ("email", "letter", "li-message", "card")
    stages = ("thanks", "rapport", "rejected")
    messages = {
        "run": "{n} sentences in a row start with I.",
        "share": "I, me and my stand here {n} times, and hardly a word is about the reader.",
    }
    advice = {
        "run": "Turn one of them towards the reader: what they said, and what you made of it.",
        "share": "Begin a sentence with what they said or asked.",
    }
    sources = ("The Muse (S0-10)", "Algoe and others 2016", "Danescu-Niculescu-Mizil and others 2013")
    bad = (
        "Thank you for Tuesday.\n\n⟦I am a planner. I have six years behind me. I also know the software. I would fit in.⟧",
        "⟦I grew up near a mill. I trained as a fitter. I then drove a crane for a year. I want to go back to mills.⟧ Thank you.",
        (
            "⟦My skills, my experience and my motivation are what my last employers named when they wrote about me, and my "
            "wish is to bring all of my energy to a place that lets me grow, because I know myself, I know my trade, and I "
            "have never let my team down in all my years at my last three places of work, as my references and my letters "
            "say of me.⟧"
        ),
    )
    good = (
        "You described three migrations; the second is close to what I did at Acme.",
        "I enjoyed Tuesday. I liked the dock. You asked about the gate, and I have an answer. I will bring it.",
        Example("I am glad. I accept. I can start in May. I look forward to it.", stage="offer"),
        "Thank you. I did three things at Acme:\n\n- I cut waste by 9 %.\n- I trained 12 people.\n- I opened two sites.\n- I won a prize.",
        "I thank you for Tuesday. I liked the dock. I have the card. I am keen.",
    )

    in_a_row: int = 4
    """Sentences that begin with "I" before this speaks."""
    least_words: int = 60
    """Words of the body from which on the share is judged."""
    times: int = 3
    """How much more often the sender may be spoken of than the reader."""

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        spoke = False
        for run in self._runs(draft):
            spoke = True
            yield self.finding("run", (run[0].start, run[-1].end), n=len(run))
        if spoke or draft.words() < self.least_words:
            return
        names = _names(draft)
        said = [
            word for sentence in draft.body for word in sentence.lowers if word in _ME or word in _YOU or word in names
        ]
        hello = greeting(draft)
        greeted = hello is not None and hello.kind == "person"
        me = sum(word in _ME for word in said)
        if me >= self.times * max(1, len(said) - me + greeted):
            yield self.finding("share", draft.first_sentence, n=me, whole=True)

    def _runs(self, draft: Draft) -> Iterator[list[Sentence]]:
        """Yield the sentences that begin with "I" in a row; items of a list of achievements interrupt it."""
        body = list(draft.body)
        starts = [_starts_with_me(sentence) for sentence in body]
        if sum(starts) < self.in_a_row:
            return
        told = [span for found in achievements(draft) for span in found.items]
        mine = [
            begun and not any(start < sentence.end and sentence.start < end for start, end in told)
            for begun, sentence in zip(starts, body, strict=True)
        ]
        for begun, group in groupby(zip(mine, body, strict=True), key=itemgetter(0)):
            run = [sentence for _, sentence in group]
            if begun and len(run) >= self.in_a_row:
                yield run


def _starts_with_me(sentence: Sentence) -> bool:
    """Whether a sentence begins with "I" and does not thank."""
    words = sentence.lowers
    first = words[0] if words[0].isalnum() else next((word for word in words if word[0].isalnum()), "")
    return first == "i" and _THANKING.isdisjoint(sentence.norms)


def _names(draft: Draft) -> frozenset[str]:
    return frozenset(part.casefold() for person in draft.situation.people for part in person.name.split())
