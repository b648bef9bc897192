"""The checks on whole messages: measured, snapshotted, ordered, and harmless when facts are missing."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Any

import pytest

from corpus import CORPORA, Labeled, lint, messages, pairs, prose, report_on, report_with
from frequency import TABLE, frequency_table
from measure import FINDINGS, MEASURED, findings_text, measured_markdown
from metrics import guide_codes
from notelint import Facts, Report, Severity, Source
from notelint.message.reader import read_message
from notelint.situation.guess import guess_stage

STALE = "stale: python tests/measure.py --write, and look at what changed"
MESSAGES = [pytest.param(message, id=message.name) for message in messages()]


def test_findings_are_those_of_the_snapshot() -> None:
    assert findings_text() == FINDINGS.read_text("utf-8"), STALE


def test_precision_and_recall_are_those_committed() -> None:
    assert measured_markdown() == MEASURED.read_text("utf-8"), STALE


def test_shared_words_are_those_committed() -> None:
    assert frequency_table() == TABLE.read_text("utf-8"), STALE


def test_there_are_enough_messages() -> None:
    assert len(messages()) >= 400
    assert len({message.channel for message in messages()}) == 11
    assert len({message.stage for message in messages()}) == 9


@pytest.mark.parametrize(
    ("stage", "found", "mistaken"),
    [
        pytest.param("thanks", 0.98, 0.01, id="thanks"),
        pytest.param("offer", 0.9, 0.05, id="offer"),
        pytest.param("rejected", 0.6, 0.05, id="rejected"),
        pytest.param("status-1", 0.5, 0.05, id="status-1"),
        pytest.param("status-2", 0.5, 0.05, id="status-2"),
    ],
)
def test_the_stage_is_guessed_where_nobody_says_it(stage: str, found: float, mistaken: float) -> None:
    """An invitation is told by its channel; a first and a second question are as good as one another."""
    asking = {"status-1", "status-2"}
    texts = [message for message in messages() if message.stage == stage and message.channel != "li-invite"]
    guesses = [guess_stage(read_message(Source("draft.txt", each.text)), Facts(), each.channel)[0] for each in texts]
    right = [guess == stage or {guess, stage} <= asking for guess in guesses]
    wrong = [not well and guess != "thanks" for well, guess in zip(right, guesses, strict=True)]

    assert sum(right) >= found * len(texts)
    assert sum(wrong) <= mistaken * len(texts)


def test_what_is_guessed_of_messages_written_blind_is_right() -> None:
    blocks = (CORPORA / "stages" / "one.txt").read_text("utf-8").split("=== ")[1:]
    heads, texts = zip(*(block.split("\n", 1) for block in blocks), strict=True)
    meant = [head.split(" | ")[1:] for head in heads]
    guesses = [
        guess_stage(read_message(Source("draft.txt", text)), Facts(), channel)[0]
        for text, (channel, _) in zip(texts, meant, strict=True)
    ]

    assert len(guesses) == 90
    assert [pair for pair in zip(meant, guesses, strict=True) if pair[1] not in ("thanks", pair[0][1])] == []
    assert sum(guess == stage for guess, (_, stage) in zip(guesses, meant, strict=True)) >= 49


@pytest.mark.parametrize("code", sorted(guide_codes()))
def test_every_code_has_positives_and_near_misses(code: str) -> None:
    assert sum(any(label.code == code for label in message.labels) for message in messages()) >= 3
    assert sum(code in message.near for message in messages()) >= 5


@pytest.mark.parametrize("message", MESSAGES)
def test_labels_are_codes_of_the_guide(message: Labeled) -> None:
    marked = {label.code for label in message.labels}

    assert marked | message.near <= guide_codes()
    assert not marked & message.near


def _plain_report(paragraph: str) -> Report:
    return lint(f"{paragraph}\n", channel="email", stage="thanks", now=None, facts={})


def test_ordinary_prose_is_left_alone() -> None:
    found = [
        entry for paragraph in prose() for entry in _plain_report(paragraph).diagnostics if entry.start < entry.end
    ]
    alarms = [entry for entry in found if entry.severity is not Severity.INFO]
    words = sum(len(paragraph.split()) for paragraph in prose())

    assert len(prose()) == 200
    assert len(alarms) <= 2 * words / 1000


@pytest.mark.parametrize("message", MESSAGES)
def test_every_place_holds_the_text_reported(message: Labeled) -> None:
    report = report_on(message)

    assert report.errors == ()
    for diagnostic in report.diagnostics:
        assert message.text[diagnostic.start : diagnostic.end] == diagnostic.text


_MILDER = frozenset({"TON015"})
"""Checks whose findings the facts make milder: whoever holds another offer is not bluffing."""


def _errors(report: Report, *, milder: Set[str] = frozenset()) -> set[tuple[str, int, int]]:
    return {
        (entry.code, entry.start, entry.end)
        for entry in report.diagnostics
        if entry.severity is Severity.ERROR or entry.code in milder
    }


@pytest.mark.parametrize("message", MESSAGES)
def test_missing_facts_make_no_new_error(message: Labeled) -> None:
    known = _errors(report_on(message), milder=_MILDER)

    assert _errors(report_with(message, {})) <= known
    for key in message.facts:
        rest = {other: value for other, value in message.facts.items() if other != key}
        assert _errors(report_with(message, rest)) <= known, key


@pytest.mark.parametrize("pair", [pytest.param(pair, id=name) for name, pair in pairs()])
def test_the_better_message_scores_more(pair: Mapping[str, Any]) -> None:
    reports = [
        lint(pair[key], channel=pair["channel"], stage=pair["stage"], now=pair.get("now"), facts=pair.get("facts", {}))
        for key in ("worse", "better")
    ]
    worse, better = (report.scores for report in reports)
    dimension = pair["dimension"]

    assert worse.overall is not None
    assert better.overall is not None
    assert better.overall > worse.overall
    if dimension in ("personalization", "topics", "tone"):
        before, after = worse.dimensions[dimension], better.dimensions[dimension]
        assert (100 if after is None else after) >= (100 if before is None else before) + 3
