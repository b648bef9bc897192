"""Whether a note gives the reader something: a resource, help, or news."""

from __future__ import annotations

from notelint import Draft, Pattern, analysis
from notelint_checks.analysis.plain import plain

__all__ = ["offers_resource", "tells_news"]

_RESOURCE = Pattern(
    r"https?:|www\.|\b\w+\.(?:com|org|net|io|edu|gov|uk|de)\b|\b(?:articles?|papers?|reports?|stud(?:y|ies)|podcasts?|books?|charts?|data ?sets?|summar(?:y|ies)|webinars?|newsletters?|links?|videos?|guides?|white ?papers?|blog\w*|essays?|slides?|decks?|spreadsheets?|templates?|check ?lists?|sketch\w*|drafts?|tools?|scripts?|repo\w*|cod(?:e|es)|prototypes?|demo|maps?|lists?|survey|benchmarks?|case stud\w*|outline|notes on|my notes|one-?pager?|one page|page \d+|attach\w*|enclos\w*|here(?:'s| is| are)|thought of you (?:when|as|while|because|again when|reading|today when)|made me think of|reminded me of|might (?:interest|help|be of)|may (?:interest|help|be of|be useful)|could (?:interest|help you|be useful)|of (?:use|interest|help) to you|useful|useful to you|for you\b|(?:send|sending|sent|share|sharing|forward|forwarding|pass|passing|email|mail) (?:you|it|this|that|the|along|over|on|my|a|an|some|them)(?! (?:my |our |you )?(?:very )?(?:best|warm\w*|kind\w*|good|regards|greetings|wishes|love|thanks)\b)|pair of (?:eyes|hands)|put together|compiled|collected|recommend\w*|introduc\w+|tip\b|tips\b|idea for|suggest\w*|came across|stumbled|found (?:a|an|the|this|that|some|out)|(?:if|where|wherever|whenever) (?:i|you) (?:ever )?(?:can|could|need|want|have)|should you (?:ever )?(?:need|want|have)|glad to (?:help|share|send|lend|look|show|answer|test|review)|happy to (?:help|share|send|lend|look|show|answer|test|review|introduce)|(?:can|could|would|'d|'ll|will) (?:\w+ ){0,2}(?:help|assist|lend|support|answer|show you|test|review|introduce|translate|cover)|offer\w*|need a hand|give (?:you )?a hand|at your service|refer\w*)\b"
)
_NEWS = Pattern(
    r"\b(?:news from|my news|update from|i(?:'ve| have| had|'m now| am now| now| just| recently| since| also| then| finally| did)? (?:\w+ ){0,3}?(?:finished|completed|passed|earned|started|begun|began|joined|moved|built|published|wrote|written|launched|graduated|learn(?:ed|t)|taken|took|tried|tested|followed|got|gotten|received|read|led|run|ran|qualified|won|became|become|accepted|switched|changed|attended|presented|enrolled|registered|visited|saw|seen|used|applied|worked|work(?:ing)? (?:at|on|in|for|with)|study|studying|heard|noticed|watched|spoke|met|bought|made|went|been (?:working|reading|studying|learning|building|trying|promoted|offered|made|given|running|using|volunteering))|my (?:\w+ ){0,3}(?:course|licen[cs]e|exam|certificat\w+|degree|diploma|training|thesis|project|permit|portfolio|results?|new (?:job|role|post|position)|team|app|site|blog)|congratulat\w*|congrats|well done|i (?:saw|read|heard|noticed)|saw (?:that|your|the|you)|read (?:that|about|your|the)|heard (?:that|about)|since (?:then|we \w+|our \w+|you \w+),? (?:i|my)\b|following your|your (?:advice|tip|hint|suggestion|recommendation|book|talk|launch|award|opening|promotion|expansion))\b"
)


@analysis
def offers_resource(draft: Draft) -> bool:
    """Whether a link, a text, a tool or a hand is offered."""
    return _RESOURCE.search(plain(draft)) is not None


@analysis
def tells_news(draft: Draft) -> bool:
    """Whether the sender tells something new, of either side."""
    return _NEWS.search(plain(draft)) is not None
