"""An organization as a message names it, and the parts of a message where that counts."""

from __future__ import annotations

from dataclasses import dataclass

from notelint import Kind

__all__ = ["PLACES", "Organization"]

PLACES = (Kind.SUBJECT, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)
"""The sender's own words, without quotes and signature."""


@dataclass(frozen=True)
class Organization:
    """A name of an organization.

    Attributes:
        start, end: its span.
        right: what it should be if it is a misspelling.
        guessed: whether nothing but a model says that it is one.
    """

    start: int
    end: int
    right: str | None = None
    guessed: bool = False
