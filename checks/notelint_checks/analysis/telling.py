"""Which words tell something: what is left when words that fit every interview are taken away."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from notelint import Draft, Prose, analysis

__all__ = ["telling_words", "tells"]

_ROLE_NOUNS = frozenset("role position job opening opportunity vacancy post interview internship team".split())
_BEFORE_NAMES = frozenset("at with for of to from and join joining dear hi hello by , about".split())

_VAGUE = frozenset(
    """
    a able about above absolutely across actually after afternoon again all almost along already also always am amazing
    an and another any anyone anything appreciate appreciated appreciation are as aspect aspects at available away back
    background be became become been before being believe best better between both brief briefly busy but by call came
    can candidacy candidate candidates career chance chat chatting colleague colleagues come coming company companys
    confident connect connecting consider consideration considered considering contact contacting contribute
    contributing contribution conversation could culture current currently date day days deal decision decisions deeply
    definitely desire detail details detailed did discuss discussed discussing discussion do does doing done down during
    each eager effort efforts either email employer end enjoy enjoyable enjoyed enjoying enough enthusiasm enthusiastic
    entire environment especially even ever every everybody everyone everything excellent excited excitement exciting
    expect expectations experience experiences extend extremely fantastic far feel feeling few field find first fit
    for form forward friday from full fully further future gave general generous genuine genuinely get getting give
    given giving glad go goal goals going good grateful gratitude great greatly grow growth had happy hard has have
    having he hear heard hearing help helpful her here high highly him his honor honored honour hope hoping hour how
    i idea if important impressed impressive in incredibly indeed industry info information insight insightful insights
    inspired inspiring interest interested interesting interview interviewed interviewer interviewers interviewing
    interviews into invite inviting invitation is it its job join joining just keen keep kind kindly kindness know
    last later learn learned learning learnt let letter like little long look looking lot lots love loved lovely made
    make makes making manager many match matter may me mean meant meet meeting meetings member members mention
    mentioned message met might minute minutes mission moment monday more morning most much must my near need needs
    never new next nice no not note nothing now of off offer office on once one only open opening opportunities
    opportunity or organisation organization other our out outstanding over own panel part particular particularly
    people perfect perfectly perhaps person personally please pleased pleasure point position possibility possible post
    potential prepared process professional project projects provide provided qualifications question questions quick
    quite rather reach read ready real really reason reasons receive received recent recently regarding remain
    requirements responsibilities responsibility response right role roles same saturday saw say saying schedule see
    seeing seem seemed send sending set several share shared sharing she should shortly show showed showing since
    sincere sincerely skill skills so some someone something soon speak speaking spend spending spent spoke start
    step steps still strong success such sunday super sure take taken taking talk talked talking team teams tell than
    thank thanks that the their them then there these they thing things think this those thoroughly thought thoughtful
    thoughts through thursday thus time times to today together told tomorrow tonight too took topic topics towards
    trust truly try tuesday two u understand understanding until up update upon us use valuable value values very via
    view vision visit wait want wanted wants warm warmly was way ways we wednesday week weeks welcome welcomed welcoming
    well went were what whatever when where whether which while who whole whom why will willing wish with within without
    wonderful word words work worked working world would write writing yesterday yet you your yours yourself
    'd 's 's
    """.split()
)


def telling_words(draft: Draft, prose: Prose, first: int, stop: int) -> int:
    """Count the words from token `first` to `stop` that say something: names of people, company and job do not."""
    return sum(1 for _ in _telling(draft, prose, first, stop))


def tells(draft: Draft, prose: Prose, first: int, stop: int, least: int) -> bool:
    """Whether at least so many of these words say something."""
    return next(islice(_telling(draft, prose, first, stop), least - 1, None), None) is not None


def _telling(draft: Draft, prose: Prose, first: int, stop: int) -> Iterator[int]:
    topics, named = _topic_words(draft), _named_words(draft)
    for place, norm in enumerate(prose.norms[first:stop], start=first):
        if norm in topics:
            yield place
        elif norm in _VAGUE or norm in named or not any(map(str.isalpha, norm)):
            if norm == "%":
                yield place
        elif not _is_name_of_place(prose, place) and not _describes_role(prose, place, stop):
            yield place


def _is_name_of_place(prose: Prose, place: int) -> bool:
    """Whether the word belongs to capitalized words after "at", "with" and the like."""
    while place and prose.texts[place].istitle():
        if prose.norms[place - 1] in _BEFORE_NAMES:
            return True
        place -= 1
    return False


def _describes_role(prose: Prose, place: int, stop: int) -> bool:
    """Whether a word for a job follows, as "data" stands before "engineer role"."""
    for norm in prose.norms[place + 1 : min(stop, place + 5)]:
        if norm in _ROLE_NOUNS:
            return True
        if norm in _VAGUE:
            return False
    return False


@analysis
def _topic_words(draft: Draft) -> frozenset[str]:
    words = {word for topic in draft.situation.facts.topics or () for word in topic.text.casefold().split()}
    return frozenset(word for word in words if len(word) > 3 and word not in _VAGUE)


@analysis
def _named_words(draft: Draft) -> frozenset[str]:
    situation = draft.situation
    facts = situation.facts
    names = [
        *(name for person in situation.people for name in (person.name, *person.aliases)),
        *facts.company.names,
        *filter(None, (facts.role.title, facts.me.name)),
        *facts.role.aliases,
    ]
    return frozenset(word for name in names for word in name.casefold().split())
