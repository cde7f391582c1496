// A task's reward that was taken back, asking a person to look again, and what they said.
import { appeal as ask, type Case } from '../api/appeals';
import { app } from '../app';
import { AppealForm } from './appeal-form';
import { AppealState } from './appeal-state';

interface TaskAppealProps {
  id: string;
  found: Case;
  /** Shows a newer state. */
  set(found: Case): void;
}

export function TaskAppeal({ id, found, set }: TaskAppealProps) {
  const { api, text } = app;
  const { appeal, reason } = found;
  if (appeal) {
    return (
      <section>
        <h2>{text('appeal-asked')}</h2>
        <div class="card block"><AppealState appeal={appeal} /></div>
      </section>
    );
  }
  if (!reason) return null;
  const send = async (words: string) => set({ ...found, appeal: await ask(api, id, words) });
  return <AppealForm send={send} />;
}

/** Why it was decided so. */
export function Why({ found: { about, reason } }: { found: Case }) {
  if (!reason) return null;
  return (
    <div class="state refused">
      {about === 'clawback' && <p class="strong">{app.text('task-taken-back')}</p>}
      <p role="status" data-testid="task-state">{reason.title}</p>
    </div>
  );
}
