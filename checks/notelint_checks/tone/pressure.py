from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from notelint import Check, Dimension, Draft, Evidence, Finding, Hit, Severity
from notelint_checks.analysis.urging import AGREED, URGING
from notelint_checks.analysis.wording import around, hits, wording

_ANSWER = r"(?:reply|replies|response|answer|decision|feedback|verdict|update|news|word|call|confirmation|email|callback|outcome|result|results|offer)"
_SOON = (
    r"(?:asap|a\.s\.a\.p|as soon as possible|as soon as you can|as quickly as possible|as fast as possible|at once|right away|straight away|immediately|urgently|promptly|without (?:further )?delay"
    r"|today|tonight|tomorrow|by (?:today|tonight|tomorrow|noon|close of business|cob|eod|end of (?:the )?(?:day|business|week|month)|the end of(?: the| this| next)? (?:day|business|week|month)|(?:this |next |the coming )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month)|the (?:\d+|\S+(?:st|nd|rd|th))|\d\S*|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \S+)?)"
    r"|before (?:today|tonight|tomorrow|noon|the weekend|the end of(?: the| this)? (?:day|week|month)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|no later than(?: \S+){1,2}|within (?:the )?(?:next )?(?:\S+ )?(?:hours?|days?|24|48|week)"
    r"|this week|this afternoon|this morning|now|at (?:the|your) (?:very )?earliest(?: convenience)?|latest by(?: \S+){1,2})"
)
_TELL = r"(?:reply|respond|answer(?: me)?|write back|write to me|call(?: me)?(?: back)?|phone me|ring me(?: back)?|text me(?: back)?|email me(?: back)?|get back(?: to me)?|come back to me|let me know|tell me|inform me|update me|decide|contact me|revert|hit me up|give me (?:an?|your|the|some) (?:\S+ )?(?:answer|reply|response|decision|call|update|feedback)|send me (?:an?|your|the) (?:\S+ )?(?:answer|reply|response|decision|update|offer|contract|feedback)|make (?:a|your|up your) (?:decision|mind))"
_PLEASE = r"(?:please|kindly|so please|do|just|can you|could you|would you|you (?:must|should|have to|need to|had better|ought to)|i (?:ask|urge|want|need|expect|would like|insist|must ask) (?:that )?(?:you )?(?:to)?|make sure (?:you|to))"
_ANYWHERE = wording(
    rf"{_PLEASE} (?:please |kindly )?(?:\S+ )?{_TELL}(?: (?!if|whether|when|which|what|on|at|how)\S+){{0,6}}? {_SOON}",
    r"(?:get back to me|answer me|reply|respond|call me(?: back)?|write back|text me(?: back)?|let me know)(?: (?!if|whether|when|which|what|how)\S+){0,4}? (?:asap|a\.s\.a\.p|as soon as possible|immediately|right away|today|urgently|at once|by (?:eod|cob|end of (?:the )?day|tomorrow|today|monday|tuesday|wednesday|thursday|friday))",
    rf"(?<!can )(?<!could )(?<!should )(?<!may )(?<!might )(?<!when do )(?<!would )i~ (?:need|require|demand|must have|insist on|have to have|want|expect|am expecting|deserve|am owed|am entitled to|will need|shall expect)~ (?:to (?:have|get|receive) )?(?:an?|your|some|the|this) (?:\S+ ){{0,2}}?{_ANSWER}(?: from you)?(?: {_SOON})?",
    rf"(?<!can )(?<!could )(?<!should )i~ would (?:\S+ )?(?:appreciate|like|want|expect|need|be grateful for)~ (?:to (?:have|get|receive) )?(?:an?|your|some|the) (?:\S+ ){{0,2}}?{_ANSWER}(?: from you)? (?!at your|whenever){_SOON}",
    r"(?<!can )(?<!could )(?<!should )(?<!may )(?<!might )(?<!do )(?<!would )i~ (?:will |shall )?(?:expect|am expecting|demand|insist|require)~ (?:to hear|you to (?:reply|answer|respond|decide|call|get back|write|tell|let me|make|honor)|hearing|a call|a reply|that you)(?: (?:back|from you|from someone|soon|something|back from you))*"
    rf"(?: {_SOON})?",
    rf"i~ (?:need|have|must|require|want) (?:to )?(?:know|hear|be told|find out)(?: (?!how|more|whether you|which|about|that you)\S+){{0,4}}? {_SOON}",
    r"i (?:need|must|have to|demand to|want to)~ know(?: (?:your answer|your decision|the outcome|the result|where i stand|what is going on|whether i (?:got|have|am)|if i (?:got|have|am)))…",
    r"i (?:will|would|am going to|shall|plan to|intend to)~ (?:be )?(?:call|calling|phone|phoning|ring|text|email|emailing|write|message|keep|continue|check|contact)_ (?:every (?:day|hour|morning|single day|other day|week|few days)|daily|again tomorrow|each day|until (?:i|you|someone|somebody))(?!\S)…",
    r"i (?:will|would|am going to|shall) (?:keep|continue|go on|not stop)~ (?:to )?(?:calling|call|phoning|emailing|email|writing|asking|messaging|trying|texting)_ until…",
    r"(?<!me to )(?<!to )(?<!can )(?<!could )(?<!will )(?<!free to )(?<!you )(?:please |kindly )?(?:call|ring|phone|text) me back(?: (?:on|at|when)…)?",
    r"(?:did|have) you (?:even |not |ever |by any chance )*(?:get|got|receive|received|see|seen|read|open|opened|look at|looked at|notice|noticed)~ (?:my|the|our) (?:\S+ ){0,3}?(?:emails?|messages?|mails?|note|letter|follow ups?|texts?|voicemails?|application|request|invitation|invite|dm)(?: yet| at all| i sent(?: you)?)?",
    r"(?:i (?:can )?(?:see|saw|noticed|know)|linkedin (?:shows|says|tells me)|it (?:says|shows)|the (?:read receipt|receipt|blue ticks?|app|check marks) (?:says?|shows?|tells? me))~ (?:that )?(?:you )?(?:have |had )?(?:read|seen|opened|were online|viewed|been online|it was read)_ (?:my|message|email|it|note|this|profile|online|texts?)(?!\S)(?! of)…",
    r"(?:read|delivery) receipts?(?! system| scanner| data)",
    r"(?:please )?(?:confirm|acknowledge) (?:the )?(?:receipt|reception|you (?:got|received|have (?:got|received|read)))(?: of (?:this|my)(?: \S+)?)?(?: of \S+)?(?: (?:immediately|asap|by return|at once|today))?",
    r"(?:please|kindly|pls) (?:advise|advice)(?: (?:soon|asap|me|on|as to|by|accordingly)…)?(?= (?:[.!,;]+|$)(?!\S)|$)",
    r"kindly (?:revert|do the needful)(?: back)?(?: (?:asap|soon|to me|at the earliest|and…))?",
    r"(?:please )?(?:revert|do the needful)(?: (?:back|to me|asap|soon|at the earliest))+",
    r"(?:please )?(?:do not|stop|quit) (?:keep|keeping|make|making|leave|leaving|let|letting) me (?:waiting|wait|hanging|in the dark|guessing|hang|in suspense)(?: \S+){0,3}?(?= (?:[.!,;?]+|$)(?!\S)|$)",
    r"when (?:will|are|do) you~ (?:guys )?(?:going to |plan to )?(?:finally|at last|ever|eventually|get around to|get round to|bother|intend to)(?: to)?…",
    r"why (?:have|did|do|has|are|is|was|does|had|would|will)~ (?:you|it|nobody|no one|nothing|your|this|everything|@company|the|i) (?:\S+ ){0,3}?(?:not|never|ignoring|taking|take|taken|slow|silent|quiet|nothing|so long|delayed|ignored|ignore)(?!\S)…",
    r"why (?:have|has|did|do|does|are|is|was|would|had|could|can|will) not~ (?:you|anyone|anybody|i|my|somebody|someone)…",
    r"what (?:is |'s )?(?:taking|takes)~ (?:you )?(?:guys )?~?(?:so|this|that) long…",
    r"how (?:much|many) (?:longer|more (?:days|weeks|time))_ (?:wait|you need|take|i|be|keep|have to)…",
    r"(?:please |kindly |could you |can you |would you |will you )(?:please )?(?:finally )?accept my (?:\S+ )?(?:request|invitation|invite|connection|friend request|linkedin)(?: \S+){0,2}?(?= (?:[.!,;?]+|$)(?!\S)|$)",
    r"(?:you|why)_ (?:have |did )?not~ (?:yet )?(?:accepted|accept|added|add|connected|approve|approved|responded to|react to)~ (?:to |on )?(?:my|me)(?: \S+){0,4}?(?= (?:[.!,;?]+|$)(?!\S)|$)",
    r"(?:this|it|my (?:request|question|matter|case|message|situation)) (?:is|was)~ (?:\S+ )?(?:urgent|time sensitive|of the utmost urgency|extremely urgent|high priority)",
    r"(?<!\S)urgent(?= (?::|!|,|please|request|follow up|reply|response)(?!\S)|$)",
    r"(?:final|last|second|third|fourth|2nd|3rd|another|gentle|friendly|quick) reminder(?! of the| from| email you| you)(?: (?:about|regarding|of my|on my|that i)…)?",
    r"(?:second|third|fourth|2nd|3rd|final|last) (?:attempt|try|request|notice)(?= (?:[.!,:;]|to|at|about|regarding)(?!\S)|$)",
    r"i (?:trust|assume|am sure|am confident|presume)~ (?:that )?you (?:will|are going to|would)~ (?:reply|respond|answer|get back|let me know|call|decide|write|do the right|give me|hurry|not keep|not make)…",
    r"surely (?:you|someone|somebody|it|your team|one) (?:can|could|must|have|has|should|would|is|know|knows)…",
    r"(?:please )?(?:hurry up|hurry|speed (?:it|things|this) up|get on with it|get a move on|move faster|act fast|act now|act quickly|make up your minds?)(?: please)?(?= (?:[.!,;?]+|and|please|with|before)(?!\S)|$)",
    r"(?:can|could|would) you (?:please )?(?:hurry|speed|rush|expedite|move|push|fast track)_ (?:up|decision|process|this|it|along|application|things)",
    r"(?:before it is too late|before it 's too late|do not miss (?:out|this)(?: on me)?|time is running out|the clock is ticking|i will not wait (?:forever|much longer|any longer)|i can not wait (?:forever|much longer|any longer|longer)|i am running out of (?:time|patience)|my patience is…)",
    r"i (?:look|looking|am looking) forward to (?:your|an?|hearing from you) (?:immediate|prompt|quick|speedy|swift|urgent|fast|immediately|promptly|rapid|asap|today|tomorrow|by)~(?: \S+){0,3}?(?= (?:[.!,;]+|$|and)(?!\S)|$)",
    r"(?:waiting|awaiting|wait|hoping) for (?:your|an?) (?:prompt|immediate|quick|urgent|early|speedy|fast|swift) (?:reply|response|answer|decision|action)",
    r"(?:your|an?) (?:immediate|prompt|urgent) (?:reply|response|answer|attention|decision|action) (?:is|would be|will be)~ (?:\S+ )?(?:appreciated|required|expected|needed|requested)",
    r"(?:a|an) (?:\S+ )?(?:reply|response|answer|decision) (?:is|would be|will be) (?:\S+ )?(?:needed|required|expected|due|mandatory|necessary|overdue)…",
    r"(?:please )?read (?:this|my email|it) (?:immediately|now|right away|today|carefully and (?:reply|answer))",
    r"i~ demand (?:an?|the|my|your|to)…",
    r"(?:just|so|please|now)~ (?:please )?(?:decide|answer me|answer|reply|respond|choose) (?:already|now|quickly|fast)",
    r"(?:can|could|will|would) you~ (?:please )?(?:answer|reply|respond|decide|call|get back|write back)_ (?:already|now|immediately|today|asap|at last|for once)(?! (?:known|made))",
    r"(?:can|could|may|will) i~ (?:please |finally )*(?:get|have|receive)~ (?:an?|your|the|some) (?:\S+ )?(?:answer|reply|response|decision)_ (?:today|tomorrow|this week|now|soon|immediately|asap|please|by \S+)(?!\S)",
    r"(?:please |kindly )?(?:treat|consider|handle|regard|mark) (?:this|my|it)_ (?:as )?(?:urgent|urgently|high priority|a priority|top priority|priority)",
    r"(?:please |kindly |just )+(?:make|take|reach|give|speed)_ (?:your|a|the|up) (?:\S+ )?(?:decision|mind|choice|process|answer)~ (?:quickly|fast|soon|rapidly|today|now|already|promptly|without delay|quicker|faster)",
    r"why (?:is|are|has|does|do|did) (?:nobody|no one|noone|none of you)…",
    r"(?:tell|give|send) me (?:your|the|a|an) (?:\S+ )?(?:decision|answer|verdict|reply)_ (?:by|before|today|tomorrow|now|immediately|asap)(?!\S)…",
    r"(?:please |kindly |just )+(?:let me (?:have|know|get)|send|provide|give|share|communicate)_ (?:decision|answer|reply|response|feedback|verdict) (?:at the (?:very )?(?:earliest|soonest)|at your earliest|asap|immediately|today|tomorrow|promptly)",
    r"the least you (?:can|could) do…",
)

