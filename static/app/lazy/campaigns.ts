// The file of all screens about a sponsor's campaigns.
import '../main';
import './common';

export { CampaignPlace } from '../screens/campaigns';
