"""Facts as people write them, brought into the one form that is validated: composed letters, short forms made long."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from notelint.errors import FactsError, Fault
from notelint.nfc import LONGEST, composed_text, is_composed
from notelint.situation.addresses import names_in
from notelint.situation.blanks import NAMING_KEYS
from notelint.situation.ids import read_ids
from notelint.situation.twice import said_twice
from notelint.situation.zones import read_zones

__all__ = ["shaped"]

MAX_ENTRIES = 500
"""Entries of a list of facts: each is looked for in every draft."""
MAX_LENGTH = 20_000
"""Characters of one fact; the text of an earlier message is the longest kind."""
_MOMENTS = frozenset({"at", "date", "due", "expected", "received", "deadline", "now", "planned_send", "interviewed"})
_ONE_NAME = {"company": "name", "me": "name", "recruiter": "name", "role": "title"}
_LISTS = frozenset(
    {
        "aliases",
        "background",
        "brands",
        "skills",
        "achievements",
        "employers",
        "official_channels",
        "liked_about_me",
        "attachments",
    }
)


def shaped(tables: Mapping[str, Any], *, name: str) -> dict[str, Any]:
    """Return `tables` in the long form, in composed letters: ``company = "Orbit"`` is a table with a name.

    Args:
        tables: what somebody wrote.
        name: what to call their place in an error.

    Raises:
        FactsError: a string or a list is longer than any fact, something is said twice, or an id or a time zone is none.
    """
    return _lengthened(_composed(tables, name=name), name=name)


def _lengthened(tables: Mapping[str, Any], *, name: str) -> dict[str, Any]:
    long: dict[str, Any] = {}
    for key, value in tables.items():
        if key == "interviewed":
            table = tables.get("interview", {})
            if isinstance(table, Mapping):  # otherwise validation refuses that key
                readied = _readied(table)
                at = said_twice((key, _moment(value)), ("interview.at", readied.get("at")), name=name)
                long["interview"] = {**readied, "at": at}
        elif key == "interview" and "interviewed" in tables and isinstance(value, Mapping):
            continue  # joined with the date above
        elif key in _ONE_NAME and isinstance(value, str):
            long[key] = {_ONE_NAME[key]: value}
        elif key in NAMING_KEYS:
            items = [value] if isinstance(value, str | Mapping) else value
            long[key] = [_item(key, item) for item in items] if isinstance(items, list) else items
            _refuse_own_names(key, items, name=name)
        elif key == "to" and isinstance(value, str):
            long[key] = names_in(value)
        elif key in ("sent", "received") and isinstance(value, list):
            long[key] = [_exchange(item) if isinstance(item, Mapping) else item for item in value]
            for number, item in enumerate(long[key]):
                read_ids(item, name=name, where=(key, number))
        elif isinstance(value, Mapping):
            long[key] = _readied(value)
        elif key in _LISTS and isinstance(value, str):
            long[key] = [value]
        else:
            long[key] = _moment(value) if key in _MOMENTS else value
    read_ids(long, name=name)
    read_zones(long, name=name)
    return long


def _refuse_own_names(key: str, items: object, *, name: str) -> None:
    """Refuse what only this program calls a key, so that nothing is said twice.

    Raises:
        FactsError: there is such a key.
    """
    for number, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, Mapping) and "with_" in item:
            message = f'unknown key "{key}.{number}.with_"; did you mean "with"?'
            raise FactsError(f"{name}: {message}", faults=[Fault((key, number, "with_"), message)])


def _composed(value: Any, *, name: str) -> Any:
    """Return tables with every string in composed form, so that names are found in whichever form they are written.

    Raises:
        FactsError: a string or a list is longer than any fact.
    """
    if isinstance(value, str):
        text = composed_text(value)
        if len(text) > MAX_LENGTH:
            raise FactsError(f"{name}: a fact of more than {MAX_LENGTH:,} characters")
        if not is_composed(text):
            raise FactsError(f"{name}: a letter with more than {LONGEST - 1} marks on it")
        return text
    if isinstance(value, Mapping):
        return {key: _composed(part, name=name) for key, part in value.items()}
    if isinstance(value, list):
        if len(value) > MAX_ENTRIES:
            raise FactsError(f"{name}: a list of more than {MAX_ENTRIES:,} entries")
        return [_composed(part, name=name) for part in value]
    return value


def _item(key: str, item: object) -> object:
    if isinstance(item, str) and key == "ignore":
        code, _, reason = item.strip().partition(" ")
        return {"code": code, **({"reason": reason.strip()} if reason.strip() else {})}
    if isinstance(item, str):
        return {NAMING_KEYS[key]: item}
    if isinstance(item, Mapping):
        return {("with_" if part == "with" else part): value for part, value in _readied(item).items()}
    return item


def _exchange(table: Mapping[str, Any]) -> dict[str, Any]:
    to = table.get("to")
    return {**_readied(table), **({"to": [to]} if isinstance(to, str) else {})}


def _readied(table: Mapping[str, Any]) -> dict[str, Any]:
    """Read moments, and take one string for a list of one."""
    return {
        key: _moment(value) if key in _MOMENTS else [value] if key in _LISTS and isinstance(value, str) else value
        for key, value in table.items()
    }


def _moment(value: object) -> object:
    """Read an ISO 8601 date or date-time; anything else becomes what validation refuses.

    Left alone, 2026 would be taken for seconds since 1970.
    """
    if value is None or isinstance(value, date):
        return value
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(str(value).strip())
        except ValueError:
            continue
    return (value,)
