"""Straits held up to a reader, and how people implore: the last door, a family that waits, a chance for nothing."""

from __future__ import annotations

from notelint_checks.analysis.clauses import tail
from notelint_checks.analysis.gated import gated

__all__ = ["IMPLORED", "STRAITS"]

_FIRST = r"(?<!\w )"
_OVER = r"(?= (?:[.!,;?:]+|and|but|or|so|because|if|unless|when|for|as|until|while|in|at|by|with)(?!\S)|$)"
_HOME = r"(?:(?:our|my|the) (?:\w+ )?(?:house|home|flat|apartment|farm|car|furniture|children|kids|roof|land))"
_CREDITOR = r"(?:(?:the|my|our) (?:bank|bailiffs?|landlord|landlady|lender|creditors?|building society|council|court|mortgage company|housing association|loan company|debt collectors?|sheriff|social services|loan sharks?|moneylenders?|finance company)|they|creditors|bailiffs|debt collectors)"
_KIN = r"(?:my|our) (?:\w+ )?(?:wife|husband|partner|mother|mum|mom|mama|father|dad|parents|children|kids|child|son|daughter|family|little (?:ones?|girl|boy)|girlfriend|boyfriend|fiancee?|baby|babies|grandmother|sister|brother|in laws|village|folks|boys|girls)"
_JOB = r"(?:job|role|position|post|work|opening|opportunity|place|slot|vacancy|appointment|employment|offer|contract|chance|interview|application|placement|apprenticeship|internship)"
_WORK = r"(?:work|a job|an? \w+ job|this job|the job|this|an income|a wage|a salary|a contract|a payslip|employment|you|an offer|your \w+|a yes)"
_OLD = r"(?:of|over|past|aged|with|at|from|without|like|in|who|nearing|close to|turning)"
_PERSON = r"(?:an?|any|some|people|men|women|somebody|someone|anyone|anybody) ?(?:\w+ ){0,2}?(?:man|woman|person|mother|father|mum|dad|widow|widower|foreigner|migrant|refugee|graduate|old \w+|\w+er|\w+ist|\w+ian|\w+or|people|men|women|somebody|someone|anyone|cook|clerk|nurse|one)?"
_GO_WITHOUT = r"(?:have to|must|will have to|would have to|lose|will lose|would lose|end up|will end up|would end up|starve|leave|go (?:hungry|under|back|home|without)|am (?:lost|finished|done for|nothing|nobody|out on|on the)|are (?:lost|finished|done for|out on|on the)|have nothing|do not know|can not (?:pay|stay|live|feed|go on|keep|survive|make|cope|eat|see)|could not (?:pay|stay|live|feed|go on|keep|survive|cope|eat)|take (?:the|our|my)|will take|would be (?:lost|finished|out)|will be (?:lost|finished|out))"

