// The popup that a Mini App asks its client to show.
import { byId, make } from './dom.mjs';

const TITLE_LENGTH_MAX = 64;
const MESSAGE_LENGTH_MAX = 256;
const BUTTONS_MAX = 3;
/** @type {Record<string, string>} these types bring their own text */
const TEXT_BY_TYPE = { ok: 'OK', close: 'Close', cancel: 'Cancel' };
const TYPES_WITH_TEXT = ['default', 'destructive'];

/**
 * @typedef {{id?: string, type?: string, text?: string}} PopupButton
 * @typedef {{title?: string, message: string, buttons: PopupButton[]}} PopupFacts
 */

/** @type {((buttonId?: string) => void) | null} */
let settle = null;

export function popupIsOpen() {
  return settle !== null;
}

/** What Telegram would refuse about it, or null. @param {PopupFacts} facts */
export function flawInPopup({ title = '', message, buttons }) {
  if (typeof message !== 'string' || message === '') return 'it has no message';
  if (message.length > MESSAGE_LENGTH_MAX) return 'its message is too long';
  if (title.length > TITLE_LENGTH_MAX) return 'its title is too long';
  if (!Array.isArray(buttons) || buttons.length < 1 || buttons.length > BUTTONS_MAX) {
    return `it must have 1 to ${BUTTONS_MAX} buttons`;
  }
  const wrong = buttons.find(({ type = 'default', text }) => (
    !(type in TEXT_BY_TYPE) && !(TYPES_WITH_TEXT.includes(type) && text)));
  return wrong ? `the button ${JSON.stringify(wrong)} is wrong` : null;
}

/**
 * Resolves to the pressed button's id, or to nothing when it was dismissed.
 * @param {PopupFacts} facts @returns {Promise<string | undefined>}
 */
export function showPopup({ title, message, buttons }) {
  return new Promise((resolve) => {
    settle = resolve;
    byId('popup').replaceChildren(make('div', {
      className: 'popup-card', role: 'alertdialog', 'aria-modal': 'true', dir: 'auto',
      onclick: (/** @type {Event} */ event) => event.stopPropagation(),
    },
    title ? make('strong', { textContent: title }) : null,
    make('p', { textContent: message }),
    make('div', { className: 'popup-buttons' }, ...buttons.map(({ id = '', type, text }) => (
      make('button', {
        type: 'button', testid: 'popup-button', 'data-type': type ?? 'default', 'data-id': id,
        textContent: TEXT_BY_TYPE[type ?? ''] ?? text, onclick: () => finish(id),
      }))))));
    byId('popup').hidden = false;
    byId('popup').onclick = () => finish(undefined);
  });
}

/** Takes the popup away without an answer, when its app goes. */
export function closePopup() {
  settle = null;
  byId('popup').hidden = true;
  byId('popup').replaceChildren();
}

/** @param {string | undefined} buttonId */
function finish(buttonId) {
  const answer = settle;
  closePopup();
  answer?.(buttonId);
}
