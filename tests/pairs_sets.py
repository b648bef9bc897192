"""The pairs under corpora/facts and corpora/names, read and run for the tests."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from corpus import CORPORA
from notelint import Config, Dimension, Linter, Source
from notelint.situation.layers import flags_layer

_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True)
class FactPair:
    """A fact as noted and a sentence; ``label``: ``yes``, ``yes-far`` (only by other words) or ``no``."""

    label: str
    fact: str
    sentence: str


@dataclass(frozen=True)
class NamePair:
    """A message and the facts of its reader; ``marks``: where a name is wrong, if ``label`` is not ``ok``."""

    label: str
    facts: Mapping[str, Any]
    message: str
    marks: tuple[tuple[int, int], ...]


@cache
def fact_pairs(name: str) -> tuple[FactPair, ...]:
    """Return the pairs of one file under corpora/facts."""
    return tuple(FactPair(*row[:3]) for row in _rows("facts", name))


@cache
def name_pairs(name: str) -> tuple[NamePair, ...]:
    """Return the pairs of one file under corpora/names."""
    return tuple(_name_pair(*row[:3]) for row in _rows("names", name))


def _rows(folder: str, name: str) -> Iterator[list[str]]:
    for line in (CORPORA / folder / f"{name}.tsv").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split("\t")


def _name_pair(label: str, facts: str, marked: str) -> NamePair:
    marked = marked.replace("\\n", "\n")
    text, marks, behind = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[behind : match.start()]
        marks.append((len(text), len(text) + len(match.group(1))))
        text += match.group(1)
        behind = match.end()
    return NamePair(label, json.loads(facts), text + marked[behind:], tuple(marks))


@cache
def _linter(code: str) -> Linter:
    return Linter(Config(select=(code,)))


def is_touched(pair: FactPair) -> bool:
    """Whether the sentence is credited with the fact, noted as a topic."""
    report = _linter("TOP001").lint(
        Source("pair", f"Hello,\n\n{pair.sentence}\n"),
        flags=[flags_layer({"channel": "email", "stage": "thanks", "topics": [pair.fact]})],
    )
    return any(entry.fact == "topics.0" for entry in report.evidence if entry.dimension is Dimension.TOPICS)


def wrong_names(pair: NamePair) -> list[tuple[int, int]]:
    """Return where PER005 says that a name is wrong."""
    flags = flags_layer({"channel": "email", "stage": "thanks", **pair.facts})
    report = _linter("PER005").lint(Source("pair", pair.message), flags=[flags])
    return [(entry.start, entry.end) for entry in report.diagnostics if entry.code == "PER005"]
