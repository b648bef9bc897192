"""Words that belong together though no ending tells: irregular forms, derived words, two spellings. Data."""

from __future__ import annotations

__all__ = ["FAMILIES", "LANGUAGES", "NAMES_TOO", "NOT_AGENTS", "NOT_INFLECTED", "SPELLINGS", "SYNONYMS"]

_TABLE = """
arise arose arisen|bake bakes baker bakers bakery bakeries|bear bore borne|beat beaten|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken breakage breakages|breathe breath breaths|breed bred breeder breeders|brew brewer brewers brewery breweries|bring brought|build built builder builders
burn burnt|buy bought buyer buyers|catch caught|child children|choose chose chosen choice choices|clean cleaner cleaners|climb climber climbers|cling clung|coach coaches coaching
code coder coders coding|cook cooks cooked|compete competitor competitors competition|consume consumer consumers consumption|crisis crises|deal dealt dealer dealers
decide decision decisions|deliver delivery deliveries|describe description descriptions|design designer designers|develop developer developers development|diagnose diagnosis diagnoses diagnostic diagnostics
die died dying death deaths|dig dug|donate donor donors donation donations|draw drew drawn|drink drank drunk|drive drove driven driver drivers|dry drier dries dried drying|eat ate eaten
enter entry entries|expand expansion|explode explosion|extend extension extensions|fall fell fallen|farm farmer farmers|feed fed feeder feeders|feel felt|fight fought fighter fighters|flood floods|fly flew flown flight flights
foot feet|forbid forbade forbidden|forecast forecasts forecaster forecasters|forget forgot forgotten|foundry foundries|freeze froze frozen freezer freezers|garden gardener gardeners|goose geese|grind ground grinder grinders
grow grew grown grower growers growth|half halves halve halved halving|hang hung|heat heater heaters|hide hid hidden|hire hires hired hiring|hold held holder holders|hygiene hygienic|inspect inspector inspectors inspection inspections
install installer installers installation installations instalment|insure insurer insurers insurance|keep kept keeper keepers|knit knitted knitter|know knew known|lay laid|lead led|leap leapt|leave left|lend lent lender lenders loan loans
lie lay lain lying|life lives|light lit|live living|lose lost loses losing loss losses|maintain maintains maintained maintaining maintenance|make made maker makers|man men|manage manager managers|measure measurement measurements metric metrics
meet met|mice mouse|migrate migrates migrated migrating migration migrations|mix mixer mixers mixture mixtures|move mover movers movement movements|nurse nurses nursing|ox oxen|paint painter painters|pay paid payment payments payer payers
perceive perception|plan planner planners|plumb plumber plumbers plumbing|prescribe prescription prescriptions|produce producer producers production|promote promotion promotions promotional promo promos|propose proposal proposals|prove proven proof proofs
purchase purchaser purchasers|receive receipt receipts reception|recruit recruiter recruiters recruitment|reduce reduction reductions|renew renewal renewals|report reporter reporters|retain retains retained retaining retention
ride rode ridden rider riders|ring rang rung|rise rose risen|run ran runner runners|sail sailor sailors|schedule scheduler schedulers|see saw seen|seek sought|sell sold seller sellers sale sales|send sent sender
serve server servers|sew sewn sewing|shake shook shaken|shelf shelves|ship shipment shipments shipper shippers|shoot shot|shrink shrank shrunk shrinkage|sing sang sung singer singers|sink sank sunk|sleep slept|slide slid|solve solver solution solutions
sort sorter sorters|speak spoke spoken speaker speakers speech|spend spent|spin spun|split splits splitting|spread|spring sprang sprung|stand stood|steal stole stolen theft thefts thief thieves|stick stuck|sting stung|store storage|strike struck striking strikes
strong strength strengths strengthen|substitute substitution substitutions|subscribe subscriber subscribers subscription subscriptions|supply supplier suppliers supplies supplied|swim swam swum|swing swung|take taken took
teach taught teaches teacher teachers|tear tore torn|tell told|test tester testers|think thought|throw threw thrown|tooth teeth|train trainer trainers|translate translator translators translation translations|treat treatment treatments
understand understood|vary variance variation variations varies varied|wear wore worn|weave wove woven weaver weavers|weigh weight weights weighing|weld welder welders|win won winner winners|wind wound|wolf wolves|woman women|write wrote written writer writers writing
analyze analyzes analyzed analyzing analysis analyses analyst analysts analytics|automate automated automating automation|audit auditor auditors|calf calves|calibrate calibration|churn|commission|criterion criteria|curriculum curricula
datum data|detect detector detectors detection|edit editor editors editing|engineer engineers|garage garages|hygienist hygienists|knife knives|leaf leaves|loaf loaves|medium media|operate operator operators operation operations
photo photos photograph photographs photographer photographers photography|rota rotas|thaw|waiter waiters|wife wives|reconcile reconciliation reconciliations|recycle recyclable|wharf wharves|radius radii|matrix matrices|index indices indexes indexing|bacterium bacteria
deploy deployment deployments|onboard onboards onboarded onboarding|rollout rollouts|rollback rollbacks|handover handovers|backlog backlogs|repay repaid repayment|rebuild rebuilt|resell resold|withdraw withdrew withdrawn withdrawal withdrawals
block blockage blockages|close closure closures|cover coverage|depart departure departures|drain drainage|expose exposure exposures|fail failure failures|leak leakage leakages|seize seizure seizures|sign signage
waste wastage|safe safety|hot heat|deep depth|long length|wide width|high height|hungry hunger|poor poverty|angry anger|true truth|able ability|simple simplicity|complex complexity|secure security
access accesses accessed accessing accessible accessibility|available availability availabilities|climb climbs climbed climbing climber climbers|row rows rowed rowing rower rowers
cooperate cooperates cooperated cooperating cooperation cooperative cooperatives coop coops|demonstrate demonstrates demonstrated demonstrating demonstration demonstrations demo demos|laboratory laboratories lab labs|advertise advertises advertised advertising advertisement advertisements advert adverts ad ads
administer administration administrations administrative admin|gymnasium gym gyms|mathematics maths math|statistics statistical stats|represent representative representatives rep reps
telephone telephones telephoned phone phones phoned|specify specifies specified specification specifications spec specs|examine examination examinations exam exams|veterinarian veterinarians veterinary vet vets|document documents documented documenting documentation doc docs
configure configured configuration configurations config configs|repository repositories repo repos|vegetable vegetables veg veggie veggies|certify certified certificate certificates certification certifications cert certs
adapt adapts adapted adapting adaptation adaptations|hike hikes hiked hiking hiker hikers|swim swims swimming swimmer swimmers|paint paints painted painting painter painters|dance dances danced dancing dancer dancers
ski skis skied skiing skier skiers|surf surfs surfed surfing surfer surfers|bike bikes biked biking biker bikers|cycle cycles cycled cycling cyclist cyclists|sculpt sculpts sculpted sculpting sculptor sculptors sculptress sculpture sculptures|jog jogs jogged jogging jogger joggers
absent absence absences|ill illness illnesses|late lateness|noise noisy|dust dusty|rust rusty|risk risky|fault faulty|dirt dirty
""".replace("\n", "|")

