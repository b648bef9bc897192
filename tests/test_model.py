"""The model mode: what may be named, what a model adds, and that nothing that it says moves or breaks anything else."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from notelint import Config, Report, Severity, Source
from notelint.cli.main import main
from notelint.config_files import load_config
from notelint.engine import Linter
from notelint.entities import Entity
from notelint.errors import ConfigError
from notelint.governors import Governor, governor_of
from notelint.language import Language
from notelint.message.model import Kind
from notelint.message.reader import read_message
from notelint.model_files import ModelFiles, find_model
from notelint.pipeline import Pipeline
from notelint.prose import Prose
from notelint.server.documents import Document
from notelint.server.settings import Settings
from notelint.server.surroundings import Surroundings
from notelint.situation.layers import flags_layer
from tiny_model import installed, trained

SCHEMA = json.loads((Path(__file__).parents[1] / "docs/schema/notelint-report-v1.schema.json").read_text("utf-8"))
FACTS: Mapping[str, Any] = {
    "channel": "email",
    "stage": "thanks",
    "company": "Orbit Foods",
    "interviewers": [{"name": "Dana Ruiz"}],
    "me": {"name": "Sam Lee"},
}
FLAGS = ("--channel", "email", "--stage", "thanks", "--at", "Orbit Foods", "--to", "Dana Ruiz")
NOTE = "Dear Dana,\n\nthanks for today The rota makes sense now.\nI would love to follow Marlow Grain for years.\n\nBest,\nSam Lee\n"
LANGUAGE = Language()


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Train a pipeline and return its folder."""
    return trained(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def smaller(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a pipeline of the same name and version that finds no names."""
    return trained(tmp_path_factory.mktemp("models") / "smaller", components=["senter"], rounds=1)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder in which packages are found."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    return folder


@pytest.fixture
def call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> Callable[..., tuple[int, str, str]]:
    """Run the command line in an empty folder, with a cache of its own."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def run(*args: str) -> tuple[int, str, str]:
        status = main(args)
        captured = capsysbinary.readouterr()
        return status, captured.out.decode(), captured.err.decode()

    return run


def bare(folder: Path, meta: Mapping[str, Any] | str, config: str | None = "[nlp]\npipeline = []\n") -> Path:
    """Write the two files that describe a pipeline."""
    folder.mkdir(parents=True)
    (folder / "meta.json").write_text(meta if isinstance(meta, str) else json.dumps(meta), "utf-8")
    if config is not None:
        (folder / "config.cfg").write_text(config, "utf-8")
    return folder


# -- what may be named ------------------------------------------------------------------------------------------------

META = {"lang": "en", "name": "own", "version": "1.2", "spacy_version": ">=3.0,<5.0"}


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("en_core_web_sm", 'model: "en_core_web_sm" is not installed; install it with: python -m spacy download en_core_web_sm'),
        ("en-core-web-trf", 'model: "en-core-web-trf" is not installed; install it with: python -m spacy download en_core_web_trf'),
        ("surely_not_there", 'model: "surely_not_there" is not installed; install a spaCy pipeline for English, such as: python -m spacy download en_core_web_sm'),
        ("en_tinny", 'model: "en_tinny" is not installed; did you mean "en_tiny"?'),
        ("click", 'model: "click" is installed, but is no spaCy pipeline'),
        ("here", 'model: "here" is not installed; for the folder of that name write "./here"'),
        ("blank:en", 'model: "blank:en" is not installed; install a spaCy pipeline for English, such as: python -m spacy download en_core_web_sm'),
        ("./nowhere", 'model: "./nowhere": there is no such folder'),
        ("./here", 'model: "./here" is no spaCy pipeline: it has no meta.json'),
    ],
    ids=["spacy's-own", "with-hyphens", "unknown", "typo", "no-pipeline", "folder", "blank", "no-folder", "empty-folder"],
)  # fmt: skip
def test_what_is_no_model_is_said_in_one_line(
    tmp_path: Path, site: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch, model: str, said: str
) -> None:
    installed(tiny, site)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path)

    with pytest.raises(ConfigError) as error:
        find_model(model)

    assert str(error.value) == said
    assert [fault.path for fault in error.value.faults] == [("model",)]


