"""The recipes for editors, run in the real programs where they are installed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from notelint.cli.main import COMMANDS
from recipes import CODES, COLUMNS, DOCS, DRAFT, needs, recipe, run, workplace

EDITORS = DOCS.parent / "editors"


# -- Vim -------------------------------------------------------------------------------------------------------------


def vim(folder: Path, env: dict[str, str], before: str, script: str) -> Any:
    """Run `script`, which writes ``out.json``, in a Vim that has read `before`, and return what it wrote."""
    needs("vim")
    if "+eval" not in run(folder, env, "vim", "--version").stdout:
        pytest.skip("NOT TESTED HERE: vim is built without +eval (vim-tiny)")
    (folder / "vimrc").write_text(f"set nocompatible encoding=utf-8\n{before}", "utf-8")
    (folder / "script.vim").write_text(f"{script}\nqall!\n", "utf-8")
    options = ("-Nu", "vimrc", "-i", "NONE", "-n", "-T", "dumb", "--not-a-term")
    run(folder, env, "vim", *options, "-S", "script.vim")
    return json.loads((folder / "out.json").read_text("utf-8"))


def test_vim_errorformat(tmp_path: Path) -> None:
    env = workplace(tmp_path)
    script = (
        "execute 'silent make note.md'\n"
        "let s:found = map(getqflist(), {_, v -> [bufname(v.bufnr), v.lnum, v.col, v.type, v.text[:6]]})\n"
        "call writefile([json_encode(s:found)], 'out.json')"
    )
    made = recipe("editors/vim.md", "notelint.vim").replace("utf-8\\ %", "utf-8")

    assert vim(tmp_path, env, made, script) == [
        ["note.md", 6, column, kind, f"{code} "]
        for column, kind, code in zip(COLUMNS["utf-8"], "wei", CODES, strict=True)
    ]


def test_vim_with_ale(tmp_path: Path) -> None:
    ale = next(Path("/usr/share/vim/vimfiles/pack/dist-bundle/opt").glob("ale"), None)
    if ale is None:
        pytest.skip("NOT TESTED HERE: vim-ale is not installed")
    env = workplace(tmp_path, "note.eml")
    linter = tmp_path / "pack/notelint/start/notelint/ale_linters/mail/notelint.vim"
    linter.parent.mkdir(parents=True)
    linter.write_text(recipe("editors/vim.md", "ale_linters/mail/notelint.vim"), "utf-8")
    before = (
        f"set packpath^={tmp_path}\npackadd! ale\nfiletype plugin on\nlet g:ale_linters = {{'mail': ['notelint']}}\n"
    )
    script = (
        "edit note.eml\n"
        "let i = 0\n"
        "while i < 600 && empty(getloclist(0))\n"
        "  sleep 100m\n"
        "  let i += 1\n"
        "endwhile\n"
        "let s:found = map(getloclist(0), {_, v -> [v.lnum, v.col, v.end_col, v.type, v.text[:5]]})\n"
        "call writefile([json_encode(s:found)], 'out.json')"
    )
    warning, error, remark = COLUMNS["utf-8"]

    assert vim(tmp_path, env, before, script) == [
        [6, warning, warning + 6, "W", "TON010"],
        [6, error, error + 5, "E", "PER001"],
        [6, remark, remark, "I", "TOP012"],
    ]


# -- Emacs -----------------------------------------------------------------------------------------------------------


def emacs(folder: Path, env: dict[str, str], name: str, script: str) -> list[Any]:
    """Load a recipe in Emacs, visit the draft, run `script`, and return the lines it says, read as JSON."""
    needs("emacs")
    (folder / name).write_text(recipe("editors/emacs.md", name), "utf-8")
    (folder / "script.el").write_text(
        "(package-initialize)\n"
        "(require 'json)\n"
        "(defun wait-for (done)\n"
        '  (with-timeout (90 (message "waited in vain")) (while (not (funcall done)) (accept-process-output nil 0.05))))\n'
        f'(load-file "{name}")\n'
        '(find-file "note.txt")\n'
        f"{script}\n",
        "utf-8",
    )
    done = run(folder, env, "emacs", "-q", "--batch", "-l", "script.el")
    if "Cannot open load file" in done.stderr:
        pytest.skip(f"NOT TESTED HERE: {done.stderr.splitlines()[-1]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]


def test_emacs_flycheck(tmp_path: Path) -> None:
    script = (
        "(flycheck-mode 1)\n"
        "(flycheck-buffer)\n"
        "(wait-for (lambda () (not (flycheck-running-p))))\n"
        "(dolist (err flycheck-current-errors)\n"
        "  (princ (json-encode (vector (flycheck-error-line err) (flycheck-error-column err)\n"
        "                              (flycheck-error-level err) (flycheck-error-id err))))\n"
        '  (princ "\\n"))'
    )

    assert emacs(tmp_path, workplace(tmp_path, "note.txt"), "notelint-flycheck.el", script) == [
        [6, column, level, code]
        for column, level, code in zip(COLUMNS["utf-32"], ("warning", "error", "info"), CODES, strict=True)
    ]


def test_emacs_flymake(tmp_path: Path) -> None:
    script = (
        "(flymake-start)\n"
        "(wait-for #'flymake-diagnostics)\n"
        "(dolist (found (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))\n"
        "  (princ (json-encode (vector (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found))\n"
        "                              (flymake-diagnostic-type found) (substring (flymake-diagnostic-text found) 0 6))))\n"
        '  (princ "\\n"))'
    )
    found = emacs(tmp_path, workplace(tmp_path, "note.txt"), "notelint-flymake.el", script)

    assert ["AWESOME", "warning", "TON010"] in found
    assert ["[Name]", "error", "PER001"] in found
    assert [kind for _, kind, code in found if code == "TOP012"] == ["note"]
    assert len(found) == 3


def test_emacs_eglot(tmp_path: Path) -> None:
    script = (
        "(require 'eglot)\n"
        "(text-mode)\n"
        "(run-hooks 'post-command-hook)\n"
        "(wait-for #'flymake-diagnostics)\n"
        "(dolist (found (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))\n"
        "  (princ (json-encode (vector (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found))\n"
        "                              (flymake-diagnostic-type found))))\n"
        '  (princ "\\n"))'
    )
    found = emacs(tmp_path, workplace(tmp_path, "note.txt"), "notelint-eglot.el", script)

    # eglot widens the empty span of something that is missing to the word it stands behind.
    assert sorted(found) == [["AWESOME", "eglot-warning"], ["[Name]", "eglot-error"], ["[Name].", "eglot-note"]]


# -- Neovim ----------------------------------------------------------------------------------------------------------


def test_neovim(tmp_path: Path) -> None:
    needs("nvim")
    env = workplace(tmp_path, "note.eml")
    version = re.search(r"v(\d+)\.(\d+)", run(tmp_path, env, "nvim", "--version").stdout)
    assert version
    minor = int(version[2])
    name = "0.11.lua" if minor >= 11 else "0.8.lua" if minor >= 8 else "0.7.lua"
    (tmp_path / "recipe.lua").write_text(recipe("editors/neovim.md", name), "utf-8")
    (tmp_path / "script.lua").write_text(
        "dofile('recipe.lua')\n"
        "vim.cmd('filetype on')\n"
        "vim.cmd('edit note.eml')\n"
        "vim.wait(90000, function() return #vim.diagnostic.get(0) > 0 end, 50)\n"
        "local found = {}\n"
        "for _, each in ipairs(vim.diagnostic.get(0)) do\n"
        "  table.insert(found, { each.lnum, each.col, each.severity, each.message:match('%u%u%u%d%d%d') })\n"
        "end\n"
        "table.sort(found, function(a, b) return a[2] < b[2] end)\n"
        "vim.fn.writefile({ vim.fn.json_encode(found) }, 'out.json')\n"
        "vim.cmd('qall!')\n",
        "utf-8",
    )
    run(tmp_path, env, "nvim", "--headless", "--clean", "-n", "-c", "luafile script.lua")
    found = json.loads((tmp_path / "out.json").read_text("utf-8"))

    assert [each[:3] for each in found[:2]] == [
        [5, column - 1, level] for column, level in zip(COLUMNS["utf-8"], (2, 1), strict=False)
    ]
    assert [each[2] for each in found[2:]] == [3]


@pytest.mark.parametrize("name", ["0.7.lua", "0.8.lua", "0.11.lua", "nvim-lint.lua"])
def test_neovim_can_read_every_recipe(tmp_path: Path, name: str) -> None:
    needs("nvim")
    (tmp_path / name).write_text(recipe("editors/neovim.md", name), "utf-8")
    command = f"lua local ok, why = loadfile('{name}'); if not ok then print(why) vim.cmd('cquit') end"
    done = run(tmp_path, workplace(tmp_path), "nvim", "--headless", "--clean", "-c", command, "-c", "qall!")

    assert (done.returncode, done.stderr) == (0, "")


# -- other clients of the command line -------------------------------------------------------------------------------


def test_efm_langserver(tmp_path: Path) -> None:
    needs("efm-langserver")
    env = workplace(tmp_path)
    (tmp_path / "config.yaml").write_text(recipe("editors/efm-langserver.md", "config.yaml"), "utf-8")
    uri = (tmp_path / "note.md").as_uri()
    document = {"uri": uri, "languageId": "markdown", "version": 1, "text": DRAFT}
    with subprocess.Popen(
        ["efm-langserver", "-c", "config.yaml"],
        cwd=tmp_path,
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as server:
        assert server.stdin
        assert server.stdout
        for message in (
            {"id": 1, "method": "initialize", "params": {"rootUri": tmp_path.as_uri(), "capabilities": {}}},
            {"method": "initialized", "params": {}},
            {"method": "textDocument/didOpen", "params": {"textDocument": document}},
        ):
            raw = json.dumps({"jsonrpc": "2.0", **message}).encode()
            server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(raw), raw))
            server.stdin.flush()
        found: list[Any] = []
        while not found:
            length = 0
            while line := server.stdout.readline().strip():
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            assert length, "efm-langserver went away"
            said = json.loads(server.stdout.read(length))
            found = said["params"]["diagnostics"] if said.get("method") == "textDocument/publishDiagnostics" else []
        server.kill()

    assert [
        (each["range"]["start"]["line"], each["range"]["start"]["character"], each["severity"], each["message"][:6])
        for each in found
    ] == [(5, column - 1, level, code) for column, level, code in zip(COLUMNS["utf-16"], (2, 1, 3), CODES, strict=True)]


def test_sublimelinter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lint = ModuleType("SublimeLinter.lint")
    lint.Linter = object  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "SublimeLinter.lint", lint)
    space: dict[str, Any] = {}
    exec(recipe("editors/sublime.md", "linter.py"), space)
    linter = space["Notelint"]
    command = ["note.md" if part == "${file}" else part for part in linter.cmd if part != "${args}"]
    done = run(tmp_path, workplace(tmp_path), *command, stdin=DRAFT)
    found = [match.groupdict() for line in done.stdout.splitlines() if (match := re.fullmatch(linter.regex, line))]

    assert done.stderr == ""
    assert [(int(each["line"]), int(each["col"]), each["code"], each["error"], each["warning"]) for each in found] == [
        (6, column, code, error, warning)
        for column, code, (error, warning) in zip(
            COLUMNS["utf-32"], CODES, ((None, "warning"), ("error", None), (None, "info")), strict=True
        )
    ]


def extension_matchers() -> Any:
    return json.loads((EDITORS / "vscode/package.json").read_text("utf-8"))["contributes"]["problemMatchers"]


def task() -> Any:
    (task,) = json.loads(recipe("editors/vscode.md", "tasks.json"))["tasks"]
    return task


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return what the task of the page prints."""
    folder = tmp_path_factory.mktemp("task")
    command = [part.replace("${file}", "note.md") for part in (task()["command"], *task()["args"])]
    return run(folder, workplace(folder), *command).stdout.splitlines()


