"""``check --fix``, ``--diff`` and what they print, write and return."""

from __future__ import annotations

import io
import os
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

from notelint.cli.main import main
from notelint.diff import diff
from notelint.files import MAX_MAIL_BYTES
from notelint.source import Source
from test_cli import FINE, LOUD, Result, Run, run, write

__all__ = ["run"]

MENDED = LOUD.replace("AWESOME", "awesome")
CONCISE = ("--output-format", "concise")


def raw_of(
    monkeypatch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[bytes], raw: bytes, *args: str
) -> tuple[int, bytes, bytes]:
    """Run ``check`` on standard input and return its status and both streams as bytes."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    status = main(["check", *args])
    return status, *capture.readouterr()


def test_fix(run: Run) -> None:
    write(a=LOUD, b=FINE)

    assert run("check", "--fix", "a.md", "b.md", *CONCISE) == Result(
        0, "All clear: 2 drafts.\n", "notelint: a.md: fixed ZZZ001\n"
    )
    assert Path("a.md").read_text() == MENDED
    assert run("check", "--fix", "a.md", "b.md", *CONCISE) == Result(0, "All clear: 2 drafts.\n", "")


def test_what_cannot_be_fixed_is_reported_as_it_stands_now(run: Run) -> None:
    write(a="AWESOME AWESOME [x]\n")

    assert run("check", "--fix", "a.md", *CONCISE) == Result(
        1,
        "a.md:1:17: error: ZZZ002 '[x]' was left in. [blank-left]\nFound 1 error in 1 draft.\n",
        "notelint: a.md: fixed ZZZ001 (2)\n",
    )


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (("--fix", "--exit-non-zero-on-fix"), 1),
        (("--fix", "--exit-non-zero-on-fix", "--exit-zero"), 0),
        (("--fix", "--no-fix"), 1),
        (("--fix", "--no-fix", "--exit-non-zero-on-fix", "--unsafe-fixes"), 1),
        (("--no-fix",), 1),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_status(run: Run, args: tuple[str, ...], status: int) -> None:
    write(a=LOUD)

    assert run("check", "-q", *args, "a.md").status == status
    assert Path("a.md").read_text() == (LOUD if "--no-fix" in args else MENDED)
    assert run("check", "-q", "--fix", "--exit-non-zero-on-fix", "a.md").status == int("--no-fix" in args)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--fix", "--diff"), "--fix and --diff exclude each other: --diff shows what --fix would write"),
        (("--unsafe-fixes",), "--unsafe-fixes goes with --fix"),
        (("--exit-non-zero-on-fix",), "--exit-non-zero-on-fix goes with --fix"),
        (("--diff", "-o", "x"), "--diff prints no findings that --output could take"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_usage(run: Run, args: tuple[str, ...], message: str) -> None:
    write(a=LOUD)

    assert run("check", "a.md", *args) == Result(2, "", f"notelint: error: {message}\n")
    assert Path("a.md").read_text() == LOUD


def test_diff(run: Run) -> None:
    write(a=LOUD, b=FINE, c="Dear Dana,\n[x]\n")
    expected = "--- a.md\n+++ a.md\n@@ -1,3 +1,3 @@\n Dear Dana,\n \n-It was AWESOME.\n+It was awesome.\n"

    assert run("check", "--diff", "a.md", "b.md", "c.md") == Result(1, expected, "")
    assert run("check", "--diff", "--exit-zero", "a.md") == Result(0, expected, "")
    assert run("check", "--diff", "b.md", "c.md") == Result(0, "", "")
    assert run("check", "--diff", "a.md", "no.md") == Result(2, expected, "notelint: error: no.md: no such file\n")
    assert run("check", "--diff", "-", stdin=LOUD.encode()).out == expected.replace("a.md", "<stdin>")
    assert Path("a.md").read_text() == LOUD


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (Source("a", "x\n"), Source("a", "x\n"), ""),
        (Source("a", "x"), Source("a", "y"), "--- a\n+++ a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n"),
        (Source("a", "x\r\ny\r\n"), Source("a", "x\r\nz\r\n"), "--- a\n+++ a\n@@ -1,2 +1,2 @@\n x\r\n-y\r\n+z\r\n"),
        (Source("a", "x\u2028y\n"), Source("a", "x\u2028z\n"), "--- a\n+++ a\n@@ -1 +1 @@\n-x\u2028y\n+x\u2028z\n"),
        (Source("a", "x\n", bom=True), Source("a", "y\n", bom=True), "--- a\n+++ a\n@@ -1 +1 @@\n-\ufeffx\n+\ufeffy\n"),
        (Source("a\nb", "x\n"), Source("a\nb", "y\n"), "--- a\\nb\n+++ a\\nb\n@@ -1 +1 @@\n-x\n+y\n"),
    ],
    ids=["equal", "no-line-end", "crlf", "line-separator", "byte-order-mark", "line-end-in-the-name"],
)  # fmt: skip
def test_diff_of_texts(before: Source, after: Source, expected: str) -> None:
    assert diff(before, after) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"\xef\xbb\xbfAWESOME\r\ncaf\xc3\xa9\r\n", b"\xef\xbb\xbfawesome\r\ncaf\xc3\xa9\r\n"),
        (b"AWESOME caf\xe9\r", b"awesome caf\xe9\r"),
        ("\ufeffAWESOME é".encode("utf-16-le"), "\ufeffawesome é".encode("utf-16-le")),
        ("\ufeffAWESOME é".encode("utf-16-be"), "\ufeffawesome é".encode("utf-16-be")),
    ],
    ids=["bom-crlf", "cp1252", "utf-16-le", "utf-16-be"],
)
def test_bytes_stay(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], raw: bytes, expected: bytes
) -> None:
    Path("a.md").write_bytes(raw)

    assert run("check", "-q", "--fix", "a.md").status == 0
    assert Path("a.md").read_bytes() == expected
    assert raw_of(monkeypatch, capsysbinary, raw, "-q", "--fix", "-") == (0, expected, b"")


def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    found = b"<stdin>:1:9: error: ZZZ002 '[x]' was left in. [blank-left]\n"
    status, out, err = raw_of(monkeypatch, capsysbinary, b"AWESOME [x]\n", "--fix", "-", "-q", *CONCISE)
    assert (status, out, err) == (1, b"awesome [x]\n", found)

    args = ("--fix", "--stdin-filename", "a.md", "-q", *CONCISE, "-o", "found.txt")
    assert raw_of(monkeypatch, capsysbinary, b"AWESOME [x]\n", *args) == (1, b"awesome [x]\n", b"")
    assert Path("found.txt").read_bytes() == found.replace(b"<stdin>", b"a.md")
    assert not Path("a.md").exists()


@pytest.mark.parametrize(
    ("raw", "args"),
    [
        (b"a\0b", ()),
        (b"", ()),
        (b"> AWESOME\n", ()),
        (b"---\nchannel: emial\n---\nAWESOME\n", ()),
        (b"AWESOME", ("--select", "NOPE")),
        (b"AWESOME " * (MAX_MAIL_BYTES // 7), ()),
    ],
    ids=["binary", "empty", "quotes-only", "wrong-facts", "wrong-option", "too-large"],
)
def test_standard_input_comes_out_as_it_was_when_it_cannot_be_linted(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
    raw: bytes,
    args: tuple[str, ...],
) -> None:
    status, out, err = raw_of(monkeypatch, capsysbinary, raw, "--fix", "-", *args)

    assert (status, out) == (2, raw)
    assert err.startswith(b"notelint: error: ")


@pytest.mark.parametrize("how", ["quoted-printable", "base64"])
def test_an_encoded_mail_comes_out_as_it_was(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], how: str
) -> None:
    mail = EmailMessage()
    mail["To"] = "Dana Ruiz <dana@orbit.example>"
    mail.set_content("AWESOME café, and thank you.\n", cte=how)
    raw = mail.as_bytes()
    status, out, _ = raw_of(monkeypatch, capsysbinary, raw, "--fix", "-", "--stdin-filename", "a.eml")

    assert (status, out) == (1, raw)


@pytest.mark.parametrize(
    "args", [("--channel", "emial"), ("--config", "missing.toml"), ("--on", "yesterday")], ids=" ".join
)
def test_a_wrong_value_leaves_standard_input_as_it_was(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], args: tuple[str, str]
) -> None:
    status, out, err = raw_of(monkeypatch, capsysbinary, LOUD.encode(), "--fix", "-", *args)

    assert (status, out) == (2, LOUD.encode())
    assert err.startswith(b"notelint: error: ")


def test_a_file_that_cannot_be_written_is_an_error_and_the_rest_goes_on(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(a=LOUD, b=LOUD)
    monkeypatch.setattr(os, "access", lambda path, _: not str(path).endswith("a.md"))

    assert run("check", "-q", "--fix", "a.md", "b.md") == Result(
        2, "", "notelint: error: a.md: not changed: it is write-protected\n"
    )
    assert (Path("a.md").read_text(), Path("b.md").read_text()) == (LOUD, MENDED)


def test_machine_formats_show_what_is_left_and_stay_silent(run: Run) -> None:
    write(a=LOUD)
    status, out, err = run("check", "--fix", "a.md", "--output-format", "json")

    assert (status, err) == (0, "")
    assert '"diagnostics": []' in out
