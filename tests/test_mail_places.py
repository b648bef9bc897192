"""Whatever an email is made of: it is read or refused, its segments tile what is read, and its places are those of the file."""

from __future__ import annotations

import base64
import quopri
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from notelint.errors import InputError
from notelint.message.reader import read_message
from notelint.reading import draft_source
from notelint.source import Source

TEXTS = st.lists(
    st.sampled_from(
        [
            "",
            "\r",
            "one\rtwo",
            "Dear Dana,",
            "It’s good.",
            "> When?",
            "On Mon, Dana Ruiz <d@x.example> wrote:",
            "Best,",
            "Sam",
            "-- ",
            "one ",
            "--b",
            "--b--",
            "\x0c",
            "😀",
        ]
    )
    | st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=9),
    max_size=8,
).map("\n".join)
HEADERS = st.lists(
    st.sampled_from(
        [
            "Subject: Hi\n there",
            "Subject: =?utf-8?q?Caf=C3=A9?=",
            "Subject:",
            "From: Sam <s@x.example>",
            "To: =?x?=",
            "Date: Tue, 17 Nov 2026 18:05:00 +0100",
            "X-A: b",
            "In-Reply-To: <1@x.example>",
            " folded",
        ]
    ),
    max_size=5,
)


def part(kind: str, charset: str, how: str, text: str) -> bytes:
    raw = text.encode(charset, "replace")
    if how == "base64":
        raw = base64.encodebytes(raw)
    elif how == "quoted-printable":
        raw = quopri.encodestring(raw)
    head = f"Content-Type: {kind}; charset={charset}; format=flowed\nContent-Transfer-Encoding: {how}\n\n"
    return head.encode() + raw


PARTS = st.builds(
    part,
    st.sampled_from(["text/plain", "text/plain", "text/html", "image/png", "message/rfc822"]),
    st.sampled_from(["utf-8", "iso-8859-1", "us-ascii", "utf-16"]),
    st.sampled_from(["7bit", "8bit", "base64", "quoted-printable", "x-unknown"]),
    TEXTS,
)


def multipart(parts: list[bytes]) -> bytes:
    body = b"".join(b"--b\n" + one + b"\n" for one in parts)
    return b"Content-Type: multipart/mixed; boundary=b\n\nhello\n" + body + b"--b--\n"


MAILS = st.tuples(
    HEADERS.map(lambda lines: "".join(f"{line}\n" for line in lines).encode()),
    PARTS
    | st.lists(PARTS, max_size=3).map(multipart)
    | TEXTS.map(lambda text: b"MIME-Version: 1.0\n\n" + text.encode()),
    st.sampled_from([b"\n", b"\r\n"]),
).map(lambda mail: (mail[0] + mail[1]).replace(b"\n", mail[2]))


def read(raw: bytes) -> Source | None:
    try:
        message = read_message(draft_source(raw, name="draft.eml"))
    except InputError:
        return None
    assert "".join(message.slice(segment.start, segment.end) for segment in message.segments) == message.text
    for header in message.headers:
        assert 0 <= header.start <= header.end <= len(message.text)
    return message.source


@given(MAILS)
@settings(max_examples=300, deadline=None)
def test_lines_that_are_not_decoded_are_lines_of_the_file(raw: bytes) -> None:
    source = read(raw)
    if source is None or source.mail is None:
        return
    in_file = re.split(rb"\r\n|\r|\n", raw)
    rows = range(1, len(source.line_starts) + 1)
    blank = next((row for row in rows if not source.line_text(row).strip()), len(rows))

    for row in rows[blank:]:
        start = source.line_starts[row - 1]
        if source.is_decoded(start):
            return
        shown = in_file[source.position(start).line - 1]
        assert not shown.isascii() or shown.decode("ascii") == source.line_text(row)


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_at_all(raw: bytes) -> None:
    read(raw)
    read(b"MIME-Version: 1.0\n" + raw)
