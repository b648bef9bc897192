"""What people give, how they give it, and to whom: the frames of a gift, a treat and a favor."""

from __future__ import annotations

from notelint_checks.analysis.frames import frame
from notelint_checks.analysis.one_of import any_word
from notelint_checks.analysis.presents import DATES

__all__ = ["GIVING", "SERVING"]

_FOOD = "cake cakes pie pies tart tarts loaf loaves bread sourdough bun buns roll rolls cookie cookies biscuit biscuits shortbread brownie brownies muffin muffins scone scones croissant croissants pastry pastries doughnut doughnuts donut donuts bagel bagels waffles pancakes strudel gingerbread fudge toffee pralines truffles chocolate chocolates sweets candy candies marzipan baklava honey jam jams jelly marmalade chutney pickle pickles sauce syrup cheese cheeses butter ham bacon sausage sausages salami steak steaks lamb venison beef pork chicken turkey goose duck trout salmon mackerel herring eel oysters mussels crab lobster prawns caviar eggs apple apples pear pears plum plums cherry cherries berries strawberries raspberries blueberries blackberries gooseberries rhubarb peaches oranges mangoes mangos pineapple grapes figs dates nuts walnuts almonds chestnuts mushrooms tomatoes potatoes pumpkin pumpkins courgettes beans asparagus vegetables veg herbs spices oil tea teas coffee coffees beer beers ale stout cider mead wine wines champagne prosecco whisky whiskey scotch gin rum vodka brandy schnapps port sherry liqueur cocktail pint pints drink drinks round lunch dinner supper breakfast brunch pizza pizzas curry tapas dumplings samosas empanadas tamales kimchi soup stew chips crisps lasagna paella snacks treat treats ice pudding ribs"
_THINGS = "gift gifts present presents voucher vouchers coupon coupons souvenir souvenirs hamper hampers basket baskets bouquet bouquets flower flowers rose roses tulip tulips orchid orchids lily lilies sunflowers daffodils dahlias peonies bulbs seedlings cuttings clump sapling cactus plants wreath tickets ticket seats passes membership scarf scarves socks mittens gloves hat shawl jumper sweater blanket quilt cushion mug mugs vase bowl candle candles soap soaps perfume lotion necklace bracelet earrings brooch ornament ornaments painting portrait watercolor print carving figurine toy toys teddy doll puzzle trinket keepsake keyring magnet calendar notebook pen album vinyl dvd novel cookbook jersey cap tote eggcup firewood logs goodies goodie surprise token thank-you latte massage facial haircut manicure spa stay night weekend parcel package card"
_SORTED = sorted(
    set((_FOOD + " " + _THINGS).split())
    - {
        "beans",
        "ice",
        "round",
        "night",
        "weekend",
        "stay",
        "port",
        "print",
        "notebook",
        "calendar",
        "pen",
        "card",
        "package",
        "token",
        "treat",
        "drink",
        "seats",
        "passes",
        "plants",
        "bulbs",
        "logs",
        "roll",
        "rolls",
        "cap",
        "dates",
    }
)
_NOUN = any_word(_SORTED)
_CONTAINER = r"(?:box(?:es)?|crate|crates|jar|jars|bottle|bottles|bunch|bag|bags|basket|tin|tins|tray|slab|slice|slices|sack|punnet|dozen|pot|pots|carton|six pack|case|keg|barrel|side|leg|joint|rack|wheel|pound|pack|packet|plate|platter|batch|bundle|bucket|pint|glass|flask|selection|assortment|supply)"
_PARTS = r"(?:parts|bolts|screws|samples?|swatches|proofs|tools|files|papers|records|documents|components|seals|glue|oil|resin|paint|ink|water|labels|photos|photographs|drawings|slides|stones?)"
_CARDS = r"(?:gift|amazon|starbucks|store|book|spa|itunes|netflix|coffee|shopping|ikea|tesco|target|costa) (?:cards?|vouchers?|tokens?|certificates?)"
_SOMETHING = r"(?:something (?:sweet|tasty|small|little|nice|special|homemade|home made|for (?:your|the) (?:\w+ )?(?:kids|children|team|office|desk|tea|coffee|table|freezer|fridge|wall|garden|baby|dog)|from (?:my|our|back|home)|to (?:eat|drink|nibble|sweeten|share|go with|thank|warm|cheer|say)|in return|as a thank)|(?:a|my|this|the|some) (?:\w+ )?little (?:something|extra|present|treat|thank you)|the first round|a (?:drink|treat|proper drink|token)|tokens? of (?:my|our)|a night at|a (?:free )?(?:stay|weekend) (?:at|in)|one of (?:my|our) (?:\w+ )?(?!drawings|designs|plans|photos|papers|projects|tests|reports|articles|ideas|references|colleagues)\w+)"
_THING = rf"(?:{DATES}|(?:jars?|bottles?|tins?|boxe?s?|bags?|pots?|baskets?) from (?:my|our)|(?:\w+ )?{_CONTAINER} of (?!(?:\w+ )?{_PARTS}\b)(?:\S+ )?\S+|{_NOUN}(?! (?:employer|job|post|boss|role|position|firm|company|work|contract|state|samples?|labels?|recipes?|tests?|plans?|lists?|data|project|shop|line|trial|boxes for|cards? of))|{_CARDS}|{_SOMETHING})"
_AIMED = r"(?:you(?! (?:asked|ask|mentioned|said|told|need|needed|want|wanted|lent|lost|left|gave|sell|make|brew|bake|showed|described|liked|requested|ordered|forgot|serve|grow|spoke|use|had|have|do|are|were|recommended|named|run|let|poured|sent|offered)\b)|your (?!company|test|trial|shop|store|line|customers|clients|guests|question|advice|questions|idea|firm|menu)\S+|reception|the front desk|the (?:step|doorstep|staff room|break room)|the (?:whole |entire )?(?:team|crew|office|panel|ward|shift)|everybody|everyone|all of you)"
_KIN = r"(?:wife|husband|mother|mom|mum|father|dad|aunt|uncle|brother|sister|cousin|son|daughter|partner|family|parents|grandmother|grandma|neighbor|friend|girlfriend|boyfriend|brother in law|friends)"
_I = rf"(?:i|we|my (?:\w+ )?{_KIN}(?: and i)?)"
_AUX = r"(?: (?:have|had|am|are|will|shall|would|can|could|may|also|already|just|gladly|happily|really|even|personally|soon|then|like|love|to|be|happy|glad|delighted|pleased|want|wanted|wish|hope|going|plan|planning|intend|took|the|liberty|of|arranged|for|asked|my \w+|popping|pop|dropping|drop|stopping|swinging|stop|swing|coming|come|in|by|round|over|around|back|tomorrow|today|on \w+day|next week|with|took it upon myself|has|is|still|you|must|let)){0,7}"
_GIVE = r"(?:sen[dt]|sending|mail(?:ed|ing)?|post(?:ed|ing)?|ship(?:ped|ping)?|bring(?:ing)?|brought|drop(?:ped|ping)?|deliver(?:ed|ing)?|leav(?:e|ing)|left|giv(?:e|en|ing)|gave|gift(?:ed|ing)?|buy(?:ing)?|bought|ordered|order|bake[d]?|baking|knit(?:ted)?|sew(?:n|ed)?|crocheted|enclose[d]?|treat(?:ing)?|hand(?:ed)?|reserved|slip(?:ped)?|lift(?:ed)?|dug|dig|picked|pick|packed|wrapped|saved|save|put|set|keep|kept|lay|laid|stand|shout|serve|cook(?:ed)?|make|made|carve[d]?|paint(?:ed)?|drew|draw|attach(?:ed)?|popping|popped|pop|offer|get|got|organize[d]?|sort(?:ed)?|fix(?:ed)?|present|spoil|wrap(?:ped)?|fetch|smoke[d]?|add(?:ed)?|include[d]?|sponsor|with)"
_WORK = r"(?:customers?|guests? (?:at|of|who|in)|patients?|clients?|pupils|residents|visitors|at my (?:last|old|former|present|current)|as (?:you|we) (?:asked|agreed|requested|promised|discussed|wished|wanted)|samples?|trial|tasting|portfolio|certificates?|references?|drawings?|prototype|recipe|photos?|article|papers|for the (?:test|demo|interview)|first day|used to|worth of|month free|every (?:day|night|week|morning|year|summer)|a (?:night|day) at|borrow(?:ed)?|(?:gave|offered|poured|served|made|brought|lent|left|sent|handed) (?:me|us)|thank you for|thanks for|if you (?:hire|take) me i will (?:make|bake)|project|method|calendar invite|\d+ (?:loaves|cakes|meals|covers)|hundred|thousand|what (?:you|i) |how (?:you|i|we) |book list|return)"
_GATES = (
    "you your yours me my everybody everyone reception step team crew office panel ward shift desk envelope way / something token tokens night weekend stay first box boxes crate crates jar jars bottle bottles bunch bag bags tin tins tray slab slice slices sack punnet dozen pot pots carton six case keg barrel side leg joint rack wheel pound pack packet plate platter batch bundle bucket pint glass flask selection assortment supply card cards little one anything "
    + " ".join(_SORTED)
)

