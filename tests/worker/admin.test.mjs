// Operators behind Cloudflare Access: the private Worker checks what a team's key signed.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AUDIENCE, openTeam } from './access-team.mjs';
import { eventually, openStage } from './stage.mjs';

describe('operators behind Cloudflare Access', () => {
  /** @type {Awaited<ReturnType<typeof openTeam>>} */
  let team;
  /** @type {Awaited<ReturnType<typeof openStage>>} */
  let stage;
  before(async () => {
    team = await openTeam();
    stage = await openStage({ privateVars: { ACCESS_TEAM: team.url, ACCESS_AUD: AUDIENCE } });
  });
  after(async () => {
    await stage.close();
    await team.close();
  });

  /** @param {string | null} token @param {string} path @param {unknown} [body] */
  async function ask(token, path, body) {
    const response = await stage.workers.askPrivately(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(token ? { 'cf-access-jwt-assertion': token } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, json: text ? JSON.parse(text) : null };
  }

  it('know each other by what Access signed, and ask for its keys once', async () => {
    for (let time = 0; time < 3; time += 1) {
      const { status, json } = await ask(team.token('Olga@example.org'), '/admin/me');
      assert.deepEqual([status, json], [200, { email: 'olga@example.org', role: 'owner' }]);
    }
    assert.equal(team.questions(), 1);
  });

  it('refuse a forged token, none at all, and whoever is no operator', async () => {
    const good = team.token('olga@example.org');
    const [header, , signature] = good.split('.');
    const [, others] = team.token('otto@example.org').split('.');
    for (const token of [null, 'x', team.token('olga@example.org', true),
      `${header}.${others}.${signature}`, good.slice(0, -4)]) {
      const { status, json } = await ask(token, '/admin/reviews');
      assert.deepEqual([status, json.code], [401, 'signed_out']);
    }
    const { status, json } = await ask(team.token('nora@example.org'), '/admin/reviews');
    assert.deepEqual([status, json.code], [403, 'operator_not_allowed']);
    const publicly = await fetch(`${stage.url}/admin/me`, {
      headers: { 'cf-access-jwt-assertion': good },
    });
    assert.equal(publicly.status, 404);
  });

  it('approve a withdrawal in review, two of them', async () => {
    const ann = stage.person('ann');
    const { id } = (await ann.get('/api/me')).user;
    await stage.database.batch([
      stage.database.prepare(`insert into withdrawals (user_id, idempotency_key, input_hash,
        amount_micros, recipient, status, created_at)
        values (cast(?1 as integer), 'admin-test-key-01', 'hash', 2000000000, '0:aa', 'requested',
          1)`)
        .bind(id),
      stage.database.prepare(
        "update withdrawals set status = 'review', approvals_needed = 2 where user_id = ?1")
        .bind(id),
    ]);
    const [review] = (await ask(team.token('otto@example.org'), '/admin/reviews')).json.reviews;
    assert.deepEqual([review.user_id, review.approvals_needed, review.decisions], [id, 2, null]);
    const path = `/admin/reviews/${review.id}`;
    for (const who of ['otto@example.org', 'otto@example.org', 'olga@example.org']) {
      const { status } = await ask(team.token(who), path, { decision: 'approve' });
      assert.equal(status, 204);
    }
    const count = `select count(*) as total from reviews where withdrawal_id = ${review.id}`;
    await eventually('two decisions', () => stage.database.prepare(count).first('total'),
      (total) => total === 2);
    const { acts } = (await ask(team.token('olga@example.org'), '/admin/acts')).json;
    assert.deepEqual(acts.slice(0, 2).map((/** @type {any} */ act) => [act.operator, act.act]),
      [['olga@example.org', 'approve'], ['otto@example.org', 'approve']]);
  });
});
