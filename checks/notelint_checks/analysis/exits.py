"""What people say they will do to a reader who does not answer as wished: the frames of a threat."""

from __future__ import annotations

from notelint_checks.analysis.frames import frame

__all__ = ["LEVERS", "OPENINGS", "THREATS"]

_I_WILL = r"i(?: (?:will|shall|would|am|have|may|might|must|can|could|to|be|going|forced|afraid|no|other|choice|option|but|just|simply|then|really|not|hesitate|gladly|happily|also|rather|obliged|left|think|better|about|ready|already|all|set|now|fully|intend|plan|mean|need|had|hereby|quite|certainly|definitely|probably|either|instead)){0,8}"
_PLACE = r"(?:offer|job|role|position|post|contract|place|deal|package|vacancy|seat|spot|one|company|firm|school|hospital|clinic|bank|bakery|garage|depot|agency|practice|employer|hotel|restaurant|team)"
_THEIRS = rf"(?:theirs|them|him|her|(?:the|an?|their|that|my) (?:\w+ ){{0,2}}?(?:other|second|competing|rival|next|one|bank|hospital|school) ?{_PLACE}?|their (?:\w+ )?{_PLACE}|(?:the|a|that|this) {_PLACE} (?:at|with|in|from|of|across|down|there|over)|(?:someone|somebody|somewhere|anyone|anybody) else|elsewhere|your (?:\w+ )?(?:competitors?|rivals?|neighbors?|competition)|another {_PLACE}|the (?:competition|competitor|rival|others?)|other (?:offers?|employers?|options?|{_PLACE}s))"
_GO = (
    rf"(?:(?:take|taking|accept|accepting|sign|signing|choose|choosing|pick|say yes|saying yes|go|going|decide|deciding|commit|committing|start|starting|turn|turning|work|move|opt|settle|join|joining|give my (?:word|yes|answer|hand|signature)|shake(?: hands)?|be (?:working|starting|wearing))(?: (?:with|for|to|at|up|on|over|in favor of|it|instead))* (?:{_THEIRS}|there\b)"
    r"|(?:sign|start|begin|go|accept|work|join|be)(?:ing)? (?:with|at|to|for|in) (?!(?:the|a|an|your|my|you|it|this|that|our|work|once|home|all|hand|touch|leeds for|monday|tuesday|wednesday|thursday|friday|noon|\d)\b)\w+"
    r"|(?:sign|start|begin|go|join)(?:ing)? (?:with|at|to|for|in)? ?the \w+|signing(?: there| elsewhere)|(?:take|accept|sign) (?:it|that|the (?:contract|offer))(?: on \w+| today| tonight| tomorrow| instead| then)?|(?:signing|sign|take it|accept it) there"
    r"|(?:be |am )?(?:withdraw|withdrawing|walk(?! to)|walking(?! to)|pull out|pulling out|bow out|drop out|back out|out|gone|off|unavailable|lost to you|free no longer|no longer (?:free|available|interested|waiting))(?: of the (?:race|running|market|process)| the market| my application| away)*(?= |$)"
    r"|(?:look|looking|search|go|try|turn|apply) (?:elsewhere|somewhere else|around|at other|for another|another way)|(?:decline|turn (?:you|yours|it|this) down|close the (?:file|book|chapter|matter|door)|wait (?:for you )?(?:any longer|no longer|any more|anymore)|not wait|cross you off|strike you|delete your|cross (?:your|@company)|forget (?:you|about (?:you|the|it)|the whole)|consider (?:the|this|my|your|our) (?:matter|application|talks?|process|offer|silence|business) (?:closed|over|done|finished|a no|dead|void|withdrawn|refused))"
    r")"
)
_TELL = (
    r"(?:(?:post|posting|put|putting|leave|leaving|write|writing|publish|publishing|share|sharing|give|giving)(?:ting)?(?: [^\s.!?,]\S*){0,6}? (?:review|reviews|glassdoor|indeed|kununu|google|twitter|facebook|linkedin|tiktok|instagram|reddit|online|blog|internet|newspapers?|papers?|press|stars?|public|forum|radio|followers)"
    r"|(?:tell|telling|warn|warning|inform|let|informing)(?: [^\s.!?,]\S*){0,3}? (?:everyone|everybody|people|the world|followers|friends|network|others|press|papers?|union|town|village|trade|industry|colleagues know|customers|classmates|whoever|anyone who)"
    r"|(?:tell|inform|telling|write|writing|complain|complaining|speak|talk|turn|report|reporting|escalate|escalating|take|taking|bring|go|going|call|calling|ring|ringing|raise|raising|contact|contacting|copy|involve|inform|phone|address|approach)(?:ing)?(?: [^\s.!?,]\S*){0,5}? (?:boss|bosses|ceo|director|manager|managers|management|board|head office|headquarters|press|hr|superiors?|owners?|union|chairman|lawyer|solicitor|attorney|ombudsman|authorities|newspapers?|tribunal|court|council|ministry|labou?r (?:office|board|court|department)|regulator|embassy|inspector\w*|trustees|governors|above you|over your head|mayor|head teacher|principal|owner|police|works council)|take (?:this|it|the matter|things) (?:further|higher|public|online|up)|make (?:this|it) public)"
)
_ITS = r"(?:(?:the|this|that|it|my|your|his|her|our|a|everything)(?: [^\s.!?,]\S*){0,4}? (?:goes?|will go|is going|will be|will end up|ends up|will appear|appears|will find its way|will land|will reach|gets|will get)(?: \w+ly| straight| up| out| out)* (?:on|onto|to|in|into|up on|over to) (?:my blog|the blog|glassdoor|indeed|google|twitter|facebook|linkedin|tiktok|reddit|the (?:press|papers?|newspaper|internet|web|union|board|director|head|court|others?|other|competition|competitor|next)|your (?:boss|director|competitors?|ceo|board|manager|rivals?)|social media|my lawyer|someone else|somebody else|them|another)|(?:people|everybody|everyone|the (?:whole )?(?:town|trade|industry|village|world|press|union|papers|internet)|my (?:followers|readers|union|lawyer|solicitor)|your (?:boss|director|customers|competitor|competitors|ceo|board|rivals?)|the competitor|a competitor|the competition|someone else|somebody else|others|another \w+|they|the other \w+)(?: \w+)? (?:will|would|shall|is going to|are going to|gets?|wins?|takes?)(?: (?:hear|know|read|learn|find|get|be|have|win|take|profit|gladly|write|want|soon|happily|see|me|it|my|in touch))+)"
_END = r"(?:count me out|(?:that is|that 's|it is|it 's|we are) (?:it|over|that|the end|the last|done|goodbye|all|off|through|finished|them|him|too late)|(?:it|that) (?:will|would|may|might|is going to) be (?:too late|over|the end|that|the last|your (?:loss|problem)|somebody else|someone else)|(?:somebody|someone|you|your \w+) (?:will|would|shall|are going to|is going to|stand to|may|might) (?:pay for|answer for|not (?:hear|see|find|get)|never|lose|regret|miss|be sorry|have to (?:find|look|do without|start)|forget|hear from|read|find (?:someone|somebody|yourself|another)|look for (?:someone|somebody|another)|strike|cross|need to find|have lost)|(?:the|my) (?:offer|deal|door|window|chance) (?:is|will be|closes|expires|lapses|falls|goes)(?: \w+)?|find (?:someone|somebody|yourself another|another)|forget (?:it|me|about)|lose me|(?:i|my application) (?:will be|am|is|shall be) (?:gone|out|lost|off|history|withdrawn|elsewhere)|goodbye|you have (?:lost me|seen the last)|(?:cross|strike|take|remove) (?:me|my name) (?:off|from)|(?:delete|lose|bin|burn|tear up|shred|throw away|forget) my (?:number|cv|resume|name|file|details|papers)|(?:my (?:application|candidacy|candidature|name|interest)|i)(?: \w+)?(?: to)?(?: be)?(?: regarded| considered| treated| counted)?(?: as)? (?:withdrawn|void|out|gone|off the (?:table|market))|consider (?:me|my application|this|it) (?:withdrawn|gone|out|closed|refused|off|over)|the matter is closed|there will be (?:consequences|trouble)|means? (?:i|no|that i|goodbye|the end|you))"
_CONSEQUENCE = rf"(?:{_I_WILL} (?:{_GO}|{_TELL})|{_ITS}|{_END})"

