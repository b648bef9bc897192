"""Wordings that say that something comes with this message."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["SENT_ALONG"]

_MAIL = r"(?:(?:this|the present|the same) (?:e ?mail|mail|message|letter|note|envelope|post)|the (?:attachments?|enclosures?|envelope|attached (?!\w+ly)\w+|enclosed \w+|attached))"
_AT = r"(?:on to|onto|to|with|in|into|inside|along with|together with|at the (?:foot|bottom|end) of|on)"
_THING = r"(?: (?![.!?;:]|if|when|that|which)\S+){1,7}?"
SENT_ALONG = gated(
    "email mail e message letter note envelope attachment attachments enclosure enclosures attached enclosed below pfa",
    r"pfa(?= )|attached please (?:find|see)|(?:it|they|this|that|everything|all) (?:is|are|'s) (?:attached|enclosed)(?= [.!?,;]|$)",
    r"(?:the|my|both|two|three|these|all)(?: \w+)? attachments? ?(?=(?:is|are|shows?|contains?|holds?|has|have|gives?|explains?) )(?<!learning attachment )|the (?:file|list|document|pdf|photo|sheet|plan|note|paper|form) (?:attached|enclosed)(?= (?:is|has|shows?|gives|contains|holds)(?!\S))",
    rf"(?:i (?:have |am |will )?|we (?:have )?|you (?:will |can |may |should )?|please )(?:(?:also|now|just|then|\w+ly) ){{0,2}}(?:popped|put|putting|stuck|sticking|added|adding|dropped|slipped|slipping|included|including|include|tucked|clipped|stapled|packed|loaded|uploaded|scanned|add|send|sending|sent|find|get|see|have|forward|forwarding){_THING} {_AT} {_MAIL}",
    r"(?:you (?:will |can |may |should )?|please |kindly ){1,2}(?:find|see|get|receive)(?: (?![.!?;:]|if|when)\S+){1,7}? (?:attached|enclosed)(?! to the)",
    r"(?:is|are|comes?|goes|go|travels?|follows?|lies|lie|sits|sit) (?:also |now |both |all )?(?:included |along |right |found |hidden |tucked )?(?:in|with|along with|inside|together with) (?:this|the present|the same) (?:e ?mail|mail|message|letter|envelope)(?= [.!?,;:]| as| and|$)",
    r"(?:is|are|was|were|has been|have been) (?:\w+ )?(?:scanned|printed|signed|filled in|copied|added) and (?:is |are )?(?:attached|enclosed)(?: (?:below|here|to this \w+))?",
)
