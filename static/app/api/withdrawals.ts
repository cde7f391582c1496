// One withdrawal: asking for it and calling it off.
import type { Shelf } from '../lib/storage';
import type { Api } from './api';
import type { Money, Withdrawal } from './shapes';
import { twice } from './twice';
import { createUnanswered, type Keyed, type Unanswered } from './unanswered';

export interface Wish {
  address: string;
  /** Plain dollars, such as `1.50`. */
  amount: string;
}

export interface Settled {
  withdrawal: Withdrawal;
  balance: Money;
}

/** @param person Telegram's id */
export function unansweredWithdrawal(shelf: Shelf, person: string): Unanswered<Wish> {
  return createUnanswered(shelf, `unanswered withdrawal ${person}`, ['address', 'amount']);
}

/** The same key twice asks for one withdrawal only. */
export function withdraw(
  api: Pick<Api, 'send'>, { key, address, amount }: Keyed<Wish>,
): Promise<Settled> {
  return api.send({
    method: 'POST',
    path: '/api/withdrawals',
    body: { address, amount },
    headers: { 'idempotency-key': key },
  });
}

/** Calling off twice is the same as once, so a lost answer is asked for again. */
export function cancelWithdrawal(api: Pick<Api, 'send'>, id: string): Promise<Settled> {
  const path = `/api/withdrawals/${encodeURIComponent(id)}`;
  return twice(() => api.send({ method: 'DELETE', path }));
}
