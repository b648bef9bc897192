from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import (
    PRIVATE,
    Check,
    Dimension,
    Draft,
    Edit,
    Evidence,
    Example,
    Finding,
    Fix,
    Given,
    Person,
    Quote,
    Severity,
)
from notelint_checks.analysis.crossed_names import crossed_names, is_crossed
from notelint_checks.analysis.expected_names import (
    allowed_people,
    closest,
    is_left_out,
    is_reader_known,
    misspelled_word,
)
from notelint_checks.analysis.greeting import Addressed, greeting
from notelint_checks.analysis.known_people import fact_key, known_people
from notelint_checks.analysis.name_slips import slips
from notelint_checks.analysis.name_strangers import strangers
from notelint_checks.analysis.names import Likeness, fold, name_words
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.second_greetings import second_greetings
from notelint_checks.analysis.specimen import ORBIT

_MEN, _WOMEN = frozenset({"mr", "mister"}), frozenset({"ms", "mrs", "miss"})
_PANEL = {
    **ORBIT,
    "interviewers": [{"name": "Dana Ruiz"}, {"name": "Priya Shah"}, {"name": "Ngozi Okafor", "title": "Dr."}],
}


class RecipientNameWrong(Check):
    """A greeting to somebody else, or a recipient's name misspelled.

    People read their own name first. A wrong one says that the note was meant for another reader, or that nobody looked.
    """

    code = "PER005"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.ERROR
    messages = {
        "other": "The greeting says '{span}', your notes say '{name}'.",
        "misspelled": "'{span}' is not how your notes spell {name}.",
        "self": "The greeting names you, the sender; your notes say '{name}'.",
        "two-ways": "'{span}' here, '{other}' elsewhere: one of the two is misspelled.",
        "title": "'{span}' does not go with what your notes say of {name}.",
        "crossed": "'{span}' is nobody in your notes; the first name is that of {name}.",
        "addressed": "This speaks to '{span}', your notes say '{name}'.",
        "second": "'{span}' is greeted here, and {other} at the top.",
    }
    advice = {
        "other": "Is this note for {name}? Check whom it goes to.",
        "misspelled": "Check the spelling on LinkedIn or in the calendar invitation.",
        "self": "Write the name of the reader there.",
        "two-ways": "Check the spelling on LinkedIn or in the calendar invitation.",
        "title": "Use the title that {name} uses.",
        "crossed": "Check which of the two you mean.",
        "addressed": "Is this note for {name}? Check whom it goes to.",
        "second": "Take out what belongs to another message.",
    }
    sources = ("ProSky 2016 (S4-17)", "job-hunt.org", "Iowa State University")
    supersedes = ("TON030",)
    earns = True
    bad = (
        Example("Dear ⟦Diana⟧,\n\nThank you for Tuesday.", facts=ORBIT, severity=Severity.ERROR),
        Example("Hi ⟦Priya⟧,\n\nThank you for Tuesday.", facts=ORBIT),
        Example("Hi ⟦Priya⟧,\n\nThank you for Tuesday.", facts={**_PANEL, "to": "Dana Ruiz"}),
        Example("Dear Ms. ⟦Ruis⟧,\n\nThank you for Tuesday.", facts=ORBIT),
        Example("Dear Dana,\n\nIt was good to see the cold store. Thank you, ⟦Danna⟧.\n\nSam Lee"),
        Example("Dear ⟦Sam⟧,\n\nThank you for the tour.\n\nSam Lee", facts=ORBIT),
        Example("Dear Dana,\n\nI told Dr. ⟦Okafur⟧ about it.", facts=_PANEL),
        Example("Thank you, ⟦Donna⟧, for the walk through the cold store.", facts=ORBIT),
        Example("hi ⟦danna⟧, thanks for today", channel="sms", facts=ORBIT),
        Example(
            "Dear Dana,\n\nThe tour was worth it. Thank you, ⟦Priya⟧!\n\nSam", facts=ORBIT, severity=Severity.WARNING
        ),
        Example("Dear Ngozi and ⟦Ruth⟧,\n\nThank you both.", facts=_PANEL, severity=Severity.WARNING),
        Example("Dear ⟦Priya Ruiz⟧,\n\nThank you.", facts=_PANEL),
        Example(
            "Dear Dana,\n\nThank you for the tour. I wrote down what ⟦Priya Ruiz⟧ said of the cold store.",
            facts=_PANEL,
            severity=Severity.WARNING,
        ),
        Example("Hej ⟦Äsa⟧,\n\nThank you.", facts={"interviewers": [{"name": "Åsa Holm"}]}),
        Example("Dear Anna,\n\nThank you for Monday.\n\nDear ⟦John⟧, sorry, wrong paste.", severity=Severity.WARNING),
        Example("Dear Dana,\n\nThank you for Monday.\n\nDear ⟦John⟧,\nThank you for the walk.", facts=ORBIT),
        Example("Dear ⟦Mr.⟧ Ruiz,\n\nThank you.", facts={"interviewers": [{"name": "Dana Ruiz", "title": "Ms."}]}),
    )
    good = (
        Example("Dear Sofia,\n\nI saw it at Brandt: it was late.", facts={"interviewers": [{"name": "Sofia Brandão"}]}),
        Example("Dear Dana,\n\nThank you.", facts=ORBIT),
        Example("Dear Dr. Okafor,\n\nThank you.", facts=_PANEL),
        Example("Hi Bob,\n\nThank you.", facts={"interviewers": [{"name": "Robert Ames"}]}),
        Example("Dear Jose,\n\nThank you.", facts={"interviewers": [{"name": "José Díaz"}]}),
        Example("Dear Mr. García,\n\nThank you.", facts={"interviewers": [{"name": "Luis García López"}]}),
        Example("Dear Nagy Péter,\n\nThank you.", facts={"interviewers": [{"name": "Péter Nagy"}]}),
        Example(
            "Dear Anna and Ana,\n\nThank you.", facts={"interviewers": [{"name": "Anna Holm"}, {"name": "Ana Reis"}]}
        ),
        Example("Dear Dana and Lars,\n\nThank you both.", facts=ORBIT),
        Example("Hi there Dana,\n\nThank you. Diana from payroll sent the form.", facts=ORBIT),
        "Dear Anna,\n\nI would write to the tenant like this:\n\nDear John,\nThe boiler is mended.",
        "Dear Anna,\n\nDear me, what a day. Dear Anna, the ward was busy, and dear John in the kitchen saved it.",
        "Dear Samantha,\n\nThe demo helped. Thanks again, Sam!\n\nBest,\nKim",
        Example("Dear Ms. Ruiz,\n\nThank you.", facts={"recruiter": {"name": "Morgan Bell"}}),
        Example("Dear Morgan,\n\nPlease pass this on.", facts={**ORBIT, "recruiter": {"name": "Morgan Bell"}}),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        hello = greeting(draft)
        names = hello.names if hello and hello.kind == "person" else ()
        if not known_people(draft):
            if names:
                yield Evidence(self.dimension, "recipient", names[0].start, names[0].end)
        else:
            yield from self._greeted(draft, names, salutation=hello is not None and hello.salutation)
            yield from self._spoken_to(draft)
            for crossed in crossed_names(draft):
                name = Given(fact_key(draft, crossed.person))
                yield self.finding("crossed", (crossed.start, crossed.end), severity=Severity.WARNING, name=name)
        if names and draft.situation.channel in PRIVATE:
            yield from self._greeted_again(draft, Quote(names[0].start, names[0].end))
        for slip in slips(draft):
            fixes = () if slip.right is None else (Fix((Edit(slip.start, slip.end, slip.right),)),)
            if slip.person:
                name = Given(fact_key(draft, slip.person))
                yield self.finding("misspelled", (slip.start, slip.end), name=name, fixes=fixes)
            elif slip.other:
                yield self.finding("two-ways", (slip.start, slip.end), other=Quote(*slip.other))

    def _greeted_again(self, draft: Draft, first: Quote) -> Iterator[Finding]:
        """Yield whoever else is greeted below, unless that is told as a name that the facts do not know."""
        told = strangers(draft) if known_people(draft) and draft.situation.recipients else ()
        for span in second_greetings(draft):
            if span not in told:
                yield self.finding("second", span, severity=Severity.WARNING, other=first)

    def _spoken_to(self, draft: Draft) -> Iterator[Finding]:
        if draft.situation.recipients and draft.situation.channel in PRIVATE:
            wanted = Given(fact_key(draft, draft.situation.recipients[0]))
            for span in strangers(draft):
                yield self.finding("addressed", span, severity=Severity.WARNING, name=wanted)

    def _greeted(self, draft: Draft, names: tuple[Addressed, ...], *, salutation: bool) -> Iterator[Finding | Evidence]:
        allowed = allowed_people(draft)
        likely = {name: closest(draft, name, allowed) for name in names}
        right = {
            name: person
            for name, (like, person) in likely.items()
            if person and like <= Likeness.FAMILIAR and not is_crossed(draft, draft.text[name.start : name.end], person)
        }
        for name, person in right.items():
            yield Evidence(self.dimension, "recipient", name.start, name.end, fact=fact_key(draft, person))
            yield from self._title(draft, name, person)
        free = tuple(person for person in allowed if person not in right.values())
        for name in names:
            if name in right:
                continue
            like, meant = closest(draft, name, free)
            if like is Likeness.MISSPELLED and meant:
                yield self._misspelled(draft, name, meant)
            elif (
                draft.situation.channel in PRIVATE
                and is_reader_known(draft)
                and (not right or is_left_out(draft, free))
            ):
                severity = Severity.WARNING if right else None
                yield from self._somebody_else(draft, name, salutation=salutation, severity=severity)

    def _misspelled(self, draft: Draft, name: Addressed, person: Person) -> Finding:
        """Return the finding at the word of `name` that is misspelled, with its correction."""
        given = Given(fact_key(draft, person))
        slip = misspelled_word(draft.text[name.start : name.end], person)
        if slip is None:
            return self.finding("misspelled", (name.start, name.end), name=given)
        span = name.start + slip.start, name.start + slip.end
        return self.finding("misspelled", span, name=given, fixes=(Fix((Edit(*span, slip.right),)),))

    def _somebody_else(
        self, draft: Draft, name: Addressed, *, salutation: bool, severity: Severity | None
    ) -> Iterator[Finding]:
        written = draft.text[name.start : name.end]
        words = name_words(written)
        listed = words[0] in GIVEN_NAMES
        known = listed or draft.is_entity("person", name.start, name.end)
        if (written.islower() and not known) or (written.isupper() and len(written) < 4):
            return
        if not salutation and not name.title and not known:
            return
        guessed = not listed and not name.title and (written.islower() or not salutation)
        severity = Severity.WARNING if guessed else severity
        me = name_words(draft.situation.facts.me.name or "")
        wanted = (*draft.situation.recipients, *known_people(draft))[0]
        key = "self" if words and set(words) <= set(me) else "other"
        yield self.finding(key, (name.start, name.end), severity=severity, name=Given(fact_key(draft, wanted)))

    def _title(self, draft: Draft, name: Addressed, person: Person) -> Iterator[Finding]:
        known, written = fold(person.title or ""), name.title or ""
        clash = (known in _MEN and written in _WOMEN) or (known in _WOMEN and written in _MEN)
        if name.title_start is not None and (clash or (known in ("dr", "doctor") and written in _MEN | _WOMEN)):
            match = re.match(r"[\w.]+", draft.text[name.title_start : name.start])
            if match:
                span = name.title_start, name.title_start + match.end()
                severity = Severity.WARNING if clash else Severity.INFO
                yield self.finding("title", span, name=Given(fact_key(draft, person)), severity=severity)
