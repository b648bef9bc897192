"""A draft's report as plain values, with its words as references, and back."""

from __future__ import annotations

import marshal
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from notelint.cache.references import NotStorable, References
from notelint.diagnostics import Diagnostic, Ladder, Scores, Skipped, Suppressed
from notelint.findings import Dimension, Edit, Evidence, Fix, Severity
from notelint.message.model import FrontMatter, Header, Kind, Message, Segment
from notelint.report import Report
from notelint.reporters.outcome import Linted
from notelint.situation.model import Origin, Situation

if TYPE_CHECKING:
    from notelint.advice import Hint
    from notelint.situation.facts import Facts
    from notelint.source import Source

__all__ = ["packed", "unpacked"]


class StoredHint(NamedTuple):
    """What is shown of a hint."""

    row: str
    text: str


def packed(linted: Linted, references: References) -> bytes:
    """Return the result for one draft; the facts and the text of the draft are not in it.

    Raises:
        NotStorable: it holds what only a text of the draft could say, or what is never stored: errors, fixes applied.
    """
    report = linted.report
    if report.errors or linted.mended or linted.silenced:
        raise NotStorable
    judged = (linted.config_file, linted.failed, linted.too_low, str(linted.fail_on), report.mode)
    found = (
        tuple(_diagnostic(entry, report, references) for entry in report.diagnostics),
        tuple(_plain(entry, _EVIDENCE) for entry in report.evidence),
        tuple((skip.code, skip.reason) for skip in report.skipped),
        tuple(
            (_diagnostic(entry.diagnostic, report, references), entry.by, _optional(entry.reason, references))
            for entry in report.suppressed
        ),
        tuple((hint.row, hint.text) for hint in report.hints),
        tuple(references.pack(notice) for notice in report.notices),
    )
    parts = _message(report.message, references), _situation(report.situation, references), _scores(report.scores)
    return marshal.dumps((judged, *parts, found))


def unpacked(entry: bytes, references: References, source: Source) -> Linted:
    """Return what was packed, for the same draft and against the same texts."""
    judged, message, situation, scores, found = marshal.loads(entry)  # noqa: S302 - checked and ours, as the store says
    diagnostics, evidence, skipped, suppressed, hints, notices = found
    config_file, failed, too_low, fail_on, mode = judged
    report = Report(
        message=_stored_message(message, references, source),
        situation=_stored_situation(situation, references),
        diagnostics=tuple(_stored_diagnostic(values, references, source) for values in diagnostics),
        evidence=tuple(Evidence(Dimension(dimension), *rest) for dimension, *rest in evidence),
        scores=_stored_scores(scores),
        skipped=tuple(Skipped(*values) for values in skipped),
        suppressed=tuple(
            Suppressed(
                _stored_diagnostic(values, references, source),
                by,
                None if reason is None else references.unpack(reason),
            )
            for values, by, reason in suppressed
        ),
        notices=tuple(references.unpack(notice) for notice in notices),
        hints=cast("tuple[Hint, ...]", tuple(StoredHint(*hint) for hint in hints)),
        mode=mode,
    )
    return Linted(report, config_file, failed, too_low, Severity(fail_on))


_EVIDENCE = ("dimension", "kind", "start", "end", "level", "fact")
_OWN = ("start", "end", "cost", "caps", "whole", "weight", "absence_of", "supersedes", "url")
_CODED = ("code", "name", "dimension", "severity")


def _plain(value: object, names: tuple[str, ...]) -> tuple[Any, ...]:
    """Return the attributes of `value` as marshal can write them: of an enumeration its value."""
    return tuple(str(held) if isinstance(held := getattr(value, name), str) else held for name in names)


def _optional(text: str | None, references: References) -> Any:
    return None if text is None else references.pack(text)


def _diagnostic(diagnostic: Diagnostic, report: Report, references: References) -> tuple[Any, ...]:
    if diagnostic.text != report.message.slice(diagnostic.start, diagnostic.end):
        raise NotStorable
    return (
        _plain(diagnostic, _CODED),
        _plain(diagnostic, _OWN),
        references.pack(diagnostic.message),
        tuple(references.pack(suggestion) for suggestion in diagnostic.suggestions),
        tuple(
            (fix.safety, tuple((edit.start, edit.end, references.pack(edit.text)) for edit in fix.edits))
            for fix in diagnostic.fixes
        ),
    )


def _stored_diagnostic(values: tuple[Any, ...], references: References, source: Source) -> Diagnostic:
    (code, name, dimension, severity), own, message, suggestions, fixes = values
    rest = dict(zip(_OWN, own, strict=True))
    return Diagnostic(
        code=code,
        name=name,
        dimension=Dimension(dimension),
        severity=Severity(severity),
        message=references.unpack(message),
        text=source.text[rest["start"] : rest["end"]],
        suggestions=tuple(references.unpack(suggestion) for suggestion in suggestions),
        fixes=tuple(
            Fix(tuple(Edit(start, end, references.unpack(text)) for start, end, text in edits), safety)
            for safety, edits in fixes
        ),
        **rest,
    )


def _message(message: Message, references: References) -> tuple[Any, ...]:
    front = message.front_matter
    return (
        tuple((str(part.kind), part.start, part.end) for part in message.segments),
        tuple((header.name, references.pack(header.value), header.start, header.end) for header in message.headers),
        front and (front.syntax, front.start, front.end),
    )


def _stored_message(values: tuple[Any, ...], references: References, source: Source) -> Message:
    segments, headers, front = values
    return Message(
        source,
        tuple(Segment(Kind(kind), start, end) for kind, start, end in segments),
        tuple(Header(name, references.unpack(value), start, end) for name, value, start, end in headers),
        front and FrontMatter(*front),
    )


def _situation(situation: Situation, references: References) -> tuple[Any, ...]:
    clock = situation.clock
    origins = tuple((key, references.pack(origin.text)) for key, origin in situation.origins.items())
    return situation.channel, situation.stage, origins, clock and clock.isoformat()


def _stored_situation(values: tuple[Any, ...], references: References) -> Situation:
    channel, stage, origins, clock = values
    return Situation(
        channel,
        stage,
        cast("Facts", None),  # facts are never stored, and no report shows them
        {key: Origin(references.unpack(text)) for key, text in origins},
        clock and datetime.fromisoformat(clock),
    )


def _scores(scores: Scores) -> tuple[Any, ...]:
    return (
        scores.overall,
        tuple((str(dimension), value) for dimension, value in scores.dimensions.items()),
        tuple(_plain(step, ("dimension", "part", "earned", "possible")) for step in scores.ladders),
        tuple(scores.caps),
        scores.version,
    )


def _stored_scores(values: tuple[Any, ...]) -> Scores:
    overall, dimensions, ladders, caps, version = values
    return Scores(
        overall,
        {Dimension(dimension): value for dimension, value in dimensions},
        tuple(Ladder(Dimension(dimension), *rest) for dimension, *rest in ladders),
        caps,
        version,
    )
