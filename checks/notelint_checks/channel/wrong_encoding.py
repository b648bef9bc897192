from __future__ import annotations

from collections.abc import Iterator

from notelint import WRITTEN, Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Kind, Severity
from notelint_checks.analysis.misread import Misread, misread


class WrongEncoding(Check):
    """Letters and marks that were garbled on the way: "donâ€™t", "JosÃ©", "don?t", "&amp;", "=C3=A9".

    The text went through a program that took it for something else. The reader sees the garble, not the program, and
    thinks of a mass mailing; in a name it looks like not caring.
    """

    code = "CHA020"
    dimension = Dimension.CHANNEL
    severity = Severity.WARNING
    channels = WRITTEN
    messages = {
        "found": "'{span}' is garbled: the text was read in the wrong encoding.",
        "lost": "'{span}' stands where a character was lost.",
    }
    advice = {
        "found": "Write the character that was meant.",
        "lost": "Type the word again.",
    }
    any_language = True
    sources = ("W3C, Character encodings: Essential concepts", "our estimate of how it reads")
    supersedes = ("PER005", "TON008", "TON009", "TON030", "TON031")
    bad = (
        "Dear Dana,\n\nI don⟦â€™⟧t forget the tour.",
        Example("Dear Jos⟦Ã©⟧,\n\nThank you for Tuesday.", severity=Severity.ERROR),
        Example("Subject: Caf⟦Ã©⟧ tour\n\nDear Dana,\n\nThank you.", severity=Severity.ERROR),
        "Dear Dana,\n\nYou said ⟦â€œ⟧cold chain first⟦â€⟧ and I agree ⟦â€“⟧ it is ⟦â€¦⟧ hard.",
        "Dear Dana,\n\nI don⟦Ã¢â‚¬â„¢⟧t forget it.",
        "Dear Dana,\n\nThank you.⟦Â\xa0⟧ It was 4⟦Â°⟧ in the store and cost 5⟦â‚¬⟧.",
        "Dear Dana,\n\nThank you.⟦Â⟧ It was good.",
        "Dear Dana,\n\nPawe⟦Å‚⟧ and Ren⟦Ã©⟧e met ⟦Ã–⟧zlem.",
        "⟦ï»¿⟧Dear Dana,\n\nThank you.",
        "Dear Dana,\n\nThank you ⟦ðŸ™\x8f⟧ for the tour.",
        "Dear Dana,\n\nIt was a pleasure ⟦ðŸ˜Š⟧",
        "Dear Dana,\n\nI don⟦?⟧t forget it, and I⟦?⟧m sure it⟦?⟧s worth it.",
        "Dear Dana,\n\nI don⟦\ufffd⟧t forget Ren⟦\ufffd\ufffd⟧.",
        "Dear Dana,\n\nPlanning ⟦&amp;⟧ sensors: I can⟦&#39;⟧t wait.",
        "Dear Dana,\n\nRen⟦=C3=A9⟧ showed me the store ⟦=E2=80=93⟧ it was great.",
        "Dear Dana,\n\n⟦Ð¡Ð¿Ð°Ñ\x81Ð¸Ð±Ð¾⟧ for the tour.",
    )
    good = (
        "Dear José,\n\nI don’t forget “cold chain first” – it is … hard. Thank you 🙏",
        "Dear Dana,\n\nThe CAFÉ’S menu, the DÉJÀ VU “À LA CARTE” and GROSSE ÎLE… were fun. NÃO! MAÇÃ” ROMÂN»",
        "Dear Dana,\n\nStrauß’ plan and Søren Å. agree: 3×4 is 12, 5 ÷ 2 is more, at −4 °C, ±2 %, for £5.",
        "Dear Dana,\n\nDid it? That was it. Is it you? We wondered: can?",
        "Dear Dana,\n\nSee https://example.org/?it?s=1&amp=2 and R&D; AT&T; x=C3.",
        "Dear Dana,\n\nThe `&amp;` bug is fixed.\n\n```\nâ€™\n```\n\nOn Tue, 17 Nov 2026 at 10:00, Dana Ruiz wrote:\n> donâ€™t",
        "Dear Þóra,\n\nThe façade of the Château is naïve, señor. Đorđe, Łukasz and Žižek agree.",
        "Dear Dana,\n\n李娜 and דנה were there, as were Ελένη and Анна.",
        Example("I donâ€™t forget it.", channel="voice"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for piece in misread(draft):
            if _is_code(draft, piece):
                continue
            grave = any(
                part.start <= piece.start < part.end for part in draft.message.parts(Kind.GREETING, Kind.SUBJECT)
            )
            yield self.finding(
                "lost" if piece.right is None else "found",
                (piece.start, piece.end),
                severity=Severity.ERROR if grave else None,
                fixes=_fixes(piece),
            )


def _fixes(piece: Misread) -> tuple[Fix, ...]:
    if piece.right is None:
        return ()
    return (Fix((Edit(piece.start, piece.end, piece.right),), "safe" if piece.certain else "unsafe"),)


def _is_code(draft: Draft, piece: Misread) -> bool:
    """Whether it is spoken about, between backticks, or part of an address."""
    around = draft.text[max(0, piece.start - 60) : piece.start].rsplit("\n", 1)[-1]
    word = around.rsplit(" ", 1)[-1]
    return around.count("`") % 2 == 1 or "://" in word or word.startswith("www.")
