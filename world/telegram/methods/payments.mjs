// Bot API methods about Stars: invoices, the answer before a payment, refunds and transactions.
import { randomBytes } from 'node:crypto';
import { refused, unbuilt } from '../refusal.mjs';
import { tell } from '../state.mjs';
import { sendBack } from '../payments.mjs';

const TITLE_LENGTH_MAX = 32;
const DESCRIPTION_LENGTH_MAX = 255;
const PAYLOAD_BYTES_MAX = 128;
const PAGE_DEFAULT = 100;

/** @type {import('../methods.mjs').MethodTable} */
export const paymentMethods = {
  createInvoiceLink: {
    parameters: ['title', 'description', 'payload', 'provider_token', 'currency', 'prices'],
    run({ state }, { title, description, payload, provider_token = '', currency, prices }) {
      if (currency !== 'XTR' || provider_token !== '') throw unbuilt('payments but in Stars');
      refuseLength(title, TITLE_LENGTH_MAX, 'TITLE_INVALID');
      refuseLength(description, DESCRIPTION_LENGTH_MAX, 'DESCRIPTION_INVALID');
      refuseLength(Buffer.from(payload), PAYLOAD_BYTES_MAX, 'INVOICE_PAYLOAD_INVALID');
      if (prices.length !== 1) throw refused('STARS_INVOICE_INVALID');
      const [{ amount }] = prices;
      if (amount < 1) throw refused('CURRENCY_TOTAL_AMOUNT_INVALID');
      const slug = randomBytes(12).toString('base64url');
      state.till.invoices.set(slug, { slug, title, description, payload, stars: amount });
      tell(state, 'invoice', { slug, stars: amount });
      return `https://t.me/$${slug}`;
    },
  },
  answerPreCheckoutQuery: {
    parameters: ['pre_checkout_query_id', 'ok', 'error_message'],
    run({ state }, { pre_checkout_query_id, ok, error_message }) {
      const checkout = state.till.checkouts.get(pre_checkout_query_id);
      if (!checkout || checkout.answer !== null || state.now() > checkout.expires) {
        throw refused('query is too old and response timeout expired or query ID is invalid');
      }
      if (!ok && !error_message) throw refused('error message must be non-empty');
      checkout.answer = { ok, error_message };
      return true;
    },
  },
  refundStarPayment: {
    parameters: ['user_id', 'telegram_payment_charge_id'],
    run({ state, delivery }, { user_id, telegram_payment_charge_id: id }) {
      if (id === '') throw refused('CHARGE_ID_EMPTY');
      const charge = state.till.charges.get(id);
      if (!charge) throw refused('CHARGE_ID_INVALID');
      if (charge.user !== user_id) throw refused('USER_ID_INVALID');
      if (charge.refunded) throw refused('CHARGE_ALREADY_REFUNDED');
      sendBack({ state, delivery }, charge);
      return true;
    },
  },
  getStarTransactions: {
    parameters: ['offset', 'limit'],
    run({ state }, { offset = 0, limit = PAGE_DEFAULT }) {
      if (limit < 1 || limit > PAGE_DEFAULT) throw refused('LIMIT_INVALID');
      return { transactions: state.till.transactions.slice(offset, offset + limit) };
    },
  },
  getMyStarBalance: {
    parameters: [],
    run({ state }) {
      const sign = (/** @type {Record<string, any>} */ { source }) => (source ? 1 : -1);
      const sums = state.till.transactions.map((each) => sign(each) * each.amount);
      return { amount: sums.reduce((sum, each) => sum + each, 0) };
    },
  },
};

/** @param {{length: number}} value @param {number} max @param {string} reason */
function refuseLength({ length }, max, reason) {
  if (length < 1 || length > max) throw refused(reason);
}
