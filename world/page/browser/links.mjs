// The "browser": what a link that was pressed would open, and what one can do there.
import { make } from './dom.mjs';

/**
 * @typedef {{kind: 'join' | 'boost' | 'elsewhere'} | {kind: 'start', payload: string}
 *   | {kind: 'app', startParam: string}} Destination
 * @typedef {{join: () => void, boost: () => void, start: (payload: string) => void,
 *   launch: (startParam: string) => void}} Doors
 */

export class LinkNote {
  #element;
  #scene;
  #doors;
  #count = 0;

  /** @param {HTMLElement} element @param {any} scene @param {Doors} doors */
  constructor(element, scene, doors) {
    this.#element = element;
    this.#scene = scene;
    this.#doors = doors;
    this.#draw(null);
  }

  /** @param {string} url */
  show(url) {
    this.#count += 1;
    this.#draw(url);
  }

  /** @param {string | null} url */
  #draw(url) {
    const title = make('h2', {}, 'Browser ', make('span', {
      className: 'count', testid: 'browser-count', textContent: String(this.#count),
    }));
    this.#element.replaceChildren(title, ...(url === null
      ? [make('p', { className: 'hint', textContent: 'Links that you press show up here.' })]
      : [
        make('p', { className: 'address', testid: 'browser-url', dir: 'ltr', textContent: url }),
        make('p', { className: 'acts' }, ...this.#acts(url)),
      ]));
  }

  /** @param {string} url */
  #acts(url) {
    const { join, boost, start, launch } = this.#doors;
    const destination = destinationOf(url, this.#scene);
    const button = (/** @type {string} */ testid, /** @type {string} */ textContent,
      /** @type {() => void} */ onclick) => (
      make('button', { type: 'button', className: 'primary', testid, textContent, onclick }));
    const { name } = this.#scene.channel;
    switch (destination.kind) {
      case 'join':
        return [
          button('note-join', `Join ${name}`, join),
          button('note-boost', `Boost ${name}`, boost),
        ];
      case 'boost':
        return [button('note-boost', `Boost ${name}`, boost)];
      case 'start':
        return [button('note-start', 'Start', () => start(destination.payload))];
      case 'app':
        return [button('note-launch', 'Open app', () => launch(destination.startParam))];
      default:
        return [make('a', {
          href: url, target: '_blank', rel: 'noopener noreferrer', textContent: 'Open for real',
        })];
    }
  }
}

/** @param {string} url @param {any} scene @returns {Destination} */
function destinationOf(url, { bot, channel }) {
  if (!URL.canParse(url)) return { kind: 'elsewhere' };
  const { hostname, pathname, searchParams } = new URL(url);
  if (hostname !== 't.me') return { kind: 'elsewhere' };
  const [, name, boosted] = pathname.toLowerCase().split('/');
  if (name === 'boost' && boosted === channel.username) return { kind: 'boost' };
  if (name === channel.username) {
    return { kind: searchParams.has('boost') ? 'boost' : 'join' };
  }
  if (name !== bot.username) return { kind: 'elsewhere' };
  const startParam = searchParams.get('startapp');
  if (startParam !== null || pathname.split('/').length > 2) {
    return { kind: 'app', startParam: startParam ?? '' };
  }
  return { kind: 'start', payload: searchParams.get('start') ?? '' };
}
