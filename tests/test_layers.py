"""Imports point one way, and only where they may."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ENGINE, CHECKS = ROOT / "notelint", ROOT / "checks" / "notelint_checks"

ORDER = """
errors exact gates globs governors loading nfc plain_chunks printable sentences toml_text version
channels chunks entities files gate_costs model_meta
gate_pieces
gate_derivation
ignore_files
model_files source
diff positions replacing
foreign mail.structure mail.headers mail.charsets mail.flowed mail.markup
mail.body
mail.reader
reading
message.lines message.model
message.comments message.front message.opening message.attribution message.footers
message.formulas message.history
message.last_line message.quotes
message.ending
message.reader
profile_overrides
profiles
situation.addresses situation.blanks situation.ids situation.notes situation.people situation.stage_cues situation.twice situation.zones
situation.events situation.note_files situation.shaping
situation.facts
situation.validation situation.yaml situation.model
situation.guess situation.layers
situation.headers
situation.resolve
walking
alternatives drafts findings
cache.folders
cache.store
cache.expressions
patterns
heads pattern_index toml_array yaml_list
ignoring
prose
draft
recognition untouchable voice
check pipeline
examples language
phrases
packs
registry
known lookup
advice config
config_files diagnostics selection
report_json
report
activation composed fixes render score suppress
mending plan running
engine
api
reference
reporters
cache.environment cache.references
cache.upkeep
cache.entry cache.surroundings
cache.results
cache.runs
handbook
testing
__init__
cli.collected cli.crash cli.options cli.overrides
cli.governing cli.progress
cli.session
cli.inputs
server.client server.framing server.problems server.settings server.tasks server.toml_places server.worker
server.changes server.documents server.loop server.pages server.yaml_places
server.files server.ignores server.surroundings server.vocabulary
server.analysis server.warming
server.diagnostics server.host server.schedule
server.registration
server.completion server.hover server.lens server.protocol server.showing server.symbols
server.actions
server.features
server.app
cli
__main__
"""
"""Each line may import only what stands on a line above it; the parts of a package on a line, also one another."""

LINES = 220
"""What "about 200 lines" means at most."""
LONGER = {"notelint.draft"}
"""One class: all that a check may ask of a message."""

RANKS = {f"notelint.{module}": rank for rank, line in enumerate(ORDER.split("\n")) for module in line.split()}
RANKS["notelint"] = RANKS["notelint.__init__"]


def modules(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def name_of(path: Path) -> str:
    """Return the dotted name of a module; packages keep their ``__init__`` only at the top."""
    base = ENGINE.parent if path.is_relative_to(ENGINE) else CHECKS.parent
    parts = path.relative_to(base).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 2 else parts)


def imported(path: Path) -> Iterator[str]:
    """Yield the modules that a file imports anywhere, ``TYPE_CHECKING`` and functions included."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield node.module or ""


def rank_of(name: str) -> int:
    """Return the rank of a module, or of the nearest package that has one."""
    if name not in RANKS:
        assert name.count(".") > 1, f"{name} has no place in the order"
        return rank_of(name.rpartition(".")[0])
    return RANKS[name]


def package_of(name: str) -> str:
    return ".".join(name.split(".")[:2])


@pytest.mark.parametrize("path", modules(ENGINE), ids=name_of)
def test_the_engine_imports_only_to_the_left(path: Path) -> None:
    name = name_of(path)

    for other in imported(path):
        if other.partition(".")[0] == "notelint":
            inside = package_of(name) == package_of(other) in ("notelint.reporters", "notelint.cli")
            assert inside or rank_of(other) < rank_of(name), f"{name} imports {other}"


def test_every_place_in_the_order_is_taken() -> None:
    names = {name_of(path) for path in modules(ENGINE)}
    packages = {package_of(name) for name in names}

    assert {*RANKS} - {"notelint"} <= names | packages


@pytest.mark.parametrize("path", modules(CHECKS), ids=name_of)
def test_a_check_imports_only_the_public_names_and_the_analysis(path: Path) -> None:
    in_analysis = "analysis" in path.relative_to(CHECKS).parts

    for other in imported(path):
        top = other.partition(".")[0]
        if top == "notelint":
            assert other == "notelint"
        elif top == "notelint_checks":
            assert other.startswith("notelint_checks.analysis")
        elif top == "spacy":
            assert not runs_at_import(path, other), "spaCy's types belong under TYPE_CHECKING"
        else:
            assert top != "checks"
            assert not in_analysis or top != "click"


def runs_at_import(path: Path, module: str) -> bool:
    """Whether the import of `module` stands at the top level, not under ``if TYPE_CHECKING`` or in a function."""
    tree = ast.parse(path.read_text("utf-8"))
    return any(
        isinstance(node, ast.ImportFrom | ast.Import)
        and module in (getattr(node, "module", None), *(alias.name for alias in node.names))
        for node in tree.body
    )


@pytest.mark.parametrize("path", modules(ENGINE), ids=name_of)
def test_the_engine_never_names_the_built_in_checks(path: Path) -> None:
    assert "notelint_checks" not in path.read_text("utf-8")


@pytest.mark.parametrize(
    "path",
    [path for folder in ("notelint", "checks", "tests", "benchmarks", "docs") for path in modules(ROOT / folder)],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_nothing_imports_the_folder_of_the_checks(path: Path) -> None:
    assert "checks" not in {other.partition(".")[0] for other in imported(path)}


def test_the_folder_of_the_checks_is_no_package() -> None:
    assert not (ROOT / "checks" / "__init__.py").exists()


@pytest.mark.parametrize("path", modules(ENGINE), ids=name_of)
def test_what_is_slow_to_load_is_loaded_late(path: Path) -> None:
    late = {"spacy", "pydantic"} | (set() if path.parent == ENGINE / "server" else {"pygls", "lsprotocol"})
    loaded = [module for module in imported(path) if module.partition(".")[0] in late]

    assert not [module for module in loaded if runs_at_import(path, module)]


@pytest.mark.parametrize("path", [*modules(ENGINE), *modules(CHECKS)], ids=name_of)
def test_a_module_is_short_enough_to_hold_one_idea(path: Path) -> None:
    text = path.read_text("utf-8")

    if name_of(path) not in LONGER and "Generated by" not in text.partition("\n")[0]:
        assert text.count("\n") <= LINES, f"{path}: more than one idea? Split it along them"
