"""Where a message greets: on a line of its own, or inside the first sentence."""

from __future__ import annotations

import re

from notelint.message.lines import Line

__all__ = ["greeting_span", "is_name_like"]

_SALUTATION = re.compile(
    r"(?:dear|hi(?:ya)?|hello|hey+(?:[ \t]+hey)?|heya|yo|howdy|hallo|greetings|good[ \t](?:morning|afternoon|evening|day)"
    r"|to[ \t]whom(?:soever)?[ \t]it[ \t]may[ \t]concern|to[ \t](?:every(?:one|body)|all|the[ \t]\w+[ \t]?\w*)[ \t](?:at|of)\b"
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
_ABBREVIATION = re.compile(rf"{_TITLE}$")

_STARTERS = frozenset(
    """thank thanks i i'm i’m i'd i’d i've i’ve it it's it’s we we're you your the this that these those just what
    when where why how a an as after before at in on for from following further since while with hope hoping
    great good lovely nice many my our it'll yes no well sorry congratulations wow oh so and but or if although
    though however meanwhile also please first second today yesterday tomorrow tonight monday tuesday wednesday
    thursday friday saturday sunday again still then later earlier regards sincerely best cheers subject re
    hopefully looking per regarding unfortunately frankly indeed moreover therefore january february march
    july september october november december""".split()
)


def is_name_like(text: str) -> bool:
    """Whether `text` is one to four capitalized words, as a name is, and no common way to begin a sentence."""
    return _NAME_ALONE.fullmatch(text) is not None and _begins_like_name(text)


def greeting_span(line: Line, *, first: bool) -> tuple[int, int] | None:
    """Return the span of the greeting at the beginning of `line`, its punctuation included, or None.

    A name alone ("Dana," or "Dana, thank you …") counts only on the `first` line of the message.
    """
    text = line.text
    indent = len(text) - len(text.lstrip())
    salutation = _SALUTATION.match(text, indent)
    if salutation:
        end = _after_salutation(text, salutation.end())
    elif first and (vocative := _vocative_end(text, indent)):
        end = vocative
    else:
        return None
    return line.start + indent, line.start + end


def _after_salutation(text: str, position: int) -> int:
    """Return where the greeting stops, its closing mark included."""
    stop = _first_stop(text, position)
    named = text[position : stop.start()] if stop else text[position:]
    if len(named.split()) > 7:
        name = _NAME_ALONE.match(text, position + len(named) - len(named.lstrip()))
        return name.end() if name and _begins_like_name(name.group()) else position
    if stop is None:
        return len(text.rstrip())
    end = _with_more_names(text, stop.start()) if stop.group() == "," else stop.start()
    mark = _STOP.match(text, end)
    return mark.end() if mark else end


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


def _vocative_end(text: str, position: int) -> int | None:
    name = _NAME_ALONE.match(text, position)
    if not name or not _begins_like_name(name.group()):
        return None
    mark = re.compile(r"[ \t]*(?:[,:!]|[–—-](?=\s|$))").match(text, name.end())
    if not mark:
        return None
    rest = text[mark.end() :].lstrip()
    # "Topics:" heads a list; only a title or a second word makes a name before a colon.
    alone = not rest and (" " in name.group() or text[mark.start() : mark.end()].strip() != ":")
    spoken_to = text[mark.start() : mark.end()].strip() == "," and re.match(
        r"(?:thank|thanks|it|I|we|great|good|this|your|you|many)\b", rest
    )
    return mark.end() if alone or spoken_to else None


def _begins_like_name(text: str) -> bool:
    words = text.split()
    first = words[0].casefold().rstrip(",.")
    return first not in _STARTERS and not (first.endswith("ly") and len(first) > 5)
