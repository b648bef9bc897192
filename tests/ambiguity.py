"""Unbounded repeats of a pattern that can share out the same text in many ways, found in its parse tree.

Two repeats without an upper bound are *adjacent* when some text may be a round of either, and what stands between them may
be empty or made of the same characters. A repeat is *nested* when the end of one of its rounds is adjacent to the
beginning of the next. Either makes matching take the square of the length, or worse. What is nested is bad enough if the
outer repeat has two rounds or more and the inner one is `LONG`: ``(?:\\w{1,150} ?){1,5}`` shares out a word of 150 letters in
600 million ways. Sets of characters are compared on a sample: ASCII and some characters beyond it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

__all__ = ["SAMPLE", "characters_of", "faults"]

_parser: Any = re._parser  # type: ignore[attr-defined]
_c: Any = re._constants  # type: ignore[attr-defined]

SAMPLE = frozenset(map(chr, range(9, 127))) | frozenset("\x85\xa0éßÀ’“”–—…•·£€ıſ中あשب٣²\u0301\u200b\u2028👍")
"""Characters on which sets are compared."""
UNBOUNDED = 1_000
"""Rounds from which a repeat counts as unbounded."""
LONG = 30
"""Rounds from which a repeat must not be nested."""

_CATEGORIES = {
    _c.CATEGORY_DIGIT: r"\d",
    _c.CATEGORY_NOT_DIGIT: r"\D",
    _c.CATEGORY_SPACE: r"\s",
    _c.CATEGORY_NOT_SPACE: r"\S",
    _c.CATEGORY_WORD: r"\w",
    _c.CATEGORY_NOT_WORD: r"\W",
}
_REPEATS = (_c.MAX_REPEAT, _c.MIN_REPEAT)
Set = frozenset[str]


@dataclass(frozen=True)
class _Loop:
    """A long repeat: the characters of one round, its body, its rounds, and what stands between it and the end looked at."""

    characters: Set
    body: Any
    flags: int
    most: int
    between: tuple[tuple[Any, int], ...] = ()

    def past(self, item: Any, flags: int) -> Iterator[_Loop]:
        """Yield the loop with `item` between, if that may be made of the loop's own characters."""
        if _fits(item, flags, self.characters):
            yield replace(self, between=(*self.between, (item, flags)))


@dataclass(frozen=True)
class _Shape:
    """The characters of a part, and the loops that reach its two ends."""

    characters: Set = frozenset()
    leading: tuple[_Loop, ...] = ()
    trailing: tuple[_Loop, ...] = ()


def faults(pattern: str, flags: int = 0) -> list[str]:
    """Return what is ambiguous without bound in `pattern`; nothing for a pattern that is linear in this respect."""
    found: set[str] = set()
    tree = _parser.parse(pattern, flags)
    _sequence(tree, tree.state.flags | flags, found)
    return sorted(found)


def _sequence(items: Any, flags: int, found: set[str]) -> _Shape:
    whole = _Shape()
    before: list[Any] = []
    for item in items:
        part = _item(item, flags, found)
        _compare(whole.trailing, part.leading, "adjacent", found)
        leading = part.leading
        for earlier in reversed(before) if leading else ():
            leading = tuple(kept for loop in leading for kept in loop.past(earlier, flags))
        trailing = tuple(kept for loop in whole.trailing for kept in loop.past(item, flags))
        whole = _Shape(whole.characters | part.characters, (*whole.leading, *leading), (*trailing, *part.trailing))
        before.append(item)
    return whole


def _item(item: Any, flags: int, found: set[str]) -> _Shape:
    kind, value = item
    if kind in _REPEATS:
        return _repeat(value, flags, found)
    if kind is _c.SUBPATTERN:
        return _sequence(value[3], (flags | value[1]) & ~value[2], found)
    if kind in (_c.BRANCH, _c.GROUPREF_EXISTS):
        branches = value[1] if kind is _c.BRANCH else [branch or () for branch in value[1:]]
        shapes = [_sequence(branch, flags, found) for branch in branches]
        return _Shape(
            frozenset().union(*(shape.characters for shape in shapes)),
            tuple(loop for shape in shapes for loop in shape.leading),
            tuple(loop for shape in shapes for loop in shape.trailing),
        )
    if kind in (_c.ASSERT, _c.ASSERT_NOT):
        _sequence(value[1], flags, found)
        return _Shape()
    if kind in (_c.ATOMIC_GROUP, _c.POSSESSIVE_REPEAT):
        return _Shape(_sequence(value if kind is _c.ATOMIC_GROUP else value[2], flags, found).characters)
    if kind is _c.GROUPREF:
        return _Shape(SAMPLE)
    return _Shape() if kind in (_c.AT, _c.FAILURE) else _Shape(characters_of(item, flags))


