"""Whether a claim about oneself is borne out: by a number, a project, a tool, an employer or an example close by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Hit, Pattern, analysis
from notelint_checks.analysis.lines import Line, line_of, lines

__all__ = ["is_borne_out"]

_NUMBER = Pattern(
    r"(?<!\S)(?!(?:100|110|120|24/7)(?:\s|$))[$€£]?\d[\d.,:]*+[\w%/+]*(?!\S)|(?<!\S)(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|hundreds|thousand|thousands|million|dozen|dozens"
    r"|half|halved|doubled|tripled|quarter|twice|decade)(?!\S)"
)
_DATE = Pattern(
    r"(?<!\S)(?:(?:on|by|around|until|before|after|at|from|since)\s(?:the\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s?,?\s?)?(?:the\s)?\d[\d:.]*(?:st|nd|rd|th|am|pm|h)?(?:\s(?:am|pm|o'clock))?|\d{1,2}(?:st|nd|rd|th)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d+|\d+\s(?:january|february|march|april|may|june|july|august|september|october|november|december)|next two weeks|\d+\s(?:minutes|min)\s(?:call|interview|chat|talk|conversation))(?!\S)"
)
_OWN = Pattern(r"(?<!\S)(?:i|my|me|we|our|us)(?!\S)")
_DID = (
    r"(?:built|led|cut|moved|migrated|ran|reduced|raised|wrote|designed|managed|launched|automated|saved|created|developed|introduced|set up|shipped|rebuilt|trained|taught|supervised|coached|mentored|hired|negotiated|sold|closed|organized|organised|planned|delivered"
    r"|implemented|fixed|solved|cleared|handled|opened|rolled out|tested|maintained|grew|increased|improved|brought|joined|replaced|rewrote|deployed|published|translated|cooked|nursed|repaired|installed|coordinated|analyzed|analysed|modeled|modelled|researched|presented|won|founded|started|took over|turned around|learned|learnt|taken over|grown|written|taken|run|drawn|drew|made|worked on|worked with|worked as|worked at|worked in|worked for|dealt with|used|applied (?:the|it|this|these|them|my|our|what|that)|learned to|looked after|cared for|spent|served|kept|carried|overseen|oversaw|owned)"
)
_EXAMPLE = Pattern(
    rf"(?<!\S)(?:(?:i|we)(?: have| had)?(?: (?:already|also|once|recently|just|personally|successfully|myself|both|then|even|often|since|now))? {_DID}(?!\S)(?! (?:hard|you|the time|my best))"
    r"|for example|for instance|such as|like the time|e\.g\.|when i (?:was|worked|ran|led|managed|built|joined)|during my (?:time|years|internship|studies|placement|thesis|apprenticeship)|as (?:a|an|the) \S+ (?:at|for|with|in)|in my (?:last|previous|current|former|present) (?:job|role|position|post|team|company)"
    r"|my (?:\S+ )?(?:experience|background|work|time|training|years|degree|thesis|internship|project|studies) (?:with|in|as|at|on|running|building|leading|managing|of|from|for) (?!this|the (?:role|field|industry|area|job|position)|(?:my|your|a|various|many|different|several|similar|other|all|that|general) |(?:business|management|people|the)(?:\s[.,;!]|$))"
    r"|(?:my|the) (?:reference|manager|supervisor|professor|former boss) (?:can|will|says|said|wrote)|is attached|attached is|i have attached|in the attached|my portfolio|on github|because (?:i|we|my) (?:have|had|was|spent|did|\S+ed)|having \S+ed|by \S+ing (?:the|our|a|my))(?!\S)?"
)
_COURTESY = Pattern(r"(?:thank|thanks|many thanks|i look|i (?:would )?appreciate)(?!\S)")
_LOGISTICS = Pattern(
    r"(?<!\S)(?:telephone|phone|number|reach me|call me|write to me|contact me|e ?mail|available|free on|free to|can be (?:in|at|with)|can (?:start|begin|come|travel)|could (?:start|come|be)|notice|live (?:in|near|close)|move to|moving to|relocate|weekday|look forward|looking forward|hope to|see you|bus|train)(?!\S)"
)
_PLAIN = frozenset(
    "i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
    " hr cv ceo cto cfo ok hi dear thank thanks best kind regards sincerely please yes no mr mrs ms dr team company manager engineer pm am english asap ps usa uk us".split()
)


@analysis
def _people_and_place(draft: Draft) -> frozenset[str]:
    """Return the words of names that are no evidence: the reader's, the company's, the role's, the sender's."""
    facts = draft.situation.facts
    names = [
        *(person.name for person in draft.situation.people),
        *(alias for person in draft.situation.people for alias in person.aliases),
        *facts.company.names,
        facts.role.title or "",
        *facts.role.aliases,
        facts.me.name or "",
    ]
    return frozenset(word for name in names for word in name.casefold().split())


@dataclass(frozen=True)
class _Evidence:
    """What a line has to show: the tokens of numbers and names, and of examples."""

    concrete: tuple[int, ...]
    examples: tuple[int, ...]

    def outside(self, hit: Hit) -> bool:
        """Whether some of it stands outside the claim."""
        return any(not hit.first <= token < hit.stop for token in (*self.concrete, *self.examples))


def is_borne_out(draft: Draft, hit: Hit) -> bool:
    """Whether the claim at `hit` has evidence in its own sentence, in the next one, or plainly in the one before."""
    number = line_of(draft, hit)
    said, shown = lines(draft), _shown(draft)
    if shown[number].outside(hit):
        return True
    if number + 1 < len(said):
        line, evidence = said[number + 1], shown[number + 1]
        if line.sentence.kind == said[number].sentence.kind and _OWN.search(line.text) is not None:
            courtesy = _COURTESY.match(line.text) is not None or _LOGISTICS.search(line.text) is not None
            if evidence.examples or (evidence.concrete and not courtesy):
                return True
    if number:
        line, evidence = said[number - 1], shown[number - 1]
        return bool(evidence.examples and evidence.concrete) and _OWN.search(line.text) is not None
    return False


@analysis
def _shown(draft: Draft) -> tuple[_Evidence, ...]:
    """Return what each line has to show."""
    return tuple(
        _Evidence(
            tuple(_concrete(draft, line)),
            tuple(line.token_at(match.start()) for match in _EXAMPLE.finditer(line.text)),
        )
        for line in lines(draft)
    )


def _concrete(draft: Draft, line: Line) -> Iterator[int]:
    """Yield the tokens of numbers that are no date, of names that are not the reader's, and of the sender's facts."""
    text = _DATE.sub(lambda match: " " * len(match.group()), line.text)
    yield from (line.token_at(match.start()) for match in _NUMBER.finditer(text))
    facts = draft.situation.facts
    for known in (*facts.me.skills, *facts.me.employers, *facts.me.achievements):
        place = line.text.find(known.casefold())
        if known.strip() and place >= 0:
            yield line.token_at(place)
    familiar = _people_and_place(draft)
    texts = line.sentence.prose.texts
    for token in line.tokens[1:]:
        word = texts[token]
        if (
            word[:1].isupper()
            and len(word) > 1
            and texts[token - 1] not in ('"', "“", ":", "(")
            and word.lower() not in _PLAIN
            and word.lower() not in familiar
        ):
            yield token
