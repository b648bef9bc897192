"""A peer that runs in Python, warm: ``python warm.py NAME TEXTS.json ROUNDS``.

Prints the milliseconds of processor time that every text took in the last round, and what was found.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time


def proselint() -> Callable[[str], int]:
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda text: len(LintFile("message", text).lint())


def codespell() -> Callable[[str], int]:
    from codespell_lib import _codespell

    words: dict[str, object] = {}
    dictionary = Path(_codespell.__file__).with_name("data") / "dictionary.txt"
    _codespell.build_dict(str(dictionary), words, set())
    pattern = re.compile(_codespell.word_regex_def)
    return lambda text: sum(word.lower() in words for word in pattern.findall(text))


def main() -> None:
    name, file, rounds = sys.argv[1:]
    lint = {"proselint": proselint, "codespell": codespell}[name]()
    texts = json.loads(Path(file).read_text("utf-8"))
    times: list[float] = []
    findings = 0
    for _ in range(int(rounds)):
        times, findings = [], 0
        for text in texts:
            start = process_time()
            findings += lint(text)
            times.append(1000 * (process_time() - start))
    print(json.dumps({"times": times, "findings": findings}))


if __name__ == "__main__":
    main()
