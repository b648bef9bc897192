"""A name as it is written against a name of the facts: the same, a familiar form, misspelled, or somebody else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache

from notelint import Person
from notelint_checks.analysis.name_accents import is_accented_otherwise
from notelint_checks.analysis.name_spelling import is_familiar, is_misspelling
from notelint_checks.analysis.name_tables import FAMILY_FIRST
from notelint_checks.analysis.nicknames import GIVEN_NAMES

__all__ = [
    "TITLES",
    "Likeness",
    "first_name",
    "fold",
    "likeness",
    "likeness_to",
    "name_words",
    "spelled_out",
]

TITLES = frozenset(
    """mr mrs ms mx miss mister dr doctor prof professor sir madam maam mam madame dame lord lady rev reverend fr father sister
    capt captain sgt sergeant lt col colonel major gen judge hon chef coach eng ing herr frau señor senor señora senora
    dipl doktor dottore dottoressa doutor dra ir mme mlle monsieur signor signora don doña mag pastor rabbi imam dean engineer engr atty attorney architect principal officer councillor councilor nurse matron headmaster headmistress headteacher
    maestro maestra chief alhaji alhaja hajia mallam oga bishop archbishop canon deacon deaconess vicar provost chancellor rector elder evangelist
    apostle ustadh ustad sheikh shaykh shri sri smt shrimati pandit guruji swami venerable ven cantor rebbe rav chaplain abbot abbess prior brother mother
    tita tito ate kuya manong manang datuk dato datin puan encik cik pan pani panie pana frl fräulein fraulein srta sra dña herrn mevrouw meneer hr fru
    bey hanim hoca sensei sifu shihan master curator conductor skipper commander cmdr admiral brigadier corporal cpl private constable inspector
    superintendent warden justice magistrate ambassador consul minister senator congressman congresswoman representative mayor alderman cllr governor president
    chairman chairwoman chairperson secretary treasurer trainer ranger barrister barr arch arq adv advocate advokat advokaat avv avvocato avvocata abogado abogada maitre dott dottssa ing-dr mgr mudr judr phdr rndr
    mma rra ntate mwalimu bwana mzee matua whaea bapak ibu khun ajarn ostad agha khanum sayin hocam gospodin gospodja gospoda kyrios kyria kirie slecna sigra
    monsignor comandante dra maestra profe teniente kapitan kapten overlege rektor lektor docent ingegnere geometra jonkheer ingeniero ingeniera lic licenciado licenciada prof-dr""".split()
)
"""What may stand before a name, in lower case and without its period."""

_SUFFIXES = frozenset(
    """jr sr ii iii iv phd md mba esq cpa rn dds msc bsc pmp ma ba bs ms beng meng mph mphil dphil llb llm jd edd psyd dvm dmd do np pa
    bsn msn aprn lpn pharmd pe cfa cfp acca aca aia riba frcs mrcp mbbs mbchb obe mbe cbe kc qc cissp shrm-cp sphr phr""".split()
)
_HONORIFICS = frozenset(
    "san sama sensei kun chan ji nim ssi bhai didi sahib saheb bey hanim abi abla xiansheng nushi laoshi ge jie".split()
)
"""What may follow a name: Suresh ji, Tanaka-san."""
_PARTICLES = frozenset(
    "van von vom zum zur der den de da di del della dello la le les lo el al bin ibn bint ben y e i dos das do du ter ten te zu af av ap ab mac mc o st san santa".split()
)
_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "æ": "ae",
        "œ": "oe",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "’": "",
        "'": "",
        "‘": "",
        "`": "",
        ".": "",
    }
)
_UMLAUT = re.compile("[äöüøå]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


class Likeness(IntEnum):
    """How a written name relates to a person, the closest first."""

    SAME = 0
    FAMILIAR = 1
    MISSPELLED = 2
    DIFFERENT = 3


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return `text` in lower case without accents, apostrophes and periods."""
    lowered = text.casefold().translate(_LETTERS)
    return "".join(mark for mark in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(mark))


def name_words(name: str) -> list[str]:
    """Return the words of a name, folded, without titles and suffixes."""
    words = [word for word in (_plain(fold(part)) for part in re.split(r"[\s,()]+", name)) if word]
    while len(words) > 1 and words[-1] in _HONORIFICS:
        words.pop()
    kept = [word for word in words if word not in TITLES and word not in _SUFFIXES]
    return kept or words


def _plain(word: str) -> str:
    stem, hyphen, honorific = word.rpartition("-")
    return stem if hyphen and honorific in _HONORIFICS else word


def first_name(person: Person) -> str:
    """Return the first word of a person's name that is no title, as the facts spell it."""
    words = [word for word in person.name.split() if fold(word) not in TITLES]
    return words[0].strip(",") if words else person.name


def likeness_to(written: str, person: Person) -> Likeness:
    """Return how the `written` name relates to `person`, aliases included."""
    return min(likeness(written, name) for name in (person.name, *person.aliases))


@lru_cache(maxsize=4096)
def likeness(written: str, name: str) -> Likeness:
    """Return how the `written` name relates to the `name` of the facts."""
    forms = {(written, name), (written, spelled_out(name)), (spelled_out(written), name)}
    found = min(_compared(*form) for form in forms)
    return Likeness.MISSPELLED if found <= Likeness.FAMILIAR and is_accented_otherwise(written, name) else found


def spelled_out(name: str) -> str:
    """Return a name in lower case with its umlauts in two letters: "jürgen" as "juergen"; a name without one as it is."""
    return name.casefold().translate(_UMLAUTS) if _UMLAUT.search(name.casefold()) else name


def _compared(written: str, name: str) -> Likeness:
    mine, theirs = name_words(written), name_words(name)
    if not mine or not theirs:
        return Likeness.DIFFERENT
    if _joined(mine) in _runs(theirs) or _joined(reversed(mine)) in _runs(theirs):
        return Likeness.SAME
    whole = mine
    mine, theirs = _parts(mine), _parts(theirs)
    if 1 < len(_joined(mine)) < 4 and "".join(word[0] for word in theirs).startswith(_joined(mine)):
        return Likeness.FAMILIAR
    surname = "" if len(theirs) < 2 else theirs[0] if theirs[0] in FAMILY_FIRST else theirs[-1]
    loose: list[str] = []
    familiar = False
    for word in mine:
        match = next((other for other in theirs if other == word), None)
        if match is None:
            match = next((other for other in theirs if is_familiar(word, other, last=other == surname)), None)
            familiar = familiar or match is not None
        if match is None:
            loose.append(word)
        else:
            theirs.remove(match)
    loose = [word for word in loose if word not in _PARTICLES]
    if not loose:
        return Likeness.FAMILIAR if familiar else Likeness.SAME
    matched = sum(word not in _PARTICLES and not {*_parts([word])}.intersection(loose) for word in whole)
    theirs = [word for word in theirs if word not in _PARTICLES]
    if matched and (not theirs or matched > 1 or (mine[0] not in loose and GIVEN_NAMES.issuperset(loose))):
        return Likeness.FAMILIAR
    if all(any(is_misspelling(word, other) for other in theirs) for word in loose):
        return Likeness.MISSPELLED
    return Likeness.DIFFERENT


def _joined(words: Iterable[str]) -> str:
    return "".join(words).replace("-", "")


def _runs(words: list[str]) -> set[str]:
    """Return every run of neighboring words, written as one."""
    return {_joined(words[first:stop]) for first in range(len(words)) for stop in range(first + 1, len(words) + 1)}


def _parts(words: list[str]) -> list[str]:
    return [part for word in words for part in word.split("-") if part]
