"""Given names: which short forms belong to which full form, and which names are common."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from notelint_checks.analysis.name_tables import COMMON, WORLDWIDE

__all__ = ["GIVEN_NAMES", "SHORT_FORMS", "are_full_names", "are_nicknames"]

_TABLE = """
abigail: abby abbie gail|abraham: abe bram|adelaide: addie ada|adrian: ade|agnes: aggie|aidan: aid|alan: al|albert: al bert bertie albie
alejandro: alex ale jandro|aleksander: alek alex olek|alejandra: alex ale|aleksandr: sasha alex|aleksandra: sasha ola alex|alexander: alex al sandy xander lex alec sasha alexei
alexandra: alex sandra lexi sasha alexa|alexis: alex lexi|alfred: alf alfie fred freddie|alice: ali ally|alicia: ali ally|alison: ali ally
allison: ali ally|alistair: al ali|amanda: mandy|amelia: amy millie mia|anastasia: ana stacy nastya tasia|anders: andy|andrea: andy andie drea
andreas: andy|andrew: andy drew|andrzej: andy|angela: angie ange|angelina: angie|anna: annie anya ania|anne: annie|annabelle: anna belle bella
anthony: tony ant|antoinette: toni nettie|antonio: tony toni|archibald: archie|arthur: art artie|ashley: ash|ashok: ash|aurelia: aury
barbara: barb babs barbie|bartholomew: bart|basil: baz|beatrice: bea trixie|beatriz: bea|benedict: ben|benjamin: ben benny benji|bernadette: bernie
bernard: bernie|bethany: beth|brandon: bran|bradley: brad|brenda: bren|brendan: bren|bridget: bridie biddy|bronwyn: bron|calvin: cal|cameron: cam
camille: cam millie|candace: candy|carl: charlie|carmen: carmie|caroline: carrie caro carol lina|carolyn: carrie carol lyn|carolina: caro lina
cassandra: cass cassie sandra|catherine: cathy cate cat kate katie cath|cecilia: cissy celia|charles: charlie chuck chas chaz|charlotte: charlie lottie char
chester: chet|christian: chris|christina: chris tina chrissy christy|christine: chris tina chrissy christy|christopher: chris topher kit kris
claire: clairey|clarence: clare|clifford: cliff|clinton: clint|constance: connie|cordelia: delia|cornelius: con neil|courtney: court|curtis: curt
cynthia: cindy|daisy: day|daniel: dan danny|daniela: dani|danielle: dani|darren: daz|david: dave davey|deborah: deb debbie debby|debra: deb debbie
denise: dee|dennis: den denny|derek: del|desmond: des|diana: di|diane: di|dmitry: dima mitya|dominic: dom nick|donald: don donnie|donna: don
dorothy: dot dottie dolly|douglas: doug|duncan: dunc|edgar: ed|edmund: ed eddie ned ted|edward: ed eddie ned ted teddy|edwin: ed eddie|eduardo: edu lalo ed
eileen: ei|eleanor: ellie nell nora lena|elena: lena ele|elias: eli|elijah: eli|elizabeth: liz lizzie beth betsy betty eliza lisa libby ellie bess lizzy
elisabeth: liz lisa beth lisbeth elise|ella: ellie|ellen: ellie nell|emily: em emmy|emma: em emmy|emanuel: manny|emmanuel: manny manu|enrique: quique rick
eric: rick|erica: rickie|ernest: ernie|esther: essie|eugene: gene|eva: evie|evelyn: evie eve|evgeny: zhenya|ezekiel: zeke|federico: fede|felicity: flick fliss
ferdinand: ferdie|fernando: fer nando|fiona: fi|florence: flo florrie|frances: fran frankie|francesca: fran chess frankie|francesco: franco cesco
francis: frank fran|francisco: paco pancho frank cisco|franklin: frank|frederick: fred freddie rick|frederic: fred|friedrich: fritz|gabriel: gabe gab|gabriela: gabi gaby
gabrielle: gabby gabi|gareth: gaz|gary: gaz|gaurav: gary|geoffrey: geoff|george: georgie|georgina: georgie gina|gerald: gerry jerry|gerard: gerry|geraldine: gerry
gilbert: gil bert|giovanni: gianni gio|giuseppe: beppe peppe|gordon: gordie|grace: gracie|graham: gray|gregory: greg|gretchen: greta|guillermo: memo
gustav: gus|gwendolyn: gwen wendy|hannah: han|hans: hansi|harold: harry hal|harriet: hattie harry|harrison: harry|harvey: harv|heather: heath|helen: nell nellie
helena: lena|henrietta: hettie|henry: harry hank hal|herbert: herb bert|hilary: hil|howard: howie|hubert: hugh bert|ignacio: nacho|imogen: immy|ingrid: inge
irene: rene|isaac: ike zac|isabel: izzy bel isa|isabella: izzy bella isa|isabelle: izzy belle|ivan: vanya|jacob: jake|jacqueline: jackie jacqui|jakub: kuba
james: jim jimmy jamie jem|janet: jan|janice: jan|jason: jase|jasmine: jas jazz|javier: javi|jean: jeanie|jeffrey: jeff|jennifer: jen jenny jenn
jeremiah: jerry jem|jeremy: jem jez jerry|jerome: jerry|jessica: jess jessie|jesus: chuy|jill: jilly|joan: joanie|joanna: jo joey|joanne: jo|joaquin: quino
johannes: hans joe jo|john: johnny jack|jonathan: jon jonny nathan|jordan: jordy|jorge: coque|jose: pepe|joseph: joe joey|josephine: jo josie|joshua: josh
joyce: joy|juan: juancho|judith: judy jude|julia: jules julie|julian: jules|juliana: jules|julie: jules|justin: jus|kaitlyn: kate katie kait|karen: kaz
karl: kalle|karolina: karo|katarzyna: kasia kate|katherine: kate katie kathy kat kit kitty kath kay|kathleen: kathy kate katie kath|kathryn: kate katie kathy kath kat
katarina: kat kata|katrina: kat trina|kelly: kel|kenneth: ken kenny|kevin: kev|kimberly: kim kimmy|kristina: kris tina kristy|kristopher: kris chris topher
krishna: kris|krzysztof: chris kris|laura: laurie lori|lauren: laurie|laurence: larry laurie|lawrence: larry laurie lawrie|leah: lea|leonard: len lenny leo|leonardo: leo
leopold: leo|leslie: les|lewis: lew|lillian: lil lily|linda: lindy lyn|lindsay: linds|louis: lou louie|louise: lou|lucas: luke|lucinda: lucy cindy|lucy: lu
luis: lucho|lydia: lyd|lynette: lyn|mackenzie: mac kenzie|madeleine: maddie maddy|madeline: maddie maddy|madison: maddie|magdalena: magda lena|malcolm: mal
manuel: manny manolo|marcus: marc|margaret: maggie meg peggy marge madge greta margie rita|margarita: rita marga|maria: mia mary|marianne: mari|marilyn: mari lyn
marjorie: marge margie|mark: marky|marcel: marc|martha: marty|martin: marty|martina: tina|mary: molly polly mamie|matilda: tilly mattie|matthew: matt matty
matthias: matt|maureen: mo|maurice: mo|maximilian: max|maxwell: max|maxine: max|megan: meg|mei-ling: mei|melanie: mel|melinda: mel mindy|melissa: mel missy lissa
mercedes: merche|michael: mike mick mickey mikey|michal: mike|michelle: shell mich|miguel: migue mike|mikhail: misha mike|mildred: millie|milena: lena|miranda: randy mira
miriam: mim|mitchell: mitch|mohammed: mo moe|mohammad: mo moe|muhammad: mo moe|mohamed: mo moe|mohan: mo|monica: mon|montgomery: monty|morgan: mo|mortimer: mort
nadezhda: nadia|nancy: nan|naomi: nomi|natalia: nat talia natasha|natalie: nat|natasha: tash nat tasha|nathan: nate nat|nathaniel: nate nat nathan|neil: neilly
nicholas: nick nicky nico|nicolas: nick nico|nikolai: nick kolya|nicola: nicky nic|nicole: nicky nic|nigel: nige|nikhil: nik|nora: norrie|norman: norm
oliver: ollie olly|olivia: liv livvy ollie|oscar: ozzy|oswald: oz ozzie|pamela: pam|patricia: pat patty trish tricia patsy|patrick: pat paddy rick|paula: polly
pauline: polly|penelope: penny|percival: percy|peter: pete|petra: pet|philip: phil pip|phillip: phil pip|phillipa: pip pippa|philippa: pip pippa|phyllis: phil
prakash: pk|prudence: pru|quentin: quent|rachel: rach rae|rachael: rach rae|rafael: rafa raf|rajesh: raj|rajiv: raj|ramesh: ram|randall: randy|raphael: raf
raymond: ray|rebecca: becky becca bec|regina: gina reggie|reginald: reg reggie|rene: ren|reuben: rube|richard: rich rick dick ricky richie|ricardo: rick ricky
robert: bob bobby rob robbie bert|roberto: rob beto bob|roberta: bobbie robbie|robin: rob|roderick: rod|rodney: rod|rodrigo: rodri|roger: rog|roland: rollo
ronald: ron ronnie|rosalind: ros roz|rosemary: rosie rose|rose: rosie|rowena: ro|roxanne: roxy|rudolph: rudy|russell: russ|ruth: ruthie|ryan: ry
sabrina: bri|salvador: sal chava|salvatore: sal sam|samantha: sam sammy|samuel: sam sammy|sandeep: sandy|sandra: sandy|sanjay: sanj jay|sarah: sally|sara: sally
scott: scotty|sean: shay|sebastian: seb bas bastian|sergei: serge|serena: rena|shannon: shan|sharon: shaz|shelby: shel|shirley: shirl|sidney: sid|siddharth: sid
sigmund: sig|silvia: syl|simon: si|simone: mona|sofia: sofi|solomon: sol|sophia: sophie soph|sophie: soph|stanislav: stan slava|stanley: stan
stefan: stef steve|stephanie: steph stef stevie|stephen: steve steph stevie|steven: steve stevie|stewart: stew|stuart: stu|suresh: sury|susan: sue susie suzy
susanna: sue susie anna|suzanne: sue suzy|svetlana: sveta lana|sylvester: sly|sylvia: syl|tabitha: tabby|tamara: tam tammy mara|tatiana: tanya|terence: terry
teresa: terry tess tessa|theresa: terry tess tessa|thaddeus: thad tad|thelma: thel|theodore: theo ted teddy|thomas: tom tommy|tiffany: tiff|timothy: tim timmy
tobias: toby|tracey: trace|trevor: trev|tristan: tris|ulrich: uli|ursula: uschi|valentina: val tina|valentine: val|valerie: val|vanessa: ness nessa|venkatesh: venkat
vernon: vern|veronica: ronnie vero nica|victor: vic|victoria: vicky tori vic vickie|vijay: vj|vincent: vince vinnie|viola: vi|violet: vi|virginia: ginny ginger
vivian: viv|vladimir: vlad volodya|wallace: wally|walter: walt wally|warren: waz|wenceslas: wen|wendy: wen|wilfred: wilf fred|wilhelm: will willi|wilhelmina: mina
william: bill will billy liam willie|winifred: winnie fred|winston: win|yevgenia: zhenya|yolanda: yoli|yusuf: joe|yvonne: eve|zachariah: zach zac zak|zachary: zach zac zak
zoe: zo
"""

_MORE = """
aaron abdul adam aditi aisha akira alana alberto alina amara amina amir amit amy ana anaya andre angel anika anita anjali anton antonia april arjun arun astrid aya
ayesha bella bianca bill bjorn blake boris brian bruce bruno bryan caleb carla carlos cedric chad chandra chen chiara chloe clara claudia colin colleen connor craig
dale dana danna darius darya dean deepa deepak devin diego dina dirk dora drew dylan eamon edith elaine eli elif elisa elise eloise elsa emil emilio enzo erik erin ethan ewan
fatima felix finn flora frank fred gavin gemma gina giulia glen glenn gloria guy hamza hana hank hassan hazel heidi helga hiroshi holly hope hugo hugh ian ibrahim ida ines
ingo irina iris isaiah ivana ivy jack jade jamal jana jane janine jared jasper jay jaya jesse jin joel johan jonas joy juliet juliette june kai kamal kara karim karin kate
katja keith kenji kiran kirsten kofi kurt kyle lana lara lars layla lee leila len lena leo leon liam lila lina ling lisa livia liz lola lorenzo lorna luca lucia luigi luka
luke luna lynn magnus mai maja mara marc marco margot marie marina mario marion marisa marta mason mateo mathilde matteo maya maz mei mia mila milan milo mina mira mohit
moira mona nadia nadine naomi nasir neha nia nick nils nina noah noel noor odette oksana olaf olga oleg omar ortwin otto owen pablo paolo parisa paul pavel pedro per phoebe
pierre pilar piotr poppy pranav preeti priya priyanka rahul raj ralph ramon rania raquel ravi reese rhea rhys rina rita roman romy rosa ross ruben rupert sadie sahil saif
salma sami samir sana sanjana santiago sasha saul selena seth shane sheila shreya siobhan sonia sonja stella sunil sunita sven tania tara tariq ted tess theo tina tobi todd
tom tomas toni tony tracy troy tyler uma usha vera vikram viktor vikas wanda wayne wei xavier yan yara yasmin yuki yuri yves zain zara zeynep zofia
"""


def _short_forms() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for entry in f"{_TABLE}|{WORLDWIDE}".replace("\n", "|").split("|"):
        full, _, short = entry.partition(":")
        if full.strip():
            found[full.strip()].update(short.split())
    return {full: frozenset(short) for full, short in found.items()}


SHORT_FORMS: Mapping[str, frozenset[str]] = _short_forms()
"""Full form to its short forms, all in lower case without accents."""

GIVEN_NAMES = frozenset(
    {*SHORT_FORMS, *_MORE.split(), *COMMON.split(), *(name for names in SHORT_FORMS.values() for name in names)}
)
"""Common given names: who bears one is somebody, not a slip of the pen."""


@cache
def _related() -> Mapping[str, frozenset[str]]:
    """Return each name with its short and full forms, and with the other short forms that are forms of it again: Rob and Robbie."""
    related: dict[str, set[str]] = defaultdict(set)
    for full, short in SHORT_FORMS.items():
        related[full].update(short)
        for name in short:
            related[name].add(full)
            related[name].update(other for other in short if _are_alike(name, other))
    return {name: frozenset(others) for name, others in related.items()}


def _are_alike(one: str, other: str) -> bool:
    """Whether one short form is the other with an ending, or rhymes with it: Kate and Katie, Bob and Rob, but not Bess and Liz."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short.rstrip("aeiy")) or (
        len(short) <= 5 and one[1:].rstrip("aeiy") == other[1:].rstrip("aeiy")
    )


