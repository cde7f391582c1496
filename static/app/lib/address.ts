// What a TON address looks like. Whether it is a right one, the API decides.

/** The form with a checksum that wallets show, in either base64 alphabet. */
const FRIENDLY = /^[A-Za-z0-9_\-+/]{48}$/;
const RAW = /^(0|-1):[0-9a-fA-F]{64}$/;

/** Copied text may carry spaces and line breaks, which no address has. */
export function tidyAddress(typed: string): string {
  return typed.replace(/\s/g, '');
}

export function looksLikeAddress(address: string): boolean {
  return FRIENDLY.test(address) || RAW.test(address);
}

/** Enough of both ends to recognise it. */
export function shortAddress(address: string): string {
  return address.length <= 16 ? address : `${address.slice(0, 6)}…${address.slice(-6)}`;
}
