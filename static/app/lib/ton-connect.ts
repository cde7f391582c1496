// Asks a person's wallet, through TON Connect, to prove whose it is.
import type { ConnectedWallet, TonConnectUI } from '@tonconnect/ui';
import type { WalletProof } from '../api/wallet';

export type Refusal = 'refused' | 'without-proof';

/** What the wallet proved, why it did not, or null when the person closed the list of wallets. */
export type Answer = WalletProof | Refusal | null;

/** Its file: what there is of it in the app. */
export type Library = Pick<typeof import('@tonconnect/ui'), 'THEME' | 'TonConnectUI'>;

/** Where Telegram's other libraries keep how we were launched; TON Connect looks there too. */
const LAUNCH_PARAMS = 'tapps/launchParams';

/** Asks the person to choose a wallet, and the wallet to sign the challenge. */
export type AskForProof = (challenge: string) => Promise<Answer>;

/**
 * @param bring brings TON Connect, the first time
 * @param client Telegram's platform and version, by the names of launch parameters
 */
export function createAskForProof(bring: () => Promise<Library>, client: string): AskForProof {
  let ui: TonConnectUI | null = null;
  return async (challenge) => {
    ui ??= await start(bring, client);
    // Only a new connection carries a proof.
    if (ui.connected) await ui.disconnect();
    ui.setConnectRequestParameters({ state: 'ready', value: { tonProof: challenge } });
    const answer = await chosen(ui);
    // The proof is all we need. Whether the wallet hears that makes no difference.
    if (ui.connected) await ui.disconnect().catch(() => {});
    return answer;
  };
}

async function start(bring: () => Promise<Library>, client: string): Promise<TonConnectUI> {
  try {
    // Without it TON Connect takes Telegram for a plain browser, and opens links in a worse way.
    sessionStorage.setItem(LAUNCH_PARAMS, JSON.stringify(client));
  } catch {
    // A browser that refuses storage gets that worse way.
  }
  const { THEME, TonConnectUI } = await bring();
  const { colorScheme } = document.documentElement.style;
  const started = new TonConnectUI({
    manifestUrl: `${location.origin}/tonconnect-manifest.json`,
    uiPreferences: {
      theme: colorScheme === 'dark' ? THEME.DARK : THEME.LIGHT,
    },
    analytics: { mode: 'off' },
    // Telegram's own back button leads back.
    enableAndroidBackHandler: false,
  });
  await started.connectionRestored;
  return started;
}

function chosen(connect: TonConnectUI): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const leaves = [
      connect.onStatusChange(
        (wallet) => { if (wallet) end(proofOf(wallet)); }, () => end('refused')),
      connect.onModalStateChange(({ status, closeReason }) => {
        if (status === 'closed' && closeReason === 'action-cancelled') end(null);
      }),
    ];
    const end = (answer: Answer) => {
      for (const leave of leaves) leave();
      resolve(answer);
    };
    connect.openModal().catch(reject);
  });
}

export function proofOf({ account, connectItems }: ConnectedWallet): WalletProof | Refusal {
  const { address, chain, publicKey, walletStateInit } = account;
  const item = connectItems?.tonProof;
  if (!item || !('proof' in item) || !publicKey) return 'without-proof';
  return { address, chain, publicKey, walletStateInit, proof: item.proof };
}
