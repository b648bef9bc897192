"""The generated documents are committed as the checks and the advice make them."""

from __future__ import annotations

from pathlib import Path

import pytest

from notelint.handbook import ROOT, advice_markdown, builtin, documents
from notelint.registry import installed
from tiny_checks import TINY

DOCUMENTS = documents()


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_committed_document_is_what_it_is_made_from(path: Path) -> None:
    assert path.read_text("utf-8") == DOCUMENTS[path], "run: python -m notelint.handbook --write"


def test_no_page_is_left_of_a_check_that_is_gone() -> None:
    assert {*(ROOT / "docs" / "checks").iterdir()} <= DOCUMENTS.keys()


def test_every_check_has_a_page_and_a_place_in_the_index() -> None:
    index = DOCUMENTS[ROOT / "checks" / "README.md"]
    for check in builtin(installed()):
        assert ROOT / "docs" / "checks" / f"{check.code}.md" in DOCUMENTS
        assert f"[{check.code}]({check.__module__.replace('.', '/')}.py)" in index


def test_only_builtin_checks_are_documented() -> None:
    assert builtin(TINY) == []


def test_advice_shows_checks_facts_hints_and_what_came_to_nothing() -> None:
    lines = advice_markdown().splitlines()

    chosen = {line.split(" ")[1]: line for line in lines if line.startswith("| S")}
    assert chosen["S0-25"] == "| S0-25 | Job advertisements around the article. | nothing: page furniture |"
    assert chosen["S1-14"] == "| S1-14 | It is refreshing to get a thank-you in the post. | hint of S1-13 |"
    assert chosen["S2-08"] == (
        "| S2-08 | Ask whether it would be all right to *send* an invitation. | checks: [CHA007](checks/CHA007.md) |"
    )
    assert chosen["S1-22"].endswith(
        "checks: [CHA003](checks/CHA003.md), [TOP017](checks/TOP017.md)<br>hint: Employers look candidates up before they "
        "decide: post about the subject, not about the process. |"
    )
