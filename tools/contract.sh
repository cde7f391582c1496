#!/usr/bin/env bash
# Schemathesis against both Workers: tools/contract.sh EXAMPLES SEED. It fails on a 5xx, on an
# answer that the documents do not know, and on a route that is open without signing in.
# Python's packages are those of tests/contract/requirements.txt, checked by their hashes, in an
# environment of their own.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh

command -v python3 >/dev/null || fail "Install Python 3 first; Schemathesis is written in it."
wanted=tests/contract/requirements.txt
environment=$EARNEST_CACHE/contract
if ! cmp -s "$wanted" "$environment/requirements.txt"; then
  say "Installing Schemathesis (about a minute) …"
  rm -rf "$environment"
  python3 -m venv "$environment" || fail "Install python3-venv, then try again."
  "$environment/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r "$wanted"
  cp "$wanted" "$environment/requirements.txt"
fi
SCHEMATHESIS="$environment/bin/st" node tools/contract.mjs "$1" "$2"
