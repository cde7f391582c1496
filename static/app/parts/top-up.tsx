// The ways to pay into a sponsor's balance: Stars in Telegram, TON and USDT from any wallet.
import { useState } from 'preact/hooks';
import { askDestination, type Coin } from '../api/deposits';
import { app } from '../app';
import { useMainButton } from '../hooks/use-main-button';
import { useResource } from '../hooks/use-resource';
import type { Stars } from '../hooks/use-stars';
import { readWhole } from '../lib/units';
import { CopyField } from './copy-field';
import { Field } from './field';
import { ProblemNotice, sentenceOf } from './notices';
import { SkeletonRows } from './skeleton';

const METHODS = ['stars', 'ton', 'usdt'] as const;

export function TopUp({ stars }: { stars: Stars }) {
  const { text } = app;
  const [method, setMethod] = useState<(typeof METHODS)[number]>('stars');
  return (
    <section>
      <h2>{text('top-up')}</h2>
      <div class="choice" role="group" aria-label={text('top-up')}>
        {METHODS.map((one) => (
          <button
            key={one}
            type="button"
            class="act"
            aria-pressed={one === method}
            onClick={() => setMethod(one)}
            data-testid={`method-${one}`}
          >
            {one === 'stars' ? text('stars') : one.toUpperCase()}
          </button>
        ))}
      </div>
      {method === 'stars' ? <StarsForm stars={stars} /> : <Coins key={method} coin={method} />}
    </section>
  );
}

function StarsForm({ stars }: { stars: Stars }) {
  const { text } = app;
  const [typed, setTyped] = useState('');
  const [flaw, setFlaw] = useState<string | null>(null);
  const count = readWhole(typed);
  useMainButton({
    text: count ? text('stars-pay', { stars: count }) : text('top-up'),
    busy: stars.busy,
    press: () => {
      setFlaw(count ? null : text('stars-malformed'));
      if (count) void stars.pay(count);
      else document.getElementById('stars')?.focus();
    },
  });
  return (
    <Field
      name="stars"
      label={text('stars-count')}
      hint={text('stars-hint')}
      error={flaw ?? (stars.problem && sentenceOf(stars.problem))}
      value={typed}
      onInput={(value) => {
        setTyped(value);
        setFlaw(null);
      }}
      readOnly={stars.busy}
      dir="ltr"
      inputMode="numeric"
      testid="stars"
    />
  );
}

function Coins({ coin }: { coin: Coin }) {
  const { api, text } = app;
  const { value, problem, reload } = useResource(
    `destination ${coin}`, () => askDestination(api, coin));
  const name = coin.toUpperCase();
  if (!value) {
    return problem ? <ProblemNotice problem={problem} retry={reload} /> : <SkeletonRows />;
  }
  return (
    <>
      <p class="words">{text('coin-hint', { coin: name, minimum: value.minimum })}</p>
      <CopyField name="deposit-address" label={text('coin-address')} value={value.address} />
      <CopyField
        name="deposit-memo"
        label={text('memo')}
        value={value.memo}
        hint={text('memo-hint')}
      />
    </>
  );
}
