// The screen of a route. Earn is there from the start, the others come in files of their own.
import type { Me, Task } from './api/shapes';
import { app } from './app';
import type { Route, Tab } from './lib/router';
import {
  campaignsPart, friendsPart, settingsPart, sponsorPart, taskPart, walletPart,
} from './parts';
import { Balance } from './parts/balance';
import { Later } from './parts/later';
import { SkeletonCard } from './parts/skeleton';
import { SponsorBalance } from './parts/sponsor-balance';
import { Earn } from './screens/earn';

export function Place({ route }: { route: Route }) {
  const { cache, text } = app;
  /** A tab that is a list. */
  const list = (tab: Tab) => {
    const title = text(`tab-${tab}`);
    return { title, isTab: true, rows: title };
  };
  switch (route.name) {
    case 'earn':
      return <Earn />;
    case 'task':
      return (
        <Later
          part={taskPart}
          title={cache.read<Task>(`task ${route.id}`)?.title ?? text('task')}
          show={({ TaskScreen }) => <TaskScreen id={route.id} />}
        />
      );
    case 'friends':
      return (
        <Later part={friendsPart} {...list('friends')} show={({ FriendsScreen: F }) => <F />} />
      );
    case 'stats':
      return <Later part={friendsPart} title={text('stats')} show={({ Stats }) => <Stats />} />;
    case 'wallet':
      return (
        <Later
          part={walletPart}
          title={text('tab-wallet')}
          isTab
          above={<WalletSoon />}
          rows={text('withdrawals')}
          show={({ Wallet }) => <Wallet />}
        />
      );
    case 'withdraw':
      return (
        <Later part={walletPart} title={text('withdraw')} show={({ Withdraw }) => <Withdraw />} />
      );
    case 'sponsor':
      return (
        <Later
          part={sponsorPart} title={text('sponsor')} show={({ Sponsor }) => <Sponsor />}
          above={<SponsorBalance micros={null} />}
        />
      );
    case 'settings':
      return (
        <Later part={settingsPart} title={text('settings')} show={({ Settings }) => <Settings />} />
      );
    case 'history':
      return <Later part={walletPart} {...list('history')} show={({ History }) => <History />} />;
    default:
      return (
        <Later
          part={campaignsPart} title={text('campaigns')}
          show={({ CampaignPlace }) => <CampaignPlace route={route} />}
        />
      );
  }
}

/** What stands above the withdrawals, as far as it is known. */
function WalletSoon() {
  const { cache, text } = app;
  return (
    <>
      <Balance me={cache.read<Me>('me')}><span class="act" /></Balance>
      <SkeletonCard title={text('your-wallet')} />
    </>
  );
}
