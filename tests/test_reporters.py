from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from notelint.config import Config
from notelint.engine import Linter
from notelint.positions import PositionEncoding
from notelint.printable import display_width, printable
from notelint.reporters import FORMATS, reporter
from notelint.reporters.excerpt import WIDTH, excerpt, pointed
from notelint.reporters.outcome import Failure, Linted, Outcome
from notelint.reporters.paint import Paint
from notelint.source import Source
from reported import MISSING, outcome
from tiny_checks import TINY

SCHEMA = json.loads((Path(__file__).parents[1] / "docs/schema/notelint-report-v1.schema.json").read_text("utf-8"))
LINE_SCHEMA = {**SCHEMA["$defs"]["line"], "$defs": SCHEMA["$defs"]}
BLANK = "Dear [Name],\n\nIt was AWESOME to meet you.\n"


def test_full() -> None:
    assert reporter("full")(outcome(BLANK)) == (
        "1.md:1:6: error: ZZZ002 '[Name]' was left in. [blank-left]\n"
        "    1 | Dear [Name],\n"
        "      |      ^^^^^^\n"
        "\n"
        "1.md:3:8: info: ZZZ001 'AWESOME' shouts. [loud-word]\n"
        "    3 | It was AWESOME to meet you.\n"
        "      |        ^^^^^^^\n"
        "  help: Say it quietly.\n"
        "  help: write 'awesome' instead of 'AWESOME'\n"
        "\n"
        "1.md: score 25.6 of 100, capped at 40 by ZZZ002\n"
        "  personalization     0 [..........]  earned recipient 0 of 50, detail 0 of 50; capped at 20 by ZZZ002\n"
        "  topics              0 [..........]  earned topic 0 of 100\n"
        "  tone               96 [#########.]\n"
        "  length          not checked\n"
        "  channel         not checked\n"
        "  timing          not checked\n"
        "  channel card (flag), stage thanks (default), mode rules\n"
        "  1 check skipped; -v says why\n"
        "\n"
        "Found 1 error, 1 remark in 1 draft.\n"
    )


def test_full_verbose() -> None:
    shown = reporter("full")(outcome("Thank you.\n[AWESOME]", ignore=["ZZZ010"], verbosity=1))

    assert "  cost: " in shown
    assert shown.partition("1.md: details\n")[2] == (
        "  configuration: none, the defaults\n"
        "  clock: none, so that timing is not judged; --now sets it\n"
        "  worked: tone: weak thanks 'Thank you' at 1:1, topics.0 of the facts\n"
        "  skipped: ZZZ003: role is not known\n"
        "  silent: ZZZ001 at 2:2: ZZZ002 says it more sharply\n"
        "  hint: Read it aloud: whatever you would not say to their face, leave out. (S2-20)\n"
        "  hint: Ask at the end of the next interview how and when they will get back to you, and note it as next_step. "
        "(S3-27)\n"
        "  notice: ignore of ZZZ010 matches nothing and can go\n"
        "\n"
        "Found 1 error in 1 draft.\n"
    )


def test_concise() -> None:
    assert reporter("concise")(outcome(BLANK, BLANK)) == (
        "1.md:1:6: error: ZZZ002 '[Name]' was left in. [blank-left]\n"
        "1.md:3:8: info: ZZZ001 'AWESOME' shouts. [loud-word]\n"
        "2.md:1:6: error: ZZZ002 '[Name]' was left in. [blank-left]\n"
        "2.md:3:8: info: ZZZ001 'AWESOME' shouts. [loud-word]\n"
        "Found 2 errors, 2 remarks in 2 drafts.\n"
    )


@pytest.mark.parametrize(
    ("texts", "failures", "verbosity", "expected"),
    [
        (("Dear Dana, fine.",), (), 0, "All clear: 1 draft.\n"),
        (("Fine.", "Fine."), (), -1, ""),
        ((), (MISSING,), 0, ""),
        (("Fine.",), (MISSING,), 0, "Found nothing in 1 draft, but not everything could be checked.\n"),
    ],
    ids=["clean", "quiet", "nothing-linted", "clean-but-failed"],
)
def test_summary(texts: tuple[str, ...], failures: tuple[Failure, ...], verbosity: int, expected: str) -> None:
    assert reporter("concise")(outcome(*texts, failures=failures, verbosity=verbosity)) == expected


