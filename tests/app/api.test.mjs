// The client of the API: signing in, signing in again, problems, retries and the server's clock.
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { bundled } from './bundled.mjs';

const { claimTask, createApi, readTask, withdraw } = (
  await bundled('api/api', 'api/tasks', 'api/withdrawals'));

const ME = { user: { id: '7100000001' } };

/** A server that knows some tokens; `script` may answer a request in its own way first. */
function fakeServer(script = () => undefined) {
  const server = { requests: [], tokens: new Set(), signIns: 0 };
  globalThis.fetch = async (path, { method, headers, body }) => {
    const { authorization } = headers;
    server.requests.push({ method, path, authorization, headers, body });
    const scripted = script(`${method} ${path}`, server);
    if (scripted) return scripted;
    if (path === '/api/session') {
      server.signIns += 1;
      const token = `token-${server.signIns}`;
      server.tokens.add(`Bearer ${token}`);
      return answer(200, { token, user: ME.user });
    }
    const isKnown = authorization.startsWith('tma ') || server.tokens.has(authorization);
    return isKnown ? answer(200, ME) : problem(401, 'signed_out');
  };
  return server;
}

const answer = (status, body, headers = {}) => (
  new Response(JSON.stringify(body), { status, headers }));
const problem = (status, code, title = `${code}!`) => answer(status, { status, code, title });

const seen = ({ requests }) => requests.map(({ method, path, authorization }) => (
  `${method} ${path} ${authorization}`));

beforeEach(() => mock.timers.reset());

test('one sign-in serves all requests', async () => {
  const server = fakeServer();
  const api = createApi('DATA', 'ar');
  await Promise.all([api.me(), api.tasks()]);
  await api.me();
  assert.deepEqual(seen(server), [
    'POST /api/session tma DATA',
    'GET /api/me Bearer token-1',
    'GET /api/tasks Bearer token-1',
    'GET /api/me Bearer token-1',
  ]);
});

test('a session that has ended is opened again once', async () => {
  const server = fakeServer();
  const api = createApi('DATA', 'ar');
  await api.me();
  server.tokens.clear();
  await Promise.all([api.me(), api.me()]);
  assert.equal(server.signIns, 2);
  assert.equal(seen(server).at(-1), 'GET /api/me Bearer token-2');
});

test('a person who stays signed out is told so, without a loop', async () => {
  const server = fakeServer((request) => (
    request === 'GET /api/me' ? problem(401, 'signed_out', 'You are signed out.') : undefined));
  const told = { code: 'signed_out', title: 'You are signed out.' };
  await assert.rejects(createApi('DATA', 'ar').me(), told);
  assert.equal(server.signIns, 2);
});

test('launch data that are refused are not tried again and again', async () => {
  const server = fakeServer(() => problem(401, 'signed_out'));
  await assert.rejects(createApi('DATA', 'ar').me(), { status: 401 });
  assert.equal(server.requests.length, 1);
});

test('when sessions do not work, each request proves by itself who is asking', async () => {
  const server = fakeServer((request) => (
    request === 'POST /api/session' ? problem(500, 'fault') : undefined));
  const api = createApi('DATA', 'ar');
  assert.deepEqual(await api.me(), ME);
  await api.me();
  assert.deepEqual(seen(server), [
    'POST /api/session tma DATA', 'GET /api/me tma DATA', 'GET /api/me tma DATA',
  ]);
});

test('a read is tried twice, an act once', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const tick = setInterval(() => mock.timers.tick(1000), 1);
  let failing = 1;
  const server = fakeServer((request) => {
    if (request.includes('session') || failing === 0) return undefined;
    failing -= 1;
    return problem(503, 'fault');
  });
  const api = createApi('DATA', 'ar');
  assert.deepEqual(await api.me(), ME);
  failing = 1;
  await assert.rejects(claimTask(api, '1', 'x'), { status: 503 });
  clearInterval(tick);
  assert.equal(server.requests.filter(({ path }) => path.endsWith('claim')).length, 1);
});

test('a refusal is not tried again', async () => {
  const server = fakeServer((request) => (
    request === 'GET /api/tasks/9' ? problem(404, 'task_not_found') : undefined));
  const no = { code: 'task_not_found', status: 404 };
  await assert.rejects(readTask(createApi('DATA', 'ar'), '9'), no);
  assert.equal(server.requests.length, 2);
});

test('an answer that is not from the API is a fault without a sentence', async () => {
  fakeServer((request) => (request.endsWith('claim')
    ? new Response('<h1>Bad gateway</h1>', { status: 502 }) : undefined));
  const fault = { code: 'fault', title: '', status: 502 };
  await assert.rejects(claimTask(createApi('DATA', 'ar'), '1'), fault);
});

test('a network that is gone is told apart from one that is slow', async () => {
  globalThis.fetch = async () => { throw new TypeError('Failed to fetch'); };
  await assert.rejects(claimTask(createApi('DATA', 'ar'), '1'), { code: 'offline', status: 0 });

  mock.timers.enable({ apis: ['setTimeout'] });
  globalThis.fetch = (_path, { signal }) => new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    queueMicrotask(() => mock.timers.tick(10_000));
  });
  await assert.rejects(claimTask(createApi('DATA', 'ar'), '1'), { code: 'timeout', status: 0 });
});

test('each request names the language in which the person reads', async () => {
  const server = fakeServer();
  await createApi('DATA', 'ar').me();
  const languages = server.requests.map(({ headers }) => headers['accept-language']);
  assert.deepEqual(languages, ['ar', 'ar']);
});

test('the key travels with a withdrawal, and odd ids cannot leave their path', async () => {
  const server = fakeServer();
  const api = createApi('DATA', 'ar');
  await withdraw(api, { key: 'k'.repeat(16), address: 'UQ', amount: '1.00' });
  const { headers, body } = server.requests.at(-1);
  assert.equal(headers['idempotency-key'], 'k'.repeat(16));
  assert.deepEqual(JSON.parse(body), { address: 'UQ', amount: '1.00' });
  await readTask(api, '../me?x#y').catch(() => {});
  assert.equal(server.requests.at(-1).path, '/api/tasks/..%2Fme%3Fx%23y');
});

test('the server’s clock counts, not the phone’s', async () => {
  const ahead = new Date(Date.now() + 300_000).toUTCString();
  fakeServer((request) => (
    request === 'GET /api/me' ? answer(200, ME, { date: ahead }) : undefined));
  const api = createApi('DATA', 'ar');
  assert.ok(Math.abs(api.now() - Date.now()) < 50);
  await api.me();
  assert.ok(Math.abs(api.now() - Date.now() - 300_000) < 2_000);
});
