from __future__ import annotations

from collections.abc import Iterator

from notelint import Dimension, Draft, Evidence, Example, Finding, Hit, Phrase, PhraseCheck, Severity
from notelint_checks.analysis.joy import HYPE
from notelint_checks.analysis.stacked_praise import stacks
from notelint_checks.analysis.stock import specific_words

_HOT = "super|totally|insanely|ridiculously|crazy|unbelievably|incredibly|beyond|absolutely|utterly|completely|wildly|freaking|mega|hella|immensely|tremendously|hugely|massively|extraordinarily|exceptionally|madly|outrageously|stupidly|infinitely|unspeakably|indescribably|phenomenally|amazingly|unimaginably|seriously"
_SOFT = "so|truly|really|just|simply|genuinely|very|extremely|pretty|literally|honestly"
_BLAZING = "awesome|amazing|incredible|fantastic|phenomenal|fabulous|spectacular|thrilled|ecstatic|stoked|pumped|psyched|hyped|magical|epic|unreal|insane|extraordinary|breathtaking|astonishing|astounding|elated|overjoyed|sensational|electrifying|exhilarating|unbelievable|marvelous|marvellous|wonderful|euphoric|jazzed|amped|superb"
_WARM = "excited|happy|delighted|blessed|enthusiastic|lucky|honored|honoured|inspired|inspiring|brilliant|perfect|outstanding|exceptional|cool|fun|impressed|impressive|eager|proud|grateful|amazed|exciting|stunning|passionate|brilliant|talented|awe-inspiring|fascinated|enthused|energized"
_THINGS = "opportunity|company|team|experience|place|people|culture|day|conversation|interview|time|journey|work|office|chance|adventure|group|afternoon|morning|chat|meeting|product|product team|job|role|bunch"

_LONG = "soo|sooo|soooo|sooooo|soooooo|veryyy|sooooooo"
_BEFORE_BLAZING = tuple(f"{_HOT}|{_SOFT}|{_LONG}|totes".split("|"))
_BEFORE_WARM = tuple(f"{_HOT}|{_LONG}|literally|totes".split("|"))


