"""A draft in, a report out: nothing lost, nothing silent, whatever a check does."""

from __future__ import annotations

import gc
import random
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import notelint
from corpus import messages
from notelint import Check, Config, Dimension, Draft, Edit, Evidence, Finding, Fix, Given, PhraseCheck, Quote, Severity
from notelint.activation import registry_for
from notelint.advice import hints
from notelint.api import lint, lint_many
from notelint.diagnostics import Diagnostic, Skipped
from notelint.engine import Linter
from notelint.errors import ConfigError, FactsError, InputError
from notelint.message.model import Message
from notelint.profiles import load_profiles
from notelint.registry import Registry
from notelint.report import Report
from notelint.situation.layers import Layer, flags_layer
from notelint.situation.resolve import resolve
from notelint.source import Source
from notelint.suppress import give_way

HINTS = ("S0-17", "S2-07", "S2-20", "S3-27")
SECRET = "Hush, this is private"


class Words(PhraseCheck):
    """Finds one word."""

    code = "AAA001"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {"found": "'{span}' was found."}
    advice = {"found": "Drop '{span}'."}
    phrases = ("good",)


class Sharper(PhraseCheck):
    """Finds more than the other."""

    code = "BBB001"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    messages = {"found": "Sharper."}
    phrases = ("good talk",)
    supersedes = ("AAA001",)


class Sees(Check):
    """Sees a name, and says when there is none."""

    code = "CCC001"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.INFO
    messages = {"missing": "No name."}
    absence_of = "recipient"
    earns = True

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        at = draft.text.find("Dana")
        if at >= 0:
            yield Evidence(Dimension.PERSONALIZATION, "recipient", at, at + 4)
        else:
            yield self.finding("missing", draft.end_of_body)


class Tunable(Check):
    """Finds words of a length."""

    code = "DDD001"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    messages = {"found": "'{span}' has {length} letters."}

    length: int = 9
    share: float = 0.5
    word: str = "zzz"
    strict: bool = False

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for sentence in draft.sentences:
            for number in range(sentence.first, sentence.stop):
                start, end = sentence.prose.offsets(number, number + 1)
                if end - start >= self.length:
                    yield self.finding("found", (start, end), length=end - start)


_IMPOSSIBLE: dict[str, Any] = {
    "bad evidence": Evidence(Dimension.TIMING, "x", -1, 3),
    "half a place": Evidence(Dimension.TIMING, "x", 0.0, 1),  # type: ignore[arg-type]
    "own severity": Finding("fine", 0, 1, severity="warning"),  # type: ignore[arg-type]
    "own dimension": Evidence("timing", "x", 0, 1),  # type: ignore[arg-type]
    "nonsense": "nonsense",
}


class Bad(Check):
    """Does what its mood says."""

    code = "ZZZ001"
    dimension = Dimension.TIMING
    severity = Severity.ERROR
    messages = {"found": "Found {nothing}.", "fine": "Fine."}
    mood: ClassVar[str]

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        yield self.finding("fine", (0, 1))
        if self.mood == "raises":
            raise ValueError(draft.text)
        if self.mood == "late":
            yield self.finding("fine", (0, len(draft.text) + 1))
        if self.mood == "backwards":
            yield self.finding("fine", (2, 1))
        if self.mood == "no message":
            yield self.finding("other", (0, 1))
        if self.mood == "no slot":
            yield self.finding("found", (0, 1))
        if self.mood == "no advice":
            yield self.finding("fine", (0, 1), advice=("more",))
        if self.mood == "bad fix":
            yield self.finding("fine", (0, 1), fixes=(Fix((Edit(5, 9_999, "x"),)),))
        if self.mood in _IMPOSSIBLE:
            yield _IMPOSSIBLE[self.mood]
        if self.mood == "leaves":
            sys.exit(3)
        if self.mood == "recursion":
            yield from self.run(draft)


def linter(*checks: type[Check], **config: Any) -> Linter:
    return Linter(Config(**config), Registry({check.code: check for check in checks}))


def report_on(text: str, *checks: type[Check], config: dict[str, Any] | None = None, **facts: Any) -> Report:
    return linter(*checks, **(config or {})).lint(Source("draft", text), flags=[flags_layer(facts)])


def codes(report: Report) -> list[str]:
    return [diagnostic.code for diagnostic in report.diagnostics]


