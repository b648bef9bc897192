"""JUnit's XML in the dialect of Jenkins (its ``junit-10.xsd``), which others read too.

A draft is a test suite and a finding a test case. It fails where it would fail the run; a remark that would not passes,
with its words as output. A draft without findings is one test case that passes.
"""

from __future__ import annotations

from xml.etree import ElementTree

from notelint.diagnostics import Diagnostic
from notelint.positions import Positions
from notelint.reporters.full import headline
from notelint.reporters.outcome import Failure, Linted, Outcome, points
from notelint.reporters.paint import Paint
from notelint.reporters.xml_text import document, xml_text

__all__ = ["render"]


def render(outcome: Outcome) -> str:
    """Return the document."""
    root = ElementTree.Element("testsuites", name="notelint")
    for path, entry, failures in outcome.by_file():
        root.append(_suite(path or "notelint", entry, failures, outcome))
    _count(root)
    return document(root)


def _suite(path: str, entry: Linted | None, failures: tuple[Failure, ...], outcome: Outcome) -> ElementTree.Element:
    suite = ElementTree.Element("testsuite", name=xml_text(path), package="notelint")
    for failure in failures:
        _fails(_case(suite, failure.kind, path), "error", failure.kind, failure.message, failure.message)
    if entry:
        positions = outcome.positions(entry.report)
        for diagnostic in entry.report.diagnostics:
            _finding(suite, diagnostic, positions, fails=diagnostic.severity.rank <= entry.fail_on.rank)
        if entry.too_low is not None:
            text = f"the score is below the minimum of {points(entry.too_low)}"
            _fails(_case(suite, "score", path), "failure", "score", text, text)
    if not len(suite):
        _case(suite, "no findings", path)
    _count(suite)
    return suite


def _finding(suite: ElementTree.Element, diagnostic: Diagnostic, positions: Positions, *, fails: bool) -> None:
    line, column = positions.position(diagnostic.start)
    case = _case(suite, f"{diagnostic.code} {diagnostic.name} at {line}:{column}", positions.source.name)
    said = "\n".join([headline(diagnostic, positions, Paint()), *map(xml_text, diagnostic.suggestions)])
    if fails:
        _fails(case, "failure", str(diagnostic.severity), diagnostic.message, said)
    else:
        ElementTree.SubElement(case, "system-out").text = _body(said)


def _case(suite: ElementTree.Element, name: str, path: str) -> ElementTree.Element:
    return ElementTree.SubElement(suite, "testcase", name=xml_text(name), classname=xml_text(path))


def _fails(case: ElementTree.Element, how: str, kind: str, message: str, said: str) -> None:
    ElementTree.SubElement(case, how, type=kind, message=xml_text(message)).text = _body(said)


def _body(said: str) -> str:
    return "\n".join(map(xml_text, said.split("\n")))


def _count(element: ElementTree.Element) -> None:
    """Write the numbers of test cases, failures and errors below `element` into it."""
    for name, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        element.set(name, str(sum(1 for _ in element.iter(tag))))
