from __future__ import annotations

from collections.abc import Iterator

from notelint import WRITTEN, Dimension, Draft, Evidence, Example, Finding, Hit, Phrase, PhraseCheck, Severity
from notelint_checks.analysis.gated import gated_hits
from notelint_checks.analysis.office_language import GRAND, JARGON, STIFF
from notelint_checks.analysis.officialese import FORMAL

_UTILIZE = {
    "use": "utilize|utilise",
    "uses": "utilizes|utilises",
    "used": "utilized|utilised",
    "using": "utilizing|utilising",
    "use of": "utilization of|utilisation of",
}
_STILTED = (
    "i (humbly|hereby|respectfully) (submit|request|beseech|beg|express|convey|wish|state|declare|offer|present|solicit|implore|inform|acknowledge|confirm|thank)",
    "(would|do|wish to|would like to|shall) (hereby|humbly) [like to|wish to] (submit|request|express|convey|thank|state|extend|inform)",
    "i hereby [wish to|would like to|want to]",
    "[my|with] (humble|humblest) (request|submission|opinion|gratitude|thanks|application|self|apologies)",
    "[your|the|this|such an] (esteemed|august|venerable|hallowed|reputed) (organization|organisation|company|institution|firm|institute|team|panel|self|office|concern|establishment|department|university|bank|hospital|colleagues|committee)",
    "your (good self|good selves|goodself|good office|good offices|kind self|kind perusal|kind consideration|gracious self|kind notice)",
    "[please|kindly] do the needful",
    "[please|kindly] revert [back] (at the earliest|at your earliest|to the undersigned)",
    "[please] find (herewith|enclosed herewith|attached herewith|hereunder)",
    "(attached herewith|enclosed herewith|herewith attached|herewith enclosed|enclosed please find|attached please find)",
    "(henceforth|hereinafter|heretofore|hereunto|thereto|therewith|hitherto|thereupon|whereupon|hereunder|whilst hereby|forthwith|notwithstanding the foregoing|aforesaid|aforementioned|abovementioned|above-mentioned|undermentioned|captioned)",
    "(the|my) undersigned",
    "pursuant to (our|your|the|my)",
    "(with reference to|with respect to|apropos|in reference to|re) (the captioned|the above-mentioned|the aforementioned|your good) [subject|matter]",
    "(in accordance with|as per|further to) our (discourse|esteemed|colloquy|deliberations|deliberation)",
    "it behooves (me|us) [to]",
    "it behoves (me|us) [to]",
    "(permit|allow|suffer) me to (express|convey|extend|submit|state|offer|say|tender|introduce|congratulate|commend)",
    "i (beg|crave) (to|leave|your indulgence|your pardon) [state|remain|submit|inform|express|be] [that]",
    "[i|and] remain[ing] your [most] (obedient|humble|faithful|loyal) servant",
    "i remain [,] [dear] (yours|sir|madam) [most]",
    "i remain your [most] (obedient|humble|faithful|loyal) [servant]",
    "(wish|would like) to (convey|tender|proffer|render|bestow) my [most] (sincere|heartfelt|profound|humble|deepest|warmest) (gratitude|thanks|appreciation|felicitations|regards)",
    "(convey|express|extend|offer|tender) my (profound|profoundest|utmost|boundless|everlasting|eternal|heartfelt|most sincere|humblest) (gratitude|thanks|appreciation|felicitations|respect|regards|thankfulness)",
    "(profound|utmost|boundless|everlasting|eternal|immeasurable) (gratitude|appreciation|thankfulness|esteem)",
    "(heartfelt|warmest) felicitations",
    "[i] (take|derive|took|have) (immense|great|much|utmost|inordinate) pleasure in (writing|informing|stating|submitting|thanking|conveying|expressing)",
    "it (gives|affords|gave|afforded) me (immense|great|much|utmost|the greatest) (pleasure|joy|honor|honour) to",
    "i am in receipt of [your] [letter|email|message|communication|kind]",
    "(desirous of|desirous to|cognizant of the fact|cognisant of the fact|in lieu thereof|by virtue of the fact|owing to the fact that|due to the fact that)",
    "(at this point in time|at the present juncture|at this juncture|in the event that you should|prior to the commencement of|in due course of time|for your kind perusal|for your perusal|at your earliest possible convenience)",
    "(most|very) (graciously|benevolently|magnanimously) (granted|accorded|bestowed|afforded|received|extended)",
    "(bestowed|accorded) (upon|to|on|me) [me|us]",
    "with (the utmost|utmost|the greatest|all due) (sincerity|respect|humility|deference|esteem|reverence)",
    "(myself|my goodself) and your (organization|organisation|company|esteemed)",
    "i shall be (obliged|eternally grateful|highly obliged|much obliged|indebted) (if|to|for)",
    "(highly|much|greatly) obliged if you",
    "(expeditiously|perusal|aforesaid|beseech|thereof|hereto|whomsoever|whence|herein|inasmuch as|insofar as it)",
)
_BUZZ = (
    "[utilize|leverage|leveraging|create|drive|find|unlock|exploit|achieve|my|our|cross-functional] (synergies|synergistic|synergize|synergise|synergistically)",
    "(leverage|leveraging|leveraged) (my|our|your|the|these) [unique|strong|full] (skills|skill set|skillset|experience|expertise|background|strengths|knowledge|network|capabilities|resources|talents|insights|learnings|competencies)",
    "[really|truly] (move|moving|moved|moves) the needle",
    "(circle back|circling back|circled back|loop back|double-click on|double click on|take this offline|take it offline|touch base offline|ideate|ideation session|boil the ocean|open the kimono|run it up the flagpole|eat our own dog food|socialize the idea|peel the onion|peel back the onion)",
    "(low-hanging fruit|low hanging fruit|paradigm shift|paradigm shifts|quick wins|value proposition|value-add|value add|value-added solutions|blue-sky thinking|blue sky thinking|thought leadership|thought leader|north star metric|best-in-class|best of breed|best-of-breed|mission-critical mindset|win-win solution|win-win situation|win-win|secret sauce|growth hacking|growth mindset|bleeding edge|bleeding-edge|core competency|core competencies|holistic approach|holistic solutions|actionable insights|deep dive|deep-dive|bandwidth to|20,000-foot view|30,000-foot view|10,000-foot view|helicopter view|swim lane|tiger team)",
    "(results-driven|results-oriented|results driven|results oriented|result-oriented|value-driven|solution-oriented|solutions-oriented|solutions-driven|impact-driven|outcome-driven|goal-oriented|detail-oriented|data-driven go-getter|forward-thinking|purpose-driven|customer-obsessed) [and] [self-starter|professional|individual|mindset|go-getter|team player|leader|results-oriented|problem solver|person|candidate|contributor]",
    "(think|thinking|thinker) outside [of] the box",
    "(out-of-the-box|outside-the-box) (thinker|thinking|ideas|solutions)",
    "(take|taking|bring|bringing|elevate|elevating) (it|things|this|your business|your team|your company|the team|the company|the business|your brand|the organization|the brand) to the next level",
    "(drive|driving|deliver|delivering|create|creating|maximize|maximizing|generate|add|adding|unlock|unlocking) (impact|value|excellence|stakeholder value|shareholder value|transformative change|meaningful impact|business value|measurable impact|value-add|innovation|growth and innovation|alignment|operational excellence|business outcomes|organic growth|actionable outcomes|scalable solutions)",
    "(push|pushing) the envelope",
    "(hit|hitting) the ground running",
    "(rockstar|ninja|guru|wizard) (developer|programmer|marketer|mindset|salesperson)",
    "(change agent|agent of change|team player|self-starter|go-getter|people person|thought-leader|disruptor|evangelist|change-maker|changemaker)",
    "(disrupt|disrupting|revolutionize|revolutionizing|revolutionise) (the industry|the market|the space|the game|your industry|this space|the sector)",
    "(cutting-edge|state-of-the-art|next-generation|next-gen|game-changing|world-class) (solutions|synergies|paradigms|mindset|leadership|excellence)",
    "(at the end of the day we|moving forward we|going forward we) (leverage|align|ideate|synergize)",
    "(operationalize|operationalise|incentivize the|actioning|productize|productise|solutioning|onboard the learnings|key learnings|learnings)",
    "(stakeholder alignment|strategic alignment|cross-pollination|cross-pollinate|mindshare|thoughtware|ecosystem play|end-to-end excellence|360-degree view|360 degree view)",
    "(wear|wearing) (many|multiple|several) [different] hats",
    "(all hands on deck mentality|laser-focused|laser focused|hyper-focused|hypergrowth mindset)",
    "(deliver|delivering|delivers) (synergies|on all fronts|best-in-class|above and beyond)",
    "(dynamic|fast-paced) [dynamic] (paradigm|synergy|ecosystem)",
    "(strategic|proactive|dynamic|innovative|passionate) (visionary|synergy|enabler|game changer|thought leader)",
)


