// What the wallet says about a withdrawal that was asked for and is not in its list.
import { useEffect, useRef } from 'preact/hooks';
import type { Me } from '../api/shapes';
import { app } from '../app';
import { useWithdrawing } from '../hooks/use-withdrawing';
import { readDollars } from '../lib/dollars';
import { Act, sentenceOf } from './notices';

/** @param reload called when the answer has come */
export function UnansweredNotice({ me, reload }: { me: Me; reload(): void }) {
  const { money, router, text } = app;
  const withdrawing = useWithdrawing(me);
  const state = withdrawing.state();
  const last = withdrawing.last();
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'sending' && state !== 'sending') reload();
    before.current = state;
  }, [state]);

  if (!last) return null;
  const amount = money(readDollars(last.wish.amount) ?? 0);
  const open = () => router.open({ name: 'withdraw' });
  if (state === 'sending') {
    return <p class="notice" role="status">{text('withdrawal-sending', { amount })}</p>;
  }
  return (
    <div class="notice" role="alert">
      <p>
        {state === 'idle' && last.problem
          ? sentenceOf(last.problem) : text('unanswered', { amount })}
      </p>
      <Act onPress={open}>{text(state === 'idle' ? 'withdraw' : 'unanswered-finish')}</Act>
    </div>
  );
}
