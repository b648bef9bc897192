"""Every pattern of both packages, found mechanically; and what about a pattern could make it slow.

``python tests/patterns.py`` imports all modules, forces what is compiled late, lints a few drafts, and prints each pattern
with the line that compiled it, as JSON. It runs in a process of its own, so that nothing is compiled before it looks.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeGuard

ROOT = Path(__file__).parents[1]
FOLDERS = (ROOT / "notelint", ROOT / "checks" / "notelint_checks")
_Places = dict[tuple[str, int], tuple[str, int, str]]
"""Text and flags of a pattern to its file, line and holder."""
_CALLS = frozenset({"compile", "match", "search", "fullmatch", "sub", "subn", "split", "findall", "finditer"})


@dataclass(frozen=True)
class Found:
    """A pattern: its text and flags, the file and line that compiled it first, and the name in that file that holds it."""

    text: str
    flags: int
    file: str
    line: int
    holder: str = ""

    @property
    def name(self) -> str:
        return f"{self.file}:{self.line}"

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.text, self.flags)


@cache
def patterns() -> tuple[Found, ...]:
    """Return all patterns of both packages."""
    done = subprocess.run([sys.executable, __file__], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3_000:]
    seen = {(found.text, found.flags): found for found in (Found(**entry) for entry in json.loads(done.stdout))}
    places = {(found.file, found.line) for found in seen.values()}
    for file, line, found in call_sites():
        if found and (file, line) not in places:  # the same text was compiled elsewhere, or no example leads here
            seen.setdefault((found.text, found.flags), found)
    return tuple(seen.values())


@cache
def call_sites() -> tuple[tuple[str, int, Found | None], ...]:
    """Return file and line of every call that takes a pattern as text, and the pattern as it is written there."""
    return tuple(_sites())


def _sites() -> Iterator[tuple[str, int, Found | None]]:
    for path in sorted(path for folder in FOLDERS for path in folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and (node.func.value.id, node.func.attr in _CALLS) == ("re", True)
            ):
                file = str(path.relative_to(ROOT))
                yield file, node.lineno, _written(node, file)


def _written(call: ast.Call, file: str) -> Found | None:
    """Return the pattern that a call is written with, an x for what is put in; None: it is made elsewhere."""
    first = call.args[0]
    parts = first.values if isinstance(first, ast.JoinedStr) else [first]
    if not isinstance(first, ast.Constant | ast.JoinedStr):
        return None
    if isinstance(first, ast.Constant) and not isinstance(first.value, str):
        return Found("", 0, file, call.lineno)  # of bytes: it is measured where its file is read
    text = "".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in parts)
    named = [node.attr for part in (*call.args[1:], *call.keywords) for node in ast.walk(part) if _is_flag(node)]
    return Found(text, int(sum(getattr(re, name) for name in named)), file, call.lineno)


def _is_flag(node: ast.AST) -> TypeGuard[ast.Attribute]:
    return isinstance(node, ast.Attribute) and isinstance(getattr(re, node.attr, None), re.RegexFlag)


def _collect() -> list[dict[str, Any]]:
    """Compile everything there is to compile, and return what was."""
    found: _Places = {}
    _record(found)
    _import_all()
    _force_all(found)
    _lint_some()
    entries = [
        {"text": text, "flags": flags, "file": file, "line": line, "holder": holder}
        for (text, flags), (file, line, holder) in found.items()
    ]
    return sorted(entries, key=lambda entry: (entry["file"], entry["line"], entry["text"]))


def _record(found: _Places) -> None:
    """Note each pattern that is compiled from now on for one of our modules."""
    compiler: Any = re._compiler  # type: ignore[attr-defined]
    original = compiler.compile
    folders = tuple(f"{folder}/" for folder in FOLDERS)

    def recording(pattern: Any, flags: int = 0) -> Any:
        frame = sys._getframe(1)
        while frame.f_back is not None and "/re/" in frame.f_code.co_filename:
            frame = frame.f_back
        if frame.f_code.co_filename.startswith(folders) and isinstance(pattern, str):
            place = str(Path(frame.f_code.co_filename).relative_to(ROOT)), frame.f_lineno, ""
            found.setdefault((pattern, int(flags)), place)
        return original(pattern, flags)

    compiler.compile = recording


def _import_all() -> None:
    from importlib import import_module

    for folder in FOLDERS:
        for path in sorted(folder.rglob("*.py")):
            if path.name not in ("__main__.py",):
                import_module(".".join(path.relative_to(folder.parent).with_suffix("").parts).removesuffix(".__init__"))


def _force_all(found: _Places) -> None:
    """Note every pattern that is compiled late, with the module that holds it, and have everything else compile its own."""
    from notelint.known import patterns as known
    from notelint.patterns import Pattern
    from notelint.situation.guess import _compiled
    from notelint.situation.stage_cues import CUES

    for cue in CUES:  # the examples of the checks always say their stage
        _compiled(cue.pattern)
    seen: set[int] = set()
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in ("notelint", "notelint_checks") and getattr(module, "__file__", None):
            file = str(Path(str(module.__file__)).relative_to(ROOT))
            for holder, value in list(vars(module).items()):
                for thing in _within([value], seen):
                    if isinstance(thing, Pattern):
                        for each in (thing, *thing.alternatives):
                            found.setdefault((each.pattern, each.flags), (file, 0, holder))
    for each in known().values():
        found.setdefault((each.pattern, each.flags), ("somewhere", 0, ""))


def _within(stack: list[Any], seen: set[int]) -> Iterator[Any]:
    """Yield the things on `stack` and what is in them."""
    while stack:
        thing = stack.pop()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        yield thing
        if isinstance(thing, dict):
            stack += thing.values()
        elif isinstance(thing, list | tuple | set | frozenset):
            stack += thing
        elif hasattr(thing, "cache_info") and type(thing).__name__ == "_lru_cache_wrapper":
            if thing.__module__.startswith("notelint") and not _arguments(thing):
                stack.append(thing())
        elif type(thing).__module__.partition(".")[0] in ("notelint", "notelint_checks"):
            late = [name for name, part in vars(type(thing)).items() if isinstance(part, cached_property)]
            stack += [
                getattr(thing, name) for name in late if name == "parts" or "Pattern" in _returned(type(thing), name)
            ]
            stack += vars(thing).values() if hasattr(thing, "__dict__") else ()


def _arguments(function: Any) -> int:
    return int(function.__wrapped__.__code__.co_argcount)


def _returned(kind: type, name: str) -> str:
    return str(vars(kind)[name].func.__annotations__.get("return"))


def _lint_some() -> None:
    """Lint drafts whose facts make the checks build patterns of names, roles and companies."""
    from corpus import lint, linter
    from notelint.errors import NotelintError, plainly
    from notelint.registry import installed
    from notelint.source import Source
    from notelint.testing import examples, unmarked

    for check in installed().checks.values():
        for name, example in examples(check):
            if name.endswith(("-bad-0", "-bad-1", "-bad-2")):
                text, _ = unmarked(example.text)
                with suppress(NotelintError):
                    lint(text, channel=example.channel, stage=example.stage, now=example.now, facts=example.facts)
    plainly("a valid tuple")
    linter().lint(Source("final draft.txt", "Dear Dana, thank you."))


if __name__ == "__main__":
    json.dump(_collect(), sys.stdout)
