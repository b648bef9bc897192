"""Emails: what their reader sees, where it stands in the file, and what is refused before it costs anything."""

from __future__ import annotations

import base64
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from corpus import linter
from notelint.errors import InputError
from notelint.files import MAX_MAIL_BYTES
from notelint.mail.flowed import unflowed
from notelint.mail.structure import MAX_DEPTH, MAX_HEADER, MAX_HEADERS, MAX_LINES, MAX_PARTS
from notelint.message.model import Kind, Message
from notelint.message.reader import MAX_LINES as MAX_TEXT_LINES
from notelint.message.reader import read_message
from notelint.reading import draft_source
from notelint.situation.headers import header_layer
from notelint.situation.resolve import resolve
from notelint.source import MAX_BYTES, Source

PLAIN = b"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
HTML = b"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
ENCODED_SUBJECT = b"Subject: =?utf-8?q?Thank_you_=E2=80=93_Tuesday?=\n"


def read(raw: bytes, *, name: str = "draft.eml") -> Message:
    return read_message(draft_source(raw, name=name))


def said(message: Message) -> str:
    """Return everything that is not metadata."""
    parts = (part for part in message.segments if part.kind not in (Kind.METADATA, Kind.SUBJECT))
    return "".join(message.slice(part.start, part.end) for part in parts)


def subject(message: Message) -> str | None:
    part = message.part(Kind.SUBJECT)
    return message.slice(part.start, part.end) if part else None


def encoded(how: str, charset: str = "utf-8", *, text: str = "Dear Dana,\n\nIt’s good.\n", **params: str) -> bytes:
    """Return an email whose text travels as base64, quoted-printable or otherwise."""
    mail = EmailMessage()
    mail["Subject"] = "Thanks"
    mail.set_content(text, cte=how, charset=charset, params=params or None)
    return mail.as_bytes()


def test_an_email_with_nothing_encoded_is_the_whole_file() -> None:
    raw = b"Received: by x\n\tfor y\nSubject: Thank you\n for Tuesday\n" + PLAIN + b"Dear Dana,\n\nHi.\n"
    message = read(raw)

    assert message.text == raw.decode()
    assert [(str(part.kind), message.slice(part.start, part.end)) for part in message.segments][1:] == [
        ("subject", "Thank you\n for Tuesday"),
        ("metadata", "\n" + PLAIN.decode()),
        ("greeting", "Dear Dana,\n\n"),
        ("body", "Hi.\n"),
    ]
    assert [(header.name, header.value) for header in message.headers[:2]] == [
        ("received", "by x for y"),
        ("subject", "Thank you for Tuesday"),
    ]


