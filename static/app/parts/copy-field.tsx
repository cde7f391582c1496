// Something to take along: shown whole, and copied by a press.
import { useState } from 'preact/hooks';
import { app } from '../app';
import { copy } from '../lib/copy';
import { Field } from './field';
import { Act } from './notices';

/** What fits beside the button on the narrowest phone. */
const SHORT_CHARS_MAX = 16;
/** Of what has several; the rest is scrolled to. */
const LINES = 5;

interface CopyFieldProps {
  name: string;
  label: string;
  value: string;
  hint?: string;
}

export function CopyField({ name, label, value, hint }: CopyFieldProps) {
  const { telegram, text } = app;
  const [isCopied, setCopied] = useState(false);
  const press = async () => {
    const field = document.getElementById(name) as HTMLInputElement | HTMLTextAreaElement;
    const done = await copy(field);
    setCopied(done);
    if (done) telegram.feel('selection');
  };
  return (
    <Field
      name={name}
      label={label}
      value={value}
      hint={hint}
      onInput={() => {}}
      readOnly
      dir="ltr"
      isLong={value.length > SHORT_CHARS_MAX}
      lines={value.includes('\n') ? LINES : undefined}
      testid={name}
    >
      <Act onPress={() => void press()} testid={`${name}-copy`}>
        <span role="status">{text(isCopied ? 'copied' : 'copy')}</span>
      </Act>
    </Field>
  );
}
