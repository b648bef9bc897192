from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.arguing import ARGUING
from notelint_checks.analysis.blame import BLAMING, LAMENTING, THEIR_WORDS
from notelint_checks.analysis.complaints import ACCUSING, CHARGED, COMPLAINING
from notelint_checks.analysis.frames import framed_hits
from notelint_checks.analysis.gated import Gated, gated_hits
from notelint_checks.analysis.lines import Line
from notelint_checks.analysis.rejoinders import REJOINDER
from notelint_checks.analysis.resentment import RESENTFUL, SARCASTIC
from notelint_checks.analysis.whole_act import act_end

_COMPLAINTS = tuple(Gated(CHARGED, pattern) for pattern in (BLAMING, LAMENTING, ACCUSING, COMPLAINING))
_THEIR_WORDS = (Gated(CHARGED, THEIR_WORDS),)
_BALANCED = Pattern(
    r"\b(?:i (?:fully |quite |do |can |completely |also |of course |perfectly )*(?:understand|respect|see) (?:that|the|your|why|how|it|and|,)|respect (?:it|your|the)|thank you|thanks|grateful|appreciate|i accept|wish you|you were right|makes sense|no hard feelings|glad|learn(?:ed|t)?)\b"
)
_FEELING = Pattern(
    r"\b(?:disappoint\w*|upset|hurt|crushed|devastated|heartbroken|shocked|stunned|let down|hard to|difficult to|bitter pill)\b"
)
_IF_EVER = Pattern(
    r"\b(?:if (?:you|things|anything|the|it|something|circumstances|he|she|they)|should (?:you|the|things|anything)|in case|were you)\b"
)
_INNOCENT = Pattern(
    r"^(?:but |and |so )?(?:i|one) (?:can|do|could|quite|fully|also|well|perfectly|completely|\w+ly)(?: \w+ly| well| quite)? (?:understand|see|follow|believe|accept|agree|get|imagine)\b(?! (?:no|little))|never forget (?:the (?!way|email|letter|mail)|you|your kind|our|that day)|^(?:but )?it hurts(?: a (?:little|bit))?$|\bhope\b.*\b(?:settles?|well|success|happy|enjoys?|thrives?|best)\b(?! (?:with your|worth))"
)
_WISH = Pattern(
    r"^(?:well done|good luck|best of luck|congratulations|congrats|(?:i |let us |here is )?hop(?:e|ing))\b(?! with (?!the new \w+$))(?!.{0,300}\b(?:that(?= |$)(?! (?:you|he|she|they|the))|finding|training|explaining|keeping|replac\w+|getting|living|hiring|choosing|picking|saving|letting|losing|missing|rejecting|wasting|settling|trying|without|then|need|at least|can|cheap\w{0,20}|younger|worth|lasts?|longer|quits?|leaves?|regrets?|fails?|sleep|happy|proud|pleased|better than|half|even|him|bargain|genius|golden|star|nephew|cousin|friend|connections|mistake|enjoy)\b)"
)
"""A wish for whoever was chosen, without a barb."""
_REGRET = Pattern(
    r"\b(?:pretend|hide|lie|say)(?: ,)?(?: (?!you|your|decision|choice|agree|fair|unfair)[^\s.!?]\S*){0,8}? (?:gutted|sad|sadness|sorry|disappoint\w*|hop(?:e|ed|ing)|cry|cried|tears?|easy|hurt|stung|stings?|blow|heartbroken|crushed|reread|read|open(?:ed)?|dream\w*|wish(?:ed|ing)?|wanted|cut up|good news|welcome news|low|lump|regret)\b(?! (?:in|by|with) you)"
)
"""What is not hidden, where it is the sender's own feeling."""
_OF_THINGS = Pattern(
    r"^you (?:\w+ly |all |had |have |just |really )*(?:never|(?:did|have|had|do|could|would|were) not|failed to)\b(?!.{0,300}\b(?:i|me|my|mine|us|even|really|once|bother\w{0,20}|chance|courtesy|decency|guts|courage|respect\w{0,20}|cared?|fair|honest|interview\w{0,20}|application|cv|resume|candidates?|applicants?|anyone|anybody|people|talent|potential|experience|past|beyond|at all|explanation|reasons?|answer\w{0,20}|repl\w+|call\w{0,20}|writ\w+|want\w{0,20} (?:to|some\w+|a \w+ (?:man|woman)))\b)"
    r"|^i wonder (?:whether|if|how|what) (?:the|that|this|those|these|your) (?!(?:decision|choice|process|reasons?|real|interview|job|answer|outcome|other|new|person|people|one|candidate|winner|panel|team|boss)\b)(?!.{0,200}\b(?:i|me|my)\b)"
    r"|^you (?:could|can) (?:not|hardly) (?:have )?been? (?:more )?(?:kind|fair|nice|clear|honest|help|friend|good|gracious|generous|warm|decent|straight|polite|welcom)"
)
"""What the reader did not see or have that is no part of the decision, or could not have done better."""
_OWN_FAULT = Pattern(
    r"^(?:but |and )?i (?:\w+ )?(?:know|realize|see|admit|think|fear|suspect|guess|suppose)(?: that)? i (?:am|was) (?:too|not) (?!(?:old|young|expensive|honest|foreign|qualified|experienced|cheap|pretty|rich|the right|good enough|one of)\b)"
)
"""A weakness that the sender sees."""
_NOT = frozenset({"not", "never", "hardly", "no", "nor"})
_ASKS_ADVICE = Pattern(
    r"\b(?:could (?:i )?(?:do|have done|improve|work on)|do better|improve|advice|feedback|help me (?:to )?learn|for (?:the )?next time)\b"
)


