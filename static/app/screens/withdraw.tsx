// Withdraw: where to and how much. Telegram's main button sends it.
import { useState } from 'preact/hooks';
import type { Me } from '../api/shapes';
import { app } from '../app';
import { useMainButton } from '../hooks/use-main-button';
import { useResource } from '../hooks/use-resource';
import { useWithdraw } from '../hooks/use-withdraw';
import { readDollars, toDollars } from '../lib/dollars';
import { Field } from '../parts/field';
import { Act, ProblemNotice } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';

export function Withdraw() {
  const { api, text } = app;
  const me = useResource('me', api.me);
  return (
    <Screen title={text('withdraw')}>
      {!me.value && me.problem && <ProblemNotice problem={me.problem} retry={me.reload} />}
      {!me.value && !me.problem && <SkeletonRows />}
      {me.value && <WithdrawForm me={me.value} />}
    </Screen>
  );
}

function WithdrawForm({ me }: { me: Me }) {
  const { money, text } = app;
  const { send, discard, busy, isUnanswered, flaws, last } = useWithdraw(me);
  const [address, setAddress] = useState(last?.address ?? '');
  const [amount, setAmount] = useState(last?.amount ?? '');
  const { balance, withdrawal: { min, max } } = me;
  const all = Math.min(balance.micros, max.micros);
  const micros = readDollars(amount);
  const words = micros === null ? text('withdraw') : text('withdraw-amount', {
    amount: money(micros),
  });

  useMainButton({
    text: isUnanswered ? text('send-again') : words,
    busy,
    press: () => {
      const found = send(address, amount);
      if (found) document.getElementById(found.address ? 'address' : 'amount')?.focus();
    },
  });
  return (
    <>
      {flaws.general && <p class="state refused" role="alert">{flaws.general}</p>}
      {isUnanswered && <p class="state waiting" role="status">{text('send-again-hint')}</p>}
      <Field
        name="address"
        label={text('address')}
        hint={text('address-hint')}
        error={flaws.address}
        value={address}
        onInput={setAddress}
        readOnly={busy || isUnanswered}
        dir="ltr"
        isLong
        testid="withdraw-address"
      />
      <Field
        name="amount"
        label={text('amount')}
        hint={text('amount-hint', { min: money(min.micros), balance: money(balance.micros) })}
        error={flaws.amount}
        value={amount}
        onInput={setAmount}
        readOnly={busy || isUnanswered}
        dir="ltr"
        inputMode="decimal"
        testid="withdraw-amount"
      >
        {!isUnanswered && all >= min.micros && (
          <Act onPress={() => setAmount(toDollars(all))} disabled={busy}>{text('all')}</Act>
        )}
      </Field>
      {isUnanswered && <Act onPress={discard} disabled={busy}>{text('discard')}</Act>}
    </>
  );
}
