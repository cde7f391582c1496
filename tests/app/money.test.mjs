// Amounts: shown and read exactly, in every language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { createMoneyFormat, localeOf, readDollars, toDollars } = (
  await bundled('lib/money', 'lib/dollars', 'lib/texts'));

const english = createMoneyFormat(localeOf('en'));

test('an amount has two decimals, and more only when they say something', () => {
  for (const [micros, expected] of [
    [0, '$0.00'],
    [1, '$0.000001'],
    [5_000, '$0.005'],
    [250_000, '$0.25'],
    [1_000_000, '$1.00'],
    [1_250_000, '$1.25'],
    [1_250_010, '$1.25001'],
    [1_234_567_890_000, '$1,234,567.89'],
    [-1_000_000, '-$1.00'],
    [-500_000, '-$0.50'],
    [-1, '-$0.000001'],
  ]) {
    assert.equal(english(micros), expected);
  }
});

test('the largest amount there is loses nothing', () => {
  assert.equal(english(Number.MAX_SAFE_INTEGER), '$9,007,199,254.740991');
  assert.equal(toDollars(Number.MAX_SAFE_INTEGER), '9007199254.740991');
});

test('a signed amount shows which way it went, and nothing went nowhere', () => {
  assert.equal(english(250_000, true), '+$0.25');
  assert.equal(english(-250_000, true), '-$0.25');
  assert.equal(english(0, true), '$0.00');
});

test('each language has its own order and marks, with Latin digits', () => {
  const seen = (/** @type {string} */ language, /** @type {number} */ micros) => (
    createMoneyFormat(localeOf(language))(micros)
      .replace(/[\u200e\u200f]/g, '').replace(/[\u00a0\u202f]/g, ' '));
  for (const [language, expected] of Object.entries({
    en: '$1,234.50', ru: '1 234,50 $', uk: '1 234,50 $', es: '1234,50 US$', pt: 'US$ 1.234,50',
    fr: '1 234,50 $', de: '1.234,50 $', tr: '$1.234,50', ar: '1,234.50 $', fa: '$ 1,234.50',
    hi: '$1,234.50', id: '$1.234,50',
  })) {
    assert.equal(seen(language, 1_234_500_000), expected, language);
  }
  assert.equal(seen('ar', -500_000), '-0.50 $');
  assert.equal(seen('es', 250_000), '0,25 US$');
});

test('dollars for the API are plain', () => {
  for (const [micros, expected] of [
    [1_000_000, '1.00'], [1_500_000, '1.50'], [1, '0.000001'], [0, '0.00'],
  ]) {
    assert.equal(toDollars(micros), expected);
  }
});

test('what people type is read exactly or not at all', () => {
  for (const [typed, expected] of [
    ['1', 1_000_000],
    [' 1.5 ', 1_500_000],
    ['1,50', 1_500_000],
    ['0.000001', 1],
    ['0.1', 100_000],
    ['1234.56', 1_234_560_000],
    ['999999999.999999', 999_999_999_999_999],
    ['١٫٥', 1_500_000],
    ['۲۵', 25_000_000],
    ['1,000', null],
    ['1,234.5', null],
    ['1.0000001', null],
    ['1000000000', null],
    ['', null],
    ['.', null],
    ['.5', null],
    ['1.', null],
    ['-1', null],
    ['+1', null],
    ['1e3', null],
    ['0x10', null],
    ['1 000', null],
    ['$1', null],
  ]) {
    assert.equal(readDollars(typed), expected, JSON.stringify(typed));
  }
});

test('what is read and written again is the same', () => {
  for (const micros of [1, 999_999, 1_000_000, 123_456_789, 500_000_000]) {
    assert.equal(readDollars(toDollars(micros)), micros);
  }
});