def _repeat(value: Any, flags: int, found: set[str]) -> _Shape:
    _, most, body = value
    inner = _sequence(body, flags, found)
    if most > 1:
        _compare(inner.trailing, inner.leading, "nested", found)
    if most >= LONG:
        loop = _Loop(inner.characters, body, flags, most)
        return _Shape(inner.characters, (loop, *inner.leading), (loop, *inner.trailing))
    return inner


def _compare(left: tuple[_Loop, ...], right: tuple[_Loop, ...], how: str, found: set[str]) -> None:
    for one in left:
        for other in right:
            common = one.characters & other.characters
            if how == "adjacent" and min(one.most, other.most) < UNBOUNDED:
                continue
            if common and all(_all_fit(loop, common) for loop in (one, other)):
                found.add(f"{how} repeats may both take {''.join(sorted(common)[:3])!r}")


def _all_fit(loop: _Loop, common: Set) -> bool:
    return _all(loop.body, loop.flags, common) and all(_fits(item, flags, common) for item, flags in loop.between)


def _all(items: Any, flags: int, within: Set) -> bool:
    return all(_fits(item, flags, within) for item in items)


def _fits(item: Any, flags: int, within: Set) -> bool:
    """Whether `item` can match a text, the empty one too, that is made of the characters `within` alone."""
    kind, value = item
    if kind in _REPEATS or kind is _c.POSSESSIVE_REPEAT:
        return bool(value[0] == 0) or _all(value[2], flags, within)
    if kind is _c.SUBPATTERN:
        return _all(value[3], (flags | value[1]) & ~value[2], within)
    if kind is _c.BRANCH:
        return any(_all(branch, flags, within) for branch in value[1])
    if kind is _c.GROUPREF_EXISTS:
        return any(_all(branch or (), flags, within) for branch in value[1:])
    if kind is _c.ATOMIC_GROUP:
        return _all(value, flags, within)
    if kind in (_c.ASSERT, _c.ASSERT_NOT, _c.AT, _c.FAILURE, _c.GROUPREF):
        return True
    return not within.isdisjoint(characters_of(item, flags))


def characters_of(item: Any, flags: int) -> Set:
    """Return the characters of the sample that one part of a pattern takes, a part that takes one."""
    kind, value = item
    return _characters(kind, _frozen(value), flags & re.DOTALL, flags & re.IGNORECASE)


def _frozen(value: Any) -> Any:
    return tuple(map(tuple, value)) if isinstance(value, list) else value


@cache
def _characters(kind: Any, value: Any, dotall: int, ignorecase: int) -> Set:
    """Return the characters that match one character of a pattern."""
    if kind is _c.ANY:
        return SAMPLE if dotall else SAMPLE - {"\n"}
    if kind is _c.LITERAL:
        return _cased({chr(value)}, ignorecase)
    if kind is _c.NOT_LITERAL:
        return SAMPLE - _cased({chr(value)}, ignorecase)
    assert kind is _c.IN, f"an unknown part of a pattern: {kind}"
    members = _cased({character for part in value for character in _members(part)}, ignorecase)
    return SAMPLE - members if value[0][0] is _c.NEGATE else members


def _members(part: Any) -> Iterator[str]:
    kind, value = part
    if kind is _c.LITERAL:
        yield chr(value)
    elif kind is _c.RANGE:
        yield from (character for character in SAMPLE if value[0] <= ord(character) <= value[1])
    elif kind is _c.CATEGORY:
        yield from (character for character in SAMPLE if re.match(_CATEGORIES[value], character))


def _cased(characters: set[str], ignorecase: int) -> Set:
    if not ignorecase:
        return frozenset(characters)
    return frozenset(form for character in characters for form in (character, character.lower(), character.upper()))
