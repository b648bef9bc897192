"""What ties a topic to the talk: "your point that …", "you walked me through …", "… has stayed with me"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Sentence

__all__ = ["Anchored", "anchored"]

_NOUNS = (
    "point|points|remark|remarks|comment|comments|question|questions|story|stories|account|description|example|examples|explanation"
    "|idea|ideas|thought|thoughts|view|views|take|insight|insights|concern|concerns|worry|advice|suggestion|suggestions|tip|hint|plan|plans"
    "|overview|walkthrough|walk|tour|demo|demonstration|approach|work|experience|experiences|background|expertise|vision|stance|perspective|reflections"
    "|anecdote|observation|warning|passion|enthusiasm|honesty|candor|candour|frankness|openness|explanation|recommendation|reading|analysis|summary|sketch"
    "|case|analogy|comparison|diagram|drawing|proposal|reasoning|argument|answer|reply|joke|phrase|rule|project|research|paper|article|talk|post|method|habit|move|switch|decision|choice"
)
_TALKS = "discussion|discussions|conversation|conversations|talk|talks|chat|chats|exchange|debate|call|back-and-forth|session|detour|tangent|digression"
_SAYING = (
    "mentioned|said|told (?:me|us)(?: about| of)?|described|explained(?: to me)?|pointed (?:out|to)|showed (?:me|us)|show (?:me|us)|walked (?:me|us) (?:through|around|over)"
    "|took (?:me|us) (?:through|around|over|to)|talked (?:me )?(?:about|through)|spoke (?:about|of)|shared|asked(?: me)?(?: about)?|raised|touched (?:on|upon)|recommended|suggested|wondered|laughed about"
    "|outlined|laid out|drew|sketched|demonstrated|brought up|stressed|emphasi[sz]ed|noted|flagged|admitted|confessed|warned(?: me)?(?: about)?|named|called|put|proposed|went (?:over|through|into)"
    "|let me (?:see|try|watch|sit|hold|taste|in on)|gave me|introduced me to|ran me through|compared|framed|broke down|hinted at|alluded to|referred to|worried about|are (?:building|planning|trying|moving|rolling|facing|dealing|wrestling)(?: with)?"
    "|handle|handled|run|built|solved|organi[sz]ed|managed|set up|spend|spent|use|test|train|teach|decided|chose|treat|approach|approached|dealt with"
)
_GERUNDS = "hearing|learning|talking|speaking|chatting|discussing|reading|seeing|understanding|finding out|comparing notes|exchanging (?:ideas|views|notes)|listening|watching|walking through|touring|trying"
_SHOWING = (
    "explaining|describing|sharing|showing (?:me|us)(?: around)?|walking (?:me|us) (?:through|around|over)|taking (?:me|us) (?:through|around|over|to|on)|talking (?:me|us) through|telling (?:me|us)(?: about| of)?|drawing(?: out| up)?|sketching"
    "|answering|demonstrating|introducing (?:me|us) to|letting (?:me|us)|giving (?:me|us)|outlining|pointing (?:me to|out)|laying out|going (?:over|through|into)|bringing|being (?:so )?(?:open|frank|honest|candid|upfront|straight|clear)|opening|asking(?: me)?(?: about)?|running (?:me|us) through|breaking down|illustrating"
)
_ABOUT = (
    "about|on|of|that|regarding|around|concerning|for|with|into|in|to|over|why|how|through|between|from|behind|against"
)

_AFTER = re.compile(
    rf"(?P<your>\byour (?:own |team 's |very |recent |honest |frank |clear |first |last )?(?:{_NOUNS}) (?:{_ABOUT})\b)"
    rf"|(?P<you>\b(?:as |what |when |after |where |that |which |since |because |, )*you (?:both |two |all |also |just |first |briefly |kindly |even |then |rightly |had |have |'ve |were |was )*(?:{_SAYING})\b(?: that| how| why| about| to me)?)"
    rf"|(?P<way>\b(?:the way|how|why|where|what|the moment|the part where|the story of how) (?:you|your|the team|your team)\b)"
    rf"|(?P<talk>\b(?:our|the|this|that|a) (?:\w+ )?(?:{_TALKS}) (?:about|on|of|over|around|regarding)\b)"
    rf"|(?P<we>\bwe (?:both |also |briefly |even |had |then |just )?(?:talked|spoke|discussed|chatted|went over|looked at|covered|touched on|touched upon|debated|compared|agreed|walked through|drew|saw|tried|tasted|visited|worked through|got into|spent)\b(?: about| on| through| that| over)?)"
    rf"|(?P<gerund>\b(?:{_GERUNDS})(?! me\b| us\b)(?: more| all| a bit| a little| so much| first - hand)?(?: about| of| on| to| with you| with)*\b(?: how| why| what| where| the way)?)"
    rf"|(?P<verb>\b(?:to|i|we|me|really) (?:hear|learn|learned|learnt|heard|see|saw|talk|understand|understood)(?: more| a lot| so much| a bit)?(?: about| how| why| what| from you)+\b)"
    rf"|(?P<thanks>\b(?:thank you|thanks|grateful|thankful)(?: both| all| so much| very much| again| a lot| once more| kindly)? (?:to you )?for (?:so (?:kindly|patiently|openly) )?(?:{_SHOWING})\b(?: to me| with me| me| us)?)"
    rf"|(?P<for>\b(?:thank you|thanks|grateful|thankful|appreciate|appreciated)(?: both| all| so much| very much| again| a lot| once more| kindly)? (?:to you )?(?:for )?(?=the |your |that |all |a |an |\w+ing ))"
    rf"|(?P<struck>\b(?:impressed|struck|fascinated|intrigued|surprised|moved|encouraged|reassured|touched|amused|inspired|delighted|interested) (?:by|with|to hear|to learn|to see|at)\b)"
    rf"|(?P<per>\b(?:per|after|following|on) your (?:suggestion|advice|tip|recommendation|hint|remark|comment|question|point|warning)s?\b(?: about| on| that| to)?)"
)
_BEFORE = re.compile(
    r"\b(?:(?:has|have|had|really|certainly|especially|still|particularly|also) )*(?:stayed|stuck|remained|resonated|sits?|sat|lingered|stays?|sticks?|resonates?)(?: firmly| most| really)? (?:with|in) (?:me|my)\b"
    r"|\b(?:made|makes|got|gets|had|has|kept|keeps|set|left|leaves) me (?:think|thinking|laugh|smile|want|realize|realise|curious|wonder|wondering|rethink|reconsider)\b"
    r"|\b(?:struck me|hit home|came back to me|caught my (?:eye|attention|interest)|stood out|opened my eyes|surprised me|impressed me|gave me (?:a lot|plenty|much|something|pause)|taught me|is still on my mind|has been on my mind|made (?:it|the \w+) (?:click|clear|real)|convinced me|told me a lot|interested me|appeals? to me|appealed to me)\b"
    r"|\b(?:that |which )?(?:you|we) (?:both |also |just |briefly |kindly )?(?:talked about|discussed|mentioned|described|showed me|spoke about|spoke of|raised|brought up|told me about|asked about|asked for|walked me through|explained|sketched|drew|touched on|recommended|suggested|pointed out)\b"
)
_BOUNDARY = frozenset(
    {
        ";",
        ":",
        "—",
        "–",
        "!",
        "?",
        ".",
        "…",
        "...",
        "(",
        ")",
        '"',
        "because",
        "which",
        "although",
        "though",
        "whereas",
        "since",
    }
)
_CLAUSE = frozenset(
    {
        "i",
        "we",
        "it",
        "which",
        "so",
        "but",
        "and",
        "because",
        "this",
        "that",
        "my",
        "if",
        "as",
        "then",
        "he",
        "she",
        "they",
        "there",
        "please",
        "thank",
        "thanks",
    }
)
_AFTER_AND = frozenset(
    {
        "i",
        "we",
        "it",
        "would",
        "am",
        "look",
        "will",
        "hope",
        "that",
        "this",
        "thank",
        "thanks",
        "have",
        "was",
        "were",
        "remain",
        "left",
        "wanted",
        "can",
        "believe",
        "for",
        "how",
        "my",
        "appreciate",
        "appreciated",
        "enjoyed",
        "feel",
        "felt",
    }
)
_LEAD = frozenset(
    {
        "the",
        "a",
        "an",
        "your",
        "our",
        "that",
        "this",
        "of",
        "about",
        "how",
        "why",
        "what",
        "you",
        "me",
        "to",
        "for",
        "on",
        "all",
        "more",
        "us",
        "i",
        "we",
        "with",
        "so",
        "both",
        "these",
        "those",
        "and",
        "is",
        "are",
        "was",
        "were",
    }
)
_LONGEST = 16
_GATE = frozenset(
    """you your we our i me thank thanks grateful thankful appreciate appreciated hear heard learn learned learnt see saw talk
    understand understood way how why where what story moment impressed struck fascinated intrigued surprised moved encouraged
    reassured touched amused inspired delighted interested stood appeals appealed convinced made makes""".split()
)
"""Words without one of which no anchor stands in a sentence, but for one in "-ing"."""


@dataclass(frozen=True)
class Anchored:
    """Words that an anchor points at.

    Attributes:
        first, stop: the tokens pointed at.
        personal: whether the anchor is the reader's own doing.
        about: whether the anchor says that the words were talked about, not merely that one is grateful for them.
    """

    sentence: Sentence
    first: int
    stop: int
    personal: bool
    about: bool


def anchored(draft: Draft, sentence: Sentence) -> Iterator[Anchored]:
    """Yield what the anchors of a sentence point at, in order; runs may overlap."""
    norms = sentence.norms
    text = " ".join(norms)
    if _GATE.isdisjoint(norms) and "ing " not in text:
        return
    tokens = _token_numbers(norms)
    for match in _AFTER.finditer(text):
        first = tokens[match.end()] if match.end() < len(text) else len(norms)
        stop = _right_end(norms, first)
        first = _left_trim(norms, first, stop)
        if first < stop:
            kind = match.lastgroup
            yield Anchored(
                sentence, sentence.first + first, sentence.first + stop, kind in _PERSONAL, kind in _ABOUT_IT
            )
    for match in _BEFORE.finditer(text):
        stop = tokens[match.start()]
        first = _left_end(norms, stop)
        if first < stop:
            personal = "you" in match.group().split() or "your" in norms[max(0, first - 1) : stop]
            yield Anchored(sentence, sentence.first + first, sentence.first + stop, personal, about=False)


_PERSONAL = frozenset({"your", "you", "way", "thanks", "per"})
_ABOUT_IT = frozenset({"your", "you", "talk", "we", "gerund", "verb"})


def _token_numbers(norms: tuple[str, ...]) -> list[int]:
    """Map each character of the joined sentence to the number of its token; a gap belongs to the token after it."""
    numbers: list[int] = []
    for number, norm in enumerate(norms):
        numbers += [number] * (len(norm) + (number > 0))
    return numbers


def _right_end(norms: tuple[str, ...], first: int) -> int:
    """Return where the words that begin at `first` stop: before the next clause."""
    for number in range(first, min(len(norms), first + _LONGEST)):
        following = norms[number + 1] if number + 1 < len(norms) else ""
        if norms[number] in _BOUNDARY and number > first:
            return number
        if norms[number] == "," and following in _CLAUSE:
            return number
        if norms[number] in ("and", "but", "so", "as", "while") and following in _AFTER_AND:
            return number
    return min(len(norms), first + _LONGEST)


def _left_trim(norms: tuple[str, ...], first: int, stop: int) -> int:
    while first < stop and (norms[first] in _LEAD or not norms[first][0].isalnum()):
        if first + 1 < stop and norms[first + 1] == "-" and norms[first] not in ("the", "your", "that"):
            break
        first += 1
    return first


def _left_end(norms: tuple[str, ...], stop: int) -> int:
    """Return where the words that end at `stop` begin: after the last clause mark before them."""
    first = stop
    while first > max(0, stop - _LONGEST) and norms[first - 1] not in _BOUNDARY and norms[first - 1] != ",":
        first -= 1
    return _left_trim(norms, first, stop)
