// The local Telegram's Stars: invoices, the ten seconds before a payment, refunds, transactions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PEOPLE } from '../../world/telegram/main.mjs';
import { flawInValue } from '../../world/telegram/schema.mjs';
import { connected, post, telegram } from './telegram-fixture.mjs';

const { ann, omar } = PEOPLE;
const INVOICE = {
  title: 'Balance', description: 'For campaigns', payload: 'invoice:1', currency: 'XTR',
  prices: [{ label: 'Balance', amount: 100 }],
};
// Slow enough that ten seconds, divided by it, leave time to answer.
const CALM = { speed: 20 };

test('an invoice that Telegram would refuse is refused', async () => {
  const world = await telegram();
  const table = /** @type {[object, number, RegExp][]} */ ([
    [{ title: 'x'.repeat(33) }, 400, /TITLE_INVALID/],
    [{ description: '' }, 400, /DESCRIPTION_INVALID/],
    [{ payload: 'ж'.repeat(65) }, 400, /PAYLOAD_INVALID/],
    [{ prices: [] }, 400, /STARS_INVOICE_INVALID/],
    [{ prices: [...INVOICE.prices, ...INVOICE.prices] }, 400, /STARS_INVOICE_INVALID/],
    [{ prices: [{ label: 'x', amount: 0 }] }, 400, /AMOUNT_INVALID/],
    [{ prices: [{ label: 'x', amount: 1.5 }] }, 400, /must be Integer/],
    [{ currency: 'USD' }, 501, /but in Stars/],
    [{ subscription_period: 2592000 }, 501, /"subscription_period"/],
  ]);
  for (const [changes, code, description] of table) {
    const answer = await post(world, 'createInvoiceLink', { ...INVOICE, ...changes });
    assert.equal(answer.error_code, code, JSON.stringify(changes));
    assert.match(answer.description, description);
  }
});

test('a payment waits for the answer of the bot, which it may give once', async () => {
  const { world, hook } = await connected(undefined, {}, CALM);
  const { result: link } = await post(world, 'createInvoiceLink', INVOICE);
  const paying = world.control.pay({ user: 'ann', link });
  while (hook.seen.length === 0) await new Promise((resolve) => { setTimeout(resolve, 2); });
  const query = hook.seen[0].update.pre_checkout_query;
  assert.equal(flawInValue('PreCheckoutQuery', query), null);
  assert.deepEqual([query.total_amount, query.invoice_payload], [100, 'invoice:1']);
  const answer = { pre_checkout_query_id: query.id, ok: true };
  assert.equal((await post(world, 'answerPreCheckoutQuery', answer)).result, true);
  const twice = await post(world, 'answerPreCheckoutQuery', answer);
  assert.match(twice.description, /query is too old/);
  const { status, charge } = await paying;
  assert.equal(status, 'paid');
  await world.control.idle();
  const { message } = hook.seen[1].update;
  assert.equal(flawInValue('Message', message), null);
  assert.equal(message.successful_payment.telegram_payment_charge_id, charge);
});

test('a bot that says no, or nothing for ten seconds, is not paid', async () => {
  const { world, hook } = await connected(undefined, {}, CALM);
  const { result: link } = await post(world, 'createInvoiceLink', INVOICE);
  const late = await world.control.pay({ user: 'ann', link });
  assert.deepEqual(late, { status: 'failed', reason: 'The bot did not answer in time.' });
  const { id } = hook.seen[0].update.pre_checkout_query;
  const tooLate = await post(world, 'answerPreCheckoutQuery', {
    pre_checkout_query_id: id, ok: true,
  });
  assert.match(tooLate.description, /query is too old/);
  const refusing = world.control.pay({ user: 'ann', link });
  while (hook.seen.length < 2) await new Promise((resolve) => { setTimeout(resolve, 2); });
  const query = hook.seen[1].update.pre_checkout_query;
  const no = { pre_checkout_query_id: query.id, ok: false };
  assert.match((await post(world, 'answerPreCheckoutQuery', no)).description, /non-empty/);
  await post(world, 'answerPreCheckoutQuery', { ...no, error_message: 'Sold out.' });
  assert.deepEqual(await refusing, { status: 'failed', reason: 'Sold out.' });
  assert.deepEqual(world.control.charges(), []);
});

test('Stars go back once, to whoever paid them, and the books show both', async () => {
  const { world, hook } = await connected(undefined, {}, CALM);
  const { result: link } = await post(world, 'createInvoiceLink', INVOICE);
  const { charge } = await world.control.pay({ user: 'ann', link, impatient: true });
  const refund = (/** @type {number} */ user_id, id = charge) => post(
    world, 'refundStarPayment', { user_id, telegram_payment_charge_id: id });
  assert.match((await refund(ann.id, 'stx?')).description, /CHARGE_ID_INVALID/);
  assert.match((await refund(ann.id, '')).description, /CHARGE_ID_EMPTY/);
  assert.match((await refund(omar.id)).description, /USER_ID_INVALID/);
  assert.equal((await post(world, 'getMyStarBalance', {})).result.amount, 100);
  assert.equal((await refund(ann.id)).result, true);
  assert.match((await refund(ann.id)).description, /CHARGE_ALREADY_REFUNDED/);
  await world.control.idle();
  const last = hook.seen[hook.seen.length - 1].update.message;
  assert.equal(flawInValue('RefundedPayment', last.refunded_payment), null);
  const { result } = await post(world, 'getStarTransactions', {});
  assert.equal(flawInValue('StarTransactions', result), null);
  assert.deepEqual(result.transactions.map((/** @type {any} */ each) => each.id), [charge, charge]);
  const page = await post(world, 'getStarTransactions', { offset: 1, limit: 1 });
  assert.equal(page.result.transactions[0].receiver.user.id, ann.id);
  assert.equal((await post(world, 'getMyStarBalance', {})).result.amount, 0);
  assert.match((await post(world, 'getStarTransactions', { limit: 101 })).description, /LIMIT/);
});
