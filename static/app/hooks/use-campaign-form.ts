// What a sponsor has typed into the form of a campaign, and how it is saved.
import { useState } from 'preact/hooks';
import { changeCampaign, createCampaign, unansweredCampaign } from '../api/campaigns';
import type { WithTasks } from '../api/campaigns';
import { takePartner } from '../api/partners';
import type { Problem } from '../api/problem';
import { twice } from '../api/twice';
import { sendWish } from '../api/unanswered';
import { app } from '../app';
import { bodyOf, draftOf, flawOf, headOf, newDraft, readBudget } from '../lib/campaign-draft';
import type { Flaw, Head, TaskDraft } from '../lib/campaign-draft';
import { useDeed } from './use-deed';

/** A task in the form; others may come and go before it. */
interface Entry {
  id: number;
  task: TaskDraft;
}

export interface CampaignForm extends Head {
  entries: Entry[];
  flaw: { id: number; flaw: Flaw | 'name' | 'budget' } | null;
  type(part: Partial<Head>): void;
  change(id: number, part: Partial<TaskDraft>): void;
  add(): void;
  remove(id: number): void;
  save(): void;
  busy: boolean;
  problem: Problem | null;
}

/** The place of what belongs to no task. */
const CAMPAIGN = -1;

/** @param person Telegram's id, once it is known */
export function useCampaignForm(
  known: WithTasks | null, person: string | undefined,
): CampaignForm {
  const [head, setHead] = useState(() => headOf(known));
  const [entries, setEntries] = useState<Entry[]>(
    () => (known?.tasks.map(draftOf) ?? [newDraft()]).map((task, id) => ({ id, task })));
  const [flaw, setFlaw] = useState<CampaignForm['flaw']>(null);
  const { run, busy, problem } = useDeed();
  const tasks = entries.map(({ task }) => task);

  const save = () => {
    const first = firstFlaw(head, entries);
    setFlaw(first);
    if (first) show(first.flaw, entries.findIndex(({ id }) => id === first.id));
    if (first || !person) return;
    void run(() => send(known, person, bodyOf(known, head, tasks), newPartners(tasks)));
  };
  return {
    ...head, entries, flaw, save, busy, problem,
    type: (part) => {
      setFlaw(null);
      setHead({ ...head, ...part });
    },
    // A picture arrives later, when more may have been typed.
    change: (id, part) => {
      setFlaw(null);
      setEntries((latest) => latest.map((entry) => (
        entry.id === id ? { id, task: { ...entry.task, ...part } } : entry)));
    },
    add: () => setEntries([
      ...entries, { id: Math.max(-1, ...entries.map(({ id }) => id)) + 1, task: newDraft() }]),
    remove: (id) => setEntries(entries.filter((entry) => entry.id !== id)),
  };
}

function firstFlaw({ name, budget }: Head, entries: Entry[]): CampaignForm['flaw'] {
  if (!name.trim()) return { id: CAMPAIGN, flaw: 'name' };
  if (readBudget(budget) === null) return { id: CAMPAIGN, flaw: 'budget' };
  for (const { id, task } of entries) {
    const flaw = flawOf(task);
    if (flaw) return { id, flaw };
  }
  return null;
}

/** Goes to the field that is wrong, also where it is folded away. */
function show(flaw: string, index: number) {
  const id = index < 0 ? `campaign-${flaw}` : `${flaw}-${index}`;
  const field = document.getElementById(id);
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}

async function send(known: WithTasks | null, person: string, body: object, partners: string[]) {
  const { api, cache, router, shelf } = app;
  for (const name of partners) await takePartner(api, name);
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
}

/** Names of partners that were not in a task before: whoever writes one wants to have it. */
function newPartners(tasks: TaskDraft[]): string[] {
  return tasks
    .filter(({ kind, partner, origin }) => (
      kind === 'partner' && partner.trim() !== origin?.rules['partner']))
    .map(({ partner }) => partner.trim());
}
