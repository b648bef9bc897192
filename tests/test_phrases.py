"""The phrase language, guards, and whose words a phrase is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from notelint import Dimension, Edit, Fix, Phrase, PhraseCheck, Prose, Severity
from notelint.diagnostics import Diagnostic
from notelint.engine import Linter
from notelint.errors import ConfigError
from notelint.phrases import MAX_EXPANSIONS, PhraseTable, expanded
from notelint.registry import Registry
from notelint.situation.layers import flags_layer
from notelint.source import Source
from notelint.testing import unmarked


def check_of(*phrases: str | Phrase, code: str = "TST001", **declared: Any) -> type[PhraseCheck]:
    return type(
        "Tried",
        (PhraseCheck,),
        {
            "__doc__": "Tried.",
            "code": code,
            "dimension": Dimension.TONE,
            "severity": Severity.INFO,
            "messages": {"found": "'{span}' was found.", "other": "Other."},
            "phrases": phrases,
            **declared,
        },
    )


def found(text: str, *checks: type[PhraseCheck], **facts: Any) -> list[Diagnostic]:
    registry = Registry({check.code: check for check in checks})
    report = Linter(registry=registry).lint(Source("draft", text), flags=[flags_layer(facts)])
    assert report.errors == ()
    return list(report.diagnostics)


def expect(marked: str, check: type[PhraseCheck], **facts: Any) -> None:
    """Expect exactly the spans that are marked ``⟦…⟧``."""
    text, spans = unmarked(marked)
    assert [(hit.start, hit.end) for hit in found(text, check, **facts)] == spans


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("so awesome", ["so awesome"], id="plain"),
        pytest.param("(so|super) good", ["so good", "super good"], id="alternatives"),
        pytest.param("so [very] good", ["so good", "so very good"], id="optional"),
        pytest.param("so [very|quite] good", ["so good", "so quite good", "so very good"], id="optional alternatives"),
        pytest.param("(a|b) (c|d)", ["a c", "a d", "b c", "b d"], id="two groups"),
        pytest.param("dream(s|)", ["dream", "dreams"], id="empty alternative"),
        pytest.param("so  \n good", ["so good"], id="white space"),
        pytest.param("[maybe]", ["maybe"], id="nothing is no phrase"),
        pytest.param("", [], id="empty"),
    ],
)
def test_what_a_phrase_stands_for(text: str, expected: list[str]) -> None:
    assert expanded(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("so (good", id="not closed"),
        pytest.param("so good)", id="not opened"),
        pytest.param("so (very [really]) good", id="nested"),
        pytest.param("so [very) good", id="crossed"),
    ],
)
def test_brackets_must_match(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        expanded(text)

    assert str(caught.value) == f'phrase "{text}": brackets must match and may not be nested'


def test_too_many_combinations_are_refused_unexpanded() -> None:
    text = "(a|b|c|d|e|f|g|h|i|j) " * 40

    with pytest.raises(ConfigError, match=f"at most {MAX_EXPANSIONS:,} are allowed"):
        expanded(text)


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("It was ⟦so awesome⟧ today.", id="as written"),
        pytest.param("It was ⟦SO Awesome⟧ today.", id="any case"),
        pytest.param("It was ⟦so\r\nawesome⟧ today.", id="over a line wrap"),
        pytest.param("It was ⟦so \u00a0 awesome⟧ today.", id="wide space"),
        pytest.param("👩‍💻\r\nIt was ⟦so awesome⟧!", id="behind an emoji"),
        pytest.param("It was ⟦so awesome⟧ and ⟦so awesome⟧.", id="twice"),
        pytest.param("It was so very awesome.", id="a word between"),
        pytest.param("It was so.\n\nAwesome day.", id="over a blank line, as one chunk of text"),
    ],
)
def test_where_a_phrase_stands(marked: str) -> None:
    expect(marked, check_of("so awesome"))


@pytest.mark.parametrize(
    ("phrase", "marked"),
    [
        pytest.param("I am sure", "⟦I'm sure⟧ and ⟦I’m sure⟧ and ⟦I am sure⟧.", id="contraction in the text"),
        pytest.param("do not worry", "Please ⟦don't worry⟧.", id="contracted negation"),
        pytest.param("I'm sure", "⟦I am sure⟧ of it.", id="contraction in the phrase"),
        pytest.param("going to ask", "I was ⟦gonna ask⟧.", id="slang in the text"),
        pytest.param(Phrase("gonna", spelled=True), "I was ⟦gonna⟧ ask, going to.", id="spelled"),
        pytest.param(Phrase("Gonna", spelled=True), "I was ⟦gonna⟧ ask.", id="spelled, in any case"),
        pytest.param("(so|so very) good", "It was ⟦so very good⟧.", id="longest of two"),
    ],
)
def test_forms_of_a_phrase(phrase: str | Phrase, marked: str) -> None:
    expect(marked, check_of(phrase))


def test_of_overlapping_hits_of_one_check_the_longest_counts() -> None:
    expect("It was ⟦so very good⟧.", check_of("so very", "so very good", "very good"))


def test_hits_of_two_checks_may_overlap() -> None:
    hits = found("It was so very good.", check_of("so very"), check_of("very good", code="TST002"))

    assert [(hit.code, hit.text) for hit in hits] == [("TST001", "so very"), ("TST002", "very good")]


@pytest.mark.parametrize(
    ("guard", "marked"),
    [
        pytest.param({"before": ("a",)}, "I had ⟦a dream⟧ of it, my dream.".replace("⟦a ", "a ⟦"), id="word before"),
        pytest.param({"before": ("",)}, "⟦Dream⟧ on. A dream.", id="sentence begins"),
        pytest.param({"after": ("job",)}, "My ⟦dream⟧ job, my dream.", id="word after"),
        pytest.param({"after": ("",)}, "It is a ⟦dream⟧\n\nMy dream job.", id="sentence ends"),
        pytest.param({"unless_before": ("my",)}, "A ⟦dream⟧ and my dream.", id="not behind a word"),
        pytest.param({"unless_after": ("job",)}, "A ⟦dream⟧ and a dream job.", id="not before a word"),
        pytest.param({"near": ("job",)}, "This job is a ⟦dream⟧. I had a dream.", id="word in the sentence"),
        pytest.param({"unless_near": ("job",)}, "This job is a dream. I had a ⟦dream⟧.", id="no word in the sentence"),
        pytest.param({"before": ("",)}, "I went home.\nThat ended it. ⟦Dream⟧ on.", id="never over a sentence"),
    ],
)
def test_guards(guard: dict[str, Any], marked: str) -> None:
    expect(marked, check_of(Phrase("dream", **guard)))


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param('You called it "so awesome" there.', id="straight quotes"),
        pytest.param("You called it “so awesome” there.", id="curly quotes"),
        pytest.param("It was ‘so awesome’ there.", id="single quotes"),
        pytest.param("It was «so awesome» there.", id="guillemets"),
        pytest.param('I read "it was\r\nso awesome" there.', id="quoted over a line wrap"),
        pytest.param('A 5" screen.\n\nIt was ⟦so awesome⟧. A 6" screen.', id="not over a blank line"),
        pytest.param("Dana's plan was ⟦so awesome⟧, and Tom's.", id="apostrophes are no quotes"),
        pytest.param('It was ⟦so awesome⟧ and "fine".', id="quotes beside it"),
    ],
)
def test_quoted_words_are_not_the_senders(marked: str) -> None:
    expect(marked, check_of("so awesome"))


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("It was not so awesome.", id="not"),
        pytest.param("It wasn't so awesome.", id="contraction"),
        pytest.param("It was never really so awesome.", id="never, with a word between"),
        pytest.param("It was not only ⟦so awesome⟧ but long.", id="not only"),
        pytest.param("It did not rain, it was ⟦so awesome⟧.", id="negation in another clause"),
        pytest.param("I did not go. ⟦So awesome⟧ it was.", id="negation in another sentence"),
        pytest.param("It did not rain on the day that was ⟦so awesome⟧.", id="too far away"),
    ],
)
def test_negation(marked: str) -> None:
    expect(marked, check_of("so awesome"))


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("You said the launch was so awesome.", id="you said"),
        pytest.param("Your manager called it so awesome.", id="somebody's word"),
        pytest.param("As Dana mentioned, it was so awesome.", id="a name"),
        pytest.param("You said it, and I find it ⟦so awesome⟧.", id="one's own word between"),
        pytest.param("I said it was ⟦so awesome⟧.", id="one's own report"),
        pytest.param("You said so. It was ⟦so awesome⟧.", id="another sentence"),
    ],
)
def test_reported_speech(marked: str) -> None:
    expect(marked, check_of("so awesome"))


@pytest.mark.parametrize(
    ("declared", "marked"),
    [
        pytest.param({"negatable": False}, "It was not ⟦so awesome⟧.", id="not negatable"),
        pytest.param({"reportable": False}, "You said it was ⟦so awesome⟧.", id="not reportable"),
    ],
)
def test_a_check_may_count_what_others_leave_out(declared: dict[str, Any], marked: str) -> None:
    expect(marked, check_of("so awesome", **declared))


@pytest.mark.parametrize(
    ("marked", "facts"),
    [
        pytest.param("I like Dream Job very much.", {}, id="capitalized in mid-sentence"),
        pytest.param("⟦Dream job⟧ it is.", {}, id="capitalized at the beginning"),
        pytest.param("I like dream job.", {"company": "Dream Job"}, id="company of the facts"),
        pytest.param("We discussed a dream\njob map.", {"topics": ["dream job map"]}, id="topic, over a line wrap"),
        pytest.param("I like my ⟦dream job⟧.", {"company": "Orbit Foods"}, id="another company"),
        pytest.param("It is a ⟦DREAM JOB⟧.", {}, id="shouted"),
    ],
)
def test_names(marked: str, facts: dict[str, Any]) -> None:
    expect(marked, check_of("dream job"), **facts)


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("Hi Dana,\n\nIt was good.\n\nBest,\nSo Awesome", id="signature"),
        pytest.param("It was good to talk.\n\n> so awesome", id="quoted mail"),
        pytest.param("```\nso awesome\n```\n\nIt was good to talk.", id="code"),
        pytest.param("Subject: ⟦so awesome⟧\n\nIt was good to talk.", id="subject"),
    ],
)
def test_only_the_senders_prose_is_searched(marked: str) -> None:
    expect(marked, check_of("so awesome"))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("Many thx to you.", "thanks", id="lower case"),
        pytest.param("Thx a lot.", "Thanks", id="capitalized"),
        pytest.param("Many THX to you.", "thanks", id="shouted"),
    ],
)
def test_a_replacement_becomes_a_safe_fix(text: str, written: str) -> None:
    (hit,) = found(text, check_of(Phrase("thx", replace="thanks")))

    assert hit.fixes == (Fix((Edit(hit.start, hit.end, written),), "safe"),)


def test_a_phrase_may_have_its_own_words_and_severity() -> None:
    (hit,) = found("It was fine.", check_of("fun", Phrase("fine", message="other", severity=Severity.ERROR)))

    assert (hit.message, hit.severity) == ("Other.", Severity.ERROR)


def test_a_check_may_refuse_a_hit() -> None:
    class Picky(check_of("so awesome")):  # type: ignore[misc]
        def accepts(self, draft: Any, hit: Any) -> bool:
            return bool(hit.start > 10)

    expect("So awesome. It was ⟦so awesome⟧.", Picky)


def test_all_checks_are_matched_in_one_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []
    scan = PhraseTable._matches

    def counted(table: PhraseTable, prose: Prose) -> Iterator[Any]:
        calls.append(1)
        return scan(table, prose)

    monkeypatch.setattr(PhraseTable, "_matches", counted)
    hits = found(
        "One two three.", *(check_of(word, code=f"TST00{n}") for n, word in enumerate(("one", "two", "three")))
    )

    assert [hit.text for hit in hits] == ["One", "two", "three"]
    assert calls == [1]
