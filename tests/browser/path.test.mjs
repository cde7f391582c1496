// The whole path as a person walks it: from an invitation to the money in their own wallet.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { JOIN, VISIT } from './campaign.mjs';
import { openStage, referralCodeOf } from './stage.mjs';
import { textsOf } from './texts.mjs';

const TRANSACTION = /\/explorer\/transaction\/[0-9a-f]{64}$/;
const WITHDRAWN_MICROS = 1_500_000;
const WITHDRAWN_DOLLARS = '1.50';
const SWEEP_EVERY_MS = 1000;

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
/** @type {NodeJS.Timeout} */
let cron;

before(async () => {
  stage = await openStage();
  // Cron runs once a minute elsewhere; here it need not keep anybody waiting.
  cron = setInterval(() => { stage.workers.sweep().catch(() => {}); }, SWEEP_EVERY_MS);
});
after(async () => {
  clearInterval(cron);
  await stage?.close();
});

test('Ann, invited by Vera, earns and withdraws, in English by day', async () => {
  stage.world.telegram.control.start({ user: 'vera' });
  await stage.world.telegram.control.idle();
  await walk({ who: 'ann', language: 'en', theme: 'light' }, 'vera');
});

test('Omar, invited by Ann, earns and withdraws, in Arabic by night', async () => {
  await walk({ who: 'omar', language: 'ar', theme: 'dark' }, 'ann');
});

test('a withdrawal whose answer was lost is sent again and paid once', async () => {
  const vera = await stage.visit({ who: 'vera', language: 'en', theme: 'light' });
  await vera.startsWith('');
  await vera.hears(vera.botSays('bot-welcome'));
  await vera.pressesTheBotsButton(vera.botSays('bot-open-app'));
  await doTheVisit(vera, 'en');
  await joinTheChannel(vera, 'en');
  const foundAgain = await vera.losesTheAnswerTo('/api/withdrawals');
  const address = await askForIt(vera);
  await vera.sees(vera.appSays('send-again-hint'));
  await vera.takesAPicture('lost-answer');
  await foundAgain();
  await vera.pressesTheMainButton();
  await seeItArrive(vera, address);
  const { count } = await stage.world.ton.control.paidTo({ owner: 'vera' });
  assert.equal(count, 1);
});

test('outside Telegram the app says where to open it', async () => {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.workers.url}/app?lang=en`);
  const outside = page.getByRole('heading', { name: textsOf('en', 'app')('outside') });
  await outside.waitFor();
  await page.close();
});

/** @param {import('./stage.mjs').Seat} seat @param {string} friend who invites them */
async function walk(seat, friend) {
  const person = await stage.visit(seat);
  await arrive(person, await referralCodeOf(stage, friend));
  await doTheVisit(person, seat.language);
  await joinTheChannel(person, seat.language);
  await lookAtTheBalance(person);
  const address = await withdraw(person);
  await seeItArrive(person, address);
  assert.deepEqual(person.complaints, []);
}

/** @typedef {import('./visitor.mjs').Visitor} Visitor */

/** @param {Visitor} person @param {string} code */
async function arrive(person, code) {
  await person.startsWith(code);
  await person.hears(person.botSays('bot-welcome-invited'));
  await person.pressesTheBotsButton(person.botSays('bot-open-app'));
  await person.hasBalance(0);
  await person.takesAPicture('1-earn');
}

/** @param {Visitor} person @param {string} language */
async function doTheVisit(person, language) {
  await person.taps(`task-${VISIT.id}`);
  await person.reads('task-title', VISIT.titles[language]);
  await person.reads('task-state', person.appSays('task-open-visit'));
  await person.taps('task-open');
  await person.isShown(VISIT.url);
  await person.types('task-code', 'wrong');
  await person.takesAPicture('2-visit-waiting');
  await person.pressesTheMainButton();
  await person.reads('task-state', person.refusal('task-code-wrong'));
  await person.takesAPicture('3-visit-refused');
  await person.types('task-code', VISIT.code);
  await person.pressesTheMainButton();
  await person.reads('task-state', person.appSays('task-paid'));
  await person.takesAPicture('4-visit-paid');
  await person.goesBack();
  await person.hasBalance(VISIT.rewardMicros);
}

/** @param {Visitor} person @param {string} language */
async function joinTheChannel(person, language) {
  await person.taps(`task-${JOIN.id}`);
  await person.reads('task-title', JOIN.titles[language]);
  await person.taps('task-open');
  await person.isShown(JOIN.url);
  await person.joinsTheChannel();
  await person.pressesTheMainButton();
  await person.reads('task-state', person.appSays('task-paid'));
  await person.goesBack();
  await person.takesAPicture('5-earn-done');
}

/** @param {Visitor} person */
async function lookAtTheBalance(person) {
  await person.hasBalance(VISIT.rewardMicros + JOIN.rewardMicros);
  await person.taps('tab-history');
  await person.hasHistory([JOIN.rewardMicros, VISIT.rewardMicros]);
  await person.takesAPicture('6-history');
}

/** @param {Visitor} person */
async function withdraw(person) {
  const address = await askForIt(person);
  await person.hasBalance(VISIT.rewardMicros + JOIN.rewardMicros - WITHDRAWN_MICROS);
  await person.takesAPicture('8-under-way');
  return address;
}

/** Resolves to the address. @param {Visitor} person */
async function askForIt(person) {
  const address = await person.walletAddress();
  await person.taps('tab-wallet');
  await person.taps('withdraw-open');
  await person.types('withdraw-address', address);
  await person.types('withdraw-amount', WITHDRAWN_DOLLARS);
  await person.takesAPicture('7-withdraw');
  await person.pressesTheMainButton();
  return address;
}

/** @param {Visitor} person @param {string} address */
async function seeItArrive(person, address) {
  await person.reads('withdrawal-state', person.appSays('withdrawal-confirmed'));
  await person.hasInTheirWallet(WITHDRAWN_MICROS);
  await person.takesAPicture('9-arrived');
  await person.taps('withdrawal-link');
  const explorer = await person.looksAt(TRANSACTION);
  assert.equal(await explorer.getByTestId('transaction').count(), 1);
  await person.taps('reserves-link');
  const reserves = await person.looksAt(/\/reserves\?lang=[a-z]{2}$/);
  assert.equal(await reserves.locator('html').getAttribute('lang'), reserves.url().slice(-2));

  await person.hears(person.botSays('withdrawal-confirmed', {
    amount: WITHDRAWN_DOLLARS, address,
  }));
  await person.taps('tab-history');
  await person.hasHistory([-WITHDRAWN_MICROS, JOIN.rewardMicros, VISIT.rewardMicros]);
  await person.takesAPicture('10-history');
}

test("the local world's page sets what is wrong with the indexers, and clears it", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.world.url);
  await page.locator('#faults summary').click();
  await page.getByTestId('chain-fault-kind').selectOption('secondDelaySeconds');
  await page.getByTestId('chain-fault-amount').fill('90');
  await page.getByTestId('chain-fault-set').click();
  const shown = page.getByTestId('chain-faults').locator('li');
  await shown.waitFor();
  assert.match(await shown.innerText(), /second indexer is so many seconds behind\s*90/);
  const { faults } = stage.world.ton.control;
  assert.equal(faults().secondDelaySeconds, 90);
  await page.getByTestId('chain-fault-clear').click();
  await shown.waitFor({ state: 'detached' });
  assert.equal(faults().secondDelaySeconds, 0);
  await page.close();
});