class Hype(PhraseCheck):
    """Inflated enthusiasm: "so awesome", "over the moon", "dream come true".

    Readers discount what sounds the same about every employer. Warmth that names its reason works; extreme positivity
    does little better than a neutral note.
    """

    code = "TON006"
    dimension = Dimension.TONE
    severity = Severity.INFO
    messages = {
        "found": "'{span}' is turned up too high.",
        "often": "'{span}' is turned up too high, and it is not the only one.",
    }
    advice = {
        "found": "Say what you liked; the warmth will show.",
        "often": "Turn it down: say what you liked, the warmth will show.",
    }
    sources = ("The Muse (S0-06)", "PR News 2009 (S1-10)", "Boomerang 2016: excess does no better than neutral")
    phrases = (
        Phrase(f"({_BLAZING})", before=_BEFORE_BLAZING),
        Phrase(f"({_WARM})", before=_BEFORE_WARM),
        f"(such a|such an|more than|not just) ({_BLAZING})",
        "so (excited|delighted|blessed|honored|honoured|inspiring|cool|pumped|lucky|amazed|exciting|enthused)",
        "(so so|so, so|super super|super, super|very very very|really really really|so very very) (excited|happy|grateful|thankful|impressed|keen|much|good|great|glad|eager|thrilled|awesome|amazing)",
        "so very (excited|happy|grateful|thankful|impressed|inspired|pleased)",
        "(dreamed|dreamt|dreaming) of working (at|for|with) [you|your company|your team]",
        "(extremely|insanely|enormously) (excited|thrilled|enthusiastic|passionate|delighted|honored|honoured|blessed|lucky)",
        f"(amazing|incredible|phenomenal|unbelievable|awesome|unreal|insane|epic|jaw-dropping) ({_THINGS})",
        "(amazing amazing|love love|love love love|loved loved|loved loved loved|wow wow|wow wow wow|yes yes yes|best best)",
        "[absolutely|literally|totally|just] over the moon",
        "[totally|completely|absolutely|really|just] (blown away|floored|starstruck|awestruck|awe-struck|spellbound)",
        "(blew|blows|blowing) (me away|my mind|my socks off)",
        "[absolutely|truly|totally] (mind-blowing|mind blowing|jaw-dropping|jaw dropping|game-changing|awe-inspiring|life-altering)",
        "[truly|absolutely] once-in-a-lifetime [opportunity|chance|experience]",
        "[absolutely|truly] (once in a lifetime|once in a life time) [opportunity|chance|experience]",
        "(chance|opportunity|experience) of a lifetime",
        "[like|literally|truly|a|an absolute|my] dream come true",
        "[my|absolute|my absolute] dream (job|company|role|team|employer|gig|workplace|position|opportunity)",
        "(job|company|role|team|place|employer) of my dreams",
        "the [very|absolute] best (interview|day|meeting|conversation|company|experience|hour|team|call|place|people) (ever|of my life|of my career|of all time|in the world|on earth|on the planet|in the universe|out there|i have ever had)",
        "best [interview|day|meeting|conversation|experience|call|hour|morning|afternoon] (ever|of my life|i have ever had|of all time)",
        "literally the (best|greatest|coolest)",
        "the (coolest|most amazing|most incredible|most awesome|most fantastic|most wonderful|single most|greatest|most inspiring|most extraordinary) [company|team|place|people|office|experience|interview|conversation|opportunity|day|person]",
        "(most amazing|most incredible|happiest|luckiest|most exciting) (day|person|interview|opportunity|girl|guy|candidate|moment|hour) [ever|of my life|of my career|alive|in the world|on earth|on the planet]",
        "highlight of my (year|life|career|decade|month)",
        "[absolutely|totally|really|just] (loved|adored|enjoyed|cherished) every [single|last] (second|minute|moment|bit) [of it]",
        "(absolutely|totally|utterly|completely|literally|madly|seriously|100 %) (love|loved|adore|adored|in love with)",
        "(fell|fallen|falling|am|head over heels) [head over heels|totally|completely|absolutely] in love with",
        "head over heels",
        "(can|could) (hardly|barely|scarcely) (contain|contain myself|contain my excitement|contain my enthusiasm|believe my luck|wait|sit still|sleep|breathe)",
        "(can|could) not contain (my excitement|myself|my enthusiasm|my joy|it)",
        "(simply|literally|absolutely|honestly|seriously|really|just) can not wait",
        "(could|can) not be (more excited|more thrilled|happier|more delighted|more enthusiastic|more stoked|more pumped|more impressed|more grateful|prouder|more inspired)",
        "never been (so|more|this) (excited|thrilled|happy|impressed|inspired|pumped|enthusiastic|certain|sure)",
        "[completely|totally|absolutely|fully] obsessed with (your|this|the|what|how)",
        "(out of this world|off the charts|off the scale|mind officially blown|mind is blown|mind was blown|mind blown)",
        "nothing short of (amazing|incredible|extraordinary|spectacular|phenomenal|miraculous|inspiring|inspirational|magical|awesome|perfect|breathtaking|brilliant|remarkable)",
        "(everything|all|more than|exactly what) i (have|had|could have|could ever have|have ever|had ever) [ever] (dreamed|dreamt|dreamed of|dreamt of|wished for|imagined)",
        "[beyond] my wildest dreams",
        "(all i have ever wanted|always dreamed of|always dreamt of|always been my dream|been my dream|have been dreaming of|dreamed of this|dreamt of this|my biggest dream|my lifelong dream|lifelong dream)",
        "(unforgettable|magical|phenomenal) (day|experience|interview|conversation|afternoon|morning|visit|meeting|moment|chat)",
        "(thrilled|tickled|chuffed) to (bits|pieces|death)",
        "tickled pink",
        "(dying|itching) to (join|work|start|be part|meet|hear|get started|tell)",
        "counting (down|the) [the] (days|minutes|hours|seconds)",
        "(absolute|total|complete|pure) (blast|dream|magic|bliss|perfection|heaven|joy|thrill|rockstars|legends|genius)",
        "(rocked|made) my (world|year|life|entire week|entire year|whole year|whole week)",
        "on fire with (enthusiasm|excitement|ideas)",
        "100 % (in love|obsessed|thrilled|sold)",
        Phrase("wow", before=("",)),
        *HYPE,
        "(wow wow|just wow)",
        "(match made in heaven|meant to be|written in the stars|love at first sight)",
        "(thrilled|excited|delighted|happy|grateful) beyond (words|belief|measure)",
    )
    bad = (
        Example("It was ⟦so awesome⟧ spending the day with you!", severity=Severity.INFO),
        Example("I am ⟦over the moon⟧ and ⟦super excited⟧.", severity=Severity.WARNING),
        "I am ⟦super, super excited⟧ about this ⟦amazing opportunity⟧!",
        "I ⟦genuinely, truly, honestly⟧ loved it.",
        "I was ⟦blown away⟧.",
        "I'm ⟦so unbelievably pumped⟧ for this.",
        "I ⟦absolutely loved every second⟧.",
        "Joining you would be ⟦a dream come true⟧.",
        "I was ⟦incredibly thrilled⟧ to see the dock, and I ⟦can hardly contain⟧ it.",
        "You run the ⟦biggest, boldest and finest⟧ dock.",
        Example(
            "I am ⟦over the moon⟧, ⟦thrilled to bits⟧ and ⟦beyond excited⟧. Yes, I accept.",
            stage="offer",
            severity=Severity.INFO,
        ),
        "I'm ⟦sooo happy⟧ we spoke.",
        "The wheel ⟦knocked my socks off⟧.",
        "I was ⟦beside myself with joy⟧.",
    )
    good = (
        "I came away keen to work on the routing problem.",
        "I really enjoyed it and I am excited.",
        "I am very interested in the role, and it was great to meet you.",
        'You said the launch was "so awesome" that nobody slept.',
        "You said the first launch was totally insane.",
        "I'm not over the moon about night shifts, but I will do them.",
        "I am happy to send the notes.",
        "It was really helpful to hear how the returns are booked.",
        Example("The Dream Job board is well made.", facts={"company": "Dream Job"}),
        "Your best and largest store is the hardest to plan.",
        Example("I am overjoyed, and I accept with all my heart.", stage="offer"),
        "We knocked the wall down in a day.",
    )

    per_words: int = 100

    def accepts(self, draft: Draft, hit: Hit) -> bool:
        return not _is_others(draft, hit)

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        spans: set[tuple[int, int]] = set()
        if draft.hits.get(self.code):
            spans = {_widened(draft, entry) for entry in super().run(draft) if isinstance(entry, Finding)}
        for span in stacks(draft):
            if not any(start < span[1] and span[0] < end for start, end in spans):
                spans.add(span)
        # joy over an offer is human: one exclamation is free, and more of it is no more than a remark
        joyful = draft.situation.stage == "offer"
        count = len(spans) - joyful
        often = count > 1 and count * self.per_words >= 2 * specific_words(draft)
        if joyful and not often:
            return
        grave = Severity.INFO if joyful else Severity.WARNING
        for span in sorted(spans):
            yield self.finding("often" if often else "found", span, severity=grave if often else Severity.INFO)


