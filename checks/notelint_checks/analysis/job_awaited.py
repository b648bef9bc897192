"""How people look forward to a job that nobody has offered them, and greet their colleagues."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["LOOKING"]

LOOKING = (
    gated(
        "see seeing",
        r"(?:see|seeing) you (?:all |guys |soon |there |again )*(?:at (?:work|the office)|in the office|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|the new year)|next (?:month|year)|on my first day|around the office|every day|on the (?:job|team))(?: ,? ?colleagues?)?",
    ),
    gated(
        "boss colleague colleagues mate mates partner teammate teammates",
        r"(?:see you|bye|thanks|thank you|hello|hi)(?: \S+){0,2}? ,? (?:colleagues?|team mates?|teammates?|boss|partner)(?= [.!,]|$)",
    ),
    gated(
        "becoming being getting",
        r"(?:i )?(?:am )?(?:really |very |so |also |truly |already )*(?:looking|look) (?:very much |so much |really )?forward to (?:being|becoming|getting to be) (?:a |an )?(?:\S+ )?(?:part|member|one) of…",
    ),
    gated(
        "forward",
        r"(?:i )?(?:am )?(?:really |very |so |also |truly |already )*(?:looking|look) (?:very much |so much |really )?forward to (?:starting|beginning|joining|my (?:first|new|start)|our work together|our collaboration|our future)(?: (?!the (?:call|meeting|session|next|second|webinar|zoom|video)|a )\S+){0,5}?(?= (?:[.!,;]+|and)(?!\S)|$)",
        r"(?:i )?(?:am )?(?:really |very |so |also |truly |already )*(?:looking|look) (?:very much |so much |really )?forward to (?:working|collaborating|building|creating|growing|achieving) (?:together|closely |side by side |for |alongside |at |with )?(?:(?:with|for|at) )?(?:you|your|the|my|all|everyone|everybody|@company|such)?(?: (?!on (?:the|this|scheduling|next))\S+){0,4}?(?= (?:[.!,;]+|and|on my|in|next|this|from)(?!\S)|$)(?! (?:on|in) (?:the next|scheduling))",
    ),
    gated(
        "wait",
        r"(?:i )?(?:can|could) (?:not|hardly|barely)~ wait to (?:start|begin|join|be (?:your |a |an )?(?:\S+ )?(?:part|member|one|there|working|colleague|colleagues|teammate)|become|work|meet (?:my|the rest)|get started|get to work|see my|call)~(?: (?!the paper|the book)\S+){0,5}?(?= (?:[.!,;]+|and)(?!\S)|$)",
    ),
    gated(
        "am be going will",
        r"i~ (?:am |will be |am going to be |be |to be )~?(?:excited to be |thrilled to be |happy to be |delighted to be |proud to be |glad to be |soon )?(?:joining|starting (?:with|at|in my|work|the job|my)|becoming (?:a |an )?(?:\S+ )?(?:part|member))(?: (?!the (?:call|meeting|session|webinar|zoom)|a |another)\S+){0,4}?(?= (?:[.!,;]+|and)(?!\S)|$)",
    ),
    gated(
        "become board coming got joined joining part starting",
        r"(?:excited|thrilled|happy|delighted|proud|glad|pleased|eager|honored) to (?:become (?:a |an )?(?:\S+ )?(?:part|member) of|be (?:joining|starting|a part of|part of|coming on board|on board)|have (?:joined|got the job))(?: (?!the (?:call|meeting|process|conversation|interview|talk|discussion|session)|a |this (?:process|conversation))\S+){1,4}?(?= (?:[.!,;]+|and)(?!\S)|$)",
    ),
    gated(
        "going shall will",
        r"(?:i|we)~ (?:will|am going to|are going to|shall)~ (?:\S+ )?(?:be (?:a |an )?(?:\S+ )?(?:part|member) of|be (?:part|one) of|do great things|achieve great things|make a great team|be a great team|be colleagues|be working together|work (?:so |very )?(?:well|great) together|be seeing (?:a lot|more) of|see each other (?:a lot|every day)|be sitting next)(?: (?!the (?:call|second|next)\S*)\S+){0,3}?(?= (?:[.!,;]+|and)(?!\S)|$)",
    ),
    gated(
        "being work working",
        r"(?:working|being|work) with you (?:next (?:year|month|week)|from (?:next|monday|now on|january)|starting|every day|for many years)(?: \S+)?",
    ),
    gated(
        "collaboration future partnership together",
        r"(?:here 's|here is|cheers|a toast) to (?:a |our )(?:\S+ )?(?:collaboration|partnership|working together|future together)",
    ),
    gated(
        "forward",
        r"(?:i )?(?:looking|look) (?:very much )?forward to (?:our|the) (?:first (?:day|week|project|month)|many years|years|work|projects)(?: (?:together|ahead|with you))+",
    ),
    gated(
        "get order prepare send set",
        r"(?:please )?(?:tell|ask|have) (?:it|hr|the team|your team|payroll|reception|facilities)_ (?:set up|prepare|order|get|send) my~ (?:\S+ )?(?:laptop|desk|badge|account|accounts|contract|computer|access|email|office)",
    ),
    gated("welcome", r"welcome me (?:on board|aboard|to the team)"),
    gated(
        "great fun pleasure joy wonderful lovely good enjoy love exciting nice",
        r"(?:it (?:will|is going to) be~ (?:a |such |so |very |really )*(?:great|fun|pleasure|joy|wonderful|lovely|good|exciting|nice)~ (?:to (?:work|be)|working|being)|i (?:will|am going to|shall)~ (?:enjoy|love) (?:working|being|my time|my work))~ (?:under|with|for|at|alongside|beside|in|on|by)~ (?:you|your|@company|the (?:team|company|crew))(?: [^\s.!?;,]+){0,3}",
    ),
    gated(
        "success",
        r"(?:i|we) (?:will|shall|am going to)~ make (?:the|this|your|our) (?:\w+ ){1,3}?a (?:\w+ )?success(?: (?:for|with) (?:us|you|everyone))?",
    ),
)
