"""The rules configuration: found, read, refused, applied."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from notelint.config import DEFAULT_WEIGHTS, Config, config_from, schema
from notelint.config_files import config_file_for, load_config
from notelint.errors import ConfigError
from notelint.findings import Dimension, Severity
from notelint.selection import is_selected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param({}, Config(), id="empty"),
        pytest.param(
            {"select": ["TON"], "extend-select": ["PER"], "ignore": ["TON006"]},
            Config(select=("TON",), extend_select=("PER",), ignore=("TON006",)),
            id="lists",
        ),
        pytest.param({"extend_select": ["PER"]}, Config(extend_select=("PER",)), id="underscore"),
        pytest.param({"fail-on": "info"}, Config(fail_on=Severity.INFO), id="severity"),
        pytest.param({"min-score": 70}, Config(min_score=70), id="number"),
        pytest.param({"weights": {"tone": 1}}, Config(weights={Dimension.TONE: 1}), id="weights"),
        pytest.param(
            {"checks": {"TON006": {"per-words": 3}}}, Config(checks={"TON006": {"per-words": 3}}), id="options"
        ),
    ],
)
def test_a_table_becomes_a_configuration(table: dict[str, Any], expected: Config) -> None:
    assert config_from(table, origin="c") == expected


@pytest.mark.parametrize(
    ("table", "message"),
    [
        pytest.param({"selct": []}, 'unknown key "selct"; did you mean "select"?', id="unknown key"),
        pytest.param({"zzz": 1}, 'unknown key "zzz"', id="nothing near"),
        pytest.param({"fail-on": "inof"}, "fail-on: must be 'error', 'warning' or 'info'", id="severity"),
        pytest.param({"select": "TON"}, "select: must be a list", id="no list"),
        pytest.param({"select": [3]}, "select.0: must be a string", id="no string"),
        pytest.param({"min-score": "x"}, "min-score: must be a number", id="no number"),
        pytest.param({"checks": {"TON006": 3}}, "checks.TON006: must be a table", id="no table"),
        pytest.param({"weights": {"tone": -1}}, "weights: must not be negative, nor all zero", id="negative weight"),
        pytest.param(
            {"weights": dict.fromkeys(map(str, Dimension), 0)},
            "weights: must not be negative, nor all zero",
            id="no weight",
        ),
        pytest.param(
            {"weights": {"ton": 1}},
            "weights.ton: must be 'personalization', 'topics', 'tone', 'length', 'channel' or 'timing'",
            id="unknown dimension",
        ),
        pytest.param({"min-score": float("nan")}, "min-score: must lie between 0 and 100", id="no score"),
        pytest.param({"min-score": 101}, "min-score: must lie between 0 and 100", id="too high a score"),
        pytest.param(
            {"extend-select": [], "extend_select": []},
            '"extend-select" and "extend_select" are one key; join the two',
            id="two spellings of a key",
        ),
        pytest.param({"select": [" "]}, "select, extend-select and ignore: a code is empty", id="empty code"),
        pytest.param({"weights": {"tone": float("nan")}}, "weights: must be finite", id="no number at all"),
        pytest.param({"weights": {"tone": 1e308, "topics": 1e308}}, "weights: must be finite", id="no finite sum"),
    ],
)
def test_a_table_that_does_not_fit_is_named(table: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        config_from(table, origin="notelint.toml")

    assert str(caught.value).startswith(f"notelint.toml: {message}")


def test_the_default_weights_add_up() -> None:
    assert sum(DEFAULT_WEIGHTS.values()) == pytest.approx(1)
    assert {*DEFAULT_WEIGHTS} == {*Dimension}


@pytest.mark.parametrize(
    ("config", "selected"),
    [
        pytest.param(Config(), True, id="all by default"),
        pytest.param(Config(select=("TON",)), True, id="prefix"),
        pytest.param(Config(select=("ton",)), True, id="lower case"),
        pytest.param(Config(select=("hype",)), True, id="name"),
        pytest.param(Config(select=("ALL",)), True, id="all"),
        pytest.param(Config(select=("PER",)), False, id="another prefix"),
        pytest.param(Config(select=("PER",), extend_select=("TON006",)), True, id="extended"),
        pytest.param(Config(ignore=("TON",)), False, id="ignored prefix"),
        pytest.param(Config(ignore=("hype",)), False, id="ignored name"),
        pytest.param(Config(ignore=("ALL",)), False, id="all ignored"),
        pytest.param(Config(select=("TON006",), ignore=("TON",)), True, id="the longer prefix is selected"),
        pytest.param(Config(select=("TON",), ignore=("TON006",)), False, id="the longer prefix is ignored"),
        pytest.param(Config(select=("TON",), ignore=("TON",)), False, id="a tie goes to ignore"),
        pytest.param(Config(select=("TON006",), ignore=("hype",)), False, id="a code and its name are a tie"),
        pytest.param(Config(ignore=("ALL",), extend_select=("TON",)), True, id="all ignored but one prefix"),
        pytest.param(Config(select=("hyp",)), False, id="part of a name"),
    ],
)
def test_which_checks_are_run(config: Config, selected: bool) -> None:
    assert is_selected(config, "TON006", "hype") is selected


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    return tmp_path


def write(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_the_nearest_file_governs(home: Path) -> None:
    write(home / "notelint.toml")
    near = write(home / "a" / "notelint.toml")

    assert config_file_for(str(home / "a" / "b" / "draft.txt")) == near


def test_the_hidden_file_goes_first(home: Path) -> None:
    write(home / "notelint.toml")
    hidden = write(home / ".notelint.toml")

    assert config_file_for(str(home / "draft.txt")) == hidden


def test_a_pyproject_that_does_not_speak_of_notelint_is_passed_over(home: Path) -> None:
    far = write(home / "notelint.toml")
    write(home / "a" / "pyproject.toml", "[tool.other]\n")

    assert config_file_for(str(home / "a" / "draft.txt")) == far


def test_a_pyproject_that_speaks_of_notelint_governs(home: Path) -> None:
    path = write(home / "pyproject.toml", "[tool.notelint]\nselect = ['TON']\n")

    assert config_file_for(str(home / "draft.txt")) == path
    assert load_config(path) == Config(select=("TON",))


def test_the_users_own_file_comes_last(home: Path) -> None:
    own = write(home / "home" / "notelint" / "notelint.toml")

    assert config_file_for(str(home / "draft.txt")) == own


def test_no_file_is_no_configuration(home: Path) -> None:
    assert config_file_for(str(home / "draft.txt")) is None


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        pytest.param("notelint.toml", "a = ", "not valid TOML: Invalid value (at end of document)", id="broken TOML"),
        pytest.param("notelint.toml", "a = " + "[" * 5_000, "not valid TOML: nested too deeply", id="too deep"),
        pytest.param(
            "notelint.toml",
            "a = " + "9" * 5_000,
            "not valid TOML: a number of more than 4,300 digits",
            id="a number without end",
        ),
        pytest.param("notelint.toml", "slect = []", 'unknown key "slect"; did you mean "select"?', id="unknown key"),
        pytest.param("pyproject.toml", "[tool.notelint]\nslect = []", 'unknown key "slect"', id="in a pyproject"),
        pytest.param("pyproject.toml", "", "no [tool.notelint] table", id="pyproject without a table"),
        pytest.param("pyproject.toml", "tool = 3", "no [tool.notelint] table", id="pyproject of another shape"),
        pytest.param("notelint.toml", "packs = ['no.toml']", 'packs: "no.toml": no such file', id="no such pack"),
        pytest.param(
            "notelint.toml",
            "packs = ['../p.toml']",
            'packs: "../p.toml" lies outside the folder of the configuration',
            id="pack outside",
        ),
        pytest.param(
            "notelint.toml",
            "packs = ['/etc/passwd']",
            'packs: "/etc/passwd" lies outside the folder of the configuration',
            id="absolute path",
        ),
    ],
)
def test_a_file_that_does_not_fit_is_named(tmp_path: Path, name: str, text: str, message: str) -> None:
    path = write(tmp_path / "c" / name, text)
    write(tmp_path / "p.toml")

    with pytest.raises(ConfigError) as caught:
        load_config(path)

    assert str(caught.value).startswith(f"{path}: {message}")


def test_a_linked_pack_may_not_lead_outside(tmp_path: Path) -> None:
    write(tmp_path / "p.toml")
    path = write(tmp_path / "c" / "notelint.toml", "packs = ['p.toml']")
    (tmp_path / "c" / "p.toml").symlink_to(tmp_path / "p.toml")

    with pytest.raises(ConfigError, match="lies outside"):
        load_config(path)


def test_packs_become_absolute(tmp_path: Path) -> None:
    pack = write(tmp_path / "packs" / "acme.toml")
    path = write(tmp_path / "notelint.toml", "packs = ['packs/acme.toml']")

    assert load_config(path) == Config(packs=(str(pack.resolve()),))


def test_the_schema_knows_every_key() -> None:
    properties = schema()["properties"]

    assert [*properties] == [
        *("select", "extend-select", "ignore", "fail-on", "min-score", "include", "exclude", "comment-prefix"),
        *("packs", "weights", "checks", "channels", "facts", "model"),
    ]
    assert schema()["additionalProperties"] is False
