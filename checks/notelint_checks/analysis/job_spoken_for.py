"""How people settle into a job that nobody has offered them: their things there, their diary, their family, their new name."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["SPOKEN_FOR"]

_OVER = r"(?= (?:[.!,;?:]+|and|but|or|so|since|because|for|in|on|at|with|please|near|by|to|from|when|if|then)(?!\S)|$)"
_REST = r"(?: (?!(?:[.!,;:?)]+|and|but|so|because|i|we|then)(?: |$))\S+)"
_MY_THING = r"(?:lockers?|desk|peg|hook|bench|workbench|seat|chair|mug|parking (?:space|spot|place|permit|bay)|permit|badge|pass|key card|keys?|uniform|overalls|boots|hard hat|apron|whites|scrubs|tunic|hi vis|laptop|log ?in|password|extension|email address|business cards?|name ?(?:tag|plate|badge)|staff (?:card|number|discount|pass|badge|id)|payroll number|employee number|contract|rota|shifts?|roster|timetable|mentor|line manager|team leader|van|truck|company (?:car|van|phone)|office|classroom|induction|onboarding|training plan|start date|payslip|pension forms?|bank details|work clothes|holidays?|first (?:shift|week|day|payslip|wage|salary))"
_ROLE = r"(?:colleague|co ?worker|team ?mate|work ?mate|team member|employee|member of staff|recruit|hire|starter|hand|addition|man|woman|lad|girl|guy|boss|sous chef|sous|(?!(?:number|member|paper|letter|customer|offer|order|poster|timer|trailer|water|counter|computer|printer|boiler|cooker|weather|supplier|tractor|elevator|floor|door|mirror|monitor|generator|color|list|checklist|assist|twist)(?!\S))\w+(?:er|or|ist|ian|chef|clerk|cook|nurse|hand|assistant))"
_KIN = r"(?:my|our) (?:\w+ )?(?:wife|husband|partner|mum|mom|mother|dad|father|nan|gran|grandma|grandmother|granddad|grandfather|parents|kids|children|son|daughter|girlfriend|boyfriend|fiancee?|family|friends|mates|flatmates?|housemates?|landlord|landlady|neighbors?|neighbours?|boss|manager|foreman|supervisor|employer|clients|customers|pupils|students|patients|colleagues|agency|everyone|everybody|facebook friends|sister|brother|aunt|auntie|uncle|pastor|priest|whole \w+)"
_GOT = r"(?:i (?:have )?(?:got|landed|secured|won|been given|bagged|been hired|been taken on|nailed) (?:it|the (?:job|role|post|position|place|gig|contract)|a new (?:job|role|post|position))|i am (?:moving|joining|coming|going|leaving|starting|switching)(?! (?:away|house|home|flat|on|out|to see|to think|to look|for the interview))(?: (?:to|over to|with|at|for|work|there|here|them|you|your \w+|@company|the \w+|next \w+|in \w+|soon|on the \w+))*|i will (?:be (?:working|starting|joining|leaving|moving|with you|at @company)|start|join|work|leave)(?: (?:for|with|at|there|here|you|them|@company|next \w+|in \w+|soon))*)"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|easter|christmas|monday|tuesday|wednesday|thursday|friday|next (?:week|month|year|\w+day)|the (?:first|1st|\d+(?:st|nd|rd|th)?|new year|summer|spring|autumn|week of \S+))"

SPOKEN_FOR = (
    # Which locker will be mine?
    gated(
        "which what who",
        rf"(?:which|what) (?:\w+ )?(?:lockers?|desk|peg|hook|bench|seat|chair|mug|parking \w+|shift|van|truck|office|room|classroom|extension|email address|bay|team|table|station|section|floor|uniform|size \w+) (?:will|shall|is|am|are|do|should|would) (?:be |going to be )?(?:mine|i (?:have|get|be (?:on|in|at|given|using)|use|take|sit at|drive|wear|work (?:on|in|at)|start on|going to (?:get|have|be)|on|be))(?! (?:if|for the (?:trial|test|interview)))(?!\S){_REST}{{0,4}}",
        rf"(?:and |so )?(?:who|whom|where) (?:do|should|shall|must|can) i (?:see|ask|talk to|speak to|contact|go|go to|sign|hand in|send|give|write to)(?: \w+){{0,2}}? (?:about|for|regarding|to get|with|to collect|to pick up) my {_MY_THING}{_OVER}",
    ),
    # Please have the overalls ready in a 44.
    gated(
        "have get order put reserve keep save prepare set lay clear print make issue add include sign enter write book count pencil",
        rf"(?:please |kindly |could you |can you |would you |will you |do |just )*(?:have|get|order|put|reserve|keep|save|prepare|set|lay|clear|print|make|issue) (?:me )?(?:my|the|an?|some|out my|out the|up my|up the) (?:\w+ )?{_MY_THING}(?: (?:ready|out|aside|by|in|printed|laid out|prepared|waiting|cleared|set up|up|cut|made|ordered|for me|in (?:an? |size |my )?\S+|with my name|on \w+|by \w+)){{1,3}}(?= (?:[.!,;?]+|please|and|for|then|so)(?!\S)|$)",
        r"(?:please |kindly |could you |can you |would you )+(?:put|add|include|sign|enter|write|book|count|pencil) me (?:down|up|in|on)? ?(?:for|on|to|in) (?:the|your|an?) (?!(?:list of candidates|short ?list|trial|mailing|list|second|next|waiting|interview|newsletter|test|vacancy|talent|pool|diary|calendar|visit|slot|tour)(?!\S))(?:\w+ )?(?:rota|roster|payroll|shifts?|team|staff \w+|party|crew|course|induction|group|football \w+|whatsapp \w+|door|board)(?!\S)",
        rf"(?<!\w )(?:so |and |please |just )*(?:put me (?:down|on)|count me in|sign me up|pencil me in|book me in) (?:for|on) (?:the|your|an?) (?:\w+ )?(?:rota|roster|payroll|shifts?|team|staff \w+|\w+ party|party|crew|induction|football \w+|works? \w+|softball \w+|five a side)(?: \w+)?{_OVER}",
    ),
    gated(
        "need",
        r"i (?:will|shall|am going to) (?:also |only |just |then )*need (?:an?|my|the) (?:\w+ )?(?:lockers?|parking (?:space|spot|place|permit|bay)|badge|key card|uniform|overalls|apron|hi vis|laptop|log ?in|staff (?:card|number|pass)|payroll number|desk|work phone|company car|pass for the gate|set of keys|mentor)(?= (?:[.!,;?]+|so|and|from|as)(?!\S)|$)",
    ),
    gated(
        "payroll accounts hr personnel secretary office",
        r"(?:please |kindly |could you |can you |would you )*(?:have|ask|tell|get|let) (?:payroll|accounts|hr|personnel|your (?:secretary|office|accountant|bookkeeper|hr \w+|payroll \w+)|the office|someone (?:in|from) (?:hr|payroll|accounts)) (?:to |know )?(?:call|ring|email|contact|send|write|mail|give|have|take|use|know|pay) (?:me |my |that my )?(?:\w+ )?(?:for |about |with |to )?(?:my |the )?(?:bank|tax|pension|account|contract|forms?|payslips?|details|salary|wages|number|paperwork|insurance)(?: \w+)?",
    ),
    # I've told my nan I got it.
    gated(
        "told tell telling informed announced promised warned celebrated celebrating posted written wrote let shared",
        rf"(?:i|we)(?: have| had)?~ (?:told|informed|warned|let|written to|wrote to|announced to|promised|texted|phoned|rang)(?: know)? {_KIN}(?: and {_KIN})?(?: know)? (?:that |to say |everything |they can |all about it , )*{_GOT}",
        rf"{_KIN}~ (?:has|have|is|are) (?:already )?(?:celebrated|celebrating|toasted|toasting|told everyone|telling everyone|bought (?:me )?a (?:\w+ )?(?:suit|briefcase|cake|bottle)|baked (?:me )?a cake|proud of my new job|packing|packed)",
        r"(?:i|we)(?: have)? (?:already )?(?:celebrated|celebrating|toasted|broken the (?:good |great )?news|spread the word|shared the (?:good |great )?news)(?= (?:[.!,;]+|with|my|the|to|last|that|over|at)(?!\S)|$)(?! (?:my|our|his|her) (?:birthday|anniversary))(?: (?:my|the) new (?:job|role|post|position)| with my \w+| to my \w+| last \w+)*",
    ),
    # I have kept January clear for the induction.
    gated(
        "kept cleared free clear canceled cancelled postponed moved blocked booked arranged rearranged dropped handed given",
        rf"(?:i )?(?:have )?(?:already |just )?(?:kept|cleared|blocked|freed|moved|canceled|cancelled|postponed|arranged|rearranged|rescheduled|put off|pushed back) (?:(?:the )?(?:whole |all )?(?:of )?{_MONTH}|my (?:\w+ )?(?:diary|calendar|holidays?|vacation|trip|exams?|schedule|weeks?|wedding|surgery|course))(?: (?:clear|free|open|off|out|back|{_MONTH}))*(?: (?:for|from|so that|so|around|because of|to fit|to make room for|in time for)) (?:my (?:start|induction|onboarding|training|first (?:day|week|month|shift)|new (?:job|role|post|position)|settling in)|the (?:induction|onboarding|move|new job|start|basic training)|i (?:can|am|will) (?:start|begin|be (?:there|ready|free|with you))|starting|joining|you(?= [.!,;]|$)){_REST}{{0,5}}",
        r"(?:i )?(?:have )?~(?:cleared|emptied) my (?:diary|calendar|desk|locker|schedule)(?= (?:[.!,;]+|from|since|at|so|because|and|here|to make)(?!\S)|$)(?! (?:from (?:last|the (?:trial|day|week))|for the (?:trial|interview|test|day)))(?: (?:from|at|since|so that|to make)(?: (?![.!,;:?])\S+){1,7})?",
    ),
    # I have changed my profile to say that I teach at your school.
    gated(
        "profile linkedin bio status headline signature cv resume instagram facebook",
        r"(?:i )?(?:have |am |had )?(?:already |just |now )*(?:changed|updated|changing|updating|set|put|edited|altered|switched|amended) (?:my (?:\w+ )?(?:profile|linkedin|bio|status|headline|signature|cv|resume|job title|facebook|instagram)(?: \w+)?|@company (?:in|on|as)(?: \S+){1,4}|(?:your|the) (?:name|logo|company) (?:in|on|as)(?: \S+){1,4})(?: [^\s.!?;:,]+){0,7}? (?:i (?:teach|work|am working|have joined|now work|joined|am (?:at|with))|new (?:job|role|employer|position|post)|@company|your (?:\w+ )?(?:name|logo|company|firm|school|shop|team))(?!\S)(?: (?![.!,;:?])\S+){0,5}",
    ),
    # Tell the kitchen their new sous-chef says hello.
    gated(
        "new future next latest soon",
        rf"(?:tell|let|warn|say hello to|greet|give my (?:regards|love|best) to|regards to)~ (?:the|your|my|all the|them|everyone|everybody)(?: (?:in|at|on|from) the)?(?: \w+){{0,3}}? (?:know )?(?:that )?(?:their|your|the|from their|from your|from the) (?:new|future|next|latest|newest) (?:\w+ )?{_ROLE}{_REST}{{0,6}}",
        rf"(?:love|best|regards|yours|cheers|greetings|signed|sincerely|here speaks|it is me)~ ,? ?(?:from )?(?:your|the) (?:new|future|next|latest|newest|soon to be) (?:\w+ )?{_ROLE}",
        rf"(?:i am|i will be|meet|say hello to|you are (?:looking|speaking|talking) (?:at|to|with)|this is)~ (?:already |soon |going to be )*(?:your|the|their) (?:new|next|newest|latest|future|soon to be) (?:\w+ )?{_ROLE}(?= (?:[.!,;]+|and|from|at|as|speaking|in)(?!\S)|$)",
    ),
    # I'll be at my bench by Easter.
    gated(
        "there desk bench post station machine counter wheel stove till gate site position place",
        rf"(?:i|we) (?:will|shall|am going to) (?:be|stand|sit) (?:\w+ )?(?:at (?:my|your|the|that) (?:\w+ )?(?:desk|bench|workbench|post|station|machine|counter|stove|till|wheel|place)|behind (?:the|your|that) (?:\w+ )?(?:counter|bar|till|desk|wheel|stove)|in (?:your|the) (?:kitchen|workshop|office|cab|yard|classroom|ward)) (?:by|from|in|on|come|as of|before|every) (?:{_MONTH}|day|morning|\w+day)(?! for the)(?: \w+)?",
        rf"(?:from|as of|starting|come) {_MONTH}(?: on| onwards?)? ,? ?(?:you|your \w+|the \w+)(?: and your \w+)? (?:will|shall|are going to|can) (?:have|be|stop|see|find|get|no longer|sleep|rest|count|relax)(?: \w+){{0,6}}? ?,? (?:because|as|since|with|now that|when|for)(?: that)? (?:i (?:will|shall|am|am going to) (?:be )?(?:there|here|on board|taking|in charge|around|at|with you|running|doing)|me (?:there|on|in|around))(?!\S)",
    ),
    # The first thing I'll change is the till.
    gated(
        "first change",
        r"(?:the|my) first (?:thing|job|task|project|change|move|order|act|priority)(?: (?:that )?i (?:will|shall|am going to)(?: be)? (?:change|tackle|fix|introduce|throw out|improve|paint|replace|changing|fixing)(?: (?:there|here|with you|for you|in \w+ \w+))*| (?:there|with you|at @company|here|as your \w+|in (?:the|your) (?:kitchen|workshop|office|ward|shop|team)))(?! (?:would|was))(?: will be| is| will)(?: (?![.!,;:?])\S+){0,6}",
    ),
    # I already feel like one of the crew.
    gated(
        "feel consider see think count call regard myself already furniture",
        r"i~ (?:already |now )*(?:feel|consider myself|see myself|think of myself|count myself|regard myself|call myself)~ (?:like |as |to be |already )*(?:part of|one of|a member of|a piece of|at home (?:in|at|with)|on|a) (?:(?:the|your|this|our) )?(?:\w+ )?(?:crew|team|family|staff|furniture|gang|household|inventory|fixtures|colleagues?|fold|clan|bunch|payroll|lot|you|yours|house)(?!\S)(?: (?:now|already|here|there))?",
    ),
    # It's settled, then.
    gated(
        "settled agreed deal welcome",
        r"(?<!\w )(?:so |right |good |well |great |then |, )*(?:it is|it 's|that is|that 's|we are|i (?:take|consider|see|regard) it as) (?:all |as good as |now )?(?:settled|agreed|a deal|sorted)(?: ,? ?then)(?= [.!?,]|$)",
        r"welcome (?:aboard|on board|to the (?:team|family|crew|club)) ,? ?(?:to )?(?:me|myself|yours truly)(?!\S)",
        r"(?:i )?(?:take|consider|regard) (?:it|this|that|us|the matter|the job|my application) (?:as |to be )?(?:settled|agreed|a done deal|done and dusted|as good as (?:done|mine|settled))",
    ),
    # What time should I turn up on Monday?
    gated(
        "time when bring turn show clock start",
        rf"(?:so |and |,? ?)?(?:what time|when|what hour) (?:should|shall|do|must|can|am) i (?:to )?(?:turn up|show up|clock in|clock on|come in|be in|be there|report|start|arrive)(?: (?:for (?:work|duty)|to work|at work|on {_MONTH}|in the mornings?|tomorrow|{_MONTH})){{1,2}}(?= \?)(?! for)",
    ),
    # Our customers will love what I have planned.
    gated(
        "our",
        r"our (?:\w+ )?(?:customers?|clients?|guests|patients|pupils|students|readers|visitors|passengers|diners|regulars|residents|tenants|members)~ (?:will|are going to|shall)~ (?:\w+ )?(?:love|find|see|notice|enjoy|thank|feel|come back|taste|appreciate)(?!\S)(?!.{0,200}\b(?:where i|as we|we (?:had|did|saw|were)|at my|my (?:current|present|old|last|former)|i worked)\b)",
        r"(?:in|at|on|before|after|during) our (?:next )?(?:weekly|daily|monday|morning|team|staff|friday) (?:\w+ )?(?:meeting|briefing|stand ?up|huddle|handover)(?! (?:i|we) (?:would|talked|spoke|had))(?:(?: ,)? (?:i|we) (?:will|shall|am going to|can)(?: (?![.!,;:?])\S+){1,6})",
    ),
    gated(
        "share sharing until till together",
        r"(?:until|till|when|once|before|by the time|from the day) we (?:share|sit in|work in|stand in|are in|run|both work|meet every)~ (?:an?|the|your|one) (?:same )?(?:\w+ )?(?:office|workshop|kitchen|desk|bench|shift|lab|cab|ward|classroom|staff ?room|department|shop|canteen|team|roof)",
        r"we (?:will|shall|are going to)~ (?:do|achieve|build|make|move|cook|win|grow) (?:great|big|wonderful|amazing|good|many|mighty|fine) (?:things|work|music|deals|teams|mountains|results)(?: together| , you and i| , you and me| you and i)*",
    ),
    # Please send the contract to my home address.
    gated(
        "contract paperwork papers forms",
        r"(?:please |kindly |you can |you may |just |can you |could you |would you )+(?:send|post|mail|email|forward|leave|drop|bring|prepare|draw up|print|have|get) (?:the|my|our|over the|me the|me my) (?:\w+ )?(?:contract|paperwork|papers|employment \w+|tax forms|joining forms|starter forms)(?! (?:of|for the (?:pump|crane|job you)))(?: (?:to my|to me|over|ready|drawn up|at reception|by|in the post|so|for me|for signature|to sign|today|tomorrow)(?!\S)(?: (?![.!,;:?])\S+){0,4})?(?= (?:[.!,;?]+|and|please|so)(?!\S)|$)",
        r"(?:i am|i have|i will be|i would be) (?:\w+ )?(?:ready|waiting|looking forward|keen|here) (?:to|for) (?:sign|signing|get|receive|receiving) (?:the|my|your|our) (?:\w+ )?(?:contract|papers|paperwork)(?: (?:whenever|tomorrow|today|on|at)(?: (?![.!,;:?])\S+){1,4})?",
    ),
    # I have signed the kids up for the school round the corner from you.
    gated(
        "school nursery gym flat apartment room lease bus season ticket pass creche kindergarten parking car bike",
        r"(?:i|we|my \w+)(?: and i)?~ (?:have|has|am|are|is)~ (?:been )?(?:bought|booked|ordered|signed|enrolled|registered|rented|renting|put|taken|taking|found|joined|looking|paid|reserved|buying|moving)(?: (?:up|down|out|in|for|at|the|our|my|a|an|kids|children|son|daughter|deposit|on|\w+ year|new|little|monthly|annual|small)){0,8}? (?:school|nursery|gym|flats?|apartment|room|lease|season ticket|bus pass|train pass|monthly ticket|rail ?card|creche|kindergarten|parking space|car|bike|house)(?: [^\s.!?;:,]+){0,6}? (?:your (?:\w+ )?(?:office|yard|workshop|hospital|school|factory|shop|place|street|door|kitchen|gate|building)|@company|the (?:new )?(?:commute|job)|(?:from|to|near|by) you)(?!\S)",
    ),
)
