from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from notelint import Dimension, Draft, Evidence, Example, Finding, Hit, Kind, Pattern, Phrase, PhraseCheck, Severity
from notelint_checks.analysis.called import is_inserted, is_listed
from notelint_checks.analysis.endearments import (
    BUDDIES,
    CALLED,
    CROWD,
    ENDEARMENTS,
    FOND,
    HELLOS,
    HOMELY,
    INSERTED,
    KIN,
    LOT,
    THANKED,
)

_CALLS = tuple(
    "hey hi hello yo thanks thx you well listen cheers later morning howdy heya hiya ok okay again much".split()
)
_ENDEARMENTS, _HOMELY = ("|".join(words.split()) for words in (ENDEARMENTS, HOMELY))
_THANKING = tuple(
    "thanks thank thx cheers ta nice great good appreciate lovely see catch take have how any speak talk respect welcome".split()
)
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
        Phrase(f"(you|u|ya) ({LOT})", unless_after=("and",)),
        Phrase(
            f"(the|both|all) (two|three|four|five|pair|lot|both) of you ({LOT})",
            before=("meet", "meeting", "see", "thank"),
        ),
        Phrase("(youse|yous|yinz|allyuh|you-all)", spelled=True),
        "you (lovely|wonderful|beautiful|gorgeous|amazing|crazy|mad|clever|fab|magnificent|sweet|brilliant|fine|kind|good|marvelous|marvellous|fantastic|awesome|mighty) (people|lot|humans|folk|folks|bunch|things|creatures|souls|lads|ladies|guys|crew)",
        Phrase("(you|u) (guys '|guys 's)"),
        Phrase("(y'all|y’all|yall|ya'll|ya’ll)", spelled=True),
        Phrase(f"({BUDDIES}|{CROWD})", before=_CALLS, after=_END),
        Phrase(f"(hey|hi|hello|yo|thanks|cheers|well) , ({BUDDIES}|{CROWD})", after=_END),
        Phrase(f"({BUDDIES})", before=(",",), after=("", "!", ".", "?")),
        Phrase(f"({_ENDEARMENTS})", before=(",", "–", "—"), after=_END),
        Phrase(f"({_ENDEARMENTS})", before=("",), after=(",", "!")),
        Phrase(f"({_HOMELY})", before=(",",), after=("", "!", ".", "?")),
        Phrase(f"({INSERTED})", before=(",",), after=(",",)),
        Phrase(
            f"({BUDDIES}|lads|love|bruv)",
            before=tuple(THANKED.split()),
            after=("", "!", ".", "?"),
            near=_THANKING,
        ),
        Phrase(CALLED, before=(",", "thanks", "cheers", "ta", "hi", "hey", "hello", "yo"), after=_END),
        Phrase("(big man|boss man|my guy|my g)", before=("",), after=(",", "!")),
        Phrase(HELLOS, before=("",), spelled=True, after=(",", "!", "?", ".")),
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
        "Thank you for the lunch, ⟦big man⟧.",
        "I wonder, ⟦ladies⟧, whether the bench is still free.",
        "Thanks for the coffee ⟦mate⟧.",
        "It was good to meet ⟦you chaps⟧ in the yard.",
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
        "I taught sewing to men, ladies, and a few boys.",
        "He was a quiet, young man when I trained him.",
        "I sailed as second mate, and the lot of you know the river.",
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
        if hit.first and hit.prose.norms[hit.first - 1] == "," and (is_listed(hit) or not is_inserted(hit)):
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


_VOCATIVES = frozenset(f"{BUDDIES}|{CROWD}|you|y'".split("|")) - {"dear"}
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
    "King Queen Bud Kid Lovely Star Dear Sunshine Captain Angel Comrade Gaffer Buddy Pal Chief Boss Champ Hun Hon Honey Mate Gal Friend Man Guy Legend Darling Sis Love Bo Rock".split()
)
