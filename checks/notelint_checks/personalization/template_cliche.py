from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity, is_senders_own
from notelint_checks.analysis.cliches import Cliche, cliches
from notelint_checks.analysis.hollow import hollow_clauses
from notelint_checks.analysis.specimen import ORBIT
from notelint_checks.analysis.stock import stock_sentences
from notelint_checks.analysis.telling import telling_words


class TemplateCliche(Check):
    """A stock phrase that could stand in any message to any employer.

    Whoever reads ten follow-ups in a week knows these phrases by heart and skips them; what is said only here is read.
    """

    code = "PER011"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.INFO
    messages = {
        "found": "'{span}' could go to any company.",
        "many": "'{span}' could go to any company, and so could much of this message.",
    }
    advice = {
        "found": "Replace it with a fact from the talk.",
        "many": "Replace the stock phrases with what was said, asked or shown in the talk.",
    }
    sources = (
        "The Muse (S0-03)",
        "Ask a Manager 2012: a perfunctory note adds little",
        "Robert Half 2017: no one-size-fits-all notes",
    )
    bad = (
        Example(
            "Thank you for ⟦taking the time out of your busy schedule⟧. ⟦I am confident that my skills and experience⟧ are a perfect match.",
            severity=Severity.INFO,
        ),
        "I ⟦left our conversation even more excited⟧ about the opportunity.",
        "⟦I am writing to express⟧ my sincere gratitude.",
        "⟦Thank you for taking the time to meet with me⟧ on Tuesday.",
        "⟦Thanks so much for taking the time to talk to me⟧ about the role.",
        "I want to ⟦join a dynamic and innovative company like yours⟧.",
        "It was a ⟦pleasure to meet you and learn more about⟧ the role.",
        "⟦Please do not hesitate to contact me⟧.",
        "I have a ⟦proven track record⟧ and can ⟦hit the ground running⟧ in ⟦a dynamic and fast-paced environment⟧.",
        Example(
            "I ⟦left the interview even more excited⟧. ⟦Please do not hesitate to reach out⟧. I look forward to hearing from you.",
            severity=Severity.WARNING,
        ),
        Example(
            "Our interview ⟦strengthened my interest⟧ in the data engineer role at Orbit Foods.",
            facts={**ORBIT, "locale": "US"},
        ),
        "I was delighted by ⟦your company's commitment to excellence⟧.",
        "⟦Thank you for your time and consideration⟧. I built the loader. I ran it for a year. It never failed. We sold it.",
        "⟦I look forward to hearing from you at your earliest convenience⟧.",
        Example(
            "I'd ⟦welcome the chance to join your team⟧. ⟦Should you need any further information⟧, I am a ⟦results-driven professional⟧.",
            facts={"locale": "IN"},
            severity=Severity.INFO,
        ),
    )
    good = (
        "Thank you for walking me through the recall of last May.",
        "Thank you for taking time out of your busy schedule to show me the cold store and the loading dock.",
        "Thank you for taking the time to meet with me in the boiler room while the pumps were down.",
        "The loader is written. Thank you for your time and consideration.",
        "I have a proven track record: 14 launches in two years.",
        "What you said about the on-call rota resonated with me, since I carried the pager at Acme.",
        'You wrote that you want a "results-driven professional"; here are two results.',
        "I'd be glad to answer more questions about the loader.",
        "Our conversation reinforced my interest in routing: batching the night deliveries is a lovely puzzle.",
        Example("My interest in the post is as strong as it was in May.", stage="status-2"),
        Example("Thank you so much for the offer.", stage="offer"),
    )

    tolerated: int = 2
    share: float = 0.4

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        sentences = sum(1 for _ in draft.body)
        flooded = sentences > self.tolerated and len(stock_sentences(draft)) > self.share * sentences
        formal = _speaks_other_english(draft)
        found = list(_found(draft))
        for number, cliche in enumerate(found, start=1):
            grave = (flooded or number > self.tolerated) and not formal
            yield self.finding(
                "many" if grave else "found",
                (cliche.hit.start, cliche.hit.end),
                severity=Severity.WARNING if grave else Severity.INFO,
            )


_ENOUGH = 2
"""Telling words that complete a stock opener."""


def _found(draft: Draft) -> list[Cliche]:
    """Return the stock phrases and, where none stands, the stock clauses."""
    named = [cliche for cliche in cliches(draft) if _counts(draft, cliche)]
    clauses = [
        clause
        for clause in hollow_clauses(draft)
        if not any(clause.hit.start < each.hit.end and each.hit.start < clause.hit.end for each in named)
        and is_senders_own(draft, clause.hit, negatable=False)
    ]
    found = sorted(named + clauses, key=lambda cliche: cliche.hit.start)
    due = _DUE.get(draft.stage.id, frozenset())
    return [cliche for cliche in found if due.isdisjoint(cliche.hit.prose.norms[cliche.hit.first : cliche.hit.stop])]


_INTEREST = frozenset({"interest", "interested", "keen"})
_DUE = {"status-1": _INTEREST, "status-2": _INTEREST, "final": _INTEREST, "offer": frozenset({"offer"})}
"""What should be said at a stage, in whatever words: that the job is still wanted, thanks for the offer."""


def _counts(draft: Draft, cliche: Cliche) -> bool:
    """Whether the phrase is in the sender's own voice and nothing in its sentence excuses it."""
    hit, sentence = cliche.hit, cliche.sentence
    if cliche.habit == "plain" or not is_senders_own(draft, hit):
        return False
    match cliche.habit:
        case "opener":
            told = telling_words(draft, sentence.prose, sentence.first, sentence.stop)
            return told - telling_words(draft, sentence.prose, hit.first, hit.stop) < _ENOUGH
        case "numberless":
            return not any(map(str.isdigit, draft.text[sentence.start : sentence.end]))
        case "closing":
            return sentence not in tuple(draft.body)[-_ENOUGH:]
    return True


def _speaks_other_english(draft: Draft) -> bool:
    """Whether formal set phrases may be how the sender learned to write."""
    locale = draft.situation.facts.locale
    return locale is not None and not {"US", "GB", "UK", "CA"} & set(locale.upper().replace("_", "-").split("-"))
