"""Words that make no topic: grammar, and what is said of every job, firm and talk. Data, in spaCy's normal form."""

from __future__ import annotations

__all__ = ["CALENDAR", "GENERIC", "GRAMMAR", "STOCK_TOPICS"]

GRAMMAR = frozenset(
    """a an the this that these those it its he she they them his her their him i me my mine we us our ours you your yours
    who whom whose which what where when why how there here and or but nor so yet if because although though while whereas
    since until unless than as of in on at by for with from to into onto about over under between among through during
    before after above below up down out off again further then once not no is am are was were be been being have has had
    do does did doing will would shall should can could may might must ought 'd 's 've 'll let get got getting gets go goes
    going went gone come comes came coming make makes made making take takes took taken taking give gives gave given giving
    put say says said saying tell tells told telling see sees saw seen seeing know knows knew known knowing think thinks
    thought thinking want wants wanted wanting like likes liked liking feel feels felt feeling look looks looked looking
    find finds found finding keep keeps kept keeping show shows showed shown showing talk talks talked talking speak speaks
    spoke spoken speaking mention mentions mentioned mentioning discuss discusses discussed discussing describe describes
    described describing explain explains explained explaining share shares shared sharing hear hears heard hearing learn
    learns learned learnt learning meet meets met meeting ask asks asked asking try tries tried trying use uses used using
    need needs needed help helps helped helping work works worked working start starts started starting seem seems seemed
    become becomes became happen happens happened believe hope hopes hoped look walk walked walking thank thanks thanked
    enjoy enjoys enjoyed enjoying appreciate appreciated appreciating love loved welcome wish
    just also very really quite rather too much many more most some any all each every both few several other another such
    same own only even still already always never often sometimes maybe perhaps well far near together around across along
    away back forward ahead first second last next one two three new old good great nice able sure right long little big
    small high low early late better best worse able ever else thing things something anything everything nothing someone
    anyone everyone bit lot lots kind kinds way ways part parts side yes ok please etc e.g. i.e. ' 's s t
    re am'd""".split()
)

GENERIC = frozenset(
    """role roles position positions job jobs opportunity opportunities company companies organization organisation
    organizations firm firms business businesses team teams department group office offices culture cultures value values
    mission missions vision visions goal goals strategy strategies objective objectives industry industries sector market
    field space world work workplace environment atmosphere place people person colleague colleagues coworker coworkers
    employee employees staff member members everyone manager management leader leaders leadership interview interviews
    interviewer interviewers interviewing conversation conversations discussion discussions talk talks chat chats call
    calls meeting meetings time times day days week weeks month months year years today yesterday tomorrow morning
    afternoon evening moment minute minutes hour hours schedule consideration process processes step steps stage stages
    round rounds decision decisions information info detail details question questions answer answers topic topics subject
    subjects matter matters idea ideas thought thoughts insight insights insightful perspective perspectives view views
    opinion opinions experience experiences background backgrounds expertise knowledge skill skills skillset ability
    abilities talent talents qualification qualifications strength strengths fit match asset candidate candidates
    application resume cv profile career careers growth success successes successful future plan plans project projects
    initiative initiatives challenge challenges challenging responsibility responsibilities requirement requirements
    expectation expectations duty duties task tasks need needs aspect aspects area areas overview description function
    functions product products service services solution solutions client clients customer customers innovation
    innovations innovative excellence excellent commitment passion passionate dedication enthusiasm interest interests
    interested interesting excited exciting excitement thrilled happy glad pleased pleasure delighted grateful thankful
    honored honoured privilege amazing awesome wonderful fantastic incredible impressive impressed inspiring inspired
    inspiration unique dynamic fast-paced fast paced collaborative collaboration collaborate teamwork supportive friendly
    warm welcoming kindness kind generous valuable valued important importance significant major key main overall general
    current recent upcoming potential possible possibility possibilities chance chances contribution contributions
    contribute contributing impact impactful difference journey path direction development developments opportunity
    learning informative helpful useful engaging enjoyable insightful fascinating meaningful productive pleasant lovely
    professional professionalism personal personally individual quality qualities high-quality top best-in-class
    world-class leading leader premier cutting-edge state-of-the-art reputation reputable renowned prestigious esteemed
    story history update updates news reply replies response responses follow-up followup feedback support guidance advice hospitality welcome reception
    visit tour detailed thorough thoroughly openly honestly open honest openness honesty candid candor transparency clear
    clearly clarity further additional various different variety range wide broad several numerous everything organization's
    aligned align aligns alignment resonated resonates resonate stood strong strongly truly deeply genuinely greatly highly
    extremely particularly especially certainly definitely absolutely completely thoroughly carefully closely recently
    currently previously soon shortly hopefully best sincerely kindly warmly regards day-to-day daily routine dynamics
    operations operation operate operates operating structure hiring hire recruiting recruitment employer employers
    employment vacancy vacancies opening openings post posting email emails note notes message messages letter card
    contact touch connection connections network linkedin attached attachment convenience availability busy schedule
    building sound sounds sounded sounding seemed left invite invited inviting invitation arrange arranging organizing sit sitting thrilling school schools store stores shop hospital clinic restaurant hotel bank agency branch university college district
    facility location site practice closer close deeper deep depth in-depth inside outside real reality true truth sense great-fit good-fit well-suited
    join joining joined part-time full-time remote hybrid onsite workplaces settings setting context works doing done
    bring brings bringing brought build builds continue continues continued continuing offer offers offered offering
    provide provides provided providing develop develops developed grow grows growing grew achieve achieving achieved
    improve improves improving improved create creates creating created lead leads led involve involves involved entail
    entails require requires required include includes including consider considering considered understand understanding
    understood explore exploring discover discovering confirm confirmed confirms reaffirm reaffirmed reinforced reinforce
    deepened strengthened increased solidified convinced left leave leaves leaving further remain remains look-forward
    forward hearing hesitate hesitates hesitated hesitating soon possible earliest mind end ins outs crew motivated motivation enthusiastic warmth humor humour charm generosity courtesy patience patient attentive gracious courteous panel speak connect connected connecting pleasure""".split()
)

CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
    march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    noon midday midnight am pm a.m. p.m. o'clock spring summer autumn fall winter weekend weekday fortnight tonight ago""".split()
)

STOCK_TOPICS = frozenset(
    """role position job opportunity company organization organisation firm business team department culture values mission
    vision goals strategy industry sector challenges projects plans responsibilities requirements expectations people
    environment atmosphere place process environment workplace future day-to-day details products services work career
    growth school store shop hospital clinic practice hotel agency company's organization's organisation's firm's team's initiatives objectives clients customers""".split()
)
"""What is named as a topic when nothing was: a generic topic holds one of these."""
