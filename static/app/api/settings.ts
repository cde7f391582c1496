// What a person chooses, and what they take with them.
import type { Api } from './api';
import type { Me } from './shapes';

/** What is missing stays as it is. */
export interface Change {
  language?: string;
  time_zone_offset_minutes?: number;
  notifications?: Record<string, boolean>;
  quiet_hours?: { from: string; until: string } | null;
}

export function changeMe(api: Api, change: Change): Promise<Me> {
  return api.send<Me>({ method: 'PATCH', path: '/api/me', body: change });
}

/** Minutes ahead of UTC, where this phone is now. */
export function offsetMinutes(): number {
  return -new Date().getTimezoneOffset();
}

/** An address that opens for some minutes, for Telegram's own download. */
export function exportLink(api: Api): Promise<{ url: string }> {
  return api.send<{ url: string }>({ method: 'POST', path: '/api/export', body: {} });
}

/** An invitation that Telegram keeps ready to be sent. */
export function prepareInvitation(api: Api): Promise<{ id: string }> {
  return api.send<{ id: string }>({ method: 'POST', path: '/api/invitations', body: {} });
}
