from __future__ import annotations

from collections.abc import Iterator, Sequence

from notelint import (
    SHORT,
    Dimension,
    Draft,
    Edit,
    Evidence,
    Example,
    Finding,
    Fix,
    Hit,
    PhraseCheck,
    Severity,
    is_senders_own,
)
from notelint_checks.analysis.hedges import FAINT, FIRM, MILD

_PERSONAL = frozenset({"i", "me", "my", "you", "your", "we", "nice", "good", "talk", "help"})
_FEW = 2
_MANY = 4


class HedgeStack(PhraseCheck):
    """Hedge upon hedge: "I just wanted to maybe", "sort of", "I guess".

    One "could" or "perhaps" is polite. Stacked, they ask the reader to doubt what the writer says about the work.
    """

    code = "TON020"
    dimension = Dimension.TONE
    severity = Severity.INFO
    messages = {
        "found": "'{span}' is one of {n} hedges in this sentence.",
        "dense": "'{span}' is one of {n} hedges within {words} words.",
    }
    advice = {
        "found": "Cut '{span}': say it straight, politely.",
        "dense": "Cut '{span}': say it straight, politely.",
    }
    sources = (
        "The Muse (S0-10)",
        "Hosman 1989, Parton and others 2002: hedges lower perceived authority",
        "Russell, Perkins & Grinnell 2008",
    )
    phrases = (*FIRM, *MILD, *FAINT)
    bad = (
        "⟦I just wanted to maybe⟧ ask if you ⟦perhaps⟧ had a chance.",
        "⟦I guess⟧ I could ⟦sort of⟧ help.",
        "⟦I was just wondering⟧ whether you could ⟦possibly⟧ tell me the date.",
        "⟦I might be wrong⟧, but ⟦perhaps⟧ the valve is at fault.",
        Example(
            "⟦Perhaps⟧ I could help with that. ⟦I guess⟧ the early shift suits me. ⟦Hopefully⟧ that is fine.",
            severity=Severity.INFO,
        ),
        Example(
            "⟦I guess⟧ I ⟦kind of⟧ liked it. ⟦Maybe⟧ I could ⟦possibly⟧ see the yard again, ⟦if that makes sense⟧.",
            severity=Severity.WARNING,
        ),
        "⟦Hopefully⟧ this is ⟦more or less⟧ what you asked for.",
        "It is, ⟦I suppose⟧, ⟦a bit of a⟧ leap for me.",
    )
    good = (
        "May I ask when you plan to decide?",
        "Perhaps we could speak again on Friday.",
        "I just finished the course. There were just two people on it.",
        "What kind of data do you keep, and which sort of report do you want?",
        "Could you tell me, if you don't mind, when you expect to decide?",
        "The pump is perhaps 40 years old, maybe 50.",
        'You said "maybe, sort of, I guess" and laughed.',
        "I think the plan works, and I believe the crew will like it.",
        "You told us that maybe the port would possibly reopen.",
        Example("Hi Dana, perhaps I could call on Friday? Hopefully the storm is over. Maybe at ten?", channel="sms"),
    )

    per_sentence: int = 2
    per_words: int = 3
    words: int = 100

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        allowed = self.per_words + (draft.situation.channel in SHORT)
        hedges = [hit for hit in draft.hits.get(self.code, ()) if self._hedges(draft, hit)]
        if len(hedges) < _FEW:
            return
        stacked = self._stacks(draft, hedges)
        firm = [hit for hit in hedges if self._rank(hit) < _FEW]
        places = [draft.words_in(0, hit.start) for hit in firm]
        dense: dict[Hit, int] = {}
        for place, hit in enumerate(firm):
            for first in range(max(0, place - allowed), place + 1):
                count = sum(places[first] <= at < places[first] + self.words for at in places[first:])
                if count >= allowed and places[place] < places[first] + self.words:
                    dense[hit] = max(count, dense.get(hit, 0))
        most = max((*dense.values(), *stacked.values()), default=0)
        severity = Severity.WARNING if most >= _MANY + (draft.situation.channel in SHORT) else None
        for run in _runs([hit for hit in hedges if hit in stacked or hit in dense]):
            kind = "found" if run[0] in stacked else "dense"
            count = stacked.get(run[0]) or dense[run[0]]
            yield self.finding(
                kind,
                (run[0].start, run[-1].end),
                severity=severity,
                fixes=_fixes(draft, run),
                n=count,
                words=self.words,
            )

    def _rank(self, hit: Hit) -> int:
        """0 for a hedge anywhere, 1 for one in a personal sentence, 2 for one that counts only beside others."""
        return (hit.phrase >= len(FIRM)) + (hit.phrase >= len(FIRM) + len(MILD))

    def _hedges(self, draft: Draft, hit: Hit) -> bool:
        prose = hit.prose
        if self._rank(hit) == 1 and any(prose.numerals[hit.stop : hit.stop + 1]):
            return False
        sentence = draft.sentence_at(hit.start)
        if sentence is None or (self._rank(hit) and _PERSONAL.isdisjoint(sentence.norms)):
            return False
        return is_senders_own(draft, hit, negatable=self._rank(hit) > 0)

    def _stacks(self, draft: Draft, hedges: Sequence[Hit]) -> dict[Hit, int]:
        """Return the hedges of each sentence that holds too many, with their number."""
        sentences: dict[int, list[Hit]] = {}
        for hit in hedges:
            sentence = draft.sentence_at(hit.start)
            sentences.setdefault(sentence.start if sentence else 0, []).append(hit)
        return {
            hit: len(hits)
            for hits in sentences.values()
            if len(hits) >= self.per_sentence + all(self._rank(hit) == _FEW for hit in hits)
            for hit in hits
        }


def _runs(hedges: Sequence[Hit]) -> Iterator[list[Hit]]:
    """Yield hedges that follow one another word by word together."""
    run: list[Hit] = []
    for hit in hedges:
        if run and (run[-1].prose is not hit.prose or run[-1].stop != hit.first):
            yield run
            run = []
        run.append(hit)
    if run:
        yield run


def _fixes(draft: Draft, run: Sequence[Hit]) -> tuple[Fix, ...]:
    """Drop the "just" of "I just wanted to"."""
    hit = run[0]
    norms = hit.prose.norms[hit.first : hit.stop]
    if len(norms) > _FEW and norms[0] == "i" and norms[1] == "just" and norms[2] in ("want", "wanted"):
        first = hit.first + 1
        return (Fix((Edit(hit.prose.starts[first], hit.prose.starts[first + 1], ""),)),)
    return ()
