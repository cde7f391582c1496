// An empty D1 with our migrations, as `wrangler d1 migrations apply` leaves it.
import { readdir, readFile } from 'node:fs/promises';
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

export async function startDatabase() {
  const mf = new Miniflare({
    modules: true,
    script: 'export default { fetch() { return new Response("") } }',
    cf: false,
    compatibilityDate: '2026-04-01',
    d1Databases: { DB: 'earnest' },
  });
  const database = await mf.getD1Database('DB');
  await migrate(database);
  return { database, stop: () => mf.dispose() };
}
