"""Officialese: the formulas of letters, and courtly thanks and offers of service."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["FORMAL"]

_END = r"(?= (?:[.,!?;:)]+|and|but|to|for|in|with|of|at)(?!\S)|$)"
_TALK = r"(?:interview|meeting|discussions?|conversation|talk|interaction|deliberations|colloquy|discourse|exchange|visit|conference|telephone call|tour|dialogue)"

FORMAL = gated(
    """letter email mail missive medium presents disposal service command servant subsequent consequent courtesy favor favour kindness benefit auspices tutelage aegis leadership guidance stewardship supervision services
    duties capacity requisite stipulated foregoing above notwithstanding inter ipso verily perchance methinks forsooth hath doth thee thou thy ere same requested submitted prayed trusted opportunity furnish
    acquaintance favorable favourable affirmative esteemed gracious benign edifying perspicacious sagacious erudite munificent magnanimous benevolent felicitous punctilious indefatigable assiduous magnanimity munificence
    beneficence benevolence perspicacity sagacity erudition commensurate fervently fervent humble humbly honor honorable honourable good said abovementioned above-mentioned mentioned captioned
    gratified edified indebted beholden kindly desire earnest solicit hopeful anticipation reverence deference veneration humility henceforth condescend vouchsafe deign""",
    r"(?:by|through|via|with|in) (?:the )?(?:means of |way of |medium of |virtue of )?(?:this|the present|these)(?: humble| short| brief)? (?:missive|medium|presents|communique|correspondence|epistle)|(?:by (?:means|way|virtue) of|through the medium of) this (?:\S+ )?(?:letter|email|mail|note|message)",
    r"(?:i )?(?:am|remain|stand|shall be|place myself|put myself)~ (?:entirely |ever |always |wholly |fully )?at your (?:\S+ )(?:disposal|service|command|bidding)(?: (?:for|should|in) (?:\S+ ){0,4}?\S+)?"
    + _END,
    rf"(?:subsequent|consequent|posterior|ensuant) (?:to|upon) (?:our|my|your|the) (?:\S+ ){{0,2}}?{_TALK}|(?:i |we )?(?:was|were|am|are|feel|felt)~ (?:\S+ )?(?:gratified|edified|heartened|privileged)~ (?:to|by|at|with)~ (?:\S+ ){{1,5}}?(?:acquaintance|audience|counsel|presence|{_TALK})",
    r"(?:favor|courtesy|honor|kindness|benefit) of (?:an?|your|an early|receiving)(?: \S+){0,2}? (?:reply|response|answer|acknowledg\w+|line|audience|decision|communication)|(?:await|awaiting|awaits|anticipate|anticipating|hopeful of|hoping for|solicit|soliciting|pray for)~ (?:\S+ ){0,3}?(?:favorable|favourable|esteemed|kind|gracious|benign|affirmative|early) (?:reply|response|decision|consideration|communication|action|outcome|attention|answer)",
    r"under(?:neath)? your (?:\S+ )?(?:auspices|tutelage|aegis|stewardship|patronage|(?:able|kind|esteemed|dynamic|visionary|wise|expert|seasoned|learned|astute) (?:and \S+ )?(?:leadership|guidance|supervision|direction|mentorship|command|tutelage))",
    r"(?:render|rendering|proffer|tender|dedicate|devote|lend|place|offer|offering|avail)~ (?:you |your \S+ )?my (?:humble |dedicated |valuable |sincere |unstinting |dutiful |loyal )?services"
    + _END
    + r"|discharge (?:my|the|all|such) (?:\S+ )?(?:duties|responsibilities|functions)(?: (?:with|to)(?: \S+){1,5}?)?"
    + _END
    + r"|(?:furnish(?:ing|ed)?|apprise|acquaint) you (?:with|of)(?: \S+){1,4}?"
    + _END,
    r"the (?:said|above mentioned|abovementioned|aforementioned|captioned|above captioned|above referenced|above named|under mentioned|afore said) (?:\S+ )?(?:position|post|role|job|vacancy|interview|meeting|subject|matter|opportunity|opening|application|date|company|office)|(?:requisite|stipulated|prescribed) (?:\S+ )?(?:skills?|qualifications?|experience|documents?|acumen|competenc\w+|knowledge|criteria|expertise|attributes)|(?:in (?:view|light) of the (?:foregoing|above|aforesaid)|notwithstanding the (?:above|foregoing)|inter alia|ipso facto|mutatis mutandis)",
    r"(?:verily|perchance|methinks|forsooth|hath|doth|thee|thou|thy)(?: \S+){0,3}?" + _END,
    r"it (?:is|was) (?:hereby |respectfully |kindly |humbly |earnestly |most \S+ )?(?:requested|submitted|prayed|trusted|solicited|notified|brought to your)(?: that|(?= [.,]))|(?:would|might|may|could)~ you~ (?:\S+ )?(?:deign|condescend|vouchsafe|be so (?:gracious|benevolent|obliging|magnanimous) as) to(?: \S+){1,5}?"
    + _END,
    r"(?:how |so |most |very |highly |truly |ever |your |an? |such )(?:edifying|perspicacious|sagacious|erudite|munificent|magnanimous|benevolent|felicitous|punctilious|indefatigable|assiduous)(?: \S+)?|your (?:\S+ )?(?:magnanimity|munificence|beneficence|benevolence|perspicacity|sagacity|erudition|condescension|forbearance)",
    r"(?:take|seize|grasp|avail myself of|utilize|use)~ (?:of )?this (?:\S+ )?opportunity (?:to|of)~ (?:\S+ )?(?:convey|conveying|express|expressing|extend|extending|place|placing|reiterate|reiterating|tender|record)(?: my (?:\S+ ){0,2}?\S+)?"
    + _END
    + r"|with (?:all due|the highest|the deepest|the profoundest|profound|due|heartfelt) (?:reverence|deference|veneration|humility|esteem)(?: and \S+)?|i (?:make bold|take leave|take the liberty) to(?: \S+){1,3}?"
    + _END,
    r"(?:regarding|concerning|confirm|acknowledge|receipt of|oblige me with|expedite|attached|appreciate) the same"
    r"(?= [.,!]|$)",
)
"""Formulas of letters that nobody would say."""
