// The file of the Sponsor screen.
import '../main';
import './common';

export { Sponsor as Place } from '../screens/sponsor';
