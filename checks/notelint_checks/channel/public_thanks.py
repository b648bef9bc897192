from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Sentence, Severity
from notelint_checks.analysis.plain import flat
from notelint_checks.analysis.specimen import ORBIT


class PublicThanks(Check):
    """Thanks for an interview, or news of one, on the sender's own feed.

    The thanks reach strangers instead of the interviewer, and the employer sees its process made public.
    """

    code = "CHA002"
    dimension = Dimension.CHANNEL
    severity = Severity.ERROR
    channels = ("post", "wall")
    messages = {
        "news": "This makes the interview public.",
        "thanks": "This thanks the interviewer in public.",
    }
    advice = {
        "news": "Keep the process off your feed; write about the subject instead.",
        "thanks": "Thank them directly, and keep the process off your feed.",
    }
    sources = ("The Muse (S0-08, S0-09)", "PR News 2009 (S1-18)", "University of Missouri careers")
    supersedes = ("CHA019",)
    bad = (
        Example("⟦Great final round with @orbitfoods today!⟧", channel="post", severity=Severity.ERROR),
        Example("⟦Thanks @danaruiz for the interview!⟧ #hired?", channel="post"),
        Example("⟦Guess who interviewed at Orbit today⟧", channel="post"),
        Example(
            "⟦I have just come out of an interview with Orbit Foods.⟧ What a day.", channel="post", stage="rapport"
        ),
        Example("⟦Thank you to Dana Ruiz and her team for having me on Tuesday.⟧", channel="post", facts=ORBIT),
        Example("⟦Made it to the second round at Orbit!⟧", channel="post", stage="rapport"),
        Example(
            "⟦Thanks @orbitfoods for the interviews, sorry it did not work out.⟧",
            channel="post",
            stage="rejected",
            facts={"decision": {"status": "rejected"}},
            severity=Severity.WARNING,
        ),
        Example("Look at this view! ⟦My visitor badge at Orbit Foods.⟧", channel="post"),
        Example("⟦Thank you for the interview, Orbit!⟧", channel="wall", stage="small-thanks"),
        Example("⟦Huge thanks to the crew at Orbit Foods for the on-site yesterday!⟧", channel="post"),
        Example("⟦Grateful to the bakers of Mill Lane for my trial shift.⟧", channel="post"),
    )
    good = (
        Example("Three ways to keep sensors honest in a cold chain, with notes.", channel="post", stage="rapport"),
        Example("Thank you @danaruiz for the talk on cold chains at DataConf.", channel="post", stage="small-thanks"),
        Example("Thanks @danaruiz for sharing my article!", channel="post", stage="small-thanks"),
        Example("Good interview with @danaruiz in The Grocer about food waste.", channel="post", stage="rapport"),
        Example("What I learned from twelve user interviews about receipts.", channel="post", stage="rapport"),
        Example("Five interview questions that tell you how a data team works.", channel="post", stage="rapport"),
        Example("@orbitfoods opened its depot in Leeds: here is what that means for routes.", channel="post", stage="rapport"),
        Example("I am happy to say that I start at Orbit Foods in May.", channel="post", stage="rapport", facts={"decision": {"status": "accepted"}}),
        "Dear Dana,\n\nThank you for the interview.",
        Example("My podcast interview with Dana Ruiz on returns is out.", channel="post", stage="rapport", facts=ORBIT),
    )  # fmt: skip

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        situation = draft.situation
        if situation.facts.decision.status == "accepted":
            return
        severity = Severity.ERROR if situation.before_decision else Severity.WARNING
        for sentence in draft.sentences:
            message = _kind(draft, sentence)
            if message:
                span = draft.message.trim(sentence.start, sentence.end)
                yield self.finding(message, span, severity=severity)


