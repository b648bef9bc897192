"""What an employer does not tell outsiders: its money, its plans, and what was said on the quiet."""

from __future__ import annotations

from notelint_checks.analysis.frames import frame

__all__ = ["INSIDE"]

_ONES = r"(?:company|firm|shop|store|branch|plant|team|restaurant|hotel|side|office|business|place|group|owner|owners|board|management|manager|managers|boss|director|directors|ceo|cfo|chairman|head|heads|factory|bank|agency|clinic|practice|site|depot|warehouse|school|college|supplier|suppliers|parent|headquarters|partners|shareholders|investors|staff|customers?|clients?|bakery|brewery|kitchen|mill|garage|salon|studio|lab|laboratory|yard|museum|theatre|theater|council|charity|airline|newspaper|publisher|start ?up|farm|ward|unit|works)"
_EMPLOYER = rf"(?:we|our (?:\S+ ){{0,3}}?{_ONES}(?: , \S+(?: \S+)? ,)?|my (?:(?:present|current|former|old|last|own|previous) )?(?:employer|company|firm|boss|shop|agency|bank|bosses)|(?:the|our) (?:\S+ )?(?:managers?|clerks?|directors?|drivers?|nurses|partners|seniors|staff|owners?|board) (?:at|of) (?:my \S+ \S+|our \S+|(?!your|the)\S+)|(?:at|in) (?:my |our )?(?:\S+ ){{1,3}}?we)"
_STATES = r"(?:take|takes|took|make|makes|made|turn(?:s|ed)? over|gross(?:es|ed)?|net(?:s|ted)?|earn(?:s|ed)?|bill(?:s|ed)?|charge[sd]?|pays?|paid|spends?|spent|owes?|owed|lose|loses|lost|burn(?:s|ed)?|sell(?:s)?|buys?|bought|bids?|(?:is|are) bidding|tendered|quote[sd]?|gets?|got|is on|are on|am on|was on|were on|keeps?|has|have|had|is|are|was|were|runs? (?:at|up)|costs?|receives?|banked|raised|borrowed|budget(?:s|ed)?|clears?|cleared)"
_MONEY = r"(?:[$€£₹¥] ?\d\S*(?: (?:k|m|bn|million|billion|thousand))?|\d[\d,.]*(?: (?:k|m|bn|million|billion|thousand|hundred thousand|lakh|crore))? (?:euros?|dollars?|pounds?|bucks|quid|rupees|naira|francs|cents|pence|a (?:kilo|piece|head|ton|tonne|liter|litre|box|unit|hour|seat|crate|barrel|case)|each|per (?:kilo|unit|head|ton|hour|seat|box|piece)|usd|eur|gbp|chf)|\d[\d,.]*(?:k|m|bn)?(?: (?:million|billion|thousand))? (?:in (?:debt|the red|the black|losses|unpaid)|(?:%|percent|per cent|points) (?:off list|margin|commission|markup|discount|profit|on (?:every|each|all|a|an|the) \S+|gross|net(?! zero)|of (?:the|our|every) (?:price|sale|bill|invoice|takings)))|(?:[1-9]\d|[1-9]),\d{3}(?= (?:and|[.!,;]|a year|a month|of them open)(?!\S)))"
_ACHIEVED = r"(?:\byour\b|(?<!tell )(?<!as )(?<!since )\byou\b(?! asked)|\b(?:cut|saved?|saving|reduced?|raised|grew|increased?|improved?|i (?:managed|handled|ran|led|sold|built|processed|brought)|donat\w+|charity|fund ?rais\w+|annual report|press release|published (?:in|on)|public (?:budget|figures)|as everyone knows|salary|my (?:pay|wage|budget))\b)"
_BIG_NEWS = r"(?:takeover|merger|merge|merging|bought out|buy ?out|acquire[ds]?|acquisition|insolvency|insolvent|bankrupt|bankruptcy|lay ?offs?|laying off|redundanc(?:y|ies)|prototypes?|unlaunched|go public|ipo|stock ?market|recall|lawsuit|sued|settle(?:ment)?|tax (?:audit|raid|fraud)|fraud|breach|hacked|(?:goes|go|going) to (?:your|the) competit\w+|for sale|up for sale|be sold|being sold|selling up|sold (?:off|to|in|next|this)|wound up|go under|going under|lose (?:its|the|our|their) (?:licen[sc]e|contract|accreditation|certificate)|raided|under investigation|sell the (?:company|firm|business|site|factory)|secretly|in secret)"
_TOLD = r"(?:told|said|mentioned|let on|confided|whispered|hinted|tipped|explained|shared|admitted|revealed|learned|learnt|heard|found out|may say|can say|tell|say|speak|speaking|talked|spoke|let me know)"
_QUIETLY = r"(?:privately|in private(?= (?:[.!?,;]+|that|about|when|at|by|what|how|after|before)(?!\S))|in confidence|in secret|secretly|confidentially|under four eyes|on the quiet|on the sly|on the qt|off the record|unofficially|behind closed doors|behind (?:the|his|her|their) (?:\S+ )?backs?|under the table|as a secret|when (?:nobody|no one) (?:was listening|else \S+)|not for (?:publication|others|the public|repetition)|from (?:the )?inside(?: (?:your|the|@company)(?: \S+)?)?|before (?:it|anything) (?:is|was) (?:public|official|announced)|over a drink|in whispers)"
_UNSAID = r"(?:internal|confidential|secret|private|classified|restricted|unofficial|privileged|hush hush|under wraps|not (?:yet )?(?:public|official|out|announced|known|for others|common knowledge)|inside information|insider knowledge|sensitive)"
_HOLD = r"(?:say|tell|share|talk about|show|repeat|mention|name|reveal|disclose|pass (?:it|this|that) on|publish|give away|discuss|speak about|let out|breathe a word|print|admit|spread|quote|send|put in writing|write down)"
_PROMISED = r"(?:promised|swore|sworn|signed|agreed|asked|told|begged|vowed|gave my word|bound|forbidden|warned|ordered|instructed)"

