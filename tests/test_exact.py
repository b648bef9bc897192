"""What is taken as it is, is what pydantic would make of it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from corpus import messages
from notelint.config import Config
from notelint.exact import exactly
from notelint.situation.facts import Facts
from notelint.situation.layers import flags_layer


@cache
def adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def validated(kind: Any, table: dict[str, Any]) -> Any:
    """Return what pydantic makes of a table; None: it refuses it."""
    try:
        return adapter(kind).validate_python(table)
    except ValidationError:
        return None


@pytest.mark.parametrize("message", messages(), ids=lambda message: message.name)
def test_the_facts_of_the_corpus_are_taken_as_they_are(message: Any) -> None:
    table = dict(flags_layer(message.facts).tables)

    assert exactly(Facts, table) == validated(Facts, table) is not None


VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.just(10**400),
        st.floats(allow_nan=False),
        st.sampled_from(
            ["", "Orbit", "5", "true", "phone", "open", "2026-05-01", "2026-05-01T10:00:00", "error", "tone"]
        ),
        st.just(date(2026, 5, 1)),
        st.just(datetime(2026, 5, 1, 10)),
        st.just(time(10)),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2),
        st.dictionaries(
            st.sampled_from(["name", "text", "at", "date", "with_", "status", "days", "tone", "x", "TON001"]),
            inner,
            max_size=2,
        ),
    ),
    max_leaves=4,
)


@settings(max_examples=1_500, deadline=None)
@given(
    st.sampled_from([Facts, Config]).flatmap(
        lambda kind: st.tuples(
            st.just(kind),
            st.dictionaries(st.sampled_from([*kind.__dataclass_fields__, "unknown"]), VALUES, min_size=1, max_size=3),
        )
    )
)
def test_a_table_is_taken_as_pydantic_takes_it_or_not_at_all(drawn: tuple[Any, dict[str, Any]]) -> None:
    kind, table = drawn
    found = exactly(kind, table)

    assert found is None or repr(found) == repr(validated(kind, table))


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        pytest.param(Facts, {"interview": {"at": date(2026, 5, 1), "duration_min": 40}}, id="a day and a whole number"),
        pytest.param(
            Facts, {"topics": [{"text": "kilns", "confidential": True, "with_": "Ada"}]}, id="a list of tables"
        ),
        pytest.param(Config, {"fail_on": "error", "weights": {"tone": 2, "topics": 0.5}}, id="a name of a severity"),
        pytest.param(Config, {"select": ["TON"], "checks": {"TON001": {"severity": "info"}}}, id="tables of anything"),
    ],
)
def test_what_fits_is_taken(kind: Any, table: dict[str, Any]) -> None:
    assert repr(exactly(kind, table)) == repr(validated(kind, table))


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        pytest.param(Facts, {"interview": {"at": "2026-05-01"}}, id="a date in quotes"),
        pytest.param(Facts, {"interview": {"duration_min": "40"}}, id="a number in quotes"),
        pytest.param(Facts, {"topics": [{"confidential": True}]}, id="a missing key"),
        pytest.param(Facts, {"compny": {}}, id="an unknown key"),
        pytest.param(Config, {"fail_on": "loud"}, id="no severity"),
    ],
)
def test_what_does_not_fit_is_left_to_pydantic(kind: Any, table: dict[str, Any]) -> None:
    assert exactly(kind, table) is None


def test_plain_facts_are_read_without_pydantic(tmp_path: Path) -> None:
    (tmp_path / "interview.toml").write_text(
        'company = "Orbit"\ntopics = ["kilns"]\n[[interviewers]]\nname = "Ada Osei"\n', "utf-8"
    )
    (tmp_path / "notelint.toml").write_text('ignore = ["TON007"]\n', "utf-8")
    (tmp_path / "thanks.txt").write_text("Dear Ms. Osei,\n\nThank you for Tuesday.\n\nBest,\nJo Brandt\n", "utf-8")
    code = "import sys; from notelint.cli.main import main; main(['check', '--no-cache', 'thanks.txt']); sys.exit(7 * ('pydantic' in sys.modules))"

    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert (run.returncode, "TOP001" in run.stdout) == (0, True), run.stderr
