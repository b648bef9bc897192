"""Facts: short forms, layers, origins, errors, guesses, and whom the message is for."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfoNotFoundError

import pytest

from notelint.channels import CHANNELS, STAGES
from notelint.errors import FactsError, InputError
from notelint.message.reader import read_message
from notelint.situation import zones
from notelint.situation.events import Concern, Exchange, Interview, Promise, Topic
from notelint.situation.facts import Facts, IgnoreEntry
from notelint.situation.layers import Layer, facts_file_for, flags_layer, front_matter_layer, toml_layer, validated
from notelint.situation.model import Situation, day_of, moment_of
from notelint.situation.people import Company, Me, Person, Recruiter
from notelint.situation.resolve import fact_at, resolve
from notelint.situation.yaml import load_yaml
from notelint.source import Source

DAY = date(2026, 11, 17)
OF_CHANNELS, OF_STAGES = f"none of {', '.join(CHANNELS)}", f"none of {', '.join(STAGES)}"


def situation(text: str, *, name: str = "draft", **layers: Any) -> Situation:
    return resolve(read_message(Source(name, text)), **layers)


def facts(**tables: Any) -> Facts:
    return validated(flags_layer(tables))


@pytest.mark.parametrize(
    ("tables", "expected"),
    [
        pytest.param({"company": "Orbit"}, Facts(company=Company("Orbit")), id="company"),
        pytest.param(
            {"company": {"name": "Orbit", "aliases": "OF"}}, Facts(company=Company("Orbit", ("OF",))), id="one alias"
        ),
        pytest.param({"interviewed": "2026-11-17"}, Facts(interview=Interview(DAY)), id="a day"),
        pytest.param({"interviewed": DAY}, Facts(interview=Interview(DAY)), id="a TOML day"),
        pytest.param({"interviewed": 20261117}, Facts(interview=Interview(DAY)), id="a day without hyphens"),
        pytest.param(
            {"interviewed": "2026-11-17T14:00"}, Facts(interview=Interview(datetime(2026, 11, 17, 14))), id="a moment"
        ),
        pytest.param(
            {"interview": {"kind": "phone"}, "interviewed": DAY},
            Facts(interview=Interview(DAY, kind="phone")),
            id="interviewed beside its table",
        ),
        pytest.param(
            {"interviewed": "2026-11-17", "interview": {"at": DAY}},
            Facts(interview=Interview(DAY)),
            id="one day in both spellings",
        ),
        pytest.param(
            {"interview": {"at": DAY}, "interviewed": datetime(2026, 11, 17, 14)},
            Facts(interview=Interview(datetime(2026, 11, 17, 14))),
            id="the time in the short spelling",
        ),
        pytest.param(
            {"interviewed": DAY, "interview": {"at": "2026-11-17T14:00"}},
            Facts(interview=Interview(datetime(2026, 11, 17, 14))),
            id="the time in the long spelling",
        ),
        pytest.param(
            {
                "interview": {"timezone": "america/chicago"},
                "interviewers": [{"name": "Dana", "timezone": " Europe/Berlin"}],
            },
            Facts(
                interview=Interview(timezone="America/Chicago"),
                interviewers=(Person("Dana", timezone="Europe/Berlin"),),
            ),
            id="time zones in another spelling",
        ),
        *(
            pytest.param(
                {"interview": {"timezone": zone}}, Facts(interview=Interview(timezone=zone)), id=f"zone {zone}"
            )
            for zone in ("UTC", "CET", "Z", "+05:30", "-5", "UTC+2", "GMT-0330", "America/Argentina/Buenos_Aires")
        ),
        pytest.param({"topics": "sensors"}, Facts(topics=(Topic("sensors"),)), id="one topic"),
        pytest.param(
            {"topics": ["a", {"text": "b", "with": "Dana"}]},
            Facts(topics=(Topic("a"), Topic("b", with_="Dana"))),
            id="topics of both forms",
        ),
        pytest.param({"me": "Sam Lee"}, Facts(me=Me("Sam Lee")), id="a sender"),
        pytest.param({"recruiter": "Kim Park"}, Facts(recruiter=Recruiter("Kim Park")), id="a recruiter"),
        pytest.param({"interviewers": "Dana"}, Facts(interviewers=(Person("Dana"),)), id="one interviewer"),
        pytest.param({"interviewers": {"name": "Dana"}}, Facts(interviewers=(Person("Dana"),)), id="one table"),
        pytest.param({"concerns": ["pace"]}, Facts(concerns=(Concern("pace"),)), id="concerns"),
        pytest.param(
            {"promised_items": [{"text": "plan", "due": "2026-11-17"}]},
            Facts(promised_items=(Promise("plan", DAY),)),
            id="a promise",
        ),
        pytest.param({"liked_about_me": "speed"}, Facts(liked_about_me=("speed",)), id="one string for a list"),
        pytest.param({"ignore": "TON006"}, Facts(ignore=(IgnoreEntry("TON006"),)), id="one ignore"),
        pytest.param({"to": "Dana Ruiz, Tom Bo"}, Facts(to=("Dana Ruiz", "Tom Bo")), id="recipients"),
        pytest.param(
            {"sent": [{"date": DAY, "to": "Dana", "channel": "sms"}]},
            Facts(sent=(Exchange(DAY, "sms", to=("Dana",)),)),
            id="log",
        ),
    ],
)
def test_short_forms(tables: dict[str, Any], expected: Facts) -> None:
    assert facts(**tables) == expected


@pytest.mark.parametrize(
    ("tables", "message"),
    [
        pytest.param({"compny": "x"}, 'unknown key "compny"; did you mean "company"?', id="key"),
        pytest.param({"Topics": "x"}, 'unknown key "Topics"; did you mean "topics"?', id="capital"),
        pytest.param(
            {"interview": "2026-11-17", "interviewed": DAY}, "interview: must be a table", id="no table beside"
        ),
        pytest.param({"interviewd": DAY}, 'unknown key "interviewd"; did you mean "interviewed"?', id="short form"),
        pytest.param({"zzz": 1}, 'unknown key "zzz"', id="nothing near"),
        pytest.param({"company": {"nam": "x"}}, 'unknown key "company.nam"; did you mean "name"?', id="key of a table"),
        pytest.param(
            {"interviewers": [{"nmae": "x"}]},
            'unknown key "interviewers.0.nmae"; did you mean "name"?',
            id="misspelt key that is required",
        ),
        pytest.param(
            {"topics": [{"text": "a", "wiht": "b"}]}, 'unknown key "topics.0.wiht"; did you mean "with"?', id="with"
        ),
        pytest.param(
            {"channel": "emial"}, f'unknown channel "emial", {OF_CHANNELS}; did you mean "email"?', id="channel"
        ),
        pytest.param({"channel": "zzz"}, f'unknown channel "zzz", {OF_CHANNELS}', id="no channel at all"),
        pytest.param({"channel": "call"}, f'unknown channel "call", {OF_CHANNELS}; did you mean "voice"?', id="a call"),
        pytest.param(
            {"channel": "WhatsApp"}, f'unknown channel "WhatsApp", {OF_CHANNELS}; did you mean "sms"?', id="WhatsApp"
        ),
        pytest.param(
            {"channel": "LinkedIn-invitation"},
            f'unknown channel "LinkedIn-invitation", {OF_CHANNELS}; did you mean "li-invite"?',
            id="an invitation, with a hyphen",
        ),
        pytest.param(
            {"channel": "e-mail"}, f'unknown channel "e-mail", {OF_CHANNELS}; did you mean "email"?', id="e-mail"
        ),
        pytest.param({"channel": "note"}, f'unknown channel "note", {OF_CHANNELS}; did you mean "card"?', id="a note"),
        pytest.param({"stage": "thank"}, f'unknown stage "thank", {OF_STAGES}; did you mean "thanks"?', id="stage"),
        pytest.param(
            {"stage": "follow-up"}, f'unknown stage "follow-up", {OF_STAGES}; did you mean "status-1"?', id="follow-up"
        ),
        pytest.param(
            {"interviewers": ["Dana", {"name": " ", "role": "CTO"}]},
            "interviewers.1.name: is empty",
            id="a nameless CTO",
        ),
        pytest.param({"compny": ""}, 'unknown key "compny"; did you mean "company"?', id="unknown, and empty"),
        pytest.param(
            {"sent": [{"channel": "mail"}]},
            f'sent.0.channel: unknown channel "mail", {OF_CHANNELS}; did you mean "email"?',
            id="channel of the log",
        ),
        pytest.param({"interviewers": [{"role": "x"}]}, "interviewers.0.name: is missing", id="name is missing"),
        pytest.param({"company": 3}, "company: must be a table", id="no table"),
        pytest.param({"topics": 3}, "topics: must be a list", id="no list"),
        pytest.param({"role": {"title": 3}}, "role.title: must be a string", id="no string"),
        pytest.param({"me": {"linkedin_plan": "gold"}}, "me.linkedin_plan: must be 'free' or 'paid'", id="word"),
        pytest.param({"interviewed": "yesterday"}, "interview.at: must be a date or a date and time", id="no moment"),
        pytest.param({"interviewed": 2026}, "interview.at: must be a date or a date and time", id="a year"),
        pytest.param({"now": 1700000000}, "now: must be a date or a date and time", id="seconds since 1970"),
        pytest.param(
            {"interview": {"duration_min": float("nan")}},
            "interview.duration_min: must be a number between 1 and 1,440",
            id="a talk of no number",
        ),
        pytest.param(
            {"interview": {"duration_min": "inf"}},
            "interview.duration_min: must be a number between 1 and 1,440",
            id="a talk without end, in quotes",
        ),
        pytest.param(
            {"interview": {"duration_min": -5}},
            "interview.duration_min: must be a number between 1 and 1,440",
            id="a talk of less than nothing",
        ),
        pytest.param(
            {"mail": {"days": 1e300}}, "mail.days: must be a number between 0 and 366", id="post that never comes"
        ),
        pytest.param(
            {"mail": {"days": "nan"}}, "mail.days: must be a number between 0 and 366", id="no number, in quotes"
        ),
        pytest.param(
            {"interviewed": "2026-11-17", "interview": {"at": "2026-11-18"}},
            "interviewed is 2026-11-17, but interview.at is 2026-11-18; keep one of the two",
            id="two days",
        ),
        pytest.param(
            {"interview": {"at": datetime(2026, 11, 17, 15)}, "interviewed": datetime(2026, 11, 17, 14)},
            "interviewed is 2026-11-17T14:00:00, but interview.at is 2026-11-17T15:00:00; keep one of the two",
            id="two hours",
        ),
        pytest.param(
            {"interviewed": datetime(2026, 11, 17, 14), "interview": {"at": date(2026, 11, 18)}},
            "interviewed is 2026-11-17T14:00:00, but interview.at is 2026-11-18; keep one of the two",
            id="an hour of another day",
        ),
        pytest.param(
            {"interviewed": DAY, "interview": {"at": "soon"}},
            "interview.at: must be a date or a date and time",
            id="no moment in the long spelling",
        ),
        pytest.param(
            {"topics": [{"text": "a", "with": "Dana", "with_": "Tom"}]},
            'unknown key "topics.0.with_"; did you mean "with"?',
            id="a name of the program's own",
        ),
        *(
            pytest.param(
                {"interviewers": ["Tom", {"name": "Dana", "timezone": zone}]},
                f'interviewers.1.timezone: unknown time zone "{zone}"{hint}',
                id=f"time zone {zone}",
            )
            for zone, hint in (
                ("Europe/Berln", '; did you mean "Europe/Berlin"?'),
                ("Chicago", '; did you mean "America/Chicago"?'),
                ("New  York", '; did you mean "America/New_York"?'),
                ("Londen", '; did you mean "Europe/London"?'),
                ("PST", '; did you mean "America/Los_Angeles"?'),
                ("../../etc/passwd", ""),
                ("zzz", ""),
            )
        ),
        pytest.param(
            {"interview": {"timezone": "+14:30"}},
            'interview.timezone: "+14:30" is farther from UTC than any zone, 14 hours',
            id="a time zone beyond the date line",
        ),
        pytest.param({"interview": {"timezone": 2}}, "interview.timezone: must be a string", id="a number for a zone"),
        pytest.param({"voice": {"wpm": 0}}, "voice.wpm: must be a number between 10 and 1,000", id="silence"),
        pytest.param(
            {"voice": {"wpm": 1e-300}}, "voice.wpm: must be a number between 10 and 1,000", id="next to silence"
        ),
        pytest.param(
            {"sent": [{"date": "soon"}]}, "sent.0.date: must be a date or a date and time", id="key named date"
        ),
        pytest.param(
            {"permissions": {"sms": "maybe"}},
            "permissions.sms: must be true or false",
            id="neither yes nor no",
        ),
    ],
)
def test_what_does_not_fit_is_named(tables: dict[str, Any], message: str) -> None:
    with pytest.raises(FactsError) as caught:
        flags_layer(tables)

    assert str(caught.value) == f"options: {message}"


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        pytest.param(b"a = ", "not valid TOML: Invalid value (at end of document)", id="broken"),
        pytest.param(b"company = '\xe9'", "not UTF-8 text", id="another encoding"),
        pytest.param(b"a = " + b"[" * 5_000, "not valid TOML: nested too deeply", id="too deep"),
        pytest.param(
            b"a = " + b"9" * 5_000, "not valid TOML: a number of more than 4,300 digits", id="a number without end"
        ),
        pytest.param(b"a." * 5_000 + b"a = 1", "not valid TOML: a key of more than 16 parts", id="a key without end"),
        pytest.param(
            b"company = '" + b"a" * 20_001 + b"'", "a fact of more than 20,000 characters", id="a fact without end"
        ),
        pytest.param(b"topics = [" + b"'a'," * 501 + b"]", "a list of more than 500 entries", id="a list without end"),
        pytest.param(b"compny = 'x'", 'unknown key "compny"; did you mean "company"?', id="unknown key"),
    ],
)
def test_a_facts_file_that_does_not_fit_is_named(tmp_path: Path, raw: bytes, message: str) -> None:
    path = tmp_path / "interview.toml"
    path.write_bytes(raw)

    with pytest.raises(FactsError) as caught:
        toml_layer(str(path))

    assert str(caught.value).startswith(f"{path}: {message}")


def test_a_facts_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "interview.toml"
    path.write_bytes(b"\xef\xbb\xbfcompany = 'Orbit'\r\n")

    assert toml_layer(str(path)) == Layer(str(path), {"company": {"name": "Orbit"}})


def test_a_facts_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "interview.toml"
    path.write_bytes(b"#" * 1_048_577)

    with pytest.raises(InputError, match="larger than"):
        toml_layer(str(path))


def test_the_nearest_facts_file_counts(tmp_path: Path) -> None:
    near, far = tmp_path / "a" / "interview.toml", tmp_path / "interview.toml"
    (tmp_path / "a" / "b").mkdir(parents=True)
    far.touch()
    near.touch()

    assert facts_file_for(str(tmp_path / "a" / "b" / "draft.txt")) == near
    assert facts_file_for(str(tmp_path / "draft.txt")) == far


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: b", {"a": "b"}, id="a string"),
        pytest.param("a: 2026-11-17\nb: yes\nc: 0x1F", {"a": "2026-11-17", "b": "yes", "c": "0x1F"}, id="strings only"),
        pytest.param("a: [b, c]\nd:\n- e\n", {"a": ["b", "c"], "d": ["e"]}, id="lists"),
        pytest.param("a:", {}, id="nothing said"),
        pytest.param("# a", {}, id="a comment"),
        pytest.param("", {}, id="empty"),
    ],
)
def test_yaml(text: str, expected: dict[str, Any]) -> None:
    assert load_yaml(text, name="N") == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("a", "N: expected keys and values", id="a word"),
        pytest.param("- a", "N: expected keys and values", id="a list"),
        pytest.param("a: b\na: c", "N: not valid YAML: a key stands there twice", id="a key twice"),
        pytest.param(
            "a: {b: c}", 'N: "a" must be a string or a list of strings; use +++ and TOML for tables', id="a table"
        ),
        pytest.param(
            "a: [[b]]", 'N: "a" must be a string or a list of strings; use +++ and TOML for tables', id="nested lists"
        ),
        pytest.param("a: &x [b]\nc: *x", "N: not valid YAML: aliases are not allowed here", id="alias"),
        pytest.param("a: 'b", "N: not valid YAML: while scanning a quoted scalar", id="open quote"),
        pytest.param("? [a]\n: b", "N: not valid YAML: while constructing a mapping", id="a list for a key"),
        pytest.param("a: b\n---\nc: d", "N: not valid YAML: expected a single document", id="two documents"),
        pytest.param("a: " + "[" * 5_000, "N: not valid YAML: nested too deeply", id="too deep"),
        pytest.param(
            'a: "\\UFFFFFFFF"', "N: not valid YAML: an escape that stands for no character", id="no character"
        ),
        pytest.param(
            'a: "\\U00110000"', "N: not valid YAML: an escape that stands for no character", id="no character either"
        ),
    ],
)
def test_yaml_that_does_not_fit_is_named(text: str, message: str) -> None:
    with pytest.raises(FactsError) as caught:
        load_yaml(text, name="N")

    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("---\ncompany: Orbit\n---\nHi", {"company.name": "front matter"}, id="yaml"),
        pytest.param("---\r\ncompany: Orbit\r\n---\r\nHi", {"company.name": "front matter"}, id="yaml with CR LF"),
        pytest.param("+++\r\ncompany = 'Orbit'\r\n+++\r\nHi", {"company.name": "front matter"}, id="toml with CR LF"),
        pytest.param("+++\rcompany = 'Orbit'\r+++\rHi", {"company.name": "front matter"}, id="toml with CR"),
        pytest.param("To: Dana Ruiz\nSubject: Hi\n\nHi", {"to": "header", "subject": "header"}, id="headers"),
        pytest.param(
            "From: Sam Lee <s@x.example>\n\nHi", {"me.from_address": "header", "me.name": "header"}, id="sender"
        ),
        pytest.param("To: dana@x.example\n\nHi", {}, id="a bare address gives no name"),
    ],
)
def test_what_a_draft_says_about_itself(text: str, expected: dict[str, str]) -> None:
    origins = {key: str(origin) for key, origin in situation(text).origins.items() if not origin.is_guess}

    assert origins == expected


def test_an_address_in_a_header_is_a_reader_if_an_interviewer_has_it() -> None:
    facts = flags_layer({"interviewers": [{"name": "Dana Ruiz", "email": "Dana@x.example"}, {"name": "Jo Park"}]})
    message = read_message(Source("draft", "To: dana@x.example, other@x.example\nSubject: Hi\n\nHi"))

    assert resolve(message, below=[facts]).facts.to == ("Dana Ruiz",)


@pytest.mark.parametrize(
    ("value", "names"),
    [
        pytest.param("Dana Ruiz", ["Dana Ruiz"], id="name"),
        pytest.param("Dana Ruiz <dana@x.example>", ["Dana Ruiz"], id="name and address"),
        pytest.param('"Dana Ruiz" <dana@x.example>', ["Dana Ruiz"], id="quoted"),
        pytest.param('"Ruiz, Dana" <dana@x.example>', ["Dana Ruiz"], id="last name first"),
        pytest.param("Dana <d@x.example>; Tom, Lena", ["Dana", "Tom", "Lena"], id="several"),
        pytest.param("<dana@x.example>", None, id="address"),
        pytest.param("Dana Ruiz dana@x.example", ["Dana Ruiz"], id="address without brackets"),
        pytest.param("María José García de la Cruz", ["María José García de la Cruz"], id="particles and diacritics"),
    ],
)
def test_names_in_a_to_header(value: str, names: list[str] | None) -> None:
    to = situation(f"To: {value}\nSubject: Hi\n\nIt was good.").facts.to

    assert to == (tuple(names) if names else None)


def test_the_higher_layer_wins_and_is_named() -> None:
    text = "---\nrole: Engineer\nlocale: en-GB\n---\nTo: Tom\nSubject: Hi\n\nIt was good."
    below = [
        Layer("config", {"locale": "en-US", "notes": "n", "company": {"name": "A"}, "topics": [{"text": "x"}]}),
        Layer(
            "interview.toml", {"company": {"name": "Orbit", "aliases": ["OF"]}, "role": {"title": "Cook"}, "to": ["Z"]}
        ),
    ]
    result = situation(text, below=below, above=[flags_layer({"topics": ["y"]})])

    assert {key: str(origin) for key, origin in result.origins.items()} == {
        "channel": "guess: a subject line",
        "company.aliases": "interview.toml",
        "company.name": "interview.toml",
        "locale": "front matter",
        "notes": "config",
        "role.title": "front matter",
        "stage": "default",
        "subject": "header",
        "to": "header",
        "topics": "flag",
    }
    assert (result.facts.topics, result.facts.to, result.facts.locale) == ((Topic("y"),), ("Tom",), "en-GB")


def test_flags_beat_what_the_draft_says_of_itself() -> None:
    text = "---\nlocale: en-GB\n---\nTo: Tom\n\nIt was good."

    facts = situation(text, above=[flags_layer({"locale": "en-US", "to": "Dana"})]).facts

    assert (facts.locale, facts.to) == ("en-US", ("Dana",))


def test_tables_are_merged_key_by_key() -> None:
    below = [Layer("a", {"me": {"name": "Sam", "phone": "1"}}), Layer("b", {"me": {"phone": "2"}})]

    me = situation("Hi", below=below).facts.me

    assert (me.name, me.phone) == ("Sam", "2")


@pytest.mark.parametrize(
    ("name", "aliases"),
    [
        pytest.param("Orbit Foods", ("OF",), id="same company"),
        pytest.param("orbit foods", ("OF",), id="same company in lower case"),
        pytest.param("Acme", (), id="another company"),
    ],
)
def test_another_company_takes_no_aliases_over(name: str, aliases: tuple[str, ...]) -> None:
    below = [Layer("a", {"company": {"name": "Orbit Foods", "aliases": ["OF"]}})]

    result = situation("Hi", below=below, above=[flags_layer({"company": name})])

    assert result.facts.company == Company(name, aliases)
    assert ("company.aliases" in result.origins) is bool(aliases)


def test_ignores_of_all_layers_add_up() -> None:
    result = situation("---\nignore: B\n---\nHi", below=[Layer("a", {"ignore": [{"code": "A"}]})])

    assert [entry.code for entry in result.facts.ignore] == ["A", "B"]


@pytest.mark.parametrize(
    ("tables", "machine", "clock", "origin"),
    [
        pytest.param({}, None, None, None, id="nobody says"),
        pytest.param({"now": "2026-11-18T09:30"}, None, datetime(2026, 11, 18, 9, 30), "now, flag", id="now"),
        pytest.param(
            {"now": "2026-11-18", "planned_send": "2026-11-19T08:00"},
            None,
            datetime(2026, 11, 19, 8),
            "planned_send, flag",
            id="planned goes first",
        ),
        pytest.param(
            {},
            datetime(2026, 1, 2),
            datetime(2026, 1, 2),
            "this machine's clock, since the draft is being written",
            id="machine",
        ),
        pytest.param(
            {"now": DAY}, datetime(2026, 1, 2), datetime(2026, 11, 17), "now, flag", id="a fact beats the machine"
        ),
    ],
)
def test_clock(tables: dict[str, Any], machine: datetime | None, clock: datetime | None, origin: str | None) -> None:
    result = situation("Hi", above=[flags_layer(tables)], machine_clock=machine)

    assert result.clock == clock
    assert (str(result.origins["clock"]) if "clock" in result.origins else None) == origin
    assert result.knows("clock") is (clock is not None)


@pytest.mark.parametrize(
    ("name", "text", "channel", "origin"),
    [
        pytest.param("draft.txt", "Hi", "email", "default", id="nothing hints"),
        pytest.param("draft.txt", "Subject: Hi\n\nHi", "email", "guess: a subject line", id="subject"),
        pytest.param("sms.txt", "Hi", "sms", "guess: file name", id="file name"),
        pytest.param("dana li-invite.txt", "Hi", "li-invite", "guess: file name", id="a word of the file name"),
        pytest.param("card/dana.txt", "Hi", "card", "guess: file name", id="folder"),
        pytest.param("postcard.txt", "Hi", "email", "default", id="part of a word"),
        pytest.param("voicemail.txt", "Hi", "voice", "guess: file name", id="voicemail"),
        pytest.param("Voicemail-Dana.txt", "Hi", "voice", "guess: file name", id="voicemail for somebody"),
        pytest.param("whatsapp/dana.txt", "Hi", "sms", "guess: file name", id="folder of another name"),
        pytest.param("call-script.txt", "Hi", "voice", "guess: file name", id="call"),
        pytest.param("text.txt", "Hi", "sms", "guess: file name", id="text"),
        pytest.param("thank_you_text_2.txt", "Hi", "sms", "guess: file name", id="the second text"),
        pytest.param("linkedin.txt", "Hi", "li-message", "guess: file name", id="LinkedIn"),
        pytest.param("linkedin-connect.txt", "Hi", "li-invite", "guess: file name", id="LinkedIn invitation"),
        pytest.param("thanks-after-call.txt", "Hi", "email", "default", id="after a call"),
        pytest.param("phone interview.txt", "Hi", "email", "default", id="about a call"),
        pytest.param("linkedin/thanks.txt", "Hi", "email", "default", id="perhaps the company"),
        pytest.param("sms.txt", "---\nchannel: card\n---\nHi", "card", "front matter", id="known"),
    ],
)
def test_channel_is_guessed(name: str, text: str, channel: str, origin: str) -> None:
    result = situation(text, name=name)

    assert (result.channel, str(result.origins["channel"])) == (channel, origin)
    assert result.channel_is_known is (origin == "front matter")


@pytest.mark.parametrize(
    ("name", "text", "tables", "stage", "origin"),
    [
        pytest.param("draft.txt", "It was good.", {}, "thanks", "default", id="nothing hints"),
        pytest.param("status-2.txt", "It was good.", {}, "status-2", "guess: file name", id="file name"),
        pytest.param("small-thanks.txt", "Good.", {}, "small-thanks", "guess: file name", id="longer id in the name"),
        pytest.param(
            "draft.txt",
            "Good.",
            {"decision": {"status": "rejected"}},
            "rejected",
            "guess: decision.status",
            id="decision",
        ),
        pytest.param("li-invite.txt", "Good.", {}, "connect", "guess: an invitation", id="invitation"),
        pytest.param("draft.txt", "Is there any\nnews?", {}, "status-1", 'guess: "any news"', id="words, wrapped"),
        pytest.param(
            "draft.txt", "I have not heard a thing since the 3rd.", {}, "status-1", 'guess: "not heard"', id="silence"
        ),
        pytest.param(
            "draft.txt",
            "I wrote to you on Monday about the kiln.",
            {},
            "status-2",
            'guess: "i wrote to you on"',
            id="asked before",
        ),
        pytest.param(
            "draft.txt",
            "So the bench went to somebody else.",
            {},
            "rejected",
            'guess: "went to somebody"',
            id="somebody else",
        ),
        pytest.param("draft.txt", "Yes, I accept, gladly.", {}, "offer", 'guess: "yes, i accept"', id="accepted"),
        pytest.param(
            "draft.txt",
            "I must, with a heavy heart, decline.",
            {},
            "offer",
            'guess: "i must, with a heavy heart, decline"',
            id="declined after some words",
        ),
        pytest.param(
            "draft.txt", "I am still keen on the bench.", {}, "status-1", 'guess: "i am still keen"', id="still keen"
        ),
        pytest.param(
            "draft.txt", "Thanks for today! I am still keen.", {}, "thanks", "default", id="still keen, with thanks"
        ),
        pytest.param("draft.txt", "Good.\n\n> any news?", {}, "thanks", "default", id="quoted words"),
        pytest.param("draft.txt", "Any news?", {"stage": "final"}, "final", "flag", id="known"),
    ],
)
def test_stage_is_guessed(name: str, text: str, tables: dict[str, Any], stage: str, origin: str) -> None:
    result = situation(text, name=name, above=[flags_layer(tables)])

    assert (result.stage, str(result.origins["stage"])) == (stage, origin)
    assert result.stage_is_known is (origin == "flag")


DANA, DAN, TOM = Person("Dana Ruiz", aliases=("DR",)), Person("Dan Ruiz"), Person("Tom Bo")


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        pytest.param(None, (DANA, DAN, TOM), id="all interviewers"),
        pytest.param(("dana ruiz",), (DANA,), id="full name in lower case"),
        pytest.param(("Tom",), (TOM,), id="first name"),
        pytest.param(("DR",), (DANA,), id="alias"),
        pytest.param(("Lena Ek",), (Person("Lena Ek"),), id="somebody else"),
        pytest.param(("Tom", "Lena"), (TOM, Person("Lena")), id="in the order given"),
    ],
)
def test_recipients(to: tuple[str, ...] | None, expected: tuple[Person, ...]) -> None:
    facts = Facts(to=to, interviewers=(DANA, DAN, TOM))

    assert Situation("email", "thanks", facts).recipients == expected


def test_a_first_name_that_two_share_is_nobodys() -> None:
    twins = (Person("Dana Ruiz"), Person("Dana Bo"))

    assert Situation("email", "thanks", Facts(to=("Dana",), interviewers=twins)).recipients == (Person("Dana"),)


@pytest.mark.parametrize("blank", ["", " \t"], ids=["empty", "white space"])
def test_a_blank_fact_is_not_given(blank: str) -> None:
    tables = {"company": blank, "role": {"title": blank, "req_id": "R-1"}, "topics": [blank, "kilns"], "to": [blank]}
    more = {"interviewers": [{"name": blank}, {"name": "Dana", "role": blank}], "me": {"skills": [blank]}}

    assert flags_layer({**tables, **more}).tables == {
        "role": {"req_id": "R-1"},
        "topics": [{"text": "kilns"}],
        "interviewers": [{"name": "Dana"}],
    }


@pytest.mark.parametrize(
    ("tables", "expected"),
    [
        pytest.param({"channel": "Email"}, {"channel": "email"}, id="channel"),
        pytest.param({"stage": " STATUS-1"}, {"stage": "status-1"}, id="stage"),
        pytest.param({"sent": [{"channel": "SMS"}]}, {"sent": [{"channel": "sms"}]}, id="log"),
    ],
)
def test_ids_are_read_in_any_case(tables: dict[str, Any], expected: dict[str, Any]) -> None:
    assert flags_layer(tables).tables == expected


def test_without_a_database_a_time_zone_is_not_let_through(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is so where neither the system nor Python's package tzdata has one."""
    monkeypatch.setattr("zoneinfo.ZoneInfo", _no_zone)
    monkeypatch.setattr("zoneinfo.available_timezones", lambda: set[str]())
    caches = (zones.known_zones, zones._zone)
    for cache in caches:
        cache.cache_clear()
    try:
        for zone in ("+01:00", "UTC"):
            assert flags_layer({"interview": {"timezone": zone}}).tables == {"interview": {"timezone": zone}}
        with pytest.raises(FactsError) as caught:
            flags_layer({"interview": {"timezone": "Europe/Berlin"}})
    finally:
        for cache in caches:
            cache.cache_clear()

    assert str(caught.value) == (
        'options: interview.timezone: "Europe/Berlin" cannot be looked up, as there is no database of time zones here; '
        'install Python\'s package tzdata, or write an offset such as "+02:00"'
    )


