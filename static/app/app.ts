// What every screen can reach. There is one app to a page; main.ts sets it before any screen.
import type { Api } from './api/api';
import type { Cache } from './lib/cache';
import type { MoneyFormat } from './lib/money';
import type { Router } from './lib/router';
import type { Shelf } from './lib/storage';
import type { Texts } from './lib/texts';
import type { Page } from './page';
import type { Telegram } from './telegram/telegram';

export interface App {
  api: Api;
  cache: Cache;
  money: MoneyFormat;
  page: Page;
  router: Router;
  /** Survives closing the app. */
  shelf: Shelf;
  telegram: Telegram;
  text: Texts;
}

export let app: App;

export function setApp(parts: App) {
  app = parts;
}