FAMILIES = {word: forms[0] for line in _TABLE.split("|") if (forms := tuple(line.split())) for word in forms}
"""Form to the word that stands for its family."""

SPELLINGS = dict(
    pair.split("=")
    for pair in """
    tyre=tire tyres=tires grey=gray programme=program programmes=programs plough=plow ploughs=plows ploughing=plowing
    aluminium=aluminum mould=mold moulds=molds moulding=molding kerb=curb kerbs=curbs licence=license licences=licenses practise=practice
    practised=practiced practising=practicing defence=defense jewellery=jewelry cheque=check cheques=checks draught=draft
    catalogue=catalog catalogues=catalogs dialogue=dialog analogue=analog centre=center centres=centers theatre=theater
    theatres=theaters metre=meter metres=meters litre=liter litres=liters fibre=fiber fibres=fibers artefact=artifact
    artefacts=artifacts paediatric=pediatric paediatrics=pediatrics anaesthetic=anesthetic anaesthesia=anesthesia haematology=hematology
    orthopaedic=orthopedic manoeuvre=maneuver sulphur=sulfur storey=story storeys=stories whisky=whiskey yoghurt=yogurt
    instalment=installment enrolment=enrollment fulfilment=fulfillment skilful=skillful judgement=judgment ageing=aging
    """.split()
)
"""One spelling to the other."""

SYNONYMS = {
    word: words[0]
    for line in """
    truck lorry trucker|movie film|lawyer attorney solicitor|doctor physician|bicycle bike|salary wage|child kid|refrigerator fridge|roster rota
    garbage rubbish trash|gasoline petrol|student pupil|vacation holiday|bug defect|layoff redundancy|store shop|aircraft airplane plane
    supplier vendor|colleague coworker|nursery daycare kindergarten|janitor caretaker|caregiver carer|highway motorway|railroad railway
    flashlight torch|diaper nappy|wrench spanner|turnover attrition|outage downtime|candor honesty frank|
    ship vessel|cemetery graveyard|pharmacist chemist|realtor landlord|mother mum mom|father dad|physiotherapist physio physiotherapy
    mailman postman|fireman firefighter|policeman policewoman|couch sofa
    """.replace("\n", "|").split("|")
    if (words := line.split())
    for word in words
}
"""A word that means the same to one that stands for both."""

