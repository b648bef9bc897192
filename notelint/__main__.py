"""``python -m notelint`` is ``notelint``."""

from __future__ import annotations

from notelint.cli.main import console

if __name__ == "__main__":
    console()
