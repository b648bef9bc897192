"""A language client that hides nothing: it writes bytes to a server process and reads what comes back."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PUSH: Mapping[str, Any] = {"general": {"positionEncodings": ["utf-32"]}}
PULL: Mapping[str, Any] = {**PUSH, "textDocument": {"diagnostic": {}}}


class RawClient:
    """Talks to one server; `wait` takes messages in the order in which they come."""

    def __init__(self, folder: Path, env: Mapping[str, str] | None = None) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "notelint", "server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env=env,
        )
        self._messages: queue.Queue[Any] = queue.Queue()
        self._number = 0
        self.seen: list[Any] = []
        self.settings: Any = None
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def write(self, raw: bytes) -> None:
        assert self.process.stdin
        self.process.stdin.write(raw)
        self.process.stdin.flush()

    def send(self, message: object) -> None:
        body = json.dumps(message).encode()
        self.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def notify(self, method: str, **params: Any) -> None:
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def begin(self, method: str, **params: Any) -> int:
        """Send a request; return its id."""
        self._number += 1
        self.send({"jsonrpc": "2.0", "id": self._number, "method": method, "params": params})
        return self._number

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request; return the whole response."""
        number = self.begin(method, **params)
        return self.wait(lambda message: message.get("id") == number and "method" not in message)

    def wait(self, wanted: Any, timeout: float = 60) -> Any:
        """Return the first message that is `wanted`; those before it are kept in ``seen``."""
        while True:
            message = self._messages.get(timeout=timeout)
            if message is None:
                raise EOFError("the server closed its output")
            self.seen.append(message)
            if "id" in message and "method" in message:
                self._answer(message)
            if wanted(message):
                return message

    def published(self, uri: str, version: int) -> list[Any]:
        """Wait for the diagnostics of a version."""
        message = self.wait(
            lambda message: (
                message.get("method") == "textDocument/publishDiagnostics"
                and (message["params"]["uri"], message["params"].get("version")) == (uri, version)
            )
        )
        found: list[Any] = message["params"]["diagnostics"]
        return found

    def initialize(self, capabilities: Mapping[str, Any] = PUSH, **params: Any) -> Any:
        answer = self.ask("initialize", processId=None, rootUri=None, capabilities=capabilities, **params)
        self.notify("initialized")
        return answer

    def open(self, uri: str, text: str, *, language: str = "plaintext") -> None:
        self.notify(
            "textDocument/didOpen",
            textDocument={"uri": uri, "languageId": language, "version": 1, "text": text},
        )

    def change(self, uri: str, version: int, text: str) -> None:
        self.notify(
            "textDocument/didChange",
            textDocument={"uri": uri, "version": version},
            contentChanges=[{"text": text}],
        )

    def stop(self) -> int:
        """Shut down and exit; return the exit status."""
        self.ask("shutdown")
        self.notify("exit")
        return self.process.wait(timeout=30)

    def end(self) -> str:
        """End the server in any case; return what it wrote on standard error."""
        self.process.kill()
        self._reader.join()
        with self.process as process:
            assert process.stderr
            return process.stderr.read().decode()

    def _answer(self, request: Any) -> None:
        result = [self.settings] if request["method"] == "workspace/configuration" else None
        self.send({"jsonrpc": "2.0", "id": request["id"], "result": result})

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream
        while True:
            length = 0
            while (line := stream.readline()).strip():
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if not line:
                self._messages.put(None)
                return
            self._messages.put(json.loads(stream.read(length)))


@contextmanager
def raw_client(folder: Path, env: Mapping[str, str] | None = None) -> Iterator[RawClient]:
    """Start a server in `folder`; it is ended with the block, and nothing may be on its standard error."""
    client = RawClient(folder, env)
    try:
        yield client
    finally:
        said = client.end()
    assert not said