NAMES_TOO = frozenset(
    """snowflake spark rust go react swift slack shell apple windows python java ruby oracle amazon excel sap docker chef puppet word
    access teams notion linear basecamp segment stripe square looker tableau hive pig storm beam flask spring express node ember backbone
    unity unreal maya blender sketch canvas blackboard outlook edge chrome safari meta signal zoom box target gap orange shell visa ford
    dove mars tide gala crane cook baker mason carpenter potter smith miller taylor porter fisher hunter shepherd turner walker page
    jordan paris florence chad georgia china turkey chile bath reading cork nice split hull deal rugby mobile phoenix columbus lincoln
    bolt dash drift loom miro monday mural front help scout sage sentry vault consul nomad packer travis bamboo jenkins harness spinnaker
    lambda athena glue aurora redshift kinesis fargate cloud watch pub sub dart flutter elixir scala julia perl cobol crystal haskell""".split()
)
"""Names of tools, firms, people and places that are words, or one another's: only a capital, and more than the name, tells which is meant."""

NOT_INFLECTED = frozenset(
    """morning evening during ceiling nothing something anything everything hundred seed feed need speed bleed breed weed deed reed
    heed bed red shed sled indeed exceed proceed succeed series species news lens gas bus yes this always perhaps besides
    across business process access address mess less express progress success bias canvas atlas status virus campus bonus
    census focus chaos ethos thesis basis axis crisis physics mathematics athletics politics gymnastics means
    king ring sing thing bring string spring wing sting swing being pudding wedding sibling darling sterling herring
    shilling dumpling offspring wellbeing hundreds naked wicked kindred sacred embed biped logistics
    hospitality university universe department apartment basement compartment statement document comment moment cement element
    station nation ration section question mission passion pension session version conference audience science family assembly
    charity apply supply reply rely early daily community utility commodity facility capacity city quality""".split()
)
"""Words that end like a form of another one and are none."""

NOT_AGENTS = frozenset(
    """counter number shower flower poster tender temper buffer career charter coaster rooster conductor sweater render fender sneaker locker
    bunker porter shorter crater meter chapter rafter faster jester muster luster jumper tamper damper taper cooper sleeper rover drawer purser
    tensor professor director tailor stranger corner letter matter master butter litter bitter better hamper customer former latter cover
    river summer dinner supper pepper copper rubber banner manner saucer officer offer order border power tower quarter winter filter shelter
    shutter trigger finger hunger danger ginger member chamber timber lumber cucumber barber fiber tiger eager larger longer later wafer
    liver silver fever lever never ever clever whether rather father mother brother gather feather leather weather either other bother monitor
    sector factor motor tractor doctor minor major author harbor labor actor mayor donor error mirror terror horror vendor tutor
    sister minister cluster register plaster roster hamster monster lobster disaster canister trouser passenger messenger slipper
    paper viper super upper proper prosper whisper laser user closer lower lawyer layer prayer foyer pointer printer computer
    header folder ladder spider cinder gender under wonder thunder shoulder boulder elder older harder wider slider bladder solder powder
    archer gallery battery stationery surgery nursery cemetery artery monastery mystery celery misery lottery pastry country entry pantry sentry
    gentry infantry industry history ministry registry laundry sundry angry hungry every very ferry merry cherry berry query entry
    sticker cracker tracker rocker ticker soccer hangar caliper trailer boiler cooler roller dealer sampler ruler""".split()
)
"""Words that end like those for who does something, and are something else or something of their own."""

LANGUAGES = frozenset(
    """english french german spanish italian portuguese dutch danish swedish norwegian finnish icelandic polish czech slovak hungarian
    romanian bulgarian serbian croatian slovenian albanian greek turkish russian ukrainian belarusian estonian latvian lithuanian
    arabic hebrew persian farsi urdu hindi bengali punjabi gujarati tamil telugu malayalam kannada marathi nepali sinhala thai lao
    khmer burmese vietnamese malay indonesian tagalog filipino mandarin cantonese chinese japanese korean mongolian swahili zulu
    xhosa afrikaans amharic somali yoruba igbo hausa twi welsh irish gaelic basque catalan galician maltese georgian armenian
    kurdish pashto latin yiddish maori samoan creole""".split()
)
"""Languages, whose names are also those of peoples."""
