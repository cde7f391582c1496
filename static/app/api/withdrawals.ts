// One withdrawal: asking for it.
import type { Api } from './api';
import type { Money, Withdrawal } from './shapes';

export interface Wish {
  key: string;
  address: string;
  /** Plain dollars, such as `1.50`. */
  amount: string;
}

export interface Settled {
  withdrawal: Withdrawal;
  balance: Money;
}

/** The same key twice asks for one withdrawal only. */
export function withdraw(
  api: Pick<Api, 'send'>, { key, address, amount }: Wish,
): Promise<Settled> {
  return api.send({
    method: 'POST',
    path: '/api/withdrawals',
    body: { address, amount },
    headers: { 'idempotency-key': key },
  });
}
