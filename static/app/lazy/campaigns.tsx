// The file of all screens about a sponsor's campaigns.
import '../main';
import './common';
import type { Route } from '../lib/router';
import { CampaignScreen } from '../screens/campaign';
import { CampaignForm } from '../screens/campaign-form';
import { Campaigns } from '../screens/campaigns';

export function Place({ route }: { route: Route }) {
  if (route.name === 'campaign') return <CampaignScreen id={route.id} />;
  return route.name === 'campaign-edit' ? <CampaignForm id={route.id} /> : <Campaigns />;
}
