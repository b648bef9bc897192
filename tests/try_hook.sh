#!/usr/bin/env bash
# Runs the hook of the notelint checkout $1 in a throw-away repository $2, as pre-commit runs it for a user.
set -euo pipefail
source_tree=$1
repository=$2

git init --quiet "$repository"
cd "$repository"
git config user.name Tester
git config user.email tester@example.org
mkdir drafts
cp "$source_tree"/corpora/examples/orbit-foods/interview.toml drafts/
cp "$source_tree"/corpora/examples/orbit-foods/thank-you.txt drafts/
printf '# A project\n\nHi [Name], I really need this job!!\n' >README.md
git add --all

export PRE_COMMIT_HOME=$repository.cache
pre-commit try-repo "$source_tree" notelint --all-files --verbose

cp "$source_tree"/corpora/examples/orbit-foods/first-try.txt drafts/
git add --all
if pre-commit try-repo "$source_tree" notelint --all-files --verbose >out.txt 2>&1; then
    cat out.txt
    echo 'the hook let a faulty draft pass' >&2
    exit 1
fi
grep --quiet 'PER001' out.txt
if grep --quiet 'README.md:' out.txt; then
    cat out.txt
    echo 'the hook linted a README' >&2
    exit 1
fi
