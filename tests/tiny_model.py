"""A tiny pipeline, trained in seconds on sentences made here: sentence boundaries and names, good enough to be told from none."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any

__all__ = ["installed", "trained"]

_PEOPLE = ("Ikenna", "Thandiwe", "Zbigniew", "Solveig", "Bheki", "Ruairidh", "Anneke", "Xochitl", "Lachlan", "Oisín")
_FIRMS = (
    "Kestrel Mills",
    "Halden Systems",
    "Marlow Grain",
    "Ostler Freight",
    "Tarn Dairy",
    "Pellworth Paper",
    "Corran Dairy",
    "Holt Grain",
)
_FIRST = ("thanks for today", "Thank you for the tour", "It was good to meet you", "Just wanted to say thanks")
_SECOND = ("The rota makes sense now", "It was the best part of my week", "Everyone was so kind", "That was fun")
_NAMED = (
    ("Thank you, {}, for the walk along the line.", "PERSON"),
    ("Thanks, {}, for showing me the store.", "PERSON"),
    ("Thanks again, {}!", "PERSON"),
    ("I met {} at the gate.", "PERSON"),
    ("I would love to follow {} for years.", "ORG"),
    ("I am interested in {} and its depots.", "ORG"),
    ("A part of {} is what I want to be.", "ORG"),
    ("I want to learn more about {}.", "ORG"),
)


def _examples(nlp: Any) -> Iterator[Any]:
    """Yield sentences that run into one another without a mark, and sentences with one name each."""
    from spacy.tokens import Doc
    from spacy.training import Example

    for first, second in product(_FIRST, _SECOND):
        words = [*first.split(), *second.split(), *"I would be glad to hear from you".split()]
        begins = {0, len(first.split()), len(first.split()) + len(second.split())}
        marked = Doc(nlp.vocab, words=words, sent_starts=[place in begins for place in range(len(words))])
        marked.set_ents([], default="outside")
        yield Example(Doc(nlp.vocab, words=words), marked)
    for (frame, label), name in product(_NAMED, (*_PEOPLE, *_FIRMS)):
        if (name in _PEOPLE) == (label == "PERSON"):
            start = frame.index("{")
            spans = [(start, start + len(name), label)]
            yield Example.from_dict(nlp.make_doc(frame.format(name)), {"entities": spans})


def trained(folder: Path, *, components: Sequence[str] = ("senter", "ner"), rounds: int = 20) -> Path:
    """Train a pipeline of some `components`, the same every time, and save it in `folder`."""
    import spacy
    from spacy.util import fix_random_seed

    fix_random_seed(0)
    nlp = spacy.blank("en")
    for component in components:
        nlp.add_pipe(component, config=_small(component))
    nlp.meta.update({"name": "tiny", "version": "1.0.0"})
    examples = list(_examples(nlp))
    nlp.initialize(lambda: examples)
    shuffled = random.Random(0)
    for _ in range(rounds):
        shuffled.shuffle(examples)
        for start in range(0, len(examples), 16):
            nlp.update(examples[start : start + 16])
    nlp.to_disk(folder)
    return folder


def _small(component: str) -> dict[str, Any]:
    """Return the settings of a component with 32 numbers for each token."""
    tok2vec = {"@architectures": "spacy.HashEmbedCNN.v2", "width": 32, "depth": 2, "embed_size": 500}
    tok2vec |= {"window_size": 1, "maxout_pieces": 2, "subword_features": True, "pretrained_vectors": None}
    if component == "senter":
        return {"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": tok2vec}}
    shape = {
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 32,
        "maxout_pieces": 2,
        "use_upper": True,
    }
    return {"model": {"@architectures": "spacy.TransitionBasedParser.v2", "tok2vec": tok2vec, **shape}}


def installed(pipeline: Path, site: Path, *, name: str = "en_tiny", init: str = "", **meta: Any) -> Path:
    """Put a pipeline as a package into the folder `site`, as ``spacy package`` and ``pip install`` would; return its files."""
    known = json.loads((pipeline / "meta.json").read_text("utf-8")) | meta
    package = site / name
    files = package / f"{known['lang']}_{known['name']}-{known['version']}"
    for source in pipeline.rglob("*"):
        if source.is_file():
            target = files / source.relative_to(pipeline)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
    (package / "meta.json").write_text(json.dumps(known), "utf-8")
    (package / "__init__.py").write_text(init or _INIT, "utf-8")
    record = site / f"{name}-{known['version']}.dist-info"
    record.mkdir(parents=True)
    (record / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {known['version']}\n", "utf-8")
    (record / "entry_points.txt").write_text(f"[spacy_models]\n{name} = {name}\n", "utf-8")
    return files


_INIT = """from spacy.util import load_model_from_init_py


def load(**overrides):
    return load_model_from_init_py(__file__, **overrides)
"""