def _is_others(draft: Draft, hit: Hit) -> bool:
    """Whether somebody else is said to be thrilled, or a thing is meant: "our guests were over the moon"."""
    before = hit.prose.norms[hit.prose.sentence_start(hit.first) : hit.first]
    if not before or before[0] not in _DETERMINERS or not _OURS.isdisjoint(before):
        return False
    return before[-1] in _BE_OR_FEEL


_DETERMINERS = frozenset({"the", "our", "some", "many", "most", "their", "his", "her", "these", "those", "my", "all"})
_BE_OR_FEEL = frozenset({"were", "was", "are", "is", "kept", "been", "always", "children", "they"})
_OURS = frozenset(
    """i we me my us you your it this that what interview day visit tour team company place office product job role opportunity
    experience conversation talk meeting time chat people culture work atmosphere idea way offer chance call""".split()
)


def _widened(draft: Draft, found: Finding) -> tuple[int, int]:
    """Return the span with the intensifiers before it: "so unbelievably pumped"."""
    sentence = draft.sentence_at(found.start)
    if sentence is None:
        return found.start, found.end
    prose = sentence.prose
    place = prose.token_at(found.start)
    while place > sentence.first and prose.norms[place - 1] in _BEFORE_BLAZING:
        place -= 1
        # "super, super excited"
        if place - 2 >= sentence.first and prose.norms[place - 1] == "," and prose.norms[place - 2] in _BEFORE_BLAZING:
            place -= 1
    return prose.starts[place], found.end
