"""Where the keys and values of YAML front matter stand."""

from __future__ import annotations

import yaml

from notelint.server.toml_places import Path, Places

__all__ = ["yaml_places"]


def yaml_places(text: str) -> Places:
    """Return where the keys of the mapping stand, and the values and elements of lists; nothing if it does not parse."""
    keys: dict[Path, tuple[int, int]] = {}
    values: dict[Path, tuple[int, int]] = {}
    try:
        root = yaml.compose(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return Places()
    for name, value in root.value if isinstance(root, yaml.MappingNode) else ():
        path = (str(name.value),)
        keys.setdefault(path, (name.start_mark.index, name.end_mark.index))
        values.setdefault(path, (value.start_mark.index, value.end_mark.index))
        for number, item in enumerate(value.value if isinstance(value, yaml.SequenceNode) else ()):
            values[(*path, number)] = (item.start_mark.index, item.end_mark.index)
    return Places(keys, values)
