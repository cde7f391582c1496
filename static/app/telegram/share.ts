// Messages that Telegram sends for the person, and files that it saves for them.
import type { Bridge } from './bridge';

/** Resolves to whether it was sent: the person chooses to whom, or changes their mind. */
export function sendPrepared(bridge: Bridge, id: string): Promise<boolean> {
  return new Promise((resolve) => {
    const leave = [
      bridge.on('prepared_message_sent', () => end(true)),
      bridge.on('prepared_message_failed', () => end(false)),
    ];
    const end = (sent: boolean) => {
      leave.forEach((stop) => stop());
      resolve(sent);
    };
    bridge.post('web_app_send_prepared_message', { id });
  });
}

export function download(bridge: Bridge, url: string, name: string) {
  bridge.post('web_app_request_file_download', { url, file_name: name });
}

/** Telegram's own menu gets an entry for our settings. */
export function offerSettings(bridge: Bridge, open: () => void) {
  bridge.on('settings_button_pressed', open);
  bridge.post('web_app_setup_settings_button', { is_visible: true });
}
