// What Telegram asks the person for us, over the app or before it closes.
import type { Telegram } from './telegram';

interface Question {
  message: string;
  yes: string;
  /** Telegram's own word unless given. */
  no?: string;
}

/** Resolves to whether the person chose `yes`. */
export function confirm({ bridge }: Telegram, { message, yes, no }: Question): Promise<boolean> {
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

/** Asks before the app is closed while something is under way. */
export function guardClosing({ bridge }: Telegram, needed: boolean) {
  bridge.post('web_app_setup_closing_behavior', { need_confirmation: needed });
}
