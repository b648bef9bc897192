"""Phrase checks written as TOML, by somebody who writes no Python."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

from notelint.check import Example, Phrase, PhraseCheck, check_name
from notelint.errors import ConfigError, nearest
from notelint.findings import Dimension, Severity
from notelint.toml_text import read_toml

__all__ = ["read_pack"]

_E = TypeVar("_E", Dimension, Severity)

_REQUIRED = ("code", "name", "summary", "dimension", "severity", "message", "phrases", "bad", "good")
_OPTIONAL = ("why", "advice", "channels", "stages", "sources", "negatable", "reportable")
_PLAIN = {field.name: field.default for field in fields(Phrase)}
_GUARDS = tuple(_PLAIN)


def read_pack(text: str, *, name: str) -> list[type[PhraseCheck]]:
    """Return the checks of a pack.

    Args:
        text: TOML with one ``[[check]]`` table for each check.
        name: what to call the pack in errors.

    Raises:
        ConfigError: broken TOML, an unknown or missing key, or a value of the wrong type.
    """
    try:
        tables = read_toml(text)
    except ValueError as error:
        raise ConfigError(f"{name}: not valid TOML: {error}") from error
    if set(tables) != {"check"} or not isinstance(tables["check"], list):
        raise ConfigError(f"{name}: a pack holds [[check]] tables and nothing else")
    checks = []
    for number, table in enumerate(tables["check"], start=1):
        if not isinstance(table, dict):
            raise ConfigError(f"{name}: check {number}: must be a table")
        checks.append(_check(table, where=f"{name}: check {number}"))
    return checks


def _check(table: Mapping[str, Any], *, where: str) -> type[PhraseCheck]:
    for key in table:
        if key not in (*_REQUIRED, *_OPTIONAL):
            raise ConfigError(f'{where}: unknown key "{key}"{nearest(key, (*_REQUIRED, *_OPTIONAL))}')
    for key in _REQUIRED:
        if key not in table:
            raise ConfigError(f'{where}: "{key}" is missing')
    where = f"{where} ({table['code']})"
    for key in ("code", "name", "summary", "message", "why", "advice"):
        _expect(table.get(key, ""), str, where=f"{where}: {key}")
    for key in ("phrases", "bad", "good"):
        _expect(table.get(key, []), list, where=f"{where}: {key}")
    for key in ("channels", "stages", "sources"):
        _expect_strings(table.get(key, []), where=f"{where}: {key}")
    for key in ("negatable", "reportable"):
        _expect(table.get(key, True), bool, where=f"{where}: {key}")
    class_name = "".join(part.capitalize() for part in table["name"].split("-"))
    if not class_name.isidentifier() or check_name(class_name) != table["name"]:
        raise ConfigError(f"{where}: name: must be words in lower case with hyphens between them")
    return type(
        class_name,
        (PhraseCheck,),
        {
            "__doc__": "\n\n".join(filter(None, (table["summary"], table.get("why")))),
            "__module__": name_of_pack(where),
            "code": table["code"],
            "dimension": _one_of(Dimension, table["dimension"], where=f"{where}: dimension"),
            "severity": _one_of(Severity, table["severity"], where=f"{where}: severity"),
            "messages": {"found": table["message"]},
            "advice": {"found": table["advice"]} if "advice" in table else {},
            "channels": tuple(table.get("channels", ())),
            "stages": tuple(table.get("stages", ())),
            "sources": tuple(table.get("sources", ())),
            "negatable": table.get("negatable", True),
            "reportable": table.get("reportable", True),
            "phrases": tuple(_phrase(phrase, where=where) for phrase in table["phrases"]),
            "bad": tuple(_example(example, where=where) for example in table["bad"]),
            "good": tuple(_example(example, where=where) for example in table["good"]),
        },
    )


def name_of_pack(where: str) -> str:
    """Return what stands for the module of a check that no module defines."""
    return where.partition(":")[0]


def _phrase(raw: object, *, where: str) -> Phrase:
    if isinstance(raw, str):
        return Phrase(raw)
    if not isinstance(raw, dict) or "text" not in raw:
        raise ConfigError(f'{where}: a phrase is a string or a table with "text"')
    options = dict(raw)
    for key, value in raw.items():
        if key not in _GUARDS or key == "message":
            raise ConfigError(f'{where}: phrase "{raw["text"]}": unknown key "{key}"{nearest(key, _GUARDS)}')
        if key == "severity":
            options[key] = _one_of(Severity, value, where=where)
        elif isinstance(_PLAIN[key], tuple):
            _expect_strings(value, where=f'{where}: phrase "{raw["text"]}": {key}')
            options[key] = tuple(value)
        else:
            kind = bool if _PLAIN[key] is False else str
            _expect(value, kind, where=f'{where}: phrase "{raw["text"]}": {key}')
    return Phrase(**options)


def _example(raw: object, *, where: str) -> str | Example:
    if isinstance(raw, str):
        return raw
    if not isinstance(raw, dict) or not {"text"} <= set(raw) <= {"text", "channel", "stage", "facts"}:
        raise ConfigError(f"{where}: an example is a string or a table with text, channel, stage, facts")
    for key, value in raw.items():
        _expect(value, dict if key == "facts" else str, where=f"{where}: example: {key}")
    return Example(**raw)


def _one_of(kind: type[_E], value: object, *, where: str) -> _E:
    try:
        return kind(str(value))
    except ValueError as error:
        known = [str(member) for member in kind]
        raise ConfigError(f'{where}: "{value}" is none of {", ".join(known)}{nearest(str(value), known)}') from error


def _expect(value: object, kind: type, *, where: str) -> None:
    if not isinstance(value, kind):
        raise ConfigError(f"{where}: must be {_KIND_NAMES[kind]}")


def _expect_strings(value: object, *, where: str) -> None:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f"{where}: must be a list of strings")


_KIND_NAMES = {str: "a string", list: "a list", bool: "true or false", dict: "a table"}