def test_a_report_as_data() -> None:
    report = report_on("Hi Dana,\r\n\r\nIt was a good\ttalk.", Words, Sees, to="Dana Ruiz")

    assert report.to_dict() == {
        "path": "draft",
        "channel": "email",
        "channel_origin": "default",
        "stage": "thanks",
        "stage_origin": "default",
        "mode": "rules",
        "clock": None,
        "scores": {
            "score_version": 1,
            "overall": 57.8,
            "dimensions": {
                "personalization": 40,
                "topics": None,
                "tone": 80,
                "length": None,
                "channel": None,
                "timing": None,
            },
            "earned": [
                {"dimension": "personalization", "part": "recipient", "points": 40, "of": 40},
                {"dimension": "personalization", "part": "detail", "points": 0, "of": 40},
                {"dimension": "personalization", "part": "role", "points": 0, "of": 20},
            ],
            "caps": [],
        },
        "diagnostics": [
            {
                "code": "AAA001",
                "name": "words",
                "dimension": "tone",
                "severity": "warning",
                "message": "'good' was found.",
                "start": {"offset": 21, "line": 3, "column": 10},
                "end": {"offset": 25, "line": 3, "column": 14},
                "text": "good",
                "cost": 8.89,
                "caps": [],
                "related": [],
                "suggestions": ["Drop 'good'."],
                "fixes": [],
                "url": None,
            }
        ],
        "evidence": [
            {
                "dimension": "personalization",
                "kind": "recipient",
                "level": "specific",
                "start": {"offset": 3, "line": 1, "column": 4},
                "end": {"offset": 7, "line": 1, "column": 8},
                "text": "Dana",
                "fact": None,
            }
        ],
        "skipped": [],
        "suppressed": [],
        "hints": [{"row": hint.row, "text": hint.text} for hint in hints() if hint.row in HINTS],
        "notices": [],
    }


@pytest.mark.parametrize(
    ("mood", "message"),
    [
        pytest.param("raises", "crashed: ValueError in test_engine.py, line", id="raises"),
        pytest.param("late", "reported the impossible span 0 to 33", id="span behind the end"),
        pytest.param("backwards", "reported the impossible span 2 to 1", id="span backwards"),
        pytest.param("no message", 'has no message "other"', id="unknown message"),
        pytest.param("no slot", "crashed: KeyError in render.py, line", id="slot without a value"),
        pytest.param("no advice", "crashed: KeyError in running.py, line", id="unknown advice"),
        pytest.param("bad fix", "reported the impossible span 5 to 9999", id="edit behind the end"),
        pytest.param("bad evidence", "reported the impossible span -1 to 3", id="evidence before the beginning"),
        pytest.param("nonsense", "yielded neither a finding nor evidence: str", id="neither finding nor evidence"),
        pytest.param("half a place", "reported the impossible span 0.0 to 1", id="span of fractions"),
        pytest.param("own severity", "reported no severity", id="severity as a string"),
        pytest.param("own dimension", "reported evidence of no dimension", id="dimension as a string"),
        pytest.param("leaves", "crashed: SystemExit in test_engine.py, line", id="exits"),
        pytest.param("recursion", "crashed: RecursionError in", id="recursion"),
    ],
)
def test_a_broken_check_is_named_and_the_others_are_heard(mood: str, message: str) -> None:
    Bad.mood = mood
    report = report_on(f"It was good. {SECRET[:-2]}", Bad, Words)

    assert len(report.errors) == 1
    assert report.errors[0].startswith(f"draft: ZZZ001 bad {message}")
    assert SECRET[:5] not in report.errors[0]
    assert codes(report) == ["AAA001"]
    assert report.scores.dimensions[Dimension.TIMING] is None


def test_a_check_without_its_facts_is_skipped_with_the_reason() -> None:
    class Needy(Words):
        """Needs to know."""

        code = "EEE001"
        needs = ("company.name", "clock")

    assert report_on("It was good.", Needy).skipped == (Skipped("EEE001", "company is not known"),)
    assert report_on("It was good.", Needy, company="Orbit").skipped == (
        Skipped("EEE001", "the moment of sending is not known"),
    )
    assert codes(report_on("It was good.", Needy, company="Orbit", now="2026-11-18")) == ["EEE001"]


