// Partners: the names that a sponsor has taken, and taking another one.
import { useState } from 'preact/hooks';
import { readPartners, takePartner, type Partner } from '../api/partners';
import { app } from '../app';
import { useDeed } from '../hooks/use-deed';
import { useResource } from '../hooks/use-resource';
import { date } from '../lib/dates';
import { Field } from '../parts/field';
import { Act, ProblemNotice, sentenceOf } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';

export function Partners() {
  const { api, text } = app;
  const { value, problem, reload } = useResource('partners', () => readPartners(api));
  return (
    <Screen title={text('partners')} testid="partners-title">
      <p class="words muted">{text('partners-hint')}</p>
      {problem && <ProblemNotice problem={problem} retry={reload} />}
      {!value && !problem && <SkeletonRows />}
      {value && value.length > 0 && (
        <ul class="card rows">
          {value.map((partner) => <Row key={partner.name} partner={partner} />)}
        </ul>
      )}
      <NewPartner taken={reload} />
    </Screen>
  );
}

function Row({ partner: { name, created_at: createdAt } }: { partner: Partner }) {
  const { router, text } = app;
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => router.open({ name: 'partner', id: name })}
        data-testid={`partner-${name}`}
      >
        <span class="row-words">
          <bdi class="strong">{name}</bdi>
          <span class="muted">{text('partner-since', { time: date(createdAt) })}</span>
        </span>
        <span class="chevron" aria-hidden="true" />
      </button>
    </li>
  );
}

function NewPartner({ taken }: { taken(): Promise<void> }) {
  const { api, router, text } = app;
  const { run, busy, problem } = useDeed();
  const [name, setName] = useState('');
  const take = () => run(async () => {
    const partner = await takePartner(api, name.trim());
    setName('');
    await taken();
    router.open({ name: 'partner', id: partner.name });
  });
  return (
    <Field
      name="partner-name"
      label={text('partner-name')}
      hint={text('partner-name-hint')}
      error={problem && sentenceOf(problem)}
      value={name}
      onInput={setName}
      readOnly={busy}
      dir="ltr"
      testid="partner-name"
    >
      <Act onPress={() => void take()} busy={busy} disabled={!name.trim()} testid="partner-take">
        {text('partner-take')}
      </Act>
    </Field>
  );
}
