"""The manual: a page for each check and the index of all, made from the checks themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import Field, fields, is_dataclass
from inspect import cleandoc
from textwrap import fill
from typing import Any

from notelint.advice import publications, rows
from notelint.channels import CHANNELS, STAGES
from notelint.check import Check
from notelint.examples import example_dict, example_lines
from notelint.findings import Dimension
from notelint.printable import printable
from notelint.registry import name_of

__all__ = ["advice_behind", "index_markdown", "page_dict", "page_markdown", "page_text", "summary_of", "table_text"]

WIDTH = 100
_NOT_KEYS = {"clock": "now or planned_send (or --now)", "recipients": "to or interviewers"}
_DATED = re.compile(r"(?:19|20)\d\d|S\d-\d\d|channels\.toml|our |undated")
"""A year, a row of the advice, a table that has dates of its own, or no publication at all."""
_TITLES = {
    "severity": "Severity",
    "channels": "Channels",
    "stages": "Stages",
    "needs": "Facts needed",
    "options": "Options",
    "supersedes": "Silences",
    "sources": "Sources",
}


def summary_of(check: type[Check]) -> str:
    """Return what the check finds, in one sentence."""
    return _paragraphs(check)[0]


def page_dict(check: type[Check]) -> dict[str, Any]:
    """Return the page of a check as plain data."""
    return {
        "code": check.code,
        "name": name_of(check),
        "dimension": str(check.dimension),
        "severity": str(check.severity),
        "summary": summary_of(check),
        "why": "\n\n".join(_paragraphs(check)[1:]),
        "severity_on": {place: severity and str(severity) for place, severity in _severity_on(check)},
        "channels": [channel for channel in CHANNELS if channel in check.channels],
        "stages": [stage for stage in STAGES if stage in check.stages],
        "needs": list(check.needs),
        "options": dict(_options(check)),
        "messages": dict(check.messages),
        "advice": dict(check.advice),
        "supersedes": list(check.supersedes),
        "weight": check.weight,
        "sources": list(check.sources),
        "rows": [{"row": row, "text": text} for row, text in advice_behind(check)],
        "bad": [example_dict(example) for example in check.bad],
        "good": [example_dict(example) for example in check.good],
    }


def advice_behind(check: type[Check]) -> Iterator[tuple[str, str]]:
    """Yield each row of the collected advice that the check's sources name, with where and when it was published."""
    named = re.findall(r"S\d-\d\d", " ".join(check.sources))
    known = {publication.id: publication for publication in publications()} if named else {}
    for row in rows() if named else ():
        if row.id in named:
            publication = known[row.id.partition("-")[0]]
            yield row.id, f"{row.advice} ({publication.title}, {publication.date})"


def page_text(check: type[Check]) -> str:
    """Return the page of a check for a terminal."""
    blocks = [f"{check.code} {name_of(check)}: {check.dimension}", *(fill(text, WIDTH) for text in _paragraphs(check))]
    blocks.append(
        "\n".join(
            f"  {fill(value, WIDTH, initial_indent=f'{title:<13} ', subsequent_indent=' ' * 16)}"
            for title, value in _facts(check)
        )
    )
    if advice := [
        f"    {fill(f'{row} {text}', WIDTH, subsequent_indent=' ' * 10)}" for row, text in advice_behind(check)
    ]:
        blocks.append("\n".join(["The advice behind it:", *advice]))
    for title, lines in _examples(check):
        blocks.append("\n".join([f"{title}:", *(f"    {line}".rstrip() for line in lines)]))
    return "\n\n".join(blocks) + "\n"


def page_markdown(check: type[Check]) -> str:
    """Return the page of a check as Markdown."""
    rows = "\n".join(f"| {title} | {_cell(value)} |" for title, value in _facts(check))
    blocks = [f"# {check.code} {name_of(check)}", *_paragraphs(check), f"| {check.dimension} | |\n|---|---|\n{rows}"]
    if advice := [f"* {row}: {text}" for row, text in advice_behind(check)]:
        blocks += ["## The advice behind it", "\n".join(advice)]
    for title, lines in _examples(check):
        blocks += [f"## {title}", "\n".join(["````text", *lines, "````"])]
    return "\n\n".join(blocks) + "\n"


