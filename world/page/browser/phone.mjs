// The phone: frames the Mini App and plays Telegram's client for it.
import { byId, make } from './dom.mjs';
import { AppButton } from './app-button.mjs';
import { closePopup, showPopup } from './popup.mjs';
import { EVENTS } from './phone-events.mjs';

// What Telegram's own web clients allow a Mini App's frame to do.
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-forms allow-modals '
  + 'allow-storage-access-by-user-activation';

/**
 * @typedef {import('./chat.mjs').Launched} Launched
 * @typedef {{log: (line: string) => void, openLink: (url: string) => void,
 *   send: (data: string) => Promise<unknown>,
 *   reopen: (launched: Launched) => void}} Doors
 */

export class Phone {
  /** @type {HTMLIFrameElement | null} */
  #frame = null;
  #origin = '';
  /** @type {Launched | null} */
  #launched = null;
  #needsConfirmation = false;
  /** @type {Record<string, string>} */
  themeParams = {};

  /** @param {Doors} doors */
  constructor(doors) {
    this.doors = doors;
    this.mainButton = new AppButton(
      byId('main-button'), () => this.post('main_button_pressed'));
    this.secondaryButton = new AppButton(
      byId('secondary-button'), () => this.post('secondary_button_pressed'));
    byId('phone-back').addEventListener('click', () => this.post('back_button_pressed'));
    byId('phone-settings').addEventListener('click', () => this.post('settings_button_pressed'));
    byId('phone-close').addEventListener('click', () => this.#askToClose());
    byId('phone-reload').addEventListener('click', () => {
      if (this.#launched) doors.reopen(this.#launched);
    });
    window.addEventListener('message', (event) => this.#hear(event));
    new ResizeObserver(() => this.postViewport()).observe(byId('phone-screen'));
    this.close();
  }

  /** @param {string} url with the launch fragment @param {Launched} launched to open it again */
  open(url, launched) {
    this.close();
    this.#launched = launched;
    this.#origin = new URL(url).origin;
    this.#frame = make('iframe', {
      id: 'phone', testid: 'phone', title: 'The Mini App', src: url,
    });
    this.#frame?.setAttribute('sandbox', SANDBOX);
    byId('phone-screen').append(/** @type {Node} */ (this.#frame));
    byId('phone-empty').hidden = true;
    byId('phone-reload').hidden = false;
    byId('phone-close').hidden = false;
  }

  close() {
    this.#frame?.remove();
    this.#frame = null;
    this.#needsConfirmation = false;
    closePopup();
    this.mainButton.hide();
    this.secondaryButton.hide();
    this.showBackButton(false);
    for (const id of ['phone-settings', 'phone-reload', 'phone-close']) byId(id).hidden = true;
    byId('phone-empty').hidden = false;
    this.paintHeader(null);
  }

  /** @param {Record<string, string>} themeParams */
  wear(themeParams) {
    this.themeParams = themeParams;
    const { style } = byId('phone-frame');
    for (const [name, color] of Object.entries(themeParams)) {
      style.setProperty(`--tg-${name.replaceAll('_', '-')}`, color);
    }
    this.post('theme_changed', { theme_params: themeParams });
  }

  /** @param {string} eventType @param {object} [eventData] */
  post(eventType, eventData = {}) {
    this.#frame?.contentWindow?.postMessage(
      JSON.stringify({ eventType, eventData }), this.#origin);
  }

  postViewport() {
    const { clientHeight: height, clientWidth: width } = byId('phone-screen');
    this.post('viewport_changed', { height, width, is_expanded: true, is_state_stable: true });
  }

  /** @param {boolean} visible it takes the place of the cross, as in Telegram */
  showBackButton(visible) {
    byId('phone-back').hidden = !visible;
    byId('phone-close').hidden = visible;
  }

  /** @param {boolean} needed */
  confirmClosing(needed) {
    this.#needsConfirmation = needed;
  }

  /** @param {string | null} color #rrggbb, or null for the theme's own */
  paintHeader(color) {
    if (color) byId('phone-frame').style.setProperty('--app-header', color);
    else byId('phone-frame').style.removeProperty('--app-header');
  }

  async #askToClose() {
    if (this.#needsConfirmation) {
      const answer = await showPopup({
        message: 'Changes that you made may not be saved.',
        buttons: [
          { id: 'stay', type: 'cancel' },
          { id: 'close', type: 'destructive', text: 'Close anyway' },
        ],
      });
      if (answer !== 'close') return;
    }
    this.close();
  }

  /**
   * Only the framed app itself is heard, and only from its own origin.
   * @param {MessageEvent} event
   */
  #hear({ source, origin, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    if (origin !== this.#origin || typeof data !== 'string') {
      this.doors.log(`a message from ${origin} was ignored`);
      return;
    }
    const message = readMessage(data);
    if (!message) {
      this.doors.log('a message that is not {"eventType", "eventData"} was ignored');
      return;
    }
    const { eventType, eventData } = message;
    const act = Object.hasOwn(EVENTS, eventType) ? EVENTS[eventType] : null;
    this.doors.log(`${eventType}${act ? '' : ' (unknown here)'} ${JSON.stringify(eventData)}`);
    act?.(this, eventData);
  }
}

/** @param {string} text @returns {{eventType: string, eventData: object} | null} */
function readMessage(text) {
  try {
    const { eventType, eventData } = JSON.parse(text);
    if (typeof eventType !== 'string') return null;
    return { eventType, eventData: eventData ?? {} };
  } catch {
    return null;
  }
}
