"""Plain chunks, a word with a mark or two, taken apart as spaCy does: by a part of its rules and by a table of its exceptions."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from typing import NamedTuple

__all__ = ["KNOWN_CHUNKS", "MARKS", "Token", "cells_of", "plain", "spacy_version"]

KNOWN_CHUNKS = "known_chunks.txt"
"""The table, beside this module: spaCy's version, its number words, and a row for each of its exceptions and of `MARKS`."""
_OPENING = frozenset("([{<'\"“‘#*$£€")
_LAST_MARK = re.compile(
    r"""[,;:!?)\]}>*'"”’]\Z|(?<!…)…\Z"""
    r"""|['’]s\Z|(?<=[0-9])%\Z"""
    r"""|(?<=[a-zß-öø-ÿ0-9,;:!?)\]}>*'"”’…])\.\Z"""  # not after a single capital
    r"""|(?<=[A-Z][A-Z])\.\Z"""
)
MARKS = (*sorted(_OPENING), *",;:!?)]}>”’….", "'s", "’s", *"/-–—%&+•·|=_", "--", "...")
"""The marks of which plain chunks consist, or that are chunks themselves."""

_LETTERS = "[A-Za-zÀ-ÖØ-öø-ž]+"
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}"
_STEP = "[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*"
_NUMBER = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_CORE = re.compile(
    rf"(?P<joined>(?:{_LETTERS}|[0-9]+)(?:[-–—/]{_LETTERS})*|[0-9]+(?:-[0-9]+)*)"  # follow-up, 10-minute, 555-0119
    rf"|(?P<counted>{_NUMBER})(?P<what>[A-Za-z]{{1,5}})"  # 5kg, 90s, 2.4m
    r"|(?:[A-Z]\.){1,6}|[A-Z]{1,4}[0-9]{1,4}|[A-Z]['’][A-Z][a-zß-öø-ÿ]+|[A-Z]{1,3}&[A-Z]{1,3}"  # P.S., B2, O'Neil, R&D
    r"|[A-Za-z]+(?:_[A-Za-z]+)+"  # lab_name
    rf"|[0-9]+(?:st|nd|rd|th)|{_LETTERS}-[0-9]+s?|{_NUMBER}"  # 12th, over-70s, 1,200.50
    r"|[0-9]+:[0-9]+|[0-9]{1,2}[.:][0-9]{2}[ap]m|[0-9]+(?:/[0-9]+)+|\+[0-9]+"  # 8:30, 8.30am, 24/7, +44
    rf"|(?:https?://|www\.|[a-z0-9]+@){_HOST}(?:/{_STEP})*/?|{_HOST}(?:/{_STEP})+/?"
    r"|@[A-Za-z]+(?:_[A-Za-z]+)*[0-9]*"
    r"|[\u2600-\u2767\u2794-\u27bf\U0001f300-\U0001faff]"  # an emoji
)
"""What is left of a plain chunk without the marks around it; what is ``joined`` is taken apart, and what is ``counted`` from a unit."""
_JOINT = re.compile("([-–—/])")
_UNITS = frozenset(
    "km m dm cm mm ha nm yd in ft kg g mg t lb oz kmh mph hPa Pa mbar mb MB kb KB gb GB tb TB T G M K".split()
)
_NUMERAL = re.compile(r"\+?[0-9][0-9.,]*(?:st|nd|rd|th)?|[0-9]+/[0-9]+")


class Token(NamedTuple):
    """A token of a chunk: what a `Prose` keeps of it."""

    text: str
    lower: str
    norm: str
    is_punct: bool
    is_numeral: bool


@cache
def spacy_version() -> str:
    """Return the version of the spaCy that is installed, on which the tokens depend."""
    return version("spacy")


class _Known(NamedTuple):
    """The table: spaCy's number words, and the cells of its exceptions."""

    numerals: frozenset[str]
    rows: Mapping[str, str]


