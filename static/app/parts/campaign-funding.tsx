// Money from the sponsor's balance into a campaign, once for each wish.
import { useState } from 'preact/hooks';
import { fundCampaign, unansweredFunding } from '../api/campaigns';
import { sendWish } from '../api/unanswered';
import { app } from '../app';
import { useDeed } from '../hooks/use-deed';
import { useResource } from '../hooks/use-resource';
import { readDollars, toDollars } from '../lib/dollars';
import { Field } from './field';
import { Act, sentenceOf } from './notices';

interface FundingProps {
  id: string;
  /** It arrived. */
  funded(): void;
}

export function CampaignFunding({ id, funded }: FundingProps) {
  const { api, shelf, text } = app;
  const me = useResource('me', api.me);
  const { run, busy, problem } = useDeed();
  const [typed, setTyped] = useState('');
  const [flaw, setFlaw] = useState<string | null>(null);
  const person = me.value?.user.id;

  const fund = () => {
    const micros = readDollars(typed);
    setFlaw(micros ? null : text('amount-malformed'));
    if (!micros || !person) return;
    void run(async () => {
      const amount = toDollars(micros);
      const unanswered = unansweredFunding(shelf, person);
      const kept = unanswered.read();
      const isSame = kept?.campaign === id && kept.amount === amount;
      const wish = isSame ? kept : unanswered.keep({ campaign: id, amount });
      await sendWish((one) => fundCampaign(api, one), unanswered, wish);
      setTyped('');
      funded();
    });
  };
  return (
    <section>
      <Field
        name="funding"
        label={text('campaign-fund')}
        hint={text('campaign-fund-hint')}
        error={flaw ?? (problem && sentenceOf(problem))}
        value={typed}
        onInput={(value) => {
          setTyped(value);
          setFlaw(null);
        }}
        readOnly={busy}
        dir="ltr"
        inputMode="decimal"
        testid="funding"
      >
        <Act onPress={fund} busy={busy} disabled={!person} testid="fund">
          {text('campaign-fund-now')}
        </Act>
      </Field>
    </section>
  );
}
