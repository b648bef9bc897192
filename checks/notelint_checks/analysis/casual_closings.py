"""Closings that are too casual: "Later", "Rock on", "Your buddy"."""

from __future__ import annotations

from notelint import Pattern

__all__ = ["is_casual"]

_BYE = r"(?:later|laters|l8r|latr|laterz|bye|bye[ -]bye|buh bye|byeee*|ta ta|ta-ta|tata|ta-ra|tara|ta ra|toodles|toodle-?oo|tootles|cheerio|cheery-?bye|ciao|ciao ciao|ciao bella|adios|au revoir|arrivederci|sayonara|hasta la vista|hasta luego|so long|over and out|roger and out|later gators?|see ya later alligator|in a while,? crocodile|smell ya later|peace|peace out|peace and love|peace & love|deuces|ttyl|ttys|ttfn|brb|gtg|cya|c ya|xx|xxx|xo|xoxo|xoxoxo|x|mwah|(?:\w+ ){0,2}hugs|hugs and kisses|hugs & kisses|bear hugs|virtual hugs|kisses|love|lots of love|much love|all my love|with love|love you|love ya|luv|luv ya|lol|tata for now|pip pip|cheers|cheers mate|cheers then|cheers all|cheers again|cheers everyone|cheers and beers|cheers guys|cheers buddy|cheers to you|many cheers)"
_CASUAL = Pattern(
    rf"{_BYE}(?: (?:dude|man|guys|mate|folks|all|everyone|friend|friends|buddy|bro|alligator|for now|now|then|y'all|peeps|gang|pal|my friend|gator|days|always))?"
    r"|(?:see|catch|cya|see you|talk|speak|chat|text|type|ping|holler|holla)(?: (?:to|at|with))?(?: (?:you|ya|u|y'all|yas))?(?: (?:all|guys))? (?:later|soon|around|on the flip ?side|then|real soon|tomorrow|in the office|at work|on the other side|laters|l8r)(?: (?:alligator|gator|buddy|mate|dude))?"
    r"|see (?:ya|you|u|yas|y'all)|cya"
    r"|(?:your|ur|yr|yours?|a) (?:\w+ ){0,2}(?:buddy|pal|mate|friend|bestie|bff|bro|amigo|homie|biggest fan|fan|admirer|new (?:friend|colleague|teammate|hire|star)|future (?:\w+ )?(?:colleague|teammate|hire|employee|star|engineer|boss)|ninja|rock ?star|hero|favou?rite (?:\w+ )?(?:candidate|applicant|person|interviewee|human))"
    r"|(?:stay|keep) (?:cool|awesome|golden|classy|groovy|frosty|gold|calm and carry on|hungry|stay foolish|fresh|rad|fly|funky|chill|it real|on rocking|on trucking|being awesome|on keeping on|smiling|rocking|well-caffeinated|caffeinated)(?: and \w+)?"
    r"|(?:rock on|rock and roll|rock 'n' roll|party on|game on|onwards? and upwards?|live long and prosper|may the force be with (?:you|us)(?: always)?|to infinity and beyond|mic drop|boom|yolo|carpe diem|namaste|hakuna matata|so long and thanks for all the fish|have a good one|have a great one|have fun|take it easy|easy|take er easy|hang loose|chill|hit me up|hmu|call me maybe|call me|high five|fist bump|\*?fist bump\*?|winning|good vibes|sending good vibes|vibes|hire me|hire me maybe|pick me|no worries|kthxbai|k thx bye|kthxbye|thx bye|thanks a bunch|thanks a million and one|thx|thnx|tx|ta|ta very much|tysm|ttys|that's all folks|thats all folks|the end|yours till the (?:cows come home|end of time)|yours forever|forever yours|yours ever so eagerly|stay in touch ok|toot toot|yeehaw|woohoo|wink wink|adieu|hearts|smooches|fondly and forever|with all my love|missing you|miss you(?: already)?)"
)  # fmt: skip
_USUAL = frozenset(
    f"{how}{what}"
    for how in ",best ,kind ,kindest ,warm ,warmest ,with kind ,with best ,many ,with many ".split(",")
    for what in "regards,wishes,thanks,best,sincerely,yours sincerely,yours faithfully,yours truly".split(",")
)
"""Closings of which nearly every message has one: looking for casual ones is not begun for them."""


def is_casual(said: str) -> bool:
    """Whether a closing, in lower case and with straight apostrophes, is too casual."""
    return said not in _USUAL and _CASUAL.fullmatch(said) is not None
