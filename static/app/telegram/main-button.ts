// Telegram's main button: the one primary act of a screen. Telegram paints it by its own theme.
import type { Bridge } from './bridge';
import type { MainButtonFacts } from './events';

export interface MainAct {
  text: string;
  press(): void;
  /** Under way: the button turns and cannot be pressed. */
  busy?: boolean;
  /** Not yet possible; the text says until when. */
  waiting?: boolean;
}

export interface MainButton {
  /** Null hides it. */
  show(act: MainAct | null): void;
}

export function createMainButton(bridge: Bridge): MainButton {
  let current: MainAct | null = null;
  let posted = '';
  bridge.on('main_button_pressed', () => {
    // A press may have been on its way while the act became impossible.
    if (current && !current.busy && !current.waiting) current.press();
  });

  const button: MainButton = {
    show(act) {
      current = act;
      // A flag that is left out is taken as it was by some clients and as off by others.
      const facts: MainButtonFacts = {
        is_visible: Boolean(act),
        is_active: Boolean(act && !act.busy && !act.waiting),
        is_progress_visible: Boolean(act?.busy),
        text: act?.text,
      };
      const message = JSON.stringify(facts);
      if (message === posted) return;
      posted = message;
      bridge.post('web_app_setup_main_button', facts);
    },
  };
  // Before a reload another screen may have shown it.
  button.show(null);
  return button;
}
