// Calls a withdrawal off, after asking whether that is meant.
import { useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/problem';
import type { Withdrawal } from '../api/shapes';
import { cancelWithdrawal } from '../api/withdrawals';
import { app } from '../app';
import { confirm } from '../telegram/popup';
import { keepSettled } from './use-withdrawing';

export interface Cancel {
  cancel(withdrawal: Withdrawal): Promise<void>;
  busy: boolean;
  /** Why it could not be called off. */
  problem: Problem | null;
}

/** @param reload called when it has ended, either way: what is shown is older then */
export function useCancel(reload: () => void): Cancel {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  // The second of two quick taps must not ask again.
  const isBusy = useRef(false);

  const cancel = async ({ id, amount }: Withdrawal) => {
    const { api, money, telegram, text } = app;
    if (isBusy.current) return;
    isBusy.current = true;
    setProblem(null);
    const sure = await confirm(telegram, {
      message: text('cancel-sure', { amount: money(amount.micros) }),
      yes: text('cancel-yes'),
      no: text('cancel-no'),
    });
    if (sure) {
      setBusy(true);
      try {
        keepSettled(await cancelWithdrawal(api, id));
        telegram.feel('success');
      } catch (thrown) {
        setProblem(asProblem(thrown));
        telegram.feel('error');
      }
      reload();
      setBusy(false);
    }
    isBusy.current = false;
  };
  return { cancel, busy, problem };
}