_PLACE = r"(?:your (?:\w+ )?(?:desk|doorstep|door|step|porch|office|reception|mailbox|letterbox|pigeonhole|inbox|freezer|fridge|kitchen|team|kids|children|crew|house|home|address|ward|table|front desk|secretary|colleagues|staff room|place|school|hospital|post|mail|hotel|family|wife|husband|dog|baby|way|name)|the (?:front desk|reception|post|mail|staff room|step|doorstep)|reception|you)"
_THERE = rf"(?:(?:will|shall|should|ought to|is|are|has|have|am|was|were|may|might) (?:\w+ly |soon |already |also )?(?:(?:be|been|to be) )?(?:waiting|standing|sitting|coming|arriving|delivered|sent|left|posted|headed|heading|brought|dropped|parked|hidden|enclosed|attached|on (?:its|their|the) way|in the (?:post|mail)|on (?:me|us)|my (?:treat|shout)|from (?:me|us)|for you|yours|all yours|with you|at {_PLACE}|on {_PLACE}|in {_PLACE}|reach(?:ing)? {_PLACE}|arrive|land|find its way|follow|appear|come|reach)|arrives?|is enclosed|comes? with (?:this|my)|goes? to you|awaits?|(?:that|which) (?:arrives?|come|comes|came))"

