// What we ask of Telegram, as verbs. Clients ignore what they do not know, so no version counts.
import { openBridge, type Bridge } from './bridge';
import type { Launch } from './launch';
import { paletteOf, wear } from './theme';
import { followViewport } from './viewport';

export interface Telegram {
  /** For what later files ask of Telegram. */
  bridge: Bridge;
  /** How it opened us. */
  launch: Launch;
  /** The first screen is painted: Telegram takes its own loading sign away. */
  ready(): void;
  close(): void;
  showBackButton(visible: boolean): void;
  onBack(back: () => void): () => void;
  /** Called when the person comes back to us from a link or another app. */
  onReturn(act: () => void): () => void;
  feel(what: 'success' | 'error' | 'selection'): void;
}

export function joinTelegram(window: Window, parents: string[], launch: Launch): Telegram {
  const bridge = openBridge(window, parents);
  const root = window.document.documentElement;
  followTheme(bridge, launch, root);
  followViewport(bridge, root);
  answerReload(bridge, window);
  // Before a reload a screen may have shown it.
  bridge.post('web_app_setup_main_button', { is_visible: false });
  bridge.post('web_app_expand', {});
  bridge.post('web_app_request_viewport', {});
  bridge.post('web_app_request_safe_area', {});
  bridge.post('web_app_request_content_safe_area', {});

  return {
    bridge,
    launch,
    ready: () => bridge.post('web_app_ready', {}),
    close: () => bridge.post('web_app_close', {}),
    showBackButton: (visible) => {
      bridge.post('web_app_setup_back_button', { is_visible: visible });
    },
    onBack: (back) => bridge.on('back_button_pressed', back),
    onReturn: (act) => listenToReturn(bridge, window, act),
    feel: (what) => {
      bridge.post('web_app_trigger_haptic_feedback', what === 'selection'
        ? { type: 'selection_change' }
        : { type: 'notification', notification_type: what });
    },
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