@pytest.mark.parametrize(
    ("meta", "config", "said"),
    [
        ({**META, "lang": "de"}, "", ' is a pipeline for the language "de", and drafts are English'),
        ({**META, "spacy_version": ">=2.3,<2.4"}, "", " was made for spaCy >=2.3,<2.4, and "),
        ({**META, "spacy_version": "new"}, "", " does not say for which spaCy it was made"),
        ({**META, "name": "a b\x1b"}, "", " has no proper name and version in its meta.json"),
        ("{", "", " is no spaCy pipeline: its meta.json cannot be read"),
        ("[]", "", " is no spaCy pipeline: its meta.json cannot be read"),
        ("[" * 100_000, "", " is no spaCy pipeline: its meta.json cannot be read"),
        (META, None, " is no spaCy pipeline: it has no config.cfg"),
        (META, "[nlp]\npipeline = 3", " is no spaCy pipeline: its config.cfg cannot be read"),
        (META, "pipeline", " is no spaCy pipeline: its config.cfg cannot be read"),
    ],
    ids=["german", "old", "any-version", "name", "broken", "list", "nested", "no-config", "number", "no-section"],
)  # fmt: skip
def test_a_folder_that_does_not_fit_is_said_in_one_line(
    tmp_path: Path, meta: Mapping[str, Any] | str, config: str | None, said: str
) -> None:
    folder = bare(tmp_path / "own", meta, config)

    with pytest.raises(ConfigError) as error:
        find_model(str(folder))

    assert str(error.value).startswith(f'model: "{folder}"{said}')
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("pipeline", "disabled", "use"),
    [
        ({"tok2vec": "tok2vec", "parser": "parser", "senter": "senter", "ner": "ner"}, ["senter"], "sentences from parser, names from ner"),
        ({"parser": "parser", "senter": "senter"}, [], "sentences from parser"),
        ({"parser": "parser", "senter": "senter"}, ["parser"], "sentences from senter"),
        ({"tagger": "tagger", "senter": "senter"}, ["senter"], "sentences from senter"),
        ({"mine": "ner", "sentencizer": "sentencizer"}, [], "names from mine"),
        ({"ner": "ner"}, ["ner"], "nothing is used of it, since it has no parser, senter or ner"),
        ({}, [], "nothing is used of it, since it has no parser, senter or ner"),
    ],
    ids=["whole", "both", "parser-disabled", "senter-disabled", "other-name", "ner-disabled", "empty"],
)  # fmt: skip
def test_what_is_used_of_a_model(tmp_path: Path, pipeline: Mapping[str, str], disabled: list[str], use: str) -> None:
    parts = "".join(f'[components.{name}]\nfactory = "{factory}"\n' for name, factory in pipeline.items())
    config = f"[nlp]\npipeline = {json.dumps([*pipeline])}\ndisabled = {json.dumps(disabled)}\n{parts}"

    assert find_model(str(bare(tmp_path / "own", META, config))).use == use


def test_nothing_is_imported_to_find_a_model(site: Path, tiny: Path) -> None:
    files = installed(tiny, site, name="en_loud", init="raise SystemExit('imported')")

    found = find_model("en-loud")

    assert (found.name, found.version, found.module, found.folder) == ("en_tiny", "1.0.0", "en_loud", str(files))
    assert "en_loud" not in sys.modules


