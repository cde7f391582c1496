// Runs Schemathesis against both Workers in workerd, with people who are signed in and without.
// node tools/contract.mjs EXAMPLES SEED: how many requests at least, and which ones.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AUDIENCE, openTeam } from '../tests/worker/access-team.mjs';
import { openStage } from '../tests/worker/stage.mjs';
import { peopleAtWork } from '../tests/contract/people.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCHEMATHESIS = process.env.SCHEMATHESIS ?? 'st';
const CONFIG = `${ROOT}tests/contract/schemathesis.toml`;
/** Nobody waits for a minute to be over. */
const REQUESTS_PER_MINUTE = 1_000_000;
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const examples = Number(process.argv[2] ?? 20_000);
const seed = process.argv[3] ?? '1';
const reports = await mkdtemp(join(tmpdir(), 'earnest-contract-'));
const team = await openTeam();
const stage = await openStage({
  privateVars: { ACCESS_TEAM: team.url, ACCESS_AUD: AUDIENCE },
  requestsPerMinute: REQUESTS_PER_MINUTE,
});
const operatorsUrl = (await stage.workers.privateUrl()).replace(/\/$/, '');
let failed = 0;
let made = 0;
try {
  await peopleAtWork(stage);
  const ann = stage.person('ann').authorization();
  const access = `Cf-Access-Jwt-Assertion: ${team.token('olga@example.org')}`;
  const all = await operations('public') + await operations('operators');
  const each = Math.ceil(examples / all);
  await run('people who are signed in', 'public', stage.url, each, [`Authorization: ${ann}`]);
  await run('operators', 'operators', operatorsUrl, each, [access]);
  await run('nobody in particular', 'public', stage.url, Math.ceil(each / 10), []);
  await run('no operator', 'operators', operatorsUrl, Math.ceil(each / 10), []);
  console.log(`${made} requests in all.`);
  if (made < examples) throw new Error(`Fewer requests than the ${examples} that were asked for.`);
} finally {
  await stage.close();
  await team.close();
  await rm(reports, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

/** How many operations a document has. @param {string} name */
async function operations(name) {
  const { paths } = JSON.parse(await readFile(`${ROOT}static/openapi/${name}.json`, 'utf8'));
  const described = Object.values(paths).flatMap((path) => Object.keys(path));
  return described.filter((method) => METHODS.includes(method)).length;
}

/**
 * @param {string} who @param {string} document @param {string} url @param {number} each how many
 *   requests for each operation @param {string[]} headers
 */
async function run(who, document, url, each, headers) {
  console.log(`── ${who}: ${url}, ${each} for each operation`);
  const report = join(reports, `${who}.json`);
  const words = ['--config-file', CONFIG, 'run', `${ROOT}static/openapi/${document}.json`,
    '--url', url, '--checks', 'all', '--max-examples', String(each), '--seed', seed,
    '--report', 'json', '--report-json-path', report,
    // What the Workers ask each other is out of reach for anybody else.
    '--exclude-tag', 'Machines',
    ...headers.flatMap((header) => ['--header', header])];
  // It keeps notes where it stands.
  const child = spawn(SCHEMATHESIS, words, { cwd: reports, stdio: 'inherit' });
  const status = await new Promise((resolve) => { child.on('close', resolve); });
  if (status !== 0) failed += 1;
  made += await requestsIn(report);
}

/** @param {string} report */
async function requestsIn(report) {
  const { test_cases: cases } = JSON.parse(await readFile(report, 'utf8'));
  return cases.generated;
}
