from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Hit, Pattern, Severity
from notelint_checks.analysis.checking_in import CHECKING, INTRODUCED, JOB_NAMED, NEWS, pleasantry_end
from notelint_checks.analysis.gated import gated, gated_hits
from notelint_checks.analysis.lines import Line, lines
from notelint_checks.analysis.specimen import ORBIT
from notelint_checks.analysis.stock import stock_sentences

_I = r"(?:i |and |so )?(?:just |simply |only |also |quickly |briefly |again )*(?:am |was |have been |wanted to |want to |would like to |thought i would |figured i would |wish to |am writing to |am reaching out to |am emailing to |write to |reaching out to |writing to |will |hoping to |hope to |thought it best to |decided to |it is \S+ |am calling to |calling to |call to |texting to |am texting to )?(?:just |simply |quickly |briefly |again |once more )*"
_CHECKING = (
    gated(
        "check checked checking",
        rf"{_I}(?:check|checking|checked|check back|checking back)(?: back)? (?:in|up)(?: again| once more| quickly| briefly)?(?! (?:data|system|desk|process|flow|counter|app|page|code|service)\S*)(?: (?:on|with|about|regarding) (?:you|this|things?|the \S+|my \S+|where))?",
    ),
    gated(
        "ask asking check checking enquire find follow following get hear inquire inquiring know learn see seeing wondering",
        rf"{_I}(?:check|checking|see|seeing|find out|ask|inquire|enquire|know|asking|inquiring|wondering|learn|hear|get|following up to see|follow up to see)~ (?:about |on |with you |you )*(?:if|whether|where|how|what|an?|any|the|for|some|there)(?: (?:there|you|is|are|was|were|has|have|had|been|any|an|a|the|things?|we|i|got|status|latest|stand|stands|going|it|your|decision|team|of|for|on|to|about|my|hiring|recruitment|process|application|position|role|interview|new|further|more|quick|looking|coming|along|next|current|with|regarding|in))*(?: (?:updates?|news|status|stand|stands|standing|going|progressing|heard|things|developments?|progress|information|word|anything|feedback|decision|looking|along|position|role|process|application|interview|are|is|at|coming along))",
    ),
    gated(
        "check checking",
        rf"{_I}(?:check|checking) (?:on|about) (?:my|the|how|where|things|this)(?: (?:\S+))?(?: of (?:my|the) \S+)?",
    ),
    gated("base bases", rf"{_I}(?:touch|touching|touched) (?:base|bases)(?: (?:with you|again|about|on|regarding))?"),
    gated(
        "circle circled circling loop looping",
        rf"{_I}(?:circle|circling|circled|loop|looping) (?:back|around|round)(?: (?:on|to|about|with)(?: this| that| you| my \S+)?)?",
    ),
    gated(
        "follow followed following",
        rf"{_I}(?:follow|following|followed) (?:up|ups|back)(?: again| once more| quickly)?(?: (?:on|with|about|regarding|to)(?: (?:this|that|you|my \S+|the \S+|our \S+|see))?)?",
    ),
    gated(
        "check follow line note nudge ping question reminder",
        r"(?:a |another |just a |this is a |this is just a |just another |quick |friendly |gentle |short )+(?:follow up|check in|reminder|nudge|ping|note to follow up|note to check|note to see|line to see|line to check|question)",
    ),
    gated(
        "bump bumping float floating nudge nudging ping pinging pop popping resurface resurfacing",
        rf"{_I}(?:ping|pinging|nudge|nudging|bump|bumping|pop|popping|resurface|resurfacing|float|floating)(?: (?:you|this|it|my|back|email|message|in|into|your|inbox|again|to|the|top|of|up|here))+",
    ),
    gated(
        "development developments feedback info information new news progress status update updates word",
        r"(?:is|are|do|does|have|has|was|were|any|got|would|could|can)~ (?:there |you |we |it |be |been |have |got |had |give me |share |provide |heard |please |possibly |perhaps )*(?:any|an|a|some|the|anything) (?:\S+ )?(?:updates?|news|new|information|word|feedback|developments?|progress|info|status)(?: (?:for me|on|about|regarding|yet|to share|from|of|for)(?: (?!sensor|the sensor)\S+){0,4}?)?(?= (?:[.!,;?])(?!\S)|$)",
    ),
    gated(
        "any",
        r"any~ (?:further |new |more |latest |other )*(?:updates?|news|word|feedback|developments?|progress|info|information|luck|thoughts)(?: (?:yet|for me|on (?:my|the|this)(?: \S+){1,3}?|about (?:my|the|this)(?: \S+){1,3}?|from (?:you|your \S+)|regarding (?:my|the)(?: \S+){1,3}?))*(?= (?:[.!,;?])(?!\S)|$)",
    ),
    gated(
        "how what where",
        r"(?:what|where|how)~ (?:is|are|do|'s) (?:the |my |we |things |it |everything )+(?:status|latest|stand|at|news|going|application|looking|coming along|progressing|in the process)(?: (?:of|with|on)(?: \S+){1,4}?)?(?= (?:[.!,;?])(?!\S)|$)",
    ),
    gated(
        "anything back news something",
        r"(?:have|did) you~ (?:heard|hear|had|got|get)~ (?:anything|any news|something|back|news)(?: (?:yet|new|from(?: \S+){1,3}?|about(?: \S+){1,3}?))*(?= (?:[.!,;?])(?!\S)|$)",
    ),
    gated(
        "how where",
        r"(?:see|know|hear|ask) (?:where|how) (?:things|we|i|it|everything|my application|the process)(?: \S+){0,2}? (?:stand|stands|are|is|going|at|am)",
    ),
)
_STOCK = frozenset(
    """a about additional again ago all also always am an and any anything apply applied applying application applications appreciate appreciated are around as ask asking at available
    awaiting back base based be because been before being best better briefly but busy by call calling can candidate chance check checked checking circle circling come
    coming company consider consideration considered contact continue conversation could current currently day days dear decision decisions delay did discuss discussed discussion do
    does eager email emailing enjoyed enquire enquiring even everything excited exciting expect feedback feel few find following follow followed for forward found free friendly from further get getting
    give glad go going good got grateful great happy has have having hear heard hearing hello help hesitate hey hi hire hiring hope hopefully hoping how however i if in inbox info information inform
    inquire inquiring interest interested interview interviewed interviewing interviews into is it job join joining just keen keep kind kindly know last latest learn learning let letting like line
    little long look looked looking lot love luck make many matter may maybe me meet meeting message met might moment month months more morning most move moving much my name need new news next no not note nothing nudge now
    of offer on once one only open opening opportunity or other our out over part patience person ping please pleasure point pop popping position possible possibly process progress progressing provide quick quickly question questions
    re reach reaching recent recently recruitment regarding regards reiterate remain remains reply require required respond response role round say see seeing send sending shall share should since sincerely so some soon speak speaking spoke
    stage stand standing stands status step steps still stop strong submitted such sure talk talked talking team tell text thank thanks that the their them then there these they thing things think this those though thought
    time timeline timing to today together top touch touching track truly try update updated updates us very via voicemail wait waiting want wanted was way we week weeks welcome well were what when where whether which while who will wish with within
    wonder wondered wondering word work working would write writing yesterday yet you your yours yourself whenever convenience fit bump bumping hiring manager staff firm organization afternoon evening weekend nice hire selection
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december conversation excellent really thrilled enthusiastic enthusiasm contribute contributing
    could great wonderful fantastic awesome opportunities potential possibility eagerly remain advise stay mr ms mrs dr date vacancy vacancies dates wee given heading hear circle loop looping nice here still joy news chase chasing happening heard movement resending requesting requested thoughts sir madam sorry bother ringing phoning jog memory needful made mind whatsoever wondering went anyone somebody anybody reached received sent""".split()
)
_ENDINGS = Pattern(r"[^\W\d_][\w'’-]*$")


