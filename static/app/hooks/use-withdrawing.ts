// The withdrawal that is being asked for, as a screen sees it; there is one for all screens.
import { useEffect, useState } from 'preact/hooks';
import type { Me, Page, Withdrawal } from '../api/shapes';
import { unansweredWithdrawal, withdraw, type Settled } from '../api/withdrawals';
import { createWithdrawing, type Withdrawing } from '../api/withdrawing';
import { app } from '../app';
import { keepBalance } from '../lib/balance';
import { guardClosing } from '../telegram/popup';

let shared: Withdrawing | null = null;

export function useWithdrawing(me: Me): Withdrawing {
  shared ??= startWith(me);
  const withdrawing = shared;
  const [, redraw] = useState(0);
  useEffect(() => withdrawing.onChange(() => redraw((count) => count + 1)), []);
  return withdrawing;
}

function startWith(me: Me): Withdrawing {
  const { api, shelf, telegram } = app;
  return createWithdrawing({
    unanswered: unansweredWithdrawal(shelf, me.user.id),
    send: (wish) => withdraw(api, wish),
    guard: (needed) => guardClosing(telegram, needed),
    settle: (settled) => {
      keepSettled(settled);
      telegram.feel('success');
    },
    fail: () => telegram.feel('error'),
  });
}

/** Puts a withdrawal that has just changed, and the balance, where every screen looks first. */
export function keepSettled({ withdrawal, balance }: Settled) {
  const { cache } = app;
  const shown = cache.read<Page<Withdrawal>>('withdrawals') ?? { items: [], next: null };
  const isKnown = shown.items.some(({ id }) => id === withdrawal.id);
  const items = isKnown
    ? shown.items.map((one) => (one.id === withdrawal.id ? withdrawal : one))
    : [withdrawal, ...shown.items];
  cache.keep('withdrawals', { ...shown, items });
  keepBalance(cache, balance);
}
