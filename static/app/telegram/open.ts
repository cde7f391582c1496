// What leads out of this page: links, and the page itself opened again.
import type { Telegram } from './telegram';

/** Telegram's own links open inside Telegram, all others in the browser. */
export function openLink({ bridge }: Telegram, url: string) {
  const { protocol, hostname, pathname, search } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return;
  if (hostname === 't.me') {
    bridge.post('web_app_open_tg_link', { path_full: pathname + search });
  } else {
    bridge.post('web_app_open_link', { url });
  }
}

/**
 * Opens the page again with a parameter more, as Telegram opened it. The launch travels along,
 * since a browser may refuse us storage.
 */
export function openAgain({ bridge, launch }: Telegram, parameter: string, value = '1') {
  const fields = new URLSearchParams(location.search);
  fields.set(parameter, value);
  bridge.post('iframe_will_reload', {});
  location.replace(`${location.pathname}?${fields}#${launch.fragment}`);
}

/** Telegram's platform and version, by the names of launch parameters. */
export function clientOf({ fragment }: Telegram['launch']): string {
  const fields = new URLSearchParams(fragment);
  return new URLSearchParams(['tgWebAppPlatform', 'tgWebAppVersion'].map((name) => (
    [name, fields.get(name) ?? '']))).toString();
}
