"""Wordings that ask for a connection or chase its acceptance."""

from __future__ import annotations

from notelint import Pattern
from notelint_checks.analysis.gated import gated

__all__ = ["ASKING", "CHASING", "THEIRS"]

_GATE = (
    "agree yes contact connections connected join linkedin linked friends click press needful "
    "accept accepted accepting acceptance approve approved approving confirm confirmed confirming invite invitation request connect connected "
    "connecting connection add added adding follow followed link network friend befriend pending ignored ignoring declined contacts requests circle grant chuck"
)
THEIRS = Pattern(
    r"(?:\bif you (?:(?:would|should|do|ever|really|also) )?(?:like|want|wish|care|feel|prefer|are|use|do)\b.{0,30}|\bfeel free to|\bwelcome to|\bfree to|\bno need(?: for you)? to|\bwhether(?: or not)?|\bbefore|\bwhenever"
    r"|\bhow|\bhappy for you to|\bnot (?:expect|want|ask|need|asking|expecting)(?:ing)? (?:you )?(?:to )?|\bup to you to|\bleave it to you (?:to|whether|if)|\b(?:you|they|she|he|who|asked|told|candidates|people|customers|users|(?<!, )(?<!; )and|can|must|will|it|to) (?:also |then |only )?(?:can |could |may |might )?"
    r"|\bnever|\bthank(?:s| you)(?: \w+)? for(?: kindly| so quickly| \w+ly)?) ?$"
)
"""What before a hit makes it the reader's own choice, or somebody else's doing."""

