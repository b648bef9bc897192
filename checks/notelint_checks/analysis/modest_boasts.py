"""Boasts that come as a fault, a complaint or a blush."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["DISGUISED"]

_CL = r"(?: (?![.!;:?]+(?: |$))\S+){0,40}"
_FAULT = r"(?:fault|flaw|weakness|vice|failing|shortcoming|bad habit|habit|problem|curse|sin|defect|fear|criticism|complaint|drawback|downside)"
_VIRTUE = r"(?:perfectionis\w+|too (?:\S+ )?(?:much|hard|well|fast|quick|thorough|careful|honest|kind|generous|good|helpful|conscientious|dedicated|loyal|precise|punctual|ambitious|committed|passionate|diligent|exact|meticulous|modest|nice|efficient|tidy|reliable|driven|clever|caring|high)|(?:so|such)(?: \S+){0,4} that|never (?:give up|leave|go home|stop|rest|let go|leave|say no|switch off|quit|go home|give in)|can not (?:stop|say no|rest|let go|leave|switch off|help)|always (?:finish|say yes|give|put|stay|want|end up|try|win|the first|go the)|high(?:est)? standards|everything (?:to be )?(?:perfect|right|just so)|bar too high|every detail|everyone else|everybody else|workaholic|overachiever|over achiever|work too|care too|give too)"
_SHINE = r"(?:best|first|fastest|quickest|youngest|top|only one|won|win|winning|medal|prize|award\w*|record|legend|genius|star|hero|favou?rite|promot\w+|perfect\w*|every (?:time|test|exam|prize|single)|all (?:three|four|five|the|my)|again|ahead of|before everyone|before everybody|than (?:everyone|everybody|anyone|anybody|all|the others|the rest)|keep up|voted|chosen|champion\w*|so (?:\S+ )?(?:thorough|good|quick|fast|exact|careful|precise|popular|tidy|reliable|efficient|talented|gifted|clever)|outstanding|beat|doubled|tripled|everyone (?:says|wants|asks)|everybody (?:says|wants|asks)|hide|beg\w*|ask(?:s|ed)? for me|in demand|rely on me|relies on me|depends? on me|loves? me|love me|want me|wants me)"

_TOO = r"(?:far |way |much |always |simply |just |perhaps |maybe |a little |a bit |almost |probably |being )*too (?:much of a \w+|loyal|honest|helpful|dedicated|organi[sz]ed|hard ?working|committed|kind|generous|careful|thorough|conscientious|diligent|precise|punctual|reliable|efficient|passionate|driven|ambitious|good|nice|modest|tidy|fast|quick|patient|caring|clever|smart|exact|meticulous|perfectionist|correct|responsible|friendly|disciplined|focused|clean|orderly|trusting|humble|popular|successful|talented|qualified|eager|productive)"
_DRESS = r"(?:sadly|unfortunately|regrettably|embarrassingly|alas|annoyingly|i am afraid|i fear|i (?:must|have to|should|can only) (?:\w+ )?(?:say|admit|confess|add|mention|report)|i (?:confess|admit|suppose|guess)|i am (?:\w+ )?(?:ashamed|embarrassed|shy|sorry|loath)(?: (?:to \w+|how|that|about))?|i blush(?: (?:when|to|at|every)(?: \w+){1,3})?|i do not (?:want|mean|like|wish|intend) to (?:\w+ )?(?:brag|boast|sound \w+|show off|seem \w+|praise myself)|i know (?:it|this|that|how this|how it) (?:sounds?|may sound|will sound)(?: \w+)?|far be it from me to \w+|who am i to \w+|forgive me for \w+|not that i (?:mind|care|want to \w+|like to \w+)|i hate to (?:say|admit|mention)(?: it| this)?|i do not like to (?:say|admit|mention)(?: it| this)?|humbly)"
_PROUD = r"(?:everything better|always the first|the first to (?:finish|arrive|be)|first to (?:finish|arrive)|top of (?:my|the|our)|the top|(?:learn|work|run|read|type|cook|think|finish|sell|count|solve)\w* (?:\w+ )?(?:faster|better|quicker|harder|more)|than (?:most|others|everyone|everybody|anyone|anybody|all|my \w+)|sold out|standing ovation|ovation|applause|award\w*|prize|medal|record|best|promot\w+|how easy|how easily|how good|too easy|so easy|compliments?|everyone (?:loves|wants|asks|comes)|everybody (?:loves|wants|asks|comes)|every mistake|every error|every detail|perfect\w*|never (?:wrong|miss|lose|make)|won|first place|unbeaten|ahead of|twice|doubled?|tripled?|genius|gifted|talent\w*|expert|favou?rite|popular|admired|in demand|irreplaceable|indispensable|can not stop|high standards)"

DISGUISED = (
    gated(
        "that",
        rf"(?:it |that )(?:is|'s|would be|may be|might be|must be)(?: \S+){{0,2}} that i~ (?:\S+ ){{0,3}}?{_VIRTUE}(?!\S)(?: (?![.!;,:?])\S+){{0,10}}",
    ),
    gated(
        "complaint criticism curse defect downside drawback failing fault fear flaw habit problem shortcoming sin vice weakness",
        rf"(?:i (?:guess|suppose|think|admit|confess|must admit|would say) )?(?:my|the|one) (?:\S+ )?(?:{_FAULT})(?: of mine| i have| people see)? (?:is|was|would be|may be|might be|has always been)~ (?:that )?i~ (?:\S+ ){{0,3}}?{_VIRTUE}(?!\S)(?: (?![.!;:?])\S+){{0,14}}",
    ),
    gated(
        "bar finish finished never overachiever perfect perfectionist too workaholic",
        r"(?:i am afraid|i fear|i confess|i admit|i must admit|i must confess|i have to admit|unfortunately|sadly|alas|regrettably|to my shame|i am sorry to say|sorry to say|i am ashamed to say|i hate to admit|i am told|guilty as charged|my colleagues complain|my wife complains|my husband complains|people complain|they complain)~ ?,? ?(?:that |it |but )?,? ?i~ (?:am |have |work |care |set |always |can |was |get |give |do |tend to |want |never )*(?:\S+ ){0,3}?(?:perfectionist|workaholic|overachiever|too much of a perfectionist|too (?:thorough|hard|much|careful|conscientious|helpful|honest|dedicated|diligent|meticulous|efficient)|bar too high|finish(?:ed)?~ (?:long )?(?:before|ahead of) (?:everyone|everybody|the others|all)(?: else)?|everything to be perfect|never (?:stop|rest|give up))(?!\S)(?! (?:late|little|for the bus))(?: (?![.!;,:?])\S+){0,8}",
    ),
    gated(
        "overachiever perfectionist workaholic",
        r"i (?:am|can be)~ (?:a bit of |something of |such |rather |quite |too much of |a little of )?(?:a )?(?:\S+ )?(?:perfectionist|workaholic|overachiever)~ ,? ?(?:i am afraid|i fear|i confess|i admit|alas|sadly|sorry|unfortunately|for my sins|to my shame|i know)",
    ),
    gated(
        "annoying awkward bear bore bother burden curse embarrassing embarrassment exhausting hard inconvenient nuisance pain pity ridiculous shame "
        "silly tedious terrible tiresome unfair",
        rf"(?:it is|it 's|it can be|it may be|this is|that is)(?: \S+){{0,3}} (?:nuisance|curse|burden|pain|shame|bore|embarrassment|pity|cross to bear|embarrassing|annoying|tiresome|awkward|silly|ridiculous|exhausting|terrible|a bother|tedious|unfair|hard to believe|inconvenient)(?: (?!but|and|,)\S+){{0,4}}? ,? ?(?:but|and|yet|that|how)~ (?:i|my|everyone|everybody|people|they)(?: (?![.!;:?])\S+){{0,10}}? {_SHINE}(?!\S){_CL}",
    ),
    gated(
        "annoying awkward burden curse difficult embarrassing exhausting hard heavy lonely nuisance pain shame stressful tiring tough",
        r"(?:it is|it 's|it can be)~ (?:a |an |quite |such )*(?:\S+ )?(?:hard|tough|lonely|tiring|exhausting|burden|curse|pain|embarrassing|awkward|annoying|difficult|nuisance|heavy|stressful|shame)~ (?:to be|being|always being|to always be|having|to have been)~ (?:\S+ ){0,3}?(?:the (?:one|only|best|first|fastest|quickest|strongest|most|youngest|smartest|cleverest|favou?rite|top)|so (?:good|popular|talented|gifted|quick|fast|in demand|sought after|clever|tidy)|everyone 's|everybody 's|good at everything|too good|this good|a perfectionist|in (?:such )?demand)(?: (?![.!;,:?])\S+){0,12}",
    ),
    gated(
        "afflicted blessed born burdened cursed plagued saddled stuck",
        r"i (?:am|was|have been|feel)~ (?:cursed|plagued|burdened|afflicted|blessed and cursed|stuck|saddled|born) with (?:a |an |the |this |such |too )?(?:\S+ )?(?:photographic|perfect|absolute|high|excellent|good|iron|eye|ear|memory|sense|talent|gift|mind|standards|many|brains|work ethic|conscience)(?: (?![.!;,:?])\S+){0,8}",
    ),
    gated(
        "suffer",
        r"i suffer from~ (?:being |having |my |too |a bad case of |chronic )?(?:\S+ ){0,2}?(?:too|so|perfectionis\w+|efficien\w+|success|punctuality|ambition|high standards|honesty|good|many (?:ideas|talents|offers))(?: (?![.!;,:?])\S+){0,8}",
    ),
    gated(
        "how",
        rf"(?:i do not know|i have no idea|no idea|i can not say|heaven knows|god knows|lord knows|who knows|goodness knows|i never know|not sure|i am not sure)~ how (?:it (?:happened|happens|came about)|i (?:do|did|manage|managed|got|get|won)(?: it)?|that happened)~ ,? ?(?:but|and|yet|,)?~ (?:i|my|they|somehow)(?: (?![.!;:?])\S+){{0,8}}? {_SHINE}(?!\S){_CL}",
    ),
    gated(
        "wish",
        r"(?:i )?(?:sometimes |often |really |do )?wish~ (?:that )?i (?:was|were|did|had) not~ (?:\S+ )?(?:so|this|always|such|quite so|the best)~ (?:\S+ )?(?:good|gifted|talented|popular|perfect|thorough|honest|quick|fast|careful|clever|efficient|in demand|the (?:first|best|one)|a perfectionist|perfectionist|easily|well|successful)(?: (?![.!;,:?])\S+){0,8}",
    ),
    gated(
        "average country humble little lowly mere modest ordinary plain poor simple town",
        rf"i am (?:just|only|merely|but|nothing but|no more than)~ (?:a|an) (?:\S+ )?(?:simple|humble|little|modest|ordinary|plain|lowly|mere|poor|country|small town|average)~ (?:\S+ ){{1,3}}?,? ?(?:but|yet|and yet|and still|who)~ (?:i |somehow |my |they |has |have |was )(?:(?![.!;:?])\S+ ){{0,8}}?{_SHINE}(?!\S){_CL}",
    ),
    gated(
        "ashamed bad embarrassed guilty hate tired",
        r"i~ (?:hate|am embarrassed by|am ashamed of|am almost ashamed of|almost hate|am tired of|feel bad about|feel guilty about)~ (?:how (?:easily|well|fast|quickly|good|easy|much better|often|popular)|that i (?:always|keep|never fail to)|always being|being (?:so |always )?(?:good|the best|the first|so good|right))(?: (?![.!;,:?])\S+){1,12}",
    ),
    gated(
        "anything most worst",
        r"(?:if anything|at worst|at most) ,? ?i (?:am |work |care |give |do |have been told i )~?(?:\S+ )?too (?!slow|little|late|short|long|few)\S+(?= (?:[.!;,:?]+|for|about)(?!\S)|$)",
    ),
    gated(
        "help",
        rf"i (?:can not|could not|just can not)~ help (?:being|winning|getting|coming|noticing how|it if|finishing|it that)~ (?:\S+ ){{0,4}}?{_SHINE}(?!\S)(?: (?![.!;,:?])\S+){{0,8}}",
    ),
    gated(
        "how what why",
        r"i~ (?:have )?(?:never|do not|can not|could not|still do not|will never)~ (?:understood|understand|see|saw|know|knew|figured out|figure out|grasp|grasped|explain|explained) (?:why|what|how)~ (?:everyone|everybody|people|they|all|so many|every \S+|customers|clients|employers|recruiters|colleagues|my \S+)(?: (?![.!;,:?])\S+){0,8}? (?:me|my (?:work|bread|talent|skills|advice|cooking|help))(?: (?![.!;,:?])\S+){0,3}",
    ),
    gated(
        "ashamed awkward blush dare do embarrassed hate hesitate loath modest normally ought reluctant should shy silly",
        rf"(?:i (?:blush|hesitate|am (?:embarrassed|ashamed|shy|almost ashamed|loath|reluctant|too modest)|hardly dare|scarcely dare|do not like|hate|feel silly|feel awkward|would not normally|should not|ought not)~ (?:to )?(?:say|saying|mention|mentioning|admit|admitting|tell|telling|repeat|repeating|write|writing)(?: (?:it|this|so|you|that|you this))?)(?: ,?)? ?(?:(?:,|that|but|and|though|how)~ ){{0,2}}(?:i|my|everyone|everybody|people|they)(?: (?![.!;:?])\S+){{0,10}}? {_SHINE}(?!\S){_CL}",
    ),
    gated(
        "all excuse false forgive modesty not pardon",
        rf"(?:modesty (?:forbids|forbids me|prevents me|aside)|in all (?:modesty|humility)|with all (?:due )?modesty|without false modesty|(?:forgive|excuse|pardon) the boast|not to (?:brag|boast|show off|blow my own trumpet|toot my own horn|sound big headed|be immodest|sound vain))(?: ,?)?(?: (?:to say|me to say|saying|from saying|to mention))? ?(?:(?:,|that|but|and|though|how)~ ){{0,2}}(?:i|my|everyone|everybody|people|they)(?!\S){_CL}",
    ),
    gated(
        "am",
        rf"i am (?:just|only|merely|but)~ (?:a|an) (?:(?![.!;:?,])\S+ ){{1,4}},? ?(?:but|yet|and yet|and still)~ (?:(?![.!;:?])\S+ ){{0,6}}?(?:won|voted|best|award\w*|prize|medal|champion\w*|record|beat|legend|star|hero)(?!\S){_CL}",
    ),
    gated(
        "little lucky poor silly",
        r"(?:poor|silly|lucky|little) (?:old )?me (?:,|and|with|:)~ (?:\S+ ){0,4}?(?:offers|interviews|prizes|awards|promot\w+|finals?|winner|trophies)(?: (?![.!;,:?])\S+){0,6}",
    ),
    # I am afraid I am always the first to finish.
    gated(
        "sadly unfortunately regrettably embarrassingly alas annoyingly afraid fear say admit confess add mention report suppose guess ashamed embarrassed shy sorry loath blush brag boast show sound sounds seem praise far forgive humbly care mind",
        rf"{_DRESS}~ ?(?:(?:,|that|but|and|though|of|about|when|because|how)~ )*(?:(?:i|my|everyone|everybody|people)(?: (?![.!;:?])\S+){{0,9}}? |(?=how )){_PROUD}(?!\S)(?! (?:regards|wishes)){_CL}",
    ),
    # I am far too organized. My wife says I am too dedicated. I have been accused of being too helpful.
    gated(
        "too",
        rf"(?:(?:{_DRESS}|my \w+|people|friends|colleagues|everyone|everybody|they|some) ?(?:~ )?(?:,|that|often|always|all|say|says|complain|complains|joke|jokes|tell me|tells me|tease|think|thinks)* ?(?:that )?)??i~ (?:am|can be|was|may be|might be|have always been|tend to be)~ {_TOO}(?! (?:late|to (?:come|attend|make|reach|meet)))(?!\S){_CL}",
    ),
    gated(
        "too",
        rf"(?:i~ (?:have (?:often |sometimes |even )?been|was|am|get|have)~ (?:accused|criticized|criticised|scolded|blamed|teased|told off|guilty)|(?:my \w+|people|friends|colleagues|they)~ (?:accuse|criticize|criticise|scold|blame|tease)s? me)~ (?:of|for|about)~ (?:being )?(?:working |caring |giving |doing |helping )?(?:{_TOO}|too (?:much|hard|well))(?!\S){_CL}",
    ),
    # It is a burden to have such high standards.
    gated(
        "such so",
        r"(?:it is|it 's|it can be)~ (?:an? |quite |really |such )*(?:burden|curse|pain|cross|nuisance|problem|hard|tiring|exhausting|difficult|tough|shame|handicap|struggle|not easy)~ (?:to (?:have|be|own|carry)|having|being)~ (?:such|so)(?: [^\s.!?;:,]+){1,8}",
    ),
    # I am the kind of person who notices every mistake.
    gated(
        "kind type sort",
        rf"(?:{_DRESS}~ ?,? ?)i am~ (?:just )?(?:the|a) (?:kind|type|sort) of (?:person|man|woman|worker|guy|employee|girl) (?:who|that)(?: [^\s.!?;:]+){{1,12}}",
    ),
    # I never asked to be the best seller.
    gated(
        "asked meant wanted tried set intended planned",
        r"i~ (?:never|did not|have never)~ (?:asked?|meant?|wanted?|tried?|try|set out|intended?|planned?|mean)~ (?:to|for)~ (?:be|become|win|beat|outdo|outsell|being|get|finish)~ (?:[^\s.!?;:,]+ ){0,4}?(?:best|first|top|star|favou?rite|fastest|winner|leader|prize|award|promoted|record|everyone|everybody|all|others|number)(?!\S)"
        + _CL,
    ),
    gated(
        "can",
        rf"i can not~ (?:take|accept|handle|deal with|cope with)~ (?:an? |all the |the )?(?:compliments?|praise|applause|flattery|attention|thank you notes)(?: ,)?~ (?:and|but|yet|though|because|which)(?!\S){_CL}",
    ),
    gated(
        "committed dedicated devoted driven passionate ambitious loyal perfectionist",
        r"i~ (?:pushed|push|work|worked|drive|drove|overdo|overdid|exhaust|exhausted)~ (?:myself )?(?:too|so) (?:much|hard|far|long)(?: [^\s.!?;:]+){0,8}? (?:committed|dedicated|devoted|driven|passionate|ambitious|loyal|perfectionist)(?!\S)(?: i (?:am|was))?",
    ),
)
