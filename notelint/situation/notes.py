"""Interview notes, free text or bullets: what they name, each with its line. Guesses, so never held against the sender."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Note", "Notes", "notes_from"]

MOST_NOTES = 200
"""Notes of one kind that are kept; more than that is no memory of one talk."""

_LONGEST_LINE = 2_000
_LONGEST_TOPIC = 9
_LINE_END = re.compile(r"\r\n|\r|\n")
_BULLET = re.compile(r"[ \t]*(?:[-*•◦‣–—+>]|\d{1,2}[.)]|\[[ xX]?\])(?:[ \t]*\[[ xX]?\])?[ \t]+")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]++(?P<hashed>.+)$|[ \t]*(?:\*\*|__)?(?P<label>[A-Za-z][\w' /&-]{0,30}?)(?:\*\*|__)?:(?:\*\*|__)?(?:[ \t]+|$)")  # fmt: skip
_FENCE = re.compile(r"[ \t]*(?:```|~~~)")
_RULE = re.compile(r"[ \t]*(?:[-=*_][ \t]*){3,}$")
_KINDS = (
    ("promises", re.compile(r"promis|to[ -]?do\b|to send|i owe|follow[ -]?ups?\b|actions?\b|will send|my homework", re.I)),
    ("names", re.compile(r"names?\b|people|panel|interviewers?|with$|^with\b|who\b|present\b|met\b|attendees", re.I)),
    ("skipped", re.compile(r"date|time|when|where|address|salary|pay\b|dress|parking|links?|url|phone|e-?mail|zoom|room\b", re.I)),
    ("topics", re.compile(r"topics?|discuss|talk|themes?|problems?|challenges?|projects?|team|role|job|notes?|about|liked|wants?|stack|tools?|questions?", re.I)),
)  # fmt: skip
"""What stands under a heading or label of that wording; anything else is about the talk too."""
_PROMISE = re.compile(
    r"\b(?:I|i)(?:['’]ll| will| shall| promised| said I(?:['’]d| would| will)| offered| agreed| have| need| should| must)"
    r"(?: to)? (?:send|share|e-?mail|forward|write|show|call|introduce|look up|find|check|put together|draft|bring|post|mail)\b"
    r"|\b(?:promised|todo|to do|send (?:her|him|them|over)|e-?mail (?:her|him|them)|follow up with)\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’-]*(?:[ ][^\W\d_a-zß-öø-ÿ][\w'’-]*){0,3}")
_NUMBER = re.compile(
    r"[€$£¥₹]?\d[\d.,:]*\d?[ ]?(?:%|percent|k\b|m\b|bn\b|million|thousand|[a-z]{3,}\b)?", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?;](?:\s+|$)|\s+[–—-]+>?\s+|\s*(?:->|=>|→)\s*")
_CLAUSE_END = re.compile(r",\s+|\s+(?:and|but|so|because|which|while|when|then)\s+|:\s+")
_OPENING = re.compile(
    r"(?:and|but|so|or|also|then|that|which|because|she|he|they|we|said|says|mentioned|told me|asked about)\s+",
    re.IGNORECASE,
)
_LOGISTICS = re.compile(
    r"\b(?:salary|pay range|notice period|start(?:ing)? (?:date|in|on)|dress|parking|room \d|floor \d|zoom|link|wi-?fi|badge|visa)\b",
    re.IGNORECASE,
)
_ITEM_END = re.compile(r"[,;/]\s+|;\s*")
_NO_NAMES = frozenset(
    """i the a an and but or so we they he she it you my our their his her this that these those is are was were to in on at of for
    with from by as if when what who why how where not no yes ok very also then than there here about after before because
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december mon tue wed thu fri jan feb mar apr jun jul aug sep oct nov dec""".split()
)


@dataclass(frozen=True)
class Note:
    """Something noted, and its line in the file, counted from 1."""

    text: str
    line: int


@dataclass(frozen=True)
class Notes:
    """What interview notes name.

    Attributes:
        name: the file, as the user would write it.
        topics: what was talked about.
        names: people, products, places: words with a capital.
        promises: what the sender meant to send or do.
        numbers: figures with what they count.
    """

    name: str = ""
    topics: tuple[Note, ...] = ()
    names: tuple[Note, ...] = ()
    promises: tuple[Note, ...] = ()
    numbers: tuple[Note, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.topics or self.names or self.promises or self.numbers)

    def kinds(self) -> Iterator[tuple[str, tuple[Note, ...]]]:
        """Yield each kind of notes with its key."""
        yield from (
            ("topics", self.topics),
            ("names", self.names),
            ("promises", self.promises),
            ("numbers", self.numbers),
        )


def notes_from(text: str, *, name: str) -> Notes:
    """Return what the notes in `text` name; `name` is what the file is called."""
    taken = _Taken()
    section, fenced = "topics", False
    for number, line in enumerate(_LINE_END.split(text), 1):
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced and line.strip() and not _RULE.match(line):
            section = taken.read(" ".join(line[:_LONGEST_LINE].split()), number, section)
    return Notes(
        name, *(tuple(notes[:MOST_NOTES]) for notes in (taken.topics, taken.names, taken.promises, taken.numbers))
    )


class _Taken:
    """Gathers notes line by line."""

    def __init__(self) -> None:
        self.topics: list[Note] = []
        self.names: list[Note] = []
        self.promises: list[Note] = []
        self.numbers: list[Note] = []
        self._seen: set[tuple[int, str]] = set()

    def read(self, line: str, number: int, section: str) -> str:
        """Take in one line, and return what the lines below it are about."""
        bullet = _BULLET.match(line)
        rest = line[bullet.end() :] if bullet else line
        if heading := _HEADING.match(rest):
            kind = _kind_of(heading.group("hashed") or heading.group("label"))
            rest = rest[heading.end() :]
            if not rest.strip():
                return kind
            self._take(rest, number, kind, listed=True)
            return section
        self._take(rest, number, section, listed=bullet is not None)
        return section

    def _take(self, text: str, number: int, section: str, *, listed: bool) -> None:
        self._add(self.numbers, _NUMBER.findall(text), number)
        self._add(self.names, _names(text), number)
        if section in ("skipped", "names"):
            return
        for sentence in _SENTENCE_END.split(text):
            if section == "promises" or _PROMISE.search(sentence):
                self._add(self.promises, [sentence], number)
                continue
            short = len(sentence.split()) <= _LONGEST_TOPIC
            pieces = _CLAUSE_END.split(sentence) if not short else _ITEM_END.split(sentence) if listed else [sentence]
            topics = [_OPENING.sub("", piece.strip(), count=1) if not short else piece for piece in pieces]
            self._add(self.topics, [topic for topic in topics if not _LOGISTICS.search(topic)], number)

    def _add(self, notes: list[Note], texts: list[str], number: int) -> None:
        """Add texts that say something, each once."""
        for text in texts:
            plain = " ".join(text.split()).strip(" .,;:!?*_`\"'()[]")
            key = (id(notes), plain.casefold())
            if len(notes) < MOST_NOTES and key not in self._seen and any(character.isalnum() for character in plain):
                self._seen.add(key)
                notes.append(Note(plain, number))


def _kind_of(heading: str) -> str:
    return next((kind for kind, words in _KINDS if words.search(heading)), "topics")


def _names(text: str) -> list[str]:
    """Return the runs of words with a capital, without one that only opens the line."""
    found = []
    for match in _CAPITAL.finditer(text):
        words = match.group().split()
        while words and re.split("['’]", words[0].lower())[0] in _NO_NAMES:
            words.pop(0)
        opens = not text[: match.start()].strip() and len(words) == 1
        if words and not opens:
            found.append(" ".join(words))
    return found
