// Serves the page's own files; nothing outside its folder can be named.
import { readFile } from 'node:fs/promises';

/** @type {Record<string, string>} */
const TYPES = {
  html: 'text/html', css: 'text/css', mjs: 'text/javascript', svg: 'image/svg+xml',
};
const FILE_NAME = /^[a-z][a-z0-9-]*\.(html|css|mjs|svg)$/;

/** Scripts and styles only from here; only the Mini App is framed. */
export const PAGE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; "
    + "img-src 'self' data:; connect-src 'self'; frame-src http: https:; base-uri 'none'; "
    + "form-action 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
};

/** @param {string} pathname @param {import('node:http').ServerResponse} response */
export async function sendFile(pathname, response) {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const type = FILE_NAME.exec(name)?.[1];
  const content = type && await readFile(new URL(`./browser/${name}`, import.meta.url))
    .catch(() => null);
  if (!type || !content) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('There is no such page in the local world.\n');
    return;
  }
  response.writeHead(200, { 'Content-Type': `${TYPES[type]}; charset=utf-8`, ...PAGE_HEADERS });
  response.end(content);
}
