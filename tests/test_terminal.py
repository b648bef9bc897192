"""What a terminal would obey never reaches it: not from a name, a subject, a file's name, a fact or the message."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from notelint.cli.main import main
from notelint.printable import HIDDEN, printable, printable_lines
from notelint.reporters import MACHINE
from strategies import NASTY

TITLE = "\x1b]0;owned\x07"
DRAFT = f"Subject: Hi {TITLE}\nTo: D{TITLE}ana\n\nDear D{TITLE}ana,\n\nSo awesome \x9b2J\u202e!! [name\x1b[31m] \x08\x7f\u2066\n\nBest,\nS\x1bm\n"
FACTS = 'company = "Orbit\\u001b[2J"\ntopics = ["sensors\\u0007"]\n[[interviewers]]\nname = "Dana\\u009b Ruiz\\u202e"\n'
NAME = "a\x1b[2J\u202e.txt"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    Path(NAME).write_text(DRAFT, "utf-8")
    Path("interview.toml").write_text(FACTS, "utf-8")
    return tmp_path


def shown(capsysbinary: pytest.CaptureFixture[bytes], *args: str) -> str:
    main(args)
    out, err = capsysbinary.readouterr()
    return (out + err).decode("utf-8")


@pytest.mark.parametrize(
    "args",
    [
        pytest.param(("check", NAME), id="findings"),
        pytest.param(("check", NAME, "-v"), id="details"),
        pytest.param(("check", NAME, "--diff"), id="nothing to fix"),
        pytest.param(("check", NAME, "--output-format", "concise"), id="one line each"),
        pytest.param(("check", f"no{NAME}"), id="no such file"),
        pytest.param(("check", NAME, "--select", TITLE), id="a code"),
        pytest.param(("check", NAME, "--interview", TITLE), id="facts that are not there"),
        pytest.param(("check", NAME, "--channel", TITLE), id="a channel"),
        pytest.param(("facts", NAME), id="the facts"),
        pytest.param(("config", "show", NAME), id="the configuration"),
        pytest.param(("rule", TITLE), id="a manual page that is not there"),
        pytest.param((TITLE,), id="a command that is not there"),
        pytest.param(("check", f"--{TITLE}"), id="an option that is not there"),
    ],
)
def test_nothing_that_a_terminal_obeys_is_printed(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes], args: tuple[str, ...]
) -> None:
    text = shown(capsysbinary, *args)

    assert text
    if "--diff" not in args:  # that is the text itself; a terminal gets it escaped
        assert not HIDDEN.findall(text.replace("\n", ""))


@pytest.mark.parametrize("format_", sorted({"json", "json-lines", *MACHINE}))
def test_machine_formats_escape_controls_too(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes], format_: str
) -> None:
    text = shown(capsysbinary, "check", NAME, "--output-format", format_)

    assert not [mark for mark in HIDDEN.findall(text) if mark not in "\n\r\t\u00ad"]


@pytest.mark.parametrize("args", [("strip", NAME), ("check", NAME, "--diff")], ids=["strip", "diff"])
def test_what_is_passed_on_is_escaped_on_a_terminal_only(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    plain = shown(capsysbinary, *args)
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True)
    escaped = shown(capsysbinary, *args)

    assert "\x1b" in plain or args[0] == "check"
    assert not HIDDEN.findall(escaped.replace("\n", "").replace("\t", ""))


@pytest.mark.parametrize("nasty", [pytest.param(text, id=ascii(text)) for text in NASTY])
def test_escapes_leave_nothing_hidden(nasty: str) -> None:
    assert not HIDDEN.search(printable(nasty))
    assert not HIDDEN.search(printable_lines(nasty).replace("\n", "").replace("\t", ""))
    assert json.loads(json.dumps(printable(nasty))) == printable(nasty)
