// The parts of the app that come after the first screen, each in a file of its own.
import { createPart } from './lib/part';

const START_MILLISECONDS = 1_000;

/** What several of them share is asked for with each, so that nobody waits for two in a row. */
const common = () => import('./lazy/common');
const withCommon = <Exports>(bring: () => Promise<Exports>) => createPart(async () => (
  (await Promise.all([bring(), common()]))[0]));

export const taskPart = withCommon(() => import('./lazy/task'));
export const walletPart = withCommon(() => import('./lazy/wallet'));
export const friendsPart = withCommon(() => import('./lazy/friends'));
export const sponsorPart = withCommon(() => import('./lazy/sponsor'));
export const campaignsPart = withCommon(() => import('./lazy/campaigns'));
export const settingsPart = withCommon(() => import('./lazy/settings'));

/** Brings them when the first screen leaves time for it, before anybody asks. */
export function bringPartsWhenIdle() {
  const bring = () => {
    // Whoever opens one of them is told what is wrong, and can try again.
    const parts = [taskPart, walletPart, friendsPart, sponsorPart];
    for (const part of parts) part.load().catch(() => {});
    settingsPart.load().then(({ settle }) => settle()).catch(() => {});
  };
  setTimeout(() => {
    // Safari has no such call.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(bring);
    else bring();
  }, START_MILLISECONDS);
}
