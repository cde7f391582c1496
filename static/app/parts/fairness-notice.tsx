// What the wallet says while withdrawals wait because something looks unusual: one's own side.
import { appeal, readDecision } from '../api/fairness';
import type { Withdrawal } from '../api/shapes';
import { app } from '../app';
import { useResource } from '../hooks/use-resource';
import { date } from '../lib/dates';
import { AppealForm } from './appeal-form';

const CODES = ['slower', 'closer_look'];

export function FairnessNotice({ withdrawals }: { withdrawals: Withdrawal[] | undefined }) {
  const isHeld = withdrawals?.some(({ waiting }) => waiting && CODES.includes(waiting.code));
  return isHeld ? <Held /> : null;
}

/** The reason itself stands beside the withdrawal. */
function Held() {
  const { api, text } = app;
  const { value: decision, set } = useResource('fairness', () => readDecision(api));
  if (!decision) return null;
  const { appeal: said, ends_at: endsAt, is_answered: isAnswered, note } = decision;
  if (isAnswered) {
    return (
      <div class="notice" data-testid="fairness-stays">
        <p>{text('fairness-stays', { time: date(endsAt) })}</p>
        {note && <p>{note}</p>}
      </div>
    );
  }
  if (said) return <p class="notice" data-testid="fairness-sent">{text('fairness-sent')}</p>;
  const send = async (words: string) => set(await appeal(api, words));
  return <AppealForm send={send} hint={text('fairness-sent')} />;
}
