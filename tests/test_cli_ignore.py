"""``check --add-ignore``: what is found is silenced beside the message, with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from test_cli import FINE, LOUD, Result, Run, run, write

__all__ = ["run"]


def test_add_ignore(run: Run) -> None:
    write(a=LOUD + "[x]\n", b=FINE)

    assert run("check", "--add-ignore", "--reason", "an inside joke", "a.md", "b.md") == Result(
        0, "", "notelint: a.md: ignores ZZZ001, ZZZ002 from now on, as its front matter says\n"
    )
    expected = '---\nignore:\n  - "ZZZ001 an inside joke"\n  - "ZZZ002 an inside joke"\n---\n'
    assert Path("a.md").read_text() == expected + LOUD + "[x]\n"
    assert Path("b.md").read_text() == FINE
    assert run("check", "a.md", "-q") == Result(0, "", "")
    assert '"reason": "an inside joke"' in run("check", "a.md", "--output-format", "json").out
    assert run("check", "--add-ignore", "a.md") == Result(0, "", "")


def test_only_what_is_selected_is_silenced(run: Run) -> None:
    write(a=LOUD + "[x]\n")

    assert run("check", "--add-ignore", "--select", "ZZZ002", "a.md").status == 0
    assert run("check", "a.md", "-q", "--output-format", "concise").out == (
        "a.md:7:8: warning: ZZZ001 'AWESOME' shouts. [loud-word]\n"
    )


def test_stale_ignores_are_said(run: Run) -> None:
    write(a="---\nignore: ZZZ002\n---\n" + LOUD)

    assert run("check", "--add-ignore", "a.md").err.splitlines() == [
        "notelint: a.md: ignores ZZZ001 from now on, as its front matter says",
        "notelint: a.md: ignore of ZZZ002 matches nothing and can go",
    ]


def test_an_email_is_not_touched(run: Run) -> None:
    write(**{"mail/a.eml": f"Subject: Hi\n\n{LOUD}", "mail/b.eml": f"Subject: Hi\n\n{LOUD}"})
    write(**{"mail/interview.toml": "# Mine.\nlocale = 'en-GB'\n"})

    assert run("check", "--add-ignore", "--reason", "fun", "mail/a.eml") == Result(
        0, "", "notelint: mail/a.eml: ignores ZZZ001 from now on, as mail/interview.toml says\n"
    )
    assert Path("mail/interview.toml").read_text() == (
        '# Mine.\nlocale = \'en-GB\'\nignore = [{ code = "ZZZ001", reason = "fun", draft = "a.eml" }]\n'
    )
    assert Path("mail/a.eml").read_text() == f"Subject: Hi\n\n{LOUD}"
    assert [run("check", f"mail/{name}", "-q").status for name in ("a.eml", "b.eml")] == [0, 1]


def test_an_email_without_facts_beside_it(run: Run) -> None:
    write(**{"a.eml": f"Subject: Hi\n\n{LOUD}"})

    assert run("check", "--add-ignore", "a.eml") == Result(
        2,
        "",
        "notelint: error: a.eml: an email holds no ignores, and there is no interview.toml beside it; make one with notelint"
        " init\n",
    )


def test_facts_that_cannot_be_added_to(run: Run) -> None:
    write(**{"a.eml": f"Subject: Hi\n\n{LOUD}", "interview.toml": "'ign\\u006fre' = []\n\"ignore\" = [[]]"})

    assert run("check", "--add-ignore", "a.eml").status == 2
    assert Path("interview.toml").read_text() == "'ign\\u006fre' = []\n\"ignore\" = [[]]"


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--reason", "x", "a.md"), "--reason goes with --add-ignore"),
        (("--add-ignore", "--fix", "a.md"), "--add-ignore and --fix exclude each other"),
        (("--add-ignore", "--diff", "a.md"), "--add-ignore and --diff exclude each other"),
        (("--add-ignore", "-o", "x", "a.md"), "--add-ignore and --output exclude each other"),
        (("--add-ignore", "-"), "--add-ignore changes files, so that standard input does not fit"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_usage(run: Run, args: tuple[str, ...], message: str) -> None:
    write(a=LOUD)

    assert run("check", *args) == Result(2, "", f"notelint: error: {message}\n")
    assert Path("a.md").read_text() == LOUD
