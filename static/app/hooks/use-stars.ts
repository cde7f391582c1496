// Pays a sponsor's Stars: asks for an invoice, has Telegram show it, waits until it counts.
import { useRef, useState } from 'preact/hooks';
import { askInvoice, unansweredInvoice } from '../api/deposits';
import { asProblem, Problem } from '../api/problem';
import { sendWish } from '../api/unanswered';
import { app } from '../app';
import { openInvoice } from '../telegram/invoice';

export interface Stars {
  /** @param stars a whole number in digits */
  pay(stars: string): Promise<void>;
  busy: boolean;
  /** Why the last attempt did not work. */
  problem: Problem | null;
  /** The invoice that was paid last, whose Stars are on their way; null before. */
  paid: string | null;
}

/** @param person Telegram's id */
export function useStars(person: string): Stars {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [paid, setPaid] = useState<string | null>(null);
  const isBusy = useRef(false);

  const attempt = async (stars: string) => {
    const { api, shelf, telegram, text } = app;
    const unanswered = unansweredInvoice(shelf, person);
    const kept = unanswered.read();
    // Nothing was paid for an invoice that nobody saw, so another number makes another one.
    const wish = kept?.stars === stars ? kept : unanswered.keep({ stars });
    const invoice = await sendWish((one) => askInvoice(api, one), unanswered, wish);
    const outcome = await openInvoice(telegram.bridge, invoice.link);
    if (outcome === 'failed') throw new Problem('invoice_failed', text('invoice-failed'));
    if (outcome === 'cancelled') return;
    setPaid(invoice.id);
    telegram.feel('success');
  };
  const pay = async (stars: string) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(true);
    setProblem(null);
    try {
      await attempt(stars);
    } catch (thrown) {
      setProblem(asProblem(thrown));
      app.telegram.feel('error');
    }
    isBusy.current = false;
    setBusy(false);
  };
  return { pay, busy, problem, paid };
}
