from __future__ import annotations

import math
import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Pattern, Severity
from notelint_checks.analysis.as_sent import as_sent

_LONG = "Your team sorts the pallets by hand every night, and the planners see it a day later. "


class VoicemailSeconds(Check):
    """A voicemail script that takes longer than half a minute to say.

    A long message is deleted before it ends, and the number stands at its end.
    """

    code = "LEN006"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    channels = ("voice",)
    messages = {"found": "About {seconds} seconds to say."}
    advice = {"found": "Keep it under {limit}: who, when you met, thanks, one point, your number."}
    sources = ("IndustryWeek: under 30 seconds", "climbtheladder.com: 20 to 30 seconds", "Cenedella 2012")
    bad = (
        Example("Hello Dana,\n" + (_LONG * 5).strip() + "⟦⟧\nBye, Sam", channel="voice", severity=Severity.INFO),
        Example("Hello Dana,\n" + (_LONG * 7).strip() + "⟦⟧\nBye, Sam", channel="voice", severity=Severity.WARNING),
        Example("Hello Dana,\n" + (_LONG * 15).strip() + "⟦⟧\nBye, Sam", channel="voice", severity=Severity.ERROR),
        Example(
            "Hello Dana,\n" + _LONG * 3 + "My number is 555 010 4477, again 555 010 4477.⟦⟧\nBye, Sam", channel="voice"
        ),
        Example("Hello Dana,\n" + (_LONG * 4).strip() + "⟦⟧\nBye, Sam", channel="voice", facts={"voice": {"wpm": 110}}),
        Example(
            "Hello Dana,\n" + _LONG * 3 + "Call me on five five five, oh one oh, four four seven seven, five five five "
            "oh one oh.⟦⟧\nBye, Sam",
            channel="voice",
        ),
    )
    good = (
        Example(
            "Hello Dana, this is Sam Lee, we met on Tuesday. Thank you for the tour. I liked the sorting line. My number "
            "is 555 010 4477. Bye.",
            channel="voice",
        ),
        Example("Hello Dana,\n" + _LONG * 9, channel="voice", facts={"voice": {"kind": "call"}}),
        Example("Hello Dana, [pause, smile " + "and breathe " * 60 + "] thank you for Tuesday.", channel="voice"),
        Example("Hello Dana,\n" + _LONG * 5, channel="voice", facts={"voice": {"wpm": 190}}),
        Example("Hello Dana,\n" + _LONG * 4 + "Bye, Sam", channel="voice"),
        Example("Hello Dana,\n" + _LONG * 9, channel="letter"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        voice = draft.situation.facts.voice
        if voice.kind == "call":
            return
        start, end = as_sent(draft)
        said = _ASIDE.sub(" ", draft.text[start:end])
        digits = sum(sum(map(str.isdigit, match.group())) for match in _NUMBER.finditer(said))
        said = _NUMBER.sub(" ", said)
        spelled = sum(len(match.group().split()) for match in _SPELLED.finditer(said))
        words = sum(_WORD.search(chunk) is not None for chunk in said.split()) + spelled + 2 * digits
        seconds = words * 60 / (voice.wpm or _WPM)
        for limit, severity in _GRADES:
            if seconds > limit:
                yield self.finding(
                    "found", draft.end_of_body, severity=severity, seconds=math.ceil(seconds), limit=_LIMIT, whole=True
                )
                return


_WPM = 150
_LIMIT = 30
_GRADES = ((90, Severity.ERROR), (45, Severity.WARNING), (_LIMIT, Severity.INFO))
_WORD = Pattern(r"\w")
_ASIDE = Pattern(r"\[[^\[\]]{0,900}\]|\((?:pause|smile|breathe|wait|slowly|beep)[^()\r\n]{0,60}\)", re.IGNORECASE)
_NUMBER = Pattern(r"\+?\(?\d(?:[ ().-]{0,3}\d){5,15}")
_DIGIT = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)"
_SPELLED = Pattern(rf"\b{_DIGIT}(?:[ ,.-]{{1,3}}{_DIGIT}){{3,20}}\b", re.IGNORECASE)
