"""What a sentence could be about: chunks with what speaks for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Level, Sentence
from notelint_checks.analysis.topic_chunks import Chunk, chunk_from, classes, trimmed
from notelint_checks.analysis.topic_lexicon import LOGISTICS, TALK

__all__ = ["Candidate", "candidates"]

_NP = r"(?=[dYomCNnjTD#lsk])"
_ANCHORS = (
    # kind, weight, personal, pattern up to where the topic begins
    ("your", 5, True, re.compile(r"(?:Y[ajn]*T[aT]*|[#dT]*T*pY[ajn]*,?)(?:[pzq]+)")),
    ("you", 5, True, re.compile(r"(?<!t)u[ax]*s[ae]*(?:&a*s[ae]*)?p*[zq]?a*")),
    ("how", 4, True, re.compile(r"[qz](?=a*u[^sx])")),
    ("honest", 4, True, re.compile(r"q[aj]+[CjnN]uxp")),
    ("care", 4, True, re.compile(r"u[ax]*[VlC]a*p(?<=p)")),
    ("with", 4, True, re.compile(r"u[ax]+p")),
    ("we", 4, True, re.compile(r"w[ax]*[skrl][aepT]*[zq]?")),
    ("talk", 4, True, re.compile(r"[odT][ajn]*[Tn][aenp]*[pzq](?!m)")),
    ("back", 4, False, re.compile(r"[la]a*t")),
    ("told", 3, False, re.compile(r"s[ae]*[pzq]")),
    ("hear", 2, False, re.compile(r"k[ae]*(?:[pqz]+)?")),
    ("by", 2, False, re.compile(r"[rjkn][aej]*p")),
    ("of", 2, False, re.compile(r"(?:^|(?<=[,;&]))a*b?p+")),
    ("why", 2, False, re.compile(r"q(?=[dYaomCNnjT#])")),
    ("that", 1, False, re.compile(r"(?<=[jrkxsae])z(?=[dYoCNnj#])")),
    ("is", 3, False, re.compile(r"^q[^,;]{1,14}?x(?=[dYoCNn#])")),
    ("yours", 3, False, re.compile(r"(?=Y)")),
    ("start", 1, False, re.compile(r"(?:^|(?<=[,;&Bb]))[ab]*+" + _NP)),
    ("thing", 0, False, re.compile(r"(?=[dom])")),
    ("thing", 0, False, re.compile(r"(?<=[ptxlsV])(?=[CN#jT])")),
)
SORRY = frozenset("sorry apologies apologize apologise forgive excuse pardon".split())
_CLAUSAL = frozenset({"how", "why", "that"})
_TOLD_AFTER = re.compile(r",?[zqp]?[zq]?,?(?:[uw]|h)[ax]*s")
_STAYED = re.compile(r",?[zq]?[ax]*[rlksVCx]+[ap]*e")
_FRONTED = re.compile(r",?[iu][ax]*[kslV]|,?a*,?[whiuz]")
_IS = re.compile(r",?(?:[zq])?a*[xrVl]")


@dataclass(frozen=True)
class Candidate:
    chunk: Chunk
    kind: str
    score: float
    personal: bool
    level: Level
    anchored: bool


_ENOUGH = 3.0
_SECOND = 6.5


def candidates(draft: Draft, sentence: Sentence) -> list[Candidate]:
    """Return what the sentence is about: the chunk for which most speaks, and another only if it is firmly anchored."""
    chosen: list[Candidate] = []
    for candidate in ranked(draft, sentence):
        if candidate.score < (_SECOND if chosen else _ENOUGH):
            break
        if all(candidate.chunk.stop <= other.chunk.first or other.chunk.stop <= candidate.chunk.first for other in chosen):
            chosen.append(candidate)
    return chosen


def ranked(draft: Draft, sentence: Sentence) -> list[Candidate]:
    letters, words = classes(draft, sentence), sentence.norms
    found: dict[tuple[int, int], Candidate] = {}
    tie = _tie(letters, words)
    for kind, weight, anchored, pattern in _ANCHORS:
        for match in pattern.finditer(letters):
            if not _fits(kind, match, letters, words):
                continue
            clause = kind in _CLAUSAL or (match.end() > match.start() and letters[match.end() - 1] in "qz")
            at_start = kind in ("start", "of")
            chunk = chunk_from(letters, words, match.end(), clause=clause, subject=at_start)
            if chunk is None:
                continue
            if at_start:
                chunk = _before_verb(letters, words, chunk)
            personal, score = anchored, weight + min(chunk.own, 4) + bool({"N", "#"} & set(letters[chunk.first : chunk.stop]))
            if kind == "of" and words[match.start()] in ("about", "regarding", "concerning", "on", "as", "re"):
                score += 2
            if kind == "hear" and match.end() > match.start() and words[match.end() - 1] in ("about", "on", "over", "into", "of", "why", "how", "that"):
                score += 1
            if kind == "why" and letters[:match.start()].rstrip("apdCn")[-1:] == "k":
                score += 1
            after = letters[chunk.stop :]
            if kind == "of" and words[match.start()] not in ("about", "regarding", "concerning", "on", "as", "re") and re.match(r",?i[ax]*[^k]", after):
                score -= 4
            if _TOLD_AFTER.match(after):
                score += 4
                personal = True
            elif _STAYED.match(after):
                score += 3
            elif at_start and _FRONTED.match(after) and kind == "start":
                score += 3
            elif kind in ("start", "yours") and _IS.match(after):
                score += 2
            governor = _governor(letters, chunk.first)
            if governor in ("i", "m") and not personal:
                linked = kind in ("hear", "by", "why", "yours", "that", "told", "back")
                score -= 0 if linked and (tie or kind in ("hear", "why", "told", "back")) else 1 if tie else 6
            if LOGISTICS & set(words[chunk.first : chunk.stop]) and not personal:
                score -= 4
            if SORRY & set(words[: chunk.first]) and not personal:
                score -= 4
            score -= chunk.first * 0.05
            key = (chunk.first, chunk.stop)
            if key not in found or found[key].score < score:
                found[key] = Candidate(chunk, kind, score, personal, _level(letters, chunk), anchored or personal or kind in ("hear", "told", "back"))
    return sorted(found.values(), key=lambda each: -each.score)


def _level(letters: str, chunk: Chunk) -> Level:
    """Return ``specific`` for two words of their own or one that is a name, an acronym, counted or compound."""
    own = letters[chunk.first : chunk.stop]
    return "specific" if chunk.own > 1 or "N" in own or "#" in own else "weak"


def _fits(kind: str, match: re.Match[str], letters: str, words: tuple[str, ...]) -> bool:
    said = words[match.start() : match.end()]
    if kind == "care":
        return said[-1] in ("about", "for", "over", "on")
    if kind == "talk":
        head = said[max(place for place in range(len(said)) if letters[match.start() + place] in "Tn")]
        return letters[match.start() : match.end()].rstrip("aenpzq")[-1:] == "T" or (head in TALK and said[-1] in ("about", "on", "over", "regarding", "around"))
    if kind == "start" and match.start():
        return words[match.start() - 1] not in ("than", "as", "like")
    if kind == "back":
        return "back" in said or "returning" in said
    return True


_ED = re.compile(r".*(?:ed|ght|[^su]s)$")


def _before_verb(letters: str, words: tuple[str, ...], chunk: Chunk) -> Chunk:
    """Cut a subject before its verb where that is a word that the lexicon does not know: "The workshop smelled of pine"."""
    if re.match(r",?[zq]?a*[xrVl]", letters[chunk.stop :]):
        return chunk
    for number in range(chunk.first + 1, chunk.stop):
        if letters[number] == "C" and letters[number - 1] in "CNnT" and words[number].endswith("ed") and letters[number + 1 : number + 2] in ("p", "a", "t", ""):
            return trimmed(letters, words, chunk.first, number) or chunk
    return chunk


def _tie(letters: str, words: tuple[str, ...]) -> bool:
    """Whether the reader's doing or the talk is in the sentence, apart from "thank you", "hear from you", "your team"."""
    for number, letter in enumerate(letters):
        if letter in "uw" and re.match(r"[ax]*[slkVrC]|[ax]+[pjnC]", letters[number + 1 :]):
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
