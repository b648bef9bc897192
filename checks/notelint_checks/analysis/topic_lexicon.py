"""Classes of words that bound a topic: who speaks, who is addressed, what is done with a topic. Data, in lower case."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from notelint_checks.analysis.vocabulary import CALENDAR, GENERIC, GRAMMAR

__all__ = [
    "CONTENT",
    "LOGISTICS",
    "PAST",
    "SAID_ANYWHERE",
    "SAID_BEFORE",
    "SMALL_TALK",
    "SPANS",
    "TALK",
    "class_of",
    "lexicon",
    "noun_class",
]

CONTENT = frozenset("CNV")
"""Classes that say something of their own: plain word, telling word (name, acronym, figure, compound), verb in context."""

TALK = frozenset(
    """talk talks chat chats conversation conversations discussion discussions interview interviews call calls meeting
    meetings visit visits exchange session hour hours minutes lunch coffee tea tour round rounds notes email mail message""".split()
)
"""Where and when something was said: no part of what was said."""

PAST = frozenset(
    """made took gave got came kept put went ran hit caught left stood sat rang stuck became told said spoke drew brought saw heard felt found
    met taught sent held lost is was are were""".split()
)
"""Finite verbs that a noun is not taken for."""

SPANS = frozenset(
    "night evening morning afternoon week weekend month year time spring summer autumn fall winter day fortnight".split()
)
"""Stretches of time."""

_CLASSES = {
    "u": "you u ya y'all",
    "Y": "your yours",
    "i": "i",
    "e": "me us him them myself ourselves",
    "m": "my mine",
    "w": "we",
    "o": "our ours",
    "h": "he she it they there anyone whoever this",
    "#": """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty
        sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens""",
    "j": """afraid scared proud fond aware tired most many few several earlier old new big small little long short high low early late great good nice own second last next best better worse right wrong able
        several whole real huge tiny quick slow hard easy free full empty cold hot warm clean dirty heavy light deep broad wide different
        strange odd funny silly clever smart simple tricky difficult messy lovely beautiful pretty ugly interesting fascinating amazing
        impressive excellent wonderful fantastic brilliant incredible frank honest open clear main major key""",
    "d": """the a an these those them such some any no each every another its their his her""",
    "t": "to",
    "p": """of in on at for with from into onto about over under between among through throughout during by around round across
        off towards toward against behind beyond without within per via regarding concerning like inside outside beside besides
        near past along after before above below versus vs amid despite re regards""",
    "q": "how why what when where which who whose whom whether whatever whenever",
    "z": "that",
    "&": "and or nor & plus",
    "B": "but so yet hence therefore otherwise",
    "b": """because although though while whilst whereas since as if unless until till once cause cos than""",
    "x": """is are was were be been being am has have had having do does did will would shall should can could may might must ought 'd 'll 've 're
        wo ca need cannot""",
    "s": """meant mention mentions mentioned mentioning say says said saying tell tells told telling describe describes described describing
        explain explains explained explaining show shows showed shown showing walk walked walking talk talked talking speak spoke spoken
        speaking share shares shared sharing ask asks asked asking raise raised raising touch touched recommend recommended suggest
        suggested suggesting wonder wondered outline outlined outlining lay laid sketch sketched draw drew drawn drawing demonstrate
        demonstrated brought bring stress stressed emphasize emphasized emphasised note noted flag flagged admit admitted confess
        confessed warn warned warning name named call called put propose proposed discuss discusses discussed discussing chat chatted
        chatting debate debated compare compared comparing agree agreed point pointed pointing hint hinted allude alluded refer referred
        complain complained joke joked grumble grumbled argue argued illustrate illustrated quote quoted recite recited spell spelled
        spelt challenge challenged reveal revealed confide confided insist insisted outlining highlight highlighted underline underlined
        cover covered covering confirm confirmed predict predicted rave raved rant ranted swear swore teach taught teaching advise advised
        present presented introduced introduce go went gone""",
    "k": """hear heard hearing learn learned learnt learning see saw seen seeing understand understood understanding sees hears
        thinking thought read reading listen listened listening watch
        watched watching realize realized realise realised notice noticed remember remembered recall recalled forget forgot
        forgotten appreciate appreciated appreciating enjoy enjoyed enjoying love loved loving like liked admire admired imagine picture
        wonder wondering ponder pondered pondering consider considered digest reread underestimate underestimated chew chewed mull smile smiled smiling laugh
        laughed laughing grin grinned grinning taste tasted tasting try tried trying meet met meeting visit visited stumble
        revisit google googled""",
    "r": """looks feels works runs puts lets uses likes loves hears stay stays stayed stick sticks stuck remain remained resonate resonates resonated sit sits sat linger lingers lingered strike strikes
        struck impress impresses impressed surprise surprises surprised fascinate fascinated intrigue intrigued inspire inspired move
        moved touch encourage encouraged reassure reassured amuse amused convince convinced convinces interest interested
        interests appeal appeals appealed scare scares scared worry worries worried bother bothers bothered please delight delighted
        remind reminds reminded seem seems seemed sound sounds sounded mean means matter matters mattered deserve deserves deserved
        explain explains prove proves proved happen happens happened change changed changes hit hits caught catch floored
        stand stands stood ring rings rang kept keep keeps made make makes gave give gives got gets get came come comes took take
        takes left leave leaves turned turns turn became become becomes need needs needed want wants wanted help helps helped show
        eat eats cost costs went goes go begin began begins start started starts end ended ends fit fits fitted suit suits belong belongs""",
    "l": """allow allowed sitting look looked looking know knew known knowing think believe feel felt feeling find found finding hope hoped hoping wish wished expect expected make made making take took taking give gave given giving get got getting come came coming keep kept keeping put putting help helping
        helped use uses used using start starting need want let lets work works worked working deal deals dealt dealing handle
        handles handled handling manage manages managed managing run runs ran running organize organizes organised organized
        approach approaches approached do does did doing go going goes spend spends spent spending set sets setting build builds built
        building bring brings become becomes lead leads led leading provide provides provided support supports supported ensure ensures
        hold holds held create creates created develop develops developed grow grows grew solve solves solved treat treats treated
        plan plans planned planning prepare prepares prepared choose chose chosen decide decided deciding carry carries carried follow follows""",
    "a": """straight sorry apologies all both each much more enough other 'em half same no-one also just really very quite rather too still even already always never often sometimes maybe perhaps well far together again away back
        forward ahead then once here now soon honestly certainly especially particularly truly clearly only ever almost nearly not n't
        n’t yesterday today tomorrow tonight so-called up down out twice later first themselves itself yourself yourselves himself herself else instead indeed anyway actually yes ok oh please apart aside least bit lot else rightly kindly both""",
    "T": """trouble difficulty difficulties problem problems go rundown recap briefing play kudos credit respect bravo reading research homework digging thinking front verdict moan rant knowledge defence defense grasp mastery respect fondness weakness hunch theory guess claim complaint complaints
        plea case praise lament rule habit motto principle telling lecture speech tirade sermon confession reminder explanations worry point points remark remarks comment comments question questions story stories account description example examples explanation
        idea ideas thought thoughts view views take insight insights concern concerns worry worries advice suggestion suggestions tip tips hint
        overview walkthrough vision stance perspective reflections anecdote observation observations warning enthusiasm honesty candor
        candour frankness openness recommendation analysis summary case analogy comparison reasoning argument answer answers reply joke rule
        word words detail details part bit aspect side topic subject matter issue way exchange discussion conversation talk chat debate opinion
        impression sense picture notion news tale line trick look glimpse praise approach attitude passion love dislike hatred pride
        outlook feelings promise wish dream dreams ambition hope hopes fear fears doubt doubts experience experiences work""",
}

_KIN = """nobody somebody everyone everybody someone wife husband partner spouse cousin brother brothers sister sisters mother father mum mom dad parents flatmate roommate housemate friend
    friends nephew nephews niece uncle aunt son daughter grandmother grandfather granny boss tutor neighbor neighbour girlfriend boyfriend"""

SMALL_TALK = frozenset(
    """coffee tea lunch dinner cake cakes biscuits shortbread water chocolate chocolates sandwich sandwiches cookies umbrella weather rain snow sun heat
    storm wind traffic train trains bus buses taxi tram ferry flight journey trip drive ride parking motorway road delay home flat house move
    holiday holidays vacation christmas easter birthday wedding baby cat dog knee back leg arm foot cold flu headache cough sleep nerves voice
    hair shoes coat dress tie garden football match game darts childcare apron whites lift walk seat chair""".split()
)
"""What is said before and after the talk."""

LOGISTICS = frozenset(
    """attached enclosed attach enclose available availability reach reachable call phone telephone number email notice references referees
    reference transcript certificate certificates passport visa permit licence license relocate relocation calendar invite dial link
    reschedule start salary offer decision decide deadline cv resume résumé portfolio form forms address parking platform flight traffic weather snow rain sunshine journey commute train trains bus buses taxi station walk drive bike coffee tea lunch cake biscuits""".split()
)
"""Words of arrangements: when, where and with what papers."""


SAID_BEFORE = {
    "thanks": frozenset("thank thanks thx thnx tks ty cheers grateful appreciate grazie merci".split()),
    "sorry": frozenset("sorry apologies apologize apologise forgive excuse pardon".split()),
    "please": frozenset({"please"}),
    "hope": frozenset("hope trust wish".split()),
    "belief": frozenset("know think believe feel imagine guess sure confident".split()),
    "wish": frozenset("would will shall could can want intend like love happy glad".split()),
    "never": frozenset("never not n't n’t rarely".split()),
}
"""Words that lead to something else than a topic, by what they are."""

SAID_ANYWHERE = {
    "claim": frozenset(
        """have 've had years year experience skills degree certificate licence license trained worked work working ran led managed built
        last former current previous present employer job hold know can speak taught own owned spent currently diploma qualification
        qualifications certified fluent used bring grew born qualified registered chartered managed including credentials level cv résumé resume
        attached references reference notice background""".split()
    ),
    "recent": frozenset("since yesterday afterwards afterward tonight weekend".split()),
    "idea": frozenset("idea ideas question questions thought thoughts suggestion answer solution".split()),
    "ever": frozenset("ever happen wherever whenever".split()),
    "logistic": LOGISTICS,
}
"""Words that make a topic of their sentence more or less likely, wherever they stand."""


@cache
def lexicon() -> Mapping[str, str]:
    """Return the class of each word that is listed: such a word may count by itself, whatever is talked about."""
    table = dict.fromkeys(GRAMMAR, "a")
    table.update(dict.fromkeys(GENERIC, "n"))
    table.update(dict.fromkeys(_KIN.split(), "n"))
    table.update(dict.fromkeys(CALENDAR, "D"))
    for letter in reversed("uYiemwohdtpqz&Bbx#skrlTja"):
        table.update(dict.fromkeys(_CLASSES[letter].split(), letter))
    return table


@cache
def _talked() -> frozenset[str]:
    return frozenset(_CLASSES["T"].split())


def noun_class(word: str) -> str:
    """Return the class of a word that its place makes a noun or an adjective: "the drawing", "your plan"."""
    if word in _talked():
        return "T"
    return "n" if word in GENERIC else "C"


def class_of(word: str) -> str:
    """Return the class of a word, ``C`` for one that is not listed: it says something of its own."""
    return lexicon().get(word, "C")
