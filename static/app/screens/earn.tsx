// Earn: the balance on top, below it what there is to do.
import type { Task } from '../api/shapes';
import { app } from '../app';
import { useResource } from '../hooks/use-resource';
import { Amount } from '../parts/amount';
import { Balance } from '../parts/balance';
import { Act, Empty, ProblemNotice } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';

export function Earn() {
  const { api, text } = app;
  const me = useResource('me', api.me);
  const tasks = useResource('tasks', api.tasks);
  const problem = tasks.problem ?? me.problem;
  const reload = () => {
    void me.reload();
    void tasks.reload();
  };

  return (
    <Screen title={text('tab-earn')} isTab>
      <Balance me={me.value} />
      {problem && <ProblemNotice problem={problem} retry={reload} />}
      {!tasks.value && !problem && <SkeletonRows title={text('tasks')} />}
      {tasks.value && <TaskLists tasks={tasks.value} reload={reload} />}
    </Screen>
  );
}

function TaskLists({ tasks, reload }: { tasks: Task[]; reload(): void }) {
  const { text } = app;
  const todo = tasks.filter(({ status }) => status !== 'paid');
  const done = tasks.filter(({ status }) => status === 'paid');
  return (
    <>
      {todo.length > 0
        ? <TaskList title={text('tasks')} tasks={todo} />
        : (
          <Empty title={text('tasks-none')} hint={text('tasks-none-hint')}>
            <Act onPress={reload}>{text('look-again')}</Act>
          </Empty>
        )}
      {done.length > 0 && <TaskList title={text('tasks-done')} tasks={done} />}
    </>
  );
}

function TaskList({ title, tasks }: { title: string; tasks: Task[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="card rows">
        {tasks.map((task) => <li key={task.id}><TaskRow task={task} /></li>)}
      </ul>
    </section>
  );
}

function TaskRow({ task }: { task: Task }) {
  const { cache, router, text } = app;
  const { id, kind, title, status, reward } = task;
  const open = () => {
    cache.keepTask(task);
    router.open({ name: 'task', id });
  };
  return (
    <button type="button" class="row" onClick={open} data-testid={`task-${id}`}>
      <span class="row-words">
        <span><bdi data-testid="task-title">{title}</bdi></span>
        <span class={`label ${status}`} data-testid="task-state">
          {text(`label-${status === 'open' ? kind : status}`)}
        </span>
      </span>
      <Amount micros={reward.micros} class={status === 'paid' ? 'muted' : 'strong'} />
      <span class="chevron" aria-hidden="true" />
    </button>
  );
}
