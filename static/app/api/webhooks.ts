// What we tell a partner's server: where to, and what became of each message.
import type { Api } from './api';
import { from } from './lists';
import type { Page } from './shapes';
import { twice } from './twice';

export interface Webhook {
  url: string;
  /** Null for all campaigns of the partner's owner. */
  campaign: string | null;
  status: 'on' | 'off' | 'failed';
  failing_since: string | null;
  /** Only in the answer to whoever has just set it. */
  secret?: string;
}

export interface Delivery {
  id: string;
  /** Such as `claim.completed`. */
  type: string;
  status: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  /** The last HTTP status; null without an answer. */
  answered: number | null;
  at: string;
  /** While it waits. */
  next_at: string | null;
}

type Asked = Pick<Api, 'read'>;
type Sent = Pick<Api, 'send'>;

const of = (partner: string) => `/api/partners/${encodeURIComponent(partner)}`;

export async function readWebhook(api: Asked, partner: string): Promise<Webhook | null> {
  return (await api.read<{ webhook: Webhook | null }>(`${of(partner)}/webhook`)).webhook;
}

/** With its secret. Saving the same again switches it on again. */
export async function saveWebhook(
  api: Sent, partner: string, body: Pick<Webhook, 'url' | 'campaign'>,
): Promise<Webhook> {
  const call = { method: 'PUT', path: `${of(partner)}/webhook`, body } as const;
  return (await twice(() => api.send<{ webhook: Webhook }>(call))).webhook;
}

export function stopWebhook(api: Sent, partner: string): Promise<unknown> {
  return twice(() => api.send({ method: 'DELETE', path: `${of(partner)}/webhook` }));
}

export async function readDeliveries(
  api: Asked, partner: string, cursor: string | null,
): Promise<Page<Delivery>> {
  const { deliveries, next } = await api.read<{ deliveries: Delivery[]; next: string | null }>(
    from(`${of(partner)}/deliveries`, cursor));
  return { items: deliveries, next };
}

export function sendTest(api: Sent, partner: string): Promise<unknown> {
  return api.send({ method: 'POST', path: `${of(partner)}/deliveries` });
}

export function sendAgain(api: Sent, partner: string, id: string): Promise<unknown> {
  const path = `${of(partner)}/deliveries/${encodeURIComponent(id)}/again`;
  return api.send({ method: 'POST', path });
}
