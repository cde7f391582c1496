// The balance, large, with what is on its way out of it.
import type { ComponentChildren } from 'preact';
import type { Me } from '../api/shapes';
import { app } from '../app';
import { Amount } from './amount';

export function Balance({ me, children }: { me: Me | null; children?: ComponentChildren }) {
  const { money, text } = app;
  return (
    <section class="card balance">
      <h2>{text('balance')}</h2>
      {me
        ? <Amount micros={me.balance.micros} class="balance-amount" testid="balance" />
        : <span class="bone tall" aria-hidden="true" />}
      {me && me.held.micros > 0
        && <p class="muted">{text('balance-held', { amount: money(me.held.micros) })}</p>}
      {children}
    </section>
  );
}