class StiltedOrBuzzword(PhraseCheck):
    """Stilted or inflated office language: "I humbly submit", "esteemed organization", "move the needle".

    Simple words are read, grand ones are skipped; they also sound like nobody in particular.
    """

    code = "TON029"
    dimension = Dimension.TONE
    severity = Severity.INFO
    channels = WRITTEN
    messages = {
        "found": "'{span}' is stilted.",
        "buzz": "'{span}' is office jargon.",
        "grand": "'{span}' is office language.",
    }
    advice = {
        "found": "Say it as you would across the table.",
        "buzz": "Say what you would do, as you would across the table.",
        "grand": "Say it as you would across the table.",
    }
    sources = (
        "Careerealism panel (S3-10)",
        "ProSky 2016 (S4-06)",
        "Boomerang 2016: simple words get answers",
    )
    supersedes = ("PER011",)
    phrases = (
        *(Phrase(f"({words})", replace=plain) for plain, words in _UTILIZE.items()),
        *_STILTED,
        *(Phrase(text, message="buzz") for text in _BUZZ),
    )
    bad = (
        "⟦I hereby wish to express my profound gratitude⟧ to your ⟦esteemed organization⟧.",
        "I will ⟦leverage synergies⟧ to ⟦move the needle⟧.",
        "⟦I humbly submit⟧ a note.",
        "⟦Kindly do the needful⟧.",
        "⟦Kindly do the needful and revert back at the earliest⟧.",
        "We met on the ⟦17th instant⟧.",
        "We could ⟦utilise⟧ the old loader, ⟦utilizing⟧ what is there.",
        "⟦Pursuant to our⟧ talk, I read the ⟦aforementioned⟧ paper.",
        "I am a ⟦results-driven self-starter⟧.",
        "⟦Please find herewith⟧ the slides on the ⟦low-hanging fruit⟧.",
        "⟦It behooves me to thank you⟧.",
        "⟦I most humbly beg to tender my thanks⟧.",
        "⟦Kindly be informed that⟧ I have moved.",
        "I would gladly work ⟦under your able guidance⟧.",
        "I hope for the ⟦courtesy of an early reply⟧.",
        "We could ⟦ideate around deliverables⟧ and ⟦leverage my network⟧.",
    )
    good = (
        "Thank you for showing me how planning works here.",
        Example("I will move the needle on returns.", facts={"topics": ["move the needle"]}),
        'You warned me of "synergies" and "low-hanging fruit".',
        Example("Kindly send me the form.", facts={"locale": "IN"}),
        Example("Kindly do the needful.", facts={"locale": "en-IN"}),
        "The needle moved, and the lever bent.",
        "You told us to move the needle on pick errors.",
        "The fruit hangs low in June.",
        Example("We could utilize the old loader.", channel="voice"),
        "Please find the slides attached.",
        "The low-hanging fruit in the lower orchard is picked by the school.",
        "I used the loader for nine years.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        framed = [hit for _, hit in gated_hits(draft, STIFF, JARGON, GRAND, FORMAL) if self.accepts(draft, hit)]
        for hit in framed:
            yield self.finding(("found", "buzz", "grand", "found")[hit.phrase], (hit.start, hit.end))
        for found in super().run(draft):
            if not isinstance(found, Finding) or not any(_meet(found, hit) for hit in framed):
                yield found

    def accepts(self, draft: Draft, hit: Hit) -> bool:
        locale = (draft.situation.facts.locale or "").upper().replace("_", "-").split("-")
        regional = {"IN", "PH", "PK", "BD", "LK"} & set(locale)
        inside = hit.prose.norms[hit.first : hit.stop]
        if regional and {"kindly", "needful", "revert", "kind"} & set(inside):
            return False
        if "fruit" in inside and not _ORCHARD.isdisjoint(hit.prose.norms):
            return False
        if inside == ("self", "-", "starter") or inside == ("self-starter",):
            return hit.prose.norms[max(0, hit.first - 1)] not in ("the", "her", "his", "its")
        return len(inside) > 1 or hit.prose.norms[max(0, hit.first - 1)] not in ("called", "word", "term")


_ORCHARD = frozenset(
    "row rows orchard orchards ladder ladders picked picker pickers picking harvest branch branches apple apples pear pears tree trees".split()
)
"""Where fruit hangs low, and is picked."""


def _meet(found: Finding, hit: Hit) -> bool:
    return found.start < hit.end and hit.start < found.end
