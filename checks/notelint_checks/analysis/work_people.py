"""Who and what is run down at work, what tells of a former place, and what was suffered there."""

from __future__ import annotations

from notelint_checks.analysis.word_class import WordClass

__all__ = ["AGENTS", "CLIMATE", "DONE_TO", "PEOPLE", "PERSONS", "RIVALS", "TIE"]

_HEADS = (
    "boss|bosses, manager|managers, management, supervisor|supervisors, superior|superiors, director|directors, "
    "chef|chefs, foreman|foremen, forewoman, team lead|leads|leader|leaders, shift lead|leader|manager, "
    "leader|leaders, leadership, "
    "ceo, cto, cfo, owner|owners, founder|founders, principal, chief, executive|executives, higher ups, hr, hr "
    "lady|team|department|manager|woman|man|people, head teacher, headteacher, headmaster, headmistress, matron, "
    "gaffer, governor, line manager|managers, head nurse|chef|cook|waiter, "
    "predecessor|predecessors, trainer, professor, colleague|colleagues, coworker|coworkers, co worker|workers, "
    "workmate|workmates, team mate|mates, teammate|teammates, crew, peers, deputy, assistant|assistants, staff, "
    "half the staff|team|people|drivers, drivers, waiters, cooks, nurses, partners, landlord, bookkeeper, "
    "secretary, foreman, personnel, seniors, senior, editor, sergeant, captain, dispatcher, planner, site "
    "manager, agent, agency "
)
_FIRMS = (
    "employer|employers, company, firm, workplace, place, organization, organisation, startup, start up, "
    "department, outfit, shop, school, hospital, hotel, kitchen, studio, restaurant, office, garage, bank, "
    "clinic, bakery, depot, warehouse, factory, plant, store, salon, practice, nursery, branch, yard, site, "
    "agency, cafe, pub, call center|centre, care home, chain, farm, council, law firm, household, library, lab "
)
PEOPLE = WordClass(_HEADS, _FIRMS, "team, job, people, others, lot, bunch, guys, lads, girls, time, years, months")
PERSONS = WordClass(
    _HEADS,
    "people, guys, lads, girls, lot, bunch, others, they, he, she, everyone, everybody, nobody, each one, "
    "culture, atmosphere, mood, place, company, firm, both|all|half|most|none|some of them, one ",
)
RIVALS = WordClass(
    "candidate|candidates, applicant|applicants, interviewee|interviewees, contender|contenders, "
    "finalist|finalists, people, guy|guys, lad|lads, girl|girls, woman|women, man|men, person, ones, one, lot, "
    "fellow, chap, lady, firm|firms, company|companies, agency|agencies, employer|employers, "
    "interviewer|interviewers, school|schools, shop|shops, garage|garages, hotel|hotels "
)
AGENTS = WordClass(
    "agents, recruiter|recruiters, headhunter|headhunters, receptionist, agency, "
    "recruitment|recruiting|staffing|temp|employment agency|agent|consultant|firm, hr "
    "lady|person|department|woman|man|guy|people, agent, competitor|competitors, competition, rival|rivals, "
    "predecessor, guy|man|woman|person|fellow|candidate before|ahead "
)
TIE = WordClass(
    "where i work|worked|am|was|have, i work|worked|am|was there, worked there, i left, why i left|leave|quit|am, "
    "when i left, i quit, i am leaving, leaving my, at|in my|our "
    "last|old|present|current|previous|former|first|own, in|at my|our "
    "department|firm|company|office|place|job|depot|school|hospital|hotel|shop|kitchen|team|work|workplace|bank|warehouse|employer|ward, "
    "my|our last|old|present|current|previous|former|first|ex "
    "job|firm|company|place|employer|office|school|hospital|hotel|shop|kitchen|boss|post|position|team|role|workplace|bank|warehouse|department|agency, "
    "my time|years at|with|in, my reference from, reference from, my employer|workplace, years at|there, i "
    "worked|work for|at, worked for|at "
)
DONE_TO = WordClass(
    "undermined, bullied, belittled, humiliated, harassed, mistreated, ill treated, exploited, underpaid, "
    "overworked, overlooked, ignored, sidelined, abused, cheated, lied to, shouted at, yelled at, screamed "
    "at, sworn at, sworn, spied on, picked on, blamed, threatened, "
    "insulted, mocked, laughed at, betrayed, stabbed, backstabbed, robbed, ripped off, conned, swindled, "
    "discriminated, intimidated, tormented, victimized, victimised, scapegoated, micromanaged, "
    "disrespected, undervalued, unappreciated, passed over, pushed out, pushed around, forced out, "
    "kept in the dark, kept down, held back, thrown under, let down, messed about, messed around, "
    "strung along, fobbed off, treated * like|as|badly|terribly|poorly|unfairly|worse, taken for granted, taken "
    "advantage, bossed about|around, made to feel, made to, driven * out|mad|crazy|away, worked to, "
    "never paid|thanked|trained|valued|appreciated|respected|supported|promoted|listened, not "
    "paid|appreciated|valued|respected|supported|listened|trained|treated ",
)
"""What was done to the sender there."""

CLIMATE = WordClass(
    "backstabbing, back stabbing, bullying, nepotism, favoritism, favouritism, cronyism, racism, sexism, "
    "harassment, corruption, incompetence, micromanagement, micro management, micromanaging, mismanagement, "
    "bad|poor|terrible|awful|weak management|leadership|managers|bosses, mistrust, distrust, jealousy, envy, "
    "gossip, gossiping, backbiting, rumors, rumours, "
    "intrigue|intrigues, infighting, in fighting, office politics, politics, power games, mind games, blame game, "
    "blame culture, finger pointing, lies, lying, empty|broken|false promises, exploitation, unpaid overtime, "
    "unpaid hours, chaos, hypocrisy, arrogance, stupidity, laziness, idiocy, ignorance, greed, disrespect, lack "
    "of "
    "respect|leadership|vision|management|organization|organisation|support|appreciation|honesty|trust|professionalism, "
    "no respect, no leadership, no appreciation, no vision, no manners, no honesty, no planning, no thanks, "
    "cliques, drama, nonsense, toxicity, toxic "
    "atmosphere|culture|environment|climate|people|boss|bosses|management|workplace, poisonous atmosphere, "
    "bad|rotten|terrible|awful|horrible atmosphere|mood|culture, bureaucracy, screaming, shouting, tantrums, "
    "moaning, whining, two faced people, fear, culture of fear, climate of fear, idiots, fools, clowns, morons, "
    "amateurs, bullies, liars ",
)
"""What reigns there."""
