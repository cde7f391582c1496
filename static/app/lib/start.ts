// Where a link or a button of the bot wants to lead. It only chooses a screen, so nothing in it has
// to be believed.
import type { Route, Router } from './router';

/**
 * @param search the page's query, in which the bot's buttons say `at`
 * @param initData whose `start_param` is what stood behind `startapp=` in a link
 */
export function openAsked(router: Router, search: string, initData: string) {
  const at = new URLSearchParams(search).get('at');
  const asked = at ?? new URLSearchParams(initData).get('start_param') ?? '';
  const [, id] = /(?:^|_)(?:t|task)-(\d{1,16})/.exec(asked) ?? [];
  if (id) router.open({ name: 'task', id });
  if (/^(wallet|withdraw)$/.test(asked)) router.select('wallet');
  if (/^(withdraw|settings)$/.test(asked)) router.open({ name: asked } as Route);
}
