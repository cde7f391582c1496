// The whole app: the screen that the router names, the tabs, and Telegram's back button.
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { asProblem } from './api/problem';
import { app } from './app';
import type { Route } from './lib/router';
import { ProblemNotice } from './parts/notices';
import { Tabs } from './parts/tabs';
import { Earn } from './screens/earn';
import { History } from './screens/history';
import { TaskScreen } from './screens/task';
import { Wallet } from './screens/wallet';
import { Withdraw } from './screens/withdraw';

export function Main() {
  const { router, telegram } = app;
  const [{ route, canGoBack }, setPlace] = useState(router.place);
  useEffect(() => {
    router.onChange(() => setPlace(router.place()));
    telegram.onBack(router.back);
    telegram.ready();
  }, []);
  useEffect(() => telegram.showBackButton(canGoBack), [canGoBack]);

  return (
    <>
      <Guarded key={JSON.stringify(route)} route={route} />
      {!canGoBack && <Tabs current={route.name} />}
    </>
  );
}

/** A flaw in one screen leaves the tabs usable. */
function Guarded({ route }: { route: Route }) {
  const { telegram } = app;
  const [flaw, retry] = useErrorBoundary(() => telegram.mainButton.show(null));
  if (flaw) return <ProblemNotice problem={asProblem(flaw)} retry={retry} />;
  switch (route.name) {
    case 'earn': return <Earn />;
    case 'task': return <TaskScreen id={route.id} />;
    case 'wallet': return <Wallet />;
    case 'withdraw': return <Withdraw />;
    case 'history': return <History />;
  }
}
