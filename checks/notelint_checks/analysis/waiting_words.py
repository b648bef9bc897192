"""Wordings of impatience: the sender waits, guesses or watches the telephone."""

from __future__ import annotations

__all__ = ["LIKELY", "SURE"]

_HEAR = r"(?:hear back|hear from_ (?:you|them|him|her|recruiter|company|manager|team|hr|employer|people)|hear (?:if|whether)|find out (?:if|whether)|know if|know whether|hear|be told)"
_NEWS = r"(?:call|calls|answer|answers|reply|replies|response|decision|decisions|verdict|result|results|email|e mail|mail|news|word|offer|phone call|callback|feedback|outcome|update|yes|yes or no|recruiter|recruiters|hr|hiring manager)"
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|another|a)"
SURE = (
    # impatience
    r"(?:i )?(?:can|could|can hardly|can barely|could hardly|dare)(?: not)?~ (?:wait|stand|take|bear|handle|stomach)~ (?:for (?:them|@\S+|the recruiter|hr|you) to (?:tell|call|decide|answer|reply|write|email|let|say|get)(?: (?:me|back to me|us))?|to (?:hear back|hear if|hear whether|find out if|find out whether|know if|know whether|hear from (?:them|the recruiter|@\S+|hr))|(?:for )?(?:the|this|that|their|all this|my) ~(?:suspense|wait|waiting|silence|uncertainty|call|decision|verdict|answer|result|not knowing)|not knowing|it any ?(?:longer|more)|any longer)",
    r"(?:the |this |all this )?(?:suspense|waiting|wait|silence|not knowing|uncertainty|anticipation)~ (?:is|are)~ (?:killing|driving|torture|brutal|unbearable|agony|deafening|the worst|eating|too much|hell|painful|torturing|exhausting|stressful|making)(?: me)?",
    rf"(?:am i |i am |we are |and )?(?:still|patiently|impatiently|anxiously|nervously|eagerly|endlessly|forever|here|just sitting here|sitting here|just|currently|now|again|so nervous) ~(?:am )?(?:waiting|awaiting)~ (?:to {_HEAR}|(?:for|on) (?:a|an|the|that|their|this|my|any|some|one){{0,1}}~ ?(?:\S+ ){{0,2}}?{_NEWS}|for (?:them|@\S+|the recruiter|recruiters) to \S+|on (?:them|@\S+|the recruiter|recruiters|hr))",
    r"(?:i am )?(?:waiting|awaiting)~ (?:to hear back|to hear (?:if|whether|from (?:them|the recruiter|@\S+|you|hr))|for (?:them|the recruiter|hr|@\S+) to (?:call|decide|tell|answer|reply|write|email|respond|get back)|for (?:\S+ ){1,3}to (?:call|decide|tell me|answer me|reply to me|get back|make up|let me)|for (?:a|the|that|their|my|an) (?:\S+ )?(?:call|callback|verdict|decision|answer|phone call|reply|offer|rejection|response))",
    r"(?:the )?waiting game",
    r"(?:they|@company|you|the (?:company|recruiter|recruiters|team|manager|hr))~ (?:still )?(?:have|has|did|do)~ (?:still )?not~ (?:yet |even )*(?:answered|answer|replied|reply|called|call|written|responded|respond|gotten back|got back|get back|contacted|come back|told)(?: to)?(?: me)?(?: back)?",
    # did I get it
    r"(?:did|do you think|will|have) i (?:get|got|land|landed|make|made|nail)~ (?:it|the job|the role|the gig|the position|the offer|an offer|the cut|this job|this role|this one)(?: or not)?",
    r"(?:if|whether|that) i (?:got|get|landed|made|have|ve got|have got) (?:the job|the role|the gig|the position|the cut|an offer|this job|it or not|it)",
    r"(?:hope|hoping|pray|praying|wish|wishing|please let|i hope)(?: that)? (?:i|me)~ (?:get|got|land|landed|make|made)~ (?:it|the job|this job|the role|this role|this one|the position|an offer|the offer|the cut)",
    r"(?:if|whether|that|hope|hoping|pray|praying|wish|please) (?:they|@\S+|you|the team|the recruiter) ~(?:will |would )?(?:pick|picked|choose|chose|call|called|hire|hired|want|wanted|liked|like|select|selected|reject|rejected|forgot|forget) me",
    r"will they ,? ?(?:or )?(?:will not|wo not|nt) they",
    # silence
    r"(?:did|have|has|are|is|am|was|were|do you think|do|why) (?:they|@\S+|i|he|she|recruiters?|the recruiter|hr|you)~ (?:been |being |getting |just |really )?(?:ghost|ghosted|ghosting)(?: me)?",
    r"(?:they|recruiters?|the recruiter|companies|@\S+|company|hr|employers|who|and|got|been|being|getting|was|just)~ (?:ghost|ghosted|ghosting)(?: (?:me|by \S+|again|us))?",
    rf"(?:day|week|hour) (?:# )?(?:{_NUMBER}) (?:of|without|with)~ (?:no |any |total |complete |radio |waiting|silence|nothing)(?:news|word|reply|answer|response|silence|call|contact|waiting)?",
    rf"{_NUMBER} (?:long |whole |full |entire )?(?:days|weeks|hours|months|day|week|month)~ (?:and|of|with)~ (?:still )?(?:counting|silence|nothing|waiting|no (?:word|news|reply|answer|call|response)|radio silence|not a (?:word|peep))",
    r"(?:still |and )?(?:no|not a|zero|without a) (?:word|news|reply|answer|response|call|peep|callback|feedback|update)s?~ (?:from|since|after) (?:them|the recruiter|recruiters|@\S+|hr|my interview|the interview|the company|the final round|the hiring manager|\S+ interview)",
    r"(?:ugh|argh|aargh|grr|sigh|arg|omg) ,? ?(?:recruiters?|hr|hiring managers?|employers|hiring|waiting|companies|job hunting|the wait)",
    r"(?:i |we )?(?:still )?(?:have|has|had)~ not ~(?:yet )?(?:heard|received|gotten|got)~ (?:a thing|anything|back|a word|from|a reply|an answer|a call|any)(?: (?:from|back) \S+)?",
    r"(?:i |we )?(?:still )?(?:have|has|had) (?:still|yet) (?:not|to)~ (?:heard|hear|received|receive|gotten|get)~ (?:a thing|anything|back|a word|from|a reply|an answer|a call|any)(?: (?:from|back) \S+)?",
    r"(?:nobody|no one|noone|not one person) (?:has |have |ever )?(?:called|replied|answered|written|calls|replies|answers|got back|gotten back|responded)(?: (?:me|to me))?",
    r"(?:i )?(?:guess|suppose|assume|fear|bet|probably|looks like|so)~ i did not~ (?:get|make|land)~ (?:it|the job|the role|the cut|the position)",
    r"waiting(?:(?: ,)? waiting){1,50}",
    r"(?:i am )?(?:dying|desperate|itching|aching)~ to (?:know|hear|find out)(?: (?:if|whether|back|who|what))?",
    r"(?:is (?:it|this|that)|it is)~ a (?:bad|good|terrible) sign (?:when|if|that)",
    r"(?:hire|call|want|pick|choose|take|tell) me or not",
    r"(?:have|has|did|do|you think) (?:they|@\S+|you|the recruiter|everyone|hr)~ (?:forgotten|forgot|forget|lost)~ (?:about )?(?:me|my application|my number|my resume|my cv)",
    r"(?:when )?will i~ (?:hear|know|find out|be told)(?: (?:back|anything|something|if))?",
    r"(?:sitting|waiting|staying|camping|glued)~ (?:by|next to|beside|near) (?:the|my) phone",
    r"(?:my|the) phone (?:has|is|does|will|did) not (?:rung|ring|ringing|rang|buzzed)(?: yet| once)?",
    # watching the telephone
    r"(?:refreshing|refresh|checking|stalking|watching|staring at|glued to|obsessively checking)~ (?:my|the|their) (?:inbox|email|e mail|mail|phone|mailbox|emails|voicemail|linkedin)",
    r"(?:is|are|was) (?:my|the) phone (?:broken|even on|on silent)",
    r"(?:what|whatever) (?:is|are|could be)~ taking (?:them|@\S+|you|the company|hr|recruiters|so|this)(?: so)? ?(?:long|forever)?",
    r"(?:why|how)(?: long)? (?:is|does|do|are|can|must|should)_ (?:it|they|recruiters|companies|hiring|decision|@\S+|employers|this|need|take)~ (?:take|taking|takes)(?: them)?~ (?:so long|this long|forever|ages|to (?:decide|answer|reply|call|hire|make))",
    r"(?:hurry up|make up your minds?|make up their minds?|just tell me|tell me already|call me already|hire me already|just call(?: me)?|put me out of my misery|just hire me|please call me)",
    r"(?:on pins and needles|on tenterhooks|biting my nails|nail biting wait|losing my mind waiting|going (?:crazy|insane|mad|nuts) waiting|jumping every time (?:the|my) phone|sleeping with my phone)",
    r"counting (?:down )?(?:the )?(?:days|hours|minutes|seconds) (?:until|till|to) (?:they|\S+ (?:calls|decides|answers|replies|writes|calls me)|i hear|the (?:decision|call|verdict|answer|news|offer)|@\S+|their)",
    r"(?:should|shall|do) i (?:follow up|call(?: them)?|write|email|bug|nag|chase)~(?: again| them| one more time)?",
    r"(?:is )?no news (?:is )?good news",
    r"(?:what are )?my (?:chances|odds) ~(?:of getting|at|with|here)",
)
LIKELY = (
    r"when (?:will|are|do|is|can|would) (?:they|@\S+|the recruiter|hr|recruiters|the company|these people|someone|somebody)~ (?:going to |finally )?(?:decide|call|tell|let|answer|reply|make|get back)(?: me)?",
    r"tick tock",
    r"(?:no|zero|not a) (?:word|news|reply|answer|response|call)~ from (?:\S+ ){1,3}?(?:yet|so far|at all|since)",
    r"still nothing(?: from \S+| yet)?",
    r"(?:call|hire|answer|reply|decide|write)~ (?:me )?already",
    r"(?:so |very |really |too )?(?:anxious|nervous|worried|stressed|terrified|scared)~ (?:about|for|to hear|waiting)~ (?:the|their|my|this|a) (?:\S+ )?(?:decision|answer|call|result|results|verdict|outcome|reply|news|response)",
    r"how long (?:\S+ ){1,3}?(?:takes?|needs?|usually takes?)~ to (?:get back|decide|answer|reply|call|hire|respond|make)",
    r"(?:they |who )?(?:promised|swore) (?:me )?(?:an? |the )?(?:answer|call|reply|decision|news)",
    r"(?:i am |am )?still waiting(?! (?:for|on) (?:rain|snow|spring|summer|paint|(?:the|a|an|my|our|some|this) (?!(?:\S+ ){0,2}?(?:call|calls|answer|answers|reply|response|decision|verdict|result|results|email|mail|news|word|offer|callback|feedback|outcome|recruiter|recruiters|manager|company|team|panel|phone|letter|list)(?!\S))\S+)(?!\S))",
    r"(?:keeping |keep |my |with )?(?:all )?(?:my |your |our )?(?:fingers|everything) ~crossed",
    r"(?:still )?(?:no|zero|not a(?: single)?) (?:word|news|reply|answer|response|call|peep|callback)(?: yet| so far| at all)?",
    r"(?:radio silence|crickets|left on read|total silence|complete silence)",
    r"any ?(?:day|minute|time|moment) now",
    r"(?:i )?wonder(?:ing)? (?:if|whether|what|when|why) (?:they|@\S+|the recruiter|the company|i)",
    r"(?:this|the) (?:wait|waiting|suspense|silence)(?= (?:[.!?,;]+|is|are|was|after|since|from|has|and|hurts|kills)(?!\S)|$)",
    r"(?:so )?impatient",
    r"can not wait to (?:hear|find out|know)",
    r"(?:please )?let it be me",
    r"(?:check|refresh|checked|check)~ (?:my|their|your|the) (?:inbox|email|e mail|phone|mail) ~every \S+ ?\S*",
    r"(?:gone|went|go|goes|going|been|is) ~(?:quiet|dark|silent|mia|radio silent)",
    r"trying not to (?:panic|worry|freak out|overthink|lose hope)",
    r"(?:hope|hoping) (?:i|to) hear ~(?:something|back|from|soon|good)(?: \S+)?",
    r"did i (?:blow|mess|bomb) (?:it|up)",
)
"""Only in a post that speaks of hiring."""
