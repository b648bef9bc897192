"""The checks that are installed: found through entry points, the built-in ones like everybody's."""

from __future__ import annotations

import pkgutil
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from importlib.resources import files
from operator import itemgetter

from notelint.channels import CHANNELS, STAGES
from notelint.check import Check, PhraseCheck, check_name
from notelint.errors import ConfigError, NotelintError, nearest
from notelint.examples import unmarked
from notelint.findings import Dimension, Severity
from notelint.loading import loading
from notelint.packs import read_pack
from notelint.phrases import choices

__all__ = ["GROUP", "Registry", "audit", "checks_in", "checks_of", "entries", "installed", "name_of"]

GROUP = "notelint.checks"
"""The entry point group: each entry names a module or package with checks."""

_CODE = re.compile(r"[A-Z]{2,4}\d{3}")


@dataclass(frozen=True)
class Registry:
    """All checks by code, where each came from, and what could not be loaded."""

    checks: Mapping[str, type[Check]]
    origins: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    def find(self, word: str) -> type[Check]:
        """Return the check with this code or name.

        Raises:
            ConfigError: there is none; the nearest is named.
        """
        by_name = {name_of(check): check for check in self.checks.values()}
        found = self.checks.get(word.upper()) or by_name.get(word.lower())
        if found is None:
            raise ConfigError(f'unknown check "{word}"{nearest(word, [*self.checks, *by_name])}')
        return found

    def with_checks(self, checks: Iterable[type[Check]], *, origin: str) -> Registry:
        """Return a registry with these checks too.

        Raises:
            ConfigError: a code that is taken.
        """
        merged, origins = dict(self.checks), dict(self.origins)
        for check in checks:
            if check.code in merged and origins[check.code] == origin:
                raise ConfigError(f"{origin}: {check.code} is there twice")
            if check.code in merged:
                raise ConfigError(f"{origin}: {check.code} is already a check of {origins[check.code]}")
            merged[check.code], origins[check.code] = check, origin
        return Registry(dict(sorted(merged.items())), origins, self.problems)


def name_of(check: type[Check]) -> str:
    """Return the name of a check, derived from its class."""
    return check_name(check.__name__)


@cache
def installed() -> Registry:
    """Return the checks of all installed distributions. One that cannot be loaded is named among the problems."""
    with loading():
        return _loaded()


def _loaded() -> Registry:
    registry = Registry({})
    problems: list[str] = []
    for entry in entries():
        origin = _origin(entry)
        for name in _loadable(entry.value):
            where = origin if name == entry.value else f"{origin}: {name}"
            try:
                if checks := checks_in(name):
                    registry = registry.with_checks(checks, origin=origin)
            except NotelintError as error:
                problems.append(f"plug-in {origin}: {error}")
            except (Exception, SystemExit) as error:  # noqa: BLE001 - a plug-in may raise anything at import; it is named
                problems.append(f"plug-in {where}: cannot be loaded: {type(error).__name__}: {error}")
    return Registry(registry.checks, registry.origins, tuple(problems))


def entries() -> list[EntryPoint]:
    """Return the entry points that name modules or packages of checks, in the order in which they are loaded."""
    return sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value))


def _origin(entry: EntryPoint) -> str:
    return f"{entry.name} ({entry.dist.name} {entry.dist.version})" if entry.dist else entry.name


def checks_of(module_name: str) -> list[type[Check]]:
    """Return the checks that a module, or a package and everything below it, defines; TOML packs included.

    Raises:
        ConfigError: a check whose declaration is not complete.
    """
    return [check for name in _loadable(module_name) for check in checks_in(name)]


def checks_in(module_name: str) -> list[type[Check]]:
    """Return the checks that one module defines, and those of the packs in a package's folder."""
    module = import_module(module_name)
    defined = [
        value
        for _, value in sorted(vars(module).items(), key=itemgetter(0))
        if isinstance(value, type) and issubclass(value, Check) and value.__module__ == module.__name__
    ]
    found = [check for check in defined if "code" in vars(check)]
    if hasattr(module, "__path__"):
        packs = sorted(
            (path for path in files(module).iterdir() if path.name.endswith(".toml")), key=lambda path: path.name
        )
        found += [
            check
            for path in packs
            for check in read_pack(path.read_text("utf-8"), name=f"{module.__name__}/{path.name}")
        ]
    for check in found:
        if fault := next(audit(check), None):
            raise ConfigError(f"{check.__module__}.{check.__name__}: {fault}")
    return found


def _loadable(module_name: str) -> Iterator[str]:
    """Yield the name of a module and, once that has been imported, of everything below it."""
    yield module_name
    package = sys.modules.get(module_name)
    for info in pkgutil.iter_modules(getattr(package, "__path__", ()), f"{module_name}."):
        yield from _loadable(info.name)


def audit(check: type[Check]) -> Iterator[str]:
    """Yield what is wrong with the declaration of a check."""
    if not _CODE.fullmatch(getattr(check, "code", "")):
        yield "code must be letters and three digits, such as TON006"
    if not isinstance(getattr(check, "dimension", None), Dimension) or not isinstance(
        getattr(check, "severity", None), Severity
    ):
        yield "dimension and severity must be set"
    if not (check.__doc__ or "").strip():
        yield "a docstring must say what is found and why it matters"
    if not getattr(check, "bad", ()) or not getattr(check, "good", ()):
        yield "bad and good examples must be given"
    for example in (*getattr(check, "bad", ()), *getattr(check, "good", ())):
        try:
            unmarked(example if isinstance(example, str) else example.text)
        except ValueError as error:
            yield f"an example: {error}"
    if not getattr(check, "messages", {}):
        yield "messages must be given"
    for wrong in {*check.channels} - {*CHANNELS}:
        yield f'unknown channel "{wrong}"{nearest(wrong, CHANNELS)}'
    for wrong in {*check.stages} - {*STAGES}:
        yield f'unknown stage "{wrong}"{nearest(wrong, STAGES)}'
    for wrong in {*check.severity_on} - {*CHANNELS, *STAGES}:
        yield f'severity_on: unknown channel or stage "{wrong}"'
    if issubclass(check, PhraseCheck):
        yield from _phrase_faults(check)


def _phrase_faults(check: type[PhraseCheck]) -> Iterator[str]:
    if not check.phrases:
        yield "phrases must be given"
    for phrase in check.phrase_list():
        if phrase.message not in check.messages:
            yield f'phrase "{phrase.text}": no message "{phrase.message}"'
        try:
            if not any(word.strip() for piece in choices(phrase.text) for word in piece):
                yield f'phrase "{phrase.text}": no words'
        except ConfigError as error:
            yield str(error)
