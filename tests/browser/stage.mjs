// Everything that the whole path needs: the local world, both Workers, a campaign and a browser.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startWorld } from '../../world/main.mjs';
import { settingsOf } from '../worker/stage.mjs';
import { startWorkers } from '../worker/workers.mjs';
import { fundCampaign } from './campaign.mjs';
import { Visitor } from './visitor.mjs';

const SCREENSHOTS = fileURLToPath(new URL('screenshots/', import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const WINDOW = { width: 1360, height: 900 };

/** @typedef {{who: string, language: string, theme: 'light' | 'dark'}} Seat */

export async function openStage() {
  /** @type {(() => Promise<unknown>)[]} what was opened, closed in the opposite order */
  const opened = [];
  const close = async () => {
    for (const stop of opened.splice(0).reverse()) await stop();
  };
  try {
    await mkdir(SCREENSHOTS, { recursive: true });
    const world = await startWorld({ worldPort: 0, telegramPort: 0, tonPort: 0 });
    opened.push(() => world.stop());
    const workers = await startWorkers(settingsOf(world));
    opened.push(() => workers.stop());
    world.connect(workers.url);
    await fundCampaign(workers.database);
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    opened.push(() => browser.close());
    return { world, workers, browser, close, visit: (/** @type {Seat} */ seat) => visit(seat) };

    /** @param {Seat} seat */
    async function visit({ who, language, theme }) {
      const context = await browser.newContext({ viewport: WINDOW, colorScheme: theme });
      opened.push(() => context.close());
      const page = await context.newPage();
      const visitor = new Visitor(page, { who, language, theme, folder: SCREENSHOTS });
      await visitor.sitsDown(world.url);
      return visitor;
    }
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * The code in the link with which somebody invites others, as the API tells it to them.
 * @param {Awaited<ReturnType<typeof openStage>>} stage @param {string} who
 */
export async function referralCodeOf({ world, workers }, who) {
  const url = `${workers.url}/app`;
  const { initData } = world.telegram.control.launch({ user: who, url });
  const response = await fetch(`${workers.url}/api/me`, {
    headers: { Authorization: `tma ${initData}` },
  });
  assert.equal(response.status, 200);
  const { referral_link: link } = await response.json();
  return new URL(link).searchParams.get('start') ?? '';
}
