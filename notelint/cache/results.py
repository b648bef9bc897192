"""Looks results up and keeps them: for the same draft, facts, configuration, options and installation, nothing else."""

from __future__ import annotations

import marshal
import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from notelint.cache.environment import code_of, fingerprint, installation
from notelint.cache.references import NotStorable, References
from notelint.cache.store import INSTALLATIONS, Store, cache_folder
from notelint.cache.surroundings import Surroundings, digest
from notelint.errors import InputError

if TYPE_CHECKING:
    from notelint.reporters.outcome import Linted

__all__ = ["Known", "Results"]

_NOTED = 100
"""Drafts of a run whose files are remembered."""


class Known(NamedTuple):
    """What is known about a draft: its result, or None when it is none to lint."""

    linted: Linted | None


class Results:
    """The results that hold for one set of options."""

    def __init__(self, options: bytes, *, words: str = "", files: Iterable[str] = ()) -> None:
        """Find the cache.

        Args:
            options: everything besides files that a result depends on.
            words: what is said in the options, which is not stored either.
            files: files that every draft depends on, such as a configuration that the user named.
        """
        self._files = tuple(files)
        self._made_with = (options, words, self._files)
        self._options = digest(options, os.fsencode(os.getcwd()))
        self._surroundings = Surroundings(words)
        self._kept: dict[str, tuple[str, ...]] = {}
        self._folder = cache_folder()
        self._installed = installation() if self._folder else ""
        self._store = self._opened()

    def __reduce__(self) -> tuple[Callable[[bytes, str, tuple[str, ...]], Results], tuple[bytes, str, tuple[str, ...]]]:
        """Another process finds the cache itself."""
        return _found, self._made_with

    def get(self, name: str, raw: bytes, *, sifted: bool) -> Known | None:
        """Return what is known about a draft; None: it must be linted.

        Args:
            name: what it is called.
            raw: its bytes.
            sifted: whether it had to look like a draft.
        """
        entry = self._store.get(self._key(name, sifted=sifted)) if self._store else None
        if entry is None:
            return None
        held, around, more, result = marshal.loads(entry)  # noqa: S302 - checked and ours, as the store says
        if held != digest(raw):
            return None
        surroundings, beside = self._surroundings.of(name, (*self._files, *more))
        if around != surroundings:
            return None
        self._note(name, more)
        if result is None:
            return Known(None)
        from notelint.cache.entry import unpacked
        from notelint.reading import draft_source

        try:
            source = draft_source(raw, name=name)
        except InputError:
            return None
        return Known(unpacked(result, References(source.text, beside), source))

    def put(self, name: str, raw: bytes, linted: Linted | None, *, sifted: bool, files: Iterable[str] = ()) -> None:
        """Keep a result.

        Args:
            name: what the draft is called.
            raw: its bytes.
            linted: the result; None: it is no draft.
            sifted: whether it had to look like a draft.
            files: what else was read for it.
        """
        if self._store is None:
            return
        more = tuple(files)
        surroundings, beside = self._surroundings.of(name, (*self._files, *more))
        result = None
        if linted is not None:
            from notelint.cache.entry import packed

            try:
                result = packed(linted, References(linted.report.source.text, beside))
            except NotStorable:
                return
        entry = marshal.dumps((digest(raw), surroundings, more, result))
        self._store.put(self._key(name, sifted=sifted), entry)
        self._note(name, more)

    def _note(self, name: str, more: tuple[str, ...]) -> None:
        """Remember what the result depends on, in a run that is short enough to be kept as a whole."""
        if len(self._kept) < _NOTED:
            self._kept[name] = (*self._files, *more)

    def files_of(self, name: str) -> tuple[str, ...] | None:
        """Return the files that the result for a draft depends on besides those that govern it; None: it is not kept."""
        return self._kept.get(name)

    def stored(self, key: bytes) -> bytes | None:
        """Return what stands under a key of somebody else's making."""
        return self._store.get(key) if self._store else None

    def store(self, key: bytes, entry: bytes) -> None:
        """Write something under a key of somebody else's making."""
        if self._store:
            self._store.put(key, entry)
            self._store.flush()

    def learn(self, modules: Iterable[str]) -> None:
        """Note which modules hold the checks, so that their code counts.

        Must be called before the first `put` of a run that found no results.
        """
        if self._folder is None:
            return
        code = code_of(modules)
        registered = Store(self._folder, INSTALLATIONS)
        registered.put(self._installed.encode(), marshal.dumps(code))
        registered.flush()
        self._store = Store(self._folder, fingerprint(self._installed, code))

    def flush(self) -> None:
        """Write what was put."""
        if self._store:
            self._store.flush()

    def _key(self, name: str, *, sifted: bool) -> bytes:
        return digest(self._options, os.fsencode(name), bytes([sifted]))

    def _opened(self) -> Store | None:
        if self._folder is None:
            return None
        code = Store(self._folder, INSTALLATIONS).get(self._installed.encode())
        return Store(self._folder, fingerprint(self._installed, marshal.loads(code))) if code else None  # noqa: S302


def _found(options: bytes, words: str, files: tuple[str, ...]) -> Results:
    return Results(options, words=words, files=files)
