"""Frames: how a clause opens and what must follow, where a list of sentences would never end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from notelint import Draft, Hit, Pattern, is_senders_own
from notelint_checks.analysis.lines import DANGLING, Line, hit_at, lines
from notelint_checks.analysis.openings import Part, first_in, gate_from
from notelint_checks.analysis.wording import Wording, tried, wording

__all__ = ["Frame", "apart", "clause_end", "frame", "framed_hits"]

_ENDS = Pattern(
    r" (?:[.!?;:()]+|, (?:and |but |so |or )?(?:and|but|so|because|as|if|when|while|which|though|since|i|you|we|it|that|this|they|he|she|please|would|could|can|may|what|do|let|just|have|where|how|to|there|is|are|kindly|then|thank|thanks|the answer)|(?:and|but|so) (?:i|you|we|they|he|it|please|would|could|let|thank|in|hope|trust|when|what|can|am|have|are|is)|because|if|while|in case|as (?:you|i|we))(?!\S)"
)
_CARRIED = Pattern(
    r"(?: ,)? and (?:now )?i (?:am |will |shall |have |do )?(?:hold|holding|count|counting|rely|relying|bank|banking|took|take|taken|trust|expect)\b"
)
"""What holds the reader to what stands before it."""
_REACH = 45
"""Words within which everything of a frame stands."""
_LOOSE = DANGLING | {"so", "but"}


@dataclass(frozen=True, eq=False)
class Frame:
    """A clause that opens in one way and holds something further on.

    Attributes:
        gate: a sentence is looked at only if it holds a word of each set.
        head: how the clause opens.
        needs: what must stand in it after the head, in any order.
        bar: what must not stand in the sentence.
        far: whether the needs may stand in a later clause of the sentence.
        cut: how many of the needs the span covers, if not all.
        within: whether the needs may stand in the head too.
        sign: what stands in every sentence in which the frame does: where the head is long, it is looked for first.
    """

    gate: tuple[frozenset[str], ...]
    head: Wording
    needs: tuple[Wording, ...]
    bar: Wording | None = None
    far: bool = False
    cut: int | None = None
    within: bool = False
    sign: Wording | None = None

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """How the clause opens, to be tried where its own words, those of the gate and those of the needs stand."""
        alone = [need.parts[0] for need in self.needs if len(need.parts) == 1]
        needed = [gate for part in alone if "(?<=" not in part.written for gate in part.own_gates]
        return self.head.parts_of(self, *filter(None, map(gate_from, self.gate)), after=tuple(needed))

    def spans(self, line: Line, opening: Iterable[Part]) -> Iterator[tuple[int, int]]:
        """Yield where the frame stands in the text of a line; of its parts those in `opening` may open it there."""
        text, behind = line.text, 0
        if self.sign and not self.sign.search(text):
            return
        for match in first_in(opening, line):
            if match.start() < behind:
                continue
            limit = len(text) if self.far else clause_end(text, match.end())
            part = " ".join(text[match.start() : limit].split(" ", _REACH)[:_REACH])
            after = 0 if self.within else match.end() - match.start()
            found = [need.search(part, after) for need in self.needs]
            if None in found:
                continue
            if self.bar and self.bar.search(text):
                return
            last = max([match.end(), *(match.start() + each.end() for each in found[: self.cut] if each)])
            behind = clause_end(text, last)
            if self.cut and (more := _CARRIED.match(text, behind)):
                behind = clause_end(text, more.end())
            yield match.start(), behind


def frame(
    gate: str,
    head: str,
    *needs: str,
    bar: str = "",
    far: bool = False,
    cut: int | None = None,
    within: bool = False,
    sign: str = "",
) -> Frame:
    """Return a frame; `gate` holds words, with " / " between its sets; the rest are patterns."""
    sets = tuple(frozenset(words.split()) for words in gate.split(" / "))
    barred, signed = (wording(each) if each else None for each in (bar, sign))
    return Frame(sets, wording(head), tuple(map(wording, needs)), barred, far, cut, within, signed)


def clause_end(text: str, place: int) -> int:
    """Return where the clause that holds offset `place` ends."""
    match = _ENDS.search(text, place)
    return match.start() if match else len(text)


def framed_hits(
    draft: Draft, *frames: Frame, negatable: bool = True, reportable: bool = True
) -> list[tuple[Line, Hit]]:
    """Return the lines and hits of frames; a hit's ``phrase`` is the number of its frame."""
    opened = tried(draft, frames)
    if not opened:
        return []
    everything = lines(draft)
    found = []
    for number, place, parts in opened:
        line, each = everything[place], frames[number]
        if any(map(line.words.isdisjoint, each.gate)):
            continue
        for start, end in each.spans(line, parts):
            hit = hit_at(line, start, end, number, loose=_LOOSE)
            if is_senders_own(draft, hit, negatable=negatable, reportable=reportable):
                found.append((place, number, line, hit))
    found.sort(key=lambda entry: entry[:2])
    return apart([(line, hit) for _, _, line, hit in found])


def apart(found: list[tuple[Line, Hit]]) -> list[tuple[Line, Hit]]:
    """Return the hits of a list in order, each without those after it in the list that overlap it."""
    kept: dict[int, list[tuple[Line, Hit]]] = {}
    for line, hit in found:
        beside = kept.setdefault(line.sentence.start, [])
        if not any(hit.start < other.end and other.start < hit.end for _, other in beside):
            beside.append((line, hit))
    return sorted(chain.from_iterable(kept.values()), key=lambda pair: pair[1].start)
