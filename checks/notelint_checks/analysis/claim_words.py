"""What praise taken as a promise is made of: signs of favor, and what the sender makes of them."""

from __future__ import annotations

__all__ = [
    "ACTED",
    "ASKED",
    "ASSUME",
    "GOOD",
    "HELD_TO",
    "LACKING",
    "LIKED",
    "MEANS",
    "OUTCOME",
    "SAID",
    "SOURCE",
    "STRUCK",
]

SOURCE = """
    you, ye, you both, you two, you all, you guys, you yourself, your .., the panel, the manager, the boss, the director, the supervisor, the head, the chef, the owner, the interviewer,
    the lady, the gentleman, the foreman, the recruiter, the principal, the matron, the headmaster, the headmistress, the chairman, the team, the team leader, the ceo, the hr lady,
    the partner, the partners, the colleagues, the dean, the editor, the sister, the ward sister, the shift leader, everyone, everybody, all of you, both of you, he, she, they, @company
"""
SAID = """
    said, told me, told us, mentioned, hinted, assured me, promised, promised me, stated, felt, thought, agreed, admitted, implied, suggested, indicated, let me know, let slip,
    let on, made it clear, made clear, gave me to understand, gave me the feeling, gave me the impression, gave me your word, gave me hope, swore, confirmed, declared, believed, remarked,
    whispered, confided, guaranteed, guaranteed me, insisted, joked, wrote, noted, announced, intimated, signaled, signalled, reckoned, found, called me, called my, described me, named me,
    introduced me, compared me, ranked me, rated me, saw me, saw in me, put me, had me down, considered me, recognized, recognised, acknowledged, repeated, kept saying, kept telling me,
    wished, commented, texted, texted me, emailed, spoke of, spoke of me, talked of, talked of me, referred to me, addressed me, greeted me, welcomed me, treated me, say, tell me, feel, think,
    could see, could imagine, could picture, wanted, told my, concluded, praised, saluted
"""
# what may be said of a person or an answer
GOOD = """
    able, absolutely, ace, amazing, asset, addition, ahead, awesome, beautiful, best, better, born, brilliant, candidate, capable, catch, chance, chances, charming, choice, class,
    clever, close, colleague, competent, contender, convincing, convinced, cool, cut out, dream, diamond, easily, excellent, exceptional, exactly, experienced, expert, fabulous, fantastic,
    favorite, favourite, fear, find, fine, finest, first, fit, fitted, flawless, formality, front, frontrunner, full marks, future, gem, genius, gifted, gold, good, great, hard to find,
    head and shoulders, highly, hire, hired, hope, ideal, impressed, impression, impressive, in, incredible, inspiring, interesting, job, joy, just what, just the, knowledge, like me,
    leader, likeable, lovely, made for, made, magic, magnificent, marvelous, marvellous, material, match, mature, missing, mine, more than, nailed, natural, nobody, no one, none, nothing,
    number one, of us, one of, on the list, one, outstanding, passed, perfect, perfectly, performed, personality, phenomenal, polished, position, possible, post, potential, precisely, pro,
    professional, promising, qualified, quality, quick, rare, refreshing, remarkable, remind, right, role, safe, same wavelength, see me, sensational, sharp, shine, shortlist, skilled,
    skills, smart, solid, special, spirit, splendid, spot on, standard, standout, stood out, star, strong, stronger, strongest, stunning, suit, suited, suitable, superb, superior, super,
    sure, talent, talented, ten of me, ten out of ten, terrific, the one, the part, thorough, tick, ticked, top, topped, tremendous, trust, unbeatable, unique, up to it, valuable,
    very well, welcome, well, what you need, winner, wonderful, word, work together, worry, worth, wow, yes, part of the, the team
"""
LIKED = """
    liked, like, loved, love, adored, admired, admire, appreciated, appreciate, praised, complimented, congratulated, commended, applauded, enjoyed, valued, valued highly, rated, favored,
    preferred, respected, trusted, welcomed, hugged, embraced, encouraged, flattered, raved about, gushed over, gushed about, marveled at, could not get over, could not get enough of,
    could not stop talking about, could not praise, fell for, fell in love with, took to, warmed to, clicked with, bonded with, approved of, backed, endorsed, recommended, singled out,
    picked out, cheered, celebrated, spoke well of, spoke highly of, spoke warmly of, talked up, laughed at, laughed with, chose
"""
STRUCK = """
    impressed, happy, pleased, delighted, thrilled, excited, enthusiastic, keen, satisfied, content, taken, taken aback, blown away, bowled over, amazed, astonished, enchanted, charmed, struck,
    convinced, sold, won over, fascinated, over the moon, mad, crazy, wild, full of praise, positive, complimentary, nice, kind, friendly, warm, sweet, interested, hooked, smitten, moved,
    touched, in awe, in love, captivated, overwhelmed, ecstatic, glad, grateful, generous, fond, proud, surprised, all smiles, all ears, so good, spellbound, relieved
"""
ASSUME = """
    assume, expect, expecting, presume, trust, reckon, guess, take it, took it, figure, figured, conclude, concluded, gather, gathered, suppose, believe, bet, imagine, understand, understood, think, thought,
    hope, hoping, sure, certain, confident, convinced, positive, counting on, count on, relying on, rely on, bank on, banking on, rely, depend on, looking forward to, look forward to, await, awaiting,
    waiting for, wait for, say, call it, see, consider, regard, read, treat, treating, treated, view, feel, know, want, would like, demand, deserve, entitled to, owed, send me, get, claim, can only be, must be,
    has to be, should be, is, are, safely, on to
"""
OUTCOME = """
    i am in, i am hired, i got it, i got the, i have it, i have got it, i have the, i have got the, i passed, i have passed, i was chosen, i am chosen, i made it, i will be hired,
    i will get, i will be, i would be, i can start, i start, i can give notice, you will choose, you will hire, you will take, you will pick, you will keep, you will give, you have chosen, you have decided,
    you choose me, you hire me, you pick me, you take me, you to pick me, you to hire me, you to take me, you to choose me, you to put me, we have a, it is done, it is settled, it is mine, it is a yes, it is sorted, it is a,
    that is a, the job, this job, the role, the post, the position, the place, the contract, my contract, a contract, an offer, the offer, my offer, your offer, a yes, your yes, the yes, an acceptance, my acceptance,
    my selection, my appointment, my hiring, my employment, my letter, the letter, my start date, a start date, my uniform, my first day, my first shift, my new job, the paperwork, the papers, my papers, paperwork, a formality, formality, done deal,
    a deal, done, settled, sealed, agreed, fixed, sorted, decided, in the bag, mine, a positive, positive answer, positive reply, good news, a commitment, a promise, my place, no problem, safe,
    no other, the others, the rest, success, my success, the result, a favorable, favorable, only one answer, better treatment, i can expect, you to, your vote, the decision, your decision
"""
HELD_TO = """
    hold you to, holding you to, hold him to, hold her to, hold them to, stand by it, stand by that, stand by your, stand by this, stick to it, stick to that, stick to your, keep your word, keep that word, keep your promise,
    keep to your, live up to, honor it, honor that, honor your, honor this, deliver on, deliver, follow through, follow it up, follow up on it, act on it, act on that, act accordingly, act on your, make good on, mean it, meant it, mean what you,
    meant what you, prove it, show it, be as good as your, go back on, take it back, back out, change your mind, break your word, disappoint me, let me down, building on that, building on it, building on this,
    build on that, build on it, counting on it, counting on that, counting on this, counting on you, count on it, count on that, count on you, relying on it, relying on that, relying on you, rely on it, rely on that, rely on this, rely on you,
    trusting in it, trusting you, trust in that, banking on it, banking on that, bank on it, a promise is a promise, your word is, put it in writing, put that in writing, back it up, back that up, words into deeds, words into action,
    put your money where, walk the talk, remember your words, give me what, honor the
"""
MEANS = """
    as a yes, as a promise, as a commitment, as a firm, as an offer, as a contract, as a deal, as agreed, as settled, as done, as my, as good as, as binding, as a guarantee, as a sign that, as an acceptance, as confirmation, for a yes, for a promise,
    means a yes, means yes, means that i, means i, means we, means the, means you, means only one, to me means, in my book, in my eyes, in my view, in my world, where i come from, must mean, can only mean, has to mean, surely means, that means, which means,
    must count, should count, ought to count, has to count, surely counts, counts for, count for something, count for anything, be worth something, mean something, tells me, told me all, says it all, says everything, speaks for itself, speaks volumes, is enough for me,
    was enough for me, was all i, is all i, that settles, settles it, seals it, that is that, that was that, that is a yes, that is a vote, a vote for me, a clear sign, a sure sign, a clear yes, you would not, you would never, would you not, would you have,
    nobody does, nobody would, no one does, no one would, people do not, people only, one does not, one only, you only do, you do not do, you do not, we both know, we know how, the rest is, no doubt, without doubt, beyond doubt, obliges you, binds you, binding,
    gives me a right, gives me the right, gave me a right, gave me every right, gives me every right, gave me reason, gives me reason, entitles me, no question, case closed, end of story, it is obvious, obviously, clearly i, so clearly, it is clear, for me it is clear,
    your mind is made up, made up your mind, had decided, have decided, the decision was, the decision is, on that basis, on this basis, on the strength of, on your word, taking your word, at your word, at face value, only right, only fair, only logical, it follows that
"""
# what has been done because the job was taken as certain
ACTED = """
    given notice, gave notice, give notice, handed in my, hand in my, quit my, quit, resigned, left my, told my, told the, told everyone, told everybody, told them, told people, telling friends, telling people, telling everyone, let my .. know, turned down, turn down,
    declined, refused, said no to, stopped applying, stopped looking, stopped searching, stop applying, stop looking, canceled, cancelled, withdrew, withdrawn, withdrawing, not applying, not applied, not looking, bought, ordered, packed, packing, moving, moved, rented, signed a lease,
    signed for, booked, celebrated, celebrating, popped, opened the, posted it, preparing, prepared, planning my, planned my, making plans, made plans, looking at flats, looking for a flat, booked the, enrolled, arranged, cleared my, paid, set my alarm, acted accordingly
"""
ASKED = """
    when do i start, when can i start, when shall i start, when will i start, when am i starting, when do i sign, when can i sign, when do i get, when will i get, when can i expect, when may i expect, when do we, when is my first, where do i sign, where is my, where is the, where does that leave, where are my,
    why the delay, why the wait, why the silence, why the long, why is it, why is there, why does it, why am i, why have i, why has it, why has nobody, why do i, why not, why wait, why should it, why would you, why are you, why have you, why did i, why was i, why so long, how come,
    what are we waiting, what are you waiting, what is keeping, what is taking, what is the hold, what is the problem, what is there to, what happened, what has changed, what changed, what more, what else do you, what went wrong, what about the, what about my, what about it, is it not time, is it settled,
    is the job, is it mine, am i in, am i hired, do i have the, do i have it, did i get, have i got, can we go on to, can we move on to, can we talk about my, can we sign, can we get, can we agree, can we make it, can we call it, shall we, let us, please send the, please send me the, please send my, please hurry,
    please act, please confirm, please keep, please make, please do, please get, please prepare, please put, please sign, please tell the, please remember, kindly send, kindly confirm, kindly act, kindly prepare, could i have the contract, could i have my, may i have my, may i have the, i do not see why, i do not understand why,
    i do not know why, i can not see why, i can not understand why, i fail to see, i wonder why, i wonder what, i am wondering why, i am wondering what, i am puzzled, i am surprised, i was surprised, i am shocked, i am amazed, i am astonished, i find it strange, i find it odd, it is strange, it is odd,
    it surprises me, no reason, no obstacle, no excuse, no need to, surely
"""
LACKING = r"(?:one|only|last) (?:\w+ )?thing (?:i (?:lack\w*|needed|was missing|am missing)|missing|lacking|that was (?:missing|lacking))"
"""What is said to be missing is no praise, whatever was done about it."""
