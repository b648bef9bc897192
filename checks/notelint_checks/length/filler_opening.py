from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Kind, Severity
from notelint_checks.analysis.wording import Line, lines, wording

_MSG = r"(?:e ?mail|message|note|letter|mail|text|missive|this)"
_HOPE = wording(
    rf"(?:i |we )?(?:do |really |truly |sincerely )?(?:hope|hoping|trust|trusting|pray|praying|am hoping|am trusting|wish)~ (?:that )?(?:this|my|the|these)(?: \S+)?(?: {_MSG})?~ (?:finds|find|reaches|will find|found|is finding|meets|catches)_ (?:you|yourself|everyone|everybody|all)(?: and \S+(?: \S+)?)?(?: (?!i |we |,)\S+){{1,6}}(?: , (?:sir|ma|madam|po|ma'am))?",
    r"(?:i |we )?(?:hope|trust|hoping|trusting|pray|see)~ (?:that )?(?:you|all|everyone)~ (?:are |have been |is |had |have had )?(?:enjoying |having )?(?:an? |your )(?:\S+ ){0,2}?(?:(?:of a |start to (?:the|your) )?(?:week|day|morning|afternoon|evening|weekend|month|year|one|time|break))(?: so far| ahead)?",
    r"(?:i |we )?(?:wish|wishing)~ (?:to wish )?you(?: \S+)? (?:a |an |all )?(?:\S+ )?(?:good |pleasant |great |lovely |blessed |happy |nice )?(?:morning|day|afternoon|evening|week|weekend|health|best|well)(?: and (?:i )?(?:hope|trust)(?: \S+){1,7})?|good (?:day|morning|afternoon|evening) to you(?: \S+)?",
    r"(?:i |we )?(?:do |really |truly |sincerely )?(?:hope|hoping|trust|trusting|am hoping|pray|believe)~ (?:that )?(?:you|all|everything|things|you and (?:your|the) (?:\S+ ?){1,2}|your (?:week|day|morning|monday|tuesday|wednesday|thursday|friday|weekend|afternoon|month|year|summer))~ (?:are |is |were |have |has |had |have had |has been |have been |'s |continues? |enjoyed |be )+(?:\S+ly |very |all |a |an |your |the |so |off to |both |had |having |doing |going |keeping |been |enjoying |to be |staying |remaining |in )*(?:well|good|great|fine|nice|lovely|safe|healthy|ok|okay|wonderful|fantastic|pleasant|restful|relaxing|amazing|productive|smoothly|health|strong|weekend|week|day|start|best|smooth|excellent|spirits|happy)(?: (?:start|weekend|week|day|morning|one|so far|evening|afternoon|today|and \S+(?: \S+)?|health|time|and all|well|spirits|rest of (?:your|the) \S+|this \S+|with you|on your end|at your end|at @company|monday|tuesday|wednesday|thursday|friday|break|holiday)){0,4}",
    r"how are you(?: doing| today| keeping| both| all)*(?: \?)?|how (?:is it going|have you been|are things|is everything|is your (?:day|week)(?: going)?)(?: \?)?|greetings of the day|(?:warm )?greetings(?: from \S+)?|(?:it is|it 's) me again|long time no (?:see|speak)|compliments of the (?:day|season)",
)
_NAME = r"(?:(?:allow me to|let me|i would like to|i want to|may i)(?: briefly)? (?:re )?introduce myself(?: [,.:])? )?(?:(?:as you (?:may|might) (?:recall|remember|know) , )?my name is|this is|i am|it is) (?!the|a|an|not|so|very|in|at|on|writ|just|reach|sorry|glad|happy|still|my|your|to|i)\S+(?: (?!i |we |thank)[\w'.]+){0,2}?(?: , (?:the|a|an|who|your|one)(?: [^\s.,]+){1,10}?)?"
_WRITE = (
    r"(?:writing|reaching out|emailing|contacting you|getting in touch|touching base|messaging you|messaging|dropping (?:you )?(?:a|these|this) (?:\S+ )?(?:line|lines|note)|penning (?:you )?(?:this|these|a)(?: \S+){1,2}|"
    r"writing you|e ?mailing you|emailing you|writing to you|following up|checking in|sending (?:you )?this (?:\S+ )?(?:email|message|note)|writing (?:you )?this (?:\S+ )?(?:email|message|note|letter)|corresponding|connecting)"
)
_TO = r"(?: (?:today|now|this morning|this afternoon|this evening|directly|with you|to you|briefly|quickly))*(?: (?:in order to|so as to|to|regarding|concerning|in regards to|in regard to|with regard to|with regards to|in reference to|because i (?:wanted|want|wish|would like|would love) to|as i (?:wanted|want|wish|would like) to|in connection with|in relation to|because|and))"
_START = wording(
    rf"(?:{_NAME} (?:, )?(?:and |, )?)?i (?:am|was|'m|wanted to be)~ (?:just |simply |merely )?{_WRITE}{_TO}(?: (?:touch base|reach out|follow up|check in)(?! (?:thank|thanks|hello)))?(?: (?:regarding|about|with you|concerning|on|to|that))?",
    rf"(?:{_NAME} (?:, )?(?:and |, )?)?i~ (?:just |simply )?(?:wanted|want|would like|wish|thought i would|figured i would|thought i might|thought i should|reckoned i would|felt i should|am pleased|was hoping)~ (?:to )?(?:quickly |briefly |just )?(?:reach out|touch base|drop (?:you )?(?:a |an )(?:\S+ )?(?:line|note|email|message)|get in touch|write (?:you )?(?:a|this) (?:\S+ )?(?:note|email|message|line)|write|shoot (?:you )?(?:a|an) (?:\S+ )?(?:note|email|message)|send (?:you )?(?:a|an|this) (?:quick |brief |short |little |small )?(?:note|email|message|line)|take (?:a|this|the|some|one) (?:\S+ )?(?:moment|opportunity|second|minute|chance|time|occasion)|take time(?: out)?|use this opportunity){_TO}?",
    rf"(?:just |only |simply )?{_WRITE}(?: (?:with you|you|to you|today|quickly|briefly))? (?:to|in order to|because)",
    r"as you (?:may|might|will|surely|probably|must) (?:\S+ )?(?:know|recall|remember|be aware|have noticed)(?: \S+){0,14}? (?:and |so )?i am writing (?:to you )?(?:to|because)",
    r"(?:i would like|i want|i wish|allow me|let me|may i) to (?:begin|start) by(?: saying that| saying)?|(?:let me|may i|allow me to) (?:begin|start) by saying(?: that)?|(?:first of all|first and foremost|firstly|to begin with|to start with|first off) ,? ?(?:i would like|i want|let me|i wanted|may i)(?: to)?(?: say that| say| begin by saying that)?",
    r"(?:just |this is |only )+(?:a |an )?(?:quick|brief|short|little|small|friendly|wee|tiny) (?:note|email|message|line|word|follow up|one)(?: to you)?(?: to| from me to)?",
    r"(?:the )?(?:purpose|reason|aim|point|intention|object) (?:of|for|behind|why i am) (?:this|my|writing|me writing|sending)(?: (?:\S+)){0,3}? is (?:to|that i (?:wanted|want|wish) to|because i (?:wanted|want|wish) to)",
    rf"{_NAME}(?= (?:[.!]+)?(?:$|and|i |,))(?: and (?:i|we) (?:\S+ ){{0,6}}?(?:interviewed|met|spoke|applied|talked)(?: \S+){{1,8}})?",
    r"(?:in )?(?:following|further) up (?:on|to|with)|i would like to begin by|first of all , i (?:would like|want|wanted) to|to begin with , i (?:would like|want) to|i am (?:\S+ )?taking the liberty of|without further ado",
)
_GATE = frozenset(
    """hope hoping trust pray wish how greetings again name introduce writing reaching emailing contacting getting
    touching messaging dropping following sending reach touch drop get write shoot send take use note line word message
    email purpose reason aim begin liberty checking just this these long trusting praying good figured thought wishing following first firstly start know recall remember penning one compliments corresponding connecting all""".split()
)
_SENTENCES = 3
_AGAIN = re.compile(r"^(?:it is|it 's|this is) \S+(?: \S+)? again|\b(?:again|once more)$")
"""A reminder who writes, not filler."""
_PARTICULAR = re.compile(
    r"\b(?:had|have had|enjoyed|have) (?:a |an |your )(?:\S+ )?(?:good|great|nice|lovely|fine|wonderful)$"
)
"""A holiday of theirs follows."""
_DROPPED = re.compile(r"I hope this e-?mail finds you well\.\s*", re.IGNORECASE)


