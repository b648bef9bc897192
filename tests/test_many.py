"""Many drafts: the same bytes whichever number of processes lints them and however long the run is."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from notelint.cli import parallel, streaming
from notelint.cli import run as cli_run
from notelint.cli.parallel import CHUNK, FEW, processes_for, spread
from test_cli import FINE, LOUD, Result, Run, run, write

__all__ = ["run"]


def doubled(number: int) -> int:
    return number * 2


def dying(parent: int, number: int) -> int:
    if number == 40 and os.getpid() != parent:
        os._exit(9)
    return number * 2


def done() -> None:
    pass


@pytest.mark.parametrize("count", [0, 1, CHUNK, CHUNK + 1, 100])
@pytest.mark.parametrize("jobs", [1, 2, 3, 9])
def test_order(count: int, jobs: int) -> None:
    assert list(spread(doubled, range(count), jobs=jobs, finish=done)) == [number * 2 for number in range(count)]


def test_where_processes_cannot_be_forked() -> None:
    assert list(spread(doubled, range(40), jobs=2, finish=done, method="spawn")) == [number * 2 for number in range(40)]


def test_a_process_that_dies() -> None:
    assert list(spread(partial(dying, os.getpid()), range(100), jobs=3, finish=done)) == [
        number * 2 for number in range(100)
    ]


def test_a_reader_that_stops() -> None:
    results = spread(doubled, range(10_000), jobs=2, finish=done)

    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]


@pytest.fixture
def drafts(run: Run) -> list[str]:
    """Write forty drafts, some with findings, some that cannot be linted, and return their names."""
    texts = [LOUD, FINE, "Hello [x]\n", "> only a quote\n", "boom AWESOME\n", "Thank you, café AWESOME.\n"]
    names = [f"d/{number:02}.md" for number in range(40)]
    write(**{"d/interview.toml": "", **{name: texts[number % len(texts)] for number, name in enumerate(names)}})
    return [*names[:20], "missing.md", *names[20:]]


FORMATS = ("full", "concise", "json", "json-lines", "sarif", "junit")


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("extra", [(), ("-q",), ("-v", "--min-score", "90")], ids=["", "quiet", "verbose"])
def test_the_same_bytes(
    run: Run, drafts: list[str], monkeypatch: pytest.MonkeyPatch, name: str, extra: tuple[str, ...]
) -> None:
    args = ("check", "--no-cache", "--output-format", name, *extra, *drafts)
    expected = run(*args)
    assert run(*args, "-j", "2") == expected
    monkeypatch.setattr(streaming, "LONG", 1)

    assert run(*args) == expected
    assert run(*args, "-j", "3") == expected
    out = run(*args, "-j", "2", "-o", "out.txt")
    assert (out.status, out.err) == (expected.status, expected.err)
    assert Path("out.txt").read_text("utf-8") == expected.out


def test_fixes_by_several_processes(run: Run, drafts: list[str]) -> None:
    run("check", "--fix", "-j", "2", "-q", "d")
    texts = [Path(name).read_text() for name in drafts if name != "missing.md"]

    assert not [text for text in texts if "AWESOME" in text and "boom" not in text]


def test_results_of_all_processes_are_kept(
    run: Run, drafts: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    args = ("check", "-q", *(name for name in drafts if name != "missing.md"))
    expected = run(*args, "-j", "2")
    held = run("cache", "info").out

    assert run(*args) == expected
    assert "\nresults: 0\n" not in held


def test_an_output_that_cannot_be_written(run: Run, drafts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "LONG", 1)

    assert run("check", "d", "-o", "no/such/out") == Result(
        2, "", "notelint: error: --output: no/such/out: cannot be written: No such file or directory\n"
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("name", streaming.STREAMED)
def test_a_long_run_whose_output_is_lost(
    run: Run, drafts: list[str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(streaming, "LONG", 1)
    with open("/dev/full", "w") as full, monkeypatch.context() as patch:
        patch.setattr("sys.stdout", full)
        status, _, err = run("check", "d", "--no-cache", "--output-format", name)

    assert (status, err) == (2, "notelint: error: the output cannot be written: No space left on device\n")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_long_run_ends_where_nobody_reads_on(
    run: Run, drafts: list[str], monkeypatch: pytest.MonkeyPatch, jobs: str
) -> None:
    monkeypatch.setattr(streaming, "LONG", 1)
    linted: list[str] = []
    results = cli_run.Run.results_of
    monkeypatch.setattr(cli_run.Run, "results_of", lambda self, item: [linted.append(item[0]), results(self, item)][1])
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w") as gone, monkeypatch.context() as patch:
        patch.setattr("sys.stdout", gone)
        status, _, err = run("check", "d", "--no-cache", "-j", jobs)

    assert (status, err) == (141, "")
    assert linted == ["d/00.md"]


@pytest.mark.parametrize("shown", [True, False])
def test_progress(run: Run, drafts: list[str], monkeypatch: pytest.MonkeyPatch, shown: bool) -> None:
    import sys

    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda self: True, raising=False)
    err = run("check", "d", *(() if shown else ("--no-progress",))).err

    assert ("\r40 of 40 drafts" in err) is shown


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        pytest.param(0, 1, id="nothing"),
        pytest.param(2 * FEW - 1, 1, id="few"),
        pytest.param(2 * FEW, 2, id="enough for two"),
        pytest.param(99 * FEW, 3, id="many"),
    ],
)
def test_many_drafts_are_worth_a_process_for_each_processor(
    count: int, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: {0, 1, 2}, raising=False)
    monkeypatch.setattr(parallel.threading, "active_count", lambda: 1)

    assert processes_for(count) == expected


def test_a_process_with_threads_is_not_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel.threading, "active_count", lambda: 2)

    assert processes_for(9 * FEW) == 1


def test_the_output_is_the_same_whether_processes_are_asked_for(
    run: Run, drafts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = run("check", "d", "--no-cache", "-j", "1")
    monkeypatch.setattr(parallel, "FEW", 2)
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: {0, 1}, raising=False)
    monkeypatch.setattr(parallel.threading, "active_count", lambda: 1)

    assert run("check", "d", "--no-cache") == one


PENDING: list[int] = []


def pend(number: int) -> int:
    PENDING.append(number)
    return len(PENDING)


def test_what_was_done_before_the_processes_start_is_finished_once() -> None:
    results = list(spread(pend, range(2 * CHUNK), jobs=2, finish=PENDING.clear))

    assert results == [*range(1, CHUNK + 1)] * 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked here")
def test_processes_die_with_the_one_that_started_them() -> None:
    code = (
        "import time; from multiprocessing import active_children; from notelint.cli.parallel import spread\n"
        "results = spread(str.upper, ['x' * 9_000] * 10_000, jobs=2, finish=int)\n"
        "for _ in range(20): next(results)\n"
        "print(*(child.pid for child in active_children()), flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        children = [int(number) for number in parent.stdout.readline().split()]
        parent.kill()
        # Standard output ends when nobody holds it any more.
        assert parent.communicate(timeout=20) == ("", None)

    assert len(children) == 2


def test_jobs_are_a_number(run: Run) -> None:
    assert run("check", "-j", "0").status == 2
