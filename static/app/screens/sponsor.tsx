// Sponsor: the money that pays for tasks, the ways to add to it, and what has arrived.
import { readDeposits } from '../api/deposits';
import type { Deposit, Me } from '../api/shapes';
import { app } from '../app';
import { usePages } from '../hooks/use-pages';
import { usePolling } from '../hooks/use-polling';
import { useResource } from '../hooks/use-resource';
import { useStars } from '../hooks/use-stars';
import { date } from '../lib/dates';
import { textOf } from '../lib/codes';
import { unitsText } from '../lib/units';
import { Amount } from '../parts/amount';
import { More } from '../parts/more';
import { Act, ProblemNotice } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';
import { SponsorBalance } from '../parts/sponsor-balance';
import { TopUp } from '../parts/top-up';

export function Sponsor() {
  const { api, text } = app;
  const me = useResource('me', api.me);
  return (
    <Screen title={text('sponsor')} testid="sponsor-title">
      {!me.value && me.problem && <ProblemNotice problem={me.problem} retry={me.reload} />}
      {!me.value && !me.problem && <SponsorBalance micros={null} />}
      {me.value && <SponsorMoney me={me.value} />}
    </Screen>
  );
}

function SponsorMoney({ me }: { me: Me }) {
  const { api, text } = app;
  const list = usePages('deposits', (cursor) => readDeposits(api, cursor));
  const stars = useStars(me.user.id);
  const deposits = list.value?.items;
  const hasArrived = deposits?.some(
    ({ invoice_id: invoice, status }) => invoice === stars.paid && status !== 'waiting');
  const isOnItsWay = stars.paid !== null && !hasArrived;
  usePolling(isOnItsWay, list.reload);

  return (
    <>
      <SponsorBalance micros={list.value?.balance.micros ?? null} />
      {isOnItsWay && <p class="state" role="status">{text('stars-paid')}</p>}
      <Act onPress={() => app.router.open({ name: 'campaigns' })} testid="campaigns">
        {text('campaigns')}
      </Act>
      <TopUp stars={stars} />
      {list.problem && <ProblemNotice problem={list.problem} retry={list.reload} />}
      {!deposits && !list.problem && <SkeletonRows title={text('deposits')} />}
      {deposits && (
        <section>
          <h2>{text('deposits')}</h2>
          {deposits.length === 0 && <p class="words muted">{text('deposits-none')}</p>}
          {deposits.length > 0 && (
            <ul class="card rows">
              {deposits.map((deposit) => <DepositRow key={deposit.id} deposit={deposit} />)}
            </ul>
          )}
          <More pages={list} />
        </section>
      )}
    </>
  );
}

function DepositRow({ deposit }: { deposit: Deposit }) {
  const { text } = app;
  const { id, method, units, amount, status, arrived_at: arrivedAt } = deposit;
  const sum = unitsText(method, units);
  return (
    <li class="row" data-testid={`deposit-${id}`}>
      <span class="row-words">
        <span>
          <bdi>
            {method === 'stars' ? text('stars-sum', { sum }) : `${sum} ${method.toUpperCase()}`}
          </bdi>
        </span>
        <span class={`label ${status}`}>{textOf(text, 'deposit', status, 'waiting')}</span>
        <time class="muted" dateTime={arrivedAt}>{date(arrivedAt)}</time>
      </span>
      {amount && <Amount micros={amount.micros} class="strong" />}
    </li>
  );
}
