"""Wordings that say that something comes with this message."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["SENT_ALONG"]

_MAIL = r"(?:(?:this|the present|the same) (?:e ?mail|mail|message|letter|note|envelope|post)|the (?:attachments?|enclosures?|envelope|attached (?!\w+ly)\w+|enclosed \w+|attached))"
_AT = r"(?:on to|onto|to|with|in|into|inside|along with|together with|at the (?:foot|bottom|end) of|on)"
_THING = r"(?: (?![.!?;:]|if|when|that|which)\S+){1,7}?"
_PAPER = r"(?:files?|lists?|documents?|pdfs?|photos?|pictures?|images?|screenshots?|scans?|sheets?|spreadsheets?|plans?|notes?|papers?|forms?|cv|c\.v\.|resume|résumé|portfolio|letters?|references?|diplomas?|degrees?|certificates?|licen[cs]es?|transcripts?|reports?|slides|decks?|drawings?|sketch(?:es)?|charts?|maps?|samples?|copy|copies|articles?|menus?|recipes?|videos?|recordings?|code|links?|tests?|essays?|contracts?|invoices?|receipts?|quotes?|proposals?|schedules?|rotas?|timetables?|tickets?|badges?|passports?|id|permits?|results?|numbers|figures|details|summary|overview|outline|draft|version|translations?|requirements?|presentation|questionnaire|statement|proof|bank details|timesheets?|materials?|everything|things?|things you \S+)"
_ITS = r"(?:my|the|a|an|your|our|both|two|three|four|all(?: the)?|some|these|those|that|this|it|them)"
SENT_ALONG = gated(
    "attach encl enc att attaching enclose enclosing sending along included appended added email mail e message letter note envelope attachment attachments enclosure enclosures attached enclosed below pfa",
    r"pfa(?= )|attached please (?:find|see)|(?:it|they|this|that|everything|all) (?:is|are|'s) (?:attached|enclosed)(?= [.!?,;]|$)",
    r"(?:the|my|both|two|three|these|all)(?: \w+)? attachments? ?(?=(?:is|are|shows?|contains?|holds?|has|have|gives?|explains?) )(?<!learning attachment )|the (?:file|list|document|pdf|photo|sheet|plan|note|paper|form) (?:attached|enclosed)(?= (?:is|has|shows?|gives|contains|holds)(?!\S))",
    rf"(?:i (?:have |am |will )?|we (?:have )?|you (?:will |can |may |should )?|please )(?:(?:also|now|just|then|\w+ly) ){{0,2}}(?:popped|put|putting|stuck|sticking|added|adding|dropped|slipped|slipping|included|including|include|tucked|clipped|stapled|packed|loaded|uploaded|scanned|add|send|sending|sent|find|get|see|have|forward|forwarding){_THING} {_AT} {_MAIL}(?! (?:i|we|that i|which i) (?:handed|gave|left|sent|brought))",
    r"(?:you (?:will |can |may |should )?|please |kindly ){1,2}(?:find|see|get|receive)(?: (?![.!?;:]|if|when)\S+){1,7}? (?:attached|enclosed)(?! to the)",
    r"(?:is|are|comes?|goes|go|travels?|follows?|lies|lie|sits|sit) (?:also |now |both |all )?(?:included |along |right |found |hidden |tucked )?(?:in|with|along with|inside|together with) (?:this|the present|the same) (?:e ?mail|mail|message|letter|envelope)(?= [.!?,;:]| as| and|$)",
    r"(?:is|are|was|were|has been|have been) (?:\w+ )?(?:scanned|printed|signed|filled in|copied|added) and (?:is |are )?(?:attached|enclosed)(?: (?:below|here|to this \w+))?",
    # Here attached my diploma; hereby attached the requirements; encl.: 2 references
    rf"(?:please )?(?:here|hereby|herewith|hereto|also|kindly|below|again|once more|in here|find|see|thus) (?:attached|enclosed|included|appended)(?: (?:is|are|you find|find|see|also|please))?(?= {_ITS}(?!\S))",
    rf"(?:attached|enclosed|appended|annexed)(?: (?:here|hereby|herewith|below|also))?(?= (?:{_ITS} )?(?:\S+ ){{0,2}}?{_PAPER}(?!\S))(?! to)",
    r"(?:encl|enc|att|attach)(?: \.)? ?:(?: (?![.!?;])\S+){1,6}|(?:encls?|encs?|attachments?|enclosures?) \.?(?= (?:\d|\(|one|two|three|cv|resume))",
    # With this letter comes the report; the file added to this email
    r"(?:together |along )?with this (?:e ?mail|mail|message|letter|note) (?:comes?|you (?:get|receive|find|will (?:get|receive|find))|i (?:also )?(?:send|am sending|include|forward|attach|enclose|deliver|give)|goes?|go|is|are|travels?)",
    rf"(?:(?:{_ITS}) )?(?:\S+ )?{_PAPER} (?:that (?:is|are|i have|i) )?(?:added|joined|appended|included|attached|enclosed|annexed|pinned|put)(?: (?:here|below|(?:to|in|with|on) {_MAIL}))?(?= (?:is|are|has|have|shows?|gives?|contains?|holds?|explains?|proves?|covers?|lists?|tells?|says?|comes|should|will|[.!?,;])(?!\S))",
    # I am sending along the file; I scanned my papers and attached them here
    rf"i (?:am |have |do |will )?(?:also |now |just |hereby |herewith |\S+ly )?(?:send|sending|sent|pass|passing|forward|forwarding|put|include|including|enclose|enclosing|attach|attaching) (?:you )?(?:along|herewith|hereby|with this|alongside|attached|enclosed|in attachment|as attachment)(?: {_ITS}(?: (?![.!?;,])\S+){{0,3}}? {_PAPER})?",
    r"(?:attached|enclosed|appended|included) (?:them|it|those|these|both|everything|all)(?: (?:all|both))?(?: (?:here|below|with this|to this \w+))?(?= (?:[.!?,;]|for|so|as|and)(?!\S)|$)",
    # I hope the attachment opens
    r"(?:the|my|this|that|both|these|those|all|two|three)(?: \w+)? (?:attachments?|enclosures?)(?= (?:opens?|works?|reach(?:es)?|arrives?|comes?|came|went|goes|should|can|will|is|are|shows?|has|have|helps?|proves?|covers?|tells?|says?|answers?|gives?|lists?|explains?)(?!\S))",
    rf"(?:can|may|will|could|should|is to) be (?:found|seen|read|opened|viewed)(?: \S+)? (?:in|inside|under|with|as|at the end of|below) (?:{_MAIL}|(?:the|my|an?) (?:attached|enclosed|attachment|enclosure)(?: (?![.!?;,])\S+)?)",
    rf"(?<!i )(?<!have )(?:look|see|read|check|open|review|have a look|refer|view|consult)(?: (?:at|in|into|to|inside|through))? (?:the|my|both|all(?: the)?|these|those) (?:\w+ )?(?:attached|enclosed|attachments?|enclosures?)(?: (?:{_PAPER}))?(?! (?:to|in|from|of) your)",
    rf"(?:in|by|through|via|under|per|with) (?:the |an? |my )?(?:attachment|enclosure|attached {_PAPER}|enclosed {_PAPER})(?= (?:[.!?,;]|you|i|is|are|to|of)(?!\S)|$)",
)
