"""Names of other candidates: the frames in which a person is one. Data."""

from __future__ import annotations

from notelint import Pattern

__all__ = ["NO_NAMES", "RIVALS", "RIVAL_FRAMES"]

RIVALS = frozenset(
    """candidate candidates applicant applicants finalist finalists interviewed interviewing interviewee competitor contender contenders interview interviews
    applied applying shortlist shortlisted rival rivals running against competing competition up going post job role position place seat waiting
    sign-in sheet list instead over after front ahead chose picked between other
    cv resume application file portfolio letter test score score-sheet round stage last final before in got made saw met""".split()
)
"""A sentence about another candidate holds one of them."""

NO_NAMES = frozenset(
    """I We You They He She It The My Our Your Thank Thanks In At As Dear Hi Hello Monday Tuesday Wednesday Thursday Friday Saturday Sunday This That One And
    But So If When What Who Yesterday Today Tomorrow Last Next After Before Since""".split()
)

_CAP = r"[^\W\d_a-z][^\W\d_]+(?:['’-][^\W\d_]+)?"
_TITLE = r"(?:Mrs?|Ms|Dr|Miss)\.?"
_FURTHER = rf"(?: (?:(?:van|de|der|von|al|bin|la|del) )?{_CAP})"
_NAME = rf"(?P<name>(?:{_TITLE} )?{_CAP}{_FURTHER}{{0,2}})"
_FULL = rf"(?P<name>(?:{_TITLE} {_CAP}(?: {_CAP})?|{_CAP}{_FURTHER}{{1,2}}))"
_KIND = r"(?:candidates?|applicants?|finalists?|interviewees?|contenders?|competitors?)"
_KIN = r"(?:girl|man|woman|lady|guy|chap|lad|lass|person|gentleman|fellow|one)"
_OTHER = r"(?:other|second|fellow|rival|competing|next|previous|third|another|last)"
_LISTS = r"(?:the|your) (?:[\w-]+ )?(?:sheet|list|shortlist|schedule|book|log|calendar|register|door|diary|board|screen|desk|table|pile|printer)"
_JOB = (
    r"(?:the|this|that|your|my) (?:same |very same |very |\w+ ){0,2}"
    r"(?:job|post|role|position|place|seat|vacancy|opening|spot|gig|chair|one|thing)"
)
_ROUND = r"(?:the|your|this) (?:(?:final|last|second|next|same) )?(?:round|stage|interviews?|shortlist|short list|list of candidates|last \w+|final \w+|running)"
_LINK = (
    r",? (?:(?:who|and (?:he|she)|(?:told|wrote|says?|said|texted|mentioned)(?: to)?(?: me)?(?: that)? (?:he|she)) )?"
)
_ADVERBS = r"(?:(?:also|still|just|too|in fact|already|now) ){0,2}"
_BID = (
    rf"(?:(?:is|was|are|'s|’s|has been|had been) {_ADVERBS}"
    rf"(?:(?:up|going|applying|interviewing|competing|running|trying|in line|shortlisted|down|being (?:considered|interviewed|seen)|after|fighting|hoping)(?: for| in)? {_JOB}"
    rf"|(?:in|on|through to|up for) {_ROUND}|(?:the|one of the|another|your|a|an|also a)(?: {_OTHER})? {_KIND}\b|interviewing|interviewed|shortlisted|up against me|(?:competing )?against me)"
    rf"|(?:has |had |have )?{_ADVERBS}(?:(?:applied|interviewed|went|tried|put in|competed)(?: too)? for {_JOB}"
    rf"|(?:got|made|came|reached|had|was invited)(?: it)?(?: through)?(?: to| into| onto)? (?:{_ROUND}|(?:an?|his|her) (?:\w+ )?(?:interview|round|call ?back|trial day)(?= (?:too|as well|with you)))))"
)
_HAD = r"(?:interview(?:ed|ing)?|see(?:n|ing)|saw|meet(?:ing)?|met|consider(?:ed|ing)?|shortlist(?:ed|ing)|turn(?:ed|ing) down|reject(?:ed|ing)?|talk(?:ed|ing) to|ha(?:d|ve|ving)|invit(?:ed|ing)|speak(?:ing)? (?:to|with)|spoken? (?:to|with))"
_YOU = r"(?:you|they|your team|the panel|he|she)(?:['’]ve| have| are|['’]re| were|['’]ll| will)?"

