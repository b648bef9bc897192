"""Facts as noted and sentences as written, in many trades: which sentence touches which fact."""

from __future__ import annotations

import pytest

from pairs_sets import FactPair, is_touched

TOUCHED = """
used to be a falconer | Falconry must teach patience like nothing else.
bookbinding course | It was a treat to talk to a fellow bookbinder about glue.
glassblowing studio in the old dairy | I have watched glassblowers since I was six, and yours are quick.
carpentry apprentices | Three of your apprentice carpenters waved at me.
geology of the quarry | You talked like a geologist about that quarry.
storytelling evening | I could bring two storytellers along to the evening you plan.
winemaking | My cousin is a winemaker, and I asked him about your question.
brewery tour | I have told my friends about the tour of the brewhouse and your brewers.
translator pool | I would be glad to translate for the pool of yours from June.
good agricultural practice | We farmed under GAP rules for ten years.
key account managers leaving | Losing two KAMs in a spring must hurt.
gross merchandise value | GMV grew by half in my second year.
quality control lab | I ran QC for a mill in Porto.
standard operating procedures out of date | I rewrote forty SOPs last year.
terms and conditions of the new contract | I have read the T&Cs and have two questions.
learning and development budget | An L&D budget of that size is a luxury.
head of year position | I would like to grow into HoY work.
net promoter score | Our NPS went from 20 to 45 after we answered mails on the same day.
NPS | I have read up on the net promoter score since.
CMMS rollout | A computerised maintenance management system is only as good as its data.
asset register in the CMMS | You said the CMMS has every pump twice.
kiln firing schedule | You fire the kilns on Fridays, which suits me.
scaffolding inspections | I have inspected scaffolds for six years.
hedge laying | The hedges you laid along the drive are a joy.
seagulls on the roof | You have my sympathy about the seagulls.
the ferry timetable | As for the timetable of the ferry, I have an idea.
walk-in freezer broke | You lost a walk-in freezer in July, of all months.
4-day week | I was glad to hear about the four-day week.
fleet of 12 vans | A dozen vans in the fleet is plenty to look after.
20 % staff turnover | One in five leaving each year is a lot of staff turnover.
sewing pattern archive | The patern archive you showed me is a treasure.
lighthouse restoration | Restoring the lighthouse would be the job of a lifetime.
harpsichord maker | I have never met anyone who makes harpsichords before you.
cheese ripening cellar | The cellar in which your cheeses ripen smelled wonderful.
out-of-hours calls | Who answers calls out of hours at present?
wheelchair access | I measured our ramps at home after you told me about wheelchair acess.
Terraform drift | You find drift with Terraform every night, which I liked.
asked about Salesforce | Regarding Salesforce, I was certified last year.
Inverness branch opening | Opening in Inverness before Easter sounds brave.
foster dogs | I would be happy to help with the dogs you foster.
midwives' rota | I have worked every kind of rota that a midwife can be given.
subtitles for the opera | The surtitles were late, you said, and the subtitles too long.
bell ringing | I am told that you ring the bells on Sundays.
leaking boiler | I hope the boiler has stopped leaking.
invoicing by hand | You still write every invoice by hand, which I can change.
mosaics conservation | I have conserved two mosaics in Ravenna.
school kitchen garden | The garden behind your school kitchen fed my ideas.
rare-breed sheep | The rare breed of sheep you keep would be new to me.
telescope maintenance | I cleaned my first telescope at twelve and have not stopped since you asked me about it.
no driving licence | As to my driving license, the test is on the 9th.
tenants' complaints about damp | Damp is what your tenants complain of most, and rightly.
cold calling | I have made my peace with cold calls.
choir of 40 | Forty voices in a choir is a wall of sound.
minutes of the board | Your last minutes for the board were a model of brevity.
seed library | A library that lends seeds is new to me.
raised the fees by 8 % | An eight per cent rise in fees will not go unnoticed.
learned Basque in a year | You learnt Basque within twelve months, which puts me to shame.
fire door audit | I walked our own building and counted nine fire doors without closers.
volunteer drivers | I would gladly drive as a volunteer until the round is staffed.
tidal turbine prototype | The prototype of the turbine for tidal streams is bigger than I thought.
anaesthetic nurses | Finding anesthetic nurses has become a sport, you said.
paper-based triage | Doing triage on paper in 2026 takes courage.
moved from Split | You left Split for the rain up here; I admire that.
allergen labelling | I wrote all labels for allergens at the deli.
GDPR training | You said nobody likes the GDPR lessons.
prefers phone over mail | I will phone, as you prefer that to mail.
running a marathon | Good luck with your marathon next week!
knitwear returns | Returns of knitwear could be halved with a better size chart.
first in family at university | You were the first of your family to go to university, as was I.
cargo bikes | A cargo-bike would get round your corner, I believe.
dyslexia-friendly fonts | I printed my lesson in the font for dyslexics you recommended.
over budget by £40k | Forty thousand pounds over budget can be won back in a season.
compost toilets | I am not shy of composting toilets.
Welsh-medium school | Teaching in the medium of Welsh is what I trained for.
mushroom cellar | Mushrooms in the cellar under your bakery, who would have thought?
tax software switch | When you switch your tax software in March, I can help.
sign language interpreter | I interpret in sign language twice a month.
waiting list of 300 dogs | Three hundred dogs on the list is heartbreaking.
retro game museum | Your museum of old games, with the retro arcade, is a joy.
vaccination campaign | I helped vaccinate half a valley in one campaign.
night porter retiring | Your night porter retires in May, if I heard right.
asthma clinic | I have run a clinic for people with asthma.
horse-drawn tours | The tours drawn by horses pass my window.
likes straight answers | You said you liked straight answers, so here is one.
subsidence under platform 2 | The subsidence you showed us worries me a little.
used to captain a trawler | You captained a trawler, which explains the calm.
radiotherapy waiting times | Waiting for radiotherapy is hard on families; I have worked with two radiotherapists on that.
anthropologist by degree | Anthropology must help when you read a room, as you said.
VAT returns late | Late value added tax returns were my first job.
research and development tax credit | I claimed R&D credits for a mill in Leeds.
continuous glucose monitors | CGMs have changed my own father's life.
total cost of ownership model | I built a TCO model for forklifts.
ADAS calibration | Calibrating advanced driver assistance systems takes an hour in a level bay.
mean time between failures | Our MTBF doubled once we logged every stop.
personal protective equipment missing | Nobody went without PPE on my watch.
fishmonger's counter | Your fishmonger's counter was the cleanest I have seen.
puppeteer for ten years | Ten years as a puppeteer must have been fun.
wood turning | I have turned wood since I was ten, and asked your turner a lot.
barge skipper exam | The exam for skippers of barges is in April, and I have booked it.
refugee choir | A choir of refugees is what my town needs too.
double-entry mistakes | Mistakes in double entry were my daily bread.
flooded archive | The archive you had to dry after the flood moved me.
trilingual signs | Your signs in three languages, trilingual as you call them, are neat.
cut food waste by a third | You cut food waste by 33 %, which I told everyone.
250 alpacas | Two hundred and fifty alpacas need a lot of hay.
Saturday cookery class | I would love to help at your cookery classes.
harbor dredging | Dredging the harbour each spring is news to me.
mother tongue Sorbian | I was moved to hear you speak Sorbian with your mother.
solar panel recycling | You recycle solar panels that others throw away.
Kubernetes costs | The costs of your k8s clusters can come down.
shop-floor tablets freeze | The tablets on your shop floor freeze at noon, you said.
apprenticeship levy | I have spent the apprenticship levy wisely before.
greenhouse heating | Heating the greenhouses with waste heat is bold.
five-year warranty | A 5-year warranty on every pump is generous.
8-hour shifts | I have worked eight-hour shifts all my life.
RabbitMQ queue backlog | We had Rabbit in the last job too, and I can read its queues.
Salesforce rollout | I went through a SalesForce roll-out in 2023.
accessibility of the website | Making your website accessible to blind readers would be a joy.
Norwegian spoken with suppliers | Norweigan is what I speak with my grandparents.
Cassandra cluster upgrade | I have thought about the Cassanrda upgrade and would start on a Sunday.
inventory on 31 December | I could of course count shelves with you on December 31st.
opens on the 1st of March | March 1 is closer than it looks, so I would hire the cooks now.
laboratory renovation | The lab renovation sounds noisy but worth it.
veterinary nurse needed | I qualified as a vet nurse in Cork.
optical character recognition of invoices | I have trained OCR on invoices from forty suppliers.
key performance indicators unclear | Clear KPIs would be my first task.
emergency line round the clock | Staffing an emergency line 24/7 takes six people at least.
co-determination | Codetermination was the topic of my thesis.
pre-school places | Preschool places are short in our town, too.
BSc in forestry | My B.Sc. taught me little forestry in the snow.
she sails | I hear one sailor recognizes another by the knots.
forklift training | My forklift licence is valid until 2029.
lavender farm | I have been reading up on lavender since our talk.
honey production | Since Friday I have looked into honey and its grades.
cut waste by a quarter | In my last kitchen I brought waste down by 25 percent.
choir of 45 singers | Forty-five singers in one choir must be a sound!
time sheets | I filled in timesheets for twelve years.
sign-language course | I have spoken sign language since childhood.
restoration of harpsichords | I have restored one harpsicord and two clavichords.
onboarding takes too long | I have some ideas to shorten on-boarding.
proof reading | I have proofread four cookbooks.
six-week induction | I rather like that the induction takes 6 weeks and not one.
three-shift pattern | The 3-shift pattern would be nothing new to me.
MongoDB to be replaced | I ran Mongo for four years and would not miss it either.
JavaScript for the booking page | I have written JS for booking pages since school.
Photoshop retouching | I could show you some Photoshop of mine next time.
step-free access to the theatre | Making the theatre accessible for everybody is worth a lot of effort.
dog-walking service | As a dog walker I know every park in town.
gluten-free range | I have baked glutenfree bread at home since my son was two.
speaks Ukrainian | Ukranian is spoken at our kitchen table.
Terraform modules | I tidied up my Terrafrom folder last night, thinking of yours.
start on 3 September | I could be with you on September 3rd.
wants a demonstration lesson | The demo lesson is ready, and so am I.
natural language processing for complaints | I wrote my thesis on NLP for complaints.
customer relationship management | We moved to a new CRM last spring, so I know the pain.
open 24/7 | I am used to places that never close and work 24 hours a day, 7 days a week.
re-organisation of the stores | The reorganization sounds like the right moment for somebody new.
co-operation with schools | I have been cooperating with schools in Leeds for years.
MSc in hydrology | My M.Sc. was in hydrology as well, as it happens.
climbs mountains | From one climber to another: try the Dolomites in June.
first aid certificate | My first aid training was renewed in March.
mussel farm | Since we spoke I have eaten mussels twice.
promised my start date | As promised, the date on which I can start: 2 May.
cheese dairy | I have been reading about cheese all week.
Elasticsearch cluster | I kept an ElasticSearch cluster of nine nodes alive.
two-metre fence | The fence of 2 metres is surely enough for goats.
WordPress site slow | Your Wordpress pages could load in half the time.
cuts of 10 percent | I have lived through cuts of 10 % twice.
reconciling bank accounts | Bank reconcilation was half of my last job.
three-course menu | A 3-course menu for fifty guests is just my size.
DynamoDB costs | Dynamo ate half of our budget, too, until I changed the keys.
TypeScript migration | I rewrote the lot in TS last year.
ramp access for prams | An entrance accessible to prams would be my first wish.
ice skating | As a fellow skater I know what a bruise is.
bird-watching | I met a bird-watcher at last!
book-keeping | I was a bookkeeper for nine years.
Hungarian customers on the phone | Hugarian is my mother tongue, so calls to Pécs are easy.
Grafana dashboards | I rebuilt our Grafanna dashboards in March.
mosaic restoration | I have spent two summers on mosiac restoration in Ravenna.
handover on 12 October | I could be there on October 12th for the handover.
needs somebody from 1 July | The 1st of July suits me perfectly.
deadline 15 March | March 15th is tight, but it can be done.
gym for staff | A gymnasium in the cellar is a luxury.
application for a grant | I have some experience with grant applications.
search engine optimisation | I did SEO for a chain of hotels.
electronic health records | Our EHR froze every Monday, so I know the feeling.
out-of-hours service | I have worked OOH for six years.
point-of-sale terminals | I trained forty waiters on new POS terminals.
open day and night | A shop that is open 24/7 needs people who like the dark.
re-use of bricks | I have reused old bricks in three houses.
co-ordination of volunteers | I coordinate thirty volunteers at the moment.
MBA in Lisbon | You asked about my M.B.A., which I finished in 2020.
food hygiene certificate | My food hygiene training dates from April.
trout farm | I have read a whole book about trout since we spoke.
sold 30 percent more | I sold nearly a third more in one season.
project took half a year | I finished a similar project in six months.
two hundred guests | I have cooked for 200 guests alone.
wind-turbine maintenance | I maintained wind turbines off Esbjerg.
e-mail marketing | I ran email marketing for a florist.
check-in desk | At the check in desk I learned to smile at six in the morning.
audiobook recordings | I have recorded two audio books.
payroll errors | Payrol errors were what I was hired to stop.
two-storey extension | The 2-storey extension will need a steel beam.
twelve-hour shifts | Shifts of 12 hours are what I am used to.
ten-week apprenticeship | An apprenticeship of 10 weeks is short but honest.
MariaDB replication | I set up replication for Maria DB in my last job.
barrier-free entrance | A barrierfree entrance is worth the money.
deaf pupils in the class | I have taught a deaf pupil before and learned a lot.
keeps goats | It was a joy to hear of your goat.
learning Japanese | Good luck with your Japanese lessons!
Icelandic-speaking guests | Icelandic is a language I can at least greet in.
Prometheus alerts | I would prune the Promethues alerts first.
moving on 30 June | I am free on June 30th, should you need hands for the move.
contract ends 31/03 | That the contract ends on the 31st of March is clear to me.
stocktaking in January | The January stock-take would be my third.
promo videos | I have cut three promotional videos.
rep for the north | I have been a sales representative in the north for five years.
intensive care unit short of nurses | I have worked in an ICU for seven years.
human resources software | Our HR software was the same, and I trained the others.
enterprise resource planning | I was a key user of our ERP.
UX of the app | User experience is what I would begin with in the app.
service round the clock | A service that runs 24/7 suits a night owl.
de-escalation training | I took a deescalation course last autumn.
anti-slip floor | The antislip floor you showed me is clever.
DPhil on mosses | I have read your D.Phil. on mosses.
sings in a choir | I did not expect to meet a fellow singer.
marathon runner | You ran the marathon in Porto, and I was in the crowd!
lifeguard certificate | My lifeguard badge is valid until May.
crane licence | I have held a crane licence for ten years.
almond orchard | I have looked up how almonds are pollinated.
promised portfolio | My portfolio is attached, as I said I would send it.
1,200 members | Looking after twelve hundred members takes patience.
reduced returns by a third | I got returns down by 33 % in one season.
sensor network on the river | I have installed river sensors in the Alps.
refugees in the language course | I taught language courses for refugees in Graz.
"""
"""Fact and sentence, between them a bar."""

