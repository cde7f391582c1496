// A person's words about a decision that they think is wrong, for whatever can be appealed.
import { useState } from 'preact/hooks';
import { app } from '../app';
import { useDeed } from '../hooks/use-deed';
import { Field } from './field';
import { Act, sentenceOf } from './notices';

interface AppealFormProps {
  /** Takes the words, or throws why it does not. */
  send(words: string): Promise<void>;
  /** Who reads them, and how often one can ask. */
  hint?: string;
}

export function AppealForm({ send, hint }: AppealFormProps) {
  const { text } = app;
  const { run, busy, problem } = useDeed();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  if (!isOpen) {
    return <Act onPress={() => setOpen(true)} testid="appeal">{text('appeal')}</Act>;
  }
  const press = () => {
    setMissing(!words.trim());
    if (words.trim()) void run(() => send(words.trim()));
  };
  const flaw = problem && sentenceOf(problem);
  return (
    <section>
      <Field
        name="appeal-words"
        label={text('appeal-words')}
        hint={hint ?? text('appeal-hint')}
        error={isMissing ? text('appeal-missing') : flaw}
        value={words}
        onInput={(value) => {
          setWords(value);
          setMissing(false);
        }}
        readOnly={busy}
        isLong
        dir="auto"
        testid="appeal-words"
      />
      <Act onPress={press} busy={busy} testid="appeal-send">{text('appeal-send')}</Act>
    </section>
  );
}
