"""Slots that the wordings of several checks share: who is addressed, what ends a clause, time, length of time."""

from __future__ import annotations

__all__ = ["ANSWER", "ASK", "BY", "LENGTH", "MY_ASK", "NO", "OVER", "STOP", "TIME", "YOU", "YOURS", "tail"]

STOP = r"(?!(?:and|but|or|so|because|if|when|whenever|while|which|who|though|although|unless|then|i|you|we|they|he|she|please|thanks?|,|;|:|\(|\))(?!\S))"
"""Before a word that does not begin another clause."""


def tail(most: int, least: int = 0) -> str:
    """Return a pattern for up to `most` more words of the same clause, each with the blank before it."""
    return rf"(?: {STOP}[^\s.!?;:,]+){{{least},{most}}}"


_STAFF = r"(?:team|company|firm|office|department|recruiters?|colleagues?|manager|secretary|assistant|receptionist|staff|hr|people|boss|panel|agency|side|end|organi[sz]ation|hospital|school|hotel|shop|store|restaurant|bank|clinic|lab|director|board|hr (?:team|people|department|lady|manager))"
YOURS = rf"(?:your (?:\w+ )?{_STAFF}|the (?:hr|hiring|recruiting|recruitment|personnel) (?:team|manager|department|people|office|staff|lady|guy)|the recruiters?|hr|human resources|personnel|@company)"
YOU = rf"(?:you(?: (?:people|guys|all|lot|folks))?|{YOURS})"
NO = r"(?:nobody|no one|noone|no body|none of you|not one of you|not a (?:single )?(?:soul|person)|not one person)"
ANSWER = r"(?:repl(?:y|ies)|responses?|answers?|feedback|updates?|word|news|calls?|callback|phone call|reaction|acknowledge?ments?|e ?mails?|messages?|explanation|decision|information|lines?|sign of life|peep|rejection|text|call back)"
ASK = r"(?:e ?mails?|e mails?|messages?|calls?|phone calls?|voicemails?|texts?|text messages|letters?|mails?|notes?|follow ups?|inquir(?:y|ies)|enquir(?:y|ies)|requests?|applications?|attempts?|reminders?|cv|resume|queries|query|questions?(?! (?:about|on|with|of)(?!\S)))"
MY_ASK = rf"(?:me|us|(?:(?:both|any|all|each|either|one|two|three|four|half|most|every one|every single one|even one)(?: of)? (?:three |four |five |of )?)?my (?:\w+ ){{0,2}}?{ASK})(?!\S)"
_UNIT = r"(?:working |business |full |whole |long )*(?:days?|weeks?|months?|fortnights?|years?)"
LENGTH = rf"(?:(?:over|almost|nearly|about|more than|well over|already|another|some) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|\d+|several|many|so many) (?:more )?{_UNIT}"
_DAY = r"(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?(?!\S)|today|tonight|tomorrow|noon|midday|midnight|lunch(?:time)?|dinnertime|teatime|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next|the|the coming) (?:week|weekend|month|morning|afternoon|evening)|(?:the )?(?:end|close|beginning|start|middle) of (?:the |this |next |play|business|work)?(?: ?(?:day|week|month|business|working day|working week))?|(?:the )?weekend|eod|cob|\d\S*|the \S+|next \S+|january|february|march|april|may|june|july|august|september|october|november|december)"
_MORE_TIME = r"(?: (?:or (?:today|tomorrow|tonight|\w+day)|at|on|in the|of|today|tomorrow|noon|midday|morning|afternoon|evening|night|latest|sharp|\d\S*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|is out|is over|is up|at the latest|ends|o'clock|of this|this week|next week|week|month|close|business|of business)(?!\S)){0,5}"
BY = rf"(?:(?:by|before|until|till|no later than|not later than|latest by) {_DAY}{_MORE_TIME}|within (?:the (?:next )?)?\S+ (?:\S+ )?(?:hours?|days?|weeks?))"
"""A date by which."""
_SEEN = r"(?:(?:as soon as|once|the (?:very )?(?:moment|minute|second|instant)|the instant) you (?:see|read|get|receive|open|have read|have seen)(?: (?:this|it|that|my|the))?(?: (?:e ?mail|message|note|letter|text|mail|line))?)"
TIME = rf"(?:{BY}|{_SEEN}|asap|as soon as (?:you can|possible)|at once|right away|right now|straight ?away|immediately|without (?:further )?delay|today|tonight|tomorrow|this (?:week|morning|afternoon|evening)|now|at (?:the|your) (?:very )?earliest|on (?:mon|tues|wednes|thurs|fri)day(?: at the latest)?|by return(?: of post)?|in the next \S+ (?:hours|days)|soon|quickly|urgently|promptly){_MORE_TIME}"
OVER = r"(?= (?:[.!,;?:]+|and|but|or|so|since|because|,)(?!\S)|$)"
"""Before the end of a clause."""
