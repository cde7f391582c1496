// The file of the Task screen. What the first screen brought is not in it: it is there by then.
import '../main';
import './common';
import type { Route } from '../lib/router';
import { TaskScreen } from '../screens/task';

export function Place({ route }: { route: Route }) {
  return 'id' in route ? <TaskScreen id={route.id} /> : null;
}
