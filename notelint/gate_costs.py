"""How often words and marks stand in the sentences of messages: which of several gates opens least often."""

from __future__ import annotations

from collections.abc import Set
from functools import cache

from notelint.gates import DIGIT

__all__ = ["atom_cost", "cost_of"]


def cost_of(gate: Set[str]) -> float:
    """Return about how many of a thousand sentences open a gate."""
    return sum(map(atom_cost, gate))


@cache
def atom_cost(atom: str) -> float:
    """Return about how many of a thousand sentences hold an atom."""
    if not atom:
        return 1000.0
    if atom == DIGIT or not (atom[0].isalnum() or atom[0] == "_"):
        return _COMMON_MARKS.get(atom, 5.0)
    if atom.endswith("*"):
        return 12.0 / len(atom) + sum(cost for word, cost in _COMMON.items() if word.startswith(atom[:-1]))
    return _COMMON.get(atom, 8.0 / len(atom) ** 2)


_COMMON_MARKS = {DIGIT: 85.0, ":": 85.0, "?": 40.0, "!": 15.0, ";": 15.0}
"""In how many of a thousand sentences of ``corpora/messages`` a mark stands."""
_FREQUENCIES = """
a 199 about 112 after 27 afternoon 9 again 22 agreed 4 all 22 along 6 already 5 also 12 am 29 an 21 and 313 another 4 answer
12 any 15 anything 5 are 29 as 39 ask 12 asked 22 assistant 9 at 124 attached 7 august 4 away 5 back 20 be 66 because 22
been 23 before 31 begin 4 best 30 better 4 between 5 board 5 book 4 both 7 bring 9 bus 6 but 15 by 63 call 13 came 21 can 41
card 4 certificate 6 change 4 children 6 class 5 clerk 4 close 4 closed 4 cold 4 come 15 comes 6 company 5 conversation 5
copy 5 could 21 course 9 crew 4 cut 7 d 24 date 9 day 30 days 17 dear 68 decide 5 decision 5 desk 8 did 18 do 24 does 7 don
6 done 6 door 7 down 14 dr 8 driver 6 dry 5 each 11 early 5 eight 5 eleven 8 else 5 end 9 engineer 4 enjoyed 5 even 5
evening 6 every 16 expect 5 find 5 finished 5 first 25 five 12 floor 6 for 219 form 4 forty 7 forward 22 found 8 four 17
free 9 friday 22 from 67 front 4 full 5 gate 4 gave 6 get 12 glad 19 go 7 goes 4 gone 6 good 27 got 7 had 41 half 11 hall 4
hand 8 hands 4 happy 9 has 38 have 84 he 10 head 4 hear 17 hearing 13 hello 19 help 5 her 7 here 21 hi 29 his 7 hold 4 home
16 hope 11 hour 9 hours 8 how 29 https 4 i 379 idea 4 if 37 in 181 interested 6 interview 34 into 6 is 111 it 133 its 8
january 7 job 57 june 7 just 7 keen 6 keep 13 kept 8 kind 25 know 17 last 31 late 6 lead 4 leave 6 left 7 let 10 letter 8
letting 11 like 35 liked 10 line 11 list 7 ll 12 long 5 look 27 looked 5 lost 6 lot 4 m 15 made 8 man 5 manager 10 many 5
march 9 may 17 me 135 meeting 9 mentioned 6 met 10 mine 4 minutes 13 monday 24 month 13 more 15 morning 24 most 12 move 4
moved 7 mr 38 mrs 16 ms 21 much 13 my 104 name 7 need 10 never 6 new 24 news 4 next 16 night 17 nine 11 no 20 nobody 11 not
29 note 7 nothing 4 november 7 now 22 number 9 nurse 5 october 6 of 159 off 10 offer 6 office 11 old 12 on 222 once 9 one 56
only 11 open 6 opening 4 or 17 order 5 other 7 our 36 out 28 over 16 own 14 page 6 paper 8 part 7 passed 5 patients 4 people
14 per 5 person 5 phone 7 place 8 plan 9 please 12 position 18 post 25 present 5 put 12 question 7 questions 5 re 10 reach 5
read 11 reading 7 really 4 regards 42 report 5 right 10 ring 4 role 7 room 13 round 12 run 9 s 57 said 22 same 17 saturday
10 saw 6 say 9 school 12 second 23 see 19 seen 4 send 13 sent 5 september 4 service 5 set 5 seven 5 shall 4 she 7 shift 10
shop 6 short 6 should 10 showed 8 showing 6 side 8 since 32 sincerely 20 sit 5 site 5 six 13 small 7 so 40 some 5 somebody 4
something 4 soon 5 sorry 4 spoke 6 spring 5 staff 4 start 9 stay 6 stayed 4 still 31 story 4 subject 66 summer 4 sunday 5 t
19 take 12 talk 22 talked 8 team 9 technician 5 tell 11 ten 10 test 7 than 13 thank 90 thanks 17 that 115 the 575 their 8
them 18 then 16 there 19 they 14 thing 4 things 4 think 6 third 8 this 50 those 6 thought 7 three 26 through 15 thursday 16
time 18 times 4 to 252 today 9 told 20 tomorrow 4 too 9 took 8 touch 5 trial 8 tried 5 try 5 tuesday 18 twenty 5 twice 7 two
52 under 9 until 11 up 30 us 9 use 8 used 6 ve 12 very 21 want 12 wanted 7 warm 6 was 67 water 5 way 15 we 73 wednesday 11
week 30 weekend 4 weeks 12 well 12 went 15 were 16 what 27 when 34 where 12 whether 10 which 25 while 6 who 26 whole 7 why
10 will 37 winter 6 wish 6 wishes 11 with 124 within 5 without 8 work 18 worked 4 would 82 write 6 wrong 4 wrote 5 year 17
years 17 yesterday 11 yet 4 you 316 your 113 yours 21 yourself 7
""".split()
_COMMON = dict(zip(_FREQUENCIES[::2], map(float, _FREQUENCIES[1::2]), strict=True))
"""In how many of a thousand sentences of ``corpora/messages`` a word stands; it decides only which gate is the rarest."""
