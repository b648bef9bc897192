"""Given names of many languages: short and familiar forms, and names that are common. Data, without accents."""

from __future__ import annotations

__all__ = ["COMMON", "FAMILY_FIRST", "WORLDWIDE"]

WORLDWIDE = """
abdulrahman: abdul|abhishek: abhi|abimbola: bimbo bola|adebayo: bayo ade|adewale: wale ade|adrianus: adrie|agnieszka: aga agu|aikaterini: katerina kate|aishwarya: aishu ash|alberto: beto berto
alessandra: sandra ale|alessandro: sandro ale|alexandre: alex|aleksei: alex alyosha lyosha|alexei: alex alyosha lyosha|alexey: alex alyosha lyosha|alexandr: sasha alex|oleksandr: sasha alex olek|alexandros: alekos alex
anatoly: tolya|andrei: andy andrusha|andrey: andy andrusha|anirudh: ani|antonella: anto nella|antonina: tonya|antonius: toon|antonio: toni tony tono toninho nino|athanasios: thanasis thanos|avraham: avi|ayodele: ayo dele
babatunde: tunde|balasubramanian: bala|barbara: basia|bartholomeus: bart|bartlomiej: bartek|bartosz: bartek|beatriz: bea bia|benedicte: bene|benjamin: benni benno beni|bernardo: berna|binyamin: benny|birgitta: gitta birgit|bronislaw: bronek
catarina: cata|catharina: toos trijn cato|chandrasekhar: chandra sekhar|chinedu: nedu edu|christophe: chris|christos: chris|chukwuemeka: emeka|concepcion: concha conchita|consuelo: chelo|cornelis: kees|cristian: cris|cristina: cris tina
david: dudi davi dudu|dimitri: dima mitya|dimitrios: dimitris jim mitsos|dimitris: jim|dmitri: dima mitya|dmitriy: dima mitya|dolores: lola loli|domenico: mimmo nico|dominik: domi nik|dominique: dom domi
eduardo: dudu edu lalo|ekaterina: katya kate katia|elena: ele lena leni|eleni: helen lena|eleonora: nora ele|elisabetta: betta eli lisa|elisabeth: elli sissi lisbeth bettina|elisabet: lisa bettan|elzbieta: ela|emmanouil: manolis|emmanuelle: manu
enrique: kike|ephraim: effi|erzsebet: erzsi zsoka|evangelos: vangelis|evgeniy: zhenya|evgeni: zhenya|yevgeny: zhenya|eugenia: zhenya|evgenia: zhenya|evgeniya: zhenya|yevgenia: zhenya|yevgeniya: zhenya|evgeny: zhenya|ezgi: ez|fatima: fati|federica: fede|ferenc: feri|fernanda: nanda fer|filippo: pippo|folasade: sade fola|francesca: franci
francisca: paca paqui chica|francisco: chico kiko curro fran|franciscus: frans|franziska: franzi ziska|frederique: fred|fredrik: figge|friederike: rike fritzi|gabriel: gabi|gabriela: gabi bibi|gaetano: tano|galina: galya|gennady: gena|georg: schorsch|georgios: giorgos george yiorgos
gerardo: gera|gerardus: gerard|gertrud: trude gerti|giacomo: mino|giuseppe: pino peppino|giuseppina: pina giusy|gonzalo: gonza|gopalakrishnan: gopal|graciela: chela|grigory: grisha|grzegorz: grzesiek grzes greg|guadalupe: lupe|guilherme: gui|guillaume: will gui|guillermo: guille memo|gurpreet: gary guri|gyorgy: gyuri george
harpreet: harry|heinrich: heinz heini|hendrik: henk rik|henrique: rique|hildegard: hilde|hortensia: tencha|hubert: hubi|ibrahim: ibra ibo|ifeoma: ify|ignacio: nacho|inmaculada: inma|ioannis: yannis giannis john|irina: ira|isabel: isa chabela isabella|isabela: isa bela|istvan: pista isti|ivan: vanya
jacobus: koos jaap sjaak|jan: janek janusz|jaroslaw: jarek|jaspreet: jas|jesus: chus chuy|joanna: joasia|joao: jo joaozinho|johannes: hannes jan johan juha jussi hansi|johanna: hanna jo|jorge: coque jorgito|josef: sepp jupp pepi|josefa: pepa|josefina: fina pepa|jose: ze pepe|jozsef: joska|juan: juanito
katalin: kati kata|katarina: kajsa katka|katarzyna: kasia kate|katharina: kathi kathrin kate|kazimierz: kazik|konstantin: kostya kosta|konstantinos: kostas costas dinos|krishnan: kris|kristoffer: kris stoffer|krystyna: krysia|lakshmi: laks|lars: lasse|laszlo: laci|leonid: lyonya leo|leopoldo: poldo|lorenzo: renzo enzo
lucia: luci|luciano: lucho|ludmila: mila lyuda|lyudmila: mila lyuda|ludwig: lutz wiggerl|luigi: gigi gino|luis: lucho lu|luiz: lula|maciej: maciek|magdalena: magda lena leni|malgorzata: gosia malgosia|manjunath: manju|manpreet: mani|manuel: manolo manu|manuela: manu|marcin: martin|margareta: greta|margarete: grete gretel|marguerite: margot
maria: masha marusya mari maja mimi|mariana: mari|marianna: mari|matteo: teo|matthias: matze|maximilian: maxi max|mateusz: mati|mehmet: memo|mercedes: merche meche|michail: misha|michele: lele|mikhail: misha|miriam: miri|montserrat: montse|moshe: moishe|mustafa: mus musti|mykola: kolya
nadezhda: nadya|narayanan: narayan|natalia: natasha nata tasha|nataliya: natasha nata|natanel: nati|nikolaos: nikos nick|nikolaus: niko klaus|nikolay: kolya nick|nils: nisse|nkosinathi: nathi|nomathemba: themba|obinna: obi|olatunde: tunde|oleksiy: alex|olga: olya|olufemi: femi|olumide: mide|oluwafemi: femi|oluwaseun: seun|oluwaseyi: seyi
oluwatobi: tobi|oluwatosin: tosin|oluwadamilola: dami lola|padraig: paddy pat|panagiotis: panos takis|parminder: pam|patricia: patri pati|pavel: pasha|pawel: paul|petronella: nel|philippe: phil|pieter: piet|pilar: pili|piotr: piotrek peter|przemyslaw: przemek|radoslaw: radek|rafaela: rafa|raffaele: lello raf|raghavendra: raghu|rajendra: raju raj|ramakrishnan: ram rama
remedios: reme|ricardo: rico|rivka: riki|roberto: berto|rodrigo: digo|rosario: charo|rudolf: rudi|ryszard: rysiek|sabine: bine|salvatore: toto turi|sandor: sanyi|santiago: santi|sathyanarayan: sathya|seamus: shay|sebastian: basti seba|sebastien: seb|serafina: sera|sergey: seryozha|sergio: checho|shimon: shimi|siddhartha: sid|sigrid: siri
siobhan: shiv|srinivas: srini vasu|srinivasan: srini|stanislaw: staszek stan|stanislav: stas|stephane: steph|subramaniam: subu mani|subramanian: subu mani|susanne: susi|svetlana: sveta lana|szymon: simon|tamas: tomi|tatyana: tanya|temitope: tope temi|teresa: tere|thandiwe: thandi|theodora: dora thea|theodorus: theo|tomasz: tomek
uchechukwu: uche|ulrike: uli rike|valentina: valya|valeriy: valera|valery: valera|vasileios: vassilis bill|vasily: vasya|venkatesh: venky|venkataraman: venkat|veronica: vero|veronique: vero|vicente: chente|viktoria: vika viki|vincenzo: enzo|vladimir: vova|volodymyr: vova vlad|vyacheslav: slava|wilhelmina: willy mien|willem: wim pim|wojciech: wojtek|wolfgang: wolf
xiomara: xio|yaakov: kobi|yaroslav: slava yarik|yashwant: yash|yekaterina: katya|yelena: lena|yelizaveta: liza|yitzhak: itzik|yolanda: yoli|yosef: yossi|yulia: julia yulya|yuliya: julia yulya|yuri: yura|zbigniew: zbyszek|zoltan: zoli|zofia: zosia
caoimhe: keeva|aoife: eva|eoghan: eoin owen|cian: keane|tadhg: tim|orlaith: orla|rhiannon: rhi|angharad: haz|gwenllian: gwen|llewelyn: llew|alasdair: al ali|hamish: seumas|iain: ian|mhairi: mary|catriona: cat trina|eilidh: ellie
abdullah: abdul|abdelkader: kader|youssef: joe jo|yousef: joe|khadija: dija|mohamad: mo moh|mahmoud: mido|zainab: zee|zeinab: zee|nasreddine: nasser|soumaya: soumi|noureddine: nour
rebekah: becky becca beck|rosamund: ros roz|millicent: millie|marguerite: daisy|gillian: gill gilly jill|jillian: jill|georgiana: georgie|jacquelyn: jackie|jeannette: jean|josephina: josie|kathryn: kit|leticia: letty tish|lucille: lucy lucie|marcella: marcy|marcia: marcy|nathalie: nat|nicolette: nicky|octavia: tavi|ophelia: phee|philomena: mena phil
persephone: percy|rhonda: ron|rosalie: rosie|roselyn: rose|sigourney: sig|theodosia: thea|trinity: trin|wilfredo: fredo|alphonse: al|ambrose: brose|augustus: gus|augustine: gus|barnaby: barney|barnabas: barney|bertram: bert|broderick: brody|cedric: ced|crispin: cris|cyrus: cy|darius: dari|demetrius: demetri|dexter: dex|ellsworth: ells|emerson: em
fergus: ferg|fitzgerald: fitz|gideon: gid|hezekiah: hez|horatio: horry|humphrey: hum|jedidiah: jed|jefferson: jeff|jeremias: jerry|lachlan: lachie lochie|lemuel: lem|leroy: lee roy|lionel: leo|magnus: mags|nehemiah: nemi|obadiah: obie|octavius: tavi|orlando: lando|phineas: finn|reuben: ben|rupert: rup|sanford: sandy|seymour: sy|silvester: sly
solomon: solly|tarquin: tark|tennyson: tenny|uriah: uri|winfield: win|zebedee: zeb
"""

