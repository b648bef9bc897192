"""The public names: all there, and cheap to import."""

from __future__ import annotations

import subprocess
import sys

import pytest

import notelint


def run(program: str) -> str:
    """Return what `program` prints in a fresh interpreter."""
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout


def test_the_names_are_sorted() -> None:
    assert notelint.__all__ == sorted(notelint.__all__, key=lambda name: (name[0].islower(), not name.isupper(), name))
    assert len({*notelint.__all__}) == len(notelint.__all__)


@pytest.mark.parametrize("name", notelint.__all__)
def test_a_name_resolves(name: str) -> None:
    assert getattr(notelint, name) is not None
    assert name in dir(notelint)


def test_every_name_that_resolves_is_public() -> None:
    assert sorted(notelint._MODULES) == sorted(notelint.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'notelint' has no attribute 'nothing'"):
        _ = notelint.nothing


def test_a_star_import_gives_the_public_names() -> None:
    program = "from notelint import *; print(sorted(name for name in globals() if not name.startswith('__')))"

    assert run(program) == f"{sorted(notelint.__all__)}\n"


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("import notelint", id="the package"),
        pytest.param("from notelint import *", id="all names"),
        pytest.param("from notelint.registry import installed; assert installed().checks", id="all checks"),
        pytest.param("from notelint.message.reader import read_message", id="the reader"),
        pytest.param("from notelint.situation.resolve import resolve", id="the facts"),
    ],
)
@pytest.mark.parametrize("heavy", ["spacy", "pydantic", "thinc", "numpy"])
def test_an_import_loads_nothing_heavy(statement: str, heavy: str) -> None:
    assert run(f"import sys; {statement}; print({heavy!r} in sys.modules)") == "False\n"


def test_the_package_itself_loads_none_of_its_modules() -> None:
    program = "import sys, notelint; print(sorted(name for name in sys.modules if name.startswith('notelint')))"

    assert run(program) == "['notelint']\n"