def index_markdown(checks: Iterable[type[Check]]) -> str:
    """Return the index of `checks` as Markdown, one table for each dimension; it stands beside their packages."""
    ordered = sorted(checks, key=lambda check: check.code)
    blocks = [
        "# The checks",
        "Written by `python -m notelint.handbook --write`; `notelint rule CODE` and [docs/checks](../docs/checks) show the pages.",
    ]
    for dimension in Dimension:
        rows = [
            f"| [{check.code}]({check.__module__.replace('.', '/')}.py) | {name_of(check)} | {_cell(_severity(check))} "
            f"| {_cell(summary_of(check))} |"
            for check in ordered
            if check.dimension is dimension
        ]
        if rows:
            table = "\n".join(["| Code | Name | Severity | What is found |", "|---|---|---|---|", *rows])
            blocks += [f"## {dimension.capitalize()}", table]
    return "\n\n".join(blocks) + "\n"


def table_text(checks: Iterable[type[Check]]) -> str:
    """Return a line for each of `checks`: code, name, severity and what it finds."""
    ordered = sorted(checks, key=lambda check: check.code)
    codes = max((len(check.code) for check in ordered), default=0)
    names = max((len(name_of(check)) for check in ordered), default=0)
    return "".join(
        f"{check.code:<{codes}}  {name_of(check):<{names}}  {check.severity:<7}  {printable(summary_of(check))}\n"
        for check in ordered
    )


def _paragraphs(check: type[Check]) -> list[str]:
    text = cleandoc(check.__doc__ or "")
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]


def _facts(check: type[Check]) -> Iterator[tuple[str, str]]:
    """Yield title and value of everything that a page says in one line."""
    page = page_dict(check)
    said: Mapping[str, str] = {
        "severity": _severity(check),
        "channels": _listed(page["channels"], or_else="all"),
        "stages": _listed(page["stages"], or_else="all"),
        "needs": _listed([_NOT_KEYS.get(key, key) for key in page["needs"]], or_else="none"),
        "options": _listed(["severity", *(f"{key} = {value!r}" for key, value in page["options"].items())], or_else=""),
        "supersedes": _listed(page["supersedes"], or_else="no other check"),
        "sources": "; ".join(map(_dated, page["sources"])) or "none",
    }
    return ((_TITLES[key], printable(value)) for key, value in said.items())


def _dated(source: str) -> str:
    """Say of a source that names no date and is not dated elsewhere that it has none."""
    return source if _DATED.search(source) else f"{source} (undated)"


def _examples(check: type[Check]) -> Iterator[tuple[str, list[str]]]:
    """Yield a title and the lines of its examples, a blank line between any two."""
    for title, examples in (("What is found", check.bad), ("What is not", check.good)):
        lines: list[str] = []
        for example in examples:
            lines += [*([""] if lines else []), *example_lines(example)]
        yield title, lines


def _severity(check: type[Check]) -> str:
    others = (
        f"{severity} with {place}" if severity else f"silent with {place}" for place, severity in _severity_on(check)
    )
    return "; ".join([check.severity, *others])


def _severity_on(check: type[Check]) -> Iterator[tuple[str, Any]]:
    return ((place, check.severity_on[place]) for place in (*CHANNELS, *STAGES) if place in check.severity_on)


def _options(check: type[Check]) -> Iterator[tuple[str, Any]]:
    entries: Sequence[Field[Any]] = fields(check) if is_dataclass(check) else ()
    for field in entries:
        yield field.name.replace("_", "-"), field.default


def _listed(words: Sequence[str], *, or_else: str) -> str:
    return ", ".join(words) or or_else


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")
