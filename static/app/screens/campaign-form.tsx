// Writing a campaign: its name and one to ten tasks.
import { useState } from 'preact/hooks';
import { changeCampaign, createCampaign, readCampaign, unansweredCampaign } from '../api/campaigns';
import type { WithTasks } from '../api/campaigns';
import { takePartner } from '../api/partners';
import { twice } from '../api/twice';
import { sendWish } from '../api/unanswered';
import { app } from '../app';
import { useDeed } from '../hooks/use-deed';
import { useMainButton } from '../hooks/use-main-button';
import { useResource } from '../hooks/use-resource';
import { draftOf, flawOf, newDraft, writtenOf } from '../lib/campaign-draft';
import type { Flaw, TaskDraft } from '../lib/campaign-draft';
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
  const { api, cache, router, shelf, text } = app;
  const me = useResource('me', api.me);
  const { run, busy, problem } = useDeed();
  const [name, setName] = useState(known?.campaign.name ?? '');
  const [tasks, setTasks] = useState<TaskDraft[]>(known?.tasks.map(draftOf) ?? [newDraft()]);
  const [flaw, setFlaw] = useState<{ index: number; flaw: Flaw | 'name' } | null>(null);
  const person = me.value?.user.id;

  const save = () => {
    const flaws = tasks.map((task, index) => ({ index, flaw: flawOf(task) }));
    const first = name.trim()
      ? flaws.find((one) => one.flaw !== null)
      : { index: -1, flaw: 'name' as const };
    setFlaw(first?.flaw ? { index: first.index, flaw: first.flaw } : null);
    if (first) {
      document.getElementById(first.index < 0 ? 'campaign-name' : `${first.flaw}-${first.index}`)
        ?.focus();
      return;
    }
    if (!person) return;
    const body = { name: name.trim(), tasks: tasks.map(writtenOf) };
    void run(async () => {
      for (const name of newPartners(tasks)) await takePartner(api, name);
      let saved: WithTasks;
      if (known) {
        saved = await twice(() => changeCampaign(api, known.campaign.id, body));
      } else {
        const unanswered = unansweredCampaign(shelf, person);
        const kept = unanswered.read();
        const wanted = JSON.stringify(body);
        const wish = kept?.body === wanted ? kept : unanswered.keep({ body: wanted });
        saved = await sendWish((one) => createCampaign(api, one), unanswered, wish);
      }
      cache.keep(`campaign ${saved.campaign.id}`, saved);
      router.back();
      if (!known) router.open({ name: 'campaign', id: saved.campaign.id });
    });
  };
  useMainButton({ text: text('campaign-save'), busy, waiting: !person, press: save });

  const change = (index: number, task: TaskDraft) => {
    setFlaw(null);
    setTasks(tasks.map((one, place) => (place === index ? task : one)));
  };
  return (
    <>
      <Field
        name="campaign-name"
        label={text('campaign-name')}
        hint={text('campaign-name-hint')}
        error={flaw?.flaw === 'name' ? text('campaign-name-missing') : null}
        value={name}
        onInput={(value) => {
          setName(value);
          setFlaw(null);
        }}
        dir="auto"
        testid="campaign-name"
      />
      {tasks.map((task, index) => (
        <TaskForm
          key={index}
          index={index}
          task={task}
          flaw={flaw?.index === index ? flaw.flaw as Flaw : null}
          change={(changed) => change(index, changed)}
          remove={tasks.length > 1 ? () => setTasks(tasks.filter((one) => one !== task)) : null}
        />
      ))}
      {tasks.length < TASKS_MAX && (
        <Act onPress={() => setTasks([...tasks, newDraft()])} testid="task-add">
          {text('campaign-task-add')}
        </Act>
      )}
      {known?.campaign.status === 'running' && (
        <p class="words muted">{text('campaign-edit-running')}</p>
      )}
      {problem && <p class="error" role="alert">{sentenceOf(problem)}</p>}
    </>
  );
}

/** Names of partners that were not in a task before: whoever writes one wants to have it. */
function newPartners(tasks: TaskDraft[]): string[] {
  return tasks
    .filter(({ kind, partner, origin }) => (
      kind === 'partner' && partner.trim() !== origin?.rules['partner']))
    .map(({ partner }) => partner.trim());
}
