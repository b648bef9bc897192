"""Loading much at once that stays: modules, tables, a pipeline; and making much that is gone soon."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["loading", "uncollected"]


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@contextmanager
def loading() -> Iterator[None]:
    """Look for no garbage meanwhile, nor later among what was loaded: that would take a tenth of a start."""
    with uncollected():
        try:
            yield
        finally:
            gc.freeze()