def test_a_package_is_loaded_by_what_it_declares(
    call: Callable[..., tuple[int, str, str]], site: Path, tiny: Path
) -> None:
    installed(tiny, site)
    (site / "en_tiny-1.0.0.dist-info").rename(site / "house_models-1.0.0.dist-info")
    Path("en_tiny").mkdir()
    (Path("en_tiny") / "meta.json").write_text("{", "utf-8")

    assert Linter(Config(model="en_tiny"))._model.files.mode == "model en_tiny 1.0.0"  # type: ignore[union-attr]


def test_a_package_that_is_no_pipeline_is_never_imported(
    site: Path, call: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    (site / "trap.py").write_text(f"open({str(tmp_path / 'sprung')!r}, 'w')\n", "utf-8")
    (site / "trap-1.0.dist-info").mkdir()
    (site / "trap-1.0.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: trap\nVersion: 1.0\n", "utf-8")
    Path("notelint.toml").write_text('model = "trap"\n', "utf-8")
    Path("a.md").write_text(NOTE, "utf-8")

    status, _, err = call("check", "a.md")

    assert (status, err) == (
        2,
        'notelint: error: notelint.toml: model: "trap" is installed, but is no spaCy pipeline\n',
    )
    assert not (tmp_path / "sprung").exists()


@pytest.mark.parametrize("name", ["notelint.toml", "pyproject.toml"])
def test_a_file_that_was_just_found_names_no_path(
    call: Callable[..., tuple[int, str, str]], tiny: Path, name: str
) -> None:
    Path(name).write_text(f"{'[tool.notelint]' if name == 'pyproject.toml' else ''}\nmodel = '{tiny}'\n", "utf-8")
    Path("a.md").write_text(NOTE, "utf-8")
    refused = call("check", "a.md")
    named = call("check", "a.md", "--config", name, "--output-format", "json")

    why = "is a path, which only --model, --config or your own configuration may name"
    assert refused[::2] == (2, f'notelint: error: {name}: model: "{tiny}" {why}\n')
    assert json.loads(named[1])["files"][0]["mode"] == "model en_tiny 1.0.0"


def test_the_users_own_configuration_names_a_path_beside_it(
    call: Callable[..., tuple[int, str, str]], tiny: Path, tmp_path: Path
) -> None:
    own = tmp_path / "config" / "notelint"
    own.mkdir(parents=True)
    (own / "notelint.toml").write_text("model = './mine'\n", "utf-8")
    (own / "mine").symlink_to(tiny)
    Path("a.md").write_text(NOTE, "utf-8")

    assert json.loads(call("check", "a.md", "--output-format", "json")[1])["files"][0]["mode"] == "model en_tiny 1.0.0"
    assert load_config(own / "notelint.toml").model == str(own / "mine")


def test_what_cannot_be_loaded_is_said_in_one_line(tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "own")
    config = (tmp_path / "own" / "config.cfg").read_text("utf-8")
    (tmp_path / "own" / "config.cfg").write_text(config.replace('"sentencizer"\n', '"nobody_knows"\n'), "utf-8")

    with pytest.raises(ConfigError, match=r'^model: "[^"\n]+own" cannot be loaded: ValueError: \[E002\] [^\n]{1,200}$'):
        Linter(Config(model=str(tmp_path / "own")))


# -- what it adds -----------------------------------------------------------------------------------------------------


def test_end_to_end(call: Callable[..., tuple[int, str, str]], site: Path, tiny: Path) -> None:
    installed(tiny, site)
    Path("notelint.toml").write_text('model = "en_tiny"\n', "utf-8")
    Path("a.md").write_bytes(("\ufeff" + NOTE.replace("today", "today 😀")).replace("\n", "\r\n").encode())

    status, out, err = call("check", "a.md", *FLAGS, "--output-format", "json")
    document = json.loads(out)
    (file,) = document["files"]
    (found,) = [entry for entry in file["diagnostics"] if entry["code"] == "PER006"]

    jsonschema.validate(document, SCHEMA)
    assert (status, err, file["mode"]) == (1, "", "model en_tiny 1.0.0")
    assert (found["text"], found["start"]) == ("Marlow Grain", {"offset": 83, "line": 4, "column": 24})
    assert "mode model en_tiny 1.0.0\n" in call("check", "a.md", *FLAGS)[1]
    assert "mode rules\n" in call("check", "a.md", *FLAGS, "--isolated")[1]
    assert (
        "\npipeline: blank English, and model en_tiny 1.0.0: sentences from senter, names from ner\n"
        in call("doctor")[1]
    )
    assert 'model                   = "en_tiny"' in call("config", "show", "a.md")[1]


def test_the_rules_alone_find_what_they_found(call: Callable[..., tuple[int, str, str]], tiny: Path) -> None:
    Path("a.md").write_text(NOTE, "utf-8")
    before = call("check", "a.md", *FLAGS, "--output-format", "json")
    call("check", "a.md", *FLAGS, "--model", str(tiny), "--no-cache")

    assert call("check", "a.md", *FLAGS, "--output-format", "json", "--no-cache") == before
    assert "wrong-company-or-role" not in before[1]


def test_the_cache_does_not_mix_modes(
    call: Callable[..., tuple[int, str, str]],
    tiny: Path,
    smaller: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = tmp_path / "own"
    own.symlink_to(tiny)
    Path("a.md").write_text(NOTE, "utf-8")
    made: list[str] = []
    lint = Linter.lint
    monkeypatch.setattr(Linter, "lint", lambda self, *args, **more: (made.append("x"), lint(self, *args, **more))[1])

    def modes() -> list[tuple[str, bool]]:
        seen = []
        for args in ((), ("--model", str(own))):
            out = call("check", "a.md", *FLAGS, "--output-format", "json", *args)[1]
            seen.append((json.loads(out)["files"][0]["mode"], "wrong-company-or-role" in out))
        return seen

    expected = [("rules", False), ("model en_tiny 1.0.0", True)]
    assert [modes(), modes(), len(made)] == [expected, expected, 2]
    own.unlink()
    own.symlink_to(smaller)  # the same name and version
    assert [modes(), len(made)] == [[("rules", False), ("model en_tiny 1.0.0", False)], 3]


def test_two_processes_print_what_one_prints(call: Callable[..., tuple[int, str, str]], tiny: Path) -> None:
    for number in range(20):
        Path(f"{number:02}.md").write_text(f"Subject: {number}\n\n{NOTE}", "utf-8")
    args = ("check", ".", *FLAGS, "--model", str(tiny), "--no-cache", "--output-format", "json")

    one, two = call(*args), call(*args, "-j", "2")

    assert one == two
    assert one[1].count('"mode": "model en_tiny 1.0.0"') == 20


def test_linters_of_a_process_are_told_apart(
    call: Callable[..., tuple[int, str, str]], tiny: Path, smaller: Path, tmp_path: Path
) -> None:
    from notelint.cli.commands import called

    own = tmp_path / "own"
    own.symlink_to(tiny)
    Path("a.md").write_text(NOTE, "utf-8")
    linters: dict[str, Linter] = {}
    args = ("check", "a.md", *FLAGS, "--model", str(own), "--no-cache")

    assert [called(args, linters=linters) for _ in "12"] == [1, 1]
    assert len(linters) == 1
    own.unlink()
    own.symlink_to(smaller)
    called(args, linters=linters)
    called((*args[:-3], "--no-cache"), linters=linters)
    assert len(linters) == 3


def test_the_server_notices_another_model(tiny: Path, smaller: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    document = Document((tmp_path / "a.md").as_uri(), "markdown", 1, NOTE)
    settings, problems = Settings().updated({"model": str(own)})
    surroundings = Surroundings(settings)
    with pytest.raises(ConfigError, match="there is no such folder"):
        surroundings.linter(document)
    own.symlink_to(tiny)
    (tmp_path / "notelint.toml").write_text("", "utf-8")
    first = surroundings.linter(document)
    again = surroundings.linter(document)
    own.unlink()
    own.symlink_to(smaller)
    other = surroundings.linter(document)

    assert (problems, first is again, first is other) == ((), True, False)
    assert lint(first).mode == lint(other).mode == "model en_tiny 1.0.0"


UNSEEN = (
    (("thanks for the talk", "The store was so bright", "I would be glad to come back"), ()),
    (("It was good to meet you all", "That made my week"), ()),
    (("Just wanted to say thanks for the walk", "It was so kind"), ()),
    (("Thank you for today", "Everyone was fun", "The tour was the best part of it"), ()),
    (("thanks for the rota", "It makes sense now"), ()),
)


def test_sentences_without_marks_are_found_more_often(tiny: Path) -> None:
    pipeline = Pipeline(find_model(str(tiny)))
    found: dict[str, int] = {"rules": 0, "model": 0}
    false = 0
    for sentences, _ in UNSEEN:
        text = " ".join(sentences)
        starts = {text.index(sentence) for sentence in sentences}
        (rules,) = proses(text)
        (both,) = pipeline.annotated(text, [rules])
        found["rules"] += len(starts & {*places(rules)})
        found["model"] += len(starts & {*places(both)})
        false += len({*places(both)} - starts)

    assert found["rules"] == 5
    assert found["model"] >= 10
    assert false <= 1


# -- what it may say --------------------------------------------------------------------------------------------------


def files_of(*components: str) -> ModelFiles:
    return ModelFiles("fake", "en_fake", "1.0", None, "", tuple((name, name) for name in components))


def pipeline_of(components: Mapping[str, Callable[[Any], Any]]) -> Pipeline:
    """Return a pipeline of functions."""
    pipeline = Pipeline.__new__(Pipeline)
    pipeline.files = files_of(*components)
    vocab = LANGUAGE.doc(proses("x")[0]).vocab
    pipeline._nlp = SimpleNamespace(vocab=vocab, pipeline=list(components.items()))
    return pipeline


def proses(text: str) -> tuple[Prose, ...]:
    return LANGUAGE.prose(read_message(Source("a.md", text)))


def places(prose: Prose) -> Iterator[int]:
    return (prose.starts[number] for number in prose.sentence_starts)


def lint(linter: Linter, text: str = NOTE) -> Report:
    return linter.lint(Source("a.md", text), flags=[flags_layer(FACTS)])


@cache
def rules() -> Linter:
    return Linter()


def with_model(components: Mapping[str, Callable[[Any], Any]]) -> Linter:
    linter = copy(rules())
    linter._model = pipeline_of(components)
    return linter


TEXT = "Thanks Ikenna, I want to join the crew at Pellworth We met the drivers"
SCHEMES = {
    "ClearNLP": (
        [0, 0, 0, 4, 0, 6, 4, 8, 6, 8, 9, 12, 12, 14, 12],
        "ROOT npadvmod punct nsubj ccomp aux xcomp det dobj prep pobj nsubj ROOT det dobj".split(),
        {(1, 2): "PERSON", (10, 11): "ORG", (8, 9): "FAC"},
    ),
    "Universal Dependencies": (
        [0, 0, 0, 4, 0, 6, 4, 8, 6, 10, 8, 12, 12, 14, 12],
        "ROOT vocative punct nsubj parataxis mark xcomp det obj case nmod nsubj ROOT det obj".split(),
        {(1, 2): "PER", (10, 11): "ORG", (8, 9): "LOC"},
    ),
}


def parsed(heads: Sequence[int], deps: Sequence[str], labels: Mapping[tuple[int, int], str]) -> Callable[[Any], Any]:
    """Return a component that sets a parse and entities, in the one text that has so many tokens."""

    def component(doc: Any) -> Any:
        from spacy.tokens import Doc, Span

        if len(doc) != len(heads):
            return doc
        words, spaces = [token.text for token in doc], [bool(token.whitespace_) for token in doc]
        tags = ["X"] * len(words)
        made = Doc(doc.vocab, words=words, spaces=spaces, heads=[*heads], deps=[*deps], pos=tags, tags=tags)
        made.ents = tuple(Span(made, start, stop, label=label) for (start, stop), label in labels.items())
        return made

    return component


@pytest.mark.parametrize("scheme", SCHEMES)
def test_both_label_schemes_say_the_same(scheme: str) -> None:
    (prose,) = pipeline_of({"parser": parsed(*SCHEMES[scheme])}).annotated(TEXT, proses(TEXT))
    report = lint(with_model({"parser": parsed(*SCHEMES[scheme])}), f"Dear Dana,\n\n{TEXT}\n\nBest,\nSam Lee\n")
    (found,) = [entry for entry in report.diagnostics if entry.code == "PER006"]

    assert [TEXT[place:][:6] for place in places(prose)] == ["Thanks", "We met"]
    assert prose.entities == (
        Entity("person", 7, 13),
        Entity("organization", 42, 51, Governor("crew", "at")),
    )
    assert (found.text, found.severity) == ("Pellworth", Severity.WARNING)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_an_employer_that_nobody_wishes_for_is_left_alone(scheme: str) -> None:
    text = TEXT.replace("I want to", "they came to")
    report = lint(with_model({"parser": parsed(*SCHEMES[scheme])}), f"Dear Dana,\n\n{text}\n\nBest,\nSam Lee\n")

    assert not [entry for entry in report.diagnostics if entry.code == "PER006"]


@pytest.mark.parametrize(
    ("words", "name", "clear", "universal", "expected"),
    [
        ("I join Pellworth", (2, 3), "1 nsubj 1 ROOT 1 dobj", "1 nsubj 1 ROOT 1 obj", ("join", "")),
        ("the job at Pellworth", (3, 4), "1 det 1 ROOT 1 prep 2 pobj", "1 det 1 ROOT 3 case 1 nmod", ("job", "at")),
        ("we work for Tarn & Co", (3, 6), "1 nsubj 1 ROOT 1 prep 2 pobj 3 cc 3 conj", "1 nsubj 1 ROOT 3 case 1 obl 5 cc 3 conj", ("work", "for")),
        ("bring it to Pellworth", (3, 4), "0 ROOT 0 dobj 0 dative 2 pobj", "0 ROOT 0 obj 3 case 0 obl", ("bring", "to")),
        ("planned by Pellworth", (2, 3), "0 ROOT 0 agent 1 pobj", "0 ROOT 2 case 0 obl:agent", ("planned", "by")),
        ("Pellworth was chosen", (0, 1), "2 nsubjpass 2 auxpass 2 ROOT", "2 nsubj:pass 2 aux:pass 2 ROOT", ("", "")),
        ("Pellworth 's plant", (0, 1), "2 poss 0 case 2 ROOT", "2 nmod:poss 0 case 2 ROOT", ("", "")),
        ("Pellworth drivers", (0, 1), "1 compound 1 ROOT", "1 compound 1 ROOT", ("", "")),
        ("Tuesday next year", (2, 3), "0 ROOT 2 amod 0 npadvmod", "0 ROOT 2 amod 0 obl:tmod", ("", "")),
    ],
    ids=["object", "of-a-noun", "of-a-verb", "dative", "agent", "subject", "owner", "part-of-a-name", "time"],
)  # fmt: skip
def test_what_a_name_depends_on(
    words: str, name: tuple[int, int], clear: str, universal: str, expected: tuple[str, str]
) -> None:
    from spacy.tokens import Doc

    vocab = LANGUAGE.doc(proses("x")[0]).vocab
    for scheme in (clear.split(), universal.split()):
        doc = Doc(vocab, words=words.split(), heads=[*map(int, scheme[::2])], deps=scheme[1::2])
        assert governor_of(doc[name[0] : name[1]]) == expected, scheme


def everything(doc: Any) -> Any:
    """Begin a sentence with every token, and call every token a person."""
    from spacy.tokens import Span

    for token in doc:
        token.is_sent_start = True
    doc.ents = tuple(Span(doc, number, number + 1, label="PERSON") for number in range(len(doc)))
    return doc


def nothing(doc: Any) -> Any:
    return doc


def test_the_parts_of_a_message_are_read_by_rules() -> None:
    linter = with_model({"senter": everything})
    plain, report = lint(rules()), lint(linter)
    (greeting, *_) = linter._model.annotated(NOTE, proses(NOTE))  # type: ignore[union-attr]

    assert report.message.segments == plain.message.segments
    assert greeting.segment.kind is Kind.GREETING
    assert [*places(greeting)] == [0]
    assert [entry for entry in report.evidence if entry.kind == "recipient"] == [
        entry for entry in plain.evidence if entry.kind == "recipient"
    ]


def test_a_model_without_a_word_changes_nothing_but_the_mode() -> None:
    plain, report = lint(rules()).to_dict(), lint(with_model({"senter": nothing})).to_dict()

    assert report == plain | {"mode": "model en_fake 1.0"}


def test_a_sentence_begins_where_more_than_the_model_speaks_for_it() -> None:
    text = "we saw the Depot, then (briefly) lunch\nand left"
    (prose,) = pipeline_of({"senter": everything}).annotated(text, proses(text))

    assert [text[place:].split()[0] for place in places(prose)] == ["we", "Depot,", "then", "briefly)", "lunch", "and"]


def merged(doc: Any) -> Any:
    """Make one token of the first three, as ``merge_noun_chunks`` may."""
    with doc.retokenize() as retokenizer:
        retokenizer.merge(doc[:3])
    return everything(doc)


def only_space(doc: Any) -> Any:
    from spacy.tokens import Span

    spaces = [token.i for token in doc if token.is_space]
    doc.ents = tuple(Span(doc, number, number + 1, label="ORG") for number in spaces)
    return doc


@pytest.mark.parametrize("component", [everything, merged, only_space], ids=lambda component: component.__name__)
@pytest.mark.parametrize(
    "text", [NOTE, "a\n\n\n \t b\r\n\r\n c d", "É😀 … ,\u00a0x  y"], ids=["note", "blanks", "signs"]
)
def test_odd_output_gives_places_in_the_text(component: Callable[[Any], Any], text: str) -> None:
    before = proses(text)
    after = pipeline_of({"senter": component}).annotated(text, before)

    for old, new in zip(before, after, strict=True):
        assert {*old.sentence_starts} <= {*new.sentence_starts} <= {*range(len(new.texts))}
        for entity in new.entities:
            assert text[entity.start : entity.end] == text[entity.start : entity.end].strip() != ""
            assert old.starts[0] <= entity.start < entity.end <= old.ends[-1]


def test_places_are_those_of_the_text() -> None:
    text = "Hello Dana,\r\n\r\nI  went\nto\tLeeds 😀 with\u00a0you.\n\n\nThanks!"
    before = proses(text)
    after = pipeline_of({"ner": everything}).annotated(text, before)

    for prose in after:
        assert [(entity.start, entity.end) for entity in prose.entities] == [
            *zip(prose.starts, prose.ends, strict=True)
        ]


@given(st.text(alphabet="ab.,!? \n\r\t\u00a0é😀\u200b", min_size=1, max_size=80), st.sampled_from([everything, merged]))
def test_whatever_is_said_lies_in_the_text(text: str, component: Callable[[Any], Any]) -> None:
    before = proses(text)
    after = pipeline_of({"senter": component if len(text.split()) > 3 else everything}).annotated(
        text, [prose for prose in before if component is everything or len(prose.texts) >= 3]
    )

    for prose in after:
        assert prose.sentence_starts == tuple(sorted({*prose.sentence_starts}))
        assert all(prose.starts[0] <= entity.start < entity.end <= prose.ends[-1] for entity in prose.entities)


def test_the_words_of_a_text_are_forgotten(tiny: Path) -> None:
    pipeline = Pipeline(find_model(str(tiny)))
    lint(rules())
    known = len(pipeline._nlp.vocab.strings)
    texts = [f"Hello,\n\nThank you for the zorp{number}ax and the qua{number}x." for number in range(200)]

    def found() -> list[tuple[Any, ...]]:
        seen = (prose for text in texts for prose in pipeline.annotated(text, proses(text)))
        return [(prose.sentence_starts, prose.entities) for prose in seen]

    assert found() == found()
    assert len(pipeline._nlp.vocab.strings) < known + 50


def crashing(doc: Any) -> Any:
    raise RuntimeError(doc.text)


@pytest.mark.parametrize(
    ("component", "kind"), [(crashing, "RuntimeError"), (lambda doc: None, "TypeError")], ids=["crash", "no-doc"]
)
def test_a_component_that_fails_is_named_and_the_text_is_not(component: Callable[[Any], Any], kind: str) -> None:
    with pytest.raises(ConfigError) as error:
        lint(with_model({"senter": component, "ner": everything}))

    assert str(error.value) == f'model: "fake" cannot be used: its component "senter" crashed: {kind}'


def test_a_long_text_is_seen_in_pieces() -> None:
    text = "This is a sentence of some words. " * 1_000
    seen: list[int] = []

    def counting(doc: Any) -> Any:
        seen.append(len(doc))
        return everything(doc)

    (prose,) = pipeline_of({"senter": counting}).annotated(text, proses(text))

    assert max(seen) < 1_020
    assert sum(seen) >= 8_000
    assert prose.entities[-1] == Entity("person", len(text) - 2, len(text) - 1)


# -- what checks make of it -------------------------------------------------------------------------------------------


def naming(name: str, label: str) -> Callable[[Any], Any]:
    """Return a component that calls every occurrence of a name an entity."""

    def component(doc: Any) -> Any:
        start = doc.text.find(name)
        span = doc.char_span(start, start + len(name), label=label) if start >= 0 else None
        doc.ents = (span,) if span else ()
        return doc

    return component


@pytest.mark.parametrize(
    ("body", "name", "label", "expected"),
    [
        ("Forest, it was good to see the depot with you.", "Forest", "PERSON", ["PER005 Forest"]),
        ("Forest, it was good to see the depot with you.", "Forest", "PER", ["PER005 Forest"]),
        ("Forest, it was good to see the depot with you.", "Forest", "ORG", []),
        ("Forest told me about the walk.", "Forest", "PERSON", []),
        ("Thank you, Dana, for the walk.", "Dana", "PERSON", []),
        ("I would like to follow Pellworth.", "Pellworth", "ORG", ["PER006 Pellworth"]),
        ("I would like to follow Pellworth.", "Pellworth", "PERSON", []),
        ("My brother wanted to follow Pellworth.", "Pellworth", "ORG", []),
        ("I would like to follow Orbit Foods.", "Orbit Foods", "ORG", []),
    ],
    ids=["person", "per", "no-person", "not-spoken-to", "known", "firm", "no-firm", "somebody-else's", "the-company"],
)  # fmt: skip
def test_a_name_that_contradicts_the_facts(body: str, name: str, label: str, expected: list[str]) -> None:
    text = f"Dear Dana,\n\n{body}\n\nBest,\nSam Lee\n"
    report = lint(with_model({"ner": naming(name, label)}), text)

    assert [
        f"{entry.code} {entry.text}" for entry in report.diagnostics if entry.code in ("PER005", "PER006")
    ] == expected
