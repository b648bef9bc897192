"""Facts found again in a text: in which forms they are, where, and what does not touch them."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notelint import Config, Dimension, Linter, Source
from notelint.situation.layers import flags_layer
from notelint_checks.analysis.quantities import are_equal, changes, quantities
from notelint_checks.analysis.word_roots import root


@cache
def linter() -> Linter:
    return Linter(Config(select=("TOP001", "TOP004")))


def touched(fact: str, sentence: str, **facts: Any) -> list[str]:
    """Return the words of the sentence that are credited with the fact, noted as a topic."""
    flags = flags_layer({"channel": "email", "stage": "thanks", "topics": [fact], **facts})
    report = linter().lint(Source("draft", f"Hello,\n\n{sentence}\n"), flags=[flags])
    return [
        report.source.text[entry.start : entry.end]
        for entry in report.evidence
        if entry.fact == "topics.0" and entry.dimension is Dimension.TOPICS
    ]


@pytest.mark.parametrize(
    ("fact", "sentence", "words"),
    [
        pytest.param("forecast ignores returns", "The old forecasts ignored returned goods.", "forecasts ignored returned", id="inflected"),
        pytest.param("payroll migration", "You migrated payroll in May.", "migrated payroll", id="derived, reordered"),
        pytest.param("loss of the Baxter account", "You lost Baxter in March.", "lost Baxter", id="irregular"),
        pytest.param("colour matching at the paint counter", "The paint counter's color match is clever.", "paint counter's color match", id="American"),
        pytest.param("lorry drivers short", "It is hard to find truck drivers, you said.", "truck drivers", id="another word for it"),
        pytest.param("cold-chain sensors", "The coldchain sensor you showed me is light.", "coldchain sensor", id="without hyphen"),
        pytest.param("ward handover", "How the ward hands over at six is neat.", "ward hands over", id="in two words"),
        pytest.param("PowerBI dashboards", "Your Power BI dashboard is clear.", "Power BI dashboard", id="camel case"),
        pytest.param("ISO 27001 audit", "Your ISO27001 audit is in June.", "ISO27001 audit", id="letters and figures"),
        pytest.param("on-call rota", "The rota for being on call is fair.", "rota for being on call", id="a hyphenated word of plain parts"),
        pytest.param("extract, transform, load jobs", "Your ETL jobs fail at night.", "ETL jobs", id="short form of the fact"),
        pytest.param("ETL jobs", "You extract, transform and load by hand.", "extract, transform and load", id="short form written out"),
        pytest.param("key performance indicators unclear", "Your KPIs are not clear yet.", "KPIs", id="plural short form"),
        pytest.param("Kubernetes upgrade", "The k8s upgrade is next.", "k8s upgrade", id="known short form"),
        pytest.param("migration off Heroku", "Heroku is what you want to leave.", "Heroku", id="the telling word alone"),
        pytest.param("Terraform modules", "You share Teraform modules.", "Teraform modules", id="one slip"),
        pytest.param("warehouse move to Lodz", "The move to Łódź, where your warehouse goes, is big.", "move to Łódź, where your warehouse", id="accents"),
        pytest.param("30 % fewer returns", "You cut returns by thirty percent.", "returns by thirty percent", id="number in words"),
        pytest.param("33 % less waste", "A third less waste is a lot.", "third less waste", id="fraction"),
        pytest.param("claims backlog of 1,200", "Twelve hundred claims wait in your backlog.", "Twelve hundred claims wait in your backlog", id="hundreds"),
        pytest.param("stock-outs from 9 % to 6 %", "You have a third fewer stockouts.", "third fewer stockouts", id="the change between two numbers"),
        pytest.param("Go services", "You write services in Go.", "services in Go", id="a name that is a word"),
        pytest.param("the early drive", "It was fine weather for the early drive.", "early drive", id="plain words side by side"),
    ],
)  # fmt: skip
def test_a_fact_is_found(fact: str, sentence: str, words: str) -> None:
    assert touched(fact, sentence) == [words]


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        pytest.param("cold-chain sensors", "I had a cold last week.", id="part of a compound"),
        pytest.param("supply chain risk", "My last employer was a chain of hair salons.", id="another sense"),
        pytest.param("Go services", "I am ready to go whenever you are.", id="a common word"),
        pytest.param("asked about Spark", "Our talk sparked my curiosity.", id="a verb for a name"),
        pytest.param("crane operator shortage", "Ms Crane at reception was kind.", id="somebody's name"),
        pytest.param("brook trout", "Thanks also to Brook for the tea.", id="a first name"),
        pytest.param("check-out time", "Do check out my blog, if you like.", id="a phrasal verb"),
        pytest.param("30 % fewer returns", "We used 13 % less energy at my last post.", id="another number"),
        pytest.param("9 depots", "Our meeting began at 9.", id="a number alone"),
        pytest.param("new project plan", "I plan to rest before my next project.", id="stock words apart"),
        pytest.param("position sensors", "I am very keen on the position.", id="a stock word"),
        pytest.param("hearing aid fittings", "I look forward to hearing from you.", id="a stock sentence"),
        pytest.param(
            "react native app", "As a native speaker of Danish I react to accents.", id="out of order, about oneself"
        ),
        pytest.param("new depot in Leeds", "I live in Leeds.", id="a place"),
        pytest.param("inventory counts", "My uncle was an inventor.", id="a look-alike"),
    ],
)
def test_a_fact_is_not_found(fact: str, sentence: str) -> None:
    assert touched(fact, sentence) == []


def test_names_of_company_and_people_touch_nothing() -> None:
    facts = {"company": "Orbit Foods", "interviewers": ["Dana Ruiz"]}

    assert touched("Orbit's depot in Leeds", "I would love to work at Orbit.", **facts) == []
    assert touched("Dana's loading plan", "Thank you, Dana, for the call.", **facts) == []


@pytest.mark.parametrize(
    "words",
    [
        "migrate migrates migrated migrating migration migrations",
        "plan plans planned planning planner planners",
        "return returns returned returning",
        "glaze glazes glazed glazing",
        "rate rates rated rating ratings",
        "organise organized organization organisation",
        "colour colors coloured",
        "lose lost losing losses",
        "child children kids",
        "kafka kafkas",
        "stop stopped stopping",
        "apply applied application",
    ],
)
def test_forms_of_one_word_share_a_root(words: str) -> None:
    assert len({root(word) for word in words.split()}) == 1


@pytest.mark.parametrize(
    "words", ["organ organize", "university universe", "question quest", "hope hop", "car care", "station state", "inventor inventory", "past paste", "sensor sense"]
)  # fmt: skip
def test_other_words_do_not(words: str) -> None:
    one, other = words.split()

    assert root(one) != root(other)


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        pytest.param("nine", "9", True, id="word"),
        pytest.param("twenty - one", "21", True, id="two words"),
        pytest.param("1,200", "1.2k", True, id="thousands"),
        pytest.param("twelve hundred", "1200", True, id="hundreds"),
        pytest.param("two hundred and fifty", "250", True, id="hundreds and tens"),
        pytest.param("one thousand two hundred", "1200", True, id="thousands and hundreds"),
        pytest.param("one and a half million", "1.5 million", True, id="and a half"),
        pytest.param("€ 1.2 million", "1200000", True, id="million"),
        pytest.param("30 %", "30 per cent", True, id="percent"),
        pytest.param("33 %", "a third", True, id="a third"),
        pytest.param("two thirds", "67 %", True, id="thirds"),
        pytest.param("half", "50%", True, id="half"),
        pytest.param("doubled", "twice", True, id="twice"),
        pytest.param("2x", "100 %", True, id="doubled is all of it more"),
        pytest.param("a dozen", "12", True, id="dozen"),
        pytest.param("half an hour", "30", True, id="half an hour"),
        pytest.param("9", "9 %", False, id="count and share"),
        pytest.param("15", "50", False, id="other count"),
        pytest.param("30 %", "half", False, id="other share"),
    ],
)
def test_numbers_in_another_form(one: str, other: str, equal: bool) -> None:
    (mine,), (theirs,) = quantities(one.split()), quantities(other.split())

    assert are_equal(mine, theirs) is equal


def test_a_change_is_a_share() -> None:
    (change,) = changes(quantities("from 9 % to 6 %".split()))

    assert are_equal(change, quantities(["third"])[0])


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.text(max_size=120))
def test_any_text_may_be_a_fact(fact: str, sentence: str) -> None:
    text = f"Hello,\n\n{sentence}\n"
    flags = flags_layer({"channel": "email", "stage": "thanks", "topics": [fact]})
    report = linter().lint(Source("draft", text), flags=[flags])

    assert report.errors == ()
    assert all(0 <= entry.start < entry.end <= len(text) for entry in report.evidence)
