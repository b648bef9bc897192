"""The examples of a check: text and marked spans taken apart, and shown with the spans underlined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from textwrap import wrap
from typing import Any

from notelint.check import Example
from notelint.message.lines import Line, lines_of
from notelint.printable import cell_width, printable

__all__ = ["example_dict", "example_lines", "unmarked"]

WIDTH = 96
_LONGEST = 40
_MARK = re.compile("([⟦⟧])")


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return `text` without its ``⟦…⟧`` marks, and the spans that they enclosed.

    Raises:
        ValueError: a mark is opened and not closed, or closed and not opened.
    """
    spans: list[tuple[int, int]] = []
    open_marks: list[int] = []
    plain = ""
    for piece in _MARK.split(text):
        if piece == "⟦":
            open_marks.append(len(plain))
        elif piece == "⟧" and open_marks:
            spans.append((open_marks.pop(), len(plain)))
        elif piece == "⟧":
            raise ValueError(f"a mark is not opened in: {text}")
        else:
            plain += piece
    if open_marks:
        raise ValueError(f"a mark is not closed in: {text}")
    return plain, sorted(spans)


def example_dict(given: str | Example) -> dict[str, Any]:
    """Return an example as plain data; spans are half-open and in code points."""
    example = given if isinstance(given, Example) else Example(given)
    text, spans = unmarked(example.text)
    return {
        "text": text,
        "spans": [list(span) for span in spans],
        "channel": example.channel,
        "stage": example.stage,
        "facts": _plain(example.facts),
        "now": example.now.isoformat() if example.now else None,
        "severity": str(example.severity) if example.severity else None,
    }


def example_lines(given: str | Example) -> list[str]:
    """Return an example for a reader: the situation, then its lines, carets under what is found."""
    example = given if isinstance(given, Example) else Example(given)
    text, spans = unmarked(example.text)
    lines = lines_of(text)
    if not lines or any(start == len(text) > lines[-1].end for start, _ in spans):
        lines.append(Line("", len(text), len(text), len(text)))
    known = ", ".join(_situation(example))
    shown = wrap(f"({known})", WIDTH, subsequent_indent=" ") if known else []
    for line in lines:
        shown.append(printable(line.text))
        carets = _carets(line, spans)
        shown += [carets] if carets else []
    return shown


def _carets(line: Line, spans: Sequence[tuple[int, int]]) -> str:
    marks = ""
    for offset, character in enumerate(f"{line.text} ", start=line.start):
        found = any(start <= offset < min(end, line.end) or start == offset == end for start, end in spans)
        width = sum(map(cell_width, printable(character)))
        marks += ("^" if found else " ") * width
    return marks.rstrip()


def _situation(example: Example) -> Iterator[str]:
    """Yield what differs from a thank-you email about which nothing is known."""
    if (example.channel, example.stage) != (Example("").channel, Example("").stage):
        yield f"{example.channel}, {example.stage}"
    if example.now:
        yield f"now = {example.now.isoformat()}"
    for key, value in example.facts.items():
        words = f"{key} = {_brief(value)}"
        yield printable(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 3].rstrip()}...")


def _brief(value: object) -> str:
    """Return a fact as it would stand in a facts file."""
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{key} = {_brief(part)}' for key, part in value.items())} }}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_brief, value))}]"
    if isinstance(value, str):
        return f'"{value}"'
    return value.isoformat() if isinstance(value, date) else str(value).lower()


def _plain(value: object) -> Any:
    """Return a fact as JSON can hold it."""
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value
