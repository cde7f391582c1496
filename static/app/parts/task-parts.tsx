// What only tasks of some kinds show: a streak, friends, a way to another screen.
import type { Task } from '../api/shapes';
import { app } from '../app';
import { Act } from './notices';

/** How far somebody is with what takes more than one step. */
export function Progress({ task: { streak, friends } }: { task: Task }) {
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
  if (task.kind !== 'wallet' || task.status === 'paid') return null;
  return <Act onPress={() => router.select('wallet')}>{text('open-wallet')}</Act>;
}