@pytest.mark.parametrize(
    ("declared", "facts", "heard"),
    [
        pytest.param({"channels": ("sms",)}, {}, False, id="another channel"),
        pytest.param({"channels": ("sms",)}, {"channel": "sms"}, True, id="its channel"),
        pytest.param({"stages": ("final",)}, {}, False, id="another stage"),
        pytest.param({"stages": ("final",)}, {"stage": "final"}, True, id="its stage"),
        pytest.param({"channels": ("sms",), "needs": ("clock",)}, {}, False, id="no reason needed elsewhere"),
    ],
)
def test_where_a_check_looks(declared: dict[str, Any], facts: dict[str, Any], heard: bool) -> None:
    check = type("Placed", (Words,), {"__doc__": "Placed.", **declared})
    report = report_on("It was good.", check, **facts)

    assert codes(report) == (["AAA001"] if heard else [])
    assert report.skipped == ()


@pytest.mark.parametrize(
    ("facts", "severity"),
    [
        pytest.param({}, Severity.WARNING, id="its own"),
        pytest.param({"channel": "card"}, Severity.INFO, id="the channel's"),
        pytest.param({"stage": "final"}, Severity.ERROR, id="the stage's"),
        pytest.param({"channel": "card", "stage": "final"}, Severity.INFO, id="the channel's goes first"),
        pytest.param({"channel": "sms"}, None, id="silent"),
    ],
)
def test_severity_in_a_place(facts: dict[str, Any], severity: Severity | None) -> None:
    on = {"card": Severity.INFO, "final": Severity.ERROR, "sms": None}
    check = type("Graded", (Words,), {"__doc__": "Graded.", "severity_on": on})

    found = [diagnostic.severity for diagnostic in report_on("It was good.", check, **facts).diagnostics]

    assert found == ([severity] if severity else [])


def test_the_configuration_has_the_last_word_on_severity() -> None:
    report = report_on("It was good.", Words, config={"checks": {"words": {"severity": "error"}}})

    assert [diagnostic.severity for diagnostic in report.diagnostics] == [Severity.ERROR]


def test_the_sharper_check_speaks() -> None:
    report = report_on("It was good. A good talk.", Words, Sharper)

    assert [(entry.code, entry.start) for entry in report.diagnostics] == [("AAA001", 7), ("BBB001", 15)]
    assert [(entry.diagnostic.code, entry.by, entry.diagnostic.start) for entry in report.suppressed] == [
        ("AAA001", "BBB001", 15)
    ]
    assert report.scores.dimensions[Dimension.TONE] == 80


def test_a_finding_about_the_whole_silences_everywhere() -> None:
    class Whole(Check):
        """Is about everything."""

        code = "FFF001"
        dimension = Dimension.CHANNEL
        severity = Severity.ERROR
        messages = {"found": "All of it."}
        supersedes = ("AAA001",)

        def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
            yield self.finding("found", (0, 0), whole=True)

    report = report_on("It was good. A good talk.", Words, Whole)

    assert codes(report) == ["FFF001"]
    assert [entry.by for entry in report.suppressed] == ["FFF001", "FFF001"]


SPANS = st.tuples(st.integers(0, 12), st.integers(0, 4)).map(lambda span: (span[0], sum(span)))


@given(st.lists(st.tuples(SPANS, st.sampled_from(["A", "B", "C"]), st.integers(0, 9)), max_size=12))
@settings(max_examples=200, deadline=None)
def test_who_gives_way_to_whom(drawn: list[tuple[tuple[int, int], str, int]]) -> None:
    supersedes = {"A": (), "B": ("A",), "C": ("A", "B")}
    found = [
        Diagnostic(
            code, code, Dimension.TONE, Severity.INFO, "", *span, "", whole=not whole, supersedes=supersedes[code]
        )
        for span, code, whole in sorted(drawn)
    ]

    kept, suppressed = give_way(found)

    assert kept == [entry for entry in found if not any(silences(other, entry) for other in found)]
    assert [entry.diagnostic for entry in suppressed] == [entry for entry in found if entry not in kept]
    for entry in suppressed:
        assert any(other.code == entry.by and silences(other, entry.diagnostic) for other in found)


def silences(sharper: Diagnostic, other: Diagnostic) -> bool:
    touching = sharper.start <= other.end and other.start <= sharper.end
    return other.code in sharper.supersedes and (touching or sharper.whole or other.whole)


def test_an_ignore_says_why() -> None:
    report = report_on("It was good.", Words, ignore=[{"code": "AAA001", "reason": "meant so"}])

    assert codes(report) == []
    assert [(entry.diagnostic.code, entry.by, entry.reason) for entry in report.suppressed] == [
        ("AAA001", "ignore", "meant so")
    ]
    assert report.notices == ()
    assert report.scores.dimensions[Dimension.TONE] == 100


