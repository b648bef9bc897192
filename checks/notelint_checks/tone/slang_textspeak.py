from __future__ import annotations

from dataclasses import replace

from notelint import Dimension, Draft, Example, Finding, Hit, Kind, Phrase, PhraseCheck, Severity
from notelint_checks.analysis.slang import SLANG, SPELLINGS

_THANKING = ("thx", "thanks", "thank", "you", "u", "thnx", "tysm", "ty", "looking", "much", "lot", "thanx")
_ADDRESSED = ("u", "ur", "sure", "real", "taking", "having", "everything", "coming", "me")
_UNITS = tuple("pm am p.m. a.m. times weeks days hours people years months of . ! % : - th".split())
_NUMBERED = ("part", "room", "question", "the", "chapter", "floor", "building", "round", "option", "day", "gate")
_VERBS = tuple("meet see hear work join talk chat be b say learn know u you get meeting speak thank connect".split())
_PRAISES = ("awesome", "amazing", "the", "welcome", "great", "so")
_CLAUSES = tuple("i you u we it the they your of my that this there he she".split())
_FEELING = ("am", "was", "be", "so", "feeling", "felt", "really", "still", "all", "got")
_HEATED = "sick|lit|fire|wicked|tight|dank|bomb|banging|legit"
_PRAISED = "it|that|this|place|office|setup|team|view|demo|product|project|interview|tour|chat|talk|culture"


