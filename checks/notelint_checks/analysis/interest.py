"""Whether the sender wants the job, the place or a next step: any sign counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Draft, Pattern, analysis
from notelint_checks.analysis.plain import plain
from notelint_checks.analysis.word_places import said_places

__all__ = ["is_own", "is_withdrawing", "shows_interest"]

NOT_WISHED = r"(?! (?:just |first |also |really |sincerely |once again |again |personally )?(?:to )?(?:just |first |also |really |sincerely |once again |again |personally )?(?:thank|say (?!yes)|express (?:my |our |sincere |deep )*(?:thank|gratitude|appreciation)|ask|know|inquire|enquire|check|follow|confirm|apologi[sz]e|add (?:that|one|a|my)|mention|note|tell|let you|extend (?:my )?(?:sincere )?(?:thanks|gratitude)|take (?:this|a|the|one) (?:moment|opportunity|chance|minute)|find out|hear (?:about|whether|if|when|where|how|what)|get an update|pass (?:on|along)|see (?:how|if|where|whether)|point|begin by|start by|remind|give you|acknowledge|repeat my thanks|wish|congratulate|withdraw|decline)\b)"
"""What "I would like to" leads up to without being a wish."""

_PERSONS = Pattern(
    r"\b(?:(?P<own>i|my|me|mine|myself|we|our|us|it)|you|your|yours|he|she|they|their|his|her|who|team|crew|staff|everyone|everybody|people|colleagues?|candidates?|customers?|clients?|users?|manager|boss)\b"
)
_NEGATED = Pattern(
    r"(?:\bno longer|\bnot|\bnever|\blost(?: my)?|n't|\blittle|\bless)(?: (?:be|been|very|so|that|really|particularly|terribly|all that|too|any|at all))*$"
)
_FELT = Pattern(
    r"\b(?:keen\w*|eager\w*|interest(?:ed|s)?(?! (?:to (?:hear|learn|see|read|know|find)|you|shown|from|that you|of your|your team))|interesting (?:\w+ )?(?:role|job|position|opportunity|post|prospect|challenge|offer)|excit\w+|enthus\w+|thrilled|motivat\w+|fired up|fingers crossed|wish(?! (?:you|to (?:thank|express|say|ask))\b)|wanting|look(?:ing)? for|found (?:the|my|a) (?:place|job|team|home|firm|company|role|work)|pumped|stoked|psyched|energi[sz]ed|passion\w*|curious|determined|committed|commitment|hopefully|hopeful|ambition|drawn|tempt\w+|attract\w+|appeal\w*|captivated|won over|sold on|convinced|persuaded|confident|dedicated"
    r"|hop(?:e|ing|ed)(?! (?:that )?(?:you (?!(?:will |would |can |might |do |may )?(?:\w+ )?(?:consider|choose|take|pick|decide|keep|hire|want|let|invite|say|agree|call|see|feel|find me|think|give|have me|share))|your|this (?:e-?mail|note|message|letter|mail|finds|reaches)|all (?:is|goes|went)|everything|everyone|the (?:rest|weekend|week|season|trip|move|baby|launch|day)|things (?:are|went)|it (?:is|was|went|goes) (?:well|not too)|he|she|they)\b)"
    r"|look(?:ing|s|ed)? (?:\w+ ){0,3}(?:fwd|forward|ahead)|moving forward|move forward|go(?:ing)? (?:forward|further|ahead)|take (?:this|it|things|the \w+|our \w+) (?:\w+ )?(?:further|forward)|proceed|pursu\w+|join(?:ing)?(?! (?:us|me|the (?:call|meeting|interview|panel|conversation|video)|our (?:call|meeting|talk|interview)|in)\b)|contribut\w+|await\w*|wait(?:ing)? (?:for|to)|availab\w+|candidacy|aspir\w+|dream\w*|apply|come (?:back|in again|again)|in the running|(?:be|being|further|continued?|under|serious) consider\w*|consider me|keep me|remain a candidate|serious about|good time to|(?:chance|opportunity|prospect|idea|thought|possibility|privilege|honou?r) (?:to|of) (?:\w+ing\b|work|be (?:part|on|in|of)|help|build|grow|lead|take|bring|serve|develop|support|solve|make|do\b|use|apply|continue)"
    r"|to work (?:with|for|at|alongside|under|on|in|there|among|beside|together)|working (?:with you|with your|for you|for your|at|alongside|there|together|in your|on your)|work(?:ing)? together|part of (?:your|the|this|that|a|such|it)|belong)\b"
)
_SAID = Pattern(
    r"(?:(?<!how i )(?<!what i )(?<!if i )(?<!people i )\b(?:would|should|will|could|can)|'d|'ll)(?: \w+){0,3}? (?:like|love|enjoy|welcome|relish|want|wish|choose|pick|prefer|accept|take|jump|leap|say yes|thrive|value|commit|help|fit|bring (?!the|my (?!\w+ to)|along|it|them|both|old|photos|references|this|that|copies)|start|begin|work|add|offer|support|put|use|learn|build|solve|tackle|approach|serve|suit|make me|please me|mean (?:a lot|a great deal|the world|so much|much)|be (?:\w+ ){0,3}?(?:glad|happy|happier|delighted|pleased|thrilled|hono(?:u)?red|proud|privilege|pleasure|joy|honou?r|ready|over the moon|good fit|great fit|right|home|delight|fun|wonderful|a yes|yes|able to|grateful (?:for|if)|my ))"
    + NOT_WISHED
    + r"|\b(?:i|and|but)(?: \w+){0,3}? (?:want(?:ed)?\b|need (?:the|this) (?:job|role|post|position|work)|wish|intend|crave|prefer|(?:long|aim|yearn|plan) (?:to|for))(?! you\b)"
    + NOT_WISHED
    + r"|\b(?:am|'m|is|was|be|more than|still|only too|feel|very) (?:\w+ ){0,2}?(?:glad|happy|ready|delighted|willing|prepared|pleased|certain|sure) to (?!have|hear|meet|see|get|receive|learn|thank|talk|speak|send|show|share|provide|supply|forward|give|tell|answer|explain|email|e-mail|post|forward|bring (?:\w+ ){0,3}(?:along|with)|pass|read|know)"
    r"|^(?:happy|glad|ready|delighted) to\b|[.!] (?:happy|glad|ready|delighted) to\b"
)
_IDIOM = Pattern(
    r"\b(?:(?:appeal|excit|interest|attract|tempt|motivat|inspir|intrigu|fascinat|thrill|delight|draw|pull)(?:e?s|e?d|ing) (?:\w+ )?(?:to )?me\b|(?<!how )(?<!what )(?<!people )(?<!if )(?:i|we)(?:'d| would| should| could) (?!(?:(?:also|just|really|first|very|much|so|sincerely|still|only|once|again) ){0,3}(?:appreciat|be (?:\w+ ){0,2}(?:grateful|thankful|obliged|remiss|interested to)|like\b|love to|not\b|never|have\b|recommend|ask|tell|see|hear|say|thank|imagine|tell|gladly thank|want to (?:thank|say)))\w+|(?:would|'d|could|will) (?:\w+ )?(?:make|suit|mean \w+ \w+ to|be \w+ (?:\w+ )?for) (?:to )?me|(?:ward|team|crew|work|place|you|role|job|firm|school|company) (?:\w+ )?(?:won|has won|have won) me|my (?:place|future|next years?|home)|(?:meet|see|speak|talk) (?:\w+ ){0,2}again|kept me (?:thinking|awake|busy)|i (?:now )?have (?:\w+ ){0,3}(?:answers?|ideas?|plan|proposal|suggestions?|sketch|draft|solution) (?:for|to show) you|count me in|i(?:'m| am) (?:\w+ ){0,2}in(?=[,.!;]|$| if)|all in\b|i want in|wants? in\b|(?:first|top|number one|preferred|favou?rite|1st) choice|top of my list|answer (?:is|would be|remains|will be|stays)|say yes|(?:a|my) (?:\w+ )?yes\b|(?:see|picture|imagine|saw|seeing|pictured|imagined) (?:myself|me (?:in|at|on|as|working|there)|working|being|doing)"
    r"|(?:right|made|good|perfect|ideal|great|one|job|place|role|meant|team) for me|feels? right|felt right|suits? me|is me\b|calls? to me|speaks? to me|my (?:\w+ )?(?:heart|kind of|sort of|cup of tea|full attention|wish|desire|ambition|goal|dream|aim|intention|hat)|ma(?:kes?|de) me (?:want|wish|think i|feel|sure|certain|like|hungry|happy)|confirm(?:s|ed|ing)? (?:that |for me |to me |my |me )|more than (?:ever|before)|(?:what|everything|all|exactly the \w+|just the \w+|the (?:\w+ )?(?:job|work|role|place|kind|sort|type|team|post|firm|company|position|step|challenge|career|future|life) (?:\w+ )?(?:of \w+ )?(?:\w+ )?(?:that |where |for which |in which )?)(?: ?)i(?:'m|'ve|'d| am| have| had| was| would| do| want| could)?\b(?! (?:was asked|saw|heard|learned|liked about you))|where i (?:belong|want|would|could|can|should|hope|see)\b|i belong"
    r"|next (?:round|stage|step|steps|interview|conversation|meeting|phase|chapter|move)|(?:good|great|strong|perfect|right|ideal|natural|excellent|close|better) (?:\w+ )?(?:fit|match)|asset|your (?:new|next) \w+|as your|be your|sounds? (?:\w+ )?(?:like|great|good|interesting|fascinating|perfect|ideal|just|exactly|right|wonderful|rewarding|challenging|fantastic)|take (?:this|that|it|the \w+|these|those) on|take on|hear(?:ing)? (?:back )?from you|(?:can't|cannot|can not|cant) wait|again soon|(?:see|meet|speak|talk|speaking|talking|meeting|seeing)(?: (?:to|with))? you (?:all )?soon|(?:keep|stay|be|remain) in touch|until (?:then|next|our)|(?:glad|happy|pleased|reason|why) (?:that )?i (?:\w+ )?applied|i (?:\w+ ){0,2}(?:like|love|admire) (?:the|this|your|what|how you)(?: \w+)? (?:job|role|position|work|company|place|team|idea|mission|firm|post|do|are doing|opportunity)|(?:fascinat|intrigu|inspir|enthrall|invigorat)\w+ (?:\w+ ){0,3}(?:role|job|position|opportunity|post|prospect|work|challenge)|(?:role|job|position|opportunity|post|vacancy|place|offer) (?:still |now |even |also )?(?:means|matters|remains|interests|excites|attracts|fits|stays)|good team|nothing (?:\w+ )?(?:more|better|rather)|at your (?:\w+ )?(?:disposal|service)|(?:strong|great|firm|big|deep|deepest|growing) (?:wish|desire|urge|appetite) to|nowhere (?:\w+ )?else|mind is made up|without (?:a )?hesitation|in a heartbeat|sign me up|i(?:'m| am) (?:\w+ )?(?:game|ready|yours|on board|up for|all for)|on board|if you(?:'ll| will)? (?:have|want|take|choose|pick|need) me|should you (?:choose|want|need|decide|pick)|wanted (?:the|this) (?:job|role|place|post)|get (?:the|this) (?:job|role|position|post|offer|place)|do (?:this|the|that) (?:job|work)|back (?:at|in) your|need this (?:job|role|post)|(?:first|1st) day|(?:got|get) the (?:job|role|post)|i(?:'ll| will| shall) (?:\w+ )?see you|free (?:for|on|any|most|all)|start (?:on|any|next|straight|right|when|as soon)|(?:perfect|right|ideal|best) (?:\w+ )?(?:for|candidate)|(?:hours|shifts?|nights?|weekends|mornings|sundays|saturdays|travel|commute|notice)(?: \w+){0,3} (?:suit|fine|no problem|not be new|would not|are ok|work for me))\b"
)
_AWAY = Pattern(
    r"\bwithdr[ae]w\w*|\bno longer (?:\w+ ){0,3}(?:interested|available|pursu\w+|consider\w*|looking|in the (?:market|running|race)|a candidate)|\b(?:have to|must|need to|decided to|going to|wish to|like to|want to|'ll|will|to) (?:\w+ly )?(?:decline|pass on|step (?:back|away|aside)|bow out|turn (?:it |this |the \w+ |your \w+ )?down|drop out|pull out|take my name|remove my)|\b(?:i|i've|i have|have|i'd|i had) (?:\w+ ){0,3}(?:accepted|taken|signed|chosen)(?: up)? (?:\w+ )?(?:another|a different|an offer|a (?:\w+ )?(?:job|role|position|post)|the other|other)|\bnot (?:(?:to )?be |to |wish to |want to )?(?:continu|mov(?:e|ing) (?:forward|ahead)|pursu|go(?:ing)? (?:on|forward|further|ahead)|proceed|interested)|\b(?:isn't|is not|not|wasn't) (?:the right (?:\w+ )?|right )?for me\b|\b(?:remove|take) (?:me|my (?:name|application))"
)


_FELT_OFTEN = frozenset("looking look excited interested interest keen eager enthusiastic hope joining join".split())
_SAID_OFTEN = frozenset({"would", "will", "could"})


@analysis
def shows_interest(draft: Draft) -> bool:
    """Whether anything says that the sender wants the job, the place or a next step."""
    return any(_is_wished(plain(draft), match) for match in _signs(draft)) or draft.holds(_IDIOM, plain(draft))


def _signs(draft: Draft) -> Iterator[re.Match[str]]:
    """Yield what may be signs: first where words stand that often begin one, since a single sign is enough."""
    said = plain(draft)
    for pattern, words in ((_FELT, _FELT_OFTEN), (_SAID, _SAID_OFTEN)):
        yield from (match for start in said_places(draft, words) if (match := pattern.match(said, start)))
    for pattern in (_FELT, _SAID):
        yield from draft.finditer(pattern, said, 0)


def _is_wished(said: str, match: re.Match[str]) -> bool:
    own = is_own(said, match.start())
    return own and _NEGATED.search(_clause(said, match.start()).rstrip()) is None


@analysis
def is_withdrawing(draft: Draft) -> bool:
    """Whether the sender steps back or declines."""
    return draft.holds(_AWAY, plain(draft))


def is_own(said: str, place: int) -> bool:
    """Whether no other person than the sender stands last before `place` in its sentence."""
    persons = list(_PERSONS.finditer(_clause(said, place)))
    return not persons or persons[-1]["own"] is not None


def _clause(said: str, place: int) -> str:
    """Return what stands before `place` in its sentence, at most a hundred characters."""
    before = said[max(0, place - 100) : place]
    return re.split(r"[.!?:;]\s|,\s(?:and|but|so)\s", before)[-1]
