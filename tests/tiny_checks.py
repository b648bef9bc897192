"""A small plug-in for tests of the command line and the reporters, whose wording nobody else changes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Edit, Evidence, Finding, Fix, Severity
from notelint.registry import Registry


class LoudWord(Check):
    """A word that shouts.

    The reader hears it.
    """

    code = "ZZZ001"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    severity_on = {"sms": None, "card": Severity.INFO}
    messages = {"found": "'{span}' shouts."}
    advice = {"found": "Say it quietly."}
    sources = ("A book",)
    bad = ("It was ⟦AWESOME⟧.",)
    good = ("It was good.",)

    word: str = "AWESOME"

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for match in re.finditer(re.escape(self.word), draft.text):
            yield self.finding("found", match.span(), fixes=(Fix((Edit(*match.span(), text=self.word.lower()),)),))


class BlankLeft(Check):
    """A blank that nobody filled."""

    code = "ZZZ002"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.ERROR
    messages = {"found": "'{span}' was left in."}
    supersedes = ("ZZZ001",)
    bad = ("Dear ⟦[Name]⟧,",)
    good = ("Dear Dana,",)

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for match in re.finditer(r"\[\w+\]", draft.text):
            yield self.finding("found", match.span())


class NoQuestion(Check):
    """No question is asked."""

    code = "ZZZ003"
    dimension = Dimension.LENGTH
    severity = Severity.INFO
    needs = ("role.title",)
    messages = {"found": "No question is asked."}
    bad = ("Dear Dana, thanks.⟦⟧",)
    good = ("Dear Dana, why?",)

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if "?" not in draft.text:
            yield self.finding("found", draft.end_of_body, whole=True)


class Fragile(Check):
    """A check that breaks."""

    code = "ZZZ009"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    messages = {"found": "Never said."}
    bad = ("⟦x⟧",)
    good = ("y",)

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if "boom" in draft.text:
            raise RuntimeError("boom: a secret of the draft")
        yield from ()


class Praise(Check):
    """A word of thanks; nothing is wrong with it."""

    code = "ZZZ010"
    dimension = Dimension.TONE
    severity = Severity.INFO
    earns = True
    messages = {"found": "Never said."}
    bad = ("⟦x⟧",)
    good = ("y",)

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for match in re.finditer(r"[Tt]hank you", draft.text):
            yield Evidence(Dimension.TONE, "thanks", *match.span(), level="weak", fact="topics.0")


CHECKS = (LoudWord, BlankLeft, NoQuestion, Fragile, Praise)
TINY = Registry({check.code: check for check in CHECKS}, {check.code: "tiny (tiny 1.0)" for check in CHECKS})
