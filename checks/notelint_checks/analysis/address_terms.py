"""Words by which people are addressed without their names: functions, crowds, companies, friends."""

from __future__ import annotations

__all__ = ["CROWDS", "FAMILIAR", "FUNCTION_WORDS", "GROUPS", "NOT_NAMES", "ORGANIZATION_WORDS", "ROLE_HEADS", "TRADES"]

GROUPS = frozenset(
    """all everyone everybody folks panel panelists panellists interviewers gentlemen ladies guys colleagues both-of-you
    participants attendees y'all yall""".split()
)
"""Crowds of people whom the sender met: the head of "the interview panel"."""

CROWDS = frozenset(
    """team teams crew family staff folks people gang department dept office crowd colleagues hq management community
    board group friends recruiters employees division squad bunch gals guys peeps fam""".split()
)
"""What stands for the people of a company: "Orbit crew"."""

ROLE_HEADS = frozenset(
    """sir sirs madam madame madams ma'am maam mam mesdames manager managers recruiter recruiters interviewer hr team employer employers director
    officer coordinator lead head representative rep department committee person personnel professional specialist partner
    supervisor authority contact reader recipient colleague resources applicant-tracking official administrator
    president ceo cto cfo coo vp owner chairperson chair chairman leader professor doctor dr prof staff group board
    executive consultant agent assistant member members office hr's boss-to-be acquisition headhunter operator someone person-in-charge
    mr ms mrs mister miss crew company firm organization organisation business concerned concern department(s) talent""".split()
)
"""What ends the address of a function: "hiring manager", "sir or madam"."""

FUNCTION_WORDS = ROLE_HEADS | frozenset(
    """hiring human talent acquisition recruiting recruitment people engineering product marketing sales finance legal data design
    operations software it senior junior chief general office selection search interview interviewing the of and or & to my
    your our future potential prospective esteemed respected dear valued honorable honourable good whom whomever whomsoever it may
    concern who department program programme project school admissions faculty university nursing store restaurant
    shop branch regional district national global technical team's head director manager managing deputy vice staffing
    career careers employment job resource planning lucky responsible charge in person reading this possible whoever
    for position role vacancy post right correct relevant appropriate assistant associate personnel agency corporate customer
    success support account accounts business development research science analytics operations security infrastructure""".split()
)
"""Words of which the address of a function is made."""

FAMILIAR = frozenset(
    """buddy pal mate man dude bro bruh fam guys friend friends boss chief love dear darling honey hun sweetie babe gal girl girls boy
    boys lads homie amigo sis bud champ legend rockstar superstar hero stranger neighbor neighbour peeps gang sunshine beautiful
    handsome gorgeous bestie homies kiddo captain sport cutie sweetheart comrade ladies lovely world""".split()
)
"""Addresses that are too casual, which is another check's business."""

ORGANIZATION_WORDS = frozenset(
    """inc ltd llc llp plc gmbh ag corp corporation company co foods labs laboratories technologies technology solutions systems group
    bank university hospital industries logistics software studios studio media holdings consulting health healthcare energy
    robotics analytics airlines airways motors pharma pharmaceuticals insurance capital ventures foundation institute college
    museum council agency hotel hotels bakery brewery partners associates international enterprises services networks
    networks electronics dynamics therapeutics biotech freight retail markets stores outfitters publishing press bioscience
    biosciences aerospace aviation automotive financial payments mutual trust clinic clinics academy interactive games gaming
    dairies dairy farms brewing optics opticians textiles builders roofing haulage shipping couriers kitchens restaurants cafe mills
    timber steel tools orchards shipyard nurseries surgery primary grammar works supply manufacturing materials instruments semiconductor semiconductors telecom communications utilities""".split()
)
"""Words that end the name of an organization and hardly that of a person."""

TRADES = frozenset(
    """shop salon spa gym inn tavern diner bistro brasserie grill deli camp resort garden center centre nursery theatre theater gallery
    library charity hospice surgery practice vets dental chambers depot garage workshop joinery masonry boatyard farm estate vineyard winery
    cellars distillery creamery butchers florist mart wholesale supermarket hardware plumbing electric electrical cabs taxis coaches
    buses rail trains ferries marine marina security guarding cleaning laundry catering events tours travel agency lettings properties homes
    housing construction contractors engineering forge foundry quarry cement glass tiles furniture interiors design architects surveyors
    accountants solicitors legal law tutors tutoring seeds plants feed fisheries seafood aquaculture water power gas oil mining""".split()
)
"""Further words that end the name of an organization, some of which are ordinary words: they count in a name of several words."""

NOT_NAMES = (
    frozenset(
        """a an the this that these those there here it its it's he she we they you i i'm i've i'd i'll im ive id me my mine your our us
        thank thanks thankyou thx ty cheers sorry apologies congratulations congrats welcome greetings regards sincerely best warm kind
        again once more just so very really and or but if as at by for from in into of on onto to with without about after before
        during following further since while until till when where why how what which who whom whose per regarding concerning re
        subject hope hoping hopefully wishing wish trust trusting great good lovely nice wonderful fantastic amazing awesome happy
        glad pleased delighted honored honoured grateful appreciate appreciated enjoyed enjoying it was is are were be been being
        am have has had do does did will would could should can may might must shall let lets let's not no yes yep yeah nope
        ok okay oh ah wow hey hi hello dear hiya yo today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday
        sunday january february march april june july august september october november december morning afternoon evening
        day week weekend month year first second third next last also then now later earlier still please quick quickly many much
        most few several overall additionally furthermore moreover however therefore finally lastly meanwhile anyway honestly
        unfortunately frankly indeed well personally apart aside besides instead although though because meeting talking
        speaking seeing hearing learning looking checking following writing calling touching reaching getting coming going
        attached enclosed interview interviews interviewing note message email update status question questions job role position
        work team company opportunity application chat conversation call talk time visit tour ps p.s null undefined none nan name
        all both everyone everybody everything anyone anybody someone something nothing another other any some every each hereby
        currently recently lately previously typically especially certainly definitely absolutely surely truly
        christmas easter new merry warmly long short big small huge true right wrong mr ms mrs miss dr prof sir madam
        one two three four five six seven eight nine ten english spanish french german european american british""".split()
    )
    - {"hope", "will", "may", "april", "june", "august", "joy"}
) | FUNCTION_WORDS - {"grace", "chase"}
"""Words that are capitalized at the beginning of a sentence without being anybody's name."""
