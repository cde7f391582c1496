// What of a task most sponsors leave as it is, folded away.
import { app } from '../app';
import type { TaskDraft } from '../lib/campaign-draft';
import { languageName } from '../lib/language-name';
import { canBePaidLater, LATER_DAYS, repeatsOf, type Settings } from '../lib/task-settings';
import { Field } from './field';
import { Options } from './options';
import { Switch } from './switch';
import type { TaskPartProps } from './task-form';

interface PartProps {
  index: number;
  task: TaskDraft;
  flaw: TaskPartProps['flaw'];
  change(part: Partial<Settings>): void;
}

export function TaskSettings({ index, task, flaw, set }: TaskPartProps) {
  const { text } = app;
  const part = {
    index,
    task,
    flaw,
    change: (changed: Partial<Settings>) => set({ settings: { ...task.settings, ...changed } }),
  };
  return (
    <details>
      <summary data-testid={`settings-${index}`}>{text('campaign-settings')}</summary>
      {index > 0 && (
        <Switch
          label={text('campaign-after-previous')}
          on={task.settings.afterPrevious}
          onChange={(afterPrevious) => part.change({ afterPrevious })}
          testid={`after-${index}`}
        />
      )}
      <Often {...part} />
      <Day name="startsOn" said="campaign-starts" {...part} />
      <Day name="endsOn" said="campaign-ends" {...part} />
      <Line name="cap" said="campaign-cap" missing="stars-malformed" {...part} />
      <Line name="capDaily" said="campaign-cap-daily" missing="stars-malformed" {...part} />
      <Languages {...part} />
      <Line
        name="countries"
        said="campaign-countries"
        missing="campaign-countries-missing"
        {...part}
      />
      <Premium {...part} />
      {canBePaidLater(task.kind) && <Later {...part} />}
    </details>
  );
}

function Often({ index, task, change }: PartProps) {
  const { text } = app;
  const repeats = repeatsOf(task.kind);
  if (repeats.length < 2) return null;
  return (
    <Options
      name={`repeat-${index}`}
      label={text('campaign-repeat')}
      value={task.settings.repeat}
      options={repeats.map((repeat) => [repeat, text(`repeat-${repeat}`)])}
      onChange={(repeat) => change({ repeat })}
    />
  );
}

function Day(props: PartProps & { name: 'startsOn' | 'endsOn'; said: string }) {
  const { text } = app;
  const { name, said, index, task, change } = props;
  return (
    <Field
      name={`${name}-${index}`}
      label={text(said)}
      hint={text(`${said}-hint`)}
      value={task.settings[name]}
      onInput={(value) => change({ [name]: value })}
      isDay
      dir="ltr"
      testid={`${name}-${index}`}
    />
  );
}

interface LineProps extends PartProps {
  name: 'cap' | 'capDaily' | 'countries';
  said: string;
  missing: string;
}

function Line({ name, said, missing, index, task, flaw, change }: LineProps) {
  const { text } = app;
  return (
    <Field
      name={`${name}-${index}`}
      label={text(said)}
      hint={text(`${said}-hint`)}
      error={flaw === name ? text(missing) : null}
      value={task.settings[name]}
      onInput={(value) => change({ [name]: value })}
      dir="ltr"
      inputMode={name === 'countries' ? 'text' : 'numeric'}
      testid={`${name}-${index}`}
    />
  );
}

function Languages({ index, task, change }: PartProps) {
  const { page, text } = app;
  const { languages } = task.settings;
  const turn = (tag: string) => (
    languages.includes(tag) ? languages.filter((one) => one !== tag) : [...languages, tag]);
  return (
    <fieldset class="field">
      <legend>{text('campaign-languages')}</legend>
      <div class="choice">
        {page.languages.map((tag) => (
          <button
            key={tag}
            type="button"
            class="act"
            aria-pressed={languages.includes(tag)}
            onClick={() => change({ languages: turn(tag) })}
            data-testid={`language-${tag}-${index}`}
          >
            {languageName(tag)}
          </button>
        ))}
      </div>
      <p class="muted">{text('campaign-languages-hint')}</p>
    </fieldset>
  );
}

function Premium({ index, task, change }: PartProps) {
  const { text } = app;
  const choices: Settings['premium'][] = ['all', 'only', 'without'];
  return (
    <Options
      name={`premium-${index}`}
      label={text('campaign-premium')}
      value={task.settings.premium}
      options={choices.map((choice) => [choice, text(`premium-${choice}`)])}
      onChange={(premium) => change({ premium: premium as Settings['premium'] })}
    />
  );
}

function Later({ index, task, flaw, change }: PartProps) {
  const { text } = app;
  const { later } = task.settings;
  if (!later) return <p class="words muted">{text('campaign-later-own')}</p>;
  return (
    <>
      {LATER_DAYS.map((day, place) => (
        <Field
          key={day}
          // What is wrong is wrong with all of them; the first one says so.
          name={place ? `later-${index}-${day}` : `later-${index}`}
          label={text(`campaign-later-${day}`)}
          hint={place ? '' : text('campaign-later-hint')}
          error={flaw === 'later' && !place ? text('campaign-later-missing') : null}
          value={later[day] ?? ''}
          onInput={(value) => change({ later: { ...later, [day]: value } })}
          dir="ltr"
          inputMode="numeric"
          testid={`later-${index}-${day}`}
        />
      ))}
    </>
  );
}
