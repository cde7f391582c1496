// The parts of the app that come after the first screen, each in a file of its own.
import type { JSX } from 'preact';
import { createPart, type Part } from './lib/part';
import type { Route } from './lib/router';

const START_MILLISECONDS = 1_000;

/** What each file exports: the screen of a route that leads to it. */
interface Screens {
  Place(props: { route: Route }): JSX.Element | null;
}

/** What several of them share is asked for with each, so that nobody waits for two in a row. */
const common = () => import('./lazy/common');
const withCommon = <Exports>(bring: () => Promise<Exports>) => createPart(async () => (
  (await Promise.all([bring(), common()]))[0]));

const task = withCommon(() => import('./lazy/task'));
const wallet = withCommon(() => import('./lazy/wallet'));
const friends = withCommon(() => import('./lazy/friends'));
const sponsor = withCommon(() => import('./lazy/sponsor'));
const campaigns = withCommon(() => import('./lazy/campaigns'));
const partners = withCommon(() => import('./lazy/partners'));
const settings = withCommon(() => import('./lazy/settings'));

/** By the names of routes. */
export const PARTS: Record<Exclude<Route['name'], 'earn'>, Part<Screens>> = {
  task,
  wallet,
  withdraw: wallet,
  history: wallet,
  appeals: wallet,
  appeal: wallet,
  friends,
  stats: friends,
  sponsor,
  campaigns,
  campaign: campaigns,
  'campaign-edit': campaigns,
  partners,
  partner: partners,
  settings,
};

/** Brings them when the first screen leaves time for it, before anybody asks. */
export function bringPartsWhenIdle() {
  const bring = () => {
    // Whoever opens one of them is told what is wrong, and can try again.
    for (const part of [task, wallet, friends, sponsor]) part.load().catch(() => {});
    settings.load().then(({ settle }) => settle()).catch(() => {});
  };
  // Safari has no such call.
  setTimeout(window.requestIdleCallback ?? bring, START_MILLISECONDS, bring);
}
