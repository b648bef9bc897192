from __future__ import annotations

import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import NamedTuple

import click
import jsonschema
import pytest

from notelint.channels import CHANNELS
from notelint.cli.commands import SUMMARIES, cli
from notelint.cli.main import COMMANDS, main
from notelint.cli.progress import MANY
from notelint.cli.streams import wants_color
from notelint.registry import Registry
from notelint.reporters import MACHINE
from notelint.situation.facts import Facts
from tiny_checks import TINY

SCHEMA = json.loads((Path(__file__).parents[1] / "docs/schema/notelint-report-v1.schema.json").read_text("utf-8"))
FACTS = 'company = "Orbit Foods"\n[[interviewers]]\nname = "Dana Ruiz"\n'
LOUD = "Dear Dana,\n\nIt was AWESOME.\n"
FINE = "Dear Dana,\n\nIt was good.\n"


class Result(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> Run:
    """Run the command line in an empty folder, with the tiny plug-in only."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "no-config"))
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null")
    with_checks(monkeypatch, TINY)

    def call(*args: str, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main(args)
        captured = capsysbinary.readouterr()
        return Result(status, captured.out.decode(), captured.err.decode())

    return call


def with_checks(monkeypatch: pytest.MonkeyPatch, registry: Registry) -> None:
    monkeypatch.setattr("notelint.activation.installed", lambda: registry)
    monkeypatch.setattr("notelint.registry.installed", lambda: registry)


def write(**files: str) -> None:
    """Write files; ``__`` in a name is a slash, and what has no ending is Markdown."""
    for name, text in files.items():
        path = Path(name.replace("__", "/"))
        path = path if path.suffix else path.with_suffix(".md")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def console(*args: str, stdin: bytes = b"", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "XDG_CACHE_HOME": "/dev/null", **(env or {})}
    return subprocess.run([sys.executable, "-m", "notelint", *args], input=stdin, capture_output=True, env=env)


# -- check: what is printed, and the exit status ---------------------------------------------------------------------


def test_findings(run: Run) -> None:
    write(a=LOUD)

    assert run("check", "a.md", "--output-format", "concise") == (
        1,
        "a.md:3:8: warning: ZZZ001 'AWESOME' shouts. [loud-word]\nFound 1 warning in 1 draft.\n",
        "",
    )


def test_clean(run: Run) -> None:
    write(a=FINE)

    assert run("check", "a.md", "--output-format", "concise") == (0, "All clear: 1 draft.\n", "")
    assert run("check", "a.md", "-q") == (0, "", "")


def test_missing_next_to_good(run: Run) -> None:
    write(a=LOUD)

    assert run("check", "missing.txt", "a.md", "-q", "--output-format", "concise") == (
        2,
        "a.md:3:8: warning: ZZZ001 'AWESOME' shouts. [loud-word]\n",
        "notelint: error: missing.txt: no such file\n",
    )


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.txt", b"", "nothing to lint: no words of the sender"),
        ("space.txt", b" \n\t\r\n", "nothing to lint: no words of the sender"),
        ("reply.txt", b"> Dear Sam,\n> no.\n", "nothing to lint: no words of the sender"),
        ("binary.txt", b"a\0b", "binary, not text (it contains a NUL byte)"),
        ("bytes.txt", b"\x81\x8d", "neither UTF-8 nor Windows-1252 text"),
        ("large.txt", b"a" * 5_000_000, "larger than 1,048,576 bytes, which no message is"),
        ("huge.txt", b"a" * 6_000_000, "larger than 5,242,880 bytes"),
        (
            "a.docx",
            b"PK\x03\x04",
            "a Word document; save it as plain text (.txt), or copy its text into a file, and check that",
        ),
        (
            "a.msg",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "an Outlook message (.msg); save it as .eml or as plain text and check that",
        ),
        ("a.pdf", b"%PDF-1.7", "a PDF; copy its text into a plain text file (.txt) and check that"),
        ("words.eml", b"Subject: " + b"=?utf-8?q?a?= " * 20_000, "an email with a header longer than 8,192 characters"),
        ("deep.eml", b"Content-Type: message/rfc822\n\n" * 5_000, "an email with parts nested more than 20 deep"),
    ],
    ids=lambda value: value if isinstance(value, str) and re.fullmatch(r"\w+\.\w+", value) else "",
)
def test_unusable_input(run: Run, name: str, content: bytes, message: str) -> None:
    Path(name).write_bytes(content)

    assert run("check", name) == (2, "", f"notelint: error: {name}: {message}\n")
    status, out, err = run("check", name, "--output-format", "json")
    document = json.loads(out)
    jsonschema.validate(document, SCHEMA)
    assert (status, err, document["files"]) == (2, "", [])
    assert [(entry["path"], entry["message"]) for entry in document["errors"]] == [(name, message)]


def test_pipe_and_device(run: Run) -> None:
    os.mkfifo("pipe.txt")

    assert run("check", "pipe.txt") == (2, "", "notelint: error: pipe.txt: not a regular file\n")
    assert run("check", "/dev/zero") == (2, "", "notelint: error: /dev/zero: not a regular file\n")


def test_no_permission(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write(a=FINE)
    opened = os.open

    def refusing(path: str, *rest: int) -> int:
        if str(path).endswith("a.md"):
            raise PermissionError(13, "Permission denied", path)
        return opened(path, *rest)

    monkeypatch.setattr(os, "open", refusing)

    assert run("check", "a.md") == (2, "", "notelint: error: a.md: permission denied\n")
    assert run("check", ".", "--include", "*") == (2, "", "notelint: error: a.md: permission denied\n")


def test_folder_that_may_not_be_entered(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from notelint.situation.layers import facts_file_for

    def refusing(function: Callable[[str], object]) -> Callable[[str], object]:
        def called(path: str) -> object:
            if "locked" in str(path):
                raise PermissionError(13, "Permission denied", path)
            return function(path)

        return called

    monkeypatch.setattr("notelint.cli.session.facts_file_for", refusing(facts_file_for))
    monkeypatch.setattr("os.scandir", refusing(os.scandir))
    write(**{"d__locked__a": FINE, "d__z__a": LOUD, "d__z__interview.toml": ""})

    assert run("check", "d/locked/no.md", "d", "-q", "--output-format", "concise") == (
        2,
        "d/z/a.md:3:8: warning: ZZZ001 'AWESOME' shouts. [loud-word]\n",
        "notelint: error: d/locked: cannot be read: Permission denied\nnotelint: error: d/locked/no.md: no such file\n",
    )


def test_control_characters_in_names(run: Run) -> None:
    assert run("check", "a\x1b[2J\n.txt") == (2, "", "notelint: error: a\\x1b[2J\\n.txt: no such file\n")


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ((), 1),
        (("--fail-on", "error"), 0),
        (("--fail-on", "info"), 1),
        (("--exit-zero",), 0),
        (("--fail-on", "error", "--min-score", "99"), 1),
        (("--fail-on", "error", "--min-score", "99", "--exit-zero"), 0),
        (("--fail-on", "error", "--min-score", "1"), 0),
        (("--ignore", "ZZZ001"), 0),
        (("--select", "ZZZ002,ZZZ003"), 0),
        (("--select", "ZZZ002", "--extend-select", "loud-word"), 1),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_exit_status(run: Run, options: Sequence[str], status: int) -> None:
    write(a=LOUD)

    assert run("check", "a.md", *options).status == status


def test_score_below_minimum_is_said(run: Run) -> None:
    write(a=FINE)

    assert "a.md: score 26.7 of 100, below the minimum of 60\n" in run("check", "a.md", "--min-score", "60").out
    assert run("check", "a.md", "--min-score", "60").out.endswith(
        "\nFound nothing in 1 draft, but 1 score is too low.\n"
    )
    assert run("check", "a.md", "--min-score", "60", "-q") == (
        1,
        "",
        "notelint: a.md: the score is below the minimum of 60\n",
    )


def test_crashed_check_is_named_and_the_rest_is_shown(run: Run) -> None:
    write(a=f"{LOUD}boom\n")
    status, out, err = run("check", "a.md", "-q", "--output-format", "concise")

    assert (status, out) == (2, "a.md:3:8: warning: ZZZ001 'AWESOME' shouts. [loud-word]\n")
    assert err.startswith("notelint: error: a.md: ZZZ009 fragile crashed: RuntimeError in tiny_checks.py, line ")
    assert "secret" not in err
    document = json.loads(run("check", "a.md", "--output-format", "json").out)
    assert [error["kind"] for error in document["errors"]] == ["check"]


def test_broken_plug_in_is_named_once_and_the_rest_is_shown(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with_checks(monkeypatch, Registry(TINY.checks, TINY.origins, ("plug-in bad (bad 1.0): cannot be loaded: x",)))
    write(a=LOUD, b=FINE)

    assert run("check", "a.md", "b.md", "-q", "--output-format", "concise") == (
        2,
        "a.md:3:8: warning: ZZZ001 'AWESOME' shouts. [loud-word]\n",
        "notelint: error: plug-in bad (bad 1.0): cannot be loaded: x\n",
    )


def test_no_checks_at_all_is_no_success(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with_checks(monkeypatch, Registry({}))
    write(a=FINE)

    assert run("check", "a.md").status == 2


def test_internal_error_quotes_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("It was AWESOME")

    monkeypatch.setattr("notelint.engine.Linter.lint", broken)
    write(a=LOUD)
    status, out, err = run("check", "a.md")

    assert (status, out) == (2, "")
    assert err.startswith("notelint: error: a.md: internal error: ValueError in test_cli.py, line ")
    assert "AWESOME" not in err


def test_each_file_once(run: Run) -> None:
    write(**{"d__interview.toml": FACTS, "d__a": LOUD})

    assert run("check", "d/a.md", "d", "./d/a.md").out.count("ZZZ001") == 1


# -- check: facts and configuration ----------------------------------------------------------------------------------


def facts_of(result: Result) -> dict[str, str]:
    return {fact["key"]: f"{fact['value']} ({fact['origin']})" for fact in json.loads(result.out)["facts"]}


def test_layers_of_facts(run: Run) -> None:
    write(
        **{
            "notelint.toml": 'facts = { role = "Config", company = "Config", channel = "card" }',
            "interview.toml": 'company = "File"\nstage = "rapport"\nchannel = "sms"',
            "a": "---\nstage: offer\nchannel: voice\n---\nHello.\n",
            "other.toml": 'company = "Other"',
        }
    )

    assert facts_of(run("facts", "a.md", "--channel", "email", "--output-format", "json")) == {
        "channel": "email (flag)",
        "stage": "offer (front matter)",
        "company.name": "File (interview.toml)",
        "role.title": "Config (config)",
    }
    given = facts_of(run("facts", "a.md", "--interview", "other.toml", "--isolated", "--output-format", "json"))
    assert given["company.name"] == "Other (other.toml)"
    assert "role.title" not in given


def test_facts_text(run: Run) -> None:
    write(
        **{"interview.toml": FACTS + '[permissions]\nsms = false\n[[sent]]\ndate = 2026-11-17\nto = "Dana"', "a": FINE}
    )
    status, out, err = run(
        "facts", "a.md", "--topic", "sensors", "--now", "2026-11-18", "--to", "Dana Ruiz <d@orbit.example>"
    )

    assert (status, err) == (0, "")
    assert out == (
        'channel          "email"                                 default\n'
        'stage            "thanks"                                default\n'
        'to               ["Dana Ruiz"]                           flag\n'
        'company.name     "Orbit Foods"                           interview.toml\n'
        'topics           ["sensors"]                             flag\n'
        'interviewers     ["Dana Ruiz"]                           interview.toml\n'
        "permissions.sms  false                                   interview.toml\n"
        'sent             [{ date = 2026-11-17, to = ["Dana"] }]  interview.toml\n'
        "now              2026-11-18                              flag\n"
        "clock            2026-11-18T00:00:00                     now, flag\n"
    )


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            ("--channel", "emial"),
            f'options: unknown channel "emial", none of {", ".join(CHANNELS)}; did you mean "email"?',
        ),
        (("--to", "D\udce9"), "--to: 'D\\udce9' is not UTF-8 text"),
        (("--at", "\udcff"), "--at: '\\udcff' is not UTF-8 text"),
        (("--topic", "kilns", "--topic", "\udcff"), "--topic: '\\udcff' is not UTF-8 text"),
        (("--now", "noon"), '--now: "noon" is no date or time, such as 2026-11-17 or 2026-11-17T14:00'),
        (("--on", ""), '--on: "" is no date or time, such as 2026-11-17 or 2026-11-17T14:00'),
        (("--interview", "no.toml"), "no.toml: no such file"),
        (("--config", "no.toml"), "no.toml: no such file"),
        (("--select", "ZZXZ002"), 'unknown code "ZZXZ002"; did you mean "ZZZ002"?'),
        (("--ignore", "loud-wort"), 'unknown code "loud-wort"; did you mean "loud-word"?'),
        (("--config", "a", "--isolated"), "--config and --isolated exclude each other"),
        (("-o", "a.md"), "--output: a.md is one of the files that are read, and is not overwritten"),
        (
            ("-o", "./interview.toml"),
            "--output: ./interview.toml is one of the files that are read, and is not overwritten",
        ),
        (("-o", "linked"), "--output: linked is one of the files that are read, and is not overwritten"),
        (("-",), '"-" is standard input and stands alone, without other paths'),
        (
            ("--stdin-filename", "b"),
            "--stdin-filename names what comes from standard input, so that no other path fits",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_options_are_explained_in_every_format(run: Run, options: Sequence[str], message: str) -> None:
    write(a=LOUD, **{"interview.toml": FACTS})
    os.link("a.md", "linked")

    assert run("check", "a.md", *options) == (2, "", f"notelint: error: {message}\n")
    status, out, err = run("check", "a.md", *options, "--output-format", "json")
    jsonschema.validate(json.loads(out), SCHEMA)
    (error,) = json.loads(out)["errors"]
    assert (status, err, f"{error['path'] or ''}: {error['message']}".removeprefix(": ")) == (2, "", message)
    status, out, err = run("check", "a.md", *options, "--output-format", "json-lines")
    assert (status, err, json.loads(out)) == (2, "", {"error": error})
    assert Path("a.md").read_text("utf-8") == LOUD


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("interview.toml", 'compny = "x"', 'interview.toml: unknown key "compny"; did you mean "company"?'),
        ("notelint.toml", "selct = []", 'notelint.toml: unknown key "selct"; did you mean "select"?'),
        ("notelint.toml", 'select = ["ZZXZ002"]', 'notelint.toml: unknown code "ZZXZ002"; did you mean "ZZZ002"?'),
        ("notelint.toml", "facts = { rol = 1 }", 'notelint.toml: facts: unknown key "rol"; did you mean "role"?'),
    ],
    ids=["facts", "config", "code", "config-facts"],
)
def test_broken_file_is_named_once_and_other_folders_go_on(run: Run, name: str, text: str, message: str) -> None:
    write(**{"a": FINE, "b": FINE, name: text, "good__c": LOUD})
    write(**{"good__interview.toml": "", "good__notelint.toml": ""})

    assert run("check", "a.md", "b.md", "good/c.md", "-q", "--output-format", "concise") == (
        2,
        "good/c.md:3:8: warning: ZZZ001 'AWESOME' shouts. [loud-word]\n",
        f"notelint: error: {message}\n",
    )


def test_configuration_of_each_draft(run: Run) -> None:
    write(**{"x__a": LOUD, "x__notelint.toml": 'ignore = ["ZZZ001"]', "y__a": LOUD, "z__a": LOUD})
    write(**{"z__.notelint.toml": 'checks.loud-word = { word = "good" }'})

    assert run("check", "x/a.md", "y/a.md", "z/a.md", "-q").out.count("ZZZ001") == 1
    assert run("check", "x/a.md", "y/a.md", "z/a.md", "-q", "--isolated").out.count("ZZZ001") == 3
    assert run("check", "x/a.md", "-q", "--select", "ZZZ001").status == 1
    assert run("check", "x/a.md", "-q", "--extend-select", "ZZZ001").status == 1
    assert run("check", "y/a.md", "-q", "--config", "x/notelint.toml").status == 0


def test_facts_file_is_read_once(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from notelint.situation.layers import toml_layer

    read: list[str] = []
    monkeypatch.setattr("notelint.cli.session.toml_layer", lambda path: (read.append(path), toml_layer(path))[1])
    write(**{"interview.toml": FACTS, "a": FINE, "b": FINE})

    assert run("check", "a.md", "b.md", "-q").status == 0
    assert read == ["interview.toml"]


# -- check: standard input and output --------------------------------------------------------------------------------


def test_stdin_alone(run: Run) -> None:
    write(**{"interview.toml": FACTS})
    status, out, _ = run("check", "-", "--output-format", "json", stdin=LOUD.encode())
    (file,) = json.loads(out)["files"]

    assert (status, file["path"]) == (1, "<stdin>")
    assert file["clock"] is not None
    assert run("check", "-", stdin=b"") == (
        2,
        "",
        "notelint: error: <stdin>: nothing to lint: no words of the sender\n",
    )


def test_stdin_with_a_name_is_as_if_the_file_had_been_given(run: Run) -> None:
    write(**{"d__interview.toml": 'channel = "card"', "d__notelint.toml": "", "d__a": LOUD})
    from_file = run("check", "d/a.md", "-v")
    Path("d/a.md").unlink()

    assert run("check", "-", "--stdin-filename", "d/a.md", "-v", stdin=LOUD.encode()) == from_file
    assert run("check", "--stdin-filename", "d/a.md", "-v", stdin=LOUD.encode()) == from_file
    assert "clock: none" in from_file.out
    assert run("check", "-", "--stdin-filename", "README.md", "--force-exclude", "-q", stdin=b"x") == (0, "", "")


CASES: dict[str, tuple[dict[str, str], str, bytes, tuple[str, ...]]] = {
    "facts and configuration": (
        {"d__interview.toml": 'channel = "card"', "d__notelint.toml": ""},
        "d/a.md",
        LOUD.encode(),
        (),
    ),
    "ignored by configuration": ({"d__notelint.toml": 'ignore = ["ZZZ001"]'}, "d/a.md", LOUD.encode(), ()),
    "excluded": ({"notelint.toml": 'exclude = ["*.md"]'}, "d/a.md", LOUD.encode(), ("--force-exclude",)),
    "included": ({"notelint.toml": 'include = ["*.log"]'}, "d/a.log", LOUD.encode(), ("--force-exclude",)),
    "on record": ({"d__interview.toml": 'notes = "a.md"'}, "d/a.md", LOUD.encode(), ("--force-exclude",)),
    "no draft": ({}, "README.md", LOUD.encode(), ("--force-exclude",)),
    "broken configuration": ({"d__notelint.toml": "selct = 1"}, "d/a.md", LOUD.encode(), ()),
    "broken facts": ({"d__interview.toml": "compny = 1"}, "d/a.md", LOUD.encode(), ()),
    "below a folder that is missing": ({"interview.toml": 'channel = "card"'}, "no/such/a.md", LOUD.encode(), ()),
    "nothing to lint": ({}, "d/a.md", b"", ()),
    "binary": ({}, "d/a.md", b"a\0b", ()),
    "no text": ({}, "d/a.md", b"\x81", ()),
    "bytes of Windows": ({}, "./d/caf\xe9.md", b"AWESOME caf\xe9\r\n", ()),
    "crashed check": ({}, "d/a.md", b"boom", ()),
    "low score": ({}, "d/a.md", FINE.encode(), ("--min-score", "99")),
}


@pytest.mark.parametrize("case", CASES)
def test_standard_input_under_a_name_is_as_if_the_file_had_been_given(run: Run, case: str) -> None:
    files, name, raw, options = CASES[case]
    write(**files)
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(raw)
    formats = ("full", "json", "sarif")
    from_file = {each: run("check", name, "-v", *options, "--output-format", each) for each in formats}
    Path(name).unlink()
    shutil.rmtree("no", ignore_errors=True)
    typed = ("check", "--stdin-filename", name, "-", "-v", *options, "--output-format")

    assert {each: run(*typed, each, stdin=raw) for each in formats} == from_file
    assert (from_file["json"].err, from_file["sarif"].err) == ("", "")
    assert len({result.status for result in from_file.values()}) == 1


@pytest.mark.parametrize("name", sorted(MACHINE))
def test_formats_for_programs_leave_standard_error_alone(run: Run, name: str) -> None:
    write(a=LOUD, b="", **{"d__c": LOUD, "d__notelint.toml": "selct = 1"})
    status, out, err = run(
        "check", "a.md", "b.md", "d/c.md", "no.md", "-v", "--min-score", "99", "--output-format", name
    )

    assert (status, err) == (2, "")
    assert all(word in out for word in ("ZZZ001", "nothing to lint", "selct", "no such file"))


@pytest.mark.parametrize("name", sorted(MACHINE))
def test_mended_standard_input_stands_alone_with_formats_for_programs(run: Run, name: str) -> None:
    typed = ("check", "--fix", "--stdin-filename", "a.md", "-", "--output-format", name)

    assert run(*typed, stdin=b"It was AWESOME, [x].\r\n") == (1, "It was awesome, [x].\r\n", "")
    assert run(*typed, stdin=b"\n") == (2, "\n", "")
    assert run(*typed, "-o", "found.txt", stdin=b"It was AWESOME, [x].") == (1, "It was awesome, [x].", "")
    assert "ZZZ002" in Path("found.txt").read_text("utf-8")


@pytest.mark.parametrize("command", ["facts", "strip"])
def test_other_commands_take_standard_input_under_a_name_too(run: Run, command: str) -> None:
    write(**{"d__interview.toml": FACTS, "d__a": LOUD})

    assert run(command, "-", "--stdin-filename", "d/a.md", stdin=LOUD.encode()) == run(command, "d/a.md")
    assert run(command, "d/a.md", "--stdin-filename", "b.md") == (
        2,
        "",
        "notelint: error: --stdin-filename names what comes from standard input, so that no other path fits\n",
    )


def test_rdjson_counts_bytes(run: Run) -> None:
    write(a="é😀 AWESOME")
    columns = [
        json.loads(run("check", "a.md", "--output-format", "rdjson", *options).out)["diagnostics"][0]["location"]
        for options in ((), ("--position-encoding", "utf-8"))
    ]

    assert [place["range"]["start"]["column"] for place in columns] == [8, 8]
    status, out, err = run("check", "a.md", "--output-format", "rdjson", "--position-encoding", "utf-16")
    (failure,) = json.loads(out)["diagnostics"]
    assert (status, err, failure["message"]) == (
        2,
        "",
        "--position-encoding: rdjson counts columns in bytes, utf-8, and in nothing else",
    )


def test_the_service_says_what_paths_are_relative_to(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write(d__a=LOUD)
    monkeypatch.setenv("GITHUB_WORKSPACE", str(Path.cwd()))
    monkeypatch.chdir("d")

    assert run("check", "a.md", "--output-format", "github").out.startswith("::warning file=d/a.md,line=3,")
    assert '"uri": "a.md"' in run("check", "a.md", "--output-format", "sarif").out


def test_sarif_explains_checks_of_packs_too(run: Run) -> None:
    pack = PACK.replace("{good}", '"We agree."')
    write(**{"d__notelint.toml": 'packs = ["p.toml"]', "d__p.toml": pack, "d__a": "synergy", "b": LOUD})
    rules = json.loads(run("check", "d/a.md", "b.md", "--output-format", "sarif").out)["runs"][0]["tool"]["driver"][
        "rules"
    ]

    assert {rule["id"]: rule["shortDescription"]["text"] for rule in rules} == {
        "ACM001": "A word.",
        "ZZZ001": "A word that shouts.",
    }


def test_position_encoding(run: Run) -> None:
    write(a="é😀 AWESOME")
    columns = {
        encoding: run("check", "a.md", "-q", "--output-format", "concise", *encoding).out.split(":")[2]
        for encoding in ((), ("--position-encoding", "utf-8"), ("--position-encoding", "utf-16"))
    }

    assert columns == {(): "4", ("--position-encoding", "utf-8"): "8", ("--position-encoding", "utf-16"): "5"}
    assert run("check", "a.md", "--position-encoding", "bytes").status == 2


def test_output_file(run: Run) -> None:
    write(a=LOUD)
    printed = run("check", "a.md", "--color", "never").out

    assert run("check", "a.md", "-o", "out.txt") == (1, "", "")
    assert Path("out.txt").read_text("utf-8") == printed
    assert run("check", "a.md", "-o", "-").out == printed
    assert run("check", "a.md", "-o", "no/out.txt") == (
        2,
        "",
        "notelint: error: --output: no/out.txt: cannot be written: No such file or directory\n",
    )


@pytest.mark.parametrize(
    ("choice", "env", "terminal", "expected"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"CLICOLOR_FORCE": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "0"}, False, False),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_color(choice: str, env: dict[str, str], terminal: bool, expected: bool) -> None:
    stream = io.StringIO()
    stream.isatty = lambda: terminal  # type: ignore[method-assign]

    assert wants_color(choice, stream, env) == expected


def test_machine_formats_are_never_colored(run: Run) -> None:
    write(a=LOUD)

    assert "\x1b" in run("check", "a.md", "--color", "always").out
    assert "\\u001b" not in run("check", "a.md", "--color", "always", "--output-format", "json").out


def test_details_beside_the_concise_format(run: Run) -> None:
    write(a=FINE)
    status, out, err = run("check", "a.md", "-v", "--output-format", "concise")

    assert (status, out) == (0, "All clear: 1 draft.\n")
    assert err.splitlines()[0] == "notelint: a.md: details"
    assert "notelint:   skipped: ZZZ003: role is not known" in err.splitlines()


# -- check: folders --------------------------------------------------------------------------------------------------


def linted(result: Result) -> list[str]:
    return [file["path"] for file in json.loads(result.out)["files"]]


def test_walk(run: Run) -> None:
    headers = f"Subject: Hi\n\n{LOUD}"
    write(
        **{
            "z__a.eml": headers,
            "b.txt": headers,
            "post": "---\ntitle: A post\n---\nNo draft.\n",
            "front": f"---\ncompany: Orbit\n---\n{LOUD}",
            "front2": f'+++\n[company]\nname = "Orbit"\n+++\n{LOUD}',
            "plain.txt": "No draft.\n",
            "script.py": headers,
            "README": headers,
            ".hidden__a": headers,
            "facts__interview.toml": 'notes = "notes.txt"\n[[received]]\nfile = "in/reply.eml"',
            "facts__a.txt": FINE,
            "facts__deep__b.markdown": FINE,
            "facts__notes.txt": "Dana liked it.",
            "facts__in__reply.eml": headers,
        }
    )
    Path("link").symlink_to("facts", target_is_directory=True)
    os.mkfifo("pipe.txt")
    Path("noise.txt").write_bytes(b"\0\1")
    drafts = ["b.txt", "front.md", "front2.md", "facts/a.txt", "facts/deep/b.markdown", "z/a.eml"]

    assert linted(run("check", ".", "--output-format", "json")) == drafts
    assert linted(run("check", "--output-format", "json")) == drafts
    assert run("check", "-o", "/dev/null").err == "notelint: 6 files are no drafts and were left alone\n"
    assert linted(run("check", ".", "--include", "plain.txt", "--exclude", "facts", "--output-format", "json")) == [
        "b.txt",
        "front.md",
        "front2.md",
        "plain.txt",
        "z/a.eml",
    ]


def test_named_files_are_linted_unless_force_exclude(run: Run) -> None:
    write(a=FINE, README=FINE)

    assert linted(run("check", "a.md", "README.md", "--output-format", "json")) == ["a.md", "README.md"]
    assert run("check", "a.md", "README.md", "--force-exclude") == (
        0,
        "",
        "notelint: 2 files are no drafts and were left alone\n",
    )
    assert linted(run("check", "a.md", "--force-exclude", "--include", "*.md", "--output-format", "json")) == ["a.md"]
    assert run("check", "no.md", "--force-exclude") == (2, "", "notelint: error: no.md: no such file\n")


def test_globs_of_the_configuration_are_relative_to_it(run: Run) -> None:
    write(**{"d__notelint.toml": 'include = ["./new/*"]\nexclude = ["old"]', "d__new__a": FINE, "d__x__new__b": FINE})
    write(d__old__c=f"Subject: x\n\n{FINE}", d__x__old__d=f"Subject: x\n\n{FINE}")

    assert linted(run("check", "d", "--output-format", "json")) == ["d/new/a.md"]


def test_folder_without_drafts(run: Run) -> None:
    Path("d").mkdir()

    assert run("check", "d") == (
        0,
        "",
        "notelint: no drafts in d: a draft has headers, facts before its text, or an interview.toml beside it\n",
    )
    assert json.loads(run("check", "d", "--output-format", "json").out)["files"] == []


# -- the other commands ----------------------------------------------------------------------------------------------


def test_config_show(run: Run) -> None:
    write(**{"notelint.toml": 'ignore = ["ZZZ002"]\nmin-score = 50\nweights = { tone = 1 }\nchecks.ZZZ001.word = "x"'})
    status, out, err = run("config", "show", "nowhere.md")
    lines = [" ".join(line.split()) for line in out.splitlines()]

    assert (status, err) == (0, "")
    assert 'ignore = ["ZZZ002"] # notelint.toml' in lines
    assert "min-score = 50.0 # notelint.toml" in lines
    assert "weights.tone = 1.0 # notelint.toml" in lines
    assert "weights.topics = 0.3 # default" in lines
    assert 'checks.ZZZ001.word = "x" # notelint.toml' in lines
    assert 'fail-on = "warning" # default' in lines


def test_config_schema(run: Run) -> None:
    schema = json.loads(run("config", "schema").out)

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate({"extend-select": ["ZZZ"]}, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"selct": []}, schema)


def test_init_writes_every_key_once(run: Run) -> None:
    assert run("init", "acme") == (
        0,
        "",
        "notelint: wrote acme/interview.toml; remove the # in front of what you know\n",
    )
    text = Path("acme/interview.toml").read_text("utf-8")
    assert tomllib.loads(text) == {}
    stated = "\n".join(line.removeprefix("#") for line in text.splitlines() if not line.startswith("# "))
    written = {**tomllib.loads(stated)}
    written["interview"] = written["interview"] | {"at": written.pop("interviewed")}
    assert set(written) == {field.name for field in fields(Facts)}

    Path("acme/interview.toml").write_text(stated, "utf-8")
    write(acme__a=FINE, **{"acme__notes.txt": ""})
    known = facts_of(run("facts", "acme/a.md", "--output-format", "json"))
    expected = {
        f"{key}.{part}" if isinstance(value, dict) else key
        for key, value in written.items()
        for part in (value if isinstance(value, dict) else [""])
    }
    assert {*known} == (expected - {"ignore"}) | {"clock"} | ({"ignore"} & {*known})
    assert run("init", "acme") == (
        2,
        "",
        "notelint: error: acme/interview.toml: exists already, and is not overwritten\n",
    )
    assert Path("acme/interview.toml").read_text("utf-8") == stated


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"---\nstage: offer\n---\nSubject: Hi\n\nDear D\xc3\xa9,\r\nx\r", b"Dear D\xc3\xa9,\r\nx\r"),
        (b"Subject: Hi\r\nTo: D\r\n\r\n  Caf\xe9\r\n\r\n> old\r\n", b"  Caf\xe9\r\n\r\n> old\r\n"),
        (b"\n\n  Dear D,\nx", b"\n\n  Dear D,\nx"),
        (b"\xef\xbb\xbfSubject: x\n\nHi.", b"\xef\xbb\xbfHi."),
        ("\ufeffSubject: x\n\nHi é.".encode("utf-16-le"), "\ufeffHi é.".encode("utf-16-le")),
        (b"Subject: only\n", b""),
        (b"", b""),
    ],
    ids=["front-matter", "headers", "nothing-to-strip", "byte-order-mark", "utf-16", "headers-only", "empty"],
)
def test_strip(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], raw: bytes, expected: bytes
) -> None:
    Path("a.txt").write_bytes(raw)

    assert main(["strip", "a.txt"]) == 0
    assert capsysbinary.readouterr() == (expected, b"")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    assert main(["strip", "-"]) == 0
    assert capsysbinary.readouterr().out == expected


PACK = """[[check]]
code = "ACM001"
name = "synergy"
summary = "A word."
dimension = "tone"
severity = "info"
message = "No."
phrases = ["synergy"]
bad = ["We have ⟦synergy⟧."]
good = [{good}]
"""


def test_test(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write(**{"good.toml": PACK.replace("{good}", '"We agree."'), "bad.toml": PACK.replace("{good}", '"All synergy."')})
    write(**{"plug_in_for_test.py": "raise SystemExit(0)"})
    monkeypatch.setattr(sys, "path", [*sys.path])

    assert run("test", "good.toml") == (0, "ok ACM001-bad-0\nok ACM001-good-0\n2 examples of 1 check: all ok\n", "")
    status, out, err = run("test", "bad.toml")
    assert (status, err) == (1, "")
    assert out.splitlines() == [
        "ok ACM001-bad-0",
        "FAIL ACM001-good-0: ACM001 synergy found ['synergy'] in: All synergy.",
        "2 examples of 1 check: 1 failed",
    ]
    assert run("test", "no.toml") == (2, "", "notelint: error: no.toml: no such file\n")
    assert run("test", "no_such_module").status == 2
    assert run("test", "json") == (2, "", "notelint: error: json: no checks are there\n")
    assert run("test", "plug_in_for_test") == (
        2,
        "",
        "notelint: error: plug_in_for_test: cannot be loaded: SystemExit: 0\n",
    )
    assert run("test").out.splitlines()[:2] == ["ok ZZZ001-bad-0", "ok ZZZ001-good-0"]


def test_checks_of_a_pack_have_pages_too(run: Run) -> None:
    write(**{"pack.toml": PACK.replace("{good}", '"We agree."'), "notelint.toml": 'packs = ["pack.toml"]'})

    assert run("rule", "ACM001").out.startswith("ACM001 synergy: tone\n")
    assert "ACM001" in run("rule").out


def test_doctor(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write(**{"notelint.toml": ""})
    status, out, err = run("doctor")

    assert (status, err) == (0, "")
    assert [line.partition(":")[0] for line in out.splitlines()] == [
        *("notelint", "python", "spacy", "click", "pydantic", "pipeline", "configuration", "plug-in", "problem")
    ]
    assert "configuration: notelint.toml\nplug-in: tiny (tiny 1.0): 5 checks\nproblem: none\n" in out
    with_checks(monkeypatch, Registry(TINY.checks, TINY.origins, ("plug-in bad: x",)))
    assert run("doctor").status == 2
    assert "problem: plug-in bad: x\n" in run("doctor").out


def test_doctor_misses_a_database_of_time_zones(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("notelint.situation.zones.known_zones", dict)
    status, out, err = run("doctor")

    assert (status, err) == (2, "")
    assert out.endswith("problem: there is no database of time zones; install Python's package tzdata\n")


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ({"notelint.toml": 'select = ["ZZX"]'}, 'unknown code "ZZX"'),
        ({"notelint.toml": "channels.emial.title = 'x'"}, "configuration: channels.emial: unknown key"),
        ({"pyproject.toml": "a ="}, "not valid TOML"),
    ],
    ids=["unknown code", "unknown channel", "broken TOML"],
)
def test_doctor_says_what_is_wrong_with_the_configuration(run: Run, files: dict[str, str], problem: str) -> None:
    write(**files)
    status, out, err = run("doctor")

    assert (status, err) == (2, "")
    assert problem in out.partition("problem: ")[2]
    assert "plug-in: tiny (tiny 1.0): 5 checks\n" in out


def test_output_does_not_overwrite_a_pack(run: Run) -> None:
    pack = PACK.replace("{good}", '"We agree."')
    write(a=LOUD, **{"notelint.toml": 'packs = ["p.toml"]', "p.toml": pack})

    assert run("check", "a.md", "-o", "p.toml").status == 2
    assert Path("p.toml").read_text("utf-8") == pack


def test_output_does_not_overwrite_a_file_that_is_named_and_left_alone(run: Run) -> None:
    write(README="# About\n")

    assert run("check", "--force-exclude", "README.md", "-o", "README.md").status == 2
    assert Path("README.md").read_text("utf-8") == "# About\n"


def test_output_does_not_overwrite_what_is_no_draft_by_another_name(run: Run) -> None:
    Path("plan.txt").write_text("Buy bread.\n", "utf-8")
    os.link("plan.txt", "report.txt")

    assert run("check", ".", "-o", "report.txt").status == 2
    assert Path("plan.txt").read_text("utf-8") == "Buy bread.\n"


def test_output_overwrites_what_an_earlier_run_wrote(run: Run) -> None:
    write(a__draft=LOUD, **{"a__interview.toml": FACTS, "report.txt": "Found nothing.\n"})

    assert run("check", ".", "-o", "report.txt").status == 1
    assert "ZZZ001" in Path("report.txt").read_text("utf-8")


@pytest.mark.parametrize("word", ["ZZZ001", "zzz001"])
def test_extend_select_takes_an_ignore_back(run: Run, word: str) -> None:
    write(a=LOUD, **{"notelint.toml": 'ignore = ["ZZZ001"]'})

    assert run("check", "a.md").status == 0
    assert run("check", "a.md", "--extend-select", word).status == 1


def test_init_names_the_file_that_is_in_the_way(run: Run) -> None:
    write(a=FINE)

    assert run("init", "a.md") == (2, "", "notelint: error: a.md: exists already, and is not overwritten\n")


def test_examples_are_judged_without_asserts(tmp_path: Path) -> None:
    (tmp_path / "p.toml").write_text(PACK.replace("{good}", '"All synergy."'), "utf-8")

    assert console("test", str(tmp_path / "p.toml"), env={"PYTHONOPTIMIZE": "1"}).returncode == 1


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("chek",), 'no such command "chek"; did you mean "check"?'),
        (("check", "--selct", "x"), "No such option '--selct'."),
        (("check", "--output-format", "jsn"), "Invalid value for '--output-format': 'jsn' is not one of"),
        (("check", "--min-score", "nan"), "Invalid value for '--min-score': 'nan' is no number"),
        (("check", "-q", "-v"), "--quiet and --verbose exclude each other"),
        (("config",), "Usage: notelint config"),
        ((), "Usage: notelint "),
        (("rule", "ZZXZ002"), 'unknown check "ZZXZ002"; did you mean "ZZZ002"?'),
        (("rule", "ZZZ001", "--all"), "name one check or --all, not both"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_usage_errors(run: Run, args: Sequence[str], message: str) -> None:
    status, out, err = run(*args)

    assert (status, out) == (2, "")
    assert message in err
    assert "Traceback" not in err


# -- in a process of its own -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "args",
    [
        *([command, "--help"] for command in COMMANDS),
        ["--help"],
        ["--version"],
        ["rule", "TIM007"],
        ["rule"],
        ["facts", "{draft}"],
        ["strip", "{draft}"],
        ["config", "show", "{draft}"],
        ["config", "schema"],
        ["doctor"],
        ["check", "{draft}", "--config", "missing.toml"],
        ["check", "{draft}", "--select", "NOPE"],
        ["check", "{draft}", "--channel", "emial"],
        ["check", "{draft}", "--model", "en_core_web_none"],
        ["check", "{draft}", "--model", "./nowhere"],
        ["check", "missing.txt"],
    ],
    ids=" ".join,
)
def test_spacy_is_not_imported(tmp_path: Path, args: list[str]) -> None:
    draft = tmp_path / "a.md"
    draft.write_text(FINE, "utf-8")
    args = [str(draft) if arg == "{draft}" else arg for arg in args]
    code = f"import sys; from notelint.cli.main import main; main({args!r}); sys.exit(7 * ('spacy' in sys.modules))"

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_completion_does_without_spacy(tmp_path: Path) -> None:
    env = {"_NOTELINT_COMPLETE": "bash_complete", "COMP_WORDS": "notelint rule TIM00", "COMP_CWORD": "2"}
    code = (
        "import sys; from notelint.cli.main import main\n"
        "try: main([])\nfinally: print('spacy' in sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env={**os.environ, **env}, check=False)

    assert b"TIM007" in done.stdout
    assert done.stderr == b"False\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    ("how", "why"), [(">/dev/full", "No space left on device"), (">&-", "standard output is closed")]
)
def test_completion_that_cannot_be_printed(how: str, why: str) -> None:
    env = {**os.environ, "_NOTELINT_COMPLETE": "zsh_source"}
    done = subprocess.run(
        f"exec '{sys.executable}' -m notelint {how}", shell=True, capture_output=True, check=False, env=env
    )

    assert (done.returncode, done.stderr.decode()) == (2, f"notelint: error: the output cannot be written: {why}\n")


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    draft = tmp_path / "é.md"
    draft.write_text("Hello [Né]", "utf-8")
    env = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    done = console("facts", "-", "--at", "Cafè", stdin=b"x", env=env)

    assert done.returncode == 0
    assert "Cafè" in done.stdout.decode("utf-8")
    assert b"\r" not in done.stdout


@pytest.mark.parametrize("args", [("rule", "--all"), ("check", "--help"), ("--version",)], ids=" ".join)
def test_reader_that_goes_away(args: tuple[str, ...]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "notelint", *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.close()
    _, err = process.communicate()

    assert (process.returncode, err) == (0, b"")


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("strip - <&-", "notelint: error: <stdin>: cannot be read: it is closed\n"),
        ("rule TIM007 >/dev/full", "notelint: error: the output cannot be written: No space left on device\n"),
        ("rule TIM007 >&-", "notelint: error: the output cannot be written: standard output is closed\n"),
        *(
            (f"{command} {how}", f"notelint: error: the output cannot be written: {why}\n")
            for command in ("--help", "--version", "check --help", "cache clear -h")
            for how, why in ((">/dev/full", "No space left on device"), (">&-", "standard output is closed"))
        ),
        ("server >&-", "notelint: error: the server talks on standard input and output, and one of them is closed\n"),
        ("nonsense 2>/dev/full", ""),
        ("2>/dev/full", ""),
        ("check nowhere.txt 2>/dev/full", ""),
    ],
)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_streams_that_do_not_work(command: str, message: str) -> None:
    done = subprocess.run(
        f"exec '{sys.executable}' -m notelint {command}", shell=True, capture_output=True, check=False
    )

    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", message)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    ("args", "status"),
    [
        pytest.param("--output-format json", 0, id="nothing is lost"),
        pytest.param("--diff", 0, id="no difference and nothing lost"),
        pytest.param("nowhere.txt", 2, id="an error is lost"),
        pytest.param("--fix - --exit-zero", 2, id="the findings of a mended draft are lost"),
        pytest.param(". --exit-zero", 2, id="a remark is lost"),
    ],
)
def test_a_full_disk_under_standard_error_swallows_no_report(tmp_path: Path, args: str, status: int) -> None:
    (tmp_path / "a.md").write_text(FINE, "utf-8")
    (tmp_path / "plain.txt").write_text("no draft", "utf-8")
    file = "" if args.startswith("--fix") else "a.md"
    command = f"exec '{sys.executable}' -m notelint check {file} {args} --exit-zero --isolated --no-cache"
    whole, full = (
        subprocess.run(f"{command}{end}", shell=True, capture_output=True, cwd=tmp_path, input=FINE.encode())
        for end in ("", " 2>/dev/full")
    )

    assert full.stdout == whole.stdout
    assert full.returncode == status


def test_closed_standard_error_swallows_no_report(tmp_path: Path) -> None:
    for number in range(MANY + 1):
        (tmp_path / f"{number}.md").write_text(FINE, "utf-8")
    (tmp_path / "interview.toml").write_text(FACTS, "utf-8")
    command = f"exec '{sys.executable}' -m notelint check . --isolated --no-cache --output-format concise"
    whole, closed = (
        subprocess.run(f"{command}{end}", shell=True, capture_output=True, cwd=tmp_path) for end in ("", " 2>&-")
    )

    assert whole.stdout.count(b"TOP001") == MANY + 1
    assert (closed.returncode, closed.stdout) == (whole.returncode, whole.stdout)


def test_interrupt() -> None:
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            # A job in the background of a script is told to ignore interrupts, and so are its children.
            """import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); print("up", flush=True)
from notelint.cli.main import main; sys.exit(main(["strip", "-"]))""",
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.readline()
    import time

    time.sleep(1)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate()

    assert process.returncode == 130
    assert b"Traceback" not in err


def test_the_hash_seed_changes_nothing() -> None:
    examples = str(Path(__file__).parents[1] / "corpora" / "examples")
    outputs = {
        console("check", examples, "--isolated", "--output-format", "json", env={"PYTHONHASHSEED": seed}).stdout
        for seed in ("0", "1", "2", "3")
    }

    assert len(outputs) == 1
    assert b"PER001" in outputs.pop()


@pytest.mark.parametrize("name", SUMMARIES)
def test_the_list_of_commands_says_what_each_command_says_of_itself(name: str) -> None:
    command = cli.get_command(click.Context(cli), name)

    assert command is not None
    assert command.get_short_help_str(200) == SUMMARIES[name]
