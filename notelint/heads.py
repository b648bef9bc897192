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

__all__ = ["KNOWN_HEADS", "Heads", "derived_heads", "heads_of", "version_of_heads"]

KNOWN_HEADS = "known_heads.txt"
_MOST = 2_500
"""Words that may begin a match, at most."""
_OFTEN = 3
"""Times that a repeat is spelled out."""
_WIDEST = 26
"""Characters of a range that is spelled out."""

_DEEPEST = 3
"""Words before the one that is known, at most."""
_ANY = "*"
"""A character of which nothing is known but that it is no blank, and a word that holds one."""

Heads = Sequence[frozenset[str]]
_Item = tuple[Any, Any]
_Begun = tuple[int, str]
"""How many words were stepped over, and the letters of the next so far."""


class _AnyWordError(Exception):
    """Nearly any word may begin a match."""


def heads_of(pattern: Pattern) -> Heads:
    """Return the words with which every match, in lower case and from blank to blank, begins, by the number of words before them.

    ``[{"sorry"}, {"afraid"}]``: "sorry" stands first, or "afraid" stands second. An empty list: nearly every word may begin one.
    """
    known = _known().get(pattern.digest)
    return derived_heads(pattern) if known is None else [frozenset(words.split()) for words in known]


def derived_heads(pattern: Pattern) -> Heads:
    """Return the same without a look into the table of what is known."""
    tree = import_module("re._parser").parse(pattern.pattern, pattern.flags)
    words: set[_Begun] = set()
    try:
        words |= _begun(tree, {(0, "")}, words)
    except _AnyWordError:
        return []
    if any(word in ("", _ANY) for _, word in words):
        return []
    deepest = max(depth for depth, _ in words)
    return [frozenset(word for place, word in words if place == depth) for depth in range(deepest + 1)]


def _begun(items: Sequence[_Item], begun: Set[_Begun], words: set[_Begun]) -> Set[_Begun]:
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


def _spelled(characters: Set[str], begun: Set[_Begun], words: set[_Begun]) -> Set[_Begun]:
    """Return what `begun` words become with one more of `characters`: a blank ends them, and any word is stepped over."""
    if " " in characters:
        words |= {(depth, word) for depth, word in begun if word != _ANY}
    after = {(depth + 1, "") for depth, word in begun if word == _ANY and " " in characters}
    if any(depth > _DEEPEST for depth, _ in after):
        raise _AnyWordError
    inside = characters - {" "}
    longer = {
        (depth, _ANY if _ANY in (word, each) else word + each.lower()) for depth, word in begun for each in inside
    }
    return after | longer


def _characters(members: Sequence[_Item]) -> Set[str]:
    """Return the characters of a class; `_ANY` for one that holds too many, but no blank."""
    named = {f"{operator} {value}" for operator, value in members}
    if "NEGATE None" in named:
        if named.isdisjoint({"CATEGORY CATEGORY_SPACE", "LITERAL 32"}):
            raise _AnyWordError
        return {_ANY}
    found: set[str] = set()
    for operator, value in members:
        if str(operator) == "LITERAL":
            found.add(chr(value))
        elif str(operator) == "RANGE" and value[0] > ord(" "):
            spelled = value[1] - value[0] < _WIDEST
            found.update(map(chr, range(value[0], value[1] + 1)) if spelled else {_ANY})
        elif str(value) in ("CATEGORY_WORD", "CATEGORY_DIGIT", "CATEGORY_NOT_SPACE"):
            found.add(_ANY)
        else:
            raise _AnyWordError
    return found


def _repeated(value: tuple[Any, Any, Any], begun: Set[_Begun], words: set[_Begun]) -> Set[_Begun]:
    least, most, body = int(value[0]), int(value[1]), value[2]
    found = set() if least else set(begun)
    for times in range(1, most + 1):
        begun = _begun(body, begun, words)
        if times >= least:
            if begun <= found:
                break
            found |= begun
        if times > _OFTEN:
            raise _AnyWordError
    return found


@cache
def _known() -> Mapping[str, Sequence[str]]:
    """Return the words of the built-in expressions, worked out ahead; none if they were derived in another way."""
    path = files("notelint").joinpath(KNOWN_HEADS)
    if not path.is_file():
        return {}
    head, *rows = path.read_text("utf-8").splitlines()
    if head != version_of_heads():
        return {}
    return {digest: words for digest, *words in (row.split("\t") for row in rows)}


def version_of_heads() -> str:
    """Return what tells this way of deriving them from any other."""
    return blake2b(files("notelint").joinpath("heads.py").read_bytes(), digest_size=9).hexdigest()
