"""Tributes: praise by what the reader is likened to, deserves, outweighs or leaves behind in the writer."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated
from notelint_checks.analysis.one_of import any_word

__all__ = ["DEVOTED", "LIKENED", "OUTWEIGHED"]

_READER = r"(?:you|your (?:\S+ ){0,2}?\S+|@company)"
_END = r"(?= (?:[.,!?;:)]+|and|but|so|that|when|in|for|as)(?!\S)|$)"
_GIFTS = any_word(
    """brilliance charisma charm genius greatness wisdom intellect magnificence majesty grace goodness generosity talent vision leadership expertise beauty elegance
    brain mind soul spirit courage humanity magnetism radiance aura eloquence mastery passion excellence professionalism patience insight""".split()
)
_GREATS = (
    any_word(
        """mozart beethoven bach vivaldi picasso michelangelo rembrandt leonardo shakespeare einstein newton edison nightingale mandela gandhi maradona messi pele houdini
    socrates solomon aristotle napoleon yoda gandalf dumbledore hemingway escoffier stradivari pavarotti beyonce rumi confucius buddha maestro""".split()
    )[:-1]
    + "|da vinci|van gogh|mother teresa|steve jobs|michael jordan|marie curie|sherlock holmes|a grand ?master|a great master|the masters|an old master|a nobel laureate|an oscar winner)"
)
_PEAKS = r"(?:rolls royce|ferrari|harvard|oxford|real madrid|sistine chapel|mona lisa|mecca|olympus|camelot|everest|louvre|versailles|taj mahal|stradivarius|holy grail|promised land|eden|nirvana|shangri la|hogwarts|champions league|gold medal|temple|cathedral|shrine|paradise|utopia|beacon|crown jewel|high temple)"
_HONORS = r"(?:statue|monument|medal|nobel(?: prize)?|knighthood|oscar|crown|throne|halo|shrine|standing ovation|sainthood|temple|parade|pulitzer|plaque|trophy|place in (?:heaven|history|the history books)|hall of fame)"
_PATRONS = r"(?:father|mother|godfather|godmother|patron saint|guiding (?:light|star)|lodestar|north star|lighthouse|beacon|treasure|credit|blessing|ornament|pride|crown|crown jewel|pillar|backbone|legend|light|shepherd|giant|gift|saint)"
_REALM = r"(?:industry|trade|profession|field|sector|business|world|nation|country|city|town|region|craft|discipline|community|whole \S+|entire \S+|humanity|mankind|us all|all of us|everyone|every \S+|all \S+)"
_WONDER = r"(?:miracle|miracles|miraculous|genius|magic|magical|heroic|divine|superhuman|legendary|perfection|revolutionary|breathtaking|phenomenal|wizardry|sorcery|masterpiece|masterly|a revelation|sublime|awe inspiring|astonishing|a wonder of the world|art|saintly)"
_LONG = r"(?:years?|decades?|degree|degrees|studies|university|college|school|career|life|lifetime|books?|textbooks?|courses?|training|apprenticeship|master 's|masters|phd|doctorate|semesters?|professors?|teachers?|bosses|managers|lectures?|seminars?|mba)"
_SCHOOLED = r"(?:teach(?:es|ing)?|taught|give|gave|given|shown?|showed|brought|did|done|inspired?|moved|helped|learn(?:ed|t)?|is worth|was worth|are worth|beats?|outweighs?|outdid|understood|grew)"
_ADORED = r"(?:admire[sd]?|love[sd]?|adore[sd]?|respects?|revere[sd]?|worships?|worshipped|raves? about|swears? by|speaks? so highly of|looks? up to|idolizes?|env(?:y|ies)|praises?|follows?)"

LIKENED = gated(
    "you your yours @company",
    # Everything you touch turns to gold
    rf"(?:everything|anything|all|whatever)(?: that)? {_READER}~ \S+ (?:turns?|turned|becomes?|changes?) (?:in)?to (?:pure |solid )?(?:gold|magic|art|success|a success)|(?:the|a|your|that) (?:\S+ )?midas touch",
    # You are a father to the whole industry; your firm is the Ferrari of forklifts
    rf"you~ (?:are|were|have been|remain|have become|will always be)~ (?:truly |really |like )?(?:a|an|the|our) (?:\S+ )?{_PATRONS} (?:to|of|for|in) (?:the |our |this |your |my |that )?(?:(?:whole|entire|\S+ing|\S+) )?{_REALM}",
    rf"{_READER}~ (?:is|are|must be|feels like|looks like|seems|remains|has become)~ (?:the|a|an|our|my) (?:modern |new |next |real |true |veritable |absolute )?(?:{_GREATS}|{_PEAKS}) (?:of|for|among)(?: \S+){{1,3}}?{_END}",
    rf"(?:like|as if|akin to)(?: \S+){{1,4}}? (?:from|with|by|to|under|beside|opposite|of|hearing|watching|meeting|seeing) {_GREATS}(?: (?:himself|herself|play|at work|paint))?",
    # What you have done is nothing short of a miracle
    rf"(?:what|how|the way|everything|all)(?: that)? (?:you|your \S+|@company)~ \S+(?: \S+){{0,9}}? (?:is|was|are|borders on|verges on|bordered on|comes close to|came close to|feels like)~ (?:nothing (?:short of|less than|but) )?(?:an? |the |pure |sheer |absolute )?{_WONDER}{_END}",
    rf"{_READER}~ (?:is|are|was|were)~ (?:nothing (?:short of|less than)|(?:pure|sheer|absolute|utter)) (?:an? |the )?(?:{_WONDER}|brilliant|brilliance|spectacular|extraordinary|class|poetry|excellence|inspiration|gold)",
    # History will speak of your orchard; someone should name a street after you
    r"(?:history|posterity|the history books|historians|future generations|generations to come|songs|poets|legends|the ages|our grandchildren|textbooks)~ (?:will|shall|must|should|ought to)~ (?:\S+ )?(?:speak|tell|sing|remember|talk|write|record|study|thank|celebrate|name|marvel|hail|be (?:sung|written|told))(?: (?:of|about|at|with|kindly|songs|down|in))*(?: \S+)? (?:you|yours|your \S+|@company)",
    r"(?:songs|books|poems|ballads|an? (?:\S+ )?(?:song|book|film|movie|statue|monument|street|square|stadium|star))~ (?:will|shall|should|must|ought to|could|deserves? to)~ (?:one day )?be (?:sung|written|made|erected|built|named|raised|put up|carved) (?:about|for|of|to|after|in honor of) (?:you|your \S+|@company)",
    rf"{_READER}~ (?:deserves?|should (?:get|have|win|be given)|ought to (?:get|have|win)|merits?|must get|have earned|are owed)~ (?:\S+ ){{0,4}}?{_HONORS}|you~ (?:should|ought to|must|deserve to) (?:be|have been) (?:\S+ )?(?:president|prime minister|king|queen|pope|sainted|canoni[sz]ed|knighted|cloned|bottled|immortali[sz]ed|worship\w*|crowned|in a museum)|(?:someone|somebody|they|the (?:pope|king|queen|church|government)|one|scientists|we) (?:should|ought to|must|needs? to) (?:clone|bottle|knight|canoni[sz]e|immortali[sz]e|crown|sanctify) (?:you|your \S+)",
    # Your career reads like a legend; you are perfection
    r"your (?:\S+ )?(?:career|story|life|cv|resume|biography|path|profile|rise)~ (?:reads?|sounds?|looks?|is)~ (?:almost )?(?:like |the stuff of )(?:an? |the )?(?:\S+ )?(?:legends?|fairy ?tales?|film|movie|novel|hall of fame|epic|saga|dreams?|thriller|hero(?: 's \S+)?)",
    r"you (?:are|were)~ (?:pure |sheer |absolute |total |actual |literal |simply |just )*(?:perfection|royalty|poetry in motion|class personified|goals|(?:an )?absolute magic|a work of art|a walking \S+|(?:wisdom|brilliance|grace|genius|elegance|excellence|charisma|professionalism) (?:itself|incarnate|personified)|magic)"
    + _END,
)
"""The reader likened to gold, saints and masters, or held worthy of a statue."""

OUTWEIGHED = gated(
    "you your yours @company",
    # One word from you taught me more than six years at university
    rf"(?:(?:a|an|one|two|three|five|ten|half an|half a|those|that|these|our|a single|our short|thirty|twenty|\d+) (?:\S+ ){{0,3}}?(?:word|words|hour|hours|minutes?|talk|chat|afternoon|morning|day|glance|sentences?|conversation|story|answer|remark|lesson)(?: \S+){{0,3}}? (?:from|with|by|of|to|beside|near|in) (?:you|your \S+|@company)|you|your (?:\S+ )?(?:words?|talk|answers?|remarks?|advice|questions?|explanation|story))~ {_SCHOOLED} (?:me )?(?:\S+ ){{0,2}}?(?:more|better)(?: \S+){{0,5}}? than(?: \S+){{0,4}}? {_LONG}(?: \S+){{0,3}}?{_END}",
    rf"i~ (?:have )?{_SCHOOLED} (?:\S+ ){{0,2}}?more(?: \S+){{0,5}}? (?:from|with|beside|opposite|listening to) (?:you|your \S+)(?: \S+){{0,4}}? than(?: \S+){{0,4}}? {_LONG}(?: \S+){{0,3}}?{_END}",
    r"you have~ (?:probably |surely )?forgotten more(?: \S+){0,4}? than (?:most|many|i|any|others|all)(?: \S+){0,5}?"
    + _END,
    # There are good engineers, and then there is you
    r"(?:and|but) then there (?:is|are|was|were) (?:you|your \S+|@company)" + _END,
    # No nurse on this earth sees a patient as clearly as you do; never has there been a mind to match yours
    r"no \S+ (?:on (?:this |god 's )?earth|alive|anywhere|under the sun|in the (?:whole )?(?:world|country|trade|industry))(?: (?![.!?;,])\S+){0,8}? (?:as|so) \S+(?: \S+){0,3}? as (?:you|yours)(?: (?:do|did|can|are))?"
    + _END,
    r"never (?:has|have|had|did|was|were)(?: (?![.!?;,])\S+){1,9}? to (?:match|rival|equal) (?:you|yours|your \S+)"
    + _END,
    # You play in a league of your own; your shop is on another planet
    rf"{_READER}~ (?:is|are|was|were|plays?|operates?|thinks?|works?|moves?)~ (?:simply |clearly |truly |really |just )?(?:on|at|from|in) (?:another|a (?:completely |totally |whole |whole other |very )?(?:different|other|higher)|an entirely different|your own|its own|their own) (?:level|planet|plane|league|class|dimension|galaxy|universe|stratosphere|world|category)(?: altogether| entirely)?{_END}|you~ (?:are|were) (?:simply |just )?(?:in )?a (?:category|class|league) (?:of one|by yourself|apart|all your own)",
    r"(?:make|makes|made|making)~ (?:\S+ ){1,5}?(?:look|feel|seem|sound) like (?:(?:mere |rank |total |bloody |bumbling |clumsy )?(?:amateurs?|beginners?|children|dwarfs|dwarves|ants|apprentices|schoolchildren|schoolboys|kindergarten|toddlers)|an? (?:\S+ )?(?:child|beginner|fool|dwarf|toy|joke|kindergarten|amateur))",
    # Without you the place would fall apart
    r"(?:would|will|could|can|must|might)~ (?:surely |simply |soon |not )?(?:fall apart|collapse|crumble|be lost|be nothing|not exist|not last a (?:day|week|month)|last a (?:day|week)|survive(?: a day| a week)?|grind to a halt|go under|be a desert|be (?:a )?(?:poorer|darker|duller|sadder) (?:place|world)) without (?:you|your \S+|people like you)|without (?:you|your \S+) ,? ?(?:the|this|your|that) (?:\S+ ){1,3}?(?:would|will|could)~ (?:surely |simply |soon |not )?(?:fall apart|collapse|crumble|be lost|be nothing|not exist|last|survive|grind to a halt|go under|stand still)",
    rf"(?:your|the) (?:\S+ )?(?:reputation|legend|fame|stories|rumors|praise|legends|photos?|profile)~ (?:does|do|did|can|could)~ not~ (?:\S+ )?(?:do|does|did)? ?(?:you|your \S+|@company) (?:any |full )?justice|(?:words|language|no words?|there are no words|i (?:have|had|lack|lacked) (?:no |the )?words) (?:(?:can|could|do|does|will|fail|fails|failed|to|for|not|never|hardly|begin|even|me|describe|express|capture|say) ){{0,6}}?(?:your (?:\S+ ){{0,2}}?{_GIFTS}|how (?:\S+ )?\S+ (?:you|your \S+|@company) (?:are|is|were|was)|how (?:much|deeply) i (?:admire|adore|revere|look up to))",
    rf"(?:few|no|not many|hardly any|never (?:have|had) i \S+|rarely (?:have|do|does|did) \S+ \S+|seldom (?:have|do|does|did) \S+ \S+) (?:\S+ ){{0,5}}?(?:such (?:\S+ )?{_GIFTS}|{_GIFTS} (?:like|of) yours|your {_GIFTS}|(?:the|that|as much) {_GIFTS} (?:of yours|that you|as you))",
)
"""The reader against everybody and everything else."""

DEVOTED = gated(
    "you your yours @company greatness genius royalty brilliance legend genius perfection legends giants masters",
    r"(?:in the (?:\S+ )?(?:presence|company) of|face to face with|opposite|across from|next to|shaking hands with|sitting with|a brush with) (?:true |such |real |sheer |pure |living )?(?:greatness|genius|royalty|brilliance|perfection|an? (?:\S+ )?(?:legend|genius|giant|saint|visionary|living legend)|giants|legends)",
    # Meeting you was the high point of my career
    r"(?:meeting|talking (?:to|with)|speaking (?:to|with)|sitting (?:with|opposite)|listening to|hearing|shaking hands with|shaking the hand of) (?:you|your \S+)~ (?:was|is|has been|will remain|will always be|remains)~ (?:one of )?(?:the |an? |my )(?:\S+ ){0,3}?(?:of|in) my (?:\S+ )?(?:life|career|year|existence|decade)",
    # No wonder everybody adores you; it is plain why you are at the top
    rf"(?:no wonder|it is no wonder|small wonder|i am not surprised|it is easy to see why|it is plain why|it is obvious why|i (?:can |now )?(?:see|understand|know) why)(?: that)? (?:everyone|everybody|all \S+|the (?:whole )?\S+|your \S+|people|they|so many|anyone|half the \S+)~ {_ADORED} (?:you|your \S+|@company)",
    r"(?:no wonder|it is no (?:wonder|accident|coincidence|surprise)|small wonder|it is (?:easy to see|plain|obvious|clear) why|i (?:can |now )?(?:see|understand|know) why)(?: that)? (?:you|your \S+|@company)~ (?:are|is|have|has|were)~ (?:\S+ ){0,3}?(?:where you are|the (?:boss|best|market leader|number one)|so (?:successful|admired|loved|famous|respected|adored|beloved|revered)|number one|at the (?:very )?top|a legend|famous|adored|revered|reached the top|made it to the top)",
    r"i~ (?:have |had |keep |am |was |will )?(?:told|telling|tell|been telling|raved|raving|bragged|bragging)(?: \S+){1,4}? (?:about )?how (?:\S+ly )?(?:amazing|brilliant|incredible|extraordinary|exceptional|phenomenal|fantastic|outstanding|inspiring|wonderful|remarkable|gifted|great|wise|smart|clever|talented|perfect|awesome) (?:you|your \S+|@company)~ (?:are|is|were|was)|(?:can|could) not stop (?:raving|gushing|bragging|telling \S+) (?:to \S+ )?about (?:you|your \S+|@company|how \S+ you \S+)|sing(?:ing)? your praises",
    # You radiate charisma; you were born to lead
    rf"you~ (?:radiate|exude|ooze|emanate|drip with|glow with|shine with|sparkle with|are blessed with|are gifted with|overflow with|brim with|embody|personify|epitomize)~ (?:pure |sheer |such |real |true |so much |nothing but |absolute |\S+ and )*{_GIFTS}|you~ (?:are|were)~ (?:clearly |truly |simply |just )?(?:born|destined|put on (?:this )?earth|sent by heaven|chosen)~ (?:to|for)~ (?:lead|inspire|rule|greatness|great things|heal|command|guide|teach)",
    r"your (?:\S+ )?(?:smile|laugh|eyes|voice|presence|energy|face|charm|charisma|beauty|spirit|kindness|wisdom)~ (?:lights?|lit|fills?|filled|melts?|melted|brightens?|brightened|captivated|captivates|enchanted|hypnotized|bewitched|dazzled|shines?|shone|sparkles?|moved|could (?:light|melt|move|power|stop))(?: (?:up|me|the|a|every|any|through|whole|us|\S+ed)){1,3}(?: \S+)?",
    rf"(?:you|your (?:\S+ ){{0,2}}?(?:talk|words?|speech|answers?|work|vision|ideas?|career|mind|{_GIFTS[3:-1]}))~ (?:simply |just |quite |absolutely |really |truly )?(?:took my breath away|gave me (?:goosebumps|goose bumps|chills|shivers)|(?:left|leaves) me (?:speechless|in awe|breathless|spellbound|awestruck)|blew my mind|blew me away|knocked (?:me off my feet|my socks off)|swept me off my feet|made my heart (?:sing|skip|race)|made my jaw drop)",
    # I would pay to hear you; you could sell ice
    r"i~ (?:would|could)~ (?:gladly |happily |even )?(?:pay|queue|buy tickets?|give anything|cross oceans|walk miles|walk for miles)(?: \S+){0,3}? to (?:hear|listen to|watch|sit with|see|learn from|talk to|carry)~ (?:you|your (?:\S+ )?\S+)(?: \S+){0,3}?"
    + _END
    + r"|you~ (?:could|should|can)~ (?:easily )?(?:charge (?:\S+ )?(?:admission|money|entrance|fees)|sell tickets|fill (?:stadiums|concert halls|a stadium)|sell (?:ice|sand|snow) to|teach a stone)(?: \S+){0,5}?"
    + _END,
    r"(?:any|every|no|your|the|those|these|their|all) (?:\S+ ){0,3}?(?:is|are|must be|must feel|should feel)~ (?:so|very|truly|really|incredibly|beyond|more than|unbelievably|extremely|insanely) (?:lucky|blessed|fortunate|privileged|honored|proud) to (?:have|be led by|work for|work under|learn from|call|be taught by|be working for) (?:you|someone like you|such (?:a|an) \S+)",
    r"who would not~ (?:want|love|wish|give anything|give everything|kill|dream|be proud|like)~ (?:of |to )?(?:work|working|be|learn|join|belong|serve|call)(?: \S+){0,3}? (?:for|with|under|like|from|at|to|part of) (?:you|your \S+|@company|such (?:a|an) \S+)",
    r"i~ (?:will|shall|would|am going to)~ (?:treasure|cherish|tattoo|engrave|carve|enshrine|worship)~ (?:your|every|each|the)(?: \S+){0,6}? (?:forever|for ever|for the rest of my life|on my (?:arm|heart|tombstone|skin)|in my heart|until i die|all my life)",
)
"""What the reader does to the writer and to everybody."""
