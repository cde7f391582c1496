// What people do in the local Telegram, each act with the updates that it causes.
import { memberView, MEMBER_STATUSES } from './members.mjs';
import { channelView, chatOf, privateChatView, tell, unixNow } from './state.mjs';
import { randomBytes } from 'node:crypto';

const CALLBACK_LIFETIME_MS = 150_000;
const INLINE_LIFETIME_MS = 30_000;
const DATA_BYTES_MAX = 4096;
const COMMAND = /(^|\s)(\/[a-z0-9_]{1,32}(?:@[a-z0-9_]+)?)(?=\s|$)/gi;

/**
 * @typedef {import('./methods.mjs').Rooms} Rooms
 * @typedef {import('./state.mjs').PrivateChat} PrivateChat
 */

/**
 * A person writes to the bot, which also starts or unblocks it.
 * @param {Rooms} rooms @param {PrivateChat} chat @param {string} text
 */
export function say({ state, delivery }, chat, text) {
  const { person } = chat;
  if (chat.blocked) unblock({ state, delivery }, chat);
  chat.started = true;
  const entities = [...text.matchAll(COMMAND)].map((match) => ({
    type: 'bot_command', offset: match.index + match[1].length, length: match[2].length,
  }));
  const message = {
    message_id: state.nextMessageId, from: person, chat: privateChatView(person),
    date: unixNow(state), text, ...(entities.length > 0 && { entities }),
  };
  state.nextMessageId += 1;
  chat.messages.push(message);
  tell(state, 'message', { chat_id: person.id, message });
  return delivery.enqueue('message', person.id, message);
}

/**
 * A person presses a button under one of the bot's messages. A callback button becomes an
 * update; for the others the answer says what a client would open.
 * @param {Rooms} rooms @param {PrivateChat} chat
 * @param {{messageId?: number, row: number, column: number}} where the last keyboard when no
 *   message is named
 */
export function press({ state, delivery }, chat, { messageId, row, column }) {
  const message = chat.messages.findLast(({ message_id, reply_markup }) => (
    reply_markup && (messageId === undefined || message_id === messageId)));
  const button = message?.reply_markup?.inline_keyboard[row]?.[column];
  if (!button) throw new Error(`there is no button at row ${row}, column ${column}`);
  if (button.callback_data === undefined) return { button, query: null };
  const id = String(randomBytes(8).readBigUInt64BE() >> 1n);
  const { person } = chat;
  state.callbackQueries.set(id, {
    expires: state.now() + CALLBACK_LIFETIME_MS, user: person.id, answer: null,
  });
  const query = {
    id, from: person, message, chat_instance: `-${person.id}000000`, data: button.callback_data,
  };
  delivery.enqueue('callback_query', person.id, query);
  return { button, query: id };
}

/**
 * A Mini App that was opened from a keyboard button sends something, and closes.
 * @param {Rooms} rooms @param {PrivateChat} chat @param {string} data
 */
export function sendData({ state, delivery }, chat, data) {
  const button = chat.keyboard?.keyboard.flat().find((/** @type {any} */ one) => one.web_app);
  if (!button) throw new Error('there is no keyboard button that opens a Mini App');
  if (Buffer.byteLength(data) > DATA_BYTES_MAX) throw new Error('that is more than 4,096 bytes');
  if (chat.keyboard?.one_time_keyboard) chat.keyboard = null;
  const { person } = chat;
  const message = {
    message_id: state.nextMessageId, from: person, chat: privateChatView(person),
    date: unixNow(state), web_app_data: { data, button_text: button.text },
  };
  state.nextMessageId += 1;
  chat.messages.push(/** @type {any} */ (message));
  tell(state, 'message', { chat_id: person.id, message });
  return delivery.enqueue('message', person.id, message);
}

/**
 * A person writes the bot's name in some chat; the answer is the query's id.
 * @param {Rooms} rooms @param {PrivateChat} chat @param {string} query
 */
export function search({ state, delivery }, { person }, query) {
  const id = String(randomBytes(8).readBigUInt64BE() >> 1n);
  state.inlineQueries.set(id, {
    expires: state.now() + INLINE_LIFETIME_MS, user: person.id, answer: null,
  });
  delivery.enqueue('inline_query', person.id, { id, from: person, query, offset: '' });
  return id;
}

/** @param {Rooms} rooms @param {PrivateChat} chat */
export function block(rooms, chat) {
  setBlocked(rooms, chat, true);
}

/** @param {Rooms} rooms @param {PrivateChat} chat */
export function unblock(rooms, chat) {
  setBlocked(rooms, chat, false);
}

/** @param {Rooms} rooms @param {PrivateChat} chat @param {boolean} blocked */
function setBlocked({ state, delivery }, chat, blocked) {
  if (chat.blocked === blocked) return;
  chat.blocked = blocked;
  const { person } = chat;
  const [before, after] = blocked ? ['member', 'kicked'] : ['kicked', 'member'];
  tell(state, 'blocked', { user: person.id, blocked });
  delivery.enqueue('my_chat_member', person.id, {
    chat: privateChatView(person), from: person, date: unixNow(state),
    old_chat_member: memberView(state, state.bot.id, before),
    new_chat_member: memberView(state, state.bot.id, after),
  });
}

/**
 * A person's standing in a channel changes; the bot hears of it only as an administrator.
 * @param {Rooms} rooms @param {PrivateChat} chat @param {string} channelName "@name" or id
 * @param {string} status
 */
export function becomeMember({ state, delivery }, { person }, channelName, status) {
  if (!MEMBER_STATUSES.includes(status)) throw new Error(`there is no status "${status}"`);
  const { channel } = chatOf(state, channelName);
  if (!channel) throw new Error(`${channelName} is not a channel`);
  const before = channel.statuses.get(person.id) ?? 'left';
  if (before === status) return;
  channel.statuses.set(person.id, status);
  tell(state, 'member', { user: person.id, channel: channelName, status });
  if (channel.statuses.get(state.bot.id) !== 'administrator') return;
  delivery.enqueue('chat_member', channel.id, {
    chat: channelView(channel), from: person, date: unixNow(state),
    old_chat_member: memberView(state, person.id, before),
    new_chat_member: memberView(state, person.id, status),
  });
}

/**
 * A person with Premium boosts a channel.
 * @param {Rooms} rooms @param {PrivateChat} chat @param {string} channelName "@name" or id
 */
export function boost({ state }, { person }, channelName) {
  const { channel } = chatOf(state, channelName);
  if (!channel) throw new Error(`${channelName} is not a channel`);
  channel.boosts.push({ user: person.id, at: unixNow(state) });
  tell(state, 'boost', { user: person.id, channel: channelName });
}

/**
 * The bot's own standing in a channel changes.
 * @param {Rooms} rooms @param {string} channelName @param {string} status
 */
export function setBotStatus({ state, delivery }, channelName, status) {
  if (!MEMBER_STATUSES.includes(status)) throw new Error(`there is no status "${status}"`);
  const { channel } = chatOf(state, channelName);
  if (!channel) throw new Error(`${channelName} is not a channel`);
  const before = channel.statuses.get(state.bot.id) ?? 'left';
  channel.statuses.set(state.bot.id, status);
  const [owner] = [...state.privateChats.values()];
  delivery.enqueue('my_chat_member', channel.id, {
    chat: channelView(channel), from: owner.person, date: unixNow(state),
    old_chat_member: memberView(state, state.bot.id, before),
    new_chat_member: memberView(state, state.bot.id, status),
  });
}
