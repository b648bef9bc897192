"""Jokes that give themselves away: laughter, announced puns, dares, bribes in jest, lines everybody knows."""

from __future__ import annotations

from notelint_checks.analysis.gated import Gated
from notelint_checks.analysis.wording import wording

__all__ = ["JOKES"]

_TREATS = r"(?:cookies?|donuts?|doughnuts?|cakes?|brownies?|muffins?|cupcakes?|pizzas?|biscuits?|bagels?|croissants?|pies?|chocolates?|candy|snacks|cinnamon rolls|coffee|beers?|pastries|scones|tacos|bacon|cheesecake|ice cream|lasagna|banana bread|sourdough)"
_KIN = r"(?:mom|mum|mother|dad|father|grandma|granny|grandmother|nan|wife|husband|dog|cat|hamster|goldfish|parrot|kids?|children|kid|parents|mother in law|plants|houseplants?|therapist|landlord|bank manager|toddler|rabbit|tortoise|guinea pig|horse)"

JOKES = (
    Gated(
        frozenset(
            "haha hahaha hahahaha ha hehe hehehe heh hee tee teehee kidding joking jest kid jk jokes joke pun puns lolz tss dum bazinga".split()
        ),
        wording(
            r"(?:ha ?){2,6}|a?(?:ha){2,8}h?|ha , ha(?: , ha)?|(?:he){2,5}h?|heh(?: heh)?|hee hee|tee hee|teehee|ba dum tss?|bazinga|mwahaha|muahaha",
            r"(?:i (?:am|was|kid)~ )?(?:just|only|totally|but|half|kind of|obviously|of course) (?:kidding|joking|joshing|messing with you|pulling your leg|teasing)(?: (?:of course|around|about(?: \S+){1,3}))?",
            r"(?:i am|i 'm|no ,|am i) (?:kidding|joking)(?! (?:aside|apart))|i kid(?: you not)?(?= (?:[.,!;]+|of)(?!\S)|$)|kidding(?= (?:!|\.|,|about)(?!\S)|$)|j ?/ ?k|in jest",
            r"(?:all )?(?:joking|jokes|kidding) (?:aside|apart)",
            r"(?:no |terrible |bad |awful |cheap |lame )?pun(?:s)? (?:\S+ )?(?:intended|unintended)|(?:excuse|pardon|forgive|sorry for|sorry about|mind) (?:the|my|that) (?:\S+ )?(?:pun|joke|wordplay|dad joke)|(?:bad|terrible|lame|cheesy) (?:joke|pun) ,? ?i know|as the joke goes|here is a (?:\S+ )?(?:joke|pun)|have you heard the (?:one|joke) about",
        ),
    ),
    Gated(
        frozenset(
            """dare dared triple knock roses violets chicken walks walk wink nudge drum drumroll pressure not did plot spoiler
            force pick cross bite warning warranty guarantee batteries house trained robot stuck resistance odds grandmother
            kidney firstborn hire bribe bribes bribery bribing work payment mom mum mother dad father grandma wife husband dog
            cat hamster goldfish kids plants therapist bring bake drums sarcasm insert said door foot world domination aliens
            hostage ransom unicorn ninja superpowers cape offer refuse hat beg mic shoe resume confetti fired applause am i""".split()
        ),
        wording(
            r"(?:i~ )?(?:double |triple )?(?:dog )?dare (?:you|anyone|anybody)(?: to)?|i bet you (?:can not|could not|\$|\d)(?: \S+){0,4}|bet you a \S+",
            r"knock , ?knock|knock knock|roses are red(?: , \S+ (?:are|is) (?:blue|\S+))?|violets are blue|why did the (?:\S+ ){1,3}?(?:cross|go to|walk|quit)(?: the)?(?: \S+)?|what do you (?:call|get when|get if)(?: \S+){1,5}|(?:walks?|walked) into a bar|how many (?:\S+ ){1,3}?does it take to(?: \S+){1,3}",
            r"(?:wink ,? ?wink|nudge ,? ?nudge|drum ?roll(?: ,)?(?: please)?|cue (?:the )?(?:drum ?roll|confetti|applause|violins|music|fireworks)|mic drop|plot twist|spoiler alert|(?:end )?sarcasm|insert (?:\S+ ){1,4}?here|said no one ever|see what i did there|did you see what i did there|(?<!i )get it \?|world domination|pick me(?: ,)? (?:pick me|choose me|hire me)(?: , pick me)?)",
            r"no pressure(?= (?:,|!|;|but|though|\(|of course|\.)(?!\S)|$)(?: , but| but| though)?",
            r"\( ?not ?!? ?\)|(?:or )?(?:am|is|was|are|do|did|would) (?:i|it|you|he|we) \?(?= (?:\)|haha|wink)(?!\S)|$)|\bnot ! ?(?=\))",
            r"may the (?:force|odds|fourth)(?: \S+){1,7}?(?= (?:[.,!;]+)(?!\S)|$)|resistance is futile|one does not simply(?: \S+){1,4}|i am batman|take my money|an offer you (?:can not|could not) refuse|hasta la vista|live long and prosper|to infinity and beyond|winter is coming|houston , we have a problem|elementary , my dear \S+|i will be back(?= (?:!|\.|,)(?!\S)|$)|these are not the droids(?: \S+){0,4}",
            r"i (?:promise|swear|solemnly swear)~ (?:that )?(?:i~ )?(?:will |do |am |can )*not~ (?:to )?(?:bite|burn (?:down|the)|blow up|set fire|eat (?:all|the|your|anyone)|break the|steal (?:the|your)|scare the|microwave|snore|crash the|hog)(?: \S+){0,5}|i (?:do not|will not) bite",
            r"(?:warning|caution|side effects) ?: (?:\S+ )?(?:may|might|could|contains?|include)(?: \S+){1,6}|(?:i |and )?(?:come|comes) with (?:a |an |my |full |free |no )?(?:own |money back |lifetime |two year |full )?(?:warranty|guarantee|batteries|instructions|user manual|manual|free trial)|batteries (?:not )?included|(?:money back guarantee|satisfaction guaranteed|or your money back)(?= (?:[.,!;)]+|if)(?!\S)|$)|(?:house ?trained|house ?broken|potty trained)(?: , \S+)?|free (?:30 day|trial)(?: \S+)? (?:of me|on me)",
            r"(?:i~ )?(?:would|will|might|shall|am ready to|am willing to|could)~ (?:even )?(?:sell|give|trade|donate|pawn|sacrifice)~ (?:you )?(?:my|a|an|one of my) (?:\S+ )?(?:grandmother|grandma|granny|kidney|kidneys|firstborn|first born|soul|left arm|mother|cat|liver|little brother|brother|sister)",
            rf"(?:if you )?hire me(?: \S+)?(?: ,)? (?:and|or|before|because) (?:i|you|we|my|your|someone|it|the)(?!\S)(?: [^\s.,!?;:]\S*){{0,12}}|(?:so )?hire me(?: already| maybe)?(?= (?:!|\?)(?!\S)|$)|i~ (?:will|would|can|could|shall|promise to)~ (?:\S+ )?(?:bring|bake|make|buy|supply|provide)~ (?:\S+ ){{0,3}}?{_TREATS}_ (?:on (?:my first day|day one|fridays?)|every (?:day|week|friday|monday|morning)|if (?:you hire me|i get|you pick|hired|you say)|for (?:life|a year)|when (?:i start|you hire))(?: if you hire me| for the team| for everyone)?",
            rf"(?:i~ )?(?:will|would|can|do)~ (?:gladly |happily |code |cook )?(?:work|code|sing|dance|design|write) for (?:food|free|peanuts|{_TREATS})(?! (?:companies|brands|shops|makers|and drink|chains|producers|retail|industry))|i (?:also )?(?:bribe|can be bribed|can bribe)(?: \S+){{1,4}}?(?= (?:[.,!;]+|by)(?!\S)|$)|(?:bribes?|bribery) (?:is|are|works?|accepted|welcome|available|of)(?: \S+){{0,3}}|(?:is|was|consider|call) (?:it|this|that) a (?:small )?bribe|(?:accepts?|take|takes) (?:payment|bribes) in {_TREATS}|payable in {_TREATS}",
            rf"my (?:\S+ )?{_KIN}~ (?:has~ |have~ |is~ |are~ )?(?:already|(?:says?|thinks?)(?= (?:hi|hello|yes|please|i|you|that i|that you|to) )|approves?|agrees?|votes?|voted|insists?|told the|would (?:also|like|vote|be)|sends?|demands?|wants me to|will (?:kill|disown|be)|is (?:begging|rooting)|are (?:begging|rooting))(?!\S)(?: (?:approves?|agrees?|told|packed|bought|planning|called|has|votes?|voted|knows?|thinks?|framed|booked|bragging|sold|celebrating|bragged))?(?= |$)(?: \S+){{0,5}}?(?= (?:[.,!;]+|and|but|of|so)(?!\S)|$)",
            r"(?:get|got|getting|have|keep) (?:my|a|one) (?:\S+ )?(?:foot|shoe|toe) in (?:the|your) door(?= (?:[.,!;]+)?(?: \S+){0,3} (?:literally|shoe|sock|boot))|you (?:are|will be) stuck with me(?: now)?|you can not get rid of me|i am not a robot|(?:i am )?(?:part|half|basically a|secretly a) (?:time )?(?:ninja|unicorn|wizard|robot|superhero|vampire|batman)|i will (?:wear|leave) (?:my|the) cape(?: \S+){0,3}|i will eat my hat|(?:sorry ,? not sorry)|(?:holding|hold|held) (?:your )?(?:\S+ )?(?:hostage|for ransom)",
        ),
    ),
)
