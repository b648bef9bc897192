"""The golden specimens: each with its complete expected findings and the bounds of its score."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

import pytest

from corpus import CORPORA, lint, messages, report_on
from metrics import remark_codes
from notelint import Report, Severity
from notelint.profiles import load_profiles

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
    assert {
        "wall-post",
        "friend",
        "public-wait",
        "clean-thank-you",
        "clean-card",
        "clean-sms",
        "clean-invitation",
        "clean-voice",
    } <= set(SPECIMENS)


ACCEPTABLE = [
    pytest.param(name, stage, id=f"{name} {stage}")
    for name, channel in load_profiles().channels.items()
    for stage, verdict in channel.verdicts.items()
    if verdict.verdict == "acceptable"
]


def _clean_reports(channel: str, stage: str) -> list[Report]:
    """Lint every message of this channel and stage in which no fault is marked."""
    reports = [
        report_on(message)
        for message in messages()
        if (message.channel, message.stage) == (channel, stage)
        and all(label.code in remark_codes() for label in message.labels)
    ]
    return reports + [
        lint(table["text"], channel=channel, stage=stage, now=table.get("now"), facts=table.get("facts", {}))
        for name, table in SPECIMENS.items()
        if name.startswith("clean") and (table["channel"], table["stage"]) == (channel, stage)
    ]


@pytest.mark.parametrize(("channel", "stage"), ACCEPTABLE)
def test_a_clean_message_scores_well_wherever_it_belongs(channel: str, stage: str) -> None:
    reports = _clean_reports(channel, stage)
    clean = [report for report in reports if all(entry.severity is Severity.INFO for entry in report.diagnostics)]

    assert clean
    assert max(report.scores.overall or 0 for report in clean) >= 85
