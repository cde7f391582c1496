// The tour: what came with the page and from Telegram is read once, then the app is put together.
import { h, render } from 'preact';
import { createApi } from './api/api';
import { setApp } from './app';
import { createCache } from './lib/cache';
import { createMoneyFormat } from './lib/money';
import { createRouter } from './lib/router';
import { deviceKey } from './lib/device';
import { openAsked } from './lib/start';
import { lasting, untilClosed } from './lib/storage';
import { createTexts, localeOf } from './lib/texts';
import { Main } from './main-screen';
import { readPage, readTexts } from './page';
import { Outside } from './screens/outside';
import { readLaunch } from './telegram/launch';
import { joinTelegram } from './telegram/telegram';

const page = readPage();
const text = createTexts(page, readTexts());
const launch = readLaunch(window, untilClosed());
const root = document.getElementById('app') as HTMLElement;
// The Worker's sign of loading.
root.replaceChildren();

if (launch) {
  const shelf = lasting();
  const router = createRouter(page.wallet ? 'wallet' : 'earn');
  openAsked(router, location.search, launch.initData);
  setApp({
    api: createApi(launch.initData, page.language, deviceKey(shelf)),
    cache: createCache(),
    money: createMoneyFormat(localeOf(page.language)),
    page,
    router,
    shelf,
    telegram: joinTelegram(window, page.parents, launch),
    text,
  });
  render(h(Main, {}), root);
} else {
  render(h(Outside, { text }), root);
}
