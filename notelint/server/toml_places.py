"""Where the keys and values of a TOML document stand, also of one that is being written and does not parse yet.

``tomllib`` says what a document means and not where; this says where and not what it means.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Path", "Places", "toml_places"]

Path = tuple[str | int, ...]
"""Keys, and numbers for the elements of arrays, from the top of the document."""

_DEEPEST = 40
"""Brackets within brackets, and parts of a dotted key, beyond which nothing is looked for."""

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*+)*")
_BLANKS = re.compile(r"[ \t]*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'""")
_STRING = re.compile(r'''"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\r\n]|\\.)*"?|'[^'\r\n]*'?''', re.DOTALL)
_BARE = re.compile(r"[^,\]}#\r\n]*")
_LINE = re.compile(r"[^\r\n]*")


@dataclass(frozen=True)
class Places:
    """The spans of keys and values, and where each table begins.

    Attributes:
        keys: path to the span of its key, or of the header of its table.
        values: path to the span of its value.
        tables: path of each table and the offset of its header, in order.
    """

    keys: Mapping[Path, tuple[int, int]] = field(default_factory=dict)
    values: Mapping[Path, tuple[int, int]] = field(default_factory=dict)
    tables: tuple[tuple[int, Path], ...] = ()

    def find(self, path: Path, *, value: bool = False) -> tuple[int, int] | None:
        """Return the span of the key at `path`, or of its `value`; of what it lies in if it is not there."""
        for end in range(len(path), 0, -1):
            orders = (self.values, self.keys) if value or isinstance(path[end - 1], int) else (self.keys, self.values)
            for spans in orders:
                if path[:end] in spans:
                    return spans[path[:end]]
        return None

    def table_at(self, offset: int) -> Path:
        """Return the path of the table whose lines `offset` stands among."""
        return next((path for start, path in reversed(self.tables) if start <= offset), ())


def toml_places(text: str) -> Places:
    """Return where everything stands; what cannot be understood is passed over line by line."""
    scan = _Scan(text)
    scan.document()
    return Places(scan.keys, scan.values, tuple(scan.tables))


class _Scan:
    """One pass over a document."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.keys: dict[Path, tuple[int, int]] = {}
        self.values: dict[Path, tuple[int, int]] = {}
        self.tables: list[tuple[int, Path]] = []
        self._elements: dict[Path, int] = {}

    def document(self) -> None:
        table: Path = ()
        place = self._match(_SPACE, 0)
        while place < len(self.text):
            if self.text.startswith("[", place):
                table, place = self._header(place, table)
            else:
                place = self._pair(place, table, 0)
                place = self._match(_LINE, place)
            place = self._match(_SPACE, place)

    def _header(self, place: int, old: Path) -> tuple[Path, int]:
        """Read ``[a.b]`` or ``[[a.b]]``; return the table and where its line ends."""
        double = self.text.startswith("[[", place)
        names, end = self._names(place + 1 + double)
        line_end = self._match(_LINE, end)
        if not names:
            return old, line_end
        path: Path = ()
        for name in names:
            path = (*path, name)
            if path in self._elements:
                path = (*path, self._elements[path])
        if double:
            if isinstance(path[-1], int):
                path = path[:-1]
            self._elements[path] = self._elements.get(path, -1) + 1
            path = (*path, self._elements[path])
        for length in range(1, len(path) + 1):
            self.keys.setdefault(path[:length], (place, self._closed(end)))
        self.tables.append((place, path))
        return path, line_end

    def _closed(self, place: int) -> int:
        """Return the end of the brackets that close a header."""
        while self.text.startswith("]", place):
            place += 1
        return place

    def _pair(self, place: int, table: Path, depth: int) -> int:
        """Read ``key = value``; return where it ends."""
        names, end = self._names(place)
        if not names:
            return max(end, place + 1)
        path = (*table, *names)
        for length in range(len(table) + 1, len(path) + 1):
            self.keys.setdefault(path[:length], (place, end))
        after = self._match(_BLANKS, end)
        if not self.text.startswith("=", after):
            return after
        return self._value(self._match(_BLANKS, after + 1), path, depth)

    def _names(self, place: int) -> tuple[tuple[str, ...], int]:
        """Read a dotted key; return its parts and where the last one ends."""
        names: list[str] = []
        end = place
        while len(names) < _DEEPEST and (match := _KEY.match(self.text, self._match(_BLANKS, place))):
            names.append(match.group().strip("\"'"))
            end = match.end()
            place = self._match(_BLANKS, end)
            if not self.text.startswith(".", place):
                break
            place += 1
        return tuple(names), end

    def _value(self, place: int, path: Path, depth: int) -> int:
        """Read a value; return where it ends."""
        mark = self.text[place : place + 1]
        if mark in ("[", "{") and depth < _DEEPEST:
            end = self._array(place + 1, path, depth) if mark == "[" else self._inline(place + 1, path, depth)
        elif match := _STRING.match(self.text, place):
            end = match.end()
        else:
            end = place + len(self.text[place : self._match(_BARE, place)].rstrip())
        self.values.setdefault(path, (place, end))
        return end

    def _array(self, place: int, path: Path, depth: int) -> int:
        number = 0
        while (place := self._match(_SPACE, place)) < len(self.text):
            mark = self.text[place]
            if mark == "]":
                return place + 1
            if mark == ",":
                place += 1
                continue
            end = self._value(place, (*path, number), depth + 1)
            if end == place:
                return place
            place, number = end, number + 1
        return place

    def _inline(self, place: int, path: Path, depth: int) -> int:
        while (place := self._match(_SPACE, place)) < len(self.text):
            mark = self.text[place]
            if mark == "}":
                return place + 1
            end = place + 1 if mark == "," else self._pair(place, path, depth + 1)
            if end == place or mark == "]":
                return place
            place = end
        return place

    def _match(self, pattern: re.Pattern[str], place: int) -> int:
        """Return the end of what `pattern`, which matches the empty string, matches at `place`."""
        match = pattern.match(self.text, place)
        return match.end() if match else place
