"""Lines and columns in the three encodings, and back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notelint.positions import POSITION_ENCODINGS, PositionEncoding, Positions
from notelint.source import Source

CODECS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
TEXT = "Dear José,\r\na😀b 漢字\x0cc\u2028d\re\u0301\n"
TEXTS = st.text(st.sampled_from("ab\r\n\x0c\x85\u2028é漢😀\u0301\ufeff"), max_size=30)


def units(text: str, encoding: PositionEncoding) -> int:
    """Return how many units of `encoding` `text` takes, by encoding it."""
    codec, size = CODECS[encoding]
    return len(text.encode(codec)) // size


@pytest.mark.parametrize(
    ("offset", "expected"),
    [
        pytest.param(0, [(1, 1), (1, 1), (1, 1)], id="first"),
        pytest.param(9, [(1, 11), (1, 10), (1, 10)], id="after é"),
        pytest.param(11, [(1, 13), (1, 12), (1, 12)], id="between CR and LF"),
        pytest.param(12, [(2, 1), (2, 1), (2, 1)], id="after CR LF"),
        pytest.param(13, [(2, 2), (2, 2), (2, 2)], id="before an emoji"),
        pytest.param(14, [(2, 6), (2, 4), (2, 3)], id="after an emoji"),
        pytest.param(18, [(2, 14), (2, 8), (2, 7)], id="after wide characters"),
        pytest.param(19, [(2, 15), (2, 9), (2, 8)], id="after a form feed"),
        pytest.param(21, [(2, 19), (2, 11), (2, 10)], id="after U+2028"),
        pytest.param(23, [(3, 1), (3, 1), (3, 1)], id="after CR"),
        pytest.param(25, [(3, 4), (3, 3), (3, 3)], id="after a combining mark"),
        pytest.param(26, [(4, 1), (4, 1), (4, 1)], id="end"),
    ],
)
def test_position(offset: int, expected: list[tuple[int, int]]) -> None:
    found = [Positions(Source("d", TEXT), encoding).position(offset) for encoding in POSITION_ENCODINGS]

    assert found == expected


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        pytest.param(2, 3, [13, 13, 14], id="within an emoji"),
        pytest.param(2, 5, [13, 15, 16], id="within an emoji, past it"),
        pytest.param(1, 99, [10, 10, 10], id="past the end of a line"),
        pytest.param(1, 0, [0, 0, 0], id="column 0"),
        pytest.param(2, -5, [12, 12, 12], id="column below 0"),
        pytest.param(0, 5, [0, 0, 0], id="line 0"),
        pytest.param(99, 1, [26, 26, 26], id="past the last line"),
    ],
)
def test_places_outside_the_text_are_taken_to_the_nearest(line: int, column: int, expected: list[int]) -> None:
    found = [Positions(Source("d", TEXT), encoding).offset(line, column) for encoding in POSITION_ENCODINGS]

    assert found == expected


@given(text=TEXTS, data=st.data(), encoding=st.sampled_from(POSITION_ENCODINGS))
def test_columns_are_what_the_codec_says(text: str, data: st.DataObject, encoding: PositionEncoding) -> None:
    offset = data.draw(st.integers(0, len(text)))
    ends = [match.end() for match in re.finditer(r"\r\n|\r|\n", text) if match.end() <= offset]
    start = ends[-1] if ends else 0

    assert Positions(Source("d", text), encoding).position(offset) == (
        len(ends) + 1,
        units(text[start:offset], encoding) + 1,
    )


@given(text=TEXTS, data=st.data(), encoding=st.sampled_from(POSITION_ENCODINGS))
def test_back_from_a_position(text: str, data: st.DataObject, encoding: PositionEncoding) -> None:
    positions = Positions(Source("d", text), encoding)
    offset = data.draw(st.integers(0, len(text)))
    within = 0 < offset < len(text) and text[offset - 1 : offset + 1] == "\r\n"

    assert positions.offset(*positions.position(offset)) == offset - within


@given(text=TEXTS, data=st.data(), encoding=st.sampled_from(POSITION_ENCODINGS))
def test_no_column_is_after_the_one_that_was_asked_for(
    text: str, data: st.DataObject, encoding: PositionEncoding
) -> None:
    positions = Positions(Source("d", text), encoding)
    line = data.draw(st.integers(1, len(positions.source.line_starts)))
    column = data.draw(st.integers(1, 150))
    offset = positions.offset(line, column)

    assert positions.position(offset).line == line
    assert positions.position(offset).column <= column
    if offset < positions.source.line_starts[line - 1] + len(positions.source.line_text(line)):
        assert positions.position(offset + 1).column > column
