#!/usr/bin/env bash
# Every test, from the quickest to the slowest. Stops at the first kind that fails.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh
CHROMIUM=$(find_chromium)
export CHROMIUM CARGO_TERM_COLOR=never

# run_node WHAT FILE…: node's test runner with short lines.
run_node() {
  say "── $1"
  shift
  node --test --test-reporter=dot --test-timeout=180000 "$@"
}

say "── format, lints, types"
cargo fmt --check
cargo clippy --quiet --all-targets -- -D warnings
tsc --noEmit
say "── rules, stories, the simulator"
answers=$PWD/target/answers
rm -f "$answers"
EARNEST_ANSWERS=$answers cargo test --quiet -- --nocapture --skip documents::coverage 2>&1 |
  grep -vE '^$|^running [0-9]+ test'
EARNEST_ANSWERED=$answers cargo test --quiet --test stories documents::coverage 2>&1 |
  grep -vE '^$|^running [0-9]+ test'
say "── wrong designs, which the simulator has to find"
cargo clippy --quiet --all-targets --features mutants -- -D warnings
cargo test --quiet --features mutants --test simulator mutants -- --nocapture 2>&1 |
  grep -vE '^$|^running [0-9]+ test'
bash tools/build-wasm.sh
say "── both Workers bundle"
bash tools/deploy.sh --dry-run >/dev/null
run_node "the Mini App" tests/app/*.test.mjs
run_node "the local world, workerd, D1" tests/worker/*.test.mjs
run_node "the whole path in Chromium" tests/browser/*.test.mjs
say "Everything passed."
