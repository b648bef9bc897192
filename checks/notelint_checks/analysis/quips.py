"""Quips: stock lines, stage business, idle boasts of the absurd, and puns on the trade of the letter."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated
from notelint_checks.analysis.one_of import any_word

__all__ = ["QUIPS"]

_END = r"(?= (?:[.,!?;:()]+|and|but|so)(?!\S)|$)"
_COMFORT = any_word(
    "cheesecake cake chocolate gin wine whisky whiskey beer crisps biscuits cookies pillow teddy blanket duvet bathtub fridge wardrobe cave gravy custard sorrows pizza nutella cupboard".split()
)
_NOBODY = any_word(
    """human robot cat dog hamster parrot monkey ghost goldfish toddler caffeine coffee butler owl pigeon mother mum mom alien twin squirrel chimp llama horse
    hamsters elves gnome wizard machine bot""".split()
)
_VOICES = r"(?:conscience|captain|fairy godmother|guardian angel|horoscope|destiny|fate|subconscious|inner \S+|alarm clock|voice of (?:god|reason)|ghost|future (?:\S+ )?(?:colleague|employee|star|boss|assistant)|weather forecast|emergency broadcast|universe|pope|president)"
_SILLY = r"(?:dishwasher safe|gluten free|batteries included|house ?trained|fully charged|machine washable|low maintenance|free range|low mileage|limited edition|one careful owner|no refunds|free shipping|free delivery|no strings attached|(?:no |some )?assembly required|may contain nuts|best before|sold as seen|barcode|receipt)"
_TONGUES = any_word(
    "sarcasm cat dog dolphin klingon elvish emoji gibberish nonsense toddler teenager caffeine irony coffee squirrel seagull penguin cow sheep bee".split()
)
_ORACLES = r"(?:horoscope|crystal ball|magic (?:8|eight) ball|fortune (?:cookie|teller)|tarot(?: cards)?|tea leaves|ouija board|psychic|lucky (?:socks?|pants|underwear|charm)|inner child|inner voice|alter ego|evil twin|clone|imaginary friend|star sign|guardian angel)"
_FATES = r"(?:circus|foreign legion|monastery|convent|pirates|cave|desert island|witness protection|goat\S*|monk|nun|hermit|clown|pirate|recluse|shepherd|lighthouse keeper)"
_FIXTURES = r"(?:coffee machine|printer|photocopier|copier|forklift|robot|vending machine|(?:office )?ficus|rubber plant|goldfish|skeleton|crane|lift|elevator|stapler|toaster|kettle|fridge|boiler|mixer|oven|dummy|mannequin|scarecrow|ghost|pigeons?|seagulls?|spiders?|mice|mouse)"
_STUNT = r"(?:sing|dance|juggle|cartwheel|moonwalk|yodel|tap dance|serenade|rap|streak|parachute|skydive|breakdance|salsa|waltz|do (?:the splits|an? (?:\S+ )?(?:cartwheel|handstand|backflip|dance|jig|somersault|headstand))|stand on my head|walk on my hands|crawl|dress|come dressed|wear (?:a|the)|shave|dye|swim|climb)"
_STAGE = r"(?:in your (?:\S+ )?(?:lobby|car park|parking lot|reception|corridors?|fountain)|outside your (?:\S+ )?(?:office|door|window|house|building)|on your (?:desk|lawn|roof)|naked|backwards|if (?:you (?:hire|pick|choose)|i get|hired|that helps|it helps|that is what it takes)|until you|dressed as|(?:as|in) an? (?:\S+ )?(?:chicken|gorilla|banana|bear|clown|penguin|unicorn|dinosaur|tutu|cape)|my (?:\S+ )?(?:hair|head|beard|eyebrows|moustache))"
_CRIME = r"(?:burn(?:ed|t)? down|blew up|flooded|stole|steal|poison(?:ed)?|electrocuted|bite|bit|bitten|murdered|set fire|exploded|fainted|arrested|crashed|cry|cried|sing|snore|swear|panic|growl|bark)"
_RATE = r"(?:half (?:the|of|my|your)|most of the|a (?:small|tiny|little|few) \S+|the rich|on (?:mondays|request|purpose|command|weekends|full moons?|sundays|tuesdays|special occasions)|when (?:provoked|asked|hungry|fed|threatened|nobody)|under supervision|if provoked|in the shower|strangers|one eyebrow|(?:once|twice|a little),? ?(?:i swear|i promise|honest))"

QUIPS = (
    # beep boop; asking for a friend; it's not you, it's me
    gated(
        """beep boop bleep friend hello jerry money maggie goonies precious kansas chocolates sparta forrest toto groot matata gump kenobi spock yoda lovin great again calm match swipe happily
        galaxy truths news diary santa interview interviewed hours stars travel beer boom lie fact crowd week veal coat myself day job ghostbusters tip waitress smoke sharks hint cough counting
        friends fried turning off 404 undo ctrl achievement unlocked suspense wrong smile laugh chuckle giggle haiku limerick riddle rhyme poem rap sonnet ode jingle song cheek joke jokes""",
        r"beep boop|bleep bloop|beep beep|boop|hint ,? hint|cough ,? cough|cough\)|asking for a friend|(?:but )?who is counting|two truths and a lie|hold my beer|tough crowd|(?:thank you ,? )?i am here all week|try the veal|tip your waitress|i will (?:get my coat|show myself out|see myself out)|and they (?:all )?lived happily ever after|once upon a time(?: ,)? there (?:was|were|lived)(?: \S+){1,5}?"
        + _END,
        r"you had me at \S+|you complete me|show me the money|i am lovin(?: ')? ?it|make(?: \S+){1,3} great again|you shall not pass|my precious|not in kansas any ?more|life is like a box of chocolates|hakuna matata|i am your father|i am groot|in a galaxy far ,? far away|keep calm and \S+(?: \S+){0,3}|who you gonna call|it is not you ,? it is me|(?:swipe|swiped) right(?: on \S+)?|it is a match|(?:breaking news|this just in|fun fact|dear diary|dear santa)(?: [:,])?(?: \S+){0,8}?"
        + _END,
        r"(?:ten|10|five|5) ?(?:/ ?10|out of (?:ten|10|five|5)|stars) ?,? (?:would|will) \S+(?: \S+){0,3}|would (?:definitely )?(?:interview|be interviewed|recommend to a friend)(?: \S+)? again|have \S+ ,? will travel|404 ?:? (?:\S+ )?(?:not found|missing)|achievement unlocked|(?:ctrl|control) (?:z|s|alt \S+)|have you tried (?:turning|switching) (?:it|me|them|him|her) off(?: and on(?: again)?)?|the suspense is killing(?: \S+){0,2}|what could (?:possibly )?go wrong",
        r"(?:i )?(?:hope|trust) (?:that |this |it |the \S+ )?(?:that |this |it )?(?:made|makes|brings?|brought|gets?|raised?s?|earns?) (?:you (?:\S+ )?(?:smile|laugh|chuckle|giggle)|(?:at least )?(?:a|one) (?:\S+ )?(?:smile|laugh|chuckle|giggle))|(?:just )?for (?:a laugh|laughs)|(?:firmly )?tongue (?:firmly )?in cheek|(?:my|a|the) (?:best |worst |only |one )?dad joke(?: \S+)?|here is (?:an? |my )(?:\S+ )?(?:haiku|limerick|riddle|rhyme|poem|rap|sonnet|ode|jingle)",
        r"i~ (?:have |even )?(?:wrote|written|composed|made)~ (?:you )?(?:an? |this |my )(?:\S+ )?(?:haiku|limerick|riddle|poem|rhyme|rap|song|sonnet|ode|jingle) (?:for you|about (?:you|our|my|your|the interview|why)|to (?:thank|prove|show|mark|celebrate))",
    ),
    # written by my cat; this is your conscience speaking; I come dishwasher safe
    gated(
        """written typed sent dictated composed brought approved sponsored powered delivered conscience captain godmother angel horoscope destiny fate subconscious inner clock reason ghost future forecast
        broadcast universe pope president dishwasher gluten batteries trained house-trained housetrained charged washable maintenance range mileage edition owner refunds shipping delivery strings assembly nuts sold
        barcode receipt fluent fluently speak superhero overthinker napper worrier procrastinator nerd perfectionist runs run running fueled fuelled powered crystal magic fortune tarot leaves ouija psychic lucky
        child ego twin clone imaginary star circus legion monastery convent pirates cave island witness monk nun hermit clown pirate recluse shepherd lighthouse goats goat farm""",
        rf"(?:this|the) (?:\S+ )?(?:note|message|email|letter|text|mail|card|thank you)~ (?:was|is|has been|comes|came)~ (?:\S+ )?(?:written|typed|sent|dictated|composed|brought|approved|sponsored|powered|delivered|checked)(?: to you)? by (?:an? |my |the |our |real |trained |two )*(?:\S+ )?{_NOBODY}(?: \S+){{0,4}}?{_END}",
        rf"(?:this|it) is (?:your|the) (?:\S+ )?{_VOICES}(?: \S+){{0,2}}? (?:speaking|calling|here|again){_END}|this is your (?:\S+ )?{_VOICES}{_END}",
        rf"i~ (?:am|come|was|do come)~ (?:\S+ ){{0,4}}?{_SILLY}(?: \S+)?{_END}|(?:for sale|wanted|to let|up for grabs) ?:? one (?:\S+ ){{1,4}}?\S+{_END}",
        rf"fluent(?:ly)? in (?:\S+ (?:,|and|,? and) ){{0,3}}?{_TONGUES}|speak (?:fluent |perfect |excellent )?(?:\S+ (?:,|and) ){{0,3}}?{_TONGUES}{_END}|(?:part|full) time (?:superhero|nerd|wizard|unicorn|pirate|ninja)|(?:professional|certified|recovering|amateur|self confessed) (?:overthinker|napper|worrier|procrastinator|perfectionist|chocoholic|nerd|coffee \S+|cat \S+)",
        r"i~ (?:am |mostly |basically |do )?(?:powered by|run on|running on|fuel(?:ed|led) by|am made of|consist of)~ (?:\S+ (?:,|and) )?(?:pure )?(?:coffee|caffeine|sarcasm|biscuits|chocolate|spite|tea|pizza|optimism|sugar|adrenaline|cake)",
        rf"(?:my|the|a|according to my) (?:\S+ )?{_ORACLES}~ (?:says?|said|predicts?|predicted|told|tells|thinks?|agrees?|promised|promises|insists?|warned|would|demands?|hopes?|sends?|disagrees?|votes?|assured|assures|was wrong|was right)(?: (?![.,!;])\S+){{0,9}}",
        rf"i~ (?:will|shall|may|might|would|could|am)~ (?:\S+ )?(?:have to |be forced to |going to |off to )?(?:run away to|run off to|join|joining|become|becoming|retire to|move to|live in|go and live in|enter|flee to|turn into)~ (?:a|an|the|some)~ (?:\S+ )?{_FATES}(?: \S+){{0,3}}?{_END}",
    ),
    # I shall go and eat a whole cheesecake; I'd dance naked in your lobby; I only steal from the rich
    gated(
        """cheesecake cake chocolate gin wine whisky whiskey beer crisps biscuits cookies pillow teddy blanket duvet bathtub fridge wardrobe cave gravy custard sorrows pizza nutella cupboard room corner
        lobby park lot reception corridor corridors fountain window door desk lawn roof naked backwards chicken gorilla banana bear clown penguin unicorn dinosaur tutu cape hair head beard eyebrows moustache
        hire pick choose hired helps takes until dressed only coffee machine printer photocopier copier forklift robot vending ficus goldfish skeleton crane lift elevator stapler toaster kettle mixer dummy
        mannequin scarecrow ghost pigeon pigeons seagull seagulls spider spiders mice mouse hat socks shoe shoes boots apron keyboard anyway needs not radio dumb stupid dinosaurs dirt methuselah feet singing dancing
        cooking jokes illegal crime wrestle duel thumb nothing quits scissors freezes pigs cows ice explodes universe century lifetime beard cobwebs dust moss blue left rather""",
        rf"i~ (?:will|shall|am (?:now )?(?:off|going)|am|would)~ (?:now |just |then |to )*(?:go (?:and |to |off to )?|off to |be |retire to )?(?:eat|eating|cry|crying|weep|weeping|sob|sobbing|drown|drowning|drink|drinking|hide|hiding|lie|curl up|binge|scream|screaming|howl|sulk|sulking|comfort|console)(?: (?![.,!;])\S+){{0,5}}? (?:{_COMFORT}|dark room|corner|ice cream)(?: (?![.,!;])\S+){{0,6}}",
        rf"i~ (?:will|would|could|can|may|might|shall|am (?:ready|willing|prepared) to|promise to)~ (?:even |gladly |happily |personally )?{_STUNT}(?: (?![.,!;])\S+){{0,6}}? {_STAGE}(?: (?![.,!;])\S+){{0,4}}",
        rf"(?:i (?:have )?)?only (?:ever )?{_CRIME}(?: \S+){{0,3}}? {_RATE}(?: (?![.,!;])\S+){{0,4}}",
        rf"(?:give (?:my (?:love|regards|best)(?: wishes)?|a (?:\S+ )?(?:hug|pat|kiss)) to|say (?:hi|hello|goodbye) to|greet|kiss|hug|pat|regards to|love to) (?:the|your|our (?:friend )?(?:the )?) ?(?:\S+ ){{0,2}}?{_FIXTURES}(?: (?:for|from) me)?{_END}",
        r"i~ (?:will|would|shall|'ll)~ (?:\S+ )?eat (?:my|the) (?:\S+ )?(?:hat|socks?|boots?|shoes?|apron|keyboard)|(?:because |after all ,? )?who needs (?:[^\s.!?,]\S* ){1,3}?any ?way|not that i (?:am|was|have been)~ (?:counting|bitter|checking|obsessed|stalking|keeping (?:score|track|count)|hinting|bragging|refreshing|waiting by|sitting by|staring at)(?: (?![.,!;])\S+){0,5}",
        r"(?:a )?face for radio|not as (?:dumb|stupid|silly|old|mad) as i look|(?:older|old) (?:than|as) (?:dirt|the dinosaurs|dinosaurs|methuselah|moses)|peaked in (?:kindergarten|primary school|high school)|i (?:also |do |still |was born with |was given )?(?:have )?two left feet|my (?:\S+ )?(?:singing|dancing|cooking|jokes|puns)~ (?:should be (?:illegal|banned|a crime)|(?:is|are) (?:a crime|a war crime|illegal|criminal|lethal|a weapon)|(?:could|can|would|has|have) (?:kill|curdle|scare|frighten|emptied|cleared|killed)(?: \S+)?)",
        r"(?:arm|thumb) ?wrestle (?:you|them|him|her|anyone|the \S+)(?: \S+){0,5}?"
        + _END
        + r"|challenge (?:you|them|him|her|anyone|the \S+) to an? (?:duel|dance ?-?off|arm \S+|bake ?off|race)|double or (?:nothing|quits)|(?:rock ,? paper ,? scissors)(?: \S+){0,4}?"
        + _END,
        r"(?:until|till|unless|when|before) (?:hell freezes(?: over)?|pigs fly|the (?:cows come home|sun (?:explodes|burns out)|next ice age|heat death of the universe)|my hundredth birthday|i turn to dust|i am a skeleton)|(?:grow|growing|grown|grew) (?:a|my) (?:\S+ )?(?:long |white |grey |gray )beard|gathering (?:cobwebs|moss)|(?:turned|turning|going|gone) blue (?:in the face|from holding)|(?:in|within) (?:my|this|our) (?:lifetime|century|geological \S+)"
        + _END
        + r"|i~ (?:\S+ )?(?:have )?(?:about |roughly |only |some )?\S+ years left to (?:wait|live|hear|find out)",
    ),
    # puns spelled out
    gated(
        """pawsome purrfect pawsitive pawsitively pawfect eggcellent eggcited eggcited eggstra eggsactly moove moovelous udderly fintastic sofishticated toadally meowvelous furtastic furever beelieve beehave
        teariffic tearrific brewtiful souperb amaizing unbrielievable punny punderful punbelievable spooktacular fangtastic hoppy plantastic treemendous treemendously spectacularspecs dinomite wheely""",
        r"(?:pawsome|purrfect|pawsitive(?:ly)?|pawfect|eggcellent|eggcited|eggstra|eggsactly|moove|moovelous|udderly|fintastic|sofishticated|toadally|meowvelous|furtastic|furever|beelieve|beehave|tea(?:r)?riffic|brewtiful|souperb|amaizing|unbrielievable|punny|punderful|punbelievable|spooktacular|fangtastic|plantastic|treemendous(?:ly)?|dinomite|wheely)(?: \S+)?"
        + _END,
    ),
)
"""Jokes that need no trade to be heard."""
