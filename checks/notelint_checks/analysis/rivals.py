"""Names of other candidates: the frames in which a person is one. Data."""

from __future__ import annotations

import re

__all__ = ["CANDIDATE", "FROM_NAME", "NO_NAMES", "ONLY_NAME", "RIVALS"]

RIVALS = frozenset(
    """candidate candidates applicant applicants finalist finalists interviewed interviewing interviewee competitor contender contenders interview interviews
    applied applying shortlist shortlisted rival rivals running against competing competition up going post job role position place seat waiting
    sign-in sheet list instead over after front ahead chose picked between other""".split()
)
"""A sentence about another candidate holds one of them."""

_CAP = r"[^\W\d_a-z][^\W\d_]+(?:['’-][^\W\d_]+)?"
_NAME = rf"(?:(?:Mrs?|Ms|Dr|Miss)\.? )?{_CAP}(?: (?:(?:van|de|der|von|al|bin|la|del) )?{_CAP}){{0,2}}"
_FULL = rf"(?:(?:Mrs?|Ms|Dr|Miss)\.? {_CAP}(?: {_CAP})?|{_CAP}(?: (?:(?:van|de|der|von|al|bin|la|del) )?{_CAP}){{1,2}})"
_KINDS = r"(?:candidates?|applicants?|finalists?|interviewees?|contenders?|competitors?)"
_JOB = r"(?:the|this|that|your|my) (?:same |very same |very |\w+ ){0,2}(?:job|post|role|position|place|seat|vacancy|opening|spot|gig|chair|one|thing)"
_AFTER = rf"(?:(?:is|was|are|'s|’s) (?:also |still |just |in fact ){{0,2}}(?:up|going|applying|interviewing|competing|running|trying|in line|in the running|shortlisted|down|being (?:considered|interviewed|seen)|on the (?:list|shortlist)|after|fighting|hoping)(?: for| in)? {_JOB}|(?:has |had )?(?:also )?(?:applied|interviewed|went|tried|put in|competed) (?:too )?for {_JOB})"
CANDIDATE = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Yy]our|one|my)(?: of the)? (?:other|second|fellow|rival|competing|next|previous|third)s? {_KINDS},? (?:named |called |was |is )?({_NAME})"
    rf"|\b({_NAME}),? (?:who (?:is |was )?(?:also |just )*(?:interview(?:ed|ing|s)(?! (?:me|us)\b)|applied|a candidate|an applicant|a finalist)|(?:the|another|one of the|your|an?)(?: other| fellow| second| rival)? {_KINDS}\b|(?:is|was) (?:also )?(?:interviewing|another {_KINDS}|the other {_KINDS}|a candidate|also a {_KINDS}))"
    rf"|\b(?:other|another|fellow|rival|second) {_KINDS} (?:named|called|by the name of|like|such as) ({_NAME})"
    rf"|\b(?:{_KINDS}|girl|man|woman|lady|guy|chap|lad|lass|person|gentleman|fellow|one) (?:before|after|next to|in front of|ahead of) me,? (?:was )?({_NAME})"
    rf"|\b({_NAME}),? (?:who (?:also )?)?{_AFTER}"
    rf"|\b({_NAME}),? (?:(?:is|was|'s|’s) (?:(?:also|the|one of the|another|your|my) )*(?:other |second |third |last )?(?:person|name|one|man|woman|guy|rival|competition|choice|favorite)? ?(?:(?:also )?on (?:the|your) (?:short ?list|list of candidates)|in the running|up against me|(?:against|competing with|competing against) me)|(?:also |too |has also |had also )(?:made|got (?:through|on)|came to|had (?:an?|the|his|her) interview)(?: to| through| onto)?(?: (?:the|your) (?:final|last|second|short ?list|next)(?: \w+)?)?|(?:got|had|has|was invited to|made it to|has got) (?:an?|the|his|her) (?:second |final |last |first )?(?:interview|round|trial day|call ?back)(?: (?:too|as well|with you))|, (?:also|too|likewise) a? ?{_KINDS})"
    rf"|\b(?:saw|read|noticed|spotted|seen) ({_NAME})['’]s name (?:on|in|above|below|under) (?:the|your) (?:[\w-]+ )?(?:sheet|list|shortlist|short-list|schedule|book|log|calendar|register|door|diary|board|screen)"
    rf"|\b(?:you|they|your team|the panel|he|she)(?:['’]ve| have| are|['’]re| were|['’]ll| will)? (?:also|already|even|then) (?:be )?(?:interview(?:ed|ing)?|see(?:n|ing)|saw|meet(?:ing)?|met|consider(?:ed|ing)?|shortlist(?:ed|ing)|turn(?:ed|ing) down|reject(?:ed|ing)?|talk(?:ed|ing) to|ha(?:d|ve|ving)|invit(?:ed|ing)|speak(?:ing)? (?:to|with)|spoken? (?:to|with)) ({_NAME})(?= for {_JOB}| for it\b| too\b| as well\b| (?:before|after) me\b| this week\b| today\b|[.,!?]| on \w+day)"
    rf"|\b(?:up|running|competing|competed|going|compared|measured|weighed|race|tie|choice) (?:against|with) ({_FULL})(?= for {_JOB}|[.,!?]| \w+ the final)"
    rf"|\b(?:(?:chose|choose|picked|pick|hired|hire|took|take|prefer(?:red)?|selected|wanted) )({_NAME}) (?:instead|over me|rather than me|ahead of me|before me|and not me)"
    rf"|\b(?:post|job|role|position|place|offer|contract|vote) (?:has |have |had |was )?(?:gone|went|go|goes|going|given|was given|was offered|offered|fell|been given|been offered) to ({_FULL})"
    rf"|\bbetween (?:me and )?({_FULL}) (?:and me\b|for {_JOB})"
    rf"|\b(?:bumped into|ran into|met|sat (?:next to|beside|with)|waited with|waiting room (?:with|as)|know|knew|talked to|spoke to|saw|recogni[sz]ed) ({_NAME}), (?:who|and (?:he|she)) (?:is|was|has|had|also|told|wants|wanted|came|said)[^.!?;,]{{0,40}}\b(?:for {_JOB}|interview(?:ed|ing)?|shortlist(?:ed)?|applied|candidate)\b"
)
ONLY_NAME = frozenset({8, 9, 10, 11, 12})
"""Groups of which the name alone is the fault."""

FROM_NAME = frozenset({13})
"""Groups from whose name on it is the fault."""

NO_NAMES = frozenset(
    "I We You They He She It The My Our Your Thank Thanks In At As Dear Hi Hello Monday Tuesday Wednesday Thursday Friday Saturday Sunday This That One And But So If When".split()
)
