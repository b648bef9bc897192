"""Stock phrases: what could stand in any message to any employer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from notelint import Draft, Hit, Kind, Sentence, analysis
from notelint_checks.analysis.lines import Line, line_from, lines
from notelint_checks.analysis.openings import Part, first_in
from notelint_checks.analysis.wording import tried

__all__ = ["Cliche", "Habit", "cliches"]

Habit = Literal["hollow", "opener", "numberless", "closing", "plain"]
"""``hollow``: always stock. ``opener``: only with nothing specific in its sentence. ``numberless``: only without a number.
``closing``: fine once, at the end. ``plain``: too common to be named, but it makes its sentence stock."""

_Match = tuple[int, int, int, Habit]
"""Start and end of a match, the rank of its habit, and the habit."""
_SLOTS = {
    "very": r"(?:(?:so|very|really|truly|extremely|incredibly|highly|absolutely|genuinely|most|quite|super|deeply|more) ){0,2}",
    "talk": r"(?:conversation|interview|meeting|discussion|call|chat|talk|exchange|dialogue|visit|session)s?",
    "firm": r"(?:company|team|organi[sz]ation|firm|group|department|business|institution|institute|staff|crew|mission)",
    "job": r"(?:role|position|opportunity|job|opening|post|company|team|organi[sz]ation|firm|vacancy)",
    "skills": r"(?:skills?|skill set|skillset|experiences?|background|qualifications|expertise|abilities|strengths|knowledge|competencies|credentials)",
    "keen": r"(?:excited|enthusiastic|thrilled|convinced|certain|confident|interested|inspired|motivated|eager|enthused|energi[sz]ed|passionate|impressed|enthusiasm|excitement|interest)",
    "mine": r"(?:my|our)",
}

_PHRASES: dict[Habit, tuple[str, ...]] = {
    "opener": (
        r"(?:i (?:truly |really |do |greatly |very much )?appreciate )?(?:all )?your (?:\w+ )?(?:time|effort|efforts|consideration|interest|patience)(?: and (?:\w+ )?(?:time|effort|efforts|energy|consideration|attention|patience))? (?:is|are|was|were|has been|have been) (?:\w+ly |very |much |so )*appreciated",
        r"(?:i |we )?(?:would like to |want to )?wish(?:ing)? (?:you|your|@company)(?: and (?:your|the|all)(?: \w+)?)?(?: \w+)? (?:all the best|all the very best|the very best|the best|every success|much success|continued success|success|nothing but success|well)(?: (?:for|in|with) (?:the future|your future|all your endeavou?rs|your endeavou?rs|everything|what lies ahead|the years ahead))",
        r"i (?:am |feel |remain |would be |have always been |can be )?(?:confident|sure|certain|convinced|believe|know|feel|think|trust)(?: that)? i (?:can|could|would|will|have what it takes to|am able to) (?:truly |really |definitely |certainly |also )?(?:make|be|bring|add|contribute|help|offer|fit|have|do|grow|thrive|excel|succeed|become|deliver)(?: (?:a|an|the|real|great|much|lot|of|positive|significant|strong|valuable|good|difference|impact|contribution|asset|addition|value|to|at|in|into|for|with|your|this|team|company|firm|organi[sz]ation|role|position|well|perfectly|right|success|growth|department|mission|goals|achieve|reach|its|new|heights|job|excellent|perfect|fit|member)){1,14}",
        r"i (?:am|have always been|consider myself|see myself as|would describe myself as|pride myself on being|know i am) (?:known as |known for being )?(?:a |an |very |highly |both )*(?:hard[ -]*(?:- )?work(?:er|ing)|fast learner|quick learner|quick study|team player|people person|good listener|problem solver|motivated|reliable|dedicated|passionate|flexible|organi[sz]ed|punctual|honest|enthusiastic|driven|committed|detail - oriented|natural leader|strong communicator|good communicator|creative|ambitious|loyal|dependable|adaptable|proactive|self - starter|perfectionist)(?: \w+)?(?:(?: ,| and| , and) (?:a |an |very |highly )*(?:\w+(?: - \w+)?)(?: (?:learner|worker|player|person|listener|communicator|thinker|individual|professional))?){0,3}",
        r"i (?:am|remain|am still|am now|continue to be) (?:\w+ )?(?:interested in|excited about|enthusiastic about|keen on|passionate about|thrilled about|thrilled by|excited by) (?:this|the|such an?|joining such an?|an?) (?:\w+ )?(?:exciting|great|amazing|wonderful|fantastic|excellent|incredible|unique|fabulous|fascinating|rewarding|challenging)(?: and \w+)? (?:opportunity|role|position|company|job|chance|organi[sz]ation|team|challenge)",
        r"(?:i (?:am|feel|know|believe|think|feel that|believe that)(?: (?:sure|confident|certain|that))? )?my (?:\w+ ){0,2}?(?:and \w+ )?{skills}(?: and (?:\w+ )?{skills})? (?:would|will|could|can|are|is|make|makes) (?:me )?(?:be |also |prove )?(?:a |an |the |of |very |so )*(?:perfect|great|excellent|ideal|good|strong|valuable|suitable|right|benefit|real|well suited|well - suited|useful|well|useful|match|fit|asset|value)(?: (?:match|fit|asset|addition|candidate|use|benefit|value|choice|suited))?(?: (?:for|to|with|of) (?:your|this|the|you) (?:\w+ )?(?:needs|team|company|role|position|organi[sz]ation|job|firm|requirements|department|mission))?",
        r"(?:it )?(?:was|is|has been) (?:\w+ )?(?:great|good|nice|wonderful|interesting|exciting|a pleasure|an honou?r|lovely|fantastic|fascinating|inspiring|enlightening|a privilege|a joy|a delight|very helpful|really helpful) to (?:gain|get|obtain)(?: (?:\w+ ){0,2}?(?:insight|insights|overview|understanding|idea|sense|more|feel|picture|glimpse|impression|all))? (?:in ?to|of|for|about|on)(?: (?:what|how|who|everything|all|your|the|you|@company|role|position|company|team|job|do|work|operate|are|culture|people|business|organi[sz]ation|about|and|firm|vision|values|mission|works|values)){1,7}",
        r"(?:i )?(?:am |will |is )?always (?:ready|open|looking|eager|keen|happy|willing|striving|seeking|up) (?:for|to) (?:\w+ ){0,2}?(?:challenges?|learn|grow|improve|opportunities|new things|help|give my best|do my best|go further|develop)(?: (?:and|,) (?:\w+ )?\w+)?",
        r"(?:i )?(?:love|thrive on|enjoy|welcome|relish|am looking for|look for|seek|am seeking|am ready for|crave) (?:a |an |new |the |taking on |facing |any )?(?:new |fresh |good |exciting )?(?:challenges?)(?: and (?:\w+ ){0,2}?\w+)?",
        r"(?:i (?:am|was) (?:\w+ )?(?:glad|thankful|happy|grateful|delighted|pleased) (?:for|about|with|of|to have had) (?:the|our|such an?|this|that|a|your) |(?:thank you|thanks)(?: \w+){0,2} for (?:the|such an?|a|our|this) |(?:i )?(?:truly |really |very much |thoroughly )?(?:enjoyed|appreciated|loved|liked|valued) (?:the|our|such an?|this|that) )(?:\w+ly |very |so |really )?(?:nice|pleasant|great|wonderful|lovely|good|interesting|informative|insightful|productive|fruitful|enjoyable|friendly|engaging|amazing|fantastic|inspiring|meaningful|warm|kind)(?: (?:and|,) (?:\w+ly |very )?\w+(?: - \w+)?)? (?:conversation|interview|meeting|talk|chat|discussion|exchange|experience|call|time|atmosphere|dialogue)",
        r"i (?:am|'m) (?:sure|certain|aware|confident)(?: that)? (?:you|there) (?:have|are|had|must have|will have|received|see|met) (?:\w+ ){0,2}?(?:candidates|applicants|applications|people|qualified \w+)(?: (?:to choose from|to consider|for (?:this|the) (?:role|position|job)|applying|to see|to meet))?|i know (?:that )?you have (?:many|a lot of|lots of|plenty of|several|other) (?:\w+ )?(?:candidates|applicants)(?: to (?:choose from|consider|see|meet))?",
        r"i (?:can|could|would love to|hope to|would like to|want to|wish to|look forward to) (?:truly |really |already |easily |definitely |clearly )?(?:see myself|picture myself|imagine myself|grow|growing|develop|developing|build|building|advance|evolve|thrive|thriving|flourish)(?: (?:working|growing|thriving|developing|being|my|a|long|career|future|skills|professionally|and|personally|succeeding|fitting|in|into|part|as|term))*(?: (?:with|at|in|within|of|here|alongside|for) (?:your|the|such an?|this|an?|@company)(?: \w+){0,2}? ?(?:company|team|firm|organi[sz]ation|role|position|business|department|environment|here)?)",
        r"(?:i )?(?:really |truly |absolutely |just )?(?:love|like|admire|respect|believe in|am impressed by|was impressed by|am inspired by|am drawn to|share|identify with|am passionate about) (?:what|everything|all) (?:that )?(?:your|the|you|this|@company) ?(?:company|firm|team|organi[sz]ation|brand|business|group|people)? ?(?:stands? for|do|does|offers?|represents?|has to offer|have to offer|is about|are about|is doing|are doing)",
        r"(?:every|each|the whole|the entire) (?:\w+ )?(?:minute|moment|second|part|aspect|bit|interview|experience|process|conversation)(?: of (?:the|our|my) (?:\w+ )?{talk})? (?:was|has been) (?:\w+ )?(?:worthwhile|worth it|a pleasure|enjoyable|great|wonderful|fantastic|valuable|amazing|a joy|interesting|informative|pleasant|positive|insightful|memorable|inspiring)(?: (?:and|,) \w+)?",
        r"(?:i )?(?:came away|walked away|left|went home|come away|return(?:ed)?|leave)(?: (?:from|our|the|your|my|this|interview|meeting|talk|conversation|office))*(?: feeling)? with (?:a |an |the )?(?:\w+ ){0,2}?(?:sense|impression|feeling|understanding|idea|picture|view|appreciation) (?:of|about|for) (?:the|your|what|how|who)(?: (?:company|team|role|position|job|firm|organi[sz]ation|culture|work|business|you|people|do|are|is|it|like|all|about|values))+|(?:i )?(?:got|gained|have|had|received|get|gave me) (?:a |an |such a |me )?(?:\w+ )?(?:really |very )?(?:good|great|positive|nice|clear|wonderful|excellent|better|real|strong) (?:impression|feeling|sense|vibe|understanding|idea|picture|insight|feel) (?:of|about|for|from|into) (?:the|your|what|how|everyone)(?: (?:company|team|role|position|job|firm|organi[sz]ation|culture|work|business|you|people|do|are))+",
        r"it (?:would|will) (?:truly |really |surely |certainly )?be (?:such |truly |really |quite )?(?:a|an|my|the) (?:\w+ )?(?:honou?r|privilege|pleasure|dream|joy|delight|dream come true|blessing|great opportunity|wonderful opportunity) (?:for me )?to (?:work|join|be|become|contribute|serve|help|grow|bring|learn)(?: \w+){0,3}? (?:your|such an?|this|the)(?: [\w-]+){0,3}? ?(?:company|team|firm|organi[sz]ation|institution|group|department|success of your \w+|organi[sz]ation|business|school|hospital|family)",
        r"i (?:would|will) (?:truly |really |also |very much )?(?:be|feel|consider myself) (?:so |very |truly |deeply |extremely )?(?:honou?red|privileged|delighted|proud|thrilled|lucky|excited|happy|fortunate|blessed|humbled|grateful|glad) to (?:join|be|become|work|contribute|serve|bring|have the (?:chance|opportunity))(?: \w+){0,4}? (?:your|such an?|this|the) (?:[\w-]+ ){0,2}?(?:company|team|firm|organi[sz]ation|institution|group|family|environment)",
        r"(?:thank you|thanks)(?: (?:so much|very much|once|again|kindly|once more|in advance|also|you)){0,3} for (?:your |the |all )?(?:of )?(?:your )?(?:kind |careful |continued |thoughtful |valuable |favou?rable )(?:consideration|review|interest)(?: (?:of|for|in))? (?:my|me)(?: (?:application|candidacy|candidature|profile|resume|cv|as a candidate|for (?:the|this) (?:role|position|job|opportunity)))?",
        r"(?:i )?(?:really |truly |firmly |strongly )?(?:feel|felt|believe|think|know)(?: that)? (?:we|it|there|this|i) (?:really |truly |immediately )?(?:had|have|would|is|was|could|has|were|clicked|am|will)(?: (?:be|a|an|such|very|really|good|great|strong|perfect|the|right|ideal|excellent|mutual|instant|wonderful|real)){0,5} (?:connection|fit|match|chemistry|rapport|step|place|choice|opportunity|candidate|person)(?: (?:for|with|between|in) (?:\w+ ){0,2}?(?:me|us|you|role|job|position|team|company|career|both))?",
        r"(?:i )?(?:look|looking|am looking) forward to (?:the (?:possibility|opportunity|prospect|chance) of|(?:possibly |potentially |hopefully )?(?:working|joining|being|becoming|growing|contributing|collaborating|partnering)) (?:working |joining |being |part |a |an |of |with |alongside |together |for |to |you |in |at |your |the |and |such |great |amazing |wonderful |talented |success |growth |member ){0,8}(?:you|team|company|firm|organi[sz]ation|future|success|together|family)",
        r"(?:thank you|thanks|thank you all|thanks to you all|appreciate|appreciated|grateful(?: that| for| to you for)?)(?: (?!for )\w+){0,4}?(?: for)? (?:you |your |all )?(?:taking|took|making|finding|giving me|sparing|having taken) (?:(?:the|your|some|so much|out|of your|valuable|precious|that) ){0,3}time (?:(?:out|today|yesterday|\w+day|this \w+|last \w+) )?to (?:meet|speak|talk|chat|interview|see|sit down|connect|discuss things|visit|get to know|get together|converse|have a chat|have a talk)(?: (?:with|to|and \w+ with))?(?: me| us)?",
        r"i (?:am|was) (?:just )?(?:writing|emailing|reaching out|contacting you|getting in touch) (?:today |now |this \w+ )?to (?:formally |sincerely |personally |humbly |also |warmly )?(?:express|extend|convey|offer|reiterate|communicate)",
        r"i (?:am|was) (?:just )?(?:writing|emailing|reaching out) (?:today |now |this \w+ )?to (?:formally |sincerely |personally |humbly )?thank you for the (?:\w+ )?opportunity",
        r"(?:express|extend|convey|offer|communicate|share) {mine} (?:\w+ ){0,2}(?:gratitude|thanks|appreciation|interest|enthusiasm)(?! to (?!you\b))",
        r"(?:take|taking|took|use|using|seize) (?:this|the|a) (?:opportunity|chance|moment|occasion|time) to (?:sincerely |formally |personally |again |once again |warmly |also )?(?:thank|express|extend|reiterate|say|convey|offer|share|let)",
        r"(?:(?:take|taking|took|taken|find|finding|found|make|making|made|carve|carving|carved|spare|sparing|spared|set|setting|give|giving|gave|devote|devoting) )?(?:aside )?(?:out )?(?:the |some |your |of your |a bit of |a few minutes |so much |valuable |precious ){0,3}(?:time |moments? |minutes? )?(?:out |away )?(?:of|from|in|amid|despite|within) (?:your|a|what) (?:(?:must be|is|was|i know|i am sure) ){0,2}(?:a )?(?:very |undoubtedly |surely |incredibly |extremely |obviously |no doubt |such a |clearly )?(?:busy|hectic|packed|full|demanding|tight|crowded|jam - packed) (?:\w+ )?(?:schedule|day|week|calendar|agenda|timetable|workload|diary)s?",
        r"out of your (?:day|schedule|week|calendar)",
        r"(?:the |your )?(?:in)?valuable (?:insights?|guidance|information|feedback|advice|perspectives?)(?: and \w+)?(?: that)?(?: you)? (?:shared|provided|gave|offered|imparted)",
        r"your (?:\w+ )?(?:insights?|perspectives?) (?:(?:in)?to|on|about|regarding) (?:\w+ ){1,8}(?:was|were|are|is) (?:\w+ )?(?:in)?(?:valuable|inspiring|enlightening|fascinating|insightful|helpful|eye - opening)",
        r"(?:real |true |absolute |great |genuine )?(?:pleasure|privilege|joy|delight) (?:of )?(?:to )?(?:meet|speak|talk|chat|connect|interview)(?:ing)? (?:with )?(?:\w+ ){1,4}(?:,? ?and )(?:to )?(?:learn|hear|discuss|find out|get to know)(?:ing)? (?:\w+ ){0,2}about",
        r"pleasure (?:to )?connect(?:ing)? with you",
        r"(?:left|leave|leaving|came away from|walked away from|came out of|walked out of|departed|came away|walked away) (?:(?:the|our|my|your|today 's|yesterday 's) (?:\w+ )?{talk} )?(?:feeling |being )?(?:even |with |an? |much )*(?:more |greater |renewed |heightened |deeper |stronger )(?:sense of )?{keen}",
        r"(?:after|since|following) (?:our|the|my|your|having|speaking|meeting|talking) (?:\w+ ){0,6}?,? ?i (?:am|feel|became|was|have become) (?:now )?(?:even )?more {keen}",
        r"(?:even )?more {keen} (?:than ever|than before)",
        r"(?:only |further |just |really |greatly |truly )?(?:confirmed|strengthened|reinforced|deepened|heightened|increased|solidified|fueled|fuelled|intensified|cemented|reaffirmed|amplified|bolstered) my (?:\w+ )?(?:interest|enthusiasm|excitement|desire|belief|conviction|passion|eagerness)",
        r"my (?:\w+ )?(?:enthusiasm|excitement|passion|interest) (?:for|in|about) (?:\w+ ){1,6}(?:has |have )?(?:only |further )?(?:grown|increased|deepened|strengthened|intensified)",
        r"i (?:am|feel|remain) (?:\w+ )?(?:confident|certain|convinced|sure|positive) (?:that )?(?:with )?(?:my|the) (?:\w+ ){0,4}?{skills}(?: ,)?(?: and (?:\w+ ){0,2}?{skills})?",
        r"my (?:\w+ ){0,3}?{skills}(?: ,)?(?: and (?:\w+ ){0,2}?{skills})? (?:would |will |truly )?(?:makes?|made|align|aligns|are|is|match|matches|fit|fits|equip|equips) (?:me )?(?:for )?(?:a |an |the |very |so |perfectly |well |closely |to be )*(?:\w+ )?(?:ideal|perfect|excellent|strong|great|good|suitable|well|closely|perfectly|aligned|suited|matched|match|fit|candidate)(?: (?:candidate|fit|match|choice|for|with|to))?",
        r"(?:be |as |prove |become )?an? (?:\w+ )?(?:valuable|great|strong|real|tremendous|significant|excellent|invaluable|valued|worthy|true) (?:asset|addition|contributor|member) (?:to|of|for) (?:your|the|any|this|\w+ 's) (?:\w+ )?{firm}",
        r"an asset to (?:your|the|any|this) (?:\w+ )?{firm}",
        r"(?:contribute|contributing|contribution|add|adding) (?:\w+ )?to (?:your|the|its|their|this|\w+ 's|\w+ \w+ 's) (?:\w+ )?(?:{firm} 's )?(?:continued |continuing |ongoing |future |long - term |overall )+(?:success|growth|mission)",
        r"(?:contribute|contributing|contribution) (?:\w+ )?to (?:the (?:growth|success)(?: and \w+)? of (?:your|the)|(?:your|the) {firm} 's (?:growth|success|mission|goals))",
        r"(?:reiterate|restate|reaffirm|re - iterate|emphasi[sz]e|underline|underscore|reinforce) (?:my|how) (?:\w+ ){0,4}(?:interest(?:ed)?|enthusiasm|excitement|excited|desire|commitment)",
        r"align(?:s|ed|ing)? (?:so |very |really )?(?:perfectly|closely|well|seamlessly|nicely|strongly|directly|completely|exactly|beautifully) (?:well )?with my (?:\w+ ){0,4}?(?:goals?|{skills}|values|aspirations|interests|career|passions?|ambitions|objectives)",
        r"align(?:s|ed|ing)? with my (?:\w+ )?(?:goals?|values|aspirations|interests|career|passions?|ambitions|objectives)",
        r"(?:welcome|relish|love|cherish|appreciate|thrilled|excited|honou?red|delighted|eager|happy|like) (?:to have )?(?:the|an|any|for the|about the|at the|by the) (?:\w+ )?(?:chance|opportunity|prospect|possibility) (?:to|of|at) (?:join|joining|be|being|become|becoming|work with|working with|contribute|contributing|work for)(?: to)?(?: an?)?(?: (?:part|member) of)? (?:your|the|such|this)(?: an?)? (?:\w+ ){0,3}?(?:{firm}|success|growth|environment)",
        r"(?:possibility|prospect|opportunity) of (?:working (?:together|with you(?: and your team)?|alongside you)|joining (?:your|the|such an?) (?:\w+ )?{firm}|becoming (?:a )?(?:part|member) of|contributing to (?:your|the) {firm})",
        r"(?:excited|thrilled|enthusiastic|delighted) (?:about|at|by) (?:the|this) (?:\w+ )?(?:opportunity|possibility|prospect) (?:to|of) (?:\w+ )?(?:contribut|join|work|be|becom|bring)\w*",
        r"(?:as )?per our (?:\w+ ){0,2}{talk}",
        r"(?:deeply |truly |really |strongly |particularly )?resonat(?:ed|es|ing) (?:\w+ )?with (?:me|my)",
        r"(?:insightful|thought - provoking|engaging|informative|productive|enlightening|stimulating|enriching|meaningful|fruitful|inspiring|illuminating|rewarding|wonderful and insightful) (?:and \w+ (?:- \w+ )?)?{talk}",
        r"(?:wonderful|amazing|fantastic|incredible|invaluable|tremendous|exceptional|unique) opportunity to (?:interview|meet|speak|learn|discuss)",
        r"(?:deeper|better|clearer|greater|thorough|comprehensive|fuller) (?:insight into|understanding of) (?:the|your) (?:\w+ )?{job}",
        r"(?:impressed|inspired|struck|amazed) (?:by|with) (?:your|the) (?:[\w\']+ ){0,4}?(?:passion|dedication|commitment|professionalism|enthusiasm|vision|culture|mission|values|expertise)",
        r"(?:exactly|precisely) (?:what|the (?:\w+ )?(?:role|job|position|opportunity|environment|challenge)(?: that)?) i (?:am|was|have been) (?:looking|searching|hoping|seeking)(?: for)?",
        r"make an? (?:\w+ )?(?:meaningful|significant|positive|lasting|real|immediate|valuable|tangible) (?:impact|contribution|difference)",
        r"thriv(?:e|ing|es) in (?:an? )?(?:\w+ )?(?:fast|dynamic|challenging|high|collaborative|such|this|your|ever)(?: - \w+)*(?: \w+)?",
    ),
    "hollow": (
        r"(?:(?:be|become|becoming|being|join|joining|work for|work in|working for|working in|belong to) )?(?:(?:a )?(?:part|member) of )?(?:an?|such an?) (?:\w+ (?:- \w+ )?(?:(?:and|,) )?){0,2}(?:innovative|dynamic|vibrant|forward - (?:thinking|looking)|inclusive|world - class|cutting - edge|leading|growing|progressive|renowned|prestigious|reputable|esteemed|great|modern|successful)(?: (?:and|,) \w+(?: - \w+)?)? (?:\w+ )?{firm} (?:such as|like) (?:yours|this|your own|@company)",
        r"(?:(?:be|become|becoming|being|join|joining|work for|work in|working for|working in|belong to) )(?:(?:a )?(?:part|member) of )?(?:an?|such an?) (?:\w+ (?:- \w+ )?(?:(?:and|,) )?){0,2}(?:innovative|dynamic|vibrant|forward - (?:thinking|looking)|inclusive|world - class|cutting - edge|progressive|renowned|prestigious|reputable|esteemed)(?: (?:and|,) \w+(?: - \w+)?)? {firm}",
        r"(?:please )?(?:do not|never|not) (?:ever )?hesitate (?:to (?:contact|reach|call|let|get|ask|write|email|connect|drop|inform|ring|give|send|request)(?: (?:out|me|in touch|back|know)){0,3}|in contacting me)",
        r"without hesitation to contact me",
        r"should you (?:\w+ )?(?:require|need|have|want|wish|desire)(?: for)? (?:any |some )?(?:further |additional |more |other )?(?:information|questions?|details?|clarification|documents?|documentation|references|queries)",
        r"(?:if|in case) you (?:should )?require (?:any|some)? ?(?:further|additional|more|other) (?:information|questions?|details?|documentation|documents?|clarification)",
        r"(?:i )?(?:eagerly |greatly |very much )?(?:(?:am )?(?:looking|look) forward to )?(?:hear(?:ing)? (?:back )?from you )?at (?:your|the) earliest (?:\w+ )?(?:convenience|opportunity)",
        r"i (?:eagerly |anxiously |keenly |patiently )(?:await|anticipate|look forward to)|await your (?:\w+ )?(?:response|reply|decision|feedback)",
        r"(?:favou?rable|positive) (?:response|reply|consideration)",
        r"(?:i )?(?:do )?(?:sincerely |really |truly )?(?:hope|trust|pray) (?:that )?(?:this|my) (?:\w+ )?(?:mail|email|e - mail|message|note|letter) (?:finds|reaches|meets|has found) you (?:and your \w+ )?(?:(?:doing )?well|in (?:good|the best of|great) \w+|safe)",
        r"(?:your|their|its|the|\w+ 's) (?:\w+ 's )?(?:\w+ )?(?:commitment|dedication|devotion) to (?:\w+ )?(?:excellence|innovation|quality|customers?|success|diversity|growth|employees|people|employee \w+|customer \w+|continuous \w+|professional \w+)",
        r"(?:your|such an?|an?|the) (?:\w+ (?:and|,) )?(?:innovative|dynamic|vibrant|forward - thinking|inclusive|world - class|cutting - edge|talented|inspiring)(?: (?:and|,) \w+(?: - \w+)?)? (?:\w+ )?(?:culture|environment|company|organi[sz]ation|workplace|atmosphere|team|group)",
        r"(?:an? )?(?:\w+ (?:and|,) )?fast - paced (?:and \w+ )?(?:environment|industry|workplace|world|setting|company|team)",
        r"(?:results?|goals?|detail|details|success|deadline|achievement|solution|performance) - (?:driven|oriented|focus+ed|orientated)(?: \w+)?",
        r"highly motivated (?:\w+ )?(?:professional|individual|person|candidate|self - starter)|self - starter|self - motivated(?: \w+)?|(?:great|good|strong|true|natural|real|committed|dedicated) team player",
        r"hit(?:ting)? the ground running|think(?:ing)? outside (?:of )?the box|wear(?:ing)? (?:many|multiple|several) (?:different )?hats|outside - the - box (?:thinking|thinker)",
        r"passion(?:ate)? (?:about what i do|for excellence|for what i do)|(?:go|going|gone) (?:above and beyond|the extra mile)",
        r"take (?:\w+ ){1,4}to the next level|what i (?:can|could|would) bring to the table|bring (?:\w+ ){1,4}to the table",
        r"unique (?:blend|combination|set|mix) of (?:skills|experience|talents|qualifications|strengths|abilities)|leverag(?:e|ing) my (?:\w+ ){0,4}?{skills}|utili[sz](?:e|ing) my (?:\w+ ){0,4}?{skills}",
        r"(?:strong|excellent|outstanding|exceptional) (?:communication|interpersonal|organi[sz]ational|people) skills|(?:strong|solid|excellent) work ethic|works? well under pressure",
        r"(?:esteemed|reputed|prestigious|renowned) (?:company|organi[sz]ation|institution|firm|team|group)|your good ?(?:self|selves|company)",
        r"(?:is|was|were|are|be) (?:truly )?an? (?:\w+ )?testament to",
        r"it (?:is|was) with (?:the )?(?:\w+ )?(?:great|much|utmost|immense|deep|sincere|greatest) (?:\w+ )?(?:enthusiasm|pleasure|excitement|gratitude|interest|joy)",
        r"(?:wish|wishing) (?:\w+ ){1,6}(?:continued|every|much|all the) success|(?:every|continued) success in (?:your|all)|future endeavou?rs",
        r"(?:next|ideal|perfect|natural|logical) (?:step|chapter|move) (?:in|for|of) my (?:\w+ )?(?:career|journey)|(?:my )?(?:career|professional) (?:journey|aspirations|goals)",
        r"your (?:\w+ )?(?:valuable|precious|esteemed|valued|invaluable) (?:time|guidance|input|advice|insights?|feedback|knowledge|perspectives?)",
        r"hope to be given (?:the|an) opportunity",
    ),
    "numberless": (r"(?:proven|solid|strong|demonstrated|established|excellent) track record",),
    "closing": (
        r"thank(?:s| you) (?:\w+ ){0,4}?for (?:all )?(?:of )?your (?:\w+ )?(?:time|consideration) (?:and|&) (?:for )?(?:your )?(?:\w+ )?(?:consideration|time|attention)",
    ),
    "plain": (
        r"thank(?:s| you)|appreciate|grateful",
        r"(?:great|nice|good|lovely|wonderful|pleasure|pleasant|honou?r|glad|happy|delighted) (?:to )?(?:meet|talk|speak|chat|connect|see|get)(?:ing)?",
        r"(?:look|looking) forward to",
        r"(?:enjoyed|liked|loved|appreciated|enjoy) (?:\w+ )?(?:learning|hearing|talking|speaking|meeting|chatting|our|the|getting|interviewing|discussing)",
        r"(?:excited|enthusiastic|interested|interest|thrilled|keen|eager|enthusiasm|excitement) (?:\w+ )?(?:about|in|by|to|for)",
        r"(?:fit|match|candidate|asset|qualified|suited) (?:for|to|with)|learn(?:ing|ed)? more about|feel free to|let me know|(?:further|more|additional|other) (?:information|details?)|hear(?:ing)? from you",
        r"(?:hope|hoping) (?:that )?(?:you|all)|(?:hear|heard) (?:back )?from",
    ),
}


@dataclass(frozen=True)
class Cliche:
    """A stock phrase: its place and its habit."""

    habit: Habit
    hit: Hit
    sentence: Sentence


@dataclass(frozen=True, eq=False)
class _Stock:
    """The phrases of one habit."""

    habit: Habit

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The phrases as patterns."""
        phrases = _PHRASES[self.habit]
        for name, pattern in _SLOTS.items():
            phrases = tuple(phrase.replace(f"{{{name}}}", pattern) for phrase in phrases)
        return tuple(Part(rf"(?<!\S)(?:{phrase})(?!\S)", self) for phrase in phrases)


