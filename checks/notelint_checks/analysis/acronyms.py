"""Short forms and what they stand for: known ones, and those whose letters begin the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

from notelint_checks.analysis.vocabulary import GRAMMAR

__all__ = ["ACRONYMS", "SKIPPED", "WrittenOut", "meanings"]

_TABLE = """
a&e: accident and emergency|ae: accident and emergency|ai: artificial intelligence|api: application programming interface|ar: accounts receivable|ap: accounts payable
b2b: business to business|bi: business intelligence|ci: continuous integration|cd: continuous delivery|cd: continuous deployment|cctv: security cameras
cpd: continuing professional development|crm: customer relationship management|csr: corporate social responsibility|ct: computed tomography|db: database|dm: direct message
dr: disaster recovery|ecg: electrocardiogram|ekg: electrocardiogram|ed: emergency department|er: emergency room|ehr: electronic health record|epos: electronic point of sale
erp: enterprise resource planning|esl: english as a second language|eta: estimated time of arrival|ev: electric vehicle|evs: electric vehicles|fnol: first notice of loss
gp: general practitioner|gp: family doctor|ha: high availability|hr: human resources|hvac: heating ventilation and air conditioning|icu: intensive care unit|iot: internet of things
ip: intellectual property|it: information technology|iv: intravenous|k8s: kubernetes|kpi: key performance indicator|kpis: key performance indicators|lms: learning management system
ml: machine learning|mri: magnetic resonance imaging|ms: mass spectrometry|mvp: minimum viable product|nicu: neonatal intensive care unit|nlp: natural language processing
ocr: optical character recognition|okrs: objectives and key results|ooh: out of hours|ot: occupational therapy|pm: project management|pm: project manager|po: purchase order
pos: point of sale|ppe: personal protective equipment|pr: pull request|prs: pull requests|pr: public relations|pt: physical therapy|qa: quality assurance|qc: quality control|qms: quality management system
ra: risk assessment|rfp: request for proposal|rfq: request for quotation|rn: registered nurse|roi: return on investment|saas: software as a service|sen: special educational needs
seo: search engine optimization|sla: service level agreement|slas: service level agreements|sop: standard operating procedure|sops: standard operating procedures|sow: statement of work
sso: single sign on|tdd: test driven development|tlc: thin layer chromatography|ui: user interface|uat: user acceptance testing|ux: user experience|vat: value added tax
vp: vice president|wip: work in progress|wms: warehouse management system|yoy: year over year|yoy: year on year|postgres: postgresql|js: javascript|ts: typescript|tf: terraform|gh: github
gmp: good manufacturing practice|gc: gas chromatography|lc: liquid chromatography|gcms: gas chromatography mass spectrometry|hplc: high performance liquid chromatography|jit: just in time|h&s: health and safety|p&l: profit and loss|r&d: research and development
m&a: mergers and acquisitions|f&b: food and beverage|l&d: learning and development|q&a: questions and answers|o&m: operations and maintenance|t&cs: terms and conditions|haccp: hazard analysis and critical control points|gdpr: general data protection regulation
senco: special educational needs coordinator|revpar: revenue per available room|adr: average daily rate|oee: overall equipment effectiveness|tpm: total productive maintenance|fifo: first in first out|bim: building information modeling|bim: building information modelling|cad: computer aided design
cam: computer aided manufacturing|cnc: computer numerical control|kyc: know your customer|aml: anti money laundering|nda: non disclosure agreement|ndt: non destructive testing|edi: electronic data interchange|plc: programmable logic controller|eal: english as an additional language
eyfs: early years foundation stage|cpr: cardiopulmonary resuscitation|copd: chronic obstructive pulmonary disease|hgv: heavy goods vehicle|hgvs: heavy goods vehicles|ftl: full truckload|ltl: less than truckload|npi: new product introduction|bom: bill of materials|mrp: material requirements planning
fmea: failure mode and effects analysis|capa: corrective and preventive action|gcp: good clinical practice|glp: good laboratory practice|dof: degrees of freedom|pcb: printed circuit board|pcbs: printed circuit boards|led: light emitting diode|ac: air conditioning|2fa: two factor authentication|mfa: multi factor authentication|2fa: two factor login
"""


def _entries() -> dict[str, tuple[tuple[str, ...], ...]]:
    entries: dict[str, tuple[tuple[str, ...], ...]] = {}
    for line in _TABLE.replace("\n", "|").split("|"):
        short, _, words = line.partition(":")
        if words:
            entries[short] = (*entries.get(short, ()), tuple(words.split()))
    return entries


ACRONYMS = _entries()
"""Short form, in lower case, to the words of each of its meanings."""

_MEANINGS = {
    words[0]: tuple((words, short) for short, found in ACRONYMS.items() for words in found if words[0] == first)
    for found in ACRONYMS.values()
    for words in found
    for first in words[:1]
    if len(words) > 1
}
"""First word of a meaning to the meanings that begin with it, and their short forms."""


def meanings(lowers: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Yield the known short forms of what is written out among the words `lowers`, and where it begins and ends."""
    for place, lower in enumerate(lowers):
        for words, short in _MEANINGS.get(lower, ()):
            stop = place + len(words)
            if (
                len(words) > 1
                and all(written in (word, f"{word}s") for word, written in zip(words, lowers[place:stop], strict=False))
                and stop <= len(lowers)
            ):
                yield short, place, stop


SKIPPED = frozenset("and of the for in to a an on or by & -".split())
"""Words whose letters a short form may leave out."""
_FEWEST = 3
_T = TypeVar("_T")


class WrittenOut(Generic[_T]):
    """Finds short forms written out: "extract, transform, load" for ETL, "point of sale" for POS.

    Every word that gives a letter has three letters or more, and there are three such words or more.
    """

    def __init__(self, letters: Sequence[tuple[Sequence[str], _T]]) -> None:
        """Look for these short forms, each as the beginnings of its words in lower case, with what it stands for."""
        self._letters = [
            ("".join(begin[0] for begin in begins), begins, meant)
            for begins, meant in letters
            if len(begins) >= _FEWEST
        ]
        gap = f".{{0,{_FEWEST}}}?"
        self._gate = re.compile("|".join(gap.join(map(re.escape, short)) for short, _, _ in self._letters) or "(?!)")

    def find(self, lowers: Sequence[str], first: int, stop: int) -> Iterator[tuple[_T, int, int]]:
        """Yield what is written out among the tokens ``first`` to ``stop``, and the run of tokens."""
        if not self._letters or not self._gate.search("".join([lower[0] for lower in lowers[first:stop]])):
            return
        places = [place for place in range(first, stop) if lowers[place][0].isalpha() and lowers[place] not in SKIPPED]
        initials = "".join(lowers[place][0] for place in places)
        for short, begins, meant in self._letters:
            at = initials.find(short)
            while at >= 0:
                run = places[at : at + len(short)]
                fits = (len(run) > _FEWEST or GRAMMAR.isdisjoint(lowers[place] for place in run)) and all(
                    len(lowers[place]) >= _FEWEST and lowers[place].startswith(begin)
                    for place, begin in zip(run, begins, strict=True)
                )
                if fits and run[-1] - run[0] < 2 * len(short):
                    yield meant, run[0], run[-1] + 1
                at = initials.find(short, at + 1)
