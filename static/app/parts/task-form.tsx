// The fields of one task of a campaign.
import { app } from '../app';
import { KINDS, type Flaw, type TaskDraft } from '../lib/campaign-draft';
import { MARK } from '../lib/postback';
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
  const field = { index, task, set, flaw };
  return (
    <section>
      <h2>{text('campaign-task', { number: index + 1 })}</h2>
      {!task.origin && <Kinds index={index} task={task} set={set} />}
      {task.kind === 'partner' && <Line name="partner" {...field} />}
      {KINDS.some((kind) => kind === task.kind) && <Line name="url" {...field} />}
      {task.kind === 'join' && <Line name="chat" {...field} />}
      {task.kind === 'visit' && <Line name="seconds" {...field} />}
      {task.kind === 'visit' && <Line name="code" {...field} />}
      <Line name="reward" {...field} />
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

interface LineProps extends KindsProps {
  name: 'url' | 'chat' | 'partner' | 'seconds' | 'code' | 'reward';
  flaw: Flaw | null;
}

/** What is one line in every language. A partner's link has to carry whose claim it is. */
function Line({ name, index, task, set, flaw }: LineProps) {
  const { text } = app;
  const key = name === 'url' && task.kind === 'partner' ? 'partner-url' : name;
  const values = { mark: MARK };
  return (
    <Field
      name={`${name}-${index}`}
      label={text(`campaign-${name}`)}
      hint={text(`campaign-${key}-hint`, values)}
      error={flaw === name ? text(`campaign-${key}-missing`, values) : null}
      value={task[name]}
      onInput={(value) => set({ [name]: value })}
      dir="ltr"
      inputMode={name === 'seconds' || name === 'reward' ? 'decimal' : 'text'}
      testid={`${name}-${index}`}
    />
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
