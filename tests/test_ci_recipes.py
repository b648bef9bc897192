"""The action and the recipes for CI services: valid by the services' schemas, and run as far as that can be done here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from recipes import DOCS, recipe, workplace

ACTION = DOCS.parent / "action.yml"


@pytest.mark.parametrize(
    ("schema", "page", "name"),
    [
        ("vendor.github-actions", None, "action.yml"),
        ("vendor.github-workflows", "ci.md", "workflow.yml"),
        ("vendor.github-workflows", "ci.md", "code-scanning.yml"),
        ("vendor.gitlab-ci", "ci.md", "gitlab-ci.yml"),
    ],
    ids=["action", "workflow", "code-scanning", "gitlab"],
)
def test_valid_by_the_schema_of_the_service(tmp_path: Path, schema: str, page: str | None, name: str) -> None:
    file = tmp_path / name
    file.write_text(recipe(page, name) if page else ACTION.read_text("utf-8"), "utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file)]

    assert subprocess.run(command, capture_output=True, text=True, check=False).stdout == "ok -- validation done\n"


def lint_step(folder: Path, **inputs: str) -> tuple[int, str, str]:
    """Run the step that lints as the runner does, with inputs in the environment; return status, output, outputs."""
    given = {
        name: value.get("default", "") for name, value in yaml.safe_load(ACTION.read_text("utf-8"))["inputs"].items()
    }
    given |= {name.replace("_", "-"): value for name, value in inputs.items()}
    step = yaml.safe_load(ACTION.read_text("utf-8"))["runs"]["steps"][1]
    env = workplace(folder)
    (folder / "notelint").mkdir()
    (folder / "bin").rename(folder / "notelint/bin")
    for variable, expression in step["env"].items():
        env[variable] = given[expression.removeprefix("${{ inputs.").removesuffix(" }}")]
    env |= {"RUNNER_TEMP": str(folder), "GITHUB_OUTPUT": str(folder / "outputs"), "GITHUB_WORKSPACE": str(folder)}
    bash = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]]
    done = subprocess.run(bash, cwd=folder, env=env, capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout + done.stderr, (folder / "outputs").read_text("utf-8")


def test_the_action_annotates(tmp_path: Path) -> None:
    status, said, outputs = lint_step(tmp_path, paths="note.md\n")

    assert (status, outputs) == (1, "status=1\n")
    assert [line.partition("::")[2].partition(",title=")[0] for line in said.splitlines()] == [
        "warning file=note.md,line=6,endLine=6,col=11,endColumn=18",
        "error file=note.md,line=6,endLine=6,col=27,endColumn=33",
        "notice file=note.md,line=6,endLine=6,col=34,endColumn=34",
    ]


def test_the_action_writes_a_file_and_takes_arguments(tmp_path: Path) -> None:
    status, said, outputs = lint_step(
        tmp_path, paths="no such.md\nnote.md", output_format="sarif", output="x y.sarif", args="--select\nPER001\n"
    )
    run = json.loads((tmp_path / "x y.sarif").read_text("utf-8"))["runs"][0]

    assert (status, said, outputs) == (2, "", "status=2\n")
    assert [result["ruleId"] for result in run["results"]] == ["PER001"]
    assert run["invocations"][0]["toolExecutionNotifications"][0]["descriptor"]["id"] == "not-found"


def test_words_of_inputs_are_no_commands(tmp_path: Path) -> None:
    status, said, _ = lint_step(tmp_path, paths="$(touch hacked); `touch hacked`\n-o\n", output_format="json")

    assert status == 2
    assert [error["path"] for error in json.loads(said)["errors"]] == ["$(touch hacked); `touch hacked`", "-o"]
    assert not (tmp_path / "hacked").exists()