# each with what is the fault: all of it, the name alone, or the words from the name on
RIVAL_FRAMES: tuple[tuple[str, Pattern], ...] = tuple(
    (part, Pattern(pattern))
    for part, pattern in (
        # the other candidate, Tom
        ("all", rf"\b(?:[Tt]he|[Aa]n?|[Yy]our|one|my)(?: of the)? {_OTHER}s? {_KIND},? (?:named |called |was |is )?{_NAME}"),
        ("all", rf"\b{_OTHER} {_KIND} (?:named|called|by the name of|like|such as) {_NAME}"),
        ("all", rf"\b(?:{_KIND}|{_KIN}) (?:before|after|next to|in front of|ahead of) me,? (?:was )?{_NAME}"),
        # Erin Vass, who is up for the same job; Adaeze told me she is also in the last round
        ("all", rf"\b{_NAME}{_LINK}{_BID}"),
        ("all", rf"\b{_NAME},? (?:the|another|one of the|your|an?)(?: {_OTHER})? {_KIND}\b"),
        ("all", rf"\b{_NAME}, (?:also|too|likewise) an? ?{_KIND}"),
        # Sunita, who you saw before me; Rob Tully, who was in at two o'clock
        ("all", rf"\b{_NAME},? (?:who|whom) (?:{_YOU} (?:\w+ )?{_HAD}|(?:was|came|went|sat)(?: in| on)?)(?: (?:in|for))? (?:just |right |straight )?(?:before me|after me|at \w+ o'clock|ahead of me)"),
        # Mark Feeney's CV on the desk
        ("all", rf"\b{_NAME}['’]s? (?:cv|CV|resume|résumé|application|file|portfolio|cover letter|test|score(?: sheet)?|papers|references) (?:\w+ )?(?:on|in|at|under|above) {_LISTS}"),
        ("name", rf"\b(?:saw|read|noticed|spotted|seen) {_NAME}['’]s name (?:on|in|above|below|under) {_LISTS}"),
        # you also saw Erin Vass for the post
        ("name", rf"\b{_YOU} (?:also|already|even|then) (?:be )?{_HAD} {_NAME}(?= for {_JOB}| for it\b| too\b| as well\b| (?:before|after) me\b| this week\b| today\b|[.,!?]| on \w+day)"),
        ("name", rf"\b(?:up|running|competing|competed|going|compared|measured|weighed|race|tie|choice) (?:against|with) {_FULL}(?= for {_JOB}|[.,!?]| \w+ the final)"),
        # you chose Tom over me; the post went to Erin Vass
        ("name", rf"\b(?:chose|choose|picked|pick|hired|hire|took|take|prefer(?:red)?|selected|wanted) {_NAME} (?:instead|over me|rather than me|ahead of me|before me|and not me)"),
        ("name", rf"\b(?:post|job|role|position|place|offer|contract|vote) (?:has |have |had |was )?(?:gone|went|go|goes|going|given|offered|fell|been given|been offered) to {_FULL}"),
        ("name", rf"\bbetween (?:me and )?{_FULL} (?:and me\b|for {_JOB})"),
        # I sat next to Ben, who also interviewed
        ("from", rf"\b(?:bumped into|ran into|met|sat (?:next to|beside|with)|waited with|waiting room (?:with|as)|know|knew|talked to|spoke to|saw|recogni[sz]ed) {_NAME}, (?:who|and (?:he|she)) (?:is|was|has|had|also|told|wants|wanted|came|said)[^.!?;,]{{0,40}}\b(?:for {_JOB}|interview(?:ed|ing)?|shortlist(?:ed)?|applied|candidate)\b"),
    )
)  # fmt: skip
