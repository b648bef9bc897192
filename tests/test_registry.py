"""Checks found through entry points; a broken plug-in is named and harms nobody."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

from notelint import Dimension, PhraseCheck, Severity
from notelint import registry as module
from notelint.check import Check
from notelint.errors import ConfigError
from notelint.lookup import installed_check
from notelint.registry import GROUP, Registry, audit, checks_of, installed

CHECK = '''
from notelint import Dimension, PhraseCheck, Severity


class {name}(PhraseCheck):
    """Said."""

    code = "{code}"
    dimension = Dimension.TONE
    severity = Severity.INFO
    messages = {{"found": "Said."}}
    phrases = ("{phrase}",)
    bad = ("It is ⟦synergy⟧.",)
    good = ("It is good.",)
'''

PACK = """
[[check]]
code = "ACM009"
name = "circle-back"
summary = "Said."
dimension = "tone"
severity = "info"
message = "Said."
phrases = ["circle back"]
bad = ["I ⟦circle back⟧."]
good = ["I write."]
"""


def check(name: str = "Synergy", code: str = "ACM001", phrase: str = "synergy") -> str:
    return CHECK.format(name=name, code=code, phrase=phrase)


@pytest.fixture
def plug_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], None]]:
    """Write a file below a folder on the path; every module made there is forgotten afterwards."""
    monkeypatch.syspath_prepend(str(tmp_path))
    before = {*sys.modules}

    def write(path: str, text: str) -> None:
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")

    yield write
    for name in {*sys.modules} - before:
        if name.startswith("acme"):
            del sys.modules[name]


def loaded(monkeypatch: pytest.MonkeyPatch, **entries: str) -> Registry:
    """Return the registry of an installation whose entry points are `entries`."""
    fakes = [EntryPoint(name, value, GROUP) for name, value in entries.items()]
    monkeypatch.setattr(module, "entry_points", lambda group: fakes if group == GROUP else [])
    return installed.__wrapped__()


def test_a_module(plug_in: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in("acme.py", check() + check("Pivot", "ACM002"))

    registry = loaded(monkeypatch, acme="acme")

    assert {code: found.__name__ for code, found in registry.checks.items()} == {"ACM001": "Synergy", "ACM002": "Pivot"}
    assert registry.origins == {"ACM001": "acme", "ACM002": "acme"}
    assert registry.problems == ()


def test_a_package_with_a_pack(plug_in: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in("acme/__init__.py", "")
    plug_in("acme/tone/__init__.py", "")
    plug_in("acme/tone/synergy.py", check())
    plug_in("acme/words.toml", PACK)

    registry = loaded(monkeypatch, acme="acme")

    assert {code: found.__module__ for code, found in registry.checks.items()} == {
        "ACM001": "acme.tone.synergy",
        "ACM009": "acme/words.toml",
    }


def test_an_imported_check_is_not_found_twice(
    plug_in: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    plug_in("acme/__init__.py", "from acme.synergy import Synergy")
    plug_in("acme/synergy.py", check())

    assert loaded(monkeypatch, acme="acme").problems == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param("1 / 0", "cannot be loaded: ZeroDivisionError: division by zero", id="raises"),
        pytest.param(
            "import nowhere", "cannot be loaded: ModuleNotFoundError: No module named 'nowhere'", id="imports"
        ),
        pytest.param("import sys\nsys.exit(3)", "cannot be loaded: SystemExit: 3", id="exits"),
        pytest.param(
            check(code="x1"), "acme.Synergy: code must be letters and three digits, such as TON006", id="code"
        ),
        pytest.param(
            check(phrase="so (good"),
            'acme.Synergy: phrase "so (good": brackets must match and may not be nested',
            id="phrase",
        ),
        pytest.param(check() + "    channels = 3\n", "cannot be loaded: TypeError", id="declaration of a wrong type"),
    ],
)
def test_a_broken_plug_in_is_named_and_isolated(
    plug_in: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch, text: str, problem: str
) -> None:
    plug_in("acme.py", text)
    plug_in("acmeb.py", check("Other", "OTH001"))

    registry = loaded(monkeypatch, acme="acme", other="acmeb")

    assert [*registry.checks] == ["OTH001"]
    assert len(registry.problems) == 1
    assert registry.problems[0].startswith(f"plug-in acme: {problem}")


@pytest.mark.parametrize("broken", ["acme/first.py", "acme/tone/__init__.py"], ids=["module", "package"])
def test_a_broken_part_of_a_plug_in_leaves_the_rest(
    plug_in: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    plug_in("acme/__init__.py", "")
    plug_in("acme/synergy.py", check())
    plug_in(broken, "import sys\nsys.exit(3)")

    name = broken.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    registry = loaded(monkeypatch, acme="acme")

    assert [*registry.checks] == ["ACM001"]
    assert registry.problems == (f"plug-in acme: {name}: cannot be loaded: SystemExit: 3",)


def test_a_plug_in_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = loaded(monkeypatch, acme="acme_nowhere")

    assert registry == Registry(
        {}, {}, ("plug-in acme: cannot be loaded: ModuleNotFoundError: No module named 'acme_nowhere'",)
    )


def test_a_code_that_is_taken_is_named(plug_in: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in("acme.py", check())
    plug_in("acmeb.py", check("Other"))

    registry = loaded(monkeypatch, acme="acme", other="acmeb")

    assert registry.problems == ("plug-in other: other: ACM001 is already a check of acme",)
    assert registry.checks["ACM001"].__name__ == "Synergy"


def test_the_order_of_entry_points_changes_nothing(
    plug_in: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    plug_in("acme.py", check())
    plug_in("acmeb.py", check("Other"))

    assert loaded(monkeypatch, a="acme", b="acmeb") == loaded(monkeypatch, b="acmeb", a="acme")


def test_the_built_in_checks_come_by_an_entry_point() -> None:
    assert installed().problems == ()
    assert {origin.partition(" ")[0] for origin in installed().origins.values()} == {"builtin"}


@pytest.mark.parametrize(
    "word",
    [pytest.param("ACM001", id="code"), pytest.param("acm001", id="lower case"), pytest.param("Tried", id="name")],
)
def test_a_check_is_found_by(word: str) -> None:
    assert Registry({"ACM001": tried()}).find(word).code == "ACM001"


@pytest.mark.parametrize(
    ("word", "message"),
    [
        pytest.param("ACM01", 'unknown check "ACM01"; did you mean "ACM001"?', id="code"),
        pytest.param("tired", 'unknown check "tired"; did you mean "tried"?', id="name"),
        pytest.param("zzzzzz", 'unknown check "zzzzzz"', id="nothing near"),
    ],
)
def test_an_unknown_check_is_named(word: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Registry({"ACM001": tried()}).find(word)

    assert str(caught.value) == message


def tried(**declared: Any) -> type[Check]:
    return type(
        "Tried",
        (PhraseCheck,),
        {
            "__doc__": "Tried.",
            "code": "ACM001",
            "dimension": Dimension.TONE,
            "severity": Severity.INFO,
            "messages": {"found": "Found."},
            "phrases": ("synergy",),
            "bad": ("⟦synergy⟧",),
            "good": ("good",),
            **declared,
        },
    )


@pytest.mark.parametrize(
    ("declared", "faults"),
    [
        pytest.param({}, [], id="complete"),
        pytest.param({"code": "TON6"}, ["code must be letters and three digits, such as TON006"], id="code"),
        pytest.param({"dimension": "tone"}, ["dimension and severity must be set"], id="dimension"),
        pytest.param({"severity": None}, ["dimension and severity must be set"], id="severity"),
        pytest.param({"__doc__": " "}, ["a docstring must say what is found and why it matters"], id="docstring"),
        pytest.param({"good": ()}, ["bad and good examples must be given"], id="examples"),
        pytest.param(
            {"messages": {}}, ["messages must be given", 'phrase "synergy": no message "found"'], id="messages"
        ),
        pytest.param({"channels": ("emial",)}, ['unknown channel "emial"; did you mean "email"?'], id="channel"),
        pytest.param({"stages": ("thank",)}, ['unknown stage "thank"; did you mean "thanks"?'], id="stage"),
        pytest.param(
            {"severity_on": {"fax": None}}, ['severity_on: unknown channel or stage "fax"'], id="severity on a channel"
        ),
        pytest.param({"bad": ("⟦synergy",)}, ["an example: a mark is not closed in: ⟦synergy"], id="mark"),
        pytest.param({"phrases": ()}, ["phrases must be given"], id="no phrases"),
        pytest.param({"phrases": ("[a|b]", " ( |) ")}, ['phrase " ( |) ": no words'], id="phrase without words"),
        pytest.param({"phrases": ("a]",)}, ['phrase "a]": brackets must match and may not be nested'], id="phrase"),
    ],
)
def test_audit(declared: dict[str, Any], faults: list[str]) -> None:
    assert list(audit(tried(**declared))) == faults


def test_a_class_without_a_code_is_a_base_for_others(plug_in: Callable[[str, str], None]) -> None:
    plug_in("acme.py", check().replace('    code = "ACM001"\n', ""))

    assert checks_of("acme") == []


def test_a_code_that_one_origin_gives_twice_is_named() -> None:
    with pytest.raises(ConfigError) as caught:
        Registry({}).with_checks([tried(), tried()], origin="acme.toml")

    assert str(caught.value) == "acme.toml: ACM001 is there twice"


@pytest.mark.parametrize("word", ["TON004", "ton004", "slang-textspeak", "Slang-Textspeak"])
def test_one_check_is_found_without_the_others(word: str) -> None:
    program = (
        "import sys; from notelint.lookup import installed_check; from notelint.registry import name_of\n"
        f"print(name_of(installed_check({word!r})))\n"
        "print([name for name in sys.modules if name.startswith('notelint_checks.') and name.count('.') == 2"
        " and '.analysis.' not in name])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "slang-textspeak\n['notelint_checks.tone.slang_textspeak']\n"


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("ACM001", "Synergy"),
        ("synergy", "Synergy"),
        ("ACM009", "CircleBack"),
        ("circle-back", "CircleBack"),
        ("ACM010", None),
        ("ACM0", None),
    ],
    ids=["module", "two modules of that name", "pack", "pack by name", "unknown", "beginning of a code"],
)
def test_one_check_of_a_plug_in(
    word: str, found: str | None, plug_in: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    plug_in("acme/__init__.py", "")
    plug_in("acme/tone/__init__.py", "")
    plug_in("acme/tone/pack.toml", PACK)
    plug_in("acme/tone/synergy.py", check())
    plug_in("acme/data/__init__.py", "")
    plug_in("acme/data/synergy.py", "WORDS = 'synergy'")
    plug_in("acme/broken.py", "raise SystemExit")
    fakes = [EntryPoint("acme", "acme", GROUP), EntryPoint("gone", "acme_gone", GROUP)]
    monkeypatch.setattr(module, "entry_points", lambda group: fakes)

    one = installed_check(word)

    assert (one and one.__name__) == found


def test_one_check_of_a_plug_in_of_one_module(
    plug_in: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    plug_in("acme_alone.py", check())
    monkeypatch.setattr(module, "entry_points", lambda group: [EntryPoint("acme", "acme_alone", GROUP)])

    one = installed_check("ACM001")

    assert one is not None
    assert one.__name__ == "Synergy"


def test_a_check_that_cannot_be_imported_is_left_to_the_registry(
    plug_in: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    plug_in("acme/__init__.py", "")
    plug_in("acme/synergy.py", "raise RuntimeError\n" + check())
    monkeypatch.setattr(module, "entry_points", lambda group: [EntryPoint("acme", "acme", GROUP)])

    assert installed_check("synergy") is None
