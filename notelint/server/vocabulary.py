"""The words of facts and configuration files: keys, tables and values, with what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args, get_origin

from notelint.channels import CHANNELS, STAGES
from notelint.config import Config
from notelint.findings import Dimension, Severity
from notelint.model_files import installed_models
from notelint.reference import summary_of
from notelint.registry import Registry, name_of
from notelint.situation.validation import keys_at, kind_at
from notelint.situation.zones import known_zones

__all__ = ["Vocabulary", "Word", "config_vocabulary", "facts_vocabulary"]


@dataclass(frozen=True)
class Word:
    """Something that may be written.

    Attributes:
        text: what is offered.
        detail: what it is, in a word or two.
        about: what it means.
        written: what is written, if not ``text``.
        filtered: what the client compares with what is typed, if not what is written.
    """

    text: str
    detail: str = ""
    about: str = ""
    written: str = ""
    filtered: str = ""


@dataclass(frozen=True)
class Vocabulary:
    """What a kind of file may say.

    Attributes:
        known: path of a table to its keys.
        choices: path of a key to the words that it takes.
    """

    known: Mapping[tuple[str, ...], tuple[Word, ...]]
    choices: Mapping[tuple[str, ...], tuple[Word, ...]]

    def keys(self, table: tuple[str, ...], *, ending: str = " = ") -> Iterator[Word]:
        """Yield the keys of a table; each is written with its `ending`."""
        for word in self.known.get(table, ()):
            yield Word(word.text, word.detail, word.about, f"{word.text}{ending}", word.text)

    def tables(self) -> Iterator[Word]:
        """Yield the names of all tables."""
        return (Word(".".join(path), "table") for path in sorted(self.known) if path)

    def values(self, path: tuple[str, ...], *, quoted: bool) -> Iterator[Word]:
        """Yield the values of a key; TOML has words in quotation marks, but not ``true`` and ``false``."""
        for word in self.choices.get(path, ()):
            bare = not quoted or word.text in ("true", "false")
            yield word if bare else Word(word.text, word.detail, word.about, f'"{word.text}"')


def facts_vocabulary(registry: Registry) -> Vocabulary:
    """Return what a facts file may say."""
    known: dict[tuple[str, ...], tuple[Word, ...]] = {}
    choices: dict[tuple[str, ...], tuple[Word, ...]] = {}
    pending: list[tuple[str, ...]] = [()]
    while pending:
        table = pending.pop()
        known[table] = tuple(Word(key, about=_about().get((*table, key), "")) for key in keys_at(table))
        for key in keys_at(table):
            path = (*table, key)
            if keys_at(path):
                pending.append(path)
            choices[path] = tuple(map(Word, _options(path)))
    codes = tuple(_codes(registry))
    return Vocabulary(known, {**choices, ("ignore",): codes, ("ignore", "code"): codes})


def config_vocabulary(registry: Registry, name: str) -> Vocabulary:
    """Return what a configuration file called `name` may say."""
    prefix = ("tool", "notelint") if name == "pyproject.toml" else ()
    about = _attributes(Config.__doc__ or "")
    keys = tuple(Word(entry.name.replace("_", "-"), about=about.get(entry.name, "")) for entry in fields(Config))
    codes = (Word("ALL", "every check"), *_codes(registry))
    severities = tuple(Word(str(severity)) for severity in Severity)
    checks = {
        (*prefix, "checks", code): (Word("severity"), *_check_options(check)) for code, check in registry.checks.items()
    }
    weights = tuple(Word(str(dimension)) for dimension in Dimension)
    return Vocabulary(
        {prefix: keys, (*prefix, "weights"): weights, (*prefix, "checks"): codes[1:], **checks},
        {
            **{(*prefix, key): codes for key in ("select", "extend-select", "ignore")},
            (*prefix, "fail-on"): severities,
            (*prefix, "model"): tuple(map(Word, installed_models())),
            **{(*path, "severity"): severities for path in checks},
        },
    )


def _codes(registry: Registry) -> Iterator[Word]:
    return (Word(code, name_of(check), summary_of(check)) for code, check in registry.checks.items())


def _check_options(check: Any) -> Iterator[Word]:
    for entry in getattr(check, "__dataclass_fields__", {}).values():
        yield Word(entry.name.replace("_", "-"), f"{entry.default!r} by default")


def _options(path: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that a fact takes, if they can be counted."""
    if path[-1] in ("channel", "stage"):
        return CHANNELS if path[-1] == "channel" else STAGES
    if path[-1] == "timezone":
        return tuple(known_zones().values())
    for kind in (kind_at(path), *get_args(kind_at(path))):
        if get_origin(kind) is Literal:
            return tuple(map(str, get_args(kind)))
        if kind is bool:
            return ("true", "false")
    return ()


@cache
def _about() -> Mapping[tuple[str, ...], str]:
    """Return what the template of a facts file says above its keys."""
    said: dict[tuple[str, ...], str] = {}
    table: tuple[str, ...] = ()
    remarks: list[str] = []
    above = ""
    for line in files("notelint").joinpath("cli", "interview_template.toml").read_text("utf-8").splitlines():
        if line.startswith("# "):
            remarks.append(line[2:])
        elif match := re.match(r"#(\[*)([\w.-]+)", line):
            above, remarks = " ".join(remarks) or above, []
            table = (match.group(2),) if match.group(1) else table
            said[table if match.group(1) else (*table, match.group(2))] = above
        else:
            above, remarks = "", []
    return said


def _attributes(docstring: str) -> Mapping[str, str]:
    """Return what a docstring says about each attribute."""
    text = docstring.partition("Attributes:")[2]
    return {
        match.group(1): " ".join(match.group(2).split())
        for match in re.finditer(r"^ {8}(\w+): (.*(?:\n {12}.*)*)", text, re.MULTILINE)
    }
