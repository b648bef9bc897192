"""The words of which stock sentences are made: a sentence of nothing else could go to any company."""

from __future__ import annotations

__all__ = ["COURTESY", "FILLERS", "HOLLOW"]

FILLERS = frozenset(
    """
    'd 's , . @company a about above absolutely after afternoon again ahead all almost alone along alongside already also although always am an and
    another any anyone anything anytime anywhere are around as ask asked at aware away back be became because become becoming been before being
    believe better between beyond both bring bringing business but by call came can certain certainly clearly come comes companies company contact
    could day dear decide decision deep deeper deeply definitely did discuss discussed do does doing done during each easily either else enough entire
    especially even evening ever every everybody everyone everything exactly extremely far feel feeling feels felt few field find fine firm firmly
    first for friday from full fully further future gain gained gaining gave get gets getting give given gives giving go goes going good got greatly
    group hand happily happy hard has have having he hear heard hearing her here high highly him hire hired his home hope hopefully hoping hour hours
    how however hundred i if immediately in incredibly indeed into is it its itself job join joined joining just keep kind kinds know known last
    lately learn learned learning learnt left less let level levels life like likely little long longer look looking looks lot lots made make makes
    making manner many may maybe me mean meet meeting met might mind minute moment monday more morning most mr mrs ms much must my myself near never
    new next no not nothing now of off on once one ones only open opening openings or other others our out over own part parts people per percent
    perfectly perhaps person personal personally place places play please point position positions possible possibly post probably put quick quickly
    quite rather reach read ready real really reason reasons right role roles said same saturday saw say see seeing seem seemed seems seen sense shall
    share shared she should show showed side sides since sir so some somebody someone something soon sort special speak speaking spend spent spoke staff start
    stay still such suit suits sure surely take taken takes taking talk talked talking team teams tell ten term than that the their them then there
    these they thing things think thinking this thoroughly those though through thursday time times to today together told tomorrow too took top
    towards tremendously truly try tuesday two type types under understand understanding until up upon us use very visit want wanted wants was way
    ways we wednesday week well went were what whatever when where whether which while who whole whom why will wish with within without work worked
    working workplace works world would write writing year years yes yesterday yet you your yours yourself
    """.split()
)
"""Words that say nothing of their own."""

COURTESY = frozenset(
    """
    answer anticipate appreciate appreciated appreciation attention available await best chat consideration considering conversation culture delighted
    details discussion enjoy enjoyed exchange excited feedback forward friendly glad grateful gratitude great help helpful information interest
    interested interesting interview interviewed interviewer interviewing keen kindness love loved lovely nice patience pleasant pleased pleasure
    process question questions regards reply response sincere sincerely step steps support thank thankful thanking thanks warm warmly welcome
    wonderful
    """.split()
)
"""Words of ordinary courtesy: they turn stock only in company."""

HOLLOW = frozenset(
    """
    abilities ability accomplish accomplished achieve achieving adaptable addition admire advance advancement align aligned alignment aligns amazing
    ambition ambitions ambitious ambitiousness aspiration aspirations aspire asset assets assure assured atmosphere attitude background beneficial
    benefit benefits bright candidacy candidate candidates capable career career's challenge challenges challenging chance chances chapter collaborate
    collaborating collaboration collaborative commit commitment committed committing communicator competence competences competencies competent
    confidence confident considered contribute contributed contributes contributing contribution contributions contributor convinced credentials
    dedicate dedicated dedicatedly dedication delight dependable deserve desire determined develop developing development difference diligence
    diligent disappoint disappointed disappointment discipline disciplined diverse dream dreams driven dynamic eager eagerly efficient effort efforts
    elevate embrace employee employees employer empower empowered empowering endeavor endeavors endeavour endeavours energetic energy engaged engaging
    enriching enthusiasm enthusiastic environment esteemed ethic ethics evolve evolving exceed excel excellence excellent excelling exceptional
    excitement exciting expectations experience experienced experiences expertise family fantastic fastpaced fit fits flexible flourish fruitful
    fulfil fulfill fulfilled fulfilling fulfillment fullest goal goals grow growing growth hardworking heights honest honor honored honour honoured
    ideal impact impress impressed impression impressive improve inclusive incredible individual individuals industry informative initiative
    innovation innovative insight insightful insights inspiration inspire inspired inspiring integrity invaluable journey justice keenest knowledge
    knowledgeable lasting leader leading learner leverage leveraging loves loyal loyalty match matched matches meaningful member members milestone
    mission motivated motivates motivation multitask mutual mutually needs nurture nurturing objectives offer offers opportunities opportunity
    organisation organisational organisations organised organization organizational organizations organized outlook outstanding overview paced partner
    partnering partnership passion passionate passionately perfect perspective perspectives player positive potential prestige prestigious pride
    privilege privileged proactive productive professional professionalism professionally professionals progress promise prospect prospects prosper
    prosperous prove punctual purpose qualification qualifications qualified qualities quality regret relationship reliable renowned reputable
    reputation requirements resourceful respect responsibilities responsibility responsible rewarding satisfaction satisfied seek seeking skill skills
    skillset solid solution solutions sounds strength strengths strive striving strong stronger strongest succeed success successful suitable suited
    synergy talent talented talents teamwork thinker thrilled thrive thriving tireless tremendous trustworthy unique valuable value valued values
    versatile vibrant vision welcoming worker workforce worthwhile
    """.split()
)
"""Words that such sentences turn on."""