@pytest.mark.parametrize(
    ("matchers", "remark"),
    [
        (lambda: json.loads((EDITORS / "github/notelint.json").read_text("utf-8"))["problemMatcher"], "notice"),
        (extension_matchers, "info"),
        (lambda: [task()["problemMatcher"]], "info"),
    ],
    ids=["github", "extension", "task"],
)
def test_problem_matcher(lines: list[str], matchers: Callable[[], Any], remark: str) -> None:
    found = [
        {"severity": matcher.get("severity")} | {name: match[group] for name, group in named.items()}
        for line in lines
        for matcher in matchers()
        for pattern in ([matcher["pattern"]] if isinstance(matcher["pattern"], dict) else matcher["pattern"])
        for named in [{name: group for name, group in pattern.items() if name != "regexp"}]
        if (match := re.search(pattern["regexp"], line))
    ]

    assert [(each["file"], each["line"], each["column"], each["severity"], each["code"]) for each in found] == [
        ("note.md", "6", str(column), severity, code)
        for column, severity, code in zip(COLUMNS["utf-16"], ("warning", "error", remark), CODES, strict=True)
    ]
    assert all(each["message"] for each in found)


# -- clients of the server: what can be checked without them ---------------------------------------------------------


def test_every_configuration_starts_the_server() -> None:
    helix = tomllib.loads(recipe("editors/helix.md", "languages.toml"))["language-server"]["notelint"]
    kate = json.loads(recipe("editors/kate.md", "settings.json"))["servers"]["notelint"]
    sublime = json.loads(recipe("editors/sublime.md", "LSP.sublime-settings"))["clients"]["notelint"]

    assert "server" in COMMANDS
    assert [helix["command"], *helix["args"]] == ["notelint", "server"]
    assert kate["command"] == sublime["command"] == ["notelint", "server"]
    assert all(re.match(kate["highlightingModeRegex"], mode) for mode in ("Email", "Markdown", "Normal"))
    assert tomllib.loads(recipe("editors/helix.md", "text.toml"))["language"][0]["language-servers"] == ["notelint"]
    assert yaml.safe_load(recipe("editors/efm-langserver.md", "config.yaml"))["version"] == 2


