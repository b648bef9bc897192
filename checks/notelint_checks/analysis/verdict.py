"""Frames of the question for the verdict: will you take me, is it me, who got it, is there a job for me."""

from __future__ import annotations

from notelint_checks.analysis.clauses import OVER, YOU, tail
from notelint_checks.analysis.gated import gated

__all__ = ["VERDICT"]

_WHO = rf"(?:{YOU}|they|the (?:panel|board|committee|company|manager|boss|director))"
_OFFER = r"(?:offer|contract|job|post|role|position|place|spot|yes|vacancy|good news|positive (?:answer|reply|response|result|news)|job offer)"
_NAMED = r"(?:me|someone else|somebody else|another (?:candidate|applicant|person|one)|the other (?:candidate|applicant|one|person|fellow|lady|guy)|anyone else|a different candidate)"

_FATE = (
    r"(?:successful|unsuccessful|given (?:the|a|this)|taken(?: on)?|in or out|still wanted|got (?:it|in|the)|get(?:ting)? (?:it|in|the (?:job|post|place|role|position))|have (?:got )?(?:the|this|a) (?:job|post|place|role|position)|going to be|joining you|working (?:for|with) you|picked|chosen|selected|hired|accepted|appointed|employed|rejected|eliminated|shortlisted|preferred|crossed off|ruled out|turned down|the (?:lucky |right |best |successful |winning )?(?:one|winner|person|candidate|choice|pick)"
    r"|good enough|strong enough|up to (?:it|scratch|the mark|standard)|what you (?:need|want|wanted|are after|were after|had in mind)|in with a (?:chance|shout)|in luck"
    r"|(?:get(?:ting)?|keep(?:ing)?) my hopes (?:up|high)|giv(?:e|ing) up(?: hope)?|still hop(?:e|ing)|be hopeful|be optimistic|celebrat(?:e|ing)|look(?:ing)? elsewhere|keep(?: on)? (?:looking|searching|applying)|apply(?:ing)? elsewhere|hold(?:ing)? my breath"
    r"|make the (?:grade|cut|list)|made the (?:grade|cut|list)|convinced? you|impressed? you|win you over|won you over|beat(?:en)? the others|your (?:man|woman|girl|guy|new \w+)|anywhere near)"
)
"""What the sender asks of his own fate."""
_ASKED = r"(?=(?: [^\s?]+){0,9} \?)"
"""Before the mark of a question."""
_HEAR = r"(?:tell(?:ing)? me|let(?:ting)? me know|to know|know|wonder(?:ed|ing)?|(?<!keeps )ask|say|hear|learn|find out|confirm(?:ing)?|inform(?:ing)? me|advise(?: me)?|(?<!keeps )(?<!keep )asking)"

