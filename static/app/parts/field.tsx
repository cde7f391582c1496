// A labelled field with its hint, and its error in place of the hint.
import type { ComponentChildren, TargetedInputEvent, TargetedKeyboardEvent } from 'preact';

interface FieldProps {
  /** Also its id in the page. */
  name: string;
  label: string;
  value: string;
  onInput(value: string): void;
  hint?: string;
  error?: string | null;
  readOnly?: boolean;
  /** A day such as `2027-01-15`, picked from a calendar. */
  isDay?: boolean;
  inputMode?: 'decimal' | 'numeric' | 'text';
  /** Long values wrap instead of scrolling out of sight. */
  isLong?: boolean;
  /** How many lines to show, for what has several; what belongs to it stands below then. */
  lines?: number;
  /** Addresses and amounts run left to right in every language; words decide by themselves. */
  dir: 'ltr' | 'auto';
  testid: string;
  children?: ComponentChildren;
}

export function Field(props: FieldProps) {
  const { name, label, hint, error, isLong, lines, children } = props;
  const described = error || hint ? `${name}-hint` : undefined;
  const attributes = {
    id: name,
    value: props.value,
    onInput: (event: TargetedInputEvent<HTMLInputElement & HTMLTextAreaElement>) => (
      props.onInput(event.currentTarget.value)),
    onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      // There is nothing to submit by key; this puts the phone's keyboard away.
      event.preventDefault();
      event.currentTarget.blur();
    },
    readOnly: props.readOnly,
    inputMode: props.inputMode ?? 'text',
    enterKeyHint: 'done' as const,
    dir: props.dir,
    autocomplete: 'off',
    autocapitalize: 'off' as const,
    spellcheck: false,
    'aria-invalid': Boolean(error),
    'aria-describedby': described,
    'data-testid': props.testid,
  };
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <div class={lines ? 'field-lines' : 'field-line'}>
        {isLong
          // A button beside it takes room from each line.
          ? <textarea rows={lines ?? (children ? 3 : 2)} {...attributes} />
          : props.isDay
            ? <input type="date" {...attributes} />
            : <input type="text" {...attributes} />}
        {children}
      </div>
      {described && (
        <p id={described} class={error ? 'error' : 'muted'} role={error ? 'alert' : undefined}>
          {error || hint}
        </p>
      )}
    </div>
  );
}