def test_every_page_is_in_the_index() -> None:
    index = (DOCS / "editors/README.md").read_text("utf-8")

    assert {path.name for path in (DOCS / "editors").glob("*.md")} - {"README.md"} == set(
        re.findall(r"\]\((\w[\w-]*\.md)\)", index)
    )


# -- mail programs ---------------------------------------------------------------------------------------------------


def test_mutt_sends_through_the_gate_only_what_is_clean(tmp_path: Path) -> None:
    needs("mutt")
    env = workplace(tmp_path)
    (tmp_path / "bin/fake").write_text('#!/bin/sh\necho "$@" >arguments\ncat >sent\n', "utf-8")
    (tmp_path / "bin/notelint-gate").write_text(recipe("editors/mail.md", "notelint-gate"), "utf-8")
    (tmp_path / "muttrc").write_text(
        recipe("editors/mail.md", "muttrc-gate") + "set copy=no from=s@x.example\n", "utf-8"
    )
    for name in ("fake", "notelint-gate"):
        (tmp_path / "bin" / name).chmod(0o755)
    env = {**env, "NOTELINT_SENDMAIL": "fake"}
    send = ("mutt", "-F", "muttrc", "-s", "Thank you, é😀", "dana@orbit.example")
    refused = run(tmp_path, env, *send, stdin="Dear [Name],\n\nThank you.\n")

    assert refused.returncode == 1
    assert "PER001" in refused.stdout + refused.stderr
    assert not (tmp_path / "sent").exists()
    (tmp_path / "notelint.toml").write_text('select = ["PER001"]\n', "utf-8")
    assert run(tmp_path, env, *send, stdin="Dear Dana,\n\nThank you.\n").returncode == 0
    assert (tmp_path / "arguments").read_text("utf-8") == "-oem -oi -- dana@orbit.example\n"
    assert "\n\nDear Dana,\n\nThank you.\n" in (tmp_path / "sent").read_text("utf-8")


def test_the_editor_is_offered_until_the_draft_is_clean(tmp_path: Path) -> None:
    env = {**workplace(tmp_path), "EDITOR": "fill"}
    for name, text in (
        ("fill", '#!/bin/sh\nsed -i "s/.Name./Tom/" "$1"\n'),
        ("edit", recipe("editors/mail.md", "notelint-edit")),
    ):
        (tmp_path / "bin" / name).write_text(text, "utf-8")
        (tmp_path / "bin" / name).chmod(0o755)
    (tmp_path / "notelint.toml").write_text('select = ["PER001"]\n', "utf-8")
    done = run(tmp_path, env, "edit", "note.md")

    assert (done.returncode, "All clear: 1 draft." in done.stdout) == (0, True)
    assert "[Name]" not in (tmp_path / "note.md").read_text("utf-8")
