from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity, Situation
from notelint_checks.analysis.exits import LEVERS, OPENINGS, THREATS
from notelint_checks.analysis.frames import apart, framed_hits
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.levers import LAST, LEVER, THREAT
from notelint_checks.analysis.lines import Line, lines
from notelint_checks.analysis.ultimatums import DEADLINES, HELD_UP, THREATENED

_OTHER = Pattern(
    r"(?:another|other|second|different) (?:\w+ ){0,2}?(?:offer|employer|company|firm|bank|school|hospital|job|role|position|place|organi[sz]ation|studio|agency)|an offer (?:from|at|with)|other offers|two offers"
)
_DATE = Pattern(
    r"(?:by|before|until|till|on|for|deadline(?: of| is)?|expires|runs out|within) (?:the |this |next |end of )*(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week|month|tomorrow|two|three|ten|first|end|noon|close)"
)
_PREFERENCE = Pattern(
    r"first choice|prefer|rather|favorite|would love|most like|top choice|you first|heart|happy to wait|could you|would you|may i|might|is there|is an|would it|can you tell"
)

_TAKEN_ON = Pattern(
    r"(?:should|if) (?:you|i|@company)(?: \w+)? (?:take|hire|choose|employ|pick|give|offer|want|decide (?:for|on)|bring|get|be|join)\b"
)
_UNLESS = Pattern(r"\b(?:not|no|nothing|unless|without|or|late|later)\b")
_PAYING = Pattern(r"\b(?:offers?|offered|offering|their \w+|rate|salary|pay|figure|yours)\b")
_STAKE = Pattern(
    r"\b(?:me|mine|my (?:\w+ )?(?:application|candidacy|interest|name|answer|decision|services?|skills?|talents?|account|accounts|custom|business|patience|story|blog|followers|lawyer|solicitor|union|cv|resume|money|shopping|things)|hear|heard|hears|answer|answered|repl(?:y|ies|ied)|news|word|yes|contracts?|offers?|offered|jobs?|role|position|posts?|posting|hire|hired|hiring|decid\w+|decision|choice|choose|chosen|elsewhere|somewhere else|else|competitors?|competition|rivals?|others|sign|signing|signed|withdraw\w*|accept\w*|ignor\w+|refus\w+|reject\w*|turn(?:ed)? (?:me )?down|silen\w+|waiting|my mind|the market|reviews?|glassdoor|blog|lawyer|solicitor|court|tribunal|ombudsman|union|newspapers?|papers?|press|public|boss|head office|director|board|ceo|terms|salary|pay|rate|figure|@company)\b"
    r"|\bi (?:am|will be|shall be) (?:\w+ly )?(?:gone|off|out|away|taken|history)\b|\b(?:join|start|work|go|going|moving|leave|leaving) (?:with|for|to|at)? ?(?:them|theirs|there)\b"
)
"""What of the application is at stake."""
_OF_WORK = Pattern(
    r"\b(?:the|an?|our|his|her|their|its|your|these|those) (?:(?:first|second|next|last|whole|same|other) )?(?!(?:end|weeks?|weekend|days?|months?|years?|moment|minute|hour|latest|earliest|first|next|least|last|other|same|morning|afternoon|evening|night|point|thing|way|only|loser|one|problem)\b)[a-z]\w+"
)
"""A thing: where one stands and nothing of the application, an if and a then are of the work."""
_SHORT = 3
"""Words beside those of a threat that stands alone."""
_ENFORCING = frozenset({"or", "otherwise", "else", "by", "before", "within", "until", "failing"})
_ORDER = 14
"""Words of an order."""