COMMON = """
abdullah abigail adaeze adele adriana agata agnes ahmed ahmet aida aiko aileen aisling ajay akiko alba alessia alexia alfonso alfredo ali alicja alina alisha alma alva
alvaro amadou amalia amani amelie amina amira ana anders anette angelo angus anika anke ann anneke annelies annette annika anouk anselm antje anya ariana ariel arlene
arno arthur arturo arvid asha ashlyn asif astrid august aurelie aurora avery axel ayumi azadeh babak bahar barry bart basma beata becca benita berit bernd bernhard bertha
bilal bjork bodil bogdan bohdan brad brett brianna brigitte britta brooke bruna bryce bryn camilla carl carlo carmel carole carolina caterina cathal cecile celeste celia
celine cesar chad chandler chanel charlene cheng cheryl chi chidi chinwe chun ciara cillian clare clarissa claudio claus clemens cleo clint cody coleen colette conrad
constantin cora corinna corinne cosima cristiano dagmar daiki daisuke damian damien dan danica danilo daria dario darren dayo debra denis denise desiree detlef devon
diana dieter dietmar dilip dina divya dominika doreen doris dorota dorothea dunja dusan dustin dylan ebony edda eddie edna edoardo edwina egon eileen einar ekene elaine
eleonore elias elin elio elise elke ella elliot ellis elodie elsa elsie elton emeka emer emre enid enrico erdem erika erwin esra estefania estelle ethel etta eve ewa ezra
fabian fabienne fabio faisal farah farhan faye felipe femi fernanda filip finbar flavia florian francine franco franz freya frida friedhelm fritz gabi gaby gail galina
garrett gary gavin gene genevieve geoff gerda gerhard gert ghada gianluca gilles gina giorgio giorgos gisela gitte glenda gloria goran gordon graeme greta gudrun guido
gunnar gunther gustavo guus gwyn haakon hamid hans harald harry haruka haruto hassan hector hedda hedwig hege heike heiner heinz helga helge henning henrietta henrik
herman hermann hina hiroko holger horst huda hui husain hussein hye ignatius igor ilona ilse imani imran ines inga ingeborg inger inka inna ioana irma isabella isadora
ismail itzel iva ivana ivo ivonne iwan izumi jaap jacek jaime jakob jamila jan janusz jarek jarmila jasmin jasmine javier jaxon jean jeanne jelena jens jerome jessie jiho
jill jing jiro joachim jochen joe joost jordan jorg jorn josef josephine jovan juan juana judit judith juhani jukka julius jun junko jurgen jutta kaito kaja kalle kamila
karen karin karina karl karla karsten kasper kathe katia katinka katrin kavita kayla kaylee kazuki kazuko keiko keira keiran kelsey kemal ken kendra kenneth kerstin kevin
khaled kieran kim kira kirk klaudia klaus knut kojo kristian kristina krystal kunal kurt kwame kwesi kylie lakshmi lamar landon laszlo latoya laura laurent lauri lavinia
leandro leif leila lena lene lennart leona leonie leonora leopold leticia lia liesbeth lieselotte lilian lindiwe lionel lisbeth lise liv ljubica lloyd lothar lotte louis
louisa lourdes luc lucie lucien lucio ludovic luisa lukas lukasz lutz lydia mabel mackenzie maddalena madhav madison maeve magali mahmoud mai maike maja makayla malik
malte mamadou mandla manfred manisha mara marcel marcela marcin marco marcos marcus mareike margaux margot mariam marian marianne marie marieke marijke marika marin
marius marjan marko markus marlene marlies marlon marsha marta martha martina marwan masako matilde matti maud mauricio maurizio mauro maximo mbali mechthild megumi mehdi
meike melissa merle mette michaela michiko miguel mika mikael mikkel milan milena minh minji mira mireille mirela miriam mirjam misaki mitsuko mohan moira mona monika
morgan moritz morten moses muriel mustafa myra nabil nadia nadine nadja nahid naoki naoko natalia natalie nathalie nayeli neela nell nelson nessa nicolai nicole niels
nikhil niklas nikola nikos nils nilufar nisha nkechi noa noemi nolan nomsa nora norbert norma nuno nuria obinna octavio oddvar olav ole oliver olivier onyeka oona orhan
orla oscar oskar osman ottilie otto paige pam paola parvati pascal pasi patricio patrik patrizia patsy paulina pedro peggy pekka per petra peyton phil philip pia pierre
pim pinar polly preben priscilla qing quentin raffaella ragnar rainer raisa rajesh ramona randi raphael rashid rasmus raul rebecca regina reiko reinhard reinhold rena
renata renate rene reza rhoda ria ricarda rico rieke riku riley rita robin rocio roderick rohan rohit roisin roland rolf romain ronald ronja rosalind rosalyn rosanna
rosario rosemarie roxana roy ruby rudi ruth ruud sabina sabine sadiq sagal sakura salim sally salome samira samuel sandhya sandra sandro sanjay sanne sara saskia satoshi
saul savannah savita sayed sean selma senait serge sergio seung shabnam shanice shanti sharon sheila sherry shinji shira shirin shirley shreya sigrid silke silvia simone
sina siri sizwe skyler slavica snezana sofia solveig sonja soo soren stacey stacy stanislava stefania stefano steffen stella steven stig stijn sue suki suleiman sumaya
sunniva susanne suzuki svein svenja swati sylvie tabitha tadeusz takashi takumi talia tamar tamara tamsin tanja tanner tarik tariq tatiana teemu teodor terje terri tess
thabo thais thandi thea theresa thierry thomas thora thorsten tia tiago tiina tilda timo tineke tobias toby tod tom tomas tomasz tomoko tonya torben tore toril torsten
tracey travis trent trevor trine trisha tristan trude tuan tuomas tuula udo ugo ulf ulla ulrich umar urs ursula ute uwe vaclav valentin valeria vanja vasco vera verena
vesna vibeke vicente vicki vidar viktor vilma vincenzo virginie vivek vivienne vladislav vojtech volker vusi wafa waleed walid walter wanjiru warren wenche wendel werner
wesley whitney wiebke willow wilma wim winnie wolfgang xander xenia xiaoming ximena yael yannick yannis yasmine yasuko yetunde yoko yosuke yui yumi yvette zacharias
zainab zanele zdenek zelda zeynep zita zlatan zola zora zsofia zuzana
"""

FAMILY_FIRST = frozenset(
    """wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng
    zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui zhong tan fan jin shi liao jia xia fu fang bai
    zou meng xiong qin qiu hou wong chan cheung lam kwok leung ng tsang yeung chow kim park choi jung jeong kang cho yoon jang lim oh seo
    shin kwon hwang ahn yoo hong nguyen tran pham hoang phan vu vo dang bui do ngo duong ly tanaka suzuki sato watanabe ito yamamoto
    nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto
    nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz""".split()
)
"""Family names that stand before the given name where they come from."""
