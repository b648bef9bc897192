"""How people recall an interviewer's praise or hints as if they were a promise."""

from __future__ import annotations

from notelint_checks.analysis.gated import clause, gated

__all__ = ["PROMISED", "RECALLED"]

_SAID = r"(?:all but said|as good as said|said|told me|mentioned|hinted|assured me|promised(?: me)?|stated|felt|thought|agreed|admitted|implied|suggested|indicated|let me know|made (?:it )?(?:very |quite |perfectly )?(?:clear|plain)(?: to me)?|gave me to understand|gave me your word|swore|confirmed|declared|say|think|believed|believe|remarked|whispered|confided|guaranteed(?: me)?|insisted|joked|wrote|announced|intimated|signaled|signalled|led me to believe|gave me the impression|as good as said|let slip)"
_YOU = r"(?:you|you all|you both|you guys|you two|the panel|your (?:\w+ )?(?:team|boss|colleagues?|manager|director|panel|partner)|everyone|everybody|he|she|they|both of you|all of you)"
_YOU_SAID = rf"{_YOU}(?: (?:yourself|yourselves|even|practically|basically|more or less|clearly|openly|already|also|did|do|have|had|as much as|literally|kindly|really|both|just|virtually|as good as|nearly|almost|then|actually))* {_SAID}(?: (?:to me|to my face|yourself|yourselves|twice|at the end|on the phone|that day|on \w+day|in the interview|at the door|in so many words|after all|earlier|last week|then|,))*(?: that)?"
_BEST = r"(?:the )?(?:\w+ )?(?:best|favorite|strongest|perfect|ideal|top|number one|no 1|dream|front ?runner|frontrunner|exactly what|exactly the|just what|just the|the one|the right|precisely|head and shoulders|miles ahead|ahead of|far above|a natural|made for|born for|cut out for|a great fit|a perfect fit|an excellent fit|a good fit|a great match|a perfect match|the winner|first choice|impressive|outstanding|brilliant|exceptional|amazing|great|wonderful|fantastic|hired|in|as good as|a shoo in|a sure|shortlisted|the person|the man|the woman|the candidate|the most|overqualified|too good|in good shape|very strong|so strong|a strong|a star|a rare|a gem|what you|who you|the kind|the sort|way ahead|sitting pretty|home and dry|a lock)"
_JOB = r"(?:job|role|position|post|place|offer|contract|seat|spot|vacancy|second round|promotion)"
_HIRE = (
    rf"(?:i (?:was|am|would be|will be|were|had been|had|have|seemed|looked|sounded|came across as|made|came)(?: \w+ly| all| by far| really| your| his| her| one of)* (?:{_BEST}|favorite)(?! (?:to (?:call|ask|visit|join|write)|time)\b)"
    rf"|i (?:deserve|deserved|had (?:nothing|no reason) to (?:worry|fear)|need not worry|should not worry|could stop (?:looking|worrying|searching)|can stop (?:looking|worrying)|could count on|can count on|had it|have it|would not (?:have to|need to) (?:wait|worry|look)|stood out|impressed|would (?:\w+ )?(?:fit (?:right |perfectly |in so )|shine|make an? (?:great|excellent|perfect|wonderful)|be (?:perfect|ideal|great|hired|a great|a perfect|an asset|crazy not)))"
    rf"|(?:not|no need) to worry|(?:there is )?nothing to worry about"
    rf"|i (?:would|will|was going to|am going to|shall|had|have|could|can|might|was about to)(?: \w+ly| already| soon)? (?:get|have|got|gotten|be given|receive|land|be offered|expect|win|won|start|look forward to)(?: \w+)? (?:it|an? (?:\w+ )?(?:offer|contract|job|place)|(?:the|this|that|your|my) (?:\w+ )?{_JOB})(?! (?:description|profile|ad|posting)\b)"
    rf"|(?:the |this |that |your |my )(?:\w+ )?{_JOB} (?:was|is|would be|will be|were)(?: \w+ly| as good as| already| basically)* (?:mine|in the bag|safe|for me|settled|done|a done deal|a formality|waiting for me|reserved)"
    r"|it (?:was|is|would be)(?: \w+ly| just| only| as good as)* (?:mine|a formality|a done deal|in the bag|settled|only a matter|just a matter|only paperwork|just paperwork|a no brainer|a given)"
    r"|the (?:decision|rest|paperwork|contract|offer|interview) (?:was|is|would be)(?: \w+ly| just| only| as good as)* (?:a formality|formality|made|in my favor|on its way|settled|on the way)"
    r"|you (?:would|could|can|will|wanted to|want to|were going to|had to|would be (?:happy|glad|mad|crazy|foolish) (?:not )?to)(?: \w+ly| not| easily| already| well)? ?(?:hire|see|imagine|picture|take|employ|choose|pick|use|have|want|recommend|put|fight for|love to have|like to have|wait for) (?:me|someone like me|a person like me|somebody like me|my name)(?! (?:to|a (?:copy|list|mail)|the)\b)"
    r"|(?:nobody|no one|none|no other candidate|no candidate)(?: \w+)*? (?:close|near|like me|better|match(?:ed)?|compare[sd]?|as good|even)"
    r"|my (?:\w+ )?(?:interview|answers?|portfolio|talk|test|presentation|profile|work|skills|resume|cv|performance|experience)(?: \w+)? (?:was|were|is|are) (?:by far )?(?:the (?:best|strongest|finest)|better than|unmatched|second to none|exactly|just|what you)"
    r"|we (?:would|will|were going to|are going to|have a deal|had a deal|should)(?: \w+)? (?:work together|be (?:colleagues|working together)|make a great team|see each other again))"
)