VERDICT = (
    gated(
        "another anyone candidate me other somebody someone",
        rf"(?:will|are|would|were|can|could|is|do|did|have|has) {_WHO}~ (?:be |been |going to |planning to |thinking of |want to |ready to |willing to |leaning towards? |inclined to )*(?:taking|take|taken|hiring|hire|hired|going with|go with|gone with|settling on|settled on|appointing|appoint|appointed|employing|chosen|choosing|picked|picking|keeping|having|have|wanting|want|signing|bringing|bring|engaging|engage|preferred|prefer|rejecting|rejected|reject|offering the \w+ to|offered the \w+ to|given (?:it|the \w+) to|giving (?:it|the \w+) to|give (?:it|the \w+) to|decided (?:on|against|for|in favor of)) {_NAMED}(?: (?:on(?: board)?|in|for (?:the|this) \w+|over|then|down|after all|instead))*(?= (?:[?.!,]+|or)(?!\S)|$)",
    ),
    gated(
        "if whether",
        rf"(?:i (?:wanted|would like|want|wish|am writing|write|am calling) to (?:ask|know|hear|find out|see)|(?:could|can|would|will) you (?:please )?(?:tell me|let me know|say)|i wonder(?:ed)?|i was wondering|may i ask|please tell me|wondering|do you know)~ (?:if|whether) (?:i (?:(?:have|had|am|was|will|did|can|might) )?(?:made|make|passed|pass|been|got|get|through|shortlisted|short ?listed|turned|chosen|still)(?!\S){tail(6)}|it (?:is|will be|was) (?:me|an? (?:yes|no)|yes or no)|you (?:will|are|have) (?:be )?(?:taking|take|taken|going with|gone with|hiring|hired) {_NAMED})",
    ),
    gated(
        "contract job news offer place position positive post role spot vacancy yes",
        rf"(?:should|can|may|could|am|shall|will|do) i~ (?:(?:to|now|still|already|at least|be|dare|even) )*(?:expect|expecting|hope for|count on|counting on|look forward to|looking forward to|get|getting|receive|be offered|await|bank on|start hoping for|have)~ (?:an?|the|your|any|some|this|that) (?:\w+ )?{_OFFER}(?= (?:[?.!,]+|or|then|soon|from|after|any|now)(?!\S)|$)",
    ),
    gated(
        "answer choice decision it lucky result verdict winner",
        r"(?:is|was|will|would|could) (?:it|the (?:answer|decision|result|verdict|winner|lucky one)|your (?:answer|decision|choice))~ (?:going to |gonna )?(?:be )?(?:me|an? (?:yes|no)|yes|no|positive|negative|in my favor|good news|bad news|good or bad(?: news)?|yes or no|thumbs up)(?: or (?:an? )?(?:no|not|bad|yes|negative|thumbs down|somebody else|someone else)(?: news)?)?(?= (?:[?.!,]+|then)(?!\S)|$)",
    ),
    gated(
        "who",
        rf"(?:so )?who (?:got|gets|has got|is getting|will get|won|did you (?:take|choose|pick|hire|go with)|have you (?:taken|chosen|picked|hired))(?: (?:it|the (?:\w+ )?{_OFFER}|in the end))*(?= (?:[?.!,]+|in|then)(?!\S)|$)",
    ),
    gated(
        "anybody anyone candidate other somebody someone",
        rf"(?:is|was|has) (?:somebody|someone|anybody|anyone|another candidate|an other|the other candidate)(?: else)?~ (?:been |getting |got |given |offered |taken |taking |chosen |picked |ahead of me|before me)+(?:it|the (?:\w+ )?{_OFFER}|over me|instead(?: of me)?|ahead of me)?{OVER}",
    ),
    gated(
        "can could fit fits like me might somebody someone suit suits",
        rf"(?:do|can|could|would|will|might|have|has|is|are) (?:you|there|your \w+)~ (?:(?:have|find|give|offer|get|spare|got|be|need|know of|think of|see|by any chance|perhaps|maybe|not|please) )*(?:any(?:thing| thing)?|some(?:thing)?|an?|another|other|some other|a different|even an?) ?(?:(?:\w+ ){{0,2}}?(?:jobs?|work|posts?|roles?|positions?|openings?|vacanc(?:y|ies)|place|shifts?|hours|internship|else|other|going|free|available|suitable) ?)+(?:for (?:me|somebody like me|someone like me|a \w+ like me)|i (?:could|can|might) (?:do|have|fill|take|apply for)|that (?:suits?|fits?|would suit|would fit) me)(?!\S){tail(3)}",
    ),
    gated(
        "get got have stand",
        r"(?:have|did|do) i~ (?:still )?(?:got|get|stand|have) (?:it|in|the (?:\w+ )?(?:job|post|role|position|place|vacancy|nod|gig)|a foot in the door|any hope)(?: or not| yet| then)?(?= (?:[?.!,]+|or)(?!\S)|$)",
    ),
    gated(
        "enough favorite favourite frontrunner listed one person race ruled runner running short shortlist shortlisted successful unsuccessful what",
        r"(?:am|was|have|did|do) i~ (?:(?:still|even|been|the|one|now|really|a|among|on|your|top|good|strong|make|made|of|in) )*(?:enough for you|favou?rite|front runner|frontrunner|successful|unsuccessful|shortlist(?:ed)?|short ?listed|short list(?:ed)?|the one|what you (?:want|need|are looking for|were looking for)|the person you(?: \w+){1,4}|ruled out|out of the (?:race|running))(?: or not| yet| then| for (?:the|this) \w+)?(?= (?:[?.!,]+|or)(?!\S)|$)",
    ),
    # Should I keep looking?
    gated(
        "am was will did have should can could may might do shall would",
        rf"(?:am|was|will|have|did|should|can|could|may|do|might|shall|would) i(?: (?!that|which|if|when|,)\S+){{0,4}}? {_FATE}(?! (?:the|a|an|on|of) \w+ (?:queue|tool|vendor)){_ASKED}{tail(6)}",
    ),
    # I wonder whether I was good enough.
    gated("if whether that", rf"{_HEAR}~ (?:if|whether|that) i(?: (?!that|which|,)\S+){{0,4}}? {_FATE}(?!\S){tail(5)}"),
    # Did the panel like me?
    gated(
        "like liked prefer rate rated want wanted impressed convinced happy satisfied interested pleased leaning thinking consider considering room space use squeeze fit",
        rf"(?:will|would|are|were|is|was|do|did|have|has|can|could) {_WHO}~ (?:\w+ ){{0,2}}?(?:like|liked|prefer|rate|rated|want|wanted|impressed (?:by|with)|convinced (?:by|of)|happy with|satisfied with|interested in|pleased with|leaning towards?|thinking of|considering|squeeze|find room for|have (?:room|space|use) for|use) (?:me|my \w+|someone like me|somebody like me)(?: in)?(?= (?:[?.!,]+|or|for (?:the|this)|then|enough)(?!\S)|$)",
    ),
    # Is there room for me?
    gated(
        "room space place spot seat use hope",
        r"(?:is|would|will|might|could) there(?: be)?~ (?:still |any |some |a |perhaps |maybe |no )*(?:\w+ )?(?:room|space|place|spot|seat|use|hope) (?:left )?for me(?!\S)"
        rf"{tail(6)}",
    ),
    # Do you know anyone who is hiring?
    gated(
        "hiring recruiting hires",
        r"(?:do|would|might|could|is|are) (?:you|there|anyone|anybody)~ (?:know |heard |hear |else |elsewhere )*(?:of )?(?:anyone|anybody|someone|somebody|any \w+|another \w+|other \w+)? ?(?:else )?(?:who is |that is |who are |that are |who |at \w+ )?(?:hiring|recruiting|hires)(?= (?:[?.!,]+|at|in|for|right|now|people)(?!\S)|$)",
    ),
    # What did the panel make of me? Which of us did you choose?
    gated(
        "what which how",
        rf"(?:what (?:do|did) {_WHO}~ (?:think|make|say) (?:of|about) (?:me|my (?:interview|answers?|performance|trial|application|work))|which (?:one )?of (?:us|the (?:candidates|two|three|finalists))~ (?:did you|have you|will you|are you|got|gets|is|was|will)(?!\S){tail(6)}|how (?:close|near|far)~ (?:am|was|did) i(?!\S){tail(6)}|how (?:likely|probable|certain|sure)~ (?:is it|am i|are you)(?! that the){tail(8)})(?= [?])",
    ),
    # Has the post gone to somebody?
    gated(
        "gone settled decided filled taken assigned awarded",
        r"(?:has|is|was|have)~ (?:anything|something|the (?:\w+ ){0,2}?(?:job|post|role|position|place|spot|matter|question|vacancy)|it|this|my (?:fate|case|application)|everything)~ (?:been )?(?:\w+ly )?(?:gone to (?:someone|somebody|anyone|anybody|another|me|one of)|settled|decided|filled|taken|assigned|awarded)(?! (?:into|up))"
        rf"{tail(6)}(?= [?])",
    ),
    # Please tell me if it is a yes.
    gated(
        "if whether",
        rf"{_HEAR}~ (?:if|whether) (?:it (?:is|was|will be)~ an? (?:yes|no)(?!\S)|(?:they|you|{_WHO})~ (?:have |are |will |would |do )?(?:be )?(?:taken|taking|take|chosen|choosing|hired|hiring|hire|picked|picking|going with|gone with|want|wanted|accepted|accepting|like|liked) me(?!\S)){tail(6)}",
    ),
    # Have they said yes to me? Will you give me a chance?
    gated(
        "yes give take hire",
        rf"(?:(?:will|would|have|has|did|do|can|could|are) {_WHO}~ (?:say|said|saying|going to say) yes(?: to me)?(?! to (?!me))|(?:will|would|can|could|are) {_WHO}~ (?:going to )?(?:give|giving) me (?:an?|the|this|my) (?:\w+ )?(?:job|chance|place|post|role|position|start|contract|go)|{_WHO} (?:will )?(?:take|hire) me){tail(5)}(?= (?:[?]|,))",
    ),
    # Did somebody else get it? Was it a yes?
    gated(
        "somebody someone anybody anyone another yes no",
        rf"(?:did|has|will|does|have) (?:somebody|someone|anybody|anyone|another (?:person|candidate|applicant|one))(?: else)?~ (?:get|got|gotten|take|taken|win|won|land|landed|beat|beaten) (?:it|me|the (?:\w+ )?{_OFFER})|(?:is|was|will) it~ (?:be )?an? (?:yes|no)(?: or an? (?:yes|no))?(?: from \w+(?: \w+)?)?(?= [?])",
    ),
    # Where do I rank?
    gated(
        "where",
        r"where i~ (?:rank|stand|come|place|am placed|figure|ended up|finished)(?: (?:among|on|in|with|against)(?: \w+){1,3})?(?= [?.])",
    ),
)
