"""What a sentence could be about: chunks with what speaks for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from notelint import Draft, Level, Sentence
from notelint_checks.analysis.topic_chunks import Chunk, chunk_from, classes, trimmed
from notelint_checks.analysis.topic_lexicon import LOGISTICS, TALK

__all__ = ["Candidate", "candidates"]

_NP = r"(?=[dYomCNnjTD#lsk])"
_ANCHORS = (
    # kind, weight, personal, pattern up to where the topic begins
    ("your", 5, True, re.compile(r"(?:Y[ajn]*T[aT]*|[#dT]*T*pY[ajn]*,?)(?:[pzqt]+)")),
    ("your", 5, True, re.compile(r"Y[ajn]*Cp")),
    ("you", 5, True, re.compile(r"(?<!t)u[ax]*s[ae]*(?:&a*s[ae]*)?p*[zq]?a*")),
    ("you", 5, True, re.compile(r"(?<!t)u[ax]*[krlV]a*z")),
    ("you", 5, True, re.compile(r"ut[sl]a*(?:e[ls]?)?p*")),
    ("you", 5, True, re.compile(r"u[ax]*[a-zA-Z][eh]p")),
    ("gather", 4, True, re.compile(r"i[ax]*[a-zA-Z]z?(?=[dYoCN])")),
    ("colon", 4, True, re.compile(r";(?=[dYoCNnj#])")),
    ("above", 3, False, re.compile(r",[ap]+(?=[dYoCN#j])")),
    ("does", 3, True, re.compile(r"(?:^|(?<=[,;&B]))[ab]*+(?=ua*(?:xa+)?[VlC])|(?:^|(?<=[,;&B]))[ab]*+x(?=a*ua*[VC])|b(?=ua*[VlCr])")),
    (
        "account",
        4,
        True,
        re.compile(r"^[aB]*(?:pY[ajn]*[TC]n?|[alkC]tu|pu|b?i[ax]*[krl]u[aj]*),?(?=[dYoCNnjT#])|^pu,(?=[iw])"),
    ),
    ("how", 4, True, re.compile(r"[qzT](?=a*u[^sx])")),
    ("honest", 4, True, re.compile(r"q[aj]+[CjnNV]?u[ax]*[lskVC]?a*p")),
    ("firm", 4, True, re.compile(r"u[axB]+[jCVn]p")),
    ("care", 5, True, re.compile(r"u[ax]*[VlC]a*p(?<=p)")),
    ("with", 4, True, re.compile(r"ua*x[ax]*p")),
    ("we", 4, True, re.compile(r"w[ax]*[skrl][aepT]*[zq]?")),
    ("talk", 4, True, re.compile(r"[odT][ajn]*[Tn][aenp]*[pzq](?!m)")),
    ("agree", 4, True, re.compile(r"s[ax]*puz|spY[ajn]*[TC][pz]")),
    ("about", 3, False, re.compile(r"[a-zA-Z]p(?=[dYoCNnj#lskrT])")),
    ("over", 3, False, re.compile(r"[lCVk]p")),
    ("mine", 3, True, re.compile(r"m[aj]*Ta*[pzq]")),
    ("back", 4, False, re.compile(r"[la]a*[tp]")),
    ("told", 3, False, re.compile(r"s[ae]*(?:[pzq]|(?=[dYo]))")),
    ("hear", 2, False, re.compile(r"k[ae]*(?:[pqz]+)?")),
    ("by", 2, False, re.compile(r"[rjkn][aej]*p|xa*[lVC]p")),
    ("of", 2, False, re.compile(r"(?:^|(?<=[,;&]))a*b?p+")),
    ("why", 2, False, re.compile(r"q(?=[dYaomCNnjT#])")),
    ("that", 1, False, re.compile(r"(?<![CNnT'&^;])z(?=[dYoCNnj#])")),
    ("is", 3, False, re.compile(r"^q[^,;]{1,14}?x(?=[dYoCNn#])")),
    ("rule", 4, True, re.compile(r"Y[ajn]*Ta*x[,;]?z?")),
    ("yours", 3, False, re.compile(r"(?=Y)")),
    ("start", 1, False, re.compile(r"(?:^|(?<=[,;&Bb]))[ab]*+" + _NP)),
    ("start", 1, False, re.compile(r"(?:^|(?<=[,;&B]))x(?=[dYoCN])")),
    ("thing", 0, False, re.compile(r"(?=[do])")),
    ("thing", 0, False, re.compile(r"(?<=[ptxlsV])(?=[CN#jT])")),
)
SORRY = frozenset("sorry apologies apologize apologise forgive excuse pardon".split())
_REGARDING = frozenset("about regarding concerning on as re regards".split())
_CLAUSAL = frozenset({"how", "why", "that", "does", "account", "rule", "gather"})
_QUOTED = re.compile(r"[^,;]{3,80}(?:,[^,;]{1,60})?,(?:[uw][ax]*s(?:[,;]|$)|bi[ax]*[lrkx]ua)")
_THANKING = frozenset("thank thanks cheers grateful appreciate grazie merci".split())
_TOLD_AFTER = re.compile(r",?[zqp]?[zq]?,?(?:[uw]|h)[ax]*[sk]|z?[uw][ax]*[xlrV](?!e)|a*pu(?:[,;&a]|$)")
_NOT_TOLD = frozenset("where when how why because since as whose if for to from".split())
_STAYED = re.compile(r",?z?[ax]*[rlksVCx]+[ap]*e")
_FRONTED = re.compile(r",?[iu][ax]*[kslV]|,?a*,?[whiuz]|,[ab]+[;,]")
_IS = re.compile(r",?(?:[zq])?a*[xrVl]")


@dataclass(frozen=True)
class Candidate:
    chunk: Chunk
    kind: str
    score: float
    personal: bool
    level: Level
    anchored: bool


_ENOUGH = 2.7
_SECOND = 6.5


def candidates(draft: Draft, sentence: Sentence) -> list[Candidate]:
    """Return what the sentence is about: the chunk for which most speaks, and another only if it is firmly anchored."""
    chosen: list[Candidate] = []
    for candidate in ranked(draft, sentence):
        if candidate.score < (_SECOND if chosen else _ENOUGH):
            break
        if parts := _halves(candidate.chunk, classes(draft, sentence), sentence.norms):
            chosen += [replace(candidate, chunk=part) for part in parts]
        elif all(
            candidate.chunk.stop <= other.chunk.first or other.chunk.stop <= candidate.chunk.first for other in chosen
        ):
            chosen.append(candidate)
    return chosen


_BETWEEN = {"from": "to", "between": "and", "both": "and"}


def _halves(chunk: Chunk, letters: str, words: tuple[str, ...]) -> tuple[Chunk, ...]:
    """Return the two things of "from the crates to the labels", each by itself."""
    lead = next((place for place in range(chunk.first - 1, -1, -1) if letters[place] not in "dYom"), -1)
    joint = _BETWEEN.get(words[lead]) if lead >= 0 else None
    for place in range(chunk.first + 1, chunk.stop - 1) if joint else ():
        if words[place] == joint and letters[place + 1] in "dYom":
            parts = trimmed(letters, words, chunk.first, place), trimmed(letters, words, place + 1, chunk.stop)
            return tuple(part for part in parts if part)
    return ()


def ranked(draft: Draft, sentence: Sentence) -> list[Candidate]:
    letters, words = classes(draft, sentence), sentence.norms
    found: dict[tuple[int, int], Candidate] = {}
    tie = _tie(letters, words)
    for kind, weight, anchored, pattern in _ANCHORS:
        for match in pattern.finditer(letters):
            if not _fits(kind, match, letters, words):
                continue
            clause = kind in _CLAUSAL or (
                match.end() > match.start() and _opens_clause(letters, words, match.end() - 1)
            )
            at_start = kind in ("start", "of")
            quoted = kind == "start" and _QUOTED.match(letters, match.end()) is not None
            clause = clause or quoted
            chunk = chunk_from(letters, words, match.end(), clause=clause, subject=at_start and not quoted)
            if chunk is None:
                continue
            if at_start and not quoted:
                chunk = _before_verb(letters, words, chunk)
            shown = kind == "told" and "e" in match.group() and words[match.start()].endswith("ing")
            personal, score = (
                anchored or quoted or shown,
                weight + min(chunk.own, 4) + bool({"N", "#"} & set(letters[chunk.first : chunk.stop])),
            )
            named = kind == "of" and words[match.start()] in _REGARDING
            score += 2 * named
            if (
                kind in ("hear", "by")
                and match.end() > match.start()
                and words[match.end() - 1] in ("about", "on", "over", "into", "of", "why", "how", "that")
            ):
                score += 1
            if kind == "why" and letters[: match.start()].rstrip("apdCn")[-1:] == "k":
                score += 1
            after = letters[chunk.stop :]
            score += 4 * quoted
            score += 3 * ("Y" in letters[chunk.first : chunk.stop] and kind in ("thing", "start"))
            if kind in ("of", "thing", "start") and not _THANKING.isdisjoint(words[: match.end()]):
                score -= 1.5
            if re.search(r"m[aj#n]*$", letters[: chunk.first]) and not personal:
                score -= 4
            if (
                kind in ("start", "of", "thing")
                and not tie
                and letters.count(",") > 2
                and not re.search("[uwh]", letters)
            ):
                score -= 4
            score += 2 * (kind == "that" and chunk.states)
            if kind in ("how", "that", "does") and not _HOPE.isdisjoint(words[: match.start() + 1]):
                score -= 6
            if kind == "does" and (chunk.own < 2 or not _EVER.isdisjoint(words)):
                continue
            if (
                kind == "of"
                and words[match.start()] not in _REGARDING
                and re.match(r",?i[ax]*[^k]", after)
                and _IDEA.isdisjoint(words)
            ):
                score -= 4
            if (told := _TOLD_AFTER.match(after)) and _NOT_TOLD.isdisjoint(words[chunk.stop : chunk.stop + told.end()]):
                score += 4
                personal = True
            elif _STAYED.match(after) and _governor(letters, chunk.first) != "m":
                score += 3
            elif at_start and _FRONTED.match(after) and kind == "start":
                score += 3
            elif kind in ("start", "yours") and _IS.match(after):
                score += 2
            personal = personal or (
                kind in ("about", "told", "over") and _governor(letters, chunk.first) in tuple("uw")
            )
            asked = _AS_ASKED.search(letters) is not None and kind != "why"
            asked = asked or (kind == "that" and _BELIEF.isdisjoint(words[: match.start()]) and letters[: match.start()].rstrip("ae")[-1:] in ("j", "k", "r", "n"))
            score += 2 * (asked and kind != "that")
            governor = _governor(letters, chunk.first)
            if governor in ("i", "m") and not personal and not named and not asked:
                wishes = governor == "i" and not _WISH.isdisjoint(
                    words[max(0, letters.rfind("i", 0, chunk.first)) : chunk.first]
                )
                if wishes and kind in ("yours", "start", "thing", "by", "of", "told"):
                    score -= 4
                linked = kind in ("hear", "by", "why", "yours", "that", "told", "back", "above", "about", "over")
                believed = kind in ("why", "that") and not _BELIEF.isdisjoint(words[max(0, match.start() - 2) : match.start()])
                read = (
                    believed
                    or kind == "about"
                    and not {"know", "experience", "knowledge"}.isdisjoint(words)
                    or kind == "hear"
                    and words[match.start()] in ("read", "tried", "try", "visited", "met", "tasted")
                )
                claim = (
                    governor == "m"
                    or not _CLAIM.isdisjoint(words)
                    or letters.count(",") > 1
                    or re.search(r"ix[a]*d", letters)
                )
                untied = 2 if not claim or not _RECENT.isdisjoint(words) else 6
                score -= (
                    0
                    if linked
                    and (tie or (kind in ("hear", "why", "told", "back", "above", "over", "about") and not read))
                    else (0.5 if chunk.own > 2 else 1)
                    if tie and governor == "i"
                    else untied
                )
            if LOGISTICS & set(words[chunk.first : chunk.stop]) and not (personal and kind != "does") and not named:
                score -= 4
            if (SORRY & set(words[: chunk.first]) or words[0] == "please") and not personal:
                score -= 4
            score -= chunk.first * 0.05
            key = (chunk.first, chunk.stop)
            if key not in found or found[key].score < score:
                found[key] = Candidate(
                    chunk,
                    kind,
                    score,
                    personal,
                    _level(letters, chunk),
                    anchored or personal or kind in ("hear", "told", "back"),
                )
    return sorted(found.values(), key=lambda each: -each.score)


def _level(letters: str, chunk: Chunk) -> Level:
    """Return ``specific`` for two words of their own or one that is a name, an acronym, counted or compound."""
    own = letters[chunk.first : chunk.stop]
    return "specific" if chunk.own > 1 or chunk.states or "N" in own or "#" in own else "weak"


def _fits(kind: str, match: re.Match[str], letters: str, words: tuple[str, ...]) -> bool:
    said = words[match.start() : match.end()]
    if kind == "your" and letters[match.start() : match.end()].endswith("Cp"):
        return said[-1] in ("about", "on", "over", "regarding", "against", "concerning")
    if kind == "firm":
        return said[-1] in ("about", "on", "over", "with", "against")
    if kind == "care":
        return said[-1] in ("about", "for", "over", "on")
    if kind == "told":
        direct = letters[match.end() - 1] not in "pzq"
        return (said[0].endswith("ing") or said[0] == "discussed") if direct else said[-1] not in ("with", "without")
    if kind == "gather":
        return not _GATHER.isdisjoint(said[-2:])
    if kind == "colon":
        return said[-1] == ":" and _tie(letters[: match.start()], words)
    if kind == "by" and letters[match.start()] == "x":
        return said[-1] in ("with", "by", "at")
    if kind == "by" and letters[match.start()] == "n":
        return said[0].endswith("ed") or said[0] in _KEEN
    if kind == "you":
        return not (said[-1] in ("with", "without") and said[-2:-1] != ("talked",) and letters[match.end() - 2] == "s")
    if kind == "how" and letters[match.start()] == "T":
        return said[0] in ("way", "part", "bit", "story")
    if kind == "about":
        return said[-1] == "about" or (said[-1] in ("on", "against") and said[0] in _SAYING)
    if kind == "over":
        return said[-1] == "over"
    if kind == "above":
        return not _ESPECIALLY.isdisjoint(said)
    if kind == "talk" and said[-1] in _PLACES:
        return False
    if kind == "talk":
        head = said[max(place for place in range(len(said)) if letters[match.start() + place] in "Tn")]
        return letters[match.start() : match.end()].rstrip("aenpzq")[-1:] == "T" or (
            head in TALK and said[-1] in ("about", "on", "over", "regarding", "around")
        )
    if kind == "start" and match.start():
        return words[match.start() - 1] not in ("than", "as", "like") and not (
            words[match.start() - 1] == "so" and match.start() > 1 and letters[match.start() - 2] != ","
        )
    if kind == "back":
        return "back" in said or "returning" in said or said[-2:] == ("up", "on")
    return True


_IDEA = frozenset("idea ideas question questions thought thoughts suggestion answer solution".split())
_EVER = frozenset("ever happen wherever whenever".split())
_BELIEF = frozenset("know think believe hope wish trust feel imagine guess sure confident".split())
_WISH = frozenset("would will shall could can want wish hope intend".split())
_CLAIM = frozenset(
    """have 've had years year experience skills degree certificate licence license trained worked work working ran led managed built
    last former current previous present employer job hold know can speak taught own owned spent currently diploma qualification qualifications
    certified fluent used bring grew born""".split()
)
_GATHER = frozenset("gather understand hear".split())
_HOPE = frozenset("hope trust wish".split())
_RECENT = frozenset("since yesterday afterwards afterward tonight weekend".split())
_KEEN = frozenset("happy glad keen curious grateful thankful fascinating interesting important helpful".split())
_PLACES = frozenset("at from by under behind near off".split())
_SAYING = frozenset(
    "something anything thought thoughts chat reading case note thing research words word talk homework add more much bit lot".split()
)
_ESPECIALLY = frozenset("above especially particularly including like notably".split())
_AS_ASKED = re.compile(r"[bp]u[ax]*sa*(?:[,;&]|$)")
_SAID = frozenset(
    "said say mentioned told think thought reckon reckoned believe admitted explained feel felt feared".split()
)


def _opens_clause(letters: str, words: tuple[str, ...], last: int) -> bool:
    """Whether a statement follows the token `last`: "that …", "how …", "you said …", "your advice to …"."""
    if letters[last] == "t":
        return re.compile(r"[lskrV]|C[dYemo]").match(letters, last + 1) is not None
    return letters[last] in "qz" or words[last] in _SAID or (letters[last] == "e" and words[last - 1] in _SAID)


_ED = re.compile(r".*(?:ed|ght|[^su]s)$")


def _before_verb(letters: str, words: tuple[str, ...], chunk: Chunk) -> Chunk:
    """Cut a subject before its verb where that is a word that the lexicon does not know: "The workshop smelled of pine"."""
    if re.match(r",?[zq]?a*[xrVl]", letters[chunk.stop :]):
        return chunk
    for number in range(chunk.first + 1, chunk.stop):
        if (
            letters[number] == "C"
            and letters[number - 1] in "CNnT"
            and words[number].endswith("ed")
            and letters[number + 1 : number + 2] in ("p", "a", "t", "")
        ):
            return trimmed(letters, words, chunk.first, number) or chunk
    return chunk


def _tie(letters: str, words: tuple[str, ...]) -> bool:
    """Whether the reader's doing or the talk is in the sentence, apart from "thank you", "hear from you", "your team"."""
    for number, letter in enumerate(letters):
        if letter == "u" and number and letters[number - 1] in "rV":
            return True
        if letter in "uw" and re.match(r"[ax]*[slkVrC]|[ax]+(?:[pjnC,;]|$)", letters[number + 1 :]):
            if not (number and words[number - 1] in ("thank", "from", "meet", "meeting", "thanks")):
                return True
        if letter in "Yo" and re.match(r"[ajn]*[CNT]", letters[number + 1 :]):
            return True
    return False


def _governor(letters: str, place: int) -> str:
    """Return the subject of the clause that holds `place`: the nearest "I", "you", "we", "my …" before it, if any."""
    for number in range(place - 1, -1, -1):
        letter = letters[number]
        if letter in "iuwh":
            return letter
        if letter == ";":
            return ""
        if letter == "m" and (not number or letters[number - 1] in ",&Bb"):
            return "m"
    return ""