def test_quiet_full_holds_findings_only() -> None:
    shown = reporter("full")(outcome(BLANK, verbosity=-1))

    assert "score" not in shown
    assert "Found" not in shown
    assert shown.count("\n\n") == 1


def test_color_changes_nothing_but_color() -> None:
    plain, colored = (reporter("concise")(outcome(BLANK, color=color)) for color in (False, True))

    assert "\x1b[1;31merror:\x1b[0m" in colored
    for code in ("1;31", "1;36", "1", "2", "0"):
        colored = colored.replace(f"\x1b[{code}m", "")
    assert colored == plain
    assert Paint(color=True).bold("") == ""


@pytest.mark.parametrize(
    ("texts", "failures", "facts"),
    [
        ((), (), {}),
        (("Fine.",), (), {}),
        ((BLANK, BLANK), (MISSING, Failure(None, "plugin", "plug-in x: broken")), {}),
        (("Thank you.\n[AWESOME] \x1b\u202e",), (), {"ignore": ["ZZZ010"], "now": "2026-11-18T09:00:00"}),
        (("x",), (Failure("\udcff.txt", "not-found", "no \x7f such file"),), {}),
    ],
    ids=["nothing", "clean", "findings-and-errors", "suppressed", "odd-names"],
)
def test_json_is_valid(texts: tuple[str, ...], failures: tuple[Failure, ...], facts: dict[str, object]) -> None:
    given = outcome(*texts, failures=failures, **facts)
    text = reporter("json")(given)
    document = json.loads(text)

    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(document, SCHEMA)
    assert not set(text) & set("\x1b\u202e\x7f\udcff")
    lines = reporter("json-lines")(given).splitlines()
    for line in lines:
        jsonschema.validate(json.loads(line), LINE_SCHEMA)
    found = sum(len(file["diagnostics"]) for file in document["files"])
    assert len(lines) == found + len(document["errors"])


def test_json() -> None:
    document = json.loads(reporter("json")(outcome("It was AWESOME.", failures=(MISSING,))))

    assert document["summary"] == {"files": 1, "errors": 0, "warnings": 0, "infos": 1}
    assert document["errors"] == [{"path": "missing.txt", "kind": "not-found", "message": "no such file"}]
    assert document["files"][0]["diagnostics"] == [
        {
            "code": "ZZZ001",
            "name": "loud-word",
            "dimension": "tone",
            "severity": "info",
            "message": "'AWESOME' shouts.",
            "start": {"offset": 7, "line": 1, "column": 8},
            "end": {"offset": 14, "line": 1, "column": 15},
            "text": "AWESOME",
            "cost": document["files"][0]["diagnostics"][0]["cost"],
            "caps": [],
            "related": [],
            "suggestions": ["Say it quietly."],
            "fixes": [{"safety": "safe", "edits": [{"start": 7, "end": 14, "text": "awesome"}]}],
            "url": None,
        }
    ]


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 15), ("utf-16", 12), ("utf-32", 11)])
def test_columns_follow_the_encoding(encoding: PositionEncoding, column: int) -> None:
    shown = replace(
        outcome("Thank you.\né😀 It was [AWESOME].", ignore=["ZZZ010"], verbosity=1), position_encoding=encoding
    )
    document = json.loads(reporter("json")(shown))
    (found,) = document["files"][0]["diagnostics"]

    assert document["position_encoding"] == encoding
    assert found["start"] == {"offset": 21, "line": 2, "column": column}
    assert found["end"] == {"offset": 30, "line": 2, "column": column + 9}
    assert document["files"][0]["suppressed"][0]["start"]["column"] == column + 1
    assert json.loads(reporter("json-lines")(shown))["start"] == found["start"]
    assert reporter("concise")(shown).startswith(f"1.md:2:{column}: error: ")
    assert f"1.md:2:{column}: error: " in reporter("full")(shown)
    assert f"  silent: ZZZ001 at 2:{column + 1}: " in reporter("full")(shown)
    assert "\n    2 | é😀 It was [AWESOME].\n      |            ^^^^^^^^^\n" in reporter("full")(shown)