_NO_WORD = r"(?:(?:if|unless|should|in case|as long as)(?: (?!,)[^\s.!?]\S*){0,4}? (?:(?:i|we|there|you|this|it|that|nothing|no|nobody|your|yours|the|my)(?!\S))|(?:failing|without|lacking|absent|in the absence of)(?= (?:an?|any|your|that|this|which|news|word|some)(?!\S))|(?:no|another) (?:reply|answer|news|word|call|offer|contract|decision|week|day|yes|sign)|silence|one more (?:day|week|silence))"
_LACK = r"(?:not|nothing|no|nobody|unless|without|failing|lacking|silence|silent|still|beat|match|faster|first|sooner|before|late|later|longer|another|until|slow|wait|waiting|refuse|reject|decline|ignore|ignored|absent|less|below|under|empty|only|keep|closed|never|fails?)"
_SOFT = r"(?:assume|wish you|understand|happy to|glad to|no hard|of course|thank you for telling|i withdrew|we (?:had|would)|(?:you|they|he|she|customers?|clients?) (?:told|said|threatened|wrote)|the (?:client|customer|vendor|supplier)|had to|used to|would have|ring (?:you|again)|which (?:is|would) fine|no pressure)"

_EXIT_WORDS = "take taking accept accepting sign signing choose choosing yes go going goes decide deciding commit start starting turn turning work join give shake withdraw withdrawing withdrawn walk walking pull bow drop out gone off unavailable lost free available interested look looking search elsewhere somewhere decline close wait cross strike delete forget consider tell telling warn warning post posting put putting leave leaving write writing publish publishing share sharing giving let complain complaining report reporting escalate call ring raise contact copy involve inform phone review reviews hear know read learn get gets wins regret lose loses miss sorry over done goodbye late that find door window matter trouble consequences means public move opt settle back back lawyer solicitor blog up"
_GATE_IF = (
    "if unless should failing without no case silence another one absent lacking / not nothing no nobody unless without failing lacking silence silent still beat match faster first sooner before late later longer another until slow wait waiting refuse reject decline ignore ignored absent less below under empty only keep closed never fails / "
    + _EXIT_WORDS
)
_IGNORE = r"(?:ignore|refuse|reject|turn me down|pass (?:me )?(?:over|up)|disappoint|keep|leave|let|say no|drop|cross|forget|mess|wait|hire (?:him|her|them|someone|somebody)|pick|choose|brush|delay|stay|one more|another)"
_UNLESS = r"(?<!\S)(?:unless|if|until|before)(?: (?!i am)[^\s.!?,]\S*){0,5}? (?:you|your|yours|@company|i (?:get|have|hear|see|do not)|nothing|no|there|nobody|this|somebody|someone)(?!\S)"
_AFTER = r"(?:after (?:that|which|this|\w+day|the \S+|tomorrow|tonight)|from (?:then|\w+day) on|thereafter|past that)"
THREATS = (
    # Ignore this one as well and I'll tell everyone.
    frame(
        "and / ignore refuse reject turn pass disappoint keep leave let say drop cross forget mess wait hire pick choose brush delay stay one another / "
        + _EXIT_WORDS,
        rf"(?:please )?(?:(?:if you |do )?{_IGNORE})",
        rf"and {_CONSEQUENCE}(?!\S)",
        bar=rf"{_SOFT}|(?:you (?:can|may|could)|i (?:ignore|pick|choose|keep|leave|let|forget))",
        far=True,
    ),
    # I'd hate to have to tell your head office.
    frame(
        "hate sorry like rather prefer want hesitate make pain",
        rf"(?:i (?:would|do|will|shall|should) (?:hate|be sorry|not like|rather not|prefer not|not want|not hesitate|only be sorry)|it would (?:pain|hurt|grieve) me|do not make me|please do not make me)(?: (?:to|have|be|having|forced|go))* (?:{_GO}|{_TELL})",
        bar=_SOFT,
    ),
    # My solicitor says that I could take this further.
    frame(
        "solicitor lawyer attorney union barrister",
        r"my (?:\w+ )?(?:solicitor|lawyer|attorney|union|barrister)(?: \w+)? (?:says?|thinks?|advises?|advised|tells?|told|will|would|is|has|knows?|agrees?|wants?)",
        bar=r"(?:contract|notice period|references?)(?! (?:is|was) (?:due|mine))",
    ),
    # If I have heard nothing by then, count me out.
    frame(
        _GATE_IF, _NO_WORD, rf"(?<!\S){_LACK}(?!\S)", rf"(?<!\S){_CONSEQUENCE}(?!\S)", bar=_SOFT, far=True, within=True
    ),
    # Either I have your yes on Friday or I sign with the Lyceum.
    frame(
        "either",
        r"either (?:i|you|we|there|your|this|the|it)",
        rf"or (?:{_CONSEQUENCE}|{_I_WILL} \w+|else|you (?:lose|forget|can|will)|it is|that is)",
        bar=_SOFT,
        far=True,
    ),
    # I will sign it on Friday unless yours comes first.
    frame(
        "unless if before until / " + _EXIT_WORDS + " / you your yours i nothing no there nobody somebody someone this",
        rf"(?:(?:and |so |but |then )?{_I_WILL} (?:{_GO}|{_TELL})|{_ITS}|{_END})",
        _UNLESS,
        rf"(?<!\S)(?:unless|before|until|{_LACK})(?!\S)",
        bar=_SOFT + r"|i (?:could|can) (?:start|begin)",
        far=True,
        sign=_UNLESS,
    ),
    # … or I ring the manager above you.
    frame(
        "or otherwise else case failing / " + _EXIT_WORDS,
        rf"(?:or(?: else)?|otherwise|else|in any other case|failing that|if not|and if not)(?: ,)?(?: (?:then|on \w+|tomorrow|today|by \w+|next week|from \w+|,)){{0,3}} {_CONSEQUENCE}",
        bar=_SOFT + r"|either",
    ),
    frame(
        "after past from thereafter / " + _EXIT_WORDS,
        rf"{_AFTER}(?: (?:date|day|point|hour|,)){{0,3}} {_CONSEQUENCE}",
        bar=_SOFT,
        sign=_AFTER,
    ),
    # The first one to say yes gets me.
    frame(
        "me",
        r"(?:the first|whoever|the one|who|the fastest|the quickest)(?: [^\s.!?]\S*){0,9}? (?:gets?|will (?:get|have)|wins?|can have|has) me",
    ),
    frame(
        "hurry late slow long wait quick fast quickly",
        r"(?:(?:please |so |you )?(?:had better |have to |must |need to |should )?(?:hurry(?: up)?|be (?:quick|fast)|act (?:fast|quickly|now)|move (?:fast|quickly)|do not (?:wait|leave it|take|hesitate|be)(?: \w+){0,2} (?:long|late|slow))(?: \w+){0,4})",
        r"(?<!\S)(?:or|because|as|before|since|otherwise)(?: [^\s.!?]\S*){0,9}? (?:me|them|else|others?|gone|elsewhere|rivals?|competitors?|competition|lose|interested|free|available|offers?)(?!\S)",
        far=True,
    ),
    frame(
        "think sorry regret pity shame careful carefully twice remember forget",
        r"(?:(?:i would |you (?:should|had better|might want to) |please |just )?(?:think (?:carefully|twice|hard|again|well)|be careful|remember|do not forget|bear in mind|keep in mind)(?: [^\s.!?]\S*){0,7}?|it would be (?:a (?:pity|shame)|sad|unfortunate|too bad|unwise|a mistake) (?:if|for you|to)|you (?:will|would|may|might|could) (?:regret|be sorry|not like))",
        r"(?<!\S)(?:my (?:uncle|father|aunt|brother|cousin|friend|mother|husband|wife|followers|lawyer|union)|(?:your|our|the) (?:biggest |best |largest |main |mutual )?(?:customers?|competitors?|rivals?|clients?|competition|owner|mayor|boss|investors?)|somebody else|someone else|elsewhere|people talk|word gets|i know (?:people|somebody|someone|the)|the (?:press|paper|papers|union))(?!\S)",
        far=True,
    ),
)
"""What happens to the reader who does not answer as wished."""
LEVERS = (
    # Other people are prepared to pay more for me.
    frame(
        "more better double higher twice",
        r"(?:(?:other|some|several|many|your|plenty of|certain) (?:\w+ )?(?:people|firms|companies|employers|competitors?|rivals?|places|schools|hospitals|hotels|shops|garages|others)|others|elsewhere|somebody else|someone else|your \w+ (?:competitors?|rivals?)|another \w+)",
        r"(?<!\S)(?:pay|paying|pays|offer|offers|offering|offered|bid|bidding|give|giving)(?: me)? (?:much |a lot |far |considerably |\w+ly )?(?:more|better|double|higher|twice)(?!\S)",
        r"(?<!\S)(?:me|i|my)(?!\S)",
        bar=r"(?:customers?|you (?:said|told|mentioned)|farmers|parents|patients)",
    ),
    # Match their rate and I'm yours.
    frame(
        "match beat raise top improve better double revise add up outbid increase",
        r"(?:(?:please |kindly |so |if you |can you |could you |will you |would you |unless you (?:can )?|you (?:must|would have to|will have to|have to|need to) |you would need to |(?:so )?kindly )(?:\w+ly )?(?:match|beat|top|improve|raise|better|double|revise|outbid|increase|up)|match|beat|raise|double|top|outbid) (?:it|that|this|yours?|them|their\w*|his|her|what (?:they|he|she)|the (?:offer|figure|rate|package|other|pay|salary|sum|number))",
        r"(?<!\S)(?:and i|or i|i am yours|you have me|i am in|i will (?:sign|come|stay|start|join|be|say|cancel|drop|turn|decline)|\?|signing|done|deal|we have|me)(?!\S)",
        far=True,
    ),
    # What will you put on the table to get me?
    frame(
        "me table",
        r"(?:what|how much)(?: \w+)? (?:will|would|can|could|are|is|do)(?: \w+)? (?:you|your company|your side|@company|it)(?: (?:be )?(?:willing|prepared|ready|able|going))?(?: to)? (?:put|offer|do|pay|give|bid|worth|lay|add|improve)(?: [^\s.!?,]\S*){0,6}?",
        r"(?<!\S)(?:on the table|to (?:get|keep|win|have|lure|tempt|secure|persuade|convince|land|stop) me|for me to (?:say|turn|stay|choose|come))(?!\S)",
    ),
    # I will turn the other school down, but only if you commit by tomorrow.
    frame(
        "only provided condition",
        r"i (?:am |would be |will be |will |would |can |could |shall )(?:\w+ly )?(?:(?:willing|ready|prepared|happy|glad|going|able) to )?(?:turn|decline|say no|refuse|drop|cancel|stop|reject|hold|let|walk away|forget|give up)(?: [^\s.!?]\S*){0,9}? (?:only if|provided(?: that)?|on condition that|on the condition that|if and only if)(?: [^\s.!?]\S*){0,3}? (?:you|your|i (?:have|get|hear|see)|@company)",
    ),
    # I can't promise I'll still be free next week.
    frame(
        "promise guarantee free available still wait longer forever around market",
        r"i (?:can|could|will|do|shall|may|might) not (?:promise|guarantee|say|swear|assure you|be sure|be able to (?:promise|guarantee|wait|hold)|know (?:if|whether|how long)|wait|hold out|hold (?:them|him|her|it|this) off|keep (?:them|him|her|it|this|others?))",
        r"(?<!\S)(?:still be (?:free|available|around|here|there|on)|i (?:will|would) be (?:free|available|around|here)|much longer|any longer|forever|waiting)(?!\S)",
        bar=r"(?:boiler|customers?|patients?|notice|holiday)",
    ),
    # I am about to say yes to someone else.
    frame(
        "else elsewhere theirs other another competitor rival them",
        r"(?:as |because |since |and )?i am (?:\w+ )?(?:about|ready|tempted|inclined|close|minded|on the point|on the verge|this close|all set|an inch away)(?: (?:to|of|from))? (?:\w+ing|\w+)(?: [^\s.!?]\S*){0,4}? (?:someone else|somebody else|elsewhere|theirs|the other \w+|another \w+|them|(?:a|your) (?:competitor|rival))",
    ),
    # They move faster, so it's them.
    frame(
        "holding off putting waiting keeping three two several other",
        r"i (?:am|have been|keep) (?:holding off|putting off|stalling|holding back|keeping)(?: (?:off))? (?:the |two |three |four |several |some |another |other |all )+(?:other )?(?:\w+ )?(?:offers?|employers?|companies|firms|restaurants?|schools?|hospitals?|places|clinics?|hotels?|banks?|one|ones|people)(?: waiting| off)?",
    ),
)
"""Other offers held up to the reader."""
OPENINGS = (
    # Snooze and you lose; the ball is in your court.
    frame(
        "lose ball ticking served warned warn running tock",
        r"(?:(?:you )?snooze(?: and| ,)? you lose|(?:so )?the ball is in your (?:court|half|corner)|(?:the )?(?:clock|time) is (?:ticking|running(?: out)?)(?: for you)?|tick ,? tock|first come ,? first served|use it or lose it|(?:you have been|consider yourself|be) warned|do not say (?:that )?i did not warn you|i (?:did warn|have warned|am warning|warn) you)",
    ),
    # You'd better make up your mind before Thursday.
    frame(
        "better",
        r"(?:if you \S+ \S+ me ,? ?)?you (?:had|would) better(?! (?:paid|off|than))",
        r"(?<!\S)(?:mind|decide|hurry|move|act|quick|answer|call|reply|sign|be|make|offer|get|come|pick|choose)(?!\S)",
    ),
    # The other crowd have until Friday and so have you.
    frame("so same", r"(?:and )?(?:so (?:have|do) you|the same goes for you|that goes for you too)(?= [.!,;])"),
    # This is the last time I ask before I go elsewhere.
    frame(
        "last final",
        r"(?:this is|that was|it is|here is|consider this|take this as|treat this as)(?: \w+ly)? (?:the|my|your)(?: very)? (?:last|final) (?:time|message|mail|e ?mail|reminder|call|attempt|letter|note|request|word)",
        rf"(?<!\S)(?:before|or|otherwise|else|after (?:that|this|which)|then)(?:(?: i)? ?,? {_CONSEQUENCE}| [^\s.!?]\S*(?: [^\s.!?]\S*){{0,3}}? (?:or|else))",
        far=True,
    ),
    # It's now or never from your side.
    frame("never now", r"(?:it is |it 's |this is )?now or never"),
    frame(
        "until till",
        r"(?:i am |i will |i shall |i can |let us )?(?:giving|give|gives|allow|allowing|grant) (?:you|@company|your company)(?: (?:exactly|only|just|one|time))* (?:until|till|one more (?:day|week|chance)|\d+ (?:hours|days)|(?:two|three|five|seven|ten) (?:more )?(?:working )?days|(?:a|another) week)",
    ),
)
"""A last date set to the reader."""
