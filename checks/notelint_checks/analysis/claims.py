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
    SHOWN,
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
_GATE = "you ye your panel manager boss director supervisor chef owner everyone everybody he she they lady head team partner recruiter mr mrs ms dr mr. mrs. ms. dr. sir professor sister / "
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
_SIGNS = (
    # You asked for my shirt size.
    frame(
        f"{_GATE}{_MINE} / {openings(SHOWN)}",
        rf"{_WHO} {one_of(SHOWN)}",
        _ME,
        bar=_BAR,
        within=True,
    ),
    # After all those compliments about my weld …
    frame(
        "words praise compliments compliment enthusiasm smile smiles remarks handshake nods kindness warmth hints assurances comments feedback / those these such so that",
        rf"(?:after|with|given|considering|seeing|because of|in view of|following|despite) (?:all )?(?:those|these|such|so many|so much|that much|that) (?:\w+ )?{_KINDNESS}",
        bar=_BAR,
    ),
    # Considering how warmly the whole panel nodded at my drawings …
    frame(
        "how way / nodded smiled laughed clapped looked listened beamed applauded spoke talked reacted thanked treated received praised welcomed greeted / "
        + _MINE,
        r"(?:after|given|from|by|judging by|considering|seeing|because of|in view of|remembering|going by)? ?(?:how|the way)(?: \w+ly| well| much| often| highly| kindly)? (?:you|the (?:\w+ )?\w+|your (?:\w+ )?\w+|everyone|everybody|he|she|they|all of you|both of you)(?: \w+ly| all| both)? (?:nodded|smiled|laughed|clapped|looked|listened|beamed|applauded|spoke|talked|reacted|thanked|treated|received|praised|welcomed|greeted)",
        _ME,
        bar=_BAR,
        within=True,
    ),
)
"""Signs of favor, which are a claim only with what the sender says they mean."""
_SURE = r"(?:assume|take it|took it|trust|conclude|concluded|gather|gathered|reckon|guess|presume|figure|figured|expect|count on|counting on|consider|knew|could tell|am (?:\w+ )?(?:sure|certain|confident|convinced))"
_MEANT = wording(
    r"(?:you|one|they|people|employers|a \w+)~ (?:do|would|did|does)~ not~ (?:do|show|ask|give|say|offer|need|waste|take|spend|treat)~ (?:that|this|so|such|it|those|these|somebody|someone|a man|a woman|a person|anyone|people|an hour|two hours)(?: \w+)?~ (?:with|for|to|of|unless|if|like|on|things|who|you do not|that you)",
    r"(?:nobody|no one|no (?:boss|manager|employer|\w+)|who|why|why else|what else)~ (?:would|does|do|did|else would|could)~ (?:\w+ )?(?:do|show|ask|give|say|offer|waste|take|spend|want|need|mean|that|this|you)",
    r"(?:that|this|it|which|all that|all this|and|they)~ (?:can only|could only|must|has to|surely must|clearly|surely|can not but)~ (?:mean|means|be a|be the|be my|count)",
    r"(?:that|this|it|which|all that|all this)~ (?:tells|told|says|said|settles|settled|proves|proved|speaks|spoke|amounts to|is as good as|was as good as|is a yes|was a yes|means (?:i|the job|yes|a yes|only|one thing|that i)|shows (?:me )?(?:that )?(?:i|the job|you want))(?= (?:me|it|all|everything|volumes|enough|the|that|my|a|i|you|for itself|[.!,;])(?!\S)|$)",
    r"(?:his|her|your|their|the panel 's)~ (?:vote|voice|support|mind|decision|yes|backing)~ (?:at least |then |too )*(?:is|was|must be|seems|are)~ (?:certain|sure|mine|safe|clear|made up|given|settled|decided|guaranteed|secured|in my pocket)",
    r"there (?:is|can be|could be|was)~ (?:only|but) one (?:answer|outcome|result|conclusion|decision|choice|meaning|explanation|possible \w+)",
    r"there (?:is|can be|could be|was)~ (?:no|not any) (?:other (?:answer|outcome|meaning|conclusion|explanation))",
    r"i (?:can|could|may|must|am bound to|was bound to)~ (?:only|but|safely|well|fairly)~ (?:assume|conclude|expect|take|read|think|suppose|guess|presume|hope for one)",
    r"(?:a|any|your) (?:no|refusal|rejection|negative \w+)~ (?:now )?(?:would|will|can|could)~ (?:be|come as|make|surprise|shock|not)",
    r"(?:and|but) now (?:this|nothing|silence|not a word|a refusal|a no|you (?:say|tell|write|want|have)|i (?:hear|read|get|am told))(?!\S)",
    rf"(?:so|therefore|hence|thus|and so|which is why|and|then)(?: ,)? i(?: (?:have|had|was|can|could|will|already|just|now|also|then|therefore|simply))* {_SURE}(?: [^\s.!?;]\S*){{0,6}}? {one_of(OUTCOME)}",
    rf"(?:so|therefore|hence|thus|and so|which is why)(?: ,)? i(?: (?:have|had|already|just|now|also|then|therefore|simply))* {one_of(ACTED)}",
    r"(?:so|therefore|then|and)(?: ,)? (?:when (?:do|can|shall|will) i (?:start|sign|begin)|where (?:do i sign|is (?:my|the) (?:contract|offer|letter))|what (?:changed|happened|went wrong|are we waiting)|why (?:the (?:delay|silence|wait|change)|this|am i|have i|was i))",
    r"i (?:am|feel|felt|was)~ (?:as good as |practically |already |basically )?(?:hired|home and dry|one of (?:you|the \w+)|part of the \w+|in(?= [.!,]|$))",
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
    hits = framed_hits(draft, *_PRAISE, *_SIGNS, negatable=False, reportable=False)
    found = [
        (line, hit)
        for line, hit in hits
        if hit.phrase < len(_PRAISE) and not _MATTER.search(" ".join(hit.prose.norms[hit.first : hit.stop]))
    ]
    claimed = [
        (line, kept) for line, hit in found if (kept := _claimed(line, hit, everything[line_of(draft, hit) + 1 :][:1]))
    ]
    signs = [pair for pair in hits if pair[1].phrase >= len(_PRAISE)]
    return (*claimed, *(pair for pair in signs if _is_meant(*pair, everything[line_of(draft, pair[1]) + 1 :][:1])))


def _is_meant(line: Line, hit: Hit, following: tuple[Line, ...]) -> bool:
    """Whether the sender says what a sign of favor means to him, behind it or at the beginning of the sentence after it."""
    if any(line.token_at(match.start()) > hit.first for match in _MEANT.finditer(line.text)):
        return True
    return any(_MEANT.match(each.text) or _MEANT.match("so " + each.text) for each in following)


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