_WAITING = wording(
    rf"(?<!was )(?<!were )(?<!had )(?:i am |am |been )?(?:still|eagerly|anxiously|impatiently|desperately|patiently|urgently) (?:waiting|awaiting)~ (?:for |on )?(?:to hear(?: back)?(?: from (?:you|your \S+))?|(?:your|an?|the|any) (?:\S+ ){{0,2}}?{_ANSWER}(?: from you| from your side)?|you to \S+|you(?= [.!,?]|$))",
    rf"(?:i am |am |i have been |we are )?(?:waiting|awaiting)~ (?:for |on )?(?:your|an|a|the) (?:\S+ ){{0,2}}?{_ANSWER}(?: {_SOON})?(?: from you)?",
    r"(?:i am |am |i have been )?waiting~ (?:for you|to hear)(?: \S+){0,4}",
)
"""On the sender's own page this is another check's."""
_TOLD = frozenset({"told", "said", "tell", "say", "saying", "wrote", "reads", "sign", "rule"})
_ON = frozenset({"on", "about", "regarding", "concerning"})
_JOBS = frozenset(
    "job role position post application vacancy opening interview candidacy this it me whether hiring".split()
)
_READERS = frozenset({"you", "your", "@company", "hr", "anyone", "someone", "either", "now"})
_DETAILS = frozenset({"whether", "if", "which", "what", "how", "when", "about"})


