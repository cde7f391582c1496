// A sponsor's campaign with two tasks and the money to pay for them, put into the database.

const CAMPAIGN_MICROS = 100_000_000;
const ENDS_AT = 4_102_444_800;

/** Its text in both languages, and what there is to earn with it. */
export const VISIT = {
  id: '1', kind: 'visit', rewardMicros: 1_250_000, code: 'TON',
  url: 'https://example.org/earnest', waitSeconds: 2,
  titles: { en: 'Read about TON', ar: 'اقرأ عن شبكة TON' },
  bodies: { en: 'Read the page and find the code.', ar: 'اقرأ الصفحة وابحث عن الرمز.' },
};
export const JOIN = {
  id: '2', kind: 'join', rewardMicros: 750_000,
  chat: '@earnest_news', url: 'https://t.me/earnest_news',
  titles: { en: 'Join Earnest News', ar: 'انضم إلى قناة Earnest' },
  bodies: { en: 'Hear about new tasks first.', ar: 'كن أول من يعرف المهام الجديدة.' },
};

/** @param {any} database the Workers' D1 @param {number} [micros] what its sponsor put into it */
export async function fundCampaign(database, micros = CAMPAIGN_MICROS) {
  const visitRules = {
    kind: 'visit', url: VISIT.url, seconds_min: VISIT.waitSeconds, code: VISIT.code,
  };
  const joinRules = { kind: 'join', chat: JOIN.chat, url: JOIN.url };
  await database.batch([
    database.prepare('insert into users (id, language, referral_code, joined_at) '
      + "values (1, 'en', 'sponsor', 1)"),
    database.prepare('insert into campaigns (id, name, created_at, owner_id, status, '
      + "approved_by) values (1, 'Path', 1, 1, 'running', 'terminal')"),
    database.prepare("insert into accounts (id, kind) values ('sponsor:1', 'sponsor')"),
    database.prepare("insert into accounts (id, kind) values ('campaign:1', 'campaign')"),
    ...escrowRows(database, 1, micros),
    ...taskRows(database, VISIT, visitRules),
    ...taskRows(database, JOIN, joinRules),
  ]);
}

/**
 * The campaign's sponsor pays in and puts it into the campaign.
 * @param {any} database @param {number} number its how manieth time @param {number} micros
 */
export function escrowRows(database, number, micros) {
  const run = (/** @type {string} */ sql) => database.prepare(sql).bind(number, micros);
  return [
    run(`insert into deposits (reference, asset, units, payer, memo, user_id, rate_micros,
        amount_micros, status, arrived_at)
      values ('test:' || cast(?1 as integer), 'usdt', ?2, '', '', 1, 1000000, ?2, 'waiting', 1)`),
    run(`insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
      select 'deposit:' || reference, 'deposit', 'world:usdt', 'sponsor:1', ?2, 1, id, 1
      from deposits where reference = 'test:' || cast(?1 as integer)`),
    run(`update deposits set status = 'credited', settled_at = 1
      where reference = 'test:' || cast(?1 as integer) and units = ?2`),
    run(`insert into fundings
        (campaign_id, number, user_id, idempotency_key, amount_micros, created_at)
      values (1, ?1, 1, 'test-' || cast(?1 as integer), ?2, 1)`),
    run(`insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
      values ('fund:1:' || cast(?1 as integer), 'fund', 'sponsor:1', 'campaign:1', ?2, 1, 1, 1)`),
    run('update fundings set funded_at = 1 where number = ?1 and amount_micros = ?2'),
  ];
}

/**
 * @param {any} database @param {typeof VISIT | typeof JOIN} task @param {object} rules
 */
function taskRows(database, { id, kind, rewardMicros, titles, bodies }, rules) {
  const text = 'insert into task_texts (task_id, language, title, body) values (?1, ?2, ?3, ?4)';
  return [
    database.prepare('insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, '
      + 'ends_at) values (?1, 1, ?2, ?3, ?4, 0, ?5)')
      .bind(Number(id), kind, JSON.stringify(rules), rewardMicros, ENDS_AT),
    database.prepare(text).bind(Number(id), 'en', titles.en, bodies.en),
    database.prepare(text).bind(Number(id), 'ar', titles.ar, bodies.ar),
  ];
}
