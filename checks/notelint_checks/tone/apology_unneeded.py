from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from notelint import PRIVATE, Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Hit, Pattern, Severity
from notelint_checks.analysis.any_of import any_of
from notelint_checks.analysis.apologies import FAULT, INTERVIEW, OTHER, REAL, WRITING
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.lines import Line

_OWN = frozenset({"i", "my", "me", "please", "apologies", "forgive", "pardon", "excuse"})
_OTHERS = frozenset(
    "they he she you who customer customers driver guest guests colleague manager never to be is are was were say said"
    " saying says no any his her their without not always often the an a".split()
)
_STARTS = frozenset({",", "but", "and", "so", "-", "(", "", ":", ";", '"'})
_FAULTS = frozenset(
    """late later lateness delay delayed wrong missed forgot mix-up incorrect broken broke bounced misspelled misspelt
    connection dropped outage traffic train bus fault error cancel canceled cancelled reschedule rescheduled postpone
    noise noisy siren alarm fire camera microphone mic screen wifi internet line sound audio dog baby crashed""".split()
)
_SOOTHED = frozenset(
    {
        "ease",
        "calm",
        "calmer",
        "settle",
        "settled",
        "relaxed",
        "until",
        "first",
        "soon",
        "child",
        "patience",
        "kind",
        "no",
    }
)
_ENDS = frozenset({",", ";", ":", "-", "–", "—", "but"})
_FAULT, _OTHER = 2, 3
_LONG = 3
_RAMBLED = Pattern(r"\b(?:because|at the time when|years ago|when i (?:was|worked|started)|at acme|my first)\b")
_CLAUSE = Pattern(
    r"\s*(?:,|–|—|-|:|\bbut\b)(?:\s*but)?\s+(?=(?:I|I['’]\w+|we|could|can|may|would|is|are|do|does|did|when|what|my|the|here|it|you|there|might|please)\b)",
    re.IGNORECASE,
)  # fmt: skip
_DROPPED = Pattern(r"(?:sorry to (?:bother|trouble|disturb) you(?: again)?|apologies for (?:the|another) (?:double |second )?email)$", re.IGNORECASE)  # fmt: skip


