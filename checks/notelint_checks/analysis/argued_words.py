"""Word classes of the answer that argues with a rejection; how they combine is in `arguing`."""

from __future__ import annotations

__all__ = [
    "BAD",
    "BAD_WORDS",
    "DECISION",
    "FATE",
    "HARM",
    "KINDLY",
    "LOOK",
    "MERIT",
    "OTHER",
    "REJECTED",
    "VAIN",
    "YOU",
]


def _any(words: str) -> str:
    return "(?:" + "|".join(" ".join(each.split()) for each in words.split(",")) + ")"


YOU = r"(?:you|ye|they|whoever decided|your (?:\w+ )?(?:company|firm|team|panel|office|hr|board|boss|committee|school|hospital|director|manager|people|colleagues?)|@company|hr|the (?:\w+ )?(?:panel|committee|board|company|firm|school|jury|boss|manager|recruiter|interviewers?))"
DECISION = _any(
    "decision, choice, verdict, answer, reason, reasons, reasoning, outcome, result, rejection, refusal, process, procedure, selection, treatment,"
    "explanation, excuse, excuses, judgment, judgement, assessment, evaluation, marking, scoring, criteria, standards, justification, argument, logic,"
    "conclusion, no, email, e mail, mail, letter, message, note, reply, interview, interviews, test, behavior, behaviour, conduct, manner, way, feedback,"
    "recruitment, hiring, hiring process, application process, competition, contest, wording"
)
REJECTED = r"(?:(?:was|am|were|been|being|be|get|got|getting|is|and|then) (?:\w+ly |then |now |just |so )?(?:rejected|turned (?:down|away)|passed (?:over|up)|dropped|dismissed|refused|overlooked|sent (?:away|packing|home)|ruled out|left out|discarded|declined|cast aside|thrown out|written off|brushed off|weeded out|out|not (?:chosen|hired|selected|picked|taken|considered|good enough|enough))|(?:reject|dismiss|drop|refuse|overlook|pass over|turn (?:down|away)|write off|discard)(?:ing|ed)? (?:me|someone|somebody|people|a (?:person|candidate|man|woman)))"
_BAD = (
    # justice
    "unfair, unfairly, unjust, unjustly, unjustified, biased, partial, prejudiced, prejudice, rigged, fixed, one sided, discriminating, discriminatory, discrimination,"
    "ageist, ageism, sexist, sexism, racist, racism, nepotism, favoritism, favouritism, corrupt, crooked, injustice, double standards, cheating, a cheat,"
    # sense
    "wrong, wrongly, mistaken, incorrect, absurd, ridiculous, laughable, ludicrous, nonsense, nonsensical, senseless, pointless, illogical, irrational, arbitrary,"
    "random, baffling, bewildering, puzzling, incomprehensible, inexplicable, unbelievable, incredible, contradictory, inconsistent, flawed, strange, odd, weird, bizarre,"
    "curious, funny, peculiar, suspicious, fishy, dubious, doubtful, questionable, unconvincing, vague, superficial, flimsy, thin, weak, lame, far fetched,"
    "unfounded, untrue, false, misleading, invented, made up, hard to believe, hard to understand, hard to accept, hard to swallow, hard to take, difficult to understand,"
    "difficult to accept, difficult to believe, impossible to understand, beyond me, beyond belief, a mystery, a riddle, a puzzle,"
    # worth of the people
    "stupid, foolish, silly, idiotic, dumb, shortsighted, short sighted, narrow minded, unwise, ill judged, incompetent, amateurish, sloppy, careless, lazy, hasty, rash, rushed,"
    # manners
    "rude, impolite, unprofessional, disrespectful, discourteous, insensitive, tactless, shabby, cheap, mean, nasty, cruel, cold, heartless, callous, harsh, brutal, cowardly,"
    "arrogant, condescending, patronizing, patronising, dismissive, insulting, an insult, offensive, humiliating, degrading, demeaning, embarrassing, hurtful, painful,"
    "a slap, a kick, a punch, impersonal, soulless, inhuman, undignified, bad form, poor form, bad manners, bad style, poor style, low, tasteless,"
    # honesty
    "dishonest, insincere, hypocritical, hypocrisy, two faced, fake, phony, a lie, lies, a sham, a farce, a charade, a circus, a joke, a scam, a trick, a setup, a set up, a show, theater, theatre,"
    "window dressing, for show, a formality, a pretense, a pretence, a betrayal, deceitful, a mockery,"
    # shame and loss
    "shameful, shameless, a disgrace, disgraceful, a scandal, scandalous, outrageous, an outrage, appalling, terrible, awful, horrible, lousy, poor, bad, pathetic, pitiful, miserable,"
    "frustrating, infuriating, upsetting, annoying, unacceptable, intolerable, inexcusable, unforgivable, regrettable,"
    "a mistake, a big mistake, a huge mistake, a great mistake, a serious mistake, a grave mistake, a bad mistake, an error, a misjudgment, a blunder, a loss, a shame, a waste, a missed opportunity"
    # what it is not
)
BAD = _any(_BAD) + (
    r"|(?:not|hardly|far from|anything but|never)(?: (?:\w+ly|very|so|quite|at all|a|an|the|exactly))* (?:fair|right|just|serious|professional|honest|transparent|objective|nice|correct|decent|proper|respectful|reasonable|justified|logical|acceptable|convincing|convinced|understandable|comprehensible|true|impartial|open|thorough|sensible|wise|good enough|worthy|final|add up|make sense|hold water|stand up|how|the way|on|ok|okay|cricket|deserved)"
)
BAD_WORDS = " ".join(max(each.split(), key=len) for each in _BAD.split(",")) + " not hardly far anything never"
"""Words of which each of `BAD` holds one."""
OTHER = r"(?:(?:the|your|this|that|a) (?:\w+ )?(?:new|other|chosen|lucky|winning|successful|cheaper|younger|selected|preferred|favou?rite|golden|first|better connected|internal) (?:\w+ )?\w+|the (?:\w+ )?(?:person|one|candidate|man|woman|lad|girl|guy|boy|colleague|applicant|winner) (?:who |whom |that )?(?:you|they|got|took|beat)(?: \w+)?|whoever (?:you|they|got|gets|it)(?: \w+){0,2}|your (?:choice|pick|candidate|winner|new \w+)|someone else|somebody else|(?:someone|somebody|anyone) (?:cheaper|younger|with (?:less|fewer|no|half))|the others|anyone else|nobody else|(?:any|all) of the others)"
FATE = r"(?:not (?:work(?: out)?|last|stay|cope|manage|be|do|know|have|bring|match|deliver|get|make|stick|replace|fit|hold|perform|give|care|come close|survive|serve)|never|quit|quits|leave|leaves|fail|fails|regret|gone|struggle|struggles|disappoint|disappoints|let you down|walk out|crash|flop|sink|run away|cost you|ruin|mess|soon|half|lacks?|less than|knows? nothing|has no|have no|cannot)"
MERIT = r"(?:as (?:\w+ )?(?:well|good|much|hard|fast|carefully|quickly|closely|reliably|qualified|experienced|committed|motivated|loyal|suited|keen|strong|many \w+)(?: \w+){0,3}? as (?:i|me|mine|my)|(?:better|more|harder|faster|longer|closer|stronger)(?: \w+){0,4}? than (?:i|me|mine|my)|like (?:me|i (?:do|did|can|would|have))|what i (?:can|could|know|have|bring|did|offer|do)|half (?:of )?(?:my|as|what|the)|my (?:\w+ )?(?:experience|years|skills?|knowledge|record|results?|background|qualifications?|dedication|loyalty)|(?:would|will|could|can) (?:ever )?(?:replace|match|beat) me|hold a candle)"
VAIN = r"(?:for nothing(?! (?:else|but|more|less))|in vain|for this|to no avail|to no end|down the drain|only to (?:be|hear|get|read|receive|find)|just to (?:be (?:told|rejected|turned|dropped)|hear (?:no|this)|get (?:a no|this))|all thrown away|wasted|out of the window|without (?:any )?(?:result|reward|thanks)|for a (?:no|form letter|template|two line \w+))"
LOOK = r"(?:reviewed|reconsidered|revisited|reversed|overturned|re ?opened|looked (?:at|into|over|through)|re ?examined|re ?assessed|re ?evaluated|re ?checked|double checked|rethought|thought over|a second (?:look|glance|opinion|reading|thought)|another (?:look|glance|reading|thought|chance)|one more (?:look|glance|chance)|once more|a fresh (?:look|eye)|changed|undone|withdrawn|revised|taken back|corrected|looked over|re ?marked|discussed again|put (?:before|to) (?:someone|somebody|another|the))"
HARM = (
    r"(?:(?:chose|chosen|choose|picked|pick|decided|decide|judged|judge|acted|act|hired|selected|marked|scored|treated me|assessed me|read me|got me|got it|got this)(?: \w+)? (?:wrong|wrongly|wrong person|badly|poorly|unfairly|unjustly|falsely|too (?:fast|quickly|soon|early|hastily|harshly)|in haste|rashly|blindly|without (?:thinking|looking|reading|knowing|asking|even|really|seeing|giving))"
    r"|(?:took|hired|chose|picked|preferred|went (?:for|with)|settled for|opted for|wanted|bought|gave it to|decided for)(?: \w+){0,2} (?:cheap\w*|youngsters?|younger|youth|prett(?:y|ier)|easier|easy|mediocr\w+|a friend|a relative|connections|looks|beginner|rookie|novice|amateur|insider|yes men|less (?:experience\w*|qualified)|half|nephew|cousin|son|daughter|paper|titles?|a degree over|degrees|price|money over)"
    r"|(?:never|did not|do not|could not|can not|will not|failed to|refused to|were (?:not able|unable|too \w+) to|was (?:not able|unable) to|neglected to|forgot to|have not|had not)(?: (?:even|really|once|bother to|bothered to|care to|want to|properly|truly|ever|take the time to|able to|willing to|seriously))* (?:see|saw|seen|notice\w*|recogni[sz]e\w*|understand|understood|appreciate\w*|value[ds]?|read|listen\w*|ask(?:ed)?|test(?:ed)?|give|gave|given|look(?:ed)?|check(?:ed)?|consider(?:ed)?|acknowledge\w*|respect(?:ed)?|know|let me|try|want(?:ed)?|meet|hear|heard|count|test)(?: \w+)? (?:me|my|mine|what|who|how|past|beyond|potential|talent|anyone|the (?:real|person|value|talent|potential|man|woman|whole)|half|enough|at (?:me|my|all)|further|quality|experience)"
    r"|(?:threw|throw|thrown|tossed|chucked|binned|buried|ignored|dismissed|wasted|discarded|overlooked|underrated|undervalued|underestimated|trampled|stole|squandered|abused|exploited|misused|misjudged|misread|mistreated|sacrificed|belittled|ridiculed|mocked|snubbed|punished|discriminated against|short ?changed|let down|walked all over|made (?:a )?fun of|took advantage of|led|strung|fooled|deceived|tricked|lied to|played(?: with)?|toyed with|used|cheated|betrayed|dangled|blocked|sabotaged|robbed|condemned|disappointed|failed|humiliated|insulted|offended|hurt)(?: \w+)? (?:me|my|a (?:good|great|loyal|strong|real|committed)|the (?:best|chance|opportunity|one))"
    r"|(?:passed up|threw away|let go|let slip|missed out on|are missing|missed|lost|turned (?:away|down)|said no to|wasted|gave up)(?: \w+)? (?:a |an |the |your )(?:\w+ )?(?:good|great|loyal|strong|real|committed|gem|treasure|best|talent|chance|person|man|woman|worker|nurse|teacher|driver|cook|asset|opportunity|diamond|perfect|ideal|rare|one|experienced|skilled|reliable))"
)
KINDLY = r"(?:i (?:can |do |fully |quite |well |completely )*(?:understand|accept|respect)|no hard feelings|feedback|advice|improve|next time|learn|if (?:anything|something|another|a|an) (?:\w+ )?(?:similar|opens?|comes|post|role|position)|ever|similar|keep me in mind|later|in (?:the )?future|client|customers?|pupils?|patients?|suppliers?|when you told|you (?:told|said|wrote|mentioned|described)|my (?:old|last|former|present|brother|wife|husband|friend|mother|father|club|first))"