STRAITS = (
    # The bank takes our house in March unless I find work.
    gated(
        "bank bailiff bailiffs landlord landlady lender creditor creditors society council court company association collectors sheriff services shark sharks moneylenders they",
        rf"{_CREDITOR}~ (?:will |would |can |is |are |going to |have |has |want to |wants to |threaten to |threatens to |threatening to |about to |coming to |come to )*(?:takes?|taking|taken|repossess(?:es|ing|ed)?|seizes?|seizing|foreclose(?:s|d)? on|evicts?|evicting|evicted) {_HOME}{tail(6)}(?: (?:unless|if|because|when) (?:i|we|there|you|this|nothing|no)(?!\S){tail(6)})?",
        r"(?:the|my) (?:bank|bailiffs?|landlord|landlady|creditors?|debt collectors?|taxman|tax office|loan sharks?|moneylenders?)~ (?:is|are|keeps?|have been|has been)~ (?:after (?:me|us)|at (?:my|the|our) door|knocking|calling|chasing me|chasing us|hounding (?:me|us)|breathing down my neck|on my back)(?! a)(?!\S)",
    ),
    # My children go to bed hungry.
    gated(
        "hungry barefoot fridge table empty",
        rf"{_KIN}~ (?:go|goes|are going|is going|went|sleep|sleeps|are|is|will go|will be)~ (?:to (?:bed|school|sleep) )?(?:hungry|barefoot|with(?:out| no) (?:food|shoes|a coat|breakfast|dinner|supper))(?!\S){tail(4)}",
        r"(?:there is|we have|i have|with)~ (?:nothing|no food|not a crumb|hardly anything|barely anything) (?:left )?(?:in (?:the|my|our) (?:fridge|cupboards?|larder|pantry)|on the table|to eat)|(?:the|our|my) (?:fridge|cupboards?|larder)~ (?:is|are)~ (?:bare|empty)(?= (?:[.!,;]+|and)(?!\S)|$)",
    ),
    # My mother's operation has to be paid for.
    gated(
        "operation surgery medicine medicines medication treatment fees insulin care funeral tuition dialysis chemotherapy",
        r"my (?:\w+ )?\w+ 's (?:\w+ )?(?:operation|surgery|medicines?|medication|treatment|fees|school fees|insulin|care|funeral|tuition|dialysis|chemotherapy)~ (?:has|have|must|need|needs|is|are|still|will|costs?|depends?|hangs?)~ ?(?:to )?(?:be )?(?:paid|pay|due|cost|costs|depend|depends|hang|unpaid|waiting|more than|on (?:this|me|my)|paying)(?!\S)"
        + tail(6),
    ),
    # Nobody else will hire a man of fifty-eight.
    gated(
        "nobody no none who",
        rf"(?:nobody|no one|noone|none|no (?:other )?(?:employer|company|shop|firm|school|hospital|boss|office|yard|kitchen|manager|agency))~ (?:else )?(?:wants?|will|would|is going to|is willing to|ever|has|hires?|takes?|employs?|looks? at|interviews?|dares?)~ (?:(?:to |ever |even )*(?:hire|hires|hired|take on|take|takes|taken|employ|employs|want|look at|looked at|touch|consider|have|give a chance to|interview|trust|risk|bother with) )?(?:me (?:at my age|any ?more|any longer|these days|now|with (?:my|a|no|only) \w+)|{_PERSON} {_OLD} (?!you(?!\S)|your)\S+)(?!\S){tail(4)}",
        r"who (?:else )?(?:would|will|is going to|wants to)~ (?:hire|take|employ|want|give work to|look at)~ (?:me|an? \w+ (?:of|over|past|at|like) \S+)(?: (?:now|at my age|at \S+|any ?more|with \w+ \w+))*(?= [?.!,])",
    ),
    gated(
        "applications application cvs resumes letters doors places firms companies employers everywhere every over",
        r"(?:i have|i)~ (?:sent|written|made|filled in|filled out|submitted|posted|applied (?:to|for|at)|knocked on|tried)~ (?:out |off )?(?:(?!the)\w+ ){1,3}?(?:applications?|cvs|resumes|letters|doors|places|firms|companies|employers)(?: [^\s.!?;:]+){0,4}? ?,? (?:and|but|without|with)~ (?:nobody|no one|not (?:one|a)|nothing|zero|silence|only (?:silence|rejections?|refusals)|no (?:reply|answer|luck|response|offer|job|interview|success)|a (?:single )?(?:reply|answer|yes|call|offer)|an answer|any (?:answer|reply|luck|offer)|none|nowhere|rejections?)(?!\S)"
        + tail(6),
        r"(?:i have|i)~ (?:tried|applied|asked|knocked|looked)~ (?:everywhere|at every \w+|every (?:door|shop|firm|place|\w+) in \w+|on every door|all over (?:town|the \w+|the place))(?: [^\s.!?;:]+){0,4}? ?,? (?:and|but|without|with)~ (?:nobody|no one|no|not|nothing|never|zero|silence|only|luck|none|nowhere)(?!\S)"
        + tail(5),
    ),
    # Without work I lose my home.
    gated(
        "without",
        rf"without {_WORK}(?: (?:by|in|before|from|this|next|soon) (?:\w+)(?: \w+)?)? (?:, )?(?:i|we|they|{_KIN}|the bank|the landlord)~ {_GO_WITHOUT}(?!\S){tail(8)}",
    ),
    # It is this or the dole.
    gated(
        "or",
        r"(?:for me )?(?:it is|it 's) (?:either )?(?:this(?: job)?|you|your (?:job|shop|company|yes)|the job) or (?:the (?:dole|streets?|job ?cent\w+|food bank|shelter|poorhouse|workhouse|soup kitchen|night bus home|gutter|abyss)|nothing|my parents|my mother 's \w+|moving (?:back|home|away)|bankruptcy|going (?:home|back|under|hungry)|benefits|homelessness|starving|hunger|despair|sleeping \w+)"
        + tail(5),
    ),
    gated(
        "benefits dole welfare stamps credit bank noodles handouts overdraft overdrawn cards",
        r"i (?:am|have been|live|am living|go|have had to go|survive)~ (?:on (?:benefits|the dole|welfare|food stamps|universal credit|handouts|noodles|my overdraft|credit cards?|borrowed money)|(?:at|to|from) (?:the|a) food bank|overdrawn|living (?:on|off) (?:noodles|rice|toast|beans|handouts|my (?:overdraft|credit cards?|mother|parents|savings|wife)))(?! (?:as|and explained|team))(?= (?:[.!,;]+|since|and|for|now|because|with|so|every)(?!\S)|$)"
        + tail(5),
    ),
)
"""Hardships given as a reason."""
IMPLORED = (
    # You are the only one who can help me. This is the last door open to me.
    gated(
        "only last final one",
        r"(?:you|this|this (?:job|post|role|chance)|yours|that|it|here)~ (?:are|is|'s|would be|was)~ (?:the|my|our|quite simply my) (?:very )?(?:last|only|final|one|one and only|last remaining) (?:\w+ )?(?:door|straw|lifeline|light|ray of hope|hope|way out|shot|ticket out|chance|thing|one|person|company|employer|interview|offer|option|rope|road|bridge|stop|candle|people|salvation|refuge|window) ?(?:left(?! (?:in|on|who|that|of|to))|open(?! (?:on|in|at|to the))|i have(?: left)?|between (?:me|us) and|standing between|(?:who|that) (?:can|could|might|would|will)~ (?:help|save|hire|rescue|take|give)(?: me| us)?|that (?:keeps|is keeping|is left)|keeping (?:me|us)|in sight|remaining)(?! (?:to (?:ask|add|send)))(?!\S)"
        + tail(5),
    ),
    gated(
        "depends depend hangs hinges rests rides turns hands fate mercy thread straws basket pinned",
        r"(?:everything|it all|all of it|my \w+|our \w+|all our (?:hopes|lives)|all my (?:hopes|dreams))~ (?:now )?(?:depends?|hangs?|hinges?|rests?|rides?|stands or falls) (?:on|with|upon) (?:your (?:yes|answer|decision|word|call|letter|reply|kindness|mercy|goodness|good will)|(?:you|whether you)(?= (?:[.!,;]+|and|now|hire|take|say|choose|give|call)(?!\S)|$)|(?:my )?(?:getting|landing) (?:this|the|your) \w+)(?!\S)"
        + tail(4),
        r"(?:my|our) (?:\w+ )?(?:fate|future|life|lives|happiness|destiny|hopes?)~ (?:is|are|lies?|rests?)~ (?:now )?in your hands|you~ (?:hold|have|are holding)~ (?:my|our) (?:\w+ )?(?:fate|future|life|lives|happiness|hopes?) in your hands?|i (?:am|stand) at your mercy",
        r"i~ (?:am|have been)~ (?:hanging on|hanging|holding on|clinging on)~ (?:by|to) (?:a|my|the last) (?:thread|threads|fingernails|fingertips|straws?|hope|shred of hope)|i~ (?:am|have been|keep)~ (?:clutching|grasping) at straws",
        r"i~ (?:have )?(?:put|placed|pinned|staked|bet|set)~ (?:all )?(?:of )?my (?:eggs|hopes?|dreams?|last \w+|everything) (?:in|into|on) (?:this|your|you|the one|one) ?(?:basket|job|role|position|post|company|card|answer|offer|interview|application)?",
    ),
    # I dare not go home and tell my wife.
    gated(
        "face tell go come look disappoint let home",
        rf"i~ (?:can not|could not|can hardly|do not know how to|do not dare(?: to)?|dare not|dread(?: having)?(?: to)?|am (?:ashamed|scared|afraid|terrified) to|can not bear to|have not the heart to)~ (?:have to )?(?:face|tell|go (?:back|home)(?: and tell| to(?: tell)?)?|look|come home(?: and tell| to)?|disappoint|let down|look at|admit to)~ {_KIN}(?!\S){tail(7)}",
        rf"(?:please )?(?:do not|never) make me (?:tell|go (?:back|home) to|face|explain to|look|disappoint) {_KIN}{tail(6)}",
    ),
    gated(
        "heart hearts heartbroken devastated crushed break breaks kill finish destroy end sink ruin",
        rf"{_KIN}~ (?:would|will|is going to|are going to)~ (?:be )?(?:heartbroken|heart broken|devastated|crushed|in despair|inconsolable|never forgive me)(?: (?:if|when|unless|without|by|at)(?!\S){tail(7)})?",
        r"it~ (?:would|will)~ break (?:my|our) \w+(?: \w+){0,2} 's hearts?(?: (?:if|to|when)(?!\S)" + tail(7) + r")?",
        r"(?:a no|another no|one more no|a rejection|another rejection|a refusal|losing this|not getting (?:this|it|the \w+))~ (?:would|will|could|might)~ (?:kill|finish|break|destroy|crush|be the end of|devastate|ruin|sink) (?:me|us|my \w+)(?!\S)",
    ),
    # I do not know what I will do if this falls through.
    gated(
        "what",
        r"i~ (?:do not know|have no idea|can not think|dread to think|shudder to think|hate to think|am scared of|do not want to think)~ (?:of )?(?:what~ (?:i|we|my \w+)~ (?:will|would|should|am going to|are going to|shall)~ (?:do|become|tell|eat|live|turn|say)|what~ (?:will|would)~ (?:become of|happen to) (?:me|us|my \w+))(?: [^\s.!?;:]+){0,6}? (?:if|without|should)(?: [^\s.!?;:]+){0,6}? ?(?:this|you|it|falls|fall|not|no|job|role|rejection)(?!\S)"
        + tail(4),
    ),
    # Just let me have a go, even a week without wages.
    gated(
        "let allow",
        rf"(?:{_FIRST}|(?:just|please|only|do|kindly)~ )(?:please |just |only )*(?:let|allow) me(?: to)? (?:have a (?:go|try|shot)|try(?: out)?|prove (?:myself|it|you wrong)|start|work|come in|show you|be of use|earn)(?: [^\s.!?;:]+){{0,4}}? ?,? (?:even|for (?:free|nothing|a week|one week|a day|one day|a month|no (?:pay|wage|money))|without (?:pay|wages|money|a wage)|unpaid|just (?:once|for)|that is all i|any (?:job|work|hours)|please|i (?:beg|implore))(?!\S){tail(5)}",
    ),
    gated(
        "even one week",
        r"even (?:a|one|half a|just one|an unpaid|a single) (?:\w+ )?(?:week|day|month|shift|hour|trial|fortnight|morning)(?: [^\s.!?;:]+){0,5}? (?:would|will)~ (?:save|be (?:the (?:saving|making)|enough|a godsend|a blessing|a lifeline|heaven|everything|a start)|mean|help|do)(?!\S)"
        + tail(5),
    ),
    gated(
        "saving making rescue salvation answer prayers lifeline grace godsend",
        r"(?:would|will|could|might)~ be~ (?:the (?:saving|making|rescue|salvation) of (?:me|us|my \w+|our \w+)|(?:my|our) (?:salvation|rescue|lifeline|saving grace|last hope|godsend)|(?:the|an|my) answer to (?:all )?(?:my|our)(?: \w+ 's)? prayers|a lifeline (?:for|to) (?:me|us|my \w+))(?!\S)",
    ),
    # Kindly help me with this opening, Ma.
    gated(
        "help assist favor favour oblige bless lift support remember uplift",
        rf"(?:please|kindly|pls|do|abeg|i beg you to|i beg|just|god will bless you)~ (?:sir |ma |madam )?(?:please |kindly )?(?:help|assist|favou?r|oblige|bless|lift|support|remember|uplift)~ me(?: out)? (?:(?:with|in|for|to|get|secure|by|as|find|land|have|obtain|into)(?!\S) ?){{1,3}}(?!send|fill|find out|understand)(?:[^\s.!?;:,]+ ){{0,4}}?{_JOB}(?! (?:form|description|code|title|number|portal|link|slip))(?!\S)",
    ),
    gated(
        "heart hearts way",
        r"(?:(?:if )?you~ (?:can|could|would|will|might|may)~ |if you )?(?:find it in (?:your hearts?|you|yourselves?)|see it in your hearts?|see your way(?: clear)?|open your hearts?) to~ (?:choose|choosing|give|giving|take|taking|hire|hiring|let|letting|offer|grant|consider|help|helping|pick|employ|have|call|say|look)(?!\S)"
        + tail(5),
        r"(?<!\w )(?:oh |come on |ah |so |now |please |do |just |kindly )*(?:have a heart|have mercy(?: on \w+(?: \w+){0,3})?|have (?:some )?pity(?: on \w+(?: \w+){0,3})?|take pity(?: on \w+(?: \w+){0,3})?|open your hearts?)(?= (?:[.!,;]+|and|who|for|with)(?!\S)|$)",
    ),
    gated(
        "mercy pity",
        r"(?:have|take|show) (?:some |a little )?(?:mercy|pity) (?:on|to|for) (?:me|us|an? (?:\w+ ){0,2}?\w+|my \w+|this (?:\w+ )?\w+)(?! \w*(?:fish|dough|engine|machine)s?)(?= (?:[.!,;]+|and|who|with|that)(?!\S)|$)",
    ),
    gated(
        "sake love",
        r"for (?:(?:god|heaven|pity|goodness|christ|mercy|the lord) 's sake|the love of (?:god|heaven|\w+)|the sake of my \w+|my (?:children|family|kids|mother|wife) 's sake) ,? ?(?:please |do |just )*(?:give|let|hire|help|take|say|choose|pick|call|have|consider|employ|grant|tell) (?:me|us|yes|this|mercy)(?!\S)"
        + tail(5),
    ),
    gated(
        "is there",
        r"is there (?:really |truly |honestly |absolutely )*(?:not )?(?:nothing|anything|no \w+|no way|a corner|a place|any \w+|some \w+)(?: (?:at all|left|else))*(?: [^\s.!?;:]+){0,3}? (?:for me|you (?:can|could) (?:give|find|do for) me|i (?:can|could) do to (?:change your mind|persuade you|convince you|get (?:this|the|a)))(?: ,?)?(?: [^\s.!?;:]+){0,5}? ?(?:even|anything|please|at all|any ?where|whatever|cleaning|sweeping)?(?= [?,])",
    ),
    # Take a chance on me.
    gated(
        "chance gamble punt risk bet flyer dice",
        rf"(?:{_FIRST}|(?:please|just|only|kindly|would you|could you|will you|won't you|hope (?:that )?you (?:will|can|might)|if you (?:would|could|will|might)(?: only)?|someone (?:to|would|will)|somebody (?:to|would|will)|you to|ask you to|why not)~ )(?:please |just )*(?:take|taking) (?:a|that|the) (?:\w+ )?(?:chance|gamble|punt|risk|bet|flyer) (?:on|with) (?:me|an? \w+ like me|us)(?!\S)",
        r"(?:if only|i wish|all i ask is that|i (?:just |only )?(?:want|need)|won't|why will not)~ (?:that )?(?:someone|somebody|you|anyone|one person|one employer)~ (?:would |could |will |to )?(?:just |only |finally )*(?:give (?:me|us) (?:an?|the|one) (?:\w+ )?(?:chance|break|shot|start)|take a (?:chance|gamble|punt|risk) on me|believe in me)",
    ),
    gated(
        "throw cut bone lifeline rope line break",
        r"(?:please |just |somebody |someone |you (?:could|would|can) |could you |would you )*(?:throw|cut|toss|fling) (?:me|us) (?:an? )?(?:\w+ )?(?:bone|lifeline|rope|line|lifebelt|break|life ?jacket|crumb)(?!\S)",
    ),
    gated(
        "shoes place position",
        r"(?:please |just |try to |kindly |do )*(?:put|imagine) yourself in my (?:shoes|place|position)(?: for (?:a|one) \w+)?",
    ),
    gated(
        "knees",
        r"(?:i (?:am |would |will )?)?(?:ask|asking|beg|begging|come|coming|pray|praying|plead|pleading|go(?:ing)? down|down|implore) (?:you |to you )?(?:here )?on (?:my|bended) knees?(?!\S)"
        + tail(3),
    ),
    gated(
        "money pay wage wages salary rate",
        r"i~ (?:will|would|could|can|am (?:willing|ready|prepared|happy) to)~ (?:work|do|take|start|come|stay|cook|drive|clean|teach|serve|accept|sign|go|join)(?: [^\s.!?;:]+){0,9}? (?:for|at) (?:half|a (?:fraction|third|quarter) of|less than|under|below|next to no|hardly any|whatever|any|no) (?:of )?(?:the |my |your |what )?(?:\w+ )?(?:money|pay|wages?|salary|rate)(?!\S)",
    ),
    gated(
        "grateful debt indebted forever eternally",
        r"i~ (?:would|will|shall)~ (?:be )?(?:forever|eternally|for ever|all my life|until my dying day|to my dying day|for the rest of my (?:life|days))~ (?:be )?(?:grateful|in your debt|indebted|thankful)(?: to you)?(?: [^\s.!?;:,]+){0,2}? ?,? (?:if|for) (?:you|this|the|a)(?: [^\s.!?;:]+){0,5}? (?:chance|job|opportunity|hire|hired|choose|chose|take|took|give|gave|position|role|break|shot|me)(?!\S)"
        + tail(4),
    ),
    gated(
        "going open left available",
        r"i~ (?:will|would|could|can|am (?:willing|ready|prepared|happy|glad) to)~ (?:take|accept|grab|do|have|jump at) (?:whatever|anything|any old thing)(?: that)? (?:is|'s|you have|comes up|you have got|there is) ?(?:going|open|left|available|on offer|spare|free)?(?= (?:[.!,;]+|and|even|at|as|just)(?!\S)|$)",
    ),
)
"""Pleas."""
