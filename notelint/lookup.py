"""One check by its code or name, without loading all the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from notelint.check import Check
from notelint.errors import ConfigError
from notelint.registry import Registry, checks_in, entries

__all__ = ["installed_check"]


def installed_check(word: str) -> type[Check] | None:
    """Return the installed check with this code or name, importing no module of checks but its own.

    The texts of the modules say which that is. None: it was not found so, and only `installed` knows.
    """
    for entry in entries():
        try:
            for name in _modules_that_name(word, entry.value):
                with suppress(ConfigError):  # a module of that name may hold other things
                    return Registry({check.code: check for check in checks_in(name)}).find(word)
        except (Exception, SystemExit):  # noqa: BLE001, S112 - what is wrong with a plug-in is for `installed` to say
            continue
    return None


def _modules_that_name(word: str, module_name: str) -> Iterator[str]:
    """Yield the modules, `module_name` and those below it, whose text sets this code or whose file has this name."""
    spec = find_spec(module_name)
    if spec is None or spec.origin is None:
        return
    says_so = re.compile(
        rf"^[ \t]*(?:code|name)\b[^=\n]{{0,40}}=\s*[\"']{re.escape(word)}[\"']", re.IGNORECASE | re.MULTILINE
    )
    folder = Path(spec.origin).parent
    below = (
        [path for kind in ("*.py", "*.toml") for path in folder.rglob(kind)] if spec.submodule_search_locations else []
    )
    for path in sorted(below) or [Path(spec.origin)]:
        if path.stem == word.lower().replace("-", "_") or says_so.search(path.read_text("utf-8", errors="replace")):
            whole = path.parent if path.suffix == ".toml" or path.stem == "__init__" else path.with_suffix("")
            yield ".".join((module_name, *whole.relative_to(folder).parts)) if below else module_name
