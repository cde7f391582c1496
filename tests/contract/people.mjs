// Somebody with tasks, money, a withdrawal and a campaign, so that requests find something.
import { escrowRows } from '../browser/campaign.mjs';

/** The id that the documents' examples name. */
const EXAMPLE = 42;
const ENDS_AT = 4_102_444_800;

/** @param {any} stage */
export async function peopleAtWork(stage) {
  const ann = stage.person('ann');
  const { user: { id } } = await ann.get('/api/me');
  const { database } = stage;
  const rules = JSON.stringify({ kind: 'visit', url: 'https://example.org', seconds_min: 0 });
  await database.batch([
    database.prepare('insert into campaigns (id, name, created_at, owner_id) '
      + `values (${EXAMPLE}, 'Of the examples', 1, ?1)`).bind(Number(id)),
    database.prepare('insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, '
      + `ends_at) values (${EXAMPLE}, 1, 'visit', ?1, 5000000, 0, ${ENDS_AT})`).bind(rules),
    database.prepare('insert into task_texts (task_id, language, title, body) '
      + `values (${EXAMPLE}, 'en', 'Read', 'Read it.')`),
    ...escrowRows(database, 2, 100_000_000),
  ]);
  await ann.ask('POST', `/api/tasks/${EXAMPLE}/start`);
  await ann.ask('POST', `/api/tasks/${EXAMPLE}/claim`, { body: {} });
  const { address } = await stage.world.ton.control.wallet({ name: 'ann' });
  const { status } = await ann.withdraw('1.00', address);
  if (status !== 201) throw new Error(`the withdrawal was answered with ${status}`);
}
