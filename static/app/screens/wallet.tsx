// Wallet: what there is, what is on its way out, and the way to withdraw.
import { readWithdrawals } from '../api/lists';
import type { Me, Withdrawal } from '../api/shapes';
import { app } from '../app';
import { useOutcome } from '../hooks/use-outcome';
import { usePages } from '../hooks/use-pages';
import { usePolling } from '../hooks/use-polling';
import { useResource } from '../hooks/use-resource';
import { date } from '../lib/dates';
import { Balance } from '../parts/balance';
import { FairnessNotice } from '../parts/fairness-notice';
import { More } from '../parts/more';
import { Act, Empty, ProblemNotice } from '../parts/notices';
import { OutsideLink } from '../parts/outside-link';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';
import { UnansweredNotice } from '../parts/unanswered-notice';
import { WalletLink } from '../parts/wallet-link';
import { WithdrawalRow } from '../parts/withdrawal-row';

export function Wallet() {
  const { api, router, text } = app;
  const me = useResource('me', api.me);
  const list = usePages('withdrawals', (cursor) => readWithdrawals(api, cursor));
  const withdrawals = list.value?.items;
  const outcome = outcomeOf(withdrawals);
  const isBusy = outcome === null;
  usePolling(isBusy, list.reload);
  useOutcome(outcome, me.reload);
  const problem = list.problem ?? me.problem;
  const reload = () => {
    void me.reload();
    void list.reload();
  };

  return (
    <Screen title={text('tab-wallet')} isTab>
      <Balance me={me.value}>
        {me.value && <Vesting me={me.value} />}
        {me.value && <WithdrawAct me={me.value} isBusy={isBusy} />}
      </Balance>
      {me.value && <UnansweredNotice me={me.value} reload={reload} />}
      {problem && <ProblemNotice problem={problem} retry={reload} />}
      <FairnessNotice withdrawals={withdrawals} />
      <WalletLink />
      {!withdrawals && !problem && <SkeletonRows title={text('withdrawals')} />}
      {withdrawals?.length === 0 && (
        <Empty title={text('withdrawals-none')} hint={text('withdrawals-none-hint')} />
      )}
      {withdrawals && withdrawals.length > 0 && (
        <section>
          <h2>{text('withdrawals')}</h2>
          <ul class="card rows">
            {withdrawals.map((one) => (
              <WithdrawalRow key={one.id} withdrawal={one} reload={reload} />
            ))}
          </ul>
          <More pages={list} />
        </section>
      )}
      <Act onPress={() => router.open({ name: 'sponsor' })} testid="sponsor-open">
        {text('sponsor-open')}
      </Act>
      <Act onPress={() => router.open({ name: 'settings' })} testid="settings-open">
        {text('settings')}
      </Act>
      <ReservesLink />
    </Screen>
  );
}

/** What is earned already and comes into the balance by itself. */
function Vesting({ me: { vesting: { amount, last_at: until } } }: { me: Me }) {
  const { money, text } = app;
  if (!until) return null;
  const values = { amount: money(amount.micros), time: date(until) };
  return <p class="muted" data-testid="vesting">{text('balance-vesting', values)}</p>;
}

/** What is owed, held and was paid, for anybody to check. */
function ReservesLink() {
  const url = `${location.origin}/reserves?lang=${document.documentElement.lang}`;
  return (
    <p class="muted">
      <OutsideLink url={url} testid="reserves-link">{app.text('reserves-link')}</OutsideLink>
    </p>
  );
}

/** How the newest one ended; null while any is under way. */
function outcomeOf(withdrawals: Withdrawal[] | undefined) {
  if (!withdrawals) return undefined;
  if (withdrawals.some((one) => !one.settled_at)) return null;
  // Who has called it off knows.
  if (withdrawals[0]?.status === 'cancelled') return undefined;
  return withdrawals[0]?.status === 'confirmed' ? 'success' : 'error';
}

/** @param isBusy a withdrawal is under way; the next one has to wait for it */
function WithdrawAct({ me, isBusy }: { me: Me; isBusy: boolean }) {
  const { money, router, text } = app;
  const { balance, withdrawal: { min } } = me;
  const missing = min.micros - balance.micros;
  return (
    <>
      <Act
        primary
        disabled={isBusy || missing > 0}
        onPress={() => router.open({ name: 'withdraw' })}
        testid="withdraw-open"
      >
        {text('withdraw')}
      </Act>
      {isBusy && <p class="muted">{text('withdraw-later')}</p>}
      {!isBusy && missing > 0 && (
        <p class="muted">
          {text('withdraw-missing', { missing: money(missing), min: money(min.micros) })}
        </p>
      )}
    </>
  );
}
