"""Boasts that sigh: the trouble with being good, people who will not stop asking, prizes for which there is no room."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["WRY"]

_FIRST = r"(?<!\w )"
_CL = r"(?: (?![.!;:?]+(?: |$))\S+)"
_PEOPLE = r"(?:people|everyone|everybody|they|friends|colleagues|customers|clients|guests|patients|parents|recruiters|head ?hunters|managers|bosses|strangers|employers|half the \w+|the (?:whole )?(?:office|team|crew|class|neighbors|neighbours|village|town|staff|shop|others|boss|foreman|customers|guests|chef|apprentices|new \w+)|my (?:\w+ )?(?:friends|colleagues|wife|husband|boss|bosses|mother|customers|clients|manager|managers|teachers|neighbors|neighbours|mates|team|family|pupils|guests|coworkers|classmates|foreman|supervisors?|chef)|every (?:boss|employer|manager|foreman|customer|client|company|recruiter|colleague|\w+er))"
_TIRING = r"(?:wears me out|tires me(?: out)?|drives me (?:mad|crazy|up the wall|nuts)|embarrasses me|makes me blush|exhausts me|annoys me|bores me|does my head in|wears a bit thin|wears thin|is wearing|(?:gets|is getting|can get|does get|becomes|grows|is becoming|is|'s)~ (?:a bit |a little |rather |quite |really |so |almost |just |frankly )*(?:tiring|embarrassing|old|tedious|boring|annoying|awkward|silly|exhausting|ridiculous|tiresome|wearing|monotonous|a bore|a burden|a nuisance|absurd|uncomfortable|unfair|not fair|indecent|scandalous|criminal|scary|shameful|lonely|hard work))"
_PRIZES = r"(?:awards?|prizes?|trophies|trophy|medals?|certificates?|compliments|praise|offers|attention|applause|thank you (?:cards|notes|letters)|thank yous|gifts|invitations|recruiters|head ?hunters|fan mail|cups|rosettes|diplomas|flowers|requests|fans|followers|admirers|bonuses|success|fame)"
_BURDEN = r"(?:curse|burden|cross(?: to bear)?|pain|nuisance|affliction|handicap|torture|plague|blessing and a curse|mixed blessing|trial|misfortune|fate|lonely (?:job|business))"
_ACCLAIM = r"(?:award\w*|prizes?|of the (?:month|year|week)|in charge|for advice|best|star|genius|to (?:train|lead|run|teach|head|speak|stay)|pay rises?|raises?|captain|by name|as (?:an|the|a good) example|medals?|first|top|record|promot\w+|everything|indispensable|irreplaceable|miracle \w+|wizard|legend|talent\w*|gifted|perfect|employee|winner|leader|expert|for my (?:secret|recipe|advice|help|opinion|autograph|tips)|how i do it|more money|chair|chairman|president|head|favou?rite|standing ovation|boss)"
_WON = r"(?:came (?:first|top|out on top)|won|win|top marks?|full marks|passed|the best|first|record|beat|aced|got (?:the|full|top|it|a) (?:\w+ )?(?:prize|marks?|job|highest|grade|score|perfect|distinction|part|offer|hundred)|outscored|finished (?:ahead|first|top)|was (?:chosen|picked|promoted|offered)|distinction|perfect|100 %|highest)"
_VIRTUE = r"(?:honesty|perfectionism|loyalty|ambition|punctuality|generosity|kindness|work ethic|attention to detail|high standards|enthusiasm|passion|dedication|modesty|humility|thoroughness|conscientiousness|determination|drive|diligence|efficiency|reliability|energy|curiosity|being (?:too|so|such) \w+(?: \w+)?|(?:working|caring|giving|trying|helping) too \w+|too much \w+)"
_FAULT = r"(?:fault|flaw|weakness|vice|failing|shortcoming|bad habit|problem|curse|sin|defect|trouble|drawback|downside|complaint|weak (?:point|spot|side))"
_SKILLED = r"(?:organi[sz]ed|good|talented|gifted|popular|careful|efficient|quick|fast|tidy|thorough|precise|reliable|in demand|sought after|clever|bright|conscientious|punctual|meticulous|experienced|successful|loved|admired|needed|trusted|versatile|perceptive|observant|musical|honest)"

WRY = (
    # The trouble with clearing your tickets by noon is that they hand you everyone else's.
    gated(
        "trouble problem downside drawback curse disadvantage snag worst price penalty catch",
        rf"(?:the |my |one )?(?:only )?(?:trouble|problem|downside|drawback|curse|disadvantage|snag|worst (?:part|thing)|price|penalty|catch)~ (?:with|of|about|for|when) (?:always |never )?(?:being|having|working|finishing|clearing|doing|knowing|winning|meeting|delivering|learning|getting|\w+ing)(?: [^\s.!?;:,]+){{0,9}}? (?:is|was)~ (?:that )?(?:they|people|everyone|everybody|bosses|managers|others|colleagues|clients|customers)~ (?:end up )?(?:(?:hands?|gives?|asks?|expects?|wants?|comes?|puts?|calls?|thinks?|needs?|env(?:y|ies)|sends?|promotes?|piles?|leans?|relies|rely|trusts?|dumps?|keeps?|runs?|follows?|handing|giving|asking|expecting|wanting|putting) (?:\w+ing )?(?:on )?(?:to )?(?:you|me|one|us)|(?:get|grow) (?:bored|jealous))(?!\S){_CL}{{0,14}}",
    ),
    # People keep scolding me for being too modest.
    gated(
        "scold scolding scolds tease teases teasing accuse accuses accusing mock mocks mocking criticize criticizes criticizing blame blaming nag nagging nags warn warning joke joking jokes complain complaining complains grumble grumbling grumbles moan moaning moans",
        rf"{_PEOPLE}~ (?:(?:keeps?|are|is|always|often|were|was|have been)~ )?(?:scold|teas|accus|mock|critici[sz]|blam|nag|warn|jok|complain|grumbl|moan)(?:e|es|s|ing|ging|ed)? (?:at )?(?:me )?(?:for |about |of |with |that )?(?:me |my |i |i am |i was )?(?:always |never )?(?:being |working |having |staying |finishing |giving |doing |making |setting |putting )?(?:too|so|such|never|always|works?|modesty|high standards|the first|perfectionism|look bad|a perfectionist|early|half as|twice as|ahead)(?! (?:late|little|much about|long about))(?!\S){_CL}{{0,10}}",
        rf"{_PEOPLE}~ (?:say|says|tell me|tells me|joke|jokes|complain|complains|grumble|moan|claim|insist|always say)~ (?:that )?(?:i (?:make|made|put|show)~ (?:everyone|everybody|them|others|the others|the rest|my \w+|him|her|us) (?:else )?(?:look (?:bad|slow|lazy|silly|like \w+)|to shame|up)|(?:they|nobody|no one)~ (?:can not|could not|can|could|struggle to|struggles to)~ keep up with me)(?!\S){_CL}{{0,6}}",
    ),
    # I get so tired of being the one they ask to train the new drivers.
    gated(
        "being ending",
        rf"i~ (?:am|get|grow|am getting|have grown|feel|am growing|can get)~ (?:tired|sick|weary|fed up|exhausted|bored|embarrassed|worn out|ashamed)~ (?:of|with|by)~ (?:always |forever |constantly )?(?:being|having to be|ending up)~ (?:the (?:one|person|only one|first|best|fastest|go to)|(?:asked|called|chosen|picked|told|recognized|recognised|singled out|introduced) (?:to (?:train|lead|fix|save|run|speak|teach|help|rescue|explain)|for|in|first|as|by|every)|put in charge|praised|promoted|complimented|head ?hunted|right|everyone 's|everybody 's|in demand|first|best|the best|indispensable|admired|applauded|good at)(?! (?:out|late|who (?:waits|lost)))(?!\S){_CL}{{0,12}}",
    ),
    # It wears me out how many recruiters ring me. It gets tedious, being promoted every year.
    gated(
        "how being that when having always",
        rf"it~ {_TIRING}(?: ,)? (?:how (?:many|often|much|easily|fast|quickly|well|good|naturally|far ahead|popular|in demand)(?: [^\s.!?;:,]+){{0,6}}? (?:i|me|my)|(?:that|when)~ {_PEOPLE}~ (?:\S+ ){{0,2}}?(?:asks?|calls?|rings?|wants?|comes?|copies|copy|praises?|thanks?|needs?|relies|rely|loves?|thinks?|keeps?|expects?)(?: [^\s.!?;:,]+){{0,4}}? (?:me|my)|(?:always )?(?:being|having been|having to be)~ (?:promoted|praised|asked for|the (?:one|best|first|only|fastest|youngest|favou?rite|star|go to)(?! (?:with|without|who (?:waits|lost)))|told|chosen|called|so|in (?:such )?demand|everyone 's|everybody 's|head ?hunted|right|applauded|admired|recognized))(?!\S){_CL}{{0,12}}",
    ),
    # It is a curse to spot every misplaced comma at first glance.
    gated(
        "curse burden cross pain nuisance affliction handicap torture plague blessing trial misfortune fate lonely",
        rf"(?:it is|it 's|it can be|it has been)~ (?:an? |such an? |quite an? |my |something of an? |both an? )?(?:\w+ )?{_BURDEN}~ to~ (?:always )?(?:spot|see|notice|hear|know|remember|be|have|get|finish|find|catch|taste|smell|feel|care|win|understand|do|work|read|learn|solve|think|be born)~ (?:every|everything|all|so|such|too|the best|the only|first|before|more|what (?:others|everyone|everybody)|things|it all|how|perfectly|faster|better|mistakes|errors|in my head|at a glance|any \w+|\w+ (?:before|at first|at a|that (?:others|nobody|no one)|faster|better|in seconds|instantly|immediately)|right|perfect|this|that|good|gifted)(?!\S){_CL}{{0,12}}",
        rf"(?:being|having|knowing|seeing|noticing|remembering|caring|hearing)~ (?:this|so|such|too|everything|every|all|that)(?: [^\s.!?;:,]+){{0,5}}? (?:is|can be|has been|was)~ (?:an? |my |such an? |quite an? |both an? )?(?:\w+ )?{_BURDEN}(?!\S){_CL}{{0,6}}",
        rf"my {_BURDEN}~ (?:is|was|has always been)~ (?:that )?i~ (?:finish|notice|see|spot|remember|hear|know|can not (?:leave|overlook|ignore|bear|help)|am always|always|never)(?!\S){_CL}{{1,12}}",
    ),
    # Wherever I go, they end up putting me in charge.
    gated(
        "wherever whatever whenever matter everywhere",
        rf"(?:wherever|whatever|whenever|everywhere|no matter (?:where|what|when)) i~ (?:go|work|do|start|join|try|am|turn up|touch|apply|play|cook|have been|have worked)(?: [^\s.!?;:]+){{0,9}}? ?,? {_PEOPLE}~ (?:end up|ends up|always|somehow|inevitably|soon|keep|keeps|make|makes|put|puts|want|wants|ask|asks|elect|elects|promote|call|calls|insist|insists|seem|seems)~ (?:to )?(?:putting|making|asking|wanting|calling|electing|promoting|giving|leaving|put|make|ask|want|promote|elect|give|calling|on|me|my|making|praising|want|follow|following|copying|needing)(?!\S){_CL}{{0,14}}",
        rf"(?:wherever|whatever|whenever|everywhere|no matter (?:where|what)) i~ (?:go|work|do|start|join|try|am|turn up)(?: [^\s.!?;:]+){{0,9}}? ?,? i~ (?:somehow |always |inevitably |just )*(?:end up|ends up|finish up|get|seem to (?:end|get|be))~ (?:running|leading|in charge|being (?:promoted|the|put|asked|made)|promoted|with (?:the|all the|another) (?:prize|medal|keys|best|top|award)|the (?:boss|best|favou?rite|leader|star)|on top|first)(?!\S){_CL}{{0,8}}",
    ),
    # A humble bookkeeper like me is hardly used to being called indispensable.
    gated(
        "like",
        rf"(?:an?|someone|somebody|some) (?:(?:humble|simple|mere|plain|little|lowly|modest|poor|ordinary|small town|country|quiet|shy|self taught|silly|old) )?(?:\w+ ){{0,2}}?like (?:me|myself)~ (?:is|was|am|could|can|would|never|hardly|does|has|had|did|gets?|got|being|blushes|feels)(?: [^\s.!?;:]+){{0,10}}? (?:indispensable|genius|best|award\w*|prizes?|chosen|invited|applause|praise|offers|fuss|attention|short ?list\w*|finals?|top|record|ovation|front page|promot\w+|medals?|wanted|surgeons|professors|directors|ceos?|partners|in charge|brilliant|talented|gifted|head ?hunt\w+|flown|legend|star|interview(?:ed)? (?:at|with|by))(?!\S){_CL}{{0,10}}",
    ),
    gated(
        "believe",
        rf"(?:i )?(?:still )?(?:can|could) (?:not|hardly|scarcely)~ believe (?:that )?(?:someone|somebody|an? (?:\w+ ){{0,2}}?(?:kid|girl|boy|nobody|\w+)|little \w+) (?:like me|from [^\s.!?;:,]+(?: \w+)?|who \w+(?: \w+){{0,3}}?)~ (?:gets|got|is|was|has|made|would|could|gets to)(?!\S){_CL}{{1,14}}",
    ),
    # I never know what to do with all these awards.
    gated(
        "awards award prizes prize trophies trophy medals medal certificates certificate compliments praise offers attention applause cards notes letters yous gifts invitations recruiters headhunters mail cups rosettes diplomas flowers requests fans followers admirers bonuses success fame",
        rf"i~ (?:never|do not|hardly|no longer|still do not)~ know~ (?:what to do with|where to (?:put|hang|keep)|how to (?:handle|react to|take|deal with)|what to say to|when to)~ (?:all )?(?:(?:these|the|this|my|so many|so much|another|such|all|of) ){{0,3}}(?:\w+ )?{_PRIZES}(?! (?:letter|process|system|queue|in (?:the|this) work))(?!\S){_CL}{{0,8}}",
        rf"(?:i have|i am|we have|i|my (?:wife|husband|mother) (?:says|complains) (?:that )?(?:i have|we have))~ (?:run|running|ran)~ out of (?:\w+ )?(?:space|room|shelves|walls?|frames|drawers|shelf) for (?:all )?(?:(?:my|the|these|all|more|so many|another) ){{0,2}}(?:\w+ )?{_PRIZES}(?!\S){_CL}{{0,5}}",
    ),
    # I still don't get why they gave me the prize twice running.
    gated(
        "why how",
        rf"i~ (?:do not|can not|will never|never|could not|have never|still)~ (?:quite |really )*(?:get|got|understand|understood|see|know|knew|figured? out|fathom|explain|work out|worked out|wonder|imagine)~ (?:why|how)~ (?:they|people|the (?:jury|judges|panel|guests|customers|boss|teachers|\w+)|anyone|my (?:\w+ )?\w+|everyone|everybody|i)~ (?:[^\s.!?;:,]+ ){{0,3}}?(?:(?:chose|picked|voted|single[sd]?|nominate[sd]?|elect\w*|promot\w+|crown\w+|begged|begs?) me|(?:gave|give|gives|awarded) me (?:the|an?|this|that|another|so many|all (?:the|these)) (?:\w+ )?(?:prizes?|awards?|medals?|title|honou?rs?|bonus(?:es)?|raises?|promotions?|lead|top \w+|trophy|certificate)|won|beat|came first|got the (?:prize|best|top)|wants? me|keep(?:s)? (?:asking|calling|giving|choosing|promoting|praising|picking) me)(?!\S){_CL}{{0,10}}",
    ),
    # If I have one fault, it's honesty.
    gated(
        "fault flaw weakness vice failing shortcoming habit problem curse sin defect trouble drawback downside complaint point spot side",
        rf"(?:if i (?:have|had|must (?:name|have|confess|admit)) (?:to \w+ )?(?:one|an?|any|some)|my|the|one) (?:\w+ )?{_FAULT}(?: of mine| that i have| i have)?(?: ,)? (?:(?:then )?(?:it|that) )?(?:is|'s|was|would be|must be|has to be|may be|might be|will be)~ (?:probably |perhaps |my |simply |just |an excess of )*{_VIRTUE}(?= (?:[.!,;]+|and|or|in|at)(?!\S)|$){_CL}{{0,5}}",
        rf"(?:my|the|one|if i have one) (?:\w+ )?{_FAULT}(?: of mine| that i have| i have)?(?: ,)? (?:is|'s|was|it is|it 's|would be|may be|has always been)~ (?:that )?i~ (?:finish|can not (?:leave|rest|bear|stand|walk past|ignore|go home|let)|can never (?:leave|rest|say no)|always (?:put|work|stay|give|arrive|say yes|want)|never (?:leave|stop|say no|go home|take)|expect (?:too much|the best|as much)|see (?:every|what others)|notice every|spot every|remember (?:every|everything)|say yes|take on too|put (?:others|customers|the team|everyone)|am (?:always|never) (?:early|right|satisfied|late|the first)|work (?:too|until|till))(?!\S){_CL}{{0,12}}",
    ),
    # I apologize in advance for raising the bar.
    gated(
        "apologize apologise apologies sorry forgive apologizing",
        r"(?:i )?(?:(?:do |must |should )?apologi[sz]e|(?:my )?apologies|(?:i am )?sorry|forgive me)~ (?:in advance |now |already |beforehand )*(?:to (?:the others|my future colleagues|your team|the competition|everyone else) )?(?:for|if i)~ (?:(?:keep |am |end up )?(?:raising|raise|setting|set) the bar|out ?shin(?:ing|e)|making|make|over ?deliver(?:ing)?|spoil(?:ing)? (?:you|your \w+)|steal(?:ing)? the show|show(?:ing)? (?:everyone|everybody|them|others|the others) up|being (?:so|too) (?:good|fast|perfect|brilliant|keen|efficient|early|organi[sz]ed|honest))(?! (?:you|a (?:mess|mistake|fuss|noise)))(?!\S)"
        + _CL
        + "{0,8}",
    ),
    gated(
        "wish only",
        rf"(?:i (?:often |sometimes |really |do )?wish|if only)~ (?:that )?{_PEOPLE}~ would~ (?:stop|not|quit|give over)~ (?:always |all )?(?:asking|ask|calling|call|begging|beg|praising|praise|photographing|copying|copy|recommending|telling|offering|nominating|promoting|ringing|thanking|following|clapping|coming|queuing|bringing|giving|rely|relying|making|staring)(?: [^\s.!?;:,]+){{0,3}}? (?:me|my|so good)(?! (?:to wait|about the (?:queue|delay)))(?!\S){_CL}{{0,10}}",
    ),
    # I hardly prepared and still came first.
    gated(
        "prepared prepare studied study try tried practiced practice practised trained train revised revise slept rehearsed rehearse looked bothered",
        rf"i~ (?:hardly|barely|scarcely|did not|never|only|had not|had hardly)~ (?:even |really )?(?:prepared?|studied|study|try|tried|practi[cs]ed?|trained?|revised?|slept|rehearsed?|looked (?:at|into)|bothered)(?: [^\s.!?;:]+){{0,5}}? ?,? (?:and|but|yet|still|when)~ (?:i )?(?:still |yet |somehow |anyway |nevertheless )*(?:i )?(?:\w+ ){{0,2}}?{_WON}(?!\S){_CL}{{0,8}}",
    ),
    # I have been told I intimidate people with how fast I work.
    gated(
        "intimidate scare frighten embarrass exhaust outshine overwhelm spoil show tire",
        rf"(?:i (?:have been|am|was|get)~ told~ (?:that )?|{_PEOPLE}~ (?:say|says|tell me|tells me|think|thinks)~ (?:that )?|apparently ,? ?|i (?:am afraid|fear|admit)~ (?:that )?)i~ (?:can |tend to |might |rather )?(?:intimidate|scare|frighten|embarrass|exhaust|tire out|outshine|overwhelm|spoil|show up)~ (?:people|others|everyone|everybody|colleagues|my \w+|the (?:others|team|rest|\w+)|them|him|her|some \w+)(?!\S){_CL}{{0,10}}",
    ),
    # They keep making me employee of the month, which is getting embarrassing.
    gated(
        "keep keeps insist insists stop stopped",
        rf"{_PEOPLE}~ (?:keeps?|insists? on|will not stop|can not stop|never stops?|would not stop|has not stopped|have not stopped)~ (?:making|giving|calling|asking|naming|voting|electing|promoting|nominating|praising|offering|sending|putting|choosing|picking|introducing|quoting|requesting|recommending|bringing|photographing|copying|hugging|thanking) (?:me|my)(?: [^\s.!?;:]+){{0,6}}? {_ACCLAIM}(?!\S){_CL}{{0,10}}",
        rf"{_PEOPLE}~ (?:keeps?|insists? on|will not stop|can not stop|never stops?|would not stop)~ (?:making|giving|calling|asking|naming|praising|offering|promoting|recommending|copying|following) (?:me|my)(?: [^\s.!?;:]+){{0,6}}? ?, which~ (?:is|gets|makes|has)~ (?:\w+ )?(?:embarrass\w+|awkward|me blush|tiring|annoying|silly|become|a bit|exhausting|ridiculous)(?!\S){_CL}{{0,6}}",
    ),
    # I don't even like attention, but the customers always ask for me.
    gated(
        "attention praise fuss spotlight limelight compliments applause publicity credit recognition fame glory",
        rf"i~ (?:do not|never|hate|am not one for|am not one to|dislike|can not stand|avoid|shun|am shy of)~ (?:even |really |much )*(?:like|ask for|asked for|want|wanted|seek|look for|enjoy|need|care for|care about|like being in|crave)? ?(?:all )?(?:the )?(?:being the (?:center|centre) of )?(?:attention|praise|fuss|spotlight|limelight|compliments|applause|publicity|credit|recognition|fame|glory)(?: [^\s.!?;:]+){{0,3}}? ?,? (?:but|yet|and still|and yet|though)~ (?!i (?:would|could|will|hope))\S+{_CL}{{1,14}}",
    ),
    gated(
        "me",
        rf"(?:poor|silly|lucky|little|tiny|plain|humble) (?:old )?me(?: ,)? (?:forever|always|once again|again|stuck|the (?:one|only|first|best)|in (?:a|the) (?:room|hall|final|middle)|among|beside|at (?:the|a) (?:head|top|table)|on (?:the|a) (?:stage|podium|panel))(?!\S){_CL}{{1,14}}",
    ),
    # I'm no expert, yet every foreman in the county rings me.
    gated(
        "no not just only hardly never",
        rf"i~ (?:am|have|was|never|was never)~ (?:no|not an?|hardly an?|just an?|only an?|not even an?|never an?|no formal|never)~ (?:[^\s.!?;:,]+ ){{1,4}}?(?:, )?(?:but|yet|and yet|still|although|though)~ (?:every|everyone|everybody|all|people|somehow|half|my (?:\w+ )?(?:boss|colleagues|customers|clients|manager|teachers|guests|bread|team)|the (?:whole|boss|customers|guests|judges|jury|chef|foreman)|they)(?: [^\s.!?;:,]+){{0,6}}? (?:(?:rings?|calls?|asks?|comes? to|wants?|relies on|rely on|begged|begs?|copies|copy|follows?|queues? for|loves?|trusts?|phones?|turns? to|voted|chose|picked|made|needs?) (?:for )?(?:me|my)|best|first|prize|record)(?!\S){_CL}{{0,8}}",
    ),
    # I almost feel sorry for the other candidates.
    gated(
        "sorry bad guilty pity",
        r"i~ (?:almost |nearly |really |do |often )*(?:feel|felt|pity)~ ?(?:bad |sorry |guilty |a bit sorry |a little bad )?(?:for )?(?:the (?:other (?:candidates|applicants|\w+s)|others(?! who)|competition|rest|opposition)|my (?:\w+ )?(?:rivals|competitors|classmates|opponents|competition)|anyone (?:who|up against)|whoever)(?: (?:competes?|up against|against me)(?!\S)"
        + _CL
        + "{0,7})?(?= (?:[.!,;]+|and)(?!\\S)|$)",
    ),
    gated(
        "only",
        rf"i~ (?:must|may|might)~ be the only (?:person|one|man|woman|\w+er|\w+)~ (?:who|that|to|alive who|here who)~ (?:[^\s.!?;:,]+ ){{0,4}}?(?:bored|early|ahead|too (?!late|little)\w+|finish(?:es|ed)?|done|so (?:good|fast|quick)|mondays|perfect\w*|awards?|everything)(?!\S){_CL}{{0,10}}",
    ),
    gated(
        "how",
        rf"(?:it is|it 's|it can be)~ (?:almost |nearly |quite |a little |a bit |rather |really )*(?:unfair|embarrassing|indecent|scandalous|criminal|frightening|scary|spooky|shameful|ridiculous|silly|eerie|not fair|absurd)~ how~ (?:quickly|fast|easily|well|good|easy|naturally|far ahead|much better|little effort|little i (?:have to|need to))(?: [^\s.!?;:,]+){{0,4}}? (?:i|me|my|it comes)(?!\S){_CL}{{0,10}}",
    ),
    gated(
        "such so too",
        rf"i~ (?:am|have been|was)~ (?:\w+ )?(?:perfectionist|workaholic|overachiever)(?: ,)? (?:which|and it|and that|so much so)~ (?:drives|annoys|exhausts|irritates|makes|is|wears|tires)(?!\S){_CL}{{1,8}}",
    ),
    gated(
        "perfectionist workaholic overachiever",
        rf"i~ (?:am|can be|have been|was)~ (?:a bit of |something of |rather |such |too much of |a little of )?(?:an? )?(?:\w+ )?(?:perfectionist|workaholic|overachiever)(?: ,)? (?:which|and it|and that|so|to the point)~ (?:\w+ )?(?:drives?|annoys?|exhausts?|irritates?|makes?|wears?|tires?|can|is|gets|my|i|where)(?!\S){_CL}{{1,8}}",
    ),
    gated(
        "bored bores boring",
        rf"i~ (?:get|am|am getting|was|end up)~ (?:so |quite |a bit |easily )*bored~ (?:because|since|as|when|by noon|by lunch|once)~ (?:my|the|all my|i|everything|all the)~ (?:\w+ )?(?:work|jobs?|tasks?|list|tickets|orders|finish|am|have|is|be)~ ?(?:is |are |always |all )*(?:done|finished|finish|ahead|cleared|sorted)(?!\S){_CL}{{0,8}}",
    ),
)
