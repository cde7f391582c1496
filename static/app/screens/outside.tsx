// What somebody sees who opens the page outside of Telegram.
import type { Texts } from '../lib/texts';

export function Outside({ text }: { text: Texts }) {
  return (
    <main class="screen">
      <div class="notice">
        <h1>{text('outside')}</h1>
        <p>{text('outside-hint')}</p>
      </div>
    </main>
  );
}
