// An icon of the Mini App on the phone's home screen, where Telegram's client can make one.
import type { Bridge } from './bridge';

export interface HomeScreen {
  add(): void;
  leave(): void;
}

/**
 * @param offer told whether there is something to offer: not where the icon is there already, and
 * not where the client cannot make one. Clients older than 8.0 say nothing.
 */
export function watchHomeScreen(bridge: Bridge, offer: (isOffered: boolean) => void): HomeScreen {
  const leave = [
    bridge.on('home_screen_checked', (facts) => {
      const status = facts?.status;
      offer(status === 'missed' || status === 'unknown');
    }),
    bridge.on('home_screen_added', () => offer(false)),
  ];
  bridge.post('web_app_check_home_screen', {});
  return {
    add: () => bridge.post('web_app_add_to_home_screen', {}),
    leave: () => leave.forEach((stop) => stop()),
  };
}