@cache
def _known() -> _Known | None:
    """Return the table; None if it was made with another version of spaCy."""
    path = files("notelint").joinpath(KNOWN_CHUNKS)
    head, _, body = path.read_text("utf-8").partition("\n") if path.is_file() else ("", "", "")
    if head != spacy_version():
        return None
    numerals, _, rows = body.partition("\n")
    parted = (row.partition("\t") for row in rows.split("\n"))
    return _Known(frozenset(numerals.split()), {chunk: row for chunk, _, row in parted})


def plain(text: str) -> list[Token] | None:
    """Take a plain chunk apart; None: it is not plain, or the table is missing."""
    known = _known()
    if known is None:
        return None
    if not text.strip("_"):  # a blank to be filled in
        return _cells(known.rows["_"]) * len(text)
    before, core, after = _without_marks(text, known.rows)
    if _is_mark(core) and (before or after):
        return None
    if core in known.rows:
        inside = [_cells(known.rows[core])]
    elif match := _CORE.fullmatch(core):
        inside = [_part(part, known) for part in _parts(core, match)]
    else:
        return None
    parts = [*(_cells(known.rows[mark]) for mark in before), *inside, *(_cells(known.rows[mark]) for mark in after)]
    return None if _hides_exception(parts, known.rows) else [token for part in parts for token in part]


def _parts(core: str, match: re.Match[str]) -> Sequence[str]:
    """Return what a core is taken apart into."""
    if match["joined"]:
        return _JOINT.split(core)
    return (match["counted"], match["what"]) if match["what"] in _UNITS else (core,)


def _without_marks(text: str, exceptions: Container[str]) -> tuple[list[str], str, list[str]]:
    """Return the marks before a chunk's core, the core, and those after it: marks go from both ends until an exception is left."""
    before: list[str] = []
    after: list[str] = []
    while text not in exceptions:
        first = 1 if text[:1] in _OPENING else 0
        mark = _LAST_MARK.search(text, first)
        last = mark.start() if mark else len(text)
        if first and text[1:] in exceptions:
            last = len(text)
        elif mark and text[:last] in exceptions:
            first = 0
        if last - first == len(text):
            break
        before += text[:first]
        after[:0] = [text[last:]] if last < len(text) else []
        text = text[first:last]
    return before, text, after


def _hides_exception(parts: Sequence[Sequence[Token]], exceptions: Container[str]) -> bool:
    """Whether tokens of several parts of a chunk are an exception together, such as the marks of ":)"."""
    tokens = [(token.text, number) for number, part in enumerate(parts) for token in part]
    return any(
        "".join(text for text, _ in tokens[first:stop]) in exceptions
        for first in range(len(tokens))
        for stop in range(first + 2, len(tokens) + 1)
        if tokens[first][1] != tokens[stop - 1][1]
    )


def _is_mark(part: str) -> bool:
    """Whether it begins with no letter or figure."""
    return not part[:1].isalnum()


def _part(text: str, known: _Known) -> list[Token]:
    """Return the token that a word, or a mark between two, is."""
    if _JOINT.fullmatch(text):
        return _cells(known.rows[text])
    lower = text.lower()
    return [Token(text, lower, lower, False, lower in known.numerals or _NUMERAL.fullmatch(lower) is not None)]


def _cells(row: str) -> list[Token]:
    """Read the tokens of a row; a cell holds a flag and the text, after a blank the normal form if it differs from the text."""
    tokens = []
    for cell in row.split("\t"):
        text, _, norm = cell[1:].partition(" ")
        tokens.append(Token(text, text.lower(), norm or text.lower(), cell[0] == ".", cell[0] == "0"))
    return tokens


def cells_of(tokens: Sequence[Token]) -> str:
    """Return the row that `_cells` reads as `tokens`."""
    return "\t".join(
        f"{'.' if token.is_punct else '0' if token.is_numeral else '-'}{token.text}"
        + ("" if token.norm == token.lower else f" {token.norm}")
        for token in tokens
    )
