"""The golden set of drafts whose segments were marked by hand: how many of them are found exactly."""

from __future__ import annotations

from anatomy import specimens

AIM = 0.97


def test_the_set_is_large_and_varied() -> None:
    assert len(specimens()) >= 120
    assert {one.channel for one in specimens()} >= {"email", "sms", "card", "letter", "voice", "post", "li-message"}


def test_marks_are_where_the_guide_wants_them() -> None:
    for one in specimens():
        assert one.pieces[0][1] == 0, one.name
        assert all(not one.text[start : start + 1].isspace() for _, start, end in one.pieces if end > start), one.name


def test_segments_are_found_with_kind_start_and_end() -> None:
    right = sum(one.right() for one in specimens())
    marked = sum(len(one.pieces) for one in specimens())

    assert right / marked >= AIM