@pytest.mark.parametrize(
    ("entry", "suppressed", "notices"),
    [
        pytest.param("aaa001", 1, (), id="code in lower case"),
        pytest.param("words", 1, (), id="name"),
        pytest.param({"code": "AAA001", "draft": "draft"}, 1, (), id="this draft"),
        pytest.param({"code": "AAA001", "draft": "other.txt"}, 0, (), id="another draft"),
        pytest.param("BBB001", 0, ("ignore of BBB001 matches nothing and can go",), id="unused"),
    ],
)
def test_what_an_ignore_matches(entry: Any, suppressed: int, notices: tuple[str, ...]) -> None:
    report = report_on("It was good.", Words, Sharper, ignore=[entry])

    assert (len(report.suppressed), report.notices) == (suppressed, notices)


def test_an_ignore_that_is_repeated_is_not_unused() -> None:
    report = report_on("It was good.", Words, ignore=["AAA001", {"code": "words", "reason": "meant so"}])

    assert (report.suppressed[0].reason, report.notices) == ("meant so", ())


def test_a_draft_that_is_not_utf8_is_noticed() -> None:
    report = linter(Words).lint(Source.from_bytes(b"It\x92s good.", name="draft"))

    assert report.notices == ("read as Windows-1252, since it is not UTF-8",)


def test_an_ignore_of_no_check_is_an_error() -> None:
    with pytest.raises(FactsError, match='ignore: unknown check "AAA0001"; did you mean "AAA001"'):
        report_on("It was good.", Words, ignore="AAA0001")


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        pytest.param({}, ["AAA001", "DDD001"], id="all"),
        pytest.param({"select": ("AAA",)}, ["AAA001"], id="select"),
        pytest.param({"ignore": ("AAA",)}, ["DDD001"], id="ignore"),
        pytest.param({"select": ("AAA001",), "ignore": ("AAA",)}, ["AAA001"], id="the longer prefix wins"),
        pytest.param({"select": ("words",), "extend_select": ("tunable",)}, ["AAA001", "DDD001"], id="names"),
        pytest.param({"ignore": ("ALL",), "extend_select": ("DDD",)}, ["DDD001"], id="all but one"),
    ],
)
def test_select_and_ignore(config: dict[str, Any], expected: list[str]) -> None:
    options = {"DDD001": {"length": 8}}

    assert codes(report_on("It was good, honestly.", Words, Tunable, config={**config, "checks": options})) == expected


@pytest.mark.parametrize("key", ["select", "extend_select", "ignore"])
def test_an_unknown_code_is_named(key: str) -> None:
    with pytest.raises(ConfigError) as caught:
        linter(Words, **{key: ("wrods",)})

    assert str(caught.value) == 'unknown code "wrods"; did you mean "words"?'


@pytest.mark.parametrize(
    ("table", "message"),
    [
        pytest.param({"lenght": 3}, 'checks.tunable: unknown option "lenght"; did you mean "length"?', id="unknown"),
        pytest.param({"length": "3"}, "checks.tunable.length: must be a whole number, as 9 is", id="whole number"),
        pytest.param({"length": True}, "checks.tunable.length: must be a whole number, as 9 is", id="no boolean"),
        pytest.param({"share": "x"}, "checks.tunable.share: must be a number, as 0.5 is", id="number"),
        pytest.param({"word": 3}, "checks.tunable.word: must be a string, as zzz is", id="string"),
        pytest.param({"strict": 1}, "checks.tunable.strict: must be true or false, as False is", id="true or false"),
        pytest.param(
            {"least_share": 1, "least-share": 1},
            'checks.tunable.least-share: "least_share" and "least-share" are one key; join the two',
            id="twice",
        ),
        pytest.param(
            {"severity": "bad"}, 'checks.tunable.severity: "bad" is none of error, warning, info', id="severity"
        ),
    ],
)
def test_an_option_that_does_not_fit_is_named(table: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        linter(Tunable, checks={"tunable": table})

    assert str(caught.value) == message


def test_an_option_is_set() -> None:
    report = report_on("It was splendid.", Tunable, config={"checks": {"DDD001": {"length": 8, "share": 1}}})

    assert [diagnostic.message for diagnostic in report.diagnostics] == ["'splendid' has 8 letters."]


def test_options_of_an_unknown_check_are_named() -> None:
    with pytest.raises(ConfigError, match='unknown check "tunabel"; did you mean "tunable"'):
        linter(Tunable, checks={"tunabel": {}})


def test_options_of_one_check_in_two_tables_are_refused() -> None:
    with pytest.raises(ConfigError, match="DDD001 is set by its code and by its name"):
        linter(Tunable, checks={"DDD001": {}, "tunable": {}})


def test_a_deselected_check_still_earns_evidence() -> None:
    report = report_on("Hi Dana, it was good.", Words, Sees, config={"select": ("AAA",)})

    assert codes(report) == ["AAA001"]
    assert [evidence.kind for evidence in report.evidence] == ["recipient"]
    assert report.scores.dimensions[Dimension.PERSONALIZATION] is None


def test_what_nobody_is_to_report_does_not_count() -> None:
    report = report_on("It was good.", Words, Sees, config={"ignore": ("CCC",)})

    assert codes(report) == ["AAA001"]
    assert {step.part for step in report.scores.ladders} <= {"detail", "role"}


def test_an_ignored_absence_does_not_count() -> None:
    parts = [
        {step.part for step in report_on("It was good.", Sees, ignore=ignore).scores.ladders}
        for ignore in ([], ["CCC001"])
    ]

    assert parts == [{"recipient", "detail", "role"}, {"detail", "role"}]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \r\n\u00a0", id="white space"),
        pytest.param("Subject: Hi", id="subject only"),
        pytest.param("---\nchannel: email\n---\n", id="front matter only"),
        pytest.param("> quoted\n> mail", id="quotes only"),
        pytest.param("```\ncode\n```", id="code only"),
    ],
)
def test_nothing_to_lint_is_an_error(text: str) -> None:
    with pytest.raises(InputError) as caught:
        report_on(text, Words)

    assert (str(caught.value), caught.value.kind) == ("draft: nothing to lint: no words of the sender", "empty")


