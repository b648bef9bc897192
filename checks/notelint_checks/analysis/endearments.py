"""Words by which people call friends, sweethearts and strangers at a market stall."""

from __future__ import annotations

__all__ = ["ENDEARMENTS", "FOND", "HOMELY", "KIN"]

ENDEARMENTS = (
    "babe babes baby bae darling darlin darlings hun hon sweetie sweetheart sweety sweetpea luv ducky duckie petal cutie hottie"
    " gorgeous handsome honeybun lovey loveydovey dearie deary dollface toots poppet "
    " mate matey cobber dude bro bruh brah bruv fam homie bestie amigo amigos hermano habibi yaar bhai oga pare bossing besh"
    " guv guvnor squire kiddo kiddos lad lads lass lassie chaps chap fella fellas fellow buddy pal chum boyo butty pardner"
    " champ champs sis sista cuz gal gals girlfriend girlie peeps boss chief guys guyz sweetums y'all"
)
"""Nobody calls an interviewer so; after a comma, at the end of a clause, they can be nothing else."""

HOMELY = "honey sugar pumpkin muffin treacle hen pet butt bud doll love dear duck sunshine flower brother sister bro captain skipper ace sport legend star superstar king queen princess angel beautiful boys girls ladies friend friends folks man gang comrade treasure chuck petals family"
"""Plain words besides: they count only at the end of a sentence, and not in a list."""

FOND = "(my|me) (duck|love|lover|lovely|dear|darling|sweet|sweetheart|babe|honey|angel|treasure|luv|lad|dearest|handsome|queen|good man|good friend|dear friend|old friend|old mate|cocker|bird|pet|flower|ducks|dude|dear boy)"
KIN = "my (friend|friends|man|bro|brother|sister|boy|girl|guy|hero|pal|son)"
"""They may be somebody else: "I wrote to Tom, my brother"."""
