"""What a message says that gives its stage away, where nobody says which it is: the surest stages first.

How often it is right: `tests/test_corpora.py`.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["CUES", "Cue"]


class Cue(NamedTuple):
    """A way to say something that belongs to a stage.

    Attributes:
        words: of which any match holds one.
        pattern: what is said, in lower case on one line.
        unless: words that must not stand anywhere in the message.
    """

    stage: str
    words: str
    pattern: str
    unless: str = ""


_JOB = r"(?:job|post|position|role|place|spot|vacancy|internship|apprenticeship)"
_SOMEBODY = r"(?:someone|somebody|another|(?:a|the) (?:different|other|stronger|better))"
_MAIL = r"(?:e-?mails?|mails?|messages?|notes?|letters?|calls?)"
_NUMBER = r"(?:on|last|a (?:week|fortnight))"

CUES = (
    # somebody else was chosen
    Cue("rejected", "selected decision down candidate unsuccessful rejection refusal", r"not selected|decision not to|turn(?:ed)? (?:me|my application) down|other candidate|(?:was|were) unsuccessful|your (?:rejection|refusal)"),
    Cue("rejected", "feelings gutted luck sorry regret refusal rejection", r"(?:^|[.!?] )(?!if\b)[^.!?]{0,60}\bno hard feelings(?! if| either| what)|\bgutted\b|better luck next time|sorry not to (?:have|be)\b|(?:read|letter) with (?:some )?regret|(?:letter|e-?mail|mail|message) of (?:regret|refusal|rejection)"),
    Cue("rejected", "someone somebody another different other stronger better", rf"(?:went|gone|goes|given|offered|(?:decided|chosen|going) to go|decided to move forward) (?:to|with) {_SOMEBODY}|(?<!if you )(?<!should you )(?:have chosen|has chosen|picked|hired|decided (?:on|for)) {_SOMEBODY}(?! yet)|(?:go|going|gone|went) in (?:another|a different) direction"),
    Cue("rejected", "news answer outcome result", r"not (?:quite )?the (?:news|answer|outcome|result)"),
    Cue("rejected", "hoped hoping", r"(?:hoped|hoping) for (?:a different|another|better)"),
    Cue("rejected", "disappointment disappointed sad", r"(?:was|is|came as)(?: [a-z]+){0,2} a disappointment|\bi(?: am| was| felt|'m)(?: [a-z]+){0,2} disappointed|\bi(?: am|'m)(?: [a-z]+)? sad,? (?:but|of course|and)"),
    Cue("rejected", "sorry", r"sorry (?:that )?(?:it (?:was not|wasn't) (?:me|to be)|it went the other way|i (?:was not|wasn't|am not|did not get))|sorry to (?:read|hear|learn) that (?:i\b|(?:the|you)[^.!?]{0,40} (?:gone|went|chose|chosen|not)\b)|(?:was|am|'m) sorry,? (?:of course|naturally)|of course,? i(?:'m| am| was) sorry"),
    Cue("rejected", "passed get wrong", rf"passed (?:me )?over|(?:did not|didn't) get the {_JOB}|you (?:picked|chose|hired) (?:the )?wrong"),
    Cue("rejected", "decision result outcome yourself soon quickly promptly", r"(?:thank you|thanks) for (?:telling me|letting me know|informing me|ringing me|calling me|writing)[^.!?]{0,50} (?:decision|result|outcome|yourself|so (?:soon|quickly|promptly))|let(?:ting)? me know (?:about|of) (?:the|your) decision"),
    Cue("rejected", "letting", r"for letting me know[,.!]"),
    # an offer is there
    Cue("offer", "offer offered offering", rf"(?:thank you|thanks)[^.!?]{{0,40}} for (?:the|your)(?: [a-z]+){{0,3}} offer|\b(?:got|received|have) your (?:[a-z]+ )?offer\b|offer(?:ed|ing) me the(?: [a-z'-]+){{0,4}} {_JOB}|(?:^|\bre:? |subject:? )(?:your |the )?offer(?: letter|,| of employment| - | – )"),
    Cue("offer", "accept decline turn pass", rf"\b(?:accept|decline|turn down) (?:the|your|this)(?: [a-z'-]+){{0,3}} (?:offer|{_JOB})|(?<!be )(?:pleased|delighted|happy|overjoyed|glad|honou?red|thrilled) to accept\b|yes, i accept|\bi (?:gladly |happily |hereby )?accept\b(?! (?:the|your|that|this) (?:decision|verdict|outcome|result))|\bi (?:must|will have to|have to|am going to|'m going to)[^.!?]{{0,30}} (?:decline|pass)\b"),
    Cue("offer", "sign signed say take count appointment", r"\bi(?:'ll| will) take it|\bi say yes\b|\bcount me in\b|letter of appointment|\bbefore i sign\b|\bsign(?:ed)? (?:the|both|two|your)(?: [a-z]+){0,2} (?:contracts?|copies|letter|pages|papers?)"),
    # it was asked before
    Cue("status-2", "wrote emailed mailed messaged called rang", rf"\bi (?:wrote|e-?mailed|messaged)(?: to you| you)? {_NUMBER}\b|\bi (?:wrote to|e-?mailed|messaged|called|rang) you (?:about|in|two|three)\b"),
    Cue("status-2", "again more once reminder", r"\b(?:writing|write|asking|ask|chasing|calling)(?: to)?(?: you)? (?:once )?(?:again|once more)\b|trying you (?:again|once more)|gentle reminder|\bask (?:you )?one more time"),
    Cue("status-2", "email emails mail mails message messages note notes letter letters call calls", rf"\b(?:both|either|neither) of my {_MAIL}|\bmy (?:last|previous|earlier|first|second|third|two|three) {_MAIL}\b"),
    # how do things stand
    Cue("status-1", "check checking follow following status touch touching back", r"check(?:ing)? in (?:on|about|to|with|again)\b|just checking|follow(?:ing)? up (?:again )?(?:on (?:my|the)|about (?:my|the)|regarding)|status of|touch(?:ing)? base|circl(?:e|ing) back"),
    Cue("status-1", "news update updates word where", r"\bany (?:news|updates?|word)\b|is there news|where (?:things|you|it|we|matters) (?:are|stand)"),
    Cue("status-1", "waiting heard peep ghosted silence since until yet far", r"still waiting|(?:keep|kept|keeping) me waiting|(?:not|haven't|havent|never) heard\b|radio silence|\bno (?:communication|reply|answer|response|word|news) (?:since|so far|until now|yet)\b|not a peep\b|\bghosted\b"),
    Cue("status-1", "yet", rf"\bdecided yet|(?:have|has) (?:you|a decision|the {_JOB})[^.!?]{{0,30}}\byet\b|know yet|\b(?:a|any) (?:date|day) yet"),
    Cue("status-1", "still", rf"(?:whether|if) (?:that|the|your) (?:date|timeline|plan|timetable)[^.!?]{{0,20}} still|decision[^.!?]{{0,40}} still (?:planned|due|on)|still in the running|\b{_JOB} still (?:open|available)|\bis the [^.!?]{{1,40}} still (?:open|available)"),
    Cue("status-1", "mind timing calendar timeline set settled decided decision expected", r"made up your mind|a decision has been (?:reached|made|taken)|what the timing|how is the (?:calendar|timeline)|(?:anything|date) (?:has )?been (?:settled|set|decided)|you (?:had )?expected to (?:decide|choose|settle|know)"),
    Cue("status-1", "when", r"\bwhen (?:will|do|might|can|would|could) you (?:be deciding|(?:expect to |be able to |plan to |want to )?(?:know|decide|choose))\b"),
    Cue("status-1", "still", r"\bi(?: am|'m| would)? still (?:(?:very|most|really|just as|as) )?(?:interested|keen|want|like)|^[^.!?]{0,60}\bstill (?:interested|keen)\b", unless="thank thanks thankful thanking cheers"),
    Cue("connect", "network connect invitation", r"add you to my (?:professional )?network|invitation to connect|connect (?:with you )?(?:here|on linkedin)"),
)  # fmt: skip
