"""Frames of the question for the verdict: will you take me, is it me, who got it, is there a job for me."""

from __future__ import annotations

from notelint_checks.analysis.clauses import OVER, YOU, tail
from notelint_checks.analysis.wording import wording

__all__ = ["VERDICT"]

_WHO = rf"(?:{YOU}|they|the (?:panel|board|committee|company|manager|boss|director))"
_OFFER = r"(?:offer|contract|job|post|role|position|place|spot|yes|vacancy|good news|positive (?:answer|reply|response|result|news)|job offer)"
_NAMED = r"(?:me|someone else|somebody else|another (?:candidate|applicant|person|one)|the other (?:candidate|applicant|one|person|fellow|lady|guy)|anyone else|a different candidate)"

VERDICT = wording(
    rf"(?:will|are|would|were|can|could|is|do|did|have|has) {_WHO}~ (?:be |been |going to |planning to |thinking of |want to |ready to |willing to |leaning towards? |inclined to )*(?:taking|take|taken|hiring|hire|hired|going with|go with|gone with|settling on|settled on|appointing|appoint|appointed|employing|chosen|choosing|picked|picking|keeping|having|have|wanting|want|signing|bringing|bring|engaging|engage|preferred|prefer|rejecting|rejected|reject|offering the \w+ to|offered the \w+ to|given (?:it|the \w+) to|giving (?:it|the \w+) to|give (?:it|the \w+) to|decided (?:on|against|for|in favor of)) {_NAMED}(?: (?:on(?: board)?|in|for (?:the|this) \w+|over|then|down|after all|instead))*(?= (?:[?.!,]+|or)(?!\S)|$)",
    rf"(?:i (?:wanted|would like|want|wish|am writing|write|am calling) to (?:ask|know|hear|find out|see)|(?:could|can|would|will) you (?:please )?(?:tell me|let me know|say)|i wonder(?:ed)?|i was wondering|may i ask|please tell me|wondering|do you know)~ (?:if|whether) (?:i (?:(?:have|had|am|was|will|did|can|might) )?(?:made|make|passed|pass|been|got|get|through|shortlisted|short ?listed|turned|chosen|still)(?!\S){tail(6)}|it (?:is|will be|was) (?:me|an? (?:yes|no)|yes or no)|you (?:will|are|have) (?:be )?(?:taking|take|taken|going with|gone with|hiring|hired) {_NAMED})",
    rf"(?:should|can|may|could|am|shall|will|do) i~ (?:(?:to|now|still|already|at least|be|dare|even) )*(?:expect|expecting|hope for|count on|counting on|look forward to|looking forward to|get|getting|receive|be offered|await|bank on|start hoping for|have)~ (?:an?|the|your|any|some|this|that) (?:\w+ )?{_OFFER}(?= (?:[?.!,]+|or|then|soon|from|after|any|now)(?!\S)|$)",
    r"(?:is|was|will|would|could) (?:it|the (?:answer|decision|result|verdict|winner|lucky one)|your (?:answer|decision|choice))~ (?:going to |gonna )?(?:be )?(?:me|an? (?:yes|no)|yes|no|positive|negative|in my favor|good news|bad news|good or bad(?: news)?|yes or no|thumbs up)(?: or (?:an? )?(?:no|not|bad|yes|negative|thumbs down|somebody else|someone else)(?: news)?)?(?= (?:[?.!,]+|then)(?!\S)|$)",
    rf"(?:so )?who (?:got|gets|has got|is getting|will get|won|did you (?:take|choose|pick|hire|go with)|have you (?:taken|chosen|picked|hired))(?: (?:it|the (?:\w+ )?{_OFFER}|in the end))*(?= (?:[?.!,]+|in|then)(?!\S)|$)",
    rf"(?:is|was|has) (?:somebody|someone|anybody|anyone|another candidate|an other|the other candidate)(?: else)?~ (?:been |getting |got |given |offered |taken |taking |chosen |picked |ahead of me|before me)+(?:it|the (?:\w+ )?{_OFFER}|over me|instead(?: of me)?|ahead of me)?{OVER}",
    rf"(?:do|can|could|would|will|might|have|has|is|are) (?:you|there|your \w+)~ (?:(?:have|find|give|offer|get|spare|got|be|need|know of|think of|see|by any chance|perhaps|maybe|not|please) )*(?:any(?:thing| thing)?|some(?:thing)?|an?|another|other|some other|a different|even an?) ?(?:(?:\w+ ){{0,2}}?(?:jobs?|work|posts?|roles?|positions?|openings?|vacanc(?:y|ies)|place|shifts?|hours|internship|else|other|going|free|available|suitable) ?)+(?:for (?:me|somebody like me|someone like me|a \w+ like me)|i (?:could|can|might) (?:do|have|fill|take|apply for)|that (?:suits?|fits?|would suit|would fit) me)(?!\S){tail(3)}",
    r"(?:have|did|do) i~ (?:still )?(?:got|get|stand|have) (?:it|in|the (?:\w+ )?(?:job|post|role|position|place|vacancy|nod|gig)|a foot in the door|any hope)(?: or not| yet| then)?(?= (?:[?.!,]+|or)(?!\S)|$)",
    r"(?:am|was|have|did|do) i~ (?:(?:still|even|been|the|one|now|really|a|among|on|your|top|good|strong|make|made|of|in) )*(?:enough for you|favou?rite|front runner|frontrunner|successful|unsuccessful|shortlist(?:ed)?|short ?listed|short list(?:ed)?|the one|what you (?:want|need|are looking for|were looking for)|the person you(?: \w+){1,4}|ruled out|out of the (?:race|running))(?: or not| yet| then| for (?:the|this) \w+)?(?= (?:[?.!,]+|or)(?!\S)|$)",
)
