"""The messages under corpora/, read for the tests: text without marks, gold labels, facts."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from notelint import Linter, Report, Source
from notelint.situation.layers import flags_layer

CORPORA = Path(__file__).parents[1] / "corpora"


@dataclass(frozen=True)
class Label:
    """A finding that an author expects: code and exact span."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, eq=False)
class Labeled:
    """A message of the corpus; ``near``: codes that it comes close to without the fault."""

    name: str
    text: str
    labels: frozenset[Label]
    channel: str
    stage: str
    now: datetime | None
    facts: Mapping[str, Any]
    near: frozenset[str] = frozenset()


def unlabeled(marked: str) -> tuple[str, frozenset[Label]]:
    """Return the text without its ``⟦CODE|words⟧`` marks, and the labels."""
    plain = ""
    labels: set[Label] = set()
    open_marks: list[tuple[str, int]] = []
    position = 0
    while position < len(marked):
        character = marked[position]
        if character == "⟦":
            bar = marked.index("|", position)
            open_marks.append((marked[position + 1 : bar], len(plain)))
            position = bar
        elif character == "⟧":
            code, start = open_marks.pop()
            labels.add(Label(code, start, len(plain)))
        else:
            plain += character
        position += 1
    assert not open_marks, "a mark is not closed"
    return plain, frozenset(labels)


def read_message(path: Path) -> Labeled:
    """Read one message file."""
    table = tomllib.loads(path.read_text("utf-8"))
    text, labels = unlabeled(table["text"])
    name = f"{path.parent.name}/{path.stem}"
    near = frozenset(table.get("near", ()))
    return Labeled(name, text, labels, table["channel"], table["stage"], table.get("now"), table.get("facts", {}), near)


@cache
def messages() -> tuple[Labeled, ...]:
    """Return all messages, in order of their names."""
    return tuple(read_message(path) for path in sorted((CORPORA / "messages").glob("*/*.toml")))


@cache
def linter() -> Linter:
    """Return the linter with all built-in checks at their defaults."""
    return Linter()


def lint(
    text: str, *, channel: str, stage: str, now: datetime | None, facts: Mapping[str, Any], name: str = "message"
) -> Report:
    """Lint a text under these facts."""
    situation = {"channel": channel, "stage": stage, **facts, **({"now": now} if now else {})}
    return linter().lint(Source(name, text), flags=[flags_layer(situation)])


@cache
def report_on(message: Labeled) -> Report:
    """Lint a message of the corpus with its own facts, once."""
    return report_with(message, message.facts)


def report_with(message: Labeled, facts: Mapping[str, Any]) -> Report:
    """Lint a message of the corpus with these facts."""
    return lint(
        message.text, channel=message.channel, stage=message.stage, now=message.now, facts=facts, name=message.name
    )


@cache
def prose() -> tuple[str, ...]:
    """Return the paragraphs of ordinary professional prose, which is no follow-up."""
    files = sorted((CORPORA / "prose").glob("*.txt"))
    return tuple(paragraph.strip() for path in files for paragraph in path.read_text("utf-8").split("\n\n"))


def pairs() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the ordered pairs by name."""
    for path in sorted((CORPORA / "pairs").glob("*.toml")):
        yield path.stem, tomllib.loads(path.read_text("utf-8"))
