"""Where a message greets: on a line of its own, or inside the first sentence."""

from __future__ import annotations

import re

from notelint.message.lines import Line

__all__ = ["greeting_span", "is_name_like"]

_SALUTATION = re.compile(
    r"(?:(?:my[ \t]+)?dear(?:est)?(?![ \t]+(?:me|oh|lord|god|dear)\b)|hi(?:ya)?|hello+|hullo|ello|hey+(?:[ \t]+hey)?|heya|hej|yo|howdy|hallo|greetings|g['’]?day|ahoy|aloha|namaste|hola|bonjour|salut|ciao|moin|kia[ \t]+ora|bula|talofa|sawubona|dumela|shalom|guten[ \t]+(?:tag|morgen)|buen(?:os|as)[ \t]+(?:d[ií]as|tardes)|ey[ \t]up"
    r"|(?:assalamu?|salaam|salam)(?:[ \t]+(?:alaikum|aleikum))?|(?:a[ \t]+)?(?:very[ \t]+)?good[ \t](?:morning|afternoon|evening|day)"
    r"|(?:morning|afternoon|evening|alright|alrite|sup|oi)(?=[ \t]*[,!]|[ \t]+(?:all|everyone|team|both|[A-Z][a-z'’-]+(?:[ \t]*[,!:–—-]|[ \t]*$|[ \t]+(?:it|its|it['’]s|thanks|thank|just|sorry|i|i['’]m|great|good|that|hope|was)\b)))"
    r"|to[ \t]whom(?:soever)?[ \t]it[ \t]may[ \t]concern|to[ \t](?:every(?:one|body)|all|the[ \t]\w{1,40}[ \t]?\w{0,40})[ \t](?:at|of)\b"
    r"|to[ \t](?:the|your|our)[ \t](?:[\w’'&-]+[ \t]){0,4}(?:manager|team|committee|department|dept|panel|board|recruiters?|office|employer|"
    r"principal|director|supervisor|head|owner|officer|personnel|staff|interviewers?|resources|hr)(?=[ \t]*[,:])"
    r"|(?:respected|esteemed)[ \t](?:sir|madam|ma['’]am|mr|ms|mrs|dr|prof)\w*)(?![\w-])",
    re.IGNORECASE,
)
_TITLE = r"(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sir|Madam|Engr?|Rev|Fr|St|Capt|Sgt|Lt|Col|Maj|Cpl|Atty|Arch|Barr|Hon|Chef)\b\.?|[A-ZÀ-ÖØ-Þ]\.)"
_CAPITALIZED = r"[^\W\d_a-zß-öø-ÿ][\w'’·-]*"
_NAME = rf"(?:{_TITLE}[ \t]+){{0,2}}{_CAPITALIZED}(?:[ \t]+(?:(?:van|von|der|den|de|da|di|del|la|le|al|bin|ibn|y|e)[ \t]+){{0,2}}(?:[A-Z]\.|{_CAPITALIZED})){{0,3}}"
_NAME_ALONE = re.compile(_NAME)
_MORE_NAMES = re.compile(
    rf"(?:[ \t]*,)?[ \t]*(?:and[ \t]+|&[ \t]*)?(?:dear[ \t]+)?({_NAME})(?=[ \t]*(?:[,:;!.–—-]|$|and\b|&))"
)
_STOP = re.compile(r"[,:;!?–—]|[ \t]-[ \t]|\.(?=\s|$)|…|\.\.")
_SMALL_NAME = re.compile(r"(?P<name>[^\W\d_][\w'’-]{1,14})[ \t]+(?P<next>[\w'’]+)")
_HANDLE = re.compile(r"@\w{2,30}(?:[ \t]{0,3}(?:,|and|&)?[ \t]{0,3}@\w{2,30}){0,5}[ \t]{0,3}[,:!]")
_VOCATIVE_MARK = re.compile(r"[ \t]*(?:[,:!]|[–—-](?=\s|$))")
_SPOKEN_TO = re.compile(
    r"(?:thank|thanks|it|I|I['’]m|I['’]ve|we|great|good|this|your|you|many|just|sorry|that|what|a quick|here|(?:so |very |most )?(?:grateful|glad|happy|delighted|thankful|honou?red|enjoyed|loved)|(?:may|can|could|might|shall) I"
    r"|(?:would|could|can|will|did|do|are|were|have) you)\b",
    re.IGNORECASE,
)
_TITLED = re.compile(rf"{_TITLE}[ \t]")
_APOLOGY = re.compile(r"[ \t]+(?:sorry|thanks|thank you|many thanks|cheers)\b")
_PICTURE = re.compile(
    r"[!?]{0,3}[ \t]?(?:[\U0001f300-\U0001faff\u2600-\u27bf][\ufe0f\u200d\U0001f3fb-\U0001f3ff]{0,3}){1,4}(?=\s|$)"
)
_ABBREVIATION = re.compile(rf"{_TITLE}$")

_OPENERS = frozenset(
    """thanks thank thankyou thx ty sorry cheers it its it's it’s it'd i i'm i’m i've i’ve i'd im ive id just great good lovely nice
    really that this the was so we had hope hoping wanted quick many loved enjoyed still my your you what how when as if from
    appreciate appreciated sam here""".split()
)
"""Words with which a sentence opens behind a name that no mark sets off: "hiya jen thanks so much"."""

