// The lists that come page by page: the history and the withdrawals.
import type { Api } from './api';
import type { Entry, Page, Withdrawal } from './shapes';

type Asked = Pick<Api, 'read'>;

export async function readLedger(api: Asked, cursor: string | null): Promise<Page<Entry>> {
  const { entries, next } = await api.read<{ entries: Entry[]; next: string | null }>(
    from('/api/ledger', cursor));
  return { items: entries, next };
}

export async function readWithdrawals(
  api: Asked, cursor: string | null,
): Promise<Page<Withdrawal>> {
  const { withdrawals, next } = await api.read<{
    withdrawals: Withdrawal[]; next: string | null;
  }>(from('/api/withdrawals', cursor));
  return { items: withdrawals, next };
}

/** The address of the page that starts at `cursor`. */
export function from(path: string, cursor: string | null): string {
  return cursor === null ? path : `${path}?cursor=${encodeURIComponent(cursor)}`;
}
