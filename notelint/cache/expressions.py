"""Compiled expressions that outlast a run, as Python's bytecode does.

Compiling one takes a millisecond, together a fifth of what a first message costs and a third of a hundred messages. ``re`` has no
way to keep what it makes, so the code is kept that CPython's engine runs, under a name made from the expression. The engine
checks all code that it is given; where anything is not as expected, the expression is compiled anew.
"""

from __future__ import annotations

import marshal
import re
import sys
import zlib
from array import array
from collections.abc import Container
from functools import cache
from hashlib import blake2b
from importlib import import_module
from typing import Any, NamedTuple

from notelint.cache.store import EXPRESSIONS, Store, cache_folder

__all__ = ["Expressions", "expressions"]

_FILES = 16
"""Files over which the expressions are spread: some 1,500 in use, 700 bytes each."""
_MOST = 8_388_608
"""Bytes of new code that are held until `Expressions.keep`; what comes after them is left to a later run."""
_UNUSABLE = (
    AttributeError,
    EOFError,
    ImportError,
    IndexError,
    OverflowError,
    RuntimeError,
    TypeError,
    ValueError,
    zlib.error,
)
"""What is raised where this Python's engine is another, or its code is not what was kept."""


class _Code(NamedTuple):
    """What the engine makes an expression from."""

    flags: int
    groups: int
    names: tuple[tuple[str, int], ...]
    code: bytes


class Expressions:
    """The compiled expressions of earlier runs, and those of this one that they did not have."""

    def __init__(self, folder: str | None) -> None:
        """Use the cache in `folder`; None: there is none."""
        self._store = Store(folder, _environment()) if folder and sys.implementation.name == "cpython" else None
        self._made: dict[bytes, tuple[str, _Code]] = {}
        self._room = _MOST

    def compiled(self, pattern: str, flags: int, *, name: str) -> re.Pattern[str]:
        """Return an expression as ``re.compile`` makes it, from what is kept if it can be had.

        Args:
            pattern, flags: the expression.
            name: what `keep` knows it by.

        Raises:
            re.error: it is none.
        """
        if self._store is None:
            return re.compile(pattern, flags)
        key = _key(pattern, flags)
        entry = self._store.get(key)
        try:
            if entry is not None:
                return _expression(pattern, _Code(*marshal.loads(zlib.decompress(entry))))  # noqa: S302 - ours, as the store says
            code = _coded(pattern, flags)
            made = _expression(pattern, code)
        except _UNUSABLE:
            return re.compile(pattern, flags)
        if len(code.code) <= self._room:
            self._made[key] = name, code
            self._room -= len(code.code)
        return made

    def keep(self, names: Container[str]) -> None:
        """Write those of the new expressions that are among `names`: any other may be made from somebody's words."""
        made, self._made, self._room = self._made, {}, _MOST
        if self._store is None:
            return
        for key, (name, code) in made.items():
            if name in names:
                self._store.put(key, zlib.compress(marshal.dumps(tuple(code)), 1))
        self._store.flush()


def _coded(pattern: str, flags: int) -> _Code:
    """Return the code of an expression, in the steps in which ``re`` makes it."""
    tree = import_module("re._parser").parse(pattern, flags)
    code = array("I", import_module("re._compiler")._code(tree, flags)).tobytes()
    return _Code(int(flags | tree.state.flags), tree.state.groups - 1, tuple(tree.state.groupdict.items()), code)


def _expression(pattern: str, code: _Code) -> re.Pattern[str]:
    """Return the expression that `code` is that of."""
    numbers = array("I", code.code).tolist()
    names: list[str | None] = [None] * (code.groups + 1)
    for name, number in code.names:
        names[number] = name
    engine: Any = import_module("_sre")
    found: re.Pattern[str] = engine.compile(pattern, code.flags, numbers, code.groups, dict(code.names), tuple(names))
    return found


def expressions() -> Expressions:
    """Return the expressions of this user's cache."""
    return _expressions_in(cache_folder())


@cache
def _expressions_in(folder: str | None) -> Expressions:
    return Expressions(folder)


def _environment() -> str:
    """Return the part of the cache for the code of this very Python."""
    return (
        EXPRESSIONS
        + blake2b(f"{sys.version} {sys.byteorder} {array('I').itemsize}".encode(), digest_size=4).hexdigest()
    )


def _key(pattern: str, flags: int) -> bytes:
    name = blake2b(f"{flags} {pattern}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
    return bytes([name[0] % _FILES]) + name
