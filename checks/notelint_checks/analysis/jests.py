"""Jests by their stock of absurd guests, mischief and mock threats, and the asides that give a jest away."""

from __future__ import annotations

from notelint_checks.analysis.gated import Gated
from notelint_checks.analysis.wording import wording

__all__ = ["JESTS"]


def _class(words: str) -> str:
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


_ABSURD = """aliens zombies zombie unicorn ninja vampire vampires werewolf pirate pirates hollywood nasa circus lottery santa elvis king queen pope batman superman robot stalker
    monkey superhero wizard witch ghost ghosts dragon dinosaur dinosaurs spy terminator hobbit elf yoda jedi mermaid cyborg clone psychopath murderer criminal axe apocalypse"""
_PETS = """dog cat hamster goldfish parrot plants plant houseplants neighbors neighbours passengers rabbit tortoise toaster fridge mirror kids children wife husband mother mom mum
    grandma granny pigeon pigeons ducks hens chickens cows sheep goat shower kettle teddy"""
_TREATS = "chocolate cake cakes cookies pizza coffee cheese beer donuts doughnuts biscuits wine naps sarcasm kryptonite ice_cream croissants bacon nutella gummy"
_MISCHIEF = """bit bite bites burn burned burnt crash crashed cried cry explode exploded fainted faint flooded kill killed set_fire blew_up broke snore snored steal stole eat ate drool
    fell_asleep hit lost screamed sang poisoned electrocuted growl sing"""
_END = r"(?= (?:[.,!?;:()]+|and|but|so)(?!\S)|$)"
_LAUGH = r"(?: ,? ?(?:lol|haha\w*|ha ha|hehe\w*|hoho\w*|jaja\w*|(?:just|only) (?:kidding|joking|teasing)|jokes?|jk))?"
_PUNS = (
    r"(?:electrician|power|wires?)(?: \S+){1,6}? (?:shocked|shocking|sparks? fl\w+|re volted|current affairs)|plumber(?: \S+){1,6}? (?:down the drain|pipe dream|flushed)|"
    r"(?:baker|bread|bakery)(?: \S+){1,6}? (?:knead|in the dough|use my loaf|rise to the)|gardener(?: \S+){1,6}? (?:grow on you|dig (?:it|you|this)|rooting for|bloom under)|"
    r"chemistry(?: \S+){0,4}? (?:no wonder|lab)|(?:fish|fishmonger)(?: \S+){1,6}? (?:swimmingly|hooked|off the scale)|(?:barber|hair|hairdresser)(?: \S+){1,6}? (?:cut above|shear \S+)"
)


def _jest(gate: str, *patterns: str) -> Gated:
    return Gated(frozenset(gate.replace("_", " ").split()), wording(*patterns))