class Pressure(Check):
    """Urging, demanding or chasing the reader: "ASAP", "I need an answer by Friday".

    The reader decides when, often with others, and remembers who pushed. One polite question about the timing is always
    welcome.
    """

    code = "TON014"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {"found": "'{span}' pushes the reader."}
    advice = {"found": "They decide when. Ask, don't push: 'Could you tell me when you expect to decide?'"}
    sources = (
        "Work It Daily (S2-10)",
        "Careerealism panel (S3-26)",
        "ProSky 2016 (S4-24)",
        "Robert Half 2017: do not be pushy",
        "Adobe 2018: 'please advise' annoys",
    )
    bad = (
        "⟦Please get back to me ASAP⟧.",
        "⟦I expect your decision by Friday⟧.",
        "⟦Why have you not accepted my LinkedIn request⟧?",
        "When can I expect your answer, ⟦I need to know by Friday⟧.",
        "⟦I am waiting for your response⟧.",
        "⟦I will call you every day until I hear something⟧.",
        "⟦Did you get my email⟧? ⟦Please advise⟧.",
        "⟦Kindly revert back⟧.",
        "⟦You must let me know today⟧.",
        "⟦Write back to me the minute you read this⟧.",
        "⟦I require a clear yes or no from you before the weekend⟧.",
        "⟦Please do not leave me in limbo⟧.",
        "⟦Kindly think again about your decision before Monday⟧.",
        "⟦I will be coming to your reception tomorrow⟧.",
        "⟦Pick up the phone⟧.",
    )
    good = (
        "If the timing has changed, a line would help me plan.",
        "I look forward to hearing from you.",
        "Could you tell me when you expect to decide? When can I expect to hear from you?",
        "What are the next steps, and when might I hear?",
        "Thanks in advance. Please reply at your convenience, or when you have a moment.",
        "Please let me know if you need anything.",
        "Please confirm the slot on Tuesday.",
        "I will send the slides as soon as possible.",
        "You said you need an answer by Friday; here it is.",
        "I do not expect an answer before the 12th.",
        "If writing is a nuisance, pick up the phone and I shall answer whenever you like.",
        "The foreman wanted a yes or no by noon, and the valve was still open.",
        "I will come to your office on Monday at nine, as we agreed.",
        "I was still waiting for an answer from the port when the crane came.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        own_page = draft.situation.channel == "post"
        patterns = (URGING, _ANYWHERE) if own_page else (URGING, _ANYWHERE, _WAITING)
        for hit in hits(draft, *patterns):
            if not _is_logistics(draft, hit) and not _is_usual(draft, hit):
                yield self.finding("found", (hit.start, hit.end))


def _is_usual(draft: Draft, hit: Hit) -> bool:
    """Whether the channel or another employer's deadline calls for it."""
    situation = draft.situation
    said = " ".join(hit.prose.norms[hit.first : hit.stop])
    if situation.channel == "voice" and "call me" in said:
        return True
    if situation.channel == "li-invite" and "accept" in said:
        return True
    return situation.facts.other_offer.deadline is not None and f" {said} ".count(" by ") > 0


def _is_logistics(draft: Draft, hit: Hit) -> bool:
    """Whether the sender speaks of what others asked, or of what he will do himself."""
    before, after = around(draft, hit)
    words = before.split()
    said = {"asked", "asks", "said", "told", "wanted", "mentioned", "expected", "hoped", "suggested"} & set(words)
    following = after.split()[:1]
    inside = hit.prose.norms[hit.first : hit.stop]
    if words[-1:] == [":"] and not _TOLD.isdisjoint(words):
        return True
    if hit.phrase == 1 and ("and", "i") in pairwise(inside):
        return True
    if _of_others(hit, after) or (hit.phrase == 0 and AGREED.search(after) is not None and "phone" not in after):
        return True
    if following and following[0] in _DETAILS and "decid" not in after:
        return True
    if hit.prose.norms[hit.first] == "you" and words[-1:] and words[-1] in _DETAILS | {"do", "did", "does", "that"}:
        return True
    return bool(said and {"you", "they", "she", "he"} & set(words)) or words[-2:] == ["i", "will"]


def _of_others(hit: Hit, after: str) -> bool:
    """Whether the answer is awaited from somebody else, or is the result of something else."""
    words = after.split()
    if words[:1] == ["from"] and words[1:2] and words[1] not in _READERS:
        return True
    if words[:1] and words[0] in _ON and words[1:2] != ["my"] and _JOBS.isdisjoint(words[1:6]):
        return True
    return hit.prose.norms[hit.stop - 1] in ("result", "results") and words[:2] in (["of", "my"], ["of", "the"])
