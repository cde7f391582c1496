// Signs launch data (initData) for the invented people, as Telegram signs it for real ones.
import { createHmac, createPrivateKey, createPublicKey, sign } from 'node:crypto';

// Telegram's own key is Telegram's; this one is fixed so that tests can know its public half.
const PKCS8_ED25519_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SIGNATURE_KEY = createPrivateKey({
  key: Buffer.concat([PKCS8_ED25519_PREFIX, Buffer.alloc(32, 0x22)]), format: 'der', type: 'pkcs8',
});

/** The public half of the key behind `signature`, 64 hex digits. */
export const SIGNATURE_PUBLIC_KEY_HEX = createPublicKey(SIGNATURE_KEY)
  .export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

/**
 * What may check initData but not call the Bot API. @param {string} token @returns {Buffer}
 */
export function initDataKey(token) {
  return createHmac('sha256', 'WebAppData').update(token).digest();
}

/**
 * @typedef {object} LaunchFacts
 * @property {string} token the bot's token
 * @property {object} [user] a WebAppUser; a launch from a keyboard button has none
 * @property {number} [authDate] Unix seconds; now when absent
 * @property {string} [startParam]
 * @property {string} [queryId]
 * @property {Record<string, string>} [fields] further fields, e.g. chat_type, or to replace some
 */

/**
 * The initData of one launch: percent-encoded pairs with `signature` and `hash`.
 * @param {LaunchFacts} facts @returns {string}
 */
export function signInitData({ token, user, authDate, startParam, queryId, fields: further }) {
  /** @type {Record<string, string>} */
  const fields = {
    ...(queryId !== undefined && { query_id: queryId }),
    // Telegram escapes slashes in its JSON; the text is signed as it is sent.
    ...(user && { user: JSON.stringify(user).replaceAll('/', '\\/') }),
    ...(startParam !== undefined && { start_param: startParam }),
    auth_date: String(authDate ?? Math.floor(Date.now() / 1000)),
    ...further,
  };
  const botId = token.split(':')[0];
  const thirdPartyText = `${botId}:WebAppData\n${checkString(fields)}`;
  fields.signature ??= sign(null, Buffer.from(thirdPartyText), SIGNATURE_KEY)
    .toString('base64url');
  fields.hash ??= createHmac('sha256', initDataKey(token))
    .update(checkString(fields)).digest('hex');
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/** What a person looks like inside initData. @param {import('./people.mjs').Person} person */
export function webAppUser({ id, first_name, last_name = '', username, language_code }) {
  return { id, first_name, last_name, username, language_code, allows_write_to_pm: true };
}

/**
 * Both signatures are made over the sorted lines of all fields, without the one being made.
 * @param {Record<string, string>} fields
 */
function checkString(fields) {
  return Object.entries(fields).map(([name, value]) => `${name}=${value}`).sort().join('\n');
}