_OFFER = rf"(?:{_I}(?: (?:would|could|can|will|shall|also|am|have|gladly|happily|be|happy|glad|love|to|like|already|want|wants|wanted|made|plan|planning|going|just|intend|mean|hope|wish)){{0,6}}|let me|allow me to|(?:it (?:would|will) be|it is|with) (?:my|a|an|great|the|our) (?:\S+ )?(?:pleasure|honor|joy|treat) to)"
_GOOD = rf"(?:(?:an?|some|the|my|our|one of my|one of our|two|three|a pair of|a set of|this|these|one)(?: (?!of (?:questions|ideas|plans))\S+){{0,4}}? (?:{_NOUN}|boots|shoes|shirts?|hoodies?|hats?|caps?|bags?|bike|helmet|jacket|coat|dress|suit|belt|wallet|clock|lamp|rug|cutlery|pottery|pots?|photo album|poem|song|drawing of (?:you|your \S+)|sketch of (?:you|your \S+)|wooden \S+|handmade \S+|home ?made \S+|home ?brew|pierogi|sushi|rice|noodles|kebabs?|biryani|jollof|injera|pastels|arepas|tortillas|paprika|saffron|meat|fish|firewood|puppy|kitten|chicks|seeds|subscription|album|membership|donation))"
_CHARITY = r"(?:charit(?:y|ies)|shelter|hospice|cause|church|fund|foundation|red cross|unicef|trees?|orphanage|food ?bank|rescue|your name|your (?:\S+ )?honor)"
_SMALL_JOBS = r"(?:wash|clean|mow|babysit|baby sit|fix|repair|paint|walk|cook|bake|tutor|drive|mind|look after|carry|chop|stack|sweep|polish|wax|weed|dig|plant|trim|iron|mend|sharpen|service|tune|shovel|clear|teach|massage|cut|sew|decorate|build|water|feed|pick up|do the (?:shopping|garden|dishes|books))"

