// What payouts cost: gas on the local chain by size of batch, rows in D1 from request to settled.
import { createHash } from 'node:crypto';
import { fundCampaign } from '../tests/browser/campaign.mjs';
import { checkBooks, nothing } from '../tests/worker/chaos/books.mjs';
import { enter, invent, reward, withdraw } from '../tests/worker/chaos/crowd.mjs';
import { rest } from '../tests/worker/chaos/random.mjs';
import { settled } from '../tests/worker/chaos/settled.mjs';
import { settingsOf } from '../tests/worker/stage.mjs';
import { lockableMinter } from '../tests/worker/usdt.mjs';
import { startWorkers } from '../tests/worker/workers.mjs';
import { startWorld } from '../world/main.mjs';
import { signedBatch } from '../world/ton/batch.mjs';
import { startTon } from '../world/ton/main.mjs';

const SEED_HEX = '11'.repeat(32);
const NETWORK = 'testnet';
const NANOTON_PER_TON = 1e9;

/**
 * Signed as the product signs, on a chain of its own, with a jetton in the manner of USDT. The real
 * one keeps its code in a library, so a message to a wallet is smaller and cheaper than here.
 */
export async function gasPerPayout() {
  for (const count of [1, 50, 100]) {
    const ton = await startTon({
      port: 0, seedHex: SEED_HEX, network: NETWORK, minter: await lockableMinter(),
    });
    const first = await costOf(ton, count, 0);
    const again = await costOf(ton, count, 1);
    console.log(`a batch of ${count}: ${again.gas} gas and ${again.ton} TON for each payout, `
      + `${first.ton} TON when the recipient had no USDT before`);
    await ton.stop();
  }
}

/**
 * @param {Awaited<ReturnType<typeof startTon>>} ton
 * @param {number} count @param {number} seqno which is also how often they were paid before
 */
async function costOf(ton, count, seqno) {
  const payouts = Array.from({ length: count }, (_, index) => ({
    to: `0:${createHash('sha256').update(`recipient ${index}`).digest('hex')}`,
    micros: 1_500_000n, id: seqno * count + index + 1, comment: `Withdrawal ${100 + index}`,
  }));
  const api = async (/** @type {string} */ path, /** @type {object} */ body) => (
    await (await fetch(`${ton.url}/api/v3/${path}`, body && {
      method: 'POST', body: JSON.stringify(body),
    })).json());
  const { jetton_wallets: [source] } = await api(
    `jetton/wallets?owner_address=${ton.vars.HOT_WALLET}`);
  const before = await ton.control.hotWallet();
  const signed = signedBatch({
    seedHex: SEED_HEX, network: NETWORK, source: source.address, payouts, seqno,
    validUntil: ton.control.now() + 60,
  });
  await api('message', signed);
  const after = await ton.control.hotWallet();
  const { traces: [trace] } = await api(`traces?msg_hash=${signed.hash}`);
  const credited = await Promise.all(payouts.map(({ to }) => ton.control.paidTo({ owner: to })));
  if (credited.some((paid) => paid.count !== seqno + 1)) throw new Error('not all were paid');
  const gas = Object.values(trace.transactions).reduce((sum, { description }) => (
    sum + Number(description.compute_ph?.gas_used ?? 0)), 0);
  const spent = Number(BigInt(before.ton) - BigInt(after.ton)) / NANOTON_PER_TON;
  return { gas: Math.round(gas / count), ton: (spent / count).toFixed(5) };
}

/** From the request to the notification, with both Workers in a workerd of their own. */
export async function rowsPerPayout() {
  let output = '';
  const world = await startWorld({ worldPort: 0, telegramPort: 0, tonPort: 0, partnersPort: 0 });
  const settings = settingsOf(world);
  settings.publicVars.TRACE_DATABASE = '1';
  settings.privateVars.TRACE_DATABASE = '1';
  const workers = await startWorkers({
    ...settings, onLog: (/** @type {string} */ text) => { output += text; },
  });
  await world.connect(workers.url);
  const stage = { world, workers, database: workers.database, url: workers.url };
  await fundCampaign(stage.database);
  const written = async () => {
    await rest(500);
    const lines = output.matchAll(/\{"event":"d1".*?"rows_written":(\d+)\}/g);
    return [...lines].reduce((sum, [, rows]) => sum + Number(rows), 0);
  };
  await payAndCount(stage, 1, 0, written);
  await payAndCount(stage, 50, 1, written);
  await workers.stop();
  await world.stop();
}

/**
 * @param {any} stage @param {number} count @param {number} before how many were there before
 * @param {() => Promise<number>} written rows so far
 */
async function payAndCount(stage, count, before, written) {
  const crowd = invent(stage, count, before);
  await enter(stage.database, crowd);
  await reward(stage.database, crowd);
  const start = await written();
  const answers = await Promise.all(crowd.map(withdraw));
  if (answers.some(({ status }) => status !== 201)) throw new Error('not all were taken');
  const left = await settled(stage, 120, []);
  if (!nothing(left)) throw new Error(`not all were paid: ${JSON.stringify(left)}`);
  await checkBooks(stage.database);
  const rows = ((await written() - start) / count).toFixed(1);
  const batches = await stage.database.prepare('select count(*) as count from batches')
    .first('count');
  console.log(`${count} withdrawals at once: ${rows} rows written for each, from the request to `
    + `the end (${batches} batches so far)`);
}
