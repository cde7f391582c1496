// The shape of what is being loaded.
import { app } from '../app';

const ROWS = [0, 1, 2];

export function SkeletonRows({ title }: { title?: string }) {
  return (
    <section role="status">
      {title && <h2>{title}</h2>}
      <span class="unseen">{app.text('loading')}</span>
      <ul class="card rows" aria-hidden="true">
        {ROWS.map((row) => (
          <li class="row" key={row}>
            <span class="row-words">
              <span class="bone" />
              <span class="bone short" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A card of a sentence and an act. */
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