GIVING = (
    # Do you drink whisky? I'd like to send you one; it would be my pleasure to give you a pair of our boots
    frame(
        "send give bring buy make made get offer bake knit leave drop gift present paint cook mail treat frame wants / you your / i we my let allow it with",
        rf"(?:do you (?:\S+ )?(?:drink|like|eat|enjoy|fancy|wear|collect|take)(?: \S+){{1,3}} \? )?{_OFFER} (?:{_GIVE}|frame)",
        rf"(?<!\S)(?:(?:you|your (?:\S+ )?(?:team|office|crew|wife|husband|kids|children|family|son|daughter|colleagues)) (?:{_GOOD}|one(?: from| of my|(?= [.!?,]))|some(?= [.!?,]))|{_GOOD} (?:\S+ ){{0,6}}?(?:for|to) (?:you(?! to)|your (?:\S+ )?(?:team|office|crew|wife|husband|kids|children|family|wall|desk|kitchen|shop)))",
        bar=_WORK,
    ),
    # My mother made extra pierogi and wants you to have some
    frame(
        "wants want insists insist",
        r"(?:wants?|insists?|would like|would love) (?:you|your (?:team|family|wife|husband|kids|crew))(?: all)? to (?:have|taste|try|get|eat|drink|keep|take) (?:some|one|it|them|a|an|this|these|our|her|his|my|the)(?! (?:look|chance|call|time|copy|note))",
    ),
    # A donation in your name has gone to the animal shelter
    frame(
        "donation donated donate gave given planted sponsored contribution",
        r"(?:(?:an?|my|the|our|this) (?:\S+ ){0,3}?(?:donation|contribution|tree)|i (?:have |will |would like to |just |also |am )*(?:donated?|gave|given|planted?|sponsor(?:ed)?|donating|make a donation|made a donation))",
        rf"(?<!\S){_CHARITY}",
        r"(?<!\S)(?:in your (?:\S+ )?(?:name|honor)|for you|on your behalf|as a (?:thank you|thanks|gift)|in (?:the )?name of (?:your|you))",
    ),
    # Hope you like the mug.
    frame(
        "hope trust",
        rf"(?:i |we )?(?:hope|trust|am sure)(?: that)? (?:you|your (?:team|kids|family|\w+))(?: all| both)? (?:will )?(?:like|enjoy|love) (?:the|my|our|this|these) (?:\w+ ){{0,2}}?{_NOUN}",
        bar=_WORK,
    ),
    frame(
        "it",
        r"there (?:will|would|is|could|might|may)(?: even)?(?: be)?(?: [^\s.!?]\S*){1,6}? in it for (?:you|your \w+)",
    ),
    # I shall leave a leg of our own lamb on your step.
    frame(
        _GATES,
        rf"(?:please )?(?:{_I}{_AUX}|let me|allow me to|permit me to|may i|can i|could i) {_GIVE}",
        rf"(?<!\S){_THING}",
        rf"(?<!\S){_AIMED}",
        bar=_WORK,
    ),
    # I'll bring a loaf.
    frame(
        "bring bringing bake baking treat",
        rf"i (?:will|shall|am going to|am|would love to|would like to|plan to|mean to) (?:\w+ly |also |just )?(?:bring|bringing|bake|baking|be bringing)(?: along| round| in)? (?:(?:a|an|some|our|two|one of|my|homemade|fresh) ){{1,3}}(?:\S+ ){{0,3}}?{_NOUN}",
        bar=_WORK,
    ),
    # A crate of my own ale will be standing on your doorstep.
    frame(
        _GATES,
        rf"(?:a|an|some|two|three|my|our|the|this|one|half|these)(?: (?!is\b|are\b|will\b|was\b|that you|you\b)[^\s.!?;:]\S*){{0,7}}? {_THERE}|{_NOUN}(?: (?!is\b|are\b)[^\s.!?;:]\S*){{0,3}}? (?:are|will be) (?:coming|on|waiting|heading)",
        rf"(?:\S+ ){{0,6}}?{_THING}(?: [^\s.!?;:]\S*){{0,6}}? {_THERE}",
        rf"(?:{_PLACE}|on (?:its|their|the) way|in the (?:post|mail)|on (?:me|us)|my (?:treat|shout)|from (?:me|us)|yours|enclosed)",
        bar=_WORK,
        within=True,
    ),
    # Lunch that day is on me; the next drinks are my shout.
    frame(
        "me us treat shout",
        rf"(?:the |a |your |our |next |first |that |any |all |everyone 's )*(?:\w+ ){{0,2}}?(?:{_NOUN}|round|drink|meal|meals|bill|tab|tickets|taxi|ice cream|entrance|tasting|trip|dessert|night out|coffee)(?: (?!on\b)[^\s.!?;:]\S*){{0,6}}? (?:(?:is|are|will be|be|would be|'s)(?: \w+ly| of course)? (?:on (?:me|us)|my (?:treat|shout))|on (?:me|us)|my (?:treat|shout))(?= (?:[.!?,;)]+|and|if|when|next|this|once|any|to|as|tomorrow|on|in|at|the|for)(?!\S)|$)",
    ),
    frame(
        "my treat shout buying paying",
        r"(?:(?:it is |it will be |this one is |that is |it would be )?my (?:treat|shout)|i am (?:buying|paying)|(?:the )?(?:treat|bill|tab) is mine)(?= (?:[.!?,;)]+|and|if|when|of)(?!\S)|$)",
        bar=_WORK,
    ),
    # You will find a jar of it at the front desk; please accept this mug.
    frame(
        _GATES,
        r"(?:please )?(?:accept|help yourself to|enjoy|look out for|keep an eye out for|watch out for|expect|share|have|take|check your (?:mail|inbox|desk|pigeonhole) for|you (?:will|shall|should|may|are going to) (?:soon |shortly |also )?(?:find|receive|get|have|see)|there (?:is|are|will be|should be)|there 's|pick|choose|save room for)(?: (?!you\b|that\b|the opportunity)[^\s.!?;:,]\S*){0,3}?",
        rf"(?:\S+ ){{1,9}}?(?:(?:a|an|some|my|our|this|these|two|three|any|the enclosed|of) (?:\S+ ){{0,3}}?{_THING}|anything you like)",
        rf"(?<!\S)(?:for you|with (?:my|our)|from (?:me|us|my|our)|as a (?:\w+ )?(?:thank|token|gift|present|sign)|yours|{_PLACE}|in (?:this|the) (?:envelope|card|letter|parcel))",
        bar=_WORK,
    ),
    # As a small thank-you I have attached a voucher.
    frame(
        "enclosed attached inside attach enclose present gift token",
        r"(?:as a (?:\w+ ){0,2}?(?:thank you|present|gift|token|gesture)|(?:i|we)(?: have)? (?:also )?(?:enclosed?|attach(?:ed)?|put)|(?:the |an? )?(?:enclosed|attached)|inside(?: \w+){0,3} (?:is|are))",
        rf"(?<!\S)(?:{_CARDS}|(?:gift|voucher|coupon|present|souvenir|tickets?|chocolates?|bookmark|trinket)s?)(?! (?:shop|business|store|list|app|idea))",
        bar=_WORK,
    ),
)

