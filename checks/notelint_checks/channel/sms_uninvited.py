from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Severity
from notelint_checks.analysis.logged import logged
from notelint_checks.analysis.permission import permission_in_text
from notelint_checks.analysis.plain import plain
from notelint_checks.analysis.specimen import ORBIT, THANKED

_HELLO = "Hi Dana, ⟦it's Sam Lee, thanks for today!⟧"
_PLAIN = "Hi Dana, it's Sam Lee, thanks for today!"


class SmsUninvited(Check):
    """A thank-you or a question by text message to somebody who does not text with you.

    A text rings in somebody's pocket, at dinner too. From a candidate people expect one about timing and nothing else.
    """

    code = "CHA009"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = ("sms",)
    stages = ("thanks", "connect", "status-1", "status-2", "final")
    messages = {
        "refused": "They do not want text messages.",
        "unasked": "You have not texted with each other, and nothing says that they want it.",
        "unknown": "Nothing says that they text with you.",
    }
    advice = {
        "refused": "Send this as an email.",
        "unasked": "Texts are for timing. Send this as an email.",
        "unknown": "If they do, set permissions.sms; else send this as an email.",
    }
    sources = (
        "PR News 2009 (S1-09)",
        "Robert Half 2012 and 2017, and in Canada: hardly a manager wants thanks or status checks by text",
        "Robert Half 2019: two of three schedule by text",
        "Northeastern careers 2016",
    )
    supersedes = ("CHA019",)
    bad = (
        Example(_HELLO, channel="sms", facts={**ORBIT, "sent": [THANKED]}, severity=Severity.WARNING),
        Example(_HELLO, channel="sms", facts={"permissions": {"sms": False}}, severity=Severity.WARNING),
        Example(_HELLO, channel="sms", severity=Severity.INFO),
        Example("⟦Any news yet?⟧ Sam Lee", channel="sms", stage="status-1", facts={**ORBIT, "sent": [THANKED]}),
        Example("Hi Dana, ⟦sorry again that I was running late, and thank you for the tour.⟧ Sam Lee", channel="sms", facts={"sent": []}),
        Example("⟦Hope it's ok to text.⟧ I enjoyed meeting all of you. Sam Lee", channel="sms", facts={"sent": []}),
        Example("Hi Dana, ⟦have you decided?⟧ Sam", channel="sms", stage="status-2", facts={"received": [{"channel": "email"}]}),
        Example("Hi Dana, ⟦I take it the role is filled.⟧ Sam Lee", channel="sms", stage="final", facts={"sent": []}),
    )  # fmt: skip
    good = (
        Example(_PLAIN, channel="sms", facts={"received": [{"channel": "sms", "text": "See you at ten"}]}),
        Example(_PLAIN, channel="sms", facts={"sent": [], "permissions": {"sms": True}}),
        Example(_PLAIN, channel="sms", facts={"sent": [], "company": {"name": "Orbit", "style": "casual"}}),
        Example("Sam Lee here, running 5 minutes late, sorry!", channel="sms", facts={"sent": []}),
        Example("Hi Dana, the dial-in code does not work. Could you resend it? Sam Lee", channel="sms", facts={"sent": []}),
        Example("Hi Dana, you texted me about Thursday: yes, ten is fine. And thank you for today! Sam", channel="sms", facts={"sent": []}),
        Example("Replying to your text: yes, gladly. Sam", channel="sms", facts={"sent": []}),
        Example("I am in the visitor car park but the gate is closed. Sam Lee", channel="sms", facts={"sent": []}),
        Example("Thank you for letting me know. Sam Lee", channel="sms", stage="rejected", facts={"sent": []}),
        _PLAIN,
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        facts = draft.situation.facts
        if facts.permissions.sms or draft.message.is_empty:
            return
        if facts.permissions.sms is False:
            yield self.finding("refused", draft.first_sentence, whole=True)
            return
        known = logged(draft, "sms")
        if known or facts.company.style == "casual" or permission_in_text(draft):
            return
        said = plain(draft)
        if _THREAD.search(said) or (_LOGISTICS.search(said) and not _PURPOSE.search(said)):
            return
        if known is None:
            yield self.finding("unknown", draft.first_sentence, severity=Severity.INFO, whole=True)
        else:
            yield self.finding("unasked", draft.first_sentence, whole=True)


_TEXT = r"(?:texts?|sms|text messages?|messages?|msgs?)"
_THREAD = Pattern(
    rf"\b(?:you|u) (?:just |had |have |'ve |kindly |also )?(?:texted|messaged|pinged|sms'?ed|wrote (?:to )?me (?:here|by text)|sent me (?:a|this|the|that) {_TEXT})\b"
    rf"|\b(?:repl(?:y|ying|ied)|answer(?:ing)?|respond(?:ing)?|response|(?:in|as an?) (?:reply|answer|response)|got|received|saw|seen|read|thanks? (?:you )?(?:so much |again |very much )?for|thx for|ty for|re|per|about|regarding|concerning|following(?: up)?(?: on)?|follow(?:ing)?[ -]up (?:on|to)|to) (?:to )?(?:your|ur|the) (?:\w+ )?{_TEXT}\b(?! (?:of|in|on) the)"
    r"|\b(?:you|u) (?:\w+ ){0,2}(?:said|told me|asked me|wanted me|suggested|offered|mentioned|invited me)\b[^.!?]{0,40}\btext\b"
    r"|\b(?:you|u) (?:\w+ ){0,2}(?:gave|shared|handed|left|sent) (?:me |us )?(?:with )?(?:this|your|ur) (?:\w+ )?(?:number|cell|mobile|phone)\b"
    r"|\bthanks? (?:you )?(?:so much )?for (?:texting|the text|messaging|giving me (?:this|your) number)\b"
)
"""They text with each other already, or the number was given for it."""

_MOVES = r"(?:train|bus|flight|plane|cab|taxi|uber|lyft|car|tram|metro|tube|subway|connection|ferry|ride|bike)"
_LINE = r"(?:zoom|teams|meet|webex|video|call|meeting|dial-?in|conference|skype|invite|calendar|wi-?fi|audio|sound|mic|microphone|camera|login|pass ?code|pin)"
_LOGISTICS = Pattern(
    r"\b(?:running|be|bit|little|going to be|gonna be|arriv\w+|minutes?|mins?|am|'m|get there|few)\b[^.!?]{0,20}\b(?:late|early|behind|delayed|away)\b"
    r"|\b(?:on my way|on the way there|en route|be (?:right )?there (?:in|by|at|soon)|be with you (?:in|by)|there in \w{1,20} ?min\w*|eta\b|(?:see|meet) you (?:in|at) (?:\d|ten|five|noon|half)|stuck (?:in|on|at|behind)|held up|traffic|lost my way|got lost|wrong (?:building|entrance|floor|gate|turn|address))"
    rf"|\bmy {_MOVES} (?:is|was|has|got|broke|just|will)\b|\b{_MOVES} (?:is |was |has been |got )?(?:delayed|cancel\w+|late|broke\w*|stuck)\b"
    r"|\b(?:parking|car ?park|park (?:the|my) car|where (?:\w+ ){1,3}park|barrier|intercom|door ?bell|buzzer|lift|elevator|waiting room|car park|visitor|front desk|reception\w*|lobby|which (?:entrance|door|floor|building|gate|room|bell|exit)|what floor|the (?:entrance|gate|door|doorbell|intercom|bell|buzzer) (?:is|was|does|do|to)|buzz(?:ed|ing)? me|let me in|i(?:'m| am) (?:here|outside|downstairs|at (?:the|your)|in (?:the|your)|parked|by the)|(?:just )?arrived|badge)\b"
    rf"|\b{_LINE} (?:\w+ ){{0,2}}(?:is not|isn't|isnt|does not|doesn't|doesnt|did not|didn't|won't|will not|can't|cannot|keeps|is|has|says|dropped|died|failed|froze|fails|drops|expired)\b"
    rf"|\b(?:can't|cannot|can not|could not|couldn't|unable to|trouble|problems?|having trouble|difficulty|issues?|struggling)\b[^.!?]{{0,25}}\b(?:{_LINE}|join\w*|connect to|dial\w*|log in|get in|hear (?:you|anyone)|find (?:the|your|it))\b"
    r"|\b(?:re-?send|send (?:me )?(?:the|a new)) (?:\w+ ){0,3}(?:link|code|invite|address|pin)\b|\bdial(?:l?ing|led|ed)? (?:back )?in\b|\bdial-in\b"
    r"|\b(?:confirm\w*|double-?check\w*|checking)\b[^.!?]{0,30}\b(?:tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|\d{1,2} ?(?:am|pm|:\d\d)|at \d|the (?:time|address|room|date|slot|link))\b"
    r"|\b(?:reschedul\w*|move (?:our|the|it|my) (?:\w+ )?(?:to|by|back|interview|call|slot)|push (?:it|our|the)|five minutes? (?:more|later)|(?:call|ring|dial|phone)(?:ing)? (?:you |me )?(?:back|again) in|(?:battery|phone|signal|line|connection|call) (?:\w+ )?(?:died|dropped|cut|broke|is dead|went dead|is bad))\b"
)
"""Timing, the way, the line: what texts are for."""

_PURPOSE = Pattern(
    r"\b(?:thank(?:s| you|ing)|thx|ty|grateful|appreciat\w{1,10})\b[^.!?]{0,25}\b(?:today|yesterday|monday|tuesday|wednesday|thursday|friday|(?:this|your) (?:morning|afternoon|time)|the (?:\w+ ){0,2}(?:tour|talk|chat|interview|meeting|conversation|call|opportunity|visit|chance|discussion|walk)|interview\w{0,10}|meeting (?:me|with)|seeing me|talking|speaking|having me|showing|taking)\b"
    r"|\b(?:(?:great|good|nice|lovely|wonderful|pleasure|glad|fun|enjoyed|loved|liked) (?:to |it |the )?(?:\w+ )?(?:meet\w*|met|talk\w*|speak\w*|chat\w*|tour|visit|conversation|interview|seeing))\b"
    r"|\b(?:any|some) (?:news|updates?|decision|word|feedback)\b|\b(?:decided|decision|follow(?:ing)? up|where (?:things|we) stand|the status|hear back|hearing back|about the (?:job|role|position)|still interested|linkedin)\b"
)
"""It thanks or asks after the interview all the same."""
