// Friends, statistics and boards, as far as the screens read them.
import type { Api } from './api';
import { from } from './lists';
import type { Money, Page, Reason } from './shapes';

export interface Friend {
  /** The number of this friend among those of the inviter. */
  id: string;
  name: string | null;
  state: 'joined' | 'qualified' | 'paid' | 'void';
  reason: Reason | null;
  amount: Money | null;
  joined_at: string;
}

export interface Milestone {
  friends: number;
  amount: Money;
  state: 'open' | 'waiting' | 'paid' | 'void';
  reason: Reason | null;
}

export interface Invitation {
  by: string | null;
  state: 'none' | Friend['state'];
  reason: Reason | null;
}

/** A page of friends, and what there is to say above all of them. */
export interface Friends extends Page<Friend> {
  link: string;
  web_link: string;
  each: Money;
  totals: { seen: number; joined: number; qualified: number; paid: number; earned: Money };
  milestones: Milestone[];
  invitation: Invitation;
}

export async function readFriends(api: Api, cursor: string | null): Promise<Friends> {
  const { friends, ...rest } = await api.read<Omit<Friends, 'items'> & { friends: Friend[] }>(
    from('/api/referrals', cursor));
  return { ...rest, items: friends };
}

export interface Standing {
  rank: number | null;
  /** Among the best so many in a hundred. */
  top_percent: number | null;
}

export interface Stats {
  days: { date: string; earned: Money; tasks: number }[];
  /** The UTC day that is running. */
  today: string;
  earned: Money;
  tasks: number;
  place: Standing;
  achievements: Achievement[];
}

/** Reached when `progress` is `goal`. */
export interface Achievement {
  code: string;
  goal: number;
  progress: number;
}

export type Period = 'day' | 'week' | 'all';

export interface Leaderboard {
  top: { rank: number; name: string | null; earned: Money; is_own: boolean }[];
  own: { earned: Money; place: Standing; is_shown: boolean };
}

export const readStats = (api: Api) => api.read<Stats>('/api/stats');

export const readBoard = (api: Api, period: Period) => (
  api.read<Leaderboard>(`/api/leaderboard?period=${period}`));

/** Whether others see the first letter on boards, and friends the first name. */
export const showName = (api: Api, isShown: boolean) => api.send<{ is_shown: boolean }>({
  method: 'PUT', path: '/api/me/name', body: { is_shown: isShown },
});
