// Why somebody's withdrawals wait, and asking a person to look.
import type { Api } from './api';
import type { Reason } from './shapes';
import { twice } from './twice';

export interface Decision {
  reason: Reason;
  /** When it ends by itself. */
  ends_at: string;
  /** A person has looked, and left it as it was. */
  is_answered: boolean;
  /** What they wrote beside it. */
  note: string;
  /** What was said in the appeal, if there was one. */
  appeal: string | null;
}

type Asked = Pick<Api, 'read' | 'send'>;

const PATH = '/api/fairness';

export async function readDecision(api: Asked): Promise<Decision | null> {
  return (await api.read<{ decision: Decision | null }>(PATH)).decision;
}

/** The same words twice are one appeal, so a lost answer is asked for again. */
export async function appeal(api: Asked, text: string): Promise<Decision | null> {
  const call = { method: 'POST', path: `${PATH}/appeal`, body: { text } } as const;
  return (await twice(() => api.send<{ decision: Decision | null }>(call))).decision;
}
