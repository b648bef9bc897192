"""The score: what is taken, earned and capped, and that every point is accounted for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from notelint import Check, Config, Dimension, Draft, Evidence, Finding, Phrase, PhraseCheck, Severity
from notelint.channels import CHANNELS, STAGES
from notelint.config import DEFAULT_WEIGHTS
from notelint.diagnostics import Diagnostic, Ladder, Scores
from notelint.engine import Linter
from notelint.findings import Level
from notelint.profiles import load_profiles
from notelint.registry import Registry
from notelint.score import score
from notelint.source import Source

P, T, TONE, LENGTH = Dimension.PERSONALIZATION, Dimension.TOPICS, Dimension.TONE, Dimension.LENGTH
LOSING = (TONE, LENGTH, Dimension.CHANNEL, Dimension.TIMING)


def hit(
    code: str = "TST001",
    severity: Severity = Severity.WARNING,
    dimension: Dimension = TONE,
    *,
    weight: float = 1,
    absence_of: str | None = None,
) -> Diagnostic:
    return Diagnostic(code, code, dimension, severity, "", 0, 0, "", weight=weight, absence_of=absence_of)


def shown(kind: str, level: Level = "specific") -> Evidence:
    return Evidence(T if kind == "topic" else P, kind, 0, 0, level)


def scored(
    diagnostics: Sequence[Diagnostic] = (),
    evidence: Sequence[Evidence] = (),
    *,
    channel: str = "email",
    stage: str = "thanks",
    checked: Sequence[Dimension] = tuple(Dimension),
    **more: Any,
) -> tuple[Scores, tuple[Diagnostic, ...]]:
    profiles = load_profiles()
    return score(
        diagnostics,
        evidence,
        channel=profiles.channels[channel],
        stage=profiles.stages[stage],
        checked=checked,
        **{"silenced": (), "weights": DEFAULT_WEIGHTS, **more},
    )


def dimension_of(scores: tuple[Scores, tuple[Diagnostic, ...]], dimension: Dimension) -> float | None:
    return scores[0].dimensions[dimension]


ALL = [shown("recipient"), shown("detail"), shown("role"), shown("topic"), shown("topic")]


@pytest.mark.parametrize(
    ("severities", "expected"),
    [
        pytest.param([], 100, id="nothing"),
        pytest.param(["info"], 96, id="info"),
        pytest.param(["warning"], 80, id="warning"),
        pytest.param(["warning", "warning"], 70, id="the second takes half"),
        pytest.param(["warning", "warning", "warning"], 70, id="the third takes nothing"),
        pytest.param(["info", "warning"], 78, id="the worst of a check goes first"),
    ],
)
def test_what_one_check_takes(severities: list[str], expected: float) -> None:
    assert dimension_of(scored([hit(severity=Severity(word)) for word in severities]), TONE) == expected


@pytest.mark.parametrize("dimension", [pytest.param(dimension, id=dimension) for dimension in LOSING])
def test_these_dimensions_only_lose(dimension: Dimension) -> None:
    assert dimension_of(scored([hit(dimension=dimension)]), dimension) == 80
    assert dimension_of(scored([], ALL), dimension) == 100


def test_each_check_takes_its_own() -> None:
    assert dimension_of(scored([hit("TST001"), hit("TST002"), hit("TST003", Severity.INFO)]), TONE) == 56


def test_a_weight_multiplies() -> None:
    assert dimension_of(scored([hit(weight=1.5), hit(weight=1.5)]), TONE) == 55


def test_nothing_goes_below_zero() -> None:
    result = scored([hit(f"TST00{number}") for number in range(9)])

    assert dimension_of(result, TONE) == 0
    assert [round(diagnostic.cost, 6) for diagnostic in result[1]] == [20 * 0.2] * 5 + [0] * 4


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        pytest.param([], 0, id="nothing"),
        pytest.param(["recipient"], 40, id="recipient"),
        pytest.param(["detail"], 40, id="detail"),
        pytest.param(["role"], 20, id="role"),
        pytest.param(["company"], 20, id="company"),
        pytest.param(["role", "company"], 20, id="role and company"),
        pytest.param(["recipient", "recipient"], 40, id="twice"),
        pytest.param(["recipient", "detail", "role"], 100, id="everything"),
        pytest.param(["thanks"], 0, id="another kind"),
    ],
)
def test_personalization_is_earned(kinds: list[str], expected: float) -> None:
    assert dimension_of(scored([], [shown(kind) for kind in kinds]), P) == expected


def test_generic_evidence_earns_nothing() -> None:
    assert dimension_of(scored([], [shown("detail", "generic"), shown("topic", "generic")]), P) == 0
    assert dimension_of(scored([], [shown("detail", "generic"), shown("topic", "generic")]), T) == 0


@pytest.mark.parametrize(
    ("channel", "stage", "parts"),
    [
        pytest.param("email", "thanks", {"recipient": 40, "detail": 40, "role": 20}, id="everything"),
        pytest.param("email", "status-1", {"recipient": 40 / 0.6, "role": 20 / 0.6}, id="no detail at the stage"),
        pytest.param("card", "thanks", {"recipient": 50, "detail": 50}, id="no role on the channel"),
        pytest.param("email", "small-thanks", {"recipient": 50, "detail": 50}, id="no role at the stage"),
        pytest.param("fb-message", "thanks", {"recipient": 100}, id="only a greeting"),
        pytest.param("sms", "thanks", {}, id="nothing"),
    ],
)
def test_what_is_not_asked_for_drops_out_and_the_rest_is_scaled(
    channel: str, stage: str, parts: dict[str, float]
) -> None:
    result = scored([], [], channel=channel, stage=stage)
    steps = {step.part: step.possible for step in result[0].ladders if step.dimension is P}

    assert steps == pytest.approx(parts)
    assert dimension_of(result, P) == (0 if parts else None)


@pytest.mark.parametrize(
    ("channel", "stage", "expected"),
    [
        pytest.param("email", "thanks", [0, 40, 80, 100, 100], id="required"),
        pytest.param("email", "status-1", [60, 80, 100, 100, 100], id="wanted"),
        pytest.param("sms", "thanks", [60, 80, 100, 100, 100], id="required, but the channel is short"),
        pytest.param("email", "final", [None] * 5, id="optional"),
        pytest.param("wall", "thanks", [None] * 5, id="not asked for on the channel"),
    ],
)
def test_topics_are_earned(channel: str, stage: str, expected: list[float | None]) -> None:
    weak, specific = shown("topic", "weak"), shown("topic")
    found = ([], [weak], [weak, specific], [specific, specific], [specific, specific, weak])

    scores = [dimension_of(scored([], evidence, channel=channel, stage=stage), T) for evidence in found]

    assert scores == expected


def test_an_optional_topic_counts_once_a_check_speaks() -> None:
    assert dimension_of(scored([hit(dimension=T)], stage="final"), T) == 80


def test_penalties_subtract_from_what_was_earned() -> None:
    result = scored([hit(dimension=P), hit("TST002", dimension=T)], [shown("recipient"), shown("topic")])

    assert (dimension_of(result, P), dimension_of(result, T)) == (20, 60)


@pytest.mark.parametrize(
    ("absent", "dimension", "cost"),
    [
        pytest.param("recipient", P, 40 * 0.25, id="recipient"),
        pytest.param("role", P, 20 * 0.25, id="role"),
        pytest.param("topic", T, 40 * 0.3, id="topic, up to a weak one"),
    ],
)
def test_what_is_missing_is_charged_once(absent: str, dimension: Dimension, cost: float) -> None:
    missing = hit(severity=Severity.INFO, dimension=dimension, absence_of=absent)
    result = scored([missing, replace(missing, code="TST002")])

    assert dimension_of(result, dimension) == 0
    assert [diagnostic.cost for diagnostic in result[1]] == pytest.approx([cost, 0])


def test_missing_evidence_that_no_ladder_asks_for_is_a_penalty() -> None:
    result = scored([hit(dimension=T, absence_of="topic")], stage="final")

    assert dimension_of(result, T) == 80


@pytest.mark.parametrize(
    ("silenced", "evidence", "expected"),
    [
        pytest.param(["detail"], [shown("recipient"), shown("role")], 100, id="missing, and nobody is to say so"),
        pytest.param(["detail"], [shown("detail")], 40, id="there all the same"),
        pytest.param(["recipient", "detail", "role"], [], None, id="everything"),
    ],
)
def test_silenced_evidence_does_not_count(
    silenced: list[str], evidence: list[Evidence], expected: float | None
) -> None:
    assert dimension_of(scored([], evidence, silenced=silenced), P) == expected


def test_a_dimension_in_which_no_check_ran_is_null_and_out_of_the_mean() -> None:
    scores, _ = scored([hit()], ALL, checked=[P, T, TONE])

    assert scores.dimensions == {P: 100, T: 100, TONE: 80, **dict.fromkeys(LOSING[1:])}
    assert scores.overall == pytest.approx((0.25 * 100 + 0.3 * 100 + 0.2 * 80) / 0.75)


def test_when_nothing_was_checked_there_is_no_score() -> None:
    assert scored([], [], checked=[])[0] == Scores(None, dict.fromkeys(Dimension), ())


def test_overall_is_the_weighted_mean() -> None:
    assert scored([hit(), hit("TST002", Severity.INFO, LENGTH)], ALL)[0].overall == pytest.approx(100 - 4 - 0.4)


def test_weights_may_be_the_users_own() -> None:
    weights = {**dict.fromkeys(Dimension, 0.0), TONE: 3.0, LENGTH: 1.0}

    assert scored([hit()], weights=weights)[0].overall == 85


def test_an_error_caps_its_dimension_and_the_whole() -> None:
    scores, (error,) = scored([hit(severity=Severity.ERROR)], ALL)

    assert (scores.dimensions[TONE], scores.overall) == (20, 40)
    assert scores.caps == error.caps == ("tone", "overall")
    assert error.cost == pytest.approx(50 * 0.2)


def test_a_cap_lifts_nothing() -> None:
    errors = [
        hit(f"TST00{number}", Severity.ERROR, dimension) for number, dimension in enumerate((*Dimension, *Dimension))
    ]
    scores, _ = scored(errors)

    assert {*scores.dimensions.values()} == {0}
    assert scores.overall == 0


def test_a_warning_caps_nothing() -> None:
    scores, (warning,) = scored([hit()], ALL)

    assert (scores.caps, warning.caps) == ((), ())


def test_the_version_is_said() -> None:
    assert scored()[0].version == 1


KINDS = [
    *((f"TST0{number}{digit}", dimension, None) for number, dimension in enumerate(Dimension) for digit in range(3)),
    *(("ABS001", P, "recipient"), ("ABS002", P, "detail"), ("ABS003", P, "role"), ("ABS004", T, "topic")),
]


@st.composite
def diagnostics(draw: st.DrawFn, severities: Sequence[Severity] = tuple(Severity)) -> list[Diagnostic]:
    """Draw diagnostics; all of one code have the same severity and weight."""
    chosen = draw(st.lists(st.sampled_from(KINDS), max_size=8))
    grades = {code: (draw(st.sampled_from(severities)), draw(st.sampled_from([0.5, 1, 2]))) for code, _, _ in chosen}
    return [
        hit(code, grades[code][0], dimension, weight=grades[code][1], absence_of=absence)
        for code, dimension, absence in chosen
    ]


EVIDENCE = st.lists(
    st.builds(
        shown,
        st.sampled_from(["recipient", "detail", "role", "company", "topic", "thanks"]),
        st.sampled_from(["specific", "weak", "generic"]),
    ),
    max_size=6,
)
PLACES = st.fixed_dictionaries({"channel": st.sampled_from(CHANNELS), "stage": st.sampled_from(STAGES)})
CHECKED = st.lists(st.sampled_from(list(Dimension)), unique=True)


def is_charged(diagnostic: Diagnostic, ladders: tuple[Ladder, ...]) -> bool:
    return any((step.part, step.dimension) == (diagnostic.absence_of, diagnostic.dimension) for step in ladders)


@given(diagnostics([Severity.INFO, Severity.WARNING]), EVIDENCE, PLACES, CHECKED)
@settings(max_examples=200, deadline=None)
def test_costs_and_ladders_account_for_every_point(
    found: list[Diagnostic], evidence: list[Evidence], places: dict[str, str], checked: list[Dimension]
) -> None:
    scores, costed = scored(found, evidence, checked=checked, **places)
    assume(scores.overall is not None)

    counted = {
        dimension: DEFAULT_WEIGHTS[dimension] for dimension, value in scores.dimensions.items() if value is not None
    }
    share = {dimension: weight / sum(counted.values()) for dimension, weight in counted.items()}
    costs = sum(diagnostic.cost for diagnostic in costed if not is_charged(diagnostic, scores.ladders))
    ladders = sum((step.possible - step.earned) * share[step.dimension] for step in scores.ladders)
    assert scores.overall is not None
    assert costs + ladders == pytest.approx(100 - scores.overall)


@given(diagnostics(), EVIDENCE, PLACES)
@settings(max_examples=200, deadline=None)
def test_an_error_costs_what_its_weight_says_and_then_caps(
    found: list[Diagnostic], evidence: list[Evidence], places: dict[str, str]
) -> None:
    heavier = [
        replace(entry, severity=Severity.WARNING, weight=entry.weight * 2.5)
        if entry.severity is Severity.ERROR
        else entry
        for entry in found
    ]
    capped, uncapped = scored(found, evidence, **places)[0], scored(heavier, evidence, **places)[0]
    failed = {entry.dimension for entry in found if entry.severity is Severity.ERROR}

    assert capped.dimensions == pytest.approx(
        {
            dimension: value if value is None or dimension not in failed else min(value, 20)
            for dimension, value in uncapped.dimensions.items()
        }
    )
    assert capped.caps == tuple(str(dimension) for dimension in Dimension if dimension in failed) + (
        ("overall",) if failed else ()
    )


@given(diagnostics(), EVIDENCE, PLACES, CHECKED)
@settings(max_examples=200, deadline=None)
def test_scores_are_0_to_100_or_null(
    found: list[Diagnostic], evidence: list[Evidence], places: dict[str, str], checked: list[Dimension]
) -> None:
    scores, costed = scored(found, evidence, checked=checked, **places)

    assert all(value is None or 0 <= value <= 100 for value in (scores.overall, *scores.dimensions.values()))
    assert {dimension for dimension, value in scores.dimensions.items() if value is not None} <= {*checked}
    assert all(diagnostic.cost >= 0 for diagnostic in costed)
    if scores.caps:
        assert scores.overall is None or scores.overall <= 40


@given(diagnostics(), EVIDENCE, st.sampled_from(list(Severity)), st.sampled_from(list(Dimension)))
@settings(max_examples=200, deadline=None)
def test_one_more_finding_never_raises_anything(
    found: list[Diagnostic], evidence: list[Evidence], severity: Severity, dimension: Dimension
) -> None:
    before, after = (scored(given, evidence)[0] for given in (found, [*found, hit("NEW001", severity, dimension)]))

    assert before.overall is not None
    assert after.overall is not None
    assert after.overall <= before.overall + 1e-9
    for key, value in after.dimensions.items():
        old = before.dimensions[key]
        assert value is not None
        assert old is not None
        assert value <= old + 1e-9


@given(diagnostics(), EVIDENCE, st.sampled_from(["recipient", "detail", "role", "company", "topic"]))
@settings(max_examples=200, deadline=None)
def test_one_more_piece_of_evidence_never_lowers_anything(
    found: list[Diagnostic], evidence: list[Evidence], kind: str
) -> None:
    found = [entry for entry in found if entry.absence_of is None]
    before, after = (scored(found, given)[0] for given in (evidence, [*evidence, shown(kind)]))

    assert before.overall is not None
    assert after.overall is not None
    assert after.overall >= before.overall - 1e-9


class Naming(Check):
    """Evidence of a name."""

    code = "TST001"
    dimension = P
    severity = Severity.INFO
    messages = {"shout": "Shouted."}

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for sentence in draft.sentences:
            text = draft.text[sentence.start : sentence.end]
            if "Dana" in text:
                yield Evidence(P, "recipient", sentence.start, sentence.end)
            if "sensors" in text:
                yield Evidence(T, "topic", sentence.start, sentence.end)
            if sentence.stop - sentence.first > 9:
                yield self.finding("shout", (sentence.start, sentence.end))


class Topical(PhraseCheck):
    """Words."""

    code = "TST002"
    dimension = TONE
    severity = Severity.WARNING
    messages = {"found": "'{span}'."}
    phrases = ("so awesome", Phrase("thanks", before=("",)))


LINTER = Linter(Config(), Registry({"TST001": Naming, "TST002": Topical}))
LINES = st.lists(
    st.sampled_from(
        [
            *(
                "",
                "Subject: Hello",
                "Dear Dana,",
                "Hi!",
                "It was so awesome.",
                "We spoke of sensors and",
                "the plan",
                "so",
            ),
            *(
                "awesome it was.",
                "- one",
                "Thanks,",
                "Best, Sam",
                "Sam Lee",
                "--",
                "PS: Bye.",
                "> so awesome",
                "```",
                "---",
            ),
        ]
    ),
    max_size=12,
)


@given(
    LINES,
    st.sampled_from(["\n", "\r", "\r\n"]),
    st.lists(st.sampled_from(["", " ", "\t ", "  "]), min_size=13, max_size=13),
)
@settings(max_examples=150, deadline=None)
def test_trailing_white_space_and_line_endings_change_nothing(lines: list[str], ending: str, blanks: list[str]) -> None:
    plain = "\n".join(["It is good to be here.", *lines])
    spaced = ending.join(line + blank for line, blank in zip(["It is good to be here.", *lines], blanks, strict=False))

    one, other = (LINTER.lint(Source("draft", text)) for text in (plain, spaced + blanks[-1]))

    assert one.scores == other.scores
    assert [(entry.code, entry.text.split()) for entry in one.diagnostics] == [
        (entry.code, entry.text.split()) for entry in other.diagnostics
    ]
