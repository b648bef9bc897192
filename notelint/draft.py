"""What a check looks at: one message with its facts, its profile and its spaCy Docs, all made once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, wraps
from operator import attrgetter, itemgetter
from typing import Any, TypeVar

from notelint.entities import Entity, EntityKind
from notelint.gates import EVERYTHING, atoms_of
from notelint.message.model import Kind, Message
from notelint.pattern_index import PatternIndex
from notelint.patterns import Pattern, first_of
from notelint.profiles import Channel, Profiles, Stage
from notelint.prose import Hit, Prose, Sentence, sentences_of
from notelint.situation.model import Situation

__all__ = ["Draft", "analysis"]

_T = TypeVar("_T")
_SPACE = re.compile(r"[^\S ]")
_WORD = re.compile(r"\w")
_CHUNK = re.compile(r"\S+")
_FILLED = re.compile(r"(?<!\S)[^\w\s]*+\w\S*+")
_MANY = 4
"""Open alternatives of which those are picked whose words are in the very piece that is searched."""
_FEW_WORDS = 10_000
"""Words that are remembered for each pattern of many alternatives."""


@dataclass(frozen=True)
class Draft:
    """A message with everything that is known about it.

    Attributes:
        message: the segments and their source.
        situation: the facts, channel and stage.
        profiles: what is usual on each channel and at each stage.
        prose: the sender's own prose, one entry for each segment.
        hits: code of a phrase check to where its phrases stand.
        index: the patterns of the run, found by the words of a text.
        lasting: what analyses keep from one draft of the run to the next.
    """

    message: Message
    situation: Situation
    profiles: Profiles
    prose: tuple[Prose, ...]
    hits: Mapping[str, tuple[Hit, ...]] = field(default_factory=dict)
    index: PatternIndex[Pattern] = field(default_factory=PatternIndex, compare=False, repr=False)
    lasting: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)
    memo: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def text(self) -> str:
        return self.message.text

    @cached_property
    def characters(self) -> frozenset[str]:
        """The different characters of the text."""
        return frozenset(self.text)

    @property
    def channel(self) -> Channel:
        return self.profiles.channels[self.situation.channel]

    @property
    def stage(self) -> Stage:
        return self.profiles.stages[self.situation.stage]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of all prose, in order."""
        return tuple(sentences_of(self.prose))

    @property
    def body(self) -> Iterator[Sentence]:
        """The sentences of body and postscript: what is said, apart from subject, greeting and closing."""
        return iter(self._body)

    @cached_property
    def _body(self) -> tuple[Sentence, ...]:
        return tuple(sentence for sentence in self.sentences if sentence.kind in (Kind.BODY, Kind.POSTSCRIPT))

    @cached_property
    def first_sentence(self) -> tuple[int, int]:
        """Where a finding about the whole message is anchored: its first sentence, else its greeting."""
        for sentence in (*self.body, *self.sentences):
            return sentence.start, sentence.end
        return self.message.body_start, self.message.body_start

    @property
    def end_of_body(self) -> tuple[int, int]:
        """Where something that the body lacks belongs: an empty span."""
        return self.message.body_end, self.message.body_end

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that holds `offset`."""
        number = bisect_right(self.sentences, offset, key=attrgetter("start")) - 1
        return self.sentences[number] if number >= 0 and offset < self.sentences[number].end else None

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """Spans in quotation marks: words that the sender repeats, not uses."""
        spans = []
        for prose in self.prose:
            piece = self.message.slice(prose.segment.start, prose.segment.end)
            spans += [
                (prose.segment.start + match.start(), prose.segment.start + match.end())
                for match in _QUOTATION.finditer(piece)
            ]
        return tuple(spans)

    def is_entity(self, kind: EntityKind, start: int, end: int) -> bool:
        """Whether a model takes words of the span for a name of this kind; false without one: evidence, never its lack."""
        entities = self._entities.get(kind, ())
        number = bisect_left(entities, end, key=attrgetter("start")) - 1
        return number >= 0 and start < entities[number].end

    @property
    def entities(self) -> Iterator[Entity]:
        """The names that a model found, in order; none without one."""
        return (entity for prose in self.prose for entity in prose.entities)

    @cached_property
    def _entities(self) -> Mapping[str, list[Entity]]:
        """The same by kind; they do not overlap."""
        found: dict[str, list[Entity]] = {}
        for entity in self.entities:
            found.setdefault(entity.kind, []).append(entity)
        return found

    @cached_property
    def known_spans(self) -> tuple[tuple[int, int], ...]:
        """Where names, companies, roles and topics of the facts stand in the text."""
        words = sorted(
            {" ".join(word.split()) for word in self.situation.known_words() if len(word.strip()) > 1},
            key=len,
            reverse=True,
        )
        if not words:
            return ()
        alternatives = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
        return tuple(
            match.span() for match in re.finditer(rf"(?<!\w)(?:{alternatives})(?!\w)", self.text, re.IGNORECASE)
        )

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether the span stands in quotation marks."""
        return _within(self.quotations, start, end)

    def is_known(self, start: int, end: int) -> bool:
        """Whether the span lies in a name, company, role or topic of the facts."""
        return _within(self.known_spans, start, end)

    @cached_property
    def _one_line(self) -> str:
        return _SPACE.sub(" ", self.text)

    def on_one_line(self, start: int, end: int) -> str:
        """Return a span of the text with a blank for every white-space character, so that offsets in it still hold."""
        return self._one_line[start:end]

    @cached_property
    def atoms(self) -> frozenset[str]:
        """The words and marks of the text (see `notelint.patterns`), and words inside words that are tokens."""
        whole = atoms_of(self.text)
        return whole if whole is EVERYTHING else whole.union(*(prose.cuts for prose in self.prose))

    def finditer(self, pattern: Pattern, text: str, *bounds: int) -> Iterator[re.Match[str]]:
        """Yield where `pattern` stands in `text`, a piece of the draft, or between `bounds` in it.

        Of its alternatives only those are run, and compiled, whose words are in the draft; a match knows the groups of its
        own alternative only.
        """
        opened = self._opened_of(pattern)
        if len(opened) >= _MANY and not bounds:
            among = self._among(pattern)
            opened = among.patterns_of(among.opened_by(atoms_of(text)))
        return first_of(opened, text, *bounds) if opened else iter(())

    def may_hold(self, pattern: Pattern) -> bool:
        """Whether `pattern` may match in the text, or in a piece of it cut at tokens; false: certainly not."""
        return bool(self._opened_of(pattern))

    def holds(self, pattern: Pattern, text: str) -> bool:
        """Whether `pattern` stands in `text`, a piece of the draft cut at tokens."""
        return any(each.search(text) for each in self._opened_of(pattern))

    def _opened_of(self, pattern: Pattern) -> list[Pattern]:
        """Return the alternatives of a pattern that may match in the text, or in a piece of it cut at tokens."""
        opened: list[Pattern] | None = self.memo.get(pattern)
        if opened is None:
            alternatives = self.index.alternatives_of(pattern)
            opened = self.memo[pattern] = self.index.patterns_of(alternatives & self._opened())
        return opened

    def _opened(self) -> int:
        """Return the set of the patterns that may match; looked up again when the index has grown."""
        size, opened = self.memo.get(PatternIndex, (-1, 0))
        if size != len(self.index):
            opened = self.index.opened_by(self.atoms)
            self.memo[PatternIndex] = len(self.index), opened
        return int(opened)

    def _among(self, pattern: Pattern) -> PatternIndex[Pattern]:
        """Return the alternatives of a pattern by their words."""
        index: PatternIndex[Pattern] | None = self.lasting.get(pattern)
        if index is None:
            index = self.lasting[pattern] = PatternIndex(remembered=_FEW_WORDS)
            index.add(pattern.alternatives)
        return index

    def words(self, kinds: Iterable[Kind] = (Kind.BODY, Kind.POSTSCRIPT)) -> int:
        """Count words as a person would, by white space, in the segments of these kinds."""
        return sum(self.words_in(part.start, part.end) for part in self.message.parts(*kinds))

    def words_in(self, start: int, end: int) -> int:
        """Count words in a span of the source."""
        text, starts = self.text, self._word_starts
        before = bisect_left(starts, end)
        count = before - bisect_left(starts, start)
        if 0 < start < end and not text[start - 1].isspace() and (cut := _CHUNK.match(text, start, end)):
            count += _WORD.search(cut.group()) is not None
        if before and start <= starts[before - 1] and end < len(text) and not text[end].isspace():
            cut = _CHUNK.match(text, starts[before - 1], end)
            count -= cut is not None and cut.end() == end and _WORD.search(cut.group()) is None
        return max(0, count)

    @cached_property
    def _word_starts(self) -> list[int]:
        """Where what stands between white space begins, if it holds a letter or a digit."""
        return [match.start() for match in _FILLED.finditer(self.text)]