class FillerOpening(Check):
    """Stock words before the point: "I hope this email finds you well", "My name is Sam Lee and …".

    An inbox shows the first line and nothing more. Stock words there hide what the message is about.
    """

    code = "LEN012"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    channels = ("email", "li-message", "fb-message")
    messages = {"found": "'{span}' delays the point."}
    advice = {"found": "Start with the point: the thanks, or the question."}
    sources = ("ProSky 2016 (S4-06)", "Ask a Manager 2012: a perfunctory note adds little")
    supersedes = ("PER011",)
    bad = (
        "⟦I hope this email finds you well⟧. ⟦My name is Sam Lee and I am writing to⟧ thank you.",
        "Dear Dana,\n\n⟦I am reaching out to touch base regarding⟧ the data engineer role.",
        "Dear Dana,\n\n⟦I just wanted to reach out to⟧ thank you for the tour.",
        "Hi Dana,\n\n⟦Hope you are doing well⟧! Thank you for the tour.",
        "Dear Dana,\n\n⟦I trust that you are well⟧, and thank you for the tour.",
        "Dear Dana,\n\n⟦Just a quick note to⟧ thank you for the tour.",
        Example("⟦I wanted to take a moment to⟧ thank you.", channel="li-message", severity=Severity.INFO),
        "Dear Dana,\n\n⟦The purpose of this email is to⟧ thank you for the tour.",
    )
    good = (
        "Thank you for Tuesday's interview.",
        Example("My name is Sam Lee and I am writing to say hello.", stage="connect"),
        Example("Hello Dana, my name is Sam Lee and I am calling to thank you.", channel="voice"),
        Example("I hope this letter finds you well.", channel="letter"),
        Example("I hope this email finds you well.", facts={"locale": "ja-JP"}),
        "I hope the stocktaking went well. Thank you for the tour.",
        "Thank you for the tour. I am writing a small tool for the sensors. I hope you are well.",
        "I hope your daughter's ankle is better.",
        "Thank you for the tour.\n\nI just wanted to reach out about one more thing.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        body = [line for line in lines(draft) if line.sentence.kind is Kind.BODY][:_SENTENCES]
        for line in body:
            found, whole = self._in_line(draft, line)
            yield from found
            if not whole:
                return

    def _in_line(self, draft: Draft, line: Line) -> tuple[list[Finding], bool]:
        """Return the filler with which a line begins, and whether nothing else is in the line."""
        found: list[Finding] = []
        place = 0
        whole = False
        for pattern in (_HOPE, _START) * 2:
            if _GATE.isdisjoint(line.text.split()):
                break
            match = next((m for m in pattern.finditer(line.text[place:]) if m.start() == 0), None)
            if match is None or match.end() == 0:
                continue
            first, stop = line.token_at(place), line.token_at(place + match.end() - 1) + 1
            prose = line.sentence.prose
            while stop > first + 1 and prose.lowers[stop - 1] in (".", ",", "!", ";", ":", "and"):
                stop -= 1
            rest = re.match(r"[\s.,!;:?)-]*(?:and |but |, )*", line.text[place + match.end() :])
            place += match.end() + (rest.end() if rest else 0)
            whole = place >= len(line.text)
            span = prose.offsets(first, stop)
            if _AGAIN.search(line.text[:place]) or _PARTICULAR.search(line.text[:place].rstrip(" ,.")):
                return found, False
            if not draft.is_quoted(*span) and self._is_filler(draft, pattern is _HOPE, line):
                found.append(self.finding("found", span, fixes=_fixes(draft, line)))
        return found, whole

    def _is_filler(self, draft: Draft, hope: bool, line: Line) -> bool:
        if hope:
            locale = (draft.situation.facts.locale or "US").upper().replace("_", "-").split("-")
            return bool({"US", "GB", "UK", "CA", "AU", "NZ", "IE", "EN"} & set(locale[:1] + locale[-1:]))
        return draft.situation.stage != "connect"


def _fixes(draft: Draft, line: Line) -> tuple[Fix, ...]:
    """Delete "I hope this email finds you well." if it is the whole sentence and more follows."""
    match = _DROPPED.match(draft.text, line.sentence.start)
    if match is None or match.end() <= line.sentence.end or match.end() >= draft.message.body_end:
        return ()
    return (Fix((Edit(match.start(), match.end(), ""),)),)
