// The file of the Settings screen, and of what goes on without it being open.
import '../main';
import './common';
import { changeMe, offsetMinutes } from '../api/settings';
import { app } from '../app';
import { offerSettings } from '../telegram/share';

export { Settings as Place } from '../screens/settings';

let isOffered = false;

/** Telegram's menu leads here, and quiet hours follow whoever travels. */
export async function settle() {
  if (isOffered) return;
  isOffered = true;
  const { api, router, telegram } = app;
  offerSettings(telegram.bridge, () => router.open({ name: 'settings' }));
  const me = await api.me();
  if (me.quiet_hours && me.time_zone_offset_minutes !== offsetMinutes()) {
    await changeMe(api, { time_zone_offset_minutes: offsetMinutes() });
  }
}
