// One withdrawal, with its state in plain words.
import type { Withdrawal } from '../api/shapes';
import { app } from '../app';
import { shortAddress } from '../lib/address';
import { Amount } from './amount';

export function WithdrawalRow({ withdrawal }: { withdrawal: Withdrawal }) {
  const { date, telegram, text } = app;
  const { id, amount, address, status, reason, created_at: createdAt, transaction } = withdrawal;
  return (
    <li class="row tall" data-testid={`withdrawal-${id}`}>
      <span class="row-words">
        <span class={`label ${status}`} role="status" data-testid="withdrawal-state">
          {text(`withdrawal-${status}`)}
        </span>
        {reason && <span>{reason.title}</span>}
        <span class="muted"><bdi dir="ltr" title={address}>{shortAddress(address)}</bdi></span>
        <time class="muted" dateTime={createdAt}>{date(createdAt)}</time>
        {transaction && (
          <a
            href={transaction.url}
            target="_blank"
            rel="noreferrer"
            onClick={(event) => {
              event.preventDefault();
              telegram.openLink(transaction.url);
            }}
            data-testid="withdrawal-link"
          >
            {text('withdrawal-link')}
          </a>
        )}
      </span>
      <Amount micros={amount.micros} class="strong" />
    </li>
  );
}
