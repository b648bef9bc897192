"""notelint itself, warm, for `compare.py`: ``python warm.py TEXTS.json ROUNDS``.

Prints the milliseconds of processor time that every text took in the last round, and what was found.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import process_time

from notelint import Linter, Source


def main() -> None:
    """Lint all texts as often as asked for."""
    file, rounds = sys.argv[1:]
    sources = [Source("message", text) for text in json.loads(Path(file).read_text("utf-8"))]
    linter = Linter()
    times: list[float] = []
    findings = 0
    for _ in range(int(rounds)):
        times, findings = [], 0
        for source in sources:
            start = process_time()
            findings += len(linter.lint(source).diagnostics)
            times.append(1000 * (process_time() - start))
    print(json.dumps({"times": times, "findings": findings}))


if __name__ == "__main__":
    main()