class ApologyUnneeded(Check):
    """An apology for writing, for taking time, or for nerves and answers in the interview.

    Whoever asks pardon for a message says that it is a burden; whoever asks pardon for an answer makes the reader doubt
    it. The better answer, or nothing, serves both.
    """

    code = "TON021"
    dimension = Dimension.TONE
    severity = Severity.INFO
    channels = PRIVATE
    gate = any_of(INTERVIEW, WRITING, FAULT, OTHER)
    messages = {
        "writing": "'{span}' apologizes for nothing wrong.",
        "interview": "'{span}' runs down the interview.",
        "again": "'{span}' apologizes once more.",
    }
    advice = {
        "writing": "Leave it out and say what you have to say.",
        "interview": "Nothing to apologize for. Add the better answer instead.",
        "again": "Once is right, and enough.",
    }
    sources = (
        "The Muse (S0-10)",
        "Adobe 2018: 'sorry for the double email' annoys",
        "Brooks and others 2014: a needless apology can raise trust, so it is only a remark",
    )
    bad = (
        Example("⟦Sorry to bother you again⟧!", severity=Severity.INFO),
        Example("⟦I am so sorry for how nervous⟧ I was.", severity=Severity.WARNING),
        Example("⟦Sorry for my bad answers⟧.", severity=Severity.WARNING),
        Example("⟦Sorry that I went blank⟧ in the test.", facts={"locale": "GB"}, severity=Severity.INFO),
        "⟦Apologies for the double email⟧, I forgot the notes.",
        "⟦I know you're busy but⟧ could you tell me the date?",
        "⟦I'm afraid I messed up the second question⟧.",
        "⟦Please excuse my impatience⟧.",
        "⟦I hate to ask⟧, and ⟦I do not mean to rush you⟧.",
        "⟦I hope I am not disturbing you⟧.",
        "⟦I wish I had answered the last question better⟧.",
        "I am sorry I was late. ⟦Again, sorry for being late⟧.",
    )
    good = (
        "One addition to my answer on caching: we used a two-level cache at Acme.",
        "I am sorry I came late on Tuesday; the bridge was up.",
        "I apologize for the wrong file; the right one is attached.",
        "I was sorry to hear about the flood, and I am sorry to say that I must decline.",
        'The sign said "sorry to bother you".',
        "The driver apologized for asking twice.",
        "I was very nervous, but you put me at ease.",
        "No need to apologize for the noise.",
        Example(
            "Sorry for the alarm that cut my answer short.",
            facts={"interview": {"incident": "the fire alarm went off"}},
        ),
        "You are busy in spring, I know, so I look forward to April.",
        Example("Not sorry to bother anybody with this!", channel="post"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        milder = (draft.situation.facts.locale or "").upper().replace("_", "-").split("-")[-1] in ("GB", "UK")
        faults = 0
        for line, hit in gated_hits(draft, INTERVIEW, WRITING, FAULT, OTHER, negatable=False):
            if not _is_apology(draft, hit, line):
                continue
            span = (hit.start, hit.end)
            if hit.phrase == _FAULT:
                faults += 1
                if faults > 1:
                    yield self.finding("again", span)
            elif not _is_excused(draft, hit, line):
                grave = hit.phrase == 0
                severity = Severity.WARNING if grave and not milder else None
                fixes = () if grave else _fixes(draft, hit)
                yield self.finding("interview" if grave else "writing", span, severity=severity, fixes=fixes)


def _is_apology(draft: Draft, hit: Hit, line: Line) -> bool:
    """Whether the sender apologizes to the reader: it begins a clause, or "I" says it."""
    norms = hit.prose.norms
    before = norms[hit.first - 1] if hit.first > line.sentence.first else ""
    inside = {norm for norm in norms[hit.first : hit.stop] if norm in ("i", "my", "please", "me")}
    first = norms[hit.first]
    if first in ("regret", "ashamed", "embarrassed", "feel", "felt", "mortified") and before != "i":
        return False
    if before in _OTHERS:
        return False
    return before in _STARTS or first in _OWN or bool(inside)


def _is_excused(draft: Draft, hit: Hit, line: Line) -> bool:
    """Whether there was a real fault, an incident, or a reader who put it right."""
    words = frozenset(line.sentence.norms)
    inside = hit.prose.norms[hit.first : hit.stop]
    if hit.phrase == _OTHER and not REAL.isdisjoint(inside):
        return True
    if not _FAULTS.isdisjoint(inside):
        return True
    apologetic = any(norm.startswith(("sorry", "apolog", "forgiv", "excus", "pardon")) for norm in inside)
    if hit.phrase == 0 and not apologetic and (not _SOOTHED.isdisjoint(words) or _RAMBLED.search(line.text)):
        return True
    clause = takewhile(lambda norm: norm not in _ENDS, hit.prose.norms[hit.stop : line.sentence.stop])
    if apologetic and not _FAULTS.isdisjoint(clause) and "again" not in inside:
        return hit.phrase == 1 or "answer" in inside
    incident = (draft.situation.facts.interview.incident or "").casefold().split()
    return any(len(word) > _LONG and word in words for word in incident)


def _fixes(draft: Draft, hit: Hit) -> tuple[Fix, ...]:
    """Delete an apology that begins its sentence when a full clause follows."""
    sentence = draft.sentence_at(hit.start)
    if sentence is None or sentence.start != hit.start or not _DROPPED.match(draft.text[hit.start : hit.end]):
        return ()
    gap = _CLAUSE.match(draft.text, hit.end, sentence.end)
    if gap is None:
        return ()
    letter = draft.text[gap.end()]
    return (Fix((Edit(hit.start, gap.end() + 1, letter.upper()),)),)
