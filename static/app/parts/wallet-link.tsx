// The linked wallet, which gets all withdrawals, or the way to link one.
import { readWallet } from '../api/wallet';
import { app } from '../app';
import { useResource } from '../hooks/use-resource';
import { useWalletLink } from '../hooks/use-wallet-link';
import { shortAddress } from '../lib/address';
import { Act, ProblemNotice, sentenceOf } from './notices';
import { SkeletonCard } from './skeleton-card';
import { date } from '../lib/dates';

export function WalletLink() {
  const { api, text } = app;
  const linked = useResource('wallet', () => readWallet(api));
  const { connect, unlink, busy, problem } = useWalletLink(linked.set);
  const { value } = linked;
  if (!value && !linked.problem) return <SkeletonCard title={text('your-wallet')} />;
  return (
    <section>
      <h2>{text('your-wallet')}</h2>
      {!value && linked.problem
        && <ProblemNotice problem={linked.problem} retry={linked.reload} />}
      {value && (
        <div class="card block">
          {value.wallet
            ? <Linked address={value.wallet.address} since={value.wallet.linked_at} />
            : <p>{text('wallet-hint')}</p>}
          <WaitNote until={value.withdrawals_wait_until} />
          {problem && <p class="error" role="alert">{sentenceOf(problem)}</p>}
          {!value.wallet && (
            <Act onPress={connect} busy={busy === 'connect'} testid="wallet-connect">
              {text('wallet-connect')}
            </Act>
          )}
          {value.wallet && (
            <Act onPress={unlink} busy={busy === 'unlink'} testid="wallet-unlink">
              {text('unlink')}
            </Act>
          )}
        </div>
      )}
    </section>
  );
}

function Linked({ address, since }: { address: string; since: string }) {
  const { text } = app;
  return (
    <p>
      <bdi dir="ltr" class="strong" title={address} data-testid="wallet-address">
        {shortAddress(address)}
      </bdi>
      <br />
      <span class="muted">{text('wallet-since', { time: date(since) })}</span>
    </p>
  );
}

/** After a change of the wallet nothing is paid for a while, so that its owner can object. */
export function WaitNote({ until }: { until: string | null }) {
  const { api, text } = app;
  if (!until || Date.parse(until) <= api.now()) return null;
  return <p class="muted" role="status">{text('wallet-wait', { time: date(until) })}</p>;
}
