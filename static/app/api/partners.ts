// A sponsor's partners: taking a name, their secrets, and what they said.
import type { Api } from './api';
import { from } from './lists';
import type { Page } from './shapes';

export interface Partner {
  name: string;
  /** How manieth secret it has. */
  generation: number;
  created_at: string;
  /** While the secret before is good too. */
  previous_valid_until: string | null;
  /** Only in an answer to whoever asked for it. */
  secret?: string;
}

/** What a partner's server told us. */
export interface Postback {
  /** Their own, unique among theirs. */
  id: string;
  type: 'completion' | 'reversal';
  claim: string;
  sandbox: boolean;
  at: string;
}

type Asked = Pick<Api, 'read'>;
type Sent = Pick<Api, 'send'>;

const PATH = '/api/partners';

export async function readPartners(api: Asked): Promise<Partner[]> {
  return (await api.read<{ partners: Partner[] }>(PATH)).partners;
}

/** With its secret. The same name again is the same partner. */
export async function takePartner(api: Sent, name: string): Promise<Partner> {
  const call = { method: 'POST', path: PATH, body: { name } } as const;
  return (await api.send<{ partner: Partner }>(call)).partner;
}

/** With the new secret. Asking twice to replace the same one replaces it once. */
export async function replaceSecret(api: Sent, { name, generation }: Partner): Promise<Partner> {
  const path = `${PATH}/${encodeURIComponent(name)}/secret`;
  const call = { method: 'POST', path, body: { generation } } as const;
  return (await api.send<{ partner: Partner }>(call)).partner;
}

export async function readPostbacks(
  api: Asked, name: string, cursor: string | null,
): Promise<Page<Postback>> {
  const { postbacks, next } = await api.read<{
    postbacks: (Omit<Postback, 'id'> & { event_id: string })[]; next: string | null;
  }>(from(`${PATH}/${encodeURIComponent(name)}/postbacks`, cursor));
  return { items: postbacks.map(({ event_id: id, ...said }) => ({ ...said, id })), next };
}
