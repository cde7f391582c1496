// `make verify`: reads every sealed segment and the open end of the books, and checks the chain,
// the roots and all balances: `--remote`, or `--local --persist-to <folder>`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LedgerChecker } from './ledger/check.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUCKET = 'earnest-assets';
const PAGE = 1_000;
const where = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'earnest-ledger-'));
try {
  verify();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function verify() {
  if (!where.includes('--local') && !where.includes('--remote')) {
    throw new Error('Say where the books are: --remote, or --local --persist-to <folder>.');
  }
  const checker = new LedgerChecker();
  for (const row of pages('select number, head, object_key from segments where number')) {
    const segment = JSON.parse(object(row.object_key));
    checker.take(segment);
    if (segment.head !== row.head) throw new Error(`The database has another head ${row.number}.`);
  }
  const sealed = checker.lastSeq;
  const lines = pages('select seq as number, id, kind, debit, credit, amount_micros, user_id, '
    + 'subject_id, at from transfers where seq', sealed);
  checker.takeUnsealed(lines.map((row) => /** @type {any} */ (Object.values(row))));
  const accounts = query('select id, balance_micros from accounts where last_transfer > 0');
  for (const { id, balance_micros: micros } of accounts) {
    if (checker.balances.get(id) !== micros) {
      throw new Error(`${id} holds ${micros} micro-USDT, its transfers make ${
        checker.balances.get(id) ?? 0}.`);
    }
  }
  if (accounts.length !== checker.balances.size) throw new Error('An account is missing.');
  console.log(`${checker.segments} segments, ${sealed} sealed and ${checker.lastSeq - sealed} open `
    + `transfers, ${accounts.length} accounts: all as they were written.\nhead ${checker.head}`);
}

/** Every row, page by page. @param {string} start ends with the column that orders the rows */
function pages(start, after = 0) {
  const rows = [];
  for (let last = after; ;) {
    const page = query(`${start} > ${last} order by 1 limit ${PAGE}`);
    rows.push(...page);
    if (page.length < PAGE) return rows;
    last = page.at(-1)?.number;
  }
}

/** @param {string} sql @returns {Record<string, any>[]} */
function query(sql) {
  const out = wrangler('d1', 'execute', 'earnest', '--json', '--command', sql);
  return JSON.parse(out)[0].results;
}

/** @param {string} key */
function object(key) {
  const file = join(folder, 'segment.json');
  wrangler('r2', 'object', 'get', `${BUCKET}/${key}`, '--file', file);
  return readFileSync(file, 'utf8');
}

/** @param {string[]} words */
function wrangler(...words) {
  const all = [...words, '-c', 'wrangler.toml', ...where];
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/wrangler', all, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' },
  });
  if (status !== 0) throw new Error(`wrangler ${all.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
