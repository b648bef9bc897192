"""Composed and decomposed text, other scripts, other languages: judged alike, placed exactly, and never blamed for what they are."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import linter
from notelint import Diagnostic, Report, Source
from notelint.composed import composed
from notelint.errors import FactsError
from notelint.nfc import composed_text
from notelint.recognition import is_recognizably_english
from notelint.situation.layers import flags_layer


def lint(text: str, *, situation: Mapping[str, Any] | None = None) -> Report:
    return linter().lint(Source("d", text), flags=[flags_layer(situation or {})])


MARKED = st.text(
    alphabet="aeoqA \n\u0301\u0323\u0302\u0344\u1112\u1161\u11ab\u212b\u09c7\u09be\u0958\ufb1d漢é👍", max_size=20
)


@given(MARKED)
@settings(max_examples=300, deadline=None)
def test_text_is_composed_as_unicode_says(text: str) -> None:
    assert composed_text(text) == unicodedata.normalize("NFC", text)


@given(MARKED)
@settings(max_examples=300, deadline=None)
def test_composed_characters_lead_back_to_what_they_were(text: str) -> None:
    whole = composed(Source("d", text))

    if whole is None:
        assert unicodedata.normalize("NFC", text) == text
        return
    assert len(whole.starts) == len(whole.ends) == len(whole.source.text) + 1
    assert list(whole.starts) == sorted(whole.starts)
    for place, character in enumerate(whole.source.text):
        piece = text[whole.starts[place] : whole.ends[place + 1]]
        assert character in unicodedata.normalize("NFC", piece)


def test_more_marks_than_any_script_needs_stay_as_they_are() -> None:
    text = "e\u0301 a" + "\u0301\u0323" * 20

    assert composed_text(text) == "é a" + "\u0301\u0323" * 20


ACCENTED = (
    "Dear José Núñez,\n\nThank you for the entrepôt on Tuesday!! The façade was so awesome, señor.\n\nBest,\nZoë Müller",
    "Subject: Gespräch\n\nHi Renée,\n\nThanks for your time. Zażółć gęślą jaźń. Any news yet? I am the best candidate.\n\nZoë",
)
FACTS = {
    "to": "José Núñez",
    "company": "Société Générale",
    "topics": ["the entrepôt"],
    "me": {"name": "Zoë Müller"},
    "interviewed": "2026-11-17",
}


def results(report: Report) -> list[tuple[str, str, str]]:
    return [(entry.code, entry.message, entry.text) for entry in report.diagnostics]


@pytest.mark.parametrize("form", ["NFD", "NFC"])
@pytest.mark.parametrize("text", [pytest.param(text, id=text.split("\n")[0]) for text in ACCENTED])
def test_decomposed_text_is_judged_like_composed_text(text: str, form: str) -> None:
    facts = {
        key: unicodedata.normalize(form, value) if isinstance(value, str) else value for key, value in FACTS.items()
    }
    plain = lint(text, situation={"channel": "email", "stage": "thanks", **facts})
    split = lint(unicodedata.normalize("NFD", text), situation={"channel": "email", "stage": "thanks", **facts})

    assert [(code, message) for code, message, _ in results(split)] == [
        (code, message) for code, message, _ in results(plain)
    ]
    assert [unicodedata.normalize("NFC", words) for _, _, words in results(split)] == [
        words for _, _, words in results(plain)
    ]
    assert split.scores == plain.scores
    assert all(entry.text == split.source.text[entry.start : entry.end] for entry in split.diagnostics)


def test_a_name_is_found_in_whichever_form_it_is_written() -> None:
    report = lint("Dear Jose\u0301,\n\nThank you for the tour.", situation={"to": "José", "channel": "email"})
    found = [entry for entry in report.evidence if entry.kind == "recipient"]

    assert [report.source.text[entry.start : entry.end] for entry in found] == ["Jose\u0301"]
    assert "PER005" not in {entry.code for entry in report.diagnostics}


def test_segments_stand_where_they_are_written() -> None:
    text = "Subject: Cafe\u0301 talk\nTo: Jose\u0301\n\nDear Jose\u0301,\n\nThank you.\n\nBest,\nZoe\u0308"
    message = lint(text).message

    assert "".join(message.slice(part.start, part.end) for part in message.segments) == text
    assert [(header.value, message.slice(header.start, header.end)) for header in message.headers] == [
        ("Cafe\u0301 talk", "Cafe\u0301 talk"),
        ("Jose\u0301", "Jose\u0301"),
    ]


def test_a_fix_replaces_the_marks_too() -> None:
    text = "Dear Jose\u0301,\n\nThe cafe\u0301 donâ€™t open."
    (found,) = [entry for entry in lint(text).diagnostics if entry.code == "CHA020"]
    (edit,) = found.fixes[0].edits

    assert (text[edit.start : edit.end], edit.text) == ("â€™", "’")


def test_facts_with_endless_marks_are_refused() -> None:
    with pytest.raises(FactsError, match="options: a letter with more than 30 marks on it"):
        flags_layer({"to": "a" + "\u0301\u0323" * 5_000})


def english(text: str) -> bool:
    from notelint.message.reader import read_message

    return is_recognizably_english(linter()._language.prose(read_message(Source("d", text))))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Vielen Dank für das Gespräch!", id="German, one line"),
        pytest.param("Merci beaucoup pour votre temps mardi.", id="French, one line"),
        pytest.param("Estimada Dana:\n\nMuchas gracias por la entrevista de ayer. Me gustó mucho.", id="Spanish"),
        pytest.param("Gentile Dana,\n\nla ringrazio per il colloquio di ieri. È stato un piacere.", id="Italian"),
        pytest.param("Olá Dana,\n\nmuito obrigado pela entrevista de ontem. Gostei muito da equipe.", id="Portuguese"),
        pytest.param("Beste Dana,\n\nhartelijk dank voor het gesprek van gisteren. Het was erg leuk.", id="Dutch"),
        pytest.param(
            "Szanowna Pani,\n\ndziękuję bardzo za rozmowę. Bardzo się cieszę, że mogłem przyjść.", id="Polish"
        ),
        pytest.param("Kære Dana,\n\ntak for samtalen i går. Det var en fornøjelse at møde jer.", id="Danish"),
        pytest.param("Hej Dana,\n\ntack så mycket för samtalet igår. Det var roligt att träffa er.", id="Swedish"),
        pytest.param("Sayın Dana,\n\ndünkü görüşme için çok teşekkür ederim. Tanışmak çok güzeldi.", id="Turkish"),
        pytest.param("Kính gửi chị Dana,\n\ncảm ơn chị đã dành thời gian phỏng vấn tôi hôm qua.", id="Vietnamese"),
        pytest.param("Уважаемая Дана, большое спасибо за вчерашнюю беседу.", id="Russian"),
        pytest.param("亲爱的Dana，谢谢您昨天抽出时间面试我。", id="Chinese"),
        pytest.param("ダナ様、昨日はお時間をいただき、ありがとうございました。", id="Japanese"),
        pytest.param("عزيزتي دانا، شكرا جزيلا على المقابلة أمس.", id="Arabic"),
        pytest.param("प्रिय दाना, कल के साक्षात्कार के लिए बहुत धन्यवाद।", id="Hindi"),
        pytest.param(
            "Habari Dana, asante sana kwa mahojiano ya jana. Nilifurahi kukutana na timu yako na kusikia kuhusu kazi.",
            id="Swahili, which nobody listed",
        ),
    ],
)
def test_another_language_is_recognized(text: str) -> None:
    assert not english(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("👍", id="an emoji"),
        pytest.param("Merci!", id="one foreign word"),
        pytest.param("Grazie mille, Dana!", id="foreign thanks"),
        pytest.param("Hi 李娜,\n\nthanks!", id="a name in another script"),
        pytest.param("Dear María de la Cruz,\n\nThank you for the tour.\n\nSaludos,\nJosé", id="names and a closing"),
        pytest.param(
            "Dear Frau Müller,\n\nvielen Dank! I enjoyed our talk about the sensors on Tuesday very much.\n\nMit freundlichen Grüßen",
            id="German around English",
        ),
        pytest.param("Kafka, Spark, Airflow, dbt, Snowflake, Terraform, Kubernetes, Postgres", id="product names"),
        pytest.param("Thx 4 ur time 2day, gr8 2 meet u! Sam", id="text speak"),
        pytest.param("Cheers Dana, lovely chat, fingers crossed", id="no small words"),
        pytest.param("Brilliant chat Dana. Love Orbit Foods. Hopefully soon. Sam", id="clipped"),
        pytest.param("#opentowork #dataengineer #python #kafka #spark", id="tags"),
    ],
)
def test_english_with_foreign_words_stays_english(text: str) -> None:
    assert english(text)


def test_a_foreign_draft_is_blamed_for_nothing_that_it_may_hold() -> None:
    text = "Estimada Dana:\n\nMuchas gracias por la entrevista de ayer!! Me gustó mucho conocer al equipo.\n\nSam"
    report = lint(text, situation={"channel": "email", "stage": "thanks", "topics": ["sensores"], "to": "Dana Ruiz"})

    assert [entry.code for entry in report.diagnostics] == ["TON008"]
    assert report.notices == (
        "the draft is not recognizably English, so that only what needs no language was checked, and nothing was scored",
    )
    assert {entry.reason for entry in report.skipped if entry.code in ("TOP001", "TON001", "LEN007", "PER002")} == {
        "the draft is not recognizably English"
    }
    assert (report.scores.overall, set(report.scores.dimensions.values()), report.evidence) == (None, {None}, ())


def placed(report: Report) -> list[Diagnostic]:
    return [entry for entry in report.diagnostics if report.source.text[entry.start : entry.end] == entry.text]


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("محمد", id="Arabic"),
        pytest.param("דנה", id="Hebrew"),
        pytest.param("\u2067דנה\u2069", id="Hebrew, isolated"),
        pytest.param("李娜", id="Chinese"),
        pytest.param("प्रिया", id="Devanagari"),
        pytest.param("O\u2019Neill", id="curly apostrophe"),
    ],
)
def test_names_of_any_script_are_names(name: str) -> None:
    report = lint(
        f"Dear {name},\n\nThank you for the tour 👩‍💻!!", situation={"to": name, "channel": "email", "stage": "thanks"}
    )

    assert not {"PER002", "PER003", "PER005", "CHA021"} & {entry.code for entry in report.diagnostics}
    assert placed(report) == list(report.diagnostics)
