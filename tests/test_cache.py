"""The cache: the same result or none, whatever happens to the disk, and no text of a draft in it."""

from __future__ import annotations

import marshal
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import notelint.cache.store
from corpus import Labeled, messages, report_on
from notelint.cache import upkeep
from notelint.cache.entry import packed, unpacked
from notelint.cache.environment import code_of, fingerprint, installation
from notelint.cache.folders import result_files
from notelint.cache.references import Index, NotStorable, References
from notelint.cache.store import MAX_ENTRY, MAX_SHARD, Store, cache_folder
from notelint.cache.upkeep import Usage, clear, usage
from notelint.diagnostics import Diagnostic, Ladder, Scores
from notelint.findings import Severity
from notelint.report import Report
from notelint.reporters import EXPLAINING, FORMATS, reporter
from notelint.reporters.outcome import Linted, Outcome
from test_cli import FACTS, FINE, LOUD, Run, run, with_checks, write
from tiny_checks import TINY

__all__ = ["run"]

KEY = bytes(range(16))


# -- references -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nothing of it", "nothing of it"),
        ("'cold chain' is long", ("'", 24, " ", 44, "' is long")),
        ("COLD Cold cold", (26, " ", 27, " ", 24, "")),
        ("Orbit's", (128, "'s")),
        ("chai… x", ((11, 4), "… x")),
        ("chai x", "chai x"),
        ("", ""),
    ],
    ids=["no-word", "quoted", "other-case", "beside", "cut", "part-of-a-word", "empty"],
)  # fmt: skip
def test_words_of_the_texts_are_references(text: str, expected: object) -> None:
    references = References("Dear cold chain, Dana Ruiz", Index("at Orbit"))

    packed_text = references.pack(text)
    assert references.unpack(packed_text) == text
    assert _words(packed_text) == _words(expected)  # type: ignore[arg-type]


def _words(value: str | tuple[object, ...]) -> list[str]:
    """Return the words that are stored as such."""
    return re.findall(
        r"\w\w+", " ".join(piece for piece in value if isinstance(piece, str)) if isinstance(value, tuple) else value
    )


@pytest.mark.parametrize("text", ["an iPhone", "AN IPHONE", "LinkedIn"], ids=str)
def test_a_word_in_another_case_is_a_reference_too(text: str) -> None:
    references = References("An IPhone or iphone, linkedin", Index("on LINKEDin"))

    assert references.unpack(references.pack(text)) == text
    assert _words(references.pack(text)) == []


def test_a_word_whose_letters_have_no_such_case_is_not_stored() -> None:
    with pytest.raises(NotStorable):
        References("Straße", Index("")).pack("STRassE")


@given(st.text(max_size=60), st.text(max_size=40), st.text(max_size=40))
def test_what_is_unpacked_is_what_was_packed(text: str, draft: str, beside: str) -> None:
    try:
        packed_text = References(draft, Index(beside)).pack(text)
    except NotStorable:
        return
    assert References(draft, Index(beside)).unpack(packed_text) == text
    held = set(re.findall(r"\w\w+", f"{draft}\0{beside}"))
    assert not held.intersection(_words(packed_text))


# -- whole results ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", range(3))
def test_every_format_shows_a_stored_result_as_a_new_one(part: int) -> None:
    for message in messages()[part::3]:
        linted = Linted(report_on(message), "x/notelint.toml", True, 50.0, Severity.INFO)
        references = References(message.text, Index(_facts(message)))
        entry = packed(linted, references)
        stored = unpacked(entry, References(message.text, Index(_facts(message))), linted.report.source)
        for name in FORMATS if message.name.startswith("one/") else ("full", "json"):
            if name not in EXPLAINING:
                shown = [reporter(name)(Outcome((one,), verbosity=1)) for one in (linted, stored)]
                assert shown[0] == shown[1], f"{message.name}, {name}"
        assert (stored.failed, stored.too_low, stored.config_file, stored.fail_on) == (
            True,
            50.0,
            "x/notelint.toml",
            "info",
        )
        for name in ("full", "json") if message.name.startswith("one/") else ():
            whole = references.pack(reporter(name)(Outcome((linted,), verbosity=1)))
            held = {word.casefold() for word in re.findall(r"\w\w+", message.text)}
            assert not {word.casefold() for word in _words(whole)} & held, f"{message.name}, {name}"
        assert not _stored_words(entry) & {word.casefold() for word in re.findall(r"\w\w+", message.text)}, message.name


