// A sponsor's money: what arrived, and the ways to send more.
import type { Shelf } from '../lib/storage';
import type { Api } from './api';
import { from } from './lists';
import type { Deposit, Destination, Invoice, Money, Page } from './shapes';
import { createUnanswered, type Keyed, type Unanswered } from './unanswered';

export type Coin = 'ton' | 'usdt';

export interface StarsWish {
  /** How many, in digits. */
  stars: string;
}

/** The deposits with what they leave to spend. */
export interface Deposits extends Page<Deposit> {
  balance: Money;
}

const PATH = '/api/deposits';

export async function readDeposits(
  api: Pick<Api, 'read'>, cursor: string | null,
): Promise<Deposits> {
  const { deposits, balance, next } = await api.read<{
    deposits: Deposit[]; balance: Money; next: string | null;
  }>(from(PATH, cursor));
  return { items: deposits, balance, next };
}

/** @param person Telegram's id */
export function unansweredInvoice(shelf: Shelf, person: string): Unanswered<StarsWish> {
  return createUnanswered(shelf, `unanswered invoice ${person}`, ['stars']);
}

/** The same key twice gets the same invoice. */
export async function askInvoice(
  api: Pick<Api, 'send'>, { key, stars }: Keyed<StarsWish>,
): Promise<Invoice> {
  const { invoice } = await api.send<{ invoice: Invoice }>({
    method: 'POST',
    path: PATH,
    body: { method: 'stars', stars: Number(stars) },
    headers: { 'idempotency-key': key },
  });
  return invoice;
}

/** Always the same for one person, so it may be asked for again and again. */
export function askDestination(api: Pick<Api, 'send'>, method: Coin): Promise<Destination> {
  return api.send({ method: 'POST', path: PATH, body: { method } });
}
