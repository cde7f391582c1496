#!/usr/bin/env bash
# Formats, lints and looks at the dependencies of both kinds.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh
cargo fmt
cargo clippy --quiet --all-targets -- -D warnings
tsc --noEmit
cargo deny --log-level error check licenses bans sources

# The lists of known weaknesses come from the network. Without it there is nothing to check; with
# it, what they say is an error.
if cargo deny --log-level off fetch db; then
  cargo deny --log-level error check --disable-fetch advisories
else
  say "RustSec's list of advisories could not be fetched: the Rust advisories were not checked."
fi
if ! report=$(npm audit --omit=optional 2>&1); then
  if grep -q 'vulnerabilit' <<<"$report"; then fail "$report"; fi
  say "npm's list of advisories could not be asked: the npm advisories were not checked."
fi
