"""Every piece of advice came to something, and hints appear where they help and nowhere else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from notelint import advice
from notelint.advice import Hint, Row, hints, publications, rows
from notelint.errors import ConfigError
from notelint.registry import installed
from notelint.situation.layers import flags_layer
from notelint.situation.model import Origin, Situation
from notelint.situation.validation import facts_from

ROWS_PER_PUBLICATION = {"S0": 25, "S1": 23, "S2": 24, "S3": 28, "S4": 29}


def test_every_publication_is_there_row_by_row() -> None:
    assert [publication.id for publication in publications()] == list(ROWS_PER_PUBLICATION)
    assert [row.id for row in rows()] == [
        f"{publication}-{number:02}"
        for publication, count in ROWS_PER_PUBLICATION.items()
        for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.id)
def test_every_row_came_to_something(row: Row) -> None:
    assert row.checks or row.facts or row.hints or row.nothing
    assert not (row.nothing and (row.checks or row.facts or row.hints))
    assert {*row.checks} <= {*installed().checks}
    assert {*row.hints} <= {hint.row for hint in hints()}


def test_every_hint_belongs_to_a_row_and_is_said_once() -> None:
    counts = Counter(hint.row for hint in hints())

    assert {*counts} == {name for row in rows() for name in row.hints}
    assert not [name for name, count in counts.items() if count > 1]


def situation(channel: str, stage: str, facts: Mapping[str, Any]) -> Situation:
    layer = flags_layer(dict(facts))
    return Situation(channel, stage, facts_from(layer.tables, name="facts"), {key: Origin("flag") for key in facts})


@pytest.mark.parametrize(
    ("hint", "channel", "stage", "facts", "expected"),
    [
        pytest.param(Hint("X", "t"), "sms", "offer", {}, True, id="no condition"),
        pytest.param(Hint("X", "t", channels=["email"]), "sms", "offer", {}, False, id="another channel"),
        pytest.param(Hint("X", "t", stages=["offer"]), "sms", "offer", {}, True, id="its stage"),
        pytest.param(Hint("X", "t", stages=["thanks"]), "sms", "offer", {}, False, id="another stage"),
        pytest.param(Hint("X", "t", known=["topics"]), "email", "thanks", {}, False, id="a fact is missing"),
        pytest.param(
            Hint("X", "t", known=["topics"]), "email", "thanks", {"topics": ["a"]}, True, id="the fact is there"
        ),
        pytest.param(
            Hint("X", "t", unknown=["topics"]), "email", "thanks", {"topics": ["a"]}, False, id="it should not be"
        ),
        pytest.param(
            Hint("X", "t", when={"locale": ["en-GB"]}), "email", "thanks", {"locale": "en-GB"}, True, id="the value"
        ),
        pytest.param(Hint("X", "t", when={"locale": ["en-GB"]}), "email", "thanks", {}, False, id="no value"),
        pytest.param(
            Hint("X", "t", unless={"locale": ["en-GB"]}),
            "email",
            "thanks",
            {"locale": "en-GB"},
            False,
            id="the wrong value",
        ),
        pytest.param(
            Hint("X", "t", unless={"recruiter.name": ["Jo"]}), "email", "thanks", {}, True, id="no such table"
        ),
    ],
)
def test_hint_applies(hint: Hint, channel: str, stage: str, facts: Mapping[str, Any], expected: bool) -> None:
    assert hint.applies(situation(channel, stage, facts)) is expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            '[[hint]]\nrow = "A"\ntext = "t"\nchanels = []',
            'unknown key "chanels"; did you mean "channels"?',
            id="unknown key",
        ),
        pytest.param('[[hint]]\nrow = "A"', 'an entry has no "text"', id="missing key"),
        pytest.param(
            '[[hint]]\nrow = "A"\ntext = "t"\nstages = ["thank"]',
            'unknown word "thank" in stages; did you mean "thanks"?',
            id="unknown stage",
        ),
        pytest.param(
            '[[hint]]\nrow = "A"\ntext = "t"\nknown = ["interview.when"]',
            'unknown fact "interview.when" in known',
            id="unknown fact",
        ),
        pytest.param("[[hint", "Expected ']]' at the end of an array declaration (at end of document)", id="no TOML"),
    ],
)
def test_broken_hints_are_named(text: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "advice").mkdir()
    (tmp_path / "advice" / "hints.toml").write_text(text)
    monkeypatch.setattr(advice, "files", lambda name: tmp_path)

    with pytest.raises(ConfigError) as caught:
        hints.__wrapped__()

    assert str(caught.value) == f"notelint_checks/advice/hints.toml: {message}"
