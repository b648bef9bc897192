"""Phrase checks written as TOML."""

from __future__ import annotations

import pytest

from notelint import Dimension, Example, Phrase, Severity
from notelint.errors import ConfigError
from notelint.packs import read_pack
from notelint.registry import audit, name_of
from notelint.testing import params, verify

GOOD = """
[[check]]
code = "ACM001"
name = "corporate-speak"
summary = "Words of the boardroom."
dimension = "tone"
severity = "info"
message = "'{span}' is corporate speak."
phrases = ["synergy"]
bad = ["We have ⟦synergy⟧."]
good = ["We get on."]
"""

FULL = (
    GOOD.replace('phrases = ["synergy"]', "")
    + """
why = "Nobody talks like that."
advice = "Say it plainly."
channels = ["email", "sms"]
stages = ["thanks"]
sources = ["A book"]
negatable = false
reportable = false

[[check.phrases]]
text = "synergy"
spelled = true
unless_before = ["no"]
severity = "warning"
replace = "teamwork"

[[check.phrases]]
text = "circle back"
"""
)


def test_a_check_is_what_its_table_says() -> None:
    (check,) = read_pack(FULL, name="acme.toml")

    assert {
        "name": name_of(check),
        "doc": check.__doc__,
        "module": check.__module__,
        **{
            key: getattr(check, key)
            for key in ("code", "dimension", "severity", "messages", "advice", "channels", "stages", "sources")
        },
        **{key: getattr(check, key) for key in ("negatable", "reportable", "phrases", "bad", "good")},
    } == {
        "name": "corporate-speak",
        "doc": "Words of the boardroom.\n\nNobody talks like that.",
        "module": "acme.toml",
        "code": "ACM001",
        "dimension": Dimension.TONE,
        "severity": Severity.INFO,
        "messages": {"found": "'{span}' is corporate speak."},
        "advice": {"found": "Say it plainly."},
        "channels": ("email", "sms"),
        "stages": ("thanks",),
        "sources": ("A book",),
        "negatable": False,
        "reportable": False,
        "phrases": (
            Phrase("synergy", spelled=True, unless_before=("no",), severity=Severity.WARNING, replace="teamwork"),
            Phrase("circle back"),
        ),
        "bad": ("We have ⟦synergy⟧.",),
        "good": ("We get on.",),
    }


def test_what_is_left_out_has_its_default() -> None:
    (check,) = read_pack(GOOD, name="acme.toml")

    assert (check.__doc__, check.advice, check.channels, check.negatable) == ("Words of the boardroom.", {}, (), True)
    assert list(audit(check)) == []


def test_examples_of_a_pack_are_tests() -> None:
    (check,) = read_pack(
        GOOD.replace(
            'good = ["We get on."]', 'good = [{text = "No synergy.", channel = "sms", facts = {company = "A"}}]'
        ),
        name="acme.toml",
    )

    assert check.good == (Example("No synergy.", channel="sms", facts={"company": "A"}),)
    for case in params([check]):
        verify(*case.values)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("[[check]", "not valid TOML: Expected ']]' at the end of an array declaration", id="broken TOML"),
        pytest.param(
            "a = " + "9" * 5_000, "not valid TOML: a number of more than 4,300 digits", id="a number without end"
        ),
        pytest.param("a = " + "[" * 5_000, "not valid TOML: nested too deeply", id="too deep"),
        pytest.param("", "a pack holds [[check]] tables and nothing else", id="empty"),
        pytest.param("[check]\ncode = 'A'", "a pack holds [[check]] tables and nothing else", id="one table"),
        pytest.param("check = [1]", "check 1: must be a table", id="no tables"),
        pytest.param(GOOD + "[other]", "a pack holds [[check]] tables and nothing else", id="another table"),
        pytest.param(GOOD + "mesage = 'x'", 'check 1: unknown key "mesage"; did you mean "message"?', id="unknown key"),
        pytest.param(GOOD + GOOD.replace("code", "#"), 'check 2: "code" is missing', id="missing key"),
    ],
)
def test_a_pack_that_does_not_fit_is_named(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_pack(text, name="acme.toml")

    assert str(caught.value).startswith(f"acme.toml: {message}")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        pytest.param('"Words', "3 #", "summary: must be a string", id="summary"),
        pytest.param('["synergy"]', '"synergy"', "phrases: must be a list", id="phrases"),
        pytest.param('["synergy"]', "[3]", 'a phrase is a string or a table with "text"', id="phrase"),
        pytest.param(
            '["synergy"]', '[{txt = "a"}]', 'a phrase is a string or a table with "text"', id="phrase without text"
        ),
        pytest.param(
            '["synergy"]',
            '[{text = "a", befor = ["b"]}]',
            'phrase "a": unknown key "befor"; did you mean "before"?',
            id="unknown guard",
        ),
        pytest.param(
            '["synergy"]', '[{text = "a", before = "b"}]', 'phrase "a": before: must be a list of strings', id="guard"
        ),
        pytest.param(
            '["synergy"]', '[{text = "a", near = [3]}]', 'phrase "a": near: must be a list of strings', id="guard item"
        ),
        pytest.param(
            '["synergy"]', '[{text = "a", spelled = "no"}]', 'phrase "a": spelled: must be true or false', id="spelled"
        ),
        pytest.param(
            '["synergy"]', '[{text = "a", replace = 3}]', 'phrase "a": replace: must be a string', id="replacement"
        ),
        pytest.param('["synergy"]', "[{text = 3}]", 'phrase "3": text: must be a string', id="text of a phrase"),
        pytest.param(
            '"info"', '"inof"', 'severity: "inof" is none of error, warning, info; did you mean "info"?', id="severity"
        ),
        pytest.param(
            '"tone"',
            '"ton"',
            'dimension: "ton" is none of personalization, topics, tone, length, channel, timing; did you mean "tone"?',
            id="dimension",
        ),
        pytest.param(
            'good = ["We get on."]',
            "good = [3]",
            "an example is a string or a table with text, channel, stage, facts",
            id="example",
        ),
        pytest.param(
            'good = ["We get on."]',
            'good = [{channel = "sms"}]',
            "an example is a string or a table with text, channel, stage, facts",
            id="example without text",
        ),
        pytest.param(
            'good = ["We get on."]', "good = [{text = 3}]", "example: text: must be a string", id="text of an example"
        ),
        pytest.param(
            'good = ["We get on."]',
            'good = [{text = "a", facts = "b"}]',
            "example: facts: must be a table",
            id="facts of an example",
        ),
        pytest.param('good = ["', 'channels = [3]\ngood = ["', "channels: must be a list of strings", id="channels"),
        pytest.param('good = ["', 'negatable = "no"\ngood = ["', "negatable: must be true or false", id="negatable"),
        pytest.param(
            '"corporate-speak"',
            '"Corporate Speak"',
            "name: must be words in lower case with hyphens between them",
            id="name",
        ),
        pytest.param(
            '"corporate-speak"',
            '"corporateSpeak"',
            "name: must be words in lower case with hyphens between them",
            id="name with a capital",
        ),
        pytest.param(
            '"corporate-speak"', '""', "name: must be words in lower case with hyphens between them", id="no name"
        ),
    ],
)
def test_a_check_that_does_not_fit_is_named(old: str, new: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_pack(GOOD.replace(old, new), name="acme.toml")

    assert str(caught.value) == f"acme.toml: check 1 (ACM001): {message}"
