"""Text-message spelling, slang and profanity, as alternatives of phrases."""

from __future__ import annotations

__all__ = ["SLANG", "SPELLINGS"]

SPELLINGS = {
    "thanks": "thx|thnx|tnx|thanx|thankx|thnks|thks|tks|thanq",
    "thank you so much": "tysm|tyvm",
    "please": "pls|plz|plss|plzz|plse",
    "love": "luv|lurv|luvv",
    "loved": "luvd|luved",
    "great": "gr8|gr8t",
    "late": "l8",
    "tonight": "2nite|2night",
    "about": "abt",
    "something": "smth",
    "see you": "c u|c ya|cu|see u",
    "see you later": "cya|cul8r",
    "today": "2day",
    "tomorrow": "2moro|2morrow|2mrw|tmrw|tmw|tmrrw|tomoz",
    "because": "cuz|coz|becuz|bcuz|bcoz|becoz|b/c|bcos",
    "with": "w/",
    "without": "w/o",
    "though": "tho|tho'",
    "although": "altho",
    "through": "thru",
    "people": "ppl",
    "between": "btwn",
    "yourself": "urself",
    "really": "rly|rlly",
    "seriously": "srsly",
    "probably": "prolly",
    "definitely": "defo|defs",
    "kind of": "kinda",
    "sort of": "sorta",
}
"""What to write out, by its full form."""

SLANG = {
    # short forms and clipped words
    "slang": "lol|lolz|hella|omw|ofc|lmk|tldr|4ward|lmao|lmfao|rofl|omg|omgg|zomg|smh|ikr|jk|brb|gtg|g2g|nvm|ttyl|ttys|idk|idc|ngl|hmu|ily|yolo|ftw|"
    "fml|bff|wbu|hbu|irl|imho|fwiw|tbf|nbd|fr fr|xoxo|l8r|m8|totes|obvs|obvi|probs|whatevs|adorbs|cray cray|rn|asf|"
    # spoken contractions
    "gonna|wanna|gotta|gotcha|dunno|lemme|gimme|outta|lotta|coulda|shoulda|woulda|hafta|betcha|whatcha|c'mon|cmon|finna|"
    "tryna|imma|ain't|aint|y'know|innit|helluva|"
    # praise and blame
    "awesome sauce|awesomesauce|awesomeness|cool beans|coolio|easy peasy|okey dokey|okie dokie|oki doki|okie|no prob|"
    "no probs|no biggie|my bad|hit me up|hit you up|hit u up|holla|shoot me a text|keep it real|you rock|u rock|you guys rock|"
    "rock on|big up|mad props|mad respect|peace out|heck yeah|heck yes|oh snap|holy cow|holy moly|omigod|omigosh|"
    "lowkey|highkey|deadass|bussin|slayed|slaying|dopest|gnarly|rad|groovy|yeet|goated|rizz|turnt|da bomb|"
    "bummed|bummer|psyched|stoked|amped|freaking|freakin|freakin'|frickin|fricking|friggin|frigging|effing|sucks|sucked|"
    "sucky|crushed it|slayed it|epic fail|on fleek|hype train|all the feels|like a boss|mad skills|skillz|kewl|"
    "noice|ginormous|humongous|chillax|vibed|vibing|good vibes|great vibes|amazing vibes|awesome vibes|cool vibes|"
    "good vibe|great vibe|awesome vibe|amazing vibe|cool vibe|chill vibe|chill vibes|for realz|let's gooo|lets gooo|"
    "see ya|seeya|catch ya|wassup|whassup|wazzup|as a boss|af|squee|bougie|cringe|cringey",
    "mild": "btw|tbh|imo|yeah|yea|yep|yup|yah|nah|nope|haha|hahaha|hahahaha|hehe|hehehe|heh|meh|ugh|welp|whoa|woah|duh|oof|yay|"
    "yayy|yayyy|woot|w00t|woohoo|whoop whoop|whoops|aww|awww|yikes|convo|deets|legit|fave|sesh",
    "profane": "shit|shitty|shitshow|bullshit|shitload|crap|crappy|damn|damned|dammit|goddamn|fuck|fucking|fuckin|fucked|"
    "f***ing|f**king|f*cking|motherfucker|bitch|bitching|bastard|bastards|asshole|arsehole|dumbass|badass|bad-ass|kickass|"
    "kick-ass|kick ass|kicked ass|ass off|pain in the ass|asses|arse|piss|pissed|pissed off|bollocks|wanker|wtf|stfu|"
    "omfg|hell yeah|hell yes|hell no|what the hell|hell of a|as hell|bloody hell|bloody good|bloody brilliant|bloody great|"
    "holy shit|holy crap|screwed up|douche|douchebag|dickhead",
}
"""Slang, chat talk and profanity, by kind."""