def _no_zone(name: str) -> None:
    raise ZoneInfoNotFoundError(name)


@pytest.mark.parametrize("name", [pytest.param("", id="empty"), pytest.param(" ", id="white space")])
def test_a_name_without_letters_breaks_nothing(name: str) -> None:
    result = situation("Hi", above=[flags_layer({"to": ["Dana"], "interviewers": [name]})])

    assert result.recipients == (Person("Dana"),)


def test_the_facts_name_known_words() -> None:
    result = situation(
        "Hi",
        above=[
            flags_layer(
                {
                    "to": "Tom",
                    "interviewers": [{"name": "Dana Ruiz", "aliases": ["DR"]}],
                    "company": {"name": "Orbit", "aliases": ["OF"], "brands": ["Moon"]},
                    "role": {"title": "Cook", "aliases": ["Chef"]},
                    "me": {"name": "Sam", "skills": ["SQL"], "employers": ["Acme"]},
                    "topics": ["sensors"],
                    "recruiter": {"name": "Ann", "agency": "Hire"},
                }
            )
        ],
    )

    assert list(result.known_words()) == (
        [
            "Tom",
            "Dana Ruiz",
            "DR",
            "Ann",
            "Orbit",
            "OF",
            "Moon",
            "Cook",
            "Chef",
            "Sam",
            "SQL",
            "Acme",
            "sensors",
            "Hire",
        ]
    )


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        pytest.param("company", True, id="a table by one of its keys"),
        pytest.param("company.name", True, id="a key"),
        pytest.param("company.style", False, id="a key that nobody gave"),
        pytest.param("comp", False, id="part of a key"),
        pytest.param("recipients", True, id="recipients"),
        pytest.param("topics", False, id="topics"),
    ],
)
def test_what_is_known(key: str, expected: bool) -> None:
    assert situation("Hi", above=[flags_layer({"company": "Orbit", "to": "Dana"})]).knows(key) is expected


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param("company.name", "Orbit", id="table"),
        pytest.param("topics.1.text", "b", id="item"),
        pytest.param("topics.2.text", None, id="no such item"),
        pytest.param("role.title", None, id="unknown"),
        pytest.param("company.__class__", None, id="no field"),
    ],
)
def test_fact_at(key: str, value: object) -> None:
    assert fact_at(facts(company="Orbit", topics=["a", "b"]), key) == value


def test_moments() -> None:
    moment = datetime(2026, 11, 17, 14, tzinfo=UTC)

    assert [moment_of(moment), moment_of(DAY), moment_of(DAY, end_of_day=True)] == [
        datetime(2026, 11, 17, 14),
        datetime(2026, 11, 17),
        datetime(2026, 11, 17, 23, 59),
    ]
    assert [day_of(moment), day_of(DAY)] == [DAY, DAY]


def test_half_a_surrogate_pair_is_no_fact() -> None:
    message = read_message(Source("draft", '---\ncompany: "\\ud800"\n---\nHi'))

    with pytest.raises(FactsError, match="draft: front matter: not text \\(it contains half a surrogate pair\\)"):
        front_matter_layer(message)


@pytest.mark.parametrize("key", ["ignore[a]", "f(x)", "]"])
def test_an_unknown_key_may_end_in_a_bracket(key: str) -> None:
    with pytest.raises(FactsError, match=r"unknown key") as caught:
        flags_layer({key: "x"})

    assert f'unknown key "{key}"' in str(caught.value)
