"""Threats and levers put together from word classes: what the reader does, and what the sender does then."""

from __future__ import annotations

from notelint_checks.analysis.frames import frame
from notelint_checks.analysis.one_of import of_verbs, one_of, openings
from notelint_checks.analysis.ultimatum_words import (
    AUTHORITY,
    COMPLAIN,
    DEMAND,
    EMPLOYER,
    EXIT,
    FAULT,
    LOSS,
    OFFER,
    OFFERED,
    PRIVILEGE,
    REGRET,
    WANT,
)

__all__ = ["DEADLINES", "HELD_UP", "THREATENED"]

_AUX = r"(?: (?:will|shall|would|am|may|might|must|can|could|have|need|to|be|going|forced|obliged|compelled|afraid|no|other|choice|option|but|just|simply|then|really|hesitate|gladly|happily|rather|left|think|better|ready|about|had|hereby|certainly|definitely|probably|feel|free|see|myself|instead|for|it|not)){1,7}?"
_I_DO = rf"(?:i{_AUX} {of_verbs(EXIT)}|i{_AUX} {of_verbs(COMPLAIN)}(?: [^\s.!?]\S*){{0,8}}? {one_of(AUTHORITY)}|i am (?:gone|off|out|done|history|taken|no longer))"
_YOU_LOSE = rf"(?:you|your (?:company|firm|team|side)|@company|somebody|someone)(?: (?:will|would|may|might|could|can|shall|is|are|going|about|to|stand|risk|soon|then|just|simply|also|only|be)){{0,5}}? {one_of(LOSS)}"
_THEN = rf"(?<!\S)(?:{_I_DO}|{_YOU_LOSE})"
_OTHER = rf"(?:(?:an?|the|my|your|some|one|two|three|several|many|of) )?(?:other|another|second|different|rival|competing|current|present|old|new|next|better|higher|your|biggest|local) (?:\w+ )?{one_of(EMPLOYER, OFFER)}s?"
_KIND = r"(?:your (?:\w+ )?(?:competitors?|rivals?|competition|neighbors?)|the competition|(?:some|somebody|someone) else|headhunters?|recruiters?|a competitor|a rival|they)"
_DO = "will shall would am may might must can could have need going is are you"
_SOFT = r"(?:assume|wish you|understand|happy to wait|no hard|no pressure|i withdrew|(?:you|they|he|she|customers?|clients?) (?:told|said|threatened|wrote|mentioned|explained)|the (?:client|customer|vendor|supplier|landlord)|had to|used to|would have|which (?:is|would) fine|first choice|before you decide)"
_IF_AT_FAULT = rf"(?<!\S)(?:if|unless|should|once|when) (?:i|you|we|it|this|there|nobody|nothing|no|things|@company) (?:\S+ ){{0,4}}?{one_of(FAULT)}(?!\S)"
_OR = r"(?:or(?: else)?|otherwise|else|failing that|if not|after (?:that|which|\w+day)|afterwards|thereafter|from then on|(?:by )?then)(?: ,)? (?:(?:then|on|by|tomorrow|today|\w+day) ){0,2}"

