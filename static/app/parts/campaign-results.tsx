// What became of a campaign's tasks, day by day.
import { readResults, type Day } from '../api/campaigns';
import { app } from '../app';
import { useResource } from '../hooks/use-resource';
import { csv } from '../lib/csv';
import { CopyField } from './copy-field';
import { ProblemNotice } from './notices';
import { SkeletonRows } from './skeleton';

const COUNTS = ['seen', 'started', 'completed', 'kept'] as const;

export function CampaignResults({ id }: { id: string }) {
  const { api, text } = app;
  const { value, problem, reload } = useResource(`results ${id}`, () => readResults(api, id));
  return (
    <section data-testid="results">
      <h2>{text('results')}</h2>
      {problem && <ProblemNotice problem={problem} retry={reload} />}
      {!value && !problem && <SkeletonRows />}
      {value?.length === 0 && <p class="words muted">{text('results-none')}</p>}
      {value && value.length > 0 && (
        <ul class="card rows">
          {value.map((day) => <DayRow key={`${day.day} ${day.task_id}`} day={day} />)}
        </ul>
      )}
      {value && value.length > 0 && (
        <CopyField name="results-csv" label={text('results-csv')} value={table(value)} />
      )}
    </section>
  );
}

function DayRow({ day }: { day: Day }) {
  const { text } = app;
  return (
    <li class="row tall">
      <span class="row-head">
        <time dateTime={day.day}><bdi>{day.day}</bdi></time>
        <span class="muted">{text('results-task', { id: day.task_id })}</span>
      </span>
      {COUNTS.map((count) => (
        <span key={count}>{text(`results-${count}`, { number: day[count] })}</span>
      ))}
      {day.rejected.map(({ reason, count }) => (
        <span key={reason.code} class="muted">
          {text('results-rejected', { number: count, reason: reason.title })}
        </span>
      ))}
    </li>
  );
}

/** A line for each day and task; why something was turned down stands there by its code. */
function table(days: Day[]): string {
  return csv([
    ['day', 'task', ...COUNTS, 'rejected', 'reasons'],
    ...days.map((day) => [
      day.day,
      day.task_id,
      ...COUNTS.map((count) => day[count]),
      day.rejected.reduce((sum, { count }) => sum + count, 0),
      day.rejected.map(({ reason, count }) => `${reason.code} ${count}`).join('; '),
    ]),
  ]);
}
