from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.lines import around
from notelint_checks.analysis.private_meeting import PRIVATELY
from notelint_checks.analysis.wording import hits, wording

_MEAL = r"(?:beers?|pints?|drinks?|wine|cocktails?|whisky|cider|dinner|lunch|brunch|supper|meal|bite|bite to eat|coffees?|cuppa|cup of (?:coffee|tea)|tea|breakfast|pizza|ice cream|happy hour|curry|steak|tapas|sushi|burger)"
_EVENT = r"(?:gigs?|concerts?|shows?|part(?:y|ies)|barbecues?|bbq|barbeque|games?|match(?:es)?|movies?|films?|play|theater|theatre|opera|festival|exhibition|wedding|club|pub|bar|stadium|karaoke|picnic|trip|weekend away|race|museum|birthday|housewarming|recital|performance|band|choir|jam session|cinema|beach|lake|cabin|sauna|gym|quiz night|pub quiz|poker night|game night)"
_SPORT = r"(?:golf|tennis|squash|fishing|hiking|a hike|climbing|bowling|running|a run|a ride|cycling|biking|skiing|sailing|surfing|dancing|swimming|paddling|kayaking|camping|poker|chess|football|basketball|soccer|padel|pickleball|badminton|karaoke|hunting|shopping|clubbing|out|yoga|darts|ping pong|table tennis|video games)"
_DO = r"(?:grab|get|have|go for|do|share|meet for|meet up for|meet over|catch up over|catch up for|drink|buy you|treat you to|invite you (?:to|for|out for)|take you (?:to|out for|out to)|go out for|come for|come over for|come out for|join me for|join us for|stand you|shout you|sort you out with|be up for|chat over|talk over|discuss this over|continue (?:this|our (?:talk|chat|conversation)) over|organize|arrange|owe you)"
_A = r"(?:a |an |some |the |my |our |your |one |another |two |that |a few |a couple of |to our |to my )?(?:(?!and |by |for |of |to )\S+ ){0,2}?"
_THEN = r"(?= (?:[.!,;?]+|after|this|next|some|sometime|one|soon|together|on|at|with (?:me|us|you|my)|tonight|tomorrow|and (?:talk|chat|catch|celebrate|see|i|we|get)|or|to (?:talk|chat|celebrate|discuss|catch|say|thank|continue|get|see|hear)|if|when|in|again|there|then|later|for)(?!\S)|$)"
_LETS = r"(?:let us|lets|we should|we must|we could|we have to|we ought to|we need to|we can|shall we|should we|could we|can we|may be we|maybe we(?: can| could| should)?|perhaps we (?:can|could|should|might)|why do not we|how about we|what if we|i suggest we|do you want to|would you want to|want to|wanna|would you like to|would you care to|care to|do you fancy|fancy|you should|you must|you have to|you could|you can|you are welcome to|please|feel free to|do|you and i should|(?:i|we) would (?:\S+ )?(?:love|like|be happy|be delighted|be glad|be honored|enjoy) to|can i|could i|may i|let me|i will|allow me to|i want to|i wanted to|i (?:am|was) hoping (?:we could|to)|hope we can|i hope we (?:can|could|might)|maybe i can|it would be (?:\S+ )?(?:to|if we could)|would you be up for|would you be open to|would you be interested in|are you up for|are you (?:free|around) (?:to|for)|if you (?:ever )?(?:want|fancy|feel like|are up for|like|would like)(?: to| a| some)?|happy to|come|join me(?: and \S+ \S+)?|join us|how about|what about|who is up for|up for|time for|i owe you|meet me|meet us|say yes to|i would invite you|i invite you|i am inviting you|i have been meaning to)"