class EmptyCheckIn(Check):
    """A status check that holds nothing but the checking: "just checking in", "any update?".

    It costs the reader an answer and gives nothing back. The date that was named and one new thing make it worth reading.
    """

    code = "TOP015"
    dimension = Dimension.TOPICS
    severity = Severity.WARNING
    channels = ("email", "li-message", "sms", "voice")
    stages = ("status-1", "status-2")
    messages = {"found": "'{span}' is all there is: the message holds nothing new."}
    advice = {"found": "Checking helps you, not them. Add the date they named and one new thing."}
    sources = (
        "Careerealism panel (S3-14)",
        "Recareered: 'just to follow up' has no benefit",
        "Robert Half 2011: cite accomplishments, do not simply ask",
    )
    bad = (
        Example("⟦Just checking in⟧!", stage="status-1"),
        Example(
            "Dear Dana,\n\n⟦Wanted to touch base⟧ and see where things are.\n\nKind regards,\nSam Lee",
            stage="status-1",
        ),
        Example("⟦Any update⟧?", stage="status-2"),
        Example(
            "I hope the stocktaking was painless. I am ⟦just checking in⟧ about the post of cellarman.",
            stage="status-1",
        ),
        Example("⟦I am sending you a small reminder about my application⟧.", stage="status-1"),
        Example("⟦I am only ringing for an answer about the usher job⟧.", stage="status-1"),
        Example(
            "Good morning, it is Ines Duarte from the usher interview. ⟦Any joy⟧?", channel="sms", stage="status-1"
        ),
        Example("⟦Resending my letter of last week in case it went astray⟧.", stage="status-2"),
        Example("Hi Dana, ⟦just circling back on this⟧. Thanks, Sam", stage="status-1"),
        Example("Hi Dana, ⟦any news⟧? Sam Lee", channel="sms", stage="status-1"),
        Example(
            "Dear Dana,\n\nI hope you are well. ⟦I am following up on my application⟧ for the data engineer role. Please"
            " let me know if you need anything.\n\nBest regards,\nSam",
            stage="status-1",
            facts=ORBIT,
        ),
    )
    good = (
        Example(
            "You expected to decide by the 12th. Meanwhile I finished the Kafka course we spoke of; is the timeline"
            " unchanged?",
            stage="status-1",
        ),
        Example("Dear Dana,\n\nJust checking in: you mentioned a decision by the 12th.", stage="status-1"),
        Example("Dear Dana,\n\nYou asked me to check in on Monday. Is there any news?", stage="status-1"),
        Example("Just checking in. I keep thinking about the cold-chain sensors.", stage="status-1", facts=ORBIT),
        Example("Just checking in. Since we spoke I have passed the AWS exam.", stage="status-1"),
        Example(
            "I hope the stocktaking was painless. Just checking in about the post; my forklift licence came on Monday.",
            stage="status-1",
        ),
        Example("I am just checking in to say that I start my evening course next week.", stage="status-1"),
        Example("I am asking again about the boiler because I have since found the drawing.", stage="status-1"),
        Example("Has my letter reached you? I added the two weld certificates.", stage="status-1"),
        Example("Just checking in!", stage="thanks"),
        Example("Just checking in!", channel="x-dm", stage="status-1"),
        Example("Thank you for the tour. Could you tell me when you expect to decide?", stage="status-1"),
    )

    novel: int = 4

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        found = [
            hit
            for _, hit in gated_hits(draft, *CHECKING, *_CHECKING, negatable=False, reportable=False)
            if _in_body(hit) and not _is_told(hit)
        ]
        if found and not self._has_content(draft):
            yield self.finding("found", (found[0].start, found[0].end))

    def _has_content(self, draft: Draft) -> bool:
        """Whether the message holds news: a named date, a topic, a number, or words that no empty check-in has."""
        padding = {sentence.start for sentence in stock_sentences(draft)}
        said = [
            line
            for line in lines(draft)
            if line.sentence.kind in ("body", "postscript") and line.sentence.start not in padding
        ]
        text = " . ".join(line.text[pleasantry_end(line.text) :] for line in said)
        if NEWS.search(text) or _touches_topic(draft, JOB_NAMED.sub(" ", text)):
            return True
        return len({word for line in said for word in _new_words(draft, line)}) >= self.novel