_DO = r"(?:do|fix|repair|paint|mow|babysit|look after|mind|walk|wash|clean|service|tune|teach|tutor|coach|cut|decorate|renovate|photograph|film|cater|build|water|feed|drive|help|check|take care of|trim|plant|redo|install|move|cook|bake|design|translate|play|sing|style|massage|train|give|get|find|arrange|offer|put|sort|let|take|show|lend|rent|sell|print|knit|sew|make|write|host|pick|set|file|sand|weld|plow|haul|deliver|hook|throw|provide|save|squeeze|slip)"
_FREE = r"(?:for (?:free|nothing|a song)|free of charge|at no (?:cost|charge)|without charge|gratis|on the house|pro bono|half price|at cost(?: price)?|discount(?:ed)?|discounts|mates ?'? rates|family rate|friends? price|staff (?:price|rate|discount)|cheap(?:ly|er)?|special (?:price|rate)|(?:\d+|ten|twenty|thirty|fifty) ?(?:%|percent) (?:off|discount|cheaper|rebate|less)|will not (?:charge|cost) you|won t cost you|would not (?:charge|cost) you|upgrade|(?:for )?no charge|as a (?:\w+ )?(?:gift|present|favor|thank you)|jump the queue|skip the line|backstage|a good word|vip)"
_YOURS = r"(?:your (?:\w+ )?(?:car|bike|garden|lawn|hedge|house|dog|cat|kids?|children|daughter|son|wife|husband|family|roof|boiler|fence|wedding|birthday|flat|apartment|taxes|tax return|boat|piano|bathroom|hair|portrait|garage|pets?|parents|mother|home|driveway|baby|nephew|niece|party|holiday|tractor|caravan|deck|shed|tires|brakes|horse|grandchildren|sister|brother|friends)|you)"

