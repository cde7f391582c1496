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
  # Given paths, worker-build downloads nothing.
  WASM_BINDGEN_BIN="$EARNEST_CACHE/tools/bin/wasm-bindgen" \
    WASM_OPT_BIN="$PWD/node_modules/.bin/wasm-opt" \
    ESBUILD_BIN="$PWD/node_modules/.bin/esbuild" \
    CARGO_TARGET_DIR="$PWD/target/wasm" \
    worker-build --release
  # The names of functions are a tenth of the size. Only features that workerd knows are allowed.
  node_modules/.bin/wasm-opt --strip-debug --enable-mutable-globals --enable-sign-ext \
    --enable-nontrapping-float-to-int --enable-bulk-memory --enable-multivalue \
    --enable-reference-types --enable-exception-handling \
    build/index_bg.wasm -o build/index_bg.wasm
  echo "$made_of" >"$stamp"
fi

bytes=$(gzip -9 -c build/index_bg.wasm | wc -c)
say "index_bg.wasm  $(wc -c <build/index_bg.wasm) bytes, $bytes gzip"
[ "$bytes" -le "$WASM_GZIP_BYTES_MAX" ] ||
  fail "The wasm is over its budget of $WASM_GZIP_BYTES_MAX bytes gzip."
