"""What an employer does not tell outsiders: its money, its plans, and what was said on the quiet."""

from __future__ import annotations

from notelint_checks.analysis.frames import frame

__all__ = ["INSIDE"]

_ONES = r"(?:company|firm|shop|store|branch|plant|team|restaurant|hotel|side|office|business|place|group|owner|owners|board|management|manager|managers|boss|director|directors|ceo|cfo|chairman|head|heads|factory|bank|agency|clinic|practice|site|depot|warehouse|school|college|supplier|suppliers|parent|headquarters|partners|shareholders|investors|staff|customers?|clients?)"
_EMPLOYER = rf"(?:we|our (?:\S+ ){{0,3}}?{_ONES}(?: , \S+(?: \S+)? ,)?|my (?:(?:present|current|former|old|last|own|previous) )?(?:employer|company|firm|boss|shop|agency|bank|bosses)|(?:the|our) (?:\S+ )?(?:managers?|clerks?|directors?|drivers?|nurses|partners|seniors|staff|owners?|board) (?:at|of) (?:my \S+ \S+|our \S+|(?!your|the)\S+)|(?:at|in) (?:my |our )?(?:\S+ ){{1,3}}?we)"
_STATES = r"(?:take|takes|took|make|makes|made|turn(?:s|ed)? over|gross(?:es|ed)?|net(?:s|ted)?|earn(?:s|ed)?|bill(?:s|ed)?|charge[sd]?|pays?|paid|spends?|spent|owes?|owed|lose|loses|lost|burn(?:s|ed)?|sell(?:s)?|buys?|bought|gets?|got|is on|are on|am on|was on|were on|keeps?|has|have|had|is|are|was|were|runs? (?:at|up)|costs?|receives?|banked|raised|borrowed|budget(?:s|ed)?|clears?|cleared)"
_MONEY = r"(?:[$€£₹¥] ?\d\S*(?: (?:k|m|bn|million|billion|thousand))?|\d[\d,.]*(?: (?:k|m|bn|million|billion|thousand|hundred thousand|lakh|crore))? (?:euros?|dollars?|pounds?|bucks|quid|rupees|naira|francs|cents|pence|a (?:kilo|piece|head|ton|tonne|liter|litre|box|unit|hour|seat|crate|barrel|case)|each|per (?:kilo|unit|head|ton|hour|seat|box|piece)|usd|eur|gbp|chf)|\d[\d,.]*(?:k|m|bn)?(?: (?:million|billion|thousand))? (?:in (?:debt|the red|the black|losses|unpaid)|(?:%|percent|per cent|points) (?:off list|margin|commission|markup|discount))|(?:[1-9]\d|[1-9]),\d{3}(?= (?:and|[.!,;]|a year|a month|of them open)(?!\S)))"
_ACHIEVED = r"(?:\byour\b|(?<!tell )(?<!as )(?<!since )\byou\b(?! asked)|\b(?:cut|saved?|saving|reduced?|raised|grew|increased?|improved?|i (?:managed|handled|ran|led|sold|built|processed|brought)|donat\w+|charity|fund ?rais\w+|annual report|press release|published (?:in|on)|public (?:budget|figures)|as everyone knows|salary|my (?:pay|wage|budget))\b)"
_BIG_NEWS = r"(?:takeover|merger|merge|merging|bought out|buy ?out|acquire[ds]?|acquisition|insolvency|insolvent|bankrupt|bankruptcy|lay ?offs?|laying off|redundanc(?:y|ies)|prototypes?|unlaunched|go public|ipo|stock ?market|recall|lawsuit|sued|settle(?:ment)?|tax (?:audit|raid|fraud)|fraud|breach|hacked|(?:goes|go|going) to (?:your|the) competit\w+|for sale|up for sale|sell the (?:company|firm|business|site|factory)|secretly|in secret)"
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
        bar=r"(?:\byou(?:r|rs)?\b|\b(?:i (?:managed|led|handled|ran|built|worked on|tested|supported)|as (?:reported|announced)|in the (?:news|papers|press)|so i am looking|public(?:ly)?|years? ago|back then|in 20\d\d)\b)",
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
        rf"(?:i|we|he|she|they|my \S+|our \S+)(?: \S+ly)? (?:(?:have|had|was|were|am|are|is) )?{_PROMISED}(?: (?:me|us|him|her|them|something|a paper|an agreement|papers))?(?: (?:not to|never to|to|that i would not|i would not) {_HOLD}| (?:about|on) (?:it|this|that)(?= , but))",
        bar=r"(?:\b(?:so i (?:will|can|shall|must)|which is why|therefore)\b)",
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
