"""How people argue with a rejection: it was wrong, unfair, a loss, a waste; it must be taken back."""

from __future__ import annotations

from notelint_checks.analysis.gated import clause, gated

__all__ = ["RESENTFUL", "SARCASTIC"]

_DECISION = r"(?:decision|choice|answer|verdict|reasoning|reasons?|outcome|result|rejection|refusal|logic|judgment|judgement|conclusion|conduct|treatment|explanation|feedback)"
_YOU = r"(?:you|your (?:\w+ )?(?:company|firm|team|panel|office|hr|department|board|boss|committee|school|hospital)|@company|the (?:panel|committee|board|company|firm)|whoever|someone|somebody|they|he|she)"
_BAD = r"(?:unfair|not fair|unjust|unjustified|biased|prejudiced|rigged|fixed|a sham|a farce|a charade|a joke|a waste|an insult|insulting|humiliating|humiliated|shameful|shameless|disgraceful|a disgrace|disrespectful|unprofessional|absurd|ridiculous|outrageous|laughable|pathetic|baffling|incomprehensible|inexplicable|unbelievable|nonsense|a slap|a kick|discrimination|discriminatory|ageist|sexist|racist|dishonest|a lie|hypocritical|arrogant|shortsighted|short sighted|foolish|stupid|idiotic|mad|crazy|insane|cruel|heartless|cold|rude|cheap|wrong|mistaken|cowardly|unacceptable|hard to (?:believe|accept|understand|swallow|take)|difficult to (?:accept|understand|swallow)|beyond (?:me|my comprehension|belief|comprehension|understanding)|nothing but|a mockery|a scandal|a betrayal)"
_VERY = r"(?: (?:\w+ly|very|so|rather|quite|just|a bit|simply|totally|more than a little|far from|nothing short of|nothing but|pretty|a|an|such|too|also))*"
_THING = rf"(?:(?:your|this|that|the|such an?|the whole|the entire|your whole|a)(?: \w+)? (?:{_DECISION}|process|procedure|interview|interviews|email|e ?mail|mail|letter|note|message|way|selection|hiring|whole thing|behavior|behaviour|test)|it|this|that|which|(?:how|what) you (?:treated|did|have done|handled|decided)(?: \S+){{0,3}}?|to be (?:\w+ )?(?:rejected|turned down|passed over|dropped|treated|dismissed)(?: [^\s.!?;:,]\S*){{0,5}}?|(?:rejecting|dropping|dismissing|refusing|overlooking|losing|passing (?:on|over)|not (?:hiring|taking|choosing|picking)|turning (?:down|away)) (?:me|someone like me|a (?:candidate|person) like me)(?: down)?|being (?:\w+ )?(?:rejected|turned down|passed over|dismissed)(?: [^\s.!?;:,]\S*){{0,5}}?)"
_CHOSE = r"(?:chose|choose|chosen|picked|pick|hired|hire|hiring|took|take|taken|selected|select|preferred|prefer|went (?:for|with)|gone (?:for|with)|go with|settled for|decided (?:on|for|against)|rejected|reject|turned|turn|dropped|passed|pass|passing|overlooked|dismissed|refused|discarded|ignored|gave|give|opted)"
_RETHINK = r"(?:reconsider|rethink|think again|change your minds?|revisit|reverse|overturn|review|withdraw|think (?:it|this|that) over(?: again)?|think twice|look again|have (?:a |an |another )(?:second )?(?:look|think)|take (?:a |an |another )(?:second |fresh |new |closer )?look|give (?:it|this|me|my application) (?:a |an |another |one more |some more )(?:second |last |new )?(?:thought|look|chance|try|shot|consideration)|let me (?:try|prove|show|have another)|keep looking at me|go back on|undo|take (?:it|this|that) back|see me again|interview me again|hear me out)"