def test_bytes_survive_where_the_text_is_the_whole_file() -> None:
    raw = b"Subject: Caf\xe9\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nD\xe9j\xe0 vu.\r\n"
    source = draft_source(raw, name="draft.eml")

    assert source.mail
    assert source.mail.is_whole
    assert source.text.encode(source.encoding) == raw


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param(encoded("quoted-printable"), "Dear Dana,\n\nIt’s good.\n", id="quoted-printable"),
        pytest.param(encoded("base64"), "Dear Dana,\n\nIt’s good.\n", id="base64"),
        pytest.param(encoded("base64", "windows-1252"), "Dear Dana,\n\nIt’s good.\n", id="base64 windows-1252"),
        pytest.param(
            b"Content-Type: text/plain; charset=utf-16\nContent-Transfer-Encoding: base64\n\n"
            + base64.encodebytes("It’s good.\n".encode("utf-16")),
            "It’s good.\n",
            id="utf-16",
        ),
        pytest.param(encoded("8bit", "koi8-r", text="Привет\n"), "Привет\n", id="8bit koi8-r"),
        pytest.param(
            encoded("quoted-printable", text="Dear Dana, \nit is good – \nvery.\n-- \nSam\n", format="flowed"),
            "Dear Dana, it is good – very.\n-- \nSam\n",
            id="flowed",
        ),
        pytest.param(
            b"Content-Type: text/plain; charset=us-ascii\n\nIt\x92s good.\n", "It’s good.\n", id="lying charset"
        ),
        pytest.param(b"Content-Type: text/plain; charset=klingon\n\nIt\xe2\x80\x99s.\n", "It’s.\n", id="no charset"),
        pytest.param(b"Content-Type: text/plain; charset=punycode\n\nIts-.\n", "Its-.\n", id="charset of no mail"),
    ],
)
def test_text_is_decoded(raw: bytes, text: str) -> None:
    assert said(read(raw)) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        pytest.param(
            "<div>Dear Dana,</div><div><br></div><div>Hi &amp; bye.</div>", "Dear Dana,\n\nHi & bye.\n", id="gmail"
        ),
        pytest.param("<p>Dear Dana,</p><p>Hi\nthere.</p>", "Dear Dana,\n\nHi there.\n", id="paragraphs"),
        pytest.param("<head><style>p{}</style><title>x</title></head><p>Hi.</p><script>x</script>", "Hi.\n", id="head"),
        pytest.param(
            "<p>Hi.</p><blockquote type=cite>Old<br>words</blockquote>", "Hi.\n\n> Old\n> words\n", id="quote"
        ),
        pytest.param(
            '<blockquote style="margin:0 0 0 40px;border:none">Indented.</blockquote>', "Indented.\n", id="indented"
        ),
        pytest.param(
            "<blockquote type=cite>one<blockquote type=cite>two</blockquote></blockquote>after",
            "> one\n> > two\nafter\n",
            id="quote in a quote",
        ),
        pytest.param('<p style="display:none">tracker</p><p>Hi.</p>', "Hi.\n", id="hidden"),
    ],
)
def test_html_alone_is_converted(html: str, text: str) -> None:

    assert said(read(HTML + html.encode())) == text


MULTIPART = (
    ENCODED_SUBJECT
    + b"""Content-Type: multipart/mixed; boundary=X

preamble
--X
Content-Type: multipart/alternative; boundary=Y

--Y
Content-Type: text/plain

Dear Dana,

See [Company].
--Y
Content-Type: text/html

<p>other
--Y--
--X
Content-Type: application/pdf; name="x.pdf"
Content-Disposition: attachment; filename*=utf-8''C%C3%B6v.pdf

AAAA
--X
Content-Type: image/png
Content-Disposition: inline
Content-ID: <logo>

AAAA
--X
Content-Type: message/rfc822

Subject: inner

text
--X--
"""
)


def test_a_part_that_is_not_encoded_has_its_places_in_the_file() -> None:
    message = read(MULTIPART)
    blank = message.text.index("[Company]")

    assert subject(message) == "Thank you – Tuesday"
    assert said(message) == "Dear Dana,\n\nSee [Company]."
    assert message.source.position(blank) == (MULTIPART[: MULTIPART.index(b"[Company]")].count(b"\n") + 1, 5)
    assert message.source.position(message.text.index("Tuesday")) == (1, 22)
    assert not message.source.is_decoded(blank)
    assert message.source.is_decoded_header(message.text.index("Tuesday"))
    assert not message.source.is_decoded_header(blank)


def test_a_finding_in_an_encoded_header_says_so() -> None:
    report = linter().lint(
        draft_source(b"Subject: =?utf-8?q?Caf=C3=A9_[Role]?=\n" + PLAIN + b"Dear Dana,\n\nHi.\n", name="a.eml")
    )
    (found,) = [entry for entry in report.diagnostics if entry.code == "PER001"]

    assert report.source.position(found.start) == (1, 15)
    assert found.message.endswith("(column of the decoded header)")


def test_lines_of_an_encoded_text_are_those_of_the_decoded_one() -> None:
    source = read(encoded("base64", text="Dear Dana,\n\nSee [Company].\n")).source
    blank = source.text.index("[Company]")

    assert source.position(blank) == (3, 5)
    assert source.is_decoded(blank)