_TIE = r"(?:(?:new|pending|little|earlier|recent|linkedin|linked in|connection|contact|friend|facebook|network|first|second|last|previous) ){0,3}(?:invitations?|invites?|requests?|connection|contact(?= (?:[.!?,;]|on|here|with|now|soon|please|and)))(?: (?:to connect|to link up|to your network))?(?! (?:to|for)(?!\S))"
_MINE = rf"(?:my|this|the|our) {_TIE}(?: (?:here|on linkedin|on facebook|on here))?"
_SITE = r"(?: (?:here|there|online|on here|on linkedin|on linked in|on facebook|on instagram|on x|on twitter|on messenger|through linkedin|via linkedin|on this platform|on the app))"
_STOP = r"(?= (?:[.!?,;:)]+|and|so|please|when|as|if|because|too|now|today|soon|asap|for|or|then)(?!\S)|$)"
_NET = r"your (?:(?:professional|linkedin|personal|business|list of|circle of|own) ){0,2}(?:network|contacts|connections|circle|linkedin|linked in|friends)"
_PLEASE = r"(?:(?:please|kindly|pls|abeg|biko|(?:please |kindly )?do the needful and|do|just|simply|do not forget to|remember to|be (?:so|very) (?:kind|good|nice) (?:as to|and|to)|be (?:kind|good|nice) enough to|take a (?:second|moment|minute) to|i (?:ask|urge|beg|need|want|would ask|would like|would love|invite|expect) you to|go ahead and|make sure to)(?: please| kindly| just)? )"
_HOPE = r"(?:(?:i )?(?:really |sincerely |do |just |so |very much )?(?:hope|trust|wish|count on it|would (?:\w+ )?(?:love it|like it|appreciate it|be (?:\w+ )?(?:grateful|happy|glad|honored|delighted|pleased|thankful)))(?: if| that)?)"
_YOU = rf"(?:(?:can|could|would|will|might|may|must|should|did) you(?: please| kindly| also| maybe| perhaps| just| be (?:so kind as to|willing to|able to)){{0,3}}|would you be (?:so kind|so good|kind enough|willing|able|ready)(?: as)? to|you (?:can|could|will|would|might|must|should|have to|need to)(?: please| kindly| also| just| soon){{0,3}}|{_HOPE} you(?: please| kindly| also| soon)?) ?"
_CONNECT = rf"(?:accept|approve|confirm|ok|okay|answer|click on|say yes to|respond to|take|validate)(?:ed)? {_MINE}"
_WITH = rf"(?:(?:connect|link|hook|network)(?:ed)?(?: up)? with me{_SITE}?{_STOP}|(?:add|friend|befriend|accept|follow)(?:ed)? me(?: back| as (?:a|your|one of your) (?:linkedin |\w+ )?(?:contact|connection|friend|contacts|connections|friends))?(?: (?:to|in|into) {_NET}|{_SITE})?{_STOP}|(?:take|accept|have|keep) me as (?:a|your) (?:\w+ )?(?:contact|connection|friend)|(?:take|accept|have|keep) me as (?:a|your) (?:\w+ )?(?:contact|connection|friend)|(?:add|take|put|include|let|accept|welcome|have|keep)(?:ed)? me (?:to|in|into|among|as part of) {_NET})"
_URGE = r"(?:i (?:would |must |do |have to |now |again |kindly |hereby |just )?(?:(?:am )?(?:request|requesting|ask|asking|beg|begging|invite|inviting|urge|urging|want|implore|plead with|remind|encourage|call on|would like|need)) you(?: (?:please|again|once more|kindly|now|also|all|therefore|warmly|both))?(?: to)?(?: please| kindly)?|it would be (?:\w+ )?(?:nice|great|kind|lovely|good|wonderful|awesome|helpful) if you(?: would| could)?|(?:all )?you (?:only |just )?(?:have|need) (?:to do is(?: to)?|to)|be my guest and|why not|do me (?:a|the) favor and|what are you waiting for ,) "
_AGREE = r"(?:accept|approve|grant|confirm|allow|honor|agree(?: to)?|say yes(?: to)?|take up|give a yes(?: to)?|react to|answer|reply to|respond to|act on|have a look at|look at|check|consider|receive|okay|admit|validate|open|complete|let in)"
CHASING = gated(
    _GATE,
    rf"(?:since |because |as |now that )?(?:the|my|our) (?:first|last|earlier|previous|other|old|former|original|second) {_TIE}(?: \S+){{0,3}}? (?:was|has|is|went|got|did|had)(?: been)? (?:still |yet )?(?:not|never|un)(?: (?:been|yet|even|get|got))? ?(?:accepted|answered|approved|confirmed|unanswered|seen|noticed)",
    rf"(?:did|have|had) you (?:not )?(?:perhaps |maybe |even |yet |already |also |ever ){{0,2}}(?:see|seen|get|got|gotten|notice|noticed|receive|received|find|found|(?:had |have |find |found )?(?:a |the )?(?:chance|time|moment|minute) to (?:see|look at|accept|answer|approve)|come across|look at|looked at|open|opened|accept|accepted|approved|answered) {_MINE}",
    rf"my {_TIE}(?: (?:of|from|on|since|to you|sent|last)(?: (?![.!?,;:]|has|is|was|still)\S+){{1,4}}?)? (?:has|is|was|remains|still|lies|sits|stays)~ (?:still |yet )?(?:not|never|un|waiting|lying|sitting|to be|yet to be)(?: (?:yet|been|even|be|got|gotten|a)){{0,5}} ?(?:answered|accepted|approved|confirmed|unanswered|noticed|opened|reply|seen|waiting|there)?",
    rf"i (?:have |had )?(?:now |already )?(?:sent|re sent|resent|tried|made|put in)(?: you)? (?:the|my|an?|a second|a third|two|three|this|another) {_TIE}(?: (?![.!?,;:])\S+){{0,6}}? ?,? (?:and|but|yet|still)(?: (?:it|you|they|still|nothing|has|have|is|was|did|no|not|never|been|has|yet|even|so far))* (?:unanswered|unaccepted|open|waiting|accepted|answered|accept|answer|happened|response|reply|react(?:ed)?|approved?|confirmed?|pending|there|seen)(?: (?:yet|it|so far))?",
    rf"(?:why )?(?:have|had|did|do) you (?:still |really |just )?not (?:yet |even |still )?(?:accept(?:ed)?|approved?|confirm(?:ed)?|answer(?:ed)?|respond(?:ed)? to|repl(?:y|ied) to|react(?:ed)? to) {_MINE}(?: yet| so far)?",
    rf"(?:why )?you (?:still |really |just )?(?:have |had |did |do )(?:still )?(?:not|never) (?:yet |even |still |bother(?:ed)? to )?(?:(?:accept(?:ed)?|approved?|confirm(?:ed)?|answer(?:ed)?|respond(?:ed)? to|repl(?:y|ied) to|react(?:ed)? to|seen?|look(?:ed)? at) {_MINE}|add(?:ed)? me(?: back)?{_SITE}?{_STOP}|connect(?:ed)? with me|follow(?:ed)? (?:me )?back|accept(?:ed)?(?: me| it)?(?= (?:yet|so far|[.!?,])(?!\S)))(?: yet| so far)?",
    rf"(?:why )?(?:(?:have |did |do |are )?you|you (?:have|seem to have|must have|are|keep)) (?:simply |just |always |obviously )?(?:ignor(?:e|ed|ing)|declin(?:e|ed|ing)|overlook(?:ed)?|reject(?:ed)?|forg(?:ot|otten)|turned down|miss(?:ed)?) (?:to accept )?(?:my|our) {_TIE}",
    rf"(?:why is |why has )?my (?!first request)(?:(?:linkedin|linked in|connection|contact|friend) ){{0,2}}(?:invitation|invite|request)(?: to connect| to you| on linkedin)?(?: with you)? ?(?:is |has been |was |has gone |sits |remains |went |has )?(?:(?:still|just|now|been|sitting there|not yet|not been|not|yet) ){{0,3}}(?:pending|unanswered|unaccepted|ignored|accepted(?<=not accepted)|accepted(?<=not been accepted)|waiting for you|waiting|awaiting your \w+|open){_STOP}",
    r"(?:i am |am )?(?:still |just )?waiting (?:for you to|until you|that you|for your) (?:finally )?(?:accept|approve|confirm|add me|connect with me|follow me|acceptance|approval)(?: (?:my|the|of my|it|me) ?(?:\w+ )?(?:invitation|invite|request)?)?",
)
_PEOPLE = r"(?:contacts?|connections?|friends?|network|followers?|circle)"
ASKING = gated(
    _GATE,
    # I request you to please accept my connection; have a look at my request and say yes
    rf"(?:{_PLEASE}|{_YOU}|{_URGE})(?:\S+ ){{0,2}}?{_AGREE} {_MINE}(?: and (?:please )?(?:say yes|accept(?: it)?|agree|confirm(?: it)?|approve(?: it)?|add me))?",
    rf"(?:grant|honor|allow|okay|accept|say yes to) {_MINE}",
    rf"{_URGE}(?:\S+ly )?(?:(?:accept|agree|approve|confirm|add me|connect)(?: it| with me)?{_STOP}|{_WITH}|(?:be|become|join|enter) (?:one of |a part of |part of )?my (?:\S+ )?{_PEOPLE}(?: , so (?:please )?(?:agree|accept|say yes))?)",
    # Your acceptance of my invite would be appreciated
    rf"your (?:\S+ )?(?:acceptance|approval|confirmation|yes) (?:of|to|on) {_MINE}(?: (?:would|will) (?:be (?:\S+ly )?\S+|mean (?:a lot|much)|make (?:me|my) \S+))?",
    # Make me one of your connections; put me on your list of contacts; join my network
    rf"(?:{_PLEASE}|{_YOU})?(?:make|count|take|have|keep|put|include|get) me (?:in |on |as |into |among )?(?:(?:one of|a part of|part of|a member of|among|to be) )?your (?:(?:list of|linkedin|new|many|online|professional) ){{0,2}}{_PEOPLE}(?: please)?",
    rf"(?:{_PLEASE}|{_YOU})?join (?:my|me in my) (?:(?:linkedin|professional|little|own|growing) ){{0,2}}(?:network|contacts|circle|connections)",
    # Can we at least be connected here? Want to connect?
    rf"(?:(?:can|could|may|might|shall|should|will) we|let us|we (?:should|could|must|ought to)|why do not we)(?: (?:please|also|just|at least|now|maybe|perhaps|then|two|finally|all|quickly)){{0,2}} (?:(?:be|get|become|stay) )?(?:connected|connect|linked|link up|contacts|connections|friends)(?:(?: with each other)?{_SITE}| ?(?=(?:[.!?]+)(?!\S)))",
    rf"(?:(?:do|would|will) you (?:(?:want|like|care|be up|be willing|be open|wish) (?:to|for)|fancy|mind)|want to|wanna|fancy|up for|how about|what about|care to) (?:us )?(?:connect(?:ing)?(?: with me)?|linking up|link up|adding me|add me|a connection|following me|being connected){_SITE}?(?= \?)",
    r"(?:i )?(?:(?:look|am looking|looking) forward to|await|am awaiting|hope for|count on|awaits) your (?:kind |quick |early |swift |positive )?(?:acceptance|approval|yes|nod|consent|add)(?! (?:letter|criteria|test))",
    rf"(?:{_PLEASE}|{_YOU})(?:please |just )?(?:hit|click|press|tap|push)(?: on)? (?:the )?(?:accept|connect|follow)(?: button)?",
    rf"(?:if you (?:took|take|accepted|added|let|would add|would accept|could add|could accept) )(?:me (?:to|in|into|among) {_NET}|{_MINE}|it (?:today|now|soon))",
    rf"(?:{_PLEASE}|{_YOU})(?:make|confirm|take|accept|have) me (?:as )?(?:a|your) (?:new )?(?:contact|connection)(?: of yours)?{_STOP}",
    rf"(?:{_PLEASE}|{_YOU})(?:join|enter|be part of|be in|become part of) (?:my (?:(?:linkedin|professional|little|own) ){{0,2}}(?:network|contacts|circle|connections)|me{_SITE}){_STOP}",
    rf"(?:{_PLEASE}|{_YOU})?(?:look me up|find me|search for me|go to my (?:linkedin )?(?:profile|page))(?:{_SITE})? and (?:please )?(?:send|add|connect|hit|press|click|follow|accept)(?: (?![.!?,;:])\S+){{1,5}}",
    rf"(?:{_PLEASE}|{_YOU})?(?:grant|give|allow|spare|chuck|drop|throw|shoot|send|slide|toss|fling|do) (?:me|us) (?:the|an?|your|this) (?:(?:quick|cheeky|little|linkedin|linked in|connection|friend|contact) ){{0,2}}(?:add|follow|connect|connection|accept)(?:{_SITE})?{_STOP}",
    rf"in advance for (?:(?:kindly|soon|quickly) )?(?:(?:accepting|approving|confirming|answering) {_MINE}|adding me{_SITE}?|connecting with me|following me back)",
    rf"(?:please |pls |kindly |just ){{0,2}}(?:do not|never) (?:ignore|decline|refuse|forget (?:about |to accept )?|overlook|reject|turn down|leave|miss|delete|skip|let)~? ?{_MINE}(?: (?:pending|waiting|unanswered|hanging|lie|sit|open))?",
    rf"(?:{_PLEASE}|{_YOU})(?:be|become) my (?:(?:new|linkedin|professional|first) ){{0,2}}(?:connection|contact|follower)(?:{_SITE})?{_STOP}",
    rf"(?:{_PLEASE}|{_YOU})(?:accept|approve|confirm|take|tick|ok) (?:the|my|this) (?:contact|link|friendship|add|follow){_STOP}",
    rf"{_PLEASE}?{_CONNECT}(?: yet)?",
    rf"{_YOU}(?:{_CONNECT}|{_WITH}|accept{_STOP})",
    rf"{_PLEASE}?{_WITH}",
    rf"{_PLEASE}(?:accept|approve|connect|follow back)(?: it| this| me)?{_SITE}?{_STOP}",
    rf"(?:(?:would|do) you mind|how about|what about|i (?:would|will) (?:\w+ )?appreciate(?: it)?|(?:looking|look) forward to|count on|i await|grateful for|i (?:would|will) be (?:\w+ )?(?:grateful|happy|thankful) for) (?:you |your )?(?:kindly |soon |quickly )?(?:accepting|approving|confirming|acceptance of|approval of|adding|connecting with|following)(?: {_MINE}| me(?: back)?(?: (?:to|in|into) {_NET}|{_SITE})?{_STOP})",
    rf"you (?:accepting|approving|confirming) {_MINE}",
    rf"(?:please |pls |so |now )?(?:let us|shall we|should we|can we|could we|why do not we|we should|we must|we have to|we ought to)(?: please| also| just| perhaps| maybe| all)? (?:be |get |become |stay )?(?:connect(?:ed)?|link up|link in|linkedin contacts|connections|friends){_SITE}",
    r"(?:please |pls )?let us (?:please )?connect(?= (?:[.!?]+)(?!\S)|$)",
    r"(?:please |just |simply |you only need to |you just have to |all you need is to ){0,2}(?:please |kindly |pls )?(?:hit|click|press|tap|push|click on|tap on) (?:on )?(?:the )?\"?(?:accept|connect|follow)\"?(?: button)?",
    rf"{_PLEASE}?follow (?:me )?back{_STOP}|{_YOU}follow (?:me )?back",
    rf"(?:{_PLEASE}|{_YOU})send me (?:an? |your )(?:linkedin |linked in |connection |friend |contact )+(?:request|invitation|invite)",
    r"(?:be|become) my (?:\w+ )?(?:connection|contact|friend) on (?:linkedin|facebook|here)",
    # I'd be obliged if you said yes to this; it would make my day if you pressed the button
    rf"(?:i would (?:\S+ ){{0,2}}?(?:obliged|grateful|glad|happy|thankful|honored|delighted|pleased|love it|appreciate it|like it)|it would (?:\S+ ){{1,3}}?(?:\S+ )?|i (?:ask|beg|would ask|urge|pray|hope|wish|expect|trust)|my (?:only )?(?:request|wish|hope) is|make my (?:day|week|year) (?:by|and)) ?(?:that |if |for )?you(?: (?:would|could|will|please|kindly|now|soon|also)){{0,2}} (?:sa(?:y|id) yes(?: to (?:this|it|me|{_MINE}))?|(?:press|click|hit|tap|push)(?:ed)?(?: on)?(?: the)? (?:accept|connect|button|follow)(?: button)?|let(?: me)? in|agreed?(?: to (?:this|it|{_MINE}))?|approved? (?:this|it|me)|accept(?:ed)? (?:this|it|me)|took me on|send(?: me)? an? (?:linkedin |linked in |connection |friend |contact )?(?:request|invitation|invite)(?:{_SITE})?|(?:would )?be(?:come)? (?:one of )?my (?:\S+ )?{_PEOPLE})(?! (?:that|what|which)){_STOP}",
    # I want you in my network; may I be added to your contacts?
    rf"i (?:really |just |so |also )?(?:want|need) you (?:in|among|on) my (?:\S+ ){{0,2}}?{_PEOPLE}(?:{_SITE})?{_STOP}",
    rf"(?:(?:can|may|could|might|shall) i (?:please |kindly )?be|(?:to|i would love to|if i could|if i were|let me) be) (?:(?:added|accepted|admitted|taken|let|welcomed|included|received) (?:to|in|into|among|on|as part of)|(?:a |one )?(?:part|member|one) of) {_NET}",
    r"do not (?:please )?leave me (?:pending|hanging on linkedin|unaccepted|outside)|it (?:only |just )?(?:takes|costs|is)(?: you)?(?: only| just)? (?:a|one|two) (?:\S+ )?(?:click|tap|second|seconds|moment)s? to (?:accept|add me|connect|approve|say yes)",
    rf"(?:i would (?:\S+ )?(?:love|like|appreciate) it|it would be (?:\S+ ){{1,3}}?|how about|i wish|glad|happy) ?if we (?:were|could be|got|became|are|can be) (?:linked|connected|contacts|connections|friends|linkedin \S+)(?:{_SITE})?{_STOP}",
    rf"(?:do|did) me the (?:\S+ )?(?:kindness|honor|favor|courtesy|pleasure|service) (?:of|to) (?:accept(?:ing)?|add(?:ing)? me|connect(?:ing)?|approv(?:e|ing)|tak(?:e|ing) me on)(?: {_MINE})?",
    rf"(?:i (?:am |was |would )?(?:ask|asking|request|requesting|beg|begging|humbly request)|requesting|asking)(?: you)? (?:for )?(?:a|your|the) (?:kind |quick |early |linkedin ){{0,2}}(?:connection|acceptance|add|approval)(?! (?:of|between|to (?:the|your)|from|with the)){_STOP}",
    rf"your (?:kindly |soon )?(?:accepting|approving|adding me|connecting with me|linking up)(?: {_MINE}| it| this)? (?:would|will|means|is)(?: \S+){{1,4}}?(?= (?:[.!,]+)(?!\S)|$)",
    rf"(?:you have |here is |there is |i sent )?my {_TIE}(?: ,| ;| :)? (?:so |now |and )?(?:just|please|do|kindly|simply) (?:say yes|agree|accept)(?: to it)?{_STOP}",
    # Let's be LinkedIn friends; one tap on Accept and we are linked
    r"(?:please |so |do |and )?(?:let us|we (?:should|ought to|must|could)|shall we|can we|could we|why are we not|why do we not) (?:please |both |finally |also |now )?(?:be |become |get )?(?:linkedin |linked in |facebook |online ){1,2}(?:friends|contacts|connections|buddies|connected|linked)(?: yet| already)?",
    r"why (?:are|have) (?:not we|we (?:still )?not)(?: still)? (?:been )?(?:connected|linked|contacts|connections|friends)(?: (?:here|yet|on linkedin|already|online|on facebook)){0,2}(?= (?:[.!?]+)(?!\S)|$)",
    r"(?:one|a single|just a|only a|a quick|one little) (?:tap|click|press|touch)(?: on)?(?: (?:the|your))? ?(?:accept|connect|button|yes|from you)?(?: (?:button|of yours))? ?,? and we are (?:\S+ )?(?:linked|connected|contacts|friends|in touch)",
    r"(?:give|grant|allow) me (?:access|entry|a place|a spot|a seat) (?:to|in|among|into) your (?:\S+ )?(?:contacts?|connections?|friends?|network|followers?|circle)",
    rf"(?:do|kindly do|please do) (?:the needful and )?(?:accept|approve|say yes|agree|connect|link up|add me)(?: (?:it|this|me|to it|to this|with me))?{_SITE}?{_STOP}",
    r"your (?:quick |kind |swift )?yes (?:to (?:this|it|my request)|here) (?:would|will) (?:\S+ ){1,3}\S+",
)
