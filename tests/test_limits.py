"""Every bound, with an input just under it and one just over it; and what has no end, or is no file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from notelint.cli.main import main
from notelint.config import config_from
from notelint.config_files import load_config
from notelint.errors import NotelintError
from notelint.globs import glob_matches
from notelint.message.front import MAX_FRONT_MATTER
from notelint.message.reader import read_message
from notelint.packs import read_pack
from notelint.situation.layers import MAX_FACTS_BYTES, flags_layer, toml_layer
from notelint.situation.yaml import load_yaml
from notelint.source import MAX_BYTES, Source
from notelint.toml_text import read_toml

Read = Callable[[int, Path], object]


def facts(size: int, folder: Path) -> object:
    path = folder / "interview.toml"
    path.write_bytes(b"#" * size)
    return toml_layer(str(path))


def configuration(size: int, folder: Path) -> object:
    path = folder / "notelint.toml"
    path.write_bytes(b"#" * size)
    return load_config(path)


def front_matter(size: int, _: Path) -> object:
    return read_message(Source("d", f"---\n{'#' * (size - 5)}\n---\nDear Dana."))


@pytest.mark.parametrize(
    ("read", "most", "message"),
    [
        pytest.param(lambda n, _: Source.from_bytes(b"x" * n, name="d"), MAX_BYTES, "larger than 1,048,576", id="text"),
        pytest.param(
            lambda n, _: Source.from_bytes(b"\xff\xfe" + b"x\0" * (n // 2 - 1), name="d"),
            MAX_BYTES + 1,  # an even number more is needed
            "larger than 1,048,576 bytes",
            id="text in UTF-16",
        ),
        pytest.param(front_matter, MAX_FRONT_MATTER, "front matter over 65,536 characters", id="front matter"),
        pytest.param(facts, MAX_FACTS_BYTES, "larger than 1,048,576 bytes", id="facts file"),
        pytest.param(configuration, MAX_BYTES, "larger than 1,048,576 bytes", id="configuration"),
        pytest.param(lambda n, _: flags_layer({"to": "x" * n}), 20_000, "a fact of more than 20,000", id="a fact"),
        pytest.param(lambda n, _: flags_layer({"to": ["x"] * n}), 500, "a list of more than 500", id="a list of facts"),
        pytest.param(
            lambda n, _: flags_layer({"to": "e" + "\u0323\u0301" * (n // 2)}), 31, "more than 30 marks", id="marks"
        ),
        pytest.param(
            lambda n, _: config_from({"ignore": ["TON"] * n}, origin="c"), 1_000, "more than 1,000 entries", id="codes"
        ),
        pytest.param(
            lambda n, _: config_from({"exclude": ["x" * n]}, origin="c"),
            1_000,
            "more than 1,000 characters",
            id="a glob",
        ),
    ],
)
def test_a_bound_holds(read: Read, most: int, message: str, tmp_path: Path) -> None:
    read(most, tmp_path)
    with pytest.raises(NotelintError, match=message) as caught:
        read(most + 1, tmp_path)

    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("under", "over", "message"),
    [
        pytest.param(
            ".".join("a" * 16) + " = 1", ".".join("a" * 17) + " = 1", "a key of more than 16 parts", id="a key"
        ),
        pytest.param(
            "['a'." + " . ".join("b" * 14) + "]",
            "['a'." + " . ".join("b" * 16) + "]",
            "a key of more",
            id="a quoted key",
        ),
        pytest.param("a = " + "[" * 50 + "]" * 50, "a = " + "[" * 5_000, "nested too deeply", id="lists"),
        pytest.param("a = " + "{a=" * 50 + "1" + "}" * 50, "a = " + "{a=" * 5_000, "nested too deeply", id="tables"),
        pytest.param("a = " + "9" * 4_000, "a = " + "9" * 5_000, "a number of more than 4,300 digits", id="a number"),
    ],
)
def test_toml_is_read_in_bounded_time(under: str, over: str, message: str) -> None:
    read_toml(under)
    with pytest.raises(ValueError, match=message):
        read_toml(over)


def test_sentences_are_no_keys() -> None:
    text = "a = 'Yes. No. Well. Once more. One. Two. Three. Four. Five. Six. It was good... and so on. Mr. Smith. Ok.'"

    assert list(read_toml(text)) == ["a"]


def test_a_pack_and_a_configuration_have_no_longer_keys_than_facts(tmp_path: Path) -> None:
    text = ".".join("a" * 30_000) + " = 1"
    path = tmp_path / "notelint.toml"
    path.write_text(text)

    for read in (lambda: read_pack(text, name="p"), lambda: load_config(path), lambda: toml_layer(str(path))):
        with pytest.raises(NotelintError, match="not valid TOML: a key of more than 16 parts"):
            read()


@pytest.mark.parametrize(
    ("under", "over", "message"),
    [
        pytest.param("a: &x b", "a: &x [b]\nc: *x", "aliases are not allowed here", id="an alias"),
        pytest.param(
            "a: [" + "b, " * 400 + "]",
            "a: &a [x, x]\n"
            + "".join(f"{new}: &{new} [*{old}, *{old}]\n" for old, new in zip("abcdefg", "bcdefgh", strict=True)),
            "aliases are not allowed here",
            id="an alias bomb",
        ),
        pytest.param("a: [b]", "a: " + "[" * 5_000, "nested too deeply", id="lists"),
        pytest.param("a: b", "- " * 30_000, "nested too deeply", id="lists without brackets"),
        pytest.param("{a: b}", "{" * 60_000, "nested too deeply", id="tables"),
    ],
)
def test_yaml_is_read_in_bounded_time(under: str, over: str, message: str) -> None:
    load_yaml(under, name="d")
    with pytest.raises(NotelintError, match=message):
        load_yaml(over, name="d")


def test_globs_without_end_are_matched() -> None:
    path = "a/" * 1_000

    assert not glob_matches("**/a" * 200 + "b", path)
    assert not glob_matches("*a" * 300 + "b", "a" * 1_000)
    assert glob_matches("**/" * 200 + "*.txt", f"{path}x.txt")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    return tmp_path


def checked(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    status = main(["check", *args])
    return status, *capsys.readouterr()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(lambda path: os.mkfifo(path), "not a regular file", id="a pipe"),
        pytest.param(lambda path: path.symlink_to("/dev/zero"), "not a regular file", id="a link to a device"),
        pytest.param(
            lambda path: path.symlink_to(path),
            "cannot be read: Too many levels of symbolic links",
            id="a link to itself",
        ),
        pytest.param(lambda path: path.symlink_to("nowhere"), "no such file", id="a link to nothing"),
        pytest.param(
            lambda path: os.truncate(os.open(path, os.O_CREAT | os.O_WRONLY), 100_000_000), "larger than", id="100 MB"
        ),
        pytest.param(
            lambda path: path.write_bytes(b"x" * (MAX_BYTES + 1)), "larger than 1,048,576 bytes", id="one byte too many"
        ),
        pytest.param(
            lambda path: path.write_bytes(b"a\0b"), "binary, not text (it contains a NUL byte)", id="a program"
        ),
    ],
)
def test_what_is_no_draft_ends_with_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], make: Callable[[Path], object], message: str
) -> None:
    make(folder / "a.txt")
    status, out, err = checked(capsys, "a.txt")

    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"notelint: error: a.txt: {message}")


def test_a_loop_of_folders_ends(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "d").mkdir()
    (folder / "d" / "up").symlink_to(folder)
    (folder / "d" / "self").symlink_to(folder / "d")
    status, out, err = checked(capsys, "d")

    assert (status, out) == (0, "")
    assert err.startswith("notelint: no drafts in d: ")
    assert err.count("\n") == 1


def test_folders_within_folders_have_an_end(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for depth in range(1, 103):
        Path("d/" * depth).mkdir()
    Path("d/" * 101 + "a.txt").write_bytes(b"a\0b")
    Path("d/" * 102 + "b.txt").write_bytes(b"a\0b")
    status, out, err = checked(capsys, "d", "--include", "*")

    assert (status, out, err.count("\n")) == (2, "", 2)
    assert "d/a.txt: binary, not text (it contains a NUL byte)\n" in err
    assert "d: cannot be read: more than 100 folders deep\n" in err


@pytest.mark.parametrize(
    ("option", "make", "message"),
    [
        pytest.param("--interview", lambda path: os.mkfifo(path), "not a regular file", id="facts from a pipe"),
        pytest.param("--interview", lambda path: path.mkdir(), "a directory, not a draft", id="facts from a folder"),
        pytest.param(
            "--interview", lambda path: path.symlink_to("/dev/zero"), "not a regular file", id="facts from a device"
        ),
        pytest.param("--config", lambda path: os.mkfifo(path), "not a regular file", id="configuration from a pipe"),
        pytest.param(
            "--config",
            lambda path: path.symlink_to("/dev/zero"),
            "not a regular file",
            id="configuration from a device",
        ),
    ],
)
def test_facts_and_configuration_are_files(
    folder: Path, capsys: pytest.CaptureFixture[str], option: str, make: Callable[[Path], object], message: str
) -> None:
    (folder / "a.txt").write_text("Dear Dana,\n\nThank you.")
    make(folder / "x.toml")
    status, out, err = checked(capsys, "a.txt", option, "x.toml")

    assert (status, out, err) == (2, "", f"notelint: error: x.toml: {message}\n")


def test_a_pack_behind_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "c").mkdir()
    (tmp_path / "p.toml").write_text("")
    (tmp_path / "c" / "p.toml").symlink_to(tmp_path / "p.toml")
    path = tmp_path / "c" / "notelint.toml"
    path.write_text("packs = ['p.toml']")

    with pytest.raises(NotelintError, match=r'packs: "p\.toml" lies outside the folder of the configuration'):
        load_config(path)
