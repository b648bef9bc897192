"""A sentence as a string of word classes, and the runs of words in it that could name a topic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Prose, Sentence
from notelint_checks.analysis.specificity import job_titles, name_words
from notelint_checks.analysis.topic_lexicon import CONTENT, TALK, class_of, noun_class

__all__ = ["PAST", "Chunk", "chunk_from", "classes"]

_LONGEST = 22

_AGAIN = frozenset("last this that next".split())
_SPANS = frozenset(
    "night evening morning afternoon week weekend month year time spring summer autumn fall winter day fortnight".split()
)


def classes(draft: Draft, sentence: Sentence) -> str:
    """Return one letter for each token of `sentence`: its class in `topic_lexicon`, by its neighbors where that decides."""
    prose = sentence.prose
    names = _named(draft, sentence)
    letters = [
        "P" if number in names else _letter(prose, number, sentence.first)
        for number in range(sentence.first, sentence.stop)
    ]
    return _in_context("".join(letters), sentence)


def _named(draft: Draft, sentence: Sentence) -> frozenset[int]:
    """Return the tokens of names and job titles: they show nothing of the talk."""
    prose = sentence.prose
    named = set(job_titles(prose, sentence.first, sentence.stop))
    known = name_words(draft)
    for number in range(sentence.first, sentence.stop):
        if prose.lowers[number] in known and prose.doc[number].text[0].isupper():
            named.add(number)
    return frozenset(named)


_HABITUAL = frozenset(
    "nightly daily weekly monthly quarterly yearly early hourly friendly family supply assembly likely only-child".split()
)


def _letter(prose: Prose, number: int, first: int) -> str:
    """Return the class of a token by itself."""
    word, norm = prose.lowers[number], prose.norms[number]
    if not any(map(str.isalnum, word)):
        return _mark(prose, number)
    if word in ("'s", "’s"):
        return "'"
    if word[0].isdigit():
        return "#"
    letter = class_of(norm)
    letter = class_of(word) if letter == "C" else letter
    if letter != "C":
        return letter
    if word in _HABITUAL:
        return "j"
    if word.endswith("ly") and len(word) > 4:
        return "a"
    text = prose.doc[number].text
    if any(map(str.isupper, text[1:])) or any(map(str.isdigit, text)) or (text[0].isupper() and number > first):
        return "N"
    return "C"


def _mark(prose: Prose, number: int) -> str:
    """Return the class of a mark: a hyphen inside a word, a comma, or one that ends everything."""
    word = prose.lowers[number]
    if word in ("-", "‑", "–", "/", "&") and 0 < number < len(prose.lowers) - 1:
        if prose.ends[number - 1] == prose.starts[number] and prose.ends[number] == prose.starts[number + 1]:
            return "-"
    return {",": ",", "'": "'", "’": "'", "%": "#"}.get(word, ";")


_NOUN = re.compile(r"(?<=[dYmoj#])[lskrx](?![dYmoeiuwh])")
_SECOND_VERB = re.compile(r"(?<=&)a*C(?=[,;pdaY])")
_PARTICIPLE = re.compile(r"(?<=p)[lskr](?=[CN])")
_NOUN_LAST = re.compile(r"(?<=p[CN])[lskr](?=[,;&])")
_NOUN_AFTER = re.compile(r"(?<=[CN])[lskr](?=[CNpx,;&r])")
_LATE_VERB = re.compile(r"(?:^|[,;])[abB]*[dYozj]*[CNnj-]*[CNn](C)(?=[pat])(?![^,;]*[xrV])")
_COMPOUND = re.compile(r"[^;,](?:-[^;,])+")
_SUBJECT_VERB = re.compile(r"(?<=[iuwh])([ax]*)C|(?<=[iuw])(a*)T(?=[pdYoz])")
_OBJECT_VERB = re.compile(r"(?<=[CNnTP])C(?=[dYmoe])")
_ADJECTIVE_ALONE = re.compile(r"(?<=[dY])j(?=[,;prx&]|$)")
_GUYS = frozenset("guys folks lot all both two three".split())
_TITLES = frozenset("mr mr. ms ms. mrs mrs. dr dr. prof prof. mx miss sir madam".split())
_ANYTHING = frozenset("anything everything nothing something".split())
_SINCE = frozenset("since until till".split())
_LOOKING = frozenset("look looked looking".split())
_AT = frozenset("at into up".split())
_KEEP = frozenset("keep keeps kept keeping stop".split())
PAST = frozenset(
    "made took gave got came kept put went ran hit caught left stood sat rang stuck became told said spoke drew brought saw heard felt found met taught sent held lost is was are were".split()
)
_FINITE = re.compile(
    r".*(?:ed|[^s]s)$|^(?:took|flew|ran|cut|sank|broke|sold|bought|built|led|lost|won|drove|froze|woke|wrote|rose|fell|grew)$"
)


def _in_context(letters: str, sentence: Sentence) -> str:
    """Decide by its neighbors what a word is: "the drawing" is a thing, "they drawing" a deed."""
    words = sentence.lowers
    found = list(letters)
    for number, word in enumerate(words):
        if letters[number] == "'":
            noun = (
                0 < number < len(words) - 1 and letters[number - 1] in "CNnPTD" and letters[number + 1] in "CNnTj#lskr-"
            )
            found[number] = "'" if noun else "x"
        elif word in _SPANS and number and words[number - 1] in _AGAIN:
            found[number] = "D"
        elif (
            letters[number] in "ez"
            and letters[number + 1 : number + 2] in tuple("CNnj")
            and (word == "them" or not number or letters[number - 1] in ",&")
        ):
            found[number] = "d"
        elif word in _SINCE and letters[number + 1 : number + 2] in tuple("#D"):
            found[number] = "p"
        elif word in _LOOKING and not _AT.isdisjoint(words[number + 1 : number + 3]):
            found[number] = "k"
        elif word == "any" and words[number + 1 : number + 2] in (("more",), ("longer",)):
            found[number] = "a"
        elif word == "above" and words[number + 1 : number + 2] == ("all",):
            found[number] = "a"
        elif word == "once" and letters[number + 1 : number + 2] == "d":
            found[number] = "a"
        elif word == "one" and re.match(r"a*x", letters[number + 1 :]):
            found[number] = "h"
    letters = "".join(found)
    for match in _NOUN.finditer(letters):
        if words[match.start()] not in PAST:
            found[match.start()] = noun_class(words[match.start()])
    for match in _NOUN_AFTER.finditer(letters):
        if (
            not words[match.start() - 1].endswith("s")
            and not words[match.start()].endswith(("s", "ed"))
            and words[match.start()] not in PAST
        ):
            found[match.start()] = noun_class(words[match.start()])
    for number in range(1, len(words)):
        if words[number] in _GUYS and letters[number - 1] == "u":
            found[number] = "a"
        elif words[number - 1] in _TITLES and found[number] == "N":
            found[number] = "P"
        elif words[number] == "as" and found[number - 1] == "C" and words[number - 1].endswith("ed"):
            found[number] = "p"
        elif found[number - 1] == "C" and words[number] in _ANYTHING and _FINITE.match(words[number - 1]):
            found[number - 1] = "V"
        elif letters[number] == "-" and letters[number - 1] in "lsrk" and letters[number + 1 : number + 2] in ("p", "a"):
            found[number - 1 : number + 2] = "TTT"
    for match in _PARTICIPLE.finditer(letters):
        if words[match.start()].endswith("ed"):
            found[match.start()] = "C"
    for match in _NOUN_LAST.finditer(letters):
        if not words[match.start()].endswith("ed") and words[match.start()] not in PAST:
            found[match.start()] = noun_class(words[match.start()])
    for number in range(1, len(words)):
        if words[number - 1] in _KEEP and words[number].endswith("ing"):
            found[number] = "k"
    for match in _ADJECTIVE_ALONE.finditer(letters):
        found[match.start()] = "C"
    for match in _SUBJECT_VERB.finditer("".join(found)):
        found[match.end() - 1] = "V"
    for match in _SECOND_VERB.finditer("".join(found)):
        if words[match.end() - 1].endswith("ed"):
            found[match.end() - 1] = "V"
    for match in _LATE_VERB.finditer("".join(found)):
        if words[match.start(1)].endswith("ed"):
            found[match.start(1)] = "V"
    for match in _OBJECT_VERB.finditer("".join(found)):
        if _FINITE.match(words[match.start()]) or words[match.start()] in PAST:
            found[match.start()] = "V"
    for match in _COMPOUND.finditer("".join(found)):
        telling = any(letter in "CN" for letter in match.group())
        for place in range(match.start(), match.end()):
            if found[place] not in "-#" or (telling and found[place] == "#"):
                found[place] = "N" if telling and found[place] != "#" else found[place] if found[place] == "#" else "n"
    return "".join(found)


@dataclass(frozen=True)
class Chunk:
    """Words that name a thing or say what is so: positions in the sentence, ``first`` to ``stop`` (exclusive)."""

    first: int
    stop: int
    own: int
    """How many of them say something of their own."""
    states: bool = False
    """Whether they are a statement with a subject of its own: "returns are booked twice"."""


def chunk_from(
    letters: str, words: tuple[str, ...], first: int, *, clause: bool = False, subject: bool = False
) -> Chunk | None:
    """Return the words that begin at `first`: a thing, or with `clause` a statement ("returns are booked twice")."""
    begin = re.compile(r"[adYomj]*").match(letters, first).end()  # type: ignore[union-attr]
    if clause and words[begin : begin + 1] and words[begin].endswith("ing"):
        clause, subject = False, True
    stop = _stop(letters, words, first, clause=clause, subject=subject)
    return trimmed(letters, words, first, stop, clause=clause)


_LEAD = re.compile(r"[aj]*[Tn]a*(?:p|p?[qz])+[dYoae]*")
_ABOUT = frozenset("about on over regarding around concerning".split())
_WITHIN = frozenset("at in with from by under behind near".split())
_PARTS = frozenset(
    "detail details part parts side sides aspect aspects kind sort update updates news history importance need needs reality time".split()
)


def trimmed(letters: str, words: tuple[str, ...], first: int, stop: int, *, clause: bool = False) -> Chunk | None:
    """Return the run without the words at both ends that belong to the sentence around it."""
    first = _first_own(letters, words, first, stop, clause=clause)
    while lead := _LEAD.match(letters, first, stop):
        head = next(place for place in range(first, stop) if letters[place] in "Tn")
        talked = words[head] in TALK and not _ABOUT.isdisjoint(words[head : lead.end()])
        if words[lead.end() - 1] in _WITHIN or (lead.end() - 2 > head and words[lead.end() - 2] in _WITHIN):
            break
        if not (letters[head] == "T" or words[head] in _PARTS or talked) or not CONTENT.intersection(
            letters[lead.end() : stop]
        ):
            break
        first = _first_own(letters, words, lead.end(), stop, clause=clause)
    while stop > first and not _is_end(letters, words, first, stop - 1, clause=clause):
        stop -= 1
    own = sum(letter in "CN" for letter in letters[first:stop])
    own += own and letters.count("V", first, stop)
    states = clause and letters[first : first + 1] in tuple("CNnj") and stop - first > 3 and bool(_VERB.search(letters, first + 1, stop))
    return Chunk(first, stop, own, states) if own else None


_VERB = re.compile("[lrxVsk]")


def _first_own(letters: str, words: tuple[str, ...], first: int, stop: int, *, clause: bool) -> int:
    if clause and (pronoun := _PRONOUN.match(letters, first)):
        first = pronoun.end()
    if clause and words[first : first + 1] and words[first] in _COPE and letters[first + 1 : first + 2] == "p":
        first += 2
    if _RIDING.match(letters, first) and words[first].endswith("ing"):
        first = _RIDING.match(letters, first).end()  # type: ignore[union-attr]
    while first < stop and not _is_start(letters, first, stop, clause=clause):
        if letters[first] in "uiwhz,;Bb":
            return stop
        first += 1
    return first


def _is_start(letters: str, first: int, stop: int, *, clause: bool) -> bool:
    """Whether a phrase can begin here: an adjective or stock word only when words of its own follow at once."""
    letter = letters[first]
    if letter in CONTENT or letters[first + 1 : first + 2] == "-" or (letter in "lskr" and clause):
        return True
    if clause and letter in "nj" and CONTENT.intersection(letters[first:stop]):
        return True
    if letter not in "#jTnDl":
        return False
    if letter == "D":
        return letters[first + 1 : first + 2] in tuple("CN")
    rest = letters[first:stop].lstrip("njD#-'T")
    return (
        rest[:1] in tuple("CNV")
        or (rest[:1] in ("p", "z") and letter in "Tn#j")
        or (rest[:1] == "t" and letter in "Tn")
    )


def _is_end(letters: str, words: tuple[str, ...], first: int, number: int, *, clause: bool) -> bool:
    letter = letters[number]
    if letter in CONTENT or letter == "#" or number == first:
        return True
    before = letters[first:number]
    if clause and (words[number] in _SPANS or (letter in "rlV" and before[-1:] in tuple("CN"))):
        return True
    if letter in "nT" and words[number] not in _SPANS:
        rest = before.rstrip("nTj#-'d")
        loose = words[number] in _LOOSE and before[-1:] in tuple("ptdYo&")
        return rest[-1:] in CONTENT or (rest[-1:] in tuple("p&t") and not loose)
    if words[number] in _SPANS and words[number - 1] in ("a", "per", "each"):
        return True
    if letter == "D" and (clause or words[number - 1] == "every"):
        return True
    if letter == "D":
        at = before.rfind("p")
        return at > 0 and words[first + at] not in _WHEN
    if letter in "lsk" and words[number].endswith("ing") and before[-1:] == "p":
        return True
    if letter == "j":
        return before[-1:] in tuple("xrla")
    if clause and letter == "a" and (words[number] in _MANNER or words[number].endswith("ly")):
        return before.rstrip("a")[-1:] in tuple("CVNnlrxsk")
    return (words[number] in _AFTER_VERB and before[-1:] in tuple("CVNnlrx")) or words[number - 1 : number + 1] == (
        "each",
        "other",
    )


_MANNER = frozenset("first last much late early enough fast alone badly wrong well twice again more less".split())
_AFTER_VERB = frozenset("themselves itself up down off apart alone twice away out".split())
_ON_THE_WAY = frozenset("way light course middle supper dinner breakfast beer drink".split())
_LOOSE = TALK | frozenset("company firm team role position job day days office view place".split())


def _stop(letters: str, words: tuple[str, ...], first: int, *, clause: bool, subject: bool) -> int:
    """Return where the words that begin at `first` end: before the next statement."""
    verbs = 0
    relative = clause
    limit = min(len(letters), first + _LONGEST)
    number = first
    if clause and (subject_pronoun := _PRONOUN.match(letters, first)):
        number = subject_pronoun.end()
        verbs = -1  # the verb of the pronoun follows at once
    while number < limit:
        letter = letters[number]
        last = letters[number - 1] if number > first else " "
        rest = letters[number + 1 : limit]
        if letter == "b" and words[number] == "than" and clause:
            verbs = 0
        elif letter in ";bB":
            return number
        if letter == "," and not _LIST.match(letters, number, limit):
            return number
        whole = subject or "between" in words[first:number]
        if letter == "&" and not _goes_on(letters, number + 1, clause=relative, subject=whole):
            return number
        if letter in "iuwh" and number > first:
            if (
                letter == "i"
                or not _CONTACT.match(letters, number)
                or words[number + 1 : number + 2] in (("had",), ("have",), ("use",))
                or last not in "CNnT#Dzq"
                or (relative and verbs > 0)
            ):
                return number
            relative, verbs = True, -1
        elif letter == "e":
            return number
        elif letter == "z":
            if number > first and not _RELATIVE.match(letters, number):
                return number
            relative, verbs = True, 0
        elif letter == "q":
            if words[number] in ("which", "who") and last != "," and _RELATIVE.match(letters, number):
                relative, verbs = True, 0
            elif last == "p" or number == first:
                relative, verbs = True, 0
            elif not clause:
                return number
            else:
                verbs = 0
        elif letter in "pt" and _is_loose(letters, words, number, clause=clause):
            return number
        elif letter == "-" or last == "-" or rest[:1] == "-":
            pass
        elif (
            letter == "C"
            and last in "CNn"
            and words[number].endswith("ing")
            and rest[:1] == "p"
            and words[number + 1] in _WHERE
            and not clause
        ):
            return number
        elif letter == "C" and relative and verbs == 0 and last in "zq":
            verbs = 1
        elif letter in "xr" or (letter in "Vlsk" and number > first):
            if not subject and not relative and words[number] in PAST and last in "CN" and rest[:1] == "p":
                pass
            elif last == "t" or (last in "xa" and relative and verbs > 0 and _chained(letters, number)):
                pass
            elif letter in "lsk" and words[number].endswith("ing") and last in "p&CNn":
                pass
            elif relative and verbs <= 0 and not (letter == "r" and re.match(r"a*p?e", rest)):
                if (
                    clause
                    and verbs == 0
                    and (
                        words[number] in _MODALS
                        or (letter == "x" and sum(each in CONTENT for each in letters[first:number]) > 4)
                    )
                ):
                    return number
                verbs = 1
            else:
                return number
        number += 1
    return number


_WHERE = frozenset("on in under behind outside at above beside".split())
_COPE = frozenset("manage cope deal work go".split())
_RIDING = re.compile(r"[Clskr][ap]+p")
_PRONOUN = re.compile("a*[uwhi]")
_MODALS = frozenset("could would should might".split())
_LIST = re.compile(r",[dYmoaj#n]*[CNTn'-]+[^;,]*(?:,[dYmoaj#n]*[CNTn'-]+[^;,]*){0,4}?,?&[dYmoaj#np]*[CNTn]")
_CONTACT = re.compile(r"[uw]a*(?:x+a*)?[VlCrp]|ha*(?:x+a*)?[VlCrpks]")
_RELATIVE = re.compile(r"[zq]a*(?:[xlCVn]|r(?!a*p?e)|d|[CNn]|[iuwh][ax]*[Vlxrk](?!e))")
_PLACE = re.compile(r"[pt][dYoaj#]*([nTDPem]|C|$)")
_WHEN = frozenset("on at in during for since until by this last".split())


def _chained(letters: str, number: int) -> bool:
    """Whether the verb belongs to the one before it: "has been", "never gets"."""
    return letters[:number].rstrip("a")[-1:] in ("x", "r", "l")


def _goes_on(letters: str, number: int, *, clause: bool, subject: bool) -> bool:
    """Whether what follows "and" belongs to the same thing."""
    letter = letters[number : number + 1]
    if letter == "T" and letters[number + 1 : number + 2] in ("t", "a"):
        return False
    if letter in ("d", "Y", "C", "N", "n", "#", "T", "p", "j", "D", "o"):
        return subject or clause or not _SUBJECT.match(letters, number)
    return letter in ("l", "V", "t") and clause


_SUBJECT = re.compile(r"[dYo]*[ajnCNT#-]+x")


def _is_loose(letters: str, words: tuple[str, ...], number: int, *, clause: bool) -> bool:
    """Whether a phrase such as "in our talk", "with me", "at your company" says only where or when."""
    match = _PLACE.match(letters, number)
    if match is None:
        return False
    if not match[1] or match[1] in "ePm":
        return True
    place = match.end() - 1
    if words[place] in _ON_THE_WAY and letters[place + 1 : place + 2] not in ("C", "N", "n", "T", "-"):
        return True
    if match[1] == "C" or letters[place + 1 : place + 2] in ("C", "N", "n", "T", "-", "'", "p", "#"):
        return False
    if match[1] == "D":
        return words[number] in _WHEN and not (clause and place > number + 1)
    return words[place] in _LOOSE and not (clause and words[number + 1] in ("a", "an"))
