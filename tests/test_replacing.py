"""A file is replaced as a whole or not at all, and what it is apart from its content stays."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from notelint.errors import InputError
from notelint.replacing import replace_file


@pytest.mark.parametrize("mode", [0o644, 0o600, 0o640, 0o755], ids=oct)
def test_mode_stays(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(mode)
    replace_file(str(path), b"new", expected=b"old")

    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", mode)
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.txt"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "a.txt").write_bytes(b"old")
    link = tmp_path / "link.txt"
    link.symlink_to("below/a.txt")
    replace_file(str(link), b"new", expected=b"old")

    assert link.is_symlink()
    assert (tmp_path / "below" / "a.txt").read_bytes() == b"new"


def test_a_link_out_of_its_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "a.txt").write_bytes(b"old")
    link = tmp_path / "drafts" / "a.txt"
    link.symlink_to("../a.txt")

    with pytest.raises(InputError, match=r"a\.txt: not changed: it is a link to a file outside its folder$"):
        replace_file(str(link), b"new", expected=b"old")
    assert (tmp_path / "a.txt").read_bytes() == b"old"


@pytest.mark.parametrize("meanwhile", [b"newer", b"", b"old\n"], ids=["other", "empty", "longer"])
def test_what_changed_meanwhile_is_left_alone(tmp_path: Path, meanwhile: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(meanwhile)

    with pytest.raises(InputError, match="not changed: its bytes are not the text that was linted"):
        replace_file(str(path), b"new", expected=b"old")
    assert path.read_bytes() == meanwhile


def test_write_protection_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o444)
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anything

    with pytest.raises(InputError, match="not changed: it is write-protected"):
        replace_file(str(path), b"new", expected=b"old")
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("step", ["fsync", "chown", "replace"])
def test_a_full_disk_leaves_the_file_and_no_rubbish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, full)

    with pytest.raises(InputError, match=r"a\.txt: not changed: No space left on device"):
        replace_file(str(path), b"new", expected=b"old")
    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [("a.txt", b"old")]


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"a\.txt: no such file"):
        replace_file(str(tmp_path / "a.txt"), b"new", expected=b"old")
