#!/usr/bin/env bash
# Builds the wasm file of each Worker into build/public and build/private, unless nothing that they
# are made of has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh

WASM_GZIP_BYTES_MAX=400000
stamp=build/.made-of

# build_worker ROLE: the Worker of that role into build/ROLE.
build_worker() {
  # Given paths, worker-build downloads nothing.
  PATH="$PWD/target/wasm/bin:$PATH" CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f' && echo "${flags[*]}") \
    WASM_BINDGEN_BIN="$EARNEST_CACHE/tools/bin/wasm-bindgen" \
    ESBUILD_BIN="$PWD/node_modules/.bin/esbuild" \
    CARGO_TARGET_DIR="$PWD/target/wasm" \
    worker-build --release --out-dir "build/$1" -- --no-default-features --features "$1"
  # What is small is the compressed file. It likes like functions side by side, which is where their
  # names put them, and none drawn into the only one that calls it. Only features that workerd knows
  # are allowed.
  node_modules/.bin/wasm-opt -Oz --one-caller-inline-max-function-size=20 \
    --reorder-functions-by-name --strip-debug --strip-producers \
    --enable-mutable-globals --enable-sign-ext --enable-nontrapping-float-to-int \
    --enable-bulk-memory --enable-multivalue --enable-reference-types --enable-exception-handling \
    "build/$1/index_bg.wasm" -o "build/$1/index_bg.wasm"
}

made_of=$(
  {
    find src static/locales -type f
    printf '%s\n' Cargo.toml Cargo.lock build.rs static/dist/manifest.json \
      tools/build-texts.mjs tools/build-wasm.sh
  } | LC_ALL=C sort | xargs sha256sum | sha256sum
)
if [ "$made_of" != "$(cat "$stamp" 2>/dev/null)" ]; then
  say "Building the wasm (three minutes the first time) …"
  use_wasm_rust || fail "There is no Rust for wasm32 yet: make setup"
  node tools/build-texts.mjs target/wasm/texts.js
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
  rm -rf build
  build_worker public
  build_worker private
  echo "$made_of" >"$stamp"
fi

for role in public private; do
  wasm=build/$role/index_bg.wasm
  bytes=$(gzip -9 -c "$wasm" | wc -c)
  say "$wasm  $(wc -c <"$wasm") bytes, $bytes gzip"
  [ "$bytes" -le "$WASM_GZIP_BYTES_MAX" ] ||
    fail "The $role wasm is over its budget of $WASM_GZIP_BYTES_MAX bytes gzip."
done