def test_schema_refuses_another_shape() -> None:
    document = json.loads(reporter("json")(outcome(BLANK)))
    document["files"][0]["surprise"] = 1

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA)


@pytest.mark.parametrize("name", FORMATS)
def test_same_bytes_twice(name: str) -> None:
    assert reporter(name)(outcome(BLANK)) == reporter(name)(outcome(BLANK))


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [
        ("a bc d", (2, 4), (1, "a bc d", "  ^^")),
        ("漢字 bc", (3, 5), (1, "漢字 bc", "     ^^")),
        ("e\u0301é bc", (4, 6), (1, "e\u0301é bc", "   ^^")),
        ("a\tbc", (2, 4), (1, "a    bc", "     ^^")),
        ("\x1b[31mbc", (5, 7), (1, "\\x1b[31mbc", "        ^^")),
        ("abc\r\ndef", (3, 3), (1, "abc", "   ^")),
        ("abc\r\ndef", (4, 5), (1, "abc", "   ^")),
        ("abc\ndef\nghi", (1, 9), (1, "abc", " ^^ to line 3")),
        ("abc\ndef", (1, 4), (1, "abc", " ^^")),
        ("abc\n", (4, 4), (2, "", "^")),
        ("", (0, 0), (1, "", "^")),
        ("x" * 120 + " end.", (121, 124), (1, f"...{'x' * 47} end.", f"{' ' * 51}^^^")),
    ],
    ids=[
        "plain",
        "wide",
        "combining",
        "tab",
        "escape",
        "line-end",
        "in-crlf",
        "lines",
        "with-break",
        "last",
        "empty",
        "long-to-its-end",
    ],
)
def test_excerpt(text: str, span: tuple[int, int], expected: tuple[int, str, str]) -> None:
    assert excerpt(Source("x", text), *span) == expected


@pytest.mark.parametrize("first", [0, 5, 150, 290])
@pytest.mark.parametrize("length", [0, 3, 10, 250])
def test_long_lines_are_cut_around_the_span(first: int, length: int) -> None:
    line = "".join(chr(ord("a") + number % 26) for number in range(300))
    shown, carets = pointed(line, first, min(first + length, 300))

    assert display_width(shown) <= WIDTH + 6
    begin = len(carets) - len(carets.lstrip())
    under = shown[begin : len(carets)].removesuffix("...")
    assert line[first:].startswith(under)
    assert shown.startswith("...") == (first > 50)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain é漢😀", "plain é漢😀"),
        ("\x1b[2J\x07", "\\x1b[2J\\x07"),
        ("a\u202eb\u2066", "a\\u202eb\\u2066"),
        ("a\tb\r\n", "a\\tb\\r\\n"),
        ("\udcff\x85\u2028\U000e0041", "\\udcff\\x85\\u2028\\U000e0041"),
        ("👩\u200d🔬", "👩\u200d🔬"),
    ],
    ids=["plain", "escape", "bidi", "white-space", "others", "emoji"],
)
def test_printable(text: str, expected: str) -> None:
    assert printable(text) == expected


def test_names_and_words_cannot_steer_the_terminal() -> None:
    linter = Linter(Config(), TINY)
    report = linter.lint(Source("a\x1b]0;x.md", "\x1b[2J AWESOME \u202e[b] \x1b]"))

    for name in ("full", "concise"):
        for verbosity in (-1, 0, 1):
            shown = reporter(name)(Outcome((Linted(report, "\x1b.toml"),), verbosity=verbosity))
            assert not set(shown) & set("\x1b\u202e\x07")
