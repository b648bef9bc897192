"""Which checks are run, with which options: the configuration applied to the registry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field, dataclass, fields, is_dataclass
from pathlib import PurePath
from typing import Any

from notelint.check import Check
from notelint.config import Config, is_selected
from notelint.draft import Draft
from notelint.errors import ConfigError, nearest
from notelint.findings import Severity
from notelint.packs import read_pack
from notelint.registry import Registry, audit, installed, name_of
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
    for word in (*config.select, *config.extend_select, *config.ignore):
        if (
            not any(
                code.startswith(word.upper()) or name_of(check) == word.lower()
                for code, check in registry.checks.items()
            )
            and word.upper() != "ALL"
        ):
            raise ConfigError(
                f'unknown code "{word}"{nearest(word, [*registry.checks, *map(name_of, registry.checks.values())])}'
            )
    options: dict[str, dict[str, Any]] = {}
    for word, table in config.checks.items():
        code = registry.find(word).code
        if code in options:
            raise ConfigError(f"checks.{word}: {code} is set by its code and by its name; join the two")
        options[code] = dict(table)
    active = []
    for code, check in registry.checks.items():
        table = options.get(code, {})
        severity = table.pop("severity", None)
        if severity is not None and severity not in list(Severity):
            raise ConfigError(f'checks.{code}.severity: "{severity}" is none of error, warning, info')
        selected = is_selected(config, code, name_of(check))
        if selected or check.earns:
            active.append(Active(_configured(check, table), selected, Severity(severity) if severity else None))
    if not any(entry.selected for entry in active):
        raise ConfigError("select and ignore leave no check to run")
    return active


def _configured(check: type[Check], table: Mapping[str, Any]) -> Check:
    """Return the check with its options set.

    Raises:
        ConfigError: an option that it does not have, or a value of the wrong type.
    """
    known: dict[str, Field[Any]] = {entry.name: entry for entry in fields(check)} if is_dataclass(check) else {}
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in known:
            raise ConfigError(f'checks.{check.code}: unknown option "{key}"{nearest(key, [*known, "severity"])}')
        kind = type(known[name].default)
        if isinstance(value, bool) != (kind is bool) or not isinstance(value, (int, float) if kind is float else kind):
            raise ConfigError(
                f"checks.{check.code}.{key}: must be {_KIND_NAMES.get(kind, kind.__name__)}, as {known[name].default} is"
            )
        values[name] = value
    return check(**values)


_KIND_NAMES = {int: "a whole number", float: "a number", str: "a string", bool: "true or false"}