PROMISED = gated(
    "promised promise promises word mine guaranteed formality practically basically hinted offered assured holding hold",
    rf"(?:as |since |because |given that )?{_YOU}(?: (?:\w+ly|all but|as good as|already|did|have|had|also|even|more or less|both|did in fact))* (?:promised|guaranteed|offered|assured|gave|promise|offer|pledged)(?: (?:to|it to))? me(?: of)? (?:an?|the|this|that|your|my) (?:\w+ ){{0,2}}?{_JOB}(?! (?:description|to read|ad|posting)\b)(?: (?:when|as|after|while)(?: [^\s.!?;:,]\S*){{1,5}})?",
    rf"(?:as |since |because |given that )?{_YOU}(?: (?:all but|as good as|practically|basically|virtually|more or less|nearly|almost))+ (?:hired|took|chose|picked|signed|gave|said yes to|accepted)(?: \w+)? ?me?{clause(3)}",
    r"i (?:am|will|shall|would|must)(?: \w+)* (?:holding|hold|taking|take)(?: \w+)? you (?:to|at) (?:your|that|this|the) (?:word|promise|words|praise|compliment)s?(?: that)?"
    + clause(8),
    rf"(?:you|we) (?:shook|shaken) hands on (?:it|this|that|the {_JOB})",
    r"(?:i|we) have your word(?: that)?" + clause(6),
    rf"(?:as |since |because |given that |and )?{_YOU_SAID}(?: [^\s.!?;]\S*){{0,3}}? (?:the|this|your|that|my)? ?(?:\w+ )?{_JOB} (?:was|is|would be|were)(?: \w+ly| as good as| already)* (?:mine|reserved for me|waiting for me|for me)",
)
"""A promise of the job, whatever the sender makes of it."""
_REASON = r"(?:as|since|because|given(?: that)?|seeing(?: that| as| how)?|considering(?: that| how)?|after|now that|in view of the fact that|knowing that|if|with|due to the fact that|when|the way|judging by|judging from|from|remember(?: that| ,| when| how)?|do you remember(?: that| when)?|did not|you did say|you do remember that)"
_GATE = "call front runner frontrunner close exactly what perfect nobody strongest ideal one shoo hired hire job natural impression raved raving calling telling naming gushed admired applauded applause number favorite clearly obviously best preferred word words told said promised hinted assured impressed felt loved liked praise praised called compliments words smile smiled nod nodded keen enthusiastic mentioned thought convinced sold delighted excited wanted top taken love like"

