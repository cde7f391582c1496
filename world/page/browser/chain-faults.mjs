// What goes wrong between the Workers and the chain's two indexers, until it is cleared.
import { make } from './dom.mjs';
import { ask } from './world.mjs';

/** What the number next to each means stands in its name. @type {Record<string, string>} */
const LABELS = {
  indexDelaySeconds: 'indexer is so many seconds behind',
  pendingSeconds: 'nothing is final for so many seconds',
  secondDelaySeconds: 'second indexer is so many seconds behind',
  secondSilent: 'second indexer is silent (1)',
  secondLies: 'second indexer shows payments as bounced (1)',
  before5xx: 'so many messages: 503, nothing happened',
  after5xx: 'so many messages: 504, but it happened',
  drop: 'so many messages: taken and lost',
};

export class ChainFaults {
  #list = make('ul', { className: 'rows', testid: 'chain-faults' });

  /** @param {HTMLElement} element */
  constructor(element) {
    const kind = make('select', { testid: 'chain-fault-kind', 'aria-label': 'chain fault kind' },
      ...Object.entries(LABELS).map(([value, textContent]) => (
        make('option', { value, textContent }))));
    const amount = make('input', {
      type: 'number', min: '0', max: '86400', value: '1', testid: 'chain-fault-amount',
      'aria-label': 'How much',
    });
    element.append(make('form', {
      className: 'fault-form',
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        this.#show(ask('ton', 'faults', { [kind.value]: Number(amount.value) }));
      },
    }, kind, make('div', { className: 'acts' }, amount,
      make('button', { className: 'primary', testid: 'chain-fault-set', textContent: 'Set' }),
      make('button', {
        type: 'button', textContent: 'Clear all', testid: 'chain-fault-clear',
        onclick: () => this.#show(ask('ton', 'clearFaults').then(() => ask('ton', 'faults'))),
      }))), this.#list);
    this.#show(ask('ton', 'faults'));
  }

  /** @param {Promise<Record<string, number | {times: number}>>} faults */
  async #show(faults) {
    const amounts = Object.entries(await faults).map(([name, fault]) => (
      /** @type {const} */ ([name, typeof fault === 'number' ? fault : fault.times])));
    this.#list.replaceChildren(...amounts.filter(([, amount]) => amount > 0)
      .map(([name, amount]) => make('li', {}, make('span', { textContent: LABELS[name] ?? name }),
        make('small', { textContent: String(amount) }))));
  }
}
