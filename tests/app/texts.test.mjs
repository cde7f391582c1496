// Texts: every key that the app names exists, none is left over, and plurals follow the language.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { APP, bundled } from './bundled.mjs';

const { createTexts, localeOf } = await bundled('lib/texts');

const source = (language) => (
  readFileSync(join(APP, `../locales/${language}/app.ftl`), 'utf8'));
const code = readdirSync(APP, { recursive: true })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(APP, name), 'utf8')).join('\n');
const LANGUAGES = readdirSync(join(APP, '../locales'));
const keys = [...source('en').matchAll(/^([a-z][a-z-]*) =/gm)].map(([, key]) => key);

const english = createTexts({ language: 'en', direction: 'ltr' }, source('en'));
const arabic = createTexts({ language: 'ar', direction: 'rtl' }, source('ar'));

/** The same word in German and French. */
const SAME = ['code'];

/** The values that are numbers, which choose plural forms. */
const NUMBERS = ['seconds', 'minutes', 'ahead'];

/** The names of the values that a text shows. */
function placeholders(language, key) {
  const [text] = source(language).match(new RegExp(`^${key} =.*(?:\\n(?:[ }].*)?)*`, 'm'));
  return [...new Set([...text.matchAll(/\$([a-z]+)/g)].map(([, name]) => name))];
}

