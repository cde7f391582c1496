// Where the person is: four tabs, and screens opened on top of one. Lives in memory only.

/** In the order in which they stand. */
export const TABS = ['earn', 'friends', 'wallet', 'history'] as const;

export type Tab = (typeof TABS)[number];

export const isTab = (name: string) => TABS.some((tab) => tab === name);

export type Route =
  | { name: Tab }
  | { name: 'task'; id: string }
  | { name: 'withdraw' }
  | { name: 'stats' }
  | { name: 'sponsor' }
  | { name: 'campaigns' }
  | { name: 'campaign'; id: string }
  /** An empty id is that of a campaign that is not there yet. */
  | { name: 'campaign-edit'; id: string }
  | { name: 'appeals' }
  /** Its id is the task's. */
  | { name: 'appeal'; id: string }
  | { name: 'partners' }
  /** Its id is its name. */
  | { name: 'partner'; id: string }
  | { name: 'settings' };

export interface Place {
  route: Route;
  /** How far the page was scrolled when the person left it. */
  scroll: number;
  /** Whether another place is below this one. */
  canGoBack: boolean;
}

export interface Router {
  place(): Place;
  /** Leaves the open screens and shows a tab's own screen. */
  select(tab: Tab): void;
  /** Opens a screen on top of this one. */
  open(route: Route): void;
  back(): void;
  onChange(listener: () => void): void;
}

export function createRouter(
  first: Tab = 'earn', scrolled: () => number = () => window.scrollY,
): Router {
  let places: Place[] = [];
  let tell = () => {};
  const place = () => places[places.length - 1]!;
  const go = (below: Place[], route: Route) => {
    places = [...below, { route, scroll: 0, canGoBack: below.length > 0 }];
    tell();
  };
  go([], { name: first });

  return {
    place,
    select(tab) {
      if (place().route.name !== tab) go([], { name: tab });
    },
    open(route) {
      place().scroll = scrolled();
      go(places, route);
    },
    back() {
      if (!place().canGoBack) return;
      places.pop();
      tell();
    },
    onChange(listener) {
      tell = listener;
    },
  };
}
