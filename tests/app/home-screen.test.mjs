// The icon on the home screen: offered only where Telegram can make one that is not there yet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { watchHomeScreen } = await bundled('telegram/home-screen');

function watching() {
  const posted = [];
  const hearers = new Map();
  const bridge = {
    post: (name) => posted.push(name),
    on(name, hear) {
      hearers.set(name, hear);
      return () => hearers.delete(name);
    },
  };
  const offers = [];
  const watched = watchHomeScreen(bridge, (isOffered) => offers.push(isOffered));
  return { posted, offers, watched, hearers, say: (name, facts) => hearers.get(name)(facts) };
}

test('it is offered where it is missing, and no more once it is there', () => {
  const { posted, offers, watched, say } = watching();
  assert.deepEqual(posted, ['web_app_check_home_screen']);
  say('home_screen_checked', { status: 'missed' });
  watched.add();
  say('home_screen_added', null);
  assert.deepEqual(offers, [true, false]);
  assert.deepEqual(posted, ['web_app_check_home_screen', 'web_app_add_to_home_screen']);
});

test('it is not offered where it is, where it cannot be, or where the answer is nonsense', () => {
  for (const facts of [{ status: 'added' }, { status: 'unsupported' }, {}, null, { status: 1 }]) {
    const { offers, say } = watching();
    say('home_screen_checked', facts);
    assert.deepEqual(offers, [false], JSON.stringify(facts));
  }
});

test('who leaves the screen hears nothing more', () => {
  const { watched, hearers } = watching();
  watched.leave();
  assert.equal(hearers.size, 0);
});
