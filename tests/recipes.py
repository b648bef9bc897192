"""The recipes of the documentation, taken from its pages: what is documented is what is tested."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"

_BLOCK = re.compile(r"^```\w+ file=(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

DRAFT = "Subject: Thanks\nTo: dana@orbit.example\n\nDear Dana,\n\né😀 It was AWESOME to meet [Name].\n"
"""A draft with a warning, an error and a remark about something missing, behind what every unit counts differently."""

CONFIG = 'select = ["TON010", "PER001", "TOP012"]\n'

COLUMNS = {"utf-8": (15, 31, 38), "utf-16": (12, 28, 35), "utf-32": (11, 27, 34)}
"""Columns of the warning, the error and the remark, all on line 6, in each encoding."""

CODES = ("TON010", "PER001", "TOP012")


def recipe(page: str, name: str) -> str:
    """Return the block of the page ``docs/<page>`` that is marked with the file name `name`."""
    return dict(_BLOCK.findall((DOCS / page).read_text("utf-8")))[name]


def needs(*programs: str) -> None:
    """Skip the test if a program is not installed."""
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"NOT TESTED HERE: {program} is not installed")


def workplace(folder: Path, name: str = "note.md") -> dict[str, str]:
    """Lay a draft and its configuration into `folder`, and return an environment with this notelint on its path."""
    (folder / name).write_text(DRAFT, "utf-8")
    (folder / "notelint.toml").write_text(CONFIG, "utf-8")
    program = folder / "bin" / "notelint"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m notelint "$@"\n', "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return {
        **{key: value for key, value in os.environ.items() if not key.startswith(("NOTELINT_", "XDG_"))},
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
    }


def run(folder: Path, env: dict[str, str], *command: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run a program in `folder`; what hangs is an error."""
    return subprocess.run(
        command, cwd=folder, env=env, input=stdin, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