_STOCK = tuple(map(_Stock, _PHRASES))


@analysis
def cliches(draft: Draft) -> tuple[Cliche, ...]:
    """Return the stock phrases of the body, in order; none overlaps another."""
    found: dict[int, tuple[Line, list[_Match]]] = {}
    for rank, place, parts in tried(draft, _STOCK):
        if draft.sentences[place].kind not in (Kind.BODY, Kind.POSTSCRIPT):
            continue
        if place not in found:
            found[place] = _in_norms(lines(draft)[place]), []
        line, matches = found[place]
        matches += [(match.start(), match.end(), rank, _STOCK[rank].habit) for match in first_in(parts, line)]
    return tuple(cliche for place in sorted(found) for cliche in _in_sentence(*found[place]))


def _in_norms(line: Line) -> Line:
    """Return a line as it is in spaCy's own normal form, in which stock phrases are written."""
    sentence = line.sentence
    if line.text == " ".join(sentence.norms):
        return line
    return line_from(sentence, sentence.norms, range(sentence.first, sentence.stop))


def _in_sentence(line: Line, found: list[_Match]) -> Iterator[Cliche]:
    taken, prose = -1, line.sentence.prose
    for start, end, _, habit in sorted(found, key=lambda entry: (entry[3] == "plain", entry[0], -entry[1], entry[2])):
        if habit == "plain":
            taken = -1
        if start <= taken:
            continue
        taken = end
        first, stop = line.token_at(start), line.token_at(end - 1) + 1
        yield Cliche(habit, Hit(0, prose, first, stop, *prose.offsets(first, stop)), line.sentence)
