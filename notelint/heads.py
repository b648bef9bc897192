"""The words with which every match of a regular expression begins, derived from the expression itself.

Where they are few and known, it need not be searched for at every character of a text: it can only match where one of them
stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import cache
from hashlib import blake2b
from importlib import import_module
from importlib.resources import files
from typing import Any

from notelint.patterns import Pattern

__all__ = ["KNOWN_HEADS", "derived_heads", "heads_of", "version_of_heads"]

KNOWN_HEADS = "known_heads.txt"
_MOST = 400
"""Words that may begin a match, at most."""
_OFTEN = 3
"""Times that a repeat is spelled out."""
_WIDEST = 26
"""Characters of a range that is spelled out."""

_Item = tuple[Any, Any]


class _AnyWordError(Exception):
    """Nearly any word may begin a match."""


def heads_of(pattern: Pattern) -> frozenset[str] | None:
    """Return the words of which one stands between the first place of any match, in lower case, and the next blank or the end.

    None: nearly every word may stand there.
    """
    known = _known().get(pattern.digest)
    return derived_heads(pattern) if known is None else frozenset(known.split()) or None


def derived_heads(pattern: Pattern) -> frozenset[str] | None:
    """Return the same without a look into the table of what is known."""
    tree = import_module("re._parser").parse(pattern.pattern, pattern.flags)
    words: set[str] = set()
    try:
        words |= _begun(tree, {""}, words)
    except _AnyWordError:
        return None
    return None if "" in words else frozenset(words)


def _begun(items: Sequence[_Item], begun: Set[str], words: set[str]) -> Set[str]:
    """Return the words that are still being spelled after `items`, where `begun` were before; add to `words` what ended in them."""
    for operator, value in items:
        if len(begun) + len(words) > _MOST:
            raise _AnyWordError
        if not begun:
            break
        match str(operator):
            case "LITERAL":
                begun = _spelled({chr(value)}, begun, words)
            case "IN":
                begun = _spelled(_characters(value), begun, words)
            case "SUBPATTERN":
                begun = _begun(value[3], begun, words)
            case "ATOMIC_GROUP":
                begun = _begun(value, begun, words)
            case "BRANCH":
                begun = set().union(*(_begun(branch, begun, words) for branch in value[1]))
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                begun = _repeated(value, begun, words)
            case "AT" | "ASSERT" | "ASSERT_NOT":
                pass
            case _:
                raise _AnyWordError
    return begun


def _spelled(characters: Set[str], begun: Set[str], words: set[str]) -> Set[str]:
    """Return what `begun` words become with one more of `characters`; a blank ends them."""
    if " " in characters:
        words |= begun
    return {word + each.lower() for word in begun for each in characters if each != " "}


def _characters(members: Sequence[_Item]) -> Set[str]:
    """Return the characters of a class."""
    found: set[str] = set()
    for operator, value in members:
        if str(operator) == "LITERAL":
            found.add(chr(value))
        elif str(operator) == "RANGE" and value[1] - value[0] < _WIDEST:
            found.update(map(chr, range(value[0], value[1] + 1)))
        else:
            raise _AnyWordError
    return found


def _repeated(value: tuple[Any, Any, Any], begun: Set[str], words: set[str]) -> Set[str]:
    least, most, body = int(value[0]), int(value[1]), value[2]
    found = set(begun) if not least else set()
    for times in range(1, most + 1):
        begun = _begun(body, begun, words)
        if not begun:
            break
        if times > _OFTEN:
            raise _AnyWordError
        if times >= least:
            found |= begun
    return found


@cache
def _known() -> Mapping[str, str]:
    """Return the words of the built-in expressions, worked out ahead; none if they were derived in another way."""
    path = files("notelint").joinpath(KNOWN_HEADS)
    if not path.is_file():
        return {}
    head, *rows = path.read_text("utf-8").splitlines()
    return dict(row.split("\t") for row in rows) if head == version_of_heads() else {}


def version_of_heads() -> str:
    """Return what tells this way of deriving them from any other."""
    return blake2b(files("notelint").joinpath("heads.py").read_bytes(), digest_size=9).hexdigest()