class Ultimatum(Check):
    """A threat or a lever: "or I take the other job", a last chance, another offer held up.

    Whoever is threatened decides against the threat. Another offer told plainly, with its date and the wish to hear
    before it, helps both sides.
    """

    code = "TON015"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    channels = PRIVATE
    messages = {
        "found": "'{span}' sounds like a threat.",
        "lever": "'{span}' uses other offers as a lever.",
        "last": "'{span}' sets the reader a last date.",
    }
    advice = {
        "found": "Say the date and that you prefer them; leave out the threat.",
        "lever": "Say the date and that you prefer them; leave out the rest.",
        "last": "Say which date matters to you and why, and ask whether an answer is possible before it.",
    }
    sources = ("Resumatch: honest about competing offers", "Careerealism panel (S3-26)", "PR News 2009 (S1-11)")
    supersedes = ("TON014",)
    bad = (
        "⟦If there is no answer on Monday, the story goes on my blog⟧.",
        Example("⟦Decide by Monday or I take the other job⟧.", severity=Severity.ERROR),
        "⟦I have several better offers⟧.",
        Example(
            "⟦If I have no contract by Friday I am going with your competitor⟧.",
            facts={"other_offer": {"deadline": "2026-12-01"}},
            severity=Severity.WARNING,
        ),
        Example("⟦Meet my figure by Monday or I take the other job⟧.", stage="offer", severity=Severity.WARNING),
        "⟦Take it or leave it⟧.",
        "⟦This is your last chance to hire me⟧.",
        "⟦You have until noon to decide⟧.",
        "⟦Let me know by Tuesday, or else⟧.",
        "⟦Two of your rivals are already fighting over me⟧.",
        "I like the role, but ⟦I won't be on the market for long⟧.",
    )
    good = (
        "If you cannot decide yet, I will ask again in May.",
        "Once I have my boots, that wall is the first place I will walk to.",
        "I should tell you that another employer wants an answer by the 14th. You are my first choice; is an update possible before then?",
        "I could come on Tuesday or on Wednesday.",
        "I have accepted another offer and would like to withdraw my application.",
        "Otherwise I will bring the drawings on Monday.",
        "You told the vendor that you would go elsewhere unless the pump was fixed by Friday.",
        "If I do not hear from you, I will assume that you chose someone else, and I wish you well.",
        "You have until Friday to file the return, as you explained.",
        "I have other options for the pump if the first is too dear.",
        "If the bearings only whine when the belt is cold, then I'd start with the tensioner before touching the motor.",
        "Like my old foreman, I would be sorry to leave the swifts without their holes.",
        "This is only a thought, so take it or leave it.",
        Example("Decide by Monday or I take the other job.", channel="post"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        found = [(line, hit) for line, hit in gated_hits(draft, THREAT, LAST, LEVER) if not _is_promise(line, hit)]
        for kind, frames in enumerate((THREATS + THREATENED, OPENINGS + DEADLINES, LEVERS + HELD_UP)):
            found += [(line, replace(hit, phrase=kind)) for line, hit in framed_hits(draft, *frames, negatable=False)]
        found = [(line, hit) for line, hit in found if hit.phrase == 2 or _has_stake(line, hit)]
        if not found:
            return
        told = _is_told_plainly(draft)
        for line, hit in apart(found):
            if hit.phrase == 2 and (told or ("match" in line.text and not _PAYING.search(" ".join(_texts(draft))))):
                continue
            severity = None if told or _has_offer(draft.situation) else Severity.ERROR
            start = _with_order(line, hit) if hit.phrase == 0 else hit.start
            yield self.finding(("found", "last", "lever")[hit.phrase], (start, hit.end), severity=severity)


def _has_stake(line: Line, hit: Hit) -> bool:
    """Whether the application is at stake, or nothing else is spoken of."""
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    if _STAKE.search(line.text):
        return True
    if hit.phrase == 1:
        return said != "take it or leave it" or len(line.text.split()) <= len(said.split()) + _SHORT
    return not _OF_WORK.search(line.text)


def _is_promise(line: Line, hit: Hit) -> bool:
    """Whether it says what the sender does when taken on, and not when turned down."""
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    return bool(_TAKEN_ON.match(said)) and not _UNLESS.search(said)


def _with_order(line: Line, hit: Hit) -> int:
    """Return the start of a threat with the order that it enforces: "decide by Monday or …"."""
    first = line.sentence.first
    if hit.prose.norms[hit.first] in _ENFORCING and 0 < hit.first - first <= _ORDER:
        return hit.prose.starts[first]
    return hit.start


def _texts(draft: Draft) -> Iterator[str]:
    return (line.text for line in lines(draft))


def _is_told_plainly(draft: Draft) -> bool:
    """Whether another offer is told with its date, and politely."""
    text = " ".join(_texts(draft))
    return all(pattern.search(text) for pattern in (_OTHER, _DATE, _PREFERENCE))


def _has_offer(situation: Situation) -> bool:
    """Whether the facts know of an offer, from here or elsewhere, or the message answers one."""
    facts = situation.facts
    return (
        situation.stage == "offer"
        or situation.knows("offer")
        or situation.knows("other_offer")
        or facts.decision.status in ("offer", "accepted")
    )
