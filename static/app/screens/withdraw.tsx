// Withdraw: where to and how much. Telegram's main button sends it.
import { useState } from 'preact/hooks';
import type { Me } from '../api/shapes';
import { readWallet } from '../api/wallet';
import { app } from '../app';
import { useMainButton } from '../hooks/use-main-button';
import { useResource } from '../hooks/use-resource';
import { useWithdraw } from '../hooks/use-withdraw';
import { readDollars, toDollars } from '../lib/dollars';
import { Field } from '../parts/field';
import { Act, ProblemNotice } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';
import { WaitNote } from '../parts/wallet-link';

export function Withdraw() {
  const { api, text } = app;
  const me = useResource('me', api.me);
  const wallet = useResource('wallet', () => readWallet(api));
  // Without an answer about the wallet the form is open: the API refuses other addresses anyway.
  const isKnown = wallet.value || wallet.problem;
  return (
    <Screen title={text('withdraw')}>
      {!me.value && me.problem && <ProblemNotice problem={me.problem} retry={me.reload} />}
      {!(me.value && isKnown) && !me.problem && <SkeletonRows />}
      {wallet.value && <WaitNote until={wallet.value.withdrawals_wait_until} />}
      {me.value && isKnown
        && <WithdrawForm me={me.value} linked={wallet.value?.wallet?.address ?? null} />}
    </Screen>
  );
}

/** @param linked the wallet that gets all withdrawals, if there is one */
function WithdrawForm({ me, linked }: { me: Me; linked: string | null }) {
  const { money, text } = app;
  const { send, discard, busy, isUnanswered, flaws, last } = useWithdraw(me);
  const [typed, setAddress] = useState(last?.address ?? '');
  const address = isUnanswered ? typed : linked ?? typed;
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
        hint={text(linked ? 'address-linked' : 'address-hint')}
        error={flaws.address}
        value={address}
        onInput={setAddress}
        readOnly={busy || isUnanswered || linked !== null}
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
