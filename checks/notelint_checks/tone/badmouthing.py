from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.blackening import BAD_WORDS
from notelint_checks.analysis.frames import apart
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.lines import Line
from notelint_checks.analysis.rundowns import RUN_DOWN
from notelint_checks.analysis.speaks_ill import ill_hits
from notelint_checks.analysis.whole_act import act_end

_HARMLESS = Pattern(
    r"\b(?:not (?:a |at all |an |the )?(?:nightmare|bad|toxic|mess|terrible|lazy)|nothing bad|not say anything bad|yours (?:is|was)|the (?:process|system|queue|release|code|data|form|report|spreadsheet) (?:is|was)|never (?:a|had a|once)|(?:was|were) (?:sick|ill|away|busy))\b"
)


class Badmouthing(Check):
    """Bad words about an employer, colleagues, other candidates, a recruiter or another company.

    The reader hears how the sender will one day speak of them. Many employers drop candidates who run down a former
    employer in public.
    """

    code = "TON023"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    severity_on = {"wall": Severity.ERROR, "post": Severity.ERROR}
    messages = {"found": "'{span}' speaks badly of somebody."}
    advice = {"found": "Speak of what you want, not of whom you left."}
    sources = ("ProSky 2016 (S4-11)", "PR News 2009 (S1-22)", "CareerBuilder 2014 and 2016 (ESR)")
    bad = (
        "⟦My current boss is a nightmare⟧.",
        "⟦Unlike the clown before me⟧, I can read a ledger.",
        "⟦Your recruiter was useless⟧.",
        Example("⟦My last company is run by crooks⟧.", channel="post", severity=Severity.ERROR),
        "⟦I hate my job⟧.",
        "⟦The other candidates looked clueless⟧.",
        "⟦My supervisor steals my ideas⟧.",
        "⟦My old company treats its staff like dirt⟧.",
        "⟦Our depot manager can't even read a tachograph⟧.",
        "⟦The other finalists were fairly dim⟧.",
        "I left because ⟦I was bullied there by the head chef⟧.",
        "I worked under ⟦a foreman who was a drunk⟧.",
    )
    good = (
        "My colleagues would rather walk than drive.",
        "I was glad that you explained the grease, because I had always thought that my old crew were just lazy.",
        "I am looking for more responsibility for planning.",
        "The old system was a nightmare to patch.",
        "Our release process was a mess until we split it.",
        "The terrible weather kept us in the hall.",
        "I was hopeless at billing at first.",
        "My last boss taught me to count twice.",
        "I was treated well at my last place, and I was used to long shifts there.",
        "At my last school, I was ignored by the shy pupils until we had a chess club.",
        "I worked with a colleague who was bullied, and I spoke up for him.",
        "You said that your last vendor was useless.",
        "The complaints desk taught me to stay calm with rude callers.",
        "My manager was sick that week, so I ran the shift.",
        "The other candidates I met in the lobby were friendly.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        found = gated_hits(draft, BAD_WORDS, RUN_DOWN, negatable=False)
        for line, hit in apart([*found, *ill_hits(draft)]):
            if not _is_harmless(line, hit) and not draft.is_quoted(hit.start, hit.start + 1):
                yield self.finding("found", (hit.start, act_end(hit)))


_CORRECTED = Pattern(
    r"\b(?:thought|used to think|believed|took (?:it|them|him|her) for|suspected)\b(?=.{0,300}\b(?:now|but it|and it was|turn(?:s|ed) out|wrong|unfair)\b)|\b(?:explain\w{0,3}|told me|show\w{0,2}|learn\w{0,3}|see|understand)\b.{0,200}\b(?:because|until then|till then|before that) (?:i|we) (?:had )?(?:always |only |just |once )?(?:thought|believed|suspected)\b"
)
"""An opinion that the sender gives up."""


def _is_harmless(line: Line, hit: Hit) -> bool:
    """Whether it is taken back, asked about, or said of a thing and not of people."""
    return any(kind.search(line.text) for kind in (_HARMLESS, _CORRECTED)) or (
        "your" in hit.prose.norms[hit.first : hit.stop] and line.text.endswith("?")
    )
