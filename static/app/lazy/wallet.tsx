// The file of all screens about the earner's money.
import '../main';
import './common';
import type { Route } from '../lib/router';
import { AppealScreen, Appeals } from '../screens/appeals';
import { History } from '../screens/history';
import { Wallet } from '../screens/wallet';
import { Withdraw } from '../screens/withdraw';

export function Place({ route }: { route: Route }) {
  if (route.name === 'withdraw') return <Withdraw />;
  if (route.name === 'appeal') return <AppealScreen id={route.id} />;
  if (route.name === 'appeals') return <Appeals />;
  return route.name === 'history' ? <History /> : <Wallet />;
}
