from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.claims import claimed_praise
from notelint_checks.analysis.frames import apart, framed_hits
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.held_to import CLAIM_AFTER, CLAIMED, HELD, PRAISED
from notelint_checks.analysis.lines import Line, line_of, lines
from notelint_checks.analysis.praise import PROMISED, RECALLED

_THANKFUL = Pattern(
    r"\b(?:thank you|thanks|grateful|kind of you|good of you|generous of you|appreciate|appreciated|encourag\w+|glad|touched|flattered|means a lot|meant a lot|pleased|honored|happy|nice to|delighted)\b"
)
_CLAIM = Pattern(
    r"\b(?:so (?:when|where|what|why|i|please|any|is|are|let|we|that|how|can|could|have|will|shall|surely|who|it)|therefore|hence|which is why|assume|expect|trust|count on|counting|confident|i am (?:\w+ )?(?:sure|certain)|take it|take that|take this|conclude|presume|relying|rely|no reason|no doubt|have stopped|have turned|have declined|official|what are we|any news|where is|mine|is the job|is settled|deal|after all|obvious\w*|clearly|anything but|surprise|only right|surely|contract|i (?:have |am )?(?:already|stopped|not applying)|may i (?:ask|expect)|i would (?:expect|think))\b"
)
_REASON = Pattern(r"^(?:since|because|given|considering|seeing|as|now that|judging|remember|knowing|in view)\b")
_SUPERLATIVE = Pattern(
    r"\b(?:favorite|best|strongest|perfect|ideal|top|nobody|no one|head and shoulders|miles|front ?runner|number one|hire me|deserved?|mine|formality|as good as|get it|the one|worry|shoo in|natural|paperwork|number one|first choice|hired|wait to|without me|on board|could see me|offer|in the bag|the (?:job|role|position|post|place))\b"
)
_POINT = Pattern(
    r"\bi (?:attach|enclose|have (?:added|attached|enclosed|put|sketched|drafted|written)|looked into|sketched|send|am sending)"
)
_AFTER = Pattern(CLAIM_AFTER)


class ComplimentAsPromise(Check):
    """Kind words of the interviewer taken as a promise: "you said I was your favorite, so …".

    Interviewers are kind to everybody they may turn down. Whoever is held to a kind word will be more careful with the
    next one.
    """

    code = "TON017"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    supersedes = ("PER011",)
    channels = PRIVATE
    stages = ("thanks", "connect", "status-1", "status-2", "final", "rapport", "rejected")
    messages = {"found": "'{span}' turns kind words into a promise."}
    advice = {"found": "Kind words are not a commitment. Recall the point they liked instead."}
    sources = ("ProSky 2016 (S4-25, S4-27)", "Careerealism panel (S3-04, S3-20)")
    bad = (
        "⟦You told me I was ahead of all the others, and I am counting on that⟧.",
        "⟦You said I was your favorite⟧, so when do I get the contract?",
        "⟦Since you were so impressed with me⟧, I trust that we have a deal.",
        "⟦You felt I deserve better⟧, so any news?",
        "⟦You promised me the position⟧.",
        "⟦You told me I would get it⟧.",
        "⟦You clearly loved me⟧.",
        "⟦As your top candidate⟧, I would like to know the date.",
        "⟦Because you called me a perfect fit⟧, I expect good news.",
    )
    good = (
        "I understand everything you said about the position and the shifts are no problem for me.",
        "You told me I would hear in May, and I trust the process.",
        "What you said about the water stayed with me.",
        "You liked the rollback drill, so I attach the plan.",
        "You mentioned that you would decide by Friday.",
        "Thank you for your kind words about my portfolio.",
        "It was kind of you to say that my sketch was clear.",
        "You told me that I would work with the night crew.",
        "You said I could call you on Monday.",
        "You promised to send the form, and it is here.",
        "You said your favorite part is the harvest.",
        "Since you were interested in the pump test, I enclose the curve.",
        "You said the licence was the only thing missing, so I have signed up for the course in May.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        listed = [
            (line, hit)
            for line, hit in gated_hits(draft, PROMISED, RECALLED, reportable=False)
            if hit.phrase == 0 or _is_claim(draft, line, hit)
        ]
        framed = framed_hits(draft, *HELD, *CLAIMED, negatable=False, reportable=False)
        for line, hit in apart([*framed, *listed, *_claimed_next(draft), *claimed_praise(draft)]):
            if _ACCESS.search(line.text) and _ME.isdisjoint(hit.prose.norms[hit.first : hit.stop]):
                continue
            yield self.finding("found", (hit.start, hit.end))


def _claimed_next(draft: Draft) -> Iterator[tuple[Line, Hit]]:
    """Yield praise that the sentence after it claims."""
    everything = lines(draft)
    for line, hit in framed_hits(draft, *PRAISED, negatable=False, reportable=False):
        place = line_of(draft, hit) + 1
        if place < len(everything) and _AFTER.match(everything[place].text):
            yield line, hit


def _is_claim(draft: Draft, line: Line, hit: Hit) -> bool:
    """Whether the praise is held up to the reader and not merely remembered with thanks."""
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    everything = lines(draft)
    place = line_of(draft, hit)
    following = everything[place + 1].text if place + 1 < len(everything) else ""
    # what the sender makes of it is in the same sentence, or begins the next
    drawn = bool(_CLAIM.search(line.text) or _DRAWN.match(following))
    if hit.prose.norms[hit.first] in _THIRD and not drawn and "you" not in line.words:
        return False
    if _THANKFUL.search(line.text) and not drawn:
        return False
    if _POINT.search(line.text) and not _SUPERLATIVE.search(said):
        return False
    return drawn or bool(_REASON.search(said)) or bool(_SUPERLATIVE.search(said)) or "clearly" in said


_DRAWN = Pattern(
    r"(?:so|therefore|then|hence|and so|that is why|when (?:do|can|will) i|where is|any (?:news|word|decision)"
    r"|(?:have|did|will|can|could|would) you (?:\w+ ){0,4}(?:job|role|place|hire|take me|offer|decided?))\b"
)
"""How a sentence begins that draws the claim from the praise before it."""
_ACCESS = Pattern(
    r"\b(?:facebook|linkedin|whatsapp|e ?mail|text|ring|answer|write to you|reach you|in touch|connect)\b"
)
"""Words of leave to write, which a sender may take at its word."""
_ME = frozenset({"me", "my", "mine"})
_THIRD = frozenset({"he", "she", "they"})
