# Where the compiled tools are, and which rustc knows wasm32. Sourced by the other scripts.

EARNEST_CACHE=${EARNEST_CACHE:-$HOME/.cache/earnest}
WASM_TARGET=wasm32-unknown-unknown
WORKER_BUILD_VERSION=0.8.7
# The same as `wasm-bindgen` in Cargo.toml: the two halves must agree.
WASM_BINDGEN_VERSION=0.2.130
CARGO_DENY_VERSION=0.20.2

# wrangler asks nobody anything and reports nothing.
export CI=true WRANGLER_SEND_METRICS=false
export PATH="$EARNEST_CACHE/tools/bin:$PWD/node_modules/.bin:$PATH"

say() { printf '%s\n' "$*"; }
fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# has_wasm_std RUSTC: whether that compiler has a standard library for wasm32.
has_wasm_std() {
  local folder
  folder=$("$1" --print target-libdir --target "$WASM_TARGET" 2>/dev/null) || return 1
  compgen -G "$folder/libstd-*.rlib" >/dev/null
}

# Puts a Rust that can build for wasm32 first in PATH; false if there is none yet.
use_wasm_rust() {
  has_wasm_std rustc && return
  local private="$EARNEST_CACHE/rust/bin"
  # A library fits only the compiler that built it, and Debian's may have been upgraded since.
  [ -x "$private/rustc" ] && has_wasm_std "$private/rustc" &&
    [ "$("$private/rustc" -vV)" = "$(cat "$EARNEST_CACHE/rust/version" 2>/dev/null)" ] || return 1
  export PATH="$private:$PATH" RUSTC="$private/rustc"
}

# Where a Chromium is; $CHROMIUM says it first.
find_chromium() {
  if [ -n "${CHROMIUM:-}" ]; then
    echo "$CHROMIUM"
  else
    command -v chromium || command -v chromium-browser || command -v google-chrome
  fi
}