class RejectionArgued(Check):
    """Arguing with a rejection: "you are making a mistake", "I deserved it", "your loss".

    The decision is made, often by several people, and was not personal. A reproach closes a door that was still open;
    many are hired later who answered kindly.
    """

    code = "TON024"
    dimension = Dimension.TONE
    severity = Severity.ERROR
    stages = ("rejected",)
    messages = {"found": "'{span}' argues with the decision."}
    advice = {"found": "It was not personal. Thank them and leave the door open."}
    sources = (
        "Work It Daily (S2-21, S2-22)",
        "ProSky 2016 (S4-20)",
        "Vault 2009: an accusing reply closed an open door",
        "Washington Post Jobs",
        "Climb the Ladder",
    )
    supersedes = ("TON022", "TON014")
    bad = tuple(
        Example(text, stage="rejected")
        for text in (
            "⟦I think you are making a big mistake⟧.",
            "⟦Your loss⟧!",
            "⟦I don't understand how someone with less experience got it⟧.",
            "⟦Please reconsider your decision⟧.",
            "⟦I deserved this job⟧.",
            "⟦Good luck finding anybody better⟧.",
            "⟦So much for your open culture⟧.",
            "⟦You never gave me a real chance⟧.",
            "⟦I feel betrayed⟧.",
            "⟦I should have been your choice⟧.",
            "⟦Give my sketches another look⟧.",
            "⟦You left me hanging for three weeks⟧.",
        )
    )
    good = (
        *(
            Example(text, stage="rejected")
            for text in (
                "Thank you for telling me. I would be glad to hear from you if a similar role opens.",
                "If you have a minute, one thing I could do better would help me.",
                "I am disappointed, and I understand.",
                "Should the other candidate decline, I would be glad to talk again.",
                "If you ever change your mind about the second post, please write to me.",
                "The biggest mistake in my sketch was the valve, and you saw it.",
                "I do not understand the second formula yet, but I am reading.",
                "You did not have to call, and I was glad that you did.",
                "Good luck with the move to Graz.",
                "Thanks for ringing me. Good luck with the new groom.",
                "I know that I was too slow at the bench.",
                "Congratulations to the successful candidate.",
                "I hope whoever you picked has a better head for heights than I do.",
                "I won't pretend that it was good news, but I was glad you rang.",
                "If you moved the delivery to seven you wouldn't have a single lorry in the school run.",
            )
        ),
        Example("I think you are making a big mistake.", stage="status-1"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        end = -1
        for start, stop in sorted(_found(draft), key=lambda span: (span[0], -span[1])):
            if start >= end:
                yield self.finding("found", (start, stop))
                end = stop


def _found(draft: Draft) -> Iterator[tuple[int, int]]:
    for line, hit in gated_hits(draft, RESENTFUL, SARCASTIC, REJOINDER, negatable=False):
        if not _is_kind(line, hit) and not draft.is_quoted(hit.start, hit.start + 1):
            yield hit.start, act_end(hit)
    for line, hit in framed_hits(draft, *ARGUING, negatable=False, reportable=False):
        if not _is_kind(line, hit):
            yield hit.start, hit.end
    # silence and process are complained of in the same words as before the decision
    for patterns in (_COMPLAINTS, _THEIR_WORDS):
        for _, hit in gated_hits(draft, *patterns, negatable=False):
            yield hit.start, hit.end


def _is_kind(line: Line, hit: Hit) -> bool:
    """Whether it is disappointment well borne, the offer to step in, or a wish to learn."""
    said = " ".join(hit.prose.norms[hit.first : hit.stop]).replace(" 'd ", " would ")
    if any(kind.search(said) for kind in (_INNOCENT, _NOT_ASKED, _WISH, _OF_THINGS, _OWN_FAULT)) or (
        hit.first and hit.prose.norms[hit.first - 1] in _NOT
    ):
        return True
    if (_FEELING.search(said) and _BALANCED.search(line.text)) or (
        _PRETENDED.search(said) and _REGRET.search(line.text)
    ):
        return True
    rest = line.text.replace(said, " ")
    if re.search(r"reconsider|rethink|chance|change your|look again|think", said) and _IF_EVER.search(line.text):
        return True
    return "why" not in said and bool(_ASKS_ADVICE.search(line.text) and _BALANCED.search(rest))


_PRETENDED = Pattern(r"\b(?:pretend|hide|lie|say)\b")
_NOT_ASKED = Pattern(r"^i (?:do|would|will|am|did) not (?:ask|asking|want|expect|try|trying|mean|write|writing|wish)\b")
