from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Severity, is_reported
from notelint_checks.analysis.blame import BLAMING, ELSEWHERE, LAMENTING, OTHERS, THEIR_WORDS, UNDERSTANDING
from notelint_checks.analysis.wording import around, hits, wording

_ANSWER = r"(?:reply|replies|response|responses|answer|answers|feedback|update|updates|word|news|call|callback|reaction|contact|communication|acknowledgement|acknowledgment|email|message|explanation|decision|information|follow up)"
_ASK = r"(?:emails?|messages?|calls?|voicemails?|texts?|letters?|mails?|notes?|follow ups?|inquiries|questions?|requests?|application|attempts?)"
_LONG = r"(?:(?:\S+ ){0,2}?(?:days?|weeks?|months?|a week|a month|ages|forever|so long|long|too long)|a long time|quite a while|a while|some time)"
_WRITE = r"(?:emailed|mailed|written|wrote|called|phoned|messaged|texted|contacted|tried|asked|reached out|followed up|left|sent|rung|rang|chased)"

_ACCUSING = wording(
    r"(?:as|like) (?:you|was|your team|your colleague|your recruiter|the recruiter)~ (?:had )?promised(?: ,| me| to me)?…",
    r"(?:your|the) (?:broken )?promised? (?:was|were|has been|have been|is|call|answer|reply|date|response) (?:not kept|broken|never|empty|not)…",
    r"you~ (?:broke|did not keep|have not kept|never kept|failed to keep|forgot) your (?:promise|word)(?: …)?",
    r"you~ (?:have |are |were |seem to have |seem to be |seem to |just |keep |completely |simply )*(?:ignored|ignoring|ignore|ghosted|ghosting|ghost|forgot|forgotten|forget|neglected|avoiding|dodging|abandoned)~ (?:all )?(?:about )?(?:me|my|us|all my|this candidate|everyone|candidates|applicants)(?: \S+){0,3}?(?= (?:[.!,;?]+|and|since|after|it)(?!\S)|$)",
    r"(?:you|have you|did you) (?:have |all |clearly |obviously |just )*(?:forgotten|forgot|forget) (?:about )?(?:me|my \S+)",
    r"(?:i|i am|i have|i feel|i felt|being|been|feel|feeling|to be|was|get|got|getting)~ (?:been |being |like i was |like i am being )*(?:ghosted|ignored|ignore|stonewalled|strung along|left hanging|left in the dark|kept in the dark|brushed off|fobbed off|disrespected|let down|led on|mistreated|forgotten about)(?: (?:by|like|for|since|after)…)?",
    r"(?:this|that|it|your|the|which|such|how|very|so|rather|quite|frankly|a bit|pretty|extremely|really|simply|highly|is|'s|was)~ (?:\S+ ){0,2}?(?:unprofessional|disrespectful|discourteous|inconsiderate|disgraceful|unacceptable|inexcusable|insulting|shameful|appalling|not professional|not acceptable|impolite|not fair|unfair|ridiculous|outrageous|a disgrace|a joke|bad manners|very rude|really rude|quite rude|so rude)(?= (?:[.!,;?]+|to|of|that|not|behavior|behaviour|way|treatment|and|when|for|on|if|conduct|process|communication|from|after)(?!\S)|$)",
    r"(?:unprofessional|disrespectful|discourteous|inexcusable|unacceptable) (?:of you|behavior|behaviour|conduct|treatment|to|communication|silence|way|process)(?: \S+){0,3}?(?= (?:[.!,;?])(?!\S)|$)",
    r"(?:it is|it 's|is|how|that is|that 's|this is|i find it|i think it is|i find this|you are|were)~ (?:\S+ )?rude(?: (?:of you|not|to)…)?(?= (?:[.!,;?]+|$)(?!\S)|$)",
    r"(?:common |the (?:common |basic |simple |least )?|a little |some |basic |any )(?:courtesy|decency|politeness|manners)_ (?:to|of)_ (?:reply|respond|answer|call|write|let|tell|inform|send|get back)…",
    r"(?:you|your company|@company|they)~ (?:clearly |obviously |apparently )?(?:do|does|did|must|can|could) not~ (?:care|value|respect|bother|appreciate|have the (?:courtesy|decency)|take candidates|think i deserve)(?: (?:about |to |for )?(?:me|my|candidates?|applicants?|people|reply|respond|answer|call|write|us|the time|other people)\S*)?(?: \S+){0,3}?(?= (?:[.!,;?])(?!\S)|$)",
    r"(?:you|clearly you|obviously you|apparently you)~ (?:can not|could not|did not|have not|will not) (?:even )?(?:be bothered|bother|bothered|find the time|find time|take (?:one|two|five|a) (?:\S+ )?minutes?)…",
    r"(?<!\S )so much for (?:the|your|that|a|being|transparency|promises|communication|keeping|honesty|professionalism)…",
    r"thanks for nothing",
    r"(?:how|why) (?:could|can|would|do|did|are) you (?:treat|ignore|leave|keep|do this|just ignore|not (?:even )?(?:reply|respond|answer|call|let|have))…",
    r"(?:you|your company|@company|the company)~ (?:have |has )?(?:failed|fail|neglected|refused|refuse)~ to (?:reply|respond|answer|call|get back|inform|give|let|tell|contact|provide|update|keep|honor)…",
    r"(?:i guess|i suppose|apparently|obviously|clearly|it seems)~ (?:that )?(?:i am|you are|my application is|my time is|you have)~ (?:not (?:important|worth|interested|good)|too busy|too important|above|unable to (?:reply|answer))…",
)
_COMPLAINING = wording(
    rf"(?:i |we |and |but )?(?:have |had )?(?:still|yet again|once again)~ (?:have |had |am |i )*(?:not|never|nothing|without|no|not had|not received|not got|heard nothing)~ (?:heard|hear|received|receive|gotten|got|had|been told|been given|been contacted|seen|from you|a|an|any|{_ANSWER})(?: (?:back|from|a|an|any|anything|nothing|single|word|about|regarding|your|you|{_ANSWER}))*",
    rf"i (?:have )?(?:not|never)~ (?:yet )?(?:heard|received|gotten|got|had)~ (?:back |a thing |anything |a single |any |an? |from |one |so much as )+(?:\S+ )?(?:word|thing|{_ANSWER}|you|anyone|anybody|back|anything)?(?: (?:back|from you|from anyone|at all|to (?:my|any of my) {_ASK}|whatsoever|in return|since then))+",
    rf"(?:you|your team|your office|your company|@company|your recruiter|your colleague|hr)~ (?:guys )?(?:have|has|did|do|does)~ (?:still )?not~ (?:yet )?(?:even )?(?:replied|reply|answered|answer|responded|respond|called|call|written|write|gotten back|got back|get back|returned|return|acknowledged|acknowledge|contacted|contact|bothered|bother|let me know|informed|told me|tell me|sent me|come back|reacted|followed up|kept me|keep me|given me|updated)(?: (?:me|to|my|any|all|back|yet|at all|it|on|a|an|of|your|the|{_ASK}|messages|since \S+|last|{_ANSWER}|posted|informed|updated))*",
    rf"(?:i have |have |i had |i )?(?:been )?waiting~ (?:\S+ )?(?:since|for)~ (?:\S+ ){{1,5}}?(?:and|but|without|with no|for you|, nothing|in vain|, and)(?: (?:nothing|still|no|not|a|any|i|you|nobody|hearing|word|there|{_ANSWER}))+…",
    rf"i (?:have|had)~ (?:been )?(?:waiting|waited)~ (?:patiently )?(?:for (?:an?|your|you|this|some) (?:\S+ )?{_ANSWER}|(?:since|for)~ (?:\S+ ){{0,3}}?(?:monday|tuesday|wednesday|thursday|friday|days?|weeks?|months?|ages|long|week|interview|then|time|now|january|february|march|april|may|june|july|august|september|october|november|december|hours?|\d\S*))(?: (?:now|already|for (?:an?|your|you|some)(?: \S+){{1,3}}?|to hear(?: \S+){{0,2}}))*(?= (?:[.!,;?]+|and|since|but)(?!\S)|$)",
    rf"(?:per|as per|further to|as (?:i )?(?:stated|mentioned|said|noted|wrote|explained|already (?:stated|mentioned|said|explained|wrote)|previously (?:stated|mentioned|said))(?: in)?|as in|see|as (?:i )?(?:stated|mentioned|said|noted|wrote|explained)~ in) my (?:last|previous|earlier|prior|first|second|three|two|many) (?:\S+ )?{_ASK}",
    r"as (?:i )?(?:have )?(?:already|previously) (?:said|stated|mentioned|explained|told you|written|wrote|asked)(?: (?:before|twice|several times|in (?:my|the) \S+ ?\S*))?",
    r"as i (?:said|told you|wrote|stated|mentioned|explained|have said) (?:before|already|twice|several times|repeatedly)",
    rf"(?:i am |i was |just |wanted to check )?(?:not sure|unsure|do not know|wondering|am not certain|no idea|curious) (?:if|whether|that) (?:you|anyone|anybody)~ (?:have |had |even |ever |actually )*(?:saw|seen|see|got|gotten|received|read|noticed|opened|looked at|missed)~ my (?:\S+ ){{0,2}}?{_ASK}(?: \S+)?",
    rf"(?:this is|it is|it 's|that makes it|for|now)~ (?:now |already )?(?:the|my) (?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th)|umpteenth|tenth|hundredth) (?:time|{_ASK})_ (?:write|writing|written|ask|asking|asked|email|emailed|emailing|call|called|calling|contact|contacted|contacting|follow|following|followed|message|without|with no|sent|try|trying|tried|reach|reaching|am sending|have)(?!\S)(?: (?:you|to you|to|up|about this|about|an answer|a reply))*",
    r"(?:this is|it is|it 's) (?:now |already )?my (?:(?:third|fourth|fifth|\drd|\dth) (?:email|message|call|attempt|mail|voicemail|try|note|letter)|(?:last|final) (?:attempt|try))(?: \S+){0,2}?(?= (?:[.!,;?])(?!\S)|$)",
    rf"i (?:have |had )?~?(?:already |now )?{_WRITE}~ (?:to |you |an? |up |several |many |two |three |four |my |\d )*(?:\S+ ){{0,3}}?(?:times|twice|{_ASK}|already|again and again|repeatedly|times already)_ (?:and|but|with|without|yet|none|no|never|nothing|still|, )(?: (?:\S+ ){{0,4}}?(?:no|nothing|not|never|without|any|nobody|silence|still|none|ignored|zero|{_ANSWER}))(?!\S)…",
    rf"i (?:have |had )~?(?:already )?{_WRITE}~ (?:to |you |an? |up |with )*(?:several|many|multiple|numerous|countless|three|four|five|so many|too many)(?: \S+)? (?:times|{_ASK})(?: (?:already|now|before))*",
    rf"(?:with|without|and got|and received|got|received|to|i get|and get|i got) (?:no|any|zero|never any|not a single|absolutely no) (?:\S+ )?{_ANSWER}(?: (?:from (?:you|anyone|your \S+)|at all|so far|whatsoever|yet|to my \S+))+",
    rf"my (?:\S+ )?{_ASK}~ (?:have |has |went |remain |are |were |was |is |keep |still |been |being |go |got |get )*(?:unanswered|ignored|not been answered|not answered|no answer|without (?:a|an|any) {_ANSWER}|not been returned|never answered|not returned|left unread|unread|without reply|unreturned)(?: (?:for|since)…)?",
    r"i (?:was|had been|have been) (?:clearly |originally |initially |repeatedly )?(?:told|promised|assured|informed|given to understand|led to believe|supposed|meant|guaranteed|under the impression)~ (?:that )?(?:to |i |you |someone |somebody |there |a |an )+(?:would |should |will |was going to |could |to )?(?:hear|get|receive|be|have|know|call|reply|contact|let|answer|decision|expect|reach|feedback|contacted|informed)(?!\S)…",
    r"i (?:had |have )?~?(?:hoped|expected|was hoping|was expecting|thought|assumed|would have (?:expected|thought|hoped|appreciated))~ (?:that )?(?:i |you |to |someone |at least |a |an |by now |for |somebody )+(?:would |should |could |to )?(?:have )?(?:heard|hear|get|receive|be|have|had|known|know|call|called|reply|replied|contacted|courtesy|answer|answered|response|got|received|respond|responded|feedback|update)(?:_ (?:by now|already|sooner|earlier|before now|long ago|last week|at least|weeks ago|the courtesy|faster|long before)(?!\S))…",
    rf"(?:it has been|it 's been|it is|it 's|it was|already|been|that was|now|after|for)~ (?:\S+ )?(?:over |more than |almost |nearly |about )?{_LONG}(?: (?:now|already|since \S+ \S+))*_ (?:and|but|with|without)(?: (?:i|there|you|have|has|is|still|we|had|yet|been|even|received|got))* (?:nothing|heard nothing|no|not|nobody|never|without|any|hearing|silence|{_ANSWER}|a word|a single)(?!\S)…",
    r"i (?:am|feel|was|have been|must say i am|must admit i am|have to say i am)~ (?:very |a bit |a little |rather |quite |extremely |somewhat |increasingly |getting |becoming |growing |deeply )*(?:disappointed|frustrated|annoyed|upset|irritated|angry|disheartened|puzzled|baffled|confused|surprised|appalled|disturbed|shocked|dismayed|impatient|fed up|offended|bothered|concerned|astonished|hurt)_ (?:not|no|nobody|silence|lack|communication|reply|response|answer|nothing|wait|waiting|delay|delays|ignored|slow|feedback|process|treated|forgotten|ghosted|your (?:company|process|behavior|silence|communication)|long|how long)(?!\S)…",
    r"(?:which|it|this|that|the (?:silence|wait|waiting|delay|lack of \S+))~ (?:is|has been|was|'s|feels|seems)~ (?:very |a bit |a little |rather |quite |extremely |somewhat |really |frankly |deeply )*(?:disappointing|frustrating|annoying|upsetting|irritating|disheartening|puzzling|strange|odd|worrying|unsettling|stressful|maddening|torture|unbearable|exhausting)(?= (?:[.!,;?]+|for|to|not|that|when|after|and|given)(?!\S)|$)(?: (?:not|to (?:wait|hear|be|get|be left)|that (?:you|nobody|no one|i)|after)…)?",
    r"(?:your|the|this|@company .s) (?:hiring |recruitment |selection |interview |whole |entire |recruiting |application )*process (?:is|has been|was|seems|feels|takes|drags|is taking|has taken)~ (?:\S+ )?(?:slow|long|too long|forever|ages|disorganized|chaotic|a mess|messy|painful|endless|unclear|so long|on and on|frustrating|sluggish|opaque|inefficient|much too long|way too long|confusing|far too long|dragging on)(?= (?:[.!,;?]+|and|for|compared)(?!\S)|$)",
    r"(?:your|such a|what a|this|the) (?:very |really |terribly |painfully |incredibly )?(?:slow|disorganized|endless|chaotic|lengthy|opaque) (?:hiring |recruitment |selection |interview |recruiting )*(?:process|response|communication|procedure)(?! in| of)",
    r"(?:this|it|everything|the decision|your decision|an answer)~ (?:is|has been|has|'s)~ (?:taking|taken|dragging|been taking|dragged)~ (?:\S+ )?(?:too|so|very|forever|ages|much|far|an awfully|an eternity|on|unusually) ?(?:too )?(?:long|much time|on|time)?(?= (?:[.!,;?]+|and|to|for|now)(?!\S)|$)",
    r"i (?:do|can) not~ (?:quite |really )?(?:understand|see|know|fathom|get|believe|comprehend) (?:why|how)_ (?:long|nobody|no one|not|slow|silence|hard|difficult|reply|answer|ignore|ignored)(?!\S)…",
    r"(?:radio silence|total silence|complete silence|deafening silence|dead silence|nothing but silence|silence from your (?:side|end)|your silence|the silence|long silence)(?: (?:from (?:you|your \S+)|since \S+(?: \S+)?|for \S+ \S+|on your (?:side|end)|is|has))*",
    r"(?:your|the|this|such a|a) (?:\S+ )?lack of (?:\S+ )?(?:communication|response|feedback|reply|respect|courtesy|professionalism|transparency|updates?|answer|information|an answer|a reply|interest in)(?: \S+){0,3}?(?= (?:[.!,;?]+|and|is|has)(?!\S)|$)",
    r"(?:still|and|but|and still|yet|there is still|there has been|not a|not even a|not one|without a|heard) (?:no|not a|a|single|any)? ?(?:single )?(?:word|answer|reply|news|response|sign of life|peep|sound) (?:from you|from your side|from your end|from anyone|from your team|from @company|to my \S+)",
    r"(?:it|that|this|my time|i) (?:is|was|has|has been|'s) (?:been )?(?:left|kept) (?:hanging|waiting|in the dark|in limbo|guessing|on hold|without an answer|without a reply)(?: (?:for|since)…)?",
    r"(?:you|your team|@company)~ (?:have |has |had |left |keep |kept |are |were )*(?:left|kept|keep|keeping|leaving|leave) me~ (?:hanging|waiting|in the dark|in limbo|guessing|on hold|without (?:an?|any) \S+|in suspense)(?: (?:for|since)…)?",
    r"(?:other|most|many) (?:companies|employers|firms)_ (?:reply|respond|answer|faster|manage|quicker|sooner|already|in days|let me know|better)(?!\S)…",
    r"(?:should|could|would) (?:i )?(?:not )?(?:have )?(?:been|be) (?:told|informed|notified|contacted|called)_ by now",
    r"i (?:had to|have to|am forced to|must) (?:chase|ask again|write again|run after|keep asking|remind you)…",
    rf"(?:\S+ )?(?:days|weeks|months)~ (?:have )?(?:passed|gone by|went by|ago)_ (?:and|but|with|without|since)_ (?:no|nothing|not|never|nobody|without|still|silence|heard|hear|received|{_ANSWER})(?: (?:{_ANSWER}|heard|nothing|from you))*",
    r"i (?:have )?(?:tried|been trying|keep trying|kept trying)~ (?:to )?(?:call|calling|reach|reaching|contact|contacting|email|emailing|phone|phoning)~ (?:\S+ ){0,3}?(?:times|twice|repeatedly|for (?:days|weeks)|all (?:day|week)|every day|in vain|without (?:success|luck))(?!\S)",
    r"(?:after|despite|following) (?:\S+ ){0,3}?(?:of |and )?(?:total |complete |such )?silence(?: from (?:you|your \S+))?",
    r"you (?:should|could|might) (?:at least )?have~ (?:told|informed|let me know|replied|answered|called|written|contacted|warned|said something|had the)…",
    r"i was (?:promised|guaranteed|assured)~ (?:an? |some |the )?(?:\S+ )?(?:answer|reply|decision|response|call|feedback|update|result|callback|news|offer|email)…",
    rf"i (?:have|am) (?:yet|still) to (?:receive|hear|get|see)~(?: (?:back|any|a|an|anything|from|one|you|{_ANSWER}))*",
    r"(?:the|this|all this) (?:wait|waiting|silence|uncertainty|delay)~ (?:is|has been)~ (?:killing|driving|torture|unbearable|hard on|getting|making|wearing|too)…",
    r"i (?:had )?(?:expected|expect|hoped for|thought|deserve)~ (?:better|more|more professionalism|a better treatment|better treatment)(?: (?:from|of)…)?(?= [.!,;]|$)",
    r"(?:it has|it 's|it is) (?:now )?been_ (?:without|with no) (?:a |any )?(?:word|reply|answer|response|news)(?: from you)?",
    r"your (?:deadline|date|own deadline|promised date)_ (?:has )?(?:passed|gone by|come and gone|long gone|long past)_ (?:no|without|nothing|still|not)…",
)
_ACCUSATIONS = frozenset({0, 1, 3})
_ABOUT = frozenset({"about", "on", "with", "of"})
_NEWS_VERBS = frozenset({"tell", "told", "tells", "give", "gave", "given", "send", "sent", "let", "wrote", "answered"})
_GO_ON = frozenset({"anything", "whether", "if", "since", "and", "but", "so", "either", "back", "yet", "for", "in"})