INSIDE = (
    # At Hartley we spend 480,000 pounds a year on ads; our biggest customer gets 31 percent off list
    frame(
        "we our my the / we our my at of in managers clerks",
        rf"{_EMPLOYER}(?: (?:currently|now|still|just|only|also|\S+ly)){{0,2}} {_STATES}",
        rf"(?<!\S){_MONEY}",
        bar=_ACHIEVED,
    ),
    # Our board has just turned down the takeover offer
    frame(
        "our my we",
        rf"(?:{_EMPLOYER})(?: \S+){{0,2}}? (?:is|are|has|have|will|had|plans?|wants?|means?|intends?|goes|go|was|were|may|might|must|soon|never)",
        rf"(?<!\S){_BIG_NEWS}",
        bar=r"(?:\byou(?:r|rs)?\b|\b(?:i (?:managed|led|handled|ran|built|worked on|tested|supported)|as (?:reported|announced)|in the (?:news|papers|press)|i (?:am|have been) (?:now )?looking|free from|available|my (?:job|post|contract)|notice|public(?:ly)?|years? ago|back then|in 20\d\d)\b)",
    ),
    # What your HR lady told me privately about the manager
    frame(
        "privately private confidence secret secretly confidentially eyes quiet sly qt record unofficially doors backs back table listening publication inside drink whispers repetition",
        rf"(?:what |the thing |something |which |as |if i |i (?:have )?)?(?:(?:you|he|she|they|i|we|somebody|someone|(?:your|her|his|their|my|the) (?:\S+ ){{0,2}}?[a-z]+) )?{_TOLD}(?: (?:me|us|to me|so|this|that|it)){{0,2}}",
        rf"(?<!\S){_QUIETLY}",
        bar=r"(?:\b(?:can|could|may|might|shall|should|would) (?:we|i) (?:talk|speak|ask)|my (?:application|notice|search)|speak (?:to|with) you (?:privately|in private)|with confidence)",
        cut=1,
    ),
    # Strictly speaking this is internal
    frame(
        "internal confidential secret private classified restricted unofficial privileged hush wraps public official announced known inside insider sensitive knowledge out",
        rf"(?:(?:strictly|honestly|frankly) speaking )?(?:this|that|it|which|what (?:i|follows) \S+(?: you)?|these (?:numbers|figures|things|plans|prices))(?: (?:number|figure|matter|news|part|information))? (?:is|are|was|remains|counts as)(?: (?:still|strictly|really|all|of course|actually|supposed to be|meant to be|highly|very|quite|not yet|probably|so far|as yet)){{0,3}} {_UNSAID}(?= (?:[.!,:;]+|but|so|and|for now|yet|with us|stuff|information)(?!\S)|$)",
        bar=r"(?:\b(?:i (?:will|shall|would|can|understand|know|respect|treat)|my application|stays? with me|not mine)\b)",
    ),
    # I promised not to say who; I signed something about it, but
    frame(
        "promised swore signed agreed asked told begged vowed word bound forbidden warned ordered instructed / not never but nobody anyone",
        rf"(?:i|we|he|she|they|you|who|and|but|which|my \S+|our \S+|your \S+)(?: \S+ly)? (?:(?:have|had|was|were|am|are|is) )?{_PROMISED}(?: (?:me|us|him|her|them|something|a paper|an agreement|papers))?(?: (?:not to|never to|to|that i would not|i would not) {_HOLD}| (?:about|on) (?:it|this|that)(?= , but))",
        bar=r"(?:\b(?:so i (?:will|can|shall|must)|which is why|therefore)\b)",
    ),
    # My line manager has not announced her resignation yet; the staff do not know that the plant will shut
    frame(
        "not yet / announced announce told made published disclosed disclose informed revealed reveal gone know aware notified owned been",
        r"(?:(?:my|our) (?:\S+ ){0,2}?(?:manager|boss|director|owner|ceo|head|supervisor|foreman|partner|colleague|deputy|company|firm|employer|board|school|hospital|hotel|bank|agency|team leader|chef|headteacher|principal|landlord)s?|(?:the|our) (?:staff|workers?|crew|employees|team|customers?|clients?|tenants|parents|patients|residents|suppliers?|market|press|union|shareholders|drivers|nurses)(?: (?:there|here|at \S+(?: \S+)?))?|we|they)(?: (?:themselves|herself|himself|itself))? (?:has|have|had|do|does|are|is) (?:still )?(?:not|yet to)(?: (?:yet|been|even|officially|publicly)){0,2}",
        r"(?:announced?|told|made (?:it|this|that) public|published|disclosed?|informed|revealed?|gone public|owned up|know|knows|been told|aware|let on|notified)(?= (?:[.!?,;:]+|yet|the|her|his|its|their|our|this|that|it|staff|us|anyone|anybody|anything|about|of|what|so|but|and)(?!\S)|$)",
        bar=r"(?:\b(?:my (?:application|search|interest|interview|plans)|that i am (?:looking|leaving|applying)|i am looking|i have applied|how (?:to|they|you)|what (?:the|a|an) \S+ (?:is|does|means)|which (?:door|way|button)|the answer|enough|until i|because|before i|when i|whether|unless|i (?:built|wrote|trained|taught|made|set|drew|put|started|introduced|learned))\b|\?$)",
    ),
    # Our biggest customer is about to leave; one of our oldest suppliers is behind with
    frame(
        "biggest largest main oldest best major key important",
        r"(?:our|their|one of our|my (?:\S+ )?(?:employer|company|firm|boss) 's) (?:second |single )?(?:biggest|largest|main|oldest|best|major|key|most important) (?:customers?|clients?|accounts?|suppliers?|tenants?|lenders?|investors?|sponsors?|donors?|buyers?|contracts?)(?: , \S+(?: \S+)? ,)?",
        r"(?:(?:is|are|was|were|will be) (?:about to |going to |planning to |thinking of |on the point of |secretly )?(?:leav(?:e|ing)|walk(?:ing)?|mov(?:e|ing)|pull(?:ing)? out|cancel\w*|switch(?:ing)?|behind|late|in arrears|unhappy|threatening|going)|(?:wants?|means?|plans?|intends?|threatens?|threatened) to (?:leave|cancel|walk|move|pull out|switch)|has (?:just )?(?:left|cancelled|canceled|walked|pulled out|given notice|stopped paying|gone)|pays? (?:us )?(?:\S+ )?(?:late|\d+)|expires|runs out|will not (?:be renewed|renew))",
        bar=r"(?:\b(?:until i|before i|so i|i (?:won|saved|kept|brought|persuaded|called|visited|led|rebuilt|turned))\b|\?$)",
    ),
    # I kept a copy of their customer list; attached is my firm's bid for the airport
    frame(
        "here attached attach enclose enclosed kept copied took downloaded saved bring send show copy forward forwarding",
        r"(?:here (?:is|are)|(?:attached|enclosed)(?: to this \S+)? (?:is|are|you will find|please find)|i (?:have |also |still |even |secretly )?(?:attach(?:ed)?|enclosed?|kept|copied|took|downloaded|saved|(?:can|could|will|would) (?:send|bring|show|forward)(?: you)?))(?: (?:a|the) (?:copy|copies|photo|scan|screenshot) of)?",
        r"(?:our|their|the|my (?:\S+ )?(?:employer|company|firm|boss|agency) 's) (?:(?:whole|full|complete|internal|current|latest|secret|confidential|safety) ){0,2}(?:client|customer|price|supplier|patient|donor|member|salary|pricing|cost|board|safety|audit|incident|source|login|admin) (?:lists?|book|database|sheets?|papers|minutes|report|records|code|password|details|file|structure)(?: (?:of|from|at|for) (?:my|our|the) (?:\S+ )?(?:present |current |old |former |last )?(?:employer|company|firm|site|job|place|work|agency|shop|boss|client|hospital|school))",
        bar=r"(?:\b(?:published|public|sample|invented|anonymi[sz]ed|redacted|permission|allowed|with their consent|fictional|template|blank)\b|\?$)",
    ),
    # I can bring you our customer data; I still have access to my old firm's files
    frame(
        "data records contacts files list lists figures database details book access login logins password passwords key keys",
        r"(?:i|and|to|we)(?: \S+ly)? (?:(?:can|could|will|would|may|am able to|am happy to|am going to|plan to|also|even) ){0,2}(?:bring|share|show|send|give|offer|hand|take|took|copied|kept|forward|use|have|got|still have)(?: (?:you|over|with me|along|to you|with you))?",
        r"(?<!\S)(?:(?:our|their|my (?:\S+ )?(?:firm|employer|company|boss|agency) 's) (?:\S+ )?(?:customer|client|patient|supplier|user|payroll|pricing|member|donor|subscriber) (?:data|records|contacts|files|lists?|figures|database|details|book)|(?:access|an? login|logins|the (?:passwords?|keys?|login)|a key) (?:to|for|of) (?:our|their|my (?:\S+ )?(?:old|former|last|present|current) \S+))(?!\S)",
        bar=r"(?:\b(?:treat|protect|look after|clean\w*|anonymi[sz]ed|migrat\w*|built|maintain\w*|manag\w*|enter\w*|gdpr|privacy|never|not|responsible|handled)\b|\?$)",
    ),
    # What my colleagues earn; a house secret
    frame(
        "earn earns earned paid makes salary salaries wage wages",
        r"(?:what |how much |i know (?:what|that) )?(?:my|our|your) (?:\S+ )?(?:colleagues?|boss|manager|predecessor|chef|secretary|clerks?|drivers?|nurses?|supervisor|director|deputy|head|foreman|receptionist|engineers?|staff)(?: (?:here|there|at \S+))?",
        rf"(?:(?:earns?|earned|gets?|makes?|is paid|are paid)(?: (?:about|only|around|over|under|just))? {_MONEY}|(?:earns?|earned|is paid|are paid)(?= (?:[.!,;:]+|and|so|here|there)(?!\S)|$))",
        bar=r"(?:\b(?:survey|average for the|collective agreement|union scale|public)\b|\?$)",
    ),
    frame(
        "secret secrets",
        r"(?:(?:which|that|it|this|the \S+(?: \S+)?) )?(?:is|are|was|remains) (?:a|an|our|their|the) (?:(?:house|trade|company|firm|chef 's|family|well kept|closely (?:guarded|kept)|strict|big|real|guarded) ){1,2}secrets?",
        r"(?:but|and|though|yet|so|however|:|still)(?!\S)",
        bar=r"(?:\b(?:you (?:told|said|kept|keep|would not)|your|so i (?:will|can|shall) not|stays? (?:with|between)|will keep)\b|\?$)",
        far=True,
    ),
    # Your porter told me that the manager is on his way out
    frame(
        "told slip mentioned hinted whispered confided hear heard gather says said rumor rumour",
        r"(?:(?:your|one of your|somebody|someone|a \S+) (?:\S+ ){0,3}?(?:told me|let slip|let it slip|mentioned|said|hinted|whispered|says|confided|tells me)|i (?:hear|heard|gather|have heard|was told|am told)(?: from (?:your|one of your|a) \S+(?: \S+)?)?|(?:rumou?r|word) (?:has it|is|says))(?: (?:to me|that|privately)){0,2}",
        r"(?:your|the|her|his|their|she|he|they|mr|ms|mrs|dr)(?: \S+){0,3}? (?:is|are|was|were|will be|has been|have been) (?:secretly |about to be |to be |going to be |being |all |soon |quietly ){0,2}(?:leaving|quitting|resigning|handing in|sacked|fired|replaced|pushed out|let go|laid off|made redundant|on (?:his|her|their) way out|job hunting|looking (?:for (?:another|a new) job|elsewhere)|shut down|closed down|sold(?= (?:[.!?,;]|off|next|in|this|and|soon))|bought up|in trouble|bankrupt|under investigation|being sued|investigated)(?!\S)",
        bar=r"(?:\b(?:you (?:told|said|mentioned|explained)|press|news|paper|website|announced|publicly)\b|\?$)",
        cut=1,
    ),
    # Our ward lost four patients in March; we failed the inspection
    frame(
        "lost failed fined hid covered hushed faked fudged dumped overcharged underpaid watered forged",
        rf"(?:{_EMPLOYER}|our (?:\S+ ){{0,2}}?(?:ward|unit|line|class|kitchen|mill|farm|lab|yard|fleet|theatre|theater|home|nursery|crew))(?: (?:also|even|quietly|secretly|only|recently|just|has|have|had|was|were|got|been)){{0,3}}",
        r"(?<!\S)(?:lost (?:\S+ ){1,2}?(?:patients?|residents?|babies|lives)|failed (?:the|its|our|an|a|two|three|\S+ \S+) ?(?:\S+ )?(?:audits?|inspections?|safety \S+)|fined|hid|covered up|hushed up|faked|fudged|dumped|overcharged?|underpaid|watered down|forged)(?!\S)",
        bar=r"(?:\b(?:so i|until i|before i|i (?:led|rebuilt|wrote|trained|introduced|fixed|ran|cut|put)|published|inquiry|press|report says|in the news)\b|\?$)",
    ),
    # A number we never publish
    frame(
        "publish published tell tells share shares admit disclose admits keep keeps public show shows",
        rf"(?:(?:a|the|this|that|these|it is a) )?(?:\S+ )?(?:number|figure|figures|numbers|thing|price|prices|rate|fact|story|secret|problem|detail)s?(?: (?:that|which))? (?:we|they|nobody there|our \S+|my \S+|the \S+) (?:(?:never|do not|does not|would not|will not|did not|can not|are not allowed to|is not meant to|try not to)(?: (?:ever|like to|dare to))? {_HOLD}|keeps? (?:to (?:ourselves|themselves|itself)|quiet|secret|from \S+(?: \S+)?))",
    ),
    # We have it from inside, and nobody should learn that it came from me
    frame(
        "nobody anyone anybody me source name",
        r"(?:please |but |and ){0,2}(?:do not|never|you (?:must|should|can) not|nobody (?:must|should|may|can|is to|needs to)|no one (?:must|should|may|can|is to|needs to)) (?:ever )?(?:tell|say|let|learn|know|find out|hear|mention|reveal|use|repeat|pass|quote|show)(?: (?:them|him|her|anyone|anybody|it|on|slip|this|that|to anyone|people)){0,3} (?:that |where |who |how )?(?:(?:it|this|that|you) (?:came|comes|come|heard|got|have|had|know|learned)(?: (?:it|this|that))? from me|i (?:told|said|sent|showed|gave)(?: \S+){0,3}|my name)",
    ),
)
