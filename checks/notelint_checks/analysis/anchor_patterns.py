"""What ties words to the talk, as patterns over a sentence's norms: "your point about", "we talked about". Data."""

from __future__ import annotations

from notelint import Pattern

__all__ = ["AFTER"]

_NOUNS = (
    "point|points|remark|remarks|comment|comments|question|questions|story|stories|account|description|example|examples|explanation"
    "|idea|ideas|thought|thoughts|view|views|take|insight|insights|concern|concerns|worry|advice|suggestion|suggestions|tip|hint|plan|plans"
    "|overview|walkthrough|walk|tour|demo|demonstration|approach|work|experience|experiences|background|expertise|vision|stance|perspective|reflections"
    "|anecdote|observation|warning|passion|enthusiasm|honesty|candor|candour|frankness|openness|explanation|recommendation|reading|analysis|summary|sketch"
    "|case|analogy|comparison|diagram|drawing|proposal|reasoning|argument|answer|reply|joke|phrase|rule|project|research|paper|article|talk|post|method|habit|move|switch|decision|choice"
)
_TALKS = "discussion|discussions|conversation|conversations|talk|talks|chat|chats|exchange|debate|call|back-and-forth|session|detour|tangent|digression"
_SAYING = (
    "mentioned|said|told (?:me|us)(?: about| of)?|described|explained(?: to me)?|pointed (?:out|to)|showed (?:me|us)|show (?:me|us)|walked (?:me|us) (?:through|around|over)"
    "|took (?:me|us) (?:through|around|over|to)|talked (?:me )?(?:about|through)|spoke (?:about|of)|shared|asked(?: me)?(?: about)?|raised|touched (?:on|upon)|recommended|suggested|wondered|laughed about"
    "|outlined|laid out|drew|sketched|demonstrated|brought up|stressed|emphasi[sz]ed|noted|flagged|admitted|confessed|warned(?: me)?(?: about)?|named|called|put|proposed|went (?:over|through|into)"
    "|let me (?:see|try|watch|sit|hold|taste|in on)|gave me|introduced me to|ran me through|compared|framed|broke down|hinted at|alluded to|referred to|worried about|are (?:building|planning|trying|moving|rolling|facing|dealing|wrestling)(?: with)?"
    "|handle|handled|run|built|solved|organi[sz]ed|managed|set up|spend|spent|use|test|train|teach|decided|chose|treat|approach|approached|dealt with"
)
_GERUNDS = "hearing|learning|talking|speaking|chatting|discussing|reading|seeing|understanding|finding out|comparing notes|exchanging (?:ideas|views|notes)|listening|watching|walking through|touring|trying"
_SHOWING = (
    "explaining|describing|sharing|showing (?:me|us)(?: around)?|walking (?:me|us) (?:through|around|over)|taking (?:me|us) (?:through|around|over|to|on)|talking (?:me|us) through|telling (?:me|us)(?: about| of)?|drawing(?: out| up)?|sketching"
    "|answering|demonstrating|introducing (?:me|us) to|letting (?:me|us)|giving (?:me|us)|outlining|pointing (?:me to|out)|laying out|going (?:over|through|into)|bringing|being (?:so )?(?:open|frank|honest|candid|upfront|straight|clear)|opening|asking(?: me)?(?: about)?|running (?:me|us) through|breaking down|illustrating"
)
_ABOUT = (
    "about|on|of|that|regarding|around|concerning|for|with|into|in|to|over|why|how|through|between|from|behind|against"
)

AFTER = Pattern(
    rf"(?P<your>\byour (?:own |team 's |very |recent |honest |frank |clear |first |last )?(?:{_NOUNS}) (?:{_ABOUT})\b)"
    rf"|(?P<you>\b(?:as |what |when |after |where |that |which |since |because |, ){{0,4}}you (?:both |two |all |also |just |first |briefly |kindly |even |then |rightly |had |have |'ve |were |was ){{0,6}}(?:{_SAYING})\b(?: that| how| why| about| to me)?)"
    rf"|(?P<way>\b(?:the way|how|why|where|what|the moment|the part where|the story of how) (?:you|your|the team|your team)\b)"
    rf"|(?P<talk>\b(?:our|the|this|that|a) (?:\w+ )?(?:{_TALKS}) (?:about|on|of|over|around|regarding)\b)"
    rf"|(?P<we>\bwe (?:both |also |briefly |even |had |then |just )?(?:talked|spoke|discussed|chatted|went over|looked at|covered|touched on|touched upon|debated|compared|agreed|walked through|drew|saw|tried|tasted|visited|worked through|got into|spent)\b(?: about| on| through| that| over)?)"
    rf"|(?P<gerund>\b(?:{_GERUNDS})(?! me\b| us\b)(?: more| all| a bit| a little| so much| first - hand)?(?: about| of| on| to| with you| with)*\b(?: how| why| what| where| the way)?)"
    rf"|(?P<verb>\b(?:to|i|we|me|really) (?:hear|learn|learned|learnt|heard|see|saw|talk|understand|understood)(?: more| a lot| so much| a bit)?(?: about| how| why| what| from you)+\b)"
    rf"|(?P<thanks>\b(?:thank you|thanks|grateful|thankful)(?: both| all| so much| very much| again| a lot| once more| kindly)? (?:to you )?for (?:so (?:kindly|patiently|openly) )?(?:{_SHOWING})\b(?: to me| with me| me| us)?)"
    rf"|(?P<for>\b(?:thank you|thanks|grateful|thankful|appreciate|appreciated)(?: both| all| so much| very much| again| a lot| once more| kindly)? (?:to you )?(?:for )?(?=the |your |that |all |a |an |\w+ing ))"
    rf"|(?P<struck>\b(?:impressed|struck|fascinated|intrigued|surprised|moved|encouraged|reassured|touched|amused|inspired|delighted|interested) (?:by|with|to hear|to learn|to see|at)\b)"
    rf"|(?P<per>\b(?:per|after|following|on) your (?:suggestion|advice|tip|recommendation|hint|remark|comment|question|point|warning)s?\b(?: about| on| that| to)?)"
)