RESENTFUL = gated(
    "thanks reward how hurts stings galls future next if demand insist apology explanation expect never rid pretend forgive pay dodged mistake mistakes loss wrong error regret deserve deserved deserves earned should understand understandable see believe accept agree comprehend get grasp fathom make sense mystery why how unfair fair unjust biased rigged insult insulting farce sham joke waste wasted wasting shame shameful disgrace disrespectful unprofessional absurd ridiculous outrageous baffling unbelievable slap discrimination discriminated dishonest lie lied pathetic betrayed cheated used fooled insulted humiliated let down robbed hurt angry furious bitter upset bitterly disappointed disappointing disappointment disgusted appalled shocked stunned annoyed offended reconsider rethink again change reverse overturn revisit review look better best qualified stronger never did not clearly obviously led strung misled promised mind up bother suspect suspicion age reason called could least missed missing miss overlooked underestimated thrown threw blew find expected sorry wonder proof prove hypocritical arrogant foolish stupid beyond treat treated merely another chance already time process ashamed experience nepotism insider behind closed hollow excuse excuses hard difficult swallow",
    # You are making a big mistake.
    rf"(?:i (?:think|believe|feel|fear|am afraid|am convinced|am sure|must say|know|guess) (?:that )?)?(?:{_YOU} (?:have |are |were |is |has |just |clearly |really )*(?:made|making|make|makes|committed|committing) (?:a|an|the|your)(?: \w+){{0,2}} (?:mistake|error|misjudgment|blunder|wrong (?:choice|decision|call)|poor (?:choice|decision|call)|bad (?:choice|decision|call))|(?:this|it|that|your (?:\w+ )?{_DECISION}|rejecting me|turning me down|not hiring me)(?: \w+){{0,2}} (?:is|was|will be|has been|will prove|may be)(?: \w+ly)? (?:a|an|the|your)(?: \w+){{0,2}}? ?(?:mistake|error|misjudgment|blunder|missed opportunity|wrong (?:choice|decision|call)|poor (?:choice|decision|call)|bad (?:choice|decision|call)))"
    + clause(5),
    rf"(?:{_YOU}) (?:\w+ )?(?:{_CHOSE}) the wrong (?:person|candidate|one|man|woman|choice)" + clause(3),
    r"(?:the |a )?(?:wrong|bad|poor|terrible|strange|odd|curious) (?:decision|choice|call|move)(?= (?:[.!,]+|on|by|for|to|and)(?!\S)|$)(?: (?:on your part|by you|for you))?",
    r"(?:it is |it 's |that is |this is |well , |that would be |will be )?(?:your|@company 's|your company 's|your team 's) (?:own )?(?:loss|mistake|funeral|problem)(?= (?:[.!,]+|and|not|that|then|i)(?!\S)|$)(?: (?:not mine|, not mine|then))?",
    r"(?:you|your (?:company|firm|team|boss)|@company) (?:\w+ )?(?:will|may|might|are going to|shall|are bound to|would|could)(?: (?:\w+ly|one day|some day|soon|all|come to|live to|yet|still|learn to))* (?:regret|be sorry|rue|come back|come crawling|see (?:that|what|how|soon|your|one day)|find out|realize|realise|miss me|miss out|wish (?:you|that)|learn (?:that|what|how|soon|the hard)|pay for|struggle to find|never find|not find (?:any|some|a))"
    + clause(9),
    r"(?:you|your (?:company|firm|team)|@company)(?: (?:do|did|have|has|will|does))?(?: \w+ly)? (?:not know |no idea |not realize |not realise |not see |not understand |never know )(?:what|who|how much) (?:you|they|it)"
    + clause(8),
    r"you (?:have )?(?:\w+ )?(?:missed|missing|are missing|passed up|passed on|threw away|thrown away|lost|let go|let slip|are throwing away|are losing|are passing on|have let)(?: (?:out|on))*(?: (?:the|a|an|your|your|on|of|great|best|real|me|someone|somebody|my))+(?: (?:best|great|talent|candidate|person|chance|opportunity|asset|employee|worker|somebody|one|go|someone|who|that|committed|loyal|you|rare|good|strong|ideal|perfect|match))*"
    + clause(4),
    # I deserved it; I should have been your choice.
    r"i (?:\w+ )*?(?:deserved|deserve|earned|merited|was entitled to|had earned|was owed|am owed)(?: \w+)? (?:it|this|that|better|more|the (?:\w+ )?(?:job|role|position|post|place|offer|chance|truth|spot|call)|this (?:\w+ )?(?:job|role|position|post|place|chance|offer)|to (?:get|be|have|win|know|hear)|an? (?:\w+ )?(?:chance|explanation|answer|reason|call|place|offer|shot|hearing|apology)|at least|some)(?! question)"
    + clause(5),
    r"(?:i|it|this job|the (?:\w+ )?(?:job|role|position|post|place|offer)) (?:really |clearly |surely |simply |by rights )*(?:should|ought to|must|would)(?: \w+ly| rightly| by rights)* (?:have been|have got|have gotten|have had|have won|be|have gone to|have received|been given)(?: \w+ly)? (?:me|mine|my|chosen|your (?:\w+ )?(?:choice|candidate|pick)|the (?:one|choice|winner|obvious|first)|hired|picked|selected|the job|this job|the role|this role|it|an offer|the offer|the position|the place|offered|a second|preferred|given)"
    + clause(5),
    r"i (?:was|am|know i was|am sure i was|still believe i was|had been)(?: \w+ly| still| by far| much| far| also| simply)* (?:the (?:\w+ )?(?:better|best|strongest|right|ideal|obvious|perfect|most qualified|more qualified|superior|only)(?: \w+)?|(?:better|more|over) ?(?:qualified|experienced|suited|skilled|than)|twice as|exactly what|what you need|who you need|perfect for|good enough)"
    + clause(7),
    # I do not understand how ...
    r"(?:(?:and |but |so )?i|it|nobody|no one|one)(?: (?:really|honestly|frankly|simply|just|still|also|must say|have to say|confess|admit|quite|am afraid|for the life of me|genuinely|truly))*(?: i)? (?:do|can|could|will|did|shall|am|fail|struggle|find|have|is|would)(?: (?:not|hardly|barely|never|to|it|unable|hard|difficult|at a loss|no idea|a loss|simply|at|trying|impossible|struggling|still|a|trouble))*(?: (?:understand(?:ing)?|see(?:ing)?|believe|believing|accept(?:ing)?|comprehend|get|grasp|fathom|imagine|explain|follow|agree|know|figure out|make sense|work out|loss))(?: (?:that|of|with|to|for|out))* (?:why|how|what made|what else|on what|(?:your|this|the|that|such an?)(?: \w+)? "
    + _DECISION
    + r"|(?:you|someone|somebody|anyone|anybody|they|the panel|@company) (?!(?:are busy|will be|were busy|had many|have many)\b)|that (?:you|i|someone|somebody|anyone|a person|there))(?! (?:to|the (?:pump|valve|belt|formula|second|machine|queue|system|data|model|line|test))\b)"
    + clause(12),
    r"(?:i (?:strongly |do |must |have to |firmly |respectfully |totally |completely )*(?:disagree|dispute|contest|challenge|question|object to|protest|appeal|reject|protest against))(?: (?:with|to|against|about))* (?:your|this|the|that|it)(?: \w+)? ?(?:"
    + _DECISION
    + r")?"
    + clause(3),
    r"(?:it|this|that|your (?:\w+ )?"
    + _DECISION
    + r")(?: (?:is|was|remains|makes|made|does|did))*(?: \w+ly)?(?: (?:not|no|a|an|little|zero|make|a complete|a total))* (?:mystery|riddle|puzzle|(?<=not make )sense|(?<=no )sense|(?<=little )sense|beyond me|escapes me|puzzles me|baffles me)(?: to me)?(?: (?:why|how|that|what)"
    + clause(8)
    + ")?",
    # Why did you not choose me?
    r"(?:why|how|what) (?:on earth |in the world |exactly |then )?(?:was|were|am|is|are|did|do|does|could|can|would|have|has)(?: \w+)*? (?:i|you|me|the other (?:person|candidate|one)|he|she|they|someone|that person|experience|everybody|this person) (?:really |even |possibly |just |simply |again )*(?:not|rejected|turned|reject|turn|choose|chosen|pick|picked|hire|hired|selected|good enough|passed|overlook|overlooked|do this|treat|prefer|have that i|had that i|got that i|has that i|offer that i|take|waste|let|drop|dropped|bother|invite|ask me|have over|have on)"
    + clause(9),
    r"(?:so )?(?:why|how come)(?: \S+){0,2} (?:not|never) (?:me|good enough|i|chosen|picked)" + clause(4),
    r"what (?:does|did|do|has|had|could) (?:he|she|they|the (?:\w+ )?(?:person|candidate|one|guy|woman|man|applicant|winner))(?: \w+){0,3} (?:that i|i (?:do|did|have|had|lack)|i)"
    + clause(5),
    rf"(?<!no )(?<!not )(?:i (?:find|found|consider|call|think|feel|felt|believe|thought|would call|must say|am afraid)(?: (?:that|it|this))* )?{_THING}(?: (?:is|was|feels|felt|seems|seemed|looks|looked|has been|strikes me as|struck me as|sounds|sounded|leaves|were|were all|would be))?{_VERY} {_BAD}(?! (?:with|about the|seal|valve|file|answer|formula|angle|turn|key|dismissals?|line|figure|drawing|end|side|page|label)\b)"
    + clause(6),
    r"(?:i (?:feel|felt|am|was|have been|must say i am|have to say i am|do feel|cannot help feeling)|feeling|leaves me|left me|it (?:has )?left me)(?: \w+ly| so| very| rather| quite| more than a little| a bit| beyond| really| also| like i was| like i have been| as if i was| that i was| that i have been| somewhat| both)* (?:betrayed|cheated|used|fooled|insulted|humiliated|let down|robbed|hurt|angry|furious|bitter|upset|disgusted|appalled|annoyed|offended|discriminated against|lied to|led on|misled|deceived|treated (?:badly|unfairly|like \w+)|strung along|tricked|ambushed|outraged|resentful|exploited|disrespected|aggrieved|belittled|mocked|crushed|devastated|heartbroken|indignant|mistreated)"
    + clause(7),
    r"(?:i|you) (?:am |was |have been |are |were |have |must say i am |cannot hide that i am )?(?:\w+ly |so |very |beyond |more than |quite |rather |really )*(?:disappointed|disappoint) (?:(?:me)|(?:in|by|with|at|about) (?:you|your|the way|how|@company|the (?:decision|process|company|panel|manner|lack)|this (?:decision|outcome|treatment)|such))"
    + clause(8),
    r"(?:what|such|it is|this is|that is|how)(?: (?:an?|very|so|really|quite|rather))*(?: \w+)? (?:letdown|disappointing|disappointment)(?: (?:of|that|how|from|to see|when|coming)"
    + clause(8)
    + r")?",
    rf"(?:please|i (?:would|must|do|really|strongly|hereby|now|kindly|want to|have to|wish to)?(?: \w+)? ?(?:(?:ask|urge|beg|implore|request|call on|plead with) (?:the|your) \w+|ask|urge|beg|implore|request|call on|invite|appeal to|like|want|hope|encourage|plead with|plead)(?: that)?(?: you)?(?: (?:will|would|can|could|might|to|all|please|one last time))*|(?:can|could|would|will|may|might|should) (?:you|i|we)(?: \w+)*?|you (?:should|must|ought to|need to|have to|may want to|might want to|can still|could still|would do well to)|is there(?: \w+)* (?:way|chance|possibility|hope|anything)(?: [^\s.!?;:,]\S*){{0,6}}?(?: (?:to|of|that|you|i|will|could|would|can|get|make|getting|persuade))*|before you|i am (?:asking|begging|urging|pleading)(?: with)?(?: you)?(?: to)?|why not|it is not too late(?: for you)? to|it would be wise to|do|just)(?: (?:please|kindly|at least|just|ask you to|you to|seriously|have you|get you|make you|persuade you|convince you|to))* {_RETHINK}(?:ing)?"
    + clause(7),
    rf"(?:i (?:hope|trust|expect|insist|demand|wish|pray)(?: \w+)? (?:that )?you (?:will|would|can|could|might)?(?: \w+)? ?{_RETHINK})"
    + clause(6),
    r"(?:give|grant|offer|allow) me (?:a|an|one|another|just one)(?: \w+)? (?:second |more |last |new |other )*(?:chance|try|shot|interview|opportunity|hearing)"
    + clause(5),
    # You never gave me a chance; your mind was made up.
    r"you (?:\w+ly |all |had |have |just |really )*(?:never|did not|have not|had not|do not|could not|would not|failed to|were not|were never|have never)(?: (?:even|really|once|bother|bothered|actually|ever|seriously|truly|to|properly|care|so much as|at all|take the time|have the (?:courtesy|decency|guts|courage)|intend|intended|mean|meant|plan|planned|going))* (?:give|gave|given|read|look|looked|listen|listened|take|took|consider|considered|see|saw|try|tried|want|wanted|hear|heard|understand|understood|explain|explained|know|notice|noticed|call|called|tell|told|hire|mean|meant|recognize|recognise|appreciate|appreciated|ask|asked|let|fair|honest|care|cared|reply|replied|answer|answered|have|respect|value|write|have the)(?! (?:me feel|me wait|to|away)\b)(?: (?:me|my|at|to|a|an|it|us|in|the|about|any|even|how|what|past|beyond|one|who))+"
    + clause(6),
    r"(?:you|they|your (?:company|team|panel|boss)|@company|somebody|someone)(?: (?:have|had|has|clearly|obviously|just|simply|evidently|all|must have|apparently|probably|knowingly))* (?:led me on|strung me along|misled me|lied to me|deceived me|used me|fooled me|played me|made a fool of me|dangled|wasted (?:my|three|two|four|weeks|months|hours|so much|everyone|our|the)|made me (?:waste|jump|believe|hope|do|work)|got my hopes up|raised my hopes|let me (?:down|believe)|treated me|betrayed|cheated|robbed me|judged me|insulted|humiliated|discriminated|underestimated|overlooked me|ignored my|dismissed me|threw me|kicked me|dumped me|ghosted me|brushed me|fobbed me|broke your)(?! (?:with (?:care|kindness|respect)|kindly|well|fairly|so (?:kindly|well|fairly)|very (?:kindly|well|fairly))\b)"
    + clause(7),
    r"(?:you|your minds?|the (?:decision|choice|job|role|winner|result)|it|everything|that)(?: (?:was|were|is|had|have|has|clearly|obviously|all|already|evidently|long|probably|surely|must have|just|seems to have been|been))+ (?:made up|made your minds? up|made up|decided|fixed|settled|chosen|picked|your minds? made up|a done deal|someone in mind|somebody in mind|promised to|an inside job|arranged|taken|written)(?: [^\s.!?;:,]\S*){0,3}? (?:before|beforehand|in advance|all along|from the (?:start|beginning)|already|long|weeks|ago|when)"
    + clause(6),
    r"(?:i (?:\w+ )?(?:suspect|guess|suppose|assume|gather|wonder(?: if| whether)?|bet|think|know|imagine|presume)|apparently|no doubt|it seems|was it)(?: that)?(?: ,)? (?:it (?:is|was|had|has)(?: \w+){0,3} (?:my|because)|my (?:age|accent|gender|name|race|color|face|skin|religion|background|hair|weight|disability|being|origin|sex|salary|\w+ experience|degree)|(?:\w+ )*?(?:years|experience|loyalty|talent|skill|skills|competence|merit|qualifications|quality|hard work|honesty|passion|results)(?: \w+){0,4} (?:count|counts|counted|mean|means|meant|do not|does not|did not|is|are|was|were|not|matters?|mattered)|you (?:are|were|do|did|prefer|preferred|wanted|want|would rather|only|just|had someone|must|should have) (?!(?:right|busy|kind|fair)\b)|i (?:am|was) (?:too|not (?:young|cheap|good|pretty|rich|the right)|just|only))"
    + clause(8),
    r"you (?:could|might|should) (?:at least |at the very least |have at least |really |simply |just )*have (?:the |at least |had |just |simply )*(?:called|told|phoned|written|said|given|been|had|picked up|taken|explained|let|warned|spared|saved|shown|thought)(?! (?:a form letter|no word|nothing|less))(?= )(?! [^.!?]*\b(?:but|instead|and you)\b)"
    + clause(8),
    r"(?:after|despite) (?:all |my )?(?:\w+ ){0,3}?(?:interviews|rounds|weeks|months|hours|tests|calls|meetings|work|effort|trouble|years)(?: [^\s.!?;]\S*){0,8}? (?:nothing|two line|one line|three line|form letter|form email|template|standard|this is (?:how|what|all)|all i (?:get|got)|a no|not even|that is it|just like that|deserve|deserved|insult|this)"
    + clause(8),
    r"i (?:\w+ )?(?:expected|had expected|thought|would have expected|would have thought|hoped for|had hoped for) (?:\w+ )?(?:better|more)(?: (?:from|of|than|respect|honesty|courtesy|fairness)"
    + clause(8)
    + ")?",
    r"(?:i (?:doubt|seriously doubt|do not think|do not believe|very much doubt)(?: that| if)? (?:you|anyone|anybody|they|he|she|the (?:new|other|chosen|lucky)|whoever|your)) (?:will|can|could|would|is|has|are|ever|find)"
    + clause(9),
    r"(?:i|we)(?: \w+)? (?:will|shall|am going to|intend to|plan to) (?:prove (?:you|it|that)|show you|make sure (?:everyone|people|others|you)|tell (?:everyone|everybody|people|others|my)|remember this|not forget (?:this|how|what|the way)|never (?:forget (?:this|how|what|the way)|buy|apply|recommend|use|set foot|shop)|file a|complain|appeal|contact a lawyer|be laughing|post|leave a|boycott)"
    + clause(8),
    r"(?:and |so )?(?:this|that|such) is (?:the |all the |my )?(?:thanks?|reward|gratitude|respect|what)(?: (?:i|one|you|people|loyal|for|that))+(?: \w+)? ?(?:get|gets|got|earns?|receives?|deserves?)?"
    + clause(6),
    r"(?:this|that|it) is (?:simply |just |really )?(?:not|no) (?:how|the way|way)(?: (?:one|you|people|a|to|candidates|decent|serious|professional|companies))+"
    + clause(7),
    r"(?:it )?(?:hurts|stings|galls me|pains me|angers me|annoys me|infuriates me|irks me|rankles|sickens me|bothers me|smarts|makes me (?:\w+ )?(?:angry|furious|sick|sad|mad|bitter|wonder))(?: (?:deeply|a lot|me|badly))*(?: (?:to|that|how|when|being|me|if)"
    + clause(9)
    + ")?",
    r"(?:how|that) (?:you|they|anyone|the panel|somebody) (?:could|can|would|dare|managed to|ever) (?:\w+ )?(?:prefer|choose|pick|hire|reject|take|overlook|pass|do|say|decide|think|treat|ignore|turn|drop)"
    + clause(10),
    r"(?:next time|in (?:the )?future)(?: ,)? (?:please |maybe |perhaps |at least |do |you (?:should|might|could) )*(?:tell|be|have|read|give|treat|spare|say|do not|check|think|show|save|try|just)(?! (?:better|me how|i))"
    + clause(9),
    r"if (?:that|this|it) is (?:your|the|how you|what you|@company 's)(?: \w+){1,4}"
    + clause(5)
    + r"(?: ,(?: [^\s.!?;]\S*){1,10})?",
    r"i (?:\w+ )?(?:demand|insist on|am entitled to|have a right to|want|expect|require|think i deserve|believe i deserve) (?:to (?:know|see|speak)|an? (?:\w+ )?(?:explanation|apology|answer|reason|review|justification|second opinion)|the (?:real|true) reasons?|justice)"
    + clause(6),
    r"(?:do not|never)(?: \w+)? (?:expect|count on|ask|contact|call|bother|invite|write|email|come) (?:me|on me|to me)"
    + clause(7),
    r"i (?:am|will be|would be|shall be)(?: \w+ly| much| far| now)* (?:better off|glad (?:not|i (?:do|did|will) not|to be rid|to have dodged)|lucky to|relieved not|happy not|done with|through with|finished with)(?! [^.!?]*next round)"
    + clause(8),
    r"i (?:will|shall|can|could|do|am)(?: \w+)? (?:not|never)(?: \w+)? (?:pretend|going to pretend|forgive|forget|hide|say|lie|congratulate|be applying|apply|recommend)(?! (?:i am not disappointed|that i am not disappointed|that it does not))"
    + clause(10),
    r"i (?:have )?dodged a bullet",
    r"(?:you are |you have been |are )?(?:making|made|letting|let) me (?:pay|suffer|look|feel|jump)(?! (?:welcome|at (?:home|ease)|at the|comfortable|seen|heard|better))"
    + clause(7),
    r"no wonder" + clause(10),
    r"(?:mark my words|shame on you|how dare you|thanks for nothing|you will see|i told you so|karma|what goes around|rot in|go to hell|screw you|damn|nepotism|favoritism|old boys)"
    + clause(5),
    r"(?:a |my |complete |total |an |such a |what a |it was a |was a )*(?:waste of (?:my |everyone 's |our |a )?(?:\w+ )?(?:time|energy|effort|day|weeks?|months?|life|afternoon)|slap in the face|kick in the teeth|punch in the gut|stab in the back|bitter pill|hard pill)"
    + clause(5),
    r"(?:i )?(?:can not|could not|will not|do not|refuse to|am not (?:going|willing|ready|prepared) to) (?:just |simply |really |and will not |quietly )*(?:accept|take|swallow|live with|let (?:this|it)|put up with|stand for|settle for|take no for)(?: (?:this|that|your|the|it|a|no|being))*(?: (?:decision|answer|no|rejection|verdict|refusal|outcome|explanation|lying|lightly|go|stand|way|for an answer|being rejected|result))"
    + clause(3),
)
_SOMEONE = r"(?:someone|somebody|anyone|anybody|your (?:\w+ )?(?:choice|candidate|hire|pick|person|winner|favorite|new \w+|genius|unicorn|superstar|golden \w+)|the (?:lucky|chosen|new|other|perfect|cheaper|younger|winning) (?:\w+ )?(?:one|person|candidate|hire|winner|guy|girl|man|woman|applicant)?|whoever|him|her|whomever|a cheaper|the (?:person|one) you)"

