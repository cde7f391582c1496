// What a sponsor types into the form of a campaign, and what the API takes of it.
import type { WithTasks, Written } from '../api/campaigns';
import { readDollars, toDollars } from './dollars';
import { flawOfRules, newRules, rulesDraftOf, writtenRules } from './task-rules';
import type { RulesDraft } from './task-rules';
import { flawOfSettings, settingsOf, writtenSettings } from './task-settings';
import type { Settings } from './task-settings';

/** One task as it is typed. */
export interface TaskDraft extends RulesDraft {
  /** As it came from the API, or null for a new one. */
  origin: Written | null;
  reward: string;
  /** Title and text by language. */
  words: Record<string, { title: string; text: string }>;
  /** The name of one that was sent, or nothing. */
  picture: string;
  settings: Settings;
}

/** What is missing or cannot be read, by the name of its field. */
export type Flaw =
  | NonNullable<ReturnType<typeof flawOfRules>> | NonNullable<ReturnType<typeof flawOfSettings>>
  | 'reward' | 'title' | 'text';

export function newDraft(): TaskDraft {
  return {
    ...newRules(), origin: null, reward: '', words: {}, picture: '', settings: settingsOf({}),
  };
}

export function draftOf(task: Written): TaskDraft {
  const { rules, reward, texts, picture } = task;
  return {
    ...rulesDraftOf(rules),
    origin: task,
    reward: typeof reward === 'string' ? reward : toDollars(reward.micros),
    words: texts,
    picture: String(picture ?? ''),
    settings: settingsOf(task),
  };
}

export function flawOf(draft: TaskDraft): Flaw | null {
  const english = draft.words['en'];
  const flaw = flawOfRules(draft);
  if (flaw) return flaw;
  if (!readDollars(draft.reward)) return 'reward';
  if (!english?.title.trim()) return 'title';
  if (!english.text.trim()) return 'text';
  return flawOfSettings(draft.settings, draft.origin ?? {});
}

/** What the API takes of a draft without a flaw. What was not touched goes back as it came. */
export function writtenOf(draft: TaskDraft): Written {
  // What the API tells about a task is no part of it.
  const { status: _, funded: __, ...origin } = draft.origin ?? {} as Partial<Written>;
  const words = Object.entries(draft.words)
    .filter(([, { title, text }]) => title.trim() || text.trim());
  return {
    ...origin,
    ...writtenSettings(draft.settings, draft.kind, origin),
    ...(draft.picture !== (origin['picture'] ?? '') && { picture: draft.picture || null }),
    rules: writtenRules(draft, origin.rules),
    reward: toDollars(readDollars(draft.reward) ?? 0),
    texts: Object.fromEntries(words),
  };
}

/** What of a campaign belongs to none of its tasks. */
export interface Head {
  name: string;
  /** Dollars on a day; nothing is no limit. */
  budget: string;
}

export function headOf(known: WithTasks | null): Head {
  const { name = '', daily_budget: budget = null } = known?.campaign ?? {};
  return { name, budget: budget ? toDollars(budget.micros) : '' };
}

/** The daily budget as the API takes it, where 0 is no limit; null for no amount. */
export function readBudget(typed: string): string | null {
  if (!typed.trim()) return '0';
  const micros = readDollars(typed);
  return micros === null ? null : toDollars(micros);
}

/**
 * What is to be saved of drafts without a flaw. Tasks that nobody touched are left out: they may
 * have come to their end, or be looked at just now.
 */
export function bodyOf(known: WithTasks | null, { name, budget }: Head, tasks: TaskDraft[]) {
  const written = tasks.map(writtenOf).map((task, place) => (
    // The one before it may have been removed.
    place === 0 && task['after_previous'] ? { ...task, after_previous: false } : task));
  const before = known?.tasks.map((task) => writtenOf(draftOf(task)));
  return {
    name: name.trim(),
    ...(JSON.stringify(written) !== JSON.stringify(before) && { tasks: written }),
    ...(budget !== headOf(known).budget && { daily_budget: readBudget(budget) }),
  };
}
