// Reads Prometheus' text format 0.0.4 as strictly as its description, and as much of it as we use.
// https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
import assert from 'node:assert/strict';

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
const SAMPLE = new RegExp(`^(${NAME})(\\{${LABEL}(?:,${LABEL})*\\})? (-?[0-9]+)$`);

/**
 * Every family has its help, its type and then its samples, all in one place and once; every value
 * is a whole number, since there is no time and no fraction in what we measure.
 * @param {string} text @returns {Map<string, number>} by name and labels, as they stand there
 */
export function samplesIn(text) {
  assert.ok(text.endsWith('\n'), 'the last line has its end');
  /** @type {Map<string, number>} */
  const samples = new Map();
  /** @type {Set<string>} */
  const families = new Set();
  let family = '';
  let before = '';
  for (const line of text.slice(0, -1).split('\n')) {
    const help = new RegExp(`^# HELP (${NAME}) \\S.*$`).exec(line);
    const type = new RegExp(`^# TYPE (${NAME}) gauge$`).exec(line);
    if (help) {
      assert.ok(!families.has(help[1]), `${help[1]} begins twice`);
      assert.notEqual(before, 'help', `${family} has no type`);
      family = help[1];
      families.add(family);
      before = 'help';
    } else if (type) {
      assert.deepEqual([type[1], before], [family, 'help'], line);
      before = 'type';
    } else {
      const sample = SAMPLE.exec(line);
      assert.ok(sample, `not a sample: ${JSON.stringify(line)}`);
      const [, name, labels = '', value] = sample;
      assert.ok(name === family && before !== 'help', `${line} stands under ${family}`);
      assert.ok(!samples.has(name + labels), `${name}${labels} comes twice`);
      samples.set(name + labels, Number(value));
      before = 'sample';
    }
  }
  assert.notEqual(before, 'help', `${family} has no type`);
  return samples;
}
