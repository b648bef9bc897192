"""What is said about an error of notelint itself: where it is, and nothing of the draft."""

from __future__ import annotations

from pathlib import PurePath

__all__ = ["crash"]


def crash(error: BaseException) -> str:
    """Return one line that names the kind of `error` and the place in the code; its own text might quote a draft."""
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    place = f" in {PurePath(frame.tb_frame.f_code.co_filename).name}, line {frame.tb_lineno}" if frame else ""
    return f"internal error: {type(error).__name__}{place}; please report it"
