// What only tasks of some kinds show: a streak, friends, a way to another screen.
import type { Task } from '../api/shapes';
import { app } from '../app';
import { CopyField } from './copy-field';
import { Act } from './notices';

const NEED_A_WALLET = ['wallet', 'hold', 'send'];

/** How far somebody is with what takes more than one step. */
export function Progress({ task: { streak, friends, transfer, status } }: { task: Task }) {
  const { text } = app;
  return (
    <>
      {streak && (
        <p class="words" data-testid="task-streak">
          {text('check-in-streak', { days: streak.days })}
          {streak.days > 0
            && ` ${text(streak.can_freeze ? 'check-in-freeze' : 'check-in-no-freeze')}`}
        </p>
      )}
      {friends && (
        <p class="words" data-testid="task-friends">{text('invite-progress', friends)}</p>
      )}
      {transfer && status !== 'paid' && (
        <>
          <CopyField name="send-ton" label={text('send-ton')} value={transfer.ton} />
          <CopyField name="send-address" label={text('coin-address')} value={transfer.address} />
          <CopyField name="send-comment" label={text('send-comment')} value={transfer.comment} />
        </>
      )}
    </>
  );
}

/** The way to what has to be done elsewhere in the app. */
export function Elsewhere({ task }: { task: Task }) {
  const { router, text } = app;
  const { first } = task;
  if (first) {
    return (
      <Act primary onPress={() => router.open({ name: 'task', id: first })} testid="task-first">
        {text('task-first')}
      </Act>
    );
  }
  if (!NEED_A_WALLET.includes(task.kind) || task.status === 'paid') return null;
  return <Act onPress={() => router.select('wallet')}>{text('open-wallet')}</Act>;
}
