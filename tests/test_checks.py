"""Three generic tests over every installed check: its examples, its declaration, its name."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from notelint import lint
from notelint.check import Check, Example
from notelint.registry import audit, installed, name_of
from notelint.testing import params, verify

CHECKS = list(installed().checks.values())


def test_checks_are_installed() -> None:
    assert installed().problems == ()
    assert CHECKS, "no entry points: pip install -e ."


@pytest.mark.parametrize(("check", "example", "is_bad"), params(CHECKS))
def test_example(check: type[Check], example: Example, is_bad: bool) -> None:
    verify(check, example, is_bad)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_declaration_is_complete(check: type[Check]) -> None:
    assert list(audit(check)) == []
    summary = (check.__doc__ or "").splitlines()[0]
    assert summary.endswith("."), "the first line of the docstring is one sentence"
    assert len(summary) <= 100
    assert check.sources


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_class_file_and_folder_agree(check: type[Check]) -> None:
    *_, folder, module = check.__module__.split(".")

    assert name_of(check).replace("-", "_") == module
    assert check.dimension == folder
    assert (Path(__file__).parents[1] / "checks" / "notelint_checks" / folder / f"{module}.py").is_file()


@pytest.mark.parametrize("at", [date(1, 1, 1), datetime(9999, 12, 31, 23, 30)], ids=["first day", "last hour"])
def test_the_ends_of_the_calendar_crash_nothing(at: date) -> None:
    facts = {"interviewed": at, "interview": {"duration_min": 60}, "channel": "email", "stage": "thanks"}
    for now in (datetime(9999, 12, 31, 23, 59), datetime(1, 1, 1)):
        assert lint("Dear Dana,\n\nThank you.", situation={**facts, "now": now}).errors == ()
