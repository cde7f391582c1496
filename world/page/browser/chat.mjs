// The chat with the bot, as one of the invented people sees it.
import { byId, make } from './dom.mjs';
import { richText } from './rich-text.mjs';
import { ask } from './world.mjs';

const TOAST_MS = 4000;

/**
 * @typedef {{kind: 'button' | 'menu' | 'link' | 'keyboard', url: string,
 *   startParam?: string}} Launched
 * @typedef {{launch: (launched: Launched) => void, openLink: (url: string) => void}} Doors
 */

export class Chat {
  #doors;
  /** @type {any} */
  #person = null;
  /** @type {any} */
  #menuButton = null;
  #toastTimer = 0;

  /** @param {Doors} doors */
  constructor(doors) {
    this.#doors = doors;
    byId('chat-form').addEventListener('submit', (event) => {
      event.preventDefault();
      const input = /** @type {HTMLInputElement} */ (byId('chat-input'));
      const text = input.value.trim();
      if (text) this.#say(text);
      input.value = '';
    });
    byId('start-form').addEventListener('submit', (event) => {
      event.preventDefault();
      const input = /** @type {HTMLInputElement} */ (byId('start-payload'));
      const payload = input.value.trim();
      this.#say(payload ? `/start ${payload}` : '/start');
      input.value = '';
    });
    byId('menu-button').addEventListener('click', () => this.#openMenu());
  }

  /** @param {any} person */
  show(person) {
    this.#person = person;
    byId('commands').hidden = true;
    byId('toast').hidden = true;
    this.refresh();
  }

  /** @param {Record<string, any>} event */
  hear(event) {
    const about = event.chat_id ?? event.user;
    if (event.kind === 'callback_answer' && about === this.#person.id && event.text) {
      this.#toast(event.text);
    }
    if (['commands', 'menu_button', 'webhook'].includes(event.kind)
      || (['message', 'blocked'].includes(event.kind) && about === this.#person.id)) {
      this.refresh();
    }
  }

  async refresh() {
    const person = this.#person;
    const chat = await ask('telegram', 'chat', { user: person.id });
    // Somebody else may have been picked while the answer was under way.
    if (person !== this.#person) return;
    this.#drawMessages(chat.messages);
    this.#drawMenu(chat);
    this.#drawKeyboard(chat.keyboard);
    byId('chat-status').textContent = chat.blocked ? 'blocked by you'
      : chat.started ? 'bot' : 'bot, not started yet';
  }

  /** @param {string} text */
  #say(text) {
    byId('commands').hidden = true;
    return ask('telegram', 'say', { user: this.#person.id, text });
  }

  /** @param {any[]} messages */
  #drawMessages(messages) {
    const list = byId('messages');
    const wasAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
    const known = list.childElementCount;
    list.replaceChildren(...(messages.length > 0
      ? messages.map((message) => this.#bubble(message))
      : [make('li', { className: 'nothing', textContent: 'No messages yet. Press Start.' })]));
    if (wasAtEnd || messages.length !== known) list.scrollTop = list.scrollHeight;
  }

  /** @param {any} message */
  #bubble(message) {
    const { from, web_app_data, entities, date, reply_markup } = message;
    const text = message.text ?? `${web_app_data.button_text}: ${web_app_data.data}`;
    const mine = from.id === this.#person.id;
    const time = new Date(date * 1000).toTimeString().slice(0, 5);
    const rows = reply_markup?.inline_keyboard ?? [];
    return make('li', { className: mine ? 'mine' : 'theirs' },
      make('div', { className: 'bubble' },
        make('div', {
          className: 'text', testid: 'message', dir: 'auto', 'data-from': mine ? 'person' : 'bot',
        }, ...richText(text, entities, this.#doors.openLink)),
        make('time', { textContent: time })),
      rows.length > 0 ? make('div', { className: 'keyboard' },
        ...rows.map((/** @type {any[]} */ buttons, /** @type {number} */ row) => make('div', {},
          ...buttons.map((button, column) => this.#button(message, button, row, column))))) : null);
  }

  /** @param {any} message @param {any} button @param {number} row @param {number} column */
  #button(message, button, row, column) {
    const badge = button.web_app ? '▢' : button.url ? '↗' : '';
    return make('button', {
      type: 'button', testid: 'message-button', 'data-badge': badge, dir: 'auto',
      textContent: button.text,
      onclick: async () => {
        if (button.web_app) this.#doors.launch({ kind: 'button', url: button.web_app.url });
        else if (button.url) this.#doors.openLink(button.url);
        else {
          await ask('telegram', 'press', {
            user: this.#person.id, messageId: message.message_id, row, column,
          });
        }
      },
    });
  }

  /** @param {{menuButton: any, commands: any[]}} chat */
  #drawMenu({ menuButton, commands }) {
    this.#menuButton = menuButton;
    const isApp = menuButton.type === 'web_app';
    byId('menu-button').textContent = isApp ? menuButton.text : '/';
    byId('menu-button').hidden = !isApp && commands.length === 0;
    byId('commands').replaceChildren(...commands.map(({ command, description }) => make('li', {},
      make('button', { type: 'button', onclick: () => this.#say(`/${command}`) },
        make('b', { textContent: `/${command}` }), ' ', description))));
  }

  /** The buttons in place of the keyboard. @param {any} keyboard */
  #drawKeyboard(keyboard) {
    byId('reply-keyboard').replaceChildren(...(keyboard?.keyboard.flat() ?? []).map(
      (/** @type {any} */ button) => make('button', {
        type: 'button', testid: 'keyboard-button', dir: 'auto', textContent: button.text,
        onclick: () => (button.web_app
          ? this.#doors.launch({ kind: 'keyboard', url: button.web_app.url })
          : this.#say(button.text)),
      })));
  }

  #openMenu() {
    const { type, web_app } = this.#menuButton;
    if (type === 'web_app') this.#doors.launch({ kind: 'menu', url: web_app.url });
    else byId('commands').hidden = !byId('commands').hidden;
  }

  /** @param {string} text */
  #toast(text) {
    const toast = byId('toast');
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(this.#toastTimer);
    this.#toastTimer = window.setTimeout(() => { toast.hidden = true; }, TOAST_MS);
  }
}
