// Writing a campaign: its name, what it may spend on a day, and one to ten tasks.
import { useState } from 'preact/hooks';
import { readCampaign } from '../api/campaigns';
import type { WithTasks } from '../api/campaigns';
import { app } from '../app';
import { useCampaignForm } from '../hooks/use-campaign-form';
import { useMainButton } from '../hooks/use-main-button';
import { useResource } from '../hooks/use-resource';
import type { Flaw } from '../lib/campaign-draft';
import { Field } from '../parts/field';
import { Act, ProblemNotice, sentenceOf } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';
import { TaskForm } from '../parts/task-form';

const TASKS_MAX = 10;

/** @param id empty for a new one */
export function CampaignForm({ id }: { id: string }) {
  const { api, text } = app;
  const title = text(id ? 'campaign-edit' : 'campaign-new');
  if (!id) return <Screen title={title} testid="form-title"><Form known={null} /></Screen>;
  const found = useResource(`campaign ${id}`, () => readCampaign(api, id));
  return (
    <Screen title={title} testid="form-title">
      {!found.value && found.problem && (
        <ProblemNotice problem={found.problem} retry={found.reload} />
      )}
      {!found.value && !found.problem && <SkeletonRows />}
      {found.value && <Form known={found.value} />}
    </Screen>
  );
}

function Form({ known }: { known: WithTasks | null }) {
  const { api, text } = app;
  const me = useResource('me', api.me);
  const person = me.value?.user.id;
  const form = useCampaignForm(known, person);
  // How many pictures are on their way: without them the campaign would lack something.
  const [sending, setSending] = useState(0);
  const { name, budget, entries, flaw, busy, problem } = form;
  const waiting = !person || sending > 0;
  useMainButton({ text: text('campaign-save'), busy, waiting, press: form.save });
  return (
    <>
      <Field
        name="campaign-name"
        label={text('campaign-name')}
        hint={text('campaign-name-hint')}
        error={flaw?.flaw === 'name' ? text('campaign-name-missing') : null}
        value={name}
        onInput={(value) => form.type({ name: value })}
        dir="auto"
        testid="campaign-name"
      />
      <Field
        name="campaign-budget"
        label={text('campaign-budget')}
        hint={text('campaign-budget-hint')}
        error={flaw?.flaw === 'budget' ? text('amount-malformed') : null}
        value={budget}
        onInput={(value) => form.type({ budget: value })}
        dir="ltr"
        inputMode="decimal"
        testid="campaign-budget"
      />
      {entries.map(({ id, task }, index) => (
        <TaskForm
          key={id}
          index={index}
          task={task}
          flaw={flaw?.id === id ? flaw.flaw as Flaw : null}
          set={(part) => form.change(id, part)}
          sends={(more) => setSending((number) => number + more)}
          remove={entries.length > 1 ? () => form.remove(id) : null}
        />
      ))}
      {entries.length < TASKS_MAX && (
        <Act onPress={form.add} testid="task-add">{text('campaign-task-add')}</Act>
      )}
      {known?.campaign.status === 'running' && (
        <p class="words muted">{text('campaign-edit-running')}</p>
      )}
      {problem && <p class="error" role="alert">{sentenceOf(problem)}</p>}
    </>
  );
}
