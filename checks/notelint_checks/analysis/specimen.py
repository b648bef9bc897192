"""The situation that the examples share: Sam Lee was interviewed by Dana Ruiz of Orbit Foods for a data engineer job."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

__all__ = ["INTERVIEWED", "ORBIT", "THANKED"]

INTERVIEWED = datetime(2026, 11, 17, 14, 0)
"""The interview, on a Tuesday afternoon."""

ORBIT: dict[str, Any] = {
    "company": {"name": "Orbit Foods", "aliases": ["Orbit"]},
    "role": "Data engineer",
    "interviewed": INTERVIEWED,
    "topics": ["cold-chain sensors", "forecast ignores returns"],
    "interviewers": [{"name": "Dana Ruiz", "role": "Head of planning", "background": ["started on the night shift"]}],
    "me": {"name": "Sam Lee", "phone": "555 0134"},
}
"""Facts for an example, such as ``Example("…", facts=ORBIT)`` or ``facts={**ORBIT, "sent": […]}``."""

THANKED = {"date": date(2026, 11, 17), "channel": "email", "stage": "thanks", "to": "Dana Ruiz"}
"""A log entry: the thank-you went out on the evening of the interview."""
