"""Ignore files, as git reads them: what they name is not found by walking."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notelint.ignore_files import IgnoreFiles
from notelint.walking import walk
from test_cli import LOUD, Run, run, write

__all__ = ["run"]


def walked(folder: Path) -> list[str]:
    found = walk(str(folder), refused=lambda error: None, ignores=IgnoreFiles())
    return [Path(path).relative_to(folder).as_posix() for path in found]


def make(folder: Path, **files: str) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, ["a.md", "b.txt", "sub/a.md", "sub/deep/c.md"]),
        ({".gitignore": "a.md\n"}, ["b.txt", "sub/deep/c.md"]),
        ({".gitignore": "/a.md\n"}, ["b.txt", "sub/a.md", "sub/deep/c.md"]),
        ({".gitignore": "*.md\n!c.md\n"}, ["b.txt", "sub/deep/c.md"]),
        ({".gitignore": "sub/\n!sub/a.md\n"}, ["a.md", "b.txt"]),
        ({".gitignore": "sub/deep\n# a.md\n\n"}, ["a.md", "b.txt", "sub/a.md"]),
        ({"sub/.gitignore": "*.md\n"}, ["a.md", "b.txt"]),
        ({".gitignore": "*.md\n", "sub/.gitignore": "!a.md\n"}, ["b.txt", "sub/a.md"]),
        ({".notelintignore": "b.*\n"}, ["a.md", "sub/a.md", "sub/deep/c.md"]),
        ({".gitignore": "a.md\n", ".notelintignore": "!a.md\n"}, ["a.md", "b.txt", "sub/a.md", "sub/deep/c.md"]),
        ({".gitignore": "!\na.md\n"}, ["b.txt", "sub/deep/c.md"]),
    ],
    ids=[
        *("none", "name", "anchored", "negated", "folder", "path", "nearer", "nearer-wins", "own", "own-wins"),
        "broken-pattern",
    ],
)
def test_what_is_walked(tmp_path: Path, files: dict[str, str], expected: list[str]) -> None:
    make(tmp_path, **{"a.md": "", "b.txt": "", "sub/a.md": "", "sub/deep/c.md": "", **files})

    assert walked(tmp_path) == expected


def test_the_repository_counts_and_what_is_above_it_does_not(tmp_path: Path) -> None:
    make(
        tmp_path,
        **{
            ".gitignore": "b.md\n",
            "repo/.gitignore": "a.md\n",
            "repo/.git/HEAD": "",
            "repo/sub/a.md": "",
            "repo/sub/b.md": "",
        },
    )

    assert walked(tmp_path / "repo" / "sub") == ["b.md"]


NAMES = st.sampled_from(["a.md", "b.md", "x", "x/a.md", "x/y/b.md"])
LINES = st.sampled_from(
    ["a.md", "/a.md", "*.md", "!a.md", "x/", "x/*", "!x/y", "**/b.md", "x/**/b.md", "# a.md", "y", "[ab].md", "/x/a.md"]
)


@given(st.lists(LINES, max_size=4), st.lists(LINES, max_size=2))
@settings(max_examples=15, deadline=None)
def test_git_agrees(tmp_path_factory: pytest.TempPathFactory, top: list[str], inner: list[str]) -> None:
    folder = tmp_path_factory.mktemp("g")
    make(folder, **{"a.md": "", "b.md": "", "x/a.md": "", "x/y/b.md": "", "y/a.md": ""})
    make(folder, **{".gitignore": "\n".join(top), "x/.gitignore": "\n".join(inner)})
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    listed = subprocess.run(
        ["git", "-c", "core.excludesFile=/dev/null", "ls-files", "--others", "--exclude-standard"],
        cwd=folder, capture_output=True, check=True, text=True,
    )  # fmt: skip

    assert sorted(walked(folder)) == sorted(name for name in listed.stdout.split() if name.endswith(".md"))


def test_through_the_command_line(run: Run) -> None:
    write(**{"interview.toml": "", "a.md": LOUD, "old/b.md": LOUD})
    Path(".gitignore").write_text("old\n")
    Path(".git").mkdir()
    concise = ("-q", "--output-format", "concise")

    assert [line.split(":")[0] for line in run("check", *concise).out.splitlines()] == ["a.md"]
    assert run("check", *concise, "old/b.md").status == 1
    assert run("check", *concise, "old").status == 1
    assert run("check", *concise, "--force-exclude", "old/b.md").status == 0
    everything = run("check", *concise, "--no-respect-ignore-files")
    assert [line.split(":")[0] for line in everything.out.splitlines()] == ["a.md", "old/b.md"]


def test_loops_of_links_end(run: Run) -> None:
    write(**{"interview.toml": "", "a/x.md": LOUD})
    Path("a/loop").symlink_to("..")
    Path("a/self.md").symlink_to("self.md")

    status, out, _ = run("check", "-q", "--output-format", "concise")
    assert (status, out.count("ZZZ001")) in ((1, 1), (2, 1))