JESTS = (
    # absurd guests: "unless Hollywood calls", "your favourite stalker", "I'm part monkey"
    _jest(
        _ABSURD + " prison jail bail fbi cia interpol police",
        rf"(?:unless|until|before|if|or) (?:the |some |a |an )?{_class(_ABSURD)}(?: \S+){{0,5}}?{_END}",
        rf"(?:i am|am i|it is me ,?|me again ,?|i was|i might be|good that i am|that i am)~ (?:your |a |an |the |not |secretly |actually |basically |your friendly |only |part |half ){{0,4}}(?:favou?rite |neighbou?rhood |local |friendly )?{_class(_ABSURD)}{_LAUGH}{_END}",
        rf"not (?:a |an |in )(?:axe )?(?:{_class(_ABSURD)}|prison|jail)(?: ,)? (?:i (?:swear|promise)|honest|promise){_LAUGH}",
        r"(?:the )?(?:police|fbi|cia|interpol|fashion police|grammar police)~ (?:have |has |had )?(?:finally |just )?(?:released|let|caught|cleared|want|is after|are after|are looking for) me(?: \S+){0,4}?"
        + _END,
    ),
    # pets and things that take part: "I've told my plants", "the neighbours have complained"
    _jest(
        _PETS,
        rf"i (?:have )?(?:already )?(?:told|informed|asked|warned|promised|practi[sc]ed (?:it )?(?:on|with|to)|rehearsed (?:it )?(?:with|for)) my {_class('cat dog hamster goldfish parrot plants plant houseplants toaster fridge mirror teddy kettle rabbit tortoise')}(?: \S+){{0,9}}?{_END}",
        rf"(?:the|my) (?:other |whole )?{_class(_PETS)}~ (?:have |has |had )?(?:already |even |all )?(?:applauded|clapped|fainted|complained|moved out|approves?|disapproves?|agrees?|is my witness|gave me a standing)(?: already| twice| loudly)?{_END}",
    ),
    # mock threats and promises
    _jest(
        "or else name harmed hurt injured promise swear hire bite bit only cried hit haunt after scare scared run stalking flip coin heads fend married engaged enemies friends soulmates milking",
        r"(?:now )?(?:you (?:have to|must|should|had better|better) |please |so )?hire me(?: \S+){0,3}? (?:or|before|otherwise) (?:else|i|my|we|the|your|someone|you)(?: (?![.,!;])\S+){0,9}|or else(?= (?:!|\)|\.|…)(?!\S)|$)",
        r"i~ (?:will|would|promise to|shall)~ name (?:my|our|the|a) (?:\S+ ){0,2}?\S+ after (?:you|your \S+|@company|the (?:company|team))",
        r"no \S+(?: \S+)? (?:was|were|have been|has been|got) (?:ever )?(?:harmed|hurt|injured|eaten|killed|damaged) (?:in|during|by|while|for)(?: \S+){1,6}?"
        + _LAUGH
        + _END,
        rf"i~ (?:promise|swear|will try|vow|pledge)~ (?:that i (?:will|do) )?not~ (?:to )?(?:\S+ )?{_class(_MISCHIEF)}(?: \S+){{0,4}}?{_LAUGH}{_END}",
        rf"(?:i (?:have )?|\S+ \S+ )only (?:ever )?{_class(_MISCHIEF)}(?: me)?(?: \S+){{0,2}}? (?:once|twice|\d+|two|three|five|a little|a bit|on)(?: \S+){{0,3}}?{_LAUGH}{_END}",
        r"(?:i )?(?:hope|trust|pray)~ (?:that )?(?:i~ (?:did|have|do) not~ |my \S+ (?:did|has) not~ )(?:scare|scared|frighten|frightened|chase|chased|traumati[sz]ed?|terrif\w+)~ (?:you|anyone|everyone|the \S+)(?: (?:off|away))?(?: (?:with|by)(?: \S+){1,4}?)?"
        + _END,
        r"unless you~ (?:have )?(?:already )?(?:run|ran|fled|moved|changed your (?:number|name|locks)|blocked)(?: \S+){0,4}?"
        + _END
        + r"|(?:do not worry ,? )?i am not (?:\S+ )?stalking (?:you|anyone)",
        r"flip a coin(?: :| ,)? heads(?: \S+){1,4}(?: , tails(?: \S+){1,4}?)?"
        + _END
        + r"|heads you (?:\S+ ){1,3}?, tails you(?: \S+){1,3}",
        r"(?:we )?(?:may|might|could|are) (?:soon )?(?:get |getting )?(?:engaged|married|elope)" + _END,
        r"(?:\S+ )?\S+ \S+ and (?:i|me) (?:are|have become|became|will be) (?:now |already )?(?:sworn enemies|best friends|soulmates|an item|going steady|on first name terms|arch enemies|mortal enemies|inseparable)",
        r"(?:i~ )?(?:will be |am )?(?:milking|toasting) (?:that|this|it|your) (?:\S+ )?for \S+",
    ),
    # well-worn lines, mock modesty and puns
    _jest(
        _TREATS
        + """ destruct beam knead lettuce wood happy says love juggle bring age wine teeth paid bribed coma electrician plumber baker bakery bread gardener chemistry fish barber hair
        hairdresser wires swimmingly excel tomato guess warning tick grow marry parties bills cancelled weather""",
        r"(?:this|the) (?:note|message|email|letter|text) will self destruct(?: in(?: \S+){1,3}?)?"
        + _END
        + r"|beam me up(?: , \S+)?|if you are happy and you know it(?: , (?:hire|call|clap)(?: \S+){1,3})?",
        r"(?:because )?(?:nothing|who) (?:says|screams|spells) (?:fun|party|love|joy|romance|adventure) like(?: \S+){1,5}?"
        + _END,
        r"(?:oh yes , |oh , |after all , )?(?:because )?who does not (?:love|like|enjoy|want|dream of)(?: \S+){1,6}?"
        + _END,
        r"(?:but )?can (?:they|the others?|he|she|anyone) (?:juggle|sing|dance|yodel|moonwalk|do the splits)(?: \?)?(?: i can)?",
        rf"my (?:only |biggest |greatest |real |one )?(?:weakness|weaknesses|flaw|vice) (?:is|are|being|would be) {_class(_TREATS)}|forgot to mention {_class(_TREATS)}|(?:chocolate|food|cake|pizza|turkey|sugar|cheese) coma",
        r"i am like (?:a |an )?(?:\S+ )?(?:wine|cheese|whisky|whiskey|port)(?: [:,])?(?: (?:i |that )?(?:get|gets|improve|improves|only get)(?: \S+){0,4})?|(?:get|gets|only get) better with age"
        + _END,
        r"(?:and )?i~ (?:have|do have|kept)~ (?:still )?(?:got )?(?:all (?:of )?)?my (?:own )?(?:teeth|hair|marbles|ten fingers|original (?:teeth|hair))"
        + _END,
        r"next time i~ (?:will |shall |can )?bring (?:\S+ )?(?:subtitles|an? interpreter|earplugs|a helmet|a map|popcorn|a whistle|a parachute|sunglasses|a compass)",
        r"i~ (?:have )?(?:paid|bribed) (?:them|him|her|everyone|my \S+)(?: (?:well|enough|handsomely|a lot|in \S+)){0,2}"
        + _LAUGH
        + _END,
        r"(?:i~ )?(?:really |so |truly )?knead (?:this|the|a|your|you|to|that)(?: job| role| chance)?|(?:wood|lettuce|olive|peas|bean|donut|doughnut|thyme) (?:you|see|be|know|talk|celebrate|worry)(?: \S+){0,6}?"
        + _LAUGH
        + _END
        + r"|excel lent|shear ly|bread winner",
        rf"(?:as (?:a|an|your) )?(?:\S+ )?{_PUNS}",
        r"(?:i~ )?(?:will|would|have to|shall)~ (?:have to )?marry (?:rich|a (?:millionaire|prince|dentist))|(?:i~ |like me~ )?(?:will|would|can)~ (?:grow|rub off) on you"
        + _END,
        r"guess who(?: is|'s) (?:back|here|it)(?: again)?(?: , (?:it is )?your \S+(?: \S+)?)?|tick tock(?: , tick tock)?",
        r"warning ?:(?: \S+){1,4}? (?:may|might|can|could|will) (?:cause|lead|contain|result|induce|make)(?: \S+){1,8}?"
        + _END,
    ),
    # laughter in any spelling, the jest called by its name
    _jest(
        "joke joking kidding kid teasing leg jaja jajaja hoho hohoho hihi hihihi xd joke jokes not fun promise swear har muahaha mwahaha rimshot ahem sarcasm irony humor humour psst tada ta",
        r"(?:ho){2,5}|(?:ja){2,6}|(?:hi){2,5}|ho ho(?: ho)?|xd|(?:m[uw]a|bwa)(?:ha){1,5}|(?:hardy )?har har(?: har)?|ahem|ta da|tada|psst",
        r"(?:i (?:am|was) )?(?:only |just |merely )?(?:pulling your leg|teasing(?: you)?|having you on|joshing|winding you up|yanking your chain)(?: , \S+)?"
        + _END,
        r"\( ?(?:a |bad |little |that was a )?(?:jokes?|joking|irony|sarcasm|humou?r)(?: \S+)? ?!? ?\)|, jokes" + _END,
        r"(?:i would|i could|let me|i can|shall i) (?:love to )?tell you (?:a|the|my) (?:\S+ )?joke(?: \S+){0,8}?(?: , but(?: \S+){1,8}?)?"
        + _END,
        r"(?:yes , |and yes )?i am (?:always |really |great |a lot of |so much )?fun at (?:parties|weddings|funerals)",
        r"\( ?not (?:really|at all) ?!? ?\)",
    ),
)
