"""The report format of Checkstyle, which editors and CI services read from many linters."""

from __future__ import annotations

from xml.etree import ElementTree

from notelint.reporters.outcome import Failure, Linted, Outcome
from notelint.reporters.wording import advised
from notelint.reporters.xml_text import document, xml_text

__all__ = ["render"]

VERSION = "4.3"
"""The version of Checkstyle whose format this is."""


def render(outcome: Outcome) -> str:
    """Return the document; every draft has its element, also without findings."""
    root = ElementTree.Element("checkstyle", version=VERSION)
    for path, entry, failures in outcome.by_file():
        file = ElementTree.SubElement(root, "file", name=xml_text(path or "notelint"))
        for failure in failures:
            _failure(file, failure)
        if entry:
            _findings(file, entry, outcome)
    return document(root)


def _findings(file: ElementTree.Element, entry: Linted, outcome: Outcome) -> None:
    positions = outcome.positions(entry.report)
    for diagnostic in entry.report.diagnostics:
        line, column = positions.position(diagnostic.start)
        ElementTree.SubElement(
            file,
            "error",
            line=str(line),
            column=str(column),
            severity=str(diagnostic.severity),
            message=xml_text(advised(diagnostic)),
            source=f"notelint.{diagnostic.code}",
        )


def _failure(file: ElementTree.Element, failure: Failure) -> None:
    attributes = {"line": "1", "column": "1", "severity": "error"}
    ElementTree.SubElement(
        file, "error", attributes, message=xml_text(failure.message), source=f"notelint.{failure.kind}"
    )
