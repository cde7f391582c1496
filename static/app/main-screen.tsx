// The whole app: the screen that the router names, the tabs, and Telegram's back button.
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { asProblem } from './api/problem';
import { app } from './app';
import type { Route } from './lib/router';
import { ProblemNotice } from './parts/notices';
import { bringPartsWhenIdle } from './parts';
import { Tabs } from './parts/tabs';
import { Place } from './place';

export function Main() {
  const { router, telegram } = app;
  const [{ route, canGoBack }, setPlace] = useState(router.place);
  useEffect(() => {
    router.onChange(() => setPlace(router.place()));
    telegram.onBack(router.back);
    telegram.ready();
    bringPartsWhenIdle();
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
  const [flaw, retry] = useErrorBoundary();
  if (flaw) return <ProblemNotice problem={asProblem(flaw)} retry={retry} />;
  return <Place route={route} />;
}
