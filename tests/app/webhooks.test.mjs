// What a partner's server is told: where to, tests, and messages that are sent once more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const {
  Problem, readDeliveries, readWebhook, saveWebhook, sendAgain, sendTest, stopWebhook,
} = await bundled('api/webhooks', 'api/problem');

const PATH = '/api/partners/fun-games';

/** The API as far as it goes here: it remembers what it was asked. @param {object} answer */
function fakeApi(answer, ...fates) {
  const asked = [];
  return {
    asked,
    read: async (path) => {
      asked.push(['GET', path]);
      return answer;
    },
    send: async ({ method, path, body }) => {
      asked.push(body === undefined ? [method, path] : [method, path, body]);
      const fate = fates.shift();
      if (fate) throw fate;
      return answer;
    },
  };
}

test('there may be no webhook yet', async () => {
  const api = fakeApi({ webhook: null });
  assert.equal(await readWebhook(api, 'fun-games'), null);
  assert.deepEqual(api.asked, [['GET', `${PATH}/webhook`]]);
});

test('saving and stopping say the same twice after a lost answer', async () => {
  const body = { url: 'https://hooks.example.com', campaign: null };
  const api = fakeApi({ webhook: { ...body, secret: 'whsec_1' } }, new Problem('offline'));
  assert.equal((await saveWebhook(api, 'fun-games', body)).secret, 'whsec_1');
  await stopWebhook(api, 'fun-games');
  const put = ['PUT', `${PATH}/webhook`, body];
  assert.deepEqual(api.asked, [put, put, ['DELETE', `${PATH}/webhook`]]);
});

test('a test and a repeat are asked for once: another one would be another message', async () => {
  const api = fakeApi({}, new Problem('offline'), new Problem('offline'));
  await assert.rejects(sendTest(api, 'fun-games'), { code: 'offline' });
  await assert.rejects(sendAgain(api, 'fun-games', '41'), { code: 'offline' });
  assert.deepEqual(api.asked, [
    ['POST', `${PATH}/deliveries`], ['POST', `${PATH}/deliveries/41/again`],
  ]);
});

test('deliveries come page by page', async () => {
  const api = fakeApi({ deliveries: [{ id: '41' }], next: '41' });
  assert.deepEqual(await readDeliveries(api, 'fun-games', '42'), {
    items: [{ id: '41' }], next: '41',
  });
  assert.deepEqual(api.asked, [['GET', `${PATH}/deliveries?cursor=42`]]);
});
