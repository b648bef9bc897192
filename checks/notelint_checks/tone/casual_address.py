from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from notelint import Dimension, Draft, Evidence, Example, Finding, Hit, Kind, Pattern, Phrase, PhraseCheck, Severity
from notelint_checks.analysis.endearments import ENDEARMENTS, FOND, HOMELY, KIN

_BUDDIES = "man|dude|bro|bruh|buddy|pal|mate|guys|folks|fam|hun|hon|homie|boss|chief|girl|champ|gang|y'all|yall|my friend|my friends|my man|my dude|bud"
_CROWD = "dudes|bros|brah|mates|girls|girlie|gal|gals|champs|homies|babe|honey|sweetie|darling|peeps|lads|ladies|boys|friend|friends|bestie|amigo|amigos|sis|superstar|rockstar|legend|legends|stranger|dear"
_CALLS = tuple(
    "hey hi hello yo thanks thx you well listen cheers later morning howdy heya hiya ok okay again much".split()
)
_ENDEARMENTS, _HOMELY = ("|".join(words.split()) for words in (ENDEARMENTS, HOMELY))
_END = ("", "!", ".", "?", ",", ";", "-", "–", "—", ":", ")", "…", "...", "!!")


class CasualAddress(PhraseCheck):
    """A greeting or vocative for friends: "you guys", "hey man", "hiya".

    The reader is deciding about a colleague. To be called a buddy by somebody met once presumes a closeness that is not
    there yet.
    """

    code = "TON005"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {
        "found": "'{span}' is for friends.",
        "hey": "'{span}' is casual for a first letter.",
    }
    advice = {
        "found": "Call them by name, or their team 'your team'.",
        "hey": "'Hi' or 'Dear' with the name is safe everywhere.",
    }
    sources = (
        "The Muse (S0-06)",
        "PR News 2009 (S1-11)",
        "Boomerang 2017: 'Hey' gets replies, so it is only a remark",
    )
    negatable = False
    phrases = (
        Phrase("(you|u|both of you) guys", after=_END, replace="your team", before=("with", "for", "at")),
        Phrase("(you|u|ya) (guys|folks|fellas)"),
        Phrase("(you|u) (guys '|guys 's)"),
        Phrase("(y'all|y’all|yall|ya'll|ya’ll)", spelled=True),
        Phrase(f"({_BUDDIES}|{_CROWD})", before=_CALLS, after=_END),
        Phrase(f"(hey|hi|hello|yo|thanks|cheers|well) , ({_BUDDIES}|{_CROWD})", after=_END),
        Phrase(f"({_BUDDIES})", before=(",",), after=("", "!", ".", "?")),
        Phrase(f"({_ENDEARMENTS})", before=(",", "–", "—"), after=_END),
        Phrase(f"({_ENDEARMENTS})", before=("",), after=(",", "!")),
        Phrase(f"({_HOMELY})", before=(",",), after=("", "!", ".", "?")),
        Phrase(FOND, before=(",", "", "you", "thanks", "–", "—"), after=(",", "", "!", ".", "?")),
        Phrase(KIN, before=(",", "you", "thanks"), after=("", "!", ".", "?")),
        Phrase(
            "(old|big) (chap|chum|man|boy|bean|fellow|sport|pal|friend|mate|guy|fella|fruit|thing)",
            before=(",",),
            after=_END,
        ),
        Phrase("(ol '|ol'|ol) (buddy|pal|chap|chum|friend)", before=(",",), after=_END),
        Phrase(
            "(you|ya) (legend|beauty|star|superstar|genius|rockstar|angel|hero|gem|absolute legend|little star|absolute star|rock star|sweetheart|darling|beauties|legends|stars)",
            before=(",", "", "thanks"),
            after=_END,
        ),
        Phrase("(dude|dudes|bruh|brah|homie|homies|peeps|bro|bros)", spelled=True),
        Phrase(
            "(hiya|heya|howdy|yo|sup|'sup|wassup|whassup|wazzup|ayo|oi|g'day|g’day|ahoy|heyo|what's up|whats up|what up|whaddup|hey hey|hey ya|hi hi|hey hi|yoo|yooo|yoohoo|hey hey hey|holla)",
            before=("",),
            spelled=True,
        ),
        Phrase("(hiya|heya|howdy|g'day|g’day|hey there buddy|hey there man)", spelled=True),
        Phrase("hey", message="hey", before=("",)),
        Phrase(
            "my (dear|friend|man|dude|dear friend)", before=(",", "hi", "hello", "hey", "thanks", "you"), after=_END
        ),
    )
    bad = (
        "I'd love to work with ⟦you guys⟧!",
        "⟦Hey man⟧, great chat!",
        "⟦Hiya⟧!",
        Example("⟦Hey Dana⟧,\n\nThank you for the tour.", severity=Severity.INFO),
        "⟦Hi guys⟧,\n\nThank you for the tour.",
        "Dear Dana,\n\nIt was good to meet ⟦y'all⟧ today.",
        "Thank you for the tour, ⟦dude⟧!",
        "⟦Yo⟧ Dana, that was a good tour.",
        Example(
            "⟦Hey buddy⟧, thank you for today. ⟦You guys⟧ run a good dock.", channel="x-dm", severity=Severity.WARNING
        ),
        "⟦Howdy⟧,\n\nThank you for the tour.",
        Example("⟦G’day⟧ Kev,\n\nThank you for the tour.", severity=Severity.INFO),
        Example("⟦G'day⟧ Kev,\n\nThank you for the tour.", severity=Severity.INFO),
        Example("⟦Howdy⟧ Dana,\n\nThank you for the tour.", severity=Severity.INFO),
        Example("⟦Sup⟧ Dana,\n\nThank you for the tour.", severity=Severity.WARNING),
        "⟦Heyyy⟧ Dana,\n\nThank you for the tour.",
        "Thank you for the tour, ⟦babe⟧. It helped.",
        "That was a good talk, ⟦my duck⟧.",
        "You were very kind, ⟦dear⟧.",
        "Dear Dana,\n\n⟦Thanks, mate⟧. The tour was good.",
    )
    good = (
        "I would love to work with your team.",
        "Hi Dana,\n\nThe folks in planning were kind, and so were you all.",
        Example("The Three Guys bakery is a good client.", facts={"company": "Three Guys"}),
        Example("It was good to meet y'all today.", facts={"locale": "US-South"}),
        Example("Hey Dana, thank you for today.", channel="li-message"),
        Example("hey dana, thank you for today", channel="sms"),
        "Dear Friend Dana,\n\nYour buddy system is a good idea, and a man of your crew showed it to me.",
        "Hi Buddy,\n\nThank you for the tour.",
        'You said "hey man, it works" and it did.',
        "Dear Yo-Yo,\n\nThank you for the concert.",
        "I met women, children, men and a boss.",
        "My friend Tom works at the dock.",
        "I wrote to Tom, my brother.",
        "I cook beef, lamb, duck.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        yield from super().run(draft)
        first = draft.message.body_start
        match = _LONG.match(draft.text, first)
        if match:
            yield self.finding("found", match.span())

    def accepts(self, draft: Draft, hit: Hit) -> bool:
        phrase = self.phrase_list()[hit.phrase]
        words = draft.text[hit.start : hit.end]
        after = draft.text[hit.end : hit.end + 1]
        if phrase.message == "hey":
            following = hit.prose.lowers[hit.stop : hit.stop + 2]
            if {*following} & _VOCATIVES:
                return False
            return draft.situation.channel in _FORMAL and _HEY_NAME.match(draft.text, hit.start) is not None
        if "all" in words.lower() and "SOUTH" in (draft.situation.facts.locale or "").upper():
            return False
        last = words.split()[-1]
        if after in ("-", "'", "’") and last.lower() not in ("guys",):
            return False
        if hit.first and hit.prose.norms[hit.first - 1] == "," and _is_listed(hit):
            return False
        # a name that is a word: "Hi Buddy,"
        return not (last in _NAMES and hit.prose.segment.kind is Kind.GREETING)

    def finding_for(self, draft: Draft, hit: Hit, phrase: Phrase) -> Finding:
        if phrase.message == "hey":
            match = _HEY_NAME.match(draft.text, hit.start)
            return self.finding("hey", match.span() if match else (hit.start, hit.end), severity=Severity.INFO)
        found = super().finding_for(draft, hit, phrase)
        named = _HELLO_NAME.match(draft.text, hit.start)
        if (
            named and named["name"].lower().replace("’", "'") not in _NO_NAMES
        ):  # who is called by name needs no advice to do so
            mild = named["hello"].lower().replace("’", "'") in _HEARTY
            return replace(found, advice=("hey",), severity=Severity.INFO if mild else None)
        called = hit.first and hit.prose.norms[hit.first - 1] in _GREETINGS
        return replace(found, start=hit.prose.starts[hit.first - 1]) if called and not found.fixes else found


_RELATIONS = frozenset("friend friends man bro brother sister boy girl guy hero pal son boss chief mate".split())


def _is_listed(hit: Hit) -> bool:
    """Whether the word belongs to a list, "beef, lamb, duck", or to a name: "I met Tom, my brother"."""
    if hit.first > 1 and hit.prose.norms[hit.stop - 1] in _RELATIONS and hit.prose.texts[hit.first - 2].istitle():
        return True
    start, end = hit.prose.sentence_start(hit.first), hit.prose.sentence_stop(hit.first)
    before = hit.prose.norms[max(start, hit.first - 5) : hit.first - 1]
    after = hit.prose.norms[hit.stop : min(end, hit.stop + 4)]
    thanks = {"thank", "thanks", "cheers", "ta", "you", "today"} & {*before}
    return ("," in before and not thanks) or (bool({"and", "or"} & {*after[:3]}) and after[:1] == (",",) and not thanks)


_VOCATIVES = frozenset(f"{_BUDDIES}|{_CROWD}|you|y'".split("|")) - {"dear"}
_GREETINGS = ("hey", "hi", "hello", "yo", "howdy", "heya", "hiya", "thanks")
_FORMAL = ("email", "letter", "card")
_HEY_NAME = Pattern(
    r"hey,? (?!there\b|all\b|team\b|everyone\b|everybody\b|again\b|hiring\b|recruit)(?i:(?:mr|ms|mrs|dr)\.? )?[A-Za-z][\w'’-]{1,30}(?=[ ]*[,!.\-–—:\n]|\s*\Z|[ ]and\b|[ ]&)(?:[ ](?:and|&)[ ][A-Z]\w+)?",
    re.I,
)
_HELLO_NAME = Pattern(
    r"(?P<hello>h[iea]+ya+|howdy|yo+|sup|'sup|wassup|whassup|wazzup|ayo|oi|g['’]day|ahoy|heyo|holla),? (?!there\b|all\b|team\b|everyone\b|everybody\b|again\b)(?i:(?:mr|ms|mrs|dr)\.? )?(?P<name>[A-Za-z][\w'’-]{1,30})(?=[ ]*[,!.\-–—:\n]|\s*\Z)",
    re.I,
)
_NO_NAMES = _VOCATIVES | {"thanks", "partner", "y'all"}
_HEARTY = frozenset({"hiya", "heya", "howdy", "g'day"})
"""As usual as "hey" somewhere."""
_LONG = Pattern(r"(?:h+e+y{2,}|h+i{3,}|h+e+l+o{3,}|y+o{3,})(?!\w)", re.I)
_NAMES = frozenset(
    "Buddy Pal Chief Boss Champ Hun Hon Honey Mate Gal Friend Man Guy Legend Darling Sis Love Bo Rock".split()
)
