// Links a wallet to the person and unlinks it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, Problem } from '../api/problem';
import type { LinkedWallet } from '../api/shapes';
import { linkWallet, readChallenge, unlinkWallet } from '../api/wallet';
import { app } from '../app';
import { createAskForProof, type AskForProof } from '../lib/ton-connect';
import { clientOf, openAgain } from '../telegram/open';
import { confirm } from '../telegram/popup';

/** TON Connect allows one of its kind in a page. */
let shared: AskForProof | null = null;
let hasBegun = false;

export interface WalletLink {
  connect(): void;
  unlink(): void;
  busy: 'connect' | 'unlink' | null;
  /** Why the last act did not work. */
  problem: Problem | null;
}

/** @param take shows what is linked now */
export function useWalletLink(take: (wallet: LinkedWallet) => void): WalletLink {
  const { api, page, telegram, text } = app;
  const [busy, setBusy] = useState<WalletLink['busy']>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isBusy = useRef(false);

  const run = async (name: 'connect' | 'unlink', act: () => Promise<LinkedWallet | null>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(name);
    setProblem(null);
    try {
      const newer = await act();
      if (newer) {
        take(newer);
        telegram.feel('success');
      }
    } catch (thrown) {
      // That is what browsers throw when a file of a script does not come.
      setProblem(thrown instanceof TypeError ? new Problem('offline') : asProblem(thrown));
      telegram.feel('error');
    }
    isBusy.current = false;
    setBusy(null);
  };
  const link = async () => {
    shared ??= createAskForProof(() => import('../lazy/tonconnect'), clientOf(telegram.launch));
    const answer = await shared(await readChallenge(api));
    if (typeof answer === 'string') throw new Problem(answer, text(`wallet-${answer}`));
    return answer && linkWallet(api, answer);
  };
  const unlink = async () => {
    const sure = await confirm(telegram, {
      message: text('unlink-sure'), yes: text('unlink-yes'), no: text('unlink-no'),
    });
    return sure ? unlinkWallet(api) : null;
  };
  const connect = () => {
    // TON Connect needs a page that allows more than the others do.
    if (page.wallet) void run('connect', link);
    else openAgain(telegram, 'wallet');
  };
  useEffect(() => {
    // That page was opened for it, so nobody has to press twice.
    if (!page.wallet || hasBegun) return;
    hasBegun = true;
    forgetParameter();
    connect();
  }, []);

  return { connect, unlink: () => void run('unlink', unlink), busy, problem };
}

/** Opened once more, for instance by Telegram, the page is the one for everything else. */
function forgetParameter() {
  const fields = new URLSearchParams(location.search);
  fields.delete('wallet');
  history.replaceState(null, '', `${location.pathname}?${fields}`);
}