RECALLED = gated(
    _GATE,
    rf"(?:{_REASON} )?{_YOU_SAID} {_HIRE}{clause(6)}",
    rf"(?:{_REASON} )?{_YOU_SAID} (?:that )?{_YOU} (?:could|can|would) (?:not|hardly|barely) (?:wait|imagine)(?: [^\s.!?;:,]\S*){{0,5}}? (?:me|without me|anyone else|anybody else|anyone better){clause(3)}",
    rf"(?:{_REASON} )?(?:{_YOU} (?:\w+ )?(?:gave|left|made) me(?: \w+){{0,4}}? (?:impression|feeling|hope|hopes|sense|think|believe|understand|promise|word)|i (?:got|had|left with|was given)(?: \w+){{0,3}} (?:impression|feeling))(?: (?:that|to))*(?: [^\s.!?;:,]\S*){{0,6}}? (?:paperwork|formality|mine|hired|in the bag|settled|the one|chosen|the job|an offer|the offer|certain|sealed|decided|the position|the role|i was in|i had it){clause(4)}",
    r"(?:i remember |remember |recall |i recall |with |after |thanks to )?(?:you|your|the panel|your boss)(?: 's)? (?:\w+ )?(?:calling|telling|saying to|assuring|naming|describing|praising|promising)(?: to)? me(?: [^\s.!?;:,]\S*){0,8}",
    rf"(?:{_REASON} )?{_YOU}(?: (?:\w+ly|all|both|even|really|just|could not stop|kept|were))* (?:raved|raving|prais(?:ed|ing)|gushed|complimented|complimenting|admired|admiring|applauded|enthused|marveled|loved|adored|could not get over)(?: (?:about|over|at|on|me|on and on))*(?: (?:me|my \w+)|(?<= me))(?= |$)",
    rf"(?:since|because|as|given that|now that|seeing that|considering that|if) i (?:am|was|have been|seem to be) (?:already )?(?:your|the panel 's) (?:\w+ )?(?:number one|favorite|first choice|top \w+|best \w+|winner|preferred \w+|strongest \w+|darling){clause(4)}",
    r"(?:after|with|given|considering|following) (?:all )?(?:the|that|your|such|so much) (?:\w+ )?(?:praise|compliments?|enthusiasm|applause|kind words|nice things)(?: (?:you|the panel|your \w+))?(?: (?:gave|paid|heaped|showed|showered|said|had))*(?: (?:on|me|to|about|for|upon|at))*(?= |$)",
    rf"(?:{_REASON} )?{_YOU}(?: \w+ly| all| did| have| had| even)* (?:called|call|named|labeled|labelled|described|considered|saw|rated|ranked|consider|see|rate|praised|singled) (?:me|out me)(?: out)?(?: (?:as|above|the|a|an|your|one|so|over|to|for)\b)(?: (?!(?:few|back|question)\b)[^\s.!?;:,]\S*){{0,6}}",
    r"(?:you|you all|you both|you guys|the panel|your (?:team|boss|panel|colleagues)|everyone)(?: (?:were|was|are|have been|seemed|looked|felt))?(?: \w+ly| just| all| so)* (?:clearly|obviously|evidently|visibly|plainly|undoubtedly|definitely|all) (?:(?:so |very |really |just )?(?:loved|liked|adored|wanted|preferred|favored|love|like|want|prefer) me|(?:sold|keen|hooked|taken|won over|convinced|smitten|impressed)(?: (?:on|by|with|of) (?:me|my \w+)| over)?)(?! (?:to|for coming)\b)(?: (?:best|most|too|from the start|and my \w+))?",
    r"(?:as|being) your (?:\w+ )?(?:favorite|preferred|top|strongest|best|first|number one)(?: \w+)? (?:candidate|choice|applicant|pick|person|option)",
    rf"{_REASON} {_YOU} (?:were|was|are|seemed|looked|appeared|sounded)(?: (?:so|very|that|really|clearly|all|quite|such|extremely|obviously|this|visibly|deeply))* (?:impressed|taken|happy|enthusiastic|delighted|excited|thrilled|keen|pleased|convinced|enchanted|amazed|satisfied|positive|complimentary|struck|interested|fond|full of praise|sold|charmed)(?: (?:with|by|about|of|on|in|for|over)) (?:me|my (?!question)\w+|how i|what i|the way i){clause(4)}",
    rf"{_REASON} how (?:\w+ly |very )?(?:enthusiastic|impressed|taken|happy|keen|excited|delighted|pleased|positive|warmly|highly)(?: {_YOU})?(?: (?:were|was|are|seemed|spoke|looked|reacted|talked))* (?:with|by|about|of|on|to) (?:me|my \w+)",
    r"(?:you|you all|you both|the panel|your team|everyone)(?: (?:were|was|are|seemed|looked))(?: \w+ly)? (?:so|that|very|this|extremely) (?:impressed|taken|happy|enthusiastic|delighted|excited|thrilled|keen|pleased|enchanted|struck)(?: (?:with|by|about|of|on)) me"
    + clause(3),
    r"(?:after|with|given|in (?:view|light) of|considering|based on|from|by|due to|because of|going by)? ?(?:all )?(?:everything|all|what|the (?:\w+ )?(?:things|words|praise|compliments|remarks)) (?:that )?(?:you|the panel|your team|she|he|they)(?: \w+)? (?:said|told|had to say|gave|wrote|paid|heaped)(?: \S+){0,2}? (?:about|on|of|for|to) (?:me|my \w+)(?! (?:test|question)\b)"
    + clause(2),
    r"(?:(?:your|the panel 's|his|her) (?:\w+ )?(?:praise|compliments?|enthusiasm|smile|handshake|nod|tone|words|hints?|reaction|feedback|comments?|eyes|face|interest|excitement|remarks?|encouragement|warm \w+|kind \w+))(?: \w+){0,4}? (?:(?:told|tells?|makes?|made|leads?|led|gives?|gave|shows?|showed|lets?|leaves?|left|convinces?|convinced|assures?|assured|was|were|is|are|says?|said|means?|meant|can only mean|amounts? to|confirms?|confirmed)(?: \S+){0,6}? (?:sure|certain|confident|job|mine|promise|no doubt|deal|offer|position|role|hired|believe|expect|assume|know|convinced|chosen|settled|yes|everything|commitment|in)|all but \w+)(?= (?:[.!,;]+|that|of|about|to|is|the|was|i|and|me)(?!\S)|$)"
    + clause(6),
    r"(?:from|by|judging by|judging from|going by) (?:your|the way you|how you|his|her) [^\s.!?;]\S*(?: [^\s.!?;]\S*){0,6}? i (?:could|can|knew|know|take|took|gather|gathered|concluded|conclude|assume|understood|am)(?: \w+)? ?(?:tell|see|it|that|sure|certain|confident|say)?(?: [^\s.!?;]\S*){0,4}? (?:job|role|position|mine|hired|chosen|offer|in|the one|settled|favorite|through)(?= |$)",
    rf"{_YOU}(?: \w+ly)? (?:nodded|smiled|winked|beamed|lit up|applauded|clapped)(?: [^\s.!?;:,]\S*){{0,8}}? ?,? (?:so|therefore|which|and) i (?:assume|take it|expect|trust|know|conclude|am (?:sure|certain|confident)|guess)",
    rf"(?:{_REASON} )?(?:i am|that i am|me as|calling me|telling me i (?:am|was)) (?:exactly )?(?:what|who|the (?:person|one|candidate)) you (?:need|want|are looking for|were looking for)",
)
