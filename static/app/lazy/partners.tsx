// The file of the screens about partners' servers.
import '../main';
import './common';
import type { Route } from '../lib/router';
import { PartnerScreen } from '../screens/partner';
import { Partners } from '../screens/partners';

export function Place({ route }: { route: Route }) {
  return route.name === 'partner' ? <PartnerScreen name={route.id} /> : <Partners />;
}
