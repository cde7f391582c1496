// The shape of a card of a sentence and an act that is being loaded.
import { app } from '../app';

export function SkeletonCard({ title }: { title: string }) {
  return (
    <section role="status">
      <h2>{title}</h2>
      <span class="unseen">{app.text('loading')}</span>
      <div class="card block" aria-hidden="true">
        <span class="bone" />
        <span class="bone short" />
        <span class="act" />
      </div>
    </section>
  );
}