def _stored_words(entry: bytes) -> set[str]:
    """Return the words that are stored of what is said about a draft, its suppressed findings included."""
    *_, (diagnostics, _, _, suppressed, _, notices) = marshal.loads(entry)
    said = list(notices)
    for _, _, message, suggestions, fixes in (*diagnostics, *(entry[0] for entry in suppressed)):
        said += [message, *suggestions, *(edit[2] for fix in fixes for edit in fix[1])]
    return {word.casefold() for text in said for word in _words(text)}


def _facts(message: Labeled) -> str:
    return repr(message.facts)


def test_everything_of_a_result_is_thought_of() -> None:
    assert [field.name for field in fields(Linted)] == [
        *("report", "config_file", "failed", "too_low", "fail_on", "mended", "silenced")
    ]
    assert [field.name for field in fields(Report)] == [
        *(
            "message",
            "situation",
            "diagnostics",
            "evidence",
            "scores",
            "skipped",
            "suppressed",
            "errors",
            "notices",
            "hints",
            "mode",
        )
    ]
    assert [field.name for field in fields(Diagnostic)] == [
        *(
            "code",
            "name",
            "dimension",
            "severity",
            "message",
            "start",
            "end",
            "text",
            "suggestions",
            "fixes",
            "cost",
            "caps",
        ),
        *("whole", "weight", "absence_of", "supersedes", "url"),
    ]
    assert [field.name for field in fields(Scores)] == ["overall", "dimensions", "ladders", "caps", "version"]
    assert [field.name for field in fields(Ladder)] == ["dimension", "part", "earned", "possible"]


# -- the store --------------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "notelint")


def filled(folder: str, *entries: tuple[bytes, bytes]) -> Store:
    store = Store(folder, "a" * 16)
    for key, entry in entries:
        store.put(key, entry)
    store.flush()
    return store


def shard(folder: str) -> Path:
    return Path(folder, "a" * 16, f"{KEY[0]:02x}")


def test_what_is_put_is_found(folder: str) -> None:
    filled(folder, (KEY, b"one"))

    assert Store(folder, "a" * 16).get(KEY) == b"one"
    assert Store(folder, "b" * 16).get(KEY) is None
    filled(folder, (KEY, b"two"), (KEY[:15] + b"x", b"three"))
    assert Store(folder, "a" * 16).get(KEY) == b"two"
    assert usage(folder).results == 2


def test_only_the_user_may_read_it(folder: str) -> None:
    filled(folder, (KEY, b"one"))
    modes = {path.name: stat.S_IMODE(path.lstat().st_mode) for path in [Path(folder), *Path(folder).rglob("*")]}

    assert modes == {"notelint": 0o700, "a" * 16: 0o700, "00": 0o600, "CACHEDIR.TAG": 0o600}


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o777], ids=oct)
def test_a_folder_that_others_may_enter_is_not_trusted(folder: str, mode: int) -> None:
    filled(folder, (KEY, b"one"))
    Path(folder).chmod(mode)

    assert Store(folder, "a" * 16).get(KEY) is None
    filled(folder, (KEY, b"two"))
    Path(folder).chmod(0o700)
    assert Store(folder, "a" * 16).get(KEY) == b"one"


