// The fields of one task of a campaign.
import { app } from '../app';
import { KINDS, type Flaw, type TaskDraft } from '../lib/campaign-draft';
import { Field } from './field';
import { Act } from './notices';

interface TaskFormProps {
  index: number;
  task: TaskDraft;
  flaw: Flaw | null;
  change(task: TaskDraft): void;
  /** Null for the only one. */
  remove: (() => void) | null;
}

export function TaskForm({ index, task, flaw, change, remove }: TaskFormProps) {
  const { page, text } = app;
  // English is for everybody; beside it, the language that the sponsor reads here.
  const languages = page.language === 'en' ? ['en'] : ['en', page.language];
  const set = (part: Partial<TaskDraft>) => change({ ...task, ...part });
  const error = (name: Flaw) => (flaw === name ? text(`campaign-${name}-missing`) : null);
  const field = (
    name: 'url' | 'chat' | 'seconds' | 'code' | 'reward', options: { decimal?: boolean } = {},
  ) => (
    <Field
      name={`${name}-${index}`}
      label={text(`campaign-${name}`)}
      hint={text(`campaign-${name}-hint`)}
      error={name === 'code' ? null : error(name)}
      value={task[name]}
      onInput={(value) => set({ [name]: value })}
      dir="ltr"
      inputMode={options.decimal ? 'decimal' : 'text'}
      testid={`${name}-${index}`}
    />
  );
  return (
    <section>
      <h2>{text('campaign-task', { number: index + 1 })}</h2>
      {!task.origin && <Kinds index={index} task={task} set={set} />}
      {KINDS.some((kind) => kind === task.kind) && field('url')}
      {task.kind === 'join' && field('chat')}
      {task.kind === 'visit' && field('seconds', { decimal: true })}
      {task.kind === 'visit' && field('code')}
      {field('reward', { decimal: true })}
      {languages.map((language) => (
        <Words
          key={language}
          index={index}
          language={language}
          task={task}
          set={set}
          error={language === 'en' ? error : () => null}
        />
      ))}
      {remove && (
        <Act onPress={remove} testid={`remove-${index}`}>{text('campaign-task-remove')}</Act>
      )}
    </section>
  );
}

interface KindsProps {
  index: number;
  task: TaskDraft;
  set(part: Partial<TaskDraft>): void;
}

function Kinds({ index, task, set }: KindsProps) {
  const { text } = app;
  return (
    <div class="choice" role="group" aria-label={text('campaign-kind')}>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="act"
          aria-pressed={kind === task.kind}
          onClick={() => set({ kind })}
          data-testid={`kind-${kind}-${index}`}
        >
          {text(`label-${kind}`)}
        </button>
      ))}
    </div>
  );
}

interface WordsProps extends KindsProps {
  language: string;
  error(name: Flaw): string | null;
}

function Words({ index, language, task, set, error }: WordsProps) {
  const { text } = app;
  const words = task.words[language] ?? { title: '', text: '' };
  const suffix = language === 'en' ? `${index}` : `${index}-${language}`;
  const field = (name: 'title' | 'text') => (
    <Field
      name={`${name}-${suffix}`}
      label={text(language === 'en' ? `campaign-${name}` : `campaign-${name}-own`)}
      error={error(name)}
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
