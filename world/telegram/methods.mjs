// Every Bot API method that the local Telegram really does; add a file to `methods/` for more.
import { botMethods } from './methods/bot.mjs';
import { inlineMethods } from './methods/inline.mjs';
import { memberMethods } from './methods/members.mjs';
import { messageMethods } from './methods/messages.mjs';
import { paymentMethods } from './methods/payments.mjs';
import { webhookMethods } from './methods/webhook.mjs';

/**
 * `parameters` are those that `run` honours. One that exists in the schema but is missing here
 * is refused with 501, so that nothing is ever silently ignored.
 * @typedef {{state: import('./state.mjs').State,
 *   delivery: import('./delivery.mjs').Delivery}} Rooms
 * @typedef {{parameters: string[],
 *   run: (rooms: Rooms, parameters: Record<string, any>) => unknown,
 *   description?: (result: unknown) => string}} Method
 * @typedef {Record<string, Method>} MethodTable
 */

/** @type {MethodTable} */
export const METHODS = {
  ...botMethods,
  ...webhookMethods,
  ...messageMethods,
  ...inlineMethods,
  ...memberMethods,
  ...paymentMethods,
};
