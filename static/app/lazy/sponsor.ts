// The file of the Sponsor screen.
import '../main';
import './common';

export { Sponsor } from '../screens/sponsor';
