from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Kind, Pattern, Severity
from notelint_checks.analysis.lines import Line, lines
from notelint_checks.analysis.wording import Wording, wording


def _opening(*alternatives: str) -> Wording:
    """Return patterns for how a sentence begins."""
    return wording("^(?:" + "|".join(alternatives) + ")")


_MSG = r"(?:e ?mail|message|note|letter|mail|text|missive|this)"
_HOPE = _opening(
    rf"(?:i |we )?(?:do |really |truly |sincerely )?(?:hope|hoping|trust|trusting|pray|praying|am hoping|am trusting|wish)~ (?:that )?(?:this|my|the|these)(?: \S+)?(?: {_MSG})?~ (?:finds|find|reaches|will find|found|is finding|meets|catches)_ (?:you|yourself|everyone|everybody|all)(?: and \S+(?: \S+)?)?(?: (?!i |we |,)\S+){{1,6}}(?: , (?:sir|ma|madam|po|ma'am))?",
    r"(?:i |we )?(?:hope|trust|hoping|trusting|pray|see)~ (?:that )?(?:you|all|everyone)~ (?:are |have been |is |had |have had )?(?:enjoying |having )?(?:an? |your )(?:\S+ ){0,2}?(?:(?:of a |start to (?:the|your) )?(?:week|day|morning|afternoon|evening|weekend|month|year|one|time|break))(?: so far| ahead)?",
    r"(?:i |we )?(?:wish|wishing)~ (?:to wish )?you(?: \S+)? (?:a |an |all )?(?:\S+ )?(?:good |pleasant |great |lovely |blessed |happy |nice )?(?:morning|day|afternoon|evening|week|weekend|health|best|well)(?: and (?:i )?(?:hope|trust)(?: \S+){1,7})?|good (?:day|morning|afternoon|evening) to you(?: \S+)?",
    r"(?:i |we )?(?:do |really |truly |sincerely )?(?:hope|hoping|trust|trusting|am hoping|pray|believe)~ (?:that )?(?:you|all|everything|things|you and (?:your|the)(?: \S+){1,2}|your (?:week|day|morning|monday|tuesday|wednesday|thursday|friday|weekend|afternoon|month|year|summer))~ (?:are |is |were |have |has |had |have had |has been |have been |'s |continues? |enjoyed |be )+(?:\S+ly |very |all |a |an |your |the |so |off to |both |had |having |doing |going |keeping |been |enjoying |to be |staying |remaining |in )*(?:well|good|great|fine|nice|lovely|safe|healthy|ok|okay|wonderful|fantastic|pleasant|restful|relaxing|amazing|productive|smoothly|health|strong|weekend|week|day|start|best|smooth|excellent|spirits|happy)(?: (?:start|weekend|week|day|morning|one|so far|evening|afternoon|today|and \S+(?: \S+)?|health|time|and all|well|spirits|rest of (?:your|the) \S+|this \S+|with you|on your end|at your end|at @company|monday|tuesday|wednesday|thursday|friday|break|holiday)){0,4}",
    r"how are you(?: doing| today| keeping| both| all)*(?: \?)?|how (?:is it going|have you been|are things|is everything|is your (?:day|week)(?: going)?)(?: \?)?|greetings of the day|(?:warm )?greetings(?: from \S+)?|(?:it is|it 's) me again|long time no (?:see|speak)|compliments of the (?:day|season)",
)
_WELL = r"(?:well|fine|good|great|grand|lovely|ok|okay|all right|alright|healthy|happy|safe|warm|dry|cool|thriving|flourishing|blessed|rested|nice|smoothly|swimmingly|smooth|bad|(?:in )?(?:(?:good|great|high|fine|the best of|perfect|best) )(?:health|spirits?|shape|form|mood|hands)|to plan|your way|peachy|tickety boo)"
_EVENT = r"(?! (?!(?:\S+ )?(?:week|day|weekend|month|year|summer|winter|spring|autumn|morning|afternoon|evening|holidays?|vacation|break|christmas|easter|journey|trip|\w+day)(?!\S))\S+(?: \S+){0,2} (?:went|goes|has gone|turned out|came off|passed off|ran)(?!\S))"
"""Not before an event of the reader's own: "your audit went well"."""
_WISHED = rf"(?:you|your{_EVENT}|all|everyone|everybody|everything|things|life|business|the (?:team|family|week|day|weekend|weather|month|year|season|staff|office|shop|kids|children|crew|others|rest)(?! (?:school|arrived|survived))|mam|ma'am|sir|madam|summer|winter|spring|autumn|today|monday|tuesday|wednesday|thursday|friday|this (?:week|day|morning|evening|afternoon|month))"
_CALENDAR = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|new year|easter|christmas|holidays|holiday|thanksgiving|diwali|eid|ramadan|hanukkah|spring|summer|autumn|winter|month|day|hump day|morning|afternoon|evening)"
_WISH = _opening(
    # I hope you and the crew are well; trust all goes well on your side; hope this isn't a bad moment
    rf"(?:i |we )?(?:do |really |truly |sincerely |very much |just )?(?:hope|hoping|trust|trusting|pray|praying|wish|am hoping|expect)~ (?:to god )?(?:that )?{_WISHED}(?: [^\s.!?,;:]\S*){{0,7}}? {_WELL}(?: (?!(?:and|but|i|thank|thanks|since|because|after|for|enough)(?!\S))[^\s.!?,;:]\S*){{0,5}}(?: and (?:that |are |is |have |had |having |enjoying |keeping |staying |you )[^\s.!?,;:]\S*(?: [^\s.!?,;:]\S*){{0,6}})?(?= (?:[.!?,;:)]+|and|but|since)(?!\S)|$)",
    r"(?:i )?(?:hope|trust)~ (?:that )?(?:this|it|i am|now|my) (?:is |am |do |does |will |email |message |note |did )*not (?:be )?(?:a |an |at a |come at a |catch you at a |catching you at a |reach you at a )?(?:bad|awkward|busy|inconvenient|wrong|terrible) (?:moment|time|day|hour|week)",
    # May this mail meet you in good spirits
    rf"may (?:this|my|the|these|you|your|god|it|today|peace)(?: \S+){{1,8}}? (?:{_WELL}|you|week|day|health|peace|spirits)(?= (?:[.!,;]+|and)(?!\S)|$)",
    # Wishing you and your family good health
    r"(?:i am |i |we )?(?:wish|wishing|sending|send|extending|bringing)~ (?:you|all|everyone|warm|warmest|best|kind|kindest|hearty|heartfelt|many|greetings|good|positive|sunny)(?: (?!i |we |thank)[^\s.!?,;:]\S*){0,7}? (?:health|week|day|weekend|morning|afternoon|evening|year|season|summer|well|best|wishes|greetings|vibes|regards|spirits|holidays|easter|christmas|joy|peace|luck)(?: (?:ahead|to you|from \S+|and \S+|from my side|all|your way|so far))?(?= (?:[.!,;]+|and)(?!\S)|$)",
    # Happy Monday; merry Christmas
    rf"(?:happy|merry|blessed|lovely|good|great|beautiful|joyful|festive) (?:\S+ )?{_CALENDAR}(?: (?:to you|and (?:a )?(?:happy|merry) \S+(?: \S+)?|to you all|everyone|from \S+|all|to your team))?(?= (?:[.!,;)]+|and)(?!\S)|$)",
    r"how (?:do you do|goes it|goes|are things(?: going)?|is life|is work|is the (?:family|week|day|weather)|was your (?:week|weekend|day|summer|holiday|morning)|has (?:your|the) (?:week|day) been)(?: \S+){0,4}?(?= \?|$)(?: \?)?",
    # I know you must be very busy, so I will keep this short
    r"(?:i|we)~ (?:know|realize|realise|understand|appreciate|am sure|imagine|can imagine|am aware|bet|see|suppose)~ (?:that )?(?:you|your (?:schedule|week|day|diary|calendar|inbox|time|desk|days))(?: [^\s.!?,;]\S*){1,7} ?(?:, )?(?:so|and|hence) (?:i |this |here )(?:[^\s.!?,;]\S* ){1,8}(?:short|brief|quick|to the point|long|concise|minute|time|sweet|briefly|lines)",
    r"(?:i will|let me|i promise to|i am going to|this will|i shall|allow me to)~ (?:keep|make|be|try to (?:be|keep))~ (?:this|it|things|very|short|brief|quick)(?: \S+){0,3}? ?(?:short|brief|quick|sweet|to the point|concise)?(?= (?:[.!,;:]+|and|but)(?!\S)|$)",
    # It has been a few days since we spoke, and I hope you are well
    r"it (?:has|'s) been (?:a |some |a few |several |quite )?(?:\S+ ){0,3}?(?:while|time|days?|weeks?|minute|months?|long)(?: since (?:we|our|i|you|the)(?: [^\s.!?,;]\S*){1,5}?)? ?(?:, )?(?:and |so |but )(?:i (?:hope|trust|wanted|thought|am (?:writing|just|checking|following|reaching)|figured|would like)|hope)(?: [^\s.!?,;]\S*){1,6}?(?: to)?(?= (?:[.!,;]+|thank|ask|see|say|check|find|know|and)(?!\S)|$)",
    # As you may recall, we met last week
    r"(?:as )?you (?:may|might|will|probably|surely|must|should|would|could)~ (?:still )?(?:recall|remember|know|be aware|have seen)(?: me)?(?: (?:that|from)(?: \S+){1,6}?)?(?: ,)?(?: (?:i|we) (?:am|was|were|met|spoke|talked|interviewed|had|came|sat|applied|visited|chatted|saw)(?: [^\s.!?,;]\S*){1,12})?(?= [.!,;]|$)",
)
_NAME = r"(?:(?:allow me to|let me|i would like to|i want to|may i)(?: briefly)? (?:re )?introduce myself(?: [,.:])? )?(?:(?:as you (?:may|might) (?:recall|remember|know) , )?my name is|this is|i am|it is) (?!the|a|an|not|so|very|in|at|on|writ|just|reach|sorry|glad|happy|still|my|your|to|i)\S+(?: (?!i |we |thank)[\w'.]+){0,2}?(?: , (?:the|a|an|who|your|one)(?: [^\s.,]+){1,10}?)?"
_WRITE = (
    r"(?:writing|reaching out|emailing|contacting you|getting in touch|touching base|messaging you|messaging|dropping (?:you )?(?:a|these|this) (?:\S+ )?(?:line|lines|note)|penning (?:you )?(?:this|these|a)(?: \S+){1,2}|"
    r"writing you|e ?mailing you|emailing you|writing to you|following up|checking in|sending (?:you )?this (?:\S+ )?(?:email|message|note)|writing (?:you )?this (?:\S+ )?(?:email|message|note|letter)|corresponding|connecting)"
)
_TO = r"(?: (?:today|now|this morning|this afternoon|this evening|directly|with you|to you|briefly|quickly))*(?: (?:in order to|so as to|to|regarding|concerning|in regards to|in regard to|with regard to|with regards to|in reference to|because i (?:wanted|want|wish|would like|would love) to|as i (?:wanted|want|wish|would like) to|in connection with|in relation to|because|and))"
_MEANT = r"(?:(?:am|was|will|would|just|only|simply|really|also|quickly|briefly|wanted|want|like|love|wish|thought|felt|figured|reckoned|decided|hoped|hoping|should|could|might|have|had|must|need|needed|it|be|good|nice|right|best|polite|proper|better|going|to|that|i|pleased|glad|happy|honored|today|now|here|taking|hereby) )"
_CONTACT = (
    r"(?:(?:drop|dropping|pop|popping|swing|stop|stopping|jump|jumping|hop|hopping|check|checking) (?:in|by|back in|on here|into your inbox)|reach(?:ing)? out|get(?:ting)? (?:back )?in (?:touch|contact)|"
    r"writ(?:e|ing)|e ?mail(?:ing)?|messag(?:e|ing)|typ(?:e|ing)|text(?:ing)?|contact(?:ing)?|connect(?:ing)?|touch(?:ing)? base|follow(?:ing)? up|circl(?:e|ing) back|say(?:ing)? (?:hi|hello)|ping(?:ing)?|nudg(?:e|ing)|"
    r"(?:send|sending|drop|dropping|shoot|shooting|pen|penning|fire off|fire|put|putting|share|sharing|scribble|scribbling|leave|leaving|compose|composing|draft|drafting|jot|jotting|offer|take|taking|seize|use|using)(?: (?:you|off|down|together|over|out|along))?(?= (?:you |off |down )?(?:a |an |this |these |the |my |some |over |along )(?:\S+ )?(?:note|line|lines|e ?mail|message|mail|letter|words?|moment|minute|second|opportunity|chance|occasion|time|follow up)(?!\S)))"
)
_THEREBY = r"(?: (?:you|to you|this|a|an|the|these|my|some|few|quick|brief|short|little|small|friendly|note|line|lines|e|mail|email|message|letter|words?|moment|minute|second|opportunity|chance|occasion|time|follow|up|today|now|again|directly|off|down|over|with you|personally|here|out|from|my|phone|via|by|on|linkedin|messenger|tonight|this (?:morning|evening|afternoon)))"
_START = _opening(
    rf"(?:{_NAME} (?:, )?(?:and |, )?)?i (?:am|was|'m|wanted to be)~ (?:just |simply |merely )?{_WRITE}{_TO}(?: (?:touch base|reach out|follow up|check in)(?! (?:thank|thanks|hello)))?(?: (?:regarding|about|with you|concerning|on|to|that))?",
    rf"(?:{_NAME} (?:, )?(?:and |, )?)?i~ (?:just |simply )?(?:wanted|want|would like|wish|thought i would|figured i would|thought i might|thought i should|reckoned i would|felt i should|am pleased|was hoping)~ (?:to )?(?:quickly |briefly |just )?(?:reach out|touch base|drop (?:you )?(?:a |an )(?:\S+ )?(?:line|note|email|message)|get in touch|write (?:you )?(?:a|this) (?:\S+ )?(?:note|email|message|line)|write|shoot (?:you )?(?:a|an) (?:\S+ )?(?:note|email|message)|send (?:you )?(?:a|an|this) (?:quick |brief |short |little |small )?(?:note|email|message|line)|take (?:a|this|the|some|one) (?:\S+ )?(?:moment|opportunity|second|minute|chance|time|occasion)|take time(?: out)?|use this opportunity){_TO}?",
    rf"(?:just |only |simply )?{_WRITE}(?: (?:with you|you|to you|today|quickly|briefly))? (?:to|in order to|because)",
    r"as you (?:may|might|will|surely|probably|must) (?:\S+ )?(?:know|recall|remember|be aware|have noticed)(?: \S+){0,14}? (?:and |so )?i am writing (?:to you )?(?:to|because)",
    r"(?:i would like|i want|i wish|allow me|let me|may i) to (?:begin|start) by(?: saying that| saying)?|(?:let me|may i|allow me to) (?:begin|start) by saying(?: that)?|(?:first of all|first and foremost|firstly|to begin with|to start with|first off) ,? ?(?:i would like|i want|let me|i wanted|may i)(?: to)?(?: say that| say| begin by saying that)?",
    r"(?:just |this is |only )+(?:a |an )?(?:quick|brief|short|little|small|friendly|wee|tiny) (?:note|email|message|line|word|follow up|one)(?: to you)?(?: to| from me to)?",
    r"(?:the )?(?:purpose|reason|aim|point|intention|object) (?:of|for|behind|why i am) (?:this|my|writing|me writing|sending)(?: (?:\S+)){0,3}? is (?:to|that(?= i )|that i (?:wanted|want|wish) to|because i (?:wanted|want|wish) to)",
    rf"{_NAME}(?= (?:[.!]+)?(?:$|and|i |,))(?: and (?:i|we) (?:\S+ ){{0,6}}?(?:interviewed|met|spoke|applied|talked)(?: \S+){{1,8}})?",
    # With this email I would like to; as a follow-up to our interview, I want to begin by
    rf"(?:(?:with|by|through|via|in|using|by means of|by way of) (?:this|these|my|the present) (?:\S+ )?(?:{_MSG}|lines?|words|opportunity|way|follow up)|(?:as )?(?:a |an )?(?:\S+ )?(?:follow up|followup|sequel|addition|postscript) (?:to|on|of|from)(?: [^\s.!?,;]\S*){{1,6}}?|(?:further|pursuant|subsequent|in addition|in reference|in relation|with reference|with regard|with regards|in regard|in regards|with respect) to(?: [^\s.!?,;]\S*){{1,8}}?|(?:after|following)(?: [^\s.!?,;]\S*){{1,7}}?)(?: ,)? (?:i|we) (?:am |was |would |will |shall |just |only |also |simply |hereby |wish|want|wanted|like|love|thought|felt|come|wishing|hoping|writing|reaching out|going){{1,5}} ?(?:to )?(?:(?:quickly |briefly |just )?(?:begin|start|open) (?:by|with)|take (?:this|the|a) (?:\S+ )?(?:opportunity|moment|chance) to|express that|let you know that|inform you that|tell you that|say that)?(?<! am)(?<! was)(?<! will)(?<! would)(?= )",
    # I just wanted to drop in and; I felt I should write to; only typing this to say
    rf"(?:{_NAME} (?:, )?(?:and |, )?)?(?:i|we) {_MEANT}{{1,9}}{_CONTACT}{_THEREBY}{{0,7}} (?:to say|to|and say|and|because|in order to|so as to)(?: i (?:wanted|want|would like|wish) to)?",
    rf"(?:{_NAME} (?:, )?)?(?:just |only |simply |quickly |briefly |me again ){{1,3}}{_CONTACT}{_THEREBY}{{0,7}} (?:to say|to|and say|and|because|in order to|so as to)(?!\S)",
    rf"please (?:allow|permit|give|grant|let|accept) (?:me )?(?:a few|some|these|a couple of|a|this|one) (?:\S+ )?(?:lines?|words?|moment|minute|seconds?|{_MSG}) (?:to|in which i|so that i can|as)",
    r"(?:in )?(?:following|further) up (?:on|to|with)|i would like to begin by|first of all , i (?:would like|want|wanted) to|to begin with , i (?:would like|want) to|i am (?:\S+ )?taking the liberty of|without further ado",
)
_GATE = frozenset(
    """hope hoping trust pray wish how greetings again name introduce writing reaching emailing contacting getting
    touching messaging dropping following sending reach touch drop get write shoot send take use note line word message
    email purpose reason aim begin liberty checking just this these long trusting praying good figured thought wishing following first firstly start know recall remember penning one with via by through using further pursuant subsequent may happy merry blessed lovely good great keep brief short you follow followup sequel may it's it please only simply dropping wishing sending compliments corresponding connecting all""".split()
)
_SENTENCES = 3
_ONCE = 3
"""Patterns after which each was tried: if none was found, none is in the second round."""
_AGAIN = Pattern(r"^(?:it is|it 's|this is) \S+(?: \S+)? again|\b(?:again|once more)$")
"""A reminder who writes, not filler."""
_PARTICULAR = Pattern(
    r"\b(?:had|have had|enjoyed|have) (?:a |an |your )(?:\S+ )?(?:good|great|nice|lovely|fine|wonderful)$"
)
"""A holiday of theirs follows."""
_DROPPED = Pattern(r"I hope this e-?mail finds you well\.\s*", re.IGNORECASE)


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
        "Dear Dana,\n\n⟦I hope your week went well⟧. Thank you for the tour.",
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
        "I hope your stocktaking went well yesterday.",
        "I trust your second kiln came off well.",
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
        for number, pattern in enumerate((_HOPE, _WISH, _START) * 2):
            if _GATE.isdisjoint(line.words) or (number == _ONCE and not place):
                break
            match = pattern.match(line.text[place:])
            if match is None or match.end() == 0:
                continue
            first, stop = line.token_at(place), line.token_at(place + match.end() - 1) + 1
            prose = line.sentence.prose
            while stop > first + 1 and prose.lowers[stop - 1] in (".", ",", "!", ";", ":", "and"):
                stop -= 1
            rest = re.match(r"[\s.,!;:?)-]*(?:and |but |, ){0,9}", line.text[place + match.end() :])
            place += match.end() + (rest.end() if rest else 0)
            whole = place >= len(line.text)
            span = prose.offsets(first, stop)
            if _AGAIN.search(line.text[:place]) or _PARTICULAR.search(line.text[:place].rstrip(" ,.")):
                return found, False
            if not draft.is_quoted(*span) and self._is_filler(draft, pattern is not _START, line):
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
