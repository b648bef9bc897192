from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
        body = list(draft.body)
        told = [span for found in achievements(draft) for span in found.items]
        spoke = False
        mine = [_starts_with_me(sentence, told) for sentence in body]
        for starts, group in groupby(zip(mine, body, strict=True), key=itemgetter(0)) if any(mine) else ():
            run = [sentence for _, sentence in group]
            if starts and len(run) >= self.in_a_row:
                spoke = True
                yield self.finding("run", (run[0].start, run[-1].end), n=len(run))
        hello = greeting(draft)
        greeted = hello is not None and hello.kind == "person"
        me, you = _count(body, _ME), _count(body, _YOU | _names(draft)) + greeted
        if not spoke and draft.words() >= self.least_words and me >= self.times * max(1, you):
            yield self.finding("share", draft.first_sentence, n=me, whole=True)


def _starts_with_me(sentence: Sentence, told: Sequence[tuple[int, int]]) -> bool:
    """Whether a sentence begins with "I": not thanks, and not an item of a list of achievements."""
    if "i" not in sentence.lowers:
        return False
    first = next((word for word in sentence.lowers if re.match(r"\w", word)), "")
    listed = any(start < sentence.end and sentence.start < end for start, end in told)
    return first == "i" and not listed and _THANKING.isdisjoint(sentence.norms)


def _count(body: Sequence[Sentence], words: frozenset[str]) -> int:
    return len([word for sentence in body for word in sentence.lowers if word in words])


def _names(draft: Draft) -> frozenset[str]:
    return frozenset(part.casefold() for person in draft.situation.people for part in person.name.split())
