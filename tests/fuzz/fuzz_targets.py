"""What is fuzzed: each target takes any bytes, and what it asserts must hold for all of them.

A draft, facts file or configuration may be refused with a `NotelintError`; every other exception is a fault.
"""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

from notelint import Linter, Report
from notelint.config_files import load_config
from notelint.errors import NotelintError
from notelint.language import Language
from notelint.mail.reader import is_mail, mail_source
from notelint.message.model import Message
from notelint.message.reader import read_message
from notelint.printable import HIDDEN
from notelint.prose import Prose
from notelint.reporters import FORMATS, reporter
from notelint.reporters.outcome import Linted, Outcome
from notelint.situation.layers import flags_layer, toml_layer
from notelint.situation.resolve import resolve
from notelint.source import Source

__all__ = ["TARGETS", "check_message", "check_report"]

NAMES = ("draft.txt", "draft.md", "mail.eml", "sms offer.txt", "card/dana.txt", "\x1b[31m.txt")
SITUATIONS: tuple[Mapping[str, object], ...] = (
    {
        "channel": "email",
        "stage": "thanks",
        "company": "Orbit Foods",
        "to": "Dana Ruiz",
        "topics": ["cold-chain sensors"],
    },
    {"channel": "sms", "stage": "status-1", "to": "Jose\u0301", "now": "2026-11-20T10:00:00"},
    {"channel": "li-invite", "stage": "connect"},
    {"channel": "voice", "stage": "offer", "company": "a.b*c(d", "role": "שלום", "me": {"name": "محمد"}},
    {"channel": "wall", "stage": "rejected", "to": "\x1b[2J", "decision": {"status": "rejected"}},
    {},
)


def reading(data: bytes) -> None:
    """Bytes to segments and facts."""
    message = _message(data)
    if message is not None:
        check_message(message)
        with suppress(NotelintError):
            resolve(message)


def mail(data: bytes) -> None:
    """An email file to segments and facts."""
    if not is_mail(data, name="mail.eml"):
        return
    with suppress(NotelintError):
        message = read_message(mail_source(data, name="mail.eml"))
        check_message(message)
        resolve(message)


def tokens(data: bytes) -> None:
    """Segments to tokens and sentences."""
    message = _message(data)
    if message is not None:
        for prose in _language().prose(message):
            check_prose(prose, message)


def settings(data: bytes) -> None:
    """A facts file and a configuration."""
    path = Path(_folder()) / "notelint.toml"
    path.write_bytes(data)
    for read in (lambda: toml_layer(str(path)), lambda: load_config(path)):
        with suppress(NotelintError):
            read()


def linting(data: bytes) -> None:
    """The whole linter and its reporters."""
    source = _source(data)
    if source is None:
        return
    facts = SITUATIONS[data[-1] % len(SITUATIONS)] if data else {}
    try:
        report = _linter().lint(source, flags=[flags_layer(facts)])
    except NotelintError:
        return
    check_report(report)


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    target.__name__: target for target in (reading, mail, tokens, settings, linting)
}


def check_message(message: Message) -> None:
    """Assert that the segments tile the text, and that every span is what it says."""
    text, end = message.text, 0
    for segment in message.segments:
        assert segment.start == end, "the segments leave a gap or overlap"
        assert segment.end >= segment.start
        end = segment.end
    assert end == len(text), "the segments do not reach the end"
    for header in message.headers:
        assert text[header.start : header.end].split() == header.value.split(), "a header is not where it says"
    front = message.front_matter
    assert front is None or 0 <= front.start <= front.end <= len(text)
    assert 0 <= message.body_start <= len(text)
    assert 0 <= message.body_end <= len(text)
    for offset in {0, len(text) // 2, len(text), *(segment.start for segment in message.segments)}:
        line, column = message.source.position(offset)
        if message.source.mail is not None:
            assert line >= 1  # its lines may be those of the file
            continue
        assert message.source.line_starts[line - 1] + column - 1 == offset, "a position leads elsewhere"


def check_prose(prose: Prose, message: Message) -> None:
    """Assert that every token stands in the text where it says, and that sentences tile the tokens."""
    before = prose.segment.start
    for token, start, end in zip(prose.doc, prose.starts, prose.ends, strict=True):
        assert before <= start < end <= prose.segment.end
        assert message.text[start:end] == token.text, "a token is not where it says"
        before = end
    stop = 0
    for sentence in prose.doc.sents:
        assert sentence.start == stop
        stop = sentence.end
    assert stop == len(prose.doc)


def check_report(report: Report) -> None:
    """Assert that no check failed, that every place is one, and that nothing reaches a terminal raw."""
    text = report.source.text
    assert not report.errors, report.errors
    check_message(report.message)
    for diagnostic in (*report.diagnostics, *(entry.diagnostic for entry in report.suppressed)):
        assert 0 <= diagnostic.start <= diagnostic.end <= len(text)
        assert diagnostic.text == text[diagnostic.start : diagnostic.end], "a finding quotes other words than it marks"
        for edit in (edit for fix in diagnostic.fixes for edit in fix.edits):
            assert 0 <= edit.start <= edit.end <= len(text)
    for evidence in report.evidence:
        assert 0 <= evidence.start <= evidence.end <= len(text)
    outcome = Outcome((Linted(report, None, failed=False, too_low=None),), (), verbosity=1)
    chosen = FORMATS[len(text) % len(FORMATS)]
    for name in {"full", chosen}:
        shown = reporter(name)(outcome)
        assert not HIDDEN.sub(_kept, shown).count("\0"), f"{name}: a control character is printed raw"


def _kept(match: re.Match[str]) -> str:
    """Leave what structures a document: ends of lines and tabs."""
    return match.group() if match.group() in "\n\t" else "\0"


def _message(data: bytes) -> Message | None:
    source = _source(data)
    try:
        return read_message(source) if source else None
    except NotelintError:
        return None


def _source(data: bytes) -> Source | None:
    """Return a draft of the bytes but for the first, which chooses its name; None: refused."""
    name = NAMES[data[0] % len(NAMES)] if data else NAMES[0]
    try:
        source = Source.from_bytes(data[1:], name=name)
    except NotelintError:
        return None
    assert source.encode(source.text) == data[1:], "the bytes do not come back"
    return source


@cache
def _folder() -> str:
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder)
    return folder


@cache
def _language() -> Language:
    return Language()


@cache
def _linter() -> Linter:
    return Linter()
