// The file of all screens about the earner's money.
import '../main';
import './common';

export { History } from '../screens/history';
export { Wallet } from '../screens/wallet';
export { Withdraw } from '../screens/withdraw';
