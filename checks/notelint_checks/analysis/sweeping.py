"""Sweeping claims for oneself: no equal, no failure, a touch that turns to gold, a search that ends here."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["SWEEPING"]

_FIRST = r"(?<!\w )"
_CL = r"(?: (?!(?:and|but|so|because|which)(?!\S))[^\s.!?;:,]+)"
_OVER = r"(?= (?:[.!,;?:]+|and|but|or|so|because|at|in|when|with|on|for|as|to|by)(?!\S)|$)"
_SOME_WORK = r"(?:work|results?|code|welds?|joints?|stitches|seams|bread|cakes?|lessons|reports?|books|cuts?|plaster(?:ing)?|drawings|figures|cooking|service|plates|haircuts|deliveries|finish|translations?|record|memory|timing|attendance|judg(?:e)?ment|instincts?|cv|technique|handwriting|accounts|spelling|manners|drafts?)"
_PERSON = r"(?:person|man|woman|guy|girl|one|candidate|choice|fit|match|hire|answer|solution|engineer|developer|nurse|teacher|chef|cook|driver|manager|\w+er|\w+ist)"
_HIRE = r"(?:hir(?:e|es|ing)|tak(?:e|es|ing)|choos(?:e|es|ing)|pick(?:s|ing)?|employ(?:s|ing)?|hav(?:e|ing)|has|get(?:s|ting)?|sign(?:s|ing)?|bring(?:s|ing)? in|recruit(?:s|ing)?|appoint(?:s|ing)?|select(?:s|ing)?|land(?:s|ing)?)"

SWEEPING = (
    # In nine years I have never made a single mistake.
    gated(
        "never not once",
        r"(?:i~ (?:have |had )?)?(?:never|not once)~ (?:in \S+(?: \S+){0,3} )?(?:made|make|committed|produced|served|delivered|had)~ (?:an?|one|any|even an?|so much as an?|the slightest|the smallest|the tiniest) (?:single |one )?(?:mistakes?|errors?|slips?|blunders?|wrong (?:move|call|cut|decision|step)|failures?|bad (?:plate|weld|day|cut|result|lesson|review|meal|job))(?!\S)",
    ),
    # A kitchen that has me at the pass cannot go wrong.
    gated(
        "wrong fail lose sink regret disappoint miss beaten disappointed",
        rf"(?:an?|any|every|the|your|whoever|anyone|anybody)~ ?(?:\w+ ){{0,2}}?(?:who |that |which |with )?(?:{_HIRE} )?me(?: [^\s.!?;:,]+){{0,6}}?~ (?:can|could|will|would|does) (?:not|never|hardly)~ (?:possibly )?(?:go wrong|fail|lose|sink|be beaten|be disappointed|regret it|miss a \w+)(?!\S)",
        r"(?:with|having) me (?:at|on|in|behind|around|aboard)(?: [^\s.!?;:,]+){0,5}? ?,? (?:nothing|no \w+|your \w+|the \w+|you)~ (?:can|could|will|would|ever)?~ ?(?:not |never )?(?:goes? wrong|fails?|lose|sink|be beaten|be disappointed|go under)(?!\S)",
    ),
    # My equal is not to be found in this country.
    gated(
        "equal equals like match matches peer better superior rival rivals",
        rf"my (?:equal|like|match|peer|better|superior)(?! (?:shift|half|days?|hours))(?: [^\s.!?;:,]+){{0,5}}? (?:is|does|will|can|has|could|would)~ (?:not|nowhere|hardly|never|yet to)~ (?:be |been |to be |yet be )*(?:found|exist|met|born|seen|matched|come along){_CL}{{0,5}}",
        rf"i~ have~ (?:yet to (?:meet|find)|never (?:met|found|seen)|not (?:yet )?(?:met|found)|no) my~ ?(?:equal|match|better|superior|peer|rival){_CL}{{0,5}}",
        rf"(?:you|one)~ (?:will|would|can|could)~ (?:not|never|hardly)~ (?:find|meet|see|get)~ my (?:equal|like|match)(?!\S){_CL}{{0,4}}",
    ),
    # My work is always perfect.
    gated(
        "perfect flawless faultless spotless immaculate impeccable unbeatable perfection reproach criticism legendary unmatched unrivaled unrivalled",
        rf"my (?:\w+ ){{0,2}}?{_SOME_WORK}~ (?:is|are|has been|have been|was|were)~ (?:always|never anything but|never less than|invariably|simply|absolutely|nothing short of|100 %|consistently|without exception|quite simply|literally|beyond)~ (?:an? )?(?:perfect|flawless|faultless|spotless|immaculate|impeccable|unbeatable|perfection|reproach|criticism|legendary|unmatched|unrivall?ed)",
    ),
    gated(
        "sell sold",
        r"i~ (?:can|could|would|will|have)~ (?:sell|sold)~ (?:ice(?: cream| cubes)?|snow|sand|fridges|freezers|refrigerators|coals?|water|heaters|umbrellas|combs)~ (?:to|in)~ (?:the |an? )?(?:\w+ )?(?:penguins?|eskimos?|inuit|polar bears?|desert|sahara|newcastle|drowning \w+|fish|pole|beduins?|bedouins?|bald \w+|arctic|alaska)",
    ),
    # Whatever you throw at me, I will nail it.
    gated(
        "whatever anything everything task challenge problem",
        rf"(?:whatever|anything|everything|any (?:task|challenge|problem|job))(?: task| challenge| problem)?~ (?:that )?(?:you|life|the (?:day|job)|your \w+)~ (?:throws?|gives?|asks?|hands?|puts?|sets?|brings?|needs?|comes up with)~ ?(?:at|to|of|in front of|my way|before)? ?(?:me)? ?,? (?:and )?i~ (?:will|can|shall|would|could)~ (?:nail|master|crack|ace|smash|crush|excel|conquer)(?!\S){_CL}{{0,5}}",
    ),
    # I am everything you could wish for.
    gated(
        "everything all precisely exactly just",
        rf"i~ am~ (?:simply |quite simply |literally )*(?:everything|all|precisely (?:what|who)|exactly (?:what|who)|just (?:what|who))~ (?:that )?(?:you|your \w+|an? \w+|any \w+|this \w+|the \w+|@company)~ (?:could|can|might|ever|have|has|would|need|needs|want|wants|wanted|is|are|dreams?|been|always)~ ?(?:wish for|want|wanted|dream of|dreamed of|ask for|need|hope for|be looking for|been looking for|looking for|imagine|imagined|crying out for|missing|been missing|waiting for)?{_OVER}{_CL}{{0,4}}",
    ),
    # You have found your man; your search ends here.
    gated(
        "found met search searching hunt looking",
        r"you have~ (?:just |now |finally |already )?(?:found|met)~ (?:your|the|the perfect|the right) (?:man|woman|match|person|winner|one|star|champion)(?= (?:[.!,;]+|in me|and)(?!\S)|$)",
        r"(?:your|the) (?:\w+ )?(?:search|hunt|quest)~ (?:can |may |has |will |could |should )?(?:ends?|ended|stops?|stop|is finished|is done|concludes?)~ (?:here|with me|now|today|right here)(?!\S)",
        rf"{_FIRST}(?:so |please |you can |you may )*(?:stop (?:looking|searching|interviewing)|cancel the other (?:interviews|candidates|applicants)|send (?:the others|everyone else|everybody else) home|call off the (?:search|hunt))(?= (?:[.!,;]+|now|and|because|here|,)(?!\S)|$)",
    ),
    # a level of skill that you have never seen
    gated(
        "level degree kind standard range depth amount sort quality",
        rf"(?:i~ (?:have|bring|offer|give|possess|deliver|show|work with|work at|cook at)|with)~ (?:an?|the) (?:\w+ )?(?:level|degree|kind|standard|range|depth|amount|sort|quality) of (?:[^\s.!?;:,]+ ){{1,4}}?(?:that |which )?(?:you|nobody|no one|few|your \w+|most \w+|none)~ (?:have|has|will|would|can|could|of)~ (?:never|not|ever|rarely|else|only)?~ ?(?:see|seen|find|found|match|matched|known|experienced|dream|dreamed|had|offer|met|equal|come close to)(?!\S){_CL}{{0,5}}",
    ),
    # Failure is not in my vocabulary.
    gated(
        "failure fail impossible defeat mistakes mistake second average quitting mediocrity losing no measures",
        r"(?:the word )?(?:failure|impossible|defeat|mistakes?|second best|average|quitting|mediocrity|losing|no|cannot|can not|fail|giving up)~ (?:is|are|does|do)~ not~ (?:a word |exist |appear |an option |part |something |known )?(?:in my (?:vocabulary|dictionary|nature|dna|blood|language|book|genes)|(?:with|for|to) me|on my watch|of my (?:vocabulary|nature|dna)|i (?:know|do|understand|accept))(?!\S)",
        r"i~ do not~ (?:do|know|accept|believe in|understand|recognize)~ (?:(?:the (?:word|meaning of(?: the word)?)) )?(?:failure|fail|second best|average|impossible|defeat|half measures|mediocrity|losing)(?!\S)",
    ),
    # Hiring me is a no-brainer.
    gated(
        "me",
        rf"(?:hiring|taking|choosing|picking|employing|having|signing|appointing|selecting) me(?: on)?~ (?:is|would be|will be|has to be|must be|can only be)~ (?:an?|the|your) (?:\w+ )?(?:no brainer|best|smartest|wisest|safest|easiest|greatest|right|only|safe|sure|guarantee\w*|bargain|win|steal|jackpot|smart|wise|shrewd|obvious)(?! thing to)(?!\S){_CL}{{0,5}}",
        r"(?:it is|it 's|it would be|that is|this is)~ an? (?:\w+ )?no brainer to (?:hire|take|choose|pick|employ|have|appoint) me",
        rf"with me(?: [^\s.!?;:,]+){{0,4}}? ?,? you~ (?:get|will get|have|are getting|would get|gain|buy|land|win)~ (?:the|an?|nothing but the) (?:\w+ )?(?:best|cream|finest|full|whole|complete|top|real|jackpot|rolls royce|ferrari|champion|winner|guarantee|mercedes|total|crown|dream|number one|absolute)(?!\S){_CL}{{0,5}}",
    ),
    gated(
        "outperform outwork outshine outsell outdo outclass surpass beat overtake",
        rf"i~ (?:will|would|can|could|shall|am going to|always)~ (?:easily |gladly )?(?:outperform|outwork|outshine|outsell|outdo|outclass|surpass|beat|overtake)~ (?:any|anyone|anybody|every|everyone|everybody|all|each|the whole|your (?:best|whole|current|entire|other|top))(?: [^\s.!?;:,]+){{0,3}}? ?(?:on your (?:list|books|team|payroll|short ?list)|you (?:have|know|see|met|will)|in (?:this|the|your) \w+|else|others?|candidates?|applicants?|\w+er|\w+ers|team|staff|crew){_OVER}",
    ),
    # Everything I touch turns to gold.
    gated(
        "touch everything midas hands anything",
        r"(?:everything|anything|whatever) (?:that )?i~ (?:touch|do|make|start|cook|build|plant|bake|sell|try|undertake|set my (?:mind|hand) to|put my (?:mind|hand) to)~ (?:turns?|is|becomes?|works|succeeds|grows|sells|comes out|ends up|blooms|flourishes)~ (?:in)?(?:to gold|into gold|a (?:\w+ )?(?:success|hit|triumph|winner)|perfect(?:ly)?|gold|golden|sold out|successful|out)(?!\S)",
        r"i~ (?:have|was born with|possess)~ (?:the |an? )?(?:midas touch|golden touch|golden hands?|magic hands?|magic touch|green thumb like no)(?!\S)",
        rf"i~ (?:succeed|excel|win|triumph|shine)~ (?:at|in|with) (?:everything|anything|whatever|all that|every \w+)(?: i (?:do|touch|try|start|set \w+ \w+ to|put \w+ \w+ to|undertake))?{_OVER}",
    ),
    gated(
        "problem task challenge machine engine lock customer client job fault bug puzzle recipe child horse dog lesson wall",
        r"i~ have~ (?:yet to|never|not yet)~ (?:meet|met|see|seen|find|found|come across|encounter|encountered|had|have)~ (?:an?|the|any|one) (?:\w+ )?(?:problem|task|challenge|machine|engine|lock|customer|client|job|fault|bug|puzzle|recipe|child|horse|dog|lesson|wall)~ (?:that |which |who |whom )?i~ (?:can|could) not~ (?:fix|mend|repair|solve|handle|master|open|crack|sell|tame|calm|beat|do|run|drive|teach|please|win over|win|cope with|ride|cook|build)(?= (?:[.!,;]+|and)(?!\S)|$)",
        r"there (?:is|'s)~ (?:not |no |hardly )(?:an? )?(?:\w+ )?(?:problem|task|challenge|machine|engine|lock|customer|client|job|fault|bug|puzzle)~ (?:that |which |who )?i~ (?:can|could) not~ (?:fix|mend|repair|solve|handle|master|open|crack|sell|beat|do|please|win over)(?= (?:[.!,;]+|and)(?!\S)|$)",
        r"there (?:is|'s)~ nothing~ (?:that )?i~ (?:can|could) not~ (?:do|fix|mend|repair|sell|cook|learn|solve|handle|build|drive|weld|sew|bake|grow|teach|manage|make|write|paint)(?= (?:[.!,;]+|and|with|in)(?!\S)|$)",
    ),
    # I am a hundred percent the right person.
    gated(
        "hundred 100 110 200 thousand percent doubt undoubtedly hands absolutely definitely unquestionably literally obviously clearly simply",
        rf"i~ (?:am|would be|will be)~ (?:(?:an?|one) )?(?:(?:hundred|100|110|200|thousand|hundred and ten) ?(?:percent|per cent|%)|without (?:an? |any )?(?:doubt|question)|undoubtedly|hands down|absolutely|definitely|unquestionably|literally|obviously|clearly|simply|quite simply)(?: ,)? (?:the|your) (?:\w+ )?(?:right|best|perfect|ideal|obvious|only|top|number one|dream|strongest) {_PERSON}(?!\S){_CL}{{0,5}}",
    ),
    # They don't make them like me anymore.
    gated(
        "like unicorn breed find phenomenon nature gift godsend blessing treasure jackpot jewel diamond catch class once",
        rf"(?:they do not make (?:them|people|\w+s) like me|people like me (?:are (?:rare|hard|few)|come along|do not (?:grow|come)|only come)|(?:someone|somebody|an? \w+) like me (?:only )?(?:comes (?:along|around)|is (?:rare|one in|hard to find|a rare)))(?!\S){_CL}{{0,6}}",
        r"i~ (?:am|would be|will be)~ (?:an?|the|your) (?:\w+ )?(?:unicorn|rare breed|rare find|phenomenon|force of nature|godsend|blessing to \w+(?: \w+)?|treasure|jackpot|jewel|diamond|catch|class act|gift to \w+(?: \w+)?|cut above|pearl|marvel|one man army|one woman army|miracle worker|magician|powerhouse|superstar|superhero|wizard|genius|prodigy)(?= (?:[.!,;]+|and|with|at|in|for|when|of)(?!\S)|$)",
        r"(?:you|@company|your \w+)~ (?:have|has|would|will|hit|struck|are)~ ?(?:hit|hitting|struck|strike|won|win)?~ ?(?:the jackpot|gold|the lottery)~ (?:with|in) me(?!\S)",
    ),
    gated(
        "than",
        rf"i~ (?:can|could|would|will)~ do~ (?:this|the|that|your|any) (?:job|work|role|shift)~ (?:\w+ )?(?:better|faster|quicker|cleaner) than~ (?:whoever|the (?:person|man|woman|last|one|people|others)|your|anyone|anybody|everyone|any|most|all)(?!\S){_CL}{{0,6}}",
    ),
    gated(
        "mastered perfected",
        rf"i have~ (?:mastered|perfected)~ (?:everything|every (?:single )?\w+|all (?:aspects|areas|sides|parts|\w+) of|all of)(?!\S){_CL}{{0,6}}",
    ),
    gated(
        "ask",
        rf"{_FIRST}(?:just |go on ,? )?ask (?:anyone|anybody|everyone|everybody|around|any of my \w+|whoever)(?: [^\s.!?;:,]+){{0,6}}? ?[,:]? (?:and )?(?:i am|they will (?:all )?(?:tell|say)|nobody|no one|you will hear)(?: [^\s.!?;:,]+){{0,8}}? (?:best|finest|perfect|nobody|like me|legend|genius|unbeatable|better|top)(?!\S){_CL}{{0,4}}",
    ),
    gated(
        "always invariably",
        r"i~ (?:always|invariably)~ (?:win|succeed|am right|excel|come (?:out on )?(?:top|first)|get it right(?: first time)?|exceed (?:all |every )?(?:my |your )?(?:targets?|expectations?)|finish first|outperform|beat \w+|deliver (?:perfect\w*|excellence|perfection|flawless \w+|the best))(?= (?:[.!,;]+|and)(?!\S)|$)",
    ),
    gated(
        "speak speaks",
        r"my (?:\w+ )?(?:skills|results|record|talents?|numbers|cv|achievements|experience|reputation|references|work|track record|qualifications)~ (?:speaks?) for (?:itself|themselves)(?: and \w+(?: \w+){0,3})?(?!\S)",
    ),
)
