// What somebody asked us to look at again, and what came of it.
import type { Appeal } from '../api/appeals';
import { app } from '../app';
import { textOf } from '../lib/codes';
import { date } from '../lib/dates';

export function AppealState({ appeal }: { appeal: Appeal }) {
  const { text } = app;
  const { text: words, status, answer, note, asked_at: askedAt } = appeal;
  return (
    <>
      <span class="row-words">
        <span class="muted"><bdi>{words}</bdi></span>
        <time class="muted" dateTime={askedAt}>{date(askedAt)}</time>
      </span>
      <span class="strong" role="status" data-testid="appeal-state">
        {textOf(text, 'appeal', status, 'open')}
      </span>
      {answer && <span>{answer.title}</span>}
      {note && <span><bdi>{note}</bdi></span>}
    </>
  );
}
