"""Template blanks left open: slots in brackets and the like, stock fillers, and holes where a slot came out empty."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from notelint import EVERYTHING, Draft, Kind, Pattern, Segment, analysis
from notelint_checks.analysis.word_places import lowers

__all__ = ["Slot", "slots"]

_PLACES = (Kind.SUBJECT, Kind.LETTERHEAD, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.SIGNATURE, Kind.POSTSCRIPT)
_THING = (
    r"insert|enter|fill(?:[ ]in)?|type|your|my|their|his|her|names?|first|last|fname|lname|firstname|lastname|surname|company|organi[sz]ation|employer|firm|role|job|position|title|topic|subject|date|days?|time"
    r"|interviewers?|recruiter|manager|hiring|recipient|candidate|applicant|sender|specific|something|anything|team|department|skills?|projects?|product|experience|strengths?|achievements?|accomplishments?|example|details?|reason|point"
    r"|phone|number|tel|e-?mail|address|city|location|link|url|website|linkedin|signature|salutation|greeting|mention|add|describe|explain|university|school|field|industry|event|value|placeholder|tbd|todo"
    r"|blank|x{1,4}|month|year|week|weekday|mr|ms|mrs|dr|contact|area|initiative|challenge|problem|place|thing|quality|trait|person|interview|postal|zip|street|state|what|here|personal|common|interest|shared|state|optional|include"
)
_WORDY = rf"(?=[^\]\)\}}>»]{{0,80}}\b(?:{_THING})(?:\b|_|(?-i:[A-Z0-9])))"
_SLOTS = Pattern(
    rf"(?P<square>(?<![\w\]`!])\[{_WORDY}[^\[\]\r\n]{{1,80}}\](?![(\[:]))"
    r"|(?P<empty>(?<=[ ,])\[[ ._?-]{0,10}\](?=[ .,;!?])|\[(?:\.{3}|…|\?{1,4})\])"
    r"|(?P<curly>\{\{[^{}\r\n]{0,60}\}\}|\{%[^{}\r\n]{1,60}%\}|[$#]\{[\w .-]{1,40}\}|\{[ ]?[A-Za-z][\w .'-]{0,40}\}|\{\d?\}(?![\w]))"
    rf"|(?P<angle><{{1,2}}[ ]?{_WORDY}[A-Za-z][\w '’./_-]{{0,40}}>{{1,2}}|[«‹]{_WORDY}[^«»‹›\r\n]{{1,40}}[»›]|【[^】\r\n]{{1,40}}】)"
    rf"|(?P<round>\((?:insert|enter|fill[ ]in|add|mention|your|company|name|first|last|role|job|interviewer|position)[ _](?:[\w'’ /-]{{0,50}})?\b(?:name|title|here|company|role|topic|date|something|detail|details|position|number|interviewer|skill)s?\)|\((?:name|company|role|topic|job[ ]title|position|interviewer|date)\))"
    r"|(?P<percent>%{1,2}[A-Za-z][A-Za-z_]{2,30}%{1,2}|\*\|[A-Z_:]{2,30}\|\*|@@\w{2,30}@@|##[A-Za-z_]{3,30}##|(?<=[ (])%[sd](?=[ ,.!]))"
    r"|(?P<dollar>\$(?!(?:USD|AUD|CAD|NZD|SGD|HKD)\b)[A-Z][A-Z_]{2,30}\$?(?![\w])|\$(?:[a-z]+_[a-z_]{2,30}|name|company|role|firstName|lastName|companyName|jobTitle)\b)"
    r"|(?P<excel>#(?:N/A|REF!|NAME\?|VALUE!|NULL!))"
    r"|(?P<line>(?<![\w_*])_{3,}(?![\w_*]))"
    r"|(?P<cross>(?<![\w$.])(?:XXX*(?:[/.:-]XXX*){1,2}|X{3,}(?!L)|XX(?=[ ](?:years?|months?|weeks?|percent|o'clock|am|pm)\b|%)|x{4,})(?![\w]))"
    r"|(?P<todo>\b(?:TODO|FIXME|TKTK|T\.?B\.?D|TBC|TBA)\b)"
    r"|(?P<lorem>\blorem[ ]ipsum(?:[ ]dolor(?:[ ]sit(?:[ ]amet)?)?)?)"
    r"|(?P<snake>\b(?-i:(?:FIRST|LAST|FULL|COMPANY|JOB|ROLE|POSITION|INTERVIEWER|RECRUITER|CANDIDATE|RECIPIENT|HIRING|CONTACT)[_ ](?:NAME|TITLE|MANAGER)(?:[_ ]NAME)?|FNAME|LNAME)\b)"
    r"|(?P<camel>\b(?-i:firstName|lastName|companyName|jobTitle|interviewerName|fullName|roleName|recipientName|positionTitle)\b)"
    r"|(?P<capital>\b(?-i:Company Name|Job Title|Position Title|Role Title|Interviewer Name|Interviewer['’]s Name|Hiring Manager(?:['’]s)? Name|Recipient(?:['’]s)? Name|Recruiter(?:['’]s)? Name|Candidate Name|Your Full Name|Your Name|Insert Name|Name of (?:the )?(?:Company|Interviewer|Employer))\b(?:[ ]Here\b)?)"
    r"|(?P<xyz>\b(?-i:(?:XYZ|ABC)[ ](?:Company|Corporation|Corp|Inc|Ltd|Co)|Company[ ](?:XYZ|ABC|X|Y|Name))\b)",
    re.IGNORECASE,
)
_HERE_NOUNS = frozenset(
    "name title text message topic role company date detail details note number position content".split()
)
_HERE = Pattern(
    rf"\b(?:(?:your|the|company|interviewer(?:['’]s)?|first|last|job|role|insert|add|enter|type|put)[ ]){{1,3}}(?:[\w'’]+[ ]){{0,3}}?(?:{'|'.join(sorted(_HERE_NOUNS))})[ ](?:goes[ ])?here\b",
    re.IGNORECASE,
)
_CASED = ("dollar", "cross", "todo")
_DONE = Pattern(
    r"\b(?:is|are|was|were|be|been|being|still|remains?|as|currently|marked|listed|says?|said|showed|reads?|stays?|left|it['’]s|also|mostly|date|dates|schedule|timing|timeline|details|location|venue|agenda)[ ]?[:(]?[ ]?[\"“'‘(]?$",
    re.IGNORECASE,
)
_NULL = (
    r"(?P<null>(?:^[ ]*(?:dear|hi|hello|hey|good[ ](?:morning|afternoon|evening))[ ]+(?:mr\.?[ ]|ms\.?[ ])?|\b(?:at|with|from|join|joining)[ ]+)(?P<null_word>\(?(?:null|undefined|none|nan|n/a|nil|unknown)\)?)(?=[ ]*(?:[,.!?:\r\n]|$)|[ ](?:null|undefined)\b))"
    r"|\b(?:the|your|this|at|for)[ ](?P<null_noun>null|undefined|NaN)(?=[ ](?:role|position|job|team|interview|company|opening)\b)"
)
_OPENING = Pattern(
    r"(?P<greet>^[ ]*(?:my[ ])?(?P<greet_word>dear(?:est)?)(?:[ ]*(?=[,:!\r\n–—])|[ ]*$|[ ]+-(?=[ ]))|^[ ]*(?P<hi_word>hi|hello|hey|good[ ](?:morning|afternoon|evening))[ ]+(?=[,!:])"
    r"|^[ ]*(?:dear|hi|hello|hey)[ ]+(?P<title_word>(?:mr|ms|mrs|miss|mx|dr|prof)\.?(?:[ ]?/[ ]?(?:mr|ms|mrs|miss|mx)\.?){0,2})[ ]*(?=[,:!\r\n]|$))"
    r"|(?P<ghost>^[ ]*(?:dear|hi|hello|hey|good[ ](?:morning|afternoon|evening))[ ]+(?P<ghost_word>(?:(?:first|last|full|interviewer['’]?s?|recipient['’]?s?|hiring[ ]manager['’]?s?|recruiter['’]?s?|contact|candidate)[ ]?)?(?:name|surname|firstname|lastname|fname|first_name|last_name|lname)|\?{2,}|\.{2,}|…|-{2,}|\*{2,})(?=[ ]*(?:[,.!:\r\n]|$)))",
    re.IGNORECASE | re.MULTILINE,
)
_NULLS = Pattern(_NULL, re.IGNORECASE | re.MULTILINE)
_GAPS = Pattern(
    r"(?P<det>\b(?:the|your|our|this|a|an|my)[ ]{2,}(?=(?:role|position|job|team|interview|opportunity|company|opening|vacancy|post|department|office|internship|conversation|project|group|engineer|manager)\b))"
    r"|(?P<prep>\b(?:at|with|for|about|of|on|from|in|by|to|join|joining|as)[ ]{2,}(?=(?:and|or|on|at|in|was|is|were|for|to|of|with|has|will|as|about|from|but|because|where|that|when|so|would)\b))"
    r"|(?P<stop>\b(?:(?<!is )(?<!was )(?<!all )about|discussing|explaining|mentioning|visiting|regarding|at|with|for|of|from|on|in|by|the|your|our|as|join|joining|an?)[ ]+(?=[.,;!?](?:\s|$)))"
    r"|(?P<bare>\b(?:role|position|job|opportunity|opening|internship|career)[ ](?:at|with)(?=[.!?](?:\s|$)))"
    r"|(?P<owner>\b(?:at|with|for|about|of|from|join|joining|and|the|in)[ ]+(?=['’]s[ ]))",
    re.IGNORECASE,
)
_GAPS_BEGIN = tuple(f" {sign}" for sign in " .,;!?'’")
_BARE = Pattern(r"[.!?](?:(?<=\bat.)|(?<=\bwith.))", re.IGNORECASE)
"""What `_GAPS` finds holds one of those, or this, which is found far sooner."""
_SPACED = Pattern(r"[ ][,.!?;](?<=[a-z]{5}..)(?=\s|$)")
_OPENS = 120
"""Characters within which a message opens."""
_CODE = Pattern(r"`[^`\r\n]{1,200}`")


@dataclass(frozen=True)
class Slot:
    """An open blank: a slot with its words, or a hole, which has none."""

    start: int
    end: int
    words: str = ""


@analysis
def slots(draft: Draft) -> tuple[Slot, ...]:
    """Return the open blanks in everything that the sender wrote, signature included, in order."""
    found: list[Slot] = []
    for slot in sorted(_found(draft), key=lambda slot: (slot.start, -slot.end)):
        if not found or slot.start >= found[-1].end:
            found.append(slot)
    return tuple(found)


def _found(draft: Draft) -> Iterator[Slot]:
    patterns = [_SLOTS] * draft.may_hold(_SLOTS) + [_HERE] * _may_say_here(draft)
    gapped = any(sign in draft.text for sign in _GAPS_BEGIN) or _BARE.search(draft.text)
    for part in draft.message.parts(*_PLACES):
        text = draft.text[part.start : part.end]
        for pattern in patterns:
            yield from _in_part(draft, part, draft.finditer(pattern, text), text)
        if part.start == draft.message.body_start:
            yield from _opening_holes(draft, draft.text[part.start : part.start + _OPENS], part.start)
        if part.kind is Kind.BODY:
            yield from _holes(draft.finditer(_NULLS, text), text, part.start)
        if gapped and part.kind in (Kind.SUBJECT, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT):
            yield from _gaps(draft, part.start, text)


def _in_part(draft: Draft, part: Segment, matches: Iterable[re.Match[str]], text: str) -> Iterator[Slot]:
    code = [match.span() for match in _CODE.finditer(text)] if "`" in draft.characters else ()
    for match in matches:
        start, end = part.start + match.start(), part.start + match.end()
        if any(left <= match.start() < right for left, right in code) or draft.is_known(start, end):
            continue
        if _is_open(draft, part, match, text):
            yield Slot(start, end, match.group().strip("[]{}<>()%$*|«»‹›@# "))


def _gaps(draft: Draft, shift: int, text: str) -> Iterator[Slot]:
    """Yield what a slot left empty between words: a gap, or a mark behind a preposition."""
    spaced = len(_SPACED.findall(draft.text)) > 1
    for match in draft.finditer(_GAPS, text):
        start, end = shift + match.start(), shift + match.end()
        if not (spaced and match.lastgroup == "stop") and not draft.is_quoted(start, end):
            yield Slot(start, end)


def _may_say_here(draft: Draft) -> bool:
    """Whether "here" stands behind one of the nouns behind which it marks a blank."""
    if draft.atoms is EVERYTHING:
        return True
    nouns = _HERE_NOUNS & draft.atoms if "here" in draft.atoms else ()
    return any(f"{noun} {here}" in lowers(draft) for noun in nouns for here in ("here", "goes here"))


def _opening_holes(draft: Draft, text: str, shift: int) -> Iterator[Slot]:
    lines = (0, *(match.end() for match in re.finditer("\n", text)))
    opened = [match for place in lines if (match := _OPENING.match(text, place))]
    return _holes(chain(opened, draft.finditer(_NULLS, text)), text, shift)


def _holes(matches: Iterable[re.Match[str]], text: str, shift: int) -> Iterator[Slot]:
    for match in matches:
        groups = match.groupdict()
        inside = match.start() and groups.get("null_noun") is None and text[: match.start()].strip()
        led = match.group().lstrip()[:4].lower() in ("at n", "at u", "with", "from", "join", "at (")
        if inside and not (groups.get("null_word") and led):
            continue
        name = next(
            name
            for name in ("greet_word", "hi_word", "title_word", "null_word", "null_noun", "ghost_word")
            if groups.get(name)
        )
        start, end = match.span(name)
        if name in ("greet_word", "hi_word", "title_word"):
            end = match.end()
        yield Slot(shift + start, shift + end, "name" if name == "ghost_word" else "")


def _is_open(draft: Draft, part: Segment, match: re.Match[str], text: str) -> bool:
    """Whether a match is a blank indeed, and no drawn line, kiss, size or honest "TBD"."""
    family, found = match.lastgroup, match.group()
    start, kind, shift = match.start(), part.kind, part.start
    if family in _CASED and not (
        found.isupper() or found.startswith("$") or (family == "cross" and len(found) > 3 and found.islower())
    ):
        return False
    if family == "dollar" and found[1:].islower():
        return True
    if family == "line":
        line = text[text.rfind("\n", 0, start) + 1 : (text + "\n").find("\n", start)]
        return bool(re.search(r"[^\W_]", line))
    if family == "cross":
        kisses = kind in (Kind.CLOSING, Kind.SIGNATURE) or not re.search(r"\w", text[match.end() :])
        counted = re.search(
            r"\b(?:bowl|article|chapter|vol\.?|volume|part|size|olympiad|louis)[ ]$",
            text[max(0, start - 12) : start],
            re.IGNORECASE,
        )
        return not counted and not (kisses and set(found.lower()) == {"x"})
    if family == "todo":
        return not draft.is_quoted(shift + start, shift + match.end()) and not _DONE.search(
            text[max(0, start - 25) : start]
        )
    if family == "square":
        return not re.fullmatch(
            r"\[(?:sic|edit(?:ed)?|laughs?|external|ext|update[ds]?|pdf|link|x|\d+)\]", found, re.IGNORECASE
        )
    if family == "empty":
        return text[text.rfind("\n", 0, start) + 1 : start].strip(" \t-*+0123456789.") != ""
    return True
