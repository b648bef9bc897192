"""The greeting taken apart: how it salutes, and whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from notelint import Draft, Kind, analysis
from notelint_checks.analysis.address_kinds import HONORIFICS, Address, AddressKinds
from notelint_checks.analysis.address_terms import (
    CROWDS,
    FAMILIAR,
    NOT_NAMES,
    ROLE_HEADS,
)
from notelint_checks.analysis.names import TITLES, Likeness, fold, known_people, likeness_to
from notelint_checks.analysis.nicknames import GIVEN_NAMES

__all__ = ["Addressed", "Greeting", "greeting"]


@dataclass(frozen=True)
class Addressed:
    """A name in a greeting: its span without the title, the title in lower case, and where the title begins."""

    start: int
    end: int
    title: str | None = None
    title_start: int | None = None


@dataclass(frozen=True)
class Greeting:
    """How a message begins.

    Attributes:
        start, end: from the salutation to the last word of the address, without the mark after it.
        who: the span of the words that address somebody; empty if there are none.
        kind: a person by name, a function or nobody in particular, a company or its crowd, a group, a friend ("buddy"),
            a salutation alone, or one whose name came out empty ("Dear ,").
        names: the names in it, in order.
        salutation: whether there is one; a name alone is a vocative.
        crowd: whether others are greeted besides the names: "Dana and team".
    """

    start: int
    end: int
    who: tuple[int, int]
    kind: Address
    names: tuple[Addressed, ...] = ()
    salutation: bool = True
    crowd: bool = False


_HELLO = (
    r"(?:my[ \t]+(?:very[ \t]+)?)?dear(?:est|s)?|hi(?:ya)?|hello|hullo|hey+(?:[ \t]+hey)?|heya|yo|howdy|hallo|hola|aloha|ciao|bonjour|namaste|salutations"
    r"|(?:(?:very|warm|warmest|kind|best|many|my|season['’]?s)[ \t]+){0,2}greetings|(?:a[ \t]+)?(?:very[ \t]+)?good[ \t]+(?:morning|afternoon|evening|day)"
    r"|g['’]?day|gm|respected|esteemed|happy[ \t]+(?:monday|tuesday|wednesday|thursday|friday|new[ \t]+year|holidays)"
)
_SALUTATION = re.compile(
    rf"(?:(?:{_HELLO})(?![\w'’-]))(?:[ \t]*(?:,|and|&|!)?[ \t]*(?:{_HELLO})(?![\w'’-])){{0,2}}", re.IGNORECASE
)
_CLIPPED = re.compile(
    r"(?i:morning|afternoon|evening|attn\.?|attention|to|for)(?=[ \t]*[,:]?[ \t]+(?:[^\W\d_a-z]|all\b|every|the\b))[:,]?"
)
_WHOM = re.compile(
    r"to[ \t]+whom(?:so)?(?:ever)?[ \t]+(?:it|this)[ \t]+(?:may|might|will|does)?[ \t]*concerns?", re.IGNORECASE
)
_AGAIN = re.compile(r"[ \t,]*\b(?:again|once[ \t]+again|once[ \t]+more|from[ \t]+me)\b", re.IGNORECASE)
_THERE = re.compile(r"[ \t,]*\bthere\b(?![ \t]+(?:is|was|are|were|has)\b)", re.IGNORECASE)
_STOP = re.compile(r"[:;!?\r\n,]|[–—]|[ \t]-+(?=\s|$)|\.(?=\s|$)|…|\.\.")
_TITLE_END = re.compile(rf"(?:\b(?:{'|'.join(sorted(TITLES))})|\b[A-Z])$", re.IGNORECASE)
_GAP = re.compile(r"[ \t]*,?[ \t]*(?:to[ \t]+(?=all\b|every|the\b|you\b))?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_](?:[\w'’·-]*\w)?\.?|[,&+/]|\S")
_PARTICLES = frozenset("van von der den de da di del la le el al bin ibn y e dos das du ter ten".split())
_AND = frozenset({",", "and", "&", "+", "/", "und", "or"})
_INNER = re.compile(
    r"(?:^(?i:many[ ]thanks|thank[ ]you(?:[ ]again|[ ]so[ ]much|[ ]very[ ]much)?|thanks(?:[ ]again|[ ]so[ ]much|[ ]a[ ]lot)?)[ ]?,?[ ]|,[ ])"
    r"((?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Miss)\.?[ ])?[^\W\d_a-z][\w'’-]{1,20}(?:[ ][^\W\d_a-z][\w'’-]{1,20})?)(?=[ ]?[,.!?–—]|[ ](?:and|for)\b|$)"
)
_MESSAGE_FOR = re.compile(
    r"\b(?:for|reach|calling|to|trying|with|message|of)[ ]+((?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor)\.?[ ])?[^\W\d_a-z][\w'’-]{1,20}(?:[ ][^\W\d_a-z][\w'’-]{1,20})?)"
)
_LONGEST = 300
_LONGEST_PHRASE = 9


@analysis
def greeting(draft: Draft) -> Greeting | None:
    """Return the greeting or opening vocative of the message, or None if it begins without one."""
    start = draft.message.body_start
    text = draft.text[start : min(start + _LONGEST, _own_end(draft, start))]
    return _Reader(draft, text, start).read() if text.strip() else None


def _own_end(draft: Draft, start: int) -> int:
    foreign = (part.start for part in draft.message.parts(Kind.QUOTE, Kind.CODE) if part.start >= start)
    return min(foreign, default=len(draft.text))


class _Reader:
    """Reads the beginning of one message; offsets are relative to ``shift`` until a greeting is made."""

    def __init__(self, draft: Draft, text: str, shift: int) -> None:
        self.draft, self.text, self.shift = draft, text, shift
        facts = draft.situation.facts
        self.people = known_people(draft)
        self.kinds = AddressKinds(draft)
        self.known = self.kinds.known
        self.sender = {fold(word) for word in (facts.me.name or "").split()}

    def read(self) -> Greeting | None:
        if whom := _WHOM.match(self.text):
            return self._made(0, whom.end(), (whom.start(), whom.end()), "generic")
        salutation = _SALUTATION.match(self.text)
        if not salutation:
            return self._clipped() or self._vocative() or self._inner()
        after = salutation.end()
        if again := _AGAIN.match(self.text, after):
            after = again.end()
        there = _THERE.match(self.text, after)
        if there:
            after = there.end()
        found = self._addressed(salutation, after)
        if found.kind == "bare":
            inner = self._look_ahead(found.end)
            if inner:
                return Greeting(found.start, inner.end, inner.who, "person", inner.names, crowd=inner.crowd)
            if there:
                return self._made(0, there.end(), (after, after), "generic")
        return found

    def _addressed(self, salutation: re.Match[str], after: int) -> Greeting:
        """Return the greeting whose salutation ends at `after`."""
        begin = after + len(_GAP.match(self.text[after:]).group())  # type: ignore[union-attr]
        end = self._phrase_end(begin)
        phrase = self.text[begin:end].rstrip()
        end = begin + len(phrase)
        needs_name = fold(salutation.group()).endswith(("dear", "respected", "esteemed"))
        if not phrase or (needs_name and begin > after and "," in self.text[after:begin]):
            return self._made(
                0, salutation.end() if not phrase else after, (after, after), "hole" if needs_name else "bare"
            )
        if re.search(r"[\[\]{}<>%_$]", phrase):
            return self._made(0, end, (begin, end), "hole")
        kind = self.kinds.kind_of(phrase)
        if kind and len(phrase.split()) <= _LONGEST_PHRASE:
            return self._made(0, end, (begin, end), kind)
        names, crowd, stop = self._names(begin, end, lower=True)
        if names:
            return self._made(0, stop, (begin, stop), "person", names, crowd=crowd)
        if fold(phrase) in ("null", "undefined", "none", "nan", "n/a") or not re.search(r"[^\W\d_]", phrase):
            return self._made(0, end, (begin, end), "hole")
        if needs_name and len(phrase.split()) <= 6 and re.match(r"[,:!]|[ \t]*$", self.text[end : end + 1]):
            return self._made(0, end, (begin, end), "generic")
        return self._made(0, after, (after, after), "hole" if needs_name else "bare")

    def _clipped(self) -> Greeting | None:
        """Read "To Dana:", "Morning, Dana", "To everyone at Orbit Foods"."""
        match = _CLIPPED.match(self.text)
        if not match:
            return None
        begin = match.end() + len(self.text[match.end() :]) - len(self.text[match.end() :].lstrip(" \t"))
        end = self._phrase_end(begin)
        phrase = self.text[begin:end].rstrip()
        end = begin + len(phrase)
        if not phrase or len(phrase.split()) > _LONGEST_PHRASE:
            return None
        kind = self.kinds.kind_of(phrase)
        if kind in ("company", "group", "generic"):
            return self._made(0, end, (begin, end), kind)
        names, crowd, stop = self._names(begin, end, lower=False)
        closed = stop == end and re.match(r"[ \t]*(?:[,:!–—]|$)", self.text[end:].split("\n")[0])
        return self._made(0, stop, (begin, stop), "person", names, crowd=crowd) if names and closed else None

    def _vocative(self, begin: int = 0) -> Greeting | None:
        """Read "Dana, thank you …": a name at the very beginning, with a mark after it."""
        end = self._phrase_end(begin)
        phrase = self.text[begin:end].rstrip()
        if not phrase or len(phrase.split()) > 6:
            return None
        end = begin + len(phrase)
        mark = self.text[end : end + 3].lstrip(" \t")[:1]
        if mark not in (",", ":", "!", "–", "—", "-", "\n", "\r", "") or (not mark and begin):
            return None
        if self.kinds.is_company(phrase) and phrase[:1].isupper():
            return self._made(begin, end, (begin, end), "company", salutation=False)
        names, crowd, stop = self._names(begin, end, lower=False)
        if not names or stop != end or (not mark and not self._is_somebody(names)):
            return None
        rest = self.text[end:].lstrip(" \t,:!–—-").lstrip()
        if re.match(r"(?:my|our|who|whom|a|an|one|and|is|was)\b", rest):
            return None
        if not self._is_somebody(names) and (
            rest[:1].islower() and not re.match(r"(?:thank|thanks|it|you|your|what|this|just|i)\b", rest)
        ):
            return None
        return self._made(begin, end, (begin, end), "person", names, crowd=crowd, salutation=False)

    def _inner(self, begin: int = 0) -> Greeting | None:
        """Read "Thank you, Dana, for …" and "… today, Dana." in the first sentence; in a script also "a message for Dana"."""
        sentence = re.match(
            r"[^!?\n]{1,160}?(?:[!?\n]|(?<!Mr)(?<!Ms)(?<!Dr)(?<!Mrs)(?<!Prof)\.(?=\s|$)|$)", self.text[begin:]
        )
        if not sentence:
            return None
        words = re.sub(r"[\r\n\t]", " ", sentence.group())
        for match in _INNER.finditer(words):
            names, _, _ = self._names(begin + match.start(1), begin + match.end(1), lower=False)
            if names and (self._is_somebody(names) or names[0].title):
                span = (begin + match.start(1), begin + match.end(1))
                return self._made(*span, span, "person", names, salutation=False)
        if self.draft.situation.channel == "voice":
            for match in _MESSAGE_FOR.finditer(words):
                names, _, stop = self._names(begin + match.start(1), begin + match.end(1), lower=False)
                if names and (self._is_somebody(names) or names[0].title):
                    span = (names[0].start, stop)
                    return self._made(*span, span, "person", names, salutation=False)
        return None

    def _look_ahead(self, end: int) -> Greeting | None:
        """Look behind a bare "Good morning!" for whom it greets."""
        gap = re.match(r"[\s,.!:–—-]*", self.text[end:])
        begin = end + (gap.end() if gap else 0)
        if begin >= len(self.text):
            return None
        found = self._vocative(begin) or self._inner(begin)
        return (
            found
            and Greeting(
                found.start - self.shift, found.end - self.shift, found.who, "person", found.names, crowd=found.crowd
            )
            if found and found.kind == "person" and self._is_somebody_at(found)
            else None
        )

    def _is_somebody_at(self, found: Greeting) -> bool:
        words = [fold(word) for name in found.names for word in self.draft.text[name.start : name.end].split()]
        return any(name.title for name in found.names) or any(
            word in self.known or word in GIVEN_NAMES for word in words
        )

    def _is_somebody(self, names: tuple[Addressed, ...]) -> bool:
        """Whether at least one is certainly a person, and not the sender."""
        for name in names:
            written = self.draft.text[name.start : name.end]
            if any(likeness_to(written, person) <= Likeness.MISSPELLED for person in self.people) or name.title:
                return True
            if fold(written.split()[0]) in GIVEN_NAMES and not self.sender.issuperset(fold(written).split()):
                return True
        return False

    def _phrase_end(self, position: int) -> int:
        """Return where the address that begins at `position` stops, going on over "Dana, Priya and Tom"."""
        for stop in _STOP.finditer(self.text, position):
            if stop.group() == "." and _TITLE_END.search(self.text[max(0, stop.start() - 10) : stop.start()]):
                continue
            if stop.group() == "," and self._goes_on(position, stop.end()):
                continue
            return stop.start()
        return len(self.text)

    def _goes_on(self, begin: int, position: int) -> bool:
        """Whether a name follows the comma, and another mark or "and" follows that."""
        if len(self.text[begin:position].split()) > 6:
            return False
        more = re.match(
            r"[ \t]*(?:and[ \t]+|&[ \t]*)?((?:[^\W\d_a-z][\w'’-]*\.?[ \t]*){1,3}?)[ \t]*(?=[,:;!–—\r\n]|$|and\b|&)",
            self.text[position:],
        )
        if not more or not more.group(1).strip() or (not self.text[position:].strip()):
            return False
        words = [fold(word) for word in more.group(1).split()]
        return not any(word in NOT_NAMES and word not in TITLES for word in words) and not self.sender.intersection(
            words
        )

    def _names(self, begin: int, end: int, *, lower: bool) -> tuple[tuple[Addressed, ...], bool, int]:
        """Return the names from `begin` on, whether a crowd is greeted besides, and where they stop."""
        tokens = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(self.text, begin, end)]
        lower = lower and len(tokens) <= 5
        names: list[Addressed] = []
        crowd, stop, place = False, begin, 0
        while place < len(tokens):
            title = title_start = None
            while place < len(tokens) and self._is_title(tokens, place):
                title, title_start = (
                    fold(tokens[place][0]) or title,
                    tokens[place][1] if title_start is None else title_start,
                )
                place += 1
            first = place
            while place < len(tokens) and self._is_name_word(tokens, place, first, lower=lower or title is not None):
                place += 1
            if place > first and place < len(tokens) and fold(tokens[place][0]) in ("here", "speaking", "calling"):
                break
            if place == first:
                rest = " ".join(token for token, _, _ in tokens[first:])
                if names and re.match(
                    r"(?:the[ ])?(?:\S+[ ]){0,3}(?:team|all|everyone|everybody|others|crew|panel|colleagues|company|committee|both|rest)\b",
                    rest,
                    re.IGNORECASE,
                ):
                    crowd, stop = True, tokens[-1][2]
                break
            stop = tokens[place - 1][2] - (tokens[place - 1][0].endswith(".") and len(tokens[place - 1][0]) > 2)
            names.append(
                Addressed(
                    self.shift + tokens[first][1],
                    self.shift + stop,
                    title,
                    None if title_start is None else self.shift + title_start,
                )
            )
            if place < len(tokens) and fold(tokens[place][0]) in _AND | {"dear"}:
                while place < len(tokens) and fold(tokens[place][0]) in _AND | {"dear"}:
                    place += 1
            else:
                break
        return tuple(names), crowd, stop

    @staticmethod
    def _is_title(tokens: list[tuple[str, int, int]], place: int) -> bool:
        """Whether a title stands there, or what joins two titles."""
        word = fold(tokens[place][0])
        following = fold(tokens[place + 1][0]) if place + 1 < len(tokens) else ""
        office = word in ROLE_HEADS - FAMILIAR and tokens[place][0][0].isupper() and place + 1 < len(tokens)
        if office and tokens[place + 1][0][0].isupper() and following not in NOT_NAMES:
            return True
        return word in TITLES or (
            word in ("/", "and", "&") and following in TITLES and fold(tokens[place - 1][0]) in TITLES
        )

    def _is_name_word(self, tokens: list[tuple[str, int, int]], place: int, first: int, *, lower: bool) -> bool:
        word = tokens[place][0]
        folded = fold(word)
        if place - first > 4 or not re.match(r"[^\W\d_]", word) or folded in _AND:
            return False
        titled = place == first > 0 and fold(tokens[place - 1][0]) in HONORIFICS
        if folded in self.known or (titled and word[:1].isupper()):
            return True
        if folded in _PARTICLES:
            return place > first or word[:1].isupper() or (lower and place + 1 < len(tokens))
        if (
            folded in NOT_NAMES
            or folded in TITLES
            or (folded.endswith("ly") and folded not in GIVEN_NAMES and len(folded) > 5)
        ):
            return False
        if word[:1].isupper():
            return folded not in FAMILIAR
        return folded in GIVEN_NAMES or (
            lower and place - first < 2 and folded not in FAMILIAR and folded not in CROWDS and len(tokens) <= 3
        )

    def _made(
        self,
        start: int,
        end: int,
        who: tuple[int, int],
        kind: Address,
        names: tuple[Addressed, ...] = (),
        *,
        crowd: bool = False,
        salutation: bool = True,
    ) -> Greeting:
        shift = self.shift
        return Greeting(start + shift, end + shift, (who[0] + shift, who[1] + shift), kind, names, salutation, crowd)
