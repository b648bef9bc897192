"""A check's examples as tests, for the built-in checks and for everybody's."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from notelint.check import Check, Example
from notelint.config import Config
from notelint.diagnostics import Diagnostic
from notelint.engine import Linter
from notelint.examples import unmarked
from notelint.registry import Registry, name_of
from notelint.situation.layers import flags_layer
from notelint.source import Source

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

__all__ = ["examples", "params", "unmarked", "verify"]


def examples(check: type[Check]) -> Iterable[tuple[str, Example]]:
    """Yield the examples of a check, each with an id such as ``TON006-bad-0``."""
    for kind, given in (("bad", check.bad), ("good", check.good)):
        for number, example in enumerate(given):
            yield f"{check.code}-{kind}-{number}", example if isinstance(example, Example) else Example(example)


def params(checks: Iterable[type[Check]]) -> list[ParameterSet]:
    """Return a pytest param ``(check, example, is_bad)`` for every example of `checks`."""
    import pytest

    return [
        pytest.param(check, example, "-bad-" in name, id=name) for check in checks for name, example in examples(check)
    ]


def verify(check: type[Check], example: Example, is_bad: bool) -> None:
    """Run `check` alone on `example`.

    Raises:
        AssertionError: the spans found are not the marked ones, all of them and no others, or the severity differs.
    """
    text, expected = unmarked(example.text)
    found = _found(check, example, text)
    spans = [(diagnostic.start, diagnostic.end) for diagnostic in found]
    shown = [text[start:end] for start, end in spans]
    _expect(
        is_bad == bool(expected), f"a {'bad' if is_bad else 'good'} example must{'' if is_bad else ' not'} be marked"
    )
    _expect(spans == expected, f"{check.code} {name_of(check)} found {shown} in: {example.text}")
    if example.severity is not None:
        severities = {diagnostic.severity for diagnostic in found}
        _expect(
            severities == {example.severity}, f"graded {sorted(severities)}, not {example.severity}: {example.text}"
        )


def _found(check: type[Check], example: Example, text: str) -> list[Diagnostic]:
    facts = {"channel": example.channel, "stage": example.stage, **example.facts}
    if example.now is not None:
        facts["now"] = example.now
    report = _linter(cast("Any", check)).lint(Source("example", text), flags=[flags_layer(facts)])
    _expect(not report.errors, "; ".join(report.errors))
    return [diagnostic for diagnostic in report.diagnostics if diagnostic.code == check.code]


def _expect(fact: bool, otherwise: str) -> None:
    """Raise unless it is so: an ``assert`` would be left out under ``python -O``."""
    if not fact:
        raise AssertionError(otherwise)


@lru_cache(maxsize=512)
def _linter(check: Any) -> Linter:
    return Linter(Config(), Registry({check.code: check}, {check.code: check.__module__}))
