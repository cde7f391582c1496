// The file of the screens about friends, statistics and boards.
import '../main';
import './common';
import type { Route } from '../lib/router';
import { FriendsScreen } from '../screens/friends';
import { Stats } from '../screens/stats';

export function Place({ route }: { route: Route }) {
  return route.name === 'stats' ? <Stats /> : <FriendsScreen />;
}