_INVITES = wording(
    rf"{_LETS}~ (?:\S+ )?(?:{_DO} )?{_A}{_MEAL}{_THEN}(?: (?:after work|this week|next week|this weekend|some ?time|some day|one day|soon|together|on (?:me|\S+day)|at the weekend|with (?:me|us|my \S+)|tonight|tomorrow|one evening|some evening))*",
    rf"{_LETS}~ (?:come|go|come over|come along|come out|join (?:me|us)|bring \S+ \S+|drop by|drop in|take you|invite you|be my guest|see|catch|watch|hit|get out|attend|swing by|come and see|come see|meet up|meet)~ (?:(?:to|for|at|and) )?(?:(?:see|watch|hear|catch|meet) )?(?:us|me|you)? ?{_A}{_EVENT}{_THEN}(?: (?:on \S+|this \S+|some ?time|together|with (?:me|us)|one day|tonight|tomorrow))*",
    rf"{_LETS}~ (?:play|go|do|try|have|shoot|go for|get together for|meet for|take you|join me for)~ (?:{_A})?{_SPORT}(?= (?:[.!,;?]+|together|some|one|this|next|with|on|again|soon|at|in)(?!\S)|$)(?: (?:together|some ?time|one day|this \S+|with (?:me|us)|on \S+|soon))*",
    r"(?:let us|we should|we must|we could|want to|would you like to|do you want to|would love to|maybe we can|maybe we could|can we|could we|hope we can)~ (?:all )?(?:hang out|hang|chill|party|get together|go out|socialize|meet up privately|meet outside (?:of )?work|see each other (?:outside|privately|again over))(?: (?:some ?time|soon|together|with (?:me|us)|this \S+|one day|at my \S+|outside \S+|after work))*",
    r"(?:the |first |next )?(?:drinks?|lunch|dinner|coffees?|beers?|round|next round|first round|pints?|breakfast|brunch|tickets?|meal|one|next one) (?:is|are|will be|would be|'s)?~ ?(?:on me|my treat|my shout|on us)(?: (?:next time|some ?time|this \S+|tonight))?",
    r"my (?:\S+ )?(?:band|group|choir|quartet|orchestra|team|club|show|gig|concert|play|exhibition|recital|theater group|birthday|party|wedding|barbecue|bbq|housewarming|set) (?:is|sings|dances|plays|are playing|is playing|performs|is performing|has|have|will|starts|takes place|opens)_ (?:saturday|sunday|friday|thursday|monday|tuesday|wednesday|weekend|tonight|tomorrow|week|month|night|evening|you should|come|gig|show|concert|the \S+)(?:_ (?:you should come|you should|come|you are invited|join us|be there|drop by|stop by|would love to see you|guest list|you are welcome|you must come))?(?: (?:along|too|as well|if you like))?",
    r"i (?:am )?(?:play|playing|perform|performing|sing|singing|dj|djing|have a gig|have a show|am having a party|throw|throwing|host|hosting|having)~ (?:a |an |in |at |my |with )?(?:\S+ ){0,5}?(?:saturday|sunday|friday|thursday|weekend|tonight|tomorrow)_ (?:come|should come|invited|join|welcome|see you|guest list|love to see you)…",
    r"(?:i |we )?(?:have|got|have got|won|bought|can get|managed to get)~ (?:you )?(?:two|an? (?:extra|spare|free|second|additional)|2|extra|spare|some|free|a couple of|four|an|three) (?:\S+ )?(?:tickets?|seats?|passes|places?)(?: (?:for|to|at) (?:the|a|this|saturday|sunday|friday|next|my|our|tonight) (?:\S+ ){0,3}?(?:game|match|concert|show|gig|play|opera|festival|theater|theatre|race|final|party|cup|movie|cinema|derby|finals|league)(?: \S+){0,2}?)(?= (?:[.!,;?]+|and|if|with|would|do|so|that)(?!\S)|$)",
    r"(?:i |we )?(?:have |have got |got |bought |won )~?(?:us |you |you and me )(?:\S+ )?tickets?…",
    r"(?:i know|there is) an? (?:\S+ ){1,4}?(?:place|bar|pub|restaurant|cafe|café|spot)_ (?:shall we|let us|we should|we could|want to|would you like|should we|you should)…",
    r"my treat(?= (?:[.!,;]+|if|when|next|some)(?!\S)|$)(?: (?:if|when)…)?",
    rf"(?:have|having|welcome|host|cook for) you(?: all| guys)?~ (?:over|round|around|at my place|at our place)(?: for {_A}{_MEAL})?",
    r"(?:extra|spare) tickets?_ (?:for you|if you|want|interested|join|come|yours)…",
    rf"(?:come|go|join (?:me|us)|meet (?:me|us)|come with (?:me|us)|come along)~ (?:for|on|at|to) {_A}(?:{_MEAL}|{_EVENT}|{_SPORT}|hike|run|ride){_THEN}(?: (?:on \S+|this \S+|some ?time|with (?:me|us)|tonight|tomorrow))*",
    r"(?:come|stop|drop|swing|pop)~ (?:over |by |round |around |along |on over )?(?:to )?(?:my|our) (?:place|house|home|flat|apartment|garden|studio|boat|cabin|gig|show|party|concert|barbecue|bbq|birthday|exhibition|game|match)(?: \S+){0,3}?(?= (?:[.!,;?]+|and)(?!\S)|$)",
    r"(?:come and|come) (?:see|watch|hear|listen to) (?:me|us|my|our)(?: (?:play|perform|sing|band|show|gig|act|dance|race|in))?(?: \S+){0,3}?(?= (?:[.!,;?]+|and)(?!\S)|$)",
    r"(?:i (?:can |could |will )?(?:put|have put|add) (?:you|your name)|you are|you will be) (?:down )?on the guest ?list",
    r"(?:you are|you and your \S+ are|your family is|consider yourself|you guys are|you all are|the (?:whole )?team is|the team are)~ (?:\S+ )?(?:invited|welcome)~ (?:to|at|for) (?:my|our|a|the|join)_ (?:party|birthday|barbecue|bbq|gig|show|concert|dinner|wedding|place|house|home|drinks?|us|picnic|game|exhibition|opening|recital|play|housewarming)(?: \S+)?",
    r"(?:i am |we are )?(?:having|throwing|hosting|giving|organizing|planning)~ (?:a|an|our|my) (?:\S+ )?(?:party|barbecue|bbq|dinner|get together|housewarming|picnic|gig|show|poker night|game night)_ (?:invited|come|welcome|join|should|love)…",
    r"(?:bring|invite) (?:your|the) (?:family|kids|wife|husband|partner|friends|team|whole team|dog|spouse)_ (?:to|for|over|along)_ (?:our|my|barbecue|bbq|party|dinner|house|place)…",
    rf"(?:can|could|may|let|allow|would love to|would like to|want to|i will|i would)~ (?:i |me )?(?:to )?(?:buy|treat|take|invite|stand|get|bring) you(?: all| guys)? (?:to |out |for |out for |out to )*{_A}{_MEAL}{_THEN}(?: (?:to say thanks|some ?time|this \S+|next \S+|on \S+|after work))*",
    rf"(?:are|would) you (?:be )?(?:free|available|around|up|game|keen)~ (?:for|on|to have|to grab|to go for|to get|to meet for|to join me for)_ (?:{_MEAL}|{_EVENT}|{_SPORT})(?! (?:with the|industry))(?: (?:on \S+|this \S+|tonight|tomorrow|some ?time|after work|next \S+))*",
    rf"(?:how|what) about~ (?:we (?:go|meet|grab|get|have) )?(?:for )?(?:\S+ ){{0,2}}?(?:{_MEAL}|{_EVENT})(?= (?:[.!,;?]+|on|this|after|tonight|next|some|together|at)(?!\S)|$)(?: (?:after work|on \S+|this \S+|tonight|next \S+|together|at \S+))*",
    rf"(?:we|i|you)~ (?:should|must|could|have to|can)~ (?:\S+ )?(?:catch|go to|see|watch|do|hit)~ (?:a|an|the|some)? ?(?:\S+ )?{_EVENT}{_THEN}(?: (?:together|some ?time|one day|this \S+|with me|on \S+))*",
    r"(?:if|when|whenever|next time)_ (?:you|we)_ (?:drinks?|beers?|pints?|dinner|lunch|coffee|round)_ (?:on me|my treat|text me|call me|let me know|give me a shout|i am buying|i buy)",
    r"(?:dinner|drinks?|beers?|lunch|brunch|pints?|movie|a movie|golf|coffee)(?: \S+){0,2}? (?:on \S+day|this (?:week|weekend|\S+day)|tonight|tomorrow|some ?time|next week|at the weekend|after work) \?",
    r"you should (?:\S+ )?(?:come|join us|join me|come along|come out|come watch|be there)(?: along| too| out| with us| with me)?(?= (?:[.!,;?]+|on|this|to my|and)(?!\S)|$)",
    r"(?:will|would) you go (?:out|on a date) with me(?: \S+){0,3}?(?= (?:[.!,;?])(?!\S)|$)",
)
_DECLINED = Pattern(
    r"^(?:i |we |my \w+ )?(?:can|could|do|does|did|may|must|should|will|would) (?:not|never)\b|^do \w+ or drink\b"
)
"""What the sender does not do: "I do not drink"."""
_BUSINESS = Pattern(
    r"\b(?:sells?|selling|serves?|serving|stocks?|charges?|guests|customers|visitors|let us say (?:the|that|a|an))\b"
)
"""Food and drink as the reader's trade."""
_THEIRS = frozenset(
    {
        "you invited",
        "you suggested",
        "you proposed",
        "you offered",
        "you mentioned",
        "you told",
        "you said",
        "you asked",
        "you kindly",
        "your invitation",
        "as you",
        "as proposed",
        "as planned",
        "as agreed",
        "proposed",
        "as discussed",
        "you arranged",
        "you have arranged",
        "you organized",
        "interview",
        "the panel",
        "second round",
        "next round",
        "with the team",
        "meet the team",
        "your office",
        "canteen",
    }
)
_PROFESSIONAL = frozenset(
    {
        "meetup",
        "conference",
        "webinar",
        "seminar",
        "pydata",
        "summit",
        "workshop",
        "hackathon",
        "trade fair",
        "trade show",
        "lecture",
        "information session",
        "career fair",
        "career day",
        "open day",
        "call",
        "informational",
    }
)


