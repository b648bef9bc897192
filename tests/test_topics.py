"""Topics in single sentences and whole messages: as well as the committed figures say, and where they must be exact."""

from __future__ import annotations

import pytest

from notelint import Draft
from notelint_checks.analysis.topic_classes import classes
from notelint_checks.analysis.topic_context import FEW, surroundings
from notelint_checks.analysis.topic_evidence import measures
from notelint_checks.analysis.topic_readings import readings
from notelint_checks.analysis.topic_scale import fitted
from notelint_checks.analysis.topic_weights import MESSAGE, WEIGHTS
from notelint_checks.analysis.topics import may_have_topic, topics
from topic_choices import NAMES, signs_of
from topic_set import FOLDER, Item, batches, draft_of, measured, whole_messages

FACTS = {"company": "Orbit Foods", "role": "data engineer", "interviewers": [{"name": "Dana Ruiz"}]}


def _draft(text: str) -> Draft:
    return draft_of(Item(text, (), FACTS))


def test_figures_are_those_committed() -> None:
    assert measured() == (FOLDER / "MEASURED.md").read_text("utf-8"), "stale: python tests/topic_set.py --write"


def test_every_sentence_is_marked_in_its_own_text() -> None:
    for items in batches().values():
        for item in items:
            for mark in item.gold:
                assert item.text[mark.start : mark.end].strip() == item.text[mark.start : mark.end] != ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Your point that the old forecasts ignore returns stayed with me.", ["specific old forecasts ignore returns"], id="your point that"),
        pytest.param("The spreadsheet that nobody owns, which you showed me, needs a home.", ["specific spreadsheet that nobody owns"], id="before its anchor"),
        pytest.param("I keep thinking about how you split planning from purchasing.", ["specific split planning from purchasing"], id="how you"),
        pytest.param("Thank you for showing me the freezer dock.", ["specific freezer dock"], id="showing me"),
        pytest.param("The migration off Heroku will be the big lift.", ["specific migration off Heroku"], id="no anchor"),
        pytest.param("Thank you for your time on Tuesday.", [], id="thanks alone"),
        pytest.param("I have six years of Python and Spark.", [], id="about oneself"),
        pytest.param("Dana, it was good to meet you at Orbit Foods.", [], id="names of the facts"),
        pytest.param("I am very interested in the data engineer role.", [], id="job title"),
    ],
)  # fmt: skip
def test_topic(text: str, expected: list[str]) -> None:
    draft = _draft(text)

    assert [f"{topic.level} {text[topic.start : topic.end]}" for topic in topics(draft)] == expected


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        pytest.param("Thank you for your time and your consideration.", False, id="stock"),
        pytest.param(
            "I was glad to listen in on two calls, above all the man with the broken kettle.", True, id="perhaps"
        ),
    ],
)
def test_what_may_be_a_topic(text: str, possible: bool) -> None:
    assert may_have_topic(_draft(text)) is possible


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        pytest.param("You showed me the drawing archive.", "usedCC;", id="noun after article"),
        pytest.param("They heat the room.", "hVdC;", id="verb after pronoun"),
        pytest.param("Your no-release-on-red rule holds.", "YN-N-N-NTl;", id="compound"),
        pytest.param("The dock's gate sticks.", "dC'Cr;", id="possessive"),
    ],
)
def test_word_classes(text: str, letters: str) -> None:
    draft = _draft(text)

    assert [classes(draft, sentence) for sentence in draft.body] == [letters]


def test_every_weight_is_of_a_sign_that_occurs() -> None:
    seen: set[str] = set()
    for item in (*whole_messages(), *(item for items in batches().values() for item in items)):
        draft = draft_of(item)
        around = surroundings(draft)
        for sentence in draft.body:
            for reading in readings(classes(draft, sentence), sentence.norms, around[sentence.start], NAMES):
                seen |= signs_of(reading)

    assert set(WEIGHTS) <= seen


def test_a_reading_weighs_as_much_as_its_signs() -> None:
    weighed, named = [], []
    for item in batches()["batch-23"]:
        draft = draft_of(item)
        for sentence in draft.body:
            said = classes(draft, sentence), sentence.norms, surroundings(draft)[sentence.start]
            weighed += [reading.weight for reading in readings(*said, fitted())]
            named += [sum(WEIGHTS.get(sign, 0) for sign in signs_of(reading)) for reading in readings(*said, NAMES)]

    assert weighed == named != []


def test_every_measure_of_a_message_has_a_weight() -> None:
    message = next(message for message in whole_messages() if len(list(draft_of(message).body)) > FEW)

    assert set(measures(draft_of(message))) == set(MESSAGE)


def test_a_message_is_judged_as_a_whole() -> None:
    told = "I keep thinking about the kiln that cracks its shelves. I would leave the door shut for an hour. It costs nothing."
    own = "I worked four years in Ghent with Opera and Fidelio. I hold a licence. My notice is one month. I can start in May."

    assert [topic.level for topic in topics(_draft(told))] == ["specific"]
    assert "specific" not in [topic.level for topic in topics(_draft(own))]