_CLAUSE = frozenset(
    """that that's was is were are am it its it's it’s this thanks thank i i'm i’m i've i’ve im ive you we they he she have has had hope
    hoping really just so sorry great good loved enjoyed wanted would could can will did do does""".split()
)
"""Words that no name or office holds: with one of them in it, what follows a salutation is a sentence."""

_STARTERS = frozenset(
    """thank thanks i i'm i’m i'd i’d i've i’ve it it's it’s we we're you your the this that these those just what
    when where why how a an as after before at in on for from following further since while with hope hoping
    great good lovely nice many my our it'll yes no well sorry congratulations wow oh so and but or if although
    though however meanwhile also please first second today yesterday tomorrow tonight monday tuesday wednesday
    thursday friday saturday sunday again still then later earlier regards sincerely best cheers subject re
    hopefully looking per regarding unfortunately frankly indeed moreover therefore january february march
    july september october november december big huge massive endless heartfelt sincere special warm warmest""".split()
)


def is_name_like(text: str) -> bool:
    """Whether `text` is one to four capitalized words, as a name is, and no common way to begin a sentence."""
    return _NAME_ALONE.fullmatch(text) is not None and _begins_like_name(text)


def greeting_span(line: Line, *, first: bool, more: bool = True) -> tuple[int, int] | None:
    """Return the span of the greeting at the beginning of `line`, its punctuation included, or None.

    Args:
        line: a line of the message.
        first: whether it is the first one: a name alone ("Dana," or "Dana, thank you …") counts only there.
        more: whether something follows in a further line.
    """
    text = line.text
    indent = len(text) - len(text.lstrip())
    salutation = _SALUTATION.match(text, indent)
    if salutation:
        end = _after_salutation(text, salutation.end())
    elif first and (vocative := _vocative_end(text, indent, more=more)):
        end = vocative
    else:
        return None
    return line.start + indent, line.start + end


def _after_salutation(text: str, position: int) -> int:
    """Return where the greeting stops, its closing mark included."""
    stop = _first_stop(text, position)
    named = text[position : stop.start()] if stop else text[position:]
    words = 7 if stop is None or text[stop.end() :].strip() else 10
    if len(named.split()) > words or _CLAUSE.intersection(named.lower().split()[1:]):
        return _after_bare_name(text, position)
    if stop is None:
        return len(text.rstrip())
    end = _with_more_names(text, stop.start()) if stop.group() == "," else stop.start()
    mark = _STOP.match(text, end)
    picture = _PICTURE.match(text, mark.end() if mark else end)
    return picture.end() if picture else mark.end() if mark else end


def _after_bare_name(text: str, position: int) -> int:
    """Return where the name stops that a sentence follows without a mark: "hi dana thanks", "Hello Ms Ruiz I enjoyed"."""
    start = position + len(text[position:]) - len(text[position:].lstrip())
    name = _NAME_ALONE.match(text, start)
    while name and _begins_like_name(name.group()):
        last = name.group().rpartition(" ")[2].lower()
        if last not in _STARTERS:
            return name.end()
        # "Hello Ms Ruiz I enjoyed": the pronoun is no part of the name.
        name = _NAME_ALONE.match(text, start, name.end() - len(last) - 1)
    small = _SMALL_NAME.match(text, start)
    if small and small["name"] not in _STARTERS | _CLAUSE and small["next"].lower() in _OPENERS:
        return small.end("name")
    return position


def _first_stop(text: str, position: int) -> re.Match[str] | None:
    for stop in _STOP.finditer(text, position):
        if stop.group() != "." or not _ABBREVIATION.search(text[max(0, stop.start() - 10) : stop.start() + 1]):
            return stop
    return None


def _with_more_names(text: str, position: int) -> int:
    """Go on behind the first comma over "Dana, Priya, Tom and Lena"."""
    while (more := _MORE_NAMES.match(text, position)) and more.end() > position and _begins_like_name(more.group(1)):
        position = more.end()
    return position


def _vocative_end(text: str, position: int, *, more: bool) -> int | None:
    handle = _HANDLE.match(text, position)
    if handle:
        return handle.end()
    name = _NAME_ALONE.match(text, position)
    if not name or not _begins_like_name(name.group()) or name.group().endswith(" I"):
        return None
    mark = _VOCATIVE_MARK.match(text, name.end())
    if not mark:
        # "Carol sorry for the short note": nobody else is the subject of "sorry".
        return name.end() if _APOLOGY.match(text, name.end()) else None
    rest = text[mark.end() :].lstrip()
    if _TITLED.match(name.group()) and mark.group().strip() == "," and "," not in rest[:45]:
        return mark.end()
    # "Topics:" heads a list; only a title or a second word makes a name before a colon.
    alone = not rest and more and (" " in name.group() or mark.group().strip() != ":")
    return mark.end() if alone or _SPOKEN_TO.match(rest) else None


def _begins_like_name(text: str) -> bool:
    words = text.split()
    first = words[0].casefold().rstrip(",.")
    return first not in _STARTERS and not (first.endswith("ly") and len(first) > 5)
