// An empty D1 with our migrations, as `wrangler d1 migrations apply` leaves it.
import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { Miniflare } from 'miniflare';

const MIGRATIONS = new URL('../../migrations/', import.meta.url);

/**
 * The statements of a SQL script. A trigger's body keeps its semicolons: it ends with `end;`.
 * @param {string} script
 */
export function statements(script) {
  const found = [];
  let rest = script.replaceAll(/--.*$/gm, '').trim();
  while (rest) {
    const end = /^create trigger/i.test(rest) ? /;\s*end;/i : /;/;
    const match = end.exec(rest);
    const length = match ? match.index + match[0].length : rest.length;
    found.push(rest.slice(0, length).replace(/;$/, ''));
    rest = rest.slice(length).trim();
  }
  return found;
}

/** @param {any} database D1 */
export async function migrate(database) {
  const names = (await readdir(MIGRATIONS)).sort();
  for (const name of names) {
    const script = await readFile(new URL(name, MIGRATIONS), 'utf8');
    await database.batch(statements(script).map((sql) => database.prepare(sql)));
  }
}

/**
 * A Worker that runs our statements beside the product. Miniflare's own way into a D1 from Node
 * waits for another thread with a race in it, and now and then never recovers.
 */
export const CLERK = {
  name: 'clerk',
  modules: true,
  script: `export default { async fetch(request, { DB }) {
    const batch = (await request.json()).map(({ sql, values }) => DB.prepare(sql).bind(...values));
    try {
      return Response.json({ answers: await DB.batch(batch) });
    } catch (error) {
      return Response.json({ error: String(error) });
    }
  } }`,
  compatibilityDate: '2026-04-01',
  unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
};

/** What D1 offers, as far as the tests need it. @param {Miniflare} mf one that has the clerk */
export function databaseOf(mf) {
  /** @param {Statement[]} statements */
  const batch = async (statements) => {
    const body = JSON.stringify(statements.map(({ sql, values }) => ({ sql, values })));
    const url = await mf.unsafeGetDirectURL(CLERK.name);
    const { answers, error } = JSON.parse(await post(url, body));
    if (error) throw new Error(error);
    return answers;
  };
  return { batch, prepare: (/** @type {string} */ sql) => new Statement(batch, sql, []) };
}

/**
 * On a connection of its own. One that is kept may be closed by workerd while a test is busy, and
 * `fetch` would notice too late.
 * @param {URL} url @param {string} body @returns {Promise<string>}
 */
function post(url, body) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent: false }, (response) => {
      text(response).then(resolve, reject);
    });
    sent.on('error', reject).end(body);
  });
}

class Statement {
  #batch;

  /**
   * @param {(of: Statement[]) => Promise<any[]>} batch
   * @param {string} sql @param {any[]} values
   */
  constructor(batch, sql, values) {
    this.#batch = batch;
    this.sql = sql;
    this.values = values;
  }

  /** @param {any[]} values */
  bind(...values) {
    return new Statement(this.#batch, this.sql, values);
  }

  async all() {
    return (await this.#batch([this]))[0];
  }

  run() {
    return this.all();
  }

  /** @param {string} [column] */
  async first(column) {
    const row = (await this.all()).results[0] ?? null;
    return column && row ? row[column] : row;
  }
}

export async function startDatabase() {
  const mf = new Miniflare({ ...CLERK, cf: false, d1Databases: { DB: 'earnest' } });
  const database = databaseOf(mf);
  await migrate(database);
  return { database, stop: () => mf.dispose() };
}
