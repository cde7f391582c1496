// What a sponsor has to spend.
import { app } from '../app';
import { Amount } from './amount';

/** @param micros null until it is known */
export function SponsorBalance({ micros }: { micros: number | null }) {
  const { text } = app;
  return (
    <section class="card balance">
      <h2>{text('sponsor-balance')}</h2>
      {micros === null
        ? <span class="bone tall" aria-hidden="true" />
        : <Amount micros={micros} class="balance-amount" testid="sponsor-balance" />}
      <p class="muted">{text('sponsor-hint')}</p>
    </section>
  );
}
