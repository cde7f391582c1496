// The four tabs at the bottom.
import { app } from '../app';
import { TABS, type Tab } from '../lib/router';

/** The path of each one's icon. */
const ICONS: Record<Tab, string> = {
  earn: 'M5 12.5l4.5 4.5L19 7.5',
  friends: 'M8 11a3 3 0 100-6 3 3 0 000 6zM3 19a5 5 0 0110 0M16 8v6M13 11h6',
  wallet: 'M4 7h16v12H4zM4 7l11-3v3M16 13h.01',
  history: 'M5 7h14M5 12h14M5 17h9',
};

export function Tabs({ current }: { current: string }) {
  const { router, telegram, text } = app;
  const select = (tab: Tab) => {
    telegram.feel('selection');
    router.select(tab);
  };
  return (
    <nav class="tabs" aria-label={text('tabs')}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === current ? 'page' : undefined}
          onClick={() => select(tab)}
          data-testid={`tab-${tab}`}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d={ICONS[tab]} /></svg>
          {text(`tab-${tab}`)}
        </button>
      ))}
    </nav>
  );
}
