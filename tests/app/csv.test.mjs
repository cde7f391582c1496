// Tables for spreadsheets, by RFC 4180.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { csv } = await bundled('lib/csv');

test('what would end a cell is in quotes, and a quote is there twice', () => {
  assert.equal(csv([['day', 'seen'], ['2027-01-15', 3]]), 'day,seen\r\n2027-01-15,3\r\n');
  assert.equal(csv([['a, b', 'say "yes"', 'two\nlines']]),
    '"a, b","say ""yes""","two\nlines"\r\n');
  assert.equal(csv([]), '');
});
