// Invoices in Stars as people meet them: they open one, Telegram asks the bot, then they pay.
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { privateChatView, tell, unixNow } from './state.mjs';

/** How long the bot has to answer before a payment. */
const PRE_CHECKOUT_MS = 10_000;
const LOOK_AGAIN_MS = 5;

/**
 * @typedef {{slug: string, title: string, description: string, payload: string, stars: number}}
 *   Invoice
 * @typedef {{id: string, user: number, stars: number, payload: string, date: number,
 *   refunded: boolean}} Charge
 * @typedef {{expires: number, answer: {ok: boolean, error_message?: string} | null}} Checkout
 * @typedef {import('./methods.mjs').Rooms} Rooms
 * @typedef {import('./state.mjs').PrivateChat} PrivateChat
 * @typedef {{status: 'paid' | 'failed', reason?: string, charge?: string}} Outcome
 */

/** What the local Telegram remembers about money. */
export function createTill() {
  return {
    /** @type {Map<string, Invoice>} by the slug of its link */
    invoices: new Map(),
    /** @type {Map<string, Checkout>} by the query's id */
    checkouts: new Map(),
    /** @type {Map<string, Charge>} */
    charges: new Map(),
    /** @type {Record<string, any>[]} StarTransactions, oldest first */
    transactions: [],
  };
}

/**
 * A person opens an invoice link and confirms. Stars are plenty here.
 * @param {Rooms & {speed: number}} rooms @param {PrivateChat} chat @param {string} link
 * @param {{impatient?: boolean}} [how] without waiting for the bot: what its answer was meant to
 *   prevent happens all the same
 * @returns {Promise<Outcome>}
 */
export async function pay(rooms, chat, link, { impatient = false } = {}) {
  const { state, delivery, speed } = rooms;
  const invoice = invoiceOf(state, link);
  if (!impatient) {
    const reason = await checkOut({ state, delivery, speed }, chat, invoice);
    if (reason !== null) return { status: 'failed', reason };
  }
  return { status: 'paid', charge: charge(rooms, chat, invoice) };
}

/** @param {import('./state.mjs').State} state @param {string} link */
function invoiceOf(state, link) {
  const invoice = state.till.invoices.get(link.replace('https://t.me/$', ''));
  if (!invoice) throw new Error(`there is no invoice "${link}"`);
  return invoice;
}

/**
 * Asks the bot; the answer is why the payment fails, or null.
 * @param {Rooms & {speed: number}} rooms @param {PrivateChat} chat @param {Invoice} invoice
 */
async function checkOut({ state, delivery, speed }, { person }, { stars, payload }) {
  const id = String(randomBytes(8).readBigUInt64BE() >> 1n);
  /** @type {Checkout} */
  const checkout = { expires: state.now() + PRE_CHECKOUT_MS / speed, answer: null };
  state.till.checkouts.set(id, checkout);
  delivery.enqueue('pre_checkout_query', person.id, {
    id, from: person, currency: 'XTR', total_amount: stars, invoice_payload: payload,
  });
  tell(state, 'pre_checkout', { user: person.id, stars });
  while (checkout.answer === null && state.now() <= checkout.expires) await wait(LOOK_AGAIN_MS);
  if (checkout.answer === null) return 'The bot did not answer in time.';
  return checkout.answer.ok ? null : checkout.answer.error_message ?? '';
}

/** @param {Rooms} rooms @param {PrivateChat} chat @param {Invoice} invoice */
function charge({ state, delivery }, chat, { stars, payload }) {
  const id = `stx${randomBytes(24).toString('base64url')}`;
  const { person } = chat;
  const date = unixNow(state);
  state.till.charges.set(id, { id, user: person.id, stars, payload, date, refunded: false });
  state.till.transactions.push({
    id, amount: stars, date, source: partner(person, payload),
  });
  announce({ state, delivery }, chat, `Paid ${stars} Stars`, { successful_payment: {
    currency: 'XTR', total_amount: stars, invoice_payload: payload,
    telegram_payment_charge_id: id, provider_payment_charge_id: `${person.id}_${date}`,
  } });
  return id;
}

/**
 * The Stars of a charge go back to whoever paid them.
 * @param {Rooms} rooms @param {Charge} paid
 */
export function sendBack({ state, delivery }, paid) {
  const chat = state.privateChats.get(paid.user);
  if (!chat) throw new Error(`there is no person ${paid.user}`);
  paid.refunded = true;
  state.till.transactions.push({
    // The same id as the payment's, as Telegram has it.
    id: paid.id, amount: paid.stars, date: unixNow(state),
    receiver: partner(chat.person, paid.payload),
  });
  announce({ state, delivery }, chat, `Got ${paid.stars} Stars back`, { refunded_payment: {
    currency: 'XTR', total_amount: paid.stars, invoice_payload: paid.payload,
    telegram_payment_charge_id: paid.id, provider_payment_charge_id: '',
  } });
}

/** @param {import('./people.mjs').Person} user @param {string} invoice_payload */
function partner(user, invoice_payload) {
  return { type: 'user', transaction_type: 'invoice_payment', user, invoice_payload };
}

/**
 * @param {Rooms} rooms @param {PrivateChat} chat @param {string} text what the chat shows
 * @param {Record<string, object>} service
 */
function announce({ state, delivery }, chat, text, service) {
  const { person } = chat;
  const message = {
    message_id: state.nextMessageId, from: person, chat: privateChatView(person),
    date: unixNow(state), ...service,
  };
  state.nextMessageId += 1;
  chat.messages.push({ ...message, text });
  tell(state, 'payment', { user: person.id, ...service });
  delivery.enqueue('message', person.id, message);
}
