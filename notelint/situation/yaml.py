"""YAML front matter, read as strings and lists of strings and nothing else."""

from __future__ import annotations

import re
from typing import Any

import yaml

from notelint.errors import FactsError, Fault

__all__ = ["load_yaml"]

_SURROGATE = re.compile(r"[\ud800-\udfff]")
"""What an escape can make of a string that can then not be written anywhere."""


class _Strings(yaml.BaseLoader):
    """Loads every scalar as a string; refuses repeated keys, and aliases, which could multiply without end."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.events.AliasEvent):
            raise yaml.YAMLError("aliases are not allowed here")
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        mapping = super().construct_mapping(node, deep=deep)
        if len(mapping) < len(node.value):
            raise yaml.YAMLError("a key stands there twice")
        return mapping


def load_yaml(text: str, *, name: str) -> dict[str, Any]:
    """Return the mapping in `text`.

    Raises:
        FactsError: not YAML, not a mapping, or a value that is neither a string nor a list of strings.
    """
    try:
        loaded = yaml.load(text, Loader=_Strings)  # noqa: S506 - a BaseLoader makes strings only
    except RecursionError as error:
        raise FactsError(f"{name}: not valid YAML: nested too deeply") from error
    except (ValueError, OverflowError) as error:  # an escape such as "\UFFFFFFFF"
        raise FactsError(f"{name}: not valid YAML: an escape that stands for no character") from error
    except yaml.YAMLError as error:
        raise FactsError(f"{name}: not valid YAML: {_one_line(error)}") from error
    if loaded in (None, ""):
        return {}
    if not isinstance(loaded, dict):
        raise FactsError(f"{name}: expected keys and values")
    for key, value in loaded.items():
        plain = isinstance(value, str) or (isinstance(value, list) and all(isinstance(item, str) for item in value))
        if not isinstance(key, str) or not plain:
            message = f'"{key}" must be a string or a list of strings; use +++ and TOML for tables'
            raise FactsError(f"{name}: {message}", faults=[Fault((str(key),), message)])
        if any(_SURROGATE.search(part) for part in (key, *([value] if isinstance(value, str) else value))):
            raise FactsError(f"{name}: not text (it contains half a surrogate pair)")
    return {key: value for key, value in loaded.items() if value != ""}


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
