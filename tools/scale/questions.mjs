// Every operation of both documents, asked by Ann and by an operator, and what the bot and cron do.
import { readFile } from 'node:fs/promises';
import { eventually } from '../../tests/worker/stage.mjs';
import { ANN, METRICS_TOKEN } from './city.mjs';

const STATIC = new URL('../../static/openapi/', import.meta.url);
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const HOUR_MILLISECONDS = 3_600_000;
/**
 * What is asked in other ways: updates come from Telegram, cron sweeps, only a line that exists has
 * a proof, and what operators may ask of the books is many hourly looks at once.
 */
const ELSEWHERE = [
  '/telegram/webhook', '/sweep', '/api/ledger/{seq}/proof', '/admin/reconciliations',
];
const SAID = ['/balance', '/tasks', '/invite', '/withdraw', '/help', '/language', 'Hello'];

/** @typedef {import('./city.mjs').City} City */
/** @typedef {{name: string, method: string, target: string, body: any, headers: any}} Question */

/** @param {City} city @returns {Promise<City['costs']>} */
export async function askEverything(city) {
  const [ours, theirs] = [await questions('public'), await questions('operators')];
  const sweep = () => city.operate('POST', '/sweep');
  await city.measure('the hourly look at the books', sweep);
  await city.measure('POST /sweep', sweep);
  const looks = (/** @type {Question} */ { method }) => method === 'GET';
  for (const question of ours.filter(looks)) await askAsAnn(city, question);
  for (const question of theirs.filter(looks)) await askAsOperator(city, question);
  await letTheBotTalk(city);
  await earnAndWithdraw(city);
  await sponsor(city);
  await city.measure('POST /sweep, with work', sweep);
  // What has not been asked yet, as the documents have it.
  const acts = (/** @type {Question} */ { name, method }) => method !== 'GET' && !city.asked(name);
  for (const question of ours.filter(acts)) await askAsAnn(city, question);
  for (const question of theirs.filter(acts)) await askAsOperator(city, question);
  return city.costs;
}

/**
 * A document's operations with its examples; those with optional parameters once more with them.
 * @param {string} name @returns {Promise<Question[]>}
 */
async function questions(name) {
  const { paths } = JSON.parse(await readFile(new URL(`${name}.json`, STATIC), 'utf8'));
  const asked = Object.entries(paths).filter(([path]) => !ELSEWHERE.includes(path));
  return asked.flatMap(([path, operations]) => (
    METHODS.filter((method) => operations[method]).flatMap((method) => {
      const operation = operations[method];
      const all = operation.parameters ?? [];
      const optional = all.some((/** @type {any} */ one) => one.in === 'query' && !one.required);
      const plain = question(method.toUpperCase(), path, operation, false);
      return optional ? [plain, question(method.toUpperCase(), path, operation, true)] : [plain];
    })));
}

/** @param {string} method @param {string} path @param {any} operation @param {boolean} isFull */
function question(method, path, { parameters = [], requestBody }, isFull) {
  let target = path;
  /** @type {string[]} */
  const query = [];
  /** @type {Record<string, string>} */
  const headers = {};
  for (const { in: place, name, required, schema: { example } } of parameters) {
    if (place === 'path') target = target.replace(`{${name}}`, example);
    if (place === 'header') headers[name] = example;
    const isAsked = place === 'query' && example !== undefined && (required || isFull);
    if (isAsked) query.push(`${name}=${name === 'at' ? anHourAgo() : example}`);
  }
  const body = requestBody?.content['application/json']?.example;
  return {
    name: `${method} ${path}${isFull ? '?…' : ''}`,
    method,
    target: query.length ? `${target}?${query.join('&')}` : target,
    body,
    headers,
  };
}

const anHourAgo = () => new Date(Date.now() - HOUR_MILLISECONDS).toISOString();

