// The file of the screens about friends, statistics and boards.
import '../main';
import './common';

export { FriendsScreen } from '../screens/friends';
export { Stats } from '../screens/stats';
