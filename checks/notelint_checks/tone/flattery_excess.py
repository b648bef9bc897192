from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Severity
from notelint_checks.analysis.acclaim import EXCLAIMED, RAISED
from notelint_checks.analysis.flattery import HEAPED, PERSON, PRAISE
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.hero_worship import ABOVE_ALL, THEIRS_ABOVE_ALL
from notelint_checks.analysis.lines import Line

_READER = frozenset({"you", "your", "yours", "@company", "company", "firm", "employer", "yourself", "youse"})
_ACTS = frozenset({"at", "in", "when", "about", "explaining", "showing", "with"})
_PERSONAL = 3
_PATTERNS = (HEAPED, ABOVE_ALL, PERSON, PRAISE, THEIRS_ABOVE_ALL, RAISED, EXCLAIMED)
_NEGATIONS = frozenset({"not", "never", "hardly"})


class FlatteryExcess(Check):
    """Flattery beyond what was seen: superlatives about reader or firm, heaps of praise, hero worship.

    The more a writer depends on the reader, the sooner praise is seen through. Praise of one act is believed.
    """

    code = "TON025"
    dimension = Dimension.TONE
    severity = Severity.INFO
    messages = {
        "found": "'{span}' is more praise than one talk can bear out.",
        "heaped": "'{span}' heaps praise on the reader.",
    }
    advice = {
        "found": "Praise one thing they did, not them.",
        "heaped": "Praise one thing they did, not them.",
    }
    sources = (
        "ProSky 2016 (S4-10)",
        "PR News 2009 (S1-09)",
        "Boomerang 2016: excess does no better than neutral",
        "Higgins and Judge 2004: a little does no harm",
    )
    supersedes = ("TON006",)
    bad = (
        Example("⟦You are the most inspiring manager I have ever met⟧.", severity=Severity.WARNING),
        "⟦Your brilliant, visionary, amazing team⟧ showed me the yard.",
        "⟦I look up to you⟧.",
        Example("I liked ⟦your incredible wisdom⟧.", severity=Severity.INFO),
        Example("⟦You're a genius⟧, and ⟦I could listen to you for hours⟧.", severity=Severity.WARNING),
        "I have been a ⟦huge fan of yours⟧ since June.",
        "⟦The world needs more managers like you⟧.",
        "⟦No one can match your team⟧.",
    )
    good = (
        "The way you let the junior planners present told me a lot about the team.",
        "You were kind to stay late, and it was great talking with you.",
        "Your impressive work on the harbor wall is well known.",
        "You were brilliant at explaining the ledger.",
        "My first boss was the best manager I have ever had.",
        'The wall said "best company in the world".',
        "I admire how you count the returns.",
        "Your team was voted the best employer in the county.",
        "Your best customer is the school down the road.",
        "I would love to learn from people like Dana.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        found = [
            hit for line, hit in gated_hits(draft, *_PATTERNS, negatable=False) if _is_about_reader(draft, hit, line)
        ]
        for hit in found:
            grave = len(found) > 1 or hit.phrase < _PERSONAL
            yield self.finding(
                "heaped" if hit.phrase == 0 else "found",
                (hit.start, hit.end),
                severity=Severity.WARNING if grave else None,
            )


def _is_about_reader(draft: Draft, hit: Hit, line: Line) -> bool:
    """Whether the reader or the firm is praised, not one act, a prize, or a third person."""
    norms = hit.prose.norms
    after = norms[hit.stop] if hit.stop < line.sentence.stop else ""
    inside = norms[hit.first : hit.stop]
    if after in _ACTS and hit.phrase > 0 and inside[0] == "you" and {"a", "an", "the"}.isdisjoint(inside):
        return False
    words = frozenset(line.sentence.norms)
    if not words.isdisjoint(("award", "awards", "prize", "voted", "ranked", "rated", "survey", "slogan")):
        return False
    before = norms[max(line.sentence.first, hit.first - 3) : hit.first]
    if not _NEGATIONS.isdisjoint(before[-2:]) and _NEGATIONS.isdisjoint(inside):
        return False
    if not {"she", "he", "former", "first", "old", "if", "whether"}.isdisjoint(before):
        return False
    return _PATTERNS[int(hit.phrase)] is EXCLAIMED or not _READER.isdisjoint(line.text.split())