THREATENED = (
    # If you let this drag on, you will be looking for somebody else.
    frame(
        f"if unless should / i you my / {openings(FAULT)} / {_DO}",
        r"(?:if|unless|should|once|as soon as|the moment|when|in case)(?: (?:i|you|we|it|this|that|there|nobody|nothing|no|my|your|the|things|somebody|anyone|@company))",
        rf"(?<!\S){one_of(FAULT)}(?!\S)",
        rf"{_THEN}(?!\S)",
        bar=_SOFT,
        far=True,
        within=True,
    ),
    # I shall be forced to look elsewhere if I am kept waiting.
    frame(
        f"if unless should / {openings(FAULT)} / {_DO}",
        rf"(?:{_I_DO}|{_YOU_LOSE})",
        _IF_AT_FAULT,
        bar=_SOFT + r"|i (?:could|can) (?:start|begin)",
        far=True,
        sign=_IF_AT_FAULT,
    ),
    # Please reply, or else I must report this to the agency.
    frame(
        f"or otherwise else then after afterwards thereafter failing / {_DO}",
        rf"{_OR}(?:{_I_DO}|{_YOU_LOSE})",
        bar=_SOFT,
        sign=rf"{_OR}(?:i|you|your|@company|somebody|someone)",
    ),
    # It would be a pity if I had to cancel my account with your bank.
    frame(
        "hate sorry sad regret like want rather prefer wish pity shame bad unfortunate regrettable waste loss mistake silly foolish pain hurt surprised complain cry crying blame force / would should hate do shame pity try / if for to when that should",
        rf"{one_of(REGRET)}(?: (?:for|if|to|when|that|should))",
        rf"(?<!\S)(?:{of_verbs(EXIT)}|{one_of(LOSS)}|{of_verbs(COMPLAIN)} (?:\S+ ){{0,6}}?{one_of(AUTHORITY)})(?!\S)",
        bar=r"(?:miss (?:the|this|your)|i would understand|withdraw|not (?:come|answer)|move on|rethink|tell you|for me)",
    ),
    # Hire me now or regret it.
    frame(
        "or and / me",
        r"(?:please )?(?:hire|take|sign|employ|choose|pick|give|make|tell|answer|call|ring|let|get|send) me(?: [^\s.!?]\S*){0,6}? or",
        rf"(?<!\S)(?:{one_of(LOSS)}|{_THEN})(?!\S)",
        bar=r"you can",
        far=True,
    ),
    # Next week could be too late.
    frame(
        "late",
        r"(?:(?:next|this) \w+|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|then|it|that|a (?:day|week|month) later|any later|an answer [^\s.!?]\S*(?: \S+){0,4}?)(?: (?:could|may|might|will|would|is|can|be|well|going|to|probably|already)){1,4} too late",
        bar=r"(?:too late (?:to|for (?!you|me))|if (?:it|that|this) is|hope|is it|not too late|sorry)",
    ),
    # What's to stop me signing it?
    frame(
        "stop keep prevent reason",
        r"(?:what (?:is|'s|would)(?: there)? to (?:stop|keep|prevent) me|(?:nothing|no one|nobody) (?:stops|keeps|prevents|will stop|will keep|would stop) me|(?:there is |i see |i have )?no reason (?:for me )?(?:not )?to (?:wait|stay|hold|turn (?:it|them)|say no))",
        bar=r"(?:asking|learning|from (?:trying|asking|being))",
    ),
)
"""What happens to the reader who does not answer as wished."""
HELD_UP = (
    # My other offer pays more, so I need to see some movement from your side.
    frame(
        "offer offers other another second rival competing competitor competitors current present better employer boss firm elsewhere job jobs interview interviews package counteroffer",
        rf"(?:(?:as |since |because |with |now that |seeing that )?(?:i have |i have got |i hold |i got |i received |i have received |i am holding |there is |there are )?{_OTHER}|{_KIND}|i (?:have|have got|got|received|hold) (?:an offer|\w+ offers|offers|interviews)|\S+ (?:has |have |had |just |already )*(?:made|given|sent|offered|put|promised|shown)(?: me)? {one_of(OFFERED)})",
        rf"(?<!\S){one_of(DEMAND)}(?!\S)",
        bar=r"(?:could you tell me|possible before|you must (?:be|have)|you have to (?:know|tell)|i expect your (?:answer|reply)|meet me|customers?|in case you (?:need|want|have)|you mentioned|you (?:said|told)|you need to (?:know|reach|ask))",
        far=True,
    ),
    # Your competitor across the road is keen to have me.
    frame(
        f"other another second different rival rivals competing competitor competitors competition headhunters recruiters someone somebody they your / {openings(WANT)} / me impatient contract yes number decide worth",
        rf"(?:{_OTHER}|{_KIND})",
        rf"(?<!\S){one_of(WANT)}(?!\S)",
        bar=r"(?:could you|you (?:said|told|mentioned)|an answer|customers?|patients?|i (?:said no|declined|turned)|i (?:worked|was) )",
    ),
    # If you want me, you'll need to move before the weekend.
    frame(
        "if / want wanted need like value fancy wish care / me",
        r"if you (?:\w+ly |still |do )?(?:want|wanted|need|like|value|fancy|wish|care)(?: to (?:have|get|keep|hire|employ|see|secure|win|land|catch))?(?: me| my (?:services|skills|work|help))(?! to)",
        rf"(?<!\S){one_of(DEMAND)}(?!\S)",
        bar=r"(?:any (?:other|further)|free to|just (?:call|ring|say)|customers?)",
        far=True,
    ),
    # I can start Monday with you or Monday with them, it's up to you.
    frame(
        "or / with for to at from in / them theirs elsewhere other another competitor competitors rivals else competition",
        r"(?:with|for|to|at|from|in) (?:you|your \w+)(?: [^\s.!?]\S*){0,4}? or(?: [^\s.!?]\S*){0,4}?",
        r"(?<!\S)(?:(?:with|for|to|at|from|in) (?:them|the other|another|your competitors?|a competitor|your rivals?|someone else|somebody else|the competition)|theirs|elsewhere|the other \w+)(?!\S)",
        rf"(?<!\S){one_of(DEMAND)}(?!\S)",
        far=True,
    ),
    # You get first pick; after that I ask the next on my list.
    frame(
        "next first",
        r"(?:i (?:will |am going to |shall )?(?:go|move|turn|call|ring|ask|write)(?: on)? (?:to )?the next|you (?:are|come) (?:first|top|next|second|only one) (?:on|of) my list)",
    ),
)
"""Other offers held up to the reader."""
DEADLINES = (
    # I am letting you have the first refusal until Saturday.
    frame(
        "first one last more another second final deadline ultimatum priority hours grace few / you",
        rf"(?:i (?:am |will |shall |can |would |could |have )?(?:only |just |now |hereby )?(?:giving|give|gives|letting|let|grant|granting|offer|offering|allow|allowing|set|setting)|you (?:can|may|will|still|only|now)* ?(?:have|get)) (?:you )?(?:have )?{one_of(PRIVILEGE)}",
        bar=r"(?:you (?:gave|mentioned|said)|would you|could you|notice)",
    ),
    # This is the last time I will ask.
    frame(
        "last final once twice third again",
        r"(?:(?:this|it|that) (?:is|was|will be)(?: \w+ly)? (?:the|my)(?: very)? (?:last|final|third and last|second and last) (?:time|call|warning|notice|demand|request|reminder|attempt|try|word)(?: (?:(?:that )?(?:i|you)(?: (?:will|shall|am|going|to|can|would|have|hear))* (?:ask|asking|say|call|ring|chase|remind|tell|warn|try|me)|before i (?:go|take|sign|walk)|from me))|(?:last|final) (?:call|warning|notice|reminder|chance|round|orders)(?: (?:from (?:me|my side)|for you))|i (?:will|shall|am) (?:only |not )?(?:going to )?(?:say|ask|asking|tell|repeat)(?: you)?(?: (?:this|it|that|myself))? (?:once|only once|just once|twice|a second time)(?! more))",
        bar=r"(?:bother|trouble|disturb|promise|prayer|i (?:saw|was|did)|you (?:told|said))",
    ),
    # My offer stands until Friday.
    frame(
        "offer offers door window open stands expires patience closing",
        r"(?:(?:my|this) (?:offer|patience|availability|interest|proposal) (?:to \w+ (?:\w+ )?)?(?:stands|holds|expires|ends|lapses|is (?:only )?(?:good|valid|open|limited)|runs out|will (?:not last|run out|expire|end)|does not last|has (?:its |a )?limits?|is not (?:endless|infinite|forever))|(?:the|your|that) (?:window|door) (?:is closing|closes|will (?:close|shut)|is about to close|will not (?:be|stay) open))",
        bar=r"(?:application|help|to (?:help|lend|send)|draft)",
    ),
)
"""A last date set to the reader."""
