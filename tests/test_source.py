"""Bytes to text, and offsets to lines and columns."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notelint.errors import InputError
from notelint.source import MAX_BYTES, Position, Source, read_source, read_stream


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(b"Dear Jos\xc3\xa9", Source("d", "Dear José"), id="utf-8"),
        pytest.param(b"\xef\xbb\xbfDear", Source("d", "Dear", bom=True), id="utf-8 with a byte order mark"),
        pytest.param(b"it\x92s", Source("d", "it’s", encoding="cp1252"), id="windows-1252"),
        pytest.param(
            b"\xff\xfeD\0\xe9\0", Source("d", "Dé", encoding="utf-16-le", bom=True), id="utf-16, little end first"
        ),
        pytest.param(
            b"\xfe\xff\0D\0\xe9", Source("d", "Dé", encoding="utf-16-be", bom=True), id="utf-16, big end first"
        ),
        pytest.param(b"\xff\xfe", Source("d", "", encoding="utf-16-le", bom=True), id="utf-16, empty"),
        pytest.param(b"\xff\xfe=\xd8M\xdc", Source("d", "👍", encoding="utf-16-le", bom=True), id="utf-16 pair"),
        pytest.param(
            b"\xef\xbb\xbf\xef\xbb\xbfDear", Source("d", "\ufeffDear", bom=True), id="only the first mark is a mark"
        ),
        pytest.param(
            b"\xef\xbb\xbfit\x92s", Source("d", "it’s", encoding="cp1252", bom=True), id="utf-8 mark, windows-1252"
        ),
        pytest.param(b"", Source("d", ""), id="empty"),
        pytest.param(b"a\r\nb\rc\nd", Source("d", "a\r\nb\rc\nd"), id="line endings stay"),
    ],
)
def test_bytes_are_decoded_once(raw: bytes, expected: Source) -> None:
    assert Source.from_bytes(raw, name="d") == expected


@pytest.mark.parametrize(
    ("raw", "kind", "message"),
    [
        pytest.param(b"a\0b", "binary", "d: binary, not text (it contains a NUL byte)", id="NUL"),
        pytest.param(
            b"D\0e\0a\0r\0",
            "binary",
            "d: binary, not text (it contains a NUL byte); if it is UTF-16, save it with a byte order mark or as UTF-8",
            id="utf-16 without a mark",
        ),
        pytest.param(b"\xff\xfeD\0\0\0", "binary", "d: binary, not text (it contains a NUL byte)", id="NUL in utf-16"),
        pytest.param(b"\xff\xfe\0\0D\0\0\0", "binary", "d: binary, not text (it contains a NUL byte)", id="utf-32"),
        pytest.param(
            b"\xff\xfeDe\0",
            "undecodable",
            "d: not UTF-16 text, though it begins with that byte order mark",
            id="utf-16 with half a character",
        ),
        pytest.param(
            b"\xff\xfe=\xd8",
            "undecodable",
            "d: not UTF-16 text, though it begins with that byte order mark",
            id="utf-16 with half a pair",
        ),
        pytest.param(b"\x81\xff", "undecodable", "d: neither UTF-8 nor Windows-1252 text", id="neither encoding"),
        pytest.param(
            b"x" * (MAX_BYTES + 1),
            "too-large",
            "d: larger than 1,048,576 bytes, which no message is",
            id="too large",
        ),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, kind: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        Source.from_bytes(raw, name="d")

    assert (str(caught.value), caught.value.kind) == (message, kind)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff")))
@pytest.mark.parametrize(
    ("codec", "mark"),
    [
        pytest.param("utf-8", b"", id="utf-8"),
        pytest.param("utf-8", b"\xef\xbb\xbf", id="utf-8 with a mark"),
        pytest.param("utf-16-le", b"\xff\xfe", id="utf-16, little end first"),
        pytest.param("utf-16-be", b"\xfe\xff", id="utf-16, big end first"),
    ],
)
def test_text_comes_back_as_it_was_read(codec: str, mark: bytes, text: str) -> None:
    raw = mark + text.encode(codec)
    source = Source.from_bytes(raw, name="d")

    assert (source.text, source.encode(source.text)) == (text, raw)


@given(st.binary(max_size=40))
def test_bytes_come_back_as_they_were_read(raw: bytes) -> None:
    try:
        source = Source.from_bytes(raw, name="d")
    except InputError:
        return

    assert source.encode(source.text) == raw


def test_what_the_encoding_lacks_cannot_be_written() -> None:
    source = Source.from_bytes(b"it\x92s", name="d")

    assert source.encode("“its”") == b"\x93its\x94"
    with pytest.raises(InputError) as caught:
        source.encode("its 👍")
    assert (str(caught.value), caught.value.kind) == (
        "d: U+1F44D cannot be written in Windows-1252; save the draft as UTF-8",
        "unencodable",
    )


def test_half_a_surrogate_pair_is_no_text() -> None:
    with pytest.raises(InputError) as caught:
        Source("d", "Hi \ud83d")

    assert (str(caught.value), caught.value.kind) == (
        "d: not text (it contains half a surrogate pair)",
        "undecodable",
    )


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        pytest.param("", 0, Position(1, 1), id="empty text"),
        pytest.param("ab", 2, Position(1, 3), id="end of text"),
        pytest.param("a\nb", 2, Position(2, 1), id="after LF"),
        pytest.param("a\r\nb", 3, Position(2, 1), id="after CR LF"),
        pytest.param("a\r\nb", 2, Position(1, 3), id="between CR and LF"),
        pytest.param("a\rb", 2, Position(2, 1), id="after a lone CR"),
        pytest.param("a\n", 2, Position(2, 1), id="after the last line ending"),
        pytest.param("a\u2028b\x0cc\x85d\x0be", 8, Position(1, 9), id="no other line ends"),
        pytest.param("👩‍💻 x", 4, Position(1, 5), id="columns are code points"),
    ],
)
def test_position(text: str, offset: int, expected: Position) -> None:
    assert Source("d", text).position(offset) == expected


@given(st.text(alphabet="a\r\n\u2028\x0c👍"))
@settings(max_examples=200, deadline=None)
def test_every_offset_has_the_line_that_counting_gives(text: str) -> None:
    source = Source("d", text)

    for offset in range(len(text) + 1):
        before = text[:offset].replace("\r\n", "\n")
        if text[offset - 1 : offset + 1] == "\r\n" and offset:
            before = before[:-1] + "-"  # between CR and LF the line has not ended yet
        lines = before.replace("\r", "\n").split("\n")
        assert source.position(offset) == (len(lines), offset - source.line_starts[len(lines) - 1] + 1)


@pytest.mark.parametrize("ending", [pytest.param(end, id=repr(end)) for end in ("\n", "\r", "\r\n")])
def test_the_text_of_a_line_has_no_ending(ending: str) -> None:
    source = Source("d", f"one{ending}two{ending}")

    assert [source.line_text(number) for number in (1, 2, 3)] == ["one", "two", ""]


def test_a_file_is_named_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Dear\r\n")

    assert read_source(str(path)) == Source(str(path), "Dear\r\n")


def test_a_stream_is_named_by_the_caller() -> None:
    assert read_stream(io.BytesIO(b"Dear"), name="<stdin>") == Source("<stdin>", "Dear")


def test_an_endless_stream_is_refused() -> None:
    with open("/dev/zero", "rb") as stream, pytest.raises(InputError, match="larger than"):
        read_stream(stream, name="<stdin>")


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * (MAX_BYTES + 1))

    with pytest.raises(InputError, match="larger than 1,048,576 bytes"):
        read_source(str(path))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_source(str(tmp_path / "no.txt"))

    assert (str(caught.value), caught.value.kind) == (f"{tmp_path}/no.txt: no such file", "not-found")


def test_a_folder_is_no_draft(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_source(str(tmp_path))

    assert (str(caught.value), caught.value.kind) == (f"{tmp_path}: a directory, not a draft", "directory")


def test_a_pipe_without_a_writer_does_not_hang(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)

    with pytest.raises(InputError, match="not a regular file"):
        read_source(str(path))


def test_an_impossible_path_is_unreadable() -> None:
    with pytest.raises(InputError) as caught:
        read_source("a\0b")

    assert caught.value.kind == "unreadable"
