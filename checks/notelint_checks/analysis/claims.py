"""Praise recalled, and the claims that people build on it, put together from word classes."""

from __future__ import annotations

from dataclasses import replace

from notelint import Draft, Hit, Pattern, analysis
from notelint_checks.analysis.claim_words import (
    ACTED,
    ASKED,
    ASSUME,
    GOOD,
    HELD_TO,
    LACKING,
    LIKED,
    MEANS,
    OUTCOME,
    SAID,
    SOURCE,
    STRUCK,
)
from notelint_checks.analysis.frames import clause_end, frame, framed_hits
from notelint_checks.analysis.lines import Line, line_of, lines
from notelint_checks.analysis.one_of import one_of, openings
from notelint_checks.analysis.wording import wording

__all__ = ["claimed_praise"]

_WHY = r"(?:since |because |as |given that |considering (?:that |how )?|seeing (?:that |as |how )?|now that |after |when |if |the way |remember |did not |have not |we both know (?:that )?|i remember (?:that |how )?|i still remember (?:that |how )?)?"
_WHO = rf"{_WHY}{one_of(SOURCE)}(?: (?:\w+ly|so|very|that|quite|even|already|also|did|do|have|had|has|all|both|just|twice|never|then|first|again|once|openly|more or less|as good as|all but)){{0,3}}"
_ME = r"(?<!\S)(?:i|me|my|mine|myself)(?!\S)"
_GATE = "you ye your panel manager boss director supervisor chef owner everyone everybody he she they lady head team partner recruiter / "
_KINDNESS = r"(?:words|praise|compliments?|enthusiasm|smiles?|remarks?|handshake|nods?|wink|hugs?|kindness|warmth|hints?|assurances?|reaction|comments?|feedback|interest)"
_MINE = "i me my mine myself"
# the process, the reader's own things, and thanks are no praise
_BAR = (
    r"(?:thank you|thanks|grateful|encourag\w+|good to hear|you (?:told|promised|assured|said|mentioned)(?: to)?(?: me)?(?: that)? (?:i|we|you|the decision|an answer) (?:would|will|to|could|should|can|was to|were)(?: then| also)? (?:hear|call|be in touch|ring|write|let me know|get (?:an|back|a)|email|send|decide|come (?:back|by)|know|reply|contact|phone|have an|be told|be (?:contacted|called|informed)|speak|receive|need|be (?:back|away))|to (?:call|ring|write to|email|contact|send|wait|bring|apply again|ask)(?: you)?|not a promise|whatever you decide|nobody is bound|no promise|"
    + LACKING
    + r")"
)

