#!/usr/bin/env bash
# Fuzzes our parsers, led by coverage, each for SECONDS (60) or for EXECUTIONS (no limit of time).
# TARGETS="traces update" picks some; JOBS=2 runs so many at once. What a target learns is kept in
# target/fuzz/corpus; an input that breaks a promise is printed and kept in target/fuzz/broken.
# KEEP=1 adds to tests/fuzz/corpus, for each target, the few short inputs that reach what its corpus
# does not.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh

command -v c++ >/dev/null || fail "Install a C++ compiler first: libFuzzer is built with it."
: "${SECONDS_EACH:=60}" "${EXECUTIONS:=-1}" "${JOBS:=1}" "${KEEP:=0}"
: "${TARGETS:=$(sed -nE 's/.*Target \{ name: "([a-z_]+)".*/\1/p' tests/fuzz/targets/mod.rs)}"
[ "$EXECUTIONS" = -1 ] || SECONDS_EACH=0
export TARGET_DIR=$PWD/target/fuzz EXECUTIONS SECONDS_EACH KEEP

# The product's own versions of everything; cargo adds libFuzzer to them.
[ fuzz/Cargo.lock -nt Cargo.lock ] || cp Cargo.lock fuzz/Cargo.lock
say "Building the targets with coverage (some minutes the first time) …"
# With --target, what runs at build time is not instrumented.
host=$(rustc -vV | sed -n 's/^host: //p')
RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
  -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
  -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares \
  -Ccodegen-units=1 --cfg fuzzing" \
  cargo build --quiet --release --manifest-path fuzz/Cargo.toml --target "$host" \
  --target-dir "$TARGET_DIR"
export FUZZ=$TARGET_DIR/$host/release/fuzz

# one NAME: unpacks its corpus and fuzzes it; the last lines say how much was done.
one() {
  local corpus=$TARGET_DIR/corpus/$1 log=$TARGET_DIR/$1.log
  mkdir -p "$corpus" "$TARGET_DIR/broken"
  FUZZ_TARGET=$1 FUZZ_UNPACK=$corpus "$FUZZ" -runs=0 >/dev/null 2>&1
  if FUZZ_TARGET=$1 "$FUZZ" -runs="$EXECUTIONS" -max_total_time="$SECONDS_EACH" -timeout=10 \
    -max_len=4096 -print_final_stats=1 -artifact_prefix="$TARGET_DIR/broken/$1-" \
    "$corpus" >"$log" 2>&1; then
    awk -v name="$1" '
      /number_of_executed_units/ { runs = $2 } /average_exec_per_sec/ { rate = $2 }
      /^#.* cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") edges = $(i + 1) }
      END { printf "%-16s %10d executions, %7d a second, %5d edges\n", name, runs, rate, edges }
    ' "$log"
  else
    tail -n 40 "$log"
    echo "$1 stopped early. An input that breaks a promise lies in $TARGET_DIR/broken." >&2
    return 1
  fi
  [ "$KEEP" = 0 ] || keep "$1" "$corpus"
}

# keep NAME CORPUS
keep() {
  local seeds=$TARGET_DIR/merge/$1/seeds short=$TARGET_DIR/merge/$1/short
  rm -rf "$TARGET_DIR/merge/$1"
  mkdir -p "$seeds" "$short"
  FUZZ_TARGET=$1 FUZZ_UNPACK=$seeds "$FUZZ" -runs=0 >/dev/null 2>&1
  find "$seeds" -type f -printf '%f\n' | sort >"$TARGET_DIR/merge/$1/before"
  find "$2" -type f -size -"$KEEP_BYTES_MAX"c -exec cp -t "$short" {} +
  FUZZ_TARGET=$1 "$FUZZ" -merge=1 -use_counters=0 -use_cmp=0 "$seeds" "$short" >/dev/null 2>&1
  # What was there before is in the file already.
  (cd "$seeds" && xargs rm -f <"$TARGET_DIR/merge/$1/before")
  FUZZ_TARGET=$1 FUZZ_PACK=$seeds "$FUZZ" 2>/dev/null >>"tests/fuzz/corpus/$1.txt"
}
export KEEP_BYTES_MAX=400
export -f one keep

printf '%s\n' $TARGETS | xargs -P "$JOBS" -I{} bash -euo pipefail -c 'one {}'
