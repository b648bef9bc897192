"""Regular expressions that are compiled when they are first needed, if a text holds the words of their gates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, partial
from hashlib import blake2b
from importlib.resources import files
from typing import TYPE_CHECKING, Any, TypeVar

from notelint.alternatives import alternatives_of
from notelint.cache.expressions import expressions
from notelint.gates import EVERYTHING, Gate, atoms_of, is_open

__all__ = [
    "Pattern",
    "digest_of",
    "first_of",
    "keep_compiled",
    "leftmost",
    "places_of",
]

_P = TypeVar("_P", bound="Pattern")
_WORD = re.compile(r"\w+")
_METHODS = ("findall", "finditer", "fullmatch", "groupindex", "groups", "match", "search", "split", "sub")
_NOTHING_FOUND: Mapping[str, Callable[[], Any]] = {
    "findall": list,
    "finditer": partial(iter, ()),
    "fullmatch": lambda: None,
    "match": lambda: None,
    "search": lambda: None,
}
_PATIENCE = 8
"""Texts with closed gates after which a pattern is compiled: then it is asked so often that looking them up costs more."""
_FEW = 50
"""Words that are looked for one by one; more of them in one pass over the text."""


class Pattern:
    """A regular expression with the methods of ``re.Pattern``, compiled when one of them is first asked for.

    Module constants are written as ``_SORRY = Pattern(r"\\bsorry\\b", re.IGNORECASE)``: importing a check compiles nothing. Its
    *gates* (see `notelint.gates`) say which words a text must hold for it to match anywhere; `Draft.may_hold` looks
    up the gates of all patterns at once.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.written = pattern
        self.flags = int(flags)
        self._asked = 0

    @property
    def pattern(self) -> str:
        """The regular expression; a subclass may write it shorter, in a way of its own."""
        return self.written

    @property
    def digest(self) -> str:
        """What it is called in the table of known gates."""
        return digest_of(self.written, self.flags)

    if TYPE_CHECKING:
        groups: int
        groupindex: dict[str, int]

        def search(self, string: str, pos: int = ..., endpos: int = ...) -> re.Match[str] | None: ...
        def match(self, string: str, pos: int = ..., endpos: int = ...) -> re.Match[str] | None: ...
        def fullmatch(self, string: str, pos: int = ..., endpos: int = ...) -> re.Match[str] | None: ...
        def finditer(self, string: str, pos: int = ..., endpos: int = ...) -> Iterator[re.Match[str]]: ...
        def findall(self, string: str, pos: int = ..., endpos: int = ...) -> list[Any]: ...
        def split(self, string: str, maxsplit: int = ...) -> list[Any]: ...
        def sub(self, repl: Any, string: str, count: int = ...) -> str: ...

    else:

        def __getattr__(self, name: str) -> Any:
            if name not in _METHODS:
                raise AttributeError(name)
            if name in _NOTHING_FOUND and self._asked < _PATIENCE:
                return partial(self._ask, name)
            # From now on the methods are those of the compiled pattern, without a detour.
            compiled = expressions().compiled(self.pattern, self.flags, name=self.digest)
            self.__dict__.update({each: getattr(compiled, each) for each in _METHODS})
            return self.__dict__[name]

    def _ask(self, name: str, string: str, *bounds: int) -> Any:
        """Call a method of the compiled pattern if the gates are open, and do not compile it otherwise."""
        if not self.may_stand_in(string):
            self._asked += 1
            return _NOTHING_FOUND[name]()
        self._asked = _PATIENCE
        return getattr(self, name)(string, *bounds)

    @property
    def gates(self) -> tuple[Gate, ...]:
        """Sets of atoms of each of which every text that it is tried on holds one."""
        return self.own_gates

    @cached_property
    def own_gates(self) -> tuple[Gate, ...]:
        """Sets of atoms of each of which every text that it matches holds one, the rarest first."""
        known = _known_gates().get(self.digest)
        if known is None:
            from notelint.gate_derivation import gates_of

            return gates_of(self.pattern, self.flags)
        return tuple(frozenset(gate.split()) for gate in known.split("\t") if gate)

    @cached_property
    def alternatives(self) -> tuple[Pattern, ...]:
        """The patterns of which it is the alternation, in the order in which they are tried."""
        sources = (self.pattern,) if self.flags & re.VERBOSE else alternatives_of(self.pattern)
        return (self,) if len(sources) == 1 else tuple(Pattern(source, self.flags) for source in sources)

    def may_stand_in(self, text: str) -> bool:
        """Whether it can match in `text`; only asked as long as it is not compiled."""
        if "search" in self.__dict__:
            return True
        return self.is_open_to(atoms_of(text))

    def is_open_to(self, atoms: frozenset[str]) -> bool:
        """Whether its gates are open where a text holds `atoms`."""
        return atoms is EVERYTHING or all(is_open(gate, atoms) for gate in self.gates)

    def __repr__(self) -> str:
        return f"Pattern({self.pattern!r}, {self.flags})"


def first_of(patterns: Sequence[Pattern], text: str, *bounds: int) -> Iterator[re.Match[str]]:
    """Return what one pattern with `patterns` as its alternatives, in this order, would find in `text`, or between `bounds`."""
    if len(patterns) == 1:
        return patterns[0].finditer(text, *bounds)
    found = [(pattern, match) for pattern in patterns if (match := pattern.search(text, *bounds))]
    return leftmost(found, lambda each, place: each.search(text, place, *bounds[1:])) if found else iter(())


def leftmost(
    found: list[tuple[_P, re.Match[str]]], search: Callable[[_P, int], re.Match[str] | None]
) -> Iterator[re.Match[str]]:
    """Yield what patterns find that are `found` first at these matches, the leftmost first; `search` goes on from a place."""
    while found:
        start, _, match = min((match.start(), number, match) for number, (_, match) in enumerate(found))
        yield match
        stop = max(match.end(), start + 1)
        if stop > len(match.string):
            return
        again = ((each, match if match.start() >= stop else search(each, stop)) for each, match in found)
        found = [(each, match) for each, match in again if match]


def keep_compiled() -> None:
    """Keep what was compiled of the built-in patterns for later runs."""
    expressions().keep(_known_gates().keys())


def digest_of(pattern: str, flags: int) -> str:
    """Return a short name for an expression."""
    return blake2b(f"{flags} {pattern}".encode(), digest_size=9).hexdigest()


@cache
def _known_gates() -> dict[str, str]:
    """Return the gates of the built-in patterns by digest; those of any other pattern are derived when they are needed."""
    path = files("notelint").joinpath("known_gates.txt")
    if not path.is_file():
        return {}
    rows = (line.partition("\t") for line in path.read_text("utf-8").splitlines())
    return {digest: gates for digest, _, gates in rows}


def places_of(words: Iterable[str], lowers: str) -> list[int]:
    """Return where `words` stand in a text in lower case, in order: if they are few, be it inside others."""
    words = frozenset(words)
    if len(words) > _FEW:
        return [match.start() for match in _WORD.finditer(lowers) if match.group() in words]
    places = set()
    for word in words:
        place = lowers.find(word)
        while place >= 0:
            places.add(place)
            place = lowers.find(word, place + 1)
    return sorted(places)
