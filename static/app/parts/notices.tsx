// What a screen says when it has nothing to show: why, and what to do next.
import type { ComponentChildren } from 'preact';
import type { Problem } from '../api/problem';
import { app } from '../app';

/** The API's own sentence, or ours when no answer came. */
export function sentenceOf({ title, code }: Problem): string {
  return title || app.text(`problem-${code}`);
}

interface ProblemProps {
  problem: Problem;
  retry(): void;
}

export function ProblemNotice({ problem, retry }: ProblemProps) {
  const { telegram, text } = app;
  // Only opening the app anew brings new launch data.
  const isSignedOut = problem.status === 401;
  return (
    <div class="notice" role="alert">
      <p>{sentenceOf(problem)}</p>
      {isSignedOut
        ? <Act onPress={telegram.close}>{text('close-app')}</Act>
        : <Act onPress={retry}>{text('try-again')}</Act>}
    </div>
  );
}

interface EmptyProps {
  title: string;
  hint: string;
  children?: ComponentChildren;
}

export function Empty({ title, hint, children }: EmptyProps) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      <p>{hint}</p>
      {children}
    </div>
  );
}

interface ActProps {
  onPress(): void;
  children: ComponentChildren;
  /** The act that moves on from here, where Telegram's main button is not in use. */
  primary?: boolean;
  busy?: boolean;
  disabled?: boolean;
  testid?: string;
}

export function Act({ onPress, children, primary, busy, disabled, testid }: ActProps) {
  return (
    <button
      type="button"
      class={primary ? 'act primary' : 'act'}
      disabled={disabled}
      aria-busy={busy === true}
      onClick={() => { if (!busy) onPress(); }}
      data-testid={testid}
    >
      {children}
    </button>
  );
}
