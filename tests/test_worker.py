"""The worker: prints what a call without it prints, serves nobody else, and is missed by nobody when it goes."""

from __future__ import annotations

import io
import marshal
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from corpus import messages
from notelint.cli import serving
from notelint.cli.asking import asked, fits, identity
from notelint.cli.commands import called
from notelint.cli.connection import HEAD, exchange
from notelint.cli.main import main
from notelint.engine import Linter

DRAFT = "Dear Dana,\n\nTHANK YOU for the the tour!!\n"
SKIP = pytest.mark.skipif(not hasattr(os, "getuid"), reason="needs sockets with an owner")


def command(
    *args: str, cwd: Path, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "XDG_CACHE_HOME": "/dev/null", **(env or {})}
    return subprocess.run([sys.executable, "-m", "notelint", *args], input=stdin, capture_output=True, cwd=cwd, env=env)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Run a worker for this module and return the folder in which it listens."""
    home = tmp_path_factory.mktemp("w")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(home))
        patch.setenv("XDG_CACHE_HOME", "/dev/null")
        started = command("worker", "start", cwd=home)
        assert started.returncode == 0, started.stderr
        status = exchange(("status",))
        assert isinstance(status, tuple)
        patch.setattr("notelint.cli.asking.identity", lambda: status[4:])  # pytest's own path has more in it
        yield home
        command("worker", "stop", cwd=home)


def refused(line: socket.socket) -> bool:
    """Whether the worker hangs up without an answer."""
    with suppress(ConnectionResetError):
        return line.recv(1) == b""
    return True


def calls() -> int:
    status = exchange(("status",))
    assert isinstance(status, tuple)
    return int(status[2])


@SKIP
def test_the_whole_corpus_is_answered_alike(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    linters: dict[str, Linter] = {}
    names = []
    for number, message in enumerate(messages()):
        Path(f"{number}.txt").write_bytes(message.text.encode())
        names.append(f"{number}.txt")
    before = calls()
    for start in range(0, len(names), 20):
        args = ["check", "--no-cache", "--output-format", "json", *names[start : start + 20]]
        answer = asked(args, None)
        status = called(args, linters=linters)
        out, err = capsysbinary.readouterr()
        assert answer is not None
        assert (answer.out, answer.err, answer.status) == (out, err, status)
    assert calls() == before + -(-len(names) // 20)


@SKIP
@pytest.mark.parametrize(
    ("args", "stdin"),
    [
        (("a.md",), b""),
        (("a.md", "-v", "--color", "always"), b""),
        (("a.md", "-q", "--select", "TON008"), b""),
        (("sub/b.md",), b""),
        (("-", "--stdin-filename", "sub/c.md"), DRAFT.encode()),
        (("missing.md",), b""),
        (("a.md", "--channel", "emial"), b""),
        (("a.md", "--selct", "x"), b""),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_calls_are_answered_alike(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
    args: tuple[str, ...],
    stdin: bytes,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "interview.toml").write_text("company = 'Orbit Foods'\n")
    for name in ("a.md", "sub/b.md"):
        Path(name).write_text(DRAFT)
    results = []
    for runtime in (str(home), str(tmp_path)):
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        before = calls() if runtime == str(home) else 0
        status = main(["check", *args])
        results.append((status, *capsysbinary.readouterr()))
        assert runtime != str(home) or calls() == before + 1

    assert results[0] == results[1]


@pytest.mark.parametrize(
    ("args", "fitting"),
    [
        (["check", "a.md"], True),
        (["check", "-q", "--output-format", "json", "a.md"], True),
        (["check", "--stdin-filename", "a.md", "-"], True),
        (["check", "-"], True),
        (["check", "a.md", "--model", "."], True),
        (["check", "--model", "en_core_web_sm"], False),
        (["check"], False),
        (["check", "."], False),
        (["check", *map(str, range(30))], False),
        (["check", "--fix", "a.md"], False),
        (["check", "--add-ignore", "a.md"], False),
        (["check", "-o", "x", "a.md"], False),
        (["check", "-qox", "a.md"], False),
        (["check", "--output=x", "a.md"], False),
        (["check", "--help"], False),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_fits(args: list[str], fitting: bool) -> None:
    assert fits(args) is fitting


@SKIP
def test_only_the_user_gets_in(home: Path) -> None:
    folder = home / "notelint"
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (folder, folder / "worker.sock")}
    assert modes == {"notelint": 0o700, "worker.sock": 0o600}

    folder.chmod(0o755)
    assert exchange(("status",)) is None
    folder.chmod(0o700)
    assert exchange(("status",)) is not None


@SKIP
@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0" * HEAD,
        b"\xff" * HEAD,
        (5).to_bytes(HEAD, "big") + b"hello",
        (1).to_bytes(HEAD, "big") + b"N",
        b"GET / HTTP",
    ],
    ids=["nothing", "empty", "huge", "no-message", "none", "http"],
)
def test_nonsense_is_survived(home: Path, raw: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(home / "notelint" / "worker.sock"))
        line.sendall(raw)
        line.shutdown(socket.SHUT_WR)
        assert refused(line)
    assert exchange(("status",)) is not None


@SKIP
@pytest.mark.parametrize("made_by", [("another",), (*identity(), "more")], ids=["version", "path"])
def test_another_notelint_is_not_served(home: Path, made_by: tuple[str, ...]) -> None:
    assert exchange(("run", made_by, ("check", "a.md"), "/", {}, None, (False, False))) is None


@SKIP
def test_status_and_start_with_a_worker(home: Path) -> None:
    assert command("worker", "start", cwd=home).stdout.startswith(b"the worker runs already: process ")
    assert b"\ncalls: " in command("worker", "status", cwd=home).stdout


@SKIP
def test_a_worker_of_another_installation_is_no_use(home: Path) -> None:
    status = exchange(("status",))
    assert isinstance(status, tuple)
    done = command("worker", "start", cwd=home, env={"PYTHONPATH": str(home)})

    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == (
        f"notelint: error: a worker of another installation runs: process {status[0]}, Python in {status[5]}; stop it first\n"
    )


@SKIP
def test_of_two_that_are_started_at_once_there_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    start = [sys.executable, "-m", "notelint", "worker", "start"]
    starting = [subprocess.Popen(start, stdout=subprocess.PIPE) for _ in range(2)]
    said = sorted(process.communicate()[0].decode() for process in starting)
    status = exchange(("status",))
    assert isinstance(status, tuple)
    try:
        assert said == [f"the worker runs already: process {status[0]}\n", f"worker started: process {status[0]}\n"]
    finally:
        exchange(("stop",))
    lock = serving._locked(str(tmp_path / "notelint" / "worker.lock"))
    assert lock is not None, "the other one did not leave"
    os.close(lock)
    assert exchange(("status",)) is None


def test_status_start_and_stop_without_a_worker(tmp_path: Path) -> None:
    env = {"XDG_RUNTIME_DIR": str(tmp_path)}

    assert command("worker", "status", cwd=tmp_path, env=env).stdout == b"no worker is running\n"
    assert command("worker", "stop", cwd=tmp_path, env=env).stdout == b"no worker is running\n"


# -- in this process ---------------------------------------------------------------------------------------------------


class Light(serving.Worker):
    """A worker that loads nothing."""

    def __init__(self, listener: socket.socket, **rest: Any) -> None:
        self._listener, self._token, self._idle = listener, rest.get("token", b""), rest.get("idle", 5.0)
        self._runs, self._stopped, self._since, self._code, self._linters = 0, False, 0.0, (), {}
        self._made_of = serving.fingerprint(serving.installation(), ())

    def _forget(self) -> None:
        pass


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "notelint").mkdir(mode=0o700)
    return tmp_path / "notelint"


def test_a_port_with_a_token(runtime: Path) -> None:
    listener, token = serving._loopback(str(runtime / "worker.port"))
    thread = threading.Thread(target=Light(listener, token=token).serve)
    thread.start()
    port = listener.getsockname()[1]

    assert stat.S_IMODE((runtime / "worker.port").stat().st_mode) == 0o600
    assert isinstance(exchange(("status",)), tuple)
    with socket.create_connection(("127.0.0.1", port)) as line:
        body = marshal.dumps(("stop",))
        line.sendall(bytes(len(token)) + len(body).to_bytes(HEAD, "big") + body)
        assert refused(line)
    assert isinstance(exchange(("status",)), tuple)
    assert exchange(("stop",)) == os.getpid()
    thread.join()
    listener.close()


@SKIP
def test_it_leaves_when_nobody_asks(runtime: Path) -> None:
    listener, _ = serving._unix(str(runtime / "worker.sock"))
    started = time.monotonic()
    Light(listener, idle=0.05).serve()

    assert time.monotonic() - started < 5
    listener.close()
    assert exchange(("status",)) is None


@SKIP
def test_it_leaves_when_notelint_changes(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listener, _ = serving._unix(str(runtime / "worker.sock"))
    worker = Light(listener)
    worker._made_of = "another"
    thread = threading.Thread(target=worker.serve)
    thread.start()

    assert asked(["check", "a.md"], None) is None
    thread.join()
    listener.close()


@SKIP
def test_another_user_is_refused(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listener, _ = serving._unix(str(runtime / "worker.sock"))
    thread = threading.Thread(target=Light(listener, idle=0.5).serve)
    own = os.getuid()
    thread.start()
    monkeypatch.setattr(serving.os, "getuid", lambda: own + 1)
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(runtime / "worker.sock"))
        assert refused(line)
    monkeypatch.undo()
    thread.join()
    listener.close()


@SKIP
@pytest.mark.parametrize("moment", ["before-the-answer", "in-the-answer", "nothing-listens"])
def test_a_call_whose_worker_dies_is_made_without_it(
    runtime: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
    tmp_path: Path,
    moment: str,
) -> None:
    listener, _ = serving._unix(str(runtime / "worker.sock"))

    def die() -> None:
        line, _ = listener.accept()
        line.recv(100)
        if moment == "in-the-answer":
            line.sendall((1_000).to_bytes(HEAD, "big") + b"half of")
        line.close()

    thread = threading.Thread(target=die)
    if moment == "nothing-listens":
        listener.close()
    else:
        thread.start()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DRAFT.encode())))
    monkeypatch.chdir(tmp_path)
    status = main(
        [
            "check",
            "--no-cache",
            "-q",
            "--output-format",
            "concise",
            "--select",
            "TON008",
            "--stdin-filename",
            "a.md",
            "-",
        ]
    )
    if moment != "nothing-listens":
        thread.join()
    listener.close()

    assert (status, *capsysbinary.readouterr()) == (
        1,
        b"a.md:3:27: warning: TON008 One mark is enough; '!!' reads as strain. [repeated-punctuation]\n",
        b"",
    )


@SKIP
def test_killed_and_started_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    env = {"XDG_RUNTIME_DIR": str(tmp_path)}
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert command("worker", "start", cwd=tmp_path, env=env).returncode == 0
    status = exchange(("status",))
    assert isinstance(status, tuple)
    os.kill(status[0], signal.SIGKILL)
    (tmp_path / "a.md").write_text(DRAFT)

    assert command("check", "-q", "a.md", cwd=tmp_path, env=env).returncode == 1
    assert command("worker", "start", cwd=tmp_path, env=env).stdout.startswith(b"worker started: process ")
    assert command("worker", "stop", cwd=tmp_path, env=env).stdout.startswith(b"worker stopped: process ")
    for _ in range(100):
        if not (tmp_path / "notelint" / "worker.sock").exists():
            break
        time.sleep(0.05)
    assert command("worker", "status", cwd=tmp_path, env=env).returncode == 1
