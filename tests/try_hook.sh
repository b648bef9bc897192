#!/usr/bin/env bash
# Runs the hooks of the notelint checkout $1 in a throw-away repository $2, as pre-commit runs them for a user: installed once
# from a local repository, and from then on without a network.
set -euo pipefail
source_tree=$1
repository=$2

# What pre-commit clones: the checkout as it is, committed.
hooks=$repository.hooks
mkdir -p "$hooks"
(cd "$source_tree" && git ls-files -z --cached --others --exclude-standard | xargs -0 -I{} sh -c 'test -f "$1" && printf "%s\0" "$1"' sh {} |
    tar --create --null --files-from=-) | tar --extract --directory "$hooks"
export GIT_AUTHOR_NAME=Tester GIT_AUTHOR_EMAIL=tester@example.org GIT_COMMITTER_NAME=Tester GIT_COMMITTER_EMAIL=tester@example.org
git -C "$hooks" init --quiet
git -C "$hooks" add --all
git -C "$hooks" commit --quiet --message snapshot

git init --quiet "$repository"
cd "$repository"
cat >.pre-commit-config.yaml <<CONFIG
repos:
  - repo: $hooks
    rev: $(git -C "$hooks" rev-parse HEAD)
    hooks:
      - id: notelint-fix
        stages: [manual]
      - id: notelint
CONFIG
mkdir drafts
cp "$source_tree"/corpora/examples/orbit-foods/interview.toml "$source_tree"/corpora/examples/orbit-foods/thank-you.txt drafts/
printf '# A project\n\nHi [Name], I really need this job!!\n' >README.md
git add --all

export PRE_COMMIT_HOME=$repository.cache
export XDG_CACHE_HOME=$repository.results
pre-commit install --install-hooks

offline=(env PIP_NO_INDEX=1 http_proxy=http://127.0.0.1:9 https_proxy=http://127.0.0.1:9)
if unshare --map-root-user --net true 2>/dev/null; then
    offline+=(unshare --map-root-user --net)
else
    echo 'this machine does not let the network be taken away; only proxies that lead nowhere are set'
fi
out=$repository.out
fail() {
    cat "$out"
    echo "$1" >&2
    exit 1
}

"${offline[@]}" git commit --quiet --message 'a good draft' >"$out" 2>&1 || fail 'the hook stopped a good draft'

# Faulty drafts in all formats stop the commit; the README is none.
cp "$source_tree"/corpora/examples/orbit-foods/first-try.txt drafts/
printf -- '---\ncompany: Orbit Foods\n---\nHi [Name],\n\nThank you!!\n' >faulty.md
printf 'Subject: Thank you\nTo: Dana Ruiz <dana@orbit.example>\n\nHi [Name],\n\nThank you!!\n' >faulty.eml
git add --all
"${offline[@]}" git commit --quiet --message 'faulty drafts' >"$out" 2>&1 && fail 'the hook let a faulty draft pass'
for name in drafts/first-try.txt faulty.md faulty.eml; do
    grep --quiet "$name:.*PER001" "$out" || fail "the hook did not find what is wrong with $name"
done
grep --quiet 'README.md:' "$out" && fail 'the hook linted a README'

# The fixing variant mends what it can, stops, and has nothing to do the second time.
"${offline[@]}" pre-commit run notelint-fix --hook-stage manual >"$out" 2>&1 && fail 'the fixing hook did not stop'
grep --quiet 'Thank you!$' faulty.md || fail 'the fixing hook did not mend'
git add --all
"${offline[@]}" pre-commit run notelint-fix --hook-stage manual >"$out" 2>&1 && fail 'the fixing hook passed what it cannot mend'
git diff --quiet || fail 'the fixing hook mended twice'

# Fifty drafts at once, and what they cost: the first time, and when nothing changed.
git rm --quiet --force drafts/first-try.txt faulty.md faulty.eml
for number in $(seq 50); do
    sed "\$a PS: This is note $number." drafts/thank-you.txt >"drafts/note-$number.txt"
done
git add --all
for round in first second; do
    started=$(date +%s%N)
    "${offline[@]}" pre-commit run notelint >"$out" 2>&1 || true
    echo "fifty staged drafts, the $round time: $((($(date +%s%N) - started) / 1000000)) ms"
done
grep --quiet 'internal error\|Traceback' "$out" && fail 'the hook broke on fifty drafts'
exit 0
