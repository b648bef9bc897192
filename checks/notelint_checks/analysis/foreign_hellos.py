"""Greetings of other languages, as messages in English borrow them. Data."""

from __future__ import annotations

from notelint_checks.analysis.names import fold

__all__ = ["HELLOS", "LISTED"]

LISTED = frozenset(
    fold(phrase.strip())
    for phrase in """
    hej|hej hej|hei|heisann|hallå|moi|moi moi|terve|hyvä|tere|tere hommikust|sveiki|sveikas|sveika|labas|laba diena|labdien|kära|bästa|kære|kjære|god dag|god morgen|goddag
    hallo|moin|moin moin|servus|grüezi|grüß gott|grüß dich|guten tag|guten morgen|guten abend|liebe|lieber|sehr geehrte|sehr geehrter|geehrte|geehrter|werte|werter
    hoi|beste|geachte|goedemorgen|goedemiddag|goedenavond|goeiedag|goeie môre|geagte|liewe
    salut|bonjour|bonsoir|cher|chère|coucou|ciao|salve|buongiorno|buon giorno|buonasera|buona sera|gentile|gentilissimo|gentilissima|egregio|caro|cara|carissimo|carissima
    hola|buenos días|buen día|buenas|buenas tardes|buenas noches|estimado|estimada|querido|querida|apreciado|apreciada
    olá|oi|bom dia|boa tarde|boa noite|prezado|prezada|prezados|caríssimo|bon dia|bona tarda|benvolgut|benvolguda|estimat|kaixo|egun on
    ahoj|čau|dobrý den|dobré ráno|milý|milá|vážený|vážená|cześć|dzień dobry|drogi|droga|szanowny|szanowna|witam|witaj|szia|kedves|tisztelt|jó napot|jó reggelt
    bok|zdravo|dobar dan|dobro jutro|dragi|draga|poštovani|poštovana|živjo|zdravei|dobar den|privet|zdravstvuyte|dobryi den|dobryy den|vitayu|pryvit|bună|bună ziua|dragă|stimate|stimată
    kalimera|kalispera|geia sou|yia sou|yassou|agapite|agapiti|merhaba|selam|sayın|günaydın|iyi günler|sevgili|barev|gamarjoba|salam|salaam|assalamu alaikum|as-salamu alaykum|marhaba|ahlan|sabah al-khair|shalom|boker tov|selamat pagi|selamat siang|selamat sore
    dumela|molo|molweni|sawubona|sanibonani|lotjhani|avuxeni|mhoro|mhoroi|makadii|muli bwanji|jambo|habari|hujambo|shikamoo|mambo|oli otya|muraho|bawo|ẹ káàárọ̀|e kaaro|sannu|ina kwana|kedu|ndewo|akwaaba|maakye|salama|selamta|tena yistilign
    kia ora|tēnā koe|tena koe|tēnā kōrua|tena korua|mōrena|haere mai|nau mai|kia orana|morena|talofa|talofa lava|malo|malo e lelei|bula|bula vinaka|aloha|mabuhay|kumusta|magandang umaga|magandang hapon|magandang gabi|magandang araw
    namaste|namaskar|namaskaram|vanakkam|sat sri akal|kem cho|ayubowan|assalam|adaab|konnichiwa|konbanwa|ohayo|annyeong|annyeonghaseyo|ni hao|nihao|xin chào|chào|chào anh|chào chị|sawasdee|sawatdee|sain baina uu
    dia duit|dia dhuit|a chara|shwmae|sut mae|bore da|prynhawn da|annwyl|halò|madainn mhath|halló|góðan dag|góðan daginn|kæri|kæra|sæl|sæll|dank u|gentili|cari|estimados|estimadas|queridos|queridas|caros|caras|prezado|prezada|prezados|prezadas|egregi|carissimi|drodzy|szanowni|dragi|draga|poštovani|chers|chères
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Without accents, in lower case."""

HELLOS = frozenset({"dear", "hi", "hello", "hey", *(phrase for phrase in LISTED if " " not in phrase)})
"""What may stand before each name of one greeting: "Dear Raquel, dear Owen"."""
