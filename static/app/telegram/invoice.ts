// Shows an invoice of Telegram's over the app and tells what became of it.
import type { Bridge } from './bridge';

/** `pending` for what is paid but not yet certain, and for what a newer Telegram may say. */
export type InvoiceOutcome = 'paid' | 'cancelled' | 'failed' | 'pending';

const CERTAIN: InvoiceOutcome[] = ['paid', 'cancelled', 'failed'];

/** @param link `https://t.me/$slug` or `https://t.me/invoice/slug` */
export function openInvoice(bridge: Bridge, link: string): Promise<InvoiceOutcome> {
  const [, slug] = /\/(?:\$|invoice\/)([^/?#]+)/.exec(link) ?? [];
  if (slug === undefined) return Promise.resolve('failed');
  return new Promise((resolve) => {
    const leave = bridge.on('invoice_closed', (facts) => {
      // Another one may be closed meanwhile.
      if (facts?.slug !== slug) return;
      leave();
      resolve(CERTAIN.find((outcome) => outcome === facts.status) ?? 'pending');
    });
    bridge.post('web_app_open_invoice', { slug });
  });
}
