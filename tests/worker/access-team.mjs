// A team of Cloudflare Access that vouches for whomever a test wants.
import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';

export const AUDIENCE = 'aud-tag-of-the-operators-application';
const DAY_SECONDS = 86_400;

/** A team of Cloudflare Access with one key, and its endpoint with the public half. */
export async function openTeam() {
  const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
  const [ours, foreign] = [pair(), pair()];
  const jwk = {
    ...ours.publicKey.export({ format: 'jwk' }), kid: 'key-1', alg: 'RS256', use: 'sig',
  };
  let questions = 0;
  const server = createServer((request, response) => {
    questions += 1;
    const found = request.url === '/cdn-cgi/access/certs';
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: [jwk], public_certs: [] }));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(null)); });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${port}`;
  const encoded = (/** @type {unknown} */ value) => (
    Buffer.from(JSON.stringify(value)).toString('base64url'));
  /** @param {string} email @param {boolean} [forged] */
  const token = (email, forged = false) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: url, aud: [AUDIENCE], email, type: 'app', sub: '1', iat: now, nbf: now,
      exp: now + DAY_SECONDS,
    };
    const signed = `${encoded({ alg: 'RS256', kid: 'key-1', typ: 'JWT' })}.${encoded(claims)}`;
    const key = (forged ? foreign : ours).privateKey;
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
  };
  const close = () => new Promise((resolve) => { server.close(() => resolve(null)); });
  return { url, token, close, questions: () => questions };
}