class SilenceComplaint(Check):
    """Blame for silence or for the process: "you promised", "per my last email", "still nothing".

    The reader may have been waiting for others, too. Blame makes answering a duty and the sender a nuisance.
    """

    code = "TON022"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {"accuses": "'{span}' accuses the reader.", "complains": "'{span}' complains about the wait."}
    advice = {
        "accuses": "You do not know what happened inside. Ask for the new date without the blame.",
        "complains": "You do not know what happened inside. Ask for the new date without the blame.",
    }
    sources = (
        "Careerealism panel (S3-25)",
        "ProSky 2016 (S4-22)",
        "ProSky 2016 (S4-20)",
        "Adobe 2018: 'per my last email' annoys",
    )
    bad = (
        "⟦I still haven't heard from you⟧, ⟦which is disappointing⟧.",
        Example("⟦You promised an answer last week⟧.", severity=Severity.ERROR),
        Example("⟦Per my last email⟧, I am interested.", severity=Severity.WARNING),
        Example("⟦You ignored me⟧.", stage="status-1", severity=Severity.ERROR),
        Example("⟦You haven't replied to my messages⟧.", severity=Severity.WARNING),
        "⟦I was told I'd hear by Friday⟧.",
        Example("⟦Your recruiter has forgotten all of my calls⟧.", severity=Severity.ERROR),
        Example("⟦You stole two months of my life⟧.", severity=Severity.ERROR),
        Example("⟦You told me that you would ring on Monday, and nobody did⟧.", severity=Severity.ERROR),
        Example("⟦Nobody there could be bothered to answer⟧.", severity=Severity.ERROR),
        Example("⟦Ten days without any reply⟧.", severity=Severity.WARNING),
        "⟦None of my letters has been answered⟧.",
        "⟦I've been waiting since Monday and nothing⟧.",
        "⟦Not sure if you saw my last email⟧.",
        Example("⟦I still have not heard back⟧.", stage="status-2", severity=Severity.INFO),
    )
    good = (
        "You expected to decide by the 12th; I know plans move. Is there a new date?",
        Example("I have not heard back yet and wondered about timing.", stage="status-1"),
        Example("I have not heard yet and wondered about timing.", stage="status-2"),
        "As promised, here is the rollback plan. I have attached the notes I promised.",
        "If you haven't had the chance to look, no problem.",
        "You said the slow process in returns is the biggest pain, and that suppliers never replied to your orders.",
        "You have not replied yet, and that is fine.",
        "You told me I would hear by Friday; I know plans change.",
        "I had not heard of that method before.",
        "You said that it stalls when the oil is thick, and that nobody knows why.",
        "The bell rang and nobody answered, so I opened the gate myself.",
        "This is the last time I write, and only to thank you.",
        "You shook your head and said I deserve better than a cold bench.",
        "We wasted a month on the wrong pump before anybody read the plate.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        found = [
            hit
            for hit in hits(
                draft, BLAMING, THEIR_WORDS, LAMENTING, _ACCUSING, _COMPLAINING, negatable=False, reportable=False
            )
            if not _is_kind(draft, hit) and not _is_told(draft, hit)
        ]
        for hit in found:
            accuses = hit.phrase in _ACCUSATIONS
            neutral = (
                not accuses
                and len(found) == 1
                and draft.situation.stage == "status-2"
                and "heard" in hit.prose.norms[hit.first : hit.stop]
            )
            severity = Severity.ERROR if accuses else Severity.INFO if neutral else None
            yield self.finding("accuses" if accuses else "complains", (hit.start, hit.end), severity=severity)


