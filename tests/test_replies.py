"""Replies: what others wrote is set apart, whatever program quotes it, and what the sender wrote is not."""

from __future__ import annotations

import pytest

from notelint.message.attribution import introduces_history, is_attribution
from notelint.message.footers import is_device_line
from notelint.message.model import Kind
from notelint.message.reader import read_message
from notelint.source import Mail, Source

OWN = "Hi Dana,\n\nYes, Tuesday at ten.\n\nBest,\nSam Lee\n\n"


def quoted(text: str) -> str:
    message = read_message(Source("draft", text))
    return "".join(message.slice(part.start, part.end) for part in message.parts(Kind.QUOTE))


def body(text: str) -> str:
    message = read_message(Source("draft", text))
    return "".join(message.slice(part.start, part.end) for part in message.parts(Kind.BODY))


ATTRIBUTIONS = {
    "Gmail": "On Mon, Nov 16, 2026 at 10:00 AM Dana Ruiz <dana@orbit.example> wrote:",
    "Apple Mail": "On 16 Nov 2026, at 10:00, Dana Ruiz <dana@orbit.example> wrote:",
    "Thunderbird": "On 11/16/26 10:00, Dana Ruiz wrote:",
    "mutt": "On Mon, Nov 16, 2026 at 10:00:00AM +0100, Dana Ruiz wrote:",
    "Yahoo": "On Monday, November 16, 2026 at 10:00:00 AM GMT+1, Dana Ruiz <dana@orbit.example> wrote:",
    "Zoho": "---- On Mon, 16 Nov 2026 10:00:00 +0100 Dana Ruiz <dana@orbit.example> wrote ----",
    "Notes": "Dana Ruiz <dana@orbit.example> wrote on 11/16/2026 10:00:00 AM:",
    "old Gmail": "2026-11-16 10:00 GMT+01:00 Dana Ruiz <dana@orbit.example>:",
    "German Thunderbird": "Am 16.11.26 um 10:00 schrieb Dana Ruiz:",
    "German Gmail": "Am Mo., 16. Nov. 2026 um 10:00 Uhr schrieb Dana Ruiz <dana@orbit.example>:",
    "French Thunderbird": "Le 16/11/2026 à 10:00, Dana Ruiz a écrit :",
    "French Gmail": "Le lun. 16 nov. 2026 à 10:00, Dana Ruiz <dana@orbit.example> a écrit :",
    "Spanish Thunderbird": "El 16/11/26 a las 10:00, Dana Ruiz escribió:",
    "Spanish Gmail": "El lun, 16 nov 2026 a las 10:00, Dana Ruiz (<dana@orbit.example>) escribió:",
    "Italian": "Il giorno lun 16 nov 2026 alle ore 10:00 Dana Ruiz <dana@orbit.example> ha scritto:",
    "Dutch": "Op ma 16 nov 2026 om 10:00 schreef Dana Ruiz <dana@orbit.example>:",
    "Portuguese": "Em seg., 16 de nov. de 2026 às 10:00, Dana Ruiz <dana@orbit.example> escreveu:",
    "Swedish": "Den mån 16 nov. 2026 kl 10:00 skrev Dana Ruiz <dana@orbit.example>:",
    "Polish": "pon., 16 lis 2026 o 10:00 Dana Ruiz <dana@orbit.example> napisał(a):",
    "Japanese": "2026年11月16日(月) 10:00 Dana Ruiz <dana@orbit.example>:",
    "Chinese": "Dana Ruiz <dana@orbit.example> 于2026年11月16日周一 10:00写道：",
    "Russian": "пн, 16 нояб. 2026 г. в 10:00, Dana Ruiz <dana@orbit.example>:",
}


@pytest.mark.parametrize("line", [pytest.param(line, id=name) for name, line in ATTRIBUTIONS.items()])
def test_an_attribution_belongs_to_the_quote_with_marks_and_without(line: str) -> None:
    marked = f"{line}\n\n> Dear Sam,\n> when?\n"
    unmarked = f"{line}\n\nDear Sam,\nwhen?\n"

    assert introduces_history(line)
    assert quoted(OWN + marked) == marked
    assert quoted(OWN + unmarked) == unmarked


@pytest.mark.parametrize("cut", [pytest.param(44, id="before the address"), pytest.param(21, id="within the date")])
def test_an_attribution_may_be_wrapped(cut: int) -> None:
    line = ATTRIBUTIONS["Gmail"]
    wrapped = f"{line[:cut].rstrip()}\n{line[cut:].lstrip()}\n> When?\n"

    assert quoted(OWN + wrapped) == wrapped


@pytest.mark.parametrize(
    "line",
    [
        "Dana Ruiz wrote:",
        "On Tuesday, Dana wrote:",
        "Quoting Dana Ruiz <dana@orbit.example>:",
        "On 16 Nov 2026 Dana wrote:",
    ],
)
def test_a_short_attribution_needs_marked_lines(line: str) -> None:
    assert is_attribution(line)
    assert quoted(f"{OWN}{line}\n> When?\n") == f"{line}\n> When?\n"
    assert line in body(f"Hi Dana,\n\nFine.\n\n{line}\nWhen?\n")


