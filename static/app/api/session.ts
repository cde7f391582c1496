// Signing in: launch data becomes a token, which lives in memory only.
import { exchange, type Answer, type Call } from './exchange';
import { Problem } from './problem';
import type { Session } from './shapes';

const SIGN_IN_AGAIN_MILLISECONDS = 60_000;

/** One request as the person who opened the app. */
export type SignedFetch = (call: Call) => Promise<Answer>;

/**
 * @param language of the sentences in refusals
 * @param device what this device is told from others by
 */
export function createSignedFetch(
  initData: string, language: string, device = '',
): SignedFetch {
  const launchData = `tma ${initData}`;
  let token: string | null = null;
  let signingIn: Promise<string> | null = null;
  let withoutSessionUntil = 0;

  const send = (call: Call, authorization: string) => exchange({
    ...call, headers: { ...call.headers, authorization, 'accept-language': language },
  });
  const signIn = async (): Promise<string> => {
    try {
      const { body } = await send(
        { method: 'POST', path: '/api/session', headers: { 'x-device-key': device } }, launchData);
      token = `Bearer ${(body as Session).token}`;
      return token;
    } catch (thrown) {
      if (!(thrown instanceof Problem && thrown.status >= 500)) throw thrown;
      // Without sessions each request can still prove by itself who is asking.
      withoutSessionUntil = Date.now() + SIGN_IN_AGAIN_MILLISECONDS;
      return launchData;
    }
  };
  const credential = async (): Promise<string> => {
    if (token) return token;
    if (Date.now() < withoutSessionUntil) return launchData;
    signingIn ??= signIn().finally(() => { signingIn = null; });
    return signingIn;
  };

  return async (call) => {
    const used = await credential();
    try {
      return await send(call, used);
    } catch (thrown) {
      const ended = thrown instanceof Problem && thrown.status === 401 && used !== launchData;
      if (!ended) throw thrown;
      // Another request may have signed in again already.
      if (token === used) token = null;
      return send(call, await credential());
    }
  };
}
