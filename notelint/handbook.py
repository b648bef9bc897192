"""The generated documents: ``python -m notelint.handbook --write`` writes all of them anew.

They are the index of the checks (``checks/README.md``), a page for each (``docs/checks/``), and what became of every piece
of advice (``docs/advice.md``); and what is worked out ahead (``notelint/known_*.txt``).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from notelint.advice import Hint, Row, hints, publications, rows
from notelint.check import Check
from notelint.known import (
    CHUNKS,
    GATES,
    HEADS,
    PHRASES,
    PROFILES,
    chunks_table,
    gates_table,
    heads_table,
    phrases_table,
)
from notelint.profiles import profiles_table
from notelint.reference import index_markdown, page_markdown
from notelint.registry import Registry, installed

__all__ = ["advice_markdown", "builtin", "documents"]

ROOT = Path(__file__).parents[1]
_ABOUT = """\
Written by `python -m notelint.handbook --write`. Each row is a piece of advice of a publication that notelint started from,
and what became of it: checks that look for it, facts that carry it, or a hint, which `notelint check -v` shows, for what no
text can show."""


def builtin(registry: Registry) -> list[type[Check]]:
    """Return the checks that come with notelint itself."""
    return [check for code, check in registry.checks.items() if registry.origins[code].startswith("builtin (notelint ")]


def documents() -> Mapping[Path, str]:
    """Return every generated document and what it must hold."""
    checks = builtin(installed())
    pages = {ROOT / "docs" / "checks" / f"{check.code}.md": page_markdown(check) for check in checks}
    return {
        ROOT / "checks" / "README.md": index_markdown(checks),
        ROOT / "docs" / "advice.md": advice_markdown(),
        **pages,
    }


def advice_markdown() -> str:
    """Return what became of every piece of advice, one table for each publication."""
    known = {hint.row: hint for hint in hints()}
    blocks = [
        "# The advice, row by row",
        _ABOUT,
    ]
    for publication in publications():
        entries = [row for row in rows() if row.id.startswith(f"{publication.id}-")]
        table = "\n".join(f"| {row.id} | {row.advice} | {'<br>'.join(_outcome(row, known))} |" for row in entries)
        blocks += [
            f"## {publication.id}: {publication.title} ({publication.date})",
            f"| Row | Advice | What became of it |\n|---|---|---|\n{table}",
        ]
    return "\n\n".join(blocks) + "\n"


def _outcome(row: Row, known: Mapping[str, Hint]) -> Iterator[str]:
    if row.checks:
        yield "checks: " + ", ".join(f"[{code}](checks/{code}.md)" for code in row.checks)
    if row.facts:
        yield "facts: " + ", ".join(f"`{fact}`" for fact in row.facts)
    for name in row.hints:
        yield f"hint: {known[name].text}" if name == row.id else f"hint of {name}"
    if row.nothing:
        yield f"nothing: {row.nothing}"


def main(args: Sequence[str]) -> int:
    """Write the documents and the tables of what is known ahead, or list them."""
    writing = list(args) == ["--write"]
    tables = {
        CHUNKS: chunks_table() if writing else "",
        GATES: gates_table() if writing else "",
        HEADS: heads_table() if writing else "",
        PHRASES: phrases_table() if writing else "",
        PROFILES: profiles_table() if writing else "",
    }
    for path, text in {**documents(), **tables}.items():
        if writing:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
        else:
            sys.stdout.write(f"{path.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
