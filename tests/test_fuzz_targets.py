"""What the fuzzer asserts, on what Hypothesis makes: any bytes, drafts, emails, facts and configuration."""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from strategies import configurations, emails, facts_files, raw_drafts

sys.path.append(str(Path(__file__).parent / "fuzz"))

from fuzz_seeds import mutated, seeds
from fuzz_targets import TARGETS

few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
many = settings(max_examples=150, deadline=None)


@given(st.binary(max_size=1), raw_drafts())
@many
def test_any_draft_is_taken_apart(name: bytes, raw: bytes) -> None:
    TARGETS["reading"](name + raw)


@given(emails())
@many
def test_any_email_is_taken_apart(raw: bytes) -> None:
    TARGETS["mail"](raw)


@given(st.binary(max_size=1), raw_drafts())
@few
def test_any_draft_is_cut_into_words(name: bytes, raw: bytes) -> None:
    TARGETS["tokens"](name + raw)


@given(st.one_of(facts_files(), configurations()).map(str.encode))
@many
def test_any_settings_fit_or_are_refused(raw: bytes) -> None:
    TARGETS["settings"](raw)


@given(st.binary(max_size=1), raw_drafts())
@few
def test_any_draft_is_linted(name: bytes, raw: bytes) -> None:
    TARGETS["linting"](name + raw)


@given(st.sampled_from(sorted(TARGETS)), st.randoms(use_true_random=False))
@few
def test_mutated_seeds_are_survived(name: str, chance: Random) -> None:
    TARGETS[name](mutated(chance.choice(seeds(name)), chance, 400))
