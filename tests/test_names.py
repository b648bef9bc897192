"""Names of readers as people write them: what is right stays alone, what is wrong is found at its place."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from notelint import Config, Linter, Source
from notelint.situation.layers import flags_layer

WRONG = {
    "a greeting of Guam": ("Tomas Quitugua", "Hafa adai ⟦Jesse⟧,\nthank you for the walk along the reef."),
    "Finnish": ("Aino Rautio", "Hei ⟦Anni⟧,\nthank you for the sauna tour."),
    "Norwegian, a slip": ("Torbjørn Lia", "Hei ⟦Torbjon⟧,\nthanks for the day in the workshop."),
    "Setswana with a title": ("Kagiso Motsumi", "Dumela Rra ⟦Sebego⟧,\nthank you for the interview at the clinic."),
    "Swiss": ("Beat Zumstein", "Grüezi Herr ⟦Zumthor⟧,\nthank you for the talk about the railway."),
    "Italian": ("Chiara Bellandi", "Cara ⟦Ilaria⟧,\nthank you for the morning at the restoration lab."),
    "Spanish": ("Rocío Valdivia", "Estimada señora ⟦Valdez⟧,\nthank you for the talk about the harbor school."),
    "French, a slip": ("Mathilde Roussel", "Chère ⟦Matilde⟧,\nthank you for the tasting."),
    "Turkish": ("Emre Aksoy", "Merhaba ⟦Kerem⟧,\nthank you for the ride to the depot."),
    "Tongan": ("Sela Fifita", "Malo e lelei ⟦Mele⟧,\nthank you for the visit."),
    "Welsh": ("Eleri Bowen", "Annwyl ⟦Nerys⟧,\nthank you for the day at the dairy."),
    "Portuguese": ("Duarte Pinheiro", "Olá ⟦Duarto⟧,\nthank you for the pier talk."),
    "two greetings, the second misspelled": ("Brigid Nolan; Edwin Stroh", "Dear Brigid, dear ⟦Edwni⟧,\nthank you both."),
    "two greetings, the second somebody else": ("Brigid Nolan; Edwin Stroh", "Hi Brigid, hi ⟦Gustav⟧,\nthank you both."),
    "last names crossed": ("Brigid Nolan; Edwin Stroh", "Dear ⟦Brigid Stroh⟧, dear ⟦Edwin Nolan⟧,\nthank you both."),
    "a double name crossed": ("Ada Finch-Muir; Omar Tall", "Dear ⟦Omar Finch-Muir⟧,\nthank you for the hour."),
    "first in its sentence": ("Lakshmi Rao", "Dear Lakshmi,\nthe lathe ran well. ⟦Sunil⟧, I really liked how you teach."),
    "first, with a question": ("Lakshmi Rao", "Dear Lakshmi,\nthe lathe ran well. ⟦Sunil⟧, could you send me the form?"),
    "a title in the middle": ("Jana Kubes", "Dear Jana,\nyou played the andante so gently, Maestro ⟦Holan⟧, and I still hear it."),
    "beside you": ("Hedda Moe", "Dear Hedda,\nit was good to hear that you, Dr ⟦Lunde⟧, once failed it too."),
    "after thanks": ("Kwame Addo", "Hi Kwame,\nthe brakes are fine now. Thank you, ⟦Preston⟧, for the loan of the jack."),
    "after thanks without a comma": ("Kwame Addo", "Hi Kwame,\nthe brakes are fine now. Thanks so much ⟦Martin⟧ for the jack."),
    "after take care": ("Sunna Geirs", "Hi Sunna,\nthe whales were late. Take care, ⟦Ragnhildur⟧, and thank you for the soup."),
    "after regards": ("Ivo Barros", "Hi Ivo,\nthe map is drawn. Best regards to you, ⟦Renato⟧, and to the crew."),
    "in the last sentence, signed": ("Ruth Abel", "Dear Ruth,\nthe seeds are in the post. See you in May, ⟦Esther⟧.\n\nPaulo Dias"),
    "with a noun before it": ("Ruth Abel", "Dear Ruth,\nthank you for the tour, ⟦Esther⟧, and for the bread.\n\nPaulo Dias"),
    "a slip between commas": ("Fiadh Breen", "Dear Ms Breen,\nI am so happy, ⟦Fidah⟧, that the ferry ran."),
    "a slip in a request": ("Ignazio Ferri", "Dear Ignazio,\nplease tell me, ⟦Ignasio⟧, whether Friday suits you."),
    "a slip after a title": ("Jörg Bräuninger", "Dear Jörg,\nthe clock runs. May I call again, Mr ⟦Braeunniger⟧?"),
    "a slip in the last sentence": ("Ottokar Ruzek", "Dear Ottokar,\nthe tram was late. Thank you for that, ⟦Otokar⟧."),
    "a slip where a sender may stand": ("Marcella Boyd", "Dear Ms Boyd,\nI have the form. Thank you again, ⟦Marcela⟧."),
    "a slip in good wishes": ("Tamati Ruru", "Kia ora Tamati,\nI have the form. Ngā mihi, ⟦Tamtai⟧."),
    "a slip of a second interviewer": ("Ruth Abel; Zoran Petkov", "Dear Ruth,\nplease thank ⟦Zorran⟧ Petkov for the tea."),
}  # fmt: skip
RIGHT = {
    "Icelandic": ("Sigurlaug Jóns", "Góðan dag Sigurlaug,\nthank you for the walk on the lava."),
    "of Guam": ("Tasi Quitugua", "Hafa adai Tasi,\nthank you for the walk along the reef."),
    "Portuguese with an accent": ("Tomé Lobo", "Olá Tomé,\nthank you for the surf lesson."),
    "Cara is a name": ("Cara Whelan", "Cara,\nthank you for the morning at the print shop."),
    "Ola Nordmann in full": ("Ola Haugen", "Ola Haugen,\nthank you for the ride on the plow."),
    "Selam too": ("Selam Tekle", "Hi Selam, hi all,\nthank you for the coffee."),
    "two greetings": ("Brigid Nolan; Edwin Stroh", "Dear Brigid, dear Edwin,\nthank you both."),
    "two greetings with titles": ("Brigid Nolan; Edwin Stroh", "Liebe Frau Nolan, lieber Herr Stroh,\nthank you both."),
    "an advocate": ("Thabiso Nkuna", "Dear Adv. Nkuna,\nthank you for the questions."),
    "a short form in another spelling": ("Dorothee Lang", "Dear Dorle,\nthank you for the maps.", {"aliases": ["Dorle"]}),
    "a short form by its sound": ("Elizabeta Rohr", "Dear Betta,\nthank you for the maps."),
    "Gretel": ("Margarethe Kolb", "Dear Gretel,\nthank you for the maps."),
    "the sender at the end": ("Ruth Abel", "Dear Ruth,\nI would love to start in May. Thanks, Esther."),
    "the sender after good wishes": ("Ruth Abel", "Dear Ruth,\nI would love to start in May. Looking forward to hearing from you, Esther Quaye"),
    "the sender like the reader": ("Ian Kerr", "Dear Ian,\nthank you for the climb.\nBest, Iain"),
    "the sender's short name": ("Ruth Abel", "Dear Ruth,\nI would love to start. Thank you again, Bea.", {}, "Beatrice Onyango"),
    "somebody told of": ("Ruth Abel", "Dear Ruth,\nmy daughter, Esther, has drawn you a sheep."),
    "somebody's role": ("Ruth Abel", "Dear Ruth,\nyour porter, Martin, found my scarf; please thank him."),
    "a colleague named last": ("Ruth Abel", "Dear Ruth,\nplease greet your colleague, Martin."),
    "a former boss": ("Ruth Abel", "Dear Ruth,\nJudith, my old head nurse, has sent you the reference."),
    "someone who": ("Ruth Abel", "Dear Ruth,\nas you know, Martin, who trained me, has retired."),
    "a list of people": ("Ruth Abel", "Dear Ruth,\nthank you for letting me meet Priya, Martin, and the twins."),
    "a place": ("Ruth Abel", "Dear Ruth,\nyou asked about my last city. I moved here from Galway, Ireland, in June."),
    "a town as an aside": ("Ruth Abel", "Dear Ruth,\nyour second shop, Victoria, is the one that I know."),
    "a town that opens": ("Ruth Abel", "Dear Ruth,\nSydney, you said, is too far for a visit."),
    "a ship": ("Ruth Abel", "Dear Ruth,\nyour new ferry, Astrid, is beautiful."),
    "a mentioned person who is thanked too": ("Ruth Abel", "Dear Ruth,\nI saw how Martin sets the type. Thank you, Martin, if you read this!"),
    "both interviewers in turn": ("Brigid Nolan; Edwin Stroh", "Dear both,\nBrigid, your tip was gold; Edwin, I have found the form."),
    "no greeting, full name": ("Sione Latu", "Sione Latu,\nthank you for the boat."),
    "a weekday": ("Ruth Abel", "Dear Ruth,\nThursday, I think, would suit me. Thank you, Saturday is fine too."),
    "thanks to God": ("Ruth Abel", "Dear Ruth,\nthe train came. Thank you, Ruth, I was cold."),
    "the company": ("Ruth Abel", "Dear Ruth,\nthank you, Orbit, for the free lunch.", {}, None, "Orbit Foods"),
    "an unlisted second reader": ("Ruth Abel", "Dear Ruth and Martin,\nthank you both for the hour."),
    "may and will": ("May Tan", "Dear May,\nmay I call you, May, in May? Will you be in?"),
}  # fmt: skip

MORE_WRONG = [
    ("Pieter Brand", "Dear Pieter,\nthe tiles are laid. See you on Monday, Dr. ⟦Achterberg⟧!"),
    ("Pieter Brand", "Dear Pieter,\nthe tiles are laid. See you on Monday, Dr ⟦Achterberg⟧."),
    ("Ruth Abel", "Dear Ruth,\nI have the form.\n\nPetra\n\nP.S. ⟦Ragnar⟧, your soup was good. Thank you!"),
    ("Ruth Abel", "Dear Ruth,\nI have the form. Would Tuesday do, ⟦Leonora⟧?"),
    ("Ruth Abel", "Dear Ruth,\nI have the form. ⟦Leonora⟧: thank you for all of it.\n\nTim"),
    ('Helena Marsh-Tanaka', 'Dear Ms ⟦Marsh-Tanaca⟧,\nthank you for the hour.'),
    ('Ingrid Solberg; Otto Haase', 'Dear Ms Solberg, dear Mr ⟦Hasse⟧,\nthank you both.'),
    ('Ingrid Solberg; Otto Haase', 'Dear Ingrid & ⟦Oto⟧,\nthank you both.'),
    ('Pieter Brand', 'Grüezi, Frau ⟦Brunner⟧,\nthank you for the talk.'),
    ('Pieter Brand', 'Bonjour, Madame ⟦Lefebvre⟧,\nthank you for the talk.'),
    ('Ingrid Solberg; Otto Haase', 'Dear Otto,\nas ⟦Ingird⟧ explained, the mill runs at night.'),
    ('Pawel Nowak', 'Dear ⟦Peter Nowak⟧,\nthank you.'),
    ('Pawel Nowak', 'Dear ⟦Pawel Kowalski⟧,\nthank you.'),
    ('Ruth Abel', 'Dear Ruth,\nYou, Ms ⟦Tanner⟧, were very kind to me.'),
    ('Ruth Abel', 'Dear Ruth,\nIt was good to see you again, ⟦Leonora⟧ – and to hear the news.\n\nTim'),
    ('Ruth Abel', 'Good evening, ⟦Leonora⟧!\nIt was good to see you.'),
    ('Ruth Abel', 'Dear Ruth,\nI have the form.\n\nWith best wishes to you, ⟦Ragnar⟧,\nPetra'),
    ('Ruth Abel', 'Dear Ruth,\nI have the form. If you, dear ⟦Leonora⟧, need more, call me.'),
    ('Ruth Abel', 'Dear Ruth,\nI have the form. You were right, ⟦Leonora⟧: the pump was old.\n\nTim'),
    ('Ruth Abel', 'Dear Ruth,\nI have the form. Once again, ⟦Leonora⟧, many thanks.\n\nTim'),
    ('Ruth Abel', 'Dear Ruth,\nI have the form. Dear ⟦Leonora⟧, thank you for all of it.\n\nTim'),
    ('Ruth Abel', 'Dear Ruth,\nI have the form. And ⟦Leonora⟧, thank you for all of it.\n\nTim'),
    ('Bronagh Keane', 'Dear Bronagh,\nI have the form. Could we, ⟦Bronag⟧, talk on Monday?'),
    ('Bronagh Keane', 'Dear Ms Keane,\nI have the form. Hoping to see you soon, dear Ms ⟦Kaene⟧.'),
    ('Szymon Wrona', 'Szanowny Panie ⟦Wrano⟧,\nthank you for the ride.'),
    ('Nokuthula Dladla', 'Sawubona ⟦Nokhutula⟧,\nthank you for the choir.'),
    ('Ruth Abel', 'Sain baina uu ⟦Bolormaa⟧,\nthank you for the tea.'),
    ('Ruth Abel', 'Haere mai ⟦Hinemoa⟧,\nthank you for the tea.'),
    ('Ruth Abel', 'Ekaabo ⟦Folake⟧,\nThank you for the tea.'),
    ('Ruth Abel', 'Yo ⟦Leonora⟧,\nthank you for the tea.'),
    ('Ruth Abel', 'My dear ⟦Leonora⟧,\nthank you for the tea.'),
    ('Ruth Abel', 'Esteemed Professor ⟦Holm⟧,\nthank you for the tea.'),
    ('Samira Holt; Peter Quayle', 'Hi Samira,\nthank you for today. I also enjoyed the talk with ⟦Peter Holt⟧ about kilns.'),
    ('Marek Zelenka; Jana Hrubá', 'Hello ⟦Marek Hrubá⟧ and ⟦Jana Zelenka⟧,\nthank you for the tour of the glassworks. I liked it a lot.'),
    ('Ivana Petrov; Goran Lukić', 'Dear ⟦Ivana Lukić⟧ & ⟦Goran Petrov⟧,\n\nthank you both for the interview. I would love to join the crew.'),
    ('Lucia Ferri; Paolo Galli', 'Cari ⟦Lucia Galli⟧ e ⟦Paolo Ferri⟧,\nthank you for the talk about the loom. I can start in May.'),
    ('Marie Dupont; Luc Bernard', 'Chers ⟦Marie Bernard⟧ et ⟦Luc Dupont⟧,\nthank you for the talk about the bakery. I can start in May.'),
    ('Hanna Vogel; Bernd Kuhn', 'Liebe ⟦Hanna Kuhn⟧, lieber ⟦Bernd Vogel⟧,\nthank you for the talk about the trams. I can start in May.'),
    ('Ewa Pawlak; Iwona Duda', 'Dear Ewa and Iwona,\nthank you for the morning. It was ⟦Iwona Pawlak⟧ who showed me the kitchen, and I liked it.'),
    ('Grace Obi; Leonard Hume', 'Dear Grace and Leonard,\nthank you. I have written to ⟦Grace Hume⟧ about the shelves as well.'),
    ('Helen Marsh; Ivor Pugh', 'Dear ⟦Helen Pugh⟧,\nthank you for the interview at the canal. I would be glad to mind the locks.'),
    ('Theresa Lomax', 'Dear Ms Lomax,\nthank you for the interview. Have a good week, ⟦Teresa⟧!'),
    ('Theresa Lomax', 'Dear Ms Lomax,\nthank you for the interview. Enjoy the rest of your evening, ⟦Teresa⟧!'),
    ('Åsa Lundgren', 'Hej ⟦Äsa⟧,\nthank you for the talk about the clinic. I hold a licence for heavy vehicles.'),
    ('Jørgen Dahl', 'Hi ⟦Jårgen⟧,\nthank you for the talk about the ferry. I hold a licence for heavy vehicles.'),
    ('Zoë Maas', 'Hi ⟦Zoé⟧,\nthank you for the talk about the ferry. I hold a licence for heavy vehicles.'),
    ('Hyun-woo Jeong', 'Dear Mr Jeong,\nthank you for the interview. One more question, ⟦Hyun-wu⟧: may I keep the old icons?'),
    ('Siobhan Keane', 'Dear Ms Keane,\nthank you for the interview. A last thing, ⟦Siobahn⟧: is the stove gas or electric?'),
    ('Kateryna Bondar', 'Dear Ms Bondar,\nthank you for the interview. Just one more thought, ⟦Katerina⟧ – may I bring my own tools?'),
    ('Zbigniew Ptak', 'Dear Mr Ptak,\nthank you for the interview. Until Thursday then, ⟦Zbigneiw⟧.\nAnna'),
    ('Anneliese Roth', 'Dear Ms Roth,\nthank you for the interview. What do you think, ⟦Annelise⟧? I can come on Monday.'),
    ('Graeme Tully', 'Dear Mr Tully,\nthank you for the interview. So, ⟦Graham⟧, when do we start? I can come on Monday.'),
    ('Nikolai Orlov', 'Hi Nikolai,\nthank you. My regards to Mrs Hart. Sleep well, ⟦Nicolai⟧!'),
    ('Søren Holm', 'Kære ⟦Sören⟧,\nthank you for the talk about the mill. I can start in May.'),
    ('Agnieszka Nowak', 'Dear Ms Nowak,\nthank you for the interview. My question to you, ⟦Agnieska⟧, is whether I may bring the dog.'),
]  # fmt: skip
MORE_RIGHT = [
    ('Ruth Abel', 'Dear Ruth,\n"Well done, Martin," my boss used to say, and you said it too.'),
    ('Ruth Abel', 'Dear Ruth,\nI asked my wife, Ingrid, and she agreed to the move you named.'),
    ('Ruth Abel', 'Dear Ruth,\nin the words of your founder, Amelia Stroud, you begin with the hands.'),
    ('Ruth Abel', 'Dear Ruth,\nthank you for the song by your late composer, Ravel.'),
    ('Ruth Abel', 'Dear Ruth,\nI now live in Charlotte, and you are two hours away.'),
    ('Ruth Abel', 'Dear Ruth,\nyou told me about Dana, Priya, and Tom, who run the shop.'),
    ('Ruth Abel', 'Dear Ruth,\nyou were right about the horse, Bella, who bites.'),
    ('Ruth Abel', 'Dear Ruth,\nI would like to work with you, Martin and the others.'),
    ('Ruth Abel', 'Dear Ruth,\nas in your film, Amelie, the colors were warm.'),
    ('Ruth Abel', 'Dear Ruth,\nJordan, in copy, has your form. Thank you!'),
    ('Kim Min-ji', 'Dear Prof. Kim (Min-ji),\nthank you for the class.'),
    ('Ruth Abel', 'Dear Ruth,\nThank you for the seminar on Friday.\nWarmly,\nMartin'),
    ('Ruth Abel', 'Dear Ruth,\nThank you for the seminar on Friday. Warmly, Martin'),
    ('Ruth Abel', 'Dear Ruth,\nThank you for the seminar on Friday. Yours, Martin.'),
    ('Ruth Abel', 'Dear Ruth,\nThank you. This is Martin, by the way, from the seminar.'),
    ('Ruth Abel', 'Dear Ruth,\nThank you. It is me, Martin, from the seminar you gave.'),
    ('Ruth Abel', 'Dear Ruth,\nmy name is Martin, as you know.'),
    ('Ruth Abel', 'Dear Ruth,\nI am the tall one, Martin, whom you met last.'),
    ('Ruth Abel', 'Team Orbit,\nthank you for the lunch.'),
    ('Ruth Abel', 'Quick Note,\nthank you for the lunch.'),
    ('Ruth Abel', 'Ruth Abel,\nthank you for the lunch.'),
    ('Ruth Abel', 'Hei Ruth,\nthank you for the lunch.'),
    ('Ruth Abel', 'Liebe Ruth, liebes Team,\nthank you for the lunch.'),
    ('Ruth Abel', 'Ola Ruth!\nthank you for the lunch.'),
    ('Ruth Abel', 'Dear Ruth,\nthe museum in Victoria, Australia, is one that you must see.'),
    ('Ruth Abel', 'Dear Ruth,\nin May, June and July I am free, as you asked.'),
    ('Ruth Abel', 'Dear Ruth,\nThank you, April was a good month to meet.'),
    ('Ruth Abel', 'Dear Ruth,\nHope, as you say, is no plan.'),
    ('Ruth Abel', 'Dear Ruth,\nI spoke to your colleague in Leeds, Martin, and he has the form.'),
    ('Ruth Abel', 'Dear Ruth,\nthe man at your gate, Martin, was kind.'),
    ('Ruth Abel', 'Dear Ruth,\nyour predecessor, Martin, taught me.'),
    ('Ruth Abel', 'Dear Ruth,\nyour trainee on the second floor, Martin, lent me a pen.'),
    ('Ruth Abel', 'Dear Ruth,\nplease thank the person who let me in, Martin, I believe.'),
    ('Ruth Abel', 'Dear Ruth,\nI loved how you named the robot, Oscar, after your dog.'),
    ('Ruth Abel', 'Dear Ruth,\nsince you asked: yes, Martin, my twin, works there too.'),
    ('Ruth Abel', 'Dear Ruth,\nI met two of you, Martin and Priya, on the stairs.'),
    ('Ruth Abel', 'Dear Ruth,\nboth of you, Ruth and Martin, were kind.'),
    ('Ruth Abel', 'Dear Ruth,\nso the three of us, Martin, Priya and I, send you this card.'),
    ('Ruth Abel', 'Dear Ruth,\nthat was for you, Ruth. Martin, your son, would like it.'),
    ('Samira Holt; Peter Quayle', 'Hi Samira,\nthank you for today. Peter Hart from the club sends his regards, and Samira Quint too.'),
    ('Samira Holt; Peter Quayle; Peter Holt', 'Hi Samira,\nthank you for today. I also enjoyed the talk with Peter Holt about kilns.'),
    ('Åsa Lundgren', 'Hej Asa,\nthank you for the talk about the clinic.'),
    ('Jürgen Weiß', 'Dear Juergen,\nthank you for the talk about the clinic.'),
    ('Jurgen Weiss', 'Dear Jürgen,\nthank you for the talk about the clinic.'),
    ('Zoe Maas', 'Dear Zoë,\nthank you for the talk about the clinic.'),
    ('Björn Dahl', 'Dear Bjorn,\nthank you for the talk about the clinic.'),
    ('Ivana Petković; Goran Babić', 'Dear Ivana Petković and Goran Babić,\nthank you for the interview at the ferry office.'),
    ('Ivana Petković; Goran Babić', 'Dear Ivana and Goran Babić,\nthank you for the interview at the ferry office.'),
    ('Wang Li; Li Chen', 'Dear Li Wang and Chen Li,\nthank you for the interview at the ferry office.'),
    ('Thomas Grant; Grant Thomas', 'Dear Thomas Grant and Grant Thomas,\nthank you for the interview.'),
    ('Maria Costa Silva; João Silva', 'Dear Maria Silva and João Silva,\nthank you for the interview.'),
    ('Anna Berg; Lars Holm', 'Dear Anna and Lars,\nthank you both. I met Anna Holmgren in the corridor.'),
    ('Dana Ruiz; Priya Shah', 'Dear Dana,\nthank you. Please pass this on to Priya, Ruiz Street is where I live.'),
    ('Dana Ruiz; Priya Shah', 'Dear Ms Ruiz, dear Ms Shah,\nthank you both for the interview.'),
    ('Felicity Ngata', 'Kia ora Felicity,\nthank you for the talk. Ngā mihi, Felicity, and see you soon.\nTane', None, 'Tane Rua'),
    ('Felicity Ngata', 'Kia ora Felicity,\nthank you for the talk. See you soon in Rotorua, Taupo, and Gisborne.\nTane'),
    ('Olga Brandt', 'Dear Olga,\nthank you for the talk about cranes. All the best, Petra'),
    ('Stephen Ackroyd', 'Dear Mr Ackroyd,\nthank you for the tour. It was kind of Mr Ashby at the gate to lend me a helmet.'),
    ('Theresa Lomax', 'Dear Ms Lomax,\nthank you for the interview. Saint Teresa would have liked the shelf plan.'),
    ('Theresa Lomax', 'Dear Ms Lomax,\nthank you for the interview. My wife, Teresa, grew up in your street.'),
    ('Graeme Tully', 'Dear Mr Tully,\nthank you for the interview. My old boss, Graham, knows your yard.'),
    ('Helen Marsh; Ivor Pugh', 'Dear Helen,\nthank you for the interview. My tutor at college, Helen Pugh-Jones, sends regards.'),
    ('Jean Paul Martin; Martin Schulz', 'Dear Jean Martin and Martin Schulz,\nthank you for the interview.'),
]  # fmt: skip


@cache
def linter() -> Linter:
    return Linter(Config(select=("PER005",)))


def named_wrongly(
    names: str, message: str, more: dict[str, Any] | None = None, me: str | None = None, company: str | None = None
) -> list[str]:
    """Return the words that are reported for the interviewers `names`."""
    people = [{"name": name.strip(), **(more or {})} for name in names.split(";")]
    facts = {"channel": "email", "stage": "thanks", "interviewers": people}
    facts |= {key: value for key, value in (("me", me), ("company", company)) if value}
    report = linter().lint(Source("draft", message), flags=[flags_layer(facts)])
    return [report.source.text[entry.start : entry.end] for entry in report.diagnostics]


@pytest.mark.parametrize(
    ("names", "marked"), [pytest.param(*case, id=name) for name, case in WRONG.items()] + MORE_WRONG
)
def test_a_wrong_name_is_found(names: str, marked: str) -> None:
    wrong = [piece.split("⟧")[0] for piece in marked.split("⟦")[1:]]

    assert named_wrongly(names, marked.replace("⟦", "").replace("⟧", "")) == wrong


@pytest.mark.parametrize("case", [*(pytest.param(case, id=name) for name, case in RIGHT.items()), *MORE_RIGHT])
def test_a_right_name_is_left_alone(case: tuple[Any, ...]) -> None:
    assert named_wrongly(*case) == []
