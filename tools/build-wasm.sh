#!/usr/bin/env bash
# Builds both Workers' one wasm file into build/, unless nothing that it is made of has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh

WASM_GZIP_BYTES_MAX=400000
stamp=build/.made-of

made_of=$(
  {
    find src static/locales -type f
    printf '%s\n' Cargo.toml Cargo.lock build.rs static/dist/manifest.json tools/build-wasm.sh
  } | LC_ALL=C sort | xargs sha256sum | sha256sum
)
if [ "$made_of" != "$(cat "$stamp" 2>/dev/null)" ]; then
  say "Building the wasm (two minutes the first time) …"
  use_wasm_rust || fail "There is no Rust for wasm32 yet: make setup"
  # Cargo optimizes across crates only for a library that is nothing but a cdylib, and ours is an
  # rlib for the tests too. `cargo rustc` can say so and `cargo build` cannot, hence this cargo.
  mkdir -p target/wasm/bin
  printf '#!/bin/sh\n[ "$1" != build ] || { shift && set -- rustc --crate-type cdylib "$@"; }\n%s\n' \
    "exec $(printf %q "$(command -v cargo)") \"\$@\"" >target/wasm/bin/cargo
  chmod +x target/wasm/bin/cargo
  # What stands in messages about panics is where a file is in its crate, not on this machine.
  crates=("${CARGO_HOME:-$HOME/.cargo}"/registry/src/*)
  flags=("${crates[@]/%/=}")
  flags=("${flags[@]/#/--remap-path-prefix=}")
  # Given paths, worker-build downloads nothing.
  PATH="$PWD/target/wasm/bin:$PATH" CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f' && echo "${flags[*]}") \
    WASM_BINDGEN_BIN="$EARNEST_CACHE/tools/bin/wasm-bindgen" \
    ESBUILD_BIN="$PWD/node_modules/.bin/esbuild" \
    CARGO_TARGET_DIR="$PWD/target/wasm" \
    worker-build --release
  # What is small is the compressed file. It likes like functions side by side, which is where their
  # names put them, and none drawn into the only one that calls it. Only features that workerd knows
  # are allowed.
  node_modules/.bin/wasm-opt -Oz --one-caller-inline-max-function-size=20 \
    --reorder-functions-by-name --strip-debug --strip-producers \
    --enable-mutable-globals --enable-sign-ext --enable-nontrapping-float-to-int \
    --enable-bulk-memory --enable-multivalue --enable-reference-types --enable-exception-handling \
    build/index_bg.wasm -o build/index_bg.wasm
  echo "$made_of" >"$stamp"
fi

bytes=$(gzip -9 -c build/index_bg.wasm | wc -c)
say "index_bg.wasm  $(wc -c <build/index_bg.wasm) bytes, $bytes gzip"
[ "$bytes" -le "$WASM_GZIP_BYTES_MAX" ] ||
  fail "The wasm is over its budget of $WASM_GZIP_BYTES_MAX bytes gzip."