class SocialInvitation(Check):
    """An invitation to private contact: drinks, dinner, a game, the sender's own gig.

    Before a decision it puts the reader in an awkward place, as any answer looks like a judgement or a favor.
    """

    code = "TON018"
    dimension = Dimension.TONE
    severity = Severity.ERROR
    messages = {"found": "'{span}' invites the reader to private contact."}
    advice = {"found": "You are after a job, not a buddy. Leave the invitation out."}
    sources = ("PR News 2009 (S1-02)", "PR News 2009 (S1-11)")
    bad = (
        Example("⟦My band plays on Saturday, you should come⟧!", severity=Severity.ERROR),
        "⟦Let's grab a beer this week⟧.",
        "⟦I have two tickets for the game⟧.",
        "⟦We should catch a game some time⟧.",
        "⟦Drinks are on me⟧.",
        "⟦Would you like to have dinner with me⟧ again?",
        Example("⟦Let's hang out soon⟧.", facts={"decision": {"status": "rejected"}}, severity=Severity.WARNING),
        "⟦Do you fancy a pint⟧?",
        "⟦You are on the guest list⟧.",
        "⟦Come round to mine for a stew on Sunday⟧.",
        "⟦What are you doing on Saturday night⟧?",
        "⟦Maybe we could meet privately⟧.",
    )
    good = (
        "I do drink cider, but slowly.",
        "You could sell drinks at the second hole.",
        Example("If you are ever at the Leeds meetup, I would be glad to say hello.", stage="rejected"),
        Example("Would you be open to a 15-minute call about the field?", stage="rejected"),
        Example("Shall we get a coffee on Tuesday?", facts={"topics": ["coffee chat"]}),
        "The third-party data and the party of four were good examples.",
        "I spent five years in the drinks industry.",
        "I don't drink and I am up at five.",
        "Thank you for lunch with the team.",
        "You told me the team goes for a beer on Fridays.",
        "You invited me to the PyData meetup; I would love to come.",
        "I play in a band at the weekend, as I said.",
        "Let's talk on Friday as planned.",
        "I am glad you found somebody good in my place.",
        "Are you free on Thursday evening for the call?",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        severity = None if draft.situation.before_decision else Severity.WARNING
        for hit in hits(draft, PRIVATELY, _INVITES):
            if not _is_proper(draft, hit):
                yield self.finding("found", (hit.start, hit.end), severity=severity)


def _is_proper(draft: Draft, hit: Hit) -> bool:
    """Whether the reader proposed it, or it is a professional occasion."""
    before, after = around(draft, hit)
    inside = " ".join(hit.prose.norms[hit.first : hit.stop])
    sentence = f"{before} {inside} {after}"
    if inside.startswith("do ") and before.split()[-1:] and before.split()[-1] in ("i", "we", "they"):
        return True
    if (_DECLINED.search(inside) and "?" not in sentence) or _BUSINESS.search(inside):
        return True
    if (
        any(f" {word}" in f" {sentence}" for word in (*_THEIRS, *_PROFESSIONAL))
        or "thank you for" in f"{before} {inside}"
    ):
        return True
    facts = draft.situation.facts
    known = " ".join([*(topic.text for topic in facts.topics or ()), facts.next_step.text or ""]).lower().split()
    words = {word for word in inside.split() if len(word) > 3}
    if (
        words
        & {"coffee", "lunch", "dinner", "breakfast", "drinks", "golf", "game", "concert", "beer", "party"}
        & set(known)
    ):
        return True
    return draft.situation.stage in ("rejected", "small-thanks", "rapport") and "coffee chat" in sentence