def _is_told(hit: Hit) -> bool:
    """Whether it is a tale of what was once done to others."""
    said = " ".join(hit.prose.norms[max(0, hit.first - 5) : hit.stop])
    around = set(hit.prose.norms[hit.prose.sentence_start(hit.first) : hit.prose.sentence_stop(hit.first)])
    return bool(_TOLD.search(said)) and around.isdisjoint({"you", "your"})


_TOLD = Pattern(
    r"\b(?:(?:job|task|part|duty|role) (?:there )?(?:was|is) to|used to|had to|asked me to|would)\b(?! (?:like|love|appreciate|welcome|value|know|really|also|very|be|just|want))|\bi (?:touched|gave|followed|checked|pinged|nudged|chased)\b"
)


def _in_body(hit: Hit) -> bool:
    return hit.prose.segment.kind in ("body", "postscript")


def _touches_topic(draft: Draft, text: str) -> bool:
    words = {word for topic in draft.situation.facts.topics or () for word in re.findall(r"\w{5,}", topic.text.lower())}
    return not (words - _STOCK).isdisjoint(text.replace("'s", "").split())


def _new_words(draft: Draft, line: Line) -> Iterator[str]:
    """Yield the words of a line that say something: not stock, no wish, no job, no name of the facts."""
    prose = line.sentence.prose
    begin = pleasantry_end(line.text)
    introduced = INTRODUCED.search(line.text) is not None
    jobs = [match.span() for match in JOB_NAMED.finditer(line.text)]
    for place, token in zip(line.places, line.tokens, strict=True):
        word = prose.norms[token]
        if (
            place >= begin
            and _ENDINGS.match(word)
            and len(word) > 2
            and word not in _STOCK
            and not (introduced and prose.texts[token].istitle())
            and not draft.is_known(prose.starts[token], prose.ends[token])
            and not any(start <= place < end for start, end in jobs)
        ):
            yield word
