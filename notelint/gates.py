"""What a text must hold for a regular expression to match in it, derived from the expression itself.

A *gate* is a set of atoms of which every text that the expression matches holds at least one: a word (``sorry``), the
beginning of a word (``difficult*``), a character that is no letter (``@``) or a digit (``0``). A word is a run of ``\\w`` in lower case.
Where the gate is closed the expression need not be run, nor compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from itertools import product
from typing import Any, NamedTuple

__all__ = ["DIGIT", "FOLDED_OTHERWISE", "SHORTEST_PREFIX", "Gate", "cost_of", "gates_of"]

Gate = frozenset[str]

DIGIT = "0"
"""The atom for any digit."""

SHORTEST_PREFIX = 2
"""Letters that the beginning of a word must have to be an atom."""

FOLDED_OTHERWISE = frozenset("\u0130\u0131\u017f\u212a")
"""Dotted I, dotless i, long s and the Kelvin sign equal an ASCII letter when case is ignored, but not by ``str.lower``: they
open every gate. Written by number, since composing a text turns the last into a plain K."""

_MOST = 96
"""Strings that a piece of an expression may stand for to be spelled out."""
_MARKS = frozenset("@#$%&*+/<=>?![]{}|~^\\`_€£:;()«»‹›【】")
"""Characters rare enough to be an atom."""
_KEPT = 3
_ALMOST_ALWAYS = 2_500
"""Of a thousand sentences, as `cost_of` estimates."""
_WIDEST = 24
"""Characters of a range that is spelled out."""
_ANY_DIGIT = "\uff10"
"""Stands for any digit: a letter to ``\\w``, but in no ASCII word."""
_ANY_MARK = "\0"
_EDGE = "\x02"
"""Stands for the edge of a word, which is no character."""
_NOTHING = frozenset({""})
_WORD = re.compile(r"\w+")
_FOLDED_ODDLY = re.compile("[^\x00-\x7f\xdf-\u0130\u0132-\u017e\u0180-\u024f\u1ea0-\u1eff]")
"""Letters that may equal another, when case is ignored, of which ``str.lower`` does not make them; Latin ones do not."""

_Item = tuple[Any, Any]


class _Piece(NamedTuple):
    """Part of an expression: the strings it stands for, if they are few, and the gates that it gives."""

    strings: frozenset[str] | None
    gates: tuple[Gate, ...] = ()
    spaced_left: bool = False
    """Whether what it matches, if anything, begins with something that is no letter."""
    spaced_right: bool = False
    may_be_empty: bool = False


def gates_of(source: str, flags: int = 0) -> tuple[Gate, ...]:
    """Return the gates of an expression, the one that opens least often first and no more than three."""
    tree = import_module("re._parser").parse(source, flags)
    gates = () if tree.state.flags & re.ASCII else _Reader().sequence(list(tree), left=False, right=False).gates
    useful = {gate for gate in gates if cost_of(gate) < _ALMOST_ALWAYS}
    return tuple(sorted(useful, key=lambda gate: (cost_of(gate), sorted(gate)))[:_KEPT])


def _rarest(gates: Iterable[Gate]) -> Gate | None:
    return min(gates, key=lambda gate: (cost_of(gate), sorted(gate)), default=None)


class _Reader:
    """Reads a parsed expression; `left` and `right` always say whether the edge of a word is on that side."""

    def __init__(self) -> None:
        self._read: dict[tuple[int, bool, bool], _Piece] = {}

    def sequence(self, items: Sequence[_Item], *, left: bool, right: bool) -> _Piece:
        if not items:
            return _spelled_out(_NOTHING)
        outlines = [self._piece(item, left=False, right=False) for item in items]
        pieces = [
            self._piece(
                item,
                left=_edged(outlines[:number][::-1], left, "spaced_right"),
                right=_edged(outlines[number + 1 :], right, "spaced_left"),
            )
            for number, item in enumerate(items)
        ]
        gates = [gate for piece in pieces for gate in piece.gates]
        first = 0
        while first < len(pieces):
            stop, strings = _stretch(pieces, first)
            gates += _spelled(
                strings,
                left=_edged(pieces[:first][::-1], left, "spaced_right"),
                right=_edged(pieces[stop:], right, "spaced_left"),
            )
            if (first, stop) == (0, len(pieces)):
                return _spelled_out(strings)._replace(gates=tuple(gates))
            first = max(stop, first + 1)
        return _Piece(
            None,
            tuple(gates),
            spaced_left=_spaced(pieces, "spaced_left"),
            spaced_right=_spaced(pieces[::-1], "spaced_right"),
            may_be_empty=all(piece.may_be_empty for piece in pieces),
        )

    def _piece(self, item: _Item, *, left: bool, right: bool) -> _Piece:
        if str(item[0]) == "LITERAL":
            return _literal(item[1])
        key = id(item), left, right
        if key not in self._read:
            self._read[key] = self._made(item, left=left, right=right)
        return self._read[key]

    def _made(self, item: _Item, *, left: bool, right: bool) -> _Piece:
        operator, value = item
        match str(operator):
            case "IN":
                return _class_piece(value)
            case "AT":
                return _at_edge(str(value) != "AT_NON_BOUNDARY")
            case "ASSERT_NOT":
                return _at_edge(_forbids_letters(value[1]))
            case "ASSERT":
                inside = self.sequence(list(value[1]), left=False, right=False)
                spaced = inside.spaced_left if value[0] > 0 else inside.spaced_right
                return _at_edge(spaced and not inside.may_be_empty)._replace(gates=inside.gates)
            case "SUBPATTERN":
                return self.sequence(list(value[3]), left=left, right=right)
            case "ATOMIC_GROUP":
                return self.sequence(list(value), left=left, right=right)
            case "BRANCH":
                return _joined([self.sequence(list(branch), left=left, right=right) for branch in value[1]])
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return self._repeat(value, left=left, right=right)
        return _Piece(None, may_be_empty=str(operator) in ("GROUPREF", "GROUPREF_EXISTS"))

    def _repeat(self, value: tuple[Any, Any, Any], *, left: bool, right: bool) -> _Piece:
        least, most, body = int(value[0]), int(value[1]), list(value[2])
        piece = self.sequence(body, left=left, right=right and most == 1)
        gates = piece.gates if least else ()
        spelled = _repeated(piece.strings, least, most)
        if spelled is not None:
            return _spelled_out(spelled)._replace(gates=gates)
        if least and piece.strings is not None:
            strings = _NOTHING
            for _ in range(least):
                if len(strings) * len(piece.strings) <= _MOST:
                    strings = frozenset(a + b for a, b in product(strings, piece.strings))
            gates = (*gates, *_spelled(strings, left=left, right=False))
        return _Piece(
            None,
            gates,
            spaced_left=piece.spaced_left,
            spaced_right=piece.spaced_right,
            may_be_empty=not least or piece.may_be_empty,
        )


def _repeated(strings: frozenset[str] | None, least: int, most: int) -> frozenset[str] | None:
    """Return what `least` to `most` of `strings` in a row stand for; None: too much."""
    if strings is None or most > _MOST:
        return None
    found: set[str] = set()
    power = _NOTHING
    for times in range(most + 1):
        if times >= least:
            found |= power
        if times == most:
            break
        if len(power) * len(strings) > _MOST:
            return None
        power = frozenset(a + b for a, b in product(power, strings))
    return frozenset(found) if len(found) <= _MOST else None


def _stretch(pieces: Sequence[_Piece], first: int) -> tuple[int, frozenset[str]]:
    """Return where the pieces from `first` on stop to be spelled out, and what they stand for together."""
    strings = _NOTHING
    for number in range(first, len(pieces)):
        more = pieces[number].strings
        if more is None or len(strings) * len(more) > _MOST:
            return number, strings
        strings = frozenset(a + b for a, b in product(strings, more))
    return len(pieces), strings


def _edged(pieces: Iterable[_Piece], outside: bool, spaced: str) -> bool:
    """Whether there is the edge of a word where these pieces, nearest first, begin."""
    for piece in pieces:
        if not getattr(piece, spaced):
            return False
        if not piece.may_be_empty:
            return True
    return outside


def _spaced(pieces: Iterable[_Piece], side: str) -> bool:
    """Whether what the pieces, outermost first, match has no letter at that end."""
    for piece in pieces:
        if not getattr(piece, side):
            return False
        if not piece.may_be_empty:
            return True
    return True


def _spelled(strings: frozenset[str], *, left: bool, right: bool) -> list[Gate]:
    """Return the rarest atom of each string as a gate; nothing if a string has none."""
    chosen = set()
    for string in strings:
        atoms = list(_atoms(string, left=left, right=right))
        if not atoms:
            return []
        chosen.add(min(atoms, key=lambda atom: (_atom_cost(atom), atom)))
    return [frozenset(chosen)]


def _atoms(string: str, *, left: bool, right: bool) -> Iterator[str]:
    for match in _WORD.finditer(string):
        if not (match.start() > 0 or left):
            continue
        word = match.group()
        beginning = _FOLDED_ODDLY.split(word, 1)[0]
        if word == beginning and (match.end() < len(string) or right):
            yield word
        elif len(beginning) >= SHORTEST_PREFIX:
            yield f"{beginning}*"
    yield from _MARKS.intersection(string)
    if any(character.isdigit() for character in string):
        yield DIGIT


def _spelled_out(strings: frozenset[str]) -> _Piece:
    filled = [string for string in strings if string]
    return _Piece(
        strings,
        spaced_left=not any(_is_word(string[0]) for string in filled),
        spaced_right=not any(_is_word(string[-1]) for string in filled),
        may_be_empty=len(filled) < len(strings),
    )


@cache
def _literal(code: int) -> _Piece:
    return _spelled_out(frozenset({chr(code).lower()}))


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _joined(branches: Sequence[_Piece]) -> _Piece:
    """Return the piece that is one of several."""
    gates: list[Gate] = []
    for each in branches:
        rarest = _rarest(each.gates)
        if rarest is None:
            break
        gates.append(rarest)
    common = (frozenset().union(*gates),) if len(gates) == len(branches) else ()
    strings = [each.strings for each in branches if each.strings is not None]
    spelled = frozenset().union(*strings)
    if len(strings) == len(branches) and len(spelled) <= _MOST:
        return _spelled_out(spelled)._replace(gates=common)
    return _Piece(
        None,
        common,
        spaced_left=all(each.spaced_left for each in branches),
        spaced_right=all(each.spaced_right for each in branches),
        may_be_empty=any(each.may_be_empty for each in branches),
    )


def _class_piece(members: Sequence[_Item]) -> _Piece:
    """Return the piece of a class of characters."""
    characters: set[str] = set()
    for operator, value in members:
        match str(operator), str(value):
            case "LITERAL", _:
                characters.add(chr(value).lower())
            case "RANGE", _ if value[1] - value[0] < _WIDEST:
                characters.update(chr(code).lower() for code in range(value[0], value[1] + 1))
            case "CATEGORY", "CATEGORY_DIGIT":
                characters.add(_ANY_DIGIT)
            case "CATEGORY", "CATEGORY_SPACE":
                characters.add(" ")
            case "CATEGORY", "CATEGORY_NOT_WORD":
                characters.add(_ANY_MARK)
            case _:
                return _Piece(None)
    spelled = _spelled_out(frozenset(characters))
    return spelled._replace(strings=None) if _ANY_MARK in characters else spelled


def _at_edge(edge: bool) -> _Piece:
    """Return a piece that takes up no character."""
    return _spelled_out(frozenset({_EDGE if edge else ""}))


def _forbids_letters(items: Sequence[_Item]) -> bool:
    """Whether a negative look-around forbids every letter: ``(?!\\w)``, ``(?<!\\S)``."""
    if len(items) != 1 or str(items[0][0]) != "IN":
        return False
    members = {f"{operator} {value}" for operator, value in items[0][1]}
    return (
        not members.isdisjoint({"CATEGORY CATEGORY_WORD", "CATEGORY CATEGORY_NOT_SPACE"})
        and "NEGATE None" not in members
    )


def cost_of(gate: Gate) -> float:
    """Return about how many of a thousand sentences open a gate."""
    return sum(map(_atom_cost, gate))


@cache
def _atom_cost(atom: str) -> float:
    if not atom:
        return 1000.0
    if atom == DIGIT or not _is_word(atom[0]):
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