def test_a_finding_in_an_encoded_text_says_so_and_has_no_fix() -> None:
    text = "Dear Dana,\n\nThank you !!! for [Company].\n\nBest,\nSam Lee\n"
    plain = linter().lint(draft_source(b"Subject: Thanks\n" + PLAIN + text.encode(), name="a.eml"))
    sealed = linter().lint(draft_source(encoded("base64", text=text), name="a.eml"))

    assert any(diagnostic.fixes for diagnostic in plain.diagnostics)
    assert not any(diagnostic.fixes for diagnostic in sealed.diagnostics)
    assert [entry.code for entry in plain.diagnostics] == [entry.code for entry in sealed.diagnostics]
    assert {
        entry.message.endswith("(line of the decoded text)")
        for entry in sealed.diagnostics
        if sealed.source.is_decoded(entry.start)
    } == {True}
    assert sealed.notices == (
        "the text of this email is encoded (base64): its lines are those of the decoded text, and no fix is applied to it",
    )


@pytest.mark.parametrize(
    ("raw", "line", "words"),
    [
        pytest.param(MULTIPART, 12, "[Company]", id="in its place"),
        pytest.param(encoded("base64", text="Dear Dana,\n\nSee [Company].\n"), 0, "", id="encoded"),
    ],
)
def test_an_editor_shows_findings_in_its_own_text(raw: bytes, line: int, words: str) -> None:
    from notelint.server.diagnostics import placed
    from notelint.server.documents import Document

    document = Document("file:///drafts/a.eml", "plaintext", 1, raw.decode())
    report = linter().lint(document.source())
    (found,) = [entry for entry in placed(report, document) if entry.code == "PER001"]

    assert document.range(found.start, found.end).start.line == line
    assert document.text[found.start : found.end] == words
    assert found.message.startswith("line 3: ") is (words == "")


@pytest.mark.parametrize("raw", [encoded("base64"), encoded("8bit"), MULTIPART], ids=["base64", "8bit", "multipart"])
def test_segments_tile_what_is_read(raw: bytes) -> None:
    message = read(raw)

    assert "".join(message.slice(part.start, part.end) for part in message.segments) == message.text


def test_an_email_that_was_read_as_text_is_still_one() -> None:
    message = read_message(Source("buffer", MULTIPART.decode()))

    assert said(message) == "Dear Dana,\n\nSee [Company]."


@pytest.mark.parametrize(
    ("raw", "facts"),
    [
        pytest.param(
            b"From: Sam Lee <sam@lee.example>\n" + PLAIN + b"Hi",
            {"me": {"name": "Sam Lee", "from_address": "sam@lee.example"}},
            id="sender",
        ),
        pytest.param(
            b'To: Dana Ruiz <d@x.example>, "Park, Jo" <j@x.example>\nCc: =?utf-8?q?S=C3=B8ren?= <s@x.example>\n'
            + PLAIN
            + b"Hi",
            {"to": ["Dana Ruiz", "Jo Park", "Søren"]},
            id="several recipients",
        ),
        pytest.param(
            b"Date: Tue, 17 Nov 2026 18:05:00 +0100\n" + PLAIN + b"Hi",
            {"planned_send": "2026-11-17T18:05:00"},
            id="date",
        ),
        pytest.param(b"Date: " + b"1 " * 4000 + b"\n" + PLAIN + b"Hi", {}, id="no date"),
        pytest.param(
            b"Subject: Re: Tuesday\nIn-Reply-To: <1@x.example>\n" + PLAIN + b"Hi",
            {"subject": "Re: Tuesday", "thread": {"subject": "Tuesday"}},
            id="thread",
        ),
        pytest.param(
            MULTIPART, {"subject": "Thank you – Tuesday", "attachments": ["Cöv.pdf", "a message"]}, id="attachments"
        ),
    ],
)
def test_headers_are_facts(raw: bytes, facts: dict[str, Any]) -> None:
    layer = header_layer(read(raw))

    assert layer
    tables = {key: str(value) if key == "planned_send" else value for key, value in layer.tables.items()}
    assert {key.replace(" ", "T"): value for key, value in tables.items()} == {
        "channel": "email",
        "attachments": [],
        **{key: value.replace("T", " ") if key == "planned_send" else value for key, value in facts.items()},
    }


