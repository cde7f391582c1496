// The screen of a route. Earn is there from the start, the others come in files of their own.
import type { Me, Task } from './api/shapes';
import { app } from './app';
import { isTab, type Route } from './lib/router';
import { PARTS } from './parts';
import { Balance } from './parts/balance';
import { Later } from './parts/later';
import { Earn } from './screens/earn';

export function Place({ route }: { route: Route }) {
  const { cache, text } = app;
  const { name } = route;
  if (name === 'earn') return <Earn />;
  const isList = isTab(name);
  const title = text(isList ? `tab-${name}` : name);
  const task = name === 'task' && cache.read<Task>(`task ${route.id}`);
  return (
    <Later
      part={PARTS[name]}
      title={task ? task.title : title}
      isTab={isList}
      above={name === 'wallet' && <Balance me={cache.read<Me>('me')} />}
      show={({ Place: Screen }) => <Screen route={route} />}
    />
  );
}
