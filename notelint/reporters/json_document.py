"""The whole run as one JSON document, described by docs/schema/notelint-report-v1.schema.json."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from notelint.findings import Severity
from notelint.printable import HIDDEN
from notelint.report import SCHEMA_VERSION
from notelint.reporters.outcome import Failure, Linted, Outcome
from notelint.version import VERSION

__all__ = ["as_json", "document", "failure_entry", "piece", "render"]


def render(outcome: Outcome) -> str:
    """Return the document; it is complete when nothing was found and when everything failed."""
    return "".join(document((piece(entry, outcome) for entry in outcome.linted), outcome))


def piece(entry: Linted, outcome: Outcome) -> str:
    """Return the entry of one draft."""
    return as_json(entry.report.to_dict(position_encoding=outcome.position_encoding), indent=2)


def document(pieces: Iterable[str], outcome: Outcome) -> Iterator[str]:
    """Yield the document, made of the entries of the drafts; `outcome` may be filled while they are told."""
    head = {
        "schema_version": SCHEMA_VERSION,
        "notelint_version": VERSION,
        "position_encoding": outcome.position_encoding,
    }
    yield as_json(head, indent=2).removesuffix("\n}") + ',\n  "files": ['
    begun = False
    for text in filter(None, pieces):
        yield (",\n    " if begun else "\n    ") + text.replace("\n", "\n    ")
        begun = True
    total = outcome.total
    rest = {
        "summary": {"files": total.drafts, **{f"{severity}s": total.counts[severity] for severity in Severity}},
        "errors": [failure_entry(failure) for failure in outcome.failures],
    }
    yield ("\n  ]" if begun else "]") + "," + as_json(rest, indent=2).removeprefix("{") + "\n"


def failure_entry(failure: Failure) -> dict[str, str | None]:
    """Return a failure as one entry of ``errors``."""
    return {"path": failure.path, "kind": failure.kind, "message": failure.message}


def as_json(value: Any, *, indent: int | None = None) -> str:
    """Return `value` as JSON in which no hidden character, and no half of one, stands unescaped."""
    return HIDDEN.sub(_escaped, json.dumps(value, ensure_ascii=False, indent=indent))


def _escaped(match: Any) -> str:
    character = match.group()
    if character == "\n":  # between values: within a string it is escaped already
        return "\n"
    return "\\ufffd" if "\ud800" <= character <= "\udfff" else json.dumps(character)[1:-1].replace("\x7f", "\\u007f")
