"""Wordings as patterns over the normal form of a sentence, where a plain list of phrases would be endless."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Hit, Sentence, analysis, is_senders_own

__all__ = ["Line", "hits", "lines", "wording"]

_ADVERBS = (
    r"(?: (?:really|truly|honestly|genuinely|literally|absolutely|seriously|just|still|so|very|also|actually|simply"
    r"|definitely|certainly|totally|completely|quite|even|ever|always|badly|desperately|urgently|sincerely|kindly"
    r"|already|now|then|soon|gladly|happily|again|only|probably|basically|personally|all)){0,2}"
)
_SAME = {
    "'d": "would",
    "nt": "not",
    "n’t": "not",
    "m": "am",
    "ve": "have",
    "im": "i am",
    "ive": "i have",
    "id": "i would",
    "ill": "i will",
    "wanna": "want to",
    "gimme": "give me",
    "lemme": "let me",
    "lets": "let us",
    "pls": "please",
    "plz": "please",
    "u": "you",
    "ur": "your",
    "'ll": "will",
    "'ve": "have",
    "cannot": "can not",
    "havent": "have not",
    "didnt": "did not",
    "honour": "honor",
    "honoured": "honored",
    "favour": "favor",
    "favourite": "favorite",
    "colour": "color",
    "—": ",",
    "–": ",",
    "-": ",",
    "...": ",",
    "…": ",",
}


@dataclass(frozen=True)
class Line:
    """A sentence in normal form.

    Attributes:
        text: its words in lower case, one blank between them; a hyphen inside a word is a blank too.
        places: where each word of ``text`` begins.
        tokens: number of the token that each word comes from.
    """

    sentence: Sentence
    text: str
    places: tuple[int, ...]
    tokens: tuple[int, ...]

    def token_at(self, place: int) -> int:
        """Return the number of the token at offset `place` of ``text``."""
        return self.tokens[max(0, bisect_right(self.places, place) - 1)]


def wording(*alternatives: str) -> re.Pattern[str]:
    """Compile patterns over a line's text; ``~`` after a word allows up to two adverbs there."""
    joined = "|".join(alternatives).replace("~", _ADVERBS)
    return re.compile(rf"(?<!\S)(?:{joined})(?!\S)")


@analysis
def lines(draft: Draft) -> tuple[Line, ...]:
    """Return every sentence of the sender's prose in normal form."""
    return tuple(_line(draft, sentence) for sentence in draft.sentences)


def _line(draft: Draft, sentence: Sentence) -> Line:
    prose = sentence.prose
    words: list[str] = []
    places: list[int] = []
    tokens: list[int] = []
    length = 0
    for number in range(sentence.first, sentence.stop):
        norm = prose.norms[number]
        if norm in ("-", "–") and sentence.first < number < sentence.stop - 1:
            joined = prose.ends[number - 1] == prose.starts[number] and prose.ends[number] == prose.starts[number + 1]
            if joined:
                continue
        words.append(_SAME.get(norm, norm))
        places.append(length)
        tokens.append(number)
        length += len(words[-1]) + 1
    return Line(sentence, " ".join(words), tuple(places), tuple(tokens))


def hits(draft: Draft, pattern: re.Pattern[str], *, negatable: bool = True, reportable: bool = True) -> Iterator[Hit]:
    """Yield where the sender uses a wording; the number of its group that matched is the hit's ``phrase``."""
    for line in lines(draft):
        for match in pattern.finditer(line.text):
            first, stop = line.token_at(match.start()), line.token_at(match.end() - 1) + 1
            prose = line.sentence.prose
            hit = Hit(match.lastindex or 0, prose, first, stop, *prose.offsets(first, stop))
            if is_senders_own(draft, hit, negatable=negatable, reportable=reportable):
                yield hit
