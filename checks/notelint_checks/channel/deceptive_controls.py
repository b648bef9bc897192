from __future__ import annotations

from collections.abc import Iterator

from notelint import WRITTEN, Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Severity
from notelint_checks.analysis.hidden import hidden


class DeceptiveControls(Check):
    """Invisible characters that turn words round, split them, or hide text that only programs read.

    They come along when text is copied from a page or a chat. A name or link that holds one is not found, not clicked
    and read out in pieces; turned or hidden words look like a trick, and filters treat them as one.
    """

    code = "CHA021"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = WRITTEN
    messages = {
        "turned": "An invisible mark of direction shows the words after it in another order.",
        "split": "An invisible character splits this word or address.",
        "unseen": "Invisible characters hold text that no reader sees.",
    }
    advice = {
        "turned": "Delete the mark.",
        "split": "Delete the character.",
        "unseen": "Delete them.",
    }
    any_language = True
    sources = ("Unicode Technical Report 36, Unicode Security Considerations", "Unicode Standard Annex 9")
    supersedes = ("PER005", "PER006", "TON030", "TON031")
    bad = (
        Example("Dear Da⟦\u200b⟧na,\n\nThank you for Tuesday.", severity=Severity.WARNING),
        "Dear Dana,\n\nThank you ⟦\u202e⟧for the tour.\n\nIt was good.",
        "Dear Dana,\n\nMy number is ⟦\u202e⟧4310 555\u202c, and the plan is here.",
        "Dear Dana,\n\nSee https://sam⟦\u200b\u200b⟧lee.example/plan.",
        "Dear Dana,\n\nWrite to sam@⟦\ufeff⟧lee.example or sam@lee.⟦\u200b⟧example.",
        "Dear Dana,\n\nThank you.⟦\U000e0068\U000e0069\U000e0072\U000e0065⟧",
        "Dear Dana,\n\n⟦\u2067⟧Thank you for the tour!\u2069 It was good.",
        "Dear ⟦\u202b⟧דנה, thank you for the tour.\n\nIt was good.",
        "Dear דנה,\n\n⟦\u202d⟧דנה\u202c showed me the store.",
    )
    good = (
        "Dear Dana,\u200b\n\n\u200bThank you.\u200b It was\u200b good. \ufeffSee you.",
        "Dear \u2067דנה\u2069,\n\nThank you, \u202bדנה (Orbit)\u202c; \u200fדנה\u200f, \u2068Sam\u2069 and \u202aDana\u202c.",
        "Dear Dana,\n\nThank you 👩‍💻 ❤️ 👨‍👩‍👧 and greetings from 🏴󠁧󠁢󠁳󠁣󠁴󠁿.",
        "Dear می‌خواهم,\n\nक्‍ष is a letter, and co\u00adoperation a long word.",
        "Dear Dana,\n\nThank you.\n\nOn Tue, 17 Nov 2026 at 10:00, Dana Ruiz wrote:\n> Hi \u202eSam",
        Example("Hi Da\u200bna, thank you.", channel="voice"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for entry in hidden(draft):
            edits = tuple(Edit(start, end, "") for start, end in entry.places)
            yield self.finding(entry.kind, entry.places[0], fixes=(Fix(edits),))
