// History: every change of the balance, newest first.
import { readLedger } from '../api/lists';
import type { Entry } from '../api/shapes';
import { app } from '../app';
import { usePages } from '../hooks/use-pages';
import { date } from '../lib/dates';
import { textOf } from '../lib/codes';
import { Amount } from '../parts/amount';
import { More } from '../parts/more';
import { Act, Empty, ProblemNotice } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';

export function History() {
  const { api, router, text } = app;
  const list = usePages('ledger', (cursor) => readLedger(api, cursor));
  const entries = list.value?.items;
  return (
    <Screen title={text('tab-history')} isTab>
      {list.problem && <ProblemNotice problem={list.problem} retry={list.reload} />}
      {!entries && !list.problem && <SkeletonRows title={text('tab-history')} />}
      {entries?.length === 0 && (
        <Empty title={text('history-none')} hint={text('history-none-hint')}>
          <Act onPress={() => router.select('earn')}>{text('see-tasks')}</Act>
        </Empty>
      )}
      {entries && entries.length > 0 && (
        <section>
          <h2>{text('tab-history')}</h2>
          <ul class="card rows">
            {entries.map((entry) => <EntryRow key={entry.id} entry={entry} />)}
          </ul>
          <More pages={list} />
        </section>
      )}
      <Act onPress={() => router.open({ name: 'appeals' })} testid="appeals-open">
        {text('appeals')}
      </Act>
    </Screen>
  );
}

/** Kinds that the task's title alone would not tell apart. */
const TOLD = new Set(['vesting', 'vest', 'clawback']);

/** A reward that is not in the balance yet is something else than one that is. */
const kindOf = ({ kind, account }: Entry) => (
  kind === 'reward' && account === 'vesting' ? 'vesting' : kind);

function EntryRow({ entry }: { entry: Entry }) {
  const { router, text } = app;
  const { amount, at, title, task_id: task } = entry;
  const kind = kindOf(entry);
  const shown = (
    <>
      <span class="row-words">
        <span><bdi>{title ?? textOf(text, 'entry', kind, 'other')}</bdi></span>
        {title && TOLD.has(kind) && <span class="muted">{text(`entry-${kind}`)}</span>}
        <time class="muted" dateTime={at}>{date(at)}</time>
      </span>
      <Amount micros={amount.micros} signed class={amount.micros > 0 ? 'gain' : 'strong'} />
    </>
  );
  if (kind !== 'clawback' || !task) {
    return <li class="row" data-testid="ledger-entry">{shown}</li>;
  }
  // That screen says why, and takes an appeal.
  const open = () => router.open({ name: 'appeal', id: task });
  return (
    <li data-testid="ledger-entry">
      <button type="button" class="row" onClick={open} data-testid="taken-back">
        {shown}
        <span class="chevron" aria-hidden="true" />
      </button>
    </li>
  );
}
