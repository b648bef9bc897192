"""Words by which people call friends, sweethearts and strangers at a market stall."""

from __future__ import annotations

__all__ = ["BUDDIES", "CALLED", "CROWD", "ENDEARMENTS", "FOND", "HELLOS", "HOMELY", "INSERTED", "KIN", "LOT", "THANKED"]

BUDDIES = "man|dude|bro|bruh|buddy|pal|mate|guys|folks|fam|hun|hon|homie|boss|chief|girl|champ|gang|y'all|yall|my friend|my friends|my man|my dude|bud"
CROWD = (
    "dudes|bros|brah|mates|girls|girlie|gal|gals|champs|homies|babe|honey|sweetie|darling|peeps|lads|ladies|boys|friend|friends|bestie|amigo|amigos|sis"
    "|superstar|rockstar|legend|legends|stranger|dear|lovely|lovelies|gorgeous|handsome|beautiful|sunshine|comrade|comrades|chum|chums|petal|possums|fella"
    "|fellas|bossman|gaffer|guvnor|squire|matey|bruv|blud|king|queen|superstars|earthling|earthlings|campers|dearest|laddie|sweethearts|dearies|chaps|kiddo"
    "|you lot|lovely people|beautiful people|happy people|good people|wonderful people|team awesome|dream team|my lovelies|my lovely|my dears"
)
LOT = "guys|folks|fellas|lads|chaps|lot|boys|girls|gals|peeps|ladies|gents|dudes|bunch|crazies"

ENDEARMENTS = (
    "babe babes baby bae darling darlin darlings hun hon sweetie sweetheart sweety sweetpea luv ducky duckie petal cutie hottie"
    " gorgeous handsome honeybun lovey loveydovey dearie deary dollface toots poppet "
    " mate matey cobber dude bro bruh brah bruv fam homie bestie amigo amigos hermano habibi yaar bhai oga pare bossing besh"
    " guv guvnor squire kiddo kiddos lad lads lass lassie chaps chap fella fellas fellow buddy pal chum boyo butty pardner"
    " champ champs sis sista cuz gal gals girlfriend girlie peeps boss chief guys guyz sweetums y'all"
    " bru boet chale broda brudda broski brodie bredrin blud geezer gaffer matey bossman lodi beshie bhaiya dost machan machaan macha cuzzie compadre hombre"
    " chica chico habibti laddie dearies hunny hunni sugarplum cupcake snookums buttercup missus guvna guvner kid stranger lovely lovelies dearest oke mandem"
)
"""Nobody calls an interviewer so; after a comma, at the end of a clause, they can be nothing else."""

HOMELY = "honey sugar pumpkin muffin treacle hen pet butt bud doll love dear duck sunshine flower brother sister bro captain skipper ace sport legend star superstar king queen princess angel beautiful boys girls ladies friend friends folks man gang comrade treasure chuck petals family"
"""Plain words besides: they count only at the end of a sentence, and not in a list."""

FOND = "(my|me) (duck|love|lover|lovely|dear|darling|sweet|sweetheart|babe|honey|angel|treasure|luv|lad|dearest|handsome|queen|bru|bra|boet|china|guy|g|dawg|homie|blud|fellow|dear fellow|dear chap|dear man|dear lady|dear girl|dear people|lambkin|precious|heart|lovelies|good fellow|good lady|good woman|brother from another mother|good man|good friend|dear friend|old friend|old mate|cocker|bird|pet|flower|ducks|dude|dear boy)"
KIN = "my (friend|friends|man|bro|brother|sister|boy|girl|guy|hero|pal|son)"
"""They may be somebody else: "I wrote to Tom, my brother"."""

INSERTED = "love|pet|hen|sunshine|angel|legend|superstar|king|queen|beautiful|boys|girls|ladies|friend|friends|folks|man|gang|comrade|comrades|treasure|petals|dear|flower|captain|skipper|brother|sister|star"
"""Between commas they call somebody only if a clause goes on after them: "I wonder, girls, whether"."""
CALLED = "(young|big|boss|little|wee|main|top|wise|sweet|pretty) (man|lady|fella|fellow|lad|lass|chap|sir|madam|guy|boss|yin|bro|boy|girl|chief|dawg|brother|sister|sis|oga|thing|miss|missy|one|dog)"
THANKED = "today again you that this it yesterday much lot million bunch chat tour time coffee talk call help advice lunch drink tea meeting interview morning afternoon evening here there now tomorrow soon heaps everything job update one then look visit tips lift welcome invite word news yet shout care easy later monday tuesday wednesday thursday friday saturday sunday week weekend"
"""Words after which a thank-you calls its reader without a comma: "thanks for the coffee mate"."""
HELLOS = "(ey up|eh up|ay up|aye up|wagwan|wag1|wah gwaan|what's good|whats good|what's cooking|whats cooking|how's tricks|hows tricks|wotcha|wotcher|watcha|oi oi|how's it hanging|hows it hanging|what's crackin|what's cracking|what's poppin|what's popping|what's shaking|how's she cutting|hows she cutting|what's the craic|whats the craic|what's the story|how do|knock knock|yoo hoo|yoo-hoo|cooee|coo-ee|sup sup|hey-ho|hey ho|hey you|oi you|psst)"
