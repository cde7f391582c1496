// The wallet that a person has linked: what it is, linking it with a proof, unlinking it.
import type { Api } from './api';
import type { LinkedWallet } from './shapes';
import { twice } from './twice';

/** What a wallet says about itself and signs, by the names of TON Connect. */
export interface WalletProof {
  address: string;
  chain: string;
  publicKey: string;
  walletStateInit: string;
  proof: {
    timestamp: number | string;
    domain: { lengthBytes: number; value: string };
    signature: string;
    payload: string;
  };
}

type Asked = Pick<Api, 'read' | 'send'>;

const PATH = '/api/wallet';

export function readWallet(api: Asked): Promise<LinkedWallet> {
  return api.read(PATH);
}

/** A text for the wallet to sign, good once and for a few minutes. */
export async function readChallenge(api: Asked): Promise<string> {
  return (await api.read<{ payload: string }>(`${PATH}/challenge`)).payload;
}

/** The same proof twice links once, so a lost answer is asked for again. */
export function linkWallet(api: Asked, proof: WalletProof): Promise<LinkedWallet> {
  return twice(() => api.send({ method: 'PUT', path: PATH, body: proof }));
}

export function unlinkWallet(api: Asked): Promise<LinkedWallet> {
  return twice(() => api.send({ method: 'DELETE', path: PATH }));
}