def test_the_date_of_a_saved_mail_gives_way_to_the_option() -> None:
    from notelint.situation.layers import flags_layer

    message = read(b"Date: Tue, 17 Nov 2026 18:05:00 +0100\n" + PLAIN + b"Hi")

    assert str(resolve(message).clock) == "2026-11-17 18:05:00"
    assert str(resolve(message, above=[flags_layer({"now": "2026-11-20"})]).clock) == "2026-11-20 00:00:00"


def nested(depth: int) -> bytes:
    parts = [b"Content-Type: multipart/mixed; boundary=b0\n\n"]
    for number in range(depth - 1):
        parts.append(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (number, number + 1))
    return b"".join(parts) + b"--b%d\n\nHi.\n" % (depth - 1)


def many(parts: int) -> bytes:
    return b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nHi.\n" * (parts - 1)


def headed(length: int) -> bytes:
    return b"X-Long: " + b"x" * length + b"\n" + PLAIN + b"Hi.\n"


def much_headed(lines: int) -> bytes:
    return b"X-A: " + b"x" * 92 + b"\n" + (b"X-A: " + b"x" * 92 + b"\n") * (lines - 1) + PLAIN + b"Hi.\n"


TAGS = 19_990


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        pytest.param(nested(MAX_DEPTH), None, id="depth"),
        pytest.param(nested(MAX_DEPTH + 1), f"parts nested more than {MAX_DEPTH} deep", id="too deep"),
        pytest.param(many(MAX_PARTS), None, id="parts"),
        pytest.param(many(MAX_PARTS + 1), f"more than {MAX_PARTS} parts", id="too many parts"),
        pytest.param(headed(MAX_HEADER), None, id="header"),
        pytest.param(headed(MAX_HEADER + 1), f"a header longer than {MAX_HEADER:,} characters", id="long header"),
        pytest.param(much_headed(MAX_HEADERS // 95 - 2), None, id="headers"),
        pytest.param(
            much_headed(MAX_HEADERS // 95 + 2),
            f"headers longer than {MAX_HEADERS:,} characters together",
            id="long headers",
        ),
        pytest.param(PLAIN + b"Hi.\n" * (MAX_TEXT_LINES - 3), None, id="lines"),
        pytest.param(PLAIN + b"Hi.\n" * (MAX_TEXT_LINES - 2), f"more than {MAX_TEXT_LINES:,} lines", id="long text"),
        pytest.param(PLAIN + b"Hi.\n" * (MAX_LINES - 2), f"more than {MAX_LINES:,} lines", id="too many lines"),
        pytest.param(PLAIN + b"x" * (MAX_BYTES - len(PLAIN) - 5), None, id="text"),
        pytest.param(PLAIN + b"x" * (MAX_BYTES + 1), f"a text of more than {MAX_BYTES:,} bytes", id="too much text"),
        pytest.param(PLAIN + b"x" * MAX_MAIL_BYTES, f"more than {MAX_MAIL_BYTES:,} bytes", id="too large"),
        pytest.param(
            b"Content-Type: message/rfc822\n\n" * 5000, f"parts nested more than {MAX_DEPTH} deep", id="mails in mails"
        ),
        pytest.param(
            b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\n" + PLAIN + b"Hi.\n", "a header longer than", id="words"
        ),
        pytest.param(nested(5_000), "parts nested more than", id="5,000 deep"),
        pytest.param(HTML + b"<br>" * TAGS + b"Hi.", None, id="tags"),
        pytest.param(
            HTML + b"<br>" * (TAGS + 11) + b"Hi.", "an HTML mail with more than 20,000 tags", id="too many tags"
        ),
        pytest.param(HTML + b"<b>" * 200 + b"Hi.", None, id="tags in tags"),
        pytest.param(HTML + b"<b>" * 300 + b"Hi.", "whose tags are nested too deeply", id="too deep tags"),
    ],
)
def test_limits(raw: bytes, what: str | None) -> None:
    if what is None:
        assert read(raw).text
        return
    with pytest.raises(InputError, match=what) as refusal:
        read(raw)
    assert refusal.value.kind == "too-large"


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        pytest.param(
            b"Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n",
            "encrypted",
            id="encrypted",
        ),
        pytest.param(
            b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--\n",
            "empty",
            id="picture",
        ),
        pytest.param(PLAIN + b"a\0b", "binary", id="NUL"),
        pytest.param(b"Content-Transfer-Encoding: base64\n" + PLAIN + b"A\n", "undecodable", id="broken base64"),
    ],
)
def test_emails_without_a_text_that_can_be_read(raw: bytes, kind: str) -> None:
    with pytest.raises(InputError) as refusal:
        read(raw)
    assert refusal.value.kind == kind


