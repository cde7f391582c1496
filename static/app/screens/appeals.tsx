// Appeals: what somebody asked us to look at again, and why a reward was taken back.
import { readAppeals, readCase, type Appeal } from '../api/appeals';
import { app } from '../app';
import { usePages } from '../hooks/use-pages';
import { useResource } from '../hooks/use-resource';
import { AppealState } from '../parts/appeal-state';
import { More } from '../parts/more';
import { ProblemNotice } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';
import { TaskAppeal, Why } from '../parts/task-appeal';

export function Appeals() {
  const { api, text } = app;
  const list = usePages('appeals', (cursor) => readAppeals(api, cursor));
  const appeals = list.value?.items;
  return (
    <Screen title={text('appeals')} testid="appeals-title">
      {list.problem && <ProblemNotice problem={list.problem} retry={list.reload} />}
      {!appeals && !list.problem && <SkeletonRows />}
      {appeals?.length === 0 && <p class="words muted">{text('appeals-none')}</p>}
      {appeals && appeals.length > 0 && (
        <ul class="card rows">
          {appeals.map((appeal) => <Row key={appeal.id} appeal={appeal} />)}
        </ul>
      )}
      <More pages={list} />
    </Screen>
  );
}

/** What was decided about a task's reward. @param id the task's */
export function AppealScreen({ id }: { id: string }) {
  const { api, text } = app;
  const { value, problem, reload, set } = useResource(`appeal ${id}`, () => readCase(api, id));
  const usual = text(value?.about === 'clawback' ? 'entry-clawback' : 'task');
  const title = value?.appeal?.title ?? usual;
  return (
    <Screen title={title} testid="appeal-title">
      {problem && <ProblemNotice problem={problem} retry={reload} />}
      {!value && !problem && <SkeletonRows />}
      {value && <Why found={value} />}
      {value && <TaskAppeal id={id} found={value} set={set} />}
    </Screen>
  );
}

function Row({ appeal }: { appeal: Appeal }) {
  const { router } = app;
  return (
    <li>
      <button
        type="button"
        class="row tall"
        onClick={() => router.open({ name: 'appeal', id: appeal.task_id })}
        data-testid={`appeal-${appeal.id}`}
      >
        <bdi>{appeal.title}</bdi>
        <AppealState appeal={appeal} />
      </button>
    </li>
  );
}
