// The button that lets somebody send their invitation to whomever they choose.
import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/problem';
import { prepareInvitation } from '../api/settings';
import { app } from '../app';
import { sendPrepared } from '../telegram/share';
import { Act, sentenceOf } from './notices';

export function ShareInvitation() {
  const { api, telegram, text } = app;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const share = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const { id } = await prepareInvitation(api);
      // Telegram's own window is over ours now, and an old client says nothing at all.
      setBusy(false);
      if (await sendPrepared(telegram.bridge, id)) telegram.feel('success');
    } catch (thrown) {
      setProblem(asProblem(thrown));
      setBusy(false);
    }
  };
  return (
    <>
      <Act onPress={() => void share()} busy={isBusy} testid="share-invitation">
        {text('share-invitation')}
      </Act>
      {problem && <p class="error" role="alert">{sentenceOf(problem)}</p>}
    </>
  );
}