@pytest.mark.parametrize(
    ("name", "raw", "what"),
    [
        pytest.param("a.docx", b"PK\x03\x04x", "a Word document; save it as plain text", id="docx"),
        pytest.param("a.zip", b"PK\x03\x04x", "a zip file; unpack it", id="zip"),
        pytest.param(
            "a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", r"an Outlook message \(.msg\); save it as .eml", id="msg"
        ),
        pytest.param(
            "a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document; save it as plain text", id="doc"
        ),
        pytest.param("a.pdf", b"%PDF-1.7\n", "a PDF; copy its text", id="pdf"),
        pytest.param("a.rtf", b"{\\rtf1\\ansi", "a rich text file; save it as plain text", id="rtf"),
        pytest.param(
            "inbox",
            b"From s@x.example Tue Nov 17 10:00:00 2026\nFrom: s\n\nHi",
            r"a folder of mails \(mbox\)",
            id="mbox",
        ),
    ],
)
def test_other_formats_are_refused_by_name(name: str, raw: bytes, what: str) -> None:
    with pytest.raises(InputError, match=f"{name}: {what}") as refusal:
        draft_source(raw, name=name)
    assert refusal.value.kind == "unsupported"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("From the moment we met on Tue Nov 17 I knew.\nThanks: many.\n", id="from"),
        pytest.param("Dana: thanks\n\nfor the tour.\n", id="name and colon"),
        pytest.param("%PDF is what I wrote about.\n", id="pdf"),
    ],
)
def test_prose_that_looks_like_another_format(text: str) -> None:
    assert draft_source(text.encode(), name="draft.txt") == Source("draft.txt", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("one \ntwo\nthree", "one two\nthree", id="joined"),
        pytest.param("-- \nSam", "-- \nSam", id="the mark of a signature never joins"),
        pytest.param("> one \n> two\n", "> one two\n", id="in a quote"),
        pytest.param("> one \ntwo\n", "> one \ntwo\n", id="a quote never runs into the answer"),
        pytest.param(" >not a quote\n From here\n", ">not a quote\nFrom here\n", id="stuffing is undone"),
        pytest.param("one \r\ntwo\r\n", "one two\r\n", id="CR LF"),
        pytest.param("", "", id="empty"),
    ],
)
def test_flowed_text(text: str, expected: str) -> None:
    assert unflowed(text) == expected


def test_flowed_text_whose_breaks_are_no_spaces() -> None:
    assert unflowed("an \nother\n", delete_space=True) == "another\n"


def test_a_large_email_is_read_from_its_file(tmp_path: Path) -> None:
    from notelint.reading import read_draft

    path = tmp_path / "a.eml"
    path.write_bytes(MULTIPART.replace(b"AAAA\n", b"QUFB" * 18 + b"\n" + (b"QUFB" * 18 + b"\n") * 30_000, 1))

    assert path.stat().st_size > MAX_BYTES
    assert read_draft(str(path)).mail
