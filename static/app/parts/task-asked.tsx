// What somebody types, chooses or picks for a claim.
import type { Given, Task } from '../api/shapes';
import { app } from '../app';
import { Field } from './field';

/** What they have handed in so far. */
export interface Entered {
  code: string;
  answers: number[];
  picture: File | null;
}

export const NOTHING: Entered = { code: '', answers: [], picture: null };

interface AskedProps {
  task: Task;
  entered: Entered;
  enter(newer: Entered): void;
}

export function Asked({ task, entered, enter }: AskedProps) {
  const { text } = app;
  const answer = (question: number, choice: number) => {
    const answers = [...entered.answers];
    answers[question] = choice;
    enter({ ...entered, answers });
  };
  return (
    <>
      {task.code_needed && (
        <Field
          name="code"
          label={text('code')}
          hint={text('code-hint')}
          value={entered.code}
          dir="auto"
          onInput={(code) => enter({ ...entered, code })}
          testid="task-code"
        />
      )}
      {task.questions && <Quiz task={task} answers={entered.answers} onAnswer={answer} />}
      {task.kind === 'proof' && (
        <div class="field">
          <label for="picture">{text('picture')}</label>
          <input
            id="picture"
            type="file"
            accept="image/*"
            onChange={(event) => enter({
              ...entered, picture: event.currentTarget.files?.[0] ?? null,
            })}
            data-testid="task-picture"
          />
          <p class="muted">{text('picture-hint')}</p>
        </div>
      )}
    </>
  );
}

/** Only what the task's kind asks for. JavaScript says how far the clock is behind UTC. */
export function givenFor({ kind, code_needed: codeNeeded }: Task, entered: Entered): Given {
  // A gap is left out, so that fewer answers than questions arrive.
  if (kind === 'quiz') return { answers: entered.answers.filter((answer) => answer >= 0) };
  if (kind === 'check_in') return { utc_offset_minutes: -new Date().getTimezoneOffset() };
  return codeNeeded ? { code: entered.code.trim() } : {};
}

interface QuizProps {
  task: Task;
  answers: number[];
  onAnswer(question: number, choice: number): void;
}

export function Quiz({ task, answers, onAnswer }: QuizProps) {
  const { text } = app;
  return (
    <>
      {task.questions?.map((question, place) => (
        <fieldset key={place} class="card block quiz">
          <legend dir="auto">{question.text}</legend>
          {question.choices.map((choice, index) => (
            <label key={index}>
              <input
                type="radio"
                name={`question-${place}`}
                checked={answers[place] === index}
                onChange={() => onAnswer(place, index)}
                data-testid={`answer-${place}-${index}`}
              />
              <span dir="auto">{choice}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {task.attempts_left !== undefined && (
        <p class="muted words">{text('quiz-attempts', { left: task.attempts_left })}</p>
      )}
    </>
  );
}
