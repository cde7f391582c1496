// What a sponsor types into the form of a campaign, and what the API takes of it.
import type { Written } from '../api/campaigns';
import { readDollars, toDollars } from './dollars';
import { isPartnerName, MARK } from './postback';

/** The kinds that the form can make; others keep what they are. */
export const KINDS = ['visit', 'join', 'partner'] as const;

export type Kind = (typeof KINDS)[number];

/** One task as it is typed. */
export interface TaskDraft {
  /** As it came from the API, or null for a new one. */
  origin: Written | null;
  kind: string;
  url: string;
  chat: string;
  partner: string;
  seconds: string;
  code: string;
  reward: string;
  /** Title and text by language. */
  words: Record<string, { title: string; text: string }>;
}

/** What is missing or cannot be read, by the name of its field. */
export type Flaw = 'url' | 'chat' | 'partner' | 'seconds' | 'reward' | 'title' | 'text';

const SECONDS_USUAL = '10';

export function newDraft(): TaskDraft {
  return {
    origin: null, kind: 'visit', url: '', chat: '', partner: '', seconds: SECONDS_USUAL, code: '',
    reward: '', words: {},
  };
}

export function draftOf(task: Written): TaskDraft {
  const { rules, reward, texts } = task;
  const field = (name: string) => (rules[name] === undefined ? '' : String(rules[name] ?? ''));
  return {
    origin: task,
    kind: rules.kind,
    url: field('url'),
    chat: field('chat'),
    partner: field('partner'),
    seconds: field('seconds_min') || SECONDS_USUAL,
    code: field('code'),
    reward: typeof reward === 'string' ? reward : toDollars(reward.micros),
    words: texts,
  };
}

const isKnown = (kind: string): kind is Kind => KINDS.some((known) => known === kind);

export function flawOf(draft: TaskDraft): Flaw | null {
  const english = draft.words['en'];
  if (isKnown(draft.kind)) {
    if (!draft.url.trim().startsWith('https://')) return 'url';
    const isMarked = draft.url.split(MARK).length === 2;
    if (draft.kind === 'partner' && !isMarked) return 'url';
    if (draft.kind === 'partner' && !isPartnerName(draft.partner.trim())) return 'partner';
    if (draft.kind === 'join' && !draft.chat.trim()) return 'chat';
    if (draft.kind === 'visit' && !/^\d{1,4}$/.test(draft.seconds.trim())) return 'seconds';
  }
  if (!readDollars(draft.reward)) return 'reward';
  if (!english?.title.trim()) return 'title';
  if (!english.text.trim()) return 'text';
  return null;
}

/** What the API takes of a draft without a flaw. */
export function writtenOf(draft: TaskDraft): Written {
  // What the API tells about a task is no part of it.
  const { status: _, funded: __, ...origin } = draft.origin ?? { rules: { kind: draft.kind } };
  const words = Object.entries(draft.words)
    .filter(([, { title, text }]) => title.trim() || text.trim());
  return {
    ...origin,
    rules: rulesOf(draft),
    reward: toDollars(readDollars(draft.reward) ?? 0),
    texts: Object.fromEntries(words),
  };
}

function rulesOf({ origin, kind, url, chat, partner, seconds, code }: TaskDraft): Written['rules'] {
  switch (kind) {
    case 'visit':
      return {
        kind,
        url: url.trim(),
        seconds_min: Number(seconds),
        ...(code.trim() && { code: code.trim() }),
      };
    case 'join':
      return { kind, chat: chat.trim(), url: url.trim() };
    case 'partner':
      return { kind, partner: partner.trim(), url: url.trim() };
    default:
      return origin?.rules ?? { kind };
  }
}
