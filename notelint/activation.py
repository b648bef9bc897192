"""Which checks are run, with which options: the configuration applied to the registry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field, dataclass, fields, is_dataclass
from pathlib import PurePath
from typing import Any

from notelint.check import Check
from notelint.config import Config, spelled_twice
from notelint.draft import Draft
from notelint.errors import ConfigError, Fault, nearest
from notelint.findings import Severity
from notelint.packs import read_pack
from notelint.registry import Registry, audit, installed, name_of
from notelint.selection import is_selected, unknown_codes
from notelint.source import read_bytes

__all__ = ["Active", "activated", "registry_for"]


def registry_for(config: Config) -> Registry:
    """Return the installed checks and those of the packs that the configuration names.

    Raises:
        ConfigError: a pack that does not fit.
    """
    registry = installed()
    for path in config.packs:
        try:
            text = read_bytes(path).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise ConfigError(f"{path}: not UTF-8 text") from error
        checks = read_pack(text, name=PurePath(path).name)
        for check in checks:
            if fault := next(audit(check), None):
                raise ConfigError(f"{path}: {check.code}: {fault}")
        registry = registry.with_checks(checks, origin=path)
    return registry


@dataclass(frozen=True)
class Active:
    """A check with its options, whether it was selected, and the severity that the configuration gives it."""

    check: Check
    selected: bool
    severity: Severity | None

    def applies(self, draft: Draft) -> bool:
        """Whether the check was selected and looks at this channel and stage."""
        check, situation = self.check, draft.situation
        return (
            self.selected
            and (not check.channels or situation.channel in check.channels)
            and (not check.stages or situation.stage in check.stages)
        )


def activated(config: Config, registry: Registry) -> list[Active]:
    """Return all checks with their options; those that are not selected stay for the evidence they yield."""
    if unknown := list(unknown_codes(config, registry)):
        raise ConfigError(unknown[0].message, faults=unknown)
    options: dict[str, tuple[str, dict[str, Any]]] = {}
    for word, table in config.checks.items():
        try:
            code = registry.find(word).code
        except ConfigError as error:
            raise ConfigError(str(error), faults=[Fault(("checks", word), str(error))]) from error
        if code in options:
            raise _of_check(word, "", f"{code} is set by its code and by its name; join the two")
        options[code] = word, dict(table)
    active = []
    for code, check in registry.checks.items():
        word, table = options.get(code, (code, {}))
        severity = table.pop("severity", None)
        if severity is not None and severity not in list(Severity):
            raise _of_check(word, "severity", f'"{severity}" is none of error, warning, info')
        selected = is_selected(config, code, name_of(check))
        if selected or check.earns:
            active.append(
                Active(_configured(check, table, word=word), selected, Severity(severity) if severity else None)
            )
    if not any(entry.selected for entry in active):
        raise ConfigError("select and ignore leave no check to run")
    return active


def _of_check(word: str, key: str, text: str) -> ConfigError:
    """Return what is wrong with the options of a check that the configuration calls `word`."""
    path = ("checks", word, key) if key else ("checks", word)
    message = f"{'.'.join(path)}: {text}"
    return ConfigError(message, faults=[Fault(path, message)])


def _configured(check: type[Check], table: Mapping[str, Any], *, word: str) -> Check:
    """Return the check, which the configuration calls `word`, with its options set.

    Raises:
        ConfigError: an option that it does not have or that stands there twice, or a value of the wrong type.
    """
    for key, text in spelled_twice(table):
        raise _of_check(word, key, text)
    known: dict[str, Field[Any]] = {entry.name: entry for entry in fields(check)} if is_dataclass(check) else {}
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in known:
            message = f'checks.{word}: unknown option "{key}"{nearest(key, [*known, "severity"])}'
            raise ConfigError(message, faults=[Fault(("checks", word, key), message)])
        kind = type(known[name].default)
        if isinstance(value, bool) != (kind is bool) or not isinstance(value, (int, float) if kind is float else kind):
            wanted = _KIND_NAMES.get(kind, kind.__name__)
            raise _of_check(word, key, f"must be {wanted}, as {known[name].default} is")
        values[name] = value
    return check(**values)


_KIND_NAMES = {int: "a whole number", float: "a number", str: "a string", bool: "true or false"}
