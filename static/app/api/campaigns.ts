// A sponsor's campaigns: reading, writing and funding them, and taking their steps.
import type { Shelf } from '../lib/storage';
import type { Api } from './api';
import { from } from './lists';
import type { Money, Page, Reason, Task } from './shapes';
import { createUnanswered, type Keyed, type Unanswered } from './unanswered';

export type Status = 'draft' | 'review' | 'running' | 'paused' | 'closed';

export interface Campaign {
  id: string;
  name: string;
  status: Status;
  /** What it can still spend. */
  balance: Money;
  /** What it may pay on a UTC day; null is no limit. */
  daily_budget: Money | null;
  tasks_count: number;
  /** What a moderator said last. */
  decision: { decision: string; reason: Reason | null; note: string } | null;
}

export interface Words {
  title: string;
  text: string;
}

/** A task as its sponsor writes it. What this app has no field for goes back as it came. */
export interface Written {
  id?: string;
  rules: { kind: string; [field: string]: unknown };
  reward: Money | string;
  texts: Record<string, Words>;
  status?: Status;
  funded?: boolean;
  [field: string]: unknown;
}

export interface WithTasks {
  campaign: Campaign;
  tasks: Written[];
}

type Asked = Pick<Api, 'read'>;
type Sent = Pick<Api, 'send'>;

const PATH = '/api/campaigns';
const at = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

export async function readCampaigns(api: Asked, cursor: string | null): Promise<Page<Campaign>> {
  const { campaigns, next } = await api.read<{ campaigns: Campaign[]; next: string | null }>(
    from(PATH, cursor));
  return { items: campaigns, next };
}

export function readCampaign(api: Asked, id: string): Promise<WithTasks> {
  return api.read(at(id));
}

/** The tasks as an earner sees them. */
export async function readPreview(api: Asked, id: string): Promise<Task[]> {
  return (await api.read<{ tasks: Task[] }>(`${at(id)}/preview`)).tasks;
}

/** One task on one UTC day. */
export interface Day {
  day: string;
  task_id: string;
  /** About: it comes from a sample. */
  seen: number;
  started: number;
  completed: number;
  kept: number;
  rejected: { reason: Reason; count: number }[];
}

export async function readResults(api: Asked, id: string): Promise<Day[]> {
  return (await api.read<{ days: Day[] }>(`${at(id)}/results`)).days;
}

export interface NewCampaign {
  /** The name and the tasks, as JSON. */
  body: string;
}

/** @param person Telegram's id */
export function unansweredCampaign(shelf: Shelf, person: string): Unanswered<NewCampaign> {
  return createUnanswered(shelf, `unanswered campaign ${person}`, ['body']);
}

/** The same key twice makes one campaign. */
export function createCampaign(api: Sent, wish: Keyed<NewCampaign>): Promise<WithTasks> {
  return api.send({
    method: 'POST',
    path: PATH,
    body: JSON.parse(wish.body) as object,
    headers: { 'idempotency-key': wish.key },
  });
}

/** Saying the same twice changes nothing more. */
export function changeCampaign(api: Sent, id: string, body: object): Promise<WithTasks> {
  return api.send({ method: 'PATCH', path: at(id), body });
}

export interface Funding {
  campaign: string;
  /** Dollars such as 1.25. */
  amount: string;
}

/** @param person Telegram's id */
export function unansweredFunding(shelf: Shelf, person: string): Unanswered<Funding> {
  return createUnanswered(shelf, `unanswered funding ${person}`, ['campaign', 'amount']);
}

/** The same key twice moves the money once. */
export function fundCampaign(
  api: Sent, { campaign, amount, key }: Keyed<Funding>,
): Promise<object> {
  return api.send({
    method: 'POST',
    path: `${at(campaign)}/fund`,
    body: { amount },
    headers: { 'idempotency-key': key },
  });
}

/** For ever. Closing twice is closing once. */
export function closeCampaign(api: Sent, id: string): Promise<object> {
  return api.send({
    method: 'POST',
    path: `${at(id)}/close`,
    headers: { 'idempotency-key': `close-campaign-${id}` },
  });
}

/** A picture for a task; answers its name, which the task then has. */
export async function sendPicture(api: Sent, picture: Blob): Promise<string> {
  const call = { method: 'POST', path: '/api/pictures', body: picture } as const;
  return (await api.send<{ picture: string }>(call)).picture;
}
