// The main button: whole facts each time, no message without a change, no press out of turn.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { createMainButton } = await bundled('telegram/main-button');

function pressable() {
  const posted = [];
  let hear = () => {};
  const button = createMainButton({
    post: (_name, facts) => posted.push(facts),
    on: (_name, listener) => { hear = listener; },
  });
  return { button, posted, press: () => hear() };
}

test('it starts hidden, whatever was there before a reload', () => {
  const { posted } = pressable();
  assert.deepEqual(posted.map(({ is_visible }) => is_visible), [false]);
});

test('each message carries every flag', () => {
  const { button, posted } = pressable();
  button.show({ text: 'Claim', press() {} });
  button.show({ text: 'Claim', press() {}, busy: true });
  button.show({ text: 'Claim in 0:05', press() {}, waiting: true });
  button.show(null);
  assert.deepEqual(posted.slice(1).map(({ text, ...flags }) => (
    [text, flags.is_visible, flags.is_active, flags.is_progress_visible])), [
    ['Claim', true, true, false],
    ['Claim', true, false, true],
    ['Claim in 0:05', true, false, false],
    [undefined, false, false, false],
  ]);
});

test('what looks the same is not posted again, but acts anew', () => {
  const { button, posted, press } = pressable();
  const pressed = [];
  button.show({ text: 'Claim', press: () => pressed.push('old') });
  button.show({ text: 'Claim', press: () => pressed.push('new') });
  press();
  assert.equal(posted.length, 2);
  assert.deepEqual(pressed, ['new']);
});

test('a press that comes too late, too early or twice does nothing', () => {
  const { button, press } = pressable();
  const pressed = [];
  const act = { text: 'Claim', press: () => pressed.push('pressed') };
  button.show({ ...act, busy: true });
  press();
  button.show({ ...act, waiting: true });
  press();
  button.show(null);
  press();
  assert.deepEqual(pressed, []);
});