/** @param {City} city @param {Question} question */
async function askAsAnn({ ann, measure }, { name, method, target, body, headers }) {
  const known = target === '/r/42' ? `/r/code${ANN}` : target;
  // Pages are no JSON.
  await measure(name, async () => {
    const response = await fetch(`${ann.url}${known}`, {
      method,
      headers: {
        authorization: ann.authorization(), 'user-agent': 'Mozilla/5.0',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    await response.arrayBuffer();
    return response;
  });
}

/** @param {City} city @param {Question} question */
async function askAsOperator({ operate, measure }, { name, method, target, body, headers }) {
  const authorization = `Bearer ${METRICS_TOKEN}`;
  const given = target === '/metrics' ? { authorization } : headers;
  await measure(name, () => operate(method, target, { body, headers: given }));
}

/** @param {City} city */
async function letTheBotTalk({ world: { telegram }, measure }) {
  const update = (/** @type {string} */ what, /** @type {() => void} */ act) => (
    measure(`the bot: ${what}`, async () => {
      act();
      await telegram.control.idle({});
      const { last_error_message: error } = telegram.control.webhook({});
      return { status: error === undefined ? 200 : 500 };
    }));
  await update('/start', () => telegram.control.start({ user: 'Anna' }));
  for (const text of SAID) {
    await update(text, () => telegram.control.say({ user: 'Anna', text }));
  }
  await update('an invitation is taken', () => (
    telegram.control.start({ user: 'omar', payload: `code${ANN}` })));
  await update('blocked', () => telegram.control.block({ user: 'omar' }));
}

/** @param {City} city */
async function earnAndWithdraw({ ann, world, measure, signed }) {
  const { json } = await measure('POST /api/session', () => ann.ask('POST', '/api/session'));
  const headers = { authorization: `Bearer ${json.token}` };
  await measure('GET /api/me with a session', () => ann.ask('GET', '/api/me', { headers }));
  const { tasks } = await ann.get('/api/tasks');
  const { id } = tasks.find((/** @type {any} */ task) => task.status === 'open');
  const task = `/api/tasks/${id}`;
  await measure('POST /api/tasks/{id}/start', () => ann.ask('POST', `${task}/start`));
  await measure('POST /api/tasks/{id}/claim',
    () => ann.ask('POST', `${task}/claim`, { body: {} }));
  const { payload } = await ann.get('/api/wallet/challenge');
  const domain = new URL(ann.url).host;
  const proof = await world.ton.control.prove({ name: 'ann', domain, payload });
  await measure('PUT /api/wallet', () => ann.ask('PUT', '/api/wallet', { body: proof }));
  const { address } = await world.ton.control.wallet({ name: 'ann' });
  await measure('POST /api/withdrawals', () => ann.withdraw('1.00', address));
  await eventually('the payout', () => ann.get('/api/withdrawals'),
    ({ withdrawals: [newest] }) => newest.status === 'confirmed');
  const { entries: [{ number }] } = await ann.get('/api/ledger');
  await measure('GET /api/ledger/{seq}/proof', () => ann.ask('GET', `/api/ledger/${number}/proof`));
  const partner = await ann.ask('POST', '/api/partners', { body: { name: 'fun-games' } });
  const said = {
    event_id: 'order-1', type: 'completion', claim: `${ANN}_${id}_once`, sandbox: true,
  };
  const { secret } = partner.json.partner;
  await measure('POST /postback/{partner}', () => ann.ask('POST', '/postback/fun-games',
    { body: said, headers: signed(secret, JSON.stringify(said)) }));
  const { json: { url } } = await ann.ask('POST', '/api/export');
  await measure('GET /exports/{token}', () => ann.ask('GET', new URL(url).pathname));
  await measure('DELETE /api/session', () => ann.ask('DELETE', '/api/session', { headers }));
}

/** @param {City} city */
async function sponsor({ ann, measure, operate }) {
  const [ours] = (await questions('public')).filter(({ name }) => name === 'POST /api/campaigns');
  const { json } = await measure('POST /api/campaigns',
    () => ann.ask('POST', '/api/campaigns', { body: ours?.body, headers: ours?.headers }));
  const path = `/api/campaigns/${json.campaign.id}`;
  const headers = { 'idempotency-key': 'scale-key-000000001' };
  await measure('POST /api/campaigns/{id}/fund',
    () => ann.ask('POST', `${path}/fund`, { headers, body: { amount: '1.00' } }));
  await measure('PATCH /api/campaigns/{id}',
    () => ann.ask('PATCH', path, { body: { status: 'review' } }));
  const { json: { campaign } } = await ann.ask('GET', path);
  const decision = { decision: 'approve', revision: campaign.revision, note: null, reason: null };
  await measure('POST /admin/campaigns/{id}',
    () => operate('POST', `/admin/campaigns/${campaign.id}`, { body: decision }));
  await measure('POST /api/campaigns/{id}/close',
    () => ann.ask('POST', `${path}/close`, { headers }));
}
