"""Nouns that job titles end in, by family, and the fields that tell titles of one family apart."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["FAMILY_OF", "FIELD_OF", "QUALIFIERS", "head_family", "title_fields"]

_FAMILIES = """
engineer engineering developer development programmer programming coder dev devs engineers developers sde swe sre architect|analyst analytics analysis analysts
scientist science scientists researcher research|designer design designers|manager management director head lead leader leadership supervisor supervision chief vp
president officer executive principal managerial foreman forewoman superintendent|nurse nursing rn matron midwife|teacher teaching tutor instructor lecturer professor educator faculty lectureship trainer
faculty|assistant receptionist secretary administrator administrative admin clerk clerical office|accountant accounting bookkeeper bookkeeping accountancy auditor audit controller
finance financial|marketer marketing brand|sales salesperson salesman saleswoman representative seller rep|recruiter recruiting recruitment sourcer talent|writer writing editor editorial copywriter journalist
reporter author content|lawyer attorney counsel legal paralegal solicitor barrister|chef cook cooking kitchen baker pastry|server waiter waitress waiting barista bartender barman hostess host
steward|driver driving courier delivery trucker|technician tech technical mechanic electrician plumber maintenance fitter machinist|doctor physician surgeon resident medical gp|dentist dental hygienist
pharmacist pharmacy|therapist therapy psychologist counselor counsellor|carer caregiver|librarian library archivist|photographer photography videographer|consultant consulting advisor adviser
advisory consultancy|coordinator coordination planner planning scheduler organizer|producer production|buyer purchasing procurement merchandiser|cashier retail associate shop|warehouse logistics picker packer
|translator interpreter|actuary actuarial underwriter|trader trading broker|teller banker banking|dispatcher|inspector|welder carpenter|biologist chemist physicist geologist|statistician economist
econometrician|curator|animator illustrator|veterinarian vet|zookeeper|pilot|paramedic|firefighter|gardener landscaper groundskeeper groundsman greenkeeper|cleaner janitor housekeeper caretaker custodian|guard|surveyor|estimator|tester qa|specialist
|strategist|operator|ambassador|evangelist|nanny au-pair|florist|hairdresser stylist|optician|optometrist|dietitian nutritionist|postdoc postdoctoral|fellow fellowship|intern internship|apprentice
apprenticeship|trainee traineeship
"""

_FIELDS = """
software backend back-end frontend front-end fullstack full-stack web platform devops cloud infrastructure systems reliability application applications java python mobile ios android embedded|data database etl
|product|project|program programme|marketing brand growth|sales business account|hr people human|finance financial accounting|security|network|hardware|mechanical|civil structural|electrical electronics|chemical process
|quality qa test|machine ml ai|customer support success|operations|procurement supply|legal|graphic visual|ux ui interaction|social content|store shop retail|restaurant kitchen|office|research|medical clinical
|school|training instructional learning curriculum elearning e-learning|event events|communications pr|risk credit|tax|audit|policy|engineering
"""


def _table(text: str) -> Mapping[str, int]:
    groups = [group.split() for group in text.replace("\n|", "|").split("|")]
    return {word: number for number, words in enumerate(groups) for word in words}


FAMILY_OF: Mapping[str, int] = _table(_FAMILIES)
"""Head noun of a job title, in lower case, to the number of its family."""

FIELD_OF: Mapping[str, int] = _table(_FIELDS)
"""Word before the head noun to the number of its field."""

QUALIFIERS = frozenset(
    """senior junior lead staff principal sr jr mid mid-level entry entry-level graduate new open advertised vacant full-time part-time full part time
    remote hybrid contract permanent temporary interim same right exact other current exciting suitable associate chief deputy
    the a an your our this that of for in at on and level posted opening available future next first second i ii iii iv great
    particular specific above mentioned aforementioned relevant whole actual advertised available""".split()
)
"""Words before a job title that make it no other job."""


def head_family(words: list[str]) -> int | None:
    """Return the family of the last word of a title (in lower case) that is a known head noun."""
    return next((FAMILY_OF[word] for word in reversed(words) if word in FAMILY_OF), None)


def title_fields(words: list[str]) -> set[int]:
    """Return the fields that the words of a title name."""
    return {FIELD_OF[word] for word in words if word in FIELD_OF}