@lru_cache(maxsize=4096)
def are_nicknames(one: str, other: str) -> bool:
    """Whether one person may go by both names: Bob and Robert, Kate and Katie, but not Catherine and Katherine.

    A full name counts in every spelling that sounds the same: Gretel is a Margarethe as well as a Margarete.
    """
    if other in _related().get(one, ()):
        return True
    return any(
        short in SHORT_FORMS[full]
        for name, short in ((one, other), (other, one))
        if name not in SHORT_FORMS
        for full in _by_sound().get(_sound(name), ())
    )


@cache
def _by_sound() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for full in SHORT_FORMS:
        found[_sound(full)].append(full)
    return {sound: tuple(names) for sound, names in found.items()}


def _sound(name: str) -> str:
    """Return a name in a spelling that names which sound the same share: "margarethe" as "margarete"."""
    for spelled, plain in (("ph", "f"), ("th", "t"), ("ck", "k"), ("c", "k"), ("y", "i"), ("w", "v"), ("z", "s")):
        name = name.replace(spelled, plain)
    return re.sub(r"(.)\1", r"\1", name).removesuffix("h")


def are_full_names(one: str, other: str) -> bool:
    """Whether both are names of their own, with short forms: Daniel and Danielle."""
    return one in SHORT_FORMS and other in SHORT_FORMS
