// A person at the local world's page: what they press and see in the chat and in the Mini App.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { RIGHT_TO_LEFT, microsIn, plain, textsOf } from './texts.mjs';

const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 100;

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {{who: string, language: string, theme: 'light' | 'dark', folder: string}} Habits
 */

export class Visitor {
  #page;
  #habits;
  /** What the browser complained about: a broken script, a breach of the page's policy. */
  complaints = /** @type {string[]} */ ([]);

  /** @param {Page} page @param {Habits} habits */
  constructor(page, habits) {
    this.#page = page;
    this.#habits = habits;
    this.appSays = textsOf(habits.language, 'app');
    this.botSays = textsOf(habits.language, 'bot');
    const refusals = textsOf(habits.language, 'refusals');
    this.refusal = (/** @type {string} */ code) => refusals(`refusal-${code}`);
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // A refusal is an answer like any other, but the browser calls it an error.
      const isRefusal = message.location().url.includes('/api/');
      if (message.type() === 'error' && !isRefusal) this.complaints.push(message.text());
    });
  }

  /** Opens the page as this person. @param {string} worldUrl */
  async sitsDown(worldUrl) {
    const { who, theme } = this.#habits;
    await this.#page.goto(`${worldUrl}/?user=${who}&theme=${theme}`);
    await this.until('the chat', this.#textOf('start'), 'Start');
  }

  /** Sets the language of their Telegram. @param {string} language */
  async speaks(language) {
    await this.#around('language').selectOption(language);
    await this.until('their Telegram', async () => (
      (await shownIn(this.#page.locator('#switches'))).includes(` ${language} `)), true);
  }

  /** From the bot's profile. */
  async opensTheApp() {
    await this.#around('open-app').click();
  }

  /** @param {string} payload as a friend's link carries it */
  async startsWith(payload) {
    await this.#around('start-payload').fill(payload);
    await this.#around('start').click();
  }

  /** @param {string} text the bot's newest message */
  async hears(text) {
    const newest = this.#page.locator('[data-testid="message"][data-from="bot"]').last();
    await this.until('the bot', () => shownIn(newest), text);
  }

  /** The newest of the bot's buttons that says so. @param {string} text */
  async pressesTheBotsButton(text) {
    const button = this.#around('message-button').filter({ hasText: text }).last();
    await this.until('the button', () => shownIn(button), text);
    await button.click();
  }

  /** @param {string} testid something in the Mini App */
  async taps(testid) {
    await this.#inApp(testid).click();
  }

  /** @param {string} testid @param {string} text */
  async types(testid, text) {
    await this.#inApp(testid).fill(text);
  }

  /** One out of several. @param {string} testid @param {string} value */
  async chooses(testid, value) {
    await this.#inApp(testid).selectOption(value);
  }

  /** A file of theirs. @param {string} testid @param {string} path */
  async sends(testid, path) {
    await this.#inApp(testid).setInputFiles(path);
  }

  /** @param {string} testid @param {string} text all that it says */
  async reads(testid, text) {
    await this.until(testid, () => shownIn(this.#inApp(testid).first()), text);
  }

  /** What a field holds. @param {string} testid */
  async finds(testid) {
    return this.#inApp(testid).first().inputValue();
  }

  /** @param {string} text anywhere in the Mini App */
  async sees(text) {
    await this.#phone().getByText(text).waitFor();
  }

  /** @param {number} micros */
  async hasBalance(micros) {
    await this.until('the balance', async () => (
      microsIn(await shownIn(this.#inApp('balance')))), micros);
  }

  /** @param {number[]} amounts in micro-dollars, newest first */
  async hasHistory(amounts) {
    const shown = this.#inApp('ledger-entry').locator('.amount');
    await this.until('the history', async () => (
      (await shown.allInnerTexts()).map(microsIn)), amounts);
  }

  /** Telegram's own button, once the app has made it ready. */
  async pressesTheMainButton() {
    const button = this.#around('main-button');
    await this.until('the main button is ready', async () => (
      await button.isVisible() && await button.isEnabled()
        && await button.getAttribute('aria-busy') !== 'true'), true);
    await button.click();
  }

  async goesBack() {
    await this.#around('back-button').click();
  }

  async joinsTheChannel() {
    await this.#around('note-join').click();
    await this.until('the membership', this.#textOf('membership'), 'member');
  }

  async boostsTheChannel() {
    await this.#around('note-boost').click();
    await this.until('the boost', this.#textOf('boosts'), 'boosted 1 ×');
  }

  /** The link that the app opened outside of itself. @param {string} url */
  async isShown(url) {
    await this.until('the browser', this.#textOf('browser-url'), url);
  }

  /** The same for a link that is not known before; resolves to its page. @param {RegExp} url */
  async looksAt(url) {
    await this.until('the browser', async () => (
      url.test(await shownIn(this.#around('browser-url')))), true);
    const page = await this.#page.context().newPage();
    await page.goto(await shownIn(this.#around('browser-url')));
    return page;
  }

  /**
   * From now on what the app posts there arrives, but no answer comes back.
   * Resolves to what ends that. @param {string} path
   */
  async losesTheAnswerTo(path) {
    const url = `**${path}`;
    await this.#page.route(url, async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      await route.fetch();
      await route.abort('connectionreset');
    });
    return () => this.#page.unroute(url);
  }

  /** The address of their wallet on the local chain. */
  async walletAddress() {
    const address = await this.#around(`wallet-${this.#habits.who}`).getAttribute('data-address');
    return address ?? '';
  }

  /** @param {number} micros of USDT, on the chain */
  async hasInTheirWallet(micros) {
    await this.until('their wallet', async () => (
      microsIn(await shownIn(this.#around(`usdt-${this.#habits.who}`)))), micros);
  }

  /** A picture for people, by its path. The app must fit its phone. @param {string} name */
  async takesAPicture(name) {
    const { who, language, theme, folder } = this.#habits;
    const app = this.#phone().locator('html');
    const shape = await app.evaluate((root) => ({
      overflow: root.scrollWidth - root.clientWidth,
      direction: getComputedStyle(root).direction,
      language: root.getAttribute('lang'),
    }));
    const direction = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
    assert.deepEqual(shape, { overflow: 0, direction, language });
    const path = join(folder, `${who}-${theme}-${name}.png`);
    await this.#page.screenshot({ path });
    return path;
  }

  /** @param {string} testid */
  #inApp(testid) {
    return this.#phone().getByTestId(testid);
  }

  #phone() {
    return this.#page.frameLocator('[data-testid="phone"]');
  }

  /** Outside of the Mini App: the chat, the phone, the tools. @param {string} testid */
  #around(testid) {
    return this.#page.getByTestId(testid);
  }

  /** @param {string} testid */
  #textOf(testid) {
    return () => shownIn(this.#around(testid));
  }

  /**
   * Looks until it is so.
   * @template Seen @param {string} what @param {() => Promise<Seen>} look @param {Seen} expected
   */
  async until(what, look, expected) {
    const deadline = performance.now() + PATIENCE_MS;
    let seen = await look();
    while (!isDeepStrictEqual(seen, expected) && performance.now() < deadline) {
      await this.#page.waitForTimeout(LOOK_AGAIN_MS);
      seen = await look();
    }
    assert.deepEqual(seen, expected, `${what}: ${seen} instead of ${expected}`);
  }
}

/** Its text, or nothing while it is not there. @param {Locator} locator */
async function shownIn(locator) {
  return await locator.isVisible() ? plain(await locator.innerText()) : '';
}
