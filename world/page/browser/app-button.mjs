// The main or secondary button: drawn by the client, set up and heard by the Mini App.

const COLOR = /^#[0-9a-f]{6}$/i;

export class AppButton {
  #element;

  /** @param {HTMLElement} element @param {() => void} onPress */
  constructor(element, onPress) {
    this.#element = /** @type {HTMLButtonElement} */ (element);
    this.#element.addEventListener('click', onPress);
  }

  /**
   * As Telegram's clients do it: a flag that is left out is off, a text or colour that is left
   * out stays as it was, and a button without a text is not shown.
   * @param {Record<string, any>} facts
   */
  setUp({ is_visible, is_active, is_progress_visible, text, color, text_color, position }) {
    const button = this.#element;
    if (typeof text === 'string') button.textContent = text.trim();
    if (COLOR.test(color ?? '')) button.style.setProperty('--app-button', color);
    if (COLOR.test(text_color ?? '')) button.style.setProperty('--app-button-text', text_color);
    button.disabled = is_active !== true;
    button.ariaBusy = String(is_progress_visible === true);
    button.hidden = is_visible !== true || button.textContent === '';
    if (position) /** @type {HTMLElement} */ (button.parentElement).dataset.position = position;
  }

  hide() {
    const button = this.#element;
    button.hidden = true;
    button.textContent = '';
    button.style.removeProperty('--app-button');
    button.style.removeProperty('--app-button-text');
  }
}