_PRAISE = (
    # You assured me that I did very well.
    frame(
        f"{_GATE}{_MINE} / {openings(SAID)} / {openings(GOOD)}",
        rf"{_WHO} {one_of(SAID)}",
        _ME,
        rf"(?<!\S){one_of(GOOD)}(?!\S)",
        bar=_BAR,
        within=True,
    ),
    # Your boss said he wished he had ten of me.
    frame(
        f"{_GATE}{_MINE} / {openings(LIKED, STRUCK)}",
        rf"{_WHO} (?:{one_of(LIKED)}(?: \w+){{0,3}}?|(?:were|was|are|seemed|looked|sounded)(?: (?!as )\w+){{0,2}}? {one_of(STRUCK)}(?: \w+)? (?:with|by|about|at|of|on|in|for|to|over|from)) (?:me|my|i)",
        bar=_BAR,
    ),
    # I was told that I was the front runner; as was indicated to me, …
    frame(
        "told assured promised given praised complimented led called made indicated said hinted signaled signalled suggested conveyed confirmed took gathered understood concluded / "
        + _MINE,
        r"(?:i (?:was|have been|had been)(?: \w+ly| even)? (?:told|assured|promised|given to understand|praised|complimented|led to believe|called|made to feel)|(?:as )?(?:it )?was (?:\w+ly )?(?:indicated|said|told|hinted|promised|signal+ed|suggested|conveyed|made clear|confirmed)(?: \w+ly)? to me|i (?:took|gathered|understood|concluded|heard|learned|read|saw) (?:it )?(?:from|in|by) (?:your|his|her|the))",
        rf"(?<!\S){one_of(GOOD)}(?!\S)",
        bar=_BAR,
    ),
    # The way you praised my test …; your remarks about my work …
    frame(
        "your way nice kind everything what praise compliments enthusiasm words feedback / you your",
        rf"(?:after |with |given |from |by |judging by |considering |seeing |because of |thanks to |in view of )?(?:all )?(?:your (?:\w+ ){{0,2}}?{_KINDNESS}|(?:the (?:\w+ )?(?:{_KINDNESS}|things|way)|what|everything|how(?: \w+)?)(?: that)? (?:you|your \w+|the \w+)(?: \w+ly)? (?:{one_of(SAID)}|{one_of(LIKED)}|spoke|talked|reacted|had to say|paid|heaped|received))",
        r"(?:\S+ ){1,9}?(?:me|my)(?!\S)",
        bar=_BAR + r"|(?:helps?|helpful|useful|advice)",
    ),
)
_OUT = rf"{one_of(ASSUME)}(?: [^\s.!?;]\S*){{0,4}}? {one_of(OUTCOME)}"
_CLAIM = wording(
    rf"(?:i|we|my \w+|it|that|this|which|there|and|so)(?: \w+){{0,3}}? {_OUT}",
    one_of(HELD_TO),
    one_of(MEANS),
    rf"(?:i|we)(?: (?:have|had|am|was|can|could|will|already|just|now|even|also|then|therefore|since|thought|think|it))* {one_of(ACTED)}",
    rf"(?:so|then|therefore|hence|and|,|now|well|but)(?: ,)? {one_of(ASKED)}",
)
_LINKS = frozenset({"so", "therefore", "hence", "thus", "which", "and", ",", "that"})
"""What leads from praise to a claim."""
_NEXT = Pattern(
    r"(?:so|then|therefore|hence|and|now|well|surely|that|this|to me|in my|i|we|where|when|why|what|please|kindly|on that|no) ?"
)


_MATTER = Pattern(r"\b(?:said|say|saying|told me|tell me|wrote|mentioned|asked|remarked) about (?!me\b|my\b)")
"""What was said of something else."""


@analysis
def claimed_praise(draft: Draft) -> tuple[tuple[Line, Hit], ...]:
    """Return praise or signs of favor that the same sentence, or the next one, claims as a promise."""
    everything = lines(draft)
    found = [
        (line, hit)
        for line, hit in framed_hits(draft, *_PRAISE, negatable=False, reportable=False)
        if not _MATTER.search(" ".join(hit.prose.norms[hit.first : hit.stop]))
    ]
    return tuple(
        (line, kept) for line, hit in found if (kept := _claimed(line, hit, everything[line_of(draft, hit) + 1 :][:1]))
    )


def _claimed(line: Line, hit: Hit, following: tuple[Line, ...]) -> Hit | None:
    """Return the praise that its line or the `following` one claims, without a claim at its end."""
    norms = hit.prose.norms
    for match in _CLAIM.finditer(line.text):
        first = line.token_at(match.start())
        if not hit.first <= first < hit.stop - 1:
            return hit
        if first > hit.first + 2 and (norms[first] in _LINKS or norms[first - 1] in _LINKS):
            while norms[first - 1] in _LINKS:
                first -= 1
            return replace(hit, stop=first, end=hit.prose.ends[first - 1])
    return hit if any(map(_begins_claim, following)) else None


def _begins_claim(line: Line) -> bool:
    if not _NEXT.match(line.text):
        return False
    text = "so " + line.text
    found = _CLAIM.search(text)
    return found is not None and found.start() <= clause_end(text, 8)
