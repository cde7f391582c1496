// Switches about the chosen person: the channel, the blocked bot; and how deliveries go.
import { make } from './dom.mjs';
import { ask } from './world.mjs';

export class Switches {
  #element;
  #scene;
  /** @type {any} */
  #person = null;

  /** @param {HTMLElement} element @param {any} scene */
  constructor(element, scene) {
    this.#element = element;
    this.#scene = scene;
  }

  /** @param {any} person */
  show(person) {
    this.#person = person;
    this.refresh();
  }

  async refresh() {
    const person = this.#person;
    const [chat, channels, webhook] = await Promise.all([
      ask('telegram', 'chat', { user: person.id }), ask('telegram', 'channels'),
      ask('telegram', 'webhook'),
    ]);
    if (person !== this.#person) return;
    const { name, id } = this.#scene.channel;
    const channel = channels.find((/** @type {any} */ one) => one.id === id);
    const joined = ['member', 'administrator', 'creator'].includes(channel.statuses[person.id]);
    const boosts = channel.boosts.filter((/** @type {number} */ user) => user === person.id);
    this.#element.replaceChildren(
      make('h2', { textContent: person.first_name }),
      make('p', { className: 'hint' },
        `id ${person.id} · ${person.language_code} · `,
        make('span', { testid: 'membership', textContent: joined ? 'member' : 'not a member' }),
        ` of ${name}, `,
        make('span', { testid: 'boosts', textContent: `boosted ${boosts.length} ×` })),
      make('p', { className: 'acts' },
        this.#switch('join-channel', joined ? `Leave ${name}` : `Join ${name}`, joined
          ? ['leave', { channel: name }] : ['join', { channel: name }]),
        this.#switch('boost-channel', `Boost ${name}`, ['boost', { channel: name }]),
        this.#switch('block-bot', chat.blocked ? 'Unblock the bot' : 'Block the bot',
          [chat.blocked ? 'unblock' : 'block', {}])),
      make('p', { className: webhook.lastError && webhook.pending ? 'warning' : 'hint',
        testid: 'webhook', textContent: deliveryLine(webhook) }));
  }

  /** @param {string} testid @param {string} textContent @param {[string, object]} act */
  #switch(testid, textContent, [verb, facts]) {
    return make('button', {
      type: 'button', testid, textContent,
      onclick: async () => {
        await ask('telegram', verb, { ...facts, user: this.#person.id });
        this.refresh();
      },
    });
  }
}

/** @param {any} webhook */
function deliveryLine({ url, pending, delivered, failed, lastError }) {
  if (!url) return `No webhook yet; ${pending} updates wait.`;
  const line = `Updates: ${delivered} delivered, ${pending} waiting, ${failed} failed tries`;
  return pending && lastError ? `${line}. ${lastError.message}` : `${line}.`;
}