@pytest.mark.parametrize(
    "line",
    [
        "On Tuesday you wrote:",
        "On 17 November 2026 at 10:00 you wrote:",
        "On reflection, what Dana wrote:",
        "We meet on 2026-11-20 at 10:00:",
        "As the manager of the plant once wrote:",
        "Here is what I did:",
        "From: the moment we met, I wanted to join.",
    ],
)
@pytest.mark.parametrize("below", ["> Which tool?\n", "Which tool?\n"], ids=["marked", "not marked"])
def test_prose_of_the_sender_stays(line: str, below: str) -> None:
    assert line in body(f"Hi Dana,\n\nThanks for the talk.\n\n{line}\n{below}\nGit, as I said.\n\nBest,\nSam\n")


@pytest.mark.parametrize(
    "block",
    [
        pytest.param("From: Dana Ruiz\nSent: Monday\nTo: Sam Lee\nSubject: x\n\nHello Sam", id="Outlook"),
        pytest.param("*From:* Dana Ruiz\n*Sent:* Monday\n*To:* Sam\n*Subject:* x\n\nHello", id="Outlook, bold"),
        pytest.param("________________________________\nFrom: Dana\nSent: Monday\n\nHello", id="Outlook, rule"),
        pytest.param("-----Original Message-----\nFrom: Dana\n\nHello Sam", id="Outlook, classic"),
        pytest.param(
            "---------- Forwarded message ---------\nFrom: Dana <d@x.example>\nDate: Mon\n\nHi", id="Gmail forward"
        ),
        pytest.param(
            "-------- Forwarded Message --------\nSubject: x\nDate: Mon\nFrom: Dana\n\nHi", id="Thunderbird forward"
        ),
        pytest.param("Begin forwarded message:\n\nFrom: Dana\nSubject: x\n\nHi", id="Apple forward"),
        pytest.param("Begin forwarded message:\n\n> From: Dana\n> Subject: x\n>\n> Hi", id="Apple forward, marked"),
        pytest.param("Von: Dana\nGesendet: Montag\nAn: Sam\nBetreff: x\n\nHallo", id="German"),
        pytest.param("De : Dana\nEnvoyé : lundi\nÀ : Sam\nObjet : x\n\nBonjour", id="French"),
        pytest.param("De: Dana\nEnviado el: lunes\nPara: Sam\nAsunto: x\n\nHola", id="Spanish"),
        pytest.param("-----Ursprüngliche Nachricht-----\nVon: Dana\n\nHallo", id="German, classic"),
    ],
)
def test_blocks_of_earlier_mail(block: str) -> None:
    assert quoted(OWN + block) == block


def test_a_journey_is_no_earlier_mail() -> None:
    journey = "My journey:\nFrom: Leeds\nTo: York\nDate: Friday\n\n"

    assert body(f"Hi Dana,\n\n{journey}Best,\nSam\n") == journey


def test_answers_between_marked_lines_are_the_senders() -> None:
    text = "> When?\n\nOn Friday at ten.\n\n> Where?\n\nIn your Leeds office, please.\n"

    assert body(text) == "On Friday at ten.\n\nIn your Leeds office, please.\n"


def test_a_stuffed_line_of_flowed_text_is_no_quote() -> None:
    text = "Dear Dana,\n\n >5 years of it.\n> When?\n"
    message = read_message(Source("a.eml", f"Subject: x\n\n{text}", mail=Mail(flowed=True)))

    assert [message.slice(part.start, part.end) for part in message.parts(Kind.QUOTE)] == ["> When?\n"]


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Sent from Outlook for iOS<https://aka.ms/o0ukef>",
        "Get Outlook for Android",
        "Sent from Yahoo Mail on Android",
        "Sent via BlackBerry from T-Mobile",
        "Sent with Proton Mail secure email.",
        "Sent from my Galaxy",
        "Sent from my phone, please excuse brevity and typos.",
        "Please excuse my typos",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Inviato da iPhone",
    ],
)
def test_lines_of_devices(line: str) -> None:
    message = read_message(Source("draft", f"Hi Dana,\n\nYes, Tuesday at ten.\n\n{line}\n"))

    assert is_device_line(line)
    assert [message.slice(part.start, part.end) for part in message.parts(Kind.SIGNATURE)] == [f"{line}\n"]


@pytest.mark.parametrize(
    "line", ["Sent from the heart.", "I sent it from my desk.", "Sent to you on Monday.", "Excuse the delay."]
)
def test_lines_that_speak_of_sending(line: str) -> None:
    assert not is_device_line(line)


@pytest.mark.parametrize(
    "notice",
    [
        "CONFIDENTIALITY NOTICE: This e-mail is intended for the addressee.",
        "This email and any attachments are confidential.",
        "The information contained in this message is privileged and confidential.",
        "Disclaimer: views are my own.",
        "If you are not the intended recipient, please delete it.",
        "Please consider the environment before printing this email.",
        "Virus-free. www.avast.com",
        "____________________\nThis message is intended for the recipient only.",
    ],
)
def test_notices_below_a_message(notice: str) -> None:
    message = read_message(Source("draft", f"Hi Dana,\n\nYes, Tuesday at ten.\n\n{notice}\n"))

    assert [message.slice(part.start, part.end) for part in message.parts(Kind.SIGNATURE)] == [f"{notice}\n"]


def test_a_body_that_speaks_of_confidential_things() -> None:
    said = "My report on returns is confidential, so please keep this email to yourself.\n\n"

    assert body(f"Hi Dana,\n\n{said}Best,\nSam\n") == said
