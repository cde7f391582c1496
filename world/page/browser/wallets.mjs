// Everybody's wallet on the local chain, and the chain's clock.
import { make } from './dom.mjs';
import { ask } from './world.mjs';

const REFRESH_MS = 4000;
const HOUR_SECONDS = 3600;

export class Wallets {
  #element;
  #hasClock;
  #list = make('ul', { className: 'rows' });
  #clock = make('span', { className: 'hint', testid: 'clock' });

  /** @param {HTMLElement} element @param {any} scene */
  constructor(element, scene) {
    this.#element = element;
    this.#hasClock = scene.hasClock;
    this.#element.append(make('h2', { textContent: 'Wallets on the local chain' }), this.#list);
    if (this.#hasClock) this.#element.append(this.#clockRow());
    setInterval(() => {
      if (!document.hidden) this.refresh();
    }, REFRESH_MS);
  }

  async refresh() {
    const wallets = await ask('page', 'wallets').catch(() => []);
    this.#list.replaceChildren(...(wallets.length > 0 ? wallets.map(row) : [
      make('li', { className: 'hint', textContent: 'No chain here.' })]));
    if (this.#hasClock) {
      const seconds = await ask('page', 'now');
      this.#clock.textContent = new Date(seconds * 1000).toISOString().slice(0, 19);
    }
  }

  #clockRow() {
    return make('p', { className: 'acts clock' }, this.#clock, make('button', {
      type: 'button', testid: 'clock-hour', textContent: '+1 hour',
      onclick: async () => {
        await ask('page', 'advance', { seconds: HOUR_SECONDS });
        this.refresh();
      },
    }));
  }
}

/** @param {{name: string, label: string, address: string, ton: string, usdt: string}} wallet */
function row({ name, label, address, ton, usdt }) {
  return make('li', { testid: `wallet-${name}`, 'data-address': address },
    make('span', { className: 'who' }, label,
      make('code', { textContent: `${address.slice(0, 6)}…${address.slice(-6)}` })),
    make('span', { className: 'sums' },
      make('b', { testid: `usdt-${name}`, textContent: `${usdt} USDT` }),
      make('small', { textContent: `${ton} TON` })),
    make('button', {
      type: 'button', testid: `copy-${name}`, textContent: 'Copy', title: address,
      onclick: () => navigator.clipboard.writeText(address),
    }));
}
