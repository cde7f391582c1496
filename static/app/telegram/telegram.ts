// What we ask of Telegram, as verbs. Clients ignore what they do not know, so no version counts.
import { openBridge, type Bridge } from './bridge';
import type { Launch } from './launch';
import { createMainButton, type MainButton } from './main-button';
import { paletteOf, wear } from './theme';
import { followViewport } from './viewport';

export interface Telegram {
  /** For what later files ask of Telegram. */
  bridge: Bridge;
  mainButton: MainButton;
  /** Its platform and version, by the names of launch parameters. */
  client: string;
  /** The first screen is painted: Telegram takes its own loading sign away. */
  ready(): void;
  close(): void;
  /** Opens the page again with a parameter more, as Telegram opened it. */
  openAgain(parameter: string, value?: string): void;
  showBackButton(visible: boolean): void;
  onBack(back: () => void): () => void;
  /** Called when the person comes back to us from a link or another app. */
  onReturn(act: () => void): () => void;
  /** Asks before the app is closed while something is under way. */
  guardClosing(needed: boolean): void;
  feel(what: 'success' | 'error' | 'selection'): void;
  openLink(url: string): void;
  /** Resolves to whether the person chose `yes`; `no` is Telegram's own word unless given. */
  confirm(question: { message: string; yes: string; no?: string }): Promise<boolean>;
}

export function joinTelegram(window: Window, parents: string[], launch: Launch): Telegram {
  const bridge = openBridge(window, parents);
  const root = window.document.documentElement;
  followTheme(bridge, launch, root);
  followViewport(bridge, root);
  answerReload(bridge, window);
  bridge.post('web_app_expand', {});
  bridge.post('web_app_request_viewport', {});
  bridge.post('web_app_request_safe_area', {});
  bridge.post('web_app_request_content_safe_area', {});

  return {
    bridge,
    mainButton: createMainButton(bridge),
    client: launch.client,
    ready: () => bridge.post('web_app_ready', {}),
    close: () => bridge.post('web_app_close', {}),
    openAgain: (parameter, value = '1') => openAgain(bridge, window, parameter, value, launch),
    showBackButton: (visible) => {
      bridge.post('web_app_setup_back_button', { is_visible: visible });
    },
    onBack: (back) => bridge.on('back_button_pressed', back),
    onReturn: (act) => listenToReturn(bridge, window, act),
    guardClosing: (needed) => {
      bridge.post('web_app_setup_closing_behavior', { need_confirmation: needed });
    },
    feel: (what) => {
      bridge.post('web_app_trigger_haptic_feedback', what === 'selection'
        ? { type: 'selection_change' }
        : { type: 'notification', notification_type: what });
    },
    openLink: (url) => openLink(bridge, url),
    confirm: ({ message, yes, no }) => askInPopup(bridge, message, yes, no),
  };
}

function followTheme(bridge: Bridge, launch: Launch, root: HTMLElement) {
  const apply = (params: unknown) => {
    const palette = paletteOf(params);
    if (!palette) return;
    wear(palette, root);
    bridge.post('web_app_set_header_color', { color_key: 'secondary_bg_color' });
    bridge.post('web_app_set_background_color', { color: palette.page });
  };
  apply(launch.themeParams);
  bridge.on('theme_changed', (facts) => apply(facts?.theme_params));
  // After a reload the theme of the launch may be an old one.
  bridge.post('web_app_request_theme', {});
}

/** The web clients reload us by asking, so that we can do it without losing the launch. */
function answerReload(bridge: Bridge, { location }: Window) {
  bridge.on('reload_iframe', () => {
    bridge.post('iframe_will_reload', {});
    location.reload();
  });
  bridge.post('iframe_ready', { reload_supported: true });
}

/** The launch travels along, since a browser may refuse us storage. */
function openAgain(
  bridge: Bridge, { location }: Window, parameter: string, value: string, launch: Launch,
) {
  const fields = new URLSearchParams(location.search);
  fields.set(parameter, value);
  bridge.post('iframe_will_reload', {});
  location.replace(`${location.pathname}?${fields}#${launch.fragment}`);
}

function listenToReturn(bridge: Bridge, { document }: Window, act: () => void): () => void {
  const look = () => { if (!document.hidden) act(); };
  document.addEventListener('visibilitychange', look);
  const leave = bridge.on('visibility_changed', (facts) => {
    if (facts?.is_visible === true) act();
  });
  return () => {
    document.removeEventListener('visibilitychange', look);
    leave();
  };
}

/** Telegram's own links open inside Telegram, all others in the browser. */
function openLink(bridge: Bridge, url: string) {
  const { protocol, hostname, pathname, search } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return;
  if (hostname === 't.me') {
    bridge.post('web_app_open_tg_link', { path_full: pathname + search });
  } else {
    bridge.post('web_app_open_link', { url });
  }
}

function askInPopup(
  bridge: Bridge, message: string, yes: string, no?: string,
): Promise<boolean> {
  return new Promise((resolve) => {
    const leave = bridge.on('popup_closed', (facts) => {
      leave();
      resolve(facts?.button_id === 'yes');
    });
    bridge.post('web_app_open_popup', {
      message,
      buttons: [
        { id: 'yes', type: 'destructive', text: yes },
        no ? { id: 'no', type: 'default', text: no } : { id: 'no', type: 'cancel' },
      ],
    });
  });
}
