// Feature flags: which side of each is the caller's, and that they have seen it.
import type { Api } from './api';

export interface Flag {
  is_on: boolean;
  variant: { name: string; payload: { type: string; value: string } | null } | null;
}

export type Flags = Record<string, Flag>;

export async function readFlags(api: Pick<Api, 'read'>): Promise<Flags> {
  return (await api.read<{ flags: Flags }>('/api/flags')).flags;
}

/** The variant that somebody is to see; null for what everybody sees. */
export function variantOf(flags: Flags | null, name: string): string | null {
  const flag = flags?.[name];
  return flag?.is_on ? flag.variant?.name ?? null : null;
}

/** Counts once for each person, however often it is said; nobody waits for it. */
export function saySeen(api: Pick<Api, 'send'>, name: string): Promise<void> {
  const path = `/api/flags/${encodeURIComponent(name)}/exposure`;
  return api.send({ method: 'POST', path }).then(() => {}, () => {});
}
