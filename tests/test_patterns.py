"""No pattern of either package can be made slow by two repeats that share out the same text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ambiguity import faults
from patterns import Found, call_sites, patterns

GRAMMAR = frozenset({"topic_anchors", "topic_chunks", "topic_marks", "topic_rules", "topic_walk"})
"""Modules that read a sentence as one letter for each token, and a sentence has 250 at the most: two repeats in a row may
share those out, but none may be nested."""
LATE = frozenset({"notelint/patterns.py", "notelint/cache/expressions.py"})
"""Compile what others have written down; those are found where they are written."""


def test_every_pattern_is_looked_at() -> None:
    seen = {(found.file, found.line) for found in patterns()}
    seen |= {(file, line) for file, line, _ in call_sites() if file in LATE}
    missed = [f"{file}:{line}" for file, line, written in call_sites() if not written and (file, line) not in seen]

    assert len(patterns()) > 1_000
    assert missed == [], "a pattern is made here that the examples of the checks never reach"


def test_no_unbounded_repeats_are_nested_or_adjacent() -> None:
    found = {found.name: (found.text[:100], wrong) for found in patterns() if (wrong := _wrong(found))}

    assert found == {}


def test_no_number_of_rounds_was_written_as_a_tuple() -> None:
    """In an f-string ``{0,5}`` is a tuple, and ``(0, 5)`` stands in the pattern."""
    assert [found.name for found in patterns() if re.search(r"\(\d+, \d*\)", found.text)] == []


def _wrong(found: Found) -> list[str]:
    bounded = Path(found.file).stem in GRAMMAR
    return [fault for fault in faults(found.text, found.flags) if not (bounded and fault.startswith("adjacent"))]


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"(a+)+$", id="nested"),
        pytest.param(r"(?:\w+\s?)*end", id="nested, something optional between"),
        pytest.param(r"(?:a|\w*)*", id="nested in a branch"),
        pytest.param(r"\d+\d*x", id="adjacent"),
        pytest.param(r"\s*,?\s*", id="adjacent when nothing stands between"),
        pytest.param(r".*x.*y", id="what stands between belongs to both"),
        pytest.param(r"(?:x|\w+)(?=\b)\w+", id="a look-ahead separates nothing"),
        pytest.param(r"(?i)[a-z]*[A-Z]*", id="the same but for the case"),
        pytest.param(r"\w{2,}\w{0,5000}", id="a bound that is none"),
        pytest.param(r"(\w+)\1(\w+)", id="a group repeated"),
        pytest.param(r"(?:\w{1,150} ?){1,5}x", id="a bounded word that is shared out among few rounds"),
        pytest.param(r"(?:[a-z]{1,40},? ?){0,2}x", id="two rounds are enough"),
        pytest.param(r"(?:the |a )*(?:the |my )*", id="like words"),
    ],
)
def test_ambiguity_is_found(pattern: str) -> None:
    assert faults(pattern) != []


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"(?:\w+ )*x", id="a separator"),
        pytest.param(r'"[^"]*"', id="its own end is excluded"),
        pytest.param(r"\w++\w+", id="possessive"),
        pytest.param(r"(?>\w+)\w*", id="atomic"),
        pytest.param(r"\w+\s+\w+", id="other characters between"),
        pytest.param(r"\d{1,20}\d*", id="bounded"),
        pytest.param(r"(?:the |a )*(?:\w+ )?x", id="a run of words that one word cannot be"),
        pytest.param(r"\w{1,150}(?: \w{1,150}){0,4}x", id="a blank between the rounds"),
        pytest.param(r"(?:\w{1,150}+ ?){1,5}x", id="a possessive word that is not shared out"),
        pytest.param(r"[^\W_]+(?:[.][^\W_]+)*", id="parts with a mark"),
    ],
)
def test_what_is_linear_is_let_through(pattern: str) -> None:
    assert faults(pattern) == []
