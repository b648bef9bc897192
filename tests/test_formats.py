"""The formats of other programs: valid by their schemas whatever is reported, and every finding at its place."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import jsonschema
import pytest
import xmlschema

from notelint.findings import Edit, Fix, Severity
from notelint.positions import PositionEncoding, Positions
from notelint.reporters import MACHINE, reporter
from notelint.reporters.outcome import Failure, Outcome
from notelint.source import Source
from reported import MISSING, outcome

SCHEMAS = Path(__file__).parent / "schemas"
SARIF = jsonschema.Draft4Validator(json.loads((SCHEMAS / "sarif-2.1.0.json").read_text("utf-8")))
FOREIGN = sorted(MACHINE - {"json", "json-lines"})
EMOJI = "é😀 It was AWESOME.\r\nI am 漢字 AWESOME [Name]\u2028"
MULTILINE = "Dear Dana,\nI have no role.\n"
WILD = Source("a b,c:d%&<\"'>\x1b\udcff\ufffe.md", "\x1b[2J AWESOME\x07 \ufffe[b] \u202e")
CASES = {
    "nothing": outcome(),
    "clean": outcome("Fine.", "Fine."),
    "findings": outcome("Dear [Name],\n\nIt was AWESOME to meet you.\n", "AWESOME AWESOME"),
    "errors": outcome(
        "Fine.", failures=(MISSING, Failure(None, "plugin", "plug-in x: broken"), Failure("1.md", "check", "crashed"))
    ),
    "only-errors": outcome(failures=(Failure("notelint.toml", "config", "no ](such key {0}\n"),)),
    "control-characters": outcome(
        WILD, failures=(Failure("\x07\uffff.txt", "not-found", "no \x7f\r\n%\uffff such file"),)
    ),
    "emoji": outcome(EMOJI),
    "something-missing": outcome(MULTILINE, role="x"),
    "empty-lines": outcome("\n\nI do.\n\n\n", role="x"),
}


def valid_sarif(text: str) -> Any:
    document = json.loads(text)
    SARIF.validate(document)
    (run,) = document["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        (location,) = result["locations"]
        place = location["physicalLocation"]["artifactLocation"]
        assert run["artifacts"][place["index"]]["location"]["uri"] == place["uri"]
    return document


def valid_json(name: str) -> Callable[[str], Any]:
    validator = jsonschema.Draft202012Validator(json.loads((SCHEMAS / name).read_text("utf-8")))

    def check(text: str) -> Any:
        document = json.loads(text)
        validator.validate(document)
        return document

    return check


valid_issues = valid_json("gitlab-code-quality.schema.json")


def valid_gitlab(text: str) -> Any:
    issues = valid_issues(text)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    return issues


def valid_xml(name: str) -> Callable[[str], ElementTree.Element]:
    schema = xmlschema.XMLSchema(SCHEMAS / name)

    def check(text: str) -> ElementTree.Element:
        schema.validate(text)
        return ElementTree.fromstring(text)

    return check


COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:]*,?)*)::(.+)")


def valid_github(text: str) -> list[dict[str, str]]:
    """Read the commands as the runner does: properties between commas, then the message."""
    commands = []
    for line in text.splitlines():
        match = COMMAND.fullmatch(line)
        assert match, line
        properties = dict(part.split("=", 1) for part in match[2].split(","))
        read = {"level": match[1], "message": match[3], **properties}
        assert all(
            escape in ("25", "0A", "3A", "2C") for value in read.values() for escape in re.findall("%(..)", value)
        )
        commands.append({key: unquote(value) for key, value in read.items()})
    return commands


VALID: dict[str, Callable[[str], Any]] = {
    "sarif": valid_sarif,
    "gitlab": valid_gitlab,
    "rdjson": valid_json("rdjson.schema.json"),
    "junit": valid_xml("junit-10.xsd"),
    "checkstyle": valid_xml("checkstyle.xsd"),
    "github": valid_github,
}


def test_every_format_for_programs_has_a_schema_here() -> None:
    assert set(VALID) == set(FOREIGN)


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize("case", CASES)
def test_valid(name: str, case: str) -> None:
    text = reporter(name)(CASES[case])

    VALID[name](text)
    assert not set(text) & set("\x1b\x07\x7f\u202e\u2028\udcff\r")
    assert text == "" or text.endswith("\n")


def sarif_places(text: str) -> Iterator[tuple[int, ...]]:
    for result in valid_sarif(text)["runs"][0]["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        yield tuple(region[key] for key in ("startLine", "startColumn", "endLine", "endColumn"))


def gitlab_places(text: str) -> Iterator[tuple[int, ...]]:
    for issue in json.loads(text):
        begin, end = (issue["location"]["positions"][key] for key in ("begin", "end"))
        yield begin["line"], begin["column"], end["line"], end["column"]


def rdjson_places(text: str) -> Iterator[tuple[int, ...]]:
    for diagnostic in json.loads(text)["diagnostics"]:
        start, end = (diagnostic["location"]["range"][key] for key in ("start", "end"))
        yield start["line"], start["column"], end["line"], end["column"]


def checkstyle_places(text: str) -> Iterator[tuple[int, ...]]:
    for error in ElementTree.fromstring(text).iter("error"):
        yield int(error.get("line", "")), int(error.get("column", ""))


def junit_places(text: str) -> Iterator[tuple[int, ...]]:
    for case in ElementTree.fromstring(text).iter("testcase"):
        yield tuple(map(int, str(case.get("name")).rpartition(" at ")[2].split(":")))


def github_places(text: str) -> Iterator[tuple[int, ...]]:
    for command in valid_github(text):
        if command["line"] == command["endLine"]:
            yield tuple(int(command[key]) for key in ("line", "col", "endLine", "endColumn"))
        else:
            assert "col" not in command
            yield int(command["line"]), 0, int(command["endLine"]), 0


PLACES: dict[str, Callable[[str], Iterator[tuple[int, ...]]]] = {
    "sarif": sarif_places,
    "gitlab": gitlab_places,
    "rdjson": rdjson_places,
    "checkstyle": checkstyle_places,
    "junit": junit_places,
    "github": github_places,
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
@pytest.mark.parametrize("case", ["findings", "emoji", "something-missing", "empty-lines"])
@pytest.mark.parametrize("name", PLACES)
def test_every_finding_has_its_place(name: str, case: str, encoding: PositionEncoding) -> None:
    shown = replace(CASES[case], position_encoding=encoding)
    expected = [
        (*positions.position(diagnostic.start), *positions.position(diagnostic.end))
        for entry in shown.linted
        for positions in [Positions(entry.report.source, "utf-8" if name == "rdjson" else encoding)]
        for diagnostic in entry.report.diagnostics
    ]
    found = list(PLACES[name](reporter(name)(shown)))

    assert found
    assert found == [place[: len(found[0])] for place in expected]


def test_something_missing_is_an_empty_region() -> None:
    assert list(sarif_places(reporter("sarif")(CASES["something-missing"]))) == [(2, 16, 2, 16)]


SMALL = outcome("Dear [Name],\n\nIt was AWESOME to meet you.\n", failures=(MISSING,))


def test_github() -> None:
    assert reporter("github")(SMALL) == (
        "::error file=1.md,line=1,endLine=1,col=6,endColumn=12,title=ZZZ002 blank-left::'[Name]' was left in.\n"
        "::notice file=1.md,line=3,endLine=3,col=8,endColumn=15,title=ZZZ001 loud-word::"
        "'AWESOME' shouts.%0ASay it quietly.\n"
        "::error file=missing.txt,title=notelint not-found::no such file\n"
    )


def test_github_escapes_what_would_end_a_message_or_a_property() -> None:
    (found, *_), failed = (
        CASES["control-characters"].linted,
        valid_github(reporter("github")(CASES["control-characters"])),
    )

    assert found.report.source.name.startswith("a b,c:d%&")
    assert failed[0]["file"].startswith("a b,c:d%&<\"'>\\x1b")
    assert failed[-1]["message"] == "no \\x7f\\r\\n%\uffff such file"


def test_gitlab() -> None:
    found = json.loads(reporter("gitlab")(SMALL))
    prints = [issue.pop("fingerprint") for issue in found]

    assert found == [
        {
            "type": "issue",
            "check_name": "ZZZ002",
            "description": "ZZZ002 blank-left: '[Name]' was left in.",
            "categories": ["Style"],
            "severity": "critical",
            "location": {
                "path": "1.md",
                "positions": {"begin": {"line": 1, "column": 6}, "end": {"line": 1, "column": 12}},
            },
        },
        {
            "type": "issue",
            "check_name": "ZZZ001",
            "description": "ZZZ001 loud-word: 'AWESOME' shouts. Say it quietly.",
            "categories": ["Style"],
            "severity": "info",
            "location": {
                "path": "1.md",
                "positions": {"begin": {"line": 3, "column": 8}, "end": {"line": 3, "column": 15}},
            },
        },
        {
            "type": "issue",
            "check_name": "not-found",
            "description": "notelint: no such file",
            "categories": ["Bug Risk"],
            "severity": "blocker",
            "location": {
                "path": "missing.txt",
                "positions": {"begin": {"line": 1, "column": 1}, "end": {"line": 1, "column": 1}},
            },
        },
    ]
    assert len(set(prints)) == 3


def test_rdjson() -> None:
    assert json.loads(reporter("rdjson")(SMALL)) == {
        "source": {"name": "notelint"},
        "diagnostics": [
            {
                "message": "'[Name]' was left in.",
                "location": {
                    "path": "1.md",
                    "range": {"start": {"line": 1, "column": 6}, "end": {"line": 1, "column": 12}},
                },
                "severity": "ERROR",
                "code": {"value": "ZZZ002"},
                "suggestions": [],
            },
            {
                "message": "'AWESOME' shouts. Say it quietly.",
                "location": {
                    "path": "1.md",
                    "range": {"start": {"line": 3, "column": 8}, "end": {"line": 3, "column": 15}},
                },
                "severity": "INFO",
                "code": {"value": "ZZZ001"},
                "suggestions": [
                    {"range": {"start": {"line": 3, "column": 8}, "end": {"line": 3, "column": 15}}, "text": "awesome"}
                ],
            },
            {
                "message": "no such file",
                "location": {"path": "missing.txt"},
                "severity": "ERROR",
                "code": {"value": "not-found"},
            },
        ],
    }


def test_rdjson_makes_one_suggestion_of_all_edits_of_a_fix() -> None:
    (entry,) = outcome("So AWESOME, Dana.").linted
    (diagnostic,) = entry.report.diagnostics
    fix = Fix((Edit(12, 16, "Dan"), Edit(3, 10, "good"), Edit(10, 10, "!")))
    report = replace(entry.report, diagnostics=(replace(diagnostic, fixes=(fix,)),))
    (found,) = json.loads(reporter("rdjson")(Outcome((replace(entry, report=report),))))["diagnostics"]

    assert found["suggestions"] == [
        {"range": {"start": {"line": 1, "column": 4}, "end": {"line": 1, "column": 17}}, "text": "good!, Dan"}
    ]


def test_checkstyle() -> None:
    assert reporter("checkstyle")(replace(SMALL, failures=(*SMALL.failures, Failure(None, "usage", "what?")))) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<checkstyle version="4.3">\n'
        '  <file name="1.md">\n'
        '    <error line="1" column="6" severity="error" message="\'[Name]\' was left in." source="notelint.ZZZ002" />\n'
        '    <error line="3" column="8" severity="info" message="\'AWESOME\' shouts. Say it quietly." '
        'source="notelint.ZZZ001" />\n'
        "  </file>\n"
        '  <file name="missing.txt">\n'
        '    <error line="1" column="1" severity="error" message="no such file" source="notelint.not-found" />\n'
        "  </file>\n"
        '  <file name="notelint">\n'
        '    <error line="1" column="1" severity="error" message="what?" source="notelint.usage" />\n'
        "  </file>\n"
        "</checkstyle>\n"
    )


def test_junit() -> None:
    shown = replace(SMALL, linted=(*SMALL.linted, *outcome(Source("2.md", "Fine.")).linted))

    assert reporter("junit")(shown) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="notelint" tests="4" failures="1" errors="1">\n'
        '  <testsuite name="1.md" package="notelint" tests="2" failures="1" errors="0">\n'
        '    <testcase name="ZZZ002 blank-left at 1:6" classname="1.md">\n'
        '      <failure type="error" message="\'[Name]\' was left in.">'
        "1.md:1:6: error: ZZZ002 '[Name]' was left in. [blank-left]</failure>\n"
        "    </testcase>\n"
        '    <testcase name="ZZZ001 loud-word at 3:8" classname="1.md">\n'
        "      <system-out>1.md:3:8: info: ZZZ001 'AWESOME' shouts. [loud-word]\n"
        "Say it quietly.</system-out>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        '  <testsuite name="2.md" package="notelint" tests="1" failures="0" errors="0">\n'
        '    <testcase name="no findings" classname="2.md" />\n'
        "  </testsuite>\n"
        '  <testsuite name="missing.txt" package="notelint" tests="1" failures="0" errors="1">\n'
        '    <testcase name="not-found" classname="missing.txt">\n'
        '      <error type="not-found" message="no such file">no such file</error>\n'
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_junit_fails_what_fails_the_run() -> None:
    (entry,) = outcome("Fine AWESOME.").linted
    strict = replace(entry, fail_on=Severity.INFO, too_low=60.0)
    root = ElementTree.fromstring(reporter("junit")(Outcome((strict,))))

    assert (root.get("failures"), [case.get("name") for case in root.iter("testcase")]) == (
        "2",
        ["ZZZ001 loud-word at 1:6", "score"],
    )
    assert [failure.get("message") for failure in root.iter("failure")] == [
        "'AWESOME' shouts.",
        "the score is below the minimum of 60",
    ]


def test_sarif() -> None:
    run = valid_sarif(reporter("sarif")(SMALL))["runs"][0]
    rule = run["tool"]["driver"]["rules"][0]

    assert rule.pop("help")["markdown"].startswith("# ZZZ001 loud-word\n\nA word that shouts.\n\n")
    assert rule == {
        "id": "ZZZ001",
        "name": "loud-word",
        "shortDescription": {"text": "A word that shouts."},
        "fullDescription": {"text": "The reader hears it."},
        "defaultConfiguration": {"level": "warning"},
        "properties": {"dimension": "tone", "tags": ["tone"]},
    }
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["invocations"] == [
        {
            "executionSuccessful": False,
            "toolExecutionNotifications": [
                {
                    "descriptor": {"id": "not-found"},
                    "level": "error",
                    "message": {"text": "no such file"},
                    "locations": [{"physicalLocation": {"artifactLocation": {"uri": "missing.txt"}}}],
                }
            ],
        }
    ]
    result = run["results"][1]
    prints = result.pop("partialFingerprints")
    assert re.fullmatch("[0-9a-f]{64}", prints["codeAndNumber/v1"])
    assert result.pop("properties")["suggestions"] == ["Say it quietly."]
    region = {"startLine": 3, "startColumn": 8, "endLine": 3, "endColumn": 15}
    assert result == {
        "ruleId": "ZZZ001",
        "ruleIndex": 0,
        "level": "note",
        "message": {"text": "'AWESOME' shouts. Say it quietly."},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": "1.md", "index": 0}, "region": region}}],
        "fixes": [
            {
                "description": {"text": "write 'awesome' instead of 'AWESOME'"},
                "artifactChanges": [
                    {
                        "artifactLocation": {"uri": "1.md"},
                        "replacements": [{"deletedRegion": region, "insertedContent": {"text": "awesome"}}],
                    }
                ],
                "properties": {"safety": "safe"},
            }
        ],
    }


@pytest.mark.parametrize(
    ("encoding", "kind"), [("utf-8", None), ("utf-16", "utf16CodeUnits"), ("utf-32", "unicodeCodePoints")]
)
def test_sarif_names_the_unit_of_its_columns(encoding: PositionEncoding, kind: str | None) -> None:
    run = valid_sarif(reporter("sarif")(replace(SMALL, position_encoding=encoding)))["runs"][0]

    assert run.get("columnKind") == kind


def test_sarif_tells_a_wrong_configuration_from_a_draft_that_cannot_be_read() -> None:
    (invocation,) = valid_sarif(reporter("sarif")(CASES["only-errors"]))["runs"][0]["invocations"]

    (notice,) = invocation["toolConfigurationNotifications"]
    assert notice["message"]["text"] == "no \\](such key {{0}}\\n"


def test_fingerprints_hold_no_word_of_the_draft_and_stay_when_other_lines_change() -> None:
    def prints(text: str) -> list[tuple[str, str]]:
        run = valid_sarif(reporter("sarif")(outcome(text)))["runs"][0]
        return [(result["ruleId"], result["partialFingerprints"]["codeAndNumber/v1"]) for result in run["results"]]

    before = prints("Dear [Name],\nAWESOME and AWESOME.")

    assert prints("Dear [Company],\n\nA new line.\nAWESOME, then AWESOME.") == before
    assert len({text for _, text in before}) == 3


@pytest.mark.parametrize(
    ("name", "uri", "path"),
    [
        ("./drafts//a b.md", "drafts/a%20b.md", "drafts/a b.md"),
        ("x:y.md", "x%3Ay.md", "x:y.md"),
        ("é😀.md", "%C3%A9%F0%9F%98%80.md", "é😀.md"),
        ("<stdin>", "%3Cstdin%3E", "<stdin>"),
        ("/tmp/a b.md", "file:///tmp/a%20b.md", "/tmp/a b.md"),
        ("../up.md", "../up.md", "../up.md"),
    ],
    ids=["spaces", "colon", "emoji", "stdin", "absolute", "above"],
)
def test_names_of_files(name: str, uri: str, path: str) -> None:
    shown = outcome(Source(name, "AWESOME"))
    (artifact,) = valid_sarif(reporter("sarif")(shown))["runs"][0]["artifacts"]
    (issue,) = json.loads(reporter("gitlab")(shown))

    assert (artifact["location"]["uri"], issue["location"]["path"]) == (uri, path)


def test_paths_are_relative_to_the_folder_of_the_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    shown = replace(outcome(Source("a.md", "AWESOME")), root=str(tmp_path))
    outside = replace(outcome(Source(str(tmp_path.parent / "b.md"), "AWESOME")), root=str(tmp_path))

    assert valid_github(reporter("github")(shown))[0]["file"] == "sub/a.md"
    assert json.loads(reporter("gitlab")(shown))[0]["location"]["path"] == "sub/a.md"
    assert valid_github(reporter("github")(outside))[0]["file"] == (tmp_path.parent / "b.md").as_posix()
