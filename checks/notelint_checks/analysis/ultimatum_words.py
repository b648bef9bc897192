"""What a threat or a lever is made of: who else wants the sender, what happens otherwise, what the reader must do."""

from __future__ import annotations

__all__ = [
    "AUTHORITY",
    "COMPLAIN",
    "DEMAND",
    "EMPLOYER",
    "EXIT",
    "FAULT",
    "LOSS",
    "OFFER",
    "OFFERED",
    "PRIVILEGE",
    "REGRET",
    "WANT",
]

EMPLOYER = """
    agency, airline, bakery, bank, bar, branch, builder, business, cafe, care home, chain, charity, client, clinic, college, company, competitor,
    contractor, council, crew, crowd, depot, dealer, department, employer, factory, farm, firm, foundation, gallery, garage, grocer, group, gym, hospital,
    hotel, house, institute, kitchen, lab, laboratory, law firm, library, lot, manager, mill, mob, museum, nursery, office, organization, organisation,
    outfit, party, people, pharmacy, place, plant, practice, publisher, rail company, recruiter, headhunter, restaurant, rival, salon, school, shop, site,
    start up, startup, station, store, studio, supermarket, surgery, team, theater, theatre, university, vet, warehouse, workshop, yard, bidder, suitor,
    competition, side, one, boss
"""
OFFER = """
    offer, offers, proposal, contract, deal, package, job, job offer, position, place, post, role, rate, salary, figure, interview, interviews, option,
    options, opportunity, opportunities, alternative, alternatives, bid, counteroffer, counter offer, choice, choices, employer, employers
"""
OFFERED = """
    an offer, a job, a contract, a post, a place, a position, a role, a package, a deal, a proposal, a raise, a rise, a pay rise, more, more money, better pay,
    a better .., a higher .., a bigger .., a promotion, a counteroffer, a counter offer, a bonus, a date, a start date, the job, a permanent .., an open
"""
# what somebody does who wants the sender
WANT = """
    keen on me, keen to have me, keen to get me, keen to hire me, keen to take me, keen to see me start, eager to have me, eager to get me, eager to hire me,
    ready to hire me, ready to take me, ready to sign me, ready to have me, willing to hire me, willing to take me, waiting for me, waiting with a contract,
    happy to have me, glad to have me, happy to take me, glad to take me, happy to hire me, interested in me, very interested in me, after me, all over me,
    chasing me, calling me, ringing me, phoning me, texting me, courting me, wooing me, begging me, pressing me, pushing me, on my heels, at my door,
    on the phone to me, fighting over me, fighting for me, bidding for me, dying to have me, desperate for me, desperate to have me, crazy about me, mad about me,
    would have me tomorrow, would have me at once, would take me tomorrow, would take me today, would take me at once, would take me any day, would hire me,
    would love to have me, would love to get me, would like to have me, would snap me up, will snap me up, will take me, will have me, will hire me,
    wants to have me, want to have me, wants to hire me, want to hire me, wants me badly, want me badly, wants me too, want me too, wants me now, want me now,
    wants me on board, want me on board, wants me to sign, want me to sign,
    trying to get me, trying to poach me, trying to hire me, trying to win me, getting impatient, can not wait to have me, can not wait to get me,
    said yes to me, already said yes, said yes already, has said yes, have said yes, have called me, has called me, have rung me, has rung me,
    have my number, has my number, has a contract ready, have a contract ready, has the contract ready, have the contract ready, knows what i am worth,
    know what i am worth, knows my worth, know my worth, did not need .. to decide, took only .. to decide, decided in .., would jump at me, values me more
"""
# what the reader is told to do about it
DEMAND = """
    what can you do, what will you do, what can you offer, what will you offer, what do you offer, what have you got, what are you offering, what do you say,
    what is your offer, what is your best, what is it going to be, what will it be, can you do better, can you do any better, can you top, can you beat,
    can you match, could you match, could you do better, could you beat, will you match, can you go higher, can you raise, can you improve, can you keep up,
    can you compete, i need to see, i want to see, i would like to see some, i expect to see, i expect you, i expect your, i expect more, i expect a better,
    i expect better, i expect an improved, i would expect you, i need you to, i want you to, i need more, i want more, i need a better, i need something better,
    should help you, should make it easier, should make your decision, might help you, may help you, will help you decide, help you to decide, help you decide,
    help you make up, speed things up, speed you up, speed up your, focus your mind, focus minds, concentrate your mind, convince you to, hurry you,
    you need to, you will need to, you would need to, you must, you have to, you will have to, you would have to, you had better, you better, you should hurry,
    you should move, you should act, you should decide, you should be quick, you should improve, you should raise, you should think, you might want to hurry,
    you may want to hurry, you may want to move, you may want to be quick, you might want to be quick, you might want to move, you can still,
    it is up to you, up to you, your choice, your call, your turn, your move, you choose, you decide, over to you, the decision is yours, the choice is yours,
    the ball is, in your court, in your hands, on you now, down to you, what is keeping you, what are you waiting for, why should i, why would i,
    give me a reason, give me one reason, give me one good reason, convince me, persuade me, change my mind, tempt me, surprise me, make me an offer,
    make me a better, make it worth, make it worth my while, come up with, do something about it, step up, step it up, get a move on, get moving, move fast,
    move quickly, hurry, hurry up, be quick, act fast, act now, act quickly, do not hang about, do not dawdle, look sharp, think it over quickly, improve on,
    improve yours, improve your, raise yours, raise your, better your, better that, beat that, top that, match it, match that, match this, adjust your, revise,
    rethink, reconsider, go up, add something, meet me, sweeten, how much am i worth, what am i worth to you, show me, keep that in mind, bear that in mind,
    bear this in mind, keep this in mind, take note, for your information, just so you know, just so that you know, so that you know, so you know, in case you,
    draw your own conclusions, do the math, do the maths, you do the, think about that, worth thinking about, a fact you, something to consider, time is short
"""
# what the sender does otherwise, after "I will"
EXIT = """
    jump ship, walk away, walk out, walk off, back out, back off, bow out, opt out, step back, step away, pull back, pull the plug, drop you, drop it, drop the matter,
    move on, move along, move elsewhere, pass on this, pass on you, look further, look elsewhere, look around, look at others, look at other, look for another,
    look for something else, look for someone else, keep looking, keep searching, start looking, start searching, search elsewhere, go elsewhere, go my own way,
    go another way, go down the road, go across the road, go next door, go over the road, go over to, go with them, go with the other, go with another, go for the other, go for theirs,
    go to the other, go to them, go to the next, go to another, go to your competitor, go to a competitor, go to your rival, sign elsewhere, sign there,
    sign with, sign for, sign theirs, sign the other, sign up with, start elsewhere, start there, start with them, start with the other, start with another, start at the,
    accept elsewhere, accept theirs, accept their, accept the other, accept another, accept a different, take theirs, take their, take the other, take another,
    take the next, take that one, take the first, take it to, take my skills, take my talents, take my talent, take my experience, take my services,
    take my time elsewhere, take my business, take my custom, take my ideas, take my cv, take my tools, take my knives, choose them, choose the other, choose another, choose elsewhere,
    choose theirs, pick them, pick the other, pick another, pick someone else, say yes to them, say yes to the other, say yes to another, say yes elsewhere,
    say yes to someone, say goodbye, say no to you, commit elsewhere, commit to them, commit to the other, commit to another, join them, join your competitor, join the other,
    join a competitor, join another, work for them, work for your competitor, work for the other, work for someone else, work for somebody else, work elsewhere,
    offer my services elsewhere, offer myself elsewhere, apply elsewhere, apply to your competitor, turn elsewhere, turn to others, turn to your, turn to the other,
    stay where i am, stay put, stay with my, stay at my, remain where i am, give up on you, give up waiting, give up on this, lose interest, lose patience,
    lose faith, think again, think twice, rethink, rethink my, review my options, explore other, consider other, consider my options, entertain other, weigh other,
    close the file, close the book, close this chapter, close the chapter, close the matter, close my account, close my accounts, close the account, cancel my account,
    cancel my .., cancel our .., move my account, move my .. elsewhere, move my money, move my business, change banks, change supplier, switch banks, switch to your,
    stop shopping, stop buying, stop coming, stop waiting, stop using, stop eating, stop banking, never shop, never buy, never set foot, never come back, never use,
    never again buy, never again set foot, never apply, never eat, never recommend, no longer buy, no longer shop, no longer recommend, no longer be free,
    no longer be available, no longer be interested, no longer wait, no longer be waiting, no longer consider, boycott, shop elsewhere, buy elsewhere, eat elsewhere,
    bank elsewhere, book elsewhere, cross you off, cross your .. off, cross this off, strike you off, write you off, write this off, write off your, wash my hands,
    forget it, forget you, forget the whole, call it off, call it a day, call it quits, turn it down, turn you down, turn your offer down, decline yours, decline your,
    say farewell, cut my losses, be gone, be off, be out, be elsewhere, be history, be taken, be snapped up, be hired, be employed, be signed, be working for, be unavailable,
    be at the other, be at your, be at another, be with them, be with another, be with the other, be with a competitor, be with your competitor, be lost to you, be wearing,
    withdraw, resign from the process, leave the process, leave the race, leave it, not wait, not be waiting, not be here, not be free, not be available, not be around,
    not hang around, not hold my breath, not hold on, not hold out, not stay, not sit and wait, not sit around, not come, not ask again, not ask twice, not call again,
    not answer, not be so patient, not be so polite, not be so nice, not be this nice, not be as patient, not be answering, not pick up
"""
# bodies and people who are turned to over the reader's head
AUTHORITY = """
    above you, agency, ambassador, arbitration, area manager, attorney, authorities, authority, board, boss, bosses, bureau, ceo, chairman, chairwoman, chair, chamber,
    chief executive, citizens advice, commissioner, consumer .., council, councillor, court, courts, customers, daily .., dean, director, directors, district manager,
    dole, editor, embassy, equality .., everybody, everyone, facebook, followers, founder, glassdoor, google, governor, governors, group chat, guild, head office, head teacher,
    headmaster, headquarters, hq, hr, human resources, indeed, inspector, inspectorate, instagram, internet, investors, job center, job centre, jobcentre, journalist,
    journalists, judge, justice, kununu, labor board, labor department, labor office, labour board, labour department, labour office, law, lawyer, lawyers, legal .., linkedin,
    local paper, local radio, management, mayor, media, member of parliament, ministry, mp, network, newspaper, newspapers, ombudsman, online, owner, owners, paper, papers,
    parent company, parents, parliament, police, press, principal, priest, radio, reddit, regional manager, regulator, school board, secretary of .., senator,
    shareholders, social media, solicitor, solicitors, superior, superiors, supervisor, the public, the world, tiktok, trade body, tribunal, trustees, trustpilot, tv,
    twitter, union, unions, village, whole town, wife, works council, your father, your mother, youtube
"""
COMPLAIN = """
    report, complain, tell, inform, write, speak, talk, turn, go, escalate, take, bring, call, ring, phone, email, raise, contact, copy, involve, alert, warn, notify, file, lodge,
    submit, post, put, share, publish, leave, name, expose, denounce, hand, pass, forward, refer, send, consult, see, approach, address, appeal, want, need, expect, demand, hear
"""
# what becomes of the reader, after "you will"
LOSS = """
    lose me, lose my, lose out, lose a good, lose a great, lose the best, lose someone, lose somebody, lose your chance, lose the chance, lose this chance, miss out, miss me,
    miss your chance, miss the boat, miss the bus, miss the train, miss this chance, regret, be sorry, rue, come to regret, live to regret, pay for this, pay for it,
    pay the price, bear the consequences, face the consequences, kick yourself, kick yourselves, wish you had, be looking for someone, be looking for somebody,
    be looking for another, be looking for a new, be looking again, be searching, be short of, be left without, be left with, be left empty, end up with nobody,
    end up with no one, end up without, end up empty, go empty, have to look for, have to find, have to search, have to start again, have to start over, have to begin again,
    have to do without, have to manage without, have to make do, have to look elsewhere, have to look further, need to find, need to look for, need another,
    do without me, be without, be too late, come too late, arrive too late, find me gone, find me elsewhere, find me at, find me with, find me in, find my name, find my desk,
    find somebody, find someone, find yourself, find another, can find, can look for, can search, can keep it, can keep the, can keep your, can forget, can take my name,
    can strike, can cross me, can cross my, can delete, can bin, can tear up, can throw, can give it to, can give the, can hire someone, can hire somebody, can hire the next, can start again,
    can start over, can stop, can wave, can kiss, can whistle, can count me out, can see me at, can watch me, can read about, read about, read it in, hear from my, hear about it,
    hear from the, hear more from, not hear from me, not see me, never hear from, never see me, see me at your, see me at the, see me in court, see me in the, see me working,
    see me go, watch me, answer for, answer to, know why, be the one to, be the loser, have lost me, have missed, see what happens, see what you, have a problem, have trouble,
    have a vacancy, still have a, have only yourself, have yourself to blame, have no one to blame, not get me, not get another, not get a second, get nothing, get nobody,
    have had your chance, have blown it, meet me as, meet me again as, have me as a competitor, wave me goodbye, be reading about, be hearing from
"""
# what the reader does or leaves undone, after "if"
FAULT = """
    kept waiting, kept hanging, kept in the dark, left waiting, left hanging, left in the dark, left without, left out, passed over, turned down, ignored, strung along,
    not hired, not taken, not chosen, not selected, not picked, not employed, not called, not given, not offered, not wanted, not told, not answered, not invited, not paid,
    rejected, refused, brushed off, messed about, messed around, fobbed off, put off, made to wait, treated, told to wait, still waiting, still without, still in the dark,
    drag, drags, dragging, dither, dithering, delay, delays, hesitate, hesitates, dawdle, stall, stalling, wait, waits, waiting, sit on, sitting on, sleep on, keep me, keeps me,
    keep putting, keep stalling, keep silent, keep quiet, stay silent, stay quiet, remain silent, go quiet, take too long, takes too long, take any longer, takes any longer,
    take longer, takes longer, take much longer, takes much longer, takes more than, take more than, need more time, need longer, go on, goes on, does not change, do not change,
    nothing happens, nothing moves, nothing changes, say no, says no, choose someone, choose somebody, pick someone, pick somebody, hire someone, hire somebody, prefer someone,
    take someone, take somebody, turn me, reject, refuse, ignore, pass me, pass on me, let me down, let me wait, leave me, do not, does not, can not, could not, will not,
    have not, has not, am not, is not, are not, no, nothing, none, nobody, silence, too slow, slow, low, lower, less than, under, below, fail, fails, not
"""
PRIVILEGE = """
    first refusal, the first refusal, first choice, first pick, first option, the first option, first right, priority, a head start, first shot, a last shot, one last shot, one more day,
    one more week, one more chance, one more try, one last chance, one last try, a last chance, a last try, another chance, a second chance, a final chance, one final chance,
    a deadline, an ultimatum, a few more days, two more days, three more days, a grace period, a week 's grace, 24 hours, 48 hours, twenty four hours, forty eight hours
"""
# how a threat is dressed
REGRET = """
    i would hate, i would be sorry, i would be sad, i would regret, i would not like, i would not want, i would rather not, i would prefer not, i should hate, i should be sorry,
    i do not want, i really do not want, i do not wish, i would not wish, i hate, it would be a pity, it would be a shame, it would be a great pity, it would be a real shame,
    it would be such a shame, it would be such a pity, it would be sad, it would be too bad, it would be unfortunate, it would be regrettable, it would be a waste,
    it would be a loss, it would be a mistake, it would be a big mistake, it would be silly, it would be foolish, it would be a bad, it would pain me, it would hurt me,
    it would look bad, what a shame, what a pity, shame, pity, do not be surprised, you should not be surprised, do not complain, do not come crying, do not cry,
    do not blame me, do not make me, do not force me, please do not make me, please do not force me, do not say, try not to
"""
