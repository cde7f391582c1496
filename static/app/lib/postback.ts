// What a partner's server sends us: whether it may be called so, how it is sent, what came of it.
import type { Postback } from '../api/partners';

/** In a partner's link it becomes the reference of somebody's claim. */
export const MARK = '{claim}';

/** What a person puts into the command. */
export const PLACES = { secret: 'SECRET', claim: 'CLAIM' };

export function isPartnerName(name: string): boolean {
  return /^[a-z0-9-]{1,32}$/.test(name);
}

/** Where the server of a partner posts to. */
export function postbackAddress(origin: string, name: string): string {
  return `${origin}/postback/${name}`;
}

/** Lines for a shell that tell us once that a claim is done. */
export function postbackCommand(address: string, isSandbox: boolean): string {
  const event = JSON.stringify({
    event_id: 'by-hand-%s', type: 'completion', claim: PLACES.claim, sandbox: isSandbox,
  });
  return [
    `secret='${PLACES.secret}'`,
    'timestamp=$(date +%s)',
    `body=$(printf '${event}' "$timestamp")`,
    `signature=$(printf '%s.%s' "$timestamp" "$body" |`,
    `  openssl dgst -sha256 -hmac "$secret" | sed 's/.* //')`,
    `curl '${address}' -d "$body" -H 'content-type: application/json' \\`,
    `  -H "x-earnest-timestamp: $timestamp" -H "x-earnest-signature: $signature"`,
  ].join('\n');
}

/** What came of it, as the answer to it said. */
export function outcomeOf({ type, sandbox }: Postback): 'paid' | 'taken_back' | 'recorded' {
  if (sandbox) return 'recorded';
  return type === 'completion' ? 'paid' : 'taken_back';
}
