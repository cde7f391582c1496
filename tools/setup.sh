#!/usr/bin/env bash
# Prepares this machine: packages from npm, a Rust that can build for wasm32, and the tools that
# turn it into Workers. Safe to interrupt and to repeat; with nothing to do it takes a second.
# With `test` it also finds or installs a Chromium, with `check` it compiles cargo-deny.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh

command -v cargo >/dev/null || fail "Install Rust first: https://rustup.rs"
command -v npm >/dev/null || fail "Install Node 20 with npm first: https://nodejs.org"

# as_root COMMAND…: runs it as root, or says what to run by hand.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "Please run as root, then try again: $*"; fi
}

# apt_install PACKAGE…
apt_install() {
  command -v apt-get >/dev/null || fail "Please install by hand, then try again: $*"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

npm_packages() {
  local stamp=node_modules/.earnest-lock
  cmp -s package-lock.json "$stamp" && return
  say "Installing packages from npm (about half a minute) …"
  npm ci --ignore-scripts --no-audit --loglevel=error
  cp package-lock.json "$stamp"
}

wasm_rust() {
  use_wasm_rust && return
  say "Adding the wasm32 target to Rust …"
  if command -v rustup >/dev/null &&
    timeout 60 rustup target add "$WASM_TARGET" >/dev/null 2>&1 && use_wasm_rust; then
    return
  fi
  say "rustup cannot add it; using Debian's Rust and building its wasm32 library from source"
  say "(once, about two minutes) …"
  [ -d /usr/lib/rustlib/src/rust/library ] && command -v rust-lld >/dev/null ||
    apt_install rustc-web cargo-web rust-web-src lld-22
  bash tools/wasm-rust.sh
  use_wasm_rust || fail "The wasm32 library was built, but rustc does not find it."
}

# install_crate ARGUMENT…: these tools run for seconds, so compiling them fast matters more.
install_crate() {
  CARGO_TARGET_DIR="$EARNEST_CACHE/tool-target" CARGO_PROFILE_RELEASE_LTO=off \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    cargo install --quiet --force --root "$EARNEST_CACHE/tools" "$@"
}

# tool CRATE VERSION BINARY: compiled once, kept in the cache.
tool() {
  [ -x "$EARNEST_CACHE/tools/bin/$3" ] &&
    [ "$(cat "$EARNEST_CACHE/tools/$1.version" 2>/dev/null)" = "$2" ] && return
  say "Compiling $1 $2 (once, some minutes) …"
  # A lock file may name a version that was withdrawn since; then cargo chooses the next best.
  install_crate --locked "$1@$2" || {
    say "Trying once more, without the lock file of $1 …"
    install_crate "$1@$2"
  } || fail "$1 $2 could not be compiled; the lines above say why."
  echo "$2" >"$EARNEST_CACHE/tools/$1.version"
}

chromium() {
  find_chromium >/dev/null && return
  say "Installing Chromium for the browser test (about a minute) …"
  apt_install chromium
}

npm_packages
# The tools are compiled by the ordinary Rust, before another one may come first in PATH.
tool worker-build "$WORKER_BUILD_VERSION" worker-build
tool wasm-bindgen-cli "$WASM_BINDGEN_VERSION" wasm-bindgen
[ "${1:-}" != check ] || tool cargo-deny "$CARGO_DENY_VERSION" cargo-deny
wasm_rust
[ "${1:-}" != test ] || chromium
