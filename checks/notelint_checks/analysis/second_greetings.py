"""Where, behind the greeting, a line greets somebody else: pasted from another message."""

from __future__ import annotations

from collections.abc import Iterator

from notelint import Draft, Kind, Pattern
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.known_people import known_people
from notelint_checks.analysis.names import Likeness, fold, likeness, likeness_to
from notelint_checks.analysis.nicknames import GIVEN_NAMES

__all__ = ["second_greetings"]

_SECOND = Pattern(
    r"(?:\A|(?<=[\r\n]))[ \t]{0,4}(?i:dear)[ ](?P<title>(?i:mr|ms|mrs|miss|dr|prof)\.?[ ])?(?P<name>[^\W\d_][\w'’-]{1,25}(?:[ ][^\W\d_a-z][\w'’-]{0,25})?)[ ]?,"
)


def second_greetings(draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield the spans of the names of those whom a line of the body greets and the greeting does not.

    Only "Dear" and a given name or a title count, and nobody whom the facts know; a letter that is shown stands below a colon.
    """
    hello = greeting(draft)
    if hello is None or hello.kind != "person":
        return
    greeted = [draft.text[name.start : name.end] for name in hello.names]
    for part in draft.message.parts(Kind.BODY):
        for match in _SECOND.finditer(draft.text, part.start, part.end):
            name = match["name"]
            shown = draft.text[: match.start()].rstrip().endswith((":", '"', "“", "'", "‘"))
            if shown or not name[0].isupper() or draft.is_quoted(*match.span()):
                continue
            if not match["title"] and fold(name.split()[0]) not in GIVEN_NAMES:
                continue
            known = any(likeness_to(name, person) is not Likeness.DIFFERENT for person in known_people(draft))
            if not known and all(likeness(name, other) is Likeness.DIFFERENT for other in greeted):
                yield match.span("name")
