// The control plane of the local Telegram: verbs for tests and for the page.
import * as actions from './actions.mjs';
import { launchOf } from './launch.mjs';
import { commandsFor, menuButtonFor } from './methods/bot.mjs';
import { pay, sendBack } from './payments.mjs';
import { addChannel, addPerson } from './state.mjs';

/**
 * Every verb takes one object, so that it is the same over HTTP (`POST /_/<verb>`).
 * A `user` is an id, or the first name in any case.
 * @typedef {number | string} Who
 * @param {import('./call.mjs').Telegram} telegram
 */
export function createControl(telegram) {
  const { state, delivery, faults } = telegram;
  const chat = (/** @type {Who} */ who) => chatWith(state, who);
  return {
    ...peopleVerbs(telegram, chat),
    ...paymentVerbs(telegram, chat),
    /** @param {{user: Who}} facts */
    chat: ({ user }) => {
      const { person, started, blocked, messages, keyboard } = chat(user);
      return structuredClone({
        person, started, blocked, messages, keyboard,
        menuButton: menuButtonFor(state, person.id), commands: commandsFor(state, person),
      });
    },
    /** @param {{user: Who}} facts */
    messages: ({ user }) => structuredClone(chat(user).messages),
    people: () => [...state.privateChats.values()].map(({ person }) => ({ ...person })),
    channels: () => [...state.channels.values()].map(
      ({ id, username, title, statuses, boosts }) => ({
        id, username, title, statuses: Object.fromEntries(statuses),
        boosts: boosts.map(({ user }) => user),
      })),
    /** @param {{id: string}} facts */
    callbackAnswer: ({ id }) => state.callbackQueries.get(id)?.answer ?? null,
    /** @param {{id: string}} facts */
    inlineAnswer: ({ id }) => structuredClone(state.inlineQueries.get(id)?.answer ?? null),
    /** What was sent for a launch. @param {{query_id: string}} facts */
    launchAnswer: ({ query_id }) => structuredClone(state.launches.get(query_id)?.result ?? null),
    /** @param {{id: string}} facts */
    preparedMessage: ({ id }) => structuredClone(state.prepared.get(id) ?? null),
    /** Calls made so far, oldest first. @param {{method?: string}} [facts] */
    calls: ({ method } = {}) => structuredClone(
      state.calls.filter((call) => !method || call.method === method)),
    forgetCalls: () => void state.calls.splice(0),
    /** @param {Parameters<typeof faults.add>[0]} fault */
    fault: (fault) => faults.add(fault),
    faults: () => faults.list(),
    clearFaults: () => faults.clear(),
    /**
     * Once more, as after a lost answer.
     * @param {{update: import('./delivery.mjs').Update}} facts
     */
    redeliver: ({ update }) => delivery.redeliver(update),
    webhook: () => ({
      url: state.webhook.url, lastError: state.webhook.lastError, ...delivery.counts,
      pending: delivery.pendingCount(),
    }),
    /** @param {{timeout_ms?: number}} [facts] */
    idle: ({ timeout_ms } = {}) => delivery.idle(timeout_ms),
    /** @param {import('./people.mjs').Person} person */
    addPerson: (person) => addPerson(state, { ...person, is_bot: false }),
    /** @param {Parameters<typeof addChannel>[1]} channel */
    addChannel: (channel) => addChannel(state, channel),
  };
}

/**
 * @param {import('./call.mjs').Telegram} telegram
 * @param {(who: Who) => import('./state.mjs').PrivateChat} chat
 */
function peopleVerbs(telegram, chat) {
  const { state } = telegram;
  return {
    /** @param {{user: Who, text: string}} facts */
    say: ({ user, text }) => actions.say(telegram, chat(user), text),
    /** @param {{user: Who, payload?: string}} facts */
    start: ({ user, payload }) => (
      actions.say(telegram, chat(user), payload ? `/start ${payload}` : '/start')),
    /** @param {{user: Who, messageId?: number, row?: number, column?: number}} facts */
    press: ({ user, messageId, row = 0, column = 0 }) => (
      actions.press(telegram, chat(user), { messageId, row, column })),
    /**
     * Sets the language of somebody's Telegram, as its settings do.
     * @param {{user: Who, language: string}} facts
     */
    speak({ user, language }) {
      const privateChat = chat(user);
      privateChat.person = { ...privateChat.person, language_code: language };
    },
    /** @param {{user: Who, data: string}} facts */
    sendData: ({ user, data }) => actions.sendData(telegram, chat(user), data),
    /** @param {{user: Who, query?: string}} facts */
    search: ({ user, query = '' }) => actions.search(telegram, chat(user), query),
    /** @param {{user: Who}} facts */
    block: ({ user }) => actions.block(telegram, chat(user)),
    /** @param {{user: Who}} facts */
    unblock: ({ user }) => actions.unblock(telegram, chat(user)),
    /** @param {{user: Who, channel: string, status?: string}} facts */
    join: ({ user, channel, status = 'member' }) => (
      actions.becomeMember(telegram, chat(user), channel, status)),
    /** @param {{user: Who, channel: string}} facts */
    leave: ({ user, channel }) => (
      actions.becomeMember(telegram, chat(user), channel, 'left')),
    /** @param {{user: Who, channel: string}} facts */
    boost: ({ user, channel }) => actions.boost(telegram, chat(user), channel),
    /** @param {{channel: string, status: string}} facts */
    setBotStatus: ({ channel, status }) => actions.setBotStatus(telegram, channel, status),
    /**
     * @param {{user: Who, url: string} & Omit<import('./launch.mjs').Launch,
     *   'token' | 'person' | 'url' | 'launches'>} facts
     */
    launch: ({ user, ...launch }) => launchOf({
      ...launch, token: state.token, person: chat(user).person, launches: state.launches,
    }),
  };
}

/**
 * @param {import('./call.mjs').Telegram} telegram
 * @param {(who: Who) => import('./state.mjs').PrivateChat} chat
 */
function paymentVerbs(telegram, chat) {
  const { state } = telegram;
  return {
    /**
     * Opens an invoice's link and confirms; the answer is how that ended.
     * @param {{user: Who, link: string, impatient?: boolean}} facts
     */
    pay: ({ user, link, impatient }) => pay(telegram, chat(user), link, { impatient }),
    /** Telegram sends Stars back by itself. @param {{charge: string}} facts */
    sendBack({ charge }) {
      const paid = state.till.charges.get(charge);
      if (!paid || paid.refunded) throw new Error(`there is no charge "${charge}" to send back`);
      sendBack(telegram, paid);
    },
    charges: () => [...state.till.charges.values()].map((charge) => ({ ...charge })),
  };
}

/** @param {import('./state.mjs').State} state @param {Who} who */
function chatWith(state, who) {
  const chats = [...state.privateChats.values()];
  const found = chats.find(({ person }) => person.id === Number(who)
    || person.first_name.toLowerCase() === String(who).toLowerCase());
  if (!found) throw new Error(`there is no person "${who}"`);
  return found;
}
