#!/usr/bin/env bash
# Builds Rust's standard library for wasm32 from Debian's sources, into the cache and nowhere else.
#
# For machines that have no rustup, or a rustup that cannot download. The result is a private
# sysroot: links to Debian's compiler and libraries, plus our wasm32 folder, and two small wrappers,
# so that a plain `cargo build --target wasm32-unknown-unknown` works with them.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh

debian_rustc=/usr/bin/rustc
debian_cargo=/usr/bin/cargo
rust="$EARNEST_CACHE/rust"
work="$EARNEST_CACHE/rust-work"

$debian_rustc --print sysroot >/dev/null || fail "There is no $debian_rustc."
debian_libs="$($debian_rustc --print sysroot)/lib/rustlib"
[ -f "$debian_libs/src/rust/library/Cargo.lock" ] ||
  fail "Debian's package rust-web-src is missing: apt-get install rust-web-src."

# An interrupted build leaves only $work behind; $rust appears in one step, at the end.
rm -rf "$work/sysroot" "$rust"
mkdir -p "$work/crate/src" "$work/sysroot/bin" "$work/sysroot/lib/rustlib/$WASM_TARGET/lib"
printf '[package]\nname = "nothing"\nversion = "0.0.0"\nedition = "2021"\n' \
  >"$work/crate/Cargo.toml"
printf '#![no_std]\n' >"$work/crate/src/lib.rs"

# Bitcode in the libraries lets our release build optimize across them. RUSTC_BOOTSTRAP stands in
# for a nightly compiler, which `-Z build-std` wants.
(
  cd "$work/crate"
  env -u RUSTC RUSTC_BOOTSTRAP=1 RUSTFLAGS='-C embed-bitcode=yes' RUSTC="$debian_rustc" \
    CARGO_TARGET_DIR="$work/target" "$debian_cargo" build --quiet --release \
    -Z build-std=std,panic_abort --target "$WASM_TARGET"
)

for entry in "$debian_libs"/*; do
  [ "$(basename "$entry")" = "$WASM_TARGET" ] || ln -s "$entry" "$work/sysroot/lib/rustlib/"
done
for library in "$work/target/$WASM_TARGET/release/deps"/lib*.rlib; do
  case "$library" in
    */libnothing-*) ;;
    *) cp "$library" "$work/sysroot/lib/rustlib/$WASM_TARGET/lib/" ;;
  esac
done

printf '#!/bin/sh\nexec %s --sysroot %s "$@"\n' "$debian_rustc" "$rust" >"$work/sysroot/bin/rustc"
printf '#!/bin/sh\nRUSTC=%s exec %s "$@"\n' \
  "$rust/bin/rustc" "$debian_cargo" >"$work/sysroot/bin/cargo"
chmod +x "$work/sysroot/bin/rustc" "$work/sysroot/bin/cargo"
"$debian_rustc" -vV >"$work/sysroot/version"
mv "$work/sysroot" "$rust"
rm -rf "$work"
