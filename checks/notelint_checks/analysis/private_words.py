"""What is nobody's business at work: illness, trouble at home, want of money, votes, prayers, fondness."""

from __future__ import annotations

from notelint_checks.analysis.word_class import WordClass

__all__ = ["FAITH", "FAVOR", "FONDNESS", "HOME", "ILLS", "KIN", "MONEY", "TOUCH", "VOTES"]

ILLS = WordClass(
    # what one has
    "depression, depressed, anxiety, panic attack|attacks, nervous|mental breakdown, burnout, burn out, burned "
    "out, burnt out, bipolar, adhd, autism, autistic, ocd, ptsd, insomnia, nightmares at, eating disorder, "
    "anorexia, bulimia, suicidal, mental health, bad nerves, my nerves, "
    "cancer, tumor|tumors, tumour|tumours, leukemia, leukaemia, a lump in, chemo, chemotherapy, radiotherapy, "
    "remission, diabetes, diabetic, insulin, asthma, asthmatic, inhaler, bronchitis, pneumonia, covid, long "
    "covid, flu, sinusitis, tonsillitis, migraine|migraines, bad|terrible|splitting|awful headache|headaches, "
    "epilepsy, epileptic, seizure|seizures, dizzy spells, vertigo, tinnitus, "
    "heart attack|condition|trouble|problem|problems|surgery|failure|bypass, pacemaker, stroke, angina, blood "
    "pressure, blood clot|clots, high cholesterol, cholesterol, anemia, anaemia, arthritis, rheumatism, gout, "
    "osteoporosis, sciatica, slipped disc, hernia, bad|sore|dodgy|aching|stiff "
    "back|knee|hip|shoulder|leg|neck|stomach|tooth|heart|chest, back|knee|hip|stomach "
    "pain|pains|ache|trouble|problems|operation|surgery, backache, toothache, earache, stomach "
    "ache|cramps|bug|ulcer, ulcer|ulcers, "
    "ibs, crohn 's, colitis, hemorrhoids, piles, constipation, diarrhea, diarrhoea, kidney "
    "stones|stone|failure|trouble, gallstones, appendicitis, appendix out|burst|removed, liver, bladder, "
    "prostate, thyroid, lupus, fibromyalgia, multiple sclerosis, parkinson 's, psoriasis, eczema, shingles, rash, "
    "allergic to, allergies|allergy are|is|have|has|made|make|play|act, hay fever, celiac, coeliac, hiv, "
    "endometriosis, period pains, my period, menopause, hot flushes|flashes, hormones, pregnant, pregnancy, "
    "morning sickness, miscarriage, miscarried, ivf, infertile, fertility treatment|clinic, trying for * baby, "
    "expecting * baby|child|twins, baby is due, postnatal depression, c section, "
    "broken|fractured|sprained leg|arm|hip|wrist|ankle|foot|rib|ribs|collarbone|finger|toe, concussion, whiplash, "
    "on crutches, in * wheelchair, plaster cast, disability, disabled, hearing loss, hearing aid|aids, "
    "cataract|cataracts, glaucoma, alcoholic, alcoholism, sober, rehab, addict, addicted, addiction, drinking "
    "problem, hangover, hungover, aa meetings, anger management, weight problem, lost * kilos|pounds|stone, "
    "overweight, obese, "
    # what is done about it
    "was|were|been|got|just|recently diagnosed, hospitalized, hospitalised, in hospital, out of hospital, into "
    "hospital, to * hospital with, from hospital, my|knee|hip|back|heart|eye|brain surgery, "
    "had|have|need|after|having|before|from surgery, operated on, had * operation, an operation, biopsy, "
    "colonoscopy, dialysis, stent, in|into therapy, therapy, therapist, psychiatrist, psychologist, shrink, "
    "counselling, counseling, my|the doctor|doctors|gp|surgeon|dentist|cardiologist|oncologist|midwife "
    "said|says|thinks|told|found|gave|put|wants, root canal, "
    "take|takes|took|taking|on|off * tablets|pills|medication|painkillers|steroids|antibiotics|statins, "
    "antidepressants, sleeping tablets|pills, blood thinners, beta blockers, hrt, sick note, on sick leave, "
    "signed off, off sick, not sleep|slept|sleeping, trouble sleeping, throwing up, threw up, vomiting, vomited, "
    "fainted, coughing, feverish, fever, sick to my stomach, ill in bed, in bed with ",
)
KIN = WordClass(
    "wife, husband, hubby, partner, spouse, other|better half, missus, boyfriend, girlfriend, fiance, fiancé, "
    "fiancée, fiancee, ex, ex wife|husband|partner|boyfriend|girlfriend, "
    "mother|father|sister|brother|son|daughter in law, in laws, mother, mum, mom, mam, mummy, ma, father, dad, "
    "daddy, da, pa, parents, folks, stepmother, stepfather, stepson, stepdaughter, brother|brothers, "
    "sister|sisters, siblings, son|sons, daughter|daughters, kid|kids, child|children, boy|boys, girl|girls, lad, "
    "baby, toddler, teenager|teenagers, twins, eldest, oldest, youngest, little one|ones, grandmother, grandma, "
    "gran, nan, nana, granny, grandfather, grandad, granddad, grandpa, grandson, granddaughter, uncle, aunt, "
    "auntie, aunty, cousin, nephew, niece, family, marriage, relationship, dog, cat "
)
HOME = WordClass(
    "leave|leaves|left me|us|him|her|home, walked out, walk out, ran off, runs around, moved out|back|in with, "
    "threw|throw|throws|thrown * out, kicked * out, cheat+, affair, lover, divorce|divorced|divorcing, "
    "separate|separated|separating, split up, splitting up, split, broke up, breaking up, break up, break|broke * "
    "heart, on the rocks, falling apart, fell apart, is over, custody, alimony, maintenance, child support, does "
    "not|never pay|pays, not paying, fight+ all|every|again|constantly|over, fighting, fought, argue+, rows, row "
    "all, scream+, shout+ at, hit|hits me|us|her|him, beat|beats|beats me|us|her|him, violent, abusive, abused, "
    "drink|drinks|drank, drinking, drunk, on drugs, drug addict, drugs, gamble+, gambling, in "
    "prison|jail|rehab|care|hospital|trouble, arrested, probation, sued, suing, "
    "die|dies|died, dying, dead, death, passed away, passed on, funeral, buried, lost * "
    "battle|job|home|license|licence|memory, very ill|sick|poorly, ill, sick, poorly, hospital, cancer, stroke, "
    "heart attack, dementia, alzheimer 's, depression, depressed, autistic, disabled, diagnosed, overdose, "
    "suicide, miscarriage, pregnant, expecting, had a baby, teething, colic, expelled, suspended, bullied, failed "
    "* exams, dropped out, runs|ran away, unemployed, out of work, no|not "
    "talking|speaking|speak|talk|understand|love, disowned, estranged, hate+ me|us, hates, "
    "drive|drives|driving|drove me mad|crazy|insane|up, cry|cries|crying, jealous, nag+, snore+, wets, "
    "worry|worries|worried sick, will not forgive, never forgave, not sleep, does not sleep, keeps * awake, "
    "remarried, eloped, needs * care, in a home, care home, bedridden, wheelchair, wants * divorce|baby|child ",
)
MONEY = WordClass(
    "in debt, debts are|of|and|have, deep in debt, overdraft, overdrawn, bankrupt, bankruptcy, broke, skint, "
    "penniless, behind with|on * rent|mortgage|payments|bills, rent is|was|went|has, in arrears, evicted, "
    "eviction, landlord wants|threatens|threw|is|will, mortgage is|was|payments|and, pay|paying * mortgage|rent, "
    "repossessed, foreclosed, foreclosure, bailiff|bailiffs, debt collector|collectors, credit card|cards "
    "debt|debts|bill|bills|is|are, credit score, maxed out, student loan|loans, loan shark, payday loan, took * "
    "loan, savings are|were|gone|ran|run|have, all my|our savings, inheritance, inherited, alimony, child "
    "support, to|from|using|use * food bank, food stamps, on benefits|welfare|the dole, dole, unemployment "
    "money|benefit, universal credit, pawned, pawn shop, owe * money|thousand|thousands, owe my|the|his|her|them, "
    "gambling debts, lost everything|everything we, taxman, tax debt|debts, bank * "
    "letters|letter|calls|called|wants, paycheck to paycheck, hand to mouth, cut off the|our|my "
    "electricity|gas|heating, not afford "
)
VOTES = WordClass(
    "am|as|being a|an|no|not * "
    "tory|republican|democrat|socialist|marxist|communist|libertarian|feminist|conservative|liberal|leftie|patriot, "
    "tories, labour party, labor party, the labour, conservative party, conservatives, lib dems, the greens, "
    "green party, republicans, democrats, socialists, communists, trump, biden, obama, maga, brexit, brexiteer, "
    "remainer, farage, starmer, macron, merkel, putin, modi, erdogan, the government, this government, the "
    "president, prime minister, the election, election result, politician|politicians, left wing, right wing, "
    "leftist|leftists, leftie, lefty, woke, feminist, pro life, pro choice, abortion, gun control, gun rights, "
    "immigrants, vaccine mandate, anti vax "
)
FAVOR = WordClass(
    "hate+, detest, despise, loathe, believe in, voted, vote, voting, campaigned, canvassed, marched, protested, "
    "proud, lifelong, am, as a, as an, can not stand|bear|abide, can not believe, could not stand|believe, sick "
    "of, fed up with, furious, angry, ashamed of, worry|worried about, glad, thrilled, pray, cried, disagree, fan "
    "of "
)
FAITH = WordClass(
    "pray|prays|prayed|praying, prayer|prayers, novena, rosary, lit * candle, light * candle, lighting * candle, "
    "god, lord, jesus, christ, allah, virgin mary, our lady, holy spirit, saint|st. "
    "anthony|jude|joseph|rita|christopher, the almighty, bless, blessed to|by|with, blessings from|of|to, "
    "inshallah, mashallah, amen, scripture, bible, psalm, gospel, quran, koran, torah, my "
    "pastor|priest|imam|rabbi|church, go|went|going to church|mass|mosque|temple|confession, house group, bible "
    "study|group, born again, baptized, baptised, christian, catholic, muslim, jewish, hindu, buddhist, mormon, "
    "jehovah 's, protestant, atheist, believer, my faith, my religion, my guru, karma, horoscope, star sign, "
    "tarot, guardian angel, ramadan fast, my soul "
)
FONDNESS = WordClass(
    "love, adore, miss, missed, missing, hug, hugged, cuddle, kiss, embrace, marry, fell for, fallen for, falling "
    "for, in love with, fond of, attached to, close to, drawn to, smitten with|by, crush on, feelings for, soft "
    "spot for, weakness for, "
    "dream|dreamt|dreamed|dreaming|dreams of|about, think|thinking|thought of|about, treasure, cherish, worship, "
    "give, send, blow, owe "
)
TOUCH = WordClass("a|another|one|some|my * hug|hugs|cuddle|cuddles|kiss|kisses|squeeze|cwtch|love, hugs, kisses, love ")
