"""What the user of the editor wants: from ``initializationOptions`` and from the editor's section ``notelint``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from notelint.cli.overrides import Overrides
from notelint.errors import nearest

__all__ = ["Settings"]

_OF_THE_EDITOR = frozenset({"enable", "path", "interpreter", "args", "trace", "settings", "server"})
"""Keys of the section that mean something to an editor's extension and nothing to the server."""


@dataclass(frozen=True)
class Settings:
    """The settings; names are those of the fields in camel case.

    Attributes:
        configuration: path of a configuration file, used instead of the nearest one.
        interview: path of a facts file, used instead of the nearest one.
        select, extend_select, ignore, model: as the options of ``notelint check``.
        lint: ``drafts``: what is recognizably a draft; ``all``: every document that the editor sends.
        trusted: whether files of the workspace may configure notelint and state facts.
        debounce: milliseconds without an edit before the draft is linted.
        code_lens: whether scores are shown above the first line.
    """

    configuration: str | None = None
    interview: str | None = None
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    model: str | None = None
    lint: Literal["drafts", "all"] = "drafts"
    trusted: bool = True
    debounce: int = 100
    code_lens: bool = True

    def updated(self, given: object) -> tuple[Settings, tuple[str, ...]]:
        """Return the settings with those of `given` put over them, and a line about each that does not fit."""
        if given is None:
            return self, ()
        if not isinstance(given, Mapping):
            return self, ("the settings must be keys and values",)
        table = {**given, **nested} if isinstance(nested := given.get("settings"), Mapping) else given
        values: dict[str, Any] = {}
        problems = []
        for key, value in table.items():
            name = _plain(str(key))
            if name not in _READERS:
                if key not in _OF_THE_EDITOR:
                    problems.append(f'unknown setting "{key}"{nearest(str(key), map(_camel, _READERS))}')
            elif value == "":  # an empty field of a form
                values[name] = getattr(Settings(), name)
            elif value is not None:
                what, read = _READERS[name]
                taken = read(value)
                if taken is None:
                    problems.append(f"setting {_camel(name)}: must be {what}")
                else:
                    values[name] = taken
        return replace(self, **values), tuple(problems)

    def overrides(self) -> Overrides:
        """Return what the settings say about the configuration."""
        return Overrides(
            config=self.configuration,
            isolated=self.configuration is None and not self.trusted,
            select=self.select,
            extend_select=self.extend_select,
            ignore=self.ignore,
            model=self.model,
        )


def _codes(value: object) -> tuple[str, ...] | None:
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        return None
    return tuple(item.strip() for item in value if item.strip())


def _path(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _milliseconds(value: object) -> int | None:
    fits = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 10_000
    return int(value) if fits else None  # type: ignore[call-overload]


def _extent(value: object) -> str | None:
    return value if value in ("drafts", "all") else None


_READERS: Mapping[str, tuple[str, Callable[[object], Any]]] = {
    "configuration": ("a path", _path),
    "interview": ("a path", _path),
    "select": ("a list of codes", _codes),
    "extend_select": ("a list of codes", _codes),
    "ignore": ("a list of codes", _codes),
    "model": ("a name or path", _path),
    "lint": ('"drafts" or "all"', _extent),
    "trusted": ("true or false", _flag),
    "debounce": ("a number of milliseconds up to 10,000", _milliseconds),
    "code_lens": ("true or false", _flag),
}


def _plain(key: str) -> str:
    """Return ``extendSelect`` and ``extend-select`` as ``extend_select``."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in key.replace("-", "_"))


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
