from __future__ import annotations

import json

import pytest

from notelint.examples import example_lines, unmarked
from notelint.reference import index_markdown, page_dict, page_markdown, page_text, table_text
from notelint.registry import installed
from tiny_checks import BlankLeft, LoudWord, NoQuestion

PAGE = """\
ZZZ001 loud-word: tone

A word that shouts.

The reader hears it.

  Severity      warning; silent with sms; info with card
  Channels      all
  Stages        all
  Facts needed  none
  Options       severity, word = 'AWESOME'
  Silences      no other check
  Sources       A book (undated)

What is found:
    It was AWESOME.
           ^^^^^^^

What is not:
    It was good.
"""

MARKDOWN = """\
# ZZZ001 loud-word

A word that shouts.

The reader hears it.

| tone | |
|---|---|
| Severity | warning; silent with sms; info with card |
| Channels | all |
| Stages | all |
| Facts needed | none |
| Options | severity, word = 'AWESOME' |
| Silences | no other check |
| Sources | A book (undated) |

## What is found

````text
It was AWESOME.
       ^^^^^^^
````

## What is not

````text
It was good.
````
"""


def test_page_text() -> None:
    assert page_text(LoudWord) == PAGE


def test_page_markdown() -> None:
    assert page_markdown(LoudWord) == MARKDOWN


def test_page_dict_is_json() -> None:
    page = page_dict(BlankLeft)

    assert json.loads(json.dumps(page)) == page
    assert page["bad"][0]["spans"] == [[5, 11]]
    assert page["supersedes"] == ["ZZZ001"]
    assert page_dict(NoQuestion)["needs"] == ["role.title"]


def test_table() -> None:
    assert table_text([BlankLeft, LoudWord]) == (
        "ZZZ001  loud-word   warning  A word that shouts.\nZZZ002  blank-left  error    A blank that nobody filled.\n"
    )


def test_index() -> None:
    assert index_markdown([BlankLeft, LoudWord]).partition("## ")[2] == (
        "Personalization\n\n"
        "| Code | Name | Severity | What is found |\n|---|---|---|---|\n"
        "| [ZZZ002](tiny_checks.py) | blank-left | error | A blank that nobody filled. |\n\n"
        "## Tone\n\n"
        "| Code | Name | Severity | What is found |\n|---|---|---|---|\n"
        "| [ZZZ001](tiny_checks.py) | loud-word | warning; silent with sms; info with card | A word that shouts. |\n"
    )


@pytest.mark.parametrize("check", installed().checks.values(), ids=lambda check: check.code)
def test_every_check_has_a_page(check: type) -> None:
    page = page_text(check)

    assert check.code in page  # type: ignore[attr-defined]
    assert "⟦" not in page
    assert json.dumps(page_dict(check))
    assert page_markdown(check)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a ⟦b⟧\n⟦c⟧ d", ["a b", "  ^", "c d", "^"]),
        ("⟦a\nb⟧", ["a", "^", "b", "^"]),
        ("a⟦⟧", ["a", " ^"]),
        ("⟦⟧", ["", "^"]),
        ("a\n⟦⟧", ["a", "", "^"]),
        ("漢⟦字⟧", ["漢字", "  ^^"]),
        ("\x1b⟦x⟧", ["\\x1bx", "    ^"]),
    ],
    ids=["two", "lines", "empty-span", "nothing", "after-the-end", "wide", "control"],
)
def test_example_lines(text: str, expected: list[str]) -> None:
    assert example_lines(text) == expected


@pytest.mark.parametrize("text", ["⟦a", "a⟧", "⟦a⟧⟧"])
def test_marks_must_match(text: str) -> None:
    with pytest.raises(ValueError, match="a mark is not"):
        unmarked(text)
