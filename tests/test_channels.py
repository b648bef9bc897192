"""Channel and stage profiles: complete, with sources, and open to the user's own values."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from notelint import profiles as module
from notelint.channels import CHANNELS, PRIVATE, SHORT, STAGES, WRITTEN
from notelint.errors import ConfigError
from notelint.profiles import KNOWN, Channel, Figure, load_profiles, profiles_table

RAW = tomllib.loads(files("notelint").joinpath("channels.toml").read_text("utf-8"))
PROFILES = load_profiles()
PARTS = {
    *("role", "greeting", "gratitude", "anchor", "topic", "detail", "interest", "value", "question", "next-step"),
    *("outcome-question", "sign-off"),
}
AS_OF = re.compile(r"undated|(?:about |early )?\d{4}s?(?:-\d{2}(?:-\d{2})?)?(?:–(?:early )?\d{4}s?)?")


def figures(table: dict[str, Any], path: str = "") -> list[tuple[str, dict[str, Any]]]:
    """Return every table with a value or a verdict, with its path."""
    found = [(path, table)] if "value" in table or "verdict" in table else []
    for key, value in table.items():
        if isinstance(value, dict):
            found += figures(value, f"{path}.{key}" if path else key)
    return found


FIGURES = figures({key: RAW[key] for key in ("channels", "conventions", "counting")})


def test_the_ids_are_those_of_the_data() -> None:
    assert tuple(RAW["channels"]) == CHANNELS == tuple(PROFILES.channels)
    assert tuple(RAW["stages"]) == STAGES == tuple(PROFILES.stages)


def test_groups_hold_known_channels() -> None:
    assert {*CHANNELS} == PRIVATE | SHORT | WRITTEN
    assert {*CHANNELS} - PRIVATE == {"wall", "post"}
    assert {*CHANNELS} - WRITTEN == {"voice"}


@pytest.mark.parametrize("channel", PROFILES.channels.values(), ids=lambda channel: channel.id)
def test_a_channel_is_complete(channel: Channel) -> None:
    assert channel.title
    assert channel.counting in ("code-points", "x-weighted", "gsm-7")
    assert channel.asks <= {"greeting", "detail", "role", "topic"}
    assert tuple(channel.verdicts) == STAGES
    assert {*channel.norms} <= {*STAGES}


@pytest.mark.parametrize("channel", PROFILES.channels.values(), ids=lambda channel: channel.id)
def test_a_norm_says_what_it_counts_and_its_figures_ascend(channel: Channel) -> None:
    for norm in channel.norms.values():
        steps = [norm.thin_below, norm.target_max, norm.info_above, norm.warning_above]
        values = [step.value for step in steps if step]
        assert norm.unit in ("words", "characters")
        assert values == sorted(values)
        if norm.target_min and norm.target_max:
            assert norm.target_min.value <= norm.target_max.value


@pytest.mark.parametrize("channel", PROFILES.channels.values(), ids=lambda channel: channel.id)
def test_a_verdict_gives_its_reason(channel: Channel) -> None:
    for verdict in channel.verdicts.values():
        assert verdict.verdict in ("acceptable", "discouraged", "wrong", "none")
        assert verdict.reason.endswith(".")
        assert {*verdict.better} <= {*CHANNELS}


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_says_of_every_part_whether_it_belongs(stage: str) -> None:
    profile = PROFILES.stages[stage]

    assert {*profile.parts} == PARTS
    assert {*profile.parts.values()} <= {"required", "wanted", "optional", "forbidden", "none"}


@pytest.mark.parametrize(("path", "figure"), FIGURES, ids=[path for path, _ in FIGURES])
def test_a_figure_has_source_and_date(path: str, figure: dict[str, Any]) -> None:
    assert figure["source"].strip()
    assert AS_OF.fullmatch(figure["as_of"]), figure["as_of"]


def test_every_norm_is_read() -> None:
    for channel, table in RAW["channels"].items():
        for stage, norm in table.get("norms", {}).items():
            read = PROFILES.channels[channel].norms[stage]
            for key, figure in norm.items():
                if key in ("target-min", "target-max", "info-above", "warning-above", "thin-below"):
                    assert getattr(read, key.replace("-", "_")).value == figure["value"]


def test_without_overrides_the_profiles_are_made_once() -> None:
    assert load_profiles() is load_profiles({})


def test_a_value_may_be_overridden() -> None:
    changed = load_profiles({"email": {"norms": {"thanks": {"target-max": 90}}}}, origin="notelint.toml")

    assert changed.channels["email"].norms["thanks"].target_max == Figure(90, "notelint.toml", "yours")
    assert changed.channels["email"].norms["thanks"].target_min == PROFILES.channels["email"].norms["thanks"].target_min
    assert changed.channels["letter"] == PROFILES.channels["letter"]


def test_an_override_changes_nothing_for_others() -> None:
    load_profiles({"email": {"verdicts": {"thanks": {"verdict": "wrong"}}}})

    assert load_profiles().channels["email"].verdicts["thanks"].verdict == "acceptable"


@pytest.mark.parametrize(
    ("overrides", "message"),
    [
        pytest.param({"emial": {}}, 'channels.emial: unknown key; did you mean "email"?', id="channel"),
        pytest.param(
            {"email": {"norms": {"thank": {}}}},
            'channels.email.norms.thank: unknown key; did you mean "thanks"?',
            id="stage",
        ),
        pytest.param(
            {"email": {"norms": {"thanks": {"target-maks": 3}}}},
            'channels.email.norms.thanks.target-maks: unknown key; did you mean "target-max"?',
            id="figure",
        ),
        pytest.param(
            {"email": {"norms": {"thanks": {"target-max": "90"}}}},
            "channels.email.norms.thanks.target-max: must be a number",
            id="a string for a number",
        ),
        pytest.param(
            {"email": {"norms": {"thanks": {"target-max": True}}}},
            "channels.email.norms.thanks.target-max: must be a number",
            id="a boolean for a number",
        ),
        pytest.param(
            {"email": {"norms": {"thanks": {"info-above": float("nan")}}}},
            "channels.email.norms.thanks.info-above: must be a number between 0 and 1,000,000",
            id="no number at all",
        ),
        pytest.param(
            {"email": {"norms": {"thanks": {"info-above": -3}}}},
            "channels.email.norms.thanks.info-above: must be a number between 0 and 1,000,000",
            id="less than no words",
        ),
        pytest.param({"email": 3}, "channels.email: must be a table", id="a number for a table"),
        pytest.param({"email": {"asks": "topic"}}, "channels.email.asks: must be a list", id="no list"),
        pytest.param(
            {"email": {"verdicts": {"thanks": {"verdict": "fine"}}}},
            'channels.email.verdicts.thanks.verdict: "fine" is none of acceptable, discouraged, wrong, none; did you mean "none"?',
            id="unknown verdict",
        ),
        pytest.param(
            {"email": {"asks": ["greeting", "topics"]}},
            'channels.email.asks: "topics" is none of greeting, detail, role, topic; did you mean "topic"?',
            id="unknown part",
        ),
        pytest.param(
            {"email": {"counting": "bytes"}},
            'channels.email.counting: "bytes" is none of code-points, x-weighted, gsm-7',
            id="unknown way of counting",
        ),
    ],
)
def test_an_override_that_does_not_fit_is_named(overrides: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load_profiles(overrides, origin="notelint.toml")

    assert str(caught.value) == f"notelint.toml: {message}"


def test_what_is_worked_out_ahead_is_up_to_date() -> None:
    written = files("notelint").joinpath(KNOWN).read_text("utf-8")

    assert written == profiles_table(), "run: python -m notelint.handbook --write"


def test_what_is_worked_out_ahead_counts_only_for_the_same_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = files("notelint").joinpath("channels.toml").read_text("utf-8")
    (tmp_path / "channels.toml").write_text(text.replace("[stages.thanks]", "[stages.thanks]\nnew = 1", 1), "utf-8")
    (tmp_path / KNOWN).write_text(profiles_table(), "utf-8")
    monkeypatch.setattr(module, "files", lambda package: tmp_path)

    assert module._read()["stages"]["thanks"]["new"] == 1
