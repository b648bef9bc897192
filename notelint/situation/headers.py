"""What header lines say about the situation: who writes to whom, about what, when, and in answer to what."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from notelint.message.model import Message
from notelint.situation.addresses import address_in, names_in, readers_in
from notelint.situation.layers import Layer

__all__ = ["header_layer"]

_ANSWER = re.compile(r"(?:(?:re|aw|sv|antw)[ \t]{0,3}(?:\[\d{1,3}\])?[ \t]{0,3}:[ \t]{0,9}){1,9}", re.IGNORECASE)
_READERS = ("to", "cc")
_FILES = ("attach", "attachment", "attachments")
_ESCAPED = re.compile(r"\\(.)")
_LONGEST_DATE = 100


def header_layer(message: Message) -> Layer | None:
    """Return the facts that the headers of a draft give; in an email, also what is attached.

    Whoever is written to without a name is there with an address, until the other layers say whose that is.
    """
    tables: dict[str, Any] = {}
    if readers := [name for header in message.headers if header.name in _READERS for name in readers_in(header.value)]:
        tables["to"] = list(dict.fromkeys(readers))
    if me := _sender(message):
        tables["me"] = me
    if (subject := message.header("subject")) is not None:
        tables["subject"] = subject.value
        if message.header("in-reply-to") or message.header("references"):
            tables["thread"] = {"subject": _ANSWER.sub("", subject.value, count=1).strip()}
    if moment := _planned(message):
        tables["planned_send"] = moment
    files = [_file(header.value) for header in message.headers if header.name in _FILES and header.value]
    mail = message.source.mail
    if mail is not None:
        tables["channel"] = "email"
    if mail is not None or files:
        tables["attachments"] = [*(mail.attachments if mail else ()), *files]
    return Layer("header", tables) if tables else None


def _sender(message: Message) -> dict[str, str]:
    header = message.header("from")
    if header is None:
        return {}
    names, address = names_in(header.value), address_in(header.value)
    return {**({"name": names[0]} if names else {}), **({"from_address": address} if address else {})}


def _planned(message: Message) -> datetime | None:
    """Return when it is to be sent: the time of an add-on that sends later, else the date of the mail, in its own zone."""
    for name in ("x-send-later-at", "date"):
        header = message.header(name)
        if header is None or len(header.value) > _LONGEST_DATE:
            continue
        try:
            return parsedate_to_datetime(header.value).replace(tzinfo=None)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def _file(value: str) -> str:
    """Return the name of the file in mutt's ``Attach: papers/cv.pdf my résumé``."""
    path = re.match(r"(?:\\.|\S)+", value)
    return _ESCAPED.sub(r"\1", path.group()).rpartition("/")[2] if path else value
