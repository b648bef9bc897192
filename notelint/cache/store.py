"""Results by key in small files, each replaced as a whole."""

from __future__ import annotations

import marshal
import os
import sys
from hashlib import blake2b

__all__ = ["EXPRESSIONS", "INSTALLATIONS", "Store", "cache_folder", "is_ours", "read_results"]

INSTALLATIONS = "0" * 16
"""The environment under which stands what is known about installations: where the code of their plug-ins is."""
EXPRESSIONS = "f" * 8
"""How the environments begin in which compiled expressions stand."""

_MAGIC = b"notelint cache 1\n"
_DIGEST = 16
_TAG = "CACHEDIR.TAG"
_TAGGED = b"Signature: 8a477f597d28d172789f06886806bc55\n# Results of notelint; may be deleted at any time.\n"

MAX_ENTRY = 65_536
"""Bytes of one result; larger ones are not kept."""
MAX_SHARD = 131_072
"""Bytes of results in one file, of which there are 256 for each environment; the oldest make way."""
MAX_PENDING = 8_388_608
"""Bytes of new results that are held in memory before they are written."""


def cache_folder() -> str | None:
    """Return the folder of the cache: in ``XDG_CACHE_HOME``, else where the system keeps such things; None: nowhere."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        home = os.path.expanduser("~")
        if not os.path.isabs(home):
            return None
        by_system = {"win32": os.environ.get("LOCALAPPDATA", home), "darwin": f"{home}/Library/Caches"}
        base = by_system.get(sys.platform, f"{home}/.cache")
    return os.path.join(base, "notelint")


def is_ours(folder: str) -> bool:
    """Whether a folder is the user's alone, so that nobody else can have written what is in it."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    if not hasattr(os, "getuid"):
        return True
    return found.st_uid == os.getuid() and found.st_mode & 0o170077 == 0o040000


class Store:
    """Results of one environment by key. Whatever goes wrong with the disk, there is then just no result."""

    def __init__(self, folder: str, environment: str) -> None:
        """Use the part of `folder` that belongs to an environment; nothing is read or made yet."""
        self._folder = folder
        self._place = os.path.join(folder, environment)
        self._shards: dict[int, dict[bytes, bytes]] = {}
        self._pending: dict[int, dict[bytes, bytes]] = {}
        self._size = 0
        self._trusted = is_ours(folder) and is_ours(self._place)

    def get(self, key: bytes) -> bytes | None:
        """Return the result under `key`."""
        if not self._trusted:
            return None
        number = key[0]
        if number not in self._shards:
            self._shards[number] = read_results(self._path(number))
        return self._shards[number].get(key)

    def put(self, key: bytes, entry: bytes) -> None:
        """Keep a result; it is written by `flush`, or when many have come together."""
        if len(entry) > MAX_ENTRY:
            return
        self._pending.setdefault(key[0], {})[key] = entry
        self._size += len(entry)
        if self._size > MAX_PENDING:
            self.flush()

    def flush(self) -> None:
        """Write what was put."""
        pending, self._pending, self._size = self._pending, {}, 0
        if not pending:
            return
        try:
            self._make()
            for number, entries in pending.items():
                self._shards.pop(number, None)
                _write(self._path(number), _joined(read_results(self._path(number)), entries))
        except OSError:
            return  # a full or read-only disk: the next run lints again

    def _path(self, number: int) -> str:
        return os.path.join(self._place, f"{number:02x}")

    def _make(self) -> None:
        if not os.path.isdir(self._place):
            os.makedirs(self._folder, mode=0o700, exist_ok=True)
            if not is_ours(self._folder):
                raise OSError("not ours")
            _write_raw(os.path.join(self._folder, _TAG), _TAGGED)
            from notelint.cache.folders import drop_old

            drop_old(self._folder, among=self._is_like)
            os.makedirs(self._place, mode=0o700, exist_ok=True)
        self._trusted = is_ours(self._folder) and is_ours(self._place)
        if not self._trusted:
            raise OSError("not ours")

    def _is_like(self, environment: str) -> bool:
        """Whether another environment holds what this one does."""
        ours = os.path.basename(self._place).startswith(EXPRESSIONS)
        return environment != INSTALLATIONS and environment.startswith(EXPRESSIONS) == ours


def _joined(old: dict[bytes, bytes], new: dict[bytes, bytes]) -> dict[bytes, bytes]:
    """Return the results of a file with new ones; the oldest make way if they are too many."""
    entries = {**{key: entry for key, entry in old.items() if key not in new}, **new}
    size = sum(map(len, entries.values()))
    for key in list(entries):
        if size <= MAX_SHARD:
            break
        size -= len(entries.pop(key))
    return entries


def read_results(path: str) -> dict[bytes, bytes]:
    """Return the results in a file; none if it is missing, or not as it was written."""
    try:
        with open(path, "rb") as file:
            raw = file.read(4 * MAX_SHARD)
    except OSError:
        return {}
    head = len(_MAGIC) + _DIGEST
    if not raw.startswith(_MAGIC) or raw[len(_MAGIC) : head] != _digest(raw[head:]):
        return {}
    entries: dict[bytes, bytes] = marshal.loads(raw[head:])  # noqa: S302 - of a folder that nobody else can write
    return entries


def _write(path: str, entries: dict[bytes, bytes]) -> None:
    payload = marshal.dumps(entries)
    _write_raw(path, _MAGIC + _digest(payload) + payload)


def _digest(payload: bytes) -> bytes:
    return blake2b(payload, digest_size=_DIGEST).digest()


def _write_raw(path: str, raw: bytes) -> None:
    """Replace a file as a whole.

    Raises:
        OSError: the disk is full or must not be written.
    """
    temporary = f"{path}.{os.getpid()}.new"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        with open(descriptor, "wb") as file:
            file.write(raw)
        os.replace(temporary, path)
    except OSError:
        os.unlink(temporary)
        raise
