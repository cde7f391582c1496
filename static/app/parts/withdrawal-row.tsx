// One withdrawal: its state in plain words, why it waits and until when, and what can be done.
import type { Withdrawal } from '../api/shapes';
import { app } from '../app';
import { useCancel } from '../hooks/use-cancel';
import { shortAddress } from '../lib/address';
import { textOf } from '../lib/codes';
import { Amount } from './amount';
import { Act, sentenceOf } from './notices';
import { OutsideLink } from './outside-link';
import { date } from '../lib/dates';

interface RowProps {
  withdrawal: Withdrawal;
  /** Brings the list anew. */
  reload(): void;
}

export function WithdrawalRow({ withdrawal, reload }: RowProps) {
  const { text } = app;
  const { id, amount, address, status, reason, created_at: createdAt } = withdrawal;
  return (
    <li class="row tall" data-testid={`withdrawal-${id}`}>
      <span class="row-head">
        <span class={`label ${status}`} role="status" data-testid="withdrawal-state">
          {textOf(text, 'withdrawal', status, withdrawal.settled_at ? 'released' : 'requested')}
        </span>
        <Amount micros={amount.micros} class="strong" />
      </span>
      <span class="row-words">
        {reason && <span>{reason.title}</span>}
        {!withdrawal.settled_at && <Waiting withdrawal={withdrawal} />}
        <span class="muted"><bdi dir="ltr" title={address}>{shortAddress(address)}</bdi></span>
        <time class="muted" dateTime={createdAt}>{date(createdAt)}</time>
        <TransactionLink withdrawal={withdrawal} />
        {withdrawal.cancellable && <CancelAct withdrawal={withdrawal} reload={reload} />}
      </span>
    </li>
  );
}

/** Why it waits, how many come first, and when it is probably paid. */
function Waiting({ withdrawal }: { withdrawal: Withdrawal }) {
  const { api, text } = app;
  const { waiting, ahead, expected_at: expectedAt } = withdrawal;
  // A moment that has passed promises nothing any more.
  const isExpected = expectedAt && Date.parse(expectedAt) > api.now();
  return (
    <>
      {waiting && <span data-testid="withdrawal-waiting">{waiting.title}</span>}
      {typeof ahead === 'number' && <span>{text('withdrawal-ahead', { ahead })}</span>}
      {isExpected && <span>{text('withdrawal-expected', { time: date(expectedAt) })}</span>}
    </>
  );
}

function TransactionLink({ withdrawal: { transaction } }: { withdrawal: Withdrawal }) {
  if (!transaction) return null;
  return (
    <OutsideLink url={transaction.url} testid="withdrawal-link">
      {app.text('withdrawal-link')}
    </OutsideLink>
  );
}

function CancelAct({ withdrawal, reload }: RowProps) {
  const { text } = app;
  const { cancel, busy, problem } = useCancel(reload);
  return (
    <>
      {problem && <span class="error" role="alert">{sentenceOf(problem)}</span>}
      <Act onPress={() => void cancel(withdrawal)} busy={busy} testid="withdrawal-cancel">
        {text('cancel')}
      </Act>
    </>
  );
}
