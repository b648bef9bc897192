"""What a message costs, counted and not timed: a cost that doubles is caught on any machine."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

from corpus import messages
from notelint import Linter, Source

CALLS = 13_200
"""Function calls, Python's and C's, that linting a message of 130 to 170 words may take on average; 13,000 in November 2026."""
COMPILED = 150
"""Expressions that the first message may compile; 134 in November 2026, of some 5,000."""


def calls_of(action: Callable[[], object]) -> int:
    """Return how many functions `action` calls."""
    count = 0

    def counted(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    gc.collect()
    sys.setprofile(counted)
    try:
        action()
    finally:
        sys.setprofile(None)
    return count


def test_a_message_takes_no_more_calls_than_before() -> None:
    texts = [message.text for message in messages() if 130 <= len(message.text.split()) <= 170][:10]
    sources = [Source("message", text) for text in texts]
    linter = Linter()
    for source in sources * 2:  # what they need is made in the first rounds
        linter.lint(source)

    assert calls_of(lambda: [linter.lint(source) for source in sources]) < CALLS * len(sources)


def test_ten_times_the_text_takes_ten_times_the_calls() -> None:
    text = "\n\n".join(message.text for message in messages())
    short, long = (Source("message", text[:size]) for size in (3_000, 30_000))
    linter = Linter()
    linter.lint(long)

    assert calls_of(lambda: linter.lint(long)) < 13 * calls_of(lambda: linter.lint(short))


def test_a_first_message_compiles_few_expressions() -> None:
    program = (
        "import re, re._compiler\n"
        "from notelint import Linter, Source\n"
        "linter = Linter()\n"
        "made, code = [], re._compiler._code\n"
        "re._compiler._code = lambda *given: made.append(1) or code(*given)\n"
        f"linter.lint(Source('message', {messages()[0].text!r}))\n"
        "print(len(made))"
    )
    env = {**os.environ, "XDG_CACHE_HOME": "/dev/null"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=env)

    assert 0 < int(done.stdout) < COMPILED
