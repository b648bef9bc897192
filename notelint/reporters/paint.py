"""Colors for people who asked for them; without color every text comes back as it is."""

from __future__ import annotations

from dataclasses import dataclass

from notelint.findings import Severity

__all__ = ["Paint"]

_COLORS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}


@dataclass(frozen=True)
class Paint:
    """Wraps text in ANSI sequences if ``color`` is set."""

    color: bool = False

    def bold(self, text: str) -> str:
        return self._wrapped(text, "1")

    def faint(self, text: str) -> str:
        return self._wrapped(text, "2")

    def graded(self, text: str, severity: Severity) -> str:
        """Return `text` in the color of `severity`."""
        return self._wrapped(text, _COLORS[severity])

    def _wrapped(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.color and text else text