class SlangTextspeak(PhraseCheck):
    """Slang, text-message spelling, or profanity.

    Spelling a word out costs a second; to a reader who has met the sender once, the short form says that the second was
    not worth it.
    """

    code = "TON004"
    dimension = Dimension.TONE
    severity = Severity.WARNING
    messages = {
        "spell": "'{span}' is text-message spelling.",
        "slang": "'{span}' is slang.",
        "mild": "'{span}' is chat talk.",
        "profane": "'{span}' is profane.",
    }
    advice = {
        "spell": "Write '{span}' out.",
        "slang": "Say it in plain words.",
        "mild": "Say it in plain words, unless they wrote to you like this.",
        "profane": "Take it out.",
    }
    sources = (
        "The Muse (S0-06)",
        "Careerealism panel (S3-10)",
        "Northeastern University",
        "Robert Half 2019: unprofessional look",
    )
    negatable = False
    phrases = (
        *(Phrase(f"({words})", spelled=True, replace=full, message="spell") for full, words in SPELLINGS.items()),
        Phrase("ty", spelled=True, replace="thank you", message="spell"),
        Phrase("u", spelled=True, unless_after=(".", "/", "of"), replace="you", message="spell"),
        Phrase("ur", spelled=True, unless_after=_PRAISES, replace="your", message="spell"),
        Phrase("ur", spelled=True, after=_PRAISES, message="spell"),
        Phrase("r", spelled=True, before=("u", "you", "we", "they", "how", "where"), replace="are", message="spell"),
        Phrase("r", spelled=True, after=("u", "you", "we", "they"), replace="are", message="spell"),
        Phrase("4", spelled=True, before=_THANKING, unless_after=_UNITS, replace="for", message="spell"),
        Phrase("4", spelled=True, after=_ADDRESSED, unless_before=_NUMBERED, replace="for", message="spell"),
        Phrase("2", spelled=True, after=_VERBS, unless_before=_NUMBERED, replace="to", message="spell"),
        Phrase("b", spelled=True, before=("to", "will", "would", "can", "2"), replace="be", message="spell"),
        Phrase("b4", spelled=True, unless_after=("paper", "size", "sheet"), replace="before", message="spell"),
        Phrase("(bc|cos|'cause|'cos|'coz)", spelled=True, after=_CLAUSES, replace="because", message="spell"),
        Phrase("ya", spelled=True, message="slang"),
        *(Phrase(f"({words})", spelled=True, message=kind) for kind, words in SLANG.items()),
        Phrase(
            f"({_HEATED})",
            spelled=True,
            before=("super", "totally", "hella", "totes", "straight", "lowkey"),
            message="slang",
        ),
        Phrase(
            "(pumped|hyped)",
            spelled=True,
            before=_FEELING,
            unless_after=("water", "into", "out", "through", "from"),
            message="slang",
        ),
        Phrase(f"({_PRAISED}) (was|is) [so|super|pretty] ({_HEATED}|chill)", spelled=True, message="slang"),
        Phrase(
            "def",
            spelled=True,
            after=("want", "keen", "interested", "love", "like", "worth", "a", "the"),
            message="slang",
        ),
        Phrase("dope", spelled=True, unless_after=("test", "tests", "testing", "sheet"), message="slang"),
        Phrase("no cap", spelled=True, after=("", ".", "!", ","), before=("", ","), message="slang"),
        Phrase("the goat", spelled=True, before=("is", "are", "was", "'s", "'re"), message="slang"),
        Phrase("the bomb", spelled=True, after=("", ".", "!", ","), message="slang"),
        Phrase("killed it", spelled=True, unless_after=("off",), message="slang"),
        Phrase("bae", spelled=True, unless_after=("systems",), message="slang"),
        Phrase("ass", spelled=True, unless_after=("-",), message="profane"),
        Phrase("sick (office|setup|demo|project|product|stack|tour)", spelled=True, message="slang"),
    )
    bad = (
        "⟦Thx⟧ ⟦4⟧ ⟦ur⟧ time!",
        "I'd ⟦luv⟧ to work ⟦w/⟧ ⟦u⟧",
        "It was ⟦dope⟧, ⟦gonna⟧ be in touch ⟦lol⟧",
        "⟦Pls⟧ tell me, ⟦b/c⟧ I loved it ⟦tho⟧.",
        "How ⟦r⟧ ⟦u⟧? ⟦OMG⟧ what a day, I'm ⟦stoked⟧.",
        Example("⟦Btw⟧, the notes are attached.", severity=Severity.WARNING),
        Example("⟦btw⟧ the notes are here", channel="sms", severity=Severity.INFO),
        Example("That was a ⟦damn⟧ good talk.", severity=Severity.ERROR),
        "⟦Yeah⟧, it was ⟦kinda⟧ fun, and the ⟦demo was lit⟧.",
        "⟦Haha⟧, see you ⟦2day⟧, I ⟦wanna⟧ hear more.",
        "⟦Ty⟧ so much, Dana. ⟦Gr8⟧ meeting ⟦ya⟧.",
        "I read it ⟦b4⟧ the call ⟦cuz⟧ I was curious.",
    )
    good = (
        "Thank you for your time. I would love to work with your team.",
        "I'd like to add R and Go; we're using both, and there are 20K rows.",
        "I studied at U of T and dug at Ur, in the U.S. and the U.K.",
        "Ty told me about the U-turn at the dock.",
        'Your talk "Pain w/ pipelines" was good.',
        Example("The Lol product and the IMO agency are new to me.", facts={"company": "IMO"}),
        Example("The damn small loader made us laugh.", facts={"topics": ["damn small loader"]}),
        "I lit the candle while I was sick, and the water was pumped out.",
        "We can't say we haven't tried; it's a kind of test.",
        "I have worked there for 4 years, 2 of them in Room 4, from 2 to 4 pm.",
        "Chapter 2 follows the crate and vitamin B levels.",
        'You said "yeah, no" and laughed.',
    )

    def finding_for(self, draft: Draft, hit: Hit, phrase: Phrase) -> Finding:
        found = super().finding_for(draft, hit, phrase)
        if phrase.message == "profane":
            return replace(found, severity=Severity.ERROR)
        if found.fixes:  # it says how the word is written out
            found = replace(found, advice=())
        mild = phrase.message == "mild" and (
            draft.situation.channel in _CHATS or draft.situation.facts.company.style in _EASY
        )
        return replace(found, severity=Severity.INFO) if mild else found

    def accepts(self, draft: Draft, hit: Hit) -> bool:
        written = draft.text[hit.start : hit.end]
        before = hit.prose.lowers[hit.first - 1] if hit.first else ""
        after = hit.prose.lowers[hit.stop] if hit.stop < len(hit.prose.lowers) else ""
        if hit.prose.segment.kind is Kind.CLOSING and self.phrase_list()[hit.phrase].replace is None:
            # a casual close is for another check
            return False
        guard = _CAPITAL_GUARDS.get(written)
        if guard is not None:
            return before in guard[0] or after in guard[1]
        if written.isupper() and written.lower() in _ACRONYMS:
            return False
        if before == "-" or (after in ("/", "-") and len(written) < 3):
            return False
        # "so stoked" is hype, and reported as such
        return not (written.lower() in _HYPE and before in _FEELING[3:])


_HYPE = ("stoked", "psyched", "amped", "pumped", "hyped")
_CHATS = ("x-dm", "sms")
_EASY = ("startup", "casual")
_CAPITAL_GUARDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "U": (
        ("thank", "thanks", "thx", "love", "luv", "with", "w/", "see", "to", "r", "are"),
        ("r", "are", "rock", "guys"),
    ),
    "R": (("u",), ("u",)),
    "Ty": ((), ("so", "for", "again", "very")),
    "TY": ((), ("so", "for", "again", "very", "!")),
    "Ya": ((), ()),
    "B": ((), ()),
    "Ur": ((), ("team", "time", "company", *_PRAISES)),
    "Cos": ((), ("i",)),
    "Tho": ((), ("i", "it")),
    "Rad": ((), ()),
}
"""Names and letters that look like it: what must stand before or after them to count."""

_ACRONYMS = frozenset("bc b4 imo rn af tks tnx cu rad bae jk irl ftw".split())
"""Not slang in capitals."""
