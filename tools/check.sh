#!/usr/bin/env bash
# Formats, lints and looks at the dependencies of both kinds.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh
cargo fmt
cargo clippy --quiet --all-targets -- -D warnings
tsc --noEmit
cargo deny --log-level error check licenses bans sources
# These two need the network's lists of known weaknesses.
cargo deny --log-level error check advisories || say "The advisories could not be checked."
npm audit --omit=optional || say "npm audit found something, or could not ask."
