"""Compiled expressions that are kept are those that would be compiled, and nothing of anybody's words is among them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from notelint.cache import expressions as module
from notelint.cache.expressions import Expressions
from notelint.known import patterns

SORRY = r"\b(?P<much>so |very )?sorry\b"


def kept_in(folder: Path) -> Expressions:
    """Return what a later run finds in a folder."""
    return Expressions(str(folder))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A cache in which one expression is kept under the name "known"."""
    expressions = kept_in(tmp_path / "cache")
    expressions.compiled(SORRY, re.IGNORECASE, name="known")
    expressions.keep({"known"})
    return tmp_path / "cache"


@pytest.fixture
def made_anew(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The expressions that are compiled from now on."""
    made: list[str] = []
    coded = module._coded
    monkeypatch.setattr(module, "_coded", lambda pattern, flags: made.append(pattern) or coded(pattern, flags))
    return made


def test_every_expression_of_the_checks_comes_back_as_it_is_compiled(tmp_path: Path) -> None:
    every = patterns()
    first = kept_in(tmp_path / "cache")
    for digest, each in every.items():
        first.compiled(each.pattern, each.flags, name=digest)
    first.keep(every)

    later = kept_in(tmp_path / "cache")
    others = [
        each.pattern
        for digest, each in every.items()
        if later.compiled(each.pattern, each.flags, name=digest) != re.compile(each.pattern, each.flags)
    ]

    assert others == []


def test_what_is_kept_is_not_compiled_again(folder: Path, made_anew: list[str]) -> None:
    found = kept_in(folder).compiled(SORRY, re.IGNORECASE, name="known")

    assert (made_anew, found) == ([], re.compile(SORRY, re.IGNORECASE))
    assert found.search("I am SO sorry")["much"] == "SO "  # type: ignore[index]


def test_other_flags_make_another_expression(folder: Path, made_anew: list[str]) -> None:
    assert kept_in(folder).compiled(SORRY, 0, name="known") == re.compile(SORRY)
    assert made_anew == [SORRY]


def test_only_expressions_with_a_known_name_are_kept(tmp_path: Path, made_anew: list[str]) -> None:
    expressions = kept_in(tmp_path / "cache")
    expressions.compiled("dana ruiz", 0, name="somebody's")
    expressions.keep({"known"})

    kept_in(tmp_path / "cache").compiled("dana ruiz", 0, name="somebody's")

    assert made_anew == ["dana ruiz"] * 2


def test_more_than_there_is_room_for_is_left_to_a_later_run(
    tmp_path: Path, made_anew: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MOST", 200)
    expressions = kept_in(tmp_path / "cache")
    for pattern in ("one", "x" * 100, "two"):
        expressions.compiled(pattern, 0, name="known")
    expressions.keep({"known"})
    made_anew.clear()

    later = kept_in(tmp_path / "cache")
    for pattern in ("one", "x" * 100, "two"):
        later.compiled(pattern, 0, name="known")

    assert made_anew == ["x" * 100]


def test_the_words_of_a_draft_are_not_kept(tmp_path: Path) -> None:
    (tmp_path / "thanks.md").write_text("Dear Zephyrine,\n\nThank you, Zephyrine, for the Quillfeather tour.\n\nSam\n")
    (tmp_path / "interview.toml").write_text(
        'company = "Quillfeather"\n[[interviewers]]\nname = "Zephyrine Oakenshaw"\n'
    )
    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    subprocess.run([sys.executable, "-m", "notelint", "check", "thanks.md"], cwd=tmp_path, env=env, check=False)
    made = [each.pattern for each in patterns().values()]

    assert not [pattern for pattern in made if "zephyrine" in pattern.lower() or "quillfeather" in pattern.lower()]
    assert list((tmp_path / "cache" / "notelint").glob("ffffffff*/*"))


@pytest.mark.parametrize("broken", [b"", b"notelint cache 1\n", b"\0" * 400], ids=["empty", "cut off", "zeros"])
def test_a_broken_file_is_as_good_as_none(folder: Path, broken: bytes, made_anew: list[str]) -> None:
    for path in folder.glob("*/*"):
        path.write_bytes(broken)

    assert kept_in(folder).compiled(SORRY, re.IGNORECASE, name="known") == re.compile(SORRY, re.IGNORECASE)
    assert made_anew == [SORRY]


@pytest.mark.parametrize("step", ["_coded", "_expression"])
def test_another_engine_compiles_in_the_usual_way(folder: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*given: object) -> None:
        raise AttributeError("no such function")

    monkeypatch.setattr(module, step, gone)

    assert kept_in(folder).compiled("other", 0, name="known") == re.compile("other")
    assert kept_in(folder).compiled(SORRY, re.IGNORECASE, name="known") == re.compile(SORRY, re.IGNORECASE)


def test_what_is_no_expression_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(re.error, match="unterminated"):
        kept_in(tmp_path / "cache").compiled("(", 0, name="known")


def test_a_run_without_a_cache_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "thanks.md").write_text("Dear Dana,\n\nThank you for Tuesday.\n\nSam\n")
    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "notelint", "check", "thanks.md", "--no-cache"]

    assert subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, check=False).returncode < 2
    assert not (tmp_path / "cache").exists()
