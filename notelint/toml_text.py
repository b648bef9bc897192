"""TOML of untrusted files, read in bounded time."""

from __future__ import annotations

import re
import sys
import tomllib
from typing import Any

__all__ = ["MAX_PARTS", "read_toml"]

MAX_PARTS = 16
"""Parts of a dotted key: Python's reader takes the square of their number, and files of this kind need five."""

_LONG_KEY = re.compile(rf"""(?<![\w-])(?:(?:[\w-]+|"[^"\r\n]*"|'[^'\r\n]*')[ \t]*\.[ \t]*){{{MAX_PARTS}}}""")


def read_toml(text: str) -> dict[str, Any]:
    """Return the tables of a TOML text.

    Raises:
        ValueError: it is not TOML, is nested too deeply, or has a key of more than 16 parts or a number of thousands of digits;
            the text says which.
    """
    if _LONG_KEY.search(text):
        raise ValueError(f"a key of more than {MAX_PARTS} parts")
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    except tomllib.TOMLDecodeError:
        raise
    except ValueError as error:  # the one that Python raises for a whole number
        raise ValueError(f"a number of more than {sys.get_int_max_str_digits():,} digits") from error