test('every key that is named in the code has a text', () => {
  const named = [...code.matchAll(/\btext\('([^']+)'/g)].map(([, key]) => key);
  assert.ok(named.length > 30);
  assert.deepEqual(named.filter((key) => !keys.includes(key)), []);
});

test('every text is used', () => {
  const whole = new Set([...code.matchAll(/'([a-z-]+)'/g)].map(([, word]) => word));
  // `label-${status}`, or textOf(text, 'label', …), stands for every key that begins so.
  const beginnings = [
    ...[...code.matchAll(/`([a-z]+-)[^`]*\$\{/g)].map(([, beginning]) => beginning),
    ...[...code.matchAll(/textOf\(text, '([a-z-]+)'/g)].map(([, beginning]) => `${beginning}-`),
  ];
  const unused = keys.filter((key) => !whole.has(key)
    && !beginnings.some((beginning) => key.startsWith(beginning)));
  assert.deepEqual(unused, []);
});

const OPENING_KINDS = ['visit', 'join', 'boost', 'partner', 'proof'];
const KINDS = [...OPENING_KINDS, 'quiz', 'check_in', 'invite', 'wallet', 'hold', 'send'];

test('each state that the API knows has its words', () => {
  for (const key of [
    ...[...KINDS, 'started', 'checking', 'paid'].map((state) => `label-${state}`),
    ...['waiting', 'ready-code', 'checking', 'paid', 'needs-first']
      .map((stage) => `task-${stage}`),
    ...KINDS.map((kind) => `task-ready-${kind}`),
    ...OPENING_KINDS.flatMap((kind) => [
      `task-open-${kind}`, `open-${kind}`, `open-again-${kind}`,
    ]),
    ...['requested', 'approved', 'batched', 'confirmed', 'released', 'review', 'rejected',
      'cancelled']
      .map((status) => `withdrawal-${status}`),
    ...['waiting', 'credited', 'refunded'].map((status) => `deposit-${status}`),
    ...['reward', 'hold', 'release', 'vesting', 'vest', 'clawback', 'referral']
      .map((kind) => `entry-${kind}`),
    ...['offline', 'timeout', 'fault'].map((code) => `problem-${code}`),
  ]) {
    assert.notEqual(english(key), key);
    assert.notEqual(arabic(key), key);
  }
});

test('texts keep clear of the sign that a page escapes', () => {
  for (const language of LANGUAGES) assert.doesNotMatch(source(language), /</);
});

test('plural forms follow the language, with Latin digits', () => {
  assert.equal(english('seconds-left', { seconds: 1 }), '1 second to go');
  assert.equal(english('seconds-left', { seconds: 25 }), '25 seconds to go');
  const forms = [0, 1, 2, 5, 30, 100].map((seconds) => arabic('seconds-left', { seconds }));
  assert.equal(new Set(forms.map((form) => form.replace(/\d+/, ''))).size, 6);
  assert.match(arabic('seconds-left', { seconds: 30 }), /30/);
});

test('every choice has all plural forms that the language has in the browser', () => {
  for (const language of LANGUAGES) {
    const forms = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
    // Only fractions are "other" there, and for what is not said each choice needs a usual form.
    assert.ok(forms.has('other'));
    assert.deepEqual(lackingForms(source(language), forms), [], language);
  }
  const russian = source('ru');
  const few = /^([a-z-]+) = \{ \$\w+ ->\n(?: .*\n)*?(?= +\[few\])/m.exec(russian);
  const without = russian.replace(/^ +\[few\].*\n/m, '');
  assert.deepEqual(lackingForms(without, new Set(['one', 'few', 'other'])), [`${few?.[1]} few`]);
});

/** The forms that a choice lacks, as `key form`. @param {string} text @param {Set<string>} forms */
function lackingForms(text, forms) {
  const choices = [...text.matchAll(/^([a-z-]+) = \{ \$\w+ ->\n((?: .*\n)+)\}/gm)];
  assert.ok(choices.length >= 3, 'The texts have choices.');
  return choices.flatMap(([, key, body]) => [...forms]
    .filter((form) => !body.includes(`[${form}]`)).map((form) => `${key} ${form}`));
}

test('a page of each language has its own texts, digits and direction', () => {
  for (const language of LANGUAGES) {
    const isRightToLeft = ['ar', 'fa'].includes(language);
    const texts = createTexts(
      { language, direction: isRightToLeft ? 'rtl' : 'ltr' }, source(language));
    const said = texts('seconds-left', { seconds: 1234 });
    assert.match(said.replace(/[^0-9]/g, ''), /^1234$/, said);
    assert.equal(said.includes('\u2068'), isRightToLeft, language);
    for (const key of keys.filter((name) => language !== 'en' && !SAME.includes(name))) {
      assert.notEqual(texts(key), english(key), `${language}: ${key} is English`);
    }
  }
});

test('values are kept whole in right-to-left text only', () => {
  const values = { amount: '$1.00' };
  assert.equal(english('claim', values), 'Claim $1.00');
  assert.match(arabic('claim', values), /\u2068\$1\.00\u2069/);
});

test('our reader of Fluent says what the reference implementation says', () => {
  for (const language of LANGUAGES) {
    for (const isIsolating of [false, true]) {
      const reference = new FluentBundle(localeOf(language), { useIsolating: isIsolating });
      reference.addResource(new FluentResource(source(language)));
      const ours = createTexts(
        { language, direction: isIsolating ? 'rtl' : 'ltr' }, source(language));
      for (const key of keys) {
        const { value } = reference.getMessage(key);
        for (const number of [0, 1, 2, 3, 5, 11, 30, 100, 1234.5]) {
          const values = Object.fromEntries(placeholders(language, key).map((name, at) => (
            [name, NUMBERS.includes(name) ? number : `${at}${name}`])));
          assert.equal(ours(key, values), reference.formatPattern(value, values), key);
        }
      }
    }
  }
});

test('what Fluent allows in a text is read as Fluent reads it', () => {
  const odd = [
    'lines =', '    One line,', '    and another.',
    'numbers = { $count ->', '    [0] None', '    [one] { $count } of { $all }.',
    '   *[other] { $count }: { $all }', '} left', '# A comment.', 'last = The end', '',
  ].join('\n');
  const reference = new FluentBundle('en', { useIsolating: true });
  reference.addResource(new FluentResource(odd));
  const ours = createTexts({ language: 'en', direction: 'rtl' }, odd);
  for (const key of ['lines', 'numbers', 'last']) {
    for (const count of [0, 1, 7, 4000]) {
      const values = { count, all: 'all' };
      const said = reference.formatPattern(reference.getMessage(key).value, values);
      assert.equal(ours(key, values), said, key);
    }
  }
  assert.equal(ours('numbers', { count: 1 }), '\u20681 of \u2068{$all}\u2069.\u2069 left'
    .replace('\u20681 ', '\u2068\u20681\u2069 '));
});

test('an unknown key shows itself', () => {
  assert.equal(english('no-such-text'), 'no-such-text');
});
