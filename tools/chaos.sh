#!/usr/bin/env bash
# The long form of the chaos tests: tools/chaos.sh PAYOUTS KILLS SEED. Minutes; `make test` has the
# short form of both.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh

export CHAOS_PAYOUTS=$1 CHAOS_KILLS=$2 CHAOS_SEED=$3
say "Seed $CHAOS_SEED. Nothing is printed until each of the two has ended (minutes) …"
# One after the other: each wants the machine for itself.
for file in tests/worker/chaos-payouts.test.mjs tests/worker/chaos-kills.test.mjs; do
  node --test --test-reporter=spec --test-timeout=3600000 "$file"
done