@pytest.mark.parametrize(
    "harm",
    [
        lambda raw: b"",
        lambda raw: raw[:-1],
        lambda raw: raw + b"x",
        lambda raw: raw[:40] + bytes([raw[40] ^ 1]) + raw[41:],
        lambda raw: b"\0" * len(raw),
        lambda raw: raw[:20],
    ],
    ids=["empty", "truncated", "longer", "one-bit", "zeros", "head-only"],
)
def test_a_broken_file_holds_nothing_and_is_replaced(folder: str, harm: Callable[[bytes], bytes]) -> None:
    filled(folder, (KEY, b"one"))
    shard(folder).write_bytes(harm(shard(folder).read_bytes()))

    assert Store(folder, "a" * 16).get(KEY) is None
    filled(folder, (KEY, b"two"))
    assert Store(folder, "a" * 16).get(KEY) == b"two"


@pytest.mark.parametrize("step", ["open", "replace", "makedirs"])
def test_a_disk_that_cannot_be_written(folder: str, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(notelint.cache.store.os, step, refuse)
    store = filled(folder, (KEY, b"one"))
    monkeypatch.undo()

    assert store.get(KEY) is None
    assert not [path for path in Path(folder).rglob("*") if path.suffix == ".new"]


def test_it_does_not_grow_for_ever(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [(bytes([7, number]), bytes(MAX_ENTRY - 1)) for number in range(5)]
    filled(folder, *entries[:1])
    filled(folder, *entries[1:])
    store = Store(folder, "a" * 16)

    assert [store.get(key) is not None for key, _ in entries] == [False, False, False, True, True]
    assert Path(folder, "a" * 16, "07").stat().st_size < MAX_SHARD + 1_000
    filled(folder, (KEY, bytes(MAX_ENTRY + 1)))
    assert Store(folder, "a" * 16).get(KEY) is None

    monkeypatch.setattr(notelint.cache.store, "MAX_PENDING", 10)
    pending = Store(folder, "a" * 16)
    pending.put(KEY, b"01234567890")
    assert Store(folder, "a" * 16).get(KEY) == b"01234567890"


def test_old_environments_make_way(folder: str) -> None:
    for number, name in enumerate("bcde"):
        store = Store(folder, name * 16)
        store.put(KEY, b"one")
        store.flush()
        os.utime(Path(folder, name * 16), (number, number))

    assert sorted(path.name[0] for path in Path(folder).iterdir() if path.is_dir()) == ["c", "d", "e"]


def test_expressions_do_not_make_way_for_results(folder: str) -> None:
    for number, name in enumerate(("f" * 16, "a" * 16, "b" * 16, "c" * 16, "d" * 16)):
        store = Store(folder, name)
        store.put(KEY, b"one")
        store.flush()
        os.utime(Path(folder, name), (number, number))

    assert sorted(path.name[0] for path in Path(folder).iterdir() if path.is_dir()) == ["b", "c", "d", "f"]
    assert (usage(folder).results, usage(folder).expressions) == (3, 1)


def test_clear_deletes_results_and_nothing_else(folder: str) -> None:
    filled(folder, (KEY, b"one"))
    Path(folder, "mine").write_text("x")
    Path(folder, "a" * 16, "mine").write_text("x")

    assert clear(folder).results == 1
    assert sorted(path.name for path in Path(folder).rglob("mine")) == ["mine", "mine"]
    assert usage(folder) == (0, 0, 0)
    assert clear(folder) == (0, 0, 0)


@pytest.mark.parametrize("way", [usage, clear])
def test_files_that_go_meanwhile_are_none(
    folder: str, way: Callable[[str], Usage], monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(folder, (KEY, b"one"))
    gone = [*result_files(folder), f"{folder}/{'a' * 16}/0b"]
    monkeypatch.setattr(upkeep, "result_files", lambda folder: iter(gone))

    assert way(folder).results == 1


def test_nothing_is_written_into_a_folder_that_others_may_write(folder: str) -> None:
    Path(folder, "a" * 16).mkdir(parents=True)
    Path(folder).chmod(0o777)
    filled(folder, (KEY, b"one"))

    assert [str(path.relative_to(folder)) for path in Path(folder).rglob("*")] == ["a" * 16]


def test_two_processes_at_once(folder: str) -> None:
    code = (
        "import sys; from notelint.cache.store import Store\n"
        "for number in range(60):\n"
        "    store = Store(sys.argv[1], 'a' * 16)\n"
        "    store.put(bytes([7, int(sys.argv[2]), number]), sys.argv[2].encode())\n"
        "    store.flush()\n"
        "    store = Store(sys.argv[1], 'a' * 16)\n"
        "    assert store.get(bytes([7, int(sys.argv[2]), 0])) in (None, sys.argv[2].encode())\n"
    )
    processes = [subprocess.Popen([sys.executable, "-c", code, folder, number]) for number in "12"]

    assert [process.wait() for process in processes] == [0, 0]
    assert usage(folder).results >= 60


@pytest.mark.parametrize(
    ("env", "expected"),
    [
        ({"XDG_CACHE_HOME": "/x"}, "/x/notelint"),
        ({"XDG_CACHE_HOME": "x", "HOME": "/home/sam"}, "/home/sam/.cache/notelint"),
        ({"XDG_CACHE_HOME": "", "HOME": "/home/sam"}, "/home/sam/.cache/notelint"),
    ],
    ids=["xdg", "relative", "home"],
)
def test_cache_folder(monkeypatch: pytest.MonkeyPatch, env: dict[str, str], expected: str) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name, value in env.items():
        monkeypatch.setenv(name, value)

    assert cache_folder() == expected


def test_the_environment_is_told_from_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in = tmp_path / "plug_in"
    plug_in.mkdir()
    (plug_in / "a.py").write_text("x = 1")
    first = fingerprint("i", [str(plug_in)])
    assert first == fingerprint("i", [str(plug_in)])
    (plug_in / "a.py").write_text("x = 10")
    second = fingerprint("i", [str(plug_in)])
    (plug_in / "words.toml").write_text("")
    assert (
        len({first, second, fingerprint("i", [str(plug_in)]), fingerprint("j", [str(plug_in)]), fingerprint("i", [])})
        == 5
    )

    import_module("notelint_checks")
    before = installation()
    monkeypatch.syspath_prepend(str(tmp_path))
    with_path = installation()
    (tmp_path / "plug_in-2.0.dist-info").mkdir()
    assert len({before, with_path, installation()}) == 3
    assert code_of(["notelint_checks.tone.hype", "notelint.check"]) == (str(Path("checks/notelint_checks").resolve()),)


# -- through the command line -----------------------------------------------------------------------------------------


@pytest.fixture
def linted_anew(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Return the names of the drafts that are linted, not remembered; they are added while a test runs."""
    from notelint.engine import Linter

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    linted: list[str] = []
    lint = Linter.lint

    def noting(self: Linter, source: object, **rest: object) -> Report:
        linted.append(source.name)  # type: ignore[attr-defined]
        return lint(self, source, **rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Linter, "lint", noting)
    return linted


def test_what_did_not_change_is_not_linted_again(run: Run, linted_anew: list[str]) -> None:
    write(a=LOUD, b=FINE)
    first = run("check", "a.md", "b.md")
    assert linted_anew == ["a.md", "b.md"]
    assert run("check", "a.md", "b.md") == first
    assert linted_anew == ["a.md", "b.md"]
    write(b=FINE + "More.\n")
    assert run("check", "a.md", "b.md").status == 1
    assert linted_anew == ["a.md", "b.md", "b.md"]


@pytest.mark.parametrize(
    ("path", "files", "args"),
    [
        ("a.md", {"a.md": LOUD + " "}, ()),
        ("a.md", {"interview.toml": FACTS}, ()),
        ("sub/a.md", {"sub/interview.toml": "company = 'Acme'\n"}, ()),
        ("a.md", {"notelint.toml": "fail-on = 'error'\n"}, ()),
        ("a.md", {".notelint.toml": ""}, ()),
        ("a.md", {"no-config/notelint/notelint.toml": ""}, ()),
        ("sub/a.md", {"sub/p.toml": "\n"}, ()),
        ("a.md", {}, ("--select", "ZZZ002")),
        ("a.md", {}, ("--fail-on", "error")),
        ("a.md", {}, ("--to", "Dana")),
        ("notes/a.md", {"notes/n.txt": "- wages\n"}, ()),
        ("a.md", {}, ("--isolated",)),
        ("a.md", {}, ("--no-cache",)),
    ],
    ids=[
        *("draft", "facts-above", "facts-beside", "configuration", "other-configuration", "own-configuration", "pack"),
        *("select", "fail-on", "flag", "notes", "isolated", "no-cache"),
    ],
)
def test_what_changed_is_linted_again(
    run: Run, linted_anew: list[str], path: str, files: dict[str, str], args: tuple[str, ...]
) -> None:
    pack = "[[check]]\ncode = 'ACM001'\nname = 'x'\nsummary = 'A.'\ndimension = 'tone'\nseverity = 'info'\nmessage = 'No.'\n"
    write(**{"sub/p.toml": f"{pack}phrases = ['synergy']\nbad = ['⟦synergy⟧']\ngood = ['x']\n"})
    write(**{"notes/a.md": LOUD, "notes/interview.toml": "notes = 'n.txt'\n", "notes/n.txt": "- maps\n"})
    write(**{"a.md": LOUD, "sub/a.md": LOUD, "sub/notelint.toml": "packs = ['p.toml']\n"})
    run("check", path)
    run("check", path)
    assert linted_anew == [path]
    write(**files)
    status = run("check", path, *args).status

    assert (linted_anew == [path, path]) != (status == 2)


@pytest.mark.parametrize(
    "args",
    [
        *(("--output-format", name) for name in FORMATS if name not in EXPLAINING),
        ("-v",),
        ("-q",),
        ("--color", "always"),
        ("--exit-zero",),
    ],
    ids=" ".join,
)
def test_how_it_is_shown_does_not_matter(run: Run, linted_anew: list[str], args: tuple[str, ...]) -> None:
    write(a=LOUD)
    expected = run("check", "a.md", "--no-cache", *args)
    run("check", "a.md")
    del linted_anew[:]

    assert run("check", "a.md", *args) == expected
    assert linted_anew == []


def test_the_same_command_is_answered_before_anything_is_loaded(
    run: Run, linted_anew: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(a=LOUD, b=FINE)
    commands = [("check", "a.md", "b.md"), ("check", "a.md", "--output-format", "json"), ("check", "-q", "b.md")]
    commands += [("check", "--stdin-filename", "a.md", "-")]
    before = [run(*command, stdin=LOUD.encode()) for command in commands]
    monkeypatch.setattr("notelint.cli.commands.called", lambda args: 99)

    assert [run(*command, stdin=LOUD.encode()) for command in commands] == before
    assert run("check", "b.md", "a.md").status == 99
    assert run("check", "--no-cache", "a.md", "b.md").status == 99
    assert run(*commands[3], stdin=FINE.encode()).status == 99
    write(b=FINE + " ")
    assert run(*commands[0]).status == 99


def test_what_was_read_from_standard_input_is_not_lost(run: Run, linted_anew: list[str]) -> None:
    command = ("check", "--stdin-filename", "a.md", "-", "-q", "--output-format", "concise")
    run(*command, stdin=FINE.encode())

    assert run(*command, stdin=LOUD.encode()).out == "a.md:3:8: warning: ZZZ001 'AWESOME' shouts. [loud-word]\n"


def test_no_word_of_the_drafts_facts_or_options_is_in_the_cache(
    run: Run, linted_anew: list[str], tmp_path: Path
) -> None:
    write(
        **{
            "a.md": "Dear Wilhelmina,\n\nIt was AWESOME in Zanzibar [x].\n",
            "interview.toml": "company = 'Quux Foods'\n",
        }
    )
    run("check", "a.md", "--to", "Wilhelmina Fitzgerald", "--output-format", "json")
    run("check", "a.md", "--to", "Wilhelmina Fitzgerald", "-v")
    held = b"".join(path.read_bytes() for path in (tmp_path / "cache").rglob("*") if path.is_file())

    assert b"ZZZ001" in held
    assert not [word for word in (b"Wilhelmina", b"Zanzibar", b"AWESOME", b"Quux", b"Fitzgerald") if word in held]


def test_folders_and_what_is_no_draft(run: Run, linted_anew: list[str]) -> None:
    write(**{"a/interview.toml": FACTS, "a/x.md": LOUD, "b/README.md": "x", "b/y.md": "x"})
    first = run("check")
    assert linted_anew == ["a/x.md"]
    assert run("check") == first
    assert run("check", "--force-exclude", "b/y.md").status == 0
    assert run("check", "b/y.md").status == 0
    assert linted_anew == ["a/x.md", "b/y.md"]


def test_standard_input(run: Run, linted_anew: list[str]) -> None:
    first = run("check", "--stdin-filename", "a.md", "-", stdin=LOUD.encode())
    assert run("check", "--stdin-filename", "a.md", "-", stdin=LOUD.encode()) == first
    assert linted_anew == ["a.md"]
    run("check", "-", stdin=LOUD.encode())
    run("check", "-", stdin=LOUD.encode())
    assert linted_anew == ["a.md", "<stdin>", "<stdin>"]


def test_failures_are_never_remembered(run: Run, linted_anew: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    write(a="boom\n", b="> only a quote\n")
    first = run("check", "a.md", "b.md")
    assert first.status == 2
    assert run("check", "a.md", "b.md") == first
    assert linted_anew == ["a.md", "b.md"] * 2
    write(a=LOUD)
    with_checks(monkeypatch, type(TINY)(TINY.checks, TINY.origins, ("plug-in bad: x",)))
    assert run("check", "a.md").status == 2
    with_checks(monkeypatch, TINY)
    assert run("check", "a.md").status == 1
    assert linted_anew == ["a.md", "b.md"] * 2 + ["a.md", "a.md"]


def test_nothing_is_loaded_that_is_not_needed(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(LOUD)
    code = (
        "import sys; from notelint.cli.main import main; status = main(['check', 'a.md'])\n"
        "print(status, *sorted({'click', 'dataclasses', 'spacy', 'pydantic', 'tomllib', 'notelint.engine'} & {*sys.modules}), file=sys.stderr)"
    )
    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=tmp_path, env=env, check=True)
        for _ in "12"
    ]

    assert runs[0].stdout == runs[1].stdout
    assert [done.stderr.decode().split()[1:] for done in runs] == [
        ["click", "dataclasses", "notelint.engine", "tomllib"],
        [],
    ]


def test_info_and_clear(run: Run, linted_anew: list[str], tmp_path: Path) -> None:
    write(a=LOUD)
    folder = tmp_path / "cache" / "notelint"
    assert run("cache", "info").out == f"folder: {folder}\nresults: 0\nexpressions: 0\nsize: 0 bytes\n"
    run("check", "a.md")
    assert re.fullmatch(rf"folder: {folder}\nresults: 3\nexpressions: \d+\nsize: \d+ bytes\n", run("cache", "info").out)
    assert run("cache", "clear").out.startswith("deleted 3 results and ")
    assert run("cache", "info").out == f"folder: {folder}\nresults: 0\nexpressions: 0\nsize: 0 bytes\n"
    run("check", "a.md")
    assert linted_anew == ["a.md", "a.md"]