def test_an_empty_invitation_is_linted() -> None:
    assert report_on("", Sees, channel="li-invite").diagnostics[0].message == "No name."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\x01\x02\x1b[31m good \x7f", id="control characters"),
        pytest.param("good\rgood\r", id="lone CR"),
        pytest.param("\u202egood\u202c", id="right to left"),
        pytest.param("Dear ,\n\ngood", id="greeting without a name"),
        pytest.param("From: the moment we met", id="header look-alike"),
        pytest.param("good", id="one word"),
        pytest.param("!!!", id="marks only"),
    ],
)
def test_odd_text_breaks_nothing(text: str) -> None:
    report = report_on(text, Words, Sharper, Sees, Tunable)

    assert report.errors == ()
    assert report.source.text == text


def test_messages_are_filled_with_quotes_facts_and_numbers() -> None:
    class Filled(Check):
        """Fills."""

        code = "GGG001"
        dimension = Dimension.TONE
        severity = Severity.INFO
        messages = {"found": "{span} | {quote} | {who} | {all} | {count} | {share} | {word} | {none}"}

        def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
            yield self.finding(
                "found",
                (0, len(draft.text)),
                quote=Quote(0, 2),
                who=Given("interviewers.0.name"),
                all=Given("topics"),
                count=12_345,
                share=0.25,
                word="plain",
                none=Given("role.title"),
            )

    (diagnostic,) = report_on(f"It was\r\n{'long ' * 20}", Filled, interviewers="Dana", topics=["a", "b"]).diagnostics

    assert diagnostic.message == (
        "It was long long long long long long long long long long lo… | It | Dana | a; b | 12,345 | 0.25 | plain | None"
    )


def test_the_order_of_checks_changes_nothing() -> None:
    checks = [Words, Sharper, Sees, Tunable]
    text = "Subject: good talk\n\nHi you,\n\nA good talk, honestly good.\n\nThanks,\nSam"
    reports = []
    for seed in range(10):
        random.Random(seed).shuffle(checks)
        reports.append(report_on(text, *checks, config={"checks": {"DDD001": {"length": 8}}}).to_dict())

    assert all(report == reports[0] for report in reports)


def test_linting_twice_gives_the_same() -> None:
    one = linter(Words, Sees)
    source = Source("draft", "It was good.")

    first, _, second = one.lint(source), one.lint(Source("other", "Hi Dana, good.")), one.lint(source)

    assert first == second


def test_facts_come_in_layers() -> None:
    source = Source("draft", "---\nrole: Cook\n---\nIt was good.")
    report = linter(Words, facts={"company": "A", "role": "B", "locale": "en"}).lint(
        source, facts=[Layer("interview.toml", {"company": {"name": "Orbit"}})], flags=[flags_layer({"channel": "sms"})]
    )

    assert {key: str(origin) for key, origin in report.situation.origins.items()} == {
        "channel": "flag",
        "company.name": "interview.toml",
        "locale": "config",
        "role.title": "front matter",
        "stage": "default",
    }


