"""Names of time zones as people write them: those of the IANA database, or how far from UTC it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from notelint.errors import FactsError, Fault, nearest

__all__ = ["known_zones", "read_zones"]

_OFFSET = re.compile(r"Z|UTC|GMT|(?:UTC|GMT)?[+-](?P<hours>\d{1,2})(?::?(?P<minutes>[0-5]\d))?", re.IGNORECASE)
_FARTHEST = 14 * 60
"""Minutes from UTC that no zone exceeds: Kiribati is 14 hours ahead."""
_NAME = re.compile(r"[A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,3}")

_CALLED: Mapping[str, str] = {
    **dict.fromkeys(("et", "edt", "eastern", "eastern time"), "America/New_York"),
    **dict.fromkeys(("ct", "cst", "cdt", "central", "central time"), "America/Chicago"),
    **dict.fromkeys(("mt", "mdt", "mountain", "mountain time"), "America/Denver"),
    **dict.fromkeys(("pt", "pst", "pdt", "pacific", "pacific time"), "America/Los_Angeles"),
    **dict.fromkeys(("akst", "akdt"), "America/Anchorage"),
    **dict.fromkeys(("ast", "adt", "atlantic"), "America/Halifax"),
    "bst": "Europe/London",
    "cest": "CET",
    "eest": "EET",
    **dict.fromkeys(("sast", "south africa"), "Africa/Johannesburg"),
    **dict.fromkeys(("ist", "india"), "Asia/Kolkata"),
    "jst": "Asia/Tokyo",
    "sgt": "Asia/Singapore",
    **dict.fromkeys(("aest", "aedt"), "Australia/Sydney"),
    "awst": "Australia/Perth",
    **dict.fromkeys(("nzst", "nzdt"), "Pacific/Auckland"),
}
"""What people write that the database does not know, and the name of the zone that they most likely mean."""


def read_zones(tables: Mapping[str, object], *, name: str) -> None:
    """Bring the names of time zones in `tables` of facts into the spelling of the database.

    Args:
        tables: the facts, in the long form; what is no text is left alone.
        name: what they are called in errors.

    Raises:
        FactsError: there is no such zone, or no database that could tell.
    """
    people = tables.get("interviewers")
    places: list[tuple[tuple[str | int, ...], object]] = [(("interview",), tables.get("interview"))]
    places += [
        (("interviewers", number), each) for number, each in enumerate(people if isinstance(people, list) else ())
    ]
    for where, table in places:
        said = table.get("timezone") if isinstance(table, dict) else None
        if isinstance(table, dict) and isinstance(said, str) and said.strip():
            zone, wrong = _zone(said)
            if wrong:
                path = (*where, "timezone")
                message = f"{'.'.join(map(str, path))}: {wrong}"
                raise FactsError(f"{name}: {message}", faults=[Fault(path, message)])
            table["timezone"] = zone


@cache
def known_zones() -> Mapping[str, str]:
    """Return the names of all zones by the same in lower case; none where there is no database."""
    from zoneinfo import available_timezones

    return {zone.lower(): zone for zone in sorted(available_timezones())}


@lru_cache(maxsize=64)
def _zone(said: str) -> tuple[str, str]:
    """Return the name of the zone that is `said`, or what is wrong with it."""
    plain = "_".join(said.split())
    if offset := _OFFSET.fullmatch(plain):
        far = int(offset["hours"] or 0) * 60 + int(offset["minutes"] or 0)
        return (
            (plain.upper(), "") if far <= _FARTHEST else ("", f'"{said}" is farther from UTC than any zone, 14 hours')
        )
    if _is_known(plain):
        return plain, ""
    zones = known_zones()
    if not zones:
        wrong = "cannot be looked up, as there is no database of time zones here; install Python's package tzdata"
        return "", f'"{said}" {wrong}, or write an offset such as "+02:00"'
    if zone := zones.get(plain.lower()):
        return zone, ""
    return "", f'unknown time zone "{said}"{_meant(plain, zones)}'


def _is_known(zone: str) -> bool:
    """Whether the database has this very name; that is faster than to list it."""
    from zoneinfo import ZoneInfo

    try:
        return _NAME.fullmatch(zone) is not None and ZoneInfo(zone).key == zone
    except (KeyError, ValueError, OSError):
        return False


def _meant(plain: str, zones: Mapping[str, str]) -> str:
    """Return a question for the zone that is most like what was written: another name of it, its city, or its spelling."""
    words = plain.lower().replace("_", " ")
    cities = {low.rpartition("/")[2]: zone for low, zone in sorted(zones.items(), reverse=True)}
    if meant := _CALLED.get(words) or cities.get(plain.lower()):
        return f'; did you mean "{meant}"?'
    if "/" in plain:
        return nearest(plain, zones.values())
    near = nearest(plain, [city for city in cities if len(plain) > 4])
    return re.sub('"(.*)"', lambda match: f'"{cities[match[1]]}"', near)
