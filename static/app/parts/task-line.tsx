// A field of a task that is one line in every language.
import { app } from '../app';
import { MARK } from '../lib/postback';
import { COUNTS_MAX, isOfJetton, type Line } from '../lib/task-rules';
import { Field } from './field';
import type { TaskPartProps } from './task-form';

interface TaskLineProps extends TaskPartProps {
  name: Line | 'reward';
}

const LINKS: Record<string, string> = {
  join: 'https://t.me/name', boost: 'https://t.me/boost/name',
};
const NUMBERS = ['seconds', 'reward', 'units', 'friends', 'attempts'];

export function TaskLine({ name, index, task, flaw, set }: TaskLineProps) {
  const { text } = app;
  const { label, hint, missing } = keysOf({ name, task });
  const values = {
    mark: MARK,
    link: LINKS[task.kind] ?? '',
    max: String(name === 'reward' ? '' : COUNTS_MAX[name] ?? ''),
  };
  return (
    <Field
      name={`${name}-${index}`}
      label={text(label)}
      hint={text(hint, values)}
      error={flaw === name ? text(missing, values) : null}
      value={task[name]}
      onInput={(value) => set({ [name]: value })}
      dir="ltr"
      isLong={name === 'jetton' || name === 'address'}
      inputMode={NUMBERS.includes(name) ? 'decimal' : 'text'}
      testid={`${name}-${index}`}
    />
  );
}

/** The same field asks for something else in another kind of task. */
function keysOf({ name, task }: Pick<TaskLineProps, 'name' | 'task'>) {
  const { kind } = task;
  const own = (key: string, missing = `campaign-${key}-missing`) => (
    { label: `campaign-${name}`, hint: `campaign-${key}-hint`, missing });
  if (name === 'url') {
    if (kind === 'partner') return own('partner-url');
    if (kind === 'proof') return own('proof-url', 'campaign-url-missing');
    return own(kind in LINKS ? 'chat-url' : 'url');
  }
  if (name === 'units' && !isOfJetton(task)) {
    return { label: 'send-ton', hint: 'campaign-ton-hint', missing: 'amount-malformed' };
  }
  if (name === 'jetton') return own(name, 'address-malformed');
  if (name === 'address') {
    return { label: name, hint: 'campaign-address-hint', missing: 'address-malformed' };
  }
  return own(name, name !== 'reward' && COUNTS_MAX[name] ? 'campaign-whole-missing' : undefined);
}
