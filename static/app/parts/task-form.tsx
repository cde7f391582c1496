// The fields of one task of a campaign.
import { app } from '../app';
import type { Flaw, TaskDraft } from '../lib/campaign-draft';
import { isKnown, KINDS, linesOf } from '../lib/task-rules';
import { Field } from './field';
import { Act } from './notices';
import { Options } from './options';
import { TaskLine } from './task-line';
import { TaskPicture } from './task-picture';
import { TaskQuestions } from './task-questions';
import { TaskSettings } from './task-settings';

/** What every part of the form of a task gets. */
export interface TaskPartProps {
  index: number;
  task: TaskDraft;
  flaw: Flaw | null;
  set(part: Partial<TaskDraft>): void;
}

interface TaskFormProps extends TaskPartProps {
  /** One more picture is on its way, or one less. */
  sends(more: 1 | -1): void;
  /** Null for the only one. */
  remove: (() => void) | null;
}

/** Kinds that say nothing by their fields. */
const ABOUT = ['check_in', 'wallet', 'proof'];

export function TaskForm({ sends, remove, ...part }: TaskFormProps) {
  const { text } = app;
  const { index, task } = part;
  return (
    <section>
      <h2>{text('campaign-task', { number: index + 1 })}</h2>
      {task.origin
        ? isKnown(task.kind) && <p class="words">{text(`label-${task.kind}`)}</p>
        : <Kinds {...part} />}
      {ABOUT.includes(task.kind) && (
        <p class="words muted">{text(`campaign-about-${task.kind}`)}</p>
      )}
      {linesOf(task.kind).map((name) => <TaskLine key={name} name={name} {...part} />)}
      {task.kind === 'quiz' && <TaskQuestions {...part} />}
      <TaskLine name="reward" {...part} />
      {ownLanguages().map((language) => <Words key={language} language={language} {...part} />)}
      <TaskPicture {...part} sends={sends} />
      <TaskSettings {...part} />
      {remove && (
        <Act onPress={remove} testid={`remove-${index}`}>{text('campaign-task-remove')}</Act>
      )}
    </section>
  );
}

/** English is for everybody; beside it, the language that the sponsor reads here. */
export function ownLanguages(): string[] {
  const { language } = app.page;
  return language === 'en' ? ['en'] : ['en', language];
}

function Kinds({ index, task, set }: TaskPartProps) {
  const { text } = app;
  return (
    <Options
      name={`kind-${index}`}
      label={text('campaign-kind')}
      value={task.kind}
      options={KINDS.map((kind) => [kind, text(`label-${kind}`)])}
      onChange={(kind) => set({ kind })}
    />
  );
}

function Words({ index, language, task, flaw, set }: TaskPartProps & { language: string }) {
  const { text } = app;
  const words = task.words[language] ?? { title: '', text: '' };
  const isEnglish = language === 'en';
  const suffix = isEnglish ? `${index}` : `${index}-${language}`;
  const field = (name: 'title' | 'text') => (
    <Field
      name={`${name}-${suffix}`}
      label={text(isEnglish ? `campaign-${name}` : `campaign-${name}-own`)}
      error={isEnglish && flaw === name ? text(`campaign-${name}-missing`) : null}
      value={words[name]}
      onInput={(value) => set({
        words: { ...task.words, [language]: { ...words, [name]: value } },
      })}
      isLong={name === 'text'}
      dir="auto"
      testid={`${name}-${suffix}`}
    />
  );
  return <>{field('title')}{field('text')}</>;
}
