"""Hashtags: where they stand, and whether they wait, beg or just name something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from notelint import Draft, Kind, Pattern, analysis

__all__ = ["Hashtag", "hashtags"]

_KINDS = (Kind.SUBJECT, Kind.GREETING, Kind.BODY, Kind.CLOSING, Kind.SIGNATURE, Kind.POSTSCRIPT)
_TAG = Pattern(r"(?<![\w&/#.:?=@%+-])#(?=\d{0,20}[^\W\d_])(\w{1,100})(?![\w#])")
_NUMBER = Pattern(r"\d+(?:st|nd|rd|th|[a-z])?|(?=.*\d)(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_NAMED_CHANNEL = Pattern(r"\b(?:channels?|slack|discord|irc|mattermost|zulip|hash ?tags?|tagged)\b", re.IGNORECASE)
_WAITING = Pattern(
    r"(?:im|i|just|so|stop|please|still|patiently|impatiently|keep|the)?(?:wait(?:ing|ed)?|awaiting)(?!ing|room|list|table|time|staff|area|er)(?:\w*)"
    r"|nowwhat|whatnow|whatsnext|fingers?crossed|crossedfingers|crossingfingers|cross(?:your|my)?fingers|keepingfingerscrossed|any(?:day|time)(?:now)?|(?:still)?nonews\w*|nowordyet|stillnothing|stillnoword|still(?:not|no)\w+"
    r"|(?:got)?ghost(?:ed|ing)\w*|ghostedagain|(?:please)?prayforme|pray(?:ers|ing)?\w{0,8}|manifest(?:ing)?\w{0,8}|(?:the)?suspense\w*|(?:so)?impatient|callme(?:already|back|maybe)?|callmealready|(?:will|did)i(?:get|got)\w*|didigetit"
    r"|(?:onpinsandneedles|pinsandneedles|tenterhooks|nailbiting|nailbiter)|jobhunt(?:ing|er|problems|struggles|blues|life)?|interview(?:anxiety|limbo|stress|wait|blues|nerves)|limbo|hurryup|tellme(?:already|now)?|crickets|radiosilence"
    r"|\w*(?<!a)waiting(?!list|room|time|table|staff|on|area)\w{0,20}|\w*(?:ghosted|ghosting|ghostme|gotghosted|ghosts?(?:candidates|applicants|me|again))\w{0,20}|\w*(?:lefton(?:read|seen|delivered|hold|ice)|onread|lefthanging|leftinthedark|leftwaiting|keptwaiting|keptinthedark|keptguessing|strungalong)\w{0,20}"
    r"|(?:still|got|yet|day\d{1,3})?(?:no|zero|not?a|nota)(?:reply|response|answer|answers|news|word|peep|call|callback|feedback|update|updates|contact|sound)\w{0,12}|\w{0,14}(?:answer|reply|respond|call|write|email|text|ring|hear|update|tell)(?:to)?me(?:back|already|now|please|maybe|soon)?|(?:please|just|pls|plz)(?:reply|answer|respond|decide|write|call|callback|writeback)\w{0,12}"
    r"|\w{0,12}(?:silenttreatment|radiosilence|blackhole|soundofsilence|inlimbo|silence(?:isdeafening|speaks\w*|hurts|fromhr)?)|\w{0,12}(?:tumbleweeds?|forgotten(?:candidate|applicant)?|forgotme|forgotaboutme|ignored(?:again|candidate|byhr)?|ignoringme|jobsearchlimbo|hiringlimbo)|day\d{1,3}(?:ofwaiting|ofsilence)|\w{0,12}(?:whenwillihear|willtheycall|didtheyforget|hurryup|howlong|longwait|endlesswait|foreverwait)\w{0,12}"
    r"|justtellme\w*|(?:the)?waitinggame|wishmeluck|goodvibesonly|sendgoodvibes|tickt[oa]ck|longestweek\w*|refresh(?:ing)?\w{0,8}|makeupyourmind\w*"
)  # fmt: skip
_BEGGING = Pattern(
    r"(?:please|pls|plz|just|someone|somebody)?(?:hire|pick|choose|employ|notice|consider|want|take|save|help|select)me\w{0,8}|(?:give|get|find)me(?:a|the)?(?:job|chance|shot|work)\w{0,6}|(?:i)?(?:really)?need(?:a|this|the)?(?:job|work)\w{0,6}|ineedajob|needwork"
    r"|jobless\w{0,6}|unemployed\w{0,6}|(?:so)?desperate\w{0,12}|willwork(?:for)?\w*|beg(?:ging|gar)?\w{0,8}|broke|rentisdue|hireable|(?:so)?readytowork(?:now)?|anyonehiring|whoshiring|letmein|chooseme|iwantthisjob|wantthisjob|gimmeajob|workforfree"
)  # fmt: skip


@dataclass(frozen=True)
class Hashtag:
    """A hashtag with its mark: ``kind`` says whether it waits for a decision, begs for a job, or neither."""

    start: int
    end: int
    word: str
    kind: Literal["waiting", "begging", "plain"]


@analysis
def hashtags(draft: Draft) -> tuple[Hashtag, ...]:
    """Return the hashtags in the sender's own text; numbers, colors and channel names are none."""
    return tuple(_found(draft)) if "#" in draft.characters else ()


def _found(draft: Draft) -> Iterator[Hashtag]:
    topics = [topic.text.casefold() for topic in draft.situation.facts.topics or ()]
    for part in draft.message.parts(*_KINDS):
        for match in _TAG.finditer(draft.text, part.start, part.end):
            word = match.group(1)
            if _NUMBER.fullmatch(word) or draft.is_quoted(*match.span()) or draft.is_known(*match.span(1)):
                continue
            if any(f"#{word.casefold()}" in topic for topic in topics) or _is_channel(draft, match.start()):
                continue
            yield Hashtag(match.start(), match.end(), word, _kind(word))


def _is_channel(draft: Draft, offset: int) -> bool:
    sentence = draft.sentence_at(offset)
    return sentence is not None and _NAMED_CHANNEL.search(draft.text, sentence.start, sentence.end) is not None


def _kind(word: str) -> Literal["waiting", "begging", "plain"]:
    folded = word.casefold().replace("_", "")
    if _BEGGING.fullmatch(folded):
        return "begging"
    return "waiting" if _WAITING.fullmatch(folded) else "plain"
