// The questions of a quiz with their choices, one of which is right.
import { app } from '../app';
import {
  CHOICES_MAX, CHOICES_MIN, newQuestion, QUESTIONS_MAX, type QuestionDraft,
} from '../lib/task-quiz';
import { Field } from './field';
import { Act } from './notices';
import { ownLanguages, type TaskPartProps } from './task-form';

export function TaskQuestions({ index, task, flaw, set }: TaskPartProps) {
  const { text } = app;
  const { questions } = task;
  const change = (place: number, changed: QuestionDraft | null) => set({
    questions: questions.flatMap((one, at) => (at === place ? changed ?? [] : one)),
  });
  return (
    <>
      {questions.map((question, place) => (
        <QuestionForm
          key={place}
          id={`${index}-${place}`}
          number={place + 1}
          question={question}
          change={(changed) => change(place, changed)}
          remove={questions.length > 1 ? () => change(place, null) : null}
        />
      ))}
      <p id={`quiz-${index}`} tabIndex={-1} class={flaw === 'quiz' ? 'words error' : 'words muted'}>
        {text('campaign-quiz-hint')}
      </p>
      {questions.length < QUESTIONS_MAX && (
        <Act
          onPress={() => set({ questions: [...questions, newQuestion()] })}
          testid={`question-add-${index}`}
        >
          {text('campaign-question-add')}
        </Act>
      )}
    </>
  );
}

interface QuestionFormProps {
  id: string;
  number: number;
  question: QuestionDraft;
  change(question: QuestionDraft): void;
  /** Null for the only one. */
  remove: (() => void) | null;
}

function QuestionForm({ id, number, question, change, remove }: QuestionFormProps) {
  const { text } = app;
  const { choices } = question;
  const without = () => change({
    ...question, choices: choices.slice(0, -1), right: Math.min(question.right, choices.length - 2),
  });
  return (
    <fieldset class="card block quiz">
      <legend>{text('campaign-question', { number })}</legend>
      <InLanguages
        id={`question-${id}`}
        said="campaign-question-text"
        words={question.text}
        change={(words) => change({ ...question, text: words })}
      />
      {choices.map((choice, place) => (
        <ChoiceForm
          key={place}
          id={id}
          place={place}
          question={question}
          change={change}
          words={choice}
        />
      ))}
      {choices.length < CHOICES_MAX && (
        <Act
          onPress={() => change({ ...question, choices: [...choices, {}] })}
          testid={`choice-add-${id}`}
        >
          {text('campaign-choice-add')}
        </Act>
      )}
      {choices.length > CHOICES_MIN && (
        <Act onPress={without}>{text('campaign-choice-remove')}</Act>
      )}
      {remove && <Act onPress={remove}>{text('campaign-question-remove')}</Act>}
    </fieldset>
  );
}

interface ChoiceFormProps extends Pick<QuestionFormProps, 'id' | 'question' | 'change'> {
  place: number;
  words: Record<string, string>;
}

function ChoiceForm({ id, place, question, change, words }: ChoiceFormProps) {
  const { text } = app;
  return (
    <>
      <InLanguages
        id={`choice-${id}-${place}`}
        said="campaign-choice"
        number={place + 1}
        words={words}
        change={(changed) => change({
          ...question,
          choices: question.choices.map((one, at) => (at === place ? changed : one)),
        })}
      />
      <label>
        <input
          type="radio"
          name={`right-${id}`}
          checked={question.right === place}
          onChange={() => change({ ...question, right: place })}
          data-testid={`right-${id}-${place}`}
        />
        <span>{text('campaign-right', { number: place + 1 })}</span>
      </label>
    </>
  );
}

interface InLanguagesProps {
  id: string;
  said: string;
  number?: number;
  words: Record<string, string>;
  change(words: Record<string, string>): void;
}

function InLanguages({ id, said, number = 0, words, change }: InLanguagesProps) {
  const { text } = app;
  return (
    <>
      {ownLanguages().map((language) => {
        const isEnglish = language === 'en';
        return (
          <Field
            key={language}
            name={isEnglish ? id : `${id}-${language}`}
            label={text(isEnglish ? said : `${said}-own`, { number })}
            value={words[language] ?? ''}
            onInput={(value) => change({ ...words, [language]: value })}
            dir="auto"
            testid={isEnglish ? id : `${id}-${language}`}
          />
        );
      })}
    </>
  );
}