def test_the_machines_clock_is_used_only_when_given() -> None:
    source, moment = Source("draft", "It was good."), datetime(2026, 11, 18, 9)

    assert linter(Words).lint(source, clock=moment).situation.clock == moment
    assert linter(Words).lint(source).situation.clock is None


def test_facts_that_do_not_fit_name_the_draft() -> None:
    with pytest.raises(FactsError) as caught:
        report_on("---\ncompny: Orbit\n---\nIt was good.", Words)

    assert str(caught.value) == 'draft: front matter: unknown key "compny"; did you mean "company"?'


def test_no_checks_at_all_is_an_error() -> None:
    with pytest.raises(ConfigError, match="no checks are installed"):
        Linter(Config(), Registry({}))


PACK = """
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


def test_a_pack_of_the_configuration_is_linted_with(tmp_path: Path) -> None:
    path = tmp_path / "acme.toml"
    path.write_text(PACK, "utf-8")

    report = lint("Dear Dana,\n\nWe have synergy.", config=Config(select=("ACM",), packs=(str(path),)))

    assert [diagnostic.message for diagnostic in report.diagnostics] == ["'synergy' is corporate speak."]


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        pytest.param(b"\xe9", "not UTF-8 text", id="encoding"),
        pytest.param(
            PACK.replace("ACM001", "A1").encode(),
            "A1: code must be letters and three digits, such as TON006",
            id="declaration",
        ),
        pytest.param(
            PACK.replace('["synergy"]', '["a)"]').encode(),
            'ACM001: phrase "a)": brackets must match and may not be nested',
            id="phrase",
        ),
    ],
)
def test_a_pack_that_does_not_fit_is_named(tmp_path: Path, raw: bytes, message: str) -> None:
    path = tmp_path / "acme.toml"
    path.write_bytes(raw)

    with pytest.raises(ConfigError) as caught:
        registry_for(Config(packs=(str(path),)))

    assert str(caught.value) == f"{path}: {message}"


def test_lint_takes_text_and_facts() -> None:
    report = lint("Dear Dana,\n\nIt was so awesome.", situation={"channel": "card"}, config=Config(select=("TON006",)))

    assert (report.source.name, report.situation.channel) == ("<text 1>", "card")
    assert str(report.situation.origins["channel"]) == "flag"
    assert codes(report) == ["TON006"]


def test_lint_takes_a_source() -> None:
    assert lint(Source("a.txt", "Dear Dana, it was fine.")).source.name == "a.txt"


def test_lint_many_keeps_the_order() -> None:
    reports = lint_many(["It was fine.", Source("b.txt", "So it was."), "And again."])

    assert [report.source.name for report in reports] == ["<text 1>", "b.txt", "<text 3>"]


def test_lint_many_of_nothing() -> None:
    assert lint_many([]) == []


def test_errors_have_one_root() -> None:
    with pytest.raises(notelint.NotelintError):
        lint("")


def test_a_selection_that_leaves_nothing_is_an_error() -> None:
    with pytest.raises(ConfigError, match="leave no check to run"):
        Linter(Config(select=("TON",), ignore=("TON",)))


@given(st.text(alphabet='ab1 .-\n"é\u00a0\U0001f44d', max_size=20), st.data())
@settings(deadline=None)
def test_words_of_a_span_are_what_white_space_parts(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    message = Message(Source("draft", text), ())
    draft = Draft(message, resolve(message), load_profiles({}), ())

    words = [word for word in text[start:end].split() if any(each.isalnum() for each in word)]
    assert draft.words_in(start, end) == len(words)


def test_linting_leaves_the_collection_of_garbage_as_it_was() -> None:
    gc.enable()
    lint("Dear Dana,\n\nThank you for the talk.\n\nBest,\nJo")
    assert gc.isenabled()

    gc.disable()
    try:
        lint("Dear Dana,\n\nThank you for the talk.\n\nBest,\nJo")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_linting_makes_no_garbage_that_must_be_looked_for() -> None:
    linter = Linter()
    sources = [Source("draft", message.text) for message in messages()[:40]]
    for source in sources:
        linter.lint(source)
    gc.collect()
    gc.disable()
    try:
        for source in sources:
            linter.lint(source)
        assert gc.collect() == 0
    finally:
        gc.enable()
