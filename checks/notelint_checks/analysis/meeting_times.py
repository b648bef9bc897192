"""Words of time that belong to the talk with the reader and to nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Kind, Pattern
from notelint_checks.analysis.dates import MONTH_DATE, NUMERIC, TIME_WORDS, WEEKDAY

__all__ = ["MeetingTime", "meeting_times"]

_DAYPART = r"(?: (?:morning|afternoon|evening|night|lunchtime|noon))?"
_COUNT = r"(?:\d{1,2}|an?|a few|a couple of|half an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)"
_TIME = (
    rf"(?P<time>(?:earlier |later )?(?:today|tonight)|(?:earlier )?this (?:morning|afternoon|evening|lunchtime|noon)"
    rf"|(?:the day before )?yesterday{_DAYPART}|last night|(?:on the |last |this |over the |this past |at the )?week-?end(?! shift)"
    rf"|(?:just |only |about |barely |exactly |some )?{_COUNT} (?:minutes?|hours?|days?|weeks?|fortnights?|months?) (?:ago|back|earlier)|a moment ago|just now"
    r"|the week before last|last (?:week|month)|earlier this (?:week|month)|this week"
    rf"|(?:on |last |this |this past |this last |on the )?(?:{WEEKDAY}){_DAYPART}(?:,? (?:the )?(?:{MONTH_DATE}))?|(?:on )?(?:the )?{MONTH_DATE}|on {NUMERIC}|on the \d{{1,2}}(?:st|nd|rd|th)(?! [a-z]*floor| of\b))(?!\w| (?:morning|afternoon|evening|night)s\b)"
)
_TIME_BEFORE = re.sub(r"\((?!\?)", "(?:", _TIME).replace(r"\2", r"[/.]")
_TIME = _TIME_BEFORE
_NOUN = r"(?:(?:job |phone |video |second |first |final |panel |zoom |on-?site |face-to-face |in-person |long |short |good |great |brief |kind |friendly |open |frank |[a-z]+(?:ful|ing|ant|ive|able|ed) )?(?:interview|conversation|chat|meeting|talk|discussion|visit|tour|session|call|video call|zoom|exchange|get-together))"
_SURE_NOUN = r"(?:(?:job |phone |video |second |first |final |panel |zoom |on-?site |[a-z]+(?:ful|ing|ant|ive|able) )?(?:interview|meeting|visit|tour))"
_WORD = r"(?!(?:i|by|until|till|that|which|who|would|will|expect|hear|answer|decision|decide)\b)[\w'’@&.-]+"
_WITH = rf"(?: (?:with|at|to|in|about|of|over|on) (?!\w+day\b){_WORD}(?: {_WORD}){{0,4}}?)??"
_NAME = r"(?-i:[A-Z][a-z]+)"
_ME = rf"(?: (?:with |to |for |and )*(?:me|us|you|your \w+|each other|{_NAME}))?(?: (?:and|with|to|about|through|at|in|of|over|for) [\w'’&-]+(?: (?!(?:for|of|until|by|before|from|after|since|to)\b)[\w'’&-]+){{0,4}}?)?"
# what the sender and the reader did with one another on the day
_CAME = r"(?:met|saw|visited|(?:spoke|talked|chatted|sat down|sat|was|interviewed|had (?:an?|my|the) (?:\w+ )?(?:interview|talk|chat|trial|call)) (?:with|to|before|at)|came (?:in )?(?:to|by|for|into)|called (?:in )?(?:on|at)|was interviewed (?:by|at|with))"
_READER = r"(?:you|your (?!recruiter|agency|website|advert|receptionist|secretary|assistant|hr\b|colleague)\w+|the (?:interview|trial|panel|job interview|talk)|an interview|my (?:interview|trial))"
_TOOK = r"(?:interviewed|received|saw|met|hosted|welcomed|invited|took|showed|walked|gave|granted|spared|lent|let|called|listened to|asked|questioned|tested|told|sat down with|talked (?:to|with)|spoke (?:to|with)|had)"
_BETWEEN = rf"\b(?:i {_CAME} {_READER}|you (?:all |both |kindly |so kindly |first )?{_TOOK} me|(?:we|you and i) (?:\w+ )?(?:met|spoke|talked|chatted|sat together|could talk|could meet|were able to (?:talk|meet)|had (?:our|the|a|such a) (?:\w+ )?(?:interview|talk|chat|conversation|meeting|call)))\b"
_OTHER_CLAUSE = r"(?:i|you|we|he|she|they|it|that|which|who|whom|whose|by|until|till|before|after|since|would|will|said|told|expect\w*|hop(?:e|ed|ing)|promis\w*|decision|answer)"
"""What a time behind it belongs to: "when we met you hoped to decide by Friday"."""
_NOT_EARLIER = r"(?!,? before (?:the|our|my) )"
_END = r"(?=[.,!;)]| ?$| (?:about|for|and|at|in|on|with|to|over|because|as|was|made|were|it)\b)"
_THANK = r"(?:thank(?:s| you)(?: \w+){0,4}?|(?:i |we )?(?:am |was |'m )?(?:\w+ly )?(?:grateful|appreciated?|enjoyed|loved|liked)(?: \w+){0,3}?)"
_GERUND = r"(?:meeting|speaking|talking|seeing|interviewing|having|hosting|inviting|sitting down|chatting|showing|receiving|welcoming|taking (?:the |so much |your )?time)"
_PAST = r"(?:met|spoke|talked|chatted|interviewed|sat down|saw each other|had our (?:talk|interview|conversation))"


def _compiled(noun: str) -> tuple[Pattern, ...]:
    return tuple(
        Pattern(pattern, re.IGNORECASE)
        for pattern in (
            # Thank you for today; thanks again for Tuesday
            rf"\bthank(?:s| you)(?: (?:again|so much|very much|both|all|once more|{_NAME}))*,? for {_TIME}(?=['’]s {noun}|[.,!;)]| and\b| ?$)",
            # yesterday's interview
            rf"\b(?:the|our|for|from|after|of|in|during|your|at|you,|thanks,|enjoyed|since) {_TIME}['’]s (?:\w+ )?(?:\w+ )?{noun}\b",
            rf"^{_TIME}['’]s (?:\w+ )?(?:\w+ )?{noun}\b",
            # our conversation with the team on Tuesday
            rf"\b(?:the|our|my|your|this|that|an?) {noun}{_WITH},? (?:from |of |we had (?:together )?)?{_TIME}",
            # thank you for talking with me on Tuesday
            rf"\b{_THANK} (?:for |your )?{_GERUND}{_ME},? {_TIME}",
            rf"\b{_THANK} (?:for )?(?:the |your |all the )?(?:(?:time|hour|half hour|tour|welcome|hospitality|candor)\b)(?: you (?:took|made|gave|spent)(?: for| with)?(?: me| us)?| (?:with|for) me)?,? {_TIME}",
            # thank you for showing me the cold store yesterday
            rf"\bthank(?:s| you)(?: \w+){{0,3}}? for (?:\w+ly )?(?!confirming|telling|letting|sending|writing|offering|moving|reminding|inviting|calling|giving)\w+ing (?:me|us)(?: (?!that|how|what|why|when|who|which)[\w'’-]+){{0,5}}? {_TIME}(?=[.!]| ?$|,? and\b)",
            rf"\b{_THANK} (?:for )?(?:the |this |your )?(?:opportunity|chance) to (?:interview|meet|speak|talk)(?: with (?:you|your \w+|the \w+))?,? {_TIME}",
            # it was a pleasure to meet you this morning; I enjoyed meeting you today
            rf"(?:\b(?:was|enjoyed|loved|liked|appreciated|been|to have)\b|^(?:it was )?(?:(?:so|really|very) )?(?:great|good|lovely|nice|wonderful|a pleasure|pleasure)\b)(?: [\w'-]+){{0,4}}? (?:to (?:have )?(?:finally )?(?:meet|met|speak|talk|see|chat|spoken)|meeting|speaking|talking|seeing|chatting)(?: (?:with|to))? (?:you|{_NAME}|your team)(?: about(?: [\w'’-]+){{1,3}}?)?(?: (?:and|all|both)(?: [\w'-]+){{0,3}}?)?,? {_TIME}",
            # when we spoke on Thursday
            rf"\b(?:we|i) (?:first |last )?{_PAST}(?: (?:with|to) {_READER})?(?: (?:about|at|in)(?: [\w'-]+){{1,3}}?)?,? {_TIME}{_NOT_EARLIER}",
            # I came to you for the trial shift four days ago; the time you gave me on Monday
            rf"{_BETWEEN}(?: (?![^\W\d_]+day\b|{_OTHER_CLAUSE}\b)[\w'’-]+){{0,9}}?,? {_TIME}{_END}{_NOT_EARLIER}",
            # Last week I sat in your office; on Monday you interviewed me
            rf"(?:^|, |\band |\bthat ){_TIME},? {_BETWEEN}",
            # as we discussed earlier today
            rf"\b[Aa]s (?:we |you |i )?(?:\w+ )?(?:discussed|agreed|promised|mentioned|said|explained|talked about)(?: (?:with|to) (?:you|me))?,? {_TIME}(?=[.,!]| (?:in|at|during) (?:the|our|my)| ?$)",
            # the tour you gave me yesterday
            rf"\b{noun} you (?:gave|showed|led|offered)(?: (?:me|us))?,? {_TIME}",
        )
    )


_SAID = r"(?:mentioned|explained|showed|told|said|described|asked|raised|spoke|talked|took|gave|walked|shared|introduced|interviewed|received|welcomed)"
_YOU = tuple(
    Pattern(pattern, re.IGNORECASE)
    for pattern in (
        rf"^{_TIME},? (?:you|{_NAME}) {_SAID}\b",
        rf"\byou (?:kindly )?{_SAID}(?: (?:me|us))? {_TIME}(?= that| how| why| what|,| ?[.!]|$| for\b)",
    )
)
_LOOSE = _compiled(_NOUN)
_STRICT = _compiled(_SURE_NOUN)
_KEYS = TIME_WORDS | frozenset(
    "d today tonight yesterday morning afternoon evening night lunchtime noon ago back now earlier week weekend month".split()
)
_DATED = Pattern(r"\d{1,2}(?:[/.]\d|(?:st|nd|rd|th)$)")
_ARRANGED = Pattern(
    r"\b(?:moving|postponing|rescheduling|arranging|confirming|offering|suggesting|proposing)\b", re.IGNORECASE
)
_AHEAD = Pattern(
    r"\b(?:look(?:ing)? forward|will|shall|upcoming|next|see you|going to|confirm(?:ed|ing)?|scheduled?|second (?:interview|round|call)|final round|planned|arranged|rescheduled?|invit(?:ation|ed|e)|tomorrow|before (?:the|our)|prepar\w+|agreed (?:on|to)|would|can|could|may|might|if|until|mov(?:e|ed|ing)|postpon\w*|offer\w*|suggest\w*|propos\w*|arrang\w*|cancel\w*|missed|thought|thinking|think|told (?:my|him|her|them)|reflect\w*|heard|watched|wrote|writing|your talk)\b",
    re.IGNORECASE,
)
_THANKING = frozenset("thank thanks grateful appreciate appreciated enjoyed loved liked thankful".split())
_POSSESSIVE = frozenset({"'s", "’s"})
_TALKS = frozenset(
    "interview conversation chat meeting talk discussion visit tour session call zoom exchange get-together together".split()
)
_MEETING = frozenset(
    "meet met speak spoke spoken talk talked see seen saw chat chatted meeting speaking talking seeing chatting interviewed sat had".split()
)
_US = frozenset({"i", "me", "we"})
_NEEDED: tuple[frozenset[str] | None, ...] = (
    _THANKING, _POSSESSIVE, _POSSESSIVE, _TALKS, _THANKING, _THANKING, _THANKING, _THANKING, _MEETING, _MEETING, _US, _US, frozenset({"as"}), _TALKS,
    None, frozenset({"you"}),
)  # fmt: skip
"""For each pattern, words of which the sentence must hold one."""
_NAMED = 3
"""The pattern that a talk to come fits as well: "the conversation on 3 December"."""
_EARLY = frozenset({"thanks", "connect"})


@dataclass(frozen=True)
class MeetingTime:
    """A word of time and where it stands; ``over``: whether what it belongs to is said to be over, not merely named."""

    text: str
    start: int
    end: int
    over: bool


def meeting_times(draft: Draft) -> Iterator[MeetingTime]:
    """Yield the words of time that say when the talk was."""
    early = draft.stage.id in _EARLY
    for sentence in draft.sentences:
        if sentence.kind in (Kind.GREETING, Kind.CLOSING):
            continue
        if _KEYS.isdisjoint(sentence.lowers) and not any(map(_DATED.match, sentence.lowers)):
            continue
        piece = draft.on_one_line(sentence.start, sentence.end)
        seen: set[int] = set()
        words = frozenset(sentence.lowers)
        for number, pattern in enumerate((*(_LOOSE if early else _STRICT), *(_YOU if early else ()))):
            if (needed := _NEEDED[number]) and needed.isdisjoint(words):
                continue
            for match in pattern.finditer(piece):
                start, end = match.span("time")
                thanked = re.match(r"(?:thank|many thanks)", match.group(), re.IGNORECASE)
                clause = re.split(r"[;,]| but ", piece[: match.end()])[-1]
                if start in seen or (_ARRANGED if thanked else _AHEAD).search(clause):
                    continue
                seen.add(start)
                over = number != _NAMED
                yield MeetingTime(piece[start:end], sentence.start + start, sentence.start + end, over)