NOT_TOUCHED = """
crab processing | I felt a bit crabby on the way home, as the train was late.
jumper cables | I wore my warmest jumper for the tour.
tanker drivers | The bar tab was a tank of lemonade.
press operator | I will press on with my certificate in the meantime.
penguin feeding | My suit made me look like a penguin, I fear.
hazel coppice | Hazel opened the gate for me and was very kind.
olive grove | Olive at reception printed my badge.
Sydney office move | Sydney carried my bag to the lift.
Florence collection | Florence has already sent me the form.
rowing club sponsorship | There was a row of empty chairs in the hall.
ferret rescue | I had to ferret out my old diploma.
swift boxes on the tower | Thank you for the swift reply.
cricket pavilion | A cricket sang under my window all night.
beaver dams | I have been as busy as a beaver this week.
leopard print range | A leopard does not change its spots, as my father says.
falcon camera | My old car, a Falcon, broke down on the way.
oracle migration | I am no oracle, but I expect rain for the fair.
trombone repair | My nephew plays the trombone in his school band.
saddle stitching | I was in the saddle of my bike for an hour to get home.
needle exchange | Finding a parking space was like looking for a needle in a haystack.
marble floors | I lost my marbles over the tax form that evening.
pearl farming | Pearl who lent me the pen deserves thanks.
canteen fryer | I drank from my canteen on the long way back.
granite worktops | I took the wrong path and saw a granite cross.
gasket supplier | I nearly blew a gasket when the tram stopped.
puppet workshop | I do not want to be anybody's puppet.
compass calibration | I lost my way in the park without a compass.
sponge cake line | I soaked it all up like a sponge.
ladder inspections | I hope to climb the ladder in my own time.
Kestrel project | A kestrel hovered over the car park.
hamster wheel demo | At my last post I felt like a hamster.
lantern festival | I carried a lantern on my way through the dark lane.
GC maintenance | It was a good chance to see the plant.
PCR lab | Please call Rita if I am late.
head of year | I was head over heels when I heard the news.
customer retention manager | Choosing a CRM took us a year.
night manager | The NM licence plate made me think of home.
gardener leaving | I sat in the garden all afternoon.
invoice template | I was quoted a fine for parking, which I paid.
tuner stage | I ate a tuna sandwich before the call.
baker shortage | I will bake a cake for my mother on Sunday.
fencing contractor | I fence on Tuesdays, with a sabre.
Turner exhibition | I have come to a turn in the road.
lamb prices | My daughter is a lamb when she sleeps.
drum seals | There was a drum kit in the flat above mine.
sheep shearing | I counted sheep all night before the day.
acrobat school | I read the form in Acrobat on the train.
robin nest boxes | Robin from accounts waved at us.
pepper mill design | There was too much pepper on my sandwich.
owl survey | I am a night owl, so late calls suit me.
wolf fencing | I wolfed down a roll at the station.
boot camp for sales | My boots were still wet from the rain.
parachute testing | I once jumped with a parachute for charity.
dolphin tours | The Dolphins lost again on Sunday, sadly for me.
cold store | I caught a cold on the way and stayed in bed.
watch repair | I will watch the series you recommended.
spring catalogue | It was a lovely spring day.
park benches | I had to park two streets away.
sole fishery | My sole worry is the bus.
ring binders | I will ring you on Monday.
train simulator | I train for a marathon in May.
match-day catering | I think I match the profile well.
date palms | Any date in June suits me.
lead paint | I would like to lead a team one day.
bank erosion | My bank has sent the reference.
tap water tests | I took tap dancing lessons as a child.
can recycling | I can start on Monday.
bear enclosure | Please bear with me until Friday.
row houses | We had a row about politics at home.
tea estate | Thank you for the tea and the biscuits.
glass recycling | We raised a glass to the news.
bus lane cameras | I came by bus and was early.
light pollution | The bag was light, luckily.
iron railings | I had to iron my shirt twice.
lock gates | I forgot to lock my bike.
mint liqueur | My shoes are in mint condition.
sage butter | My aunt gave me sage advice.
basil farm | Basil at the gate let me in.
heather honey | Heather took my coat and smiled.
Dallas office | Dallas from IT fixed the projector.
Chelsea branch | Chelsea poured me a coffee.
ginger beer | The ginger cat in the yard slept all day.
Mercury project | The mercury fell to minus nine on my way.
slate roofs | It was good to start with a clean slate.
pine furniture | I shall pine for the sea here.
cabin crew | We rented a cabin by the lake last year.
coach tours | My coach at school was strict.
sink estate | I let it all sink in over the weekend.
stitch length | I ran for the tram and got a stitch.
pulley system | I had to pull out of another interview.
staple crops | I had no staple for the two pages.
eel passes | My hands were as slippery as an eel.
violin lessons | Viola at the desk gave me a map.
swan census | I swanned in ten minutes early, to my own surprise.
peacock enclosure | Mr Peacock held the umbrella for us.
thyme garden | I had no time to look at the roses.
Denver site | Denver, the dog in reception, licked my hand.
monitor lizards | I broke my monitor on Thursday.
quarry tours | I was nobody's quarry that day.
canal locks | The locks on my bike are rusty.
hammer mill | I hammered out my thoughts on the train.
bellows repair | My neighbour bellows at his dog.
porcelain firing | I fear I was nervous as a bull among porcelain.
carousel restoration | My bag went round the carousel three times.
magnet fishing | I am a magnet for rain, it seems.
velvet curtains | My cat's ears are velvet.
oyster farm | The world is my oyster, my aunt says.
diesel trains | I filled the car with diesel on the way.
cobbler workshop | We ate peach cobbler after supper.
rope access | I am at the end of my rope with the buses.
kite festival | My spirits were high as a kite.
vinegar factory | My soup had too much vinegar.
amber jewellery | Amber on the switchboard put me through.
Orlando warehouse | Orlando asked whether I had eaten.
ivy removal | Ivy let me borrow her charger.
walnut orchard | My desk at home is made of walnut.
copper wire theft | A copper waved us through at the junction.
steam cleaning | I let off steam by running in the evening.
flute maker | I drank a flute of something cold.
eagle survey | My sister has an eagle eye for typos.
saffron imports | Saffron from payroll sent a kind note to my aunt.
five-year warranty | My daughter is five years old this week.
8-hour shifts | It took me eight hours to drive home.
RabbitMQ queue backlog | My son has a rabbit.
Salesforce rollout | The sales figures you showed are public.
accessibility of the website | I had no access to my account yesterday.
brass band | I own a brass lamp.
Norwegian spoken with suppliers | I was on a cruise to the fjords in June.
inventory on 31 December | My father turns 31 this winter.
opens on the 1st of March | It was my first visit, and I marched up the stairs.
laboratory renovation | I renovated my flat last year.
veterinary nurse needed | My sister is a nurse.
optical character recognition of invoices | I pay my invoices on time.
emergency line round the clock | The clock in my kitchen stopped.
BSc in forestry | I have a BA in music.
she sails | The sale of my house took a year.
fencing coach | I came by coach and walked from the station.
forklift training | I trained for the marathon all winter.
lavender farm | My aunt has a chicken farm.
cut waste by a quarter | I left at a quarter past four.
choir of 45 singers | The bus took 45 minutes.
time sheets | I changed the sheets in three hundred hotel rooms.
sign-language course | I signed the form at once.
onboarding takes too long | I am on board a ferry just now.
proof reading | I was reading on the train.
Java backend | I drink java all day long.
Cork office | I pulled the cork too early.
machine shop | My washing machine broke on Monday.
HR software | I slept for 8 hr straight.
Swift developers | Thank you for the swift reply.
9 branches | On 9 June I am away.
four-day week | I was ill for four days and could not write earlier this week.
wants someone by 1 May | I may start one more course before then.
Python for reporting | We saw a python at the zoo on Sunday.
French at the front desk | I locked my keys in the desk.
machine learning against fraud | My washing machine broke and I am learning to repair it.
safeguarding training | I ran training for forklift drivers.
oyster farm | My grandparents had a farm in Wales.
single sign-on | I saw the sign on the door and went on.
PhD in geology | I have an MA in history.
keeps bees | The garden is for the kids to keep.
company rebrand | Which brand of coffee was it?
Kubernetes migration | The migration of birds in spring is my hobby.
PostgreSQL upgrade | I upgraded my phone yesterday.
wheelchair access to the library | I spend every Saturday in the library.
24/7 support desk | On 24 July I am away.
volunteer coordinator wanted | I would volunteer for the early shift.
enjoyed the prototype demo | I am sorry that I had to miss the town meeting about demolition.
rowed for the university | There was a long row of cars in front of the house.
promised dates of availability | The parts are available at any shop.
deadline 15/06 | Six of the 15 parcels were late.
Terraform modules | The form I filled in is attached.
first aid certificate | The first certificate I ever got was for swimming.
dog-walking service | I walked to your office in twenty minutes.
start on 3 September | In September my sister gets married.
JavaScript for the booking page | I drink too much java, as my wife says.
Polish clients | I gave my shoes a polish before I came.
cheese dairy | I keep a diary of my runs.
speaks Ukrainian | I grew up in Romania.
ML models | We sold 500 ml bottles.
two-metre fence | I have two sons who fence.
three-course menu | I took three courses at night school.
DynamoDB costs | My bicycle has a dynamo.
TypeScript migration | I can type blind.
ramp access for prams | I had no access to the web on the train.
ice skating | There was ice on the road this morning.
bird-watching | I lost my watch on the way.
book-keeping | I am reading a good book.
Hungarian customers on the phone | I will phone the landlord.
mosaic restoration | I restored my old moped.
handover on 12 October | I have twelve nephews.
needs somebody from 1 July | I was born in July.
gym for staff | I asked the staff at the door.
search engine optimisation | The engine of my car is loud.
electronic health records | My health is excellent.
point-of-sale terminals | I bought the flat when it was for sale.
open day and night | I came on the open day in May.
re-use of bricks | I hit a brick with my bicycle.
MBA in Lisbon | I flew to Lisbon with my aunt in June.
food hygiene certificate | The certificate for my car is expired.
trout farm | I grew up on a farm in Devon.
sold 30 percent more | I am thirty years old.
wind-turbine maintenance | The wind took my hat.
e-mail marketing | I will send the form by e-mail.
check-in desk | I will check my calendar at my desk at home.
audiobook recordings | I recorded a record time at the swimming pool.
Chef role in the kitchen tools | I painted my kitchen.
Ruby on Rails | My niece is called Ruby.
Reading branch | I like reading on trains.
Bath office | I took a hot bath at home.
fencing coach | I put up a fence around my pond.
rota software | I love soft cheese.
team of 12 | I have twelve pairs of shoes.
40 beds | I waited 40 minutes at the airport.
two-storey extension | I told the story twice to my wife.
twelve-hour shifts | I slept for twelve hours.
ten-week apprenticeship | I was away for ten weeks.
MariaDB replication | My aunt Maria lives near your office.
OpenStreetMap data | I found the street on a map.
barrier-free entrance | I waited at the entrance.
deaf pupils in the class | I went to first class by mistake.
keeps goats | I will keep you posted.
violinist in an amateur orchestra | I am an amateur cook.
learning Japanese | I ate Japanese noodles on the way home.
shelving system broke | My phone broke on the way.
Prometheus alerts | I got an alert from my bank.
moving on 30 June | I am 30 and married.
contract ends 31/03 | My contract at the bakery is permanent.
stocktaking in January | My birthday is in January.
promo videos | I watched videos on the train.
rep for the north | I moved up north with my parents in 2004.
intensive care unit short of nurses | I care for my mother.
human resources software | I am only human.
enterprise resource planning | I am planning a holiday.
service round the clock | I set my clock to six.
anti-slip floor | I live on the third floor.
DPhil on mosses | My brother Phil says hello.
sings in a choir | There were signs of rain.
marathon runner | I ran for the bus.
lifeguard certificate | The guard at the gate was friendly.
crane licence | I saw a crane by the lake.
almond orchard | I ate an almond cake on my break.
asked for two references | I have two brothers.
1,200 members | I paid 1,200 euros for my car.
reduced returns by a third | I was the third to arrive.
budget of 2.5 million | A million thanks for the coffee.
sensor network on the river | I walked home along the river.
refugees in the language course | Of course I can come on Monday.
Slack channel | I cut myself some slack this week.
Oracle licences | My grandmother was called the oracle of our street.
IT budget | It is a pity that it rained.
PR agency | I set a PR at the gym.
Nice office | It was nice to see the sea.
Mason jars | Mason from reception found my scarf.
"""


def pairs(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("fact", "sentence"), pairs(TOUCHED))
def test_a_sentence_touches_the_fact(fact: str, sentence: str) -> None:
    assert is_touched(FactPair("yes", fact, sentence))


@pytest.mark.parametrize(("fact", "sentence"), pairs(NOT_TOUCHED))
def test_a_sentence_shares_words_only(fact: str, sentence: str) -> None:
    assert not is_touched(FactPair("no", fact, sentence))
