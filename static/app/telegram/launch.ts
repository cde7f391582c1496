// What Telegram passed when it opened us: the fragment of the address, read once and cleared.
import { parseJson } from '../lib/json';
import type { Shelf } from '../lib/storage';

export interface Launch {
  /** Signed by Telegram, proves to the API who the person is. Never logged, never in a URL. */
  initData: string;
  /** Unchecked. */
  themeParams: unknown;
  /** All of it, as it came. */
  fragment: string;
}

const SHELF_NAME = 'launch';

/** Null when no launch data came, so we are not inside Telegram. */
export function readLaunch(window: Window, shelf: Shelf): Launch | null {
  const { hash, pathname, search } = window.location;
  const fresh = hash.includes('tgWebAppData=') ? hash.slice(1) : null;
  if (fresh) {
    shelf.keep(SHELF_NAME, fresh);
    // The address is visible to more eyes (history, screenshots, crash reports) than our memory.
    window.history.replaceState(null, '', pathname + search);
  }
  const fragment = fresh ?? shelf.read(SHELF_NAME);
  return fragment === null ? null : parseLaunch(fragment);
}

function parseLaunch(fragment: string): Launch | null {
  const fields = new URLSearchParams(fragment);
  const initData = fields.get('tgWebAppData');
  if (!initData) return null;
  return {
    initData,
    themeParams: parseJson(fields.get('tgWebAppThemeParams')),
    fragment,
  };
}
