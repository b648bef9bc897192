"""Facts and names found again in pairs that were written blind."""

from __future__ import annotations

import pytest

from measure import FACTS_MEASURED, NAMES_MEASURED, facts_markdown, names_markdown
from pairs_sets import fact_pairs, name_pairs
from test_corpora import STALE

FACT_SETS, NAME_SETS = ("one", "two", "three", "four"), ("one", "two", "three", "four")


def test_facts_are_found_as_committed() -> None:
    assert facts_markdown() == FACTS_MEASURED.read_text("utf-8"), STALE


def test_names_are_judged_as_committed() -> None:
    assert names_markdown() == NAMES_MEASURED.read_text("utf-8"), STALE


@pytest.mark.parametrize("name", FACT_SETS)
def test_half_of_the_fact_pairs_are_none(name: str) -> None:
    labels = [pair.label for pair in fact_pairs(name)]

    assert len(labels) >= 200
    assert labels.count("no") * 2 == len(labels)


@pytest.mark.parametrize("name", NAME_SETS)
def test_the_name_pairs_hold_traps(name: str) -> None:
    labels = [pair.label for pair in name_pairs(name)]

    assert len(labels) >= 200
    assert labels.count("ok") >= 60
