"""Hardships given as a reason: money that is short, a permit that runs out."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["PERMIT", "SHORT_OF"]

SHORT_OF = (
    gated(
        "savings",
        r"my~ savings (?:are|have|will|were)~(?: \S+){0,2}? (?:gone|out|low|dry|over|exhausted|up|thin|running out|run out|depleted|dwindling)",
    ),
    gated(
        "cash funds money savings",
        r"(?:i am |we are |i have )?(?:run|ran|running)~ (?:out of|low on) (?:money|savings|cash|funds)(?= (?:[.!,;]+|and|so|soon|by|in)(?!\S)|$)",
    ),
    gated(
        "bills debt debts loan loans mortgage rent tuition",
        r"(?:my|our)~ (?:\S+ )?(?:rent|mortgage|loan|loans|debts?|bills|medical bills|tuition|student loans?)_ (?:due|overdue|unpaid|piling up|waiting|behind|late|to pay|to be paid|mounting|crushing)",
    ),
    gated(
        "cover pay",
        r"(?:i (?:have|have got|must|need to|got|struggle to|can not|could not|can hardly|can barely|do not know how (?:to|i will)|am struggling to)|to|with)~ (?:have )?(?:pay(?: for)?|cover|afford|make|pay off|got|have)? ?(?:my|the|our|a|some|many|this month 's|next month 's)? ?(?:\S+ )?(?:rent|mortgage|bills|debts?|loans?|groceries|food)(?: to pay(?: off)?| to cover)",
    ),
    gated(
        "afford cover make pay",
        r"i (?:must|need to|struggle to|can not|could not|can hardly|can barely|am struggling to|have to)~ (?:pay(?: for)?|cover|afford|pay off|make)~ (?:my|the|our|this month 's|next month 's)? ?(?:\S+ )?(?:rent|mortgage|bills|debts?|loans?|groceries|food|heating)",
    ),
    gated(
        "bills loan loans mortgage payment payments rent",
        r"(?:i am|we are)~ (?:(?:\S+ )?(?:months?|weeks?) )?(?:behind|late|in arrears) (?:on|with) (?:my|our|the)(?: \S+)? (?:rent|mortgage|bills|payments?|loans?)",
    ),
    gated(
        "jobless jobs unemployed without work",
        r"i (?:am|have been|was)~ (?:now )?(?:unemployed|jobless|out of work|without (?:a job|work|income|a salary)|between jobs)~ (?:since|for|from)(?: (?!(?:and|but|so)(?!\S))[^\s.!?,;]+){1,4}",
    ),
    gated(
        "broke homeless jobless living penniless unemployed without work",
        r"(?:i (?:am|have been)|it has been|it 's been)~ (?:\S+ ){0,3}?(?:unemployed|jobless|out of work|without (?:a job|work|an? income)|broke|homeless|penniless|living off my savings|living on my savings)",
    ),
    gated(
        "applying hunting looking searching",
        r"i (?:have been|am|have)~ (?:looking|searching|applying|hunting|job hunting|been searching|been applying)_ for (?:(?:so|very|too) )?(?:long|months|years|(?:over|almost|nearly|more than)? ?\S+ (?:months|years))(?= (?:now|and|without|with|,|\.)(?!\S)|$)_ (?:without|no luck|nothing|no success|desperate|rejections?)…",
    ),
    gated(
        "care feed provide raise support",
        r"(?:i have |i have got |we have |with )(?:a |my |our |two |three |four |five |small |young |\d )*(?:family|kids?|child|children|baby|mouths?|mother|parents|wife|husband)(?: and \S+ \S+)? (?:to feed|to support|to provide for|to take care of|to raise)",
    ),
    gated(
        "count counting counts depend depending depends relies rely",
        r"my (?:\S+ )?(?:family|kids|children|wife|husband|mother|parents|son|daughter|household|future)~ (?:depends?|relies|rely|counts?|is depending|is counting|are depending|are counting)~ on (?:me|this|it|my (?:getting|income|salary|job))(?= (?:[.!,;]+|and|now|for (?:food|money|everything|a living|support|their)|to (?:feed|provide|pay|earn|put|bring|keep))(?!\S)|$)…",
    ),
    gated(
        "need",
        r"(?:i|we)~ need (?:the |this |some |more )?(?:money|cash|income|salary|paycheck|health insurance|insurance)",
    ),
    gated(
        "financial money",
        r"(?:i am|we are|i find myself|being)_ (?:in )?(?:a |an )?(?:\S+ )?(?:financial|money) (?:difficult\w+|trouble|problems|hardship|situation|straits|need|distress|crisis)",
        r"(?:i have|because of|due to|given) (?:my )?(?:\S+ )?(?:financial|money) (?:difficult\w+|trouble|problems|hardship|situation|straits|distress|pressure|worries)",
    ),
    gated(
        "am are",
        r"(?:i am|we are)~ (?:about to|going to|being|at risk of)? ?(?:lose|losing|get evicted|be evicted|evicted|facing eviction|evicted from)~ ?(?:my|our|the|from)? ?(?:\S+ )?(?:house|home|flat|apartment|place|car)",
    ),
    gated("afford", r"i can not afford (?:to|my|the|rent|food|another)…"),
    gated(
        "lose losing lost",
        r"(?:i |we )(?:have )?(?:just )?(?:lost|losing|will lose|might lose|could lose|am losing)~ (?:my|our|the) (?:house|home|flat|apartment|car|health insurance|insurance|savings)",
    ),
    gated(
        "bankruptcy eviction homeless homelessness losing",
        r"(?:on the (?:verge|brink) of|facing|close to|afraid of)~ (?:losing (?:my|our) (?:house|home|flat|apartment|car)|eviction|bankruptcy|homelessness|being homeless)",
    ),
    gated("account", r"my bank account is…"),
    gated(
        "fired laid lost",
        r"i (?:just |recently )?(?:lost my job|was laid off|got laid off|was fired|got fired)_ (?:and|so)_ (?:need|desperate|struggling|really)…",
    ),
)
PERMIT = (
    gated(
        "green opt permit residence status visa",
        r"my (?:\S+ )?(?:visa|work permit|residence permit|permit|green card|status|opt)~ (?:expires?|runs? out|will expire|is running out|is expiring|ends|is about to expire|will run out|lapses|depends on)(?: (?:in|on|at|soon|next|this|by|if)(?: (?!(?:and|but|so)(?!\S))[^\s.!?,;]+){0,2})?",
    ),
    gated(
        "country deported",
        r"(?:i|we) (?:will |would |may |might )?(?:have|need|be forced|must)~ (?:to )?(?:leave the country|be deported|go back to my country|return to my country)…",
    ),
    gated("deported", r"i (?:will|would) be deported"),
)