_ROUND = r"(?:(?:first|second|third|fourth|1st|2nd|3rd|final|last|next|another|superb|great|\w+) ){0,2}rounds?(?: (?:one|two|three|four|[1-4]))?"
_NEWS = Pattern(
    r"\b(?:my|our|an?|the|this|that|today's|yesterday's|\w+day's|(?:great|good|amazing|awesome|fantastic|wonderful|nice|lovely|first|second|final|last|next|another|job|phone|video|on-?site|panel|zoom|intense|tough)) (?:\w+ ){0,3}(?:interviews?|interview day|assessment (?:day|cent(?:er|re))|on-?site|screening call|phone screen(?:ing)?|callback|superday) (?:\w+ ){0,4}(?:with|at|by|for|from|over at|@)"
    r"|\b(?:i|we|just|who|who just|i've|i have|been|was|got|get|getting|am|i'm|be|while|after|before|finally|finished|done|today i|and|never) (?:\w+ ){0,2}interview(?:ed|ing|s)? (?:\w+ )?(?:with|at|for|by|today|this|yesterday|over at|here|@)"
    r"|\b(?:guess|look|see) (?:who|where|what)[^.!?]{0,30}\binterview"
    r"|\b(?:my|the) (?:\w+ ){0,2}(?:job )?interview (?:\w+ ){0,2}(?:today|yesterday|this (?:morning|afternoon|week)|on \w+day|went|was|is (?:over|done|tomorrow)|tomorrow|next|day)"
    r"|\b(?:had|have|nailed|aced|crushed|rocked|survived|killed|finished|completed|landed|got|bombed|did|smashed|wrapped up) (?:\w+ ){0,4}(?:job )?interviews?\b"
    r"|\b(?:first|second|third|fourth|final|last|1st|2nd|3rd|another|next|phone|job|video) (?:\w+ )?interview (?:\w+ )?(?:done|over|complete\w*|in the books|down|behind me|today|tomorrow|tonight|this|next|on \w+day|ahead|went|was|is)\b"
    r"|^interview(?:ed|ing) (?:with|at|for|by)\b|\binterviewing (?:at|with|for) |\b(?:first|second|third|final)[ -]round interviews?\b|\b(?:final|last|next|second|third) (?:stage|step|hurdle) (?:at|with) "
    rf"|\b(?:picked|chose|chosen|selected|invited|called|asked|put) (?:me )?(?:back |through )?(?:for|to|in for) (?:the |a |my )?{_ROUND}\b"
    r"|\bme (?:\w+ ){0,6}interviews?\b|\binvited (?:\w+ ){0,3}(?:to|for) (?:an? |the )?(?:\w+ )?interview\b|\bround (?:one|two|three|four|[1-4]) (?:with|at|done|tomorrow|today|of (?:interviews|the)|went|was|over|@)"
    rf"|\b(?:made it|made|through|on|advanc\w+|mov\w+|progress\w*|reached|invited|into|got|back|off) (?:\w+ ){{0,2}}(?:to|for|into|in|through) (?:the |my |a )?{_ROUND}\b|\b(?:first|second|third|fourth|final|last|another|1st|2nd|3rd|great|tough) (?:interview )?round (?:\w+ ){{0,3}}(?:with|at|for|of interviews|@)"
    r"|\bshort-?listed\b|\b(?:one of|among|down to|in) (?:the )?(?:final|last) (?:two|three|four|five|\d|candidates|few)\b|\bfinalists? (?:for|at)\b"
    r"|\b(?:visitors?'?s? (?:badge|pass)|guest badge|selfie (?:from|in|at)|in the lobby (?:of|at)|view from)\b"
    r"|\b(?:job )?offer from\b|\b(?:rejected|turned down|rejection|declined) (?:\w+ )?(?:by|from)\b|\bdid(?:n't| not) get the (?:job|role|position)\b"
)
_MET = Pattern(
    r"\b(?:met|meeting|meet|spent|sat down|talked|spoke|chatted|visited|toured|visit|visiting|tour|coffee|lunch|day|morning|afternoon|hour|conversation|chat) (?:\w+ ){0,6}(?:with|at|to|of|in|inside|by|for)?[^.!?]{0,60}"
    r"\b(?:about (?:the|a|my|an|their) (?:\w+ ){0,3}(?:job|role|position|opening|vacancy)|for (?:the|a|an|my|their) (?:\w+ ){0,3}(?:job|role|position|interview)|hir(?:ed|e|ing)\b|candidates?\b)"
)
_CRAFT = Pattern(
    r"\b(?:podcast|articles?|magazine|radio|users?|customers?|stakeholders?|research|participants?|respondents?|expert|episode|journal|newspaper|book|interview (?:series|questions?|tips|guide|prep\w*|technique|process|loop|advice|skills|style)|questions? (?:for|that|to ask|in)"
    r"|the grocer|the guardian|the times|bbc|youtube|video is|watch|listen|transcript|exit interviews?|candidates|interviewers|how (?:to|we|teams|companies|i'd|you)|when you|if you|read (?:this|the)|newsletter|wired|forbes|interviewed (?:\d+|a dozen|twelve|ten|twenty|several|many|some))\b"
)
_THANKS = Pattern(
    r"\b(?:thank(?:s|ful|ing)?|grateful|appreciate|appreciated|gratitude|shout-?out|kudos|props|hat tip|big up|honou?red|cheers|huge thanks|tysm|thx)\b"
)
_FOR_MEETING = Pattern(
    r"\b(?:for|to|that|on) (?:\w+ ){0,3}(?:having (?:me|us)|(?:the|my|an|today's|yesterday's|this|our|your|a|\w+day's|such an?|all the) (?:\w+ ){0,3}(?:interviews?|on-?site|assessment (?:day|center|centre)|trial (?:shift|day|lesson)|meeting|conversation|chat|tour|visit|welcome|hospitality|opportunity|chance|time|day|morning|afternoon|call|discussion)"
    r"|(?:your|their|her|his) time|time|(?:meeting|seeing|inviting|hosting|considering|interviewing|speaking|talking|chatting|sitting down|showing|welcoming|taking|flying|giving|spending) )|\bhaving me\b|\b(?:giving|gave|given) (?:me|us) (?:the|a|this|an) (?:\w+ )?(?:chance|opportunity|tour|welcome|time)\b|\bme (?:round|around|over|in)\b|\binterview"
)
_SPEAKER = Pattern(
    r"\b(?:talk|keynote|webinar|session|slides|articles?|shar(?:e|ed|ing)|posts?|posting|repost\w*|retweet\w*|rt|recommend\w*|book|workshop|conference|conf|meet-?up|lecture|podcast|thread|report|tips?|panel discussion|course|class|mentor\w*|comment\w*|likes?|follow|feedback on my|paper|dataset|data set|library|review\w*|quote|mention|shout|summit|tutorial|blog|newsletter|link|stage|show|episode|event|hackathon|open source|pull request|speak at|present at)\b"
)  # fmt: skip
_OFFICIAL_STAGES = frozenset({"thanks", "connect", "status-1", "status-2", "final", "rejected", "offer"})


def _kind(draft: Draft, sentence: Sentence) -> str | None:
    """Return ``thanks`` or ``news`` if the sentence gives the interview away."""
    said = flat(draft.text[sentence.start : sentence.end])
    employer = _names_employer(draft, sentence)
    interview = re.search(r"\binterview(?:s|ed|ing|er|ers)?\b|\b(?:final|last|first|second|next) round\b", said)
    if _THANKS.search(said):
        if interview and not _CRAFT.search(said):
            return "thanks"
        about_meeting = _FOR_MEETING.search(said) is not None and not _SPEAKER.search(said)
        if about_meeting and (employer or draft.stage.id in _OFFICIAL_STAGES):
            return "thanks"
    if _CRAFT.search(said):
        return None
    if _NEWS.search(said) or (employer and _MET.search(said)):
        return "news"
    return None


def _names_employer(draft: Draft, sentence: Sentence) -> bool:
    piece = draft.text[sentence.start : sentence.end]
    return re.search(r"(?<!\w)@\w", piece) is not None or any(
        sentence.start <= start < sentence.end for start, _ in draft.known_spans
    )