SARCASTIC = gated(
    "luck congratulations congrats enjoy hope much thanks well guess suppose surely wonderful great lovely cheaper bravo kudos wow funny interesting must easier nice obviously apparently clearly experience bargain",
    rf"(?:i wish you |the best of |all the |wishing you |well , )?(?:good |best of |every |lots of )?luck (?:with that|with your (?:choice|decision|new|perfect|search|pick|favorite|chosen)|finding (?:{_SOMEONE}|an?|one|some|a better|better)|with {_SOMEONE}|to (?:{_SOMEONE}|whoever)|you will need it|trying|explaining|replacing|without me|then|getting|keeping|you are going to need)(?! (?:search for|move|launch|season|project|site|store|year)\b)"
    + clause(5),
    r"(?:congratulations|congrats|bravo|kudos|well done)(?: (?:to you|then|indeed|,))* (?:on|for|to) (?:hiring|finding|choosing|picking|saving|getting|taking|rejecting|missing|losing|wasting|settling|your (?:excellent|wonderful|brilliant|great) (?:choice|decision|judgment)|the cheap|such)(?: [^\s.!?;:,]\S*){0,8}",
    r"so much for" + clause(7),
    rf"enjoy (?:your (?:\w+ )?(?:choice|pick|candidate|mediocrity|new hire|golden \w+|decision|bargain|yes \w+)|{_SOMEONE}|training|explaining|cleaning up|the mess|what you)"
    + clause(5),
    rf"i (?:only |just |do |sincerely |really |certainly )*hope (?:that )?(?:{_SOMEONE}|he|she|they|it|you|this|the person)(?: (?:you|that|who|have|chose|hired|chosen|picked|took|selected|found|are|is|was|were|one))*? (?:can (?:at least|handle|actually|live|even|do half|count|spell|read|sleep|do better)|lasts?|knows? (?:what|how|which end)|(?:is|was|were|proves?|turns? out) (?:\w+ )?(?:worth|half|cheap|as good|happy with (?:yourself|it|your choice)|proud|better|pleased|satisfied with)|sleep|choke|fail|regret|learn from|never|does not (?:quit|leave|last|let|disappoint)|do not (?:regret|come|need)|(?:will|would) (?:at least|actually|last|regret|choke|stay longer|not regret|never have))"
    + clause(7),
    r"(?:it )?must be nice(?: to)?" + clause(7),
    r"(?:i guess|i suppose|obviously|apparently|clearly|evidently)(?: ,)? (?:(?:i|it|you|that|the|my|a|being|having|honesty|experience|loyalty|hard work|twenty|ten|twelve|fifteen|a degree|talent|nothing)(?!\S))(?: [^\s.!?;:]\S*){0,10}? (?:nothing|not (?:enough|good|matter|count|what|need|important|want|young|the right)|cheaper|younger|elsewhere|too (?:old|good|expensive|honest|young|experienced)|better (?:than|looking)|who you know|any more|no longer|for granted|overrated|beneath you|above me|does not|do not|did not)"
    + clause(5),
    r"(?:somebody|someone|a candidate|a person|one) (?:cheaper|younger|less (?:expensive|qualified|experienced|competent|demanding|skilled)|with (?:less|fewer|no|half|better connections|the right (?:friends|name|connections)))"
    + clause(6),
    r"what (?:a |an )?(?:wonderful|lovely|great|nice|fine|charming|classy|brilliant) (?:way|company|decision|choice|idea|surprise)(?: (?:to (?:treat|say|tell|reject|thank|end|repay)|you have)"
    + clause(7)
    + ")?(?= (?:[!]|to treat))",
)
