// The file of the Task screen. What the first screen brought is not in it: it is there by then.
import '../main';
import './common';

export { TaskScreen } from '../screens/task';
