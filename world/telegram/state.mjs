// Everything that the local Telegram knows: people, chats, channels, messages, the bot's settings.
import { EventEmitter } from 'node:events';
import { createTill } from './payments.mjs';
import { PEOPLE, NEWS_CHANNEL } from './people.mjs';
import { refused } from './refusal.mjs';

const CALLS_KEPT_MAX = 1000;
// Update ids count from a time of our own, so that a restarted world never repeats one that a
// Worker's database still remembers.
const UPDATE_EPOCH_SECONDS = 1767225600;
const UPDATES_PER_SECOND = 8;

/**
 * @typedef {import('./people.mjs').Person} Person
 * @typedef {Record<string, any> & {message_id: number, date: number, text: string}} Message
 * @typedef {{person: Person, started: boolean, blocked: boolean, messages: Message[],
 *   menuButton: Record<string, any> | null,
 *   keyboard: Record<string, any> | null}} PrivateChat
 * @typedef {{id: number, username?: string, title: string, messages: Message[],
 *   statuses: Map<number, string>, boosts: {user: number, at: number}[]}} Channel
 * @typedef {{method: string, parameters: Record<string, unknown>, status: number,
 *   answer: Record<string, any>, via: 'http' | 'webhook', at: string}} Call
 * @typedef {ReturnType<typeof createState>} State
 */

/** @param {{token: string, username: string, now?: () => number}} options now is in ms */
export function createState({ token, username, now = Date.now }) {
  const unix = Math.floor(now() / 1000);
  const state = {
    token,
    now,
    bot: {
      id: Number(token.split(':')[0]), is_bot: true, first_name: 'Earnest', username,
    },
    /** @type {Map<number, PrivateChat>} */
    privateChats: new Map(),
    /** @type {Map<number, Channel>} */
    channels: new Map(),
    /** @type {Map<string, object[]>} by scope and language */
    commands: new Map(),
    /** @type {Map<string, string>} by kind and language */
    descriptions: new Map(),
    /** @type {Map<string, {expires: number, user: number, answer: any}>} queries behind a name */
    inlineQueries: new Map(),
    /** @type {Map<string, {user: number, result: any}>} messages kept ready */
    prepared: new Map(),
    /** @type {Map<string, {user: number, result: any}>} launches, by `query_id` */
    launches: new Map(),
    /** @type {Record<string, any>} */
    menuButton: { type: 'default' },
    /** @type {Map<string, {expires: number, user: number, answer: object | null}>} */
    callbackQueries: new Map(),
    till: createTill(),
    webhook: {
      url: '', secretToken: '', connectionsMax: 40,
      /** @type {string[]} */
      allowedUpdates: [],
      /** @type {{date: number, message: string} | null} */
      lastError: null,
    },
    /** @type {Call[]} */
    calls: [],
    events: new EventEmitter(),
    nextMessageId: 1,
    nextUpdateId: Math.max(1, (unix - UPDATE_EPOCH_SECONDS) * UPDATES_PER_SECOND),
  };
  state.events.setMaxListeners(100);
  for (const person of Object.values(PEOPLE)) addPerson(state, person);
  addChannel(state, { ...NEWS_CHANNEL, botStatus: 'administrator' });
  return state;
}

/** @param {State} state @param {Person} person */
export function addPerson(state, person) {
  state.privateChats.set(person.id, {
    person, started: false, blocked: false, messages: [], menuButton: null, keyboard: null,
  });
}

/**
 * @param {State} state
 * @param {{id: number, username?: string, title: string, botStatus?: string}} channel
 */
export function addChannel(state, { id, username, title, botStatus = 'left' }) {
  const statuses = new Map([[state.bot.id, botStatus]]);
  state.channels.set(id, { id, username, title, messages: [], statuses, boosts: [] });
}

/** The chat that a `chat_id` means. @param {State} state @param {number | string} chatId */
export function chatOf(state, chatId) {
  if (typeof chatId === 'string' && chatId.startsWith('@')) {
    const name = chatId.slice(1).toLowerCase();
    const channel = [...state.channels.values()]
      .find(({ username }) => username?.toLowerCase() === name);
    if (!channel) throw refused('chat not found');
    return { channel };
  }
  const channel = state.channels.get(Number(chatId));
  if (channel) return { channel };
  const privateChat = state.privateChats.get(Number(chatId));
  if (!privateChat) throw refused('chat not found');
  return { privateChat };
}

/** A private chat as the Bot API shows it. @param {Person} person */
export function privateChatView({ id, first_name, last_name, username }) {
  return { id, type: 'private', first_name, ...(last_name && { last_name }), username };
}

/** @param {Channel} channel */
export function channelView({ id, title, username }) {
  return { id, type: 'channel', title, ...(username && { username }) };
}

/** @param {State} state */
export function unixNow(state) {
  return Math.floor(state.now() / 1000);
}

/**
 * Tells whoever watches (the page, tests) that something happened.
 * @param {State} state @param {string} kind @param {Record<string, unknown>} facts
 */
export function tell(state, kind, facts) {
  state.events.emit('event', { kind, at: new Date(state.now()).toISOString(), ...facts });
}

/** @param {State} state @param {Omit<Call, 'at'>} call */
export function record(state, call) {
  state.calls.push({ ...call, at: new Date(state.now()).toISOString() });
  if (state.calls.length > CALLS_KEPT_MAX) state.calls.shift();
  const { method, status, via, answer } = call;
  tell(state, 'call', { method, status, via, description: answer.description });
}
