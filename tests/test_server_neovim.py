"""The language server in a real editor, headless: what Debian calls neovim."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

NEOVIM = shutil.which("nvim")

DRAFT = """\
---
now: 2026-11-17
---
Hi Dana,

Thank you 😀 for the café talk!!! I would of asked more.

Best,
Sam
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return what Neovim saw in one session."""
    if NEOVIM is None:
        pytest.skip("NEOVIM IS NOT INSTALLED: the language server is not tested in it (apt-get install neovim)")
    folder = tmp_path_factory.mktemp("neovim")
    (folder / "draft.md").write_text(DRAFT, "utf-8")
    (folder / "home").mkdir()
    done = subprocess.run(
        [NEOVIM, "--headless", "--clean", "-c", f"luafile {Path(__file__).with_name('neovim.lua')}"],
        env={
            **os.environ,
            "HOME": str(folder / "home"),
            "NOTELINT_PYTHON": sys.executable,
            "NOTELINT_DRAFT": str(folder / "draft.md"),
            "NOTELINT_RESULT": str(folder / "seen.json"),
        },
        cwd=folder,
        capture_output=True,
        timeout=180,
        check=False,
    )
    assert (folder / "seen.json").exists(), done.stderr.decode()
    result = json.loads((folder / "seen.json").read_text("utf-8"))
    assert "problem" not in result, result["problem"]
    return result


def test_neovim_marks_findings_behind_emoji_and_accents(seen: Any) -> None:
    line = DRAFT.split("\n")[5]
    columns = {
        code: (len(line[: line.index(words)].encode()), len(line[: line.index(words) + len(words)].encode()))
        for code, words in {"TON008": "!!!", "TON031": "of"}.items()
    }

    found = {entry["code"]: (entry["col"], entry["end_col"]) for entry in seen["before"] if entry["line"] == 5}

    assert {code: found[code] for code in columns} == columns


def test_neovim_applies_a_fix_and_the_finding_goes(seen: Any) -> None:
    assert seen["action"] == "Replace “!!!” with “!” (TON008)"
    assert "\n".join(seen["text"]) + "\n" == DRAFT.replace("!!!", "!")
    assert {entry["code"] for entry in seen["before"]} - {entry["code"] for entry in seen["after"]} == {"TON008"}


def test_neovim_shows_the_page_of_a_check(seen: Any) -> None:
    assert "# TON031 homophone" in seen["hover"]


def test_the_server_leaves_with_neovim(seen: Any) -> None:
    assert seen["exited"] == 0
