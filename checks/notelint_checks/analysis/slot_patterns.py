"""What template blanks look like: slots in brackets and the like, stock fillers, holes and gaps. Data."""

from __future__ import annotations

import re

from notelint import Pattern

__all__ = [
    "BARE",
    "CASED",
    "CODE",
    "DONE",
    "GAPS",
    "GAPS_BEGIN",
    "HERE",
    "HERE_NOUNS",
    "NAMED",
    "NAMED_SIGNS",
    "NULLS",
    "OPENING",
    "OPENS",
    "SLOTS",
    "SPACED",
]

_THING = (
    r"insert|enter|fill(?:[ ]in)?|type|your|my|their|his|her|names?|first|last|fname|lname|firstname|lastname|surname|company|organi[sz]ation|employer|firm|role|job|position|title|topic|subject|date|days?|time"
    r"|interviewers?|recruiter|manager|hiring|recipient|candidate|applicant|sender|specific|something|anything|team|department|skills?|projects?|product|experience|strengths?|achievements?|accomplishments?|example|details?|reason|point"
    r"|phone|number|tel|e-?mail|address|city|location|link|url|website|linkedin|signature|salutation|greeting|mention|add|describe|explain|university|school|field|industry|event|value|placeholder|tbd|todo"
    r"|blank|x{1,4}|month|year|week|weekday|mr|ms|mrs|dr|contact|area|initiative|challenge|problem|place|thing|quality|trait|person|interview|postal|zip|street|state|what|here|personal|common|interest|shared|state|optional|include"
)
_WORDY = rf"(?=[^\]\)\}}>»]{{0,80}}\b(?:{_THING})(?:\b|_|(?-i:[A-Z0-9])))"
SLOTS = Pattern(
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
    r"|(?P<xyz>\b(?-i:(?:XYZ|ABC)[ ](?:Company|Corporation|Corp|Inc|Ltd|Co)|Company[ ](?:XYZ|ABC|X|Y|Name))\b)",
    re.IGNORECASE,
)
NAMED_SIGNS = ("NAME", "Name", "TITLE", "Title", "MANAGER")
NAMED = Pattern(
    r"(?P<snake>\b(?-i:(?:FIRST|LAST|FULL|COMPANY|JOB|ROLE|POSITION|INTERVIEWER|RECRUITER|CANDIDATE|RECIPIENT|HIRING|CONTACT)[_ ](?:NAME|TITLE|MANAGER)(?:[_ ]NAME)?|FNAME|LNAME)\b)"
    r"|(?P<camel>\b(?-i:firstName|lastName|companyName|jobTitle|interviewerName|fullName|roleName|recipientName|positionTitle)\b)"
    r"|(?P<capital>\b(?-i:Company Name|Job Title|Position Title|Role Title|Interviewer Name|Interviewer['’]s Name|Hiring Manager(?:['’]s)? Name|Recipient(?:['’]s)? Name|Recruiter(?:['’]s)? Name|Candidate Name|Your Full Name|Your Name|Insert Name|Name of (?:the )?(?:Company|Interviewer|Employer))\b(?:[ ]Here\b)?)",
    re.IGNORECASE,
)
"""Slots by their capitals; each holds one of the signs."""
HERE_NOUNS = frozenset(
    "name title text message topic role company date detail details note number position content".split()
)
HERE = Pattern(
    rf"\b(?:(?:your|the|company|interviewer(?:['’]s)?|first|last|job|role|insert|add|enter|type|put)[ ]){{1,3}}(?:[\w'’]+[ ]){{0,3}}?(?:{'|'.join(sorted(HERE_NOUNS))})[ ](?:goes[ ])?here\b",
    re.IGNORECASE,
)
CASED = ("dollar", "cross", "todo")
DONE = Pattern(
    r"\b(?:is|are|was|were|be|been|being|still|remains?|as|currently|marked|listed|says?|said|showed|reads?|stays?|left|it['’]s|also|mostly|date|dates|schedule|timing|timeline|details|location|venue|agenda)[ ]?[:(]?[ ]?[\"“'‘(]?$",
    re.IGNORECASE,
)
_NULL = (
    r"(?P<null>(?:^[ ]*(?:dear|hi|hello|hey|good[ ](?:morning|afternoon|evening))[ ]+(?:mr\.?[ ]|ms\.?[ ])?|\b(?:at|with|from|join|joining)[ ]+)(?P<null_word>\(?(?:null|undefined|none|nan|n/a|nil|unknown)\)?)(?=[ ]*(?:[,.!?:\r\n]|$)|[ ](?:null|undefined)\b))"
    r"|\b(?:the|your|this|at|for)[ ](?P<null_noun>null|undefined|NaN)(?=[ ](?:role|position|job|team|interview|company|opening)\b)"
)
OPENING = Pattern(
    r"(?P<greet>^[ ]*(?:my[ ])?(?P<greet_word>dear(?:est)?)(?:[ ]*(?=[,:!\r\n–—])|[ ]*$|[ ]+-(?=[ ]))|^[ ]*(?P<hi_word>hi|hello|hey|good[ ](?:morning|afternoon|evening))[ ]+(?=[,!:])"
    r"|^[ ]*(?:dear|hi|hello|hey)[ ]+(?P<title_word>(?:mr|ms|mrs|miss|mx|dr|prof)\.?(?:[ ]?/[ ]?(?:mr|ms|mrs|miss|mx)\.?){0,2})[ ]*(?=[,:!\r\n]|$))"
    r"|(?P<ghost>^[ ]*(?:dear|hi|hello|hey|good[ ](?:morning|afternoon|evening))[ ]+(?P<ghost_word>(?:(?:first|last|full|interviewer['’]?s?|recipient['’]?s?|hiring[ ]manager['’]?s?|recruiter['’]?s?|contact|candidate)[ ]?)?(?:name|surname|firstname|lastname|fname|first_name|last_name|lname)|\?{2,}|\.{2,}|…|-{2,}|\*{2,})(?=[ ]*(?:[,.!:\r\n]|$)))",
    re.IGNORECASE | re.MULTILINE,
)
NULLS = Pattern(_NULL, re.IGNORECASE | re.MULTILINE)
GAPS = Pattern(
    r"(?P<det>\b(?:the|your|our|this|a|an|my)[ ]{2,}(?=(?:role|position|job|team|interview|opportunity|company|opening|vacancy|post|department|office|internship|conversation|project|group|engineer|manager)\b))"
    r"|(?P<prep>\b(?:at|with|for|about|of|on|from|in|by|to|join|joining|as)[ ]{2,}(?=(?:and|or|on|at|in|was|is|were|for|to|of|with|has|will|as|about|from|but|because|where|that|when|so|would)\b))"
    r"|(?P<stop>\b(?:(?<!is )(?<!was )(?<!all )about|discussing|explaining|mentioning|visiting|regarding|at|with|for|of|from|on|in|by|the|your|our|as|join|joining|an?)[ ]+(?=[.,;!?](?:\s|$)))"
    r"|(?P<bare>\b(?:role|position|job|opportunity|opening|internship|career)[ ](?:at|with)(?=[.!?](?:\s|$)))"
    r"|(?P<owner>\b(?:at|with|for|about|of|from|join|joining|and|the|in)[ ]+(?=['’]s[ ]))",
    re.IGNORECASE,
)
GAPS_BEGIN = tuple(f" {sign}" for sign in " .,;!?'’")
BARE = Pattern(r"[.!?](?:(?<=\bat.)|(?<=\bwith.))", re.IGNORECASE)
"""What `GAPS` finds holds one of those, or this, which is found far sooner."""
SPACED = Pattern(r"[ ][,.!?;](?<=[a-z]{5}..)(?=\s|$)")
OPENS = 120
"""Characters within which a message opens."""
CODE = Pattern(r"`[^`\r\n]{1,200}`")
