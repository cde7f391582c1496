// Switches faults on: what should go wrong next, and how often.
import { make } from './dom.mjs';
import { ask } from './world.mjs';

/** @type {Record<string, string>} */
const LABELS = {
  too_many_requests: '429, retry after 3 s',
  error_before: '500, nothing happened',
  error_after: '500, but it happened',
  hang_before: 'no answer, nothing happened',
  hang_after: 'no answer, but it happened',
  duplicate: 'update delivered twice',
  lose_answer: "webhook's answer lost",
};
const RETRY_AFTER_SECONDS = 3;

export class Faults {
  #list = make('ul', { className: 'rows', testid: 'faults' });

  /** @param {HTMLElement} element @param {any} scene */
  constructor(element, scene) {
    const kind = this.#select('fault-kind', [...scene.faults.call, ...scene.faults.delivery],
      LABELS);
    const method = this.#select('fault-method', ['*', ...scene.faults.methods],
      { '*': 'any method' });
    const times = make('input', {
      type: 'number', min: '1', max: '99', value: '1', testid: 'fault-times',
      'aria-label': 'How many times',
    });
    kind.addEventListener('change', () => {
      method.disabled = scene.faults.delivery.includes(kind.value);
    });
    element.append(make('summary', { textContent: 'Faults' }),
      make('form', {
        className: 'fault-form',
        onsubmit: async (/** @type {Event} */ event) => {
          event.preventDefault();
          await ask('telegram', 'fault', {
            kind: kind.value, method: method.value, times: Number(times.value),
            retry_after: RETRY_AFTER_SECONDS,
          });
          this.refresh();
        },
      }, kind, method, make('div', { className: 'acts' }, times,
        make('button', { className: 'primary', testid: 'fault-add', textContent: 'Add' }),
        make('button', {
          type: 'button', textContent: 'Clear all', testid: 'fault-clear',
          onclick: async () => {
            await ask('telegram', 'clearFaults');
            this.refresh();
          },
        }))), this.#list);
    this.refresh();
  }

  async refresh() {
    const faults = await ask('telegram', 'faults');
    this.#list.replaceChildren(...faults.map((/** @type {any} */ { kind, method, times }) => (
      make('li', {}, make('span', { textContent: LABELS[kind] }),
        make('small', { textContent: `${method === '*' ? 'any' : method} × ${times}` })))));
  }

  /** @param {string} testid @param {string[]} values @param {Record<string, string>} labels */
  #select(testid, values, labels) {
    return make('select', { testid, 'aria-label': testid.replace('-', ' ') },
      ...values.map((value) => make('option', { value, textContent: labels[value] ?? value })));
  }
}
