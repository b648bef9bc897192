"""What would become of the sender without the job: a move home, debts, a family in need."""

from __future__ import annotations

from notelint_checks.analysis.gated import gated

__all__ = ["STAKES"]

_A_JOB = (
    r"(?:this|the|your|a|that|any) (?:\w+ )?(?:job|role|position|post|place|work|contract|salary|wage|income|offer)"
)
_WORSE = r"(?:lost|ruined|finished|homeless|done for|broken|bankrupt|nowhere|in trouble|in real trouble|stuck|penniless|destroyed|nothing|on benefits|back to square one|hungry|evicted)"
_FALL = r"(?:move back|move in with|sell (?:my|our)|give up (?:my|our)|borrow|skip meals|leave (?:the country|town|my)|go back (?:to|home)|drop out|take my \w+ out|sleep|beg|starve|close|live (?:with|in|on)|default|lose)"
_MONEY = r"(?:hundred|thousand|few|euros?|pounds?|dollars?|quid|bucks|rupees|naira|shillings|francs|pesos|money|savings|legs?|pennies|cents?)"

STAKES = (
    # Without this job I would have to move back in with my parents.
    gated(
        "without",
        rf"without {_A_JOB} (?:, )?(?:i|we|my \w+|our \w+)~ (?:would|will|can|could|may|might|am|are|do|have)(?!\S)(?: (?!and|but)[^\s.!?;,]+){{1,12}}",
    ),
    gated(
        "without if",
        rf"(?:i|we)~ (?:would|will|shall|am|are|might)~ (?:be |end up )?{_WORSE}~ (?:without|if)(?: [^\s.!?;,]+){{1,7}}",
    ),
    gated(
        "have forced",
        rf"(?:i|we)~ (?:would|will|may|might|shall|otherwise)~ (?:have|be forced) to~ {_FALL}(?!\S)(?: (?!and|but)[^\s.!?;,]+){{0,7}}",
    ),
    # This job would mean that I could pay my debts.
    gated(
        "pay feed afford keep support clear settle eat heat survive",
        rf"{_A_JOB} (?:would|will|could)~ (?:mean|let|allow|help|enable) (?:that )?(?:i|we|me|us)~ (?:could|can|to|would|will)?~ ?(?:finally |at last |be able to )*(?:pay|feed|afford|keep|support|clear|settle|eat|heat|survive)(?!\S)(?: (?!and|but)[^\s.!?;,]+){{0,6}}",
    ),
    # My husband lost his job.
    gated(
        "lost laid redundant unemployed work",
        r"my (?:\w+ )?(?:husband|wife|partner|father|mother|dad|mum|mom|brother|sister|boyfriend|girlfriend|fiancee?|parents|son|daughter)~ (?:has |have |was |were |is |are |had |got |been |just |made )*(?:lost (?:his|her|their) (?:\w+ )?(?:job|work|income|business)s?|laid off|(?:made )?redundant|unemployed|out of work)(?: [^\s.!?;,]+){0,4}",
    ),
    gated(
        "on",
        r"(?:everything|everyone|everybody|it all|they all|we all|all of them)~ (?:now )?(?:depends?|relies|rely|counts?) on me(?: now)?",
    ),
    # I cannot take another rejection.
    gated(
        "another one",
        r"i~ (?:can|could) (?:not|hardly|barely)~ (?:take|face|bear|handle|survive|stand|cope with|afford|go through|stomach|live through|deal with)~ (?:another|one more|yet another) (?:\w+ )?(?:rejections?|refusal|no|month|week|winter|year|letdown|let down|disappointment|setback|failure|round|interview)(?: without \w+(?: \w+)?)?",
    ),
    gated(
        "last",
        rf"(?:i|we) (?:am|are)~ (?:down to|on|living on|left with)~ (?:my|our|the) last (?:\w+ ){{0,2}}?{_MONEY}(?: \w+(?= [.,!]))?",
    ),
    # I have a mortgage and two kids.
    gated(
        "mortgage rent debts loans bills loan debt",
        r"(?:i|we)~ (?:have|have got|got|am left with|carry)~ (?:an?|my|our|huge|big|high|heavy|large) (?:\w+ )?(?:mortgage|rent|debts?|loans?|bills)(?: (?:and|,|to|on)(?: [^\s.!?;,]+){1,6})(?<!the)(?! (?:books|side))",
    ),
    gated(
        "need",
        r"(?:i|we) (?:am|are)~ (?:really |truly |badly |desperately |greatly |very much )*in (?:\w+ )?need(?= (?:[.!,;]+|and|of (?:work|money|income|help|a job|this|a salary))(?!\S)|$)(?: of [^\s.!?;,]+(?: \w+)?)?",
    ),
    # My loans are killing me.
    gated(
        "killing crushing eating drowning burying choking piling mounting strangling suffocating breaking growing",
        r"(?:my|our|the) (?:\w+ )?(?:loans?|debts?|bills|rent|mortgage|costs|expenses|interest|fees|payments)~ (?:is|are|'s|keeps?)~ (?:killing|crushing|eating|drowning|burying|choking|piling|mounting|strangling|suffocating|breaking|growing)(?: (?:me|us|up))*",
    ),
    # As a single mother I need …
    gated(
        "single widowed widow widower",
        r"(?:as|being|i am|i have been|since i am|because i am)~ an? (?:(?:single|lone|widowed) (?:mum|mom|mother|dad|father|parent|man with|woman with)|widow(?:er)?)(?: (?:of|with) \w+(?: \w+)?)?(?: ,)?(?: (?:and )?i~? ?(?:really |badly )?(?:need|have|must|can|depend)(?: [^\s.!?;,]+){1,5})?",
    ),
)