def _is_kind(draft: Draft, hit: Hit) -> bool:
    """Whether the sentence shows understanding, supposes it, or speaks of others."""
    before, after = around(draft, hit)
    inside = " ".join(hit.prose.norms[hit.first : hit.stop])
    sentence = f" {before} {inside} {after}"
    if not OTHERS.isdisjoint(sentence.split()):
        return True
    if hit.phrase not in _ACCUSATIONS and any(f" {words}" in sentence for words in UNDERSTANDING):
        return True
    words = before.split()
    return words[:1] == ["if"] or (words[-1:] == ["if"]) or "even if" in before


def _is_told(draft: Draft, hit: Hit) -> bool:
    """Whether it is what somebody else said, or the story of another place."""
    before, after = around(draft, hit)
    inside = " ".join(hit.prose.norms[hit.first : hit.stop])
    if inside.endswith(("question", "questions")) and after.split()[:1] and after.split()[0] in _ABOUT:
        return True
    following = after.split()[:1]
    end = inside.split()[-2:]
    if (
        end[-1:] == ["me"]
        and end[0] in _NEWS_VERBS
        and following
        and following[0].isalpha()
        and following[0] not in _GO_ON
    ):
        return True
    if not inside.startswith(("you ", "your ")) and is_reported(hit.prose, hit.first):
        return True
    return ELSEWHERE.search(f"{before} {inside} {after}") is not None
