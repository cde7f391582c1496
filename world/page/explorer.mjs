// The local explorer: one transaction of the local chain, shown as JSON.
import { PAGE_HEADERS } from './files.mjs';
import { transactionByHash } from './chain.mjs';

const HASH = /^[0-9a-fA-F]{64}$/;

/**
 * @param {import('./main.mjs').Ton | null} ton @param {string} hash 64 hex digits
 * @param {import('node:http').ServerResponse} response
 */
export async function sendTransaction(ton, hash, response) {
  const found = ton && HASH.test(hash)
    ? await transactionByHash(ton, hash.toLowerCase()).catch(() => null) : null;
  const title = found ? 'Transaction' : 'No such transaction on the local chain';
  const body = found
    ? `<pre data-testid="transaction">${escaped(JSON.stringify(found, null, 2))}</pre>`
    : '<p>The chain starts anew whenever the local world does.</p>';
  response.writeHead(found ? 200 : 404, {
    'Content-Type': 'text/html; charset=utf-8', ...PAGE_HEADERS,
  });
  response.end(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/explorer.css"></head>
<body><main><h1>${title}</h1><p class="hash">${escaped(hash)}</p>${body}</main></body>
</html>
`);
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
