// The log drawer: one short line for everything that happens in the world.
import { make } from './dom.mjs';

const LINES_MAX = 200;

/** @type {Record<string, (event: any) => string>} */
const LINE_BY_KIND = {
  message: ({ message }) => `${message.from?.first_name ?? 'channel'}: ${message.text}`,
  call: ({ method, status, via, description }) => (
    `${method} → ${status}${via === 'webhook' ? ' (in the webhook\'s answer)' : ''}`
    + (status === 200 ? '' : ` ${description}`)),
  delivery: ({ update_id, update, attempt, status, ms, error, duplicate }) => (
    `update ${update_id} (${update}) ${error ? `failed: ${error}` : `→ ${status}`}, ${ms} ms`
    + (duplicate ? ', a duplicate' : attempt > 1 ? `, try ${attempt}` : '')),
  dropped: ({ update_id, update }) => `update ${update_id} (${update}) was too old and dropped`,
  fault: ({ fault, method }) => `fault ${fault} struck ${method}`,
  member: ({ user, channel, status }) => `${user} is now "${status}" in ${channel}`,
  blocked: ({ user, blocked }) => `${user} ${blocked ? 'blocked' : 'unblocked'} the bot`,
  callback_answer: ({ text }) => `button answered${text ? `: ${text}` : ''}`,
  partner: ({ type, url, status }) => `${type} for ${url} → ${status}`,
  webhook: ({ url }) => (url ? `webhook is ${url}` : 'webhook is gone'),
  webhook_answer_refused: ({ method, description }) => `${method}: ${description}`,
};

export class Log {
  #list = make('ol', { testid: 'log-lines', dir: 'ltr' });
  #count = make('span', { className: 'count', textContent: '0' });
  #total = 0;

  /** @param {HTMLElement} element */
  constructor(element) {
    const toggle = make('button', {
      type: 'button', testid: 'log-toggle', textContent: 'Hide', 'aria-expanded': 'true',
      onclick: () => {
        this.#list.hidden = !this.#list.hidden;
        toggle.textContent = this.#list.hidden ? 'Show' : 'Hide';
        toggle.setAttribute('aria-expanded', String(!this.#list.hidden));
      },
    });
    element.append(
      make('header', {}, make('h2', {}, 'Log ', this.#count), toggle), this.#list);
  }

  /** @param {Record<string, any>} event */
  event(event) {
    const line = LINE_BY_KIND[event.kind]?.(event);
    if (line) this.add('telegram', line);
  }

  /** @param {'telegram' | 'app'} source @param {string} line */
  add(source, line) {
    this.#total += 1;
    this.#count.textContent = String(this.#total);
    this.#list.prepend(make('li', { className: source },
      make('time', { textContent: new Date().toTimeString().slice(0, 8) }), ' ',
      make('span', { dir: 'auto', textContent: line })));
    if (this.#list.childElementCount > LINES_MAX) this.#list.lastElementChild.remove();
  }
}