SERVING = (
    # As a thank-you, I will wash your van; I could babysit for you one evening
    frame(
        "wash clean mow babysit baby fix repair paint walk cook bake tutor drive mind look carry chop stack sweep polish wax weed dig plant trim iron mend sharpen service tune shovel clear teach massage cut sew decorate build water feed pick / you your / i me",
        rf"(?:as (?:a|my) (?:\S+ )?(?:thank you|thanks|gift|present|favor) ,? ?)?(?:i (?:(?:would|could|can|will|shall|also|am|gladly|happily|be|happy|glad|love|to|like|always|willing)(?!\S) ){{1,5}}|let me |allow me to ){_SMALL_JOBS}(?= )",
        r"(?<!\S)(?:for you(?= (?:one|any|on|some|at|if|when|this|next|free|anytime|sometime|[.!?,])(?!\S))|your (?:\S+ )?(?:van|car|truck|bike|bicycle|garden|lawn|hedge|house|flat|windows|roof|fence|shed|boat|piano|dog|dogs|cat|cats|horse|horses|kids|children|twins|baby|son|daughter|wife|husband|mother|father|parents|family|kitchen|boiler|bathroom|driveway|gutters?|carpets?|shoes|suit|knives|lawnmower|mower|tractor|laptop|phone|pets?|chickens|plants|taxes|hair|nails|back))",
        bar=_WORK,
    ),
    # I would tutor your daughter for nothing.
    frame(
        "free nothing charge cost gratis house bono half discount discounts discounted rates rate price cheap cheaper % percent gift present favor upgrade queue line backstage word vip",
        rf"(?:{_I}(?: (?:would|could|can|will|shall|also|am|gladly|happily|be|happy|glad|love|to|like|very|much|easily|always|have)){{1,6}}|it would be my pleasure to|let me|allow me to|(?:anyone of|the whole of)? ?you (?:can|could|may|will|would)(?: always)?) (?:{_DO}|have|stay|eat|use|come|get|enjoy|rent|borrow)",
        rf"(?<!\S){_FREE}",
        rf"(?<!\S)(?:{_YOURS}|it|them|my \S+)",
        bar=r"(?:your (?:customers?|clients?|company|line|shop)|trial|sample|test|day or two|shift|(?:work|job|start|come in|week)(?: \S+){0,4} for (?:free|nothing)|customers?|clients?)",
        within=True,
    ),
    # My guests at the restaurant; stay at our cabin; I owe you a beer.
    frame(
        "guest guests cabin cottage owe villa chalet flat season boat",
        r"(?:you(?: and your \w+| all)?(?: and your \w+)? (?:are|are to|will|must|shall|can|could|may)(?: always| also)?(?: be)? (?:(?:my|our) guests?|(?:stay|sleep|use|borrow|have)(?: \w+){0,2} (?:my|our) (?:\w+ )?(?:cabin|cottage|flat|villa|chalet|boat|house|season ticket|van|apartment))|(?:be|come as|as) (?:my|our) guests?(?= (?:at|in|on|for|[.!,])(?!\S))|i owe you (?:a|an|one|several|some|two)(?! (?:reply|answer|report|document|copy|paper|certificate|reference|letter|call|form|correction|word|explanation|apology|thank|note|line|name|number|date)\b))",
        bar=_WORK,
    ),
    frame(
        "word recommend introduce connections strings",
        r"i (?:can|could|will|would|shall|am happy to|would be happy to)(?: \w+ly)? (?:put in a (?:good )?word for (?:your|you)|pull (?:some |a few )?strings|get (?:you|your (?:son|daughter|\w+ )?\w*) (?:in(?:to)?|onto|on to|past|a (?:place|table|seat|spot))|introduce your (?:son|daughter))",
    ),
)
