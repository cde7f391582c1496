// Every language in the Mini App, chosen by the local world's switch: it fits a phone, has its own
// direction, and nothing in it is English.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openStage } from './stage.mjs';
import { LOCALES, RIGHT_TO_LEFT } from './texts.mjs';

const LANGUAGES = readdirSync(LOCALES);
/** By turns: nobody opens twelve apps in a minute, and who asks that often is told to slow down. */
const PEOPLE = ['ann', 'omar', 'vera'];

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;

before(async () => { stage = await openStage(); });
after(async () => { await stage?.close(); });

test('the Mini App speaks what somebody\'s Telegram speaks, and fits their phone', async () => {
  assert.equal(LANGUAGES.length, 12);
  for (const [turn, language] of LANGUAGES.entries()) {
    const who = PEOPLE[turn % PEOPLE.length] ?? '';
    const theme = RIGHT_TO_LEFT.includes(language) ? 'dark' : 'light';
    const person = await stage.visit({ who, language, theme });
    await person.speaks(language);
    await person.opensTheApp();
    await person.reads('tab-earn', person.appSays('tab-earn'));
    await person.takesAPicture(`${language}-1-earn`);
    await person.taps('tab-wallet');
    await person.sees(person.appSays('withdrawals-none'));
    await person.takesAPicture(`${language}-2-wallet`);
    await person.taps('sponsor-open');
    await person.sees(person.appSays('deposits-none'));
    await person.takesAPicture(`${language}-3-sponsor`);
    await person.goesBack();
    await person.taps('tab-history');
    await person.sees(person.appSays('history-none-hint'));
    await person.takesAPicture(`${language}-4-history`);
    assert.deepEqual(person.complaints, [], language);
  }
});

test('who speaks what Earnest lacks reads English', async () => {
  const person = await stage.visit({ who: 'ann', language: 'en', theme: 'light' });
  await person.speaks('zh');
  await person.opensTheApp();
  await person.reads('tab-earn', person.appSays('tab-earn'));
});
