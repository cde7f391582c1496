// Appeals: why something was turned down or taken back, and asking a person to look again.
import type { Api } from './api';
import { from } from './lists';
import type { Page, Reason } from './shapes';
import { twice } from './twice';

export interface Appeal {
  id: string;
  task_id: string;
  /** Of the task. */
  title: string;
  /** What the person wrote. */
  text: string;
  status: 'open' | 'granted' | 'declined';
  answer: Reason | null;
  /** What a moderator wrote beside it. */
  note: string;
  asked_at: string;
}

export interface Case {
  about: 'rejection' | 'clawback' | null;
  /** Why it was turned down or taken back; null when it was not, or is not any more. */
  reason: Reason | null;
  appeal: Appeal | null;
}

type Asked = Pick<Api, 'read'>;

const path = (task: string) => `/api/tasks/${encodeURIComponent(task)}/appeal`;

export function readCase(api: Asked, task: string): Promise<Case> {
  return api.read(path(task));
}

/** The same words twice are one appeal, so a lost answer is asked for again. */
export async function appeal(api: Pick<Api, 'send'>, task: string, text: string): Promise<Appeal> {
  const call = { method: 'POST', path: path(task), body: { text } } as const;
  return (await twice(() => api.send<{ appeal: Appeal }>(call))).appeal;
}

export async function readAppeals(api: Asked, cursor: string | null): Promise<Page<Appeal>> {
  const { appeals, next } = await api.read<{ appeals: Appeal[]; next: string | null }>(
    from('/api/appeals', cursor));
  return { items: appeals, next };
}
