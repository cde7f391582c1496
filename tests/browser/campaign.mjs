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

/** @param {any} database the Workers' D1 */
export async function fundCampaign(database) {
  const escrow = 'insert into transfers (id, kind, debit, credit, amount_micros, subject_id, at) '
    + 'values (?1, ?2, ?3, ?4, ?5, 1, 1)';
  const visitRules = {
    kind: 'visit', url: VISIT.url, seconds_min: VISIT.waitSeconds, code: VISIT.code,
  };
  const joinRules = { kind: 'join', chat: JOIN.chat, url: JOIN.url };
  await database.batch([
    database.prepare("insert into campaigns (id, name, created_at) values (1, 'Path', 1)"),
    database.prepare("insert into accounts (id, kind) values ('sponsor:1', 'sponsor')"),
    database.prepare("insert into accounts (id, kind) values ('campaign:1', 'campaign')"),
    database.prepare(escrow)
      .bind('deposit:path', 'deposit', 'world:usdt', 'sponsor:1', CAMPAIGN_MICROS),
    database.prepare(escrow)
      .bind('fund:1:1', 'fund', 'sponsor:1', 'campaign:1', CAMPAIGN_MICROS),
    ...taskRows(database, VISIT, visitRules),
    ...taskRows(database, JOIN, joinRules),
  ]);
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
