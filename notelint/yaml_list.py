"""Adds to a list of a YAML mapping and leaves every other character as it is."""

from __future__ import annotations

from collections.abc import Sequence

from notelint.errors import FactsError
from notelint.findings import Edit
from notelint.situation.yaml import load_yaml

__all__ = ["appended_to_list"]


def appended_to_list(text: str, key: str, items: Sequence[str]) -> Edit:
    """Return the edit of `text` that adds `items`, each written as YAML, to the list at `key`.

    A string there becomes a list; a key that is missing is added at the end.

    Raises:
        FactsError: this would change something else.
    """
    edit = _edit(text, key, items)
    before = load_yaml(text, name="front matter")
    try:
        after = load_yaml(text[: edit.start] + edit.text + text[edit.end :], name="front matter")
    except FactsError:
        after = {}
    old = before.get(key, [])
    new = [load_yaml(f"{key}: {item}", name="an entry")[key] for item in items]
    if after != {**before, key: [*([old] if isinstance(old, str) else old), *new]}:
        raise FactsError(f'front matter: "{key}" cannot be added to; write it as a list of its own')
    return edit


def _edit(text: str, key: str, items: Sequence[str]) -> Edit:
    import yaml

    ending = "\r\n" if "\r\n" in text else "\n"
    root = yaml.compose(text, Loader=yaml.BaseLoader)
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    node = next((value for name, value in pairs if name.value == key), None)
    if node is None:
        if isinstance(root, yaml.MappingNode) and root.flow_style:
            place = root.end_mark.index - 1
            return Edit(place, place, f"{', ' if pairs else ''}{key}: [{', '.join(items)}]")
        start = "" if not text or text.endswith(("\n", "\r")) else ending
        lines = "".join(f"  - {item}{ending}" for item in items)
        return Edit(len(text), len(text), f"{start}{key}:{ending}{lines}")
    start, end = node.start_mark.index, node.end_mark.index
    if not isinstance(node, yaml.SequenceNode):
        written = [text[start:end]] if text[start:end].strip() else []
        space = "" if start and text[start - 1] in " \t" else " "
        return Edit(start, end, f"{space}[{', '.join((*written, *items))}]")
    if node.flow_style:
        return Edit(end - 1, end - 1, f"{', ' if node.value else ''}{', '.join(items)}")
    last = node.value[-1].end_mark.index
    line_end = next((place for place in range(last, len(text)) if text[place] in "\r\n"), len(text))
    dash = " " * node.start_mark.column + "- "
    return Edit(line_end, line_end, "".join(f"{ending}{dash}{item}" for item in items))
