"""Adds to an array at the top of a TOML document and leaves every other character as it is."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from notelint.errors import FactsError
from notelint.findings import Edit

__all__ = ["appended_to_array"]

Item = str | Mapping[str, str]

_HEADER = re.compile(r"(?<![^\r\n])[ \t]*\[")
_REMARKS = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*+")
TRIES = 100
"""Places that are tried before the document is given up: the first is right unless brackets stand in strings."""


def appended_to_array(text: str, key: str, items: Sequence[Item]) -> Edit:
    """Return the edit of `text` that adds `items` to the array at `key`.

    The array may be written in brackets or as ``[[key]]`` tables, in which a string becomes a table with a ``code``; a
    single string becomes an array; a key that is missing is added.

    Raises:
        FactsError: not TOML, or this would change something else.
    """
    before = _read(text)
    if before is None:
        raise FactsError("not valid TOML")
    old = before.get(key, [])
    old = [old] if isinstance(old, str) else old
    wanted = [{**before, key: [*old, *added]} for added in (items, _tables(items))]
    for edit in islice(_edits(text, key, items), TRIES):
        if _read(text[: edit.start] + edit.text + text[edit.end :]) in wanted:
            return edit
    raise FactsError(f'"{key}" cannot be added to; write it as an array in brackets')


def _read(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text.replace("\r\n", "\n").replace("\r", "\n"))
    except (ValueError, RecursionError):
        return None


def _edits(text: str, key: str, items: Sequence[Item]) -> Iterator[Edit]:
    """Yield edits that may do, the likely ones first."""
    ending = "\r\n" if "\r\n" in text else "\r" if "\r" in text else "\n"
    written = [_inline(item) for item in items]
    name = rf"[\"']?{re.escape(key)}[\"']?[ \t]*"
    for array in re.finditer(rf"(?<![^\r\n])[ \t]*{name}=[ \t]*\[", text):
        for bracket in re.finditer(r"\]", text[array.end() :]):
            yield from _into_brackets(text, array.end(), array.end() + bracket.start(), written, ending)
    for value in re.finditer(rf"(?<![^\r\n])[ \t]*{name}=[ \t]*(\"[^\"\r\n]*\"|'[^'\r\n]*')", text):
        yield Edit(value.start(1), value.end(1), f"[{', '.join((value.group(1), *written))}]")
    start = "" if not text or text.endswith(("\n", "\r")) else ending
    if re.search(rf"\[\[[ \t]*{name}\]\]", text):
        blocks = [
            (f"[[{key}]]", *(f"{part} = {_quoted(value)}" for part, value in table.items())) for table in _tables(items)
        ]
        yield Edit(len(text), len(text), start + "".join(f"{ending}{ending.join(block)}{ending}" for block in blocks))
    yield from _new_key(text, f"{key} = [{', '.join(written)}]{ending}", start)


def _into_brackets(text: str, opened: int, closed: int, written: Sequence[str], ending: str) -> Iterator[Edit]:
    """Yield the ways to add before a closing bracket, with a comma and without; on lines of their own if it has one."""
    inner = text[opened:closed]
    place = opened + len(inner.rstrip(" \t"))
    if inner.rstrip(" \t").endswith(("\n", "\r")):
        yield Edit(place, place, "".join(f"  {item},{ending}" for item in written))
        last = opened + len(inner.rstrip())
        yield Edit(last, last, "".join(f",{ending}  {item}" for item in written))
        yield Edit(place, place, f"  , {', '.join(written)}{ending}")
    else:
        yield Edit(place, place, "".join(f", {item}" for item in written))
        yield Edit(place, place, f"{' ' if inner.strip() else ''}{', '.join(written)}")


def _new_key(text: str, statement: str, start: str) -> Iterator[Edit]:
    """Yield the ways to add a key: above the first table and the remarks on it, at the end if there is none, at the top."""
    header = _HEADER.search(text)
    if header is None:
        yield Edit(len(text), len(text), start + statement)
    else:
        lines = list(re.finditer(r"[^\r\n]*(?:\r\n|\r|\n)", text[: header.start()]))
        above = next((line.end() for line in reversed(lines) if not _REMARKS.fullmatch(line.group())), 0)
        yield Edit(above, above, statement)
    yield Edit(0, 0, statement)


def _tables(items: Sequence[Item]) -> list[Mapping[str, str]]:
    return [{"code": item} if isinstance(item, str) else item for item in items]


def _inline(item: Item) -> str:
    if isinstance(item, str):
        return _quoted(item)
    return "{ " + ", ".join(f"{key} = {_quoted(value)}" for key, value in item.items()) + " }"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
