"""The mail that a message answers: what its reader wrote, quoted below it or between its paragraphs."""

from __future__ import annotations

import re

from notelint import Draft, Kind, Pattern, analysis

__all__ = ["answered", "greeted_in_thread"]

_MARK = Pattern(r"[ \t]*>[ \t]?")
_NEXT_MAIL = Pattern(
    r"[ \t*]*(?:From|Von|De|Da|Van|Från):|.{4,200}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)[ ]?:[ \t]*$"
)
_GREETED = Pattern(
    r"^[ \t]*(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening))[ ]+(?P<name>[^\W\d_][\w'’-]+)",
    re.IGNORECASE | re.MULTILINE,
)
_ADDRESSED = Pattern(r"^[ \t>*]*(?:To|An|À|Para|A|Aan|Till|Til)[ ]?:\*?[ \t]+[^\W\d_][\w'’.-]+", re.MULTILINE)
_NOBODY = frozenset("all team there everyone everybody both candidate candidates applicant sir madam folks".split())


@analysis
def answered(draft: Draft) -> str:
    """Return the words of the mail that is answered, without marks of quotation; not what that mail quotes in its turn."""
    words: list[str] = []
    for part in draft.message.parts(Kind.QUOTE):
        mails = 0
        for line in draft.text[part.start : part.end].splitlines():
            mark = _MARK.match(line)
            said = line[mark.end() :] if mark else line
            if _MARK.match(said) and mark:
                continue
            mails += not mark and _NEXT_MAIL.match(line) is not None
            if mails > 1:
                break
            words.append(said)
    return "\n".join(words)


@analysis
def greeted_in_thread(draft: Draft) -> bool:
    """Whether the mail that is answered says by name to whom it was written: to the sender of this one."""
    text = answered(draft)
    if not text:
        return False
    me = draft.situation.facts.me.name
    if me and me.casefold() in text.casefold():
        return True
    greeted = _GREETED.search(text)
    return bool(greeted and greeted["name"].casefold() not in _NOBODY) or _ADDRESSED.search(text) is not None
