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
