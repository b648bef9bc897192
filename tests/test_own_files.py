"""Files that notelint reads for itself are no drafts, whoever names them."""

from __future__ import annotations

from pathlib import Path

import pytest

from test_cli import FINE, LOUD, PACK, Result, Run, run, write

__all__ = ["run"]

CONFIG = 'packs = ["phrases.toml"]\n'
FACTS = 'company = "Orbit"\nnotes = "notes.md"\n'
NOTES = "AWESOME team\n"
OWN = {
    "interview.toml": "holds facts",
    "notelint.toml": "holds the configuration",
    "notes.md": "holds notes",
    "phrases.toml": "holds phrase checks",
}


@pytest.fixture
def folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Write one draft with a finding, and beside it one file of each kind that is none."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    pack = PACK.replace("{good}", '"We agree."')
    write(a=LOUD, **{"interview.toml": FACTS, "notelint.toml": CONFIG, "notes.md": NOTES, "phrases.toml": pack})
    return run


def remarks(*names: str) -> str:
    return "".join(f"notelint: {name} {OWN[name]}, is no draft, and was left alone\n" for name in names)


@pytest.mark.parametrize("name", OWN)
def test_a_file_that_is_read_for_a_draft_is_none(folder: Run, name: str) -> None:
    alone = folder("check", name, "--output-format", "concise")
    beside = folder("check", "a.md", name, "--output-format", "concise")

    assert alone == Result(0, "", remarks(name))
    assert beside == (1, folder("check", "a.md", "--output-format", "concise").out, remarks(name))


def test_everything_in_a_folder(folder: Run) -> None:
    args = ("check", "--output-format", "concise", "a.md", *OWN)
    first = folder(*args)

    assert first == (1, folder("check", "a.md", "--output-format", "concise").out, remarks(*OWN))
    assert folder(*args) == first, "from the cache"


def test_many_of_a_kind_are_counted(run: Run) -> None:
    write(**{f"{name}/interview.toml": "" for name in "abc"})

    assert run("check", "a/interview.toml", "b/interview.toml", "c/interview.toml") == Result(
        0, "", "notelint: 3 files hold facts, are no drafts, and were left alone\n"
    )


@pytest.mark.parametrize("name", OWN)
@pytest.mark.parametrize("how", ["--fix", "--add-ignore"])
def test_none_is_written_to(folder: Run, name: str, how: str) -> None:
    before = Path(name).read_bytes()
    folder("check", how, name)

    assert Path(name).read_bytes() == before


@pytest.mark.parametrize(
    ("name", "text", "error"),
    [
        pytest.param("interview.toml", "compny = 1", 'unknown key "compny"; did you mean "company"?', id="facts"),
        pytest.param("notelint.toml", "ignroe = 1", 'unknown key "ignroe"; did you mean "ignore"?', id="configuration"),
    ],
)
def test_what_is_wrong_with_one_is_said(run: Run, name: str, text: str, error: str) -> None:
    write(**{name: text})

    assert run("check", name) == Result(2, "", f"notelint: error: {name}: {error}\n{remarks(name)}")


def test_a_file_that_is_not_there_holds_nothing(run: Run) -> None:
    assert run("check", "interview.toml") == Result(2, "", "notelint: error: interview.toml: no such file\n")


def test_from_standard_input_it_comes_out_as_it_went_in(folder: Run) -> None:
    args = ("--stdin-filename", "interview.toml", "--output-format", "concise")

    assert folder("check", "-", *args, stdin=LOUD.encode()) == Result(0, "", remarks("interview.toml"))
    assert folder("check", "--fix", "-", *args, stdin=LOUD.encode()) == Result(0, LOUD, remarks("interview.toml"))


def test_notes_that_an_option_names_are_no_draft_beside_facts(run: Run) -> None:
    write(a=FINE, **{"interview.toml": "", "talk.md": NOTES})
    args = ("check", ".", "--output-format", "concise")

    assert "talk.md" in run(*args).out
    assert run(*args, "--notes", "talk.md").err == "notelint: 1 file is no draft and was left alone\n"
    assert "talk.md" not in run(*args, "--notes", "talk.md").out


def test_a_message_that_was_sent_can_be_linted(run: Run) -> None:
    write(sent=LOUD, **{"interview.toml": "[[sent]]\nfile = 'sent.md'\n"})

    assert run("check", "sent.md", "--output-format", "concise").out.startswith("sent.md:")


def test_for_a_hook_it_is_one_of_the_files_that_are_no_drafts(folder: Run) -> None:
    assert folder("check", "--force-exclude", *OWN) == Result(
        0, "", "notelint: 4 files are no drafts and were left alone\n"
    )


def test_a_project_file_without_settings_is_linted(run: Run) -> None:
    write(**{"pyproject.toml": "[project]\nname = 'AWESOME'\n"})

    assert run("check", "pyproject.toml", "--output-format", "concise").out.startswith("pyproject.toml:")
    write(**{"pyproject.toml": "[tool.notelint]\n"})
    assert run("check", "pyproject.toml").err == (
        "notelint: pyproject.toml holds the configuration, is no draft, and was left alone\n"
    )
