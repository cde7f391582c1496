#!/usr/bin/env bash
# Deploys both Workers with wrangler. `--dry-run` only shows that both would bundle; it needs no
# account and no network.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh

if [ "${1:-}" = --dry-run ]; then
  for config in wrangler.private.toml wrangler.toml; do
    wrangler deploy --dry-run -c "$config"
  done
  exit
fi

# wrangler whoami succeeds also when nobody is signed in.
wrangler whoami 2>&1 | grep -q 'not authenticated' && fail "Sign in first: npx wrangler login"
grep -q 'database_id = "00000000-' wrangler.toml wrangler.private.toml &&
  fail "Fill in what is marked with <- in wrangler.toml and wrangler.private.toml (README, Deploy)."
grep -q 'example' <(grep -E '^(PUBLIC_URL|BOT_USERNAME)' wrangler.toml wrangler.private.toml) &&
  fail "PUBLIC_URL and BOT_USERNAME still name an example in one of the wrangler files."
for name in BOT_TOKEN WEBHOOK_SECRET HOT_WALLET_KEY; do
  [ -n "${!name:-}" ] || fail "$name is not set in this shell (README, Deploy)."
done

# put NAME VALUE CONFIG
put() { printf '%s' "$2" | wrangler secret put "$1" -c "$3" >/dev/null; }

say "Applying migrations …"
wrangler d1 migrations apply earnest --remote -c wrangler.toml
say "Publishing the Mini App …"
node tools/publish.mjs --remote
say "Deploying the private Worker …"
wrangler deploy -c wrangler.private.toml
put BOT_TOKEN "$BOT_TOKEN" wrangler.private.toml
put HOT_WALLET_KEY "$HOT_WALLET_KEY" wrangler.private.toml
for name in TONCENTER_API_KEY SECOND_INDEXER_KEY METRICS_TOKEN; do
  [ -z "${!name:-}" ] || put "$name" "${!name}" wrangler.private.toml
done
say "Deploying the public Worker …"
# HMAC-SHA256 of the token with the key "WebAppData": it checks initData and can do nothing else.
key=$(node -e 'const { createHmac } = require("node:crypto");
  console.log(createHmac("sha256", "WebAppData").update(process.env.BOT_TOKEN).digest("hex"))')
secrets=$(mktemp)
trap 'rm -f "$secrets"' EXIT
printf '{"WEBHOOK_SECRET":"%s","INIT_DATA_KEY":"%s"}' "$WEBHOOK_SECRET" "$key" >"$secrets"
wrangler deploy -c wrangler.toml --secrets-file "$secrets"
say "Telling Telegram …"
PUBLIC_URL=$(sed -n 's/^PUBLIC_URL = "\([^"]*\)".*/\1/p' wrangler.toml) node tools/register-bot.mjs
