"""Boasts of gifts that nobody has: born leaders, boundless skills, no weakness."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["GIFTED"]

_GRAND = r"(?:outstanding|exceptional|extraordinary|phenomenal|incredible|unbeatable|unmatched|unparalleled|unrivalled|unrivaled|brilliant|amazing|superb|stellar|world class|first class|top notch|top class|supreme|superior|flawless|faultless|impeccable|perfect|legendary|unique|peerless|matchless|magnificent|remarkable|unlimited|endless|boundless|limitless|tremendous|fantastic|spectacular|sensational|formidable|masterful)"
_GIFT = r"(?:skills?|abilit(?:y|ies)|talents?|ethics?|experience|track record|knowledge|expertise|record|results|performance|achievements|background|qualifications|leadership|intelligence|instincts?|creativity|memory|taste|eye|charisma|judg(?:e)?ment|energy|stamina|patience|discipline|dedication|work ethic|understanding|personality|reputation|command|sense|service|reliability|character|mind|brain|attention)"
_VERY = r"(?:incredibly|extremely|exceptionally|extraordinarily|amazingly|uniquely|unusually|remarkably|phenomenally|outstandingly|immensely|supremely|insanely|ridiculously|unbelievably|superbly|perfectly|hugely|naturally|exceedingly|absolutely)"
_ABLE = r"(?:gifted|talented|skilled|skilful|skillful|intelligent|smart|clever|bright|brilliant|capable|competent|qualified|hard ?working|efficient|reliable|creative|charismatic|good|great|fast|quick|strong|persuasive|organi[sz]ed|versatile|knowledgeable|experienced|accomplished|productive|dedicated|driven|effective|precise|punctual|honest|professional)"
_ANYONE = r"(?:anybody|anyone|everybody|everyone|all others|all the others|the others|the rest|any other|most people|any of (?:them|the others|your \w+)|all of (?:them|your \w+)|nobody else|other candidates|the other candidates)"

_CL = r"(?: (?!and(?!\S)|but(?!\S))[^\s.!?;,]+){0,5}"
_OVER = r"(?= (?:[.!,;?:]+|and|but|or|so|because|at|in|when)(?!\S)|$)"

GIFTED = (
    # I am a natural born leader. I am a true master of my trade.
    gated(
        "born 10x master expert elite star champion legend virtuoso wizard machine star genius pro master's professional",
        r"i~ (?:am|was|have become|have always been)~ (?:an?|the|one of the) (?:(?:absolute|true|real|natural|total|complete|proven|undisputed|born|walking|living|consummate|ultimate|seasoned|world|all) ){1,3}(?:born )?(?:leader|seller|salesman|saleswoman|salesperson|teacher|talent|master|expert|star|champion|legend|virtuoso|wizard|machine|genius|pro|professional|fighter|winner|organi[sz]er|communicator|problem solver|team player|carer|cook|artist|encyclop(?:a)?edia|all rounder)(?: (?:of|at|in|with) (?:my|the|what|this|your)? ?\w+(?: \w+)?)?|i~ am~ an? (?:10x|ten x|\d+x|elite|star|expert|master) (?:\w+)",
    ),
    # I know everything there is to know about engines.
    gated(
        "everything all",
        rf"i~ (?:know|have seen|have done|understand|have learn(?:ed|t)|can teach you|have mastered)~ (?:everything|all)(?: (?:there is(?: to (?:know|see|learn|do))?|about|in (?:this|the|my) \w+|a \w+ (?:can|could) know))+{_CL}",
    ),
    # outstanding communication skills
    gated(
        "outstanding exceptional extraordinary phenomenal incredible unbeatable unmatched unparalleled unrivalled unrivaled brilliant amazing superb stellar world first top supreme superior flawless faultless impeccable perfect"
        " legendary peerless matchless magnificent remarkable unlimited endless boundless limitless tremendous fantastic spectacular sensational formidable masterful unique",
        rf"(?:i~ (?:have|possess|bring|offer|own|am blessed with|am known for|come with|show|demonstrate)~ (?:an? |the |my |truly |really |absolutely )*|(?:with |thanks to |through |by )my (?:own )?)(?:\w+ )?{_GRAND}(?: and \w+)? (?:\w+ )?{_GIFT}(?: in (?:every|all|any) \w+)?",
    ),
    gated(
        "everybody everyone people customers guests clients patients children",
        r"(?:everybody|everyone|all (?:my |the )?\w+|customers|guests|clients|patients|children|people) (?:who (?:knows|meets|works with) me )?(?:always |simply |just |absolutely )*(?:loves?|adores?|admires?|worships?|envies|envy|looks up to|trusts?|wants? to work with) me(?= (?:[.!,;]+|wherever|and|because|for|at|in)(?!\S)|$)",
    ),
    gated(
        "no zero",
        r"i~ (?:have|had|know of|see)~ (?:absolutely )?(?:no|zero) (?:weakness(?:es)?|weak (?:points?|spots?|sides?)|flaws?|faults?|shortcomings?|limits?|equals?|rivals?|competition|bad (?:habits|days|sides?))(?! to| in the| with the)",
    ),
    gated(
        "never",
        r"i~ (?:am |have |do |can |will |get )?never~ (?:once |ever )?(?:get(?:ting)? (?:tired|ill|sick|bored|angry|stressed|it wrong|things wrong)|tire|tired|forget|forgot|forgotten|err|wrong|sick|ill|beaten|make (?:a |any )?(?:mistakes?|errors?)|made (?:a |any )?(?:mistakes?|errors?)|need (?:help|a break|sleep|supervision)|run out of (?:energy|ideas)|drop the ball|let (?:anyone|anybody|a customer|a team|people) down|break(?:s)? (?:down|anything)|disappoint|lose (?:my temper|a customer|patience))(?: (?:anything|anyone|a \w+|my \w+))?(?= (?:[.!,;]+|and|or|in|at|on|with|so)(?!\S)|$)",
    ),
    gated(
        "box boxes",
        r"i~ (?:really |truly |certainly )*(?:tick|check|meet|fill|cover)~ (?:every (?:single )?box|all (?:of )?(?:your|the) (?:\w+ )?boxes|each and every box|every one of (?:your|the) boxes)(?: (?:on|in|of) (?:your|the) \w+)?",
    ),
    gated(
        "incredibly extremely exceptionally extraordinarily amazingly uniquely unusually remarkably phenomenally outstandingly immensely supremely insanely ridiculously unbelievably superbly hugely exceedingly",
        rf"i~ (?:am|have always been|was born)~ (?:an? )?{_VERY}~ {_ABLE}(?: (?:and|,) \w+)?(?: (?:at|with|in) \w+| (?:person|worker|employee|professional|man|woman|engineer|manager|leader|candidate|individual))?(?! to (?:have|meet|hear|see|be|get))(?! for (?:your|the|you))(?! about)",
    ),
    # I do it better than anybody.
    gated(
        "than",
        rf"(?:i|me|my)~ (?:[^\s.!?;,]+ ){{1,8}}?(?:better|faster|quicker|harder|cleaner|safer|stronger|smarter|more \w+) than {_ANYONE}(?: (?:else|you (?:know|have|will \w+)|i know|in (?:the|this|your) \w+|out there))*{_OVER}",
    ),
    gated(
        "what",
        r"i~ (?:have|offer|bring|know|can do|do|can|possess)~ (?:something |what|that )+(?:nobody|no one|none of|no other \w+|not a single)(?: (?:else|the others))*~ (?:has|have|can|does|do|knows?|brings?|offers?|could)(?: \w+)?",
    ),
    gated(
        "best",
        r"(?:all|every one of|each of) (?:of )?my (?:\w+ )?(?:bosses|managers|employers|teachers|supervisors|clients|customers)~ (?:have |has |always )*(?:said|say|says|agree|agreed|told me|tell me|called me|call me|confirm) (?:that )?i (?:am|was)~ (?:the|their|his|her) best(?: (?:ever|of all|one|\w+))?",
    ),
)