def _within(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of `spans`, which are sorted and do not overlap, holds the span ``start, end``."""
    number = bisect_right(spans, start, key=itemgetter(0)) - 1
    return number >= 0 and end <= spans[number][1]


_WRAP = r"(?:\r\n|\r|\n)(?![ \t]*[\r\n])"
_QUOTATION = re.compile(
    rf"“(?:[^“”\r\n]|{_WRAP}){{1,300}}”|\"(?:[^\"\r\n]|{_WRAP}){{1,300}}\"|«(?:[^«»\r\n]|{_WRAP}){{1,300}}»"
    rf"|‘(?<!\w‘)(?:[^‘\r\n]|{_WRAP}){{1,300}}?’(?!\w)|'(?<![\w']')(?:[^'\r\n]|{_WRAP}){{3,300}}'(?![\w'])"
)
"""Words in quotation marks, over a line wrap but not over a blank line. Each alternative begins with its mark: this is found fast."""


def analysis(function: Callable[[Draft], _T]) -> Callable[[Draft], _T]:
    """Make `function` run once for each draft: the decorator of everything that several checks need."""

    @wraps(function)
    def once(draft: Draft) -> _T:
        memo = draft.memo
        try:
            known: _T = memo[function]
        except KeyError:
            known = memo[function] = function(draft)
        return known

    return once
