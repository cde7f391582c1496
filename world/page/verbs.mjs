// What only the page asks for: the scene it opens with, and everybody's wallets.
import { readdirSync } from 'node:fs';
import { CALL_FAULTS, DELIVERY_FAULTS } from '../telegram/faults.mjs';
import { THEME_PARAMS } from '../telegram/launch.mjs';
import { METHODS } from '../telegram/methods.mjs';
import { NEWS_CHANNEL } from '../telegram/people.mjs';
import { clockVerbs, walletsOf } from './chain.mjs';

const LOCALES = new URL('../../static/locales/', import.meta.url);
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** @param {Omit<import('./main.mjs').PageOptions, 'port'>} options */
export function createPageVerbs({ telegram, ton, publicUrl }) {
  return {
    scene: () => ({
      bot: { username: telegram.username },
      channel: { ...NEWS_CHANNEL, name: `@${NEWS_CHANNEL.username}` },
      appUrl: `${publicUrl()}/app`,
      themes: THEME_PARAMS,
      faults: { call: CALL_FAULTS, delivery: DELIVERY_FAULTS, methods: Object.keys(METHODS) },
      hasClock: 'now' in clockVerbs(ton),
      people: telegram.control.people().map((person) => ({
        ...person,
        name: person.first_name.toLowerCase(),
      })),
      // One more than there are texts for: Chinese, to see what people get whose language we lack.
      languages: [...readdirSync(LOCALES).sort(), 'zh'].map((code) => ({
        code,
        name: new Intl.DisplayNames(code, { type: 'language' }).of(code),
        direction: RIGHT_TO_LEFT.includes(code) ? 'rtl' : 'ltr',
      })),
    }),
    wallets: () => walletsOf(ton, telegram.control.people()),
    ...clockVerbs(ton),
  };
}
