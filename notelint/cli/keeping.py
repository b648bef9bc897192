"""What a run takes from the cache, and what it leaves there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from notelint.cache.results import Results
from notelint.cli.session import Session
from notelint.errors import NotelintError
from notelint.files import MAX_MAIL_BYTES, read_bytes
from notelint.patterns import keep_compiled
from notelint.reporters.outcome import Linted
from notelint.situation.layers import Layer

__all__ = ["Keeping"]


class Keeping:
    """The results of earlier runs and of this one; without a cache it knows and keeps nothing."""

    def __init__(self, results: Results | None, session: Session, flags: Layer) -> None:
        self._results = results
        self._session = session
        self._flags = flags
        self._learned = False

    def files(self, draft: str) -> Iterator[str]:
        """Yield the files that are read for a draft: facts, notes, configuration, packs; and the folder of a model."""
        yield from filter(None, self._session.governing_files(draft))
        try:
            layers = (*self._session.facts(draft), self._flags)
            yield from (layer.notes.name for layer in layers if layer.notes is not None)
            governing = self._session.governing(draft)
            yield from governing.config.packs
            yield from filter(None, (self._session.model_folder(governing),))
        except NotelintError:
            return  # said when the draft is linted

    def known(self, name: str, raw: bytes, *, sifted: bool) -> Linted | None:
        """Return the result of an earlier run."""
        known = self._results.get(name, raw, sifted=sifted) if self._results else None
        return known.linted if known else None

    def keep(self, name: str, raw: bytes, linted: Linted | None, *, sifted: bool) -> None:
        """Keep a result; None: the file is no draft."""
        if self._results is None:
            return
        self.learn(name)
        self._results.put(name, raw, linted, sifted=sifted, files=self.files(name))

    def learn(self, name: str) -> None:
        """Tell the cache once where the checks are."""
        if self._results and not self._learned:
            self._learned = True
            registry = self._session.registry(self._session.governing(name))
            self._results.learn(check.__module__ for check in registry.checks.values())

    def keep_strangers(self, names: Iterable[str], raw: bytes | None) -> None:
        """Note which files are no drafts, so that a later run need not find out, and write what is to be kept.

        Args:
            names: the files.
            raw: what came from standard input, if it is one of them.
        """
        for name in names if self._learned else ():
            try:
                read = raw if raw is not None else read_bytes(name, limit=MAX_MAIL_BYTES)
                self.keep(name, read, None, sifted=True)
            except NotelintError:
                continue  # too large to be a draft, or gone: found out again
        self.flush()

    def flush(self) -> None:
        """Write what is to be kept."""
        if self._results:
            self._results.flush()
            keep_compiled()
