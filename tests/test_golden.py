"""The golden specimens: each with its complete expected findings and the bounds of its score."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

import pytest

from corpus import CORPORA, lint

SPECIMENS = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted((CORPORA / "golden").glob("*.toml"))}


@pytest.mark.parametrize("specimen", [pytest.param(table, id=name) for name, table in SPECIMENS.items()])
def test_specimen(specimen: Mapping[str, Any]) -> None:
    report = lint(
        specimen["text"],
        channel=specimen["channel"],
        stage=specimen["stage"],
        now=specimen.get("now"),
        facts=specimen.get("facts", {}),
    )

    assert [f"{entry.code} {entry.severity}: {entry.text}" for entry in report.diagnostics] == specimen["expected"]
    assert report.scores.overall is not None
    assert specimen.get("at_least", 0) <= report.scores.overall <= specimen.get("at_most", 100)


def test_the_catalogue_of_specimens_is_complete() -> None:
    assert {"wall-post", "friend", "public-wait", "clean-thank-you", "clean-card", "clean-sms", "clean-invitation", "clean-voice"} <= set(SPECIMENS)
